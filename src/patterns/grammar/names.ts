// Names of people in an article: where they stand, and which roles are given to them ("Jane Roe, a senior official"). One
// pass over the capitals; no list of given names.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import { ABBREVIATION, ALL_CAPS, CAPITAL, COMMA, PUNCTUATION, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, type WordClass, wordClass } from '../../text/vocabulary.ts';
import {
  ACCORDING_TO,
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  MONTH,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { INSTITUTION, ORGANISATION_SUFFIX } from '../lexicon/institutions.ts';
import { MASTHEAD } from '../lexicon/media.ts';
import { HUMAN, NATIONALITY, RANK, SIDE_LABEL, TITLE } from '../lexicon/people.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { isFiniteVerb } from './verb-group.ts';

/** Titles that no private person has: "Mr" is anybody's. */
const OFFICE = wordClass(
  'president minister secretary senator sen rep governor gov mayor dr prof professor judge general col gen capt captain police chief sheriff superintendent spokesman spokeswoman commissioner',
);
/** Words of place names that two capitals would otherwise make a person of. */
const PLACE = wordClass(
  `new york los angeles san francisco united states kingdom nations north south east west saudi arabia hong kong las
  vegas sri lanka white house washington london paris moscow beijing street avenue river lake mount island county city
  state states republic america britain england scotland wales ireland europe asia africa middle capitol hill wall
  air force world cup supreme union silicon valley texas california florida virginia carolina`,
);
/** They stand small in a name: "Jan van der Berg". */
export const PARTICLE = wordClass('de van von der den bin ibn al el la le di da dos del ben abu');
const NOT_A_NAME = anyOf(
  ADVERB,
  CONJUNCTION,
  DETERMINER,
  PRONOUN,
  PREPOSITION,
  SUBORDINATOR,
  AUXILIARY,
  MONTH,
  WEEKDAY,
  NATIONALITY,
  INSTITUTION,
  ORGANISATION_SUFFIX,
  MASTHEAD,
  PLACE,
  SIDE_LABEL,
  TITLE,
  HUMAN,
  RANK,
);

export interface Names {
  /** 1 for each token that belongs to a person's name. */
  readonly person: Uint8Array;
  /** For a role noun that a named person holds ("aide Jane Roe"; "Jane Roe, an aide"): the tokens where that is said. */
  readonly rolesNamed: ReadonlyMap<number, readonly number[]>;
}

/** The names of an article; found once and kept. */
export const namesOf: (r: Reading) => Names = oncePerReading(r => findNames(r));

function isNameWord(r: Reading, i: number): boolean {
  if (!r.has(i, CAPITAL) || r.has(i, PUNCTUATION)) return false;
  if (r.word[i] === 0) return true;
  // "Sources Say" in a headline
  return !r.is(i, NOT_A_NAME) && !r.is(i, ANY_SAYING);
}

function findNames(r: Reading): Names {
  const person = new Uint8Array(r.size);
  const surnames = new Set<number>();
  const rolesNamed = new Map<number, number[]>();
  for (let i = 0; i < r.size; i++) {
    if (!isNameWord(r, i)) continue;
    let end = i + 1;
    while (end < r.size && end < i + 5 && !r.has(end, STARTS_SENTENCE)) {
      if (isNameWord(r, end)) end++;
      else if (r.is(end, PARTICLE) && isNameWord(r, end + 1)) end += 2;
      else break;
    }
    const titled = r.is(i - 1, TITLE) && r.has(i - 1, CAPITAL);
    const roleBefore = r.is(i - 1, HUMAN) && !r.has(i, STARTS_SENTENCE);
    const initials = r.has(i, ABBREVIATION) && end > i + 1;
    const words = end - i;
    // One capital after a full stop, or a word of capitals, is no evidence; two capitals in a row are.
    const twoWords = words >= 2 && !r.has(i, ALL_CAPS) && !isName(r, end);
    if (titled || roleBefore || initials || twoWords) {
      person.fill(1, i, end);
      surnames.add(r.hash[end - 1]!);
      noteRoles(r, i, end, rolesNamed);
    }
    i = end - 1;
  }
  for (let i = 0; i < r.size; i++) if (r.flags[i]! & CAPITAL && surnames.has(r.hash[i]!)) person[i] = 1;
  return { person, rolesNamed };
}

/** "Acme Widget Company": a word of organisations or places right behind makes the capitals no person. */
function isName(r: Reading, i: number): boolean {
  return r.has(i, CAPITAL) && (r.is(i, ORGANISATION_SUFFIX) || r.is(i, PLACE) || r.is(i, INSTITUTION));
}

function noteRoles(r: Reading, from: number, to: number, rolesNamed: Map<number, number[]>): void {
  const note = (i: number) => {
    const at = rolesNamed.get(r.word[i]!);
    if (at) at.push(i);
    else rolesNamed.set(r.word[i]!, [i]);
  };
  if (r.is(from - 1, HUMAN)) note(from - 1);
  else if (r.word[from - 1] === COMMA && r.is(from - 2, HUMAN) && isClosed(r, to)) note(from - 2);
  // "Harlow, according to an aide, is ill"
  if (r.word[to] !== COMMA || r.findPhraseAt(to + 1, ACCORDING_TO) !== undefined) return;
  const limit = Math.min(r.sentenceTo(to), to + 14);
  const roles: number[] = [];
  for (let i = to + 1; i < limit && !r.has(i, PUNCTUATION); i++) {
    if (r.is(i, RELATIVE)) break;
    // "…, a senior official said": a clause of its own, no apposition
    if (r.is(i, ANY_SAYING) && isFiniteVerb(r, i)) {
      // but "…,” Jane Roe, a senior official told Reuters": a comma forgotten
      let first = from;
      while (first > from - 5 && r.has(first - 1, CAPITAL) && !r.has(first, STARTS_SENTENCE)) first--;
      if (r.has(first - 1, PUNCTUATION) || r.has(first, STARTS_SENTENCE)) break;
      return;
    }
    if (r.is(i, HUMAN) && !r.has(i + 1, CAPITAL)) roles.push(i);
  }
  roles.forEach(note);
}

/** For the hash of each word of a person's name the token where it stands first. */
const firstNamedOf = oncePerReading((r: Reading): ReadonlyMap<number, number> => {
  const { person } = namesOf(r);
  const first = new Map<number, number>();
  for (let i = 0; i < r.size; i++) if (person[i] === 1 && !first.has(r.hash[i]!)) first.set(r.hash[i]!, i);
  return first;
});

/** R6: whether the rest of the sentence or the next few bring in a person not named before. */
export function isNameIntroduced(
  r: Reading,
  i: number,
  sentences: number,
  asSpeaker = false,
  untitled = false,
): boolean {
  const { of, to, count } = r.sentences;
  const end = Math.min(to[Math.min(count - 1, of[i]! + sentences)]!, i + 120);
  const first = firstNamedOf(r);
  for (let j = i + 1; j < end; j++) {
    if (!isPerson(r, j) || first.get(r.hash[j]!) !== j || isPerson(r, j + 1)) continue;
    if (untitled && isTitled(r, j)) continue;
    if (!r.isQuoted(j) && (speaksAt(r, j) || (!asSpeaker && r.word[j + 1] === COMMA))) return true;
  }
  return false;
}

/**
 * Whether the next sentence quotes a person not named before: “Her allies were pleased. “At last,” said Jane Roe”.
 * @param office words one of which tells what that person is.
 */
export function isNewcomerQuotedNext(r: Reading, i: number, office?: WordClass): boolean {
  const next = r.sentenceTo(i);
  if (next >= r.size || !r.isQuoted(next)) return false;
  if (office && !hasOutside(r, next, office)) return false;
  const first = firstNamedOf(r);
  for (let j = next; j < r.sentenceTo(next); j++)
    if (isPerson(r, j) && !r.isQuoted(j) && !isPerson(r, j + 1) && speaksAt(r, j))
      return first.get(r.hash[j]!) === j;
  return false;
}

/** Whether the sentence at `from` has such a word outside its quotation. */
function hasOutside(r: Reading, from: number, wanted: WordClass): boolean {
  for (let j = from; j < r.sentenceTo(from); j++) if (r.is(j, wanted) && !r.isQuoted(j)) return true;
  return false;
}

/** "President Jane Roe", "Dr Roe" */
function isTitled(r: Reading, surname: number): boolean {
  let first = surname;
  while (isPerson(r, first - 1)) first--;
  return r.is(first - 1, OFFICE);
}

/** "Roe said", "said Jane Roe" */
function speaksAt(r: Reading, surname: number): boolean {
  let first = surname;
  while (isPerson(r, first - 1)) first--;
  return r.is(surname + 1, ANY_SAYING) || r.is(first - 1, ANY_SAYING);
}

/** Whether token `i` is part of a person's name. */
export function isPerson(r: Reading, i: number): boolean {
  return i >= 0 && i < r.size && namesOf(r).person[i] === 1;
}

/**
 * Whether the role noun at `head` is given a name right there: "senior official Jane Roe", "Jane Roe, a senior
 * official", "an aide, Jane Roe, said".
 */
export function isNamedHere(r: Reading, head: number): boolean {
  const { person, rolesNamed } = namesOf(r);
  return (
    person[head + 1] === 1 ||
    (r.word[head + 1] === COMMA && person[head + 2] === 1 && closesApposition(r, person, head + 2)) ||
    (rolesNamed.get(r.word[head]!)?.includes(head) ?? false)
  );
}

/** "an aide, Jane Roe, said"; not "according to an aide, Jane Roe is ill". */
function closesApposition(r: Reading, person: Uint8Array, name: number): boolean {
  let end = name;
  while (person[end] === 1) end++;
  return isClosed(r, end);
}

function isClosed(r: Reading, end: number): boolean {
  return end >= r.size || r.has(end, PUNCTUATION) || r.has(end, STARTS_SENTENCE) || r.is(end, ANY_SAYING);
}

/** Whether a named person holds the same role in the same or a neighbouring sentence (R1a, near misses of §5). */
export function isRoleNamedNear(r: Reading, head: number, sentences = 1): boolean {
  const sentence = r.sentences.of[head]!;
  return (namesOf(r).rolesNamed.get(r.word[head]!) ?? []).some(
    at => Math.abs(r.sentences.of[at]! - sentence) <= sentences,
  );
}
