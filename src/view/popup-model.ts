// What the popup can be asked to show, and what can be done in it. Types only.
import type { Finding } from '../taxonomy/finding.ts';
import type { Category } from '../taxonomy/taxonomy.ts';

/** State of the page under the popup. */
export type PopupPage =
  | { readonly state: 'loading' }
  | {
      readonly state: 'read';
      readonly host: string;
      /** Paragraph-like blocks that were read. */
      readonly blocks: number;
      /** In reading order, those of switched-off kinds too. */
      readonly findings: readonly Finding[];
      readonly kinds: Readonly<Record<Category, boolean>>;
      /** Whether the list is shown whole, or its first three. */
      readonly isListWhole: boolean;
    }
  | { readonly state: 'not-an-article' }
  /** No content script is there: an unlisted site, or one whose permission the reader withdrew. */
  | { readonly state: 'not-allowed'; readonly host: string }
  | { readonly state: 'site-off'; readonly host: string }
  | { readonly state: 'paused' }
  /** The browser's own pages, stores. */
  | { readonly state: 'cannot-read' }
  /** No CSS Custom Highlight API. */
  | { readonly state: 'unsupported' }
  /** Sayso's own background gave no answer. */
  | { readonly state: 'failed' };

export type PopupModel = PopupPage & {
  /** Whether these places exist; each is a button in the header. */
  readonly hasPanel: boolean;
  readonly hasOptions: boolean;
  /** Sentences about settings that could not be read or kept. */
  readonly problems: readonly string[];
};

export interface PopupActions {
  onKind(category: Category, isOn: boolean): void;
  onSite(isOn: boolean): void;
  onResume(): void;
  /** A row of the list. */
  onShow(id: string): void;
  onShowAll(isWhole: boolean): void;
  /** Read this page this once: not an article by its looks, or not on a listed site. */
  onReadPage(): void;
  /** Asks the browser for the site for good; without it there is no such button. */
  onAllow?: (() => void) | undefined;
  /** Asks the browser for all sites. */
  onAllowEverywhere?: (() => void) | undefined;
  /** What Sayso looks for; without it there is no such button. */
  onExplain?: (() => void) | undefined;
  onPanel?: (() => void) | undefined;
  onOptions?: (() => void) | undefined;
}
