// What the panel can be asked to show, and what can be done in it. Types only.
import type { MarkChoice } from '../taxonomy/mark-choice.ts';
import type { Category } from '../taxonomy/taxonomy.ts';
import type { Managed } from './managed.ts';
import type { PageActions, TabPage } from './page-model.ts';

/** A key as the browser has really bound it. */
export interface Shortcut {
  /** What it does, in the manifest's words. */
  readonly description: string;
  /** Empty where the browser gave it none. */
  readonly keys: string;
}

/** What came of something done to an annotation of the reader's own. */
export interface OwnNotice {
  readonly title: string;
  readonly text?: string;
  /** On the button that takes it back, where there is a way back. */
  readonly undo?: string;
}

export interface PanelModel {
  readonly page: TabPage;
  /** What the reader wants to see marked; the rest is counted and not listed. */
  readonly choice: MarkChoice;
  /** What an organisation has set; nothing without it. */
  readonly managed?: Managed;
  readonly notice?: OwnNotice | undefined;
  readonly shortcuts: readonly Shortcut[];
  readonly hasOptions: boolean;
  /** What was found is on the clipboard now. */
  readonly isCopied?: boolean;
  /** Sentences about settings that could not be read or kept, and about what failed just now. */
  readonly problems: readonly string[];
}

export interface PanelActions extends PageActions {
  onKind(category: Category, isOn: boolean): void;
  /** Goes to a passage on the page and opens its card. */
  onShow(id: string): void;
  /** An annotation of the reader's own is changed, in a form on the page; without these there are no such buttons. */
  onEdit?: ((id: string) => void) | undefined;
  onDelete?: ((id: string) => void) | undefined;
  /** Takes back what the notice tells. */
  onPutBack?: (() => void) | undefined;
  onDismiss?: (() => void) | undefined;
  /** Opens the browser's own page of shortcuts; without it there is no such button. */
  onShortcuts?: (() => void) | undefined;
  onOptions?: (() => void) | undefined;
}
