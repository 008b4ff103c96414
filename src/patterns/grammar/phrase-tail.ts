// What describes a noun behind it: prepositional phrases, participles, relative clauses, appositions, set off or not. From
// left to right; the same read from the right is phrase-before.ts.

import type { Reading, TokenRange } from '../../text/reading.ts';
import {
  ABBREVIATION,
  CAPITAL,
  CLOSE_BRACKET,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  OPEN_BRACKET,
  PUNCTUATION,
  SINGLE_QUOTE,
} from '../../text/tokens.ts';
import { BASE_FORM, GERUND, internWord, NOUN, THIRD_PERSON, VERB, wordClass } from '../../text/vocabulary.ts';
import {
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  INDEFINITE_PERSON,
  NOUN_PREPOSITION,
  OBJECT_PRONOUN,
  ORDINAL,
  PREPOSITION,
  PRONOUN,
  REFLEXIVE,
  RELATIVE,
  SUBJECT_PRONOUN,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { HUMAN, RANK } from '../lexicon/people.ts';
import { POSTMODIFIER, VANTAGE } from '../lexicon/vantage.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { findNounPhraseAt, holdsFiniteVerb, isCapital } from './noun-phrase.ts';
import { isAdverb, isFiniteVerb } from './verb-group.ts';

/** No description of a source in print was longer; a bound, not a target. */
export const REACH = 45;
const SAY = wordClass('say tell claim');
const TO = internWord('to');
const ANONYMITY = internWord('anonymity');

/**
 * Where the description behind a core noun phrase ends: prepositional phrases, participles, relative clauses,
 * appositions. A comma that closes an inserted clause is passed only if a verb follows it; else the end is before it.
 * @param end the token after the head.
 */
export function findTailEnd(r: Reading, end: number): number {
  const limit = Math.min(r.sentenceTo(end - 1), end + REACH);
  let i = end;
  for (let rounds = 0; rounds < 8 && i < limit; rounds++) {
    const next = passModifier(r, i, limit);
    if (next <= i) break;
    i = next;
  }
  return i;
}

/** Where what is only told of a phrase begins: "Harlow[, who is due in court]", "the clerk [who lost it]". */
export function findCoreEnd(r: Reading, { from, to }: TokenRange): number {
  let end = from + 1;
  while (end < to && !r.is(end, TOLD_OF) && r.word[end] !== COMMA && r.word[end] !== DASH) end++;
  return Math.min(end, to);
}
const TOLD_OF = wordClass('who whom whose which');

/** Passes one modifier that starts at token `i`; `i` itself if none does. */
function passModifier(r: Reading, i: number, limit: number): number {
  const vantage = isRelative(r, i) ? undefined : r.findPhraseAt(i, VANTAGE);
  if (vantage !== undefined && vantage <= limit) {
    // "inside the building": the article of the object closes the phrase
    const first = r.is(vantage - 1, DETERMINER) ? vantage - 1 : vantage;
    const object = findNounPhraseAt(r, first);
    return object && object.to <= limit && r.is(first - 1, PREPOSITION) ? object.to : vantage;
  }
  // "Harlow himself said"
  if (r.is(i, REFLEXIVE) && isVerbAhead(r, i + 1)) return i + 1;
  // "closely involved in the talks"
  if (isAdverb(r, i) && r.is(i + 1, POSTMODIFIER) && !isMainClauseVerb(r, i + 1))
    return passParticiple(r, i + 1, limit);
  if (r.is(i, NOUN_PREPOSITION)) {
    const inner = findNounPhraseAt(r, i + 1);
    if (inner && inner.to <= limit && !r.is(i + 1, WEEKDAY)) return inner.to;
    return i;
  }
  // "officials in the FBI and at the Justice Department"
  if (r.is(i, COORDINATOR) && r.is(i + 1, NOUN_PREPOSITION)) return passCoordinated(r, i, limit);
  if (r.is(i, POSTMODIFIER) && !isMainClauseVerb(r, i)) return passParticiple(r, i, limit);
  if (isRelative(r, i)) return passRelative(r, i, limit);
  if (r.word[i] === COMMA) return passInsertion(r, i, limit);
  if (r.word[i] === DASH) return passDashes(r, i, limit);
  if (r.word[i] === OPEN_BRACKET) {
    for (let j = i + 1; j < limit; j++) if (r.word[j] === CLOSE_BRACKET) return j + 1;
  }
  if (isCapital(r, i) && r.is(i - 1, HUMAN)) return i; // a name in apposition is the caller's business
  return i;
}

/** "and at the Justice Department", where a verb follows: it describes what the phrase before it does */
function passCoordinated(r: Reading, i: number, limit: number): number {
  const inner = findNounPhraseAt(r, i + 2);
  return inner && inner.to <= limit && isVerbAhead(r, inner.to) ? inner.to : i;
}

/** "officials — all of whom asked not to be named — said" */
function passDashes(r: Reading, i: number, limit: number): number {
  for (let j = i + 1; j < limit && r.word[j] !== DOUBLE_QUOTE; j++)
    if (r.word[j] === DASH) return isVerbAhead(r, j + 1) ? j + 1 : i;
  return i;
}

/** "informed", "cited" are past tenses as well: behind a plural with an object, they are the verb. */
function isMainClauseVerb(r: Reading, i: number): boolean {
  return r.is(i, ANY_SAYING) && isFiniteVerb(r, i) && !r.is(i + 1, PREPOSITION);
}

function isRelative(r: Reading, i: number): boolean {
  const spelled = r.is(i, RELATIVE) && !r.is(i, DETERMINER);
  return spelled;
}

/** "familiar with the matter", "briefed on the talks", "speaking on condition of anonymity" */
function passParticiple(r: Reading, i: number, limit: number): number {
  let j = i + 1;
  // "unauthorized to speak publicly"
  if (r.word[j] === TO && r.is(j + 1, BASE_FORM) && !r.is(j + 1, NOUN)) {
    j += 2;
    while (j < limit && isAdverb(r, j)) j++;
    return Math.min(j, limit);
  }
  // "an official speaking anonymously said"
  while (r.is(i, GERUND) && j < limit && isAdverb(r, j)) j++;
  const first = j;
  if (r.is(j, PREPOSITION)) j++;
  const object = j < limit ? findNounPhraseAt(r, j) : undefined;
  if (object && object.to <= limit && !(j === first && r.is(j, ANY_SAYING))) j = object.to;
  else if (r.is(first, PREPOSITION)) j = first;
  return j;
}

/**
 * A relative clause without a comma: to the comma or full stop, or up to the second saying verb or the auxiliary that
 * can only be the main clause's ("a nurse who works nights said").
 */
function passRelative(r: Reading, i: number, limit: number): number {
  let verbs = 0;
  // "who has advised the family said": the first full verb is the clause's own
  let own = i + 1;
  while (own < limit && (r.is(own, AUXILIARY) || isAdverb(r, own))) own++;
  for (let j = i + 1; j < limit; j++) {
    if (r.word[j] === COMMA || r.word[j] === DASH || r.word[j] === DOUBLE_QUOTE) return j;
    if (r.has(j, PUNCTUATION) && r.word[j] !== SINGLE_QUOTE) return j;
    if (
      verbs > 0 &&
      j > own &&
      r.is(j, ANY_SAYING) &&
      (isFiniteVerb(r, j) || r.is(j, SAY)) &&
      isMainVerb(r, j)
    ) {
      let start = j;
      while (start > i + 1 && (r.is(start - 1, AUXILIARY) || isAdverb(r, start - 1))) start--;
      return start;
    }
    // The word behind "who" is its verb, whether the lexicon has it or not.
    if (j === i + 1 || r.is(j, VERB) || r.is(j, AUXILIARY)) verbs++;
  }
  return limit;
}

/** Not "to say", "who said", "he said". */
function isMainVerb(r: Reading, j: number): boolean {
  let k = j - 1;
  while (isAdverb(r, k)) k--;
  return (
    // "to reveal details": no finite verb stands behind a bare verb
    !(r.is(j, THIRD_PERSON) && r.is(k, BASE_FORM) && !r.is(k, NOUN)) &&
    // "those who know him say"
    (!r.is(k, PRONOUN) || (r.is(k, OBJECT_PRONOUN) && !r.is(k, SUBJECT_PRONOUN))) &&
    !r.is(k, RELATIVE) &&
    !r.is(k, PREPOSITION) &&
    !r.is(k, COORDINATOR) &&
    !r.is(k, DETERMINER)
  );
}

/** ", who asked not to be named," ", a long-time agent," ", speaking on background," */
function passInsertion(r: Reading, i: number, limit: number): number {
  let first = i + 1;
  // "in Chappaqua, N.Y., …"
  if (r.has(first, ABBREVIATION) && r.has(first, CAPITAL) && r.word[i + 2] === COMMA) return i + 2;
  if (r.is(first, COORDINATOR) && isRelative(r, i + 2)) first++;
  const opens =
    isRelative(r, first) ||
    (r.is(first, POSTMODIFIER) && !isFiniteVerbPast(r, first)) ||
    (r.is(first, GERUND) && !r.is(first, NOUN)) ||
    r.isWord(first + 1, ANONYMITY) || // ", granted anonymity to …,"
    (r.is(first, DETERMINER) && !r.is(first, INDEFINITE_PERSON)) ||
    (r.is(first, PREPOSITION) && isRelative(r, first + 1)) ||
    (r.is(first, RANK) && !isCapital(r, first)) ||
    (r.is(first, PREPOSITION) && r.is(first + 1, ORDINAL));
  if (!opens) return passAside(r, i, limit);
  for (let j = first; j < limit; j++) {
    if (r.word[j] === COMMA || r.word[j] === DASH) {
      // Closed by a comma: the main verb comes next, else there is more of the insertion (a list, a date).
      if (isVerbAhead(r, j + 1)) return j + 1;
      if (isRelative(r, first) || r.is(first, GERUND)) continue;
      return r.is(first, DETERMINER) && holdsFiniteVerb(r, first, j) ? i : j;
    }
    const ends =
      (r.has(j, PUNCTUATION) && r.word[j] !== SINGLE_QUOTE && !r.isQuoted(j)) ||
      (r.word[j] === DOUBLE_QUOTE && j > first);
    // "according to two officials, the bureau opened a case": a clause, no apposition
    if (ends) return r.is(first, DETERMINER) && holdsFiniteVerb(r, first, j) ? i : j;
  }
  return limit < r.sentenceTo(i) ? i : limit;
}

/** ", through a lawyer," ", 42," ", elected in May,": a few words without a verb of their own, set off, with the verb behind. */
function passAside(r: Reading, i: number, limit: number): number {
  if (r.is(i + 1, COORDINATOR) || r.is(i + 1, PRONOUN) || r.is(i + 1, ANY_SAYING)) return i;
  let commas = 1;
  for (let j = i + 2; j < Math.min(limit, i + LONGEST_ASIDE); j++) {
    if (r.word[j] === COMMA) {
      // "like others interviewed,"
      const isPlain = r.isWord(i + 1, LIKE) || !holdsFiniteVerb(r, i + 1, j);
      if (!isPlain) return i;
      if (isVerbAhead(r, j + 1)) return j + 1;
      // ", 42, of Leeds,"
      if (++commas > 3 || r.is(j + 1, COORDINATOR)) return i;
    } else if (r.has(j, PUNCTUATION)) return i;
  }
  return i;
}
const LIKE = internWord('like');
/** Tokens, both commas among them. */
const LONGEST_ASIDE = 10;

function isFiniteVerbPast(r: Reading, i: number): boolean {
  return r.is(i, ANY_SAYING) && !r.is(i, GERUND) && !r.is(i + 1, PREPOSITION);
}

/** Whether a finite verb follows, over adverbs. */
export function isVerbAhead(r: Reading, i: number): boolean {
  let j = i;
  while (j < i + 4 && isAdverb(r, j)) j++;
  return isFiniteVerb(r, j) || (r.is(j, VERB) && !r.is(j, NOUN) && !r.is(j, GERUND));
}
