// Whom an article accuses, investigates or has deny, of whom others tell something in it, and who speaks for them: by
// words of accusation and denial anywhere in it, read in one pass. Of which side a speaker is, accused-party says.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA } from '../../text/tokens.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findCoreEnd } from '../grammar/phrase-tail.ts';
import { ARTICLE, MONTH, WEEKDAY } from '../lexicon/function-words.ts';
import { AUTHORITY, COMPANY, COURT, ORGANISATION } from '../lexicon/institutions.ts';
import { COLLECTIVE, HUMAN, TITLE } from '../lexicon/people.ts';
import { NOT_ALLEGING, NOTED_ACCUSING, noteAccused } from './accusing.ts';
import { findAntecedent } from './antecedent.ts';
import { type Add, COMMON, HE_OR_SHE, PUBLIC_ROLE } from './party.ts';
import { ADMINISTRATION, FOR, FOR_OTHERS, type Parties, withSpeakers } from './speakers.ts';
import { NOTED_TELLING, noteToldOf } from './telling.ts';

const NOT_A_PARTY = anyOf(AUTHORITY, COURT, COLLECTIVE);
const WHEN = anyOf(MONTH, WEEKDAY);
/** Whom the article accuses, and, more widely, of whom others tell something in it. */
export interface Sides {
  readonly accused: Parties;
  readonly toldOf: Parties;
  /** The sentences that tell. */
  readonly telling: ReadonlySet<number>;
  /** The sentences that accuse somebody, or have somebody deny. */
  readonly accusing: ReadonlySet<number>;
  /** Who accuses, by the hashes of names and nouns. */
  readonly accusers: ReadonlyMap<number, number>;
  /** How often the article accuses anybody, or has somebody deny. */
  readonly accusations: number;
}

/** The sides of an article. */
export const sidesOf = oncePerReading((r: Reading): Sides => {
  const accused = new Map<number, number>();
  const toldOf = new Map<number, number>();
  const telling = new Set<number>();
  const roles: number[] = [];
  const accusing = new Set<number>();
  const aliases = new Set<number>();
  let at = 0;
  const keepAccused = addTo(r, accused);
  const addAccused: Add = (phrase, weight) => {
    if (phrase) accusing.add(r.sentences.of[at]!);
    keepAccused(phrase, weight);
    if (phrase) noteAliases(r, phrase, aliases);
  };
  const accusers = new Map<number, number>();
  const keepAccuser = addTo(r, accusers);
  const addAccuser: Add = phrase => {
    keepAccuser(phrase);
    // "a former aide, [Jane Roe], says"
    const comma = phrase && phrase.head + 1;
    if (comma && r.word[comma] === COMMA && r.has(comma + 1, CAPITAL))
      keepAccuser(findNounPhraseAt(r, comma + 1));
  };
  const addToldOf = addTo(r, toldOf);
  const addTold: Add = phrase => {
    if (phrase) telling.add(r.sentences.of[phrase.head]!);
    addToldOf(phrase);
  };
  for (let i = 0; i < r.size; i++) {
    at = i;
    // One test for nearly all words: most are none of these.
    if (!r.is(i, NOTED)) continue;
    if (r.is(i, NOTED_ACCUSING))
      noteAccused(r, i, r.is(i, NOT_ALLEGING) ? keepAccused : addAccused, addAccuser);
    if (r.is(i, NOTED_TELLING)) noteToldOf(r, i, addTold, addAccused);
    if (r.is(i, NOTED_ROLE)) roles.push(i);
  }
  let accusations = 0;
  for (const [key, weight] of accused) {
    accusations += weight;
    toldOf.set(key, weight + (toldOf.get(key) ?? 0));
  }
  return {
    accused: withSpeakers(r, accused, roles, aliases),
    toldOf: withSpeakers(r, toldOf, roles, aliases),
    telling,
    accusing,
    accusers,
    accusations,
  };
});

const NOTED_ROLE = anyOf(FOR_OTHERS, ADMINISTRATION);
const NOTED = anyOf(NOTED_ACCUSING, NOTED_TELLING, NOTED_ROLE);

function addTo(r: Reading, parties: Map<number, number>): Add {
  return (phrase, weight = 1) => {
    const key = phrase && keyOf(r, phrase);
    if (key !== undefined) parties.set(key, (parties.get(key) ?? 0) + weight);
    if (phrase && r.is(phrase.head, FOR_OTHERS)) noteOwners(r, phrase, parties);
    const short = phrase && findShortName(r, phrase);
    if (short !== undefined) parties.set(r.hash[short]!, (parties.get(r.hash[short]!) ?? 0) + weight);
  };
}

const LEGAL_FORM = wordClass('inc corp ltd plc llc holdings industries airways airlines technologies');

/** "[Calder] Group": what a firm is called by later */
function findShortName(r: Reading, { from, head }: NounPhrase): number | undefined {
  if (!(r.is(head, COMPANY) || r.is(head, LEGAL_FORM)) || !r.has(head, CAPITAL)) return undefined;
  let first = head;
  while (first > from && r.has(first - 1, CAPITAL) && !r.isPunctuation(first - 1)) first--;
  return first < head && r.word[first] === 0 ? first : undefined;
}

/** "Harlow’s lawyer", "a spokesman for the Harlow Group": for whom they answer. */
function noteOwners(r: Reading, { from, to, head }: NounPhrase, accused: Map<number, number>): void {
  const end = Math.min(to, from + 12);
  for (let i = from; i < end; i++) {
    const owner = i < head ? r.word[i + 1] === APOSTROPHE_S : r.is(head + 1, FOR) && !r.has(i + 1, CAPITAL);
    if (owner && r.has(i, CAPITAL)) accused.set(r.hash[i]!, (accused.get(r.hash[i]!) ?? 0) + 1);
  }
}

/** "[Senator] Roe", "Roe, a former [minister],": what else the article may call the party. */
function noteAliases(r: Reading, { from, to, head }: NounPhrase, aliases: Set<number>): void {
  let first = head;
  while (first > from && isPerson(r, first - 1) && !r.is(first - 1, CALLING)) first--;
  if (first > from && r.is(first - 1, CALLING)) aliases.add(r.hash[first - 1]!);
  if (r.word[to] !== COMMA || !r.is(to + 1, ARTICLE)) return;
  const apposed = findNounPhraseAt(r, to + 1);
  if (apposed && r.word[apposed.to] === COMMA && r.is(apposed.head, CALLING))
    aliases.add(r.hash[apposed.head]!);
}
const CALLING = anyOf(HUMAN, TITLE, COMPANY, ORGANISATION, PUBLIC_ROLE);

/** What an article calls a party by; undefined for what can be none. */
function keyOf(r: Reading, { head, from, to }: NounPhrase): number | undefined {
  if (r.is(head, HE_OR_SHE)) return findAntecedent(r, head);
  // "Harlow on Monday": when it was is no part of who it was
  if (
    r.findIn(from, findCoreEnd(r, { from, to }), NOT_A_PARTY) !== undefined ||
    r.findIn(from, head + 1, WHEN) !== undefined
  )
    return undefined;
  if (isPerson(r, head) || (r.has(head, CAPITAL) && r.word[head] === 0)) return r.hash[head]!;
  return r.has(head, CAPITAL) || r.is(head, COMMON) ? r.hash[head]! : undefined;
}
