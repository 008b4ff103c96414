// The second step of matching: does this quote, changed a little, stand at this place? Works on letters form; decides
// nothing between several places (choose-places does).
import search from 'approx-string-match';
import { type QuotePattern, toQuotePattern } from '../annotations/quote-index.ts';
import { type Aligned, alignStart, likeness, reverse } from './align-letters.ts';
import { type Occurrence, type Region, toOwnEnds, toWholeWords } from './quote-ends.ts';
import { compareWording } from './same-meaning.ts';

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
