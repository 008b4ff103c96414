// D5: no answer came, or the party was not reached. Crews that did not respond to a fire are none.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { PREPOSITION } from '../lexicon/function-words.ts';
import { RESPOND } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import {
  findResponder,
  findResponseEnd,
  findSayingBefore,
  isNegatedClause,
  toResponse,
} from './responder.ts';

const TO = internWord('to');
const NO = internWord('no');
const FROM = internWord('from');
const RETURN = verbClass('return');
const ANSWER = verbClass('answer');
const COMMENT = wordClass('comment commented');
const REACHED = wordClass('reached contacted');
const GIVE = verbClass('provide offer issue make give');
const RESPONSE = wordClass('response reply answer reaction');
const UNANSWERED = wordClass('unanswered unreturned');
/** What a newsroom sends, or asks for. */
const REQUEST = anyOf(
  nounClass(
    `request question inquiry enquiry query call email e-mail message voicemail text letter allegation reporter attempt
    effort comment`,
  ),
  wordClass('phone'),
);
const COMMENTS = wordClass('comment comments response statement answer answers reply');
const CLOSES = wordClass(
  'by before after when on in at as immediately for monday tuesday wednesday thursday friday saturday sunday',
);
const SILENCE_MARK = wordClass('immediately yet');

/** Whether the sentence of token `i`, or the one before it, speaks of a request. */
function speaksOfRequest(r: Reading, i: number): boolean {
  const start = Math.max(0, r.sentenceFrom(i) - 40, i - 80);
  return r.findIn(start, Math.min(r.sentenceTo(i), i + 30), ASKING) !== undefined;
}
const ASKING = anyOf(REQUEST, wordClass('asked contacted reached interview approached'));

function matchSilence(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (group.isPassive || group.isModal) return undefined;
  const yetTo = group.isInfinitive && r.findIn(group.from, verb, YET) !== undefined;
  if (!group.isFinite && !yetTo) return undefined;
  const responder = findResponder(r, group);
  if (!responder) return undefined;
  if (!yetTo && !isNegatedClause(r, group, responder.subject)) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 11);
  const object = findObject(r, verb);
  const requested = r.findIn(verb + 1, end, REQUEST) !== undefined && !r.is(verb, GIVE);
  const plain =
    r.isPunctuation(verb + 1) ||
    r.is(verb + 1, CLOSES) ||
    isAdverb(r, verb + 1) ||
    verb + 1 >= r.sentenceTo(verb);
  let is: boolean;
  if (r.is(verb, GIVE))
    is = responder.subject !== undefined && object !== undefined && r.is(object.head, COMMENTS) && !yetTo;
  else if (r.is(verb, RETURN)) is = object !== undefined && r.findIn(object.from, end, REQUEST) !== undefined;
  else if (r.is(verb, ANSWER))
    is = object !== undefined && r.is(object.head, REQUEST) && !isThatQuestion(r, object.from);
  else if (r.is(verb, COMMENT))
    is = r.is(verb + 1, ON_IT) || isAdverb(r, verb + 1) || group.from + 2 < verb || speaksOfRequest(r, verb);
  else if (r.word[verb + 1] === TO) is = requested || r.findIn(verb + 2, end, SAID_OF_THEM) !== undefined;
  else
    is =
      plain &&
      (requested || r.findIn(group.from, verb, SILENCE_MARK) !== undefined || speaksOfRequest(r, verb));
  if (!is) return undefined;
  const reported = responder.subject && findSayingBefore(r, responder.subject.from) !== undefined;
  if (r.is(verb, COMMENT) && reported) return undefined;
  if (r.is(verb, COMMENT) && r.findIn(group.from, verb, PRESENT) !== undefined) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, verb) },
    responder.subject,
  );
}
const SAID_OF_THEM = nounClass('remark criticism accusation claim report');
const ON_IT = wordClass('on about publicly further');
const YET = wordClass('yet still');
const PRESENT = wordClass("does do doesn't don't will won't would wouldn't");
const THAT_ONE = wordClass('that this the his her');

/** "did not answer the question": in an interview (R10); "did not answer questions": none came. */
function isThatQuestion(r: Reading, i: number): boolean {
  return r.is(i, THAT_ONE);
}

function findObject(r: Reading, verb: number) {
  let i = verb + 1;
  while (isAdverb(r, i)) i++;
  return findNounPhraseAt(r, i);
}

/** "could not be reached", "calls were not returned", "emails went unanswered" */
function matchPassive(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const responder = findResponder(r, group);
  if (!responder) return undefined;
  const { subject } = responder;
  const requests =
    subject !== undefined &&
    (r.is(subject.head, REQUEST) || r.findIn(subject.from, subject.to, REQUEST) !== undefined);
  const is = r.is(verb, UNANSWERED)
    ? requests
    : r.is(verb, REACHED)
      ? group.isPassive && group.isModal && isNegatedClause(r, group, subject)
      : group.isPassive && requests && isNegatedClause(r, group, subject);
  if (!is) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, verb) },
    requests ? undefined : subject,
  );
}

/** "there was no response from", "received no reply" */
function matchNoResponse(r: Reading, noun: number) {
  let no = noun - 1;
  while (isAdverb(r, no) || r.is(no, IMMEDIATE)) no--;
  if (r.word[no] !== NO) return undefined;
  const verb = no - 1;
  if (r.is(verb, BE_THERE) && r.is(verb - 1, THERE) && r.word[noun + 1] === FROM)
    return toResponse(
      r,
      { from: verb - 1, to: findResponseEnd(r, verb - 1, noun) },
      findNounPhraseAt(r, noun + 2),
    );
  if (!r.is(verb, RECEIVED) || (r.is(noun + 1, PREPOSITION) && !r.is(noun + 1, CLOSES))) return undefined;
  const responder = findResponder(r, findVerbGroup(r, verb));
  if (!responder) return undefined;
  return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, noun) }, undefined);
}
const IMMEDIATE = wordClass('immediate');
const BE_THERE = wordClass('was is');
const THERE = wordClass('there');
const RECEIVED = wordClass('received got');

export default pattern({
  id: 'no-response',
  category: 'denial',
  subtype: 'D5',
  title: 'No answer came',
  explain: 'The party did not answer, or was not reached.',
  ask: 'When and how were they asked? Silence is not an admission.',
  notThis: 'Answers to other things: “crews did not respond to the fire”, “he did not respond to treatment”.',
  on: anyOf(RESPOND, COMMENT, REACHED, GIVE, RESPONSE, UNANSWERED),
  match(r, i) {
    if (r.is(i, REACHED) || r.is(i, UNANSWERED)) return matchPassive(r, i);
    if (r.is(i, RESPONSE)) {
      const none = matchNoResponse(r, i);
      if (none) return none;
    }
    if (!r.is(i, RESPOND) && !r.is(i, COMMENT) && !r.is(i, GIVE)) return undefined;
    return matchSilence(r, i) ?? (r.is(i, RETURN) || r.is(i, ANSWER) ? matchPassive(r, i) : undefined);
  },
  examples: [
    '[The firm did not immediately respond to a request for comment].',
    '[Neither Harlow nor her lawyer returned calls].',
    '[The minister could not be reached for comment on Sunday].',
    '[Messages left at the office were not returned].',
    '[The council did not provide a comment].',
    '[There was no immediate response from the embassy].',
    'The Ledger sent questions on Monday. [The club has not replied].',
    '[The charity has yet to respond to questions from the Ledger].',
    '[Emails to the two directors went unanswered].',
    'Crews did not respond to the fire until noon.',
    'The patient did not respond to treatment.',
    'The two sides have not reached a deal.',
    'He did not return to the house.',
    'The bank responded to a request for comment.',
    'The machine does not respond to light.',
    'The offer received no support from members.',
  ],
});
