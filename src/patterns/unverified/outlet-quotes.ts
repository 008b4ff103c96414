// What an outlet quotes or cites: a document, somebody unnamed, a speaker with what was said, or a name and nothing more; and
// where the words for it end. Whether it is an outlet, outlet-report.ts asks.
import type { Reading } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { UNNAMED } from '../lexicon/vantage.ts';

const AS_WORD = internWord('as');
const THAT = internWord('that');
export const QUOTE = verbClass('quote cite');
/** What an outlet cites that is nobody's word on the record. */
const DOCUMENT = nounClass('newsletter document memo email letter report recording transcript file note');
const INDEFINITE = wordClass('a an another one two three some several unnamed sources officials');

/** The Post "quoted" somebody by name, with nothing that was said. */
export function isBareQuote(r: Reading, verb: number): boolean {
  if (!r.is(verb, QUOTE) || citesDocument(r, verb) || quotesUnnamed(r, verb)) return false;
  return findSaying(r, verb) === undefined && !r.isWord(verb + 1, THAT);
}

/** From the verb on it is the source's (S3). */
function quotesUnnamed(r: Reading, verb: number): boolean {
  return r.is(verb + 1, INDEFINITE) || r.is(verb + 1, UNNAMED) || r.has(verb + 1, NUMBER);
}

/** The end of "quoted the mayor as saying". */
function findSaying(r: Reading, verb: number): number | undefined {
  const end = Math.min(r.sentenceTo(verb), verb + 14);
  for (let i = verb + 2; i < end; i++) if (r.isWord(i, AS_WORD) && r.is(i + 1, AS_SAYING)) return i + 2;
  return undefined;
}
const AS_SAYING = wordClass('saying telling stating writing calling claiming describing asking warning');

function citesDocument(r: Reading, verb: number): boolean {
  const cited = findNounPhraseAt(r, verb + 1);
  return cited !== undefined && r.is(cited.head, DOCUMENT);
}

/** The end of the words for the quoting, whose verb is given. */
export function findQuoteEnd(r: Reading, verb: number): number {
  if (citesDocument(r, verb)) return verb + 1;
  return quotesUnnamed(r, verb) ? verb : (findSaying(r, verb) ?? verb + 1);
}
