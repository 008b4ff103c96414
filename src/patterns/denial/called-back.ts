// D5 by what never came back: "never called back", "did not hear back". No pattern of its own: no-response.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findOutletAt, findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { findResponder, isNegatedClause, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { CLOSES, REQUEST } from './unanswered-request.ts';

const TO = internWord('to');
const FROM = internWord('from');
const US = wordClass('us reporters');

/** Whether the sentence of token `i`, or the one before it, speaks of a request. */
export function speaksOfRequest(r: Reading, i: number): boolean {
  const start = Math.max(0, r.sentenceFrom(i) - 40, i - 80);
  return r.findIn(start, Math.min(r.sentenceTo(i), i + 30), ASKING) !== undefined;
}
const ASKING = anyOf(
  REQUEST,
  wordClass('asked contacted reached interview approached surveyed polled canvassed'),
);

/** "never called back", "did not get back to the Ledger" */
export function matchCalledBack(r: Reading, back: number) {
  for (let verb = back - 1; verb > back - 6 && verb > r.sentenceFrom(back); verb--) {
    if (r.is(verb, HEAR)) return matchNotHeard(r, verb, back);
    if (!r.is(verb, CALL)) continue;
    const group = findVerbGroup(r, verb);
    const responder = findResponder(r, group);
    if (!responder?.subject || group.isPassive || group.isModal || !group.isFinite) return undefined;
    if (!isNegatedClause(r, group, responder.subject)) return undefined;
    const whom = back > verb + 1 ? verb + 1 : r.word[back + 1] === TO ? back + 2 : undefined;
    const between = back > verb + 1 ? { from: verb + 1, to: back, head: back - 1 } : undefined;
    const isAsker =
      whom !== undefined &&
      (r.is(whom, US) ||
        r.is(whom + 1, US) ||
        (between ? findOutletIn(r, between) : (findOutletAt(r, whom) ?? findOutletAt(r, whom + 1))) !==
          undefined);
    if (!isAsker && !(whom === undefined && plainEnd(r, back + 1) && speaksOfRequest(r, verb)))
      return undefined;
    const to = findResponseEnd(r, responder.from, verb);
    return toResponse(r, { from: responder.from, to }, responder.subject);
  }
  return undefined;
}
/** "The Ledger wrote to the firm but did not hear back" */
function matchNotHeard(r: Reading, verb: number, back: number) {
  const group = findVerbGroup(r, verb);
  const responder = findResponder(r, group);
  const asks =
    !responder?.subject || findOutletIn(r, responder.subject) || r.is(responder.subject.head, ASKER);
  if (!group.isNegated || group.isModal || !asks || !(plainEnd(r, back + 1) || r.word[back + 1] === FROM))
    return undefined;
  const from = responder?.from ?? group.from;
  return toResponse(r, { from, to: findResponseEnd(r, from, verb) }, undefined);
}
const HEAR = verbClass('hear');
const ASKER = wordClass('i we it');

export const BACK = wordClass('back');
const CALL = verbClass('call get write');

function plainEnd(r: Reading, i: number): boolean {
  return i >= r.sentenceTo(i - 1) || r.isPunctuation(i) || r.is(i, CLOSES);
}
