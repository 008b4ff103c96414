// One quote, one place, or none: picks among verified places by their own evidence and by where the set's other quotes
// stand. A wrong place is worse than no place.
import { EDITS_ALLOWED, type Place } from './verify-quote.ts';

export interface Candidate extends Place {
  /** The quote's rank in the annotated article: 0 for the first. */
  readonly rank: number;
  /** Start of the quote in the annotated article, in UTF-16 units. */
  readonly start: number;
  /** Letters of context the pattern has before and behind the quote. */
  readonly contextLetters: { readonly before: number; readonly behind: number };
  /** Letters of the quote. */
  readonly quoteLetters: number;
  /** Whether the place lies outside the article's own prose (a comment, a teaser). */
  readonly isOutside: boolean;
}

/** A sentence part of so many letters proves itself; a shorter one needs its neighbours. */
const PROVES_ITSELF = 40;
/** So many quotes in their order are taken for the article, which then vouches for the places in its order. */
const ARTICLE = 3;

/** Share of the letters of quote and whole context that agree. */
function wholeLikeness(c: Candidate): number {
  const { before, behind } = c.contextLetters;
  const agree = c.quoteLetters - c.edits + (c.before ?? 0) * before + (c.behind ?? 0) * behind;
  return agree / (c.quoteLetters + before + behind);
}

/** Whether the words agree well enough at all: nine letters in ten, of the sentence or of all that is known. */
function isAlike(c: Candidate): boolean {
  return c.sentence >= 1 - EDITS_ALLOWED || wholeLikeness(c) >= 1 - EDITS_ALLOWED;
}

/** Whether the place would be believed if it were the only one of its set on the page. */
function isStrong(c: Candidate): boolean {
  return isAlike(c) && (c.hasContext || c.letters >= PROVES_ITSELF);
}

function weigh(c: Candidate): number {
  return c.sentence + wholeLikeness(c) + (c.hasContext ? 0.5 : 0) - (c.isOutside ? 1 : 0);
}

/**
 * Chooses at most one place for each quote of one set.
 * @returns the chosen candidates in the order of the text.
 */
export function choosePlaces<C extends Candidate>(candidates: readonly C[]): C[] {
  const alike = candidates.filter(isAlike);
  const chain = heaviestChain(alike.filter(isStrong));
  const inside = chain.filter(c => !c.isOutside);
  // Comments and teasers quote the article; alone they are not it. A page read wrongly may call everything outside.
  const article = inside.length > 0 ? inside : chain.length >= ARTICLE ? chain : [];
  if (article.length === 0) return [];
  const [only] = article;
  // One passage alone, a little changed and among strange sentences, may be another article's.
  if (article.length === 1 && only && only.sentence < 1 && !only.hasContext) return [];

  const chosen = new Map<number, C>(article.map(c => [c.rank, c]));
  const rest = alike.filter(c => !chosen.has(c.rank) && (!c.isOutside || inside.length === 0));
  rest.sort((a, b) => weigh(b) - weigh(a));
  for (const c of rest) {
    if (chosen.has(c.rank) || [...chosen.values()].some(o => o.from < c.to && c.from < o.to)) continue;
    const isMoved = isStrong(c) && c.hasContext; // a paragraph the copy put elsewhere brings its neighbours along
    if (isMoved || (article.length >= ARTICLE && isInOrder(c, chosen.values()))) chosen.set(c.rank, c);
  }
  return [...chosen.values()].sort((a, b) => a.from - b.from);
}

/** Whether a place lies between the set's neighbouring quotes, not farther from them than in the article. */
function isInOrder(c: Candidate, chosen: Iterable<Candidate>): boolean {
  let previous: Candidate | undefined;
  let next: Candidate | undefined;
  for (const other of chosen) {
    if (other.rank < c.rank && (!previous || other.rank > previous.rank)) previous = other;
    if (other.rank > c.rank && (!next || other.rank < next.rank)) next = other;
  }
  if ((previous && previous.from >= c.from) || (next && next.from <= c.from)) return false;
  const isNear = (other: Candidate) => {
    const there = Math.abs(c.start - other.start);
    return Math.abs(c.from - other.from) <= there * 1.5 + 400;
  };
  return (previous !== undefined && isNear(previous)) || (next !== undefined && isNear(next));
}

/** The heaviest selection in which later quotes stand later in the text (Fenwick tree of best weights by rank). */
function heaviestChain<C extends Candidate>(candidates: readonly C[]): C[] {
  const sorted = [...candidates].sort((a, b) => a.from - b.from || b.rank - a.rank);
  const ranks = Math.max(0, ...sorted.map(c => c.rank + 1));
  const tree: (number | undefined)[] = new Array(ranks + 1).fill(undefined);
  const weight: number[] = [];
  const previous: (number | undefined)[] = [];
  const better = (a: number | undefined, b: number | undefined) =>
    a === undefined ? b : b === undefined || (weight[a] as number) >= (weight[b] as number) ? a : b;
  sorted.forEach((c, i) => {
    let best: number | undefined;
    for (let r = c.rank; r > 0; r -= r & -r) best = better(best, tree[r]);
    previous[i] = best;
    weight[i] = Math.max(0.01, weigh(c)) + (best === undefined ? 0 : (weight[best] as number));
    for (let r = c.rank + 1; r <= ranks; r += r & -r) tree[r] = better(tree[r], i);
  });
  let at: number | undefined;
  for (let i = 0; i < sorted.length; i++) at = better(at, i);
  const chain: C[] = [];
  for (; at !== undefined; at = previous[at]) chain.push(sorted[at] as C);
  return chain.reverse();
}
