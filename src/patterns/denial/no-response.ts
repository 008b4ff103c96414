// D5: no answer came, or the party was not reached. Crews that did not respond to a fire are none.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { CONJUNCTION, DETERMINER, HAVE } from '../lexicon/function-words.ts';
import { ANY_SAYING, DECLINE, GIVE, RESPOND } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ASKED, hasCueNear } from './allegation-context.ts';
import { WORK } from './answering.ts';
import { BACK, matchCalledBack, speaksOfRequest } from './called-back.ts';
import { isUntil } from './deadline.ts';
import { matchLeftUnanswered, matchOutcome, OUTCOME } from './no-outcome.ts';
import { matchNoResponse, matchNothingBack } from './no-reply.ts';
import { findResponder, isNegatedClause, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';
import {
  CLOSES,
  ELICIT,
  matchNotTaken,
  matchPassive,
  PICK,
  REACHED,
  REQUEST,
  RESPONSE,
  UNANSWERED,
} from './unanswered-request.ts';

const TO = internWord('to');
const RETURN = verbClass('return');
const ANSWER = verbClass('answer');
const COMMENT = wordClass('comment commented');
const COMMENTS = wordClass('comment comments response statement answer answers reply');
const SILENCE_MARK = wordClass('immediately yet');

function matchSilence(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (group.isPassive || group.isModal) return undefined;
  const yetTo = group.isInfinitive && r.findIn(group.from, verb, YET) !== undefined;
  const failed = group.isInfinitive && r.is(group.from - 1, FAIL) && !r.is(verb, ANSWER);
  if (!group.isFinite && !yetTo && !failed) return undefined;
  const responder = findResponder(r, failed ? findVerbGroup(r, group.from - 1) : group);
  if (!responder || r.findIn(responder.from, Math.min(verb, responder.from + 4), WORK) !== undefined)
    return undefined;
  if (!yetTo && !failed && !isNegatedClause(r, group, responder.subject)) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 11);
  const object = findObject(r, verb);
  const requested = r.findIn(verb + 1, end, REQUEST) !== undefined && !r.is(verb, GIVE);
  const plain =
    ends(r, verb + 1) || r.is(verb + 1, CLOSES) || isAdverb(r, verb + 1) || verb + 1 >= r.sentenceTo(verb);
  let is: boolean;
  if (r.is(verb, GIVE))
    is =
      responder.subject !== undefined &&
      object !== undefined &&
      !yetTo &&
      (r.is(object.head, COMMENTS) ||
        isGivenOutlet(r, object) ||
        (r.is(object.head, INFORMATION) && isOwed(r, verb, responder.subject)));
  else if (r.is(verb, RETURN)) is = object !== undefined && r.findIn(object.from, end, REQUEST) !== undefined;
  else if (r.is(verb, ANSWER))
    is =
      isNobodyThere(r, verb, responder.subject) ||
      (plain && isPartOfAsked(r, verb, responder.subject)) ||
      (object !== undefined &&
        (r.is(object.head, REQUEST) ||
          isListOfQuestions(r, object) ||
          r.is(object.head, DOOR) ||
          (r.is(object.head, THEM) && !r.isQuoted(verb) && asksInWriting(r, verb))) &&
        !isThatQuestion(r, object.from));
  else if (r.is(verb, COMMENT))
    is =
      (r.is(group.from, HAVE) && plain) ||
      r.is(verb + 1, ON_IT) ||
      isAdverb(r, verb + 1) ||
      group.from + 2 < verb ||
      speaksOfRequest(r, verb);
  else if (r.word[verb + 1] === TO)
    is = (requested || r.findIn(verb + 2, end, SAID_OF_THEM) !== undefined) && !isAskedToAct(r, verb + 2);
  else
    is =
      (plain || isUntil(r, verb + 1, r.is(group.from, HAVE))) &&
      (requested ||
        isUntil(r, verb + 1, r.is(group.from, HAVE)) ||
        isLeftUnanswered(r, verb, responder.subject) ||
        r.findIn(group.from, verb, SILENCE_MARK) !== undefined ||
        declinesBefore(r, verb) ||
        speaksOfRequest(r, verb));
  if (!is) return undefined;
  const reported = responder.subject && findSayingBefore(r, responder.subject.from) !== undefined;
  if (r.is(verb, COMMENT) && (reported || r.is(verb - 1, WITHOUT))) return undefined;
  if (r.is(verb, COMMENT) && r.findIn(group.from, verb, PRESENT) !== undefined) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, verb) },
    responder.subject,
  );
}

/** "Harlow never responded": the accused party, right behind what is alleged */
function isLeftUnanswered(r: Reading, verb: number, subject: NounPhrase | undefined): boolean {
  return subject !== undefined && hasCueNear(r, verb, ALLEGED, 1) && isAccusedSide(r, subject);
}

/** "the rest refused to answer or [didn’t respond at all]" */
function declinesBefore(r: Reading, verb: number): boolean {
  return r.findIn(Math.max(r.sentenceFrom(verb), verb - 16), verb, DECLINE) !== undefined;
}
/** "[The others] did not answer": of those who were asked */
function isPartOfAsked(r: Reading, verb: number, subject: NounPhrase | undefined): boolean {
  return (
    subject !== undefined &&
    r.findIn(subject.from, subject.head + 1, PART) !== undefined &&
    speaksOfRequest(r, verb)
  );
}
const PART = wordClass('rest others other remainder most some none several two three four five six');

/** "a request for traders to register": to do something, not to say something. */
function isAskedToAct(r: Reading, from: number): boolean {
  const limit = r.sentenceTo(from - 1);
  const request = r.findIn(from, Math.min(limit, from + 9), REQUEST);
  if (request === undefined || !r.isWord(request + 1, FOR) || r.is(request + 2, COMMENTS)) return false;
  for (let i = request + 3; i < Math.min(limit, request + 14); i++) {
    if (r.isPunctuation(i) || r.is(i, CONJUNCTION)) return false;
    if (r.word[i] !== TO || r.is(i + 1, DETERMINER) || r.has(i + 1, CAPITAL)) continue;
    return !r.is(i + 1, ANY_SAYING) && !r.is(i + 1, TELL_MORE);
  }
  return false;
}
const FOR = internWord('for');
const TELL_MORE = verbClass('comment discuss respond answer reply explain talk speak clarify');
const SAID_OF_THEM = nounClass('remark criticism accusation claim report');
const WITHOUT = wordClass('without');
const ON_IT = wordClass('on about publicly further');
const YET = wordClass('yet still');
const FAIL = wordClass('failed failing neglected omitted');
const PRESENT = wordClass("does do doesn't don't will won't would wouldn't");
/** "asked for questions in writing" */
function asksInWriting(r: Reading, verb: number): boolean {
  return r.findIn(r.sentenceFrom(verb), verb, QUESTIONS) !== undefined;
}
const QUESTIONS = wordClass('questions queries enquiries inquiries requests');
/** "a detailed list of questions" */
function isListOfQuestions(r: Reading, { from, head }: NounPhrase): boolean {
  return (
    r.findIn(from, head + 1, LIST) !== undefined &&
    r.is(head + 1, OF) &&
    r.findIn(head + 2, head + 4, QUESTIONS) !== undefined
  );
}
const LIST = wordClass('list series set number');
const OF = wordClass('of');
const THEM = wordClass('them any');
const DOOR = wordClass('door phone telephone doorbell bell');

/** "did not provide [the Ledger] with further information" */
function isGivenOutlet(r: Reading, object: NounPhrase): boolean {
  const asked = findOutletIn(r, object) !== undefined || r.is(object.head, US);
  // "did not provide PolitiFact with further information": whom else would it inform
  const named = r.has(object.head, CAPITAL) && r.is(object.to, WITH) && r.is(object.to + 1, FURTHER);
  if (!asked && !named) return false;
  const end = Math.min(r.sentenceTo(object.from), object.to + 5);
  return (
    r.findIn(object.to, end, COMMENTS) !== undefined || r.findIn(object.to, end, INFORMATION) !== undefined
  );
}
/** "did not provide an explanation": of an accused party, or its office, behind an allegation or a question */
function isOwed(r: Reading, verb: number, subject: NounPhrase): boolean {
  return hasCueNear(r, verb, ALLEGED | ASKED, 1) && isAccusedSide(r, subject);
}
const US = wordClass('us reporters');
const WITH = wordClass('with');
const FURTHER = wordClass('further additional more any');
const INFORMATION = wordClass('information details explanation evidence documentation');

/** "No one answered at his office", "nobody answered when the Ledger called" */
function isNobodyThere(r: Reading, verb: number, subject: NounPhrase | undefined): boolean {
  const place = r.is(verb + 1, AT_WHEN) ? verb + 2 : undefined;
  if (place === undefined || !subject || !r.is(subject.from, NOBODY)) return false;
  return r.findIn(place, Math.min(r.sentenceTo(verb), verb + 8), OFFICE) !== undefined;
}
const AT_WHEN = wordClass('at when');
const NOBODY = wordClass('no nobody');
const OFFICE = wordClass('office home house headquarters address number phone called knocked door');

const THAT_ONE = wordClass('that this the his her');

/** "did not answer the question": in an interview (R10); "did not answer questions": none came. */
function isThatQuestion(r: Reading, i: number): boolean {
  return r.is(i, THAT_ONE) && !r.is(i + 1, DOOR);
}

function findObject(r: Reading, verb: number) {
  let i = verb + 1;
  while (isAdverb(r, i)) i++;
  return findNounPhraseAt(r, i);
}

export default pattern({
  id: 'no-response',
  category: 'denial',
  subtype: 'D5',
  title: 'No answer came',
  explain: 'The party did not answer, or was not reached.',
  ask: 'When and how were they asked? Silence is not an admission.',
  notThis: 'Answers to other things: “crews did not respond to the fire”, “he did not respond to treatment”.',
  on: anyOf(RESPOND, COMMENT, REACHED, GIVE, RESPONSE, UNANSWERED, BACK, PICK, ELICIT, OUTCOME),
  match(r, i) {
    if (r.is(i, BACK)) return matchNothingBack(r, i) ?? matchCalledBack(r, i);
    if (r.is(i, OUTCOME)) {
      const outcome = matchOutcome(r, i);
      if (outcome) return outcome;
    }
    if (r.is(i, PICK) || r.is(i, ELICIT)) return matchNotTaken(r, i);
    if (r.is(i, UNANSWERED)) return matchLeftUnanswered(r, i) ?? matchPassive(r, i);
    if (r.is(i, REACHED)) return matchPassive(r, i);
    if (r.is(i, RESPONSE)) {
      const none = matchNoResponse(r, i);
      if (none) return none;
    }
    if (!r.is(i, RESPOND) && !r.is(i, COMMENT) && !r.is(i, GIVE)) return undefined;
    return matchSilence(r, i) ?? (r.is(i, RETURN) || r.is(i, ANSWER) ? matchPassive(r, i) : undefined);
  },
  examples: [
    '[The Ledger is awaiting a reply from the firm].',
    '[There has been no word from the ministry on the claim].',
    'The family is still waiting for a reply.',
    'By noon [the Ledger had heard nothing back from the terminal].',
    '[Nothing came back from the two directors].',
    'The well was deep, and nothing came back.',
    '[The clerk could not be found at either of the addresses listed for him].',
    'The coin could not be found at the bottom of the well.',
    '[The firm let three messages go without a reply].',
    '[She left unanswered a list of seven questions], among them who had paid.',
    '[Messages sent to the manager had brought no answer by Monday].',
    '[Two calls to the office produced nothing].',
    'Calls for reform produced nothing.',
    '[The firm has not so far acknowledged our emails].',
    'The firm has not acknowledged the letter that it signed.',
    'The study left unanswered the question of cost.',
    'They let the calls of the gulls go by.',
    '[Calder, Quill, and the Oakes Group did not respond to requests for comment].',
    'Last week, [Calder, Quill and Oakes Group did not respond to requests for comment].',
    'Roe was away, and [Harlow did not respond to a request for comment].',
    '[A spokesman for Harlow had no response].',
    '[The army has not commented].',
    'The Ledger wrote to the firm but [did not hear back].',
    'The farmer did not hear the dog come back.',
    '[Neither side has commented].',
    '[The firm did not immediately respond to a request for comment].',
    '[Neither Harlow nor her lawyer returned calls].',
    '[The minister could not be reached for comment on Sunday].',
    '[Messages left at the office were not returned].',
    '[The council did not provide a comment].',
    '[There was no immediate response from the embassy].',
    'The Ledger sent questions on Monday. [The club has not replied].',
    '[The charity has yet to respond to questions from the Ledger].',
    '[Emails to the two directors went unanswered].',
    '[The agent never called the Evening Ledger back].',
    'The Ledger left him two messages. [The agent did not call back].',
    '[The ministry did not get back to reporters].',
    '[No one answered at his office on Monday].',
    'No one answered at the quiz.',
    'The dog did not get back to the house.',
    'She never called him back.',
    '[Harlow did not return phone calls or emails seeking comment].',
    '[Harlow did not respond to questions] about whether, and how often, she met the lobbyist.',
    '[Jane Harlow, married with two sons, has not returned calls seeking comment].',
    '[Harlow is accused of theft]U1. [Harlow never responded].',
    '[The bank did not reply in time for publication].',
    '[The club did not respond right away].',
    '[The council did not answer a list of questions].',
    '[There has been no response from the bank].',
    '[No reply was received by press time].',
    '[Neither responded to requests for comment].',
    '[A knock on the door went unanswered].',
    '[The mayor’s office did not provide FactScan with further information].',
    'The Ledger contacted the owner but [he did not respond].',
    'The council did not answer a number of letters on bees.',
    'No reply was carved on the stone.',
    'Crews did not respond to the fire until noon.',
    'The patient did not respond to treatment.',
    'The two sides have not reached a deal.',
    'He did not return to the house.',
    'The bank responded to a request for comment.',
    'The machine does not respond to light.',
    '[The port did not respond to a request for comment] but is due to open in May.',
    'The stalls did not respond to the council’s request for traders to register by May.',
    '[The office did not provide the Ledger with further information].',
    '[Several emails to the firm bounced or went unanswered].',
    '[Requests for comment sent to the two agencies were not answered].',
    '[The council failed to respond to repeated requests].',
    '[No one answered the door at the house].',
    '[There was no immediate word from the ministry].',
    '[The paper never received a reply from the club].',
    'The dog never received a reply to its barking.',
    '[No response had been received by Monday].',
    'The climbers could not be reached because of snow.',
    'There was no word from the lost crew.',
    'The bank did not provide figures for May.',
    'The offer received no support from members.',
    '[The agent did not pick up the phone on Sunday].',
    '[An email to the department had not elicited a reply].',
    'The driver did not pick up the parcel.',
    'The boat could not be reached by the crew.',
  ],
});
