// D1 and D3 by a word for what others say: "“It is absurd to suggest that he knew,” she said", "said it was wrong to claim …". Advice
// on what to do ("wrong to raise taxes") and views on what is to come are none.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { ARTICLE, BE } from '../lexicon/function-words.ts';
import { UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { isAccusedSide, mayDefendAccused } from './accused-party.ts';
import { hasCueNear, REPORTED } from './allegation-context.ts';
import { toResponse } from './responder.ts';

const TO = internWord('to');
/** Nobody speaks of them but to answer. */
const SUGGEST = verbClass('suggest imply insinuate allege accuse claim pretend');
/** As much what one may do: only of what the accused side says. */
const LINK = verbClass(
  'say tie link connect blame portray characterize characterise paint call equate describe single drag+',
);
const WRONG = anyOf(
  UNTRUE,
  WORTHLESS,
  wordClass(
    'unfair unreasonable simplistic disingenuous dishonest offensive a stretch inaccurate incorrect nonsense silly',
  ),
);
const IT = wordClass("it it's its would is was");

/** Whether "it is absurd" ends before token `to`: the word, with "it" and its verb in front. */
function findWord(r: Reading, to: number): number | undefined {
  let word = to - 1;
  // "completely and utterly wrong to", "a smear to"
  while (word > to - 4 && !r.is(word, WRONG)) word--;
  if (!r.is(word, WRONG)) return undefined;
  let be = word - 1;
  while (be > word - 6 && !r.is(be, BE) && (isAdverb(r, be) || r.is(be, BETWEEN) || r.isPunctuation(be)))
    be--;
  return (r.is(be, BE) && r.is(be - 1, IT)) || r.is(be, IT) ? word : undefined;
}
const BETWEEN = wordClass('and or a an bit just so beyond both simply quite');

export default pattern({
  id: 'wrong-to-suggest',
  category: 'denial',
  subtype: 'D3',
  title: 'Wrong to say so',
  explain: 'The speaker calls it wrong, unfair or absurd to say what others say.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Advice: “it would be wrong to raise taxes”.',
  on: anyOf(SUGGEST, LINK),
  quoted: 'read',
  unlessSettled: true,
  match(r, verb) {
    if (r.word[verb - 1] !== TO) return undefined;
    // "wrong to suggest a book"
    if (r.is(verb, SUGGEST) && r.is(verb + 1, ARTICLE)) return undefined;
    const word = findWord(r, verb - 1);
    if (word === undefined) return undefined;
    const near = hasAccusationNear(r, verb) || hasCueNear(r, verb, REPORTED, 1);
    const answer = near
      ? findAccusedAnswer(r, verb, r.is(verb, SUGGEST) ? mayDefendAccused : isAccusedSide)
      : undefined;
    if (!answer || findOutletIn(r, answer.speaker)) return undefined;
    return toResponse(r, answer, answer.speaker, { subtype: r.is(word, UNTRUE) ? 'D1' : 'D3' });
  },
  examples: [
    '[Harlow is accused of theft]U1. [“It is absurd to suggest that he knew of it,” a friend, Ann Reed, said].',
    '[Harlow is accused of theft]U1. [His lawyer said it was ludicrous to suggest that he had been there].',
    '[Harlow is accused of theft]U1. [Harlow said it was unfair to blame him].',
    '[Harlow is accused of theft]U1. [“It’s reckless to tie the gift to the vote,” Harlow said].',
    '[Harlow is accused of theft]U1. [“It is simply untrue to say that I was there,” Harlow said]D1.',
    '[Harlow is accused of theft]U1. [Harlow said it would be misleading to describe the loan as a gift].',
    '[Harlow is accused of theft]U1. [“It is disingenuous to claim that the club paid,” Harlow said].',
    '[Harlow is accused of theft]U1. [His lawyer said it was unreasonable to suggest that he had known].',
    '[Harlow is accused of theft]U1. [“It is simplistic to link the gift to the vote,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said it was unfair to single him out].',
    'It would be wrong to raise taxes, the minister said.',
    '“It is silly to say never,” the singer said.',
    'The critic said it was unfair to call the play a comedy.',
    '[Harlow is accused of theft]U1. It is wrong to say that spring is here, the gardener said.',
    'The coach said it was a stretch to call the match a final.',
    'The teacher said it was wrong to suggest an easy book.',
    'It is unfair to compare tea with coffee, she said.',
  ],
});
