// The quotes that the tools in peers-page.ts are asked for: where they stand in the text of a page's nodes, what is kept of them
// there, and whether a place that a tool gives is theirs. Finds nothing itself.
import type { TextQuote } from '../../src/annotations/annotation-set.ts';
import { toTextQuote } from '../../src/annotations/text-quote.ts';
import type { Article } from '../../src/text/article.ts';
import type { KeptQuote } from './hypothesis-way.ts';

/** UTF-16 units of the text of all nodes of the body, joined. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

const QUOTES = 15;
/** As much context as Hypothesis keeps on each side, in UTF-16 units. */
const KEPT = 32;

/** Whole words of one paragraph of the article, some 60 UTF-16 units of it. */
const PIECE = /(?<!\S)\S.{40,59}(?!\S)/g;

/** Quotes from all over the article's own paragraphs. */
export function toTargets({ text, blocks }: Article): TextQuote[] {
  const pieces = blocks
    .filter(({ kind }) => kind !== 'other')
    .flatMap(({ from, to }) =>
      [...text.slice(from, to).matchAll(PIECE)].map(({ 0: words, index }) => ({
        from: from + index,
        to: from + index + words.length,
      })),
    );
  const count = Math.min(QUOTES, pieces.length);
  return Array.from({ length: count }, (_, n) =>
    toTextQuote(text, pieces[Math.floor((n * pieces.length) / count)]!),
  );
}

export function toPlace(range: Range): Place {
  const before = range.cloneRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  const start = before.toString().length;
  return { start, end: start + range.toString().length };
}

export function toKept(text: string, { start, end }: Place): Required<KeptQuote> {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - KEPT), start),
    suffix: text.slice(end, end + KEPT),
    start,
  };
}

/** As in an article that was edited since: of the quote's middle, a word is left out, put in or replaced, in turns. */
export function withOneWordChanged<T extends { readonly exact: string }>(quote: T, turn: number): T {
  const words = quote.exact.split(/(?<=\s)(?=\S)/);
  words.splice(words.length >> 1, turn % 3 === 1 ? 0 : 1, ...(turn % 3 === 0 ? [] : ['then ']));
  return { ...quote, exact: words.join('') };
}

/** Whether more than half of a passage lies within the places that a tool gives for it. */
export function isFound({ start, end }: Place, places: readonly Place[]): boolean {
  const shared = places.reduce(
    (sum, place) => sum + Math.max(0, Math.min(end, place.end) - Math.max(start, place.start)),
    0,
  );
  return shared > (end - start) / 2;
}
