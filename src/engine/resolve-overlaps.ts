// Which of several matches over the same words stays: the guideline's ranks (S3, tie-breaks of §4), then the longer one.
import type { AnyPattern, Match } from '../patterns/pattern.ts';
import type { Category, Subtype } from '../taxonomy/taxonomy.ts';

/** A match with its pattern; `from` and `to` are tokens, trimmed. */
export interface Candidate {
  readonly from: number;
  readonly to: number;
  readonly category: Category;
  subtype: Subtype;
  readonly pattern: AnyPattern;
  readonly match: Match;
}

const RANKED: readonly Subtype[] = [
  ...(['D1', 'D3', 'D2', 'D4', 'D5'] as const),
  ...(['A1', 'A5', 'A2', 'A3', 'A6', 'A4'] as const),
  ...(['U3', 'U2', 'U1', 'U4', 'U6', 'U5'] as const),
];
const RANK = new Map(RANKED.map((subtype, i) => [subtype, i]));

/**
 * @param size number of tokens of the article.
 * @returns those that stay, sorted by position, without overlaps. Linear in the lengths of the matches but for sorting.
 */
export function resolveOverlaps(candidates: readonly Candidate[], size: number): Candidate[] {
  if (candidates.length < 2) return [...candidates];
  const taken = new Uint8Array(size);
  const kept: Candidate[] = [];
  const ranked = [...candidates].sort(
    (a, b) =>
      RANK.get(a.subtype)! - RANK.get(b.subtype)! || b.to - b.from - (a.to - a.from) || a.from - b.from,
  );
  for (const one of ranked) {
    if (taken.subarray(one.from, one.to).includes(1)) continue;
    taken.fill(1, one.from, one.to);
    kept.push(one);
  }
  return kept.sort((a, b) => a.from - b.from);
}
