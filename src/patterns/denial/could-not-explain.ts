// D2 by what a party could not tell: "could not explain why the money was moved", "was unable to provide a breakdown", and by what it would not
// bind itself to: "refused to commit to an inquiry". Refusals to answer are declined's.

import type { Reading } from '../../text/reading.ts';
import { anyOf, GERUND, internWord, nounClass, phrases, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { DETERMINER, HE_OR_SHE } from '../lexicon/function-words.ts';
import { SPOKESPERSON } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isCourt, isOfLaw } from './court.ts';
import { findResponder, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { MATTER_NOUN, takesUp } from './subject-matter.ts';

const EXPLAIN = wordClass('explain account say');
const ACCOUNT = internWord('account');
const SAY = internWord('say');
const FOR = internWord('for');
const TO = internWord('to');
const GIVE = wordClass('provide produce give offer cite name identify point');
const COMMIT = wordClass('commit');
const WHY = wordClass('why how what who where whether');
const CERTAINLY = wordClass('definitively definitely categorically certainly');
const LOSS = internWord('loss');
const STRUGGLED = wordClass('struggled struggles struggling loss fumbled');
const FOR_CERTAIN = phrases(
  'for certain; for sure; with certainty; with any certainty; one way or the other',
);
const COULD = wordClass("could couldn't");
const UNABLE = wordClass('unable able');
const SHOWN = anyOf(
  MATTER_NOUN,
  nounClass(
    'evidence explanation breakdown figure detail proof example answer document record justification estimate receipt list instance source study data one',
  ),
);

/** "could not [explain] why", "was unable to [provide] a breakdown", "couldn’t [account] for it" */
function isUnable(r: Reading, verb: number): boolean {
  const group = findVerbGroup(r, verb);
  const could = group.isNegated && r.findIn(group.from, verb, COULD) !== undefined;
  const able =
    r.word[verb - 1] === TO &&
    r.is(verb - 2, UNABLE) &&
    (r.textOf(verb - 2, verb - 1) === 'unable' || findVerbGroup(r, verb - 3).isNegated);
  // "struggled to explain", "was at a loss to explain"
  const struggled = r.word[verb - 1] === TO && r.is(verb - 2, STRUGGLED) && r.is(verb, EXPLAIN);
  return could || able || struggled;
}

/** What it could not tell: "[why] …", "[for] it", "[a breakdown]". */
function hasUntold(r: Reading, verb: number): boolean {
  let next = verb + 1;
  while (isAdverb(r, next) && next < verb + 3) next++;
  if (r.word[verb] === SAY)
    return (
      r.findIn(verb + 1, next + 1, CERTAINLY) !== undefined ||
      r.findPhraseAt(verb + 1, FOR_CERTAIN) !== undefined
    );
  if (r.word[verb] === ACCOUNT) return r.word[next] === FOR;
  if (r.is(verb, EXPLAIN)) return r.is(next, WHY) || r.is(next, DETERMINER);
  const object = findNounPhraseAt(r, r.word[next] === TO ? next + 1 : next);
  return object !== undefined && r.findIn(object.from, object.to, SHOWN) !== undefined;
}

function matchUnable(r: Reading, verb: number) {
  if (!isUnable(r, verb) || !hasUntold(r, verb)) return undefined;
  const able = r.word[verb - 1] === TO;
  const outer = r.word[verb - 2] === LOSS ? verb - 5 : r.is(verb - 2, STRUGGLED) ? verb - 2 : verb - 3;
  const group = findVerbGroup(r, able ? outer : verb);
  const inner = findResponder(r, group);
  if (!inner?.subject || isCourt(r, inner.subject) || r.is(inner.subject.head, NOBODY_ASKED))
    return undefined;
  const responder = widenToSpeaker(r, inner);
  const subject = responder.subject ?? inner.subject;
  if (isOfLaw(r, subject) || findOutletIn(r, subject)) return undefined;
  const cues = isAccusedSide(r, subject) ? ALLEGED | ASKED | ANSWERED | WRONG | TOLD : ASKED;
  if (!hasCueNear(r, verb, cues, cues === ASKED ? 1 : 2) && !goesOnAsMouthpiece(r, verb, subject))
    return undefined;
  const to = findResponseEnd(r, responder.from, verb);
  return toResponse(r, { from: responder.from, to }, subject, { scope: 'none' });
}
/** "A spokesman said … But [he could not explain] why": who speaks for others has just been asked */
function goesOnAsMouthpiece(r: Reading, verb: number, subject: NounPhrase): boolean {
  const start = r.sentenceFrom(verb);
  if (!r.is(subject.head, HE_OR_SHE) || start === 0) return false;
  return r.findIn(r.sentenceFrom(start - 1), start, SPOKESPERSON) !== undefined;
}
const NOBODY_ASKED = wordClass('that which this it one you');

/** "would not [commit] to", "refused to [commit] to", "stopped short of committing to" */
function matchCommit(r: Reading, verb: number) {
  if (r.word[verb + 1] !== TO) return undefined;
  const group = findVerbGroup(r, verb);
  const refuses = r.word[verb - 1] === TO && r.is(verb - 2, REFUSE);
  const wont = group.isNegated && r.findIn(group.from, verb, WOULD_OR_DID) !== undefined;
  if (!refuses && !wont) return undefined;
  const responder = findResponder(r, refuses ? findVerbGroup(r, verb - 2) : group);
  if (!responder?.subject || isCourt(r, responder.subject)) return undefined;
  const object = findNounPhraseAt(r, verb + 2);
  if (!r.is(verb + 2, GERUND) && !object) return undefined;
  const asked = hasCueNear(r, verb, ASKED, 1) || isPressed(r, verb);
  if (!asked && !(isAccusedSide(r, responder.subject) && takesUp(r, { from: verb + 2, to: verb + 8 })))
    return undefined;
  const to = findResponseEnd(r, responder.from, verb);
  return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'none' });
}
const REFUSE = wordClass('refused refuses refusing declined declines declining');
const WOULD_OR_DID = wordClass("would wouldn't did didn't");

/** Whether the sentence, or the one before it, tells of those who ask: "reporters", "in an interview" */
function isPressed(r: Reading, i: number): boolean {
  const start = r.sentences.from[Math.max(0, r.sentences.of[i]! - 1)]!;
  return r.findIn(Math.max(start, i - 50), Math.min(r.sentenceTo(i), i + 20), ASKERS) !== undefined;
}
const ASKERS = wordClass('reporters journalists interview contacted debate senators lawmakers mps briefing');

export default pattern({
  id: 'could-not-explain',
  category: 'denial',
  subtype: 'D2',
  title: 'No explanation, no commitment',
  explain: 'The party could not explain the point, or would not bind itself.',
  ask: 'What was asked, and what of it stays open?',
  notThis: 'Scientists who cannot explain a finding; police who cannot say yet.',
  on: anyOf(EXPLAIN, GIVE, COMMIT),
  match(r, i) {
    return r.is(i, COMMIT) ? matchCommit(r, i) : matchUnable(r, i);
  },
  examples: [
    'A spokesman said the leave is for all. [He could not explain why the rules name wives].',
    '[Harlow is accused of theft]U1. [Harlow could not explain why the safe was open].',
    '[Harlow is accused of theft]U1. [Harlow struggled to explain the gap in the books].',
    '[Harlow is accused of theft]U1. [Harlow was at a loss to explain the gap].',
    '[Harlow is accused of theft]U1. [His lawyer couldn’t account for the missing coins].',
    'Asked about the loan, [the mayor could not provide any figures].',
    '[Harlow is accused of theft]U1. [Harlow said he could not produce a receipt].',
    'In an interview, [Harlow refused to commit to publishing the accounts].',
    'Reporters pressed him, but [Harlow would not commit to an inquiry].',
    '[The minister did not commit to a date when reporters asked].',
    'Scientists could not explain why the whales came.',
    'The pilot could not say definitively where the lake was.',
    'The player would not commit to the tackle.',
    'The shop could not provide a list of its cheeses.',
    'The court could not identify a reason.',
    'The firm was unable to produce enough steel.',
    '[Harlow is accused of theft]U1. Police could not explain how he left.',
  ],
});
