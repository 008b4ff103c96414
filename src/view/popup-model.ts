// What the popup can be asked to show, and what can be done in it. Types only.
import type { MarkChoice } from '../taxonomy/mark-choice.ts';
import type { Category } from '../taxonomy/taxonomy.ts';
import type { Managed } from './managed.ts';
import type { BarePage, PageActions, ReadPage } from './page-model.ts';

/** State of the page under the popup. */
export type PopupPage =
  | BarePage
  | (Pick<ReadPage, 'state' | 'host' | 'blocks' | 'hidden' | 'findings'> &
      MarkChoice & {
        /** Whether the list is shown whole, or its first three. */
        readonly isListWhole: boolean;
      });

export type PopupModel = PopupPage & {
  /** What was found is on the clipboard now. */
  readonly isCopied?: boolean;
  /** What an organisation has set; nothing without it. */
  readonly managed?: Managed;
  /** Whether these places exist; each is a button in the header. */
  readonly hasPanel: boolean;
  readonly hasOptions: boolean;
  /** Sentences about settings that could not be read or kept. */
  readonly problems: readonly string[];
};

export interface PopupActions extends PageActions {
  onKind(category: Category, isOn: boolean): void;
  /** A row of the list. */
  onShow(id: string): void;
  onShowAll(isWhole: boolean): void;
  onPanel?: (() => void) | undefined;
  onOptions?: (() => void) | undefined;
}
