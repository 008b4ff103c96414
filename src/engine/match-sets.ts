// People's annotations on a page: from the places of their quotes to findings with links and claims.
import type { Annotation } from '../annotations/annotation-set.ts';
import { type IndexedQuote, type QuoteIndex, toQuotePattern } from '../annotations/quote-index.ts';
import type { Finding, Link } from '../taxonomy/finding.ts';
import type { Article } from '../text/article.ts';
import { toLetters } from '../text/letters.ts';
import { isOverlapping, type Span } from '../text/span.ts';
import { type Candidate, choosePlaces } from './choose-places.ts';
import { findPlaces, type QuotePlace } from './find-places.ts';
import { withPunctuation } from './quote-ends.ts';
import { verifyQuote } from './verify-quote.ts';

type Chosen = Candidate & { readonly quote: number };

/**
 * Finds the passages of all indexed sets in an article. Every annotation yields one finding or none; ids are the
 * annotations' own, prefixed by the set's where another set on the page uses the same. Where two sets are about the same words,
 * the set that was indexed first stays.
 */
export function matchSets(article: Article, index: QuoteIndex): Finding[] {
  const bySet = new Map<unknown, QuotePlace[]>();
  for (const place of findPlaces(article.text, index)) {
    const { set } = index.quotes[place.quote] as IndexedQuote;
    const list = bySet.get(set);
    if (list) list.push(place);
    else bySet.set(set, [place]);
  }
  const findings: Finding[] = [];
  const firstQuote = ([first]: readonly QuotePlace[]) => first?.quote ?? 0;
  for (const places of [...bySet.values()].sort((a, b) => firstQuote(a) - firstQuote(b))) {
    const chosen = choosePlaces(places.map(place => toCandidate(place, index, article)));
    const found = toFindings(article, index, chosen, new Set(findings.map(f => f.id)));
    findings.push(...withoutTaken(found, findings));
  }
  return findings.sort((a, b) => a.span.from - b.span.from);
}

/** Those whose words no other finding is about, and their links among each other. */
function withoutTaken(found: readonly Finding[], taken: readonly Finding[]): readonly Finding[] {
  const free = found.filter(({ span }) => !taken.some(other => isOverlapping(other.span, span)));
  if (free.length === found.length) return found;
  const ids = new Set(free.map(({ id }) => id));
  return free.map(finding => ({ ...finding, links: finding.links.filter(({ to }) => ids.has(to)) }));
}

function toCandidate(place: QuotePlace, index: QuoteIndex, article: Article): Chosen {
  const quote = index.quotes[place.quote] as IndexedQuote;
  const { from, to, letters } = quote;
  return {
    ...place,
    rank: quote.rank,
    start: quote.annotation.target.start,
    contextLetters: { before: from, behind: letters.length - to },
    quoteLetters: to - from,
    isOutside: blockAt(article, place.from)?.kind === 'other',
  };
}

/** The block that holds an offset (binary search). */
function blockAt(article: Article, offset: number) {
  const { blocks } = article;
  let a = 0;
  let b = blocks.length - 1;
  while (a <= b) {
    const middle = (a + b) >> 1;
    const block = blocks[middle];
    if (!block) return undefined;
    if (offset < block.from) b = middle - 1;
    else if (offset >= block.to) a = middle + 1;
    else return block;
  }
  return undefined;
}

function toFindings(
  article: Article,
  index: QuoteIndex,
  chosen: readonly Chosen[],
  taken: ReadonlySet<string>,
): Finding[] {
  const idOf = new Map<string, string>();
  for (const c of chosen) {
    const { annotation, set } = index.quotes[c.quote] as IndexedQuote;
    idOf.set(annotation.id, taken.has(annotation.id) ? `${set.id}:${annotation.id}` : annotation.id);
  }
  const answeredBy = new Map<string, string[]>();
  for (const c of chosen) {
    const { annotation } = index.quotes[c.quote] as IndexedQuote;
    for (const target of annotation.answers ?? [])
      answeredBy.set(target, [...(answeredBy.get(target) ?? []), annotation.id]);
  }
  return chosen.map(c => {
    const { annotation, set } = index.quotes[c.quote] as IndexedQuote;
    const span = withPunctuation(article.text, c, annotation.target.exact);
    const claim = findClaim(article, annotation, span);
    const link = (rel: Link['rel'], ids: readonly string[] = []): Link[] =>
      ids.flatMap(id => (idOf.has(id) ? [{ rel, to: idOf.get(id) as string }] : []));
    return {
      id: idOf.get(annotation.id) as string,
      category: annotation.category,
      subtype: annotation.subtype,
      span,
      quote: article.text.slice(span.from, span.to),
      origin: {
        set: set.id,
        annotation: annotation.id,
        score: Number(c.sentence.toFixed(3)),
        ...(annotation.foundBy === undefined ? {} : { pattern: annotation.foundBy }),
      },
      anatomy: annotation.anatomy,
      links: [
        ...link('answers', annotation.answers),
        ...link('answered-by', answeredBy.get(annotation.id)),
        ...link('same-source', annotation.sameSource),
      ],
      ...(annotation.note ? { note: annotation.note } : {}),
      ...(annotation.leftOpen ? { leftOpen: annotation.leftOpen } : {}),
      ...(claim ? { claim } : {}),
    } as Finding; // category and anatomy belong together by the set's own check
  });
}

/** How far from its mark, beyond the distance in the annotated article, a claim is looked for (UTF-16 units). */
const CLAIM_REACH = 300;

/** The claim's own words, near the mark; undefined where the copy has changed them. */
function findClaim(article: Article, { target, claim }: Annotation, span: Span): Span | undefined {
  if (!claim) return undefined;
  const expected = span.from + (claim.start - target.start);
  const length = claim.exact.length;
  if (article.text.startsWith(claim.exact, expected)) return { from: expected, to: expected + length };
  const from = Math.max(0, expected - CLAIM_REACH);
  const region = {
    text: article.text,
    letters: toLetters(article.text, from, Math.min(article.text.length, expected + length + CLAIM_REACH)),
  };
  const { at, letters } = region.letters;
  let near = 0;
  while (near < at.length && (at[near] as number) < expected) near++;
  const pattern = toQuotePattern({ ...claim, prefix: '', suffix: '' });
  const place = verifyQuote(pattern, region, { from: 0, to: letters.length, expected: near }, new Set());
  return place && { from: place.from, to: place.to };
}
