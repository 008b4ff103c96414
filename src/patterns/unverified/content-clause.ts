// The clause behind "that" or "of" which tells what a rumour, report or claim says: where its first verb ends. No pattern
// of its own.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S } from '../../text/tokens.ts';
import { internWord, NOUN, PARTICIPLE, VERB } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { isAdverb, isFiniteVerb } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  DETERMINER,
  HAVE,
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
  for (let j = i + 2; j < limit; j++) {
    if (r.word[j] === APOSTROPHE_S && !r.is(j - 1, PRONOUN)) continue;
    const plainVerb = r.is(j, VERB) && !r.is(j, NOUN) && isFiniteVerb(r, j);
    if (!r.is(j, AUXILIARY) && !plainVerb && !isUnknownVerb(r, j)) continue;
    let k = j;
    while (k < limit && (r.is(k, AUXILIARY) || isAdverb(r, k) || r.is(k, NEGATION))) k++;
    if (k === j) return k + 1;
    const participle =
      (r.is(k - 1, HAVE) || r.isWord(k - 1, BEEN)) && !r.is(k, DETERMINER) && !r.is(k, PREPOSITION);
    return k < limit && !r.isPunctuation(k) && (participle || isParticiple(r, k)) ? k + 1 : k;
  }
  return limit;
}

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
