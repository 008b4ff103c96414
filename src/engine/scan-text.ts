// The filter: one pass over a text that looks up fingerprints of all quotes. Says where quotes may stand and, where the
// words run on without a difference, that they do; what differs is verify-quote's.
import { addSide, addToHash, agreeing, GRAM, type QuoteIndex, SIDE } from '../annotations/quote-index.ts';
import { foldUnit, isLetter } from '../text/letters.ts';

/**
 * Units of text between two looks. A quote with its context is some 190 units long, so that seven looks fall into it;
 * halving the stride doubled the time of the pass and found no further copy of the article.
 */
const STRIDE = 24;

/** Letters that must agree in a row before a place is a whole quote's: 'according to the' and the like are shorter. */
const RUN = 18;

/**
 * Letters in a row that make a quote worth a look where it does not stand whole. Stock phrases ('did not immediately respond')
 * run longer and cost a look each; shorter ones are met by chance all the time.
 */
const RUN_WORTH_A_LOOK = 28;

/** A stretch of the text that agrees letter for letter with a stretch of a quote's pattern. */
export interface Run {
  readonly quote: number;
  /** In letters of the pattern. */
  readonly letterFrom: number;
  readonly letterTo: number;
  /** In UTF-16 units of the text: where letter `letterFrom` stands, and just behind letter `letterTo - 1`. */
  readonly textFrom: number;
  readonly textTo: number;
}

/**
 * All whole quotes of RUN letters or more, and all runs that are worth a look, found by looking at every STRIDE-th place. Linear in
 * the text.
 */
export function scanText(text: string, index: QuoteIndex): Run[] {
  const runs: Run[] = [];
  const { quotes, heads, mask, filled, hashes, quoteOf, letterOf, letterStart, behindOf, beforeOf } = index;
  if (quotes.length === 0) return runs;
  const doneUntil = new Int32Array(quotes.length); // a quote's last run covers the text up to here
  for (let at = wordAt(text, 0); at >= 0; at = wordAt(text, at + STRIDE)) {
    const hash = gramAt(text, at);
    let isAsked = false;
    let behind = 0;
    let before = 0;
    const slot = hash & mask;
    if ((((filled[slot >> 5] as number) >>> (slot & 31)) & 1) === 0) continue;
    const end = heads[slot + 1] as number;
    for (let entry = heads[slot] as number; entry < end; entry++) {
      if (hashes[entry] !== hash) continue;
      if (!isAsked) {
        isAsked = true;
        behind = sideBehind(text, at);
        before = sideBefore(text, at);
      }
      const beside =
        agreeing(behindOf[entry] as number, behind) + agreeing(beforeOf[entry] as number, before);
      if (beside < RUN - GRAM) continue;
      const quote = quoteOf[entry] as number;
      if ((doneUntil[quote] as number) > at) continue;
      const run = extend(text, at, index, quote, letterOf[entry] as number);
      const length = run.letterTo - run.letterFrom;
      if (length < RUN) continue;
      doneUntil[quote] = run.textTo;
      const whole = (letterStart[quote + 1] as number) - (letterStart[quote] as number);
      if (length >= RUN_WORTH_A_LOOK || length === whole) runs.push(run);
    }
  }
  return runs;
}

/** The next first unit of a word at or behind an offset; -1 if there is none. */
function wordAt(text: string, from: number): number {
  const end = text.length;
  let at = from;
  if (at > 0 && at < end && isLetter(foldUnit(text.charCodeAt(at - 1))))
    while (at < end && foldUnit(text.charCodeAt(at)) !== 0) at++;
  while (at < end && !isLetter(foldUnit(text.charCodeAt(at)))) at++;
  return at < end ? at : -1;
}

/** Hash of the next GRAM letters; of fewer at the text's end, which then match nothing. */
function gramAt(text: string, at: number): number {
  let hash = 0;
  let letters = 0;
  for (let i = at; letters < GRAM && i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (!isLetter(unit)) continue;
    hash = addToHash(hash, unit);
    letters++;
  }
  return hash;
}

/** The letters behind the next GRAM, packed as an index has its own. */
function sideBehind(text: string, at: number): number {
  let side = 0;
  let letters = 0;
  for (let i = at; letters < GRAM + SIDE && i < text.length; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (!isLetter(unit)) continue;
    if (letters >= GRAM) side = addSide(side, letters - GRAM, unit);
    letters++;
  }
  return side;
}

/** The letters before a place, packed in the same way. */
function sideBefore(text: string, at: number): number {
  let side = 0;
  let letters = 0;
  for (let i = at - 1; letters < SIDE && i >= 0; i--) {
    const unit = foldUnit(text.charCodeAt(i));
    if (isLetter(unit)) side = addSide(side, letters++, unit);
  }
  return side;
}

/** Follows text and pattern from a common place both ways, as far as they agree. */
function extend(text: string, at: number, index: QuoteIndex, quote: number, letter: number): Run {
  const { letters, letterStart } = index;
  const start = letterStart[quote] as number;
  const end = letterStart[quote + 1] as number;
  let textTo = at;
  let to = start + letter;
  for (let i = at; i < text.length && to < end; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit <= 1) continue;
    if (unit !== letters[to]) break;
    to++;
    textTo = i + 1;
  }
  let textFrom = at;
  let from = start + letter;
  for (let i = at - 1; i >= 0 && from > start; i--) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit <= 1) continue;
    if (unit !== letters[from - 1]) break;
    from--;
    textFrom = i;
  }
  return { quote, letterFrom: from - start, letterTo: to - start, textFrom, textTo };
}

/**
 * Where in the text the letters `from` to `to` of a quote's pattern stand; both must lie within the run.
 * @returns UTF-16 units, half-open.
 */
export function placeInRun(text: string, run: Run, from: number, to: number): { from: number; to: number } {
  let letter = run.letterFrom;
  let start = run.textFrom;
  for (let i = run.textFrom; i < run.textTo; i++) {
    if (foldUnit(text.charCodeAt(i)) <= 1) continue;
    if (letter === from) start = i;
    letter++;
    if (letter === to) return { from: start, to: i + 1 };
  }
  return { from: start, to: run.textTo };
}
