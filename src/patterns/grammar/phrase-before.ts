// Noun phrases read from the right, from where they end: what a verb's subject is found by (clause.ts).

import type { Reading } from '../../text/reading.ts';
import {
  CAPITAL,
  CLOSE_BRACKET,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  NUMBER,
  OPEN_BRACKET,
  PUNCTUATION,
  SINGLE_QUOTE,
} from '../../text/tokens.ts';
import { GERUND, NOUN, PARTICIPLE, VERB, wordClass } from '../../text/vocabulary.ts';
import {
  COORDINATOR,
  DEMONSTRATIVE,
  DETERMINER,
  INDEFINITE_PERSON,
  MONTH,
  PREPOSITION,
  PRONOUN,
  REFLEXIVE,
  RELATIVE,
  SUBORDINATOR,
  TIME_NOUN,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { HUMAN, RANK } from '../lexicon/people.ts';
import { POSTMODIFIER } from '../lexicon/vantage.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import {
  findPhraseStart,
  holdsFiniteVerb,
  isBarrier,
  isCapital,
  isNumber,
  type NounPhrase,
} from './noun-phrase.ts';
import { REACH } from './phrase-tail.ts';
import { ASIDE } from './when.ts';

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
  // "Mr Dolan – who is due on Friday – denies"
  if (to - 1 >= limit && r.word[to - 1] === DASH) {
    let opening = to - 2;
    while (opening > limit && r.word[opening] !== DASH && r.word[opening] !== DOUBLE_QUOTE) opening--;
    if (r.word[opening] !== DASH || opening <= limit) return undefined;
    const outer = readBefore(r, opening, limit, depth - 1);
    return outer && { ...outer, to: end - 1 };
  }
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
  // "Harlow himself"
  if (r.is(to - 1, REFLEXIVE) && to - 2 >= limit) {
    const whole = readBefore(r, to - 1, limit, depth - 1);
    if (whole) return { ...whole, to: end };
  }
  // "the Post last week reported"
  const when = findWhenStart(r, to, limit);
  if (when !== undefined) {
    const phrase = readBefore(r, when, limit, depth - 1);
    return phrase && { ...phrase, to: end };
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

/** Where "last week", "earlier this month" begins that ends before `end`, with a noun before it. */
function findWhenStart(r: Reading, end: number, limit: number): number | undefined {
  const from = findLastWeek(r, end) ?? findDay(r, end);
  if (from === undefined) return undefined;
  const before = from - 1;
  if (before < limit || r.has(before, PUNCTUATION) || r.is(before, PREPOSITION) || r.is(before, DETERMINER))
    return undefined;
  // "who last month refused": the antecedent is asked for elsewhere
  if (r.is(before, RELATIVE)) return undefined;
  return from;
}
/** "last week", "earlier this month" */
function findLastWeek(r: Reading, end: number): number | undefined {
  if (!r.is(end - 1, TIME_NOUN) || !r.is(end - 2, LAST_OR_THIS)) return undefined;
  return r.is(end - 3, EARLIER) ? end - 3 : end - 2;
}

/** "on Monday night", "in May 2019", "on May 12", "last May", "late on Sunday evening" */
function findDay(r: Reading, end: number): number | undefined {
  const last = end - 1;
  const isDay = (i: number) => r.is(i, WEEKDAY) && r.has(i, CAPITAL);
  const isMonth = (i: number) => r.is(i, MONTH) && r.has(i, CAPITAL);
  let day: number | undefined;
  if (r.is(last, TIME_NOUN) && isDay(last - 1)) day = last - 1;
  else if (isDay(last) || isMonth(last)) day = last;
  else if (r.has(last, NUMBER) && isMonth(last - 1)) day = last - 1;
  else if (r.has(last, NUMBER) && r.word[last - 1] === COMMA && r.has(last - 2, NUMBER) && isMonth(last - 3))
    day = last - 3;
  if (day === undefined) return undefined;
  const opens = r.is(day - 1, ON_OR_IN) || r.is(day - 1, LAST_OR_THIS);
  // "Harlow Monday night denied"; "the April report" is one phrase
  if (!opens) return isDay(day) ? day : undefined;
  return r.is(day - 2, EARLIER) ? day - 2 : day - 1;
}
const ON_OR_IN = wordClass('on in since by until');
const LAST_OR_THIS = wordClass('last this next that');
const EARLIER = wordClass('earlier late early later');

/** "a nurse who gave [her first name]": the "who" in front of this phrase's verb, without a comma between. */
function findRelativeBefore(r: Reading, from: number, limit: number): number | undefined {
  for (let i = from - 1; i > limit && i > from - 20; i--) {
    if (r.is(i, RELATIVE) && !r.is(i, DETERMINER) && (r.is(i - 1, HUMAN) || r.word[i - 1] === COMMA))
      return i;
    if (r.has(i, PUNCTUATION) && r.word[i] !== SINGLE_QUOTE) return undefined;
  }
  return undefined;
}

/** "she said", "the widow told the court" */
function isTag(r: Reading, from: number, to: number): boolean {
  if (to - from > LONGEST_TAG) return false;
  for (let i = from + 1; i < to; i++)
    if (r.is(i, ANY_SAYING) && !r.is(i, GERUND) && !r.is(i - 1, DETERMINER))
      return i === to - 1 || r.is(i, TOLD);
  return false;
}
const WHEN = wordClass('when while after although though once');
/** Tokens. */
const LONGEST_TAG = 7;
const TOLD = wordClass('told tells');

/** The comma that opens the insertion which the comma at `closing` closes. */
function findInsertionStart(r: Reading, closing: number, limit: number): number | undefined {
  for (let i = closing - 1; i > limit; i--) {
    if (r.word[i] !== COMMA) {
      if (r.word[i] === DOUBLE_QUOTE) return undefined;
      continue;
    }
    const first = i + 1;
    // "The bank, however, said"
    if (r.is(first, ASIDE) && closing === first + 1) return i;
    if (r.is(first, RELATIVE) || r.is(first, POSTMODIFIER) || r.is(first, GERUND)) return i;
    // "The boat, she said, was sold"
    if (isTag(r, first, closing)) return i;
    // "The app, owned by the firm, has"
    if (r.is(first, PARTICIPLE) && r.is(first + 1, PREPOSITION)) return i;
    const isApposition =
      r.is(first, DETERMINER) ||
      r.is(first, HUMAN) ||
      r.has(first, NUMBER) ||
      r.is(first, PREPOSITION) ||
      r.is(first, RANK) ||
      isCapital(r, first);
    if (isApposition) return holdsFiniteVerb(r, first, closing) ? undefined : i;
    // ", when he came out,"
    if (r.is(first, WHEN) && closing - first < 12) return i;
    // ", visibly angry,", ", along with his wife,", ", while in Leeds,": a few words without a verb of their own
    if (closing - first < LONGEST_TAG && !r.is(first, COORDINATOR) && !holdsFiniteVerb(r, i, closing))
      return i;
  }
  return undefined;
}
