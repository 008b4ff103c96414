// How Hypothesis finds a quote in a page's text, after its published description and in words of our own, to be measured beside our
// way: word for word, else approximately, and of several places the one whose surroundings fit best. Knows no document.
import search from 'approx-string-match';

/** What is kept of a passage; `start` is a hint, in UTF-16 units of the text searched. */
export interface KeptQuote {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start?: number | undefined;
}

/** In UTF-16 units of the text searched; `score` is from 0 to 1. */
export interface Anchored {
  readonly start: number;
  readonly end: number;
  readonly score: number;
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly errors: number;
}

const WEIGHTS = { quote: 50, prefix: 20, suffix: 20, position: 2 } as const;
const ALL = WEIGHTS.quote + WEIGHTS.prefix + WEIGHTS.suffix + WEIGHTS.position;
/** However long a quote is, no more of it may be wrong. */
const MOST_ERRORS = 256;

/** @returns the best place, or undefined where more than half of the quote is wrong everywhere. */
export function anchorAsHypothesis(text: string, quote: KeptQuote): Anchored | undefined {
  if (quote.exact === '') return undefined;
  let best: Anchored | undefined;
  for (const candidate of findCandidates(text, quote.exact)) {
    const score = scoreOf(text, candidate, quote);
    if (best === undefined || score > best.score)
      best = { start: candidate.start, end: candidate.end, score };
  }
  return best;
}

function findCandidates(text: string, exact: string): Candidate[] {
  const places: Candidate[] = [];
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1))
    places.push({ start: at, end: at + exact.length, errors: 0 });
  return places.length > 0 ? places : search(text, exact, Math.min(MOST_ERRORS, exact.length / 2));
}

function scoreOf(text: string, { start, end, errors }: Candidate, quote: KeptQuote): number {
  const { exact, prefix, suffix, start: hint } = quote;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const behind = text.slice(end, end + suffix.length);
  const near = hint === undefined ? 1 : 1 - Math.abs(start - hint) / text.length;
  const sum =
    WEIGHTS.quote * (1 - errors / exact.length) +
    WEIGHTS.prefix * shareThatFits(before, prefix) +
    WEIGHTS.suffix * shareThatFits(behind, suffix) +
    WEIGHTS.position * near;
  return sum / ALL;
}

/** 1 where there is no context to fit, 0 where the page has no text for it. */
function shareThatFits(text: string, context: string): number {
  if (context === '') return 1;
  const [closest] = search(text, context, context.length);
  return closest === undefined ? 0 : 1 - closest.errors / context.length;
}
