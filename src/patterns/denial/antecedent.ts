// Whom a "he" or a "she" stands for: by names before it, in its own sentence or the last ones. A guess by order; of anybody's
// sex it knows what a title, a given name or a word such as "spokeswoman" tells in the article, and reads no meaning.
import { oncePerReading, oncePerToken } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import { ALL_CAPS, CAPITAL, COMMA } from '../../text/tokens.ts';
import { anyOf, type WordClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { PREPOSITION } from '../lexicon/function-words.ts';
import { MENS_NAMES, WOMENS_NAMES } from '../lexicon/given-names.ts';

/** The hash of the surname a "he" or "she" stands for. */
export function findAntecedent(r: Reading, pronoun: number): number | undefined {
  const name = findAntecedentToken(r, pronoun);
  return name === undefined ? undefined : r.hash[name]!;
}

/** The token of the surname a "he" or "she" stands for: the first person named in this sentence, or in one of the last. */
export const findAntecedentToken = oncePerToken((r: Reading, pronoun: number): number | undefined => {
  const { from, of } = r.sentences;
  const sentence = of[pronoun]!;
  const isMan = r.is(pronoun, HE);
  const others = isMan ? sexesOf(r).women : sexesOf(r).men;
  for (let s = sentence; s >= Math.max(0, sentence - 6); s--) {
    const end = s === sentence ? pronoun : r.sentences.to[s]!;
    let other: number | undefined;
    for (let i = from[s]!; i < end && i < from[s]! + 80; i++) {
      if (!isNameWord(r, i) || isNameWord(r, i + 1) || r.isQuoted(i)) continue;
      let first = i;
      while (isNameWord(r, first - 1)) first--;
      // "Ms Roe" is no "he"
      if (r.is(first - 1, isMan ? OF_WOMEN : OF_MEN) || others.has(r.hash[i]!)) continue;
      if (!r.is(first - 1, PREPOSITION)) return i;
      other ??= i;
    }
    if (other !== undefined) return other;
  }
  return undefined;
});

const HE = wordClass('he him his himself');
const OF_MEN = wordClass('mr sir lord');
const OF_WOMEN = wordClass('ms mrs miss lady dame baroness');
/** Beside a name, of whoever bears it. */
const MAN = anyOf(
  OF_MEN,
  wordClass(
    'spokesman chairman congressman businessman councilman policeman king prince duke actor father son brother husband',
  ),
);
const WOMAN = anyOf(
  OF_WOMEN,
  wordClass(
    'spokeswoman chairwoman congresswoman businesswoman councilwoman policewoman queen princess duchess actress mother daughter sister wife',
  ),
);

interface Sexes {
  /** Hashes of surnames. */
  readonly men: ReadonlySet<number>;
  readonly women: ReadonlySet<number>;
}

/** The surnames of those of whom the article tells whether they are men or women; who shares a name with the other sex is neither. */
const sexesOf = oncePerReading((r: Reading): Sexes => {
  const men = new Set<number>();
  const women = new Set<number>();
  for (let first = 0; first < r.size; first++) {
    if ((r.flags[first]! & CAPITAL) === 0 || !isNameWord(r, first)) continue;
    let last = first;
    while (isNameWord(r, last + 1)) last++;
    if (isOfSex(r, first, last, MENS_NAMES, MAN)) men.add(r.hash[last]!);
    else if (isOfSex(r, first, last, WOMENS_NAMES, WOMAN)) women.add(r.hash[last]!);
    first = last;
  }
  for (const surname of men) if (women.delete(surname)) men.delete(surname);
  return { men, women };
});

/** Whether a name's own words or those beside it tell the sex: "[Jane] Roe", "[Mr] Roe", "Roe, a [spokeswoman]". */
function isOfSex(
  r: Reading,
  first: number,
  last: number,
  given: ReadonlySet<number>,
  word: WordClass,
): boolean {
  return (
    (last > first && given.has(r.hash[first]!)) || r.is(first - 1, word) || isApposed(r, first, last, word)
  );
}

/** "Roe, a [spokeswoman] for", "a [spokesman], Jane Roe,": right beside the name, over a comma. */
function isApposed(r: Reading, first: number, last: number, word: WordClass): boolean {
  if (r.word[first - 1] === COMMA && r.is(first - 2, word)) return true;
  const end = Math.min(r.sentenceTo(last), last + 5);
  return r.word[last + 1] === COMMA && r.findIn(last + 2, end, word) !== undefined;
}

/** Of a person’s name, or a capital that no other word explains ("Harlow", named once). */
function isNameWord(r: Reading, i: number): boolean {
  return isPerson(r, i) || (r.has(i, CAPITAL) && !r.has(i, ALL_CAPS) && r.word[i] === 0);
}
