// D4 by verbs: a choice not to answer. Refusals to act ("declined to raise rates") are none, and who will not be named
// is A1's. Nouns ("no comment") and referrals are no-comment's.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { DOUBLE_QUOTE } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import {
  AUXILIARY,
  CONDITIONAL,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TIME_OPENER,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { DECLINE, DENY, VERIFY } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { confirmsNorDenies, isAnswer } from './answering.ts';
import { matchTaken, matchWithout, TAKE, WITHOUT } from './no-questions.ts';
import { findResponder, isNegatedClause, type Responder, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { matchWillNot, NOT_ANSWERED, WILL } from './will-not.ts';

const TO = internWord('to');
const NOT = internWord('not');
const WE = internWord('we');
const THE_REST = internWord('rule');
const OUT = internWord('out');
const REFUSAL = wordClass('refusal unwillingness');
/** "chose not to comment", "opted not to", "preferred not to" */
const CHOOSE = verbClass('choose opt prefer+ elect decide');
const ABLE = wordClass('able willing prepared');
const TIMES = wordClass('times twice');
const UNABLE = wordClass('unable able');
const UNWILLING = wordClass('unwilling unable able willing prepared');
const OBJECT_DECLINED = wordClass('comment');
const INTERVIEW = wordClass('interview interviews questions question');
const REQUEST = wordClass('request requests invitation invitations offer opportunity');

/** The first token of the refused verb behind "decline to", "chose not to"; undefined if none follows. */
function findRefusedVerb(r: Reading, i: number): number | undefined {
  let next = i + 1;
  if (r.word[next] === NOT) next++;
  // "declined on Monday to say", "declined through a spokesman to comment"
  // "refused six times to say"
  if (r.is(next + 1, TIMES) || r.is(next, TIMES)) next += r.is(next, TIMES) ? 1 : 2;
  const opens =
    r.is(next, PREPOSITION) || isAdverb(r, next) || r.is(next, WEEKDAY) || r.is(next, TIME_OPENER);
  if (r.word[next] !== TO && opens)
    for (let n = 0; n < 5 && r.word[next] !== TO && !r.isPunctuation(next); n++) next++;
  if (r.word[next] !== TO) return undefined;
  do next++;
  while ((isAdverb(r, next) || r.word[next] === DOUBLE_QUOTE) && next < i + 5);
  return next;
}

function matchDecline(r: Reading, verb: number) {
  const noun = r.is(verb, REFUSAL);
  if (r.is(verb, CHOOSE) && r.word[verb + 1] !== NOT) return undefined;
  const next = findRefusedVerb(r, verb);
  if (next === undefined) return r.is(verb, DECLINE) ? matchDeclinedObject(r, verb) : undefined;
  const rulesOut =
    (r.word[next] === THE_REST && r.word[next + 1] === OUT) || (r.is(verb, DECLINE) && r.is(next, DENY));
  const specific = r.findPhraseAt(next, SPECIFIC);
  if (!rulesOut && specific === undefined && !isAnswer(r, next)) return undefined;
  const responder = noun ? { subject: undefined, from: findPhraseStart(r, verb) } : findDecliner(r, verb);
  if (!responder || (r.is(next, VERIFY) && responder.subject && isReporting(r, responder.subject)))
    return undefined;
  const nor = confirmsNorDenies(r, next);
  // "officials were unable to confirm whether": who does not know, declines nothing
  if (r.is(verb, UNABLE) && r.is(next, VERIFY) && !nor) return undefined;
  let to = findResponseEnd(r, responder.from, nor ? next + 2 : (specific ?? next + 1) - 1);
  if (noun) to = stopAtMainVerb(r, next + 1, to);
  const subtype = rulesOut || nor ? 'D2' : 'D4';
  return toResponse(r, { from: responder.from, to }, responder.subject, { subtype });
}

/** What one may decline to be. */
const SPECIFIC = phrases(
  'be |any |more specific; be drawn; be interviewed; go into detail|details|specifics',
);

/** "we were unable to confirm": the outlet's own notice (U3), no reply. */
function isReporting(r: Reading, subject: TokenRange & { head: number }): boolean {
  const outlet = findOutletIn(r, { from: subject.from, to: subject.head + 1, head: subject.head });
  return r.word[subject.head] === WE || outlet !== undefined;
}

/** "his refusal to say who paid [was met with] …": the noun is the subject of a verb that is no part of it. */
function stopAtMainVerb(r: Reading, from: number, to: number): number {
  for (let i = from; i < to; i++)
    if (r.is(i, AUXILIARY) && !r.is(i - 1, PRONOUN) && !r.is(i - 1, SUBORDINATOR)) return i;
  return to;
}

/** "declined comment", "declined an interview", "refused requests for comment" */
function matchDeclinedObject(r: Reading, verb: number) {
  const end = Math.min(r.sentenceTo(verb), verb + 7);
  const comment = r.findIn(verb + 1, end, OBJECT_DECLINED);
  const plain =
    comment !== undefined && (comment <= verb + 2 || r.findIn(verb + 1, comment, REQUEST) !== undefined);
  const interview =
    r.findIn(verb + 1, Math.min(end, verb + 5), INTERVIEW) ?? findInterviewed(r, verb + 1, end);
  if (!plain && interview === undefined) return undefined;
  const responder = findDecliner(r, verb);
  if (!responder) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, verb) },
    responder.subject,
  );
}

/** "declined repeated requests to be interviewed" */
function findInterviewed(r: Reading, from: number, to: number): number | undefined {
  const request = r.findIn(from, to, REQUEST);
  return request === undefined ? undefined : r.findIn(request + 1, to, TO_SPEAK);
}
const TO_SPEAK = wordClass('interviewed speak respond');

/** Who declines: finite, or a participle behind a comma ("…, declining to comment"). */
function findDecliner(r: Reading, verb: number): Responder | undefined {
  const group = findVerbGroup(r, verb);
  const isNegated =
    group.isNegated || (r.is(verb, ABLE) && isNegatedClause(r, group, findResponder(r, group)?.subject));
  if (isNegated !== r.is(verb, ABLE) || group.isModal || r.is(group.from - 1, CONDITIONAL)) return undefined;
  if (group.isPassive && !r.is(verb, UNWILLING)) return undefined;
  if (!group.isFinite && !r.is(verb, GERUND) && !r.is(verb, UNWILLING)) return undefined;
  if (r.is(verb, UNWILLING)) {
    const inner = findResponder(r, group);
    return inner && widenToSpeaker(r, inner);
  }
  return findResponder(r, group) ?? (r.is(verb, GERUND) ? { subject: undefined, from: verb } : undefined);
}

/** "turned down an interview request" */
function matchTurnedDown(r: Reading, verb: number) {
  const rebuffs = r.is(verb, REBUFF);
  // "turned away every question"
  const away = r.is(verb + 1, AWAY) && r.is(verb + 2, EVERY) && r.is(verb + 3, INTERVIEW);
  if (!rebuffs && !away && r.word[verb + 1] !== DOWN) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 7);
  // "rebuffed requests for an interview": an interview alone may be rejected as evidence
  if (rebuffs && r.findIn(verb + 1, end, REQUEST) === undefined) return undefined;
  const interview = r.findIn(verb + 2, end, INTERVIEW) ?? r.findIn(verb + 2, end, OBJECT_DECLINED);
  const group = findVerbGroup(r, verb);
  const responder = interview === undefined ? undefined : findDecliner(r, verb);
  if (!responder || group.isPassive) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, verb + 1) },
    responder.subject,
  );
}
const AWAY = wordClass('away aside');
const EVERY = wordClass('every all any such repeated');
const REBUFF = verbClass('rebuff spurn reject');
const TURN = anyOf(REBUFF, verbClass('turn'));
const DOWN = internWord('down');

/** "would not be interviewed" */
function matchNotInterviewed(r: Reading, verb: number) {
  const own = findVerbGroup(r, verb);
  // "was not going to be drawn"
  const going = own.isInfinitive && r.is(own.from - 1, GOING);
  const group = going ? findVerbGroup(r, own.from - 1) : own;
  if (!group.isNegated || !own.isPassive || !(going || r.findIn(group.from, verb, WILL) !== undefined))
    return undefined;
  if (r.is(verb, DRAW) && !r.is(verb + 1, DRAWN_ON) && !ends(r, verb + 1)) return undefined;
  const inner = findResponder(r, group);
  if (!inner?.subject) return undefined;
  const responder = widenToSpeaker(r, inner);
  const to = findResponseEnd(r, responder.from, verb);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}
const GOING = wordClass('going');
const DRAW = verbClass('draw');
const DRAWN_ON = wordClass('on further about');
const INTERVIEWED = verbClass('interview draw');

export default pattern({
  id: 'declined',
  category: 'denial',
  subtype: 'D4',
  title: 'No comment',
  explain: 'The party was asked and chose not to answer.',
  ask: 'Is a reason given, or a legal bar?',
  notThis: 'Something else refused: “the bank declined to raise rates”, “he refused to leave”.',
  on: anyOf(DECLINE, REFUSAL, CHOOSE, UNWILLING, NOT_ANSWERED, TURN, INTERVIEWED, WITHOUT, TAKE),
  match(r, i) {
    if (r.is(i, TURN)) return matchTurnedDown(r, i);
    if (r.is(i, INTERVIEWED)) return matchNotInterviewed(r, i);
    if (r.is(i, WITHOUT)) return matchWithout(r, i);
    if (r.is(i, NOT_ANSWERED)) return matchWillNot(r, i) ?? (r.is(i, TAKE) ? matchTaken(r, i) : undefined);
    return r.is(i, TAKE) ? matchTaken(r, i) : matchDecline(r, i);
  },
  examples: [
    '[Harlow refused to deny that he had rung the bank]D2.',
    '[The bureau declined to be more specific].',
    '[Nobody at the office was willing to discuss it].',
    '[Harlow would not respond when asked who had paid].',
    '[Harlow would not come to the phone].',
    '[Harlow would not say on Monday whether she had read it].',
    '[The hospital said it could not speak about the case].',
    'He would not come to the party.',
    '[The chairwoman said she was not going to be drawn on the loan].',
    '[The regulator would not be drawn, saying the case was open].',
    '[Harlow has turned away every question since].',
    'The firm was not going to be sold.',
    'I will not explain here how a frame is drawn.',
    '[The club opted not to comment].',
    '[The bank declined to comment, citing client confidentiality].',
    '[The bank declined to comment on the loan that its northern branch had granted to the owner of the shipyard in the spring] before the fall of the harbour board.',
    'The sale fell through in May. [A spokeswoman for the chain would not say why].',
    '[The airline does not comment on pending lawsuits].',
    '[The agency refused to discuss the recording].',
    '[The minister would not be drawn on the claims].',
    '[Harlow, however, refused to discuss the recording].',
    '[The harbour board, where she worked, declined to comment].',
    'The curtain would not be drawn by hand.',
    'The firm closed the plant and [declined to give details].',
    '[The port declined to confirm or deny the report]D2.',
    '[Harlow declined on Monday to say who had paid].',
    '[Harlow declined an interview].',
    '[The owners declined requests for comment].',
    '[The council chose not to respond].',
    '[The minister said he could not comment on the case].',
    '[The club said it was not able to comment].',
    '[The senator would not detail the changes].',
    '[The coach refused to be drawn on the matter].',
    '[His refusal to say who paid for the trip] was noted.',
    'Harlow walked past, [declining to answer questions].',
    '[The general declined to rule out a strike]D2.',
    '[Neither side would comment].',
    '[The coach would not be interviewed].',
    '[The agency was not commenting on Monday].',
    '[He refused to go into detail].',
    '[The owner turned down an interview request].',
    '[Harlow left the court without speaking to reporters].',
    'Critics spoke of fraud and other allegations. [The minister took no questions].',
    'The minister took no questions.',
    '[The mayor would not take questions from reporters].',
    'The quiz master would not take questions on chess.',
    '[Harlow is accused of theft]U1. [Harlow left the court without comment].',
    'The court dismissed the appeal without comment.',
    '[Officials were unable to confirm whether the man was the owner]U3.',
    '[The owner rebuffed requests for an interview].',
    '[The owner declined repeated requests to be interviewed].',
    '[The White House declined to weigh in].',
    '[The coach is not speaking to the press].',
    'The board rejected the request.',
    '[The mayor refused six times to say who had paid].',
    'He left without paying.',
    '[The owner would not talk about the fraud].',
    '[The minister would not give details].',
    '[Her office would not tell reporters who paid].',
    '[The mayor would not address the allegations].',
    'He would not talk to his aunt.',
    'The goat would not give milk.',
    '[The bank was not willing to discuss the case].',
    'She turned down the offer of a lift.',
    'The bank declined to raise rates.',
    'Shares declined to a low of nine cents.',
    'He refused to leave the hall.',
    'The board refused to pay the fine.',
    'She declined the offer of a lift.',
    'He will not say sorry.',
    'He refused to answer the door.',
    'If the firm declines to comment, the hearing goes on.',
    '[The clerk did not immediately confirm that the files were sent].',
    '[The agency never comments on rumours].',
    'The pair never discusses politics at dinner.',
  ],
});
