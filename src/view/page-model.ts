// What can be said of the page in a tab, and what can be done about it: what popup and panel have in common. Types only.
import type { PatternDescription, SetDescription } from '../taxonomy/annotations.ts';
import type { FileFormName } from '../taxonomy/file-forms.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Place } from '../taxonomy/place.ts';

/** A page that was read; it may hold no finding. */
export interface ReadPage {
  readonly state: 'read';
  readonly host: string;
  /** Paragraph-like blocks that were read. */
  readonly blocks: number;
  /** How many the reader hid here one by one; they are not among the findings. */
  readonly hidden?: number;
  /** In reading order, those of switched-off kinds too. */
  readonly findings: readonly Finding[];
  /** One for each finding, in the same order. */
  readonly places: readonly Place[];
  /** What the patterns behind the findings say of themselves, by id. */
  readonly patterns: Readonly<Record<string, PatternDescription>>;
  /** Whose work the annotation sets behind them are, by id. */
  readonly sets: Readonly<Record<string, SetDescription>>;
  readonly outlet?: string | undefined;
}

/** A page of which there is nothing to show but why. */
export type BarePage =
  | { readonly state: 'loading' }
  | { readonly state: 'not-an-article' }
  /** No content script is there: an unlisted site, or one whose permission the reader withdrew. */
  | { readonly state: 'not-allowed'; readonly host: string }
  /** No content script is there, and the browser does not tell us what page it is. */
  | { readonly state: 'not-seen' }
  | { readonly state: 'site-off'; readonly host: string }
  | { readonly state: 'paused' }
  /** The browser's own pages, stores. */
  | { readonly state: 'cannot-read' }
  /** No CSS Custom Highlight API. */
  | { readonly state: 'unsupported' }
  /** Sayso's own background gave no answer. */
  | { readonly state: 'failed' };

export type TabPage = ReadPage | BarePage;

export interface PageActions {
  /** Shows again what the reader hid one by one on the page under it. */
  onShowHidden?: (() => void) | undefined;
  /** Saves what was found as a file; without it, and `onCopy`, nothing leaves. */
  onSave?: ((form: FileFormName) => void) | undefined;
  /** Puts what was found on the clipboard, as Markdown. */
  onCopy?: (() => void) | undefined;
  /** The site of the page under it, on or off. */
  onSite(isOn: boolean): void;
  onResume(): void;
  /** Read this page this once: not an article by its looks, or not on a listed site. */
  onReadPage(): void;
  /** Asks the browser for the site for good; without it there is no such button. */
  onAllow?: (() => void) | undefined;
  /** Asks the browser for all sites. */
  onAllowEverywhere?: (() => void) | undefined;
  /** What Sayso looks for; without it there is no such button. */
  onExplain?: (() => void) | undefined;
}
