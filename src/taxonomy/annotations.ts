// What is found in one article, as it travels from the engine to whoever shows it. Plain JSON.
import type { Finding } from './finding.ts';

/** What a pattern says of all its passages, as the card shows it. */
export interface PatternDescription {
  readonly title: string;
  /** One sentence: what words of this kind tell. */
  readonly explain: string;
}

export interface Annotations {
  readonly findings: readonly Finding[];
  /** What the patterns behind them say of themselves, by id. */
  readonly patterns: Readonly<Record<string, PatternDescription>>;
}
