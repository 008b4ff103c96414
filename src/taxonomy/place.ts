// Where a passage stands in its article, for whoever lists it. Types only; reader/places.ts finds it out.
import type { BlockKind } from '../text/article.ts';

export interface Place {
  /** What it stands in: a headline and a standfirst have no number. */
  readonly block: BlockKind;
  /** Of its paragraph, base 1; of a heading, that of the paragraph before it, or 0. */
  readonly paragraph: number;
  /** How far into the article's text, 0–1. */
  readonly at: number;
}
