// A link that scrolls to a passage and highlights it in the browser itself: the text fragment of its words
// (https://wicg.github.io/scroll-to-text-fragment/). Works from the article's text; asks no page.
import { type Article, blockAround } from '../text/article.ts';
import type { Span } from '../text/span.ts';

/** Longer quotes are given by their first and last words, as browsers' own links are. */
const LONGEST_WHOLE = 120;
/** Words at each end of a long quote, and words of context, that are tried in turn until the passage is the only one. */
const WORDS = [4, 6, 9, 14, 20, 30];

/**
 * @param address of the page; a fragment it has is kept in front of the text's.
 * @returns the address with a text directive. Where the words stand more than once, it carries as much context within their
 * own paragraph as tells them apart; if nothing there does, the link leads to the first of the places.
 */
export function toTextFragmentLink(address: string, article: Article, span: Span): string {
  const [page = '', fragment = ''] = splitOnce(address.replace(/:~:.*$/, ''), '#');
  return `${page}#${fragment}:~:text=${toDirective(article, span)}`;
}

function toDirective(article: Article, span: Span): string {
  const { text } = article;
  const first = blockAround(article, span.from);
  const last = blockAround(article, span.to - 1);
  const exact = text.slice(span.from, span.to);
  // What runs over a paragraph's end can only be given by its ends.
  const isWhole = exact.length <= LONGEST_WHOLE && first === last;
  const before = text.slice(first?.from ?? span.from, span.from);
  const after = text.slice(span.to, last?.to ?? span.to);
  const folded = fold(text);
  let directive = '';
  for (const count of isWhole ? [0, ...WORDS] : WORDS) {
    const target = isWhole ? [exact] : [takeFirst(exact, count), takeLast(exact, count)];
    const prefix = isWhole ? takeLast(before, count) : '';
    const suffix = isWhole ? takeFirst(after, count) : '';
    directive = [
      ...(prefix ? [`${encode(prefix)}-`] : []),
      ...target.map(encode),
      ...(suffix ? [`-${encode(suffix)}`] : []),
    ].join(',');
    // A long quote is told by its first words: the browser takes the nearest end behind them.
    if (countOf(folded, fold(isWhole ? joinAround(before, exact, after, count) : (target[0] as string))) < 2)
      break;
  }
  return directive;
}

/** The quote between the words of context, as the text has them. */
function joinAround(before: string, exact: string, after: string, count: number): string {
  const prefix = takeLast(before, count);
  const suffix = takeFirst(after, count);
  const lead = prefix ? before.slice(before.lastIndexOf(prefix)) : '';
  const tail = suffix ? after.slice(0, after.indexOf(suffix) + suffix.length) : '';
  return `${lead}${exact}${tail}`;
}

/** Browsers compare without regard to case and runs of white space. */
function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ');
}

/** How often it stands there, counted to two. */
function countOf(text: string, words: string): number {
  const first = text.indexOf(words);
  if (first < 0) return 0;
  return text.indexOf(words, first + 1) < 0 ? 1 : 2;
}

function takeFirst(text: string, words: number): string {
  return text.trim().split(/\s+/).slice(0, words).join(' ');
}

function takeLast(text: string, words: number): string {
  return words === 0 ? '' : text.trim().split(/\s+/).slice(-words).join(' ');
}

/** A dash would end a prefix, a comma a part, an ampersand the directive. */
function encode(words: string): string {
  return encodeURIComponent(words).replace(
    /[-,&!'()*]/g,
    c => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function splitOnce(text: string, at: string): string[] {
  const i = text.indexOf(at);
  return i < 0 ? [text] : [text.slice(0, i), text.slice(i + 1)];
}
