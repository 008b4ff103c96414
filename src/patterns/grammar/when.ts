// Words that tell when: "on Monday", "last week", "in 2017", "two days later". They may stand behind any verb, and say nothing of
// what was said.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, NUMBER } from '../../text/tokens.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { MONTH, NUMBER_WORD, TIME_NOUN, TIME_OPENER, WEEKDAY } from '../lexicon/function-words.ts';
import { findNounPhraseAt } from './noun-phrase.ts';
import { isAdverb } from './verb-group.ts';

const TIME = anyOf(WEEKDAY, MONTH, TIME_NOUN);
const AFTERWARDS = wordClass('later earlier ago before afterwards');
const OVER = wordClass('over during at for since');
const THE = wordClass('the');
const LATE = wordClass('late early');
const ON_OR_IN = wordClass('on in');

/** Between commas they stand anywhere in a sentence: "the bank, however, said". */
export const ASIDE = wordClass('however meanwhile though too also then instead nevertheless nonetheless');

/** Passes one of "on Monday", "last week", "in 2017", "Tuesday night", "two days later", "over the weekend", or an adverb. */
export function passTime(r: Reading, i: number): number {
  if (r.is(i, WEEKDAY) && r.has(i, CAPITAL)) return r.is(i + 1, TIME_NOUN) ? i + 2 : i + 1;
  if (isAdverb(r, i)) return i + 1;
  if ((r.has(i, NUMBER) || r.is(i, NUMBER_WORD)) && r.is(i + 1, TIME_NOUN))
    return r.is(i + 2, AFTERWARDS) ? i + 3 : i;
  if (r.is(i, OVER) && r.is(i + 1, THE) && r.is(i + 2, TIME)) return i + 3;
  if (!r.is(i, TIME_OPENER)) return i;
  // "late on Friday"
  if (r.is(i, LATE) && r.is(i + 1, ON_OR_IN)) return passLate(r, i + 1);
  const phrase = findNounPhraseAt(r, i + 1);
  const isTime = phrase && (r.is(phrase.head, TIME) || r.has(phrase.head, NUMBER));
  return isTime ? phrase.to : i;
}

function passLate(r: Reading, on: number): number {
  const to = passTime(r, on);
  return to > on ? to : on - 1;
}

/** Passes as many as follow: "on Monday in May". */
export function passTimes(r: Reading, i: number): number {
  let to = i;
  for (let rounds = 0; rounds < 3; rounds++) {
    const next = passTime(r, to);
    if (next === to) return to;
    to = next;
  }
  return to;
}

/** Whether a clause ends before token `i`, or has nothing more than when: "on Monday", "after the board had met". */
export function ends(r: Reading, i: number): boolean {
  if (i >= r.sentenceTo(i - 1) || r.isPunctuation(i) || r.is(i, OTHER_CLAUSE)) return true;
  const to = passTimes(r, i);
  return to > i && (to >= r.sentenceTo(i) || r.isPunctuation(to) || r.is(to, OTHER_CLAUSE));
}
const OTHER_CLAUSE = wordClass(
  'after before as when while since until once because although though despite amid following',
);
