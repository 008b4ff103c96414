// The compiled annotation set, as the build writes it and the engine reads it. What people author is in seeds/; the
// compiler in build/ derives prefix, suffix and positions.
import type { Anatomy } from '../taxonomy/anatomy.ts';
import type { Category, Subtype } from '../taxonomy/taxonomy.ts';

/** Where a passage is, by its words: W3C TextQuoteSelector plus the article's own TextPositionSelector. */
export interface TextQuote {
  readonly exact: string;
  /** Up to 64 units of the article before the quote, cut at a word. */
  readonly prefix: string;
  /** Up to 64 units after it, cut at a word. */
  readonly suffix: string;
  /** Half-open, in UTF-16 units of the set's own article text. */
  readonly start: number;
  readonly end: number;
}

export interface Annotation {
  readonly id: string;
  readonly category: Category;
  readonly subtype: Subtype;
  readonly target: TextQuote;
  /** The claim's own place, if the author gave it verbatim. */
  readonly claim?: TextQuote;
  readonly anatomy: Anatomy;
  /** A person's; what a pattern found has none. */
  readonly note?: string;
  /** Id of the pattern that found the passage, where no person wrote it: a page's findings as a set. */
  readonly foundBy?: string;
  /** Overrides the card's "left open" line (≤ 17 words). */
  readonly leftOpen?: string;
  /** Ids in this set. */
  readonly answers?: readonly string[];
  readonly sameSource?: readonly string[];
}

export interface AnnotationSet {
  readonly id: string;
  /** The article's headline or a description of it. */
  readonly title: string;
  readonly outlet: string;
  /** ISO date of the article. */
  readonly published: string;
  /** Who wrote the annotations. */
  readonly author: string;
  /** Of the annotations: a short name such as "CC BY 4.0", or an address. */
  readonly licence?: string;
  /** The article's address (http or https); where a quote is found has nothing to do with it. */
  readonly source?: string;
  /** ISO date and time of the last change. */
  readonly modified?: string;
  /** One sentence on how the article as a whole knows what it says. */
  readonly summary?: string;
  /** Length of the article's text in UTF-16 units. */
  readonly length: number;
  /** Sorted by position. */
  readonly annotations: readonly Annotation[];
}
