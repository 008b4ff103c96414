// D4: a choice not to answer. Refusals to act ("declined to raise rates") are none, and who will not be named is A1's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { DO, HAVE, MODAL } from '../lexicon/function-words.ts';
import { DECLINE, REFER } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { findResponder, findResponseEnd, toResponse } from './responder.ts';

const TO = internWord('to');
const NO = internWord('no');
const COMMENT = internWord('comment');
const REFUSAL = wordClass('refusal');
/** What only somebody who was asked can decline. */
const ANSWERING = verbClass(
  'comment say answer discuss elaborate respond reply specify disclose confirm address explain clarify detail reveal speculate',
);
/** Others that are answers with such an object: "provide details", "name the buyer", "talk about it". */
const GIVING = verbClass('provide give offer make name identify speak talk share describe release be');
const ANSWER = wordClass(
  `comment comments details detail information specifics interview interviews statement figures explanation answer
  answers reason reasons interviewed drawn names number numbers response available further`,
);
const WILL_NOT = verbClass('comment say discuss specify disclose elaborate');
const NO_SPECIFIC = wordClass('immediate further public official additional specific other');
const QUESTION = wordClass(
  `question questions request requests inquiry inquiries enquiries query queries call calls comment reporters reporter
  journalists journalist all`,
);
const PRESS = phrases(
  'press office; spokesman; spokeswoman; spokesperson; communications office; media office; public affairs; lawyer; lawyers',
);
const NOT_QUITE = wordClass('or nor');
const DENYING = wordClass('deny denied denies');
const SELF_NAMING = wordClass('named identified quoted');
/** "will not say sorry", "would not say no" are no silence. */
const ABOUT = wordClass(
  'whether if how what when where why who which more much anything publicly exactly on about',
);

/** Whether the verb at `i` with what follows is an answer. */
function isAnswer(r: Reading, i: number): boolean {
  if (r.is(i, ANSWERING)) return true;
  if (!r.is(i, GIVING) || r.is(i + 1, SELF_NAMING)) return false;
  if (r.isWord(i, internWord('name')) || r.isWord(i, internWord('identify')))
    return !r.is(i + 1, wordClassOfSelf);
  if (r.isWord(i, internWord('speak')) || r.isWord(i, internWord('talk'))) return r.is(i + 1, TALKING);
  return r.findIn(i + 1, Math.min(i + 7, r.sentenceTo(i)), ANSWER) !== undefined;
}
const wordClassOfSelf = wordClass('himself herself themselves itself');
const TALKING = wordClass('to with about on publicly further');

function confirmsNorDenies(r: Reading, i: number): boolean {
  return r.is(i + 1, NOT_QUITE) && r.is(i + 2, DENYING);
}

function matchDecline(r: Reading, verb: number) {
  let next = verb + 1;
  if (r.word[next] !== TO) return undefined;
  do next++;
  while (isAdverb(r, next));
  if (!isAnswer(r, next)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive) return undefined;
  const noun = r.is(verb, REFUSAL);
  const responder = noun ? { subject: undefined, from: findRefusalStart(r, verb) } : findResponder(r, group);
  if (!responder) return undefined;
  const to = findResponseEnd(r, responder.from, next);
  return toResponse(r, { from: responder.from, to }, responder, {
    subtype: confirmsNorDenies(r, next) ? 'D2' : 'D4',
  });
}

/** "his refusal", "the company's refusal" */
function findRefusalStart(r: Reading, noun: number): number {
  const start = Math.max(r.sentenceFrom(noun), noun - 5);
  for (let i = noun - 1; i >= start; i--) {
    const phrase = findNounPhraseAt(r, i);
    if (!phrase || phrase.head !== noun) return i + 1;
  }
  return start;
}

/** "would not say", "does not comment on", "will not discuss" */
function matchWillNot(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isNegated || group.isPassive || !group.isFinite) return undefined;
  const comments = r.isWord(verb, COMMENT);
  const wills = r.findIn(group.from, verb, WILL_OR_WOULD) !== undefined;
  const present = comments && r.findIn(group.from, verb, DOES) !== undefined;
  if (!(wills && (comments || r.is(verb, WILL_NOT))) && !present) return undefined;
  if (r.isWord(verb, internWord('say')) && !r.is(verb + 1, ABOUT)) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject || r.is(responder.subject.head, FIRST_PERSON)) return undefined;
  return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, verb) }, responder);
}
const WILL_OR_WOULD = wordClass("will would won't wouldn't 'd 'll");
const DOES = wordClass("does do doesn't don't");
const FIRST_PERSON = wordClass('i you it this that which');

/** "had no comment", "no immediate comment from the bank" */
function matchNoComment(r: Reading, noun: number) {
  let no = noun - 1;
  while (r.is(no, NO_SPECIFIC)) no--;
  if (r.word[no] !== NO) return undefined;
  let verb = no - 1;
  while (isAdverb(r, verb)) verb--;
  if (r.is(verb, HAVE)) {
    const responder = findResponder(r, findVerbGroup(r, verb));
    if (!responder) return undefined;
    return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, noun) }, responder);
  }
  if (r.is(verb, THERE_BE) && r.isWord(noun + 1, internWord('from')))
    return toResponse(
      r,
      { from: verb - 1, to: findResponseEnd(r, verb - 1, noun) },
      { subject: findNounPhraseAt(r, noun + 2) },
    );
  return undefined;
}
const THERE_BE = wordClass('was is were');

/** "referred questions to the ministry", "deferred to its press office" */
function matchReferral(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
  const object = findNounPhraseAt(r, verb + 1);
  const end = Math.min(r.sentenceTo(verb), verb + 16);
  let toAt = verb + 1;
  while (toAt < end && r.word[toAt] !== TO) toAt++;
  if (toAt === end) return undefined;
  const asked =
    object &&
    toAt > verb + 1 &&
    (r.findIn(object.from, object.to, QUESTION) !== undefined || findOutletIn(r, object));
  if (!asked) {
    if (toAt !== verb + 1) return undefined;
    let press = false;
    for (let i = toAt; i < end && !press; i++) press = r.findPhraseAt(i, PRESS) !== undefined;
    if (!press) return undefined;
  }
  const responder = findResponder(r, group);
  if (!responder?.subject) return undefined;
  return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, verb) }, responder);
}

export default pattern({
  id: 'declined',
  category: 'denial',
  subtype: 'D4',
  title: 'No comment',
  explain: 'The party was asked and chose not to answer.',
  ask: 'Is a reason given, or a legal bar?',
  notThis: 'Something else refused: “the bank declined to raise rates”, “he refused to leave”.',
  on: anyOf(DECLINE, REFUSAL, REFER, WILL_NOT),
  match(r, i) {
    if (r.is(i, DECLINE) || r.is(i, REFUSAL)) return matchDecline(r, i);
    if (r.is(i, REFER)) return matchReferral(r, i);
    return (r.isWord(i, COMMENT) ? matchNoComment(r, i) : undefined) ?? matchWillNot(r, i);
  },
  examples: [
    '[The bank declined to comment, citing client confidentiality].',
    'The sale fell through in May. [A spokeswoman for the chain would not say why].',
    '[The ministry had no immediate comment].',
    '[The airline does not comment on pending lawsuits].',
    '[The mayor referred questions to his lawyer].',
    '[The agency refused to discuss the recording].',
    'The firm closed the plant and [declined to give details].',
    '[The port declined to confirm or deny the report]D2.',
    '[There was no immediate comment from the harbour board].',
    'The bank declined to raise rates.',
    'Shares declined to a low of nine cents.',
    'He refused to leave the hall.',
    'The board refused to pay the fine.',
    'She declined the offer of a lift.',
    'The doctor referred the patient to a clinic.',
    'He will not say sorry.',
  ],
});
