// D4 by what a party does when it is asked: "cut the interview short", "hung up", "walked out". Words of
// refusal are declined's and no-comment's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, pastClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

function respond(r: Reading, verb: number, last: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isNegated || group.isModal || group.isPassive) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject) return undefined;
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

/** "cut the interview short", "walked out of the interview", "hung up when asked": the talk is ended */
function matchEnded(r: Reading, i: number) {
  // "hung up on a reporter": the words say who asked
  if (
    r.is(i, HUNG) &&
    r.word[i + 1] === UP &&
    r.is(i + 2, ON_WHEN) &&
    r.findIn(i + 3, Math.min(r.sentenceTo(i), i + 6), PRESS) !== undefined
  )
    return respond(r, i, i + 1);
  if (!hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 1)) return undefined;
  if (r.is(i, HUNG)) {
    const end = Math.min(r.sentenceTo(i), i + 10);
    const caller =
      r.word[i + 1] === UP && r.findIn(Math.max(r.sentenceFrom(i), i - 14), end, CALLER) !== undefined;
    return caller ? respond(r, i, i + 1) : undefined;
  }
  for (let verb = i - 1; verb > i - 5 && verb >= r.sentenceFrom(i); verb--) {
    const ended =
      (r.is(verb, END) && (r.is(i, INTERVIEW) || calls(r, i))) ||
      (r.is(verb, CUT) && r.is(i, INTERVIEW) && (r.is(i + 1, SHORT) || r.is(verb + 1, SHORT))) ||
      walksOut(r, verb, i);
    if (ended) return respond(r, verb, r.is(i + 1, SHORT) ? i + 1 : i);
  }
  return undefined;
}
/** "asked a reporter to spell her name and ended the call" */
function calls(r: Reading, i: number): boolean {
  return r.findIn(r.sentenceFrom(i), Math.min(r.sentenceTo(i), i + 8), CALLER) !== undefined;
}
function walksOut(r: Reading, verb: number, i: number): boolean {
  return r.is(i, INTERVIEW) && r.is(verb, WALK) && r.findIn(verb + 1, i, OUT) !== undefined;
}
/** "on [a reporter]", "when [we] rang" */
const PRESS = wordClass('reporter reporters journalist journalists we us');
const WALK = verbClass('walk storm stalk march');
const TALK = wordClass('call conversation');
const INTERVIEW = wordClass('interview');
const HUNG = verbClass('hang');
const UP = internWord('up');
const CALLER = wordClass(
  'asked pressed confronted questioned reached contacted reporter reporters called phone caller',
);
const END = verbClass('end terminate');
const CUT = verbClass('cut');
const SHORT = wordClass('short off');
const OUT = wordClass('out');

/** "shut the door on a reporter", "closed the door when asked about it" */
function matchDoor(r: Reading, door: number) {
  let verb = door - 1;
  while (verb > door - 4 && !r.is(verb, SHUT)) verb--;
  if (!r.is(verb, SHUT)) return undefined;
  const end = Math.min(r.sentenceTo(door), door + 9);
  const at = r.findIn(door + 1, end, CALLER);
  const visits = at !== undefined && r.findIn(door + 1, at + 1, ON_WHEN) !== undefined;
  return visits && hasCueNear(r, door, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 1)
    ? respond(r, verb, door)
    : undefined;
}
const DOOR = wordClass('door doors');
const SHUT = pastClass('shut closed slammed');
const ON_WHEN = wordClass('on in when after as');

/** "put the phone down when asked", "put down the phone": of whoever is asked */
function matchPutDown(r: Reading, phone: number) {
  const verb = r.is(phone - 1, DOWN) ? phone - 2 : r.is(phone - 2, DOWN) ? phone - 3 : phone - 2;
  const isDown = r.is(phone + 1, DOWN) || verb === phone - 3 || r.is(phone - 1, DOWN);
  if (!r.is(verb, PUT) || !isDown || !hasCueNear(r, phone, ALLEGED | ASKED | ANSWERED | TOLD, 1))
    return undefined;
  return respond(r, verb, r.is(phone + 1, DOWN) ? phone + 1 : phone);
}
const PHONE = wordClass('phone');
const DOWN = wordClass('down');
const PUT = wordClass('put slammed');

/** "walked away when asked about the money", "drove off as reporters asked about it" */
function matchLeft(r: Reading, verb: number) {
  // "brushed past reporters"
  if (r.is(verb + 1, PAST_BY) && r.findIn(verb + 2, verb + 5, REPORTERS) !== undefined)
    return hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 1)
      ? respond(r, verb, verb + 2)
      : undefined;
  if (!r.is(verb + 1, AWAY)) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 6);
  const at = r.is(verb + 2, WHEN) ? r.findIn(verb + 3, end, CALLER) : undefined;
  return at !== undefined ? respond(r, verb, verb + 1) : undefined;
}
const AWAY = wordClass('away off');
const LEAVES = pastClass('walked drove turned strode sped brushed pushed swept hurried');
const PAST_BY = wordClass('past');
const REPORTERS = wordClass('reporters journalists cameras');
const WHEN = wordClass('when as after');

/** "laughed when asked about the money", "rolled his eyes at the question": nothing is said on the point (R27) */
function matchGesture(r: Reading, verb: number) {
  const last = r.is(verb, BODILY) ? verb + 2 : verb;
  if (last > verb && !(r.is(verb + 1, HIS) && r.is(last, BODY_PART))) return undefined;
  const asked = r.is(last + 1, WHEN) && r.is(last + 2, CALLER);
  const at =
    r.is(last + 1, AT) && r.findIn(last + 2, Math.min(r.sentenceTo(verb), last + 5), QUESTION) !== undefined;
  const open = hasCueNear(r, verb, ALLEGED | ANSWERED | WRONG, 1);
  return (asked || at) && open ? respond(r, verb, last) : undefined;
}
const GESTURE = pastClass('smiled laughed shrugged grinned smirked chuckled scowled glared rolled shook');
const BODILY = wordClass('rolled shook');
const HIS = wordClass('his her their');
const BODY_PART = wordClass('eyes head heads');
const AT = wordClass('at');
const QUESTION = wordClass('question questions');

export default pattern({
  id: 'walked-away',
  category: 'denial',
  subtype: 'D4',
  title: 'An answer cut off',
  explain: 'The party was asked and ended the talk.',
  ask: 'What had been asked, and was it asked again?',
  notThis: 'Interviews that end where nothing was asked of the party.',
  on: anyOf(PHONE, INTERVIEW, TALK, HUNG, DOOR, LEAVES, GESTURE),
  match(r, i) {
    if (r.is(i, DOOR)) return matchDoor(r, i);
    if (r.is(i, PHONE)) return matchPutDown(r, i);
    if (r.is(i, GESTURE)) return matchGesture(r, i);
    return r.is(i, LEAVES) ? matchLeft(r, i) : matchEnded(r, i);
  },
  examples: [
    '[A lawyer for the firm hung up on a reporter].',
    '[Harlow is accused of theft]U1. [He brushed past reporters].',
    'The queen swept past reporters in a new hat.',
    'Asked about the payment, [the chairman cut the interview short].',
    'Pressed on the payment, [the chairman ended the interview].',
    'Reporters asked about the bribe. [He stormed out of the interview].',
    'Reached by phone, [the agent hung up when asked about the payment].',
    'Reporters asked about the bribe. [The minister terminated the interview].',
    'Asked about the bribe, [the coach walked out of the interview].',
    'Asked about the bribe, [the coach hung up].',
    'Asked about the bribe, the owner gave her name to the reporter. [She ended the call when a reporter asked again].',
    'Critics spoke of fraud. [The owner shut the door on a reporter].',
    '[The coach walked away when asked about the video].',
    '[The coach laughed when asked about the bribe].',
    '[Harlow is accused of theft]U1. [The minister rolled her eyes at the question].',
    'She smiled when asked for a song.',
    'The child laughed when the band stopped.',
    'The dog shook its head at the cat.',
    'Critics spoke of fraud. The owner shut the door and slept.',
    'She walked away when the band stopped.',
    'She left without her coat.',
    'He ended the call and drove home.',
    'The interview lasted an hour.',
    'He cut the bread short.',
    'He ended the interview with a song.',
    'The clerk hung up her coat.',
    'They walked out of the interview room in May.',
  ],
});
