// Where exactly a passage begins and ends once its place is known: on its own words, with its own punctuation.
import type { QuotePattern } from '../annotations/quote-index.ts';
import { type Letters, toLetters } from '../text/letters.ts';
import { wordDistance } from './same-meaning.ts';

/** A folded stretch of the text in which places are looked for. */
export interface Region {
  readonly text: string;
  readonly letters: Letters;
}

/** Where a quote's letters were found, in letters of a region, and how many differ. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

/** How far, in letters, a quote's own first or last word may stand from where the cheapest match begins or ends. */
const END_REACH = 24;

/**
 * The cheapest match of 'The report said' in 'The report also said' ends on 'also'. A passage begins and ends with its
 * own first and last word where they stand close by, else where the word before it ends and the one behind it begins.
 */
export function toOwnEnds(pattern: QuotePattern, region: Region, found: Occurrence): Occurrence {
  const { letters, opens } = region.letters;
  const quote = pattern.letters.slice(pattern.from, pattern.to);
  const { first, last, previous, following } = toEndWords(pattern);
  const nearest = (word: string, expected: number) => {
    if (!word) return undefined;
    for (let off = 0; off <= END_REACH; off++)
      for (const at of [expected - off, expected + off]) {
        const end = at + word.length;
        if (opens[at] && letters.startsWith(word, at) && (end === letters.length || opens[end])) return at;
      }
    return undefined;
  };
  const behind = (word: string, expected: number) => {
    const at = nearest(word, expected - word.length);
    return at === undefined ? undefined : at + word.length;
  };
  const start = nearest(first, found.start) ?? behind(previous, found.start) ?? found.start;
  const end = behind(last, found.end) ?? nearest(following, found.end) ?? found.end;
  if ((start === found.start && end === found.end) || end - start < quote.length / 2) return found;
  return { start, end, errors: wordDistance(quote, letters.slice(start, end), quote.length) };
}

/** The quote's first and last word, and the words next to it in its context ('' where there is none). */
function toEndWords({ source, exactFrom, exactTo }: QuotePattern) {
  const toWords = (text: string) => {
    const { letters, opens } = toLetters(text);
    const words: string[] = [];
    for (let i = 0, from = 0; i < letters.length; i = from) {
      from = i + 1;
      while (from < letters.length && !opens[from]) from++;
      words.push(letters.slice(i, from));
    }
    return words;
  };
  const words = toWords(source.slice(exactFrom, exactTo));
  return {
    first: words[0] ?? '',
    last: words.at(-1) ?? '',
    previous: toWords(source.slice(0, exactFrom)).at(-1) ?? '',
    following: toWords(source.slice(exactTo))[0] ?? '',
  };
}

/** From letters to the text's units, out to the ends of words that a replaced first or last letter cut into. */
export function toWholeWords(region: Region, start: number, end: number): { from: number; to: number } {
  const { at, opens } = region.letters;
  let a = start;
  let b = end;
  // A fuzzy match may begin or end inside a word: lean to the nearer end of that word.
  if (!opens[a]) {
    let back = a;
    while (back > 0 && !opens[back]) back--;
    if (a - back <= 4) a = back;
  }
  while (b < at.length && !opens[b] && b - end <= 4) b++;
  if (b < at.length && !opens[b]) b = end;
  return { from: at[a] ?? 0, to: ((at[b - 1] ?? 0) as number) + 1 };
}

/** Widens a place over the punctuation that belongs to the quote: '…Murdoch!”' keeps '!”', straight or curly. */
export function withPunctuation(text: string, place: { from: number; to: number }, exact: string) {
  let { from, to } = place;
  const tail = /[^\p{L}\p{N}\s]*$/u.exec(exact.trimEnd())?.[0] ?? '';
  for (const mark of tail) {
    let next = to;
    while (/[\s\p{Default_Ignorable_Code_Point}]/u.test(text.charAt(next)) && next - to < 2) next++;
    if (!isSameMark(text.charAt(next), mark)) break;
    to = next + 1;
  }
  const lead = /^[^\p{L}\p{N}\s]*/u.exec(exact.trimStart())?.[0] ?? '';
  for (const mark of [...lead].reverse()) {
    if (!isSameMark(text.charAt(from - 1), mark)) break;
    from -= 1;
  }
  return { from, to };
}

const MARKS = ['"“”„«»″', "'‘’‚′`´", '-‐‑‒–—―'];

function isSameMark(a: string, b: string): boolean {
  return a !== '' && (a === b || MARKS.some(class_ => class_.includes(a) && class_.includes(b)));
}
