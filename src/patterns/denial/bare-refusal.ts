// D4 by a refusal that names no answer itself: "was asked to respond to it, but he refused", "pressed on the payments, she
// declined", and by what a party does not want: "did not wish to comment". Refusals with their object are declined's.

import type { Reading } from '../../text/reading.ts';
import { anyOf, GERUND, verbClass, wordClass } from '../../text/vocabulary.ts';
import { opensClause } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { TO_OR_WITH } from '../lexicon/function-words.ts';
import { NEWSPEOPLE } from '../lexicon/media.ts';
import { DECLINE } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, WRONG } from './allegation-context.ts';
import { isAnswer } from './answering.ts';
import { findResponder, isNegatedClause, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** "…, but he refused", "Harlow declined when asked": the refusal of what was asked for before or behind it. */
function matchBare(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isNegated || group.isModal || group.isPassive) return undefined;
  let next = verb + 1;
  while (isAdverb(r, next)) next++;
  const behind = r.is(next, WHEN) && r.is(next + 1, PRESSED) ? next + 1 : undefined;
  const asked = behind !== undefined ? asksForAnswer(r, behind) : ends(r, next) && isAskedBefore(r, verb);
  if (!asked) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject) return undefined;
  const to = findResponseEnd(r, responder.from, verb);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

/** Whether the sentence up to the verb, or the one before it, asks for an answer. */
function isAskedBefore(r: Reading, verb: number): boolean {
  const start = r.sentenceFrom(verb);
  for (let i = verb - 1; i >= start && i > verb - 50; i--)
    if (
      r.is(i, PRESSED) &&
      (asksForAnswer(r, i, verb) ||
        ((i <= start + 2 || opensClause(r, i) || opensClause(r, i - 1)) && asksAbout(r, i)))
    )
      return true;
  // "Reporters asked him to explain. He refused."
  if (start === 0 || verb - start > 5) return false;
  const before = r.sentenceFrom(start - 1);
  for (let i = start - 1; i >= before && i > start - 30; i--)
    if (r.is(i, PRESSED) && r.findIn(before, i, ASKER) !== undefined)
      return asksForAnswer(r, i) || asksAbout(r, i);
  return false;
}

/** "asked to respond", "invited by the panel to give evidence" */
function asksForAnswer(r: Reading, i: number, before = r.sentenceTo(i)): boolean {
  const end = Math.min(before, i + 24);
  for (let j = i + 1; j < end; j++)
    if (r.is(j, TO) && (r.is(j + 1, ANSWERING) || (r.is(j + 1, EXPLAINING) && isAnswer(r, j + 1))))
      return true;
  return r.is(i + 1, FOR) && r.findIn(i + 2, Math.min(end, i + 6), COMMENT) !== undefined;
}

/** "asked about the payments", "pressed on whether" */
function asksAbout(r: Reading, i: number): boolean {
  return r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 4), ABOUT) !== undefined;
}

/** "did not want to comment", "does not wish to discuss it" */
function matchUnwished(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const isNone = !group.isNegated && isNegatedClause(r, group, findResponder(r, group)?.subject);
  if (!(group.isNegated || isNone) || group.isModal || group.isPassive || !group.isFinite) return undefined;
  const said = verb + 2;
  if (!r.is(verb + 1, TO) || r.is(verb, GERUND)) return undefined;
  const comments =
    (r.is(said, BE) && r.is(said + 1, INTERVIEWED)) ||
    (r.is(said, ANSWERS) && r.findIn(said + 1, said + 5, QUESTIONS) !== undefined) ||
    (r.is(said, COMMENTING) && (ends(r, said + 1) || r.is(said + 1, COMMENTS_ON))) ||
    (r.is(said, SPEAKING) && isToPress(r, said + 1));
  if (!comments) {
    const tells =
      (r.is(said, DISCUSSING) && isAnswer(r, said)) || (r.is(said, SPEAKING) && r.is(said + 1, ON));
    if (!tells || !hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | WRONG, 1)) return undefined;
  }
  const inner = findResponder(r, group);
  if (!inner?.subject || r.is(inner.subject.head, NOT_ASKED)) return undefined;
  const responder = widenToSpeaker(r, inner);
  const to = findResponseEnd(r, responder.from, said);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

/** "speak to reporters", "talk to the media" */
function isToPress(r: Reading, i: number): boolean {
  return r.is(i, TO_OR_WITH) && r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 3), NEWSPEOPLE) !== undefined;
}

const WHEN = wordClass('when after');
const PRESSED = wordClass('asked pressed invited urged summoned challenged requested questioned');
const TO = wordClass('to');
const FOR = wordClass('for');
const COMMENT = wordClass('comment interview statement response explanation');
const ANSWERING = wordClass('respond answer comment elaborate reply testify clarify');
const EXPLAINING = wordClass('explain discuss address confirm specify detail provide give say describe');
const ABOUT = wordClass('about whether why how on');
const ASKER = wordClass(
  'reporter reporters journalist journalists committee panel inquiry mps lawmakers senators',
);
const WANT = verbClass('want wish care');
const COMMENTING = wordClass('comment elaborate');
const COMMENTS_ON = wordClass('on about further publicly when beyond');
const ANSWERS = wordClass('answer take');
const QUESTIONS = wordClass('questions');
const DISCUSSING = wordClass('discuss answer say disclose reveal explain address');
const BE = wordClass('be');
const INTERVIEWED = wordClass('interviewed');
const SPEAKING = wordClass('talk speak');

/** "did not take up an invitation to comment", "an offer to address the claims" */
function matchNotTakenUp(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const object = r.is(verb + 1, UP) ? findNounPhraseAt(r, verb + 2) : undefined;
  if (!object || !r.is(object.head, OFFER) || !group.isNegated || group.isModal || group.isPassive)
    return undefined;
  const toSpeak = r.is(object.to, TO) && (isAnswer(r, object.to + 1) || r.is(object.to + 1, EXPLAINING));
  const responder = toSpeak ? findResponder(r, group) : undefined;
  return (
    responder?.subject &&
    toResponse(
      r,
      { from: responder.from, to: findResponseEnd(r, responder.from, object.to - 1) },
      responder.subject,
    )
  );
}
const TAKE = verbClass('take');
const UP = wordClass('up');
const OFFER = wordClass(
  'offer offers invitation invitations opportunity opportunities chance request requests',
);
const ON = wordClass('about publicly on');
const NOT_ASKED = wordClass('you this that one');

export default pattern({
  id: 'bare-refusal',
  category: 'denial',
  subtype: 'D4',
  title: 'An answer refused',
  explain: 'The party was asked and did not want to answer.',
  ask: 'Is a reason given, or a legal bar?',
  notThis: 'Something else refused: “asked to leave, he refused”.',
  on: anyOf(DECLINE, WANT, TAKE),
  match(r, i) {
    if (r.is(i, TAKE)) return matchNotTakenUp(r, i);
    return r.is(i, DECLINE) ? matchBare(r, i) : matchUnwished(r, i);
  },
  examples: [
    '[None of the three wanted to answer questions].',
    '[Harlow did not take up an invitation to address the loan].',
    'The guild did not take up an offer to merge.',
    '[Harlow did not wish to be interviewed].',
    'The chairman was asked to respond to the report, but [he refused].',
    'Invited by the panel to answer questions, [the minister refused].',
    'Reporters asked the mayor to explain the payment, but [she declined].',
    'When pressed on the bribe, [the coach declined].',
    '[The owner refused when asked to comment].',
    'Reporters asked the owner about the fraud. [He declined].',
    '[The widow did not want to comment].',
    '[The bank does not wish to comment on the case].',
    '[Her family did not want to speak to reporters].',
    '[Harlow is accused of theft]U1. [Harlow said he didn’t want to talk about it].',
    'The guard asked him to leave, but he refused.',
    'The bank asked for a loan, and the board declined.',
    'Her brother offered her a lift, but she declined.',
    'When asked to dance, the boy refused.',
    'He did not want to talk to his aunt.',
    'She did not wish to say goodbye.',
    'The horse was urged to jump, but it refused.',
    'They do not want to speak to their landlord.',
  ],
});
