// D5 by what stood between: "promised to respond but never did", "His phone was switched off", "A guard said Mr Harlow was unavailable",
// "Nobody came to the door". Requests that got no answer are no-response's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb, isFiniteVerb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { BE, POSSESSIVE, REPEATED } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear } from './allegation-context.ts';
import { speaksOfRequest } from './called-back.ts';
import { isUntil } from './deadline.ts';
import { findEarlierSubject, findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';

/** Whether anything is brought against somebody near, or somebody asked for a reply. */
function isOpen(r: Reading, i: number): boolean {
  return hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 2) || speaksOfRequest(r, i);
}

/** "promised to respond [but] did not do so", "said he would call back [but] never did", "[but] had not by Friday" */
function matchPromised(r: Reading, but: number) {
  const last = findUndone(r, but + 1);
  if (last === undefined) return undefined;
  const start = Math.max(r.sentenceFrom(but), but - 16);
  const promise = r.findIn(start, but, PROMISE);
  if (promise === undefined) return undefined;
  const reply = r.findIn(promise + 1, but, REPLY);
  if (reply === undefined || !(r.is(reply, SPEAKING) ? isOpen(r, but) : pledges(r, promise, reply)))
    return undefined;
  const responder = findResponder(r, findVerbGroup(r, promise));
  if (!responder?.subject || !isFiniteVerb(r, promise)) return undefined;
  const to = Math.max(last + 1, findResponseEnd(r, responder.from, last));
  return toResponse(r, { from: responder.from, to }, responder.subject);
}
const BUT = wordClass('but yet');
const PROMISE = verbClass('promise agree say vow undertake pledge offer tell');
const SPEAKING = wordClass('answer call send speak talk');
const REPLY = anyOf(SPEAKING, wordClass('respond reply comment back statement response interview'));

/** "promised [to] respond", "said he [would] call back": ahead, not done */
function pledges(r: Reading, promise: number, reply: number): boolean {
  return r.findIn(promise + 1, reply + 1, AHEAD) !== undefined;
}
const AHEAD = wordClass("to would will 'd 'll");

/** The last token of "never did", "did not do so", "had not done so by Friday", "has yet to do so" */
function findUndone(r: Reading, i: number): number | undefined {
  const end = Math.min(r.sentenceTo(i - 1), i + 6);
  const not = r.findIn(i, end, NOT);
  if (not === undefined) return undefined;
  let last = not;
  while (last + 1 < i + 8 && (r.is(last + 1, DONE) || isAdverb(r, last + 1))) last++;
  const did = r.findIn(i, last + 1, DID) !== undefined;
  return did && (ends(r, last + 1) || isUntil(r, last + 1, true)) ? last : undefined;
}
const NOT = wordClass("never not didn't hadn't hasn't yet");
const DONE = wordClass('did do done so to yet respond follow through');
const DID = wordClass("did didn't had hadn't has hasn't have");

/** "[His phone] was switched off", "Her mobile rang unanswered": of an accused party, or where somebody called */
function matchPhone(r: Reading, phone: number) {
  const from = findPhraseStart(r, phone);
  const owned =
    r.is(from, POSSESSIVE) || r.findIn(from, phone, OWNER) !== undefined || r.is(phone + 1, BELONGS);
  if (!owned || !(hasCueNear(r, phone, ALLEGED | ASKED | ANSWERED, 2) || isCalled(r, phone)))
    return undefined;
  const end = Math.min(r.sentenceTo(phone), phone + 10);
  for (let i = phone + 1; i < end; i++) {
    if (!isDead(r, i)) continue;
    return toResponse(r, { from, to: findResponseEnd(r, from, i + (r.is(i + 1, OFF) ? 1 : 0)) }, undefined);
  }
  return undefined;
}
/** Whether the sentence before speaks of a call. */
function isCalled(r: Reading, i: number): boolean {
  const from = r.sentenceFrom(i);
  return r.findIn(Math.max(0, from - 40), from, CALLED) !== undefined;
}
const CALLED = wordClass('called calls phoned contacted contact reach reporters reporter');
const PHONE = wordClass('phone mobile cellphone telephone phones line');
const OWNER = wordClass("'s");
const BELONGS = wordClass('number lines line');
const OFF = wordClass('off out');
/** "switched off", "rang out", "rang unanswered", "went to voicemail", "was unreachable" */
function isDead(r: Reading, i: number): boolean {
  if (r.is(i, SWITCHED)) return r.is(i + 1, OFF) && !r.is(i + 2, DURING);
  if (r.is(i, RANG)) return r.is(i + 1, UNANSWERED);
  if (r.is(i, WENT))
    return (
      r.is(i + 1, UNANSWERED) || r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 5), VOICEMAIL) !== undefined
    );
  return r.is(i, UNREACHABLE) && r.findIn(i - 3, i, BE) !== undefined;
}
const DURING = wordClass('during in throughout');
const SWITCHED = wordClass('switched turned');
const RANG = wordClass('rang ringing rings');
const WENT = wordClass('went goes gone');
const UNANSWERED = wordClass('unanswered out');
const VOICEMAIL = wordClass('voicemail voice-mail');
const UNREACHABLE = wordClass('unreachable');

/** "Repeated calls to his office [rang] out" */
function matchRangOut(r: Reading, rang: number) {
  const calls = r.findIn(Math.max(r.sentenceFrom(rang), rang - 12), rang, CALLS);
  if (calls === undefined || !r.is(calls + 1, TO_FROM) || !r.is(rang + 1, UNANSWERED)) return undefined;
  const start = findPhraseStart(r, calls);
  const from = r.is(start - 1, REPEATED) ? start - 1 : start;
  return toResponse(r, { from, to: findResponseEnd(r, from, rang + 1) }, undefined);
}
const TO_FROM = wordClass('to from made');
const CALLS = wordClass('calls');

/** "[A guard said] Mr Harlow was unavailable", "His secretary said he was out of town": who keeps the door */
function matchKeptAway(r: Reading, away: number) {
  const be = isAdverb(r, away - 1) ? away - 2 : away - 1;
  const negated = r.is(be, NOT_IN);
  if (!r.is(negated ? be - 1 : be, BE) && !r.is(be, BE)) return undefined;
  if (!isAway(r, away, negated)) return undefined;
  const group = findVerbGroup(r, r.is(be, BE) ? be : be - 1);
  const party = findSubject(r, group);
  const saying = party && findSayingBefore(r, party.from);
  if (!party || saying === undefined || !isOpen(r, away)) return undefined;
  const keeper = findResponder(r, findVerbGroup(r, saying))?.subject;
  if (!keeper || r.findIn(keeper.from, keeper.to, KEEPER) === undefined) return undefined;
  const absent = isPerson(r, party.head) || isAccusedSide(r, party) || r.is(party.head, NOBODY);
  return absent
    ? toResponse(r, { from: keeper.from, to: findResponseEnd(r, keeper.from, away) }, party)
    : undefined;
}
/** "unavailable", "out of town", "not in", "in a meeting" */
function isAway(r: Reading, i: number, negated: boolean): boolean {
  if (r.is(i, UNAVAILABLE)) return !negated;
  if (r.is(i, AVAILABLE)) return negated || r.findIn(Math.max(0, i - 5), i, NOBODY) !== undefined;
  if (r.is(i, OUT)) return !negated && r.is(i + 1, OF) && r.findIn(i + 2, i + 4, TOWN) !== undefined;
  if (r.is(i, IN))
    return negated
      ? ends(r, i + 1) || r.findIn(i + 1, i + 4, OFFICE) !== undefined
      : r.findIn(i + 1, i + 4, MEETING) !== undefined;
  return false;
}
const NOT_IN = wordClass('not');
const UNAVAILABLE = wordClass('unavailable absent');
const AVAILABLE = wordClass('available');
const OUT = wordClass('out');
const OF = wordClass('of');
const TOWN = wordClass('town office country');
const IN = wordClass('in at');
const OFFICE = wordClass('office building today home');
const MEETING = wordClass('meeting meetings');
const NOBODY = wordClass('nobody no none he she');
const KEEPER = wordClass(
  `guard guards security receptionist secretary staff staffer personnel assistant aide aides employee employees housekeeper
  doorman gatekeeper clerk workers worker relative relatives neighbour neighbor neighbours neighbors wife husband`,
);

/** "[Nobody] came to the door", "no one opened the gate" */
function matchDoor(r: Reading, door: number) {
  const start = Math.max(r.sentenceFrom(door), door - 6);
  const verb = r.findIn(start, door, CAME);
  if (verb === undefined || !isOpen(r, door) || !(ends(r, door + 1) || r.is(door + 1, AT))) return undefined;
  const subject = findSubject(r, findVerbGroup(r, verb)) ?? findEarlierSubject(r, verb, start);
  const from = r.is(verb - 1, ONE) ? verb - 2 : verb - 1;
  if (!r.is(from, NO_ONE) && !(subject && r.is(subject.from, NO_ONE))) return undefined;
  return toResponse(r, { from, to: findResponseEnd(r, from, door) }, undefined);
}
const DOOR = wordClass('door');
const AT = wordClass('at of when on');
const CAME = wordClass('came opened');
const ONE = wordClass('one');
const NO_ONE = wordClass('no nobody');

export default pattern({
  id: 'put-off',
  category: 'denial',
  subtype: 'D5',
  title: 'Put off, or kept away',
  explain: 'A reply was promised and did not come, or the party could not be got at.',
  ask: 'When and how were they asked? Silence is not an admission.',
  notThis: 'Promises of other things; phones that nobody rang for an answer.',
  on: anyOf(BUT, PHONE, RANG, UNAVAILABLE, AVAILABLE, OUT, IN, DOOR),
  match(r, i) {
    if (r.isQuoted(i)) return undefined;
    if (r.is(i, BUT)) return matchPromised(r, i);
    if (r.is(i, PHONE)) return matchPhone(r, i);
    if (r.is(i, RANG)) return matchRangOut(r, i);
    return r.is(i, DOOR) ? matchDoor(r, i) : matchKeptAway(r, i);
  },
  examples: [
    '[The chief promised to respond but did not do so].',
    '[The agent said he would call back but never did].',
    'The Ledger asked about the fees. [The owner agreed to answer questions but had not done so by Friday].',
    '[Harlow is accused of theft]U1. [His phone was switched off].',
    'The Ledger called the owner. [Her mobile rang unanswered].',
    '[Harlow is accused of theft]U1. [A receptionist said Mr Harlow was unavailable].',
    '[Harlow is accused of theft]U1. [His secretary said Harlow was out of town].',
    'A reporter asked about the fees. [Nobody came to the door].',
    '[Repeated calls to the office rang out].',
    'The bells rang out over the town.',
    'The farmer promised to mend the gate but never did.',
    'Her phone was switched off in the theatre.',
    'The guide said the tram was unavailable.',
    'The guard said the museum was in a park.',
    'Nobody came to the fair.',
    'The club agreed to pay but did not do so.',
    'The singer said she would write a song but never did.',
    'The coach said Roe was unavailable for the match.',
  ],
});
