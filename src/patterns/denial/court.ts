// Who decides over allegations and is no party to them: courts, and the judges an article names.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL } from '../../text/tokens.ts';
import { wordClass } from '../../text/vocabulary.ts';
import { findCoreEnd } from '../grammar/phrase-tail.ts';
import { AUTHORITY, COURT } from '../lexicon/institutions.ts';

const JUDGE = wordClass('judge judges justice justices magistrate');

/** The surnames of "Judge Jane Roe", "U.S. District Judge Roe". */
const judgesOf = oncePerReading((r: Reading): ReadonlySet<number> => {
  const names = new Set<number>();
  for (let i = 0; i < r.size; i++) {
    if (!r.is(i, JUDGE) || !r.has(i, CAPITAL)) continue;
    let last = i;
    while (last < i + 4 && r.has(last + 1, CAPITAL)) last++;
    if (last > i) names.add(r.hash[last]!);
  }
  return names;
});

/** Whether the phrase is a court, a judge or a jury. */
export function isCourt(r: Reading, phrase: TokenRange): boolean {
  const { from } = phrase;
  const to = findCoreEnd(r, phrase);
  if (r.findIn(from, to, COURT) !== undefined) return true;
  const judges = judgesOf(r);
  if (judges.size === 0) return false;
  for (let i = from; i < to; i++) if (r.has(i, CAPITAL) && judges.has(r.hash[i]!)) return true;
  return false;
}

/** Police, prosecutors, regulators: by what the speaker is, not by what is told of it ("Harlow, a former police officer"). */
export function isOfLaw(r: Reading, phrase: TokenRange & { head: number }): boolean {
  return (
    r.is(phrase.head, AUTHORITY) || r.findIn(phrase.from, findCoreEnd(r, phrase), AUTHORITY) !== undefined
  );
}

/** "the Circuit Attorney’s Office": an attorney who speaks for the state */
export function isProsecution(r: Reading, { from, to }: TokenRange): boolean {
  const attorney = r.findIn(from, to, ATTORNEY);
  if (attorney === undefined || !r.has(attorney, CAPITAL)) return false;
  const office = r.word[attorney + 1] === APOSTROPHE_S && r.is(attorney + 2, OFFICE);
  return office || r.is(attorney - 1, OF_STATE);
}
const ATTORNEY = wordClass('attorney');
const OFFICE = wordClass('office');
const OF_STATE = wordClass('district circuit county state city u.s.');
