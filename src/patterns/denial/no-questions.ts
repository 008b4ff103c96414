// D4 by conduct: "left without answering", "took no questions". Somebody has to have asked, or to be accused. No pattern of its
// own: declined.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { GERUND, VERB, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { WOULD } from '../lexicon/function-words.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear } from './allegation-context.ts';
import { isAnswer } from './answering.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** "left without answering questions", "walked past without speaking to reporters", "took no questions" */
export function matchWithout(r: Reading, without: number) {
  if (r.findIn(without + 1, Math.min(r.sentenceTo(without), without + 3), A_WORD) !== undefined)
    return matchWordless(r, without);
  const gerund = isAdverb(r, without + 1) ? without + 2 : without + 1;
  if (!r.is(gerund, GERUND)) return undefined;
  // "walked away without answering"
  const bare = r.is(gerund, REPLYING) && ends(r, gerund + 1) && hasCueNear(r, without, ALLEGED | ASKED, 1);
  if (!bare && !isAnswer(r, gerund)) return undefined;
  if (!bare && !r.is(gerund, ANSWERING_PRESS) && r.findIn(gerund + 1, gerund + 6, PRESS) === undefined)
    return undefined;
  const from = r.sentenceFrom(without);
  for (let verb = without - 1; verb > without - 14 && verb > from; verb--) {
    if (!r.is(verb, VERB) || !findVerbGroup(r, verb).isFinite) continue;
    // "went inside without speaking to reporters": nobody is said to have asked
    if (r.is(verb, GO) && !hasCueNear(r, without, ALLEGED | ASKED | ANSWERED, 1)) return undefined;
    const group = findVerbGroup(r, verb);
    const responder = findResponder(r, group);
    if (!responder?.subject || group.isModal) return undefined;
    const to = findResponseEnd(r, responder.from, gerund);
    return toResponse(r, { from: responder.from, to }, responder.subject);
  }
  return undefined;
}

/** "left without comment", "walked past reporters without a word": of an accused party, or where somebody asks */
function matchWordless(r: Reading, without: number) {
  const from = r.sentenceFrom(without);
  for (let verb = without - 1; verb > without - 8 && verb > from; verb--) {
    if (!r.is(verb, LEAVE)) continue;
    const group = findVerbGroup(r, verb);
    const responder = group.isFinite && !group.isModal ? findResponder(r, group) : undefined;
    if (!responder?.subject || !hasCueNear(r, without, ALLEGED | ASKED | ANSWERED, 1)) return undefined;
    const asked = r.findIn(from, without, PRESS) !== undefined || isAccusedSide(r, responder.subject);
    const to = findResponseEnd(r, responder.from, without);
    return asked ? toResponse(r, { from: responder.from, to }, responder.subject) : undefined;
  }
  return undefined;
}
const A_WORD = wordClass('comment word explanation');
const LEAVE = verbClass('leave depart exit walk go drive hurry rush');
export const WITHOUT = wordClass('without');
const GO = verbClass('go return head');
/** They end an appearance. Known as verbs, they are found as the one before "without". */
verbClass('leave depart exit');
const ANSWERING_PRESS = verbClass('comment elaborate');
const REPLYING = verbClass('answer respond reply');
const PRESS = wordClass('questions reporters journalists press media comment');

/** "took no questions", "did not take questions" */
export function matchTaken(r: Reading, verb: number) {
  const no = r.is(verb + 1, NO_WORD);
  const noun = no ? verb + 2 : r.is(verb + 1, ANY) ? verb + 2 : verb + 1;
  const group = findVerbGroup(r, verb);
  if (!r.is(noun, QUESTIONS)) return undefined;
  // "would not take questions from reporters"
  const would = group.isModal && group.isNegated && r.findIn(group.from, verb, WOULD) !== undefined;
  const toPress = would && r.findIn(noun + 1, Math.min(r.sentenceTo(verb), noun + 4), PRESS) !== undefined;
  if (!toPress && !hasCueNear(r, verb, ALLEGED | ANSWERED, 1)) return undefined;
  if (no === group.isNegated || group.isPassive || (group.isModal && !would)) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, verb) },
    responder.subject,
  );
}
export const TAKE = verbClass('take answer field');
const NO_WORD = wordClass('no');
const ANY = wordClass('any');
const QUESTIONS = wordClass('questions');
