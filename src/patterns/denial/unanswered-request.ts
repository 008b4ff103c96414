// D5 by the request: "calls were not returned", "emails went unanswered", "never received a reply", "could not be reached". No pattern of its own:
// no-response.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, COMMA } from '../../text/tokens.ts';
import {
  anyOf,
  internWord,
  nounClass,
  PARTICIPLE,
  PLURAL,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findNounPhraseAt, findPhraseStart, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isFiniteVerb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { DETERMINER, PREPOSITION } from '../lexicon/function-words.ts';
import { findResponder, isNegatedClause, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

export const REACHED = anyOf(wordClass('reached contacted found traced'), verbClass('locate'));
/** "could not be found": only with where, or for what. */
const FOUND = wordClass('found traced');
export const UNANSWERED = wordClass('unanswered unreturned');
/** What a newsroom sends, or asks for. */
export const REQUEST = anyOf(
  nounClass(
    `request question inquiry enquiry query call email e-mail message voicemail text letter note allegation reporter attempt
    effort comment`,
  ),
  wordClass('phone'),
);

/** What a party gives, or not. */
export const RESPONSE = wordClass('response reply answer reaction word');
export const WORD = wordClass('word');
/** Behind these, the answer has all it needs. */
export const CLOSES = wordClass(
  'by before after when on in at as immediately for through prior monday tuesday wednesday thursday friday saturday sunday',
);
const FROM = internWord('from');

/** "could not be reached", "calls were not returned", "emails went unanswered" */
export function matchPassive(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const responder = findResponder(r, group);
  const subject = responder?.subject;
  const from = findRequest(r, subject, group.from);
  let is: boolean;
  if (r.is(verb, UNANSWERED)) is = from !== undefined && r.findIn(verb - 3, verb, STILL_OPEN) === undefined;
  else if (r.is(verb, REACHED))
    is =
      group.isPassive &&
      group.isModal &&
      isNegatedClause(r, group, subject) &&
      !isByWay(r, verb + 1) &&
      (!r.is(verb, FOUND) || isSought(r, verb));
  else is = group.isPassive && from !== undefined && isNegatedClause(r, group, subject);
  const start = from ?? responder?.from;
  if (!is || start === undefined) return undefined;
  return toResponse(
    r,
    { from: start, to: findResponseEnd(r, start, verb) },
    from === undefined ? subject : undefined,
  );
}

/** "[could not be found] at the address listed for him", "[traced] for comment" */
function isSought(r: Reading, verb: number): boolean {
  const end = Math.min(r.sentenceTo(verb), verb + 9);
  return r.is(verb + 1, FOR_AT) && r.findIn(verb + 2, end, SOUGHT_AT) !== undefined;
}
const FOR_AT = wordClass('for at to');
const SOUGHT_AT = wordClass('comment response reaction address addresses number numbers interview respond');

/** "could not be reached because of snow", "by road" */
function isByWay(r: Reading, i: number): boolean {
  return r.is(i, BECAUSE) || (r.word[i] === BY && (r.is(i + 1, WAY) || r.is(i + 1, DETERMINER)));
}
/** A question that nobody put to a party: "questions are as yet unanswered". */
const STILL_OPEN = wordClass('are remain is yet remains');
const BECAUSE = wordClass('because due until');
const BY = internWord('by');
const WAY = wordClass('road air sea land rail car rescuers train');

/** Where "Messages left at the office", "Several emails to the firm bounced or" start, before the verb at `to`. */
export function findRequest(r: Reading, subject: NounPhrase | undefined, to: number): number | undefined {
  if (subject && r.findIn(subject.from, subject.to, REQUEST) !== undefined) {
    // "[an email seeking] comment from the firm"
    const { from } = subject;
    return r.is(from - 1, SEEKING) && r.is(from - 2, REQUEST) ? findPhraseStart(r, from - 2) : from;
  }
  const start = Math.max(r.sentenceFrom(to), to - 18);
  let found: number | undefined;
  for (let i = to - 1; i >= start && r.word[i] !== COMMA; i--)
    if (
      (r.is(i, KNOCK) && r.findIn(i + 1, to, DOOR) !== undefined) ||
      (r.is(i, REQUEST) && (r.is(i, PLURAL) || r.is(i + 1, SENT)))
    )
      found = i;
  return found === undefined ? findListedRequest(r, to) : findPhraseStart(r, found);
}

const STAYED = wordClass('went have had has were was gone remained not all been');

/** "Calls, messages and emails to the ministry, the bank and its lawyers [went unanswered]": a list that opens the sentence */
function findListedRequest(r: Reading, to: number): number | undefined {
  const start = r.sentenceFrom(to);
  const noun = r.findIn(start, Math.min(to, start + 4), REQUEST);
  if (noun === undefined || to - start > 45) return undefined;
  let end = to;
  while (end > noun + 1 && r.is(end - 1, STAYED)) end--;
  for (let i = noun + 1; i < end; i++)
    if (r.word[i] !== APOSTROPHE_S && isFiniteVerb(r, i) && !r.is(i, PARTICIPLE) && !r.is(i, REQUEST))
      return undefined;
  const listed = r.is(noun, PLURAL) || r.is(noun + 1, SENT) || r.is(noun + 1, PLURAL);
  return listed ? findPhraseStart(r, noun) : undefined;
}
const SEEKING = wordClass('seeking requesting asking');
/** "a knock on the door" */
const DOOR = wordClass('door doors');
const KNOCK = wordClass('knock knocks');
const SENT = wordClass('for to from left sent seeking requesting');

/** "never received a reply from the club" */
export function matchNeverReceived(r: Reading, noun: number) {
  const verb = r.is(noun - 1, A_OR_ANY) ? noun - 2 : noun - 1;
  if (!r.is(verb, RECEIVE) || r.is(noun, WORD)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isNegated || group.isPassive || group.isModal) return undefined;
  if (r.is(noun + 1, PREPOSITION) && !r.is(noun + 1, CLOSES) && r.word[noun + 1] !== FROM) return undefined;
  const responder = findResponder(r, group);
  return (
    responder &&
    toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, noun) }, undefined)
  );
}
/** "did not pick up the phone", "an email had not elicited a reply" */
export function matchNotTaken(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isNegated || group.isModal || group.isPassive) return undefined;
  const responder = findResponder(r, group);
  const object = findNounPhraseAt(r, r.is(verb + 1, UP) ? verb + 2 : verb + 1);
  // "didn’t pick up"
  if (
    responder?.subject &&
    r.is(verb, PICK) &&
    r.is(verb + 1, UP) &&
    ends(r, verb + 2) &&
    speaksOfCall(r, verb)
  )
    return toResponse(
      r,
      { from: responder.from, to: findResponseEnd(r, responder.from, verb + 1) },
      responder.subject,
    );
  if (!responder?.subject || !object) return undefined;
  const is = r.is(verb, PICK)
    ? r.is(verb + 1, UP) && r.is(object.head, PHONE)
    : r.is(object.head, RESPONSE) && r.findIn(r.sentenceFrom(verb), verb, REQUEST) !== undefined;
  const to = findResponseEnd(r, responder.from, object.to - 1);
  return is ? toResponse(r, { from: responder.from, to }, responder.subject) : undefined;
}
/** Whether somebody called, in this sentence or the one before. */
function speaksOfCall(r: Reading, i: number): boolean {
  const start = Math.max(0, r.sentenceFrom(i) - 30);
  return r.findIn(start, Math.min(r.sentenceTo(i), i + 10), CALLED) !== undefined;
}
const CALLED = wordClass('called calls phoned rang telephoned reporter comment');
export const PICK = verbClass('pick');
export const ELICIT = wordClass('elicit elicited');
const UP = wordClass('up');
const PHONE = wordClass('phone phones call calls telephone');
const A_OR_ANY = wordClass('a an any');
const RECEIVE = verbClass('receive get hear');
