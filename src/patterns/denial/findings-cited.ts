// D1 by what others are said to have found: "said an audit had found no wrongdoing", "“They looked and found nothing,” she said". A party that
// is accused points to those who found nothing; the finding itself, told by whoever made it, is none.
import type { Reading } from '../../text/reading.ts';
import { anyOf, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, NEGATION, PERSON_AS_OBJECT } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { toResponse } from './responder.ts';

const FIND = verbClass('find uncover discover identify detect establish show prove see');
const CONCLUDE = verbClass('conclude confirm establish find show');
const NONE = wordClass('no nothing zero');
const ANY = wordClass('any a single');
const THERE = wordClass('there');
const FINDING = anyOf(
  nounClass(
    `evidence proof wrongdoing violation breach collusion fault irregularity link indication sign problem misconduct error fact
    basis merit crime offence offense impropriety trace failing case ground negligence discrimination conflict connection`,
  ),
  wordClass('improper illegal unlawful wrong amiss untoward credible inappropriate unethical reason'),
);
const CLEAR = verbClass('clear absolve');
const OF_OR_BY = wordClass('of by after');

/** "found [no evidence]", "has [not found any] proof", "concluded [there was no] breach" */
function findsNothing(r: Reading, verb: number): boolean {
  const group = findVerbGroup(r, verb);
  if (group.isModal || group.isInfinitive) return false;
  let next = verb + 1;
  while (isAdverb(r, next) && next < verb + 4) next++;
  const end = Math.min(r.sentenceTo(verb), next + 5);
  if (group.isNegated)
    return r.is(verb, FIND) && r.is(next, ANY) && r.findIn(next, end, FINDING) !== undefined;
  if (r.is(verb, FIND) && r.is(next, NONE))
    return (
      r.isPunctuation(next + 1) ||
      next + 1 >= r.sentenceTo(verb) ||
      r.findIn(next + 1, end, FINDING) !== undefined
    );
  if (!r.is(verb, CONCLUDE)) return false;
  const there = r.findIn(next, next + 2, THERE);
  if (there === undefined || !r.is(there + 1, BE)) return false;
  return (
    r.findIn(there + 2, there + 4, NEGATION) !== undefined &&
    r.findIn(there + 2, there + 8, FINDING) !== undefined
  );
}

/** "he was [cleared] of it", "an inquiry had [cleared] him" */
function isCleared(r: Reading, verb: number): boolean {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isInfinitive) return false;
  return group.isPassive ? r.is(verb + 1, OF_OR_BY) : r.is(verb + 1, PERSON_AS_OBJECT);
}
const IF = wordClass('if unless whether until once would will');

export default pattern({
  id: 'findings-cited',
  category: 'denial',
  subtype: 'D1',
  title: 'Findings of others cited',
  explain: 'The accused party says that those who looked into the matter found nothing.',
  ask: 'Who looked, at what, and is the finding public?',
  notThis: 'The finding itself, told by those who made it.',
  on: anyOf(FIND, CONCLUDE, CLEAR),
  quoted: 'read',
  unlessSettled: true,
  match(r, verb) {
    const finds = r.is(verb, CLEAR) ? isCleared(r, verb) : findsNothing(r, verb);
    if (!finds || !(hasAccusationNear(r, verb) || hasCueNear(r, verb, TOLD | WRONG, 1))) return undefined;
    const answer = findAccusedAnswer(r, verb);
    if (!answer || isCourt(r, answer.speaker)) return undefined;
    if (r.findIn(Math.max(answer.words.from, verb - 10), verb, IF) !== undefined) return undefined;
    return toResponse(r, answer, answer.speaker, { denied: answer.words });
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow said the audit had found no wrongdoing].',
    '[Harlow is accused of theft]U1. [“Everybody looked at it and found nothing,” Harlow said].',
    '[Harlow is accused of theft]U1. [His lawyer said police had not found any evidence of a theft].',
    '[Harlow is accused of theft]U1. [Harlow said he was cleared by an inquiry in May].',
    '[Harlow is accused of theft]U1. [“Three reviews have cleared me,” Harlow said].',
    '[Harlow is accused of theft]U1. [A spokesman said the review concluded that there was no breach of the rules].',
    '[Harlow is accused of theft]U1. [Harlow said the search had uncovered nothing].',
    'Police said they had found no evidence of a fire.',
    '[Harlow is accused of theft]U1. The judge said she had found no evidence of it.',
    'The diver said he found nothing in the wreck.',
    '[Harlow is accused of theft]U1. Harlow said he found no time to sleep.',
    '[Harlow is accused of theft]U1. Harlow said a review would find no fault.',
    '[Harlow is accused of theft]U1. Harlow said the guard cleared the hall.',
    'A survey found no link between tea and sleep.',
    'The crew found no sign of the boat.',
    'The doctor has cleared him to play.',
    'Harlow said the vet found nothing wrong with the horse.',
  ],
});
