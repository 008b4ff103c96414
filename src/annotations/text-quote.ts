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
