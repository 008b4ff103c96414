// Finds where the words of a seed stand in its article, and their context. Exact words only: a quote that is a little off is
// the author's to correct, and the message says to what.
import search from 'approx-string-match';
import { toArticle } from '../src/text/article.ts';
import { toLetters } from '../src/text/letters.ts';
import { read } from '../src/text/reading.ts';
import type { Span } from '../src/text/span.ts';

/** Every place of `words` in `text`, in order; also those that overlap the one before. */
export function listPlaces(text: string, words: string): Span[] {
  const places: Span[] = [];
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1))
    places.push({ from, to: from + words.length });
  return places;
}

/** Of the places of a claim the one nearest to the quote that is about it, those in its own sentence first. */
export function findNearestPlace(
  places: readonly Span[],
  quote: Span,
  sentences: readonly Span[],
): Span | undefined {
  const own = sentences.find(({ from, to }) => from <= quote.from && quote.from < to);
  const distance = ({ from, to }: Span) => Math.max(0, quote.from - to, from - quote.to);
  const isOwn = ({ from }: Span) => own !== undefined && own.from <= from && from < own.to;
  return [...places].sort((a, b) => Number(isOwn(b)) - Number(isOwn(a)) || distance(a) - distance(b))[0];
}

/** The article's sentences, as patterns see them. */
export function listSentences(text: string): Span[] {
  const reading = read(toArticle(text));
  const { count, from, to } = reading.sentences;
  return Array.from({ length: count }, (_, i) => reading.toSpan(from[i]!, to[i]!));
}

/** Words changed beyond this share are not what the author meant. */
const MOST_CHANGED = 0.4;

/** Dots for what an author left out, with or without brackets. */
const LEFT_OUT = /\s*(?:\[\s*(?:…|\.{3})\s*\]|…|\.{3})\s*/;

/** The passage, within a line, from the first to the last piece of words with something left out between them. */
function findAroundGaps(text: string, words: string): string | undefined {
  const pieces = words.split(LEFT_OUT).filter(piece => piece !== '');
  if (pieces.length < 2) return undefined;
  const literal = pieces.map(piece => piece.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  return new RegExp(literal.join('[^\\n]*?')).exec(text)?.[0];
}

/** The whole words of the article that are most like `words`; undefined if nothing is much like them. */
export function findLookAlike(text: string, words: string): string | undefined {
  const whole = findAroundGaps(text, words);
  if (whole !== undefined) return whole;
  const matches = search(text, words, Math.floor(words.length * MOST_CHANGED));
  // Of equals the one as long as what was written: a wrong last word is replaced, not cut off.
  const difference = (match: { start: number; end: number }) =>
    Math.abs(match.end - match.start - words.length);
  const best = matches.sort(
    (a, b) => a.errors - b.errors || difference(a) - difference(b) || a.start - b.start,
  )[0];
  if (!best) return undefined;
  let { start, end } = best;
  while (start > 0 && isInWord(text, start)) start--;
  while (end < text.length && isInWord(text, end)) end++;
  return text.slice(start, end).replace(/\s+/g, ' ').trim();
}

/** Whether an offset has a letter or digit on both sides. */
function isInWord(text: string, offset: number): boolean {
  return /^[\p{L}\p{N}’']{2}$/u.test(text.slice(offset - 1, offset + 1));
}

/** Whether two texts have the same letters: they differ in punctuation, capitals or spaces alone. */
export function isSameLetters(a: string, b: string): boolean {
  return toLetters(a).letters === toLetters(b).letters;
}

/** Line (base 1) of an offset. */
export function toLine(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length;
}
