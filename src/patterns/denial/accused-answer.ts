// What an accused party is given to say: the quoted sentence, or the reported clause with its speaker, around a word. For
// the patterns that read answers by content (own-account, counter-attack); what the words mean, they decide.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COLON, COMMA, PERIOD, PUNCTUATION } from '../../text/tokens.ts';
import { verbClass, wordClass } from '../../text/vocabulary.ts';
import { findAttribution } from '../grammar/attribution.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends, passTimes } from '../grammar/when.ts';
import { ACCORDING_TO, ARTICLE, BE, PREPOSITION, WEEKDAY } from '../lexicon/function-words.ts';
import { countAccusations, isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, isHeadline } from './allegation-context.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findEarlierSubject, findResponder } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';

const WRITE = verbClass('write post publish');
/** From so many accusations and denials on, an article is about one. */
const ACCUSATIONS = 3;

export interface AccusedAnswer extends TokenRange {
  readonly speaker: NounPhrase;
  /** The words of the answer, without the attribution. */
  readonly words: TokenRange;
}

/** Whether what an accused party says at token `i` can be an answer: an accusation is near, or all is about one. */
export function hasAccusationNear(r: Reading, i: number): boolean {
  if (hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 2, isHeadline(r, i) ? 2 : 1)) return true;
  return countAccusations(r) >= ACCUSATIONS;
}

/** Whether a speaker is of those whose words count as an answer. */
type Accepts = (r: Reading, speaker: NounPhrase) => boolean;

/** The answer of an accused party (or whom `accepts` takes) that holds token `i`; undefined where another speaks, or nobody. */
export function findAccusedAnswer(
  r: Reading,
  i: number,
  accepts: Accepts = isAccusedSide,
): AccusedAnswer | undefined {
  if (r.isQuoted(i)) {
    const reply = findQuotedReply(r, i);
    if (!reply) return undefined;
    // A few words in quotation marks belong to the sentence around them.
    if (reply.words.to - reply.words.from > 5) {
      // "wrote “a series of hit pieces”"
      if (r.is(reply.words.from - 1, WRITE)) return undefined;
      const speaker = reply.speaker ?? findQuoteSpeaker(r, i);
      const starts = reply.words.from === r.sentenceFrom(i) || reply.speaker !== undefined;
      // "wrote in a post that the call was “perfectly fine and routine”": the words of the sentence around, too
      if (starts || speaker)
        return speaker && starts && accepts(r, speaker) ? { ...reply, speaker } : undefined;
    }
  }
  const reported =
    findHeadlineWords(r, i) ?? findReportedWords(r, i) ?? findTrailingWords(r, i) ?? findLeadingWords(r, i);
  return reported && !findOutletIn(r, reported.speaker) && accepts(r, reported.speaker)
    ? reported
    : undefined;
}

/** "Harlow said the payment [was lawful]", ", adding that …" */
function findReportedWords(r: Reading, i: number): AccusedAnswer | undefined {
  const saying = findSayingNear(r, i);
  if (saying === undefined) return undefined;
  // "wrote a series of hit pieces"
  if (r.is(saying, WRITE) && (r.is(saying + 1, ARTICLE) || r.quotationAt(saying + 1)?.from === saying + 1))
    return undefined;
  // "a group that Harlow says was one of two": its subject stands before
  if (r.is(saying + 1, BE)) return undefined;
  const own = findVerbGroup(r, saying);
  // "has continued to insist"
  const group = own.isInfinitive && r.is(own.from - 1, GOES_ON) ? findVerbGroup(r, own.from - 1) : own;
  if (group.isNegated || group.isPassive || group.isModal || group.isInfinitive) return undefined;
  const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
  const speaker = responder.subject ?? findEarlierSubject(r, responder.from, r.sentenceFrom(i));
  if (!speaker) return undefined;
  const to = findResponseEnd(r, responder.from, i);
  return { from: responder.from, to, speaker, words: { from: saying + 1, to } };
}

const GOES_ON = verbClass('go continue begin+ proceed hasten');

/** "He knew nothing of it, Harlow said [on Monday].", "…, said Harlow.", "…, according to Harlow." */
export function findTrailingWords(r: Reading, i: number): AccusedAnswer | undefined {
  const end = Math.min(r.sentenceTo(i), i + 30);
  const from = r.sentenceFrom(i);
  for (let comma = i + 1; comma < end; comma++) {
    if (r.word[comma] !== COMMA) continue;
    const tag = findTag(r, comma + 1);
    if (!tag || !endsThere(r, tag.to)) continue;
    return { from, to: tag.to, speaker: tag.speaker, words: { from, to: comma } };
  }
  return undefined;
}

/** "The claims[, Harlow said on Friday,] are false": who says it, and the comma in front. @param verb right behind it. */
export function findInsertedTag(r: Reading, verb: number): { speaker: NounPhrase; from: number } | undefined {
  if (r.word[verb - 1] !== COMMA) return undefined;
  const first = Math.max(r.sentenceFrom(verb), verb - 14);
  for (let from = verb - 3; from > first; from--) {
    if (r.word[from] !== COMMA) continue;
    const tag = findTag(r, from + 1);
    return tag && passTimes(r, tag.to) === verb - 1 ? { speaker: tag.speaker, from } : undefined;
  }
  return undefined;
}

/** The attribution that starts at token `i`: "Harlow said", "said Harlow", "according to Harlow" */
function findTag(r: Reading, i: number): { speaker: NounPhrase; to: number } | undefined {
  const inverted = r.is(i, SAYS) ? i + 1 : undefined;
  const named = r.findPhraseAt(i, ACCORDING_TO) ?? inverted;
  const speaker = findNounPhraseAt(r, named ?? i);
  if (!speaker) return undefined;
  const to = findTailEnd(r, speaker.to);
  if (named !== undefined) return { speaker, to };
  const attribution = findAttribution(r, { from: speaker.from, to });
  return attribution?.kind === 'subject' && !attribution.group?.isNegated
    ? { speaker, to: attribution.to }
    : undefined;
}
const SAYS = wordClass('said says insisted insists');

/** Whether the sentence, or its clause, ends here, or behind when and where it was said: "said on Monday in a statement" */
function endsThere(r: Reading, to: number): boolean {
  if (r.word[to] === PERIOD || r.word[to] === COMMA) return true;
  // "said Wednesday, “…”" leads up to what follows
  const after = passTimes(r, to);
  if (ends(r, to)) return r.quotationAt(after + 1)?.from !== after + 1;
  if (to >= r.sentenceTo(to - 1)) return true;
  if (!r.is(to, PREPOSITION) && !r.is(to, WEEKDAY) && !isAdverb(r, to)) return false;
  const end = Math.min(r.sentenceTo(to), to + 9);
  let last = to;
  while (last < end && !r.has(last, PUNCTUATION)) last++;
  return r.word[last] === PERIOD || last === r.sentenceTo(to);
}

/** "According to the White House, the president was not told." */
export function findLeadingWords(r: Reading, i: number): AccusedAnswer | undefined {
  const start = Math.max(r.sentenceFrom(i), i - 14);
  for (let at = start; at < i; at++) {
    const named = r.findPhraseAt(at, ACCORDING_TO);
    const speaker = named === undefined ? undefined : findNounPhraseAt(r, named);
    if (!speaker) continue;
    const comma = findTailEnd(r, speaker.to);
    if (r.word[comma] !== COMMA || comma > i || r.word[at - 1] === COMMA) return undefined;
    const to = findResponseEnd(r, at, i);
    return { from: at, to, speaker, words: { from: comma + 1, to } };
  }
  return undefined;
}

/** "Harlow: Claims are a smear" in a headline */
function findHeadlineWords(r: Reading, i: number): AccusedAnswer | undefined {
  const from = r.sentenceFrom(i);
  if (r.blockOf(i).kind !== 'headline' || r.quotationAt(from)) return undefined;
  const speaker = findNounPhraseAt(r, from);
  if (!speaker || r.word[speaker.to] !== COLON || speaker.to > i || !isAccusedSide(r, speaker))
    return undefined;
  const to = r.sentenceTo(i);
  return { from, to, speaker, words: { from: speaker.to + 1, to } };
}

/** The saying verb of the clause around token `i`, over the clause's own subject and verb; `reach` in tokens. */
export function findSayingNear(r: Reading, i: number, reach = 16): number | undefined {
  const start = r.sentenceFrom(i);
  for (let j = i; j > i - reach && j > start; j--) {
    const saying = findSayingBefore(r, j);
    if (saying !== undefined) return saying;
  }
  return undefined;
}
