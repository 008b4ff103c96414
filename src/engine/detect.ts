// Runs the patterns over an article and makes findings of what they match. It knows no English: words are the patterns'.
import { PATTERNS } from '../patterns/catalogue.ts';
import { isFiction, isSettled, isYesOrNo } from '../patterns/grammar/context.ts';
import type { AnyPattern } from '../patterns/pattern.ts';
import type { Finding } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { type Reading, read } from '../text/reading.ts';
import { PUNCTUATION } from '../text/tokens.ts';
import { isIn, vocabularySize } from '../text/vocabulary.ts';
import { findHolder, linkFindings } from './link-findings.ts';
import { isRepeatedPost } from './repeated-post.ts';
import { type Candidate, resolveOverlaps } from './resolve-overlaps.ts';

/** The patterns that each word calls, by its number in the vocabulary; 0 calls none. */
interface Dispatch {
  readonly list: Uint16Array;
  readonly lists: readonly (readonly AnyPattern[])[];
}

function buildDispatch(patterns: readonly AnyPattern[]): Dispatch {
  const size = vocabularySize() + 1;
  const list = new Uint16Array(size);
  const lists: AnyPattern[][] = [[]];
  const known = new Map<string, number>();
  for (let id = 1; id < size; id++) {
    const called = patterns.filter(({ on }) => isIn(id, on));
    if (called.length === 0) continue;
    const key = called.map(({ id }) => id).join();
    let n = known.get(key);
    if (n === undefined) {
      n = lists.push(called) - 1;
      known.set(key, n);
    }
    list[id] = n;
  }
  return { list, lists };
}

let dispatch: Dispatch | undefined;

/**
 * Finds what the patterns describe in an article.
 * @returns sorted by position, without overlaps, ids "p01", "p02" …; spans in UTF-16 units of `article.text`.
 */
export function detect(article: Article): Finding[] {
  dispatch ??= buildDispatch(PATTERNS);
  const r = read(article);
  const kept = resolveOverlaps(collectMatches(r, dispatch), r.size);
  for (const one of kept) inheritSubtype(one, kept);
  const ids = kept.map((_, i) => `p${String(i + 1).padStart(2, '0')}`);
  const links = linkFindings(r, kept, ids);
  return kept.map((one, i) => {
    const { match, category, subtype, pattern } = one;
    const span = r.toSpan(one.from, one.to);
    return {
      id: ids[i]!,
      category,
      subtype,
      span,
      quote: r.text.slice(span.from, span.to),
      origin: { pattern: pattern.id },
      anatomy: match.anatomy?.() ?? {},
      links: links[i] ?? [],
      ...(match.claim && { claim: r.toSpan(match.claim.from, match.claim.to) }),
    } as Finding;
  });
}

function collectMatches(r: Reading, { list, lists }: Dispatch): Candidate[] {
  const candidates: Candidate[] = [];
  for (let i = 0; i < r.size; i++) {
    const n = list[r.word[i]!] ?? 0;
    if (n === 0) continue;
    const quoted = r.quotationOf[i] !== 0;
    for (const pattern of lists[n]!) {
      if (quoted && pattern.quoted !== 'read') continue;
      const match = pattern.match(r, i);
      if (!match || isYesOrNo(r, i)) continue;
      if (pattern.unlessSettled && (isSettled(r, i) || isFiction(r, i))) continue;
      if (r.blockOf(i).kind === 'post' && isRepeatedPost(r, i)) continue;
      const trimmed = trim(r, match.from, match.to);
      if (trimmed)
        candidates.push({
          ...trimmed,
          category: pattern.category,
          subtype: match.subtype ?? pattern.subtype,
          pattern,
          match,
        });
    }
  }
  return candidates;
}

/** S2: no outer punctuation; a quotation mark stays only with its partner. */
function trim(r: Reading, from: number, to: number): { from: number; to: number } | undefined {
  let a = from;
  let b = Math.min(to, r.sentenceTo(from));
  const whole = (i: number) => {
    const quotation = r.quotationAt(i);
    return quotation?.closed && quotation.from >= a && quotation.to <= b;
  };
  while (a < b && r.has(a, PUNCTUATION) && !whole(a)) a++;
  while (b > a && r.has(b - 1, PUNCTUATION) && !whole(b - 1)) b--;
  return b > a ? { from: a, to: b } : undefined;
}

/** R23: a back-reference takes the subtype of the mention it takes up. */
function inheritSubtype(one: Candidate, kept: readonly Candidate[]): void {
  if (one.match.backTo === undefined || one.subtype === 'A1') return;
  const at = findHolder(kept, one.match.backTo);
  const first = at === undefined ? undefined : kept[at];
  if (first && first !== one && first.category === one.category) one.subtype = first.subtype;
}
