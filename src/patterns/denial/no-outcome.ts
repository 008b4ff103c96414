// D5 by what a request came to: "calls brought no reply", "let three messages go unanswered", "left unanswered a list of questions",
// "has not acknowledged our emails". No pattern of its own: no-response.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { anyOf, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findRequest, REQUEST, RESPONSE, UNANSWERED } from './unanswered-request.ts';

const BRING = verbClass('bring produce yield draw elicit get meet');
const LET = verbClass('let');
const ACKNOWLEDGE = verbClass('acknowledge');
/** Verbs that tell what came of asking; pass each to {@link matchOutcome}. */
export const OUTCOME = anyOf(BRING, LET, ACKNOWLEDGE);

/** The answer that never came, told by the verb at token `verb`. */
export function matchOutcome(r: Reading, verb: number) {
  if (r.is(verb, LET)) return matchLet(r, verb);
  return r.is(verb, ACKNOWLEDGE) ? matchUnacknowledged(r, verb) : matchBrought(r, verb);
}

/** "Messages sent to the manager had brought no answer", "two calls to his office produced nothing" */
function matchBrought(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isNegated) return undefined;
  let at = r.is(verb + 1, WITH) ? verb + 2 : verb + 1;
  const none = r.is(at, NO);
  if (none)
    do at++;
    while (r.is(at, KIND) || isAdverb(r, at));
  const nothing = r.is(at, NOTHING) && sendsIn(r, verb);
  if (!(none && r.is(at, RESPONSE)) && !nothing) return undefined;
  const from = findRequest(r, findResponder(r, group)?.subject, group.from);
  if (from === undefined) return undefined;
  return toResponse(r, { from, to: findResponseEnd(r, from, at) }, undefined);
}
/** "calls [to] his office", "messages [left] with": "Calls for reform" produce nothing, too. */
function sendsIn(r: Reading, verb: number): boolean {
  const start = Math.max(r.sentenceFrom(verb), verb - 18);
  for (let i = start; i < verb; i++) if (r.is(i, REQUEST) && r.is(i + 1, SENT)) return true;
  return false;
}
const SENT = wordClass('to left sent seeking requesting asking from');
const WITH = wordClass('with');
const NO = wordClass('no');
const NOTHING = wordClass('nothing silence');
const KIND = wordClass('immediate further substantive official clear');

/** "let three messages go without a reply", "let several requests for comment go by unanswered" */
function matchLet(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 12);
  const go = r.findIn(verb + 2, end, GO);
  const request = go === undefined ? undefined : r.findIn(verb + 1, go, REQUEST);
  const without =
    go === undefined ? undefined : r.is(go + 1, UNANSWERED) ? go + 1 : r.findIn(go + 1, go + 5, RESPONSE);
  const responder = request === undefined ? undefined : findResponder(r, group);
  if (!responder?.subject || without === undefined) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, without) },
    responder.subject,
  );
}
const GO = wordClass('go pass');

/** "has not so far acknowledged our emails", "did not acknowledge repeated requests" */
function matchUnacknowledged(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isNegated || group.isModal || group.isPassive) return undefined;
  const object = findNounPhraseAt(r, verb + 1);
  const responder = object && r.is(object.head, MESSAGES) ? findResponder(r, group) : undefined;
  if (!object || !responder?.subject || !r.is(object.from, OURS)) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, object.to - 1) },
    responder.subject,
  );
}
const MESSAGES = wordClass(
  'email emails e-mail e-mails message messages letter letters call calls request requests inquiry inquiries enquiry enquiries query queries',
);
const OURS = wordClass('our my repeated several multiple two three four a an any numerous');

/** "left unanswered a list of seven questions", "left seven emails unanswered" */
export function matchLeftUnanswered(r: Reading, unanswered: number) {
  const verb = unanswered - 1;
  const object = r.is(verb, LEAVE) ? findNounPhraseAt(r, unanswered + 1) : undefined;
  const group = object && findVerbGroup(r, verb);
  if (!object || !group?.isFinite || group.isNegated || group.isModal || group.isPassive) return undefined;
  const listed = r.is(object.head, LIST) && r.is(object.to, OF) && r.is(findHead(r, object.to + 1), REQUEST);
  if (!listed && !(r.is(object.head, MESSAGES) || (r.is(object.head, REQUEST) && r.is(object.from, OURS))))
    return undefined;
  const responder = findResponder(r, group);
  return (
    responder?.subject &&
    toResponse(
      r,
      { from: responder.from, to: findResponseEnd(r, responder.from, object.to - 1) },
      responder.subject,
    )
  );
}
function findHead(r: Reading, i: number): number {
  return findNounPhraseAt(r, i)?.head ?? i;
}
const LEAVE = verbClass('leave');
const LIST = wordClass('list series set number string');
const OF = wordClass('of');
