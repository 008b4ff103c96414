// Whether a ministry, a people or a capital stands for a country that an article accuses: "the Russian ministry", "Moscow".
// By the first letters that a country shares with its people; it knows no other ties.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { wordClass } from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { DETERMINER } from '../lexicon/function-words.ts';
import { NATIONALITY } from '../lexicon/people.ts';

/** "The Russian ministry", where Russia is accused; "Moscow" and the like, where their country is. */
export function isOfLand(
  r: Reading,
  { from, to }: NounPhrase,
  accused: ReadonlyMap<number, number>,
): boolean {
  for (let i = from; i < to; i++) {
    if (!r.has(i, CAPITAL)) continue;
    const land = r.is(i, NATIONALITY) || r.is(i, CAPITAL_CITY) ? landOf(r, i) : undefined;
    if (
      land !== undefined &&
      landsOf(r)
        .get(land)
        ?.some(hash => accused.has(hash))
    )
      return true;
  }
  return false;
}
const CAPITAL_CITY = wordClass('kremlin moscow beijing tehran pyongyang kyiv');
const LAND_OF_CITY: Record<string, string> = {
  krem: 'russ',
  mosc: 'russ',
  beij: 'chin',
  tehr: 'iran',
  pyon: 'nort',
  kyiv: 'ukra',
};

/** The first letters that a country shares with its people. */
function landOf(r: Reading, i: number): string {
  const stem = r
    .textOf(i, i + 1)
    .slice(0, 4)
    .toLowerCase();
  return LAND_OF_CITY[stem] ?? stem;
}

/** The hashes of the capitalised words of an article by their first letters. */
const landsOf = oncePerReading((r: Reading): ReadonlyMap<string, number[]> => {
  const lands = new Map<string, number[]>();
  for (let i = 0; i < r.size; i++) {
    if (!r.has(i, CAPITAL) || r.is(i, DETERMINER)) continue;
    const stem = landOf(r, i);
    const hashes = lands.get(stem);
    if (!hashes) lands.set(stem, [r.hash[i]!]);
    else if (!hashes.includes(r.hash[i]!)) hashes.push(r.hash[i]!);
  }
  return lands;
});
