// What a pattern says of all its passages, as the card shows it.

export interface PatternDescription {
  readonly title: string;
  /** One sentence: what words of this kind tell. */
  readonly explain: string;
}
