// A reply in direct quotation: the quoted sentence with the attribution that touches it (S5). Whether it denies, the
// patterns decide.
import { oncePerToken } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COLON, COMMA, PUNCTUATION, QUESTION } from '../../text/tokens.ts';
import { GERUND, internWord, phrases, wordClass } from '../../text/vocabulary.ts';
import { findAttribution } from '../grammar/attribution.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isFiniteVerb } from '../grammar/verb-group.ts';
import { ACCUSE, ANY_SAYING } from '../lexicon/verbs.ts';
import { findEarlierSubject } from './responder.ts';

export interface QuotedReply extends TokenRange {
  /** The quoted words of this sentence. */
  readonly words: TokenRange;
  readonly speaker: NounPhrase | undefined;
}

const THAT = internWord('that');
/** Tokens of a quoted sentence: a longer one is a quotation without an end. */
const LONGEST = 120;

/** The quoted sentence around token `i`; undefined outside quotations. Worked out once: many patterns ask. */
export function findQuotedReply(r: Reading, i: number): QuotedReply | undefined {
  const quotation = r.quotationAt(i);
  return quotation && replyFrom(r, Math.max(quotation.from, r.sentenceFrom(i)));
}

/** The reply whose first quoted token is `first`. */
const replyFrom = oncePerToken((r: Reading, first: number): QuotedReply | undefined => {
  const start = r.sentenceFrom(first);
  const end = r.sentenceTo(first);
  const words = { from: first, to: Math.min(r.quotationAt(first)!.to, end) };
  if (words.to - words.from > LONGEST) return undefined;
  const before = words.from > start ? findSpeakerBefore(r, words.from, start) : undefined;
  if (before) return { from: before.from, to: words.to, words, speaker: before };
  const after = words.to < end ? findSpeakerAfter(r, words.to, end) : undefined;
  if (after) return { from: words.from, to: after.to, words, speaker: after.speaker };
  return { ...words, words, speaker: undefined };
});

/**
 * Who speaks the quoted words at token `i`, also where the attribution stands in another sentence: of the same quotation,
 * or of the one before in the same or the next paragraph ("“…,” he said. “I never …”").
 */
export const findQuoteSpeaker = oncePerToken((r: Reading, i: number): NounPhrase | undefined => {
  const quotation = r.quotationAt(i);
  if (!quotation) return undefined;
  const own = findQuotedReply(r, i)?.speaker ?? findQuotedReply(r, quotation.from)?.speaker;
  if (own) return own;
  const last = quotation.to < r.size ? findQuotedReply(r, quotation.to - 1)?.speaker : undefined;
  if (last) return last;
  const opening = r.sentenceFrom(quotation.from);
  // Words borrowed into a sentence of the outlet's are its subject's.
  if (opening < quotation.from || opening === 0) return undefined;
  const before = r.quotationAt(opening - 1) ?? r.quotationAt(r.sentenceFrom(opening - 1));
  const stretchesBetween =
    r.sentences.stretch[r.sentences.of[opening]!]! - r.sentences.stretch[r.sentences.of[opening - 1]!]!;
  if (stretchesBetween > 1) return undefined;
  if (before) return findQuoteSpeaker(r, Math.min(before.to, opening) - 1);
  return stretchesBetween === 0 ? findSayingSubject(r, opening - 1) : undefined;
});

/** "Harlow alleged that …, saying: “It has nothing to do with safety”": the quoted words of one who accuses. */
export function backsAccusation(r: Reading, i: number, speaker: NounPhrase): boolean {
  const opening = r.quotationAt(i)?.from;
  if (opening === undefined) return false;
  const verb = r.findIn(r.sentenceFrom(opening), opening, ACCUSE);
  if (verb === undefined || !isFiniteVerb(r, verb)) return false;
  return findSubject(r, findVerbGroup(r, verb))?.head === speaker.head;
}

/** "Harlow was firm, he told the Ledger." before the quotation: the subject of the last saying verb. */
function findSayingSubject(r: Reading, i: number): NounPhrase | undefined {
  const from = Math.max(r.sentenceFrom(i), i - 40);
  for (let verb = i; verb >= from; verb--)
    if (r.is(verb, ANY_SAYING) && isFiniteVerb(r, verb)) return findSubject(r, findVerbGroup(r, verb));
  return undefined;
}

/** "Harlow said: “…”", "Harlow told the panel, “…”", "Harlow: ‘…’" in a headline */
function findSpeakerBefore(r: Reading, quote: number, start: number): NounPhrase | undefined {
  let i = quote - 1;
  const colon = r.word[i] === COLON;
  if (colon || r.word[i] === COMMA || r.word[i] === THAT) i--;
  for (let verb = i; verb >= Math.max(start, i - 8); verb--) {
    if (r.is(verb, ANY_SAYING) && isFiniteVerb(r, verb)) return findSubject(r, findVerbGroup(r, verb));
    // "countered, saying: “…”", "with a spokesman saying, “…”"
    if (r.is(verb, ANY_SAYING) && r.is(verb, GERUND))
      return (
        (r.word[verb - 1] === COMMA ? findEarlierSubject(r, verb - 1, start) : undefined) ??
        // "have responded saying “…”"
        findSubject(r, findVerbGroup(r, r.is(verb - 1, ANY_SAYING) ? verb - 1 : verb))
      );
    if (r.has(verb, PUNCTUATION)) break;
  }
  if (r.word[quote - 1] === COMMA) {
    const far = findSpeakerOverInsertion(r, quote - 2, start);
    if (far) return far;
  }
  if (!colon || i - start > 6) return undefined;
  const name = findNounPhraseAt(r, start);
  return name && name.to === i + 1 ? name : undefined;
}

/** "Harlow said in May, when the story broke, “…”" */
function findSpeakerOverInsertion(r: Reading, i: number, start: number): NounPhrase | undefined {
  let commas = 0;
  for (let verb = i; verb >= Math.max(start, i - 22); verb--) {
    if (r.word[verb] === COMMA) {
      if (++commas > 1) return undefined;
    } else if (r.has(verb, PUNCTUATION) && r.isQuoted(verb)) return undefined;
    else if (commas === 1 && r.is(verb, ANY_SAYING) && isFiniteVerb(r, verb) && r.word[verb + 1] !== THAT)
      return findSubject(r, findVerbGroup(r, verb));
  }
  return undefined;
}

/** "her lawyer[, Rob Tain,] said" */
function passName(r: Reading, to: number): number | undefined {
  if (r.word[to] !== COMMA || !r.has(to + 1, CAPITAL)) return undefined;
  let end = to + 1;
  while (r.has(end, CAPITAL) && end < to + 5) end++;
  return r.word[end] === COMMA ? end + 1 : undefined;
}

const QUOTED_AS = phrases(
  'was|is|were quoted as saying; was|is|were quoted by; has|had been quoted as saying',
);
const ASK = wordClass('asked asks');

/** "“…,” Harlow said", "“…,” said Harlow, who …" */
function findSpeakerAfter(
  r: Reading,
  from: number,
  end: number,
): { to: number; speaker: NounPhrase } | undefined {
  let i = from;
  if (r.word[i] === COMMA) i++;
  if (r.is(i, ANY_SAYING)) {
    const speaker = findNounPhraseAt(r, i + 1);
    return speaker && { to: Math.min(end, findTailEnd(r, speaker.to)), speaker };
  }
  const asks = r.word[from - 2] === QUESTION || r.word[from - 1] === QUESTION;
  if (asks && r.is(i, ASK)) {
    const asker = findNounPhraseAt(r, i + 1);
    return asker && { to: Math.min(end, findTailEnd(r, asker.to)), speaker: asker };
  }
  const speaker = findNounPhraseAt(r, i);
  if (!speaker) return undefined;
  // "“…,” Harlow was quoted as saying"
  const quoted = r.findPhraseAt(findTailEnd(r, speaker.to), QUOTED_AS);
  if (quoted !== undefined) return { to: Math.min(end, quoted), speaker };
  // "“…?” Harlow asked"
  if (asks && r.is(speaker.to, ASK)) return { to: speaker.to + 1, speaker };
  const attribution = findAttribution(r, {
    from: i,
    to: passName(r, speaker.to) ?? findTailEnd(r, speaker.to),
  });
  return attribution?.kind === 'subject' && attribution.to <= end
    ? { to: attribution.to, speaker }
    : undefined;
}
