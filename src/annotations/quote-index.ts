// Fingerprints of all quotes of all sets, so that one pass over a page tells which of them may stand on it. Built once;
// holds no text of a page.
import { toLetters } from '../text/letters.ts';
import type { Annotation, AnnotationSet, TextQuote } from './annotation-set.ts';

/**
 * Letters in a fingerprint. Ten span two or three words: rare enough that a page without the article meets few by
 * chance, short enough that one survives between two edits (at one changed letter in ten, a third of all tens do).
 */
export const GRAM = 10;

/** A quote with its context, in letters form (offsets count letters of `letters`, base 0, half-open). */
export interface QuotePattern {
  readonly target: TextQuote;
  /** prefix + exact + suffix as they are, and where the quote starts and ends in it (UTF-16 units). */
  readonly source: string;
  readonly exactFrom: number;
  readonly exactTo: number;
  readonly letters: string;
  /** Offset in `source` of each letter. */
  readonly at: Int32Array;
  /** 1 where a letter is the first of a word. */
  readonly opens: Uint8Array;
  /** The quote itself. */
  readonly from: number;
  readonly to: number;
  /** The quote with what its own sentence adds on both sides, as far as the context reaches. */
  readonly sentenceFrom: number;
  readonly sentenceTo: number;
}

export interface IndexedQuote extends QuotePattern {
  readonly set: AnnotationSet;
  readonly annotation: Annotation;
  /** The annotation's place in its set: 0 for the first. */
  readonly rank: number;
}

export interface QuoteIndex {
  /** Those of one set together, in the set's order. */
  readonly quotes: readonly IndexedQuote[];
  /** Where each set's quotes start in `quotes`. */
  readonly startOf: ReadonlyMap<AnnotationSet, number>;
  /**
   * Hash of fingerprints. An entry is one place in one quote; those of a slot stand together, from heads[hash & mask] up to
   * heads[(hash & mask) + 1], and in the quotes' order: what is asked about at one place of a text lies side by side in memory.
   */
  readonly heads: Int32Array;
  readonly mask: number;
  /**
   * Bit (hash & mask) & 31 of word (hash & mask) >> 5: whether a slot has entries. A 32nd of `heads`, so that it stays in the
   * processor's cache, where most places of a text end.
   */
  readonly filled: Int32Array;
  readonly hashes: Int32Array;
  /** The entries of quote q: entriesOf[i] for i from firstEntry[q] up to firstEntry[q + 1]. */
  readonly firstEntry: Int32Array;
  readonly entriesOf: Int32Array;
  /** The letters of all patterns in one row, those of quote q from letterStart[q]: what the filter touches, close together. */
  readonly letters: Uint16Array;
  readonly letterStart: Int32Array;
  /** Which quote an entry belongs to, and the letter of its pattern where the fingerprint starts. */
  readonly quoteOf: Int32Array;
  readonly letterOf: Int32Array;
  /** The letters behind and before an entry's fingerprint in its pattern, as `addSide` packs them: most places are told apart by
   * them alone, without a look into the pattern. */
  readonly behindOf: Int32Array;
  readonly beforeOf: Int32Array;
}

/** Letters on each side of a fingerprint that an index tells. */
export const SIDE = 8;

/** Packs four bits of a letter into those of one side of a fingerprint. @param place 0 for the nearest, up to SIDE - 1. */
export function addSide(side: number, place: number, letter: number): number {
  return side | ((letter & 15) << (place * 4));
}

/** How many letters next to a fingerprint may agree, SIDE at most, by two packed sides; no fewer do. */
export function agreeing(one: number, other: number): number {
  const differences = one ^ other;
  return differences === 0 ? SIDE : (31 - Math.clz32(differences & -differences)) >> 2;
}

/** @param step 1 from the letter `from` on, -1 backwards. Where the pattern ends there is 0. */
function toSide(letters: string, from: number, step: 1 | -1): number {
  let side = 0;
  for (let place = 0; place < SIDE; place++)
    side = addSide(side, place, letters.charCodeAt(from + step * place) || 0);
  return side;
}

/** One step of the fingerprint's hash; start from 0. */
export function addToHash(hash: number, letter: number): number {
  return Math.imul(hash ^ letter, 0x01000193) ^ (hash >>> 15);
}

// A full stop ends a sentence unless it stands behind an initial or one of the usual short forms.
const SENTENCE_END =
  /(?:[!?…]|(?<!\b(?:[A-Z]|Mr|Mrs|Ms|Dr|Gov|Sen|Rep|Gen|Lt|Col|St|Jr|Sr|vs|No|Jan|Feb|Aug|Sept|Oct|Nov|Dec))\.)["'”’)\]]*\s+(?=["'“‘(]?[\p{Lu}@\d])|\n/gu;

/** Prepares a quote and its context for matching. */
export function toQuotePattern(target: TextQuote): QuotePattern {
  const source = target.prefix + target.exact + target.suffix;
  const exactFrom = target.prefix.length;
  const exactTo = exactFrom + target.exact.length;
  let sentenceStart = 0;
  let sentenceEnd = source.length;
  for (const end of source.matchAll(SENTENCE_END)) {
    const after = end.index + end[0].length;
    if (after <= exactFrom) sentenceStart = after;
    else if (end.index >= exactTo - 1) {
      sentenceEnd = end.index + 1;
      break;
    }
  }
  const { letters, at, opens } = toLetters(source);
  return {
    target,
    source,
    exactFrom,
    exactTo,
    letters,
    at,
    opens,
    from: letterAt(at, exactFrom),
    to: letterAt(at, exactTo),
    sentenceFrom: letterAt(at, sentenceStart),
    sentenceTo: letterAt(at, sentenceEnd),
  };
}

/** The first letter at or behind an offset (binary search). */
function letterAt(at: Int32Array, offset: number): number {
  let a = 0;
  let b = at.length;
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((at[middle] as number) < offset) a = middle + 1;
    else b = middle;
  }
  return a;
}

interface Gram {
  readonly hash: number;
  /** The letter of the pattern where it starts. */
  readonly letter: number;
}

/** The fingerprints of a pattern: one from the start of every word. */
function toGrams({ letters, opens }: QuotePattern): Gram[] {
  const grams: Gram[] = [];
  for (let letter = 0; letter + GRAM <= letters.length; letter++)
    if (opens[letter]) grams.push({ hash: hashAt(letters, letter), letter });
  return grams;
}

/** The fingerprint that starts at a letter; GRAM letters must follow. */
export function hashAt(letters: string, letter: number): number {
  let hash = 0;
  for (let i = 0; i < GRAM; i++) hash = addToHash(hash, letters.charCodeAt(letter + i));
  return hash;
}

/** A fingerprint that more quotes share tells little ('according to') and would be asked about on every page. */
const HOLDERS = 16;
/** A quote of stock phrases alone keeps so many, the rarest. */
const FEWEST = 6;

function toTelling(grams: readonly Gram[], holders: ReadonlyMap<number, number>): Gram[] {
  const count = ({ hash }: Gram) => holders.get(hash) ?? 0;
  const telling = grams.filter(gram => count(gram) <= HOLDERS);
  if (telling.length >= FEWEST) return telling;
  return [...grams].sort((a, b) => count(a) - count(b)).slice(0, FEWEST);
}

/** Indexes every quote of the given sets. Linear in their length. */
export function buildQuoteIndex(sets: readonly AnnotationSet[]): QuoteIndex {
  const quotes: IndexedQuote[] = [];
  const startOf = new Map<AnnotationSet, number>();
  for (const set of sets) {
    startOf.set(set, quotes.length);
    set.annotations.forEach((annotation, rank) => {
      quotes.push({ ...toQuotePattern(annotation.target), set, annotation, rank });
    });
  }

  const grams = quotes.map(toGrams);
  const holders = new Map<number, number>();
  for (const own of grams) for (const { hash } of own) holders.set(hash, (holders.get(hash) ?? 0) + 1);

  const found: { readonly hash: number; readonly quote: number; readonly letter: number }[] = [];
  const firstEntry = new Int32Array(quotes.length + 1);
  grams.forEach((own, quote) => {
    firstEntry[quote] = found.length;
    for (const { hash, letter } of toTelling(own, holders)) found.push({ hash, quote, letter });
  });
  firstEntry[quotes.length] = found.length;
  return { quotes, startOf, firstEntry, ...toTable(found, quotes), ...toLetterRow(quotes) };
}

type Table = Pick<
  QuoteIndex,
  'heads' | 'mask' | 'filled' | 'hashes' | 'entriesOf' | 'quoteOf' | 'letterOf' | 'behindOf' | 'beforeOf'
>;

/** Sorts the entries by slot. @param found in the quotes' order. */
function toTable(
  found: readonly { readonly hash: number; readonly quote: number; readonly letter: number }[],
  quotes: readonly QuotePattern[],
): Table {
  let size = 64;
  while (size < found.length * 2) size *= 2;
  const mask = size - 1;
  const heads = new Int32Array(size + 1);
  for (const { hash } of found) heads[(hash & mask) + 1]!++;
  for (let slot = 0; slot < size; slot++) heads[slot + 1]! += heads[slot]!;
  const free = heads.slice(0, size);
  const column = () => new Int32Array(found.length);
  const table = {
    heads,
    mask,
    filled: new Int32Array(size >> 5),
    hashes: column(),
    entriesOf: column(),
    quoteOf: column(),
    letterOf: column(),
    behindOf: column(),
    beforeOf: column(),
  };
  for (const [i, { hash, quote, letter }] of found.entries()) {
    const entry = free[hash & mask]!++;
    const { letters } = quotes[quote]!;
    table.filled[(hash & mask) >> 5]! |= 1 << (hash & 31);
    table.entriesOf[i] = entry;
    table.hashes[entry] = hash;
    table.quoteOf[entry] = quote;
    table.letterOf[entry] = letter;
    table.behindOf[entry] = toSide(letters, letter + GRAM, 1);
    table.beforeOf[entry] = toSide(letters, letter - 1, -1);
  }
  return table;
}

function toLetterRow(quotes: readonly QuotePattern[]): Pick<QuoteIndex, 'letters' | 'letterStart'> {
  const letterStart = new Int32Array(quotes.length + 1);
  for (const [q, { letters }] of quotes.entries())
    letterStart[q + 1] = (letterStart[q] as number) + letters.length;
  const row = new Uint16Array(letterStart[quotes.length] as number);
  for (const [q, { letters }] of quotes.entries())
    for (let i = 0; i < letters.length; i++) row[(letterStart[q] as number) + i] = letters.charCodeAt(i);
  return { letters: row, letterStart };
}
