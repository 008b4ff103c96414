// One marked passage, whichever way it was found. Plain JSON: it is the contract with everything outside the core.
import type { Span } from '../text/span.ts';
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from './anatomy.ts';
import type { CardWords } from './card-words.ts';
import type { Subtype } from './taxonomy.ts';

/**
 * Found by a pattern, or kept in a set; `score` (0–1) says how alike the words on the page are. What a set keeps was written
 * by a person, unless it names the pattern that found it.
 */
export type Origin =
  | { readonly pattern: string }
  | { readonly set: string; readonly annotation: string; readonly score: number; readonly pattern?: string };

export interface Link {
  readonly rel: 'answers' | 'answered-by' | 'same-source';
  /** Id of a finding in the same result. */
  readonly to: string;
}

interface Marked {
  readonly id: string;
  readonly subtype: Subtype;
  /** In `article.text`; `quote` is exactly its words. */
  readonly span: Span;
  readonly quote: string;
  readonly origin: Origin;
  readonly links: readonly Link[];
  /** Where the claim that the mark is about stands, if it could be delimited safely. */
  readonly claim?: Span;
  /** A person's note (≤ 30 words); patterns have none. */
  readonly note?: string;
  /** What a card says of it: made in the background for the page that shows it. */
  readonly words?: CardWords;
  /** A person's wording for the card's "left open" line (≤ 17 words), where it names something more exact. */
  readonly leftOpen?: string;
}

export type Finding = Marked &
  (
    | { readonly category: 'anonymous'; readonly anatomy: AnonymousAnatomy }
    | { readonly category: 'denial'; readonly anatomy: DenialAnatomy }
    | { readonly category: 'unverified'; readonly anatomy: UnverifiedAnatomy }
  );
