// Who answers behind the clause of a question, and where the answer's words begin: "Asked about the loan, Harlow said …", "…, said
// …" with the subject before, "…, he did not say". Whether the question is about a matter, asked-reply decides.
import type { Reading } from '../../text/reading.ts';
import { COMMA, DASH } from '../../text/tokens.ts';
import { PAST, wordClass } from '../../text/vocabulary.ts';
import { findAttribution } from '../grammar/attribution.ts';
import { findClauseEnd, findVerbAfter } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { QUESTION_WORD } from '../lexicon/function-words.ts';
import { ADMIT, ANY_SAYING } from '../lexicon/verbs.ts';
import { findEarlierSubject } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

export interface Reply {
  readonly speaker: NounPhrase;
  /** Where the span begins: the speaker, or the verb whose subject stands before the question. */
  readonly from: number;
  /** Behind the saying verb; of a silence, the end of the span. */
  readonly to: number;
  /** Nothing is said on the point: D4; or less than was asked for: D2. */
  readonly silence?: 'D4' | 'D2';
}

/** The reply behind the comma that ends the clause of the question at token `i`. */
export function findReply(r: Reading, i: number): Reply | undefined {
  const end = Math.min(r.sentenceTo(i), i + 50);
  for (let comma = i + 1; comma < end; comma++) {
    if (r.word[comma] !== COMMA && r.word[comma] !== DASH) continue;
    const elided = findElided(r, i, comma + 1);
    const speaker = elided ? undefined : findNounPhraseAt(r, comma + 1);
    const reply = speaker ? readReply(r, speaker) : elided;
    if (reply) return reply === 'none' ? undefined : reply;
  }
  return undefined;
}

/** 'none' where the sentence says that no answer was given, but not on the whole. */
function readReply(r: Reading, speaker: NounPhrase): Reply | 'none' | undefined {
  const name = joinName(r, speaker);
  const attribution = findAttribution(r, { from: speaker.from, to: passAside(r, findTailEnd(r, name)) });
  if (!attribution) return findReticence(r, speaker, findTailEnd(r, name));
  if (attribution.kind !== 'subject') return undefined;
  const { cue, group } = attribution;
  const { from } = speaker;
  // "Asked who had paid, he did not say."
  if (group?.isNegated && r.is(cue, SAY_IT)) {
    const stops = ends(r, cue + 1);
    // "Pressed on the loan, he did not say whether"
    const to = r.is(cue + 1, QUESTION_WORD) ? findClauseEnd(r, cue + 1) : cue + 1;
    return stops || to > cue + 1 ? { speaker, from, to, silence: 'D4' } : 'none';
  }
  // "Asked about the leak, Harlow acknowledged it" (R11)
  return group?.isNegated || r.is(cue, ADMIT) ? undefined : { speaker, from, to: attribution.to };
}
const SAY_IT = wordClass('say answer');

/** "Harlow[, exasperated,] replied": what stands between commas, short and before the saying verb. */
function passAside(r: Reading, to: number): number {
  if (r.word[to] !== COMMA) return to;
  let close = to + 1;
  while (close < to + ASIDE && r.word[close] !== COMMA) close++;
  if (r.word[close] !== COMMA) return to;
  let verb = close + 1;
  while (isAdverb(r, verb)) verb++;
  return r.is(verb, ANY_SAYING) && r.is(verb, PAST) ? close + 1 : to;
}
/** Tokens. */
const ASIDE = 5;

/** "Asked about the fraud, he did not apologise", "…, she did not elaborate": less than was asked for (R27) */
function findReticence(r: Reading, speaker: NounPhrase, tail: number): Reply | undefined {
  const verb = findVerbAfter(r, tail);
  if (verb === undefined || !r.is(verb, YIELD)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isNegated || group.isModal || group.isPassive || !group.isFinite) return undefined;
  return { speaker, from: speaker.from, to: findResponseEnd(r, speaker.from, verb), silence: 'D2' };
}
const YIELD = wordClass('apologise apologize elaborate explain disavow condemn denounce budge flinch relent');

/** "when asked about the loan, [said …]": the subject is that of the clause before. */
function findElided(r: Reading, asked: number, verb: number): Reply | undefined {
  if (!r.is(verb, ANY_SAYING) || !r.is(verb, PAST)) return undefined;
  const speaker = findEarlierSubject(r, asked - 1, r.sentenceFrom(asked));
  return speaker && { speaker, from: verb, to: verb + 1 };
}

/** "coronavirus adviser Dr. Jane Roe": a core phrase stops before some names. */
function joinName(r: Reading, phrase: NounPhrase): number {
  const next = findNounPhraseAt(r, phrase.to);
  return next && next.from === phrase.to && next.to - next.from < 4 && r.has(next.from, 1)
    ? next.to
    : phrase.to;
}
