// D5 told in the passive: "calls were not returned", "emails went unanswered", "could not be reached". No pattern of its own:
// no-response.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, PLURAL, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findPhraseStart, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { findResponder, isNegatedClause, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

export const REACHED = anyOf(wordClass('reached contacted'), verbClass('locate'));
export const UNANSWERED = wordClass('unanswered unreturned');
/** What a newsroom sends, or asks for. */
export const REQUEST = anyOf(
  nounClass(
    `request question inquiry enquiry query call email e-mail message voicemail text letter allegation reporter attempt
    effort comment`,
  ),
  wordClass('phone'),
);

/** "could not be reached", "calls were not returned", "emails went unanswered" */
export function matchPassive(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const responder = findResponder(r, group);
  const subject = responder?.subject;
  const from = findRequest(r, subject, group.from);
  let is: boolean;
  if (r.is(verb, UNANSWERED)) is = from !== undefined && r.findIn(verb - 3, verb, STILL_OPEN) === undefined;
  else if (r.is(verb, REACHED))
    is = group.isPassive && group.isModal && isNegatedClause(r, group, subject) && !isByWay(r, verb + 1);
  else is = group.isPassive && from !== undefined && isNegatedClause(r, group, subject);
  const start = from ?? responder?.from;
  if (!is || start === undefined) return undefined;
  return toResponse(
    r,
    { from: start, to: findResponseEnd(r, start, verb) },
    from === undefined ? subject : undefined,
  );
}

/** "could not be reached because of snow", "by road" */
function isByWay(r: Reading, i: number): boolean {
  return r.is(i, BECAUSE) || (r.word[i] === BY && r.is(i + 1, WAY));
}
/** A question that nobody put to a party: "questions are as yet unanswered". */
const STILL_OPEN = wordClass('are remain is yet remains');
const BECAUSE = wordClass('because due until');
const BY = internWord('by');
const WAY = wordClass('road air sea land rail car rescuers train');

/** Where "Messages left at the office", "Several emails to the firm bounced or" start, before the verb at `to`. */
function findRequest(r: Reading, subject: NounPhrase | undefined, to: number): number | undefined {
  if (subject && r.findIn(subject.from, subject.to, REQUEST) !== undefined) return subject.from;
  const start = Math.max(r.sentenceFrom(to), to - 18);
  let found: number | undefined;
  for (let i = to - 1; i >= start && r.word[i] !== COMMA; i--)
    if (r.is(i, REQUEST) && (r.is(i, PLURAL) || r.is(i + 1, SENT))) found = i;
  return found === undefined ? undefined : findPhraseStart(r, found);
}
const SENT = wordClass('for to from left sent seeking requesting');
