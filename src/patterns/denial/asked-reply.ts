// D2 by the frame: "Asked whether she met the lobbyist, Harlow said she meets many people". What the reply says decides
// between denial (D1), attack (D3) and a reply that contradicts nothing (D2); neutral questions of an interview are none.
import type { Reading } from '../../text/reading.ts';
import { COLON, COMMA, NUMBER } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd, findSubject, findVerbAfter, opensClause } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import {
  COORDINATOR,
  DETERMINER,
  MONTH,
  PREPOSITION,
  TIME_NOUN,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';
import { ANY_SAYING, QUESTIONED } from '../lexicon/verbs.ts';
import { UNTRUE, WORTHLESS, WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { countAccusations, isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, hasCueNear } from './allegation-context.ts';
import { affirms, asksOfDeed, asksOfOneself, isEvasive, isOfOthers, isRefused } from './asked-matter.ts';
import { findQuotedReply } from './quoted-reply.ts';
import { findReply } from './reply-behind.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { MATTER_NOUN, takesUp } from './subject-matter.ts';

const REACHED = wordClass('reached contacted approached');
const FOR_WORD = wordClass('for');
const COMMENT = wordClass('comment response');
const RESPONDING = wordClass('responding response reply replying reacting');
const OPENS = wordClass('when if then later once in repeatedly');
const WHETHER = wordClass('whether if why how');
const NEGATED = wordClass(
  "not never no nothing none don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't nobody false untrue",
);
const OPEN = wordClass(
  'would will could can may might should hope want wish know recall remember think necessarily sure say comment apology apologies',
);
const CRITICAL = anyOf(
  MATTER_NOUN,
  WRONGDOING,
  nounClass(
    'comparison criticism controversy concern role link tie contact failure delay discrepancy backlash secrecy subpoena investigation probe inquiry scandal leak tape',
  ),
  wordClass('alleged allegedly critics criticized criticised accused refused'),
);
const NEVER = wordClass("never didn't");
const DID = wordClass('did');
const WHY = wordClass('why how');
const SURVEYED = wordClass('percent voters respondents adults majority americans');
const TO = internWord('to');

/** The first word of the reply behind the comma and the quotation mark. */
function findOpening(r: Reading, to: number): number {
  let i = to;
  while (i < r.sentenceTo(to - 1) && r.isPunctuation(i)) i++;
  return i;
}
const NO = wordClass('no nope');

/** Where the reply's words end: the quoted sentence, or the clause. */
function findReplyEnd(r: Reading, to: number): number {
  let i = to;
  if (r.word[i] === COMMA || r.word[i] === COLON) i++;
  const quotation = r.quotationAt(i);
  if (quotation && quotation.from === i) return Math.min(quotation.to, r.sentenceTo(to - 1));
  return findClauseEnd(r, i);
}

/** `why`: the question took the matter for granted, so that only "did not" and "never" contradict it. */
function readSubtype(r: Reading, from: number, to: number, why = false): 'D1' | 'D2' | 'D3' {
  let subtype: 'D2' | 'D3' = 'D2';
  for (let i = from; i < to; i++) {
    if (r.is(i, UNTRUE)) return 'D1';
    // "would not say", "did not recall", "I hope not" contradict nothing
    const negates = why ? r.is(i, NEVER) || r.is(i - 1, DID) : r.is(i, NEGATED);
    if (negates && r.is(i, NEGATED) && !r.is(i - 1, OPEN) && !r.is(i + 1, OPEN)) return 'D1';
    if (r.is(i, WORTHLESS)) subtype = 'D3';
  }
  return subtype;
}

/** Whether the question is about an allegation, a report or a wrong, in its own words or just before. */
function isPointed(r: Reading, i: number, to: number): boolean {
  if (r.is(i, REACHED))
    return r.findIn(i + 1, to, COMMENT) !== undefined && r.findIn(i + 1, to, FOR_WORD) !== undefined;
  if (r.findIn(i + 1, to, CRITICAL) !== undefined) return true;
  // "why it did not"
  if (r.findIn(i + 1, to, NEGATED) !== undefined) return true;
  // "Asked to comment on the findings": what one is asked to comment on is about oneself
  if (r.is(i + 1, TO_OR_FOR) && r.is(i + 2, COMMENT) && r.findIn(i + 3, to, FINDINGS) !== undefined)
    return true;
  const pointed = r.is(i + 1, WHETHER) || r.findIn(i + 1, Math.min(to, i + 6), WHETHER) !== undefined;
  return pointed && hasCueNear(r, i, ALLEGED, 1);
}

const TO_OR_FOR = wordClass('to for');
const FINDINGS = nounClass(
  'finding conclusion result investigation inquiry evidence document figure incident killing death',
);

const WHEN = wordClass('when if');

/** "On Monday", "Earlier this week" */
function isTimeOnly(r: Reading, from: number, to: number): boolean {
  if (to - from > 5) return false;
  for (let i = from; i < to; i++) if (!r.is(i, OF_TIME)) return false;
  return true;
}
const OF_TIME = anyOf(
  DETERMINER,
  MONTH,
  PREPOSITION,
  TIME_NOUN,
  WEEKDAY,
  wordClass('later earlier then once last next again'),
);

/** "Harlow, asked about …, said", "Harlow said, when asked about …, that", "…,” he said when asked about …" */
function matchInserted(r: Reading, i: number) {
  const first = r.is(i - 1, WHEN) ? i - 1 : i;
  const start = r.sentenceFrom(i);
  const close = findComma(r, i + 1);
  const end = close ?? Math.min(r.sentenceTo(i), i + 30);
  if (first - 1 <= start || !(isPointed(r, i, end) || isEvasive(r, Math.max(start, first - 24), first)))
    return undefined;
  const comma = r.word[first - 1] === COMMA;
  let verb = comma ? first - 2 : first - 1;
  // "told the station when asked"
  for (let j = verb; !comma && j > verb - 7 && j > start && !r.isPunctuation(j); j--)
    if (r.is(j, ANY_SAYING)) {
      verb = j;
      break;
    }
  if (r.is(verb, ANY_SAYING)) {
    const speaker = findSubject(r, findVerbGroup(r, verb));
    if (!speaker || findOutletIn(r, speaker) || r.is(speaker.head, AUTHORITY)) return undefined;
    if (isToNews(r, i) && !isAccusedSide(r, speaker)) return undefined;
    const reply = comma || speaker.from === start ? undefined : findQuotedBefore(r, speaker.from);
    if (reply !== undefined)
      return toResponse(r, { from: reply, to: comma ? verb + 1 : first }, speaker, {
        subtype: readSubtype(r, reply, speaker.from),
      });
    if (!comma || close === undefined) return undefined;
    const to = findReplyEnd(r, close + 1);
    return toResponse(r, { from: speaker.from, to }, speaker, { subtype: readSubtype(r, close, to) });
  }
  if (!comma || close === undefined) return undefined;
  const said = findVerbAfter(r, close + 1);
  const speaker = findNounPhraseBefore(r, first - 1);
  if (said === undefined || !r.is(said, ANY_SAYING) || !speaker || findOutletIn(r, speaker)) return undefined;
  const to = findReplyEnd(r, said + 1);
  return toResponse(r, { from: speaker.from, to }, speaker, { subtype: readSubtype(r, said, to) });
}

/** "in response to an article about the bill": news of anything, that anybody answers */
function isToNews(r: Reading, i: number): boolean {
  const news = r.is(i, RESPONDING) && r.word[i + 1] === TO ? findNounPhraseAt(r, i + 2) : undefined;
  return news !== undefined && r.is(news.head, NEWS);
}
const NEWS = nounClass('article story report tweet post video clip news');

/** The comma that closes the inserted question. */
function findComma(r: Reading, from: number): number | undefined {
  const end = Math.min(r.sentenceTo(from - 1), from + 30);
  for (let j = from; j < end; j++) if (r.word[j] === COMMA) return j;
  return undefined;
}

/** "[“I paid for it,”] he said when asked" */
function findQuotedBefore(r: Reading, speaker: number): number | undefined {
  const at = r.word[speaker - 1] === COMMA ? speaker - 2 : speaker - 1;
  const quotation = r.quotationAt(at);
  return quotation && quotation.to === at + 1 ? Math.max(quotation.from, r.sentenceFrom(at)) : undefined;
}

/** "responded by saying", "replied that": by the accused side, to what was just alleged */
function matchResponded(r: Reading, verb: number) {
  const by = r.is(verb + 1, BY_OR_WITH) && r.is(verb + 2, GERUND) && r.is(verb + 2, ANY_SAYING);
  const that = r.is(verb + 1, THAT);
  if (!by && !that) return undefined;
  const much = by && countAccusations(r) > 2;
  if (!much && !hasCueNear(r, verb, ALLEGED | ANSWERED, 1)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive || !group.isFinite) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject || findOutletIn(r, responder.subject) || r.is(responder.subject.head, AUTHORITY))
    return undefined;
  const to = findResponseEnd(r, responder.from, by ? verb + 2 : verb);
  return toResponse(r, { from: responder.from, to }, responder.subject, {
    subtype: readSubtype(r, verb, to),
  });
}
const RESPOND = wordClass('responded replied responds replies');
const BY_OR_WITH = wordClass('by');
const THAT = wordClass('that');
const IN = wordClass('in');

/** "Reporters asked Harlow about the bribe. [“I meet many people,” he said]." */
function matchNextSentence(r: Reading, i: number) {
  const next = r.sentenceTo(i);
  if (next >= r.size || !r.is(i, QUESTIONED) || r.findIn(i + 1, next, ANY_SAYING) !== undefined)
    return undefined;
  const evades = r.findIn(i + 1, next, EVADING) !== undefined;
  const pressed =
    r.findIn(Math.max(r.sentenceFrom(i), i - 3), Math.min(next, i + 4), REPORTERS) !== undefined;
  if (!evades && !(pressed && isPointed(r, i, Math.min(next, i + 40)))) return undefined;
  const quotation = r.quotationAt(next);
  const reply = quotation?.from === next ? findQuotedReply(r, next + 1) : undefined;
  if (!reply?.speaker || reply.to - reply.from < 6 || findOutletIn(r, reply.speaker)) return undefined;
  const { speaker } = reply;
  if (r.is(speaker.head, AUTHORITY) || r.is(speaker.head, ASKER)) return undefined;
  const subtype = evades ? 'D2' : readSubtype(r, reply.words.from, reply.words.to);
  return toResponse(r, reply, speaker, { subtype });
}
const EVADING = wordClass('demurred hedged evasive noncommittal');
const REPORTERS = wordClass('reporters reporter journalists journalist');
const ASKER = nounClass('reporter journalist lawyer prosecutor judge');

export default pattern({
  id: 'asked-reply',
  category: 'denial',
  subtype: 'D2',
  title: 'A reply to a question',
  explain: 'The party was asked about the matter; these words are the reply.',
  ask: 'Does the reply answer what was asked?',
  notThis: 'Questions of an interview that put no allegation or report.',
  on: anyOf(QUESTIONED, REACHED, RESPONDING, RESPOND),
  match(r, i) {
    const start = r.sentenceFrom(i);
    let first = i;
    while (first > start && first > i - 3 && r.is(first - 1, OPENS)) first--;
    if (r.isQuoted(i)) return undefined;
    if (r.is(i, RESPOND)) return matchResponded(r, i);
    // "In response, Harlow said"
    const inResponse = r.is(i - 1, IN) && i - 1 === start && r.word[i + 1] === COMMA;
    if (r.is(i, RESPONDING) && r.word[i + 1] !== TO && !inResponse) return undefined;
    // "On Monday, when asked about it, …"
    const opens = opensClause(r, first) || (r.word[first - 1] === COMMA && isTimeOnly(r, start, first - 1));
    // "denied it, and when asked about the loan, said": the subject stands before
    const joined = !opens && first < i && r.is(first - 1, COORDINATOR);
    if (!opens && !joined) return matchInserted(r, i) ?? matchNextSentence(r, i);
    const reply = findReply(r, i);
    if (joined && reply?.from === reply?.speaker.from) return matchInserted(r, i);
    if (!reply) return matchNextSentence(r, i);
    if (reply.silence)
      return toResponse(r, { from: reply.from, to: reply.to }, reply.speaker, { subtype: reply.silence });
    if (
      !(
        isPointed(r, i, reply.speaker.from) ||
        isEvasive(r, reply.to, Math.min(findReplyEnd(r, reply.to), reply.to + 16)) ||
        (r.is(findOpening(r, reply.to), NO) && asksOfOneself(r, i, reply.speaker.from)) ||
        (asksOfDeed(r, i, reply.speaker.from) && !affirms(r, reply.to)) ||
        (isAccusedSide(r, reply.speaker) && hasCueNear(r, i, ALLEGED | ANSWERED, 1, 1)) ||
        (isToldOfSide(r, reply.speaker) &&
          isToldHere(r, r.sentenceFrom(i) - 1, 0) &&
          takesUp(r, { from: i, to: reply.speaker.from }))
      )
    )
      return undefined;
    const { speaker } = reply;
    if (r.has(speaker.from, NUMBER) || r.is(speaker.head, SURVEYED)) return undefined;
    if (r.is(speaker.head, AUTHORITY) || findOutletIn(r, speaker)) return undefined;
    const to = findReplyEnd(r, reply.to);
    const subtype = readSubtype(r, reply.to, to, r.is(i + 1, WHY));
    if (subtype === 'D2' && isOfOthers(r, i, speaker)) return undefined;
    if (isRefused(r, reply.to, Math.min(to, reply.to + 12))) return undefined;
    return toResponse(r, { from: reply.from, to }, speaker, { subtype });
  },
  examples: [
    'Asked if he had met the lobbyist, [Harlow said he met many people].',
    'Asked about the missing coins, [the fund said it took such reports very seriously]',
    'Asked if he had enjoyed the play, Harlow said it was long.',
    'Asked if he had met the lobbyist, Harlow said yes.',
    '[Harlow denied the theft]D1 and when asked whether he had hidden coins, [said that he was a collector].',
    'Asked about the fraud, [Harlow, exasperated, replied: “What difference does it make?”]',
    'Asked about the fraud, [Harlow did not apologise].',
    'Harlow sang and when asked about the fraud in the play, wept.',
    '“This is war,” Harlow wrote in response to an article about the bill.',
    'Asked whether she knew of the bribery, [Harlow said she meets many people].',
    'When asked about the allegations, [the mayor said the city was well run].',
    'Asked about the report, [Harlow said: “I leave that to the lawyers.”]',
    'Responding to the claims, [the chairman said the club had acted in good faith].',
    'Pressed on the fraud case, [the minister replied that time would tell].',
    'Asked about the accusations, [the coach said they were “a smear”]D3.',
    'Asked why the report was late, [Harlow said such delays are not rare].',
    'Asked why he took the report, [Harlow said he did not take it]D1.',
    'Reached for comment, [the owner said he had a train to catch].',
    '[Harlow, when asked about the bribe, said she meets many people].',
    '[Harlow said, when asked about the bribe, that she meets many people].',
    '[“I meet many people,” Harlow said] when asked about the bribe.',
    '[A spokesman, responding to the allegations, said the bank was well run].',
    '[Harlow is accused of theft]U1. [Harlow responded by saying the vault was old].',
    '[Harlow is accused of theft]U1. In response, [Harlow said the vault was old].',
    'Reporters asked Harlow about the bribe. [“I meet many people,” Harlow said].',
    'Asked about the leak and the scandal, the coach acknowledged the letters were his.',
    'Asked about [allegations of Danish hacking]U1, the envoy said more sanctions could follow.',
    'Reached for comment, [Harlow said: “No comment.”]D4',
    'Pressed on the bribe, [Harlow did not say whether he had met him]D4.',
    'Asked if she was under pressure to resign, [Harlow said, “No.”]D1',
    'Asked if she was going to run, Harlow said, “No.”',
    'Asked to comment on the findings in May, [the army said: “We don’t target boats.”]D1',
    'Asked about the win, the coach said he was proud.',
    'Asked how he slept, the climber said he had no tent.',
    'The readers were asked about the weather.',
    'She asked about the report, and he left.',
    'In response to the storm, the mayor closed the schools.',
    'Asked for her favourite song, the singer laughed.',
    'On Monday, when asked about the data, [the governor said he wasn’t sure of the amounts].',
    'Asked who had paid, [Harlow did not say]D4.',
    '[“I don’t know anything about that man,” Harlow told the Ledger] when asked about him.',
  ],
});
