// What the noun phrase of a possible source says by itself: how many, which label, whether a name is withheld, how it
// knows. It asks nothing of the verb around it (source-cue.ts) and gives no verdict (source-mention.ts).
import { oncePerToken } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA, HYPHENATED, NUMBER, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, internWord, isIn, type Phrases, PLURAL, wordClass } from '../../text/vocabulary.ts';
import { isNamedHere, isPerson } from '../grammar/names.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletAt } from '../grammar/outlets.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { DEMONSTRATIVE, NUMBER_WORD, POSSESSIVE, PREPOSITION, RELATIVE } from '../lexicon/function-words.ts';
import { HUMAN, NATIONALITY, PEOPLE, RANK, SIDE_LABEL } from '../lexicon/people.ts';
import { FIRST_NAME_ONLY, UNNAMED, VANTAGE, WITHHELD } from '../lexicon/vantage.ts';

export interface SourcePhrase extends TokenRange {
  readonly head: number;
  readonly isPlural: boolean;
  /** "a", "two", "several", "another": not "some" and "many", which leave a crowd a crowd. */
  readonly isCounted: boolean;
  readonly isDefinite: boolean;
  /** "his aides" */
  readonly isPossessed: boolean;
  /** "one of the officials", "several of these people" */
  readonly isPartitive: boolean;
  readonly hasRank: boolean;
  /** A side or a government label right before the noun: "U.S.", "intelligence", "White House". */
  readonly hasSide: boolean;
  /** Where the words about the withheld name stand, -1 if nowhere. */
  readonly withheld: number;
  /** "who gave only her first name" */
  readonly firstNameOnly: number;
  /** "familiar with the talks" */
  readonly vantage: number;
}

const THE = internWord('the');
const BOTH = internWord('both');
const CALLED = wordClass('named called');
const STATE = internWord('state');
const DEPARTMENT = internWord('department');
const AS = internWord('as');
const WHO = wordClass('who');
const OF = internWord('of');
const NO = internWord('no');
/** They label a source only right before the noun: "federal officials", not "federal drug officials". */
const BROAD_LABEL = wordClass('federal government state royal house');
/** Counts that make one of a crowd a particular person (R1b, R3). */
export const COUNT = anyOf(
  wordClass('a an one another several multiple various second third fourth both numerous'),
  NUMBER_WORD,
);

function findFirst(r: Reading, from: number, to: number, wanted: Phrases): number {
  for (let i = from; i < to; i++) if (r.findPhraseAt(i, wanted) !== undefined) return i;
  return -1;
}

export const readSourcePhrase = oncePerToken((r: Reading, head: number): SourcePhrase => {
  const from = findPairStart(r, findPhraseStart(r, head), head);
  let end = Math.max(findTailEnd(r, head + 1), head + 1);
  // "an ally who, like many, …": the insertion cut it short
  if (end > head + 1 && r.word[end - 1] === AS) end--;
  if (end > head + 1 && r.is(end - 1, WHO)) end -= r.word[end - 2] === COMMA ? 2 : 1;
  const to = passPartName(r, end, head);
  const partitive = partitiveArticle(r, from, head);
  let isCounted = false;
  let hasRank = false;
  let hasSide = false;
  let unnamed = -1;
  for (let i = from; i < head; i++) {
    if (r.is(i, COUNT) || (r.has(i, NUMBER) && !r.has(i, HYPHENATED))) isCounted = true;
    if (r.is(i, RANK)) hasRank = true;
    if (r.is(i, SIDE_LABEL) && (i === head - 1 || !r.is(i, BROAD_LABEL))) hasSide = true;
    if (r.word[i] === STATE && r.word[i + 1] === DEPARTMENT) hasSide = true;
    if (r.is(i, UNNAMED)) unnamed = i;
  }
  const behind = findFirst(r, head + 1, to, WITHHELD);
  return {
    from,
    to,
    head,
    isPlural: isIn(r.word[head]!, PLURAL) || r.is(head, PEOPLE),
    isCounted,
    // "the general’s aides": any of them
    isDefinite:
      (r.word[from] === THE && !hasGenitive(r, from, head)) ||
      r.word[from] === BOTH ||
      r.is(from, DEMONSTRATIVE),
    isPossessed:
      r.is(from, POSSESSIVE) || r.findIn(from, head, POSSESSIVE) !== undefined || hasGenitive(r, from, head),
    isPartitive: partitive,
    hasRank,
    hasSide,
    withheld: behind >= 0 ? behind : unnamed,
    firstNameOnly: findFirst(r, head + 1, to, FIRST_NAME_ONLY),
    vantage: findFirst(r, head + 1, to, VANTAGE),
  };
});

/** "[Ukrainian politicians and] officials": the label of the first is that of both. */
function findPairStart(r: Reading, from: number, head: number): number {
  const first = head - 2;
  const isPair =
    from === head && r.word[head - 1] === AND && r.is(first, HUMAN) && r.is(first - 1, NATIONALITY);
  return isPair && isIn(r.word[first]!, PLURAL) && findPhraseStart(r, first) === first - 1 ? first - 1 : from;
}
const AND = internWord('and');

/** "a nurse who gave only her first name, [Ruth,] said" */
function passPartName(r: Reading, to: number, head: number): number {
  if (r.word[to] !== COMMA || !r.has(to + 1, CAPITAL) || r.word[to + 2] !== COMMA) return to;
  return findFirst(r, head + 1, to, FIRST_NAME_ONLY) >= 0 ? to + 3 : to;
}

/** "one of [the] officials", "two of [these] people" */
function partitiveArticle(r: Reading, from: number, head: number): boolean {
  for (let i = from + 1; i < head; i++)
    if (r.word[i - 1] === OF && (r.word[i] === THE || r.is(i, DEMONSTRATIVE))) return true;
  return false;
}

function hasGenitive(r: Reading, from: number, head: number): boolean {
  for (let i = from; i < head; i++) if (r.word[i] === APOSTROPHE_S) return true;
  return false;
}

/** Whether the words of the phrase give the source a name: "one resident, 34-year-old Ana Ruiz,". */
export function givesName(r: Reading, { from, head, to }: SourcePhrase): boolean {
  // "according to Business Insider"
  for (let i = from; i <= head; i++) if ((findOutletAt(r, i)?.to ?? 0) > head) return true;
  if (isPerson(r, head) || isNamedHere(r, head)) return true;
  // "a man named Chen", "a nurse called Ruth"
  if (r.is(head + 1, CALLED) && r.has(head + 2, CAPITAL)) return true;
  for (let i = head + 1; i < to; i++) {
    if (r.word[i] !== COMMA) continue;
    for (let j = i + 1; j < Math.min(i + 8, to); j++) {
      if (isPerson(r, j)) return !isFollowedByGenitive(r, j);
      if (r.is(j, PREPOSITION) || r.is(j, RELATIVE) || r.word[j] === COMMA) break;
    }
  }
  return false;
}

function isFollowedByGenitive(r: Reading, i: number): boolean {
  for (let j = i + 1; j < i + 4; j++) {
    if (r.word[j] === APOSTROPHE_S) return true;
    if (!r.has(j, CAPITAL)) return false;
  }
  return false;
}

/** Whether a word in front of the noun says where the source belongs: "an industry source", "NYPD sources". */
export function hasLabel(r: Reading, { from, head }: SourcePhrase): boolean {
  // "ESPN sources", "the Ledger’s sources"
  for (let i = from; i < Math.min(head, from + 2); i++) {
    const outlet = findOutletAt(r, i);
    if (outlet && outlet.to >= head - 1) return false;
  }
  for (let i = from; i < head; i++) {
    if (r.is(i, RANK) || r.is(i, SIDE_LABEL) || r.word[i] === APOSTROPHE_S) return true;
    if (r.word[i] === NO && r.has(i + 1, NUMBER)) return true; // "a No 10 source"
    if (r.is(i, COUNT) || r.has(i, NUMBER) || r.is(i, UNLABELLING)) continue;
    if (r.has(i, CAPITAL) && !(i === from && r.has(i, STARTS_SENTENCE))) return true;
    if (r.word[i] === 0 || !r.is(i, UNLABELLING)) return true;
  }
  return false;
}

/** Words before "source" that tell nothing about where it belongs. */
const UNLABELLING = anyOf(
  wordClass(
    `the some many most more other another different separate multiple several various additional certain all both our my
    your his her their its reliable trusted credible well-placed well-informed good impeccable independent single sole
    main key new same original initial respected knowledgeable unnamed anonymous unidentified nameless undisclosed
    confidential secret informed first second third at least than of these those this that exclusive impeccably
    unspecified numerous any every each no few dozens scores further`,
  ),
  COUNT,
);
