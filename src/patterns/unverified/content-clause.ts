// The clause that tells what a rumour, report or claim says, and where its first verb ends; the words that a cue
// attributes. No pattern of its own.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL } from '../../text/tokens.ts';
import { anyOf, internWord, NOUN, PARTICIPLE, VERB, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { isAdverb, isFiniteVerb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import {
  AUXILIARY,
  DETERMINER,
  HAVE,
  HE_OR_SHE,
  MODAL,
  NEGATION,
  PREPOSITION,
  PRONOUN,
} from '../lexicon/function-words.ts';

const BEEN = internWord('been');
const THAT = internWord('that');
/** Words of a clause up to its verb; longer subjects are cut. */
const REACH = 16;

/** The token after the first verb group of the clause that "that" at `i` opens; for a preposition after its noun phrase. */
export function findContentEnd(r: Reading, i: number): number | undefined {
  const limit = Math.min(r.sentenceTo(i), i + REACH);
  if (!r.isWord(i, THAT)) {
    const phrase = findNounPhraseAt(r, r.is(i + 1, PREPOSITION) ? i + 2 : i + 1);
    if (!phrase) return r.is(i + 1, PREPOSITION) && i + 3 <= limit ? i + 3 : undefined;
    return r.is(phrase.to, VERB) ? phrase.to : Math.min(findTailEnd(r, phrase.to), limit);
  }
  return findVerbEnd(r, i + 2);
}

/** The token after the first verb group at or behind token `first`, which is a clause's second at the earliest. */
export function findVerbEnd(r: Reading, first: number): number {
  const limit = Math.min(r.sentenceTo(first - 1), first - 2 + REACH);
  for (let j = first; j < limit; j++) {
    if (r.word[j] === APOSTROPHE_S && !r.is(j - 1, PRONOUN)) continue;
    const plainVerb = r.is(j, VERB) && !r.is(j, NOUN) && isFiniteVerb(r, j);
    if (!r.is(j, AUXILIARY) && !plainVerb && !isUnknownVerb(r, j)) continue;
    let k = j;
    while (k < limit && (r.is(k, AUXILIARY) || isAdverb(r, k) || r.is(k, NEGATION))) k++;
    if (k === j) return k + 1;
    const participle =
      (r.is(k - 1, HAVE) || r.isWord(k - 1, BEEN)) && !r.is(k, DETERMINER) && !r.is(k, PREPOSITION);
    const goesOn = participle || isParticiple(r, k) || r.is(k - 1, MODAL);
    return k < limit && !r.isPunctuation(k) && goesOn ? k + 1 : k;
  }
  return limit;
}

/**
 * The words that the cue of a saying attributes: behind it where it opens their clause, else the longer side of its
 * sentence. "After the board had met, [police said] he stabbed" has them behind, however long what leads in.
 */
export function findAttributed(r: Reading, cue: TokenRange): TokenRange {
  const to = Math.min(r.sentenceTo(cue.from), cue.to + NEAR);
  const from = Math.max(r.sentenceFrom(cue.from), cue.from - NEAR);
  // "…, the prosecutor told the jury."
  if (r.is(cue.to - 1, TOLD)) {
    const told = findNounPhraseAt(r, cue.to);
    if (told && ends(r, told.to)) return { from, to: cue.from };
  }
  // "letters that police believe were stolen": its subject stands before, the deed behind
  const hasGap = r.is(cue.to, AUXILIARY);
  const opens =
    r.word[cue.from] !== ACCORDING && (r.is(cue.to, OPENS) || r.has(cue.to, CAPITAL)) && !ends(r, cue.to);
  return hasGap || opens || cue.from - from <= to - cue.to ? { from: cue.to, to } : { from, to: cue.from };
}
const TOLD = wordClass('told');
const OPENS = anyOf(wordClass('that how'), HE_OR_SHE, DETERMINER);
const ACCORDING = internWord('according');
/** Tokens on either side of a cue. */
const NEAR = 40;

/** The clause speaks of what may be or will be (R19). */
export function isContentModal(r: Reading, i: number): boolean {
  const limit = Math.min(r.sentenceTo(i), i + REACH);
  for (let j = i + 1; j < limit; j++) {
    if (r.is(j, MODAL)) return true;
    if (r.is(j, AUXILIARY) || (r.is(j, VERB) && !r.is(j, NOUN) && isFiniteVerb(r, j))) return false;
  }
  return false;
}

/** Verbs that the lexicon lacks show by "-ed". */
function isUnknownVerb(r: Reading, j: number): boolean {
  return r.word[j] === 0 && /[a-z]ed$/.test(r.textOf(j, j + 1));
}

function isParticiple(r: Reading, k: number): boolean {
  return r.is(k, PARTICIPLE) || /(?:ed|en|ing)$/.test(r.textOf(k, k + 1));
}
