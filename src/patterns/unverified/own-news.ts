// What an outlet tells of itself: its programmes, its prices, its results. No report of another's (U4); outlet-report.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { MODAL } from '../lexicon/function-words.ts';

const THAT = internWord('that');
const ITSELF = wordClass('it its reader readers reader-chosen');
/** A plural is more often whom it writes about: “claimed they had split”. */
const THEMSELVES = wordClass('they their');
const AHEAD = anyOf(MODAL, wordClass('are'));

/** "CNN said it would appeal", "the Post wrote that they are publishing": an outlet about itself. */
export function isAboutItself(r: Reading, verb: number): boolean {
  const end = Math.min(r.sentenceTo(verb), verb + 4);
  for (let i = verb + 1; i < end; i++)
    if (r.is(i, ITSELF) || (r.is(i, THEMSELVES) && r.is(i + 1, AHEAD))) return true;
  // "said on Monday that it would", "said the drama will return"
  for (let i = verb + 1; i < Math.min(r.sentenceTo(verb), verb + 7); i++) {
    if (r.isWord(i, THAT) && r.is(i + 1, ITSELF) && r.is(i + 2, MODAL)) return true;
    if (r.is(i, PROGRAMME) && r.is(i + 1, MODAL)) return true;
  }
  return false;
}

const PROGRAMME = nounClass(
  'drama series show programme program episode documentary sitcom broadcast newspaper magazine',
);

/** "CBS reported a fall in revenue": a firm of itself */
export function isOwnResult(r: Reading, verb: number): boolean {
  const phrase = findNounPhraseAt(r, verb + 1);
  if (!phrase || r.isWord(verb + 1, THAT)) return false;
  return r.findIn(phrase.from, Math.min(r.sentenceTo(verb), phrase.to + 3), RESULT) !== undefined;
}
const RESULT = wordClass('revenue revenues earnings profit profits deficit subscribers subscriptions');
