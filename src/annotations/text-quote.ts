// A place in an article as its words and their context: what a W3C TextQuoteSelector says, with the position beside it.
// Makes them; finding a quote again on a page is the engine's.
import type { Span } from '../text/span.ts';
import type { TextQuote } from './annotation-set.ts';

/** Most UTF-16 units of context on each side of a quote. */
export const CONTEXT = 64;

/** A place with its words and context; prefix + exact + suffix is one piece of the article. */
export function toTextQuote(text: string, { from, to }: Span): TextQuote {
  return {
    exact: text.slice(from, to),
    prefix: text.slice(toContextStart(text, from), from),
    suffix: text.slice(to, toContextEnd(text, to)),
    start: from,
    end: to,
  };
}

/**
 * Fewest UTF-16 units of context on each side of a quote that a reader writes about, to the next whole word, where the article has
 * as many. With none, copies in which words were changed are found half as often; with more than this, context that was changed
 * too weighs against the quote: `npm run bench -- context` prints both.
 */
export const LEAST_CONTEXT = 32;

/**
 * The same with the shortest context that makes the quote unique in its article: prefix + exact + suffix stands there once. Grows
 * by words, on the shorter side first; never more than `toTextQuote` gives, which is also what is left where nothing is unique.
 * @param least UTF-16 units on each side, whether they are needed for that or not.
 */
export function toUniqueQuote(text: string, span: Span, least = LEAST_CONTEXT): TextQuote {
  const whole = toTextQuote(text, span);
  const before = whole.prefix.split(/(?<=\s)(?=\S)/).filter(Boolean);
  const behind = whole.suffix.split(/(?<=\S)(?=\s)/).filter(Boolean);
  let prefix = '';
  let suffix = '';
  while (prefix.length < least && before.length > 0) prefix = `${before.pop()}${prefix}`;
  while (suffix.length < least && behind.length > 0) suffix += behind.shift();
  while (!isOnce(text, prefix + whole.exact + suffix)) {
    const isBefore = behind.length === 0 || (before.length > 0 && prefix.length <= suffix.length);
    if (isBefore && before.length === 0) return whole;
    if (isBefore) prefix = `${before.pop()}${prefix}`;
    else suffix += behind.shift();
  }
  return { ...whole, prefix, suffix };
}

function isOnce(text: string, words: string): boolean {
  return text.indexOf(words) === text.lastIndexOf(words);
}

/** Where the context before `from` starts: with a whole word, or where the article starts. */
function toContextStart(text: string, from: number): number {
  const furthest = from - CONTEXT;
  if (furthest <= 0) return 0;
  // A word that begins right at the limit is whole.
  const blank = /\s/.test(text.charAt(furthest - 1)) ? 0 : text.slice(furthest, from).search(/\s/);
  if (blank < 0) return from;
  const word = text.slice(furthest + blank, from).search(/\S/);
  return word < 0 ? from : furthest + blank + word;
}

/** Where the context behind `to` ends: with a whole word, or where the article ends. */
function toContextEnd(text: string, to: number): number {
  const furthest = to + CONTEXT;
  if (furthest >= text.length) return text.length;
  const context = text.slice(to, furthest);
  const whole = /\s/.test(text.charAt(furthest)) ? context : context.replace(/\S+$/, '');
  return to + whole.trimEnd().length;
}
