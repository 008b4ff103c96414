// What a reader of one page is given, what it answers, and what can be asked of it: types alone, for the entries and for the
// tests. reader.ts does it.
import type { Annotations } from '../taxonomy/annotations.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Hiding } from '../taxonomy/hiding.ts';
import type { Place } from '../taxonomy/place.ts';
import type { WhyNot } from '../taxonomy/why-not.ts';
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { AuthoringStore } from './authoring.ts';
import type { NoteWords } from './card-control.ts';
import type { DeskSettings } from './desk-contract.ts';
import type { MarkSettings } from './page-marks.ts';
import type { ReadingPlace } from './reading-place.ts';

export interface ReaderSettings extends MarkSettings, DeskSettings {
  readonly isOn: boolean;
}

export interface ReaderParts {
  readonly document: Document;
  /** Finds the passages of an article; may take its time. Rejects when it cannot tell. */
  readonly annotate: (article: Article) => Promise<Annotations>;
  /** The name of what a pattern finds in the sentences at a span when they stand alone. */
  readonly findAlone?: (article: Article, span: Span) => Promise<string | null>;
  /** A link that leads to a span of the article at its address. */
  readonly toLink?: (article: Article, span: Span, address: string) => Promise<string>;
  /** Keeps what the reader writes; without it nothing can be written. */
  readonly authoring?: AuthoringStore;
  readonly settings: ReaderSettings;
  /** Whether the site is known as a news outlet's, or was chosen by the reader. */
  readonly isNewsSite: boolean;
  /** What is marked here has changed. */
  readonly onChange?: () => void;
  /** The document was read once more, whatever came of it. @param frames that were met in it. */
  readonly onRead?: (frames: readonly HTMLIFrameElement[]) => void;
  /** Keeps what the reader wants to see no more, or again; the settings then change. Rejects where it cannot. */
  readonly hide?: ((what: Hiding, isHidden: boolean) => Promise<unknown>) | undefined;
}

export interface ReaderState {
  readonly status: 'read' | 'not-an-article' | 'off' | 'unsupported' | 'failed';
  /** Blocks of prose that were read. */
  readonly blocks: number;
  /** Without those that the reader hid one by one. */
  readonly findings: readonly Finding[];
  /** How many the reader hid one by one. */
  readonly hidden: number;
  /** Where each finding stands, in the same order. */
  readonly places: readonly Place[];
  readonly patterns: Annotations['patterns'];
  readonly sets: Annotations['sets'];
  readonly outlet?: string | undefined;
}

export interface Reader {
  readonly status: ReaderState['status'];
  /** How many passages are shown. */
  readonly shown: number;
  state(): ReaderState;
  /** What was read and what was found in it, whether shown or not; an empty article before anything was read. */
  found(): { article: Article; findings: readonly Finding[] };
  /** Resolves once the page has been read: at once if it has, after a reading if there was none yet. */
  whenRead(): Promise<void>;
  change(settings: ReaderSettings): void;
  /** Scrolls to a finding and opens its card; false if it is not (or no longer) there. */
  show(id: string): boolean;
  /** The next or previous passage, from the open card or from where the page stands; wraps round. */
  step(by: 1 | -1): boolean;
  /** Reads a page that does not look like an article. */
  readAnyway(): void;
  /** Says something on the page: at the selected words, else in the window's corner. */
  say(note: NoteWords): null;
  /** What annotates articles has changed: what was found before counts no more. */
  annotateAnew(): void;
  /**
   * Opens the card of the mark in the selected words, or copies them with their explanation. @returns why there is no mark;
   * null where there is one, or nothing is selected.
   */
  explain(isCopy: boolean): Promise<WhyNot | null>;
  /** Offers a form for the selected words, or for an annotation of the reader's own. */
  author(id?: string): Promise<null>;
  /** Shows again what the reader hid here one by one. */
  showHidden(): Promise<null>;
  /** Which passage is read now. */
  place(): ReadingPlace;
  /** Tells when another is, until the signal aborts. One listener at a time. */
  follow(onPlace: (place: ReadingPlace) => void, signal: AbortSignal): void;
}
