// What is said of one passage, ready to be read: made in the background, shown on the page. Plain JSON.

export interface AnatomyRow {
  readonly label: string;
  /** As shown: quotes with their marks. */
  readonly value: string;
  /** Whether the value is verbatim. */
  readonly isQuote: boolean;
}

export interface CardWords {
  readonly kind: string;
  readonly subtypeName: string;
  readonly who: string;
  readonly leftOpen: string;
  readonly ask: string;
  readonly anatomyRows: readonly AnatomyRow[];
  readonly notStated: readonly string[];
  /** Why it is marked, in one sentence. */
  readonly explanation: string;
  /** A person's; patterns have none. */
  readonly note?: string;
  readonly origin: string;
}
