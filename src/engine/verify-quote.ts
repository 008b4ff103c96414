// The second step of matching: does this quote, changed a little, stand at this place? Works on letters form; decides
// nothing between several places (choose-places does).
import search from 'approx-string-match';
import { type QuotePattern, toQuotePattern } from '../annotations/quote-index.ts';
import { type Letters, toLetters } from '../text/letters.ts';
import { compareWording, wordDistance } from './same-meaning.ts';

/** Edits allowed in the quote with what its own sentence adds: one letter in ten. */
export const EDITS_ALLOWED = 0.1;
/** Edits up to which a quote is looked at: one replaced word. What counts in the end is EDITS_ALLOWED, of the sentence. */
const EDITS_LOOKED_AT = 0.3;
/** Context beyond the sentence counts as the quote's own from this likeness on, over at least so many letters. */
const CONTEXT_LIKE = 0.75;
const CONTEXT_LETTERS = 12;

/** A place where a quote stands, and how well its surroundings agree. Offsets in UTF-16 units of the text. */
export interface Place {
  readonly from: number;
  readonly to: number;
  /** Letters of the quote that differ. */
  readonly edits: number;
  /** Share of the letters of the sentence part that agree, 0–1. */
  readonly sentence: number;
  /** Letters of the sentence part: how much evidence that share rests on. */
  readonly letters: number;
  /** Likeness of the whole context before and behind, 0–1; undefined where the pattern has none. */
  readonly before: number | undefined;
  readonly behind: number | undefined;
  /** Whether words of another sentence, before or behind, are the quote's own too. */
  readonly hasContext: boolean;
}

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

interface Aligned {
  edits: number;
  /** Letters of the text used up. */
  used: number;
}

/**
 * Fits all of `pattern` to a start of `text` with the fewest edits (the text may run on). Two rows of the usual matrix;
 * context is at most 64 units long.
 */
function alignStart(pattern: string, text: string): Aligned {
  if (text.startsWith(pattern)) return { edits: 0, used: pattern.length };
  const width = Math.min(text.length, pattern.length + 16);
  let row = new Uint16Array(width + 1);
  let next = new Uint16Array(width + 1);
  for (let j = 0; j <= width; j++) row[j] = j;
  for (let i = 1; i <= pattern.length; i++) {
    next[0] = i;
    const letter = pattern.charCodeAt(i - 1);
    for (let j = 1; j <= width; j++) {
      const same = (row[j - 1] as number) + (letter === text.charCodeAt(j - 1) ? 0 : 1);
      next[j] = Math.min(same, (row[j] as number) + 1, (next[j - 1] as number) + 1);
    }
    [row, next] = [next, row];
  }
  let best = 0;
  for (let j = 1; j <= width; j++)
    if (
      (row[j] as number) < (row[best] as number) ||
      ((row[j] as number) === (row[best] as number) &&
        Math.abs(j - pattern.length) < Math.abs(best - pattern.length))
    )
      best = j;
  return { edits: row[best] as number, used: best };
}

const reverse = (s: string) => [...s].reverse().join('');
const likeness = (edits: number, length: number) => (length ? Math.max(0, 1 - edits / length) : 1);

/** Where the quote's letters stand in a window of letters, exactly or with few edits, nearest to where expected. */
function findLetters(quote: string, letters: string, from: number, to: number, expected: number) {
  let best: { start: number; end: number; errors: number } | undefined;
  const consider = (start: number, end: number, errors: number) => {
    if (
      !best ||
      errors < best.errors ||
      (errors === best.errors && Math.abs(start - expected) < Math.abs(best.start - expected))
    )
      best = { start, end, errors };
  };
  for (
    let at = letters.indexOf(quote, from);
    at >= 0 && at + quote.length <= to;
    at = letters.indexOf(quote, at + 1)
  )
    consider(at, at + quote.length, 0);
  if (best) return best;
  const allowed = Math.floor(quote.length * EDITS_LOOKED_AT);
  if (allowed === 0) return undefined;
  for (const match of search(letters.slice(from, to), quote, allowed))
    consider(from + match.start, from + match.end, match.errors);
  return best;
}

/**
 * Looks for a quote within a window of a folded region, near where it is expected.
 * @param window.from,window.to,window.expected in letters of the region.
 * @returns its place, or undefined where its words are not there or say something else.
 */
export function verifyQuote(
  pattern: QuotePattern,
  region: Region,
  window: { from: number; to: number; expected: number },
  names: ReadonlySet<string>,
): Place | undefined {
  const place = verifyWording(pattern, region, window, names);
  if (place && place.sentence >= 1 - EDITS_ALLOWED) return place;
  const short = toShortNames(pattern);
  return (short && verifyWording(short, region, window, names)) ?? place;
}

function verifyWording(
  pattern: QuotePattern,
  region: Region,
  window: { from: number; to: number; expected: number },
  names: ReadonlySet<string>,
): Place | undefined {
  const quote = pattern.letters.slice(pattern.from, pattern.to);
  if (!quote) return undefined;
  const { letters } = region.letters;
  const [from, to] = [Math.max(0, window.from), Math.min(letters.length, window.to)];
  const found = findLetters(quote, letters, from, to, window.expected);
  if (!found) return undefined;
  return judgePlace(pattern, region, found.errors ? toOwnEnds(pattern, region, found) : found, names);
}

const LONG_NAME = /\p{Lu}[\p{L}’']+(?: \p{Lu}[\p{L}’']+){2,}/gu;
const shortNames = new WeakMap<QuotePattern, { pattern: QuotePattern | undefined }>();

/** The same quote as a desk might shorten it: 'Wall Street Journal' to 'WSJ'. Undefined if it has no such name. */
function toShortNames(pattern: QuotePattern): QuotePattern | undefined {
  let kept = shortNames.get(pattern);
  if (!kept) {
    const shorten = (s: string) => s.replace(LONG_NAME, name => name.replace(/(\p{Lu})[\p{L}’']+ ?/gu, '$1'));
    const { prefix, exact, suffix, start, end } = pattern.target;
    const target = { prefix: shorten(prefix), exact: shorten(exact), suffix: shorten(suffix), start, end };
    const isShorter = target.exact !== exact || target.prefix !== prefix || target.suffix !== suffix;
    kept = { pattern: isShorter ? toQuotePattern(target) : undefined };
    shortNames.set(pattern, kept);
  }
  return kept.pattern;
}

/** How far, in letters, a quote's own first or last word may stand from where the cheapest match begins or ends. */
const END_REACH = 24;

/**
 * The cheapest match of 'The report said' in 'The report also said' ends on 'also'. A passage begins and ends with its
 * own first and last word where they stand close by, else where the word before it ends and the one behind it begins.
 */
function toOwnEnds(pattern: QuotePattern, region: Region, found: Occurrence): Occurrence {
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

/** Judges one occurrence by its sentence and its surroundings; undefined where it says something else. */
function judgePlace(
  pattern: QuotePattern,
  region: Region,
  found: Occurrence,
  names: ReadonlySet<string>,
): Place | undefined {
  const { letters: all, from, to, sentenceFrom, sentenceTo } = pattern;
  const { left, right } = toSides(pattern, region, found);
  const near = alignStart(reverse(all.slice(sentenceFrom, from)), left);
  const far = alignEnd(all.slice(to, sentenceTo), right, region, found.end);
  const length = sentenceTo - sentenceFrom - far.cut;
  let edits = found.errors + near.edits + far.edits;
  if (edits > length * EDITS_LOOKED_AT) return undefined; // before the words are compared, which costs most
  if (edits > 0) {
    const { at } = region.letters;
    const last = (offsets: Int32Array, end: number, otherwise: number) => (offsets[end - 1] ?? otherwise) + 1;
    const here = pattern.source.slice(
      pattern.at[sentenceFrom] ?? 0,
      last(pattern.at, sentenceTo - far.cut, pattern.source.length),
    );
    const there = region.text.slice(at[found.start - near.used] ?? 0, last(at, found.end + far.used, -1));
    const free = compareWording(here, there, names);
    if (free === undefined) return undefined;
    edits = Math.max(0, edits - free);
  }
  const before = all.slice(0, sentenceFrom);
  const behind = all.slice(sentenceTo);
  return {
    ...toPlace(pattern, region, found),
    edits: Math.min(found.errors, edits),
    sentence: likeness(edits, length),
    letters: length,
    hasContext: isOwn(reverse(before), left.slice(near.used)) || isOwn(behind, right.slice(far.used)),
  };
}

/** What stands around an occurrence: before it, reversed, and behind it; a little more than the pattern asks for. */
function toSides({ letters: all, from, to }: QuotePattern, region: Region, found: Occurrence) {
  const { letters } = region.letters;
  return {
    left: reverse(letters.slice(Math.max(0, found.start - from - 16), found.start)),
    right: letters.slice(found.end, found.end + (all.length - to) + 16),
  };
}

/** Whether text beyond the sentence is the quote's own context. */
function isOwn(context: string, text: string): boolean {
  return (
    context.length >= CONTEXT_LETTERS &&
    likeness(alignStart(context, text).edits, context.length) >= CONTEXT_LIKE
  );
}

/** An occurrence by its surroundings alone, whatever they say: for choosing between places with the very same words. */
export function toPlace(pattern: QuotePattern, region: Region, found: Occurrence): Place {
  const { letters: all, from, to } = pattern;
  const { left, right } = toSides(pattern, region, found);
  const before = all.slice(0, from);
  const behind = all.slice(to);
  return {
    ...toWholeWords(region, found.start, found.end),
    edits: found.errors,
    sentence: likeness(found.errors, to - from),
    letters: to - from,
    before: before ? likeness(alignStart(reverse(before), left).edits, before.length) : undefined,
    behind: behind ? likeness(alignStart(behind, right).edits, behind.length) : undefined,
    hasContext: false,
  };
}

/** Like alignStart, but where the text's block ends early (a copy cut off with '…'), only what is there is asked for. */
function alignEnd(pattern: string, right: string, region: Region, end: number): Aligned & { cut: number } {
  const whole = alignStart(pattern, right);
  if (whole.edits <= pattern.length * EDITS_ALLOWED) return { ...whole, cut: 0 };
  const { at } = region.letters;
  const lineEnd = region.text.indexOf('\n', at[end - 1] ?? 0);
  let there = 0;
  if (lineEnd >= 0) while (there < right.length && (at[end + there] ?? Infinity) < lineEnd) there++;
  else there = Math.min(right.length, at.length - end);
  if (there >= pattern.length) return { ...whole, cut: 0 };
  const short = alignStart(pattern.slice(0, there), right.slice(0, there));
  return short.edits <= there * EDITS_ALLOWED
    ? { ...short, cut: pattern.length - there }
    : { ...whole, cut: 0 };
}

/** From letters to the text's units, out to the ends of words that a replaced first or last letter cut into. */
function toWholeWords(region: Region, start: number, end: number): { from: number; to: number } {
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
