// What the words themselves tell about a passage (the guideline's §7). Keys are the guideline's own; a key that is
// null or left out means: the text is silent.

/** Of an anonymous source. */
export interface AnonymousAnatomy {
  /** A count, 'several', or 'unspecified'. */
  number?: number | string | null;
  /** What the words say the source is: 'official', 'emails'. */
  role?: string | null;
  /** The party, government or firm the source belongs to. */
  side?: string | null;
  vantage?: 'direct' | 'briefed' | 'familiar' | 'document' | 'none' | null;
  /** Verbatim, as given for withholding the name. */
  reason_given?: string | null;
  reason_quality?: 'specific' | 'boilerplate' | 'none' | null;
  form?: 'direct quote' | 'paraphrase' | 'both' | null;
  /** The outlet that quoted the source first. */
  relayed_by?: string | null;
  attacks_someone?: boolean | null;
  anaphor?: boolean | null;
  /** The proposition, verbatim where it can be delimited safely. */
  claim?: string | null;
}

/** Of a denial or response. */
export interface DenialAnatomy {
  who?: string | null;
  who_unnamed?: boolean | null;
  speaks_as?: 'self' | 'spokesperson' | 'lawyer' | 'institution' | 'third party' | null;
  by_accused?: boolean | null;
  /** Verbatim, if stated. */
  what_denied?: string | null;
  scope?: 'specific' | 'general' | 'other point' | 'none' | null;
  to_whom?: string | null;
  timing?: string | null;
  reason_given?: string | null;
  claim?: string | null;
}

/** Of an unverified claim. */
export interface UnverifiedAnatomy {
  claimant?: string | null;
  claimant_named?: boolean | null;
  stake?: 'party' | 'authority' | 'press' | 'state' | 'unknown' | null;
  hedge?: 'verb' | 'adverb' | 'adjective' | 'noun' | 'notice' | 'content' | null;
  legal_stage?:
    | 'none'
    | 'suspected'
    | 'arrested'
    | 'charged'
    | 'sued'
    | 'on trial'
    | 'settled-no-admission'
    | null;
  who_could_not_verify?: string | null;
  relay?: string | null;
  relay_kind?: 'press' | 'state_media' | 'social' | 'book' | null;
  original_basis?: 'named' | 'anonymous' | 'document' | 'not stated' | null;
  evidence_cited?: string | null;
  claim?: string | null;
}

export type Anatomy = AnonymousAnatomy | DenialAnatomy | UnverifiedAnatomy;
