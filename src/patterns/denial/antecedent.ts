// Whom a "he" or a "she" stands for: by names before it, in its own sentence or the last ones. A guess by order; it knows
// nobody's sex but by a title, and reads no meaning.
import type { Reading } from '../../text/reading.ts';
import { ALL_CAPS, CAPITAL } from '../../text/tokens.ts';
import { wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { PREPOSITION } from '../lexicon/function-words.ts';

/** The hash of the surname a "he" or "she" stands for. */
export function findAntecedent(r: Reading, pronoun: number): number | undefined {
  const name = findAntecedentToken(r, pronoun);
  return name === undefined ? undefined : r.hash[name]!;
}

/** The token of the surname a "he" or "she" stands for: the first person named in this sentence, or in one of the last. */
export function findAntecedentToken(r: Reading, pronoun: number): number | undefined {
  const { from, of } = r.sentences;
  const sentence = of[pronoun]!;
  for (let s = sentence; s >= Math.max(0, sentence - 6); s--) {
    const end = s === sentence ? pronoun : r.sentences.to[s]!;
    let other: number | undefined;
    for (let i = from[s]!; i < end && i < from[s]! + 80; i++) {
      if (!isNameWord(r, i) || isNameWord(r, i + 1) || r.isQuoted(i)) continue;
      let first = i;
      while (isNameWord(r, first - 1)) first--;
      // "Ms Roe" is no "he"
      if (r.is(first - 1, r.is(pronoun, HE) ? OF_WOMEN : OF_MEN)) continue;
      if (!r.is(first - 1, PREPOSITION)) return i;
      other ??= i;
    }
    if (other !== undefined) return other;
  }
  return undefined;
}

const HE = wordClass('he him his himself');
const OF_MEN = wordClass('mr sir lord');
const OF_WOMEN = wordClass('ms mrs miss lady dame baroness');

/** Of a person’s name, or a capital that no other word explains ("Harlow", named once). */
function isNameWord(r: Reading, i: number): boolean {
  return isPerson(r, i) || (r.has(i, CAPITAL) && !r.has(i, ALL_CAPS) && r.word[i] === 0 && i < r.size);
}
