// D2 by the word that an answer was given, with nothing of what it says: "Harlow responds to the allegations", in headlines and of the
// accused party. What it says, other patterns find; where nothing came, no-response.
import type { Reading } from '../../text/reading.ts';
import { COLON } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, THIRD_PERSON, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide, isToldOfSide } from './accused-party.ts';
import { isCourt, isProsecution } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** "responds to the allegations", "reacts to the backlash", "answers her critics" */
function matchResponds(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isNegated || group.isModal || group.isPassive) return undefined;
  const headline = r.blockOf(verb).kind === 'headline';
  if (headline && !r.is(verb, THIRD_PERSON)) return undefined;
  const first = r.word[verb + 1] === TO ? verb + 2 : r.is(verb, ANSWER) ? verb + 1 : undefined;
  const object = first === undefined ? undefined : findNounPhraseAt(r, first);
  // "responded to the report, saying", "responded to the post: “…”"
  const says = object && r.is(object.head, TOLD_OF_IT) && !headline && isSaid(r, object.to);
  if (!object || !(r.is(object.head, ALLEGED_OF_IT) || says)) return undefined;
  const responder = findResponder(r, group);
  const subject = responder?.subject;
  if (!responder || !subject || findOutletIn(r, subject) || isCourt(r, subject) || isProsecution(r, subject))
    return undefined;
  const party = isAccusedSide(r, subject) || (says && isToldOfSide(r, subject));
  if (r.is(subject.head, WHO_ACTS) || !(headline || party)) return undefined;
  const to = headline ? object.to : findResponseEnd(r, responder.from, object.to - 1);
  return toResponse(r, { from: responder.from, to }, subject, { scope: 'none' });
}

/** ", saying", ": “…”", "by saying" */
function isSaid(r: Reading, to: number): boolean {
  const end = Math.min(r.sentenceTo(to - 1), to + 7);
  for (let i = to; i < end; i++) if (r.is(i, SAYING) || r.word[i] === COLON) return true;
  return false;
}
const SAYING = wordClass('saying writing tweeting insisting arguing stating telling');
const TOLD_OF_IT = nounClass(
  'report story article claim tweet letter post remark comment charge video footage advert ad attack question',
);
const TO = internWord('to');
const ANSWER = verbClass('answer');
const RESPONDS = anyOf(ANSWER, verbClass('respond reply react'));
/** Police respond to reports and complaints: these are none. */
const ALLEGED_OF_IT = nounClass(
  'allegation accusation criticism backlash critic rumour rumor slam controversy outcry furore furor detractor accuser',
);
const WHO_ACTS = wordClass('police officers officer firefighters crews fans twitter internet world everyone');

export default pattern({
  id: 'responded',
  category: 'denial',
  subtype: 'D2',
  title: 'A response announced',
  explain: 'The words tell that the party responded, and not what it said.',
  ask: 'What does the response say of the point itself?',
  notThis: 'Police who respond to a call; fans who react.',
  on: RESPONDS,
  match: matchResponds,
  examples: [
    '[The Ledger reported]U4 that Harlow knew of the sale. [Harlow responded to the report, saying he had done his duty].',
    'The teacher responded to the letter, saying the trip was off.',
    '[Harlow is accused of theft]U1. [Harlow responded to the allegation on Monday].',
    '[Harlow is accused of theft]U1. [Harlow answered his critics in a speech].',
    '[Harlow is accused of theft]U1. [Harlow has replied to the accusation].',
    '[Harlow is accused of theft]U1. [Harlow reacted to the backlash with a song].',
    '[Harlow is accused of theft]U1. [Harlow responded to the criticism].',
    '[Harlow is accused of theft]U1. [Harlow responded to the rumours].',
    'Police responded to the call.',
    'Officers responded to the allegation of a break-in.',
    'The fans reacted to the goal.',
    'The gardener answered the letter.',
    'The bank responded to the rise in rates.',
    'The court will respond to the criticism.',
  ],
});
