// What can be a party to an accusation, as an article names it: people, offices, firms.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA, PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, internWord, wordClass } from '../../text/vocabulary.ts';
import { isPerson, PARTICLE } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { AUXILIARY, DETERMINER, PREPOSITION } from '../lexicon/function-words.ts';
import { COMPANY, GOVERNMENT, ORGANISATION } from '../lexicon/institutions.ts';
import { HUMAN } from '../lexicon/people.ts';

const AND = internWord('and');
export const HE_OR_SHE = wordClass('he she him his her');
/** What people in the news are called by, who are accused as often as others: "the singer". */
export const PUBLIC_ROLE = wordClass(
  `mayor singer rapper actor actress star comedian presenter broadcaster author bishop footballer striker mogul tycoon magnate
  billionaire chancellor premier headteacher headmaster`,
);
export const COMMON = anyOf(
  COMPANY,
  ORGANISATION,
  GOVERNMENT,
  HUMAN,
  PUBLIC_ROLE,
  wordClass('couple president campaign candidate ministry embassy'),
);

/** Takes note of a party; `weight` is how often it is accused by that. */
export type Add = (phrase: NounPhrase | undefined, weight?: number) => void;

/** The name or the common noun at token `i` that can be a party, whatever verb follows: "the club paid", "Harlow met". */
export function findParty(r: Reading, i: number): NounPhrase | undefined {
  const end = Math.min(r.sentenceTo(i - 1), i + 6);
  let from = i;
  while (from < end && (r.is(from, DETERMINER) || r.is(from, PARTICLE))) from++;
  if (r.is(from, HE_OR_SHE)) return { from, to: from + 1, head: from };
  let to = from;
  while (to < end && r.has(to, CAPITAL) && !r.has(to, PUNCTUATION)) to++;
  if (to > from) {
    while (r.is(to, COMMON) && to < end) to++;
    return { from, to, head: to - 1 };
  }
  while (to < end && !r.is(to, COMMON) && !r.is(to, AUXILIARY) && !r.is(to, PREPOSITION)) to++;
  return r.is(to, COMMON) ? { from, to: to + 1, head: to } : undefined;
}

/** "looking into payments that a donor made to [Roe]": everybody named from token `i` to the end of the clause, if not far. */
export function addNamed(r: Reading, i: number, add: Add): void {
  const end = Math.min(r.sentenceTo(i - 1), i + NAMED_REACH);
  for (let name = i; name < end && !r.has(name, PUNCTUATION); name++) {
    if (!isPerson(r, name) || isPerson(r, name + 1)) continue;
    // "into the Leeds fire": no party
    let first = name;
    while (r.has(first - 1, CAPITAL)) first--;
    if (r.is(first - 1, LEADS_TO)) add({ from: name, to: name + 1, head: name }, 0);
  }
}
const LEADS_TO = wordClass('to from by of that whether which with and how');
/** Tokens. */
const NAMED_REACH = 14;

/** The object at token `i`, and those that follow it in a list: "the firm, its founder and Harlow". Of "Harlow’s house" also Harlow. */
export function addObject(r: Reading, i: number, add: Add): void {
  const object = findNounPhraseAt(r, i);
  if (!object) return;
  add(object);
  // "against his firm": him, too
  if (object.head > object.from && r.is(object.from, HE_OR_SHE))
    add({ from: object.from, to: object.from + 1, head: object.from });
  for (let at = object.from + 1; at < object.head; at++)
    if (r.word[at] === APOSTROPHE_S) add({ from: object.from, to: at, head: at - 1 });
  const listed: NounPhrase[] = [];
  let { to } = object;
  for (let rounds = 0; rounds < 5; rounds++) {
    const comma = r.word[to] === COMMA;
    const and = r.word[comma ? to + 1 : to] === AND;
    const next = comma || and ? findNounPhraseAt(r, to + (comma ? 1 : 0) + (and ? 1 : 0)) : undefined;
    if (!next || (!r.has(next.from, CAPITAL) && !r.is(next.from, DETERMINER))) return;
    listed.push(next);
    to = next.to;
    // Only "and" tells a list from an insertion.
    if (!and) continue;
    for (const each of listed) add(each);
    // "and his firm, Calder Mills, of fraud"
    if (r.word[to] === COMMA && r.has(to + 1, CAPITAL)) add(findNounPhraseAt(r, to + 1));
    return;
  }
}
