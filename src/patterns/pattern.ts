// What a pattern is: one value that says what is marked, why, and shows it by examples. See README.md for how to write
// one. Nothing here runs a pattern; engine/detect.ts does.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../taxonomy/anatomy.ts';
import type { Category, SUBTYPES, Subtype } from '../taxonomy/taxonomy.ts';
import type { Reading, TokenRange } from '../text/reading.ts';
import type { WordClass } from '../text/vocabulary.ts';

export interface AnatomyOf {
  anonymous: AnonymousAnatomy;
  denial: DenialAnatomy;
  unverified: UnverifiedAnatomy;
}

/** A passage found, by tokens (base 0, half-open). The engine trims outer punctuation. */
export interface Match<C extends Category = Category> extends TokenRange {
  /** Where it is not the pattern's own. */
  readonly subtype?: (typeof SUBTYPES)[C][number];
  /** The claim's own tokens, where they can be delimited safely. */
  readonly claim?: TokenRange | undefined;
  /** A token of the earlier mention that this one refers back to (R4, R23): subtype and link come from there. */
  readonly backTo?: number | undefined;
  /** Of a response: who gives it, where its sentence says so. Links compare it. */
  readonly who?: (TokenRange & { readonly head: number }) | undefined;
  /** Filled only from the words. Called for the matches that stay, not for those that give way. */
  readonly anatomy?: () => AnatomyOf[C];
}

export interface Pattern<C extends Category = Category> {
  /** The file's name. */
  readonly id: string;
  readonly category: C;
  readonly subtype: (typeof SUBTYPES)[C][number];
  readonly title: string;
  /** One sentence for the reader: what these words tell. */
  readonly explain: string;
  /** What the reader should ask. */
  readonly ask: string;
  /** What looks like it and is not marked. */
  readonly notThis: string;
  /** The words that call `match`; everywhere else the pattern costs nothing. */
  readonly on: WordClass;
  /** Markers inside direct quotation belong to the speaker (R16): 'skip', unless the pattern reads quotations. */
  readonly quoted?: 'skip' | 'read';
  /** Principle 4: drop the match where the same or the adjacent sentence settles the matter; or where it is a novel's. */
  readonly unlessSettled?: boolean;
  /** @param i the token that is in `on`. */
  readonly match: (r: Reading, i: number) => Match<C> | undefined;
  /**
   * One paragraph each. `[…]` is a passage to be marked with the pattern's subtype, `[…]A1` with another. All that any
   * pattern finds in it must be bracketed; an example without brackets must stay silent.
   */
  readonly examples: readonly string[];
}

/** Declares a pattern; its category decides which subtypes and which anatomy it may use. */
export function pattern<C extends Category>(declared: Pattern<C>): Pattern<C> {
  return declared;
}

/** A pattern of whichever category, as the catalogue holds them. */
export type AnyPattern = { [C in Category]: Pattern<C> }[Category];

export type { Subtype };
