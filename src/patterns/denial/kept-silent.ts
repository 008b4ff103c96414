// D4 by silence kept: "remained silent on the claims", "would say nothing about it", "has not spoken publicly". No pattern of its own:
// no-comment.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { anyOf, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { BE, CONDITIONAL, FURTHER, POSSESSIVE } from '../lexicon/function-words.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { WORK } from './answering.ts';
import { findResponder, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** The response whose verb is token `verb`; `modal` where "would" is one ("would say nothing"). */
export function respond(
  r: Reading,
  verb: number,
  last: number,
  { negated = false, modal = false }: { negated?: boolean; modal?: boolean } = {},
) {
  const group = findVerbGroup(r, verb);
  if (
    group.isInfinitive ||
    group.isNegated !== negated ||
    (group.isModal && !modal) ||
    group.isPassive ||
    r.is(group.from - 1, CONDITIONAL)
  )
    return undefined;
  const inner = findResponder(r, group);
  if (!inner || (inner.subject && r.is(inner.subject.head, WORK))) return undefined;
  const responder = widenToSpeaker(r, inner);
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

/** Whether the subject of a verb is, or speaks for, somebody accused. */
export function isOfAccused(r: Reading, verb: number): boolean {
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  return subject !== undefined && isAccusedSide(r, subject);
}

/** "remained silent on the claims", "has been silent since the allegations emerged" */
export function matchSilence(r: Reading, adjective: number) {
  const next = adjective + 1;
  let verb = adjective - 1;
  while (isAdverb(r, verb) && verb > adjective - 3) verb--;
  const isMum = r.is(adjective, MUM_WORD) && r.is(verb, BE) && r.is(next, SILENT_ON);
  if (!r.is(verb, STAY) && !r.is(verb, BEEN) && !isMum) return undefined;
  // "that is not to say she has been silent"
  if (r.findIn(Math.max(r.sentenceFrom(verb), verb - 6), verb, TO_SAY) !== undefined) return undefined;
  // "has remained silent": on what is alleged in the words before
  if (isWhenAsked(r, next)) return respond(r, verb, adjective);
  if (ends(r, next) || r.is(next, SILENT_SINCE)) {
    if (!hasCueNear(r, adjective, ALLEGED | ASKED | TOLD, 3)) return undefined;
    if (!r.is(adjective, MUM) && !isOfAccused(r, verb)) return undefined;
  } else if (!r.is(next, SILENT_ON) || !isOnMatter(r, next + 1)) return undefined;
  const group = findVerbGroup(r, verb);
  // "chose to remain silent"
  const chosen = group.isInfinitive && r.is(group.from - 1, CHOOSE) ? group.from - 1 : verb;
  return respond(r, chosen, adjective);
}

/** "when asked about the graves", "when the commission asked about it" */
function isWhenAsked(r: Reading, i: number): boolean {
  return r.is(i, WHEN) && r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 6), ASKED_WORD) !== undefined;
}
const WHEN = wordClass('when');
const ASKED_WORD = wordClass('asked pressed questioned quizzed');

const MUM_WORD = wordClass('mum tight-lipped tightlipped');
const TO_SAY = wordClass('say');

/** "on the topic" says nothing of a question; where nobody asks or accuses, none is left open. */
function isOnMatter(r: Reading, i: number): boolean {
  if (r.findIn(i, Math.min(r.sentenceTo(i - 1), i + 3), TOPIC) === undefined) return true;
  return hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 1);
}

/** "has maintained her silence", "kept his silence" */
export function matchSilenceKept(r: Reading, noun: number) {
  const verb = r.is(noun - 1, POSSESSIVE) ? noun - 2 : noun - 1;
  if (!r.is(verb, KEEP) || !hasCueNear(r, verb, ALLEGED | ASKED, 1) || !isOfAccused(r, verb))
    return undefined;
  return respond(r, verb, noun);
}

/** "kept its own counsel" */
export function matchCounsel(r: Reading, noun: number) {
  const own = r.is(noun - 1, OWN) ? noun - 2 : noun - 1;
  return r.is(own, POSSESSIVE) && r.is(own - 1, KEEP) && ends(r, noun + 1)
    ? respond(r, own - 1, noun)
    : undefined;
}
export const COUNSEL = wordClass('counsel');
const OWN = wordClass('own');

/** "has said little about the case": of whoever is accused; "would say nothing about it": of anybody */
export function matchSaidLittle(r: Reading, little: number) {
  const verb = little - 1;
  if (!r.is(verb, SAY)) return undefined;
  const on = r.is(little + 1, FURTHER) ? little + 2 : little + 1;
  if (r.is(on, SAID_ON) && findVerbGroup(r, verb).isModal)
    return r.findIn(verb - 3, verb, WOULD) !== undefined
      ? respond(r, verb, little, { modal: true })
      : undefined;
  // "is saying nothing"
  if (
    r.is(verb, SAYING) &&
    r.is(verb - 1, BE) &&
    isOfAccused(r, verb) &&
    hasCueNear(r, verb, ALLEGED | ASKED, 2)
  )
    return respond(r, verb, little);
  // "said nothing as he left court", "said nothing to reporters"
  const leaving = r.is(on, AS) || (r.is(on, TO) && r.findIn(on + 1, on + 3, PRESS) !== undefined);
  if (!r.is(on, SAID_ON) && !(leaving && hasCueNear(r, verb, ALLEGED | ASKED | WRONG, 1))) return undefined;
  return isOfAccused(r, verb) ? respond(r, verb, little) : undefined;
}

/** "has not spoken publicly about the case" */
export function matchNotSpoken(r: Reading, i: number) {
  const verb = r.is(i - 1, SPEAK) ? i - 1 : i + 1;
  if (!r.is(verb, SPEAK) || !findVerbGroup(r, verb).isNegated) return undefined;
  if (!hasCueNear(r, verb, ALLEGED | ASKED, 1) || !isOfAccused(r, verb)) return undefined;
  return respond(r, verb, Math.max(i, verb), { negated: true });
}

export const SILENT = wordClass('silent mum tight-lipped quiet tightlipped');
/** They keep something back. */
const MUM = wordClass('tight-lipped mum tightlipped');
export const SILENCE = wordClass('silence');
const STAY = verbClass('remain stay keep');
const KEEP = anyOf(STAY, verbClass('maintain'));
const BEEN = wordClass('been');
const SILENT_ON = wordClass('on about over regarding as');
const SILENT_SINCE = wordClass('since amid despite throughout');
const TOPIC = wordClass('topic subject matter issue');
const CHOOSE = verbClass('choose elect opt');
const SAY = verbClass('say');
const SAYING = wordClass('saying');
const SPEAK = verbClass('speak');
export const PUBLICLY = wordClass('publicly');
const SAID_ON = wordClass('about on publicly');
const WOULD = wordClass("would 'd will");
const AS = wordClass('as when');
const TO = wordClass('to');
const PRESS = wordClass('reporters journalists media press');
