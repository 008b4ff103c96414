// One quote in one text, as an importer or a measure asks for it: the same verification as for sets, without a set.
import { toQuotePattern } from '../annotations/quote-index.ts';
import { toLetters } from '../text/letters.ts';
import type { Span } from '../text/span.ts';
import { type Region, withPunctuation } from './quote-ends.ts';
import { EDITS_ALLOWED, type Place, toPlace, verifyQuote } from './verify-quote.ts';

export interface QuoteSelector {
  readonly exact: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
  /** Where it stood in the text it was taken from, in UTF-16 units: decides between places that are alike otherwise. */
  readonly start?: number | undefined;
}

/** Weights of quote, prefix, suffix and position when places compete: those of Hypothesis' matcher (50, 20, 20, 2). */
const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 };

/**
 * Finds a quote by its words. A quote that stands there letter for letter is found whatever its context, which then only
 * chooses between several; a changed one is found up to one letter in ten, never with another name or meaning.
 * @returns half-open span in UTF-16 units of `text`, or undefined.
 */
export function anchorQuote(text: string, selector: QuoteSelector): Span | undefined {
  const { exact, prefix = '', suffix = '', start } = selector;
  const pattern = toQuotePattern({
    exact,
    prefix,
    suffix,
    start: start ?? 0,
    end: (start ?? 0) + exact.length,
  });
  const quote = pattern.letters.slice(pattern.from, pattern.to);
  if (!quote) return undefined;
  const region: Region = { text, letters: toLetters(text) };
  const { letters } = region.letters;
  const places: Place[] = [];
  for (let at = letters.indexOf(quote); at >= 0; at = letters.indexOf(quote, at + 1))
    places.push(toPlace(pattern, region, { start: at, end: at + quote.length, errors: 0 }));
  if (places.length === 0) {
    const window = { from: 0, to: letters.length, expected: 0 };
    const place = verifyQuote(pattern, region, window, new Set());
    if (place && place.edits <= quote.length * EDITS_ALLOWED) places.push(place);
  }
  const weigh = (p: Place) =>
    WEIGHTS.quote * (1 - p.edits / quote.length) +
    WEIGHTS.prefix * (p.before ?? 1) +
    WEIGHTS.suffix * (p.behind ?? 1) +
    WEIGHTS.position * (start === undefined ? 1 : 1 - Math.abs(p.from - start) / Math.max(1, text.length));
  const [best] = places.sort((a, b) => weigh(b) - weigh(a) || a.from - b.from);
  return best && withPunctuation(text, best, exact);
}
