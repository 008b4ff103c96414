// D4 by content: the question is somebody else's ("a matter for the police"), or the party is in no position to answer it.
// Refusals by verb are declined's, "no comment" and referrals no-comment's.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, BASE_FORM, keyedPhrases, keysOf, phrases, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import {
  BE,
  HAVE,
  I_OR_WE,
  IT_OR_THAT,
  ME_OR_US,
  NEGATED_BE,
  POINTING,
  PRONOUN,
} from '../lexicon/function-words.ts';
import { COURT, INSTITUTION } from '../lexicon/institutions.ts';
import { HUMAN, LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { isAnswer } from './answering.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

const MATTER = wordClass('matter question issue');
const FOR = wordClass('for');
/** "in no position to comment", "not at liberty to discuss" */
const POSITION = keyedPhrases('in a|any|no position to; at liberty to; the ability to; my|our place to');
/** "it is not for me to comment", "not up to us to say" */
const FOR_US = phrases('for me|us to; up to me|us to');
const TELL = wordClass('tell give name supply');
const NO_POSITION = wordClass('no');
const WHO_DECIDES = anyOf(INSTITUTION, COURT, HUMAN, LAWYER, wordClass('courts police authorities lawyers'));

/** "That is [an operational matter for the police]" */
function readMatter(r: Reading, noun: number): { from: number; subject: NounPhrase } | undefined {
  if (!r.is(noun + 1, FOR)) return undefined;
  const whose = findNounPhraseAt(r, noun + 2);
  const decides = whose && (r.is(whose.head, WHO_DECIDES) || isPerson(r, whose.head));
  let be = noun - 1;
  while (be > noun - 5 && !r.is(be, BE)) be--;
  if (!decides || !r.is(be, BE)) return undefined;
  const near = { from: be - 1, to: be, head: be - 1 };
  const subject = r.is(be - 1, POINTING) ? near : findSubject(r, findVerbGroup(r, be));
  return subject && r.is(subject.head, POINTING) ? { from: be, subject } : undefined;
}

/** "we are [not in a position to comment]" */
function readPosition(r: Reading, word: number): { from: number; subject: NounPhrase } | undefined {
  const position = r.findPhraseAround(word, POSITION) ?? findForUs(r, word) ?? findForWhom(r, word);
  if (!position || !isAnswer(r, position.to) || r.is(position.to, TELL)) return undefined;
  const i = position.from;
  for (let verb = i - 1; verb > i - 4; verb--) {
    if (!r.is(verb, BE) && !r.is(verb, HAVE) && !r.is(verb, NEGATED_BE)) continue;
    const group = findVerbGroup(r, verb);
    const subject = findSubject(r, group);
    const negated =
      group.isNegated ||
      r.is(verb, NEGATED_BE) ||
      r.findIn(verb, i + 2, NOT) !== undefined ||
      r.is(i + 1, NO_POSITION);
    return negated && subject && r.is(subject.head, PRONOUN) ? { from: group.from, subject } : undefined;
  }
  return undefined;
}
/** "not [for me to] say" */
function findForUs(r: Reading, word: number): TokenRange | undefined {
  for (let from = word - 1; from >= word - 2; from--) {
    const to = r.findPhraseAt(from, FOR_US);
    if (to !== undefined) return { from, to };
  }
  return undefined;
}
const NOT = wordClass("not n't");
/** "it was not [for the club to] comment" */
function findForWhom(r: Reading, i: number): TokenRange | undefined {
  const whom = r.is(i, FOR) && r.is(i - 1, NOT) ? findNounPhraseAt(r, i + 1) : undefined;
  return whom && r.is(whom.to, TO) ? { from: i, to: whom.to + 1 } : undefined;
}

/** "said the questions were [outside the scope] of its work" */
function readScope(r: Reading, scope: number): { from: number; subject: NounPhrase } | undefined {
  let out = scope - 1;
  while (out > scope - 4 && !r.is(out, OUTSIDE)) out--;
  if (!r.is(out, OUTSIDE) || !r.is(out - 1, BE)) return undefined;
  const subject = findSubject(r, findVerbGroup(r, out - 1));
  const asked =
    subject && (r.is(subject.head, POINTING) || r.findIn(subject.from, subject.to, QUESTION) !== undefined);
  return subject && asked ? { from: out - 1, subject } : undefined;
}
const SCOPE = wordClass('scope remit purview jurisdiction competence');
const OUTSIDE = wordClass('outside beyond');
const QUESTION = wordClass('question questions matter matters issue query queries request requests');

/** "“That’s above my pay grade,” he said", "“I can’t speak for them,” she said": an answer, and not to the point */
function matchIdiom(r: Reading, i: number) {
  const end = r.findPhraseAt(i, IDIOM);
  const reply = end !== undefined && r.isQuoted(i) ? findQuotedReply(r, i) : undefined;
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, i));
  if (!reply || !speaker || findOutletIn(r, speaker) || i - reply.words.from > 8) return undefined;
  return isAskedBefore(r, i, speaker)
    ? toResponse(r, reply, speaker, { subtype: 'D2', scope: 'none' })
    : undefined;
}
const IDIOM = phrases(
  `above my pay grade; above our pay grade; out of my hands; out of our hands; can't speak for; cannot speak for; can't speak to that;
  cannot speak to that; not my call; not our call; not my decision; couldn't tell you; can't tell you; cannot tell you; wouldn't know;
  already answered that; already answered this; answered that question; said all i; said everything i; said what i have to say`,
);
const OPENS_IDIOM = wordClass("already answered said above out can't cannot not couldn't wouldn't");

/** "You’d have to ask the club", "Ask my lawyer", "Talk to my lawyers": the whole answer */
function matchAskThem(r: Reading, verb: number) {
  const reply = r.isQuoted(verb) ? findQuotedReply(r, verb) : undefined;
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, verb));
  if (!reply || !speaker || findOutletIn(r, speaker)) return undefined;
  // "take that up with the ministry"
  const takes =
    r.is(verb, TAKE) && r.is(verb + 1, IT_OR_THAT) && r.is(verb + 2, UP_WITH) && r.is(verb + 3, UP_WITH);
  const whom = takes ? verb + 4 : r.is(verb, ASK) ? verb + 1 : r.is(verb + 1, TO) ? verb + 2 : undefined;
  const object = whom === undefined ? undefined : findNounPhraseAt(r, whom);
  if (!object) return undefined;
  const sent =
    r.is(verb - 1, TO) && r.is(verb - 2, HAVE_NEED) && r.findIn(verb - 5, verb - 2, YOU) !== undefined;
  const opens = verb - reply.words.from <= 1 && r.is(verb, BASE_FORM);
  if (
    sent
      ? verb - reply.words.from > 8
      : !(opens && r.is(object.from, MY) && r.findIn(object.from, object.to, WHO_ANSWERS) !== undefined)
  )
    return undefined;
  return sent && !isAskedBefore(r, verb, speaker) ? undefined : toResponse(r, reply, speaker);
}
const ASK = wordClass('ask');
const TAKE = wordClass('take');
const UP_WITH = wordClass('up with');
const SPEAK = wordClass('talk speak');
const TO = wordClass('to');
const HAVE_NEED = wordClass('have need want');
const YOU = wordClass('you');
const MY = wordClass('my our the');
const WHO_ANSWERS = anyOf(
  LAWYER,
  SPOKESPERSON,
  wordClass('lawyers attorneys solicitor solicitors agent publicist'),
);

/** "“I’ll leave that to the lawyers,” he said", "“I’ll let the statement speak for itself,” he said" */
function matchLeft(r: Reading, verb: number) {
  const reply = r.isQuoted(verb) ? findQuotedReply(r, verb) : undefined;
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, verb));
  if (!reply || !speaker || findOutletIn(r, speaker) || verb - reply.words.from > 8) return undefined;
  const subject = findSubject(r, findVerbGroup(r, verb));
  if (!subject || !r.is(subject.head, I_OR_WE) || !isAskedBefore(r, verb, speaker)) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 8);
  const left = r.is(verb, LEAVE)
    ? r.is(verb + 1, IT_OR_THAT) && r.is(verb + 2, TO_OR_FOR) && isOther(r, verb + 3)
    : speaksForItself(r, r.findIn(verb + 1, end, SPEAK)) || (isAccusedSide(r, speaker) && letsJudge(r, verb));
  return left ? toResponse(r, reply, speaker) : undefined;
}
/** "I’ll let [the voters] decide", "let others judge" */
function letsJudge(r: Reading, verb: number): boolean {
  const whom = findNounPhraseAt(r, verb + 1);
  return (
    whom !== undefined && !r.is(whom.head, I_OR_WE) && r.is(whom.to, JUDGE) && !r.is(whom.head, ME_OR_US)
  );
}
const JUDGE = wordClass(
  'decide judge determine answer explain assess comment respond say draw speak evaluate characterize characterise',
);

/** "said he would leave it to others to judge": reported */
function matchLeftReported(r: Reading, verb: number) {
  if (!r.is(verb + 1, IT_OR_THAT) || !r.is(verb + 2, TO_OR_FOR) || !isOther(r, verb + 3)) return undefined;
  const whom = findNounPhraseAt(r, verb + 3)?.to ?? verb + 4;
  if (r.is(whom, TO) && !r.is(whom + 1, JUDGE)) return undefined;
  const group = findVerbGroup(r, verb);
  const subject = group.isNegated || !group.isModal ? undefined : findSubject(r, group);
  const responder = subject && widenToSpeaker(r, { subject, from: subject.from });
  if (!subject || !responder?.subject || responder.from === subject.from) return undefined;
  if (findOutletIn(r, responder.subject) || !isAsked(r, verb, responder.subject)) return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, verb + 3) },
    responder.subject,
  );
}

/** "let my record [speak] for itself", "let them [speak] to that" */
function speaksForItself(r: Reading, speak: number | undefined): boolean {
  return speak !== undefined && (r.is(speak + 1, TO_OR_FOR) || r.is(speak + 1, ON));
}
const ON = wordClass('about on');

/** "to the lawyers", "to him", "for others": not to those who listen */
function isOther(r: Reading, i: number): boolean {
  const whom = findNounPhraseAt(r, i);
  if (!whom) return r.is(i, OTHERS);
  return r.is(whom.head, OTHERS) || r.is(whom.head, WHO_DECIDES) || isPerson(r, whom.head);
}

/** Whether the party is accused or asked before these words, which speak of asking themselves. */
function isAskedBefore(r: Reading, i: number, speaker: NounPhrase): boolean {
  if (r.findIn(speaker.from, speaker.to, SPOKESPERSON) !== undefined || isAccusedSide(r, speaker))
    return true;
  const before = r.sentenceFrom(i) - 1;
  return before >= 0 && hasCueNear(r, before, ALLEGED | ANSWERED | ASKED | TOLD, 0);
}
const TO_OR_FOR = wordClass('to for');
const OTHERS = wordClass('him her them others someone lawyers attorneys voters historians public');
const LEAVE = wordClass('leave defer');
const LET = wordClass('let');

export default pattern({
  id: 'left-to-others',
  category: 'denial',
  subtype: 'D4',
  title: 'A question left to others',
  explain: 'The party says that it is not for it to answer.',
  ask: 'Who could answer, and was that one asked?',
  notThis: 'A matter of taste, or one for a committee, where nobody is asked about anything.',
  on: anyOf(OPENS_IDIOM, SCOPE, MATTER, keysOf(POSITION), ME_OR_US, FOR, ASK, TAKE, SPEAK, LEAVE, LET),
  quoted: 'read',
  match(r, i) {
    if (r.is(i, OPENS_IDIOM)) {
      const idiom = matchIdiom(r, i);
      if (idiom) return idiom;
    }
    if (r.is(i, ASK) || r.is(i, SPEAK) || r.is(i, TAKE)) return matchAskThem(r, i);
    if (r.is(i, LEAVE) && !r.isQuoted(i)) return matchLeftReported(r, i);
    if (r.is(i, LEAVE) || r.is(i, LET)) return matchLeft(r, i);
    const found = r.is(i, SCOPE) ? readScope(r, i) : r.is(i, MATTER) ? readMatter(r, i) : readPosition(r, i);
    if (!found) return undefined;
    const reply = r.isQuoted(i) ? findQuotedReply(r, i) : undefined;
    const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, i));
    if (reply && reply.words.to - reply.words.from > 5)
      return speaker && !findOutletIn(r, speaker) && isAsked(r, i, speaker)
        ? toResponse(r, reply, speaker)
        : undefined;
    const inner = { subject: found.subject, from: found.subject.from };
    const responder = widenToSpeaker(r, inner);
    if (responder.from === inner.from || !responder.subject || findOutletIn(r, responder.subject))
      return undefined;
    if (!isAsked(r, i, responder.subject)) return undefined;
    return toResponse(
      r,
      { from: responder.from, to: findResponseEnd(r, responder.from, i) },
      responder.subject,
    );
  },
  examples: [
    '[The Ledger reported]U4 that the mill would close. [“You’d have to take that up with head office,” the manager said].',
    '“You have to take it up with care,” the potter said.',
    'Asked who had signed it, [the mayor said that was a matter for the board].',
    '[“This is an operational matter for the police,” a spokesman said].',
    'Asked about the leak, the club was silent. [“That is a question for the lawyers,” the owner said].',
    '[“We are not in a position to comment on it,” a spokeswoman said].',
    '[“I’m not at liberty to discuss the case,” her lawyer said].',
    '[“It is not my place to speak about the contract,” a spokesman said].',
    '[“Talk to my lawyer,” Harlow said].',
    '[Harlow is accused of theft]U1. [“You’d have to ask the club,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I’ll leave that to the lawyers,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I will let my record speak for itself,” Harlow said].',
    'Reporters asked about the claims. [Her adviser said he would leave it to others to judge].',
    '[Harlow is accused of theft]U1. [“I’ll let the voters decide,” Harlow said].',
    'The cook said she would leave it to the birds.',
    'Reporters asked about the claims. [The club said the questions were outside the scope of its work].',
    'Reporters asked about the claims. [A spokeswoman said it was not for the club to comment].',
    'The judge said the garden was outside the scope of the plan.',
    '“You have to ask the farmer for eggs,” the cook said.',
    'Reporters asked about the bribe. [“That’s above my pay grade,” the clerk said]D2.',
    '“I can’t speak for the birds,” the gardener said.',
    '“Talk to your plants,” the gardener said.',
    'Critics spoke of fraud. “I leave it to you to decide,” the minister said.',
    '“I leave that to the birds,” the gardener said.',
    'It is a matter of taste, the chef said.',
    '“That is a matter for the players,” the cook said of the soup.',
    'The bill is a matter for the house.',
    'It is not for me to say which soup is best, she told the cook.',
    'Asked about the letter, [the guild said it wasn’t in a position to comment on it].',
    'The pilot was in a position to see the lake.',
    'He has the ability to explain a poem.',
  ],
});

/** Whether anybody asks, or the speaker is there to be asked. */
function isAsked(r: Reading, i: number, { from, to }: NounPhrase): boolean {
  if (r.findIn(from, to, SPOKESPERSON) !== undefined || r.findIn(from, to, LAWYER) !== undefined) return true;
  // "told reporters that he would leave it", "not in a position to comment": the words say that somebody asked
  if (
    r.findIn(to, i, PRESS) !== undefined ||
    r.findIn(i, Math.min(r.sentenceTo(i), i + 6), COMMENT) !== undefined
  )
    return true;
  return hasCueNear(r, i, ALLEGED | ANSWERED | ASKED | TOLD, 1);
}
const PRESS = wordClass('reporters journalists');
const COMMENT = wordClass('comment');
