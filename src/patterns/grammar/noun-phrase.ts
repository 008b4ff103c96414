// Core noun phrases without a parser: from a head to the left over modifiers and determiner, or from the first word to the
// head. What describes the head behind it is phrase-tail.ts. Every look is bounded, so that no sentence, however long,
// costs more than its length.
import type { Reading, TokenRange } from '../../text/reading.ts';
import {
  ALL_CAPS,
  APOSTROPHE_S,
  CAPITAL,
  NUMBER,
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
  PAST,
  PLURAL,
  THIRD_PERSON,
  VERB,
  wordClass,
} from '../../text/vocabulary.ts';
import {
  A_OR_AN,
  ADVERB,
  AUXILIARY,
  CONJUNCTION,
  COORDINATOR,
  DETERMINER,
  MONTH,
  NEGATION,
  NUMBER_WORD,
  OBJECT_PRONOUN,
  ORDINAL,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  RELATIVE,
  SUBORDINATOR,
  TIME_NOUN,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { HUMAN, NATIONALITY, RANK, SIDE_LABEL } from '../lexicon/people.ts';
import { POSTMODIFIER, UNNAMED } from '../lexicon/vantage.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { findLeadStart } from './lead.ts';
import { isAdverb, isFiniteVerb } from './verb-group.ts';

/** A noun phrase; `to` is after all that describes the head. */
export interface NounPhrase extends TokenRange {
  /** The noun itself, or the last word of a name. */
  readonly head: number;
}

const MODIFIERS = 14;
const ONE_OF_A_KIND = wordClass('a an one another each every');
/** Before a determiner: "all the charges", "both his brothers". */
const PREDETERMINER = wordClass('all both half');

/** "The couple told": a noun, unless "of" follows. */
const PAIR = wordClass('couple pair group trio');
const SAID = wordClass('said says told tells');
const OF = internWord('of');
const STATE = internWord('state');
const MAY = internWord('may');
const THAT = internWord('that');
const NONE = internWord('none');
const AND = internWord('and');
/** Verbs by the lexicon that in front of another noun hardly ever are. */
const MOSTLY_NOUN = wordClass('press police cast');
const AT = internWord('at');
const LEAST = internWord('least');
const MORE = internWord('more');
const THAN = internWord('than');
const ED = (r: Reading, i: number): boolean => {
  const to = r.tokens.to[i]!;
  return r.text.charCodeAt(to - 1) === 0x64 && r.text.charCodeAt(to - 2) === 0x65;
};

export function isNumber(r: Reading, i: number): boolean {
  return r.has(i, NUMBER) || r.is(i, NUMBER_WORD) || r.is(i, QUANTIFIER) || r.is(i, ORDINAL);
}

/** Capital that means something: not merely the first word of a sentence, or a word that no sentence needs. */
export function isCapital(r: Reading, i: number): boolean {
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
export function isBarrier(r: Reading, i: number): boolean {
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
    if (isBarrier(r, i) || findLeadStart(r, i) !== undefined) break;
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
    if (r.is(i, VERB) && !r.is(i, MOSTLY_NOUN)) {
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
  if (r.is(sure, A_OR_AN) && r.is(head, PLURAL) && !isNumber(r, sure + 1)) return head;
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

/** "Marks & Spencer", "G/O Media" */
function isAmpersand(r: Reading, i: number): boolean {
  const code = r.text.charCodeAt(r.tokens.from[i]!);
  return (
    (code === 0x26 || code === 0x2f) && // "&", "/"
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

/** "a Gulf state": behind one of a kind no verb has its base form. */
function isNounOfOne(r: Reading, start: number, i: number): boolean {
  return r.is(start, ONE_OF_A_KIND) && isCapital(r, i - 1) && r.is(i, BASE_FORM) && !r.is(i, PAST);
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
    // "a comment last week", "the memo yesterday"
    if (to > start && r.word[i - 1] !== APOSTROPHE_S && opensTime(r, i)) break;
    if (r.is(i, DETERMINER) || isNumber(r, i)) {
      const isBehindAll = i === start + 1 && r.is(start, PREDETERMINER);
      if (to > start && !isNumber(r, i) && r.word[i - 1] !== OF && !isBehindAll) break;
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
      const isNoun =
        (r.is(i, NOUN) && isFiniteVerb(r, i + 1) && !r.is(i + 1, NOUN)) || isNounOfOne(r, start, i);
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

function opensTime(r: Reading, i: number): boolean {
  return (
    r.is(i, DAY) || (r.is(i, LAST) && (r.is(i + 1, TIME_NOUN) || r.is(i + 1, MONTH) || r.is(i + 1, WEEKDAY)))
  );
}
const DAY = wordClass('yesterday today tonight overnight');
const LAST = wordClass('last next late early earlier');

/** "a lawyer based in Oslo", "a firm known for its engines" */
const PLACED = wordClass('based located born known headquartered employed stationed raised trained educated');

/** A finite verb makes a clause of what would be an apposition. Verbs the lexicon lacks show by "-ed" behind a noun. */
export function holdsFiniteVerb(r: Reading, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) {
    if (r.is(i, RELATIVE)) return false;
    // "in an emailed statement"
    if (r.word[i] === APOSTROPHE_S || r.is(i - 1, A_OR_AN)) continue;
    // "one of the firms named in the article"
    if ((r.is(i, POSTMODIFIER) || r.is(i, PLACED)) && r.is(i + 1, PREPOSITION)) continue;
    // "the Gazette reports that"
    const tells = r.is(i, NOUN) && r.is(i, ANY_SAYING) && r.is(i, THIRD_PERSON) && r.word[i + 1] === THAT;
    if (isFiniteVerb(r, i) && (tells || !r.is(i, NOUN))) return true;
    const plain = r.word[i] === 0 && !r.has(i, CAPITAL | PUNCTUATION | NUMBER);
    if (plain && ED(r, i) && isCapital(r, i - 1)) return true;
  }
  return false;
}
