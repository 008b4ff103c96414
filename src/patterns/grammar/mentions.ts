// Back-references: which earlier words a "the official" or "that person" takes up (R4, R23). By the noun alone.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import { internWord, spellingOf } from '../../text/vocabulary.ts';
import { HUMAN } from '../lexicon/people.ts';
import { isNamedHere } from './names.ts';

const PEOPLE = internWord('people');
const PERSON = internWord('person');

/** "officials" and "official" are one noun here, "people" and "person" too. */
function singularOf(id: number): number {
  if (id === PEOPLE) return PERSON;
  const spelling = spellingOf(id);
  return spelling.endsWith('s') ? internWord(spelling.slice(0, -1)) : id;
}

const mentionsOf = oncePerReading((r: Reading): ReadonlyMap<number, readonly number[]> => {
  const mentions = new Map<number, number[]>();
  for (let i = 0; i < r.size; i++) {
    if (!r.is(i, HUMAN)) continue;
    const noun = singularOf(r.word[i]!);
    const list = mentions.get(noun);
    if (list) list.push(i);
    else mentions.set(noun, [i]);
  }
  return mentions;
});

/**
 * The nearest earlier mention of the same noun for which `accepts` is true, looking back over at most `reach` mentions.
 * Undefined also where a name is given to one of those passed over: then "the official" is more likely the named one.
 */
export function findEarlierMention(
  r: Reading,
  head: number,
  accepts: (mention: number) => boolean,
  reach = 12,
): number | undefined {
  const list = mentionsOf(r).get(singularOf(r.word[head]!)) ?? [];
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]! < head) low = middle + 1;
    else high = middle;
  }
  for (let n = low - 1; n >= 0 && n >= low - reach; n--) {
    const mention = list[n]!;
    if (isNamedHere(r, mention)) return undefined;
    if (accepts(mention)) return mention;
  }
  return undefined;
}
