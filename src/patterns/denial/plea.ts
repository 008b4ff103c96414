// D1 before the law: a plea of not guilty, innocence maintained. Guilty pleas settle the matter and are none.
import type { Reading } from '../../text/reading.ts';
import { anyOf, GERUND, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { REFLEXIVE } from '../lexicon/function-words.ts';
import { CLAIM } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';

const GUILTY = internWord('guilty');
const INNOCENCE = wordClass('innocence');
const INNOCENT = wordClass('innocent blameless');
const NOT = internWord('not');
const PLEAD = verbClass('plead enter file lodge');
const PLED = wordClass('pled');
const PLEA = wordClass('plea pleas');
const KEEP = anyOf(
  CLAIM,
  verbClass('protest proclaim declare assert stress affirm reiterate repeat swear plead'),
);
const BE = wordClass("is was are were 's 're been 'm am");
const BELIEF = wordClass('presumed found proven declared');

/** "pleaded not guilty", "entered pleas of not guilty", "entered a not-guilty plea" */
function matchPlea(r: Reading, guilty: number) {
  const first = r.word[guilty] === GUILTY ? guilty - 1 : guilty;
  if (first < guilty && r.word[first] !== NOT) return undefined;
  const entered = findEntered(r, first, guilty);
  if (entered) {
    const { from, verb } = entered;
    return toResponse(r, { from, to: findResponseEnd(r, from, verb) }, undefined, { scope: 'general' });
  }
  // "pleaded innocent": the adjective alone stands right behind the verb or the plea
  const reach = r.is(guilty, INNOCENT) ? 4 : 7;
  for (let verb = first - 1; verb > first - reach && verb >= r.sentenceFrom(guilty); verb--) {
    if (!r.is(verb, PLEAD) && !r.is(verb, PLED)) continue;
    if (r.is(guilty, INNOCENT) && !isPleaded(r, verb, guilty)) return undefined;
    const group = findVerbGroup(r, verb);
    if (group.isNegated || (group.isModal && !group.isFinite)) return undefined;
    if (!r.is(verb, PLED) && !group.isFinite && !r.is(verb, GERUND) && !group.isInfinitive) return undefined;
    const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
    const end = r.is(guilty + 1, PLEA) ? guilty + 1 : guilty;
    const to = findResponseEnd(r, responder.from, end);
    return toResponse(r, { from: responder.from, to }, responder.subject, {
      by_accused: true,
      scope: 'general',
    });
  }
  return undefined;
}

/** "pleaded [innocent]", "entered a plea of [innocent]", "entered an [innocent] plea" */
function isPleaded(r: Reading, verb: number, innocent: number): boolean {
  return verb === innocent - 1 || r.is(innocent + 1, PLEA) || r.is(innocent - 2, PLEA);
}

/** "a not guilty plea [was entered on his behalf]", "a plea of not guilty [was entered]" */
function findEntered(r: Reading, first: number, guilty: number): { from: number; verb: number } | undefined {
  const behind = r.is(guilty + 1, PLEA) ? guilty + 2 : guilty + 1;
  if (!r.is(behind, BE) || !r.is(behind + 1, ENTERED)) return undefined;
  let from = behind > guilty + 1 ? first : r.is(first - 2, PLEA) ? first - 2 : undefined;
  if (from === undefined) return undefined;
  if (r.is(from - 1, A_OR_HIS)) from--;
  return { from, verb: behind + 1 };
}
const ENTERED = wordClass('entered recorded filed');
const A_OR_HIS = wordClass('a his her their');

/** "maintains his innocence", "insisted on her innocence", "has always protested his innocence" */
function matchInnocence(r: Reading, noun: number) {
  for (let verb = noun - 1; verb > noun - 5 && verb >= r.sentenceFrom(noun); verb--) {
    if (!r.is(verb, KEEP)) continue;
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isPassive || (!group.isFinite && !r.is(verb, GERUND) && !group.isInfinitive))
      return undefined;
    const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
    const to = findResponseEnd(r, responder.from, noun);
    return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'general' });
  }
  return undefined;
}

/** "declared herself innocent", "claims to be innocent" */
function matchSelfCalled(r: Reading, adjective: number) {
  const be = r.word[adjective - 1] === TO_BE && r.word[adjective - 2] === TO;
  const verb = be ? adjective - 3 : r.is(adjective - 1, REFLEXIVE) ? adjective - 2 : undefined;
  if (verb === undefined || !r.is(verb, KEEP)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isPassive || group.isModal || !group.isFinite) return undefined;
  const responder = findResponder(r, group);
  if (!responder) return undefined;
  const to = findResponseEnd(r, responder.from, adjective);
  return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'general' });
}
const TO_BE = internWord('be');
const TO = internWord('to');

/** "said he was innocent", "insists that she is innocent" */
function matchInnocent(r: Reading, adjective: number) {
  let be = adjective - 1;
  while (isAdverb(r, be) && be > adjective - 3) be--;
  if (!r.is(be, BE) || r.is(be, BELIEF)) return undefined;
  const inner = findSubject(r, findVerbGroup(r, be));
  const saying = inner && findSayingBefore(r, inner.from);
  if (saying === undefined) return undefined;
  const responder = findResponder(r, findVerbGroup(r, saying));
  if (!responder) return undefined;
  const to = findResponseEnd(r, responder.from, adjective);
  return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'general' });
}

export default pattern({
  id: 'plea',
  category: 'denial',
  subtype: 'D1',
  title: 'A plea of innocence',
  explain: 'The accused says before the court or in public that they are innocent.',
  ask: 'Is anything said about single facts, or only about guilt?',
  notThis: 'Guilty pleas; “presumed innocent”.',
  on: anyOf(wordClass('guilty not-guilty'), INNOCENCE, INNOCENT),
  quoted: 'read',
  match(r, i) {
    if (r.is(i, INNOCENCE)) return matchInnocence(r, i);
    if (!r.is(i, INNOCENT)) return matchPlea(r, i);
    return matchPlea(r, i) ?? (r.isQuoted(i) ? undefined : (matchInnocent(r, i) ?? matchSelfCalled(r, i)));
  },
  examples: [
    '[A not guilty plea was entered on his behalf].',
    '[Not guilty pleas were entered by both clerks].',
    '[Harlow pleaded not guilty to both counts].',
    '[Both men have pleaded not guilty].',
    '[The former mayor entered a plea of not guilty].',
    '[He has always maintained his innocence].',
    '[Her father insisted on her innocence].',
    '[The driver said he was innocent].',
    '[Harlow pleaded innocent].',
    '[Her lawyer entered a not-guilty plea on her behalf].',
    '[A plea of not guilty was entered by the judge].',
    '[Harlow declared himself innocent].',
    '[Harlow claims to be innocent].',
    'The plea of an innocent man went unheard.',
    'Harlow pleaded guilty to both counts.',
    'The jury found him not guilty.',
    'Everyone is presumed innocent.',
    'An innocent bystander was hurt.',
    'The film is about lost innocence.',
    'He felt guilty about the dog.',
  ],
});
