// Whom a reporter by name writes for: "Jane Roe of the Ledger", "Ledger reporter Jane Roe", "Jane Roe, who covers the Senate
// for the Ledger". Whether the outlet is another's is not asked here.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA } from '../../text/tokens.ts';
import { nounClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn, type Outlet } from '../grammar/outlets.ts';
import { MASTHEAD } from '../lexicon/media.ts';

const OF_OUTLET = wordClass('of at for with from in');
const JOURNALIST = nounClass('reporter correspondent journalist');
/** How far into an apposition the outlet may stand. */
const REACH = 8;

/** The outlet of a reporter by name; undefined for anybody else. */
export function findReporterOutlet(r: Reading, phrase: NounPhrase): Outlet | undefined {
  const { from, head } = phrase;
  if (!isPerson(r, head)) return undefined;
  if (r.is(head + 1, OF_OUTLET)) return findNamedOutlet(r, head + 2);
  if (r.word[head + 1] === COMMA) return findInApposition(r, head + 2);
  // "the Courier’s Jane Roe"
  for (let i = from + 1; i < head; i++)
    if (r.word[i] === APOSTROPHE_S && r.is(i - 1, MASTHEAD) && r.has(i - 1, CAPITAL))
      return { from, to: i, kind: 'press', isNamed: true };
  const role = r.findIn(from, head, JOURNALIST);
  if (role === undefined) return undefined;
  let name = role;
  while (name > from && r.has(name - 1, CAPITAL)) name--;
  return { from: name, to: name < role ? role : head + 1, kind: 'press', isNamed: true };
}

function findNamedOutlet(r: Reading, i: number): Outlet | undefined {
  const phrase = findNounPhraseAt(r, i);
  return phrase && findOutletIn(r, { from: phrase.from, to: phrase.head + 1, head: phrase.head });
}

/** "Jane Roe, a reporter for the Ledger," */
function findInApposition(r: Reading, i: number): Outlet | undefined {
  const end = Math.min(r.sentenceTo(i - 1), i + REACH);
  for (let role = i; role < end && !r.isPunctuation(role); role++)
    if (r.is(role, JOURNALIST) && r.is(role + 1, OF_OUTLET))
      return findNamedOutlet(r, role + 2) ?? findEmployer(r, role + 2);
  return undefined;
}

/** "a reporter with [Harbour Business]": whatever a reporter writes for is an outlet */
function findEmployer(r: Reading, i: number): Outlet | undefined {
  const phrase = r.has(i, CAPITAL) ? findNounPhraseAt(r, i) : undefined;
  return phrase && { from: phrase.from, to: phrase.to, kind: 'press', isNamed: true };
}
