// D5 by what the newsroom tried: "The Ledger could not reach Harlow". No pattern of its own: not-reached.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt, findPhraseStart, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { I_OR_WE } from '../lexicon/function-words.ts';
import { COLLECTIVE } from '../lexicon/people.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** "efforts to reach a deal": what is no party. */
export const NO_PARTY = anyOf(
  nounClass(
    'deal agreement compromise settlement summit goal target consensus shore island site area climber survivor',
  ),
  wordClass('truce ceasefire accord terms trapped stranded missing land them surface crew'),
);

/** An outlet, or its "we". */
export function isAsker(r: Reading, subject: NounPhrase | undefined): boolean {
  return subject !== undefined && (r.is(subject.head, I_OR_WE) || findOutletIn(r, subject) !== undefined);
}

/** "The Ledger could not reach Harlow", "was not able to contact the firm" */
export function matchNotReached(r: Reading, verb: number) {
  const own = findVerbGroup(r, verb);
  const able = own.isInfinitive && r.is(own.from - 1, ABLE) ? findVerbGroup(r, own.from - 1) : undefined;
  const group = able ?? own;
  if (!group.isNegated || own.isPassive || !(able || r.findIn(group.from, verb, COULD) !== undefined))
    return undefined;
  const object = findNounPhraseAt(r, verb + 1);
  const responder = findResponder(r, group);
  if (!object || !isAsker(r, responder?.subject) || r.findIn(object.from, object.to, NO_PARTY) !== undefined)
    return undefined;
  const from = responder!.from;
  return toResponse(r, { from, to: findResponseEnd(r, from, verb) }, undefined);
}
/** "The Ledger has contacted the club.": for what, goes without saying */
export function matchContacted(r: Reading, verb: number) {
  const object = r.is(verb, CONTACTED) ? findNounPhraseAt(r, verb + 1) : undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  if (!object || !ends(r, object.to) || !subject || !isAsker(r, subject)) return undefined;
  if (r.is(object.head, COLLECTIVE) || (r.is(subject.head, I_OR_WE) && !r.isWord(verb, CONTACT)))
    return undefined;
  return toResponse(r, { from: subject.from, to: object.to }, undefined);
}
const CONTACT = internWord('contacted');
const CONTACTED = wordClass('contacted approached');

export const REACHES = wordClass('reach contact locate');
const ABLE = wordClass('able');
const COULD = wordClass("could couldn't cannot can't");

/** "An email to the firm bounced back", "was returned as undeliverable" */
export function matchBounced(r: Reading, i: number) {
  // not "bounced around the office"
  if (!ends(r, i + 1) && !r.is(i + 1, BACK)) return undefined;
  const limit = Math.max(r.sentenceFrom(i), i - 14);
  for (let noun = limit; noun < i; noun++) {
    if (!r.is(noun, MAIL) || r.is(noun - 1, HYPHENED)) continue;
    const from = findPhraseStart(r, noun);
    if (i - noun > 1 && !r.is(noun + 1, SENT_TO)) return undefined;
    return toResponse(r, { from, to: findResponseEnd(r, from, i) }, undefined);
  }
  return undefined;
}
export const BOUNCED = wordClass('bounced undeliverable');
const BACK = wordClass('back or and');
const MAIL = nounClass('email e-mail message');
const SENT_TO = wordClass('to sent seeking requesting for asking was were');
const HYPHENED = wordClass('of');
