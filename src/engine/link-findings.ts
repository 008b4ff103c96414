// Links between findings: which denial answers which claim, which mentions are one source. So far only back-references
// that patterns name themselves; see the contract below for the rest.
import type { Link } from '../taxonomy/finding.ts';
import type { Reading } from '../text/reading.ts';
import type { Candidate } from './resolve-overlaps.ts';

/**
 * Contract: `kept` is sorted by position; the result has one list for each, links by the ids given. A denial 'answers' the
 * claim or anonymous passage it responds to (same sentence, else the nearest earlier one that fits by party and content),
 * that one is 'answered-by'; back-references are 'same-source' both ways. Wrong links are worse than none.
 */
export function linkFindings(_r: Reading, kept: readonly Candidate[], ids: readonly string[]): Link[][] {
  const links: Link[][] = kept.map(() => []);
  kept.forEach((one, i) => {
    const { backTo } = one.match;
    if (backTo === undefined) return;
    const j = findHolder(kept, backTo);
    if (j === undefined || j === i) return;
    links[i]?.push({ rel: 'same-source', to: ids[j]! });
    links[j]?.push({ rel: 'same-source', to: ids[i]! });
  });
  return links;
}

/** The index of the candidate that holds a token; they are sorted and do not overlap. */
export function findHolder(kept: readonly Candidate[], token: number): number | undefined {
  let low = 0;
  let high = kept.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (kept[middle]!.to <= token) low = middle + 1;
    else high = middle;
  }
  const found = kept[low];
  return found && found.from <= token ? low : undefined;
}
