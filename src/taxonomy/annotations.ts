// What is found in one article, as it travels from the engine to whoever shows it. Plain JSON.
import type { Span } from '../text/span.ts';
import type { Finding } from './finding.ts';

/** What a pattern says of all its passages, as the card shows it. */
export interface PatternDescription {
  readonly title: string;
  /** One sentence: what words of this kind tell. */
  readonly explain: string;
  /** A few sentences in which it finds something. */
  readonly examples: readonly Example[];
}

export interface Example {
  readonly text: string;
  /** What of the text is marked, in UTF-16 units. */
  readonly marks: readonly Span[];
}

/** Whose work a set is, as the card shows it. */
export interface SetDescription {
  readonly title: string;
  readonly outlet: string;
  /** Who wrote the annotations. */
  readonly author: string;
}

export interface Annotations {
  readonly findings: readonly Finding[];
  /** What the patterns behind them say of themselves, by id. */
  readonly patterns: Readonly<Record<string, PatternDescription>>;
  /** The sets behind them, by id. */
  readonly sets: Readonly<Record<string, SetDescription>>;
}
