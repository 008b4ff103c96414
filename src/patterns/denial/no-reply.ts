// D5 by the noun: "there was no response from", "received no reply", "no comment was available". No pattern of its own: no-response.ts
// asks it.

import type { Reading } from '../../text/reading.ts';
import { internWord, wordClass } from '../../text/vocabulary.ts';
import { opensClause } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { AUXILIARY, HAVE, PREPOSITION } from '../lexicon/function-words.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { CLOSES, matchNeverReceived, WORD } from './unanswered-request.ts';

const NO = internWord('no');
const FROM = internWord('from');

/** "there was no response from", "received no reply" */
export function matchNoResponse(r: Reading, noun: number) {
  const never = matchNeverReceived(r, noun) ?? matchAwaited(r, noun);
  if (never) return never;
  let no = noun - 1;
  while (isAdverb(r, no) || r.is(no, IMMEDIATE)) no--;
  const soon = no < noun - 1;
  const fromThem = r.is(noun, WORD) && r.word[noun + 1] === FROM && r.is(no - 1, BEEN);
  if (r.word[no] !== NO || (r.is(noun, WORD) && !soon && !fromThem)) return undefined;
  const verb = no - 1;
  // "there has been no response from"
  const there = r.is(verb, BEEN) ? verb - 2 : verb - 1;
  if (r.is(verb, BEEN) && r.is(there, THERE) && (r.word[noun + 1] === FROM || isAtHome(r, noun + 1)))
    return toResponse(
      r,
      { from: there, to: findResponseEnd(r, there, noun) },
      r.word[noun + 1] === FROM ? findNounPhraseAt(r, noun + 2) : undefined,
    );
  if (r.is(verb, BE_THERE) && r.is(verb - 1, THERE) && isAtHome(r, noun + 1))
    return toResponse(r, { from: verb - 1, to: findResponseEnd(r, verb - 1, noun) }, undefined);
  if (r.is(verb, BE_THERE) && r.is(verb - 1, THERE) && r.word[noun + 1] === FROM)
    return toResponse(
      r,
      { from: verb - 1, to: findResponseEnd(r, verb - 1, noun) },
      findNounPhraseAt(r, noun + 2),
    );
  const came = opensClause(r, no) ? findCame(r, noun + 1) : undefined;
  if (came !== undefined) return toResponse(r, { from: no, to: findResponseEnd(r, no, came) }, undefined);
  // "A spokesman had no response."
  if ((soon || ends(r, noun + 1)) && r.is(verb, HAVE) && !r.is(noun, WORD)) {
    const responder = findResponder(r, findVerbGroup(r, verb));
    return (
      responder &&
      toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, noun) }, responder.subject)
    );
  }
  if (
    !r.is(verb, RECEIVED) ||
    (r.is(noun + 1, PREPOSITION) && !r.is(noun + 1, CLOSES) && !isToQuestions(r, noun + 1))
  )
    return undefined;
  const responder = findResponder(r, findVerbGroup(r, verb));
  if (!responder) return undefined;
  return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, noun) }, undefined);
}

/** "had heard nothing back from the terminal", "Nothing came back from the directors" */
export function matchNothingBack(r: Reading, back: number) {
  if (r.is(back - 1, NOTHING) && r.is(back - 2, HEARD)) {
    const group = findVerbGroup(r, back - 2);
    const responder = group.isNegated || group.isModal ? undefined : findResponder(r, group);
    return (
      responder &&
      toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, back) }, undefined)
    );
  }
  const came = r.is(back - 1, CAME) && r.is(back - 2, NOTHING) && r.word[back + 1] === FROM;
  return came
    ? toResponse(r, { from: back - 2, to: findResponseEnd(r, back - 2, back) }, findNounPhraseAt(r, back + 2))
    : undefined;
}
const NOTHING = wordClass('nothing');
const HEARD = wordClass('heard');
const CAME = wordClass('came comes');

/** "The Ledger is still waiting for a reply", "is awaiting a response from the firm" */
export function matchAwaited(r: Reading, noun: number) {
  if (!r.is(noun - 1, A_OR_ITS)) return undefined;
  const verb = r.is(noun - 2, AWAITING)
    ? noun - 2
    : r.is(noun - 2, FOR) && r.is(noun - 3, WAITING)
      ? noun - 3
      : undefined;
  if (verb === undefined) return undefined;
  const responder = findResponder(r, findVerbGroup(r, verb));
  const waits = responder?.subject;
  if (!waits || !(findOutletIn(r, waits) || r.is(waits.head, WE))) return undefined;
  return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, noun) }, undefined);
}
const A_OR_ITS = wordClass('a an any their its his her');
const AWAITING = wordClass('awaiting awaits await');
const WAITING = wordClass('waiting');
const FOR = wordClass('for');
const WE = wordClass('we');

/** "no answer [to its questions]" */
function isToQuestions(r: Reading, to: number): boolean {
  return r.isWord(to, TO) && r.findIn(to + 1, Math.min(r.sentenceTo(to), to + 5), QUESTIONS) !== undefined;
}
const TO = internWord('to');
const QUESTIONS = wordClass(
  'questions request requests emails email queries query messages calls enquiries inquiries',
);

const IMMEDIATE = wordClass('immediate');
const BEEN = wordClass('been');
const BE_THERE = wordClass('was is');
const THERE = wordClass('there');
const RECEIVED = wordClass('received got');

/** "had been [received]", "was immediately [available]", "has [come]" */
function findCame(r: Reading, i: number): number | undefined {
  let at = i;
  while (at < i + 4 && (r.is(at, AUXILIARY) || isAdverb(r, at) || r.is(at, IMMEDIATE))) at++;
  const next = at + 1;
  const closes =
    next >= r.sentenceTo(at) || r.isPunctuation(next) || r.is(next, CLOSES) || r.word[next] === FROM;
  return at > i && r.is(at, RECEIVED_HERE) && closes ? at : undefined;
}
const RECEIVED_HERE = wordClass('received forthcoming available given provided issued offered');

/** "at his home", "at a number listed for him": where somebody knocked or called */
function isAtHome(r: Reading, i: number): boolean {
  return r.is(i, AT) && r.findIn(i + 1, Math.min(r.sentenceTo(i - 1), i + 6), HOME) !== undefined;
}
const AT = wordClass('at');
const HOME = wordClass('home house door office address number phone headquarters');
