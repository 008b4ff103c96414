// D3 by what a party does instead of answering: it points elsewhere, or attacks the accuser, the outlet, the investigator
// (R11). Attacks that answer nothing are politics and are none.
import type { Reading } from '../../text/reading.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { POSSESSIVE } from '../lexicon/function-words.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';
import { COLLECTIVE } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, ASKED, hasCueNear } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { findResponder, findResponseEnd, toResponse } from './responder.ts';

const POINT = verbClass('point');
const ATTACK = verbClass(
  'attack slam+ blast rip+ criticize criticise denounce lambast lash hit blame assail disparage mock deride',
);
const TO = internWord('to');
const AT = wordClass('out at back');
const INSTEAD = wordClass('instead');
/** Who accuses, tells or looks into it. */
const ACCUSER = nounClass(
  `accuser prosecutor investigator judge reporter journalist whistleblower complainant press media newspaper paper
  outlet witness critic`,
);
const SMEAR_WORD = nounClass('liar');
const CALL = verbClass('call label brand');

function respond(r: Reading, verb: number, last: number) {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive || (!group.isFinite && !r.is(verb, GERUND)))
    return undefined;
  const responder = findResponder(r, group);
  if (!responder) return undefined;
  const { subject } = responder;
  const neutral =
    subject && (r.is(subject.head, AUTHORITY) || r.is(subject.head, COLLECTIVE) || isCourt(r, subject));
  if (neutral || (subject && findOutletIn(r, subject))) return undefined;
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, subject, { scope: 'other point' });
}

/** "pointed instead to his record" */
function matchPointed(r: Reading, verb: number) {
  let to = verb + 1;
  let instead = false;
  for (; to < verb + 5 && r.word[to] !== TO; to++) instead ||= r.is(to, INSTEAD);
  if (r.word[to] !== TO) return undefined;
  const answers =
    hasCueNear(r, verb, ANSWERED | ASKED, 0) && hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1);
  return instead || (answers && r.is(to + 1, POSSESSIVE)) ? respond(r, verb, to) : undefined;
}

/** "lashed out at his accusers" */
function matchAttack(r: Reading, verb: number) {
  if (!hasCueNear(r, verb, ACCUSED | ALLEGED | ANSWERED, 1)) return undefined;
  let first = verb + 1;
  while ((r.is(first, AT) || isAdverb(r, first)) && first < verb + 4) first++;
  const object = findNounPhraseAt(r, first);
  if (!object) return undefined;
  if (r.is(object.head, ACCUSER))
    return hasCueNear(r, verb, ACCUSED | ANSWERED, 1) ? respond(r, verb, verb) : undefined;
  // An accused party's attack on an outlet, or on whoever is cited against it
  const group = findVerbGroup(r, verb);
  const subject = findResponder(r, group)?.subject;
  const turned =
    findOutletIn(r, object) !== undefined || r.findIn(object.from, object.to, CITED) !== undefined;
  return turned && subject && isAccusedSide(r, subject) ? respond(r, verb, verb) : undefined;
}
const CITED = nounClass(
  'expert author source article story report investigation inquiry probe panel tribunal committee',
);

/** "called her accuser a liar" */
function matchLiar(r: Reading, noun: number) {
  if (!hasCueNear(r, noun, ACCUSED | ANSWERED | ASKED, 1)) return undefined;
  for (let verb = noun - 1; verb > noun - 8 && verb >= r.sentenceFrom(noun); verb--) {
    if (!r.is(verb, CALL)) continue;
    const object = findNounPhraseAt(r, verb + 1);
    const person = object && (isPerson(r, object.head) || r.is(verb + 1, THEM) || r.is(object.head, ACCUSER));
    return person ? respond(r, verb, noun) : undefined;
  }
  return undefined;
}
const THEM = wordClass('him her them');

export default pattern({
  id: 'deflection',
  category: 'denial',
  subtype: 'D3',
  title: 'An answer on something else',
  explain: 'The party points elsewhere or turns on whoever raised the matter.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Attacks that answer no allegation.',
  on: anyOf(POINT, ATTACK, SMEAR_WORD),
  match(r, i) {
    if (r.is(i, POINT)) return matchPointed(r, i);
    return r.is(i, ATTACK) ? matchAttack(r, i) : matchLiar(r, i);
  },
  examples: [
    '[The mayor pointed instead to her record on schools].',
    '[Harlow denied the theft]D1. [He lashed out at his accusers].',
    '[Harlow denied the theft]D1, and [he pointed to his long service].',
    '[Harlow denied the theft]D1. [She attacked the prosecutor].',
    '[Harlow denied the theft]D1. [He called her a liar].',
    '[She denied the accusation]D1. [She blasted the newspaper].',
    'The guide pointed to the tower.',
    'Analysts pointed to weak sales.',
    'The troops attacked the town.',
    'The senator criticised the budget.',
    'He hit the ball out of the park.',
    'The film calls nobody a liar.',
  ],
});
