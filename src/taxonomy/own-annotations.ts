// What the reader writes about passages: how such annotations are told from others', and what travels between the page on
// which they are written and the background, which keeps them. Plain JSON.
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';
import type { Subtype } from './taxonomy.ts';

/** No set that comes from elsewhere keeps such an id; see `toForeignId` in annotations/readers-set.ts. */
const OWN = 'own:';

export function isOwnSet(id: string): boolean {
  return id.startsWith(OWN);
}

/** What the reader wrote in this browser; passages that patterns found and it answers are none. */
export function isOwnFinding({ origin }: Pick<Finding, 'origin'>): boolean {
  return 'set' in origin && origin.pattern === undefined && isOwnSet(origin.set);
}

/** An annotation of the reader's, by its place in the store. */
export interface OwnKey {
  readonly set: string;
  readonly annotation: string;
}

/** A page as far as its annotations depend on it. */
export interface AnnotatedPage {
  readonly article: Article;
  /** The document's. */
  readonly title: string;
  readonly address: string;
}

/** A sentence to the reader. */
export interface NoticeWords {
  readonly title: string;
  readonly text?: string;
}

/** What the page knows when an annotation is about to be written. */
export interface DraftRequest {
  readonly article: Article;
  readonly isOn: boolean;
  readonly isSelected: boolean;
  /** What of the article is selected; null where that is nothing of it. */
  readonly span: Span | null;
  /** The annotation that is changed; a new one without it. */
  readonly edited?: Finding;
  /** Passages that the annotation may answer, in reading order. */
  readonly others: readonly Pick<Finding, 'id' | 'quote'>[];
}

export interface Choice<T extends string = string> {
  readonly value: T;
  readonly name: string;
}

/** The form in which an annotation is written, with all its words. */
export interface AnnotationForm {
  /** What the annotation is about. */
  readonly span: Span;
  readonly title: string;
  readonly quote: string;
  /** What the reader should know before, such as that the selection was cut. */
  readonly notices: readonly string[];
  readonly kinds: readonly { readonly name: string; readonly choices: readonly Choice<Subtype>[] }[];
  /** None where nothing suggests one. */
  readonly subtype: Subtype | '';
  readonly note: string;
  /** Most words that are advised. */
  readonly mostWords: number;
  /** Most characters that are kept. */
  readonly mostUnits: number;
  /** Ids of passages; the first stands for none. */
  readonly others: readonly Choice[];
  readonly answer: string;
  readonly words: Readonly<
    Record<'kind' | 'choose' | 'note' | 'counted' | 'answers' | 'save' | 'cancel' | 'close', string>
  >;
}

export interface FormValues {
  readonly subtype: Subtype;
  readonly note: string;
  /** Id of the passage that is answered; empty for none. */
  readonly answer: string;
}

/** What is to be kept. */
export interface AnnotationDraft extends Pick<FormValues, 'subtype' | 'note'> {
  readonly page: AnnotatedPage;
  readonly span: Span;
  readonly edited?: OwnKey;
  readonly answers?: Finding;
}

/** Where the annotation is on the page from now on, or why it could not be kept. */
export type SaveReply = { readonly id: string } | { readonly problem: string };

/** What was deleted, such that it can be put back. */
export interface RemoveReply extends NoticeWords {
  readonly removed?: string;
  readonly undo: string;
}
