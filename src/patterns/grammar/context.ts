// What the sentences around a mark say about it: settled matters, public channels, the wording of an outlet's verdict.
// Questions of the guideline (principles 4, R1a, R19), asked of a token.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, PUNCTUATION, QUESTION, SINGLE_QUOTE } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, type Phrases, wordClass } from '../../text/vocabulary.ts';
import {
  A_OR_AN,
  AUXILIARY,
  BE,
  CONDITIONAL,
  HE_SHE_OR_THEY,
  IF_OR_WHETHER,
  MONTH,
  NEGATION,
  NOT_OR_NEVER,
  NUMBER_WORD,
  POINTING,
  PREPOSITION,
} from '../lexicon/function-words.ts';
import { PUBLIC_CHANNEL } from '../lexicon/institutions.ts';
import { SETTLED, UNTRUE, VERDICT } from '../lexicon/wrongdoing.ts';
import { isPerson } from './names.ts';

/** Before "convicted of": it has not come to that. */
const UNSETTLED = wordClass('if unless until not never when before none neither nobody nor');
const TAKES_UP = wordClass('he she they it his her their the both');
/** "four men were convicted", "another clerk" */
const SOME_OTHER = anyOf(NUMBER_WORD, wordClass('other others another several a an former ex'));
/** A sentence longer than this (in tokens) is looked at in part only, around the mark. */
const WINDOW = 120;

/** Where any of the phrases stands in the sentence of token `i`, or within `neighbours` sentences of the same text. */
function findPhraseNear(r: Reading, i: number, wanted: Phrases, neighbours: number): number[] {
  const { of, from, to, count } = r.sentences;
  const sentence = of[i]!;
  const first = Math.max(0, sentence - neighbours);
  const last = Math.min(count - 1, sentence + neighbours);
  const begin = Math.max(from[first]!, i - WINDOW);
  const end = Math.min(to[last]!, i + WINDOW);
  const found: number[] = [];
  for (let j = begin; j < end; j++) if (r.findPhraseAt(j, wanted) !== undefined) found.push(j);
  return found;
}

/** Whether any of the phrases stands near token `i`; see `findPhraseNear`. */
export function hasPhraseNear(r: Reading, i: number, wanted: Phrases, neighbours = 0): boolean {
  return findPhraseNear(r, i, wanted, neighbours).length > 0;
}

/** Principle 4: the same or the adjacent sentence says that the matter was admitted or decided. */
export function isSettled(r: Reading, i: number): boolean {
  if (isRefutedBehind(r, i)) return true;
  const found = findPhraseNear(r, i, SETTLED, 1);
  return found.some(
    j =>
      // "faces 20 years if convicted of theft"
      (r.is(j - 1, BUT) || r.findIn(Math.max(j - 4, r.sentenceFrom(j)), j, UNSETTLED) === undefined) &&
      !isOtherPoint(r, j) &&
      (r.sentences.of[j] === r.sentences.of[i] || !isOfOthers(r, i, j)),
  );
}

/** "(He was not.)", "That is false.", "She never did.": the outlet’s verdict in a sentence of its own, right behind */
function isRefutedBehind(r: Reading, i: number): boolean {
  const next = r.sentenceTo(i);
  if (next >= r.size || r.blockOf(next) !== r.blockOf(i)) return false;
  let first = next;
  let last = r.sentenceTo(next) - 1;
  if (last - first > SHORT) return false;
  while (first < last && r.isPunctuation(first)) first++;
  while (last > first && r.isPunctuation(last)) last--;
  if (r.isQuoted(first) || !(r.is(first, POINTING) || r.is(first, HE_SHE_OR_THEY))) return false;
  const verdict = r.is(last, TRUE) ? last - 1 : last;
  if (r.is(last, UNTRUE)) return r.is(first + 1, BE) && r.findIn(first + 1, last, NEGATION) === undefined;
  if (r.is(last, DID) && r.is(last - 1, NEVER)) return last === first + 2;
  return (
    (r.is(verdict, NEGATION) && r.is(verdict, AUXILIARY) && verdict === first + 1) ||
    (r.is(verdict, NOT_OR_NEVER) && r.is(first + 1, AUXILIARY) && verdict === first + 2)
  );
}
/** Tokens. */
const SHORT = 8;
const TRUE = wordClass('true so');
const DID = wordClass('did was has had');
const NEVER = wordClass('never');

/** Whether the sentence tells what happens in a novel, a film, a play: no claim about the world (principle 3). */
export function isFiction(r: Reading, i: number): boolean {
  const start = Math.max(r.sentenceFrom(i), i - WINDOW);
  const end = Math.min(r.sentenceTo(i), i + WINDOW);
  for (let j = start; j < end; j++) {
    // "plays a cop who is charged": the words behind are the role's
    if (r.is(j, PLAYS) && r.is(j + 1, A_OR_AN) && j < i) return true;
    // "a series of tweets"; a film may be of what has happened
    if (!r.is(j, WORK_OF_FICTION) || r.isWord(j + 1, OF)) continue;
    const opens = j - start < 6 && r.is(start, IN);
    if (opens || r.is(j, ROLE_OF_FICTION) || r.findIn(j, Math.min(end, j + 6), TELLS_STORY) !== undefined)
      return true;
  }
  return false;
}
const OF = internWord('of');
const ROLE_OF_FICTION = wordClass('protagonist heroine');
const WORK_OF_FICTION = anyOf(
  ROLE_OF_FICTION,
  nounClass('novel drama thriller musical opera sitcom comedy miniseries season episode chapter'),
  wordClass('play series'),
);
const TELLS_STORY = wordClass(
  'follows stars tells centres centers opens finds casts revolves concerns chronicles turns',
);
const PLAYS = wordClass('plays');
const IN = wordClass('in');

/** "denies murder but has admitted manslaughter": R11, a denial beside an admission of something else */
function isOtherPoint(r: Reading, admitted: number): boolean {
  return r.is(admitted - 1, BUT) && r.is(admitted, HAS) && !r.is(admitted + 2, IT);
}
const BUT = wordClass('but');
const HAS = wordClass('has have had');
const IT = wordClass('it this that so');

/**
 * Whether the neighbouring sentence settles it for somebody else ("That year four students were convicted of theft"): it
 * names no one whom this sentence names, and no pronoun takes anybody up.
 */
function isOfOthers(r: Reading, i: number, settled: number): boolean {
  const here = new Set<number>();
  const end = Math.min(r.sentenceTo(i), i + WINDOW);
  for (let k = Math.max(r.sentenceFrom(i), i - WINDOW); k < end; k++)
    if (isPerson(r, k)) here.add(r.hash[k]!);
  if (here.size === 0) return false;
  let isNamed = false;
  for (let k = Math.max(r.sentenceFrom(settled), settled - 20); k < settled; k++) {
    if (r.is(k, TAKES_UP) || here.has(r.hash[k]!)) return false;
    if (isPerson(r, k) || r.is(k, SOME_OTHER)) isNamed = true;
  }
  return isNamed;
}

/** Principle 4: the outlet says in its own voice, in this sentence, that the claim is false. */
export function isVerdict(r: Reading, i: number): boolean {
  return hasPhraseNear(r, i, VERDICT);
}

/**
 * R1a: the words right behind an attribution name a public channel ("said in a statement", "told a briefing",
 * "told reporters at a news conference").
 * @param to the token after the attribution.
 */
export function hasPublicChannel(r: Reading, to: number): boolean {
  const end = Math.min(r.sentenceTo(to - 1), to + 8);
  for (let i = Math.max(r.sentenceFrom(to - 1), to - 3); i < end; i++)
    if (
      r.findPhraseAt(i, PUBLIC_CHANNEL) !== undefined &&
      // "told a Pentagon [briefing]": the name in front was taken for the whole
      (i < to || followsPreposition(r, to, i) || (i === to && r.has(i - 1, CAPITAL)))
    )
      return true;
  return false;
}

/** "said [in a written statement]"; not "said the testimony did little". */
function followsPreposition(r: Reading, to: number, i: number): boolean {
  for (let j = i; j >= to && j > i - 5; j--) if (r.is(j, PREPOSITION)) return true;
  return false;
}

/** R19: whether the sentence of a token outside quotations asks for a yes or no: “Has an official said so?” says nothing. */
export function isYesOrNo(r: Reading, i: number): boolean {
  const end = r.sentenceTo(i) - 1;
  return r.word[end] === QUESTION && !r.isQuoted(end) && !r.isQuoted(i) && r.is(r.sentenceFrom(i), AUXILIARY);
}

/** R19: the clause before the token is conditional, or the sentence is a question. */
export function isHypothetical(r: Reading, i: number): boolean {
  const end = r.sentenceTo(i);
  if (r.word[end - 1] === QUESTION && !r.isQuoted(end - 1)) return true;
  const start = Math.max(r.sentenceFrom(i), i - 12);
  for (let j = i - 1; j >= start; j--) {
    // Another clause's "would" is not this one's.
    if (r.has(j, PUNCTUATION) && r.word[j] !== SINGLE_QUOTE && !r.isQuoted(j)) return false;
    if (i - j > 4 ? r.is(j, IF_OR_WHETHER) : r.is(j, CONDITIONAL) && !(r.is(j, MONTH) && r.has(j, CAPITAL)))
      return true;
  }
  return false;
}
