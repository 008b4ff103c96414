// Noun phrases without a parser: from a head to the left over modifiers and determiner, to the right over what describes
// it ("of the company", "familiar with the matter", "who asked not to be named", an apposition). Every look is bounded,
// so that no sentence, however long, costs more than its length.
import type { Reading, TokenRange } from '../../text/reading.ts';
import {
  ABBREVIATION,
  ALL_CAPS,
  APOSTROPHE_S,
  CAPITAL,
  CLOSE_BRACKET,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  NUMBER,
  OPEN_BRACKET,
  PUNCTUATION,
  SINGLE_QUOTE,
  STARTS_SENTENCE,
} from '../../text/tokens.ts';
import {
  BASE_FORM,
  GERUND,
  internWord,
  NOUN,
  PARTICIPLE,
  PLURAL,
  THIRD_PERSON,
  VERB,
  wordClass,
} from '../../text/vocabulary.ts';
import {
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  COORDINATOR,
  DEMONSTRATIVE,
  DETERMINER,
  INDEFINITE_PERSON,
  NEGATION,
  NOUN_PREPOSITION,
  NUMBER_WORD,
  OBJECT_PRONOUN,
  ORDINAL,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { HUMAN, NATIONALITY, RANK, SIDE_LABEL } from '../lexicon/people.ts';
import { POSTMODIFIER, UNNAMED, VANTAGE } from '../lexicon/vantage.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { isAdverb, isFiniteVerb } from './verb-group.ts';

/** A noun phrase; `to` is after all that describes the head. */
export interface NounPhrase extends TokenRange {
  /** The noun itself, or the last word of a name. */
  readonly head: number;
}

/** No description of a source in print was longer; a bound, not a target. */
const REACH = 45;
const MODIFIERS = 14;
const SINGULAR_ARTICLE = wordClass('a an');

/** "The couple told": a noun, unless "of" follows. */
const PAIR = wordClass('couple pair group trio');
const SAY = wordClass('say tell claim');
const SAID = wordClass('said says told tells');
const OF = internWord('of');
const STATE = internWord('state');
const MAY = internWord('may');
const THAT = internWord('that');
const TO = internWord('to');
const NONE = internWord('none');
const ANONYMITY = internWord('anonymity');
const AND = internWord('and');
const PRESS = internWord('press');
const AT = internWord('at');
const LEAST = internWord('least');
const MORE = internWord('more');
const THAN = internWord('than');
const ED = (r: Reading, i: number): boolean => {
  const to = r.tokens.to[i]!;
  return r.text.charCodeAt(to - 1) === 0x64 && r.text.charCodeAt(to - 2) === 0x65;
};

function isNumber(r: Reading, i: number): boolean {
  return r.has(i, NUMBER) || r.is(i, NUMBER_WORD) || r.is(i, QUANTIFIER) || r.is(i, ORDINAL);
}

/** Capital that means something: not merely the first word of a sentence, or a word that no sentence needs. */
function isCapital(r: Reading, i: number): boolean {
  if (!r.has(i, CAPITAL)) return false;
  if (!r.has(i, STARTS_SENTENCE)) return true;
  // "Citing officials, …"
  const isVerb = (r.is(i, GERUND) || r.is(i, PARTICIPLE)) && !r.is(i, NOUN);
  return !isVerb && !r.is(i, PREPOSITION) && !r.is(i, SUBORDINATOR) && !r.is(i, ADVERB);
}

/** The month: "a May 2016 email". */
function isMay(r: Reading, i: number): boolean {
  return r.word[i] === MAY && r.has(i, CAPITAL) && !r.has(i, STARTS_SENTENCE);
}

/** Whether a token ends every noun phrase that comes from its right. */
function isBarrier(r: Reading, i: number): boolean {
  if (r.has(i, PUNCTUATION)) return true;
  if (r.is(i, DETERMINER) || isNumber(r, i)) return false;
  // "a WHO official"
  if (r.has(i, ALL_CAPS) && r.is(i, PRONOUN) && !r.has(i + 1, ALL_CAPS)) return false;
  return (
    r.is(i, PREPOSITION) ||
    r.is(i, SUBORDINATOR) ||
    r.is(i, CONJUNCTION) ||
    (r.is(i, AUXILIARY) && r.word[i] !== APOSTROPHE_S && !isMay(r, i)) ||
    r.is(i, PRONOUN) ||
    r.is(i, NEGATION)
  );
}

/** The first token of the noun phrase whose head is token `head`: determiner, numbers, modifiers. */
export function findPhraseStart(r: Reading, head: number): number {
  const limit = Math.max(r.sentenceFrom(head), head - MODIFIERS);
  let sure = head;
  let i = head - 1;
  for (; i >= limit; i--) {
    if (r.word[i] === APOSTROPHE_S) {
      if (i === limit || r.is(i - 1, PRONOUN)) break;
      sure = --i;
      continue;
    }
    // "the workers’ union": the mark is glued to the word before it.
    if (r.word[i] === SINGLE_QUOTE && !r.isQuoted(i) && i > limit && !r.has(i - 1, PUNCTUATION)) continue;
    if (isAmpersand(r, i) || (r.is(i, COORDINATOR) && joinsModifiers(r, i))) continue;
    if (isBarrier(r, i)) break;
    if (r.word[i] === LEAST || r.word[i] === THAN) break;
    // "However sources say"
    if (r.has(i, STARTS_SENTENCE) && r.is(i, ADVERB) && !isNumber(r, i)) break;
    if (r.word[i] === THAT && !isDemonstrative(r, i, limit)) break;
    if (r.is(i, DETERMINER) || isNumber(r, i)) {
      sure = i;
      // "in 2021 a rival": no figure goes before an article
      if (!isNumber(r, i) && (!isNumber(r, i - 1) || r.has(i - 1, NUMBER))) break;
      continue;
    }
    const isState = r.word[i] === STATE && r.is(i + 1, NOUN);
    if (isCapital(r, i) || r.is(i, RANK) || r.is(i, SIDE_LABEL) || r.is(i, UNNAMED) || isState) {
      sure = i;
      continue;
    }
    if (r.is(i, VERB) && r.word[i] !== PRESS) {
      // "the accused officer", "leading officials": a participle or a noun behind a determiner or at the start.
      const modifies = r.is(i, PARTICIPLE) || r.is(i, GERUND) || r.is(i, NOUN);
      const opens = r.is(i - 1, DETERMINER) || r.is(i - 1, RANK) || r.word[i - 1] === APOSTROPHE_S;
      if (!modifies || !opens) break;
      continue;
    }
    if (!r.is(i, NOUN) && ED(r, i) && !r.is(i - 1, DETERMINER)) break;
    if (r.is(i, NOUN)) sure = i;
    else if (i === limit || (isBarrier(r, i - 1) && !r.is(i - 1, PRONOUN) && !r.is(i - 1, AUXILIARY)))
      sure = i;
  }
  // "in a move officials claimed": the article belongs to another noun.
  if (r.is(sure, SINGULAR_ARTICLE) && r.is(head, PLURAL) && !isNumber(r, sure + 1)) return head;
  if (sure < head && isClock(r, sure)) return sure + 1;
  return extendLeft(r, sure);
}

/** "17:48 Reports of …": the time of an entry in a live page, before its first sentence. */
function isClock(r: Reading, i: number): boolean {
  return r.has(i, NUMBER) && i === r.sentenceFrom(i) && /^\d\d?[:.]\d\d/.test(r.textOf(i, i + 1));
}

/** "That official said", "of that meeting"; elsewhere "that" opens a clause. */
function isDemonstrative(r: Reading, i: number, limit: number): boolean {
  return i === limit || r.has(i - 1, PUNCTUATION) || r.is(i - 1, PREPOSITION);
}

/** "one of the", "at least two", "more than a dozen", "all of his". */
function extendLeft(r: Reading, start: number): number {
  let s = start;
  const limit = r.sentenceFrom(start);
  if (s - 2 >= limit && r.word[s - 1] === OF && (isNumber(r, s - 2) || r.word[s - 2] === NONE)) {
    s -= 2;
    if (s - 1 >= limit && (r.is(s - 1, DETERMINER) || isNumber(r, s - 1))) s--;
  }
  if (s - 2 >= limit && r.word[s - 1] === LEAST && r.word[s - 2] === AT) s -= 2;
  else if (s - 2 >= limit && r.word[s - 1] === THAN && r.word[s - 2] === MORE) s -= 2;
  return s;
}

/** "Marks & Spencer" */
function isAmpersand(r: Reading, i: number): boolean {
  return (
    r.text.charCodeAt(r.tokens.from[i]!) === 0x26 && // "&"
    isCapital(r, i - 1) &&
    isCapital(r, i + 1)
  );
}

/** "current and former officials", "White House and Pentagon officials" */
function joinsModifiers(r: Reading, i: number): boolean {
  const modifier = (j: number) => r.is(j, RANK) || r.is(j, SIDE_LABEL) || isCapital(r, j);
  return modifier(i - 1) && (modifier(i + 1) || r.is(i + 1, RANK));
}

/** "a second boat reached": a verb the lexicon lacks shows by "-ed" right behind a noun. */
function isUnknownPast(r: Reading, i: number): boolean {
  if (r.word[i] !== 0 || r.has(i, CAPITAL | PUNCTUATION | NUMBER) || !ED(r, i)) return false;
  const before = i - 1;
  return !r.is(before, DETERMINER) && !isNumber(r, before) && !isAdverb(r, before) && !r.is(before, RANK);
}

/** "A father of two said": no number describes this verb. */
function saysOnly(r: Reading, i: number): boolean {
  return r.is(i, SAID);
}

/**
 * The core noun phrase that starts at token `start`: through its head, without what describes it behind the head.
 * Undefined where no noun phrase starts.
 */
export function findNounPhraseAt(r: Reading, start: number): NounPhrase | undefined {
  if (start < 0 || start >= r.size) return undefined;
  const limit = Math.min(r.sentenceTo(start), start + MODIFIERS + 4);
  if (r.is(start, PRONOUN) && !isNumber(r, start)) return { from: start, to: start + 1, head: start };
  let i = start;
  let determined = false;
  let to = start;
  for (; i < limit; i++) {
    if (r.is(i, DETERMINER) || isNumber(r, i)) {
      if (to > start && !isNumber(r, i) && r.word[i - 1] !== OF) break;
      determined = true;
      // "one of the officials"; "the two"
      if (isNumber(r, i)) {
        to = i + 1;
        if (r.word[i + 1] === OF && i + 2 < limit && (r.is(i + 2, DETERMINER) || isCapital(r, i + 2))) i++;
      }
      continue;
    }
    if (r.word[i] === APOSTROPHE_S && i > start) {
      if (i + 1 >= limit || isBarrier(r, i + 1)) break;
      continue;
    }
    if (r.word[i] === SINGLE_QUOTE && i > start && !r.isQuoted(i) && !r.has(i + 1, PUNCTUATION)) continue;
    if (r.is(i, COORDINATOR) && i > start && joinsModifiers(r, i)) continue;
    if (r.word[i] === AND && i > start && isCapital(r, i - 1) && isCapital(r, i + 1)) continue;
    if (i > start && isAmpersand(r, i)) continue;
    if (isBarrier(r, i)) break;
    if (r.is(i, VERB) && !isCapital(r, i)) {
      // Behind a noun a verb form is the verb; behind a determiner it is a modifier or the head.
      const opens =
        r.word[i - 1] === APOSTROPHE_S || // "the secretary’s thinking"
        (r.is(i - 1, DETERMINER) && !r.is(i - 1, PAIR) && !(isNumber(r, i - 1) && saysOnly(r, i))) ||
        (isNumber(r, i - 1) && !r.is(i - 1, PAIR) && !saysOnly(r, i)) ||
        r.is(i - 1, RANK) ||
        isAdverb(r, i - 1);
      const behindNoun = to > start && !opens;
      // "Russian claims" are claims; "Harlow claims" is a clause.
      const behindName = isCapital(r, i - 1) && !r.is(i - 1, NATIONALITY);
      // "the Party hacks said": of two verbs in a row the first is a noun.
      const isNoun = r.is(i, NOUN) && isFiniteVerb(r, i + 1) && !r.is(i + 1, NOUN);
      if (behindNoun && !isNoun && (!r.is(i, NOUN) || r.is(i - 1, HUMAN) || behindName)) break;
      if (!determined && !r.is(i, NOUN) && !r.is(i, PARTICIPLE) && r.word[i] !== STATE) break;
    }
    if (to > start && isUnknownPast(r, i)) break;
    if (to > start && (isAdverb(r, i) || r.is(i, WEEKDAY) || (r.is(i, POSTMODIFIER) && !isCapital(r, i))))
      break;
    to = i + 1;
  }
  // "accused her of": a possessive without a noun behind it is the pronoun
  if (to === start && r.is(start, OBJECT_PRONOUN)) return { from: start, to: start + 1, head: start };
  return to > start ? { from: start, to, head: to - 1 } : undefined;
}

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

/** Passes one modifier that starts at token `i`; `i` itself if none does. */
function passModifier(r: Reading, i: number, limit: number): number {
  const vantage = isRelative(r, i) ? undefined : r.findPhraseAt(i, VANTAGE);
  if (vantage !== undefined && vantage <= limit) {
    // "inside the building": the article of the object closes the phrase
    const first = r.is(vantage - 1, DETERMINER) ? vantage - 1 : vantage;
    const object = findNounPhraseAt(r, first);
    return object && object.to <= limit && r.is(first - 1, PREPOSITION) ? object.to : vantage;
  }
  // "closely involved in the talks"
  if (isAdverb(r, i) && r.is(i + 1, POSTMODIFIER) && !isMainClauseVerb(r, i + 1))
    return passParticiple(r, i + 1, limit);
  if (r.is(i, NOUN_PREPOSITION)) {
    const inner = findNounPhraseAt(r, i + 1);
    if (inner && inner.to <= limit && !r.is(i + 1, WEEKDAY)) return inner.to;
    return i;
  }
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
  if (r.is(j, PREPOSITION)) j++;
  const object = j < limit ? findNounPhraseAt(r, j) : undefined;
  if (object && object.to <= limit && !(j === i + 1 && r.is(j, ANY_SAYING))) j = object.to;
  else if (r.is(i + 1, PREPOSITION)) j = i + 1;
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
  if (!opens) return i;
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

function isFiniteVerbPast(r: Reading, i: number): boolean {
  return r.is(i, ANY_SAYING) && !r.is(i, GERUND) && !r.is(i + 1, PREPOSITION);
}

/** Whether a finite verb follows, over adverbs. */
export function isVerbAhead(r: Reading, i: number): boolean {
  let j = i;
  while (j < i + 4 && isAdverb(r, j)) j++;
  return isFiniteVerb(r, j) || (r.is(j, VERB) && !r.is(j, NOUN) && !r.is(j, GERUND));
}

/**
 * The noun phrase that ends before token `end`, with all that describes it: read from the right, over prepositional
 * phrases, relative clauses and inserted clauses. For the subject of a verb use clause.ts.
 */
export function findNounPhraseBefore(r: Reading, end: number): NounPhrase | undefined {
  if (end <= 0) return undefined;
  return readBefore(r, end, Math.max(r.sentenceFrom(end - 1), end - REACH), 4);
}

/** @param depth how many insertions and relative clauses may still be passed; nested ones keep the outermost `limit`. */
function readBefore(r: Reading, end: number, limit: number, depth: number): NounPhrase | undefined {
  if (depth === 0 || end <= limit) return undefined;
  let to = end;
  if (to - 1 >= limit && r.word[to - 1] === COMMA) {
    const opening = findInsertionStart(r, to - 1, limit);
    if (opening === undefined) return undefined;
    const outer = readBefore(r, opening, limit, depth - 1);
    return outer && { ...outer, to: end - 1 };
  }
  if (to <= limit || r.has(to - 1, PUNCTUATION)) {
    // "the workers’", a closing bracket
    if (r.word[to - 1] !== CLOSE_BRACKET) return undefined;
    let open = to - 2;
    while (open > limit && r.word[open] !== OPEN_BRACKET) open--;
    to = open;
    if (to <= limit) return undefined;
  }
  let head = to - 1;
  if ((r.is(head, PRONOUN) && !isNumber(r, head)) || r.is(head, DEMONSTRATIVE))
    return { from: head, to: end, head };
  if (isBarrier(r, head)) return undefined;
  let from = findPhraseStart(r, head);
  // "Harlow, 42, of Leeds,": an age stands between
  if (from === head && r.has(head, NUMBER) && r.word[head - 1] === COMMA && head - 1 > limit)
    return readBefore(r, head - 1, limit, depth - 1);
  for (let rounds = 0; rounds < 6 && from - 2 >= limit; rounds++) {
    const before = from - 1;
    if (!r.is(before, PREPOSITION) || r.is(before, SUBORDINATOR)) break;
    let q = before - 1;
    if (r.is(q, POSTMODIFIER)) q--;
    const isNoun = !isBarrier(r, q) && (!r.is(q, VERB) || r.is(q, NOUN) || isCapital(r, q));
    if (q < limit || (!isNoun && !r.is(q, INDEFINITE_PERSON))) break;
    head = q;
    from = r.is(q, PRONOUN) ? q : findPhraseStart(r, q);
  }
  const relative = findRelativeBefore(r, from, limit);
  if (relative === undefined) return { from, to: end, head };
  const outer = readBefore(r, r.word[relative - 1] === COMMA ? relative - 1 : relative, limit, depth - 1);
  return outer ? { from: outer.from, to: end, head: outer.head } : { from, to: end, head };
}

/** "a nurse who gave [her first name]": the "who" in front of this phrase's verb, without a comma between. */
function findRelativeBefore(r: Reading, from: number, limit: number): number | undefined {
  for (let i = from - 1; i > limit && i > from - 20; i--) {
    if (r.is(i, RELATIVE) && !r.is(i, DETERMINER) && (r.is(i - 1, HUMAN) || r.word[i - 1] === COMMA))
      return i;
    if (r.has(i, PUNCTUATION) && r.word[i] !== SINGLE_QUOTE) return undefined;
  }
  return undefined;
}

/** The comma that opens the insertion which the comma at `closing` closes. */
function findInsertionStart(r: Reading, closing: number, limit: number): number | undefined {
  for (let i = closing - 1; i > limit; i--) {
    if (r.word[i] !== COMMA) {
      if (r.word[i] === DOUBLE_QUOTE) return undefined;
      continue;
    }
    const first = i + 1;
    if (r.is(first, RELATIVE) || r.is(first, POSTMODIFIER) || r.is(first, GERUND)) return i;
    const isApposition =
      r.is(first, DETERMINER) ||
      r.is(first, HUMAN) ||
      r.has(first, NUMBER) ||
      r.is(first, PREPOSITION) ||
      r.is(first, RANK) ||
      isCapital(r, first);
    if (isApposition) return holdsFiniteVerb(r, first, closing) ? undefined : i;
  }
  return undefined;
}

/** A finite verb makes a clause of what would be an apposition. Verbs the lexicon lacks show by "-ed" behind a noun. */
function holdsFiniteVerb(r: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (r.is(i, RELATIVE)) return false;
    if (r.word[i] === APOSTROPHE_S) continue;
    // "one of the firms named in the article"
    if (r.is(i, POSTMODIFIER) && r.is(i + 1, PREPOSITION)) continue;
    if (isFiniteVerb(r, i) && !r.is(i, NOUN)) return true;
    const plain = r.word[i] === 0 && !r.has(i, CAPITAL | PUNCTUATION | NUMBER);
    if (plain && ED(r, i) && isCapital(r, i - 1)) return true;
  }
  return false;
}
