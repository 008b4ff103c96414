// Filter first, verify second: every place of a text where a quote of the index may stand. Which of several places of
// one quote is the right one, or none, is choose-places' to say.
import type { AnnotationSet } from '../annotations/annotation-set.ts';
import type { IndexedQuote, QuoteIndex } from '../annotations/quote-index.ts';
import { LettersOfText, type Slice } from './letters-of-text.ts';
import { toNames } from './same-meaning.ts';
import { placeInRun, type Run, scanText } from './scan-text.ts';
import { EDITS_ALLOWED, type Place, verifyQuote } from './verify-quote.ts';

export interface QuotePlace extends Place {
  /** In `index.quotes`. */
  readonly quote: number;
}

/** How much longer than the annotated article its copy may be, adverts and teasers in between included. */
const STRETCH = 2;
const MARGIN = 2000;

/** All verified places, those of one set together, in no particular order. */
export function findPlaces(text: string, index: QuoteIndex): QuotePlace[] {
  const runs = scanText(text, index);
  if (runs.length === 0) return [];
  const view = new LettersOfText(text);
  const places: QuotePlace[] = [];
  const bySet = new Map<AnnotationSet, Run[]>();
  for (const run of runs) {
    const { set } = index.quotes[run.quote] as IndexedQuote;
    const list = bySet.get(set);
    if (list) list.push(run);
    else bySet.set(set, [run]);
  }
  for (const [set, own] of bySet) places.push(...findPlacesOfSet(view, index, set, own));
  return places;
}

/**
 * A set seen at least once. Where a quote of it stands, the text around is read closely for the others; a few words in
 * a row that any article may hold are not enough for that.
 */
function findPlacesOfSet(
  view: LettersOfText,
  index: QuoteIndex,
  set: AnnotationSet,
  runs: readonly Run[],
): QuotePlace[] {
  const { text } = view;
  const places = runs.flatMap(run => {
    const place = toWholePlace(text, index.quotes[run.quote] as IndexedQuote, run);
    return place ? [{ ...place, quote: run.quote }] : [];
  });
  const found = new Set(places.map(p => p.quote));
  if (found.size === set.annotations.length) return places;

  const names = setNames(set);
  const seen = places.length > 0 ? places : runs.flatMap(run => verifyRun(view, index, run, names));
  if (seen.length === 0) return places;

  const wanted = new Set<number>();
  const start = index.startOf.get(set) as number;
  for (let i = start; i < start + set.annotations.length; i++) if (!found.has(i)) wanted.add(i);
  for (const { from, to } of toStretches(text, index, set, seen)) {
    places.push(...verifyByFingerprints(index, view.slice(from, to), wanted, names));
  }
  return places;
}

/** Verifies the quote of one run in the text just around it. */
function verifyRun(
  view: LettersOfText,
  index: QuoteIndex,
  run: Run,
  names: ReadonlySet<string>,
): QuotePlace[] {
  const quote = index.quotes[run.quote] as IndexedQuote;
  const reach = quote.source.length + 64;
  const region = view.near(run.textFrom - reach, run.textTo + reach);
  const expected = region.letters.at.findIndex(at => at >= run.textFrom) + quote.from - run.letterFrom;
  const slack = 24 + Math.ceil(quote.letters.length / 4);
  const window = { from: expected - slack, to: expected + (quote.to - quote.from) + slack, expected };
  const place = verifyQuote(quote, region, window, names);
  return place && place.sentence >= 1 - EDITS_ALLOWED ? [{ ...place, quote: run.quote }] : [];
}

/** A run over the whole pattern needs no second look. */
function toWholePlace(text: string, quote: IndexedQuote, run: Run): Place | undefined {
  if (run.letterFrom > 0 || run.letterTo < quote.letters.length) return undefined;
  const { sentenceFrom, sentenceTo, letters, from, to } = quote;
  return {
    ...placeInRun(text, run, from, to),
    edits: 0,
    sentence: 1,
    letters: sentenceTo - sentenceFrom,
    before: from > 0 ? 1 : undefined,
    behind: letters.length > to ? 1 : undefined,
    hasContext: sentenceFrom > 0 || letters.length > sentenceTo,
  };
}

/** The parts of the text in which a set's article may lie, judged from what was seen of it; merged where they meet. */
function toStretches(text: string, index: QuoteIndex, set: AnnotationSet, seen: readonly QuotePlace[]) {
  const stretches = seen
    .map(place => {
      const { target } = (index.quotes[place.quote] as IndexedQuote).annotation;
      return {
        from: Math.max(0, place.from - target.start * STRETCH - MARGIN),
        to: Math.min(text.length, place.to + (set.length - target.start) * STRETCH + MARGIN),
      };
    })
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to) last.to = Math.max(last.to, stretch.to);
    else merged.push(stretch);
  }
  return merged;
}

/** Sixteen times the fingerprints of a set of twenty quotes; a power of two. */
const FILTER = 8192;

/** Looks up every word of a region; each quote is verified once wherever its fingerprints fall on one line. */
function verifyByFingerprints(
  index: QuoteIndex,
  { region, fingerprints }: Slice,
  wanted: ReadonlySet<number>,
  names: ReadonlySet<string>,
): QuotePlace[] {
  const entriesOf = toEntries(index, wanted);
  // One look in a table of bytes turns nearly all of the region's words away.
  const maybe = new Uint8Array(FILTER);
  for (const hash of entriesOf.keys()) maybe[hash & (FILTER - 1)] = 1;
  const places: QuotePlace[] = [];
  const seen = new Map<number, number[]>(); // quote → places already asked about, in letters
  fingerprints((letter, hash) => {
    if (maybe[hash & (FILTER - 1)] === 0) return;
    for (const entry of entriesOf.get(hash) ?? []) {
      const q = index.quoteOf[entry] as number;
      const quote = index.quotes[q] as IndexedQuote;
      const expected = letter - ((index.letterOf[entry] as number) - quote.from);
      // Words put in or taken out within the pattern move the line by at most a quarter of it.
      const slack = 24 + Math.ceil(quote.letters.length / 4);
      const asked = seen.get(q) ?? [];
      if (asked.some(a => Math.abs(a - expected) <= slack / 2)) continue;
      seen.set(q, [...asked, expected]);
      const window = { from: expected - slack, to: expected + (quote.to - quote.from) + slack, expected };
      const place = verifyQuote(quote, region, window, names);
      if (place && !places.some(p => p.quote === q && p.from === place.from))
        places.push({ ...place, quote: q });
    }
  });
  return places;
}

/** The index's entries of these quotes alone, by fingerprint: the index at large holds all sets'. */
function toEntries(index: QuoteIndex, quotes: ReadonlySet<number>): Map<number, number[]> {
  const entries = new Map<number, number[]>();
  for (const q of quotes)
    for (let i = index.firstEntry[q] as number; i < (index.firstEntry[q + 1] as number); i++) {
      const entry = index.entriesOf[i] as number;
      const hash = index.hashes[entry] as number;
      const same = entries.get(hash);
      if (same) same.push(entry);
      else entries.set(hash, [entry]);
    }
  return entries;
}

const namesOfSets = new WeakMap<AnnotationSet, Set<string>>();

/** Names that occur anywhere in a set's quotes and context. Kept with the set. */
function setNames(set: AnnotationSet): ReadonlySet<string> {
  let names = namesOfSets.get(set);
  if (!names) {
    names = new Set();
    for (const { target } of set.annotations)
      for (const name of toNames(`${target.prefix}${target.exact}${target.suffix}`)) names.add(name);
    namesOfSets.set(set, names);
  }
  return names;
}
