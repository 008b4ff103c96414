// Where something is said: the saying verb over a reported clause, however the two are tied. Who says it, responder.ts tells.
import type { Reading } from '../../text/reading.ts';
import { COMMA, DOUBLE_QUOTE, PUNCTUATION, SEMICOLON } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PAST,
  THIRD_PERSON,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findVerbGroup, isAdverb, isFiniteVerb } from '../grammar/verb-group.ts';
import { PREPOSITION } from '../lexicon/function-words.ts';
import { CLAIM } from '../lexicon/verbs.ts';

const THAT = internWord('that');
/** Verbs whose complement is what a party says of itself. */
const STATING = anyOf(
  CLAIM,
  verbClass(
    `say tell add state write testify tweet respond reply post complain declare stress reiterate emphasize emphasise explain swear
    repeat announce answer note clarify counter retort assure reassure vow promise protest attest retort`,
  ),
);

/** The saying verb whose complement starts at token `i`: "Harlow told the panel on Monday that [he …]". */
export function findSayingBefore(r: Reading, i: number): number | undefined {
  const far =
    r.word[i - 1] === THAT ? (findSayingOverAside(r, i - 2) ?? findSayingOfFirst(r, i - 2)) : undefined;
  if (far !== undefined) return far;
  const limit = Math.max(r.sentenceFrom(i), i - 12);
  for (let j = i - 1; j >= limit; j--) {
    // "made clear that", "made it clear that"
    if (r.is(j, CLEAR) && (r.is(j - 1, MAKE) || r.is(j - 2, MAKE))) return r.is(j - 1, MAKE) ? j - 1 : j - 2;
    if (r.is(j, POINT) && r.word[j + 1] === OUT && isFiniteVerb(r, j)) return j;
    if (r.is(j, STATING) && isStating(r, j) && !r.is(j - 1, THE_LIKE)) return j;
    if (r.has(j, PUNCTUATION) || (r.word[j] === THAT && j < i - 1) || isOtherVerb(r, j)) return undefined;
  }
  return undefined;
}
/** "says, through his lawyer, [that]": over what stands between commas in front of "that". */
function findSayingOverAside(r: Reading, close: number): number | undefined {
  if (r.word[close] !== COMMA) return undefined;
  for (let open = close - 2; open > Math.max(r.sentenceFrom(close), close - 10); open--) {
    if (r.word[open] !== COMMA) continue;
    const isAside = r.is(open + 1, PREPOSITION) || isAdverb(r, open + 1);
    return isAside && r.is(open - 1, STATING) && isStating(r, open - 1) ? open - 1 : undefined;
  }
  return undefined;
}

/** "said (that) the books were in order and [that] …": the verb that has said the clause before, too. */
function findSayingOfFirst(r: Reading, and: number): number | undefined {
  if (!r.is(and, AND)) return undefined;
  const limit = Math.max(r.sentenceFrom(and), and - LONGEST_CLAUSE);
  for (let j = and - 2; j >= limit; j--) {
    if (r.word[j] === DOUBLE_QUOTE || r.word[j] === SEMICOLON) return undefined;
    if (r.is(j, STATING) && isStating(r, j) && !r.is(j - 1, THE_LIKE)) return j;
  }
  return undefined;
}
const AND = wordClass('and');
/** Tokens. */
const LONGEST_CLAUSE = 30;

/** Whether the clause has its verb at token `j`: not of "in a series of [tweets]" and "in a statement [sent] to the Ledger". */
function isOtherVerb(r: Reading, j: number): boolean {
  if (!isFiniteVerb(r, j)) return false;
  // "in an [emailed] statement"
  if (r.is(j, PAST)) return !r.is(j - 1, ISSUED) && !r.is(j + 1, ISSUED);
  return !r.is(j, THIRD_PERSON) || !r.is(j - 1, PREPOSITION);
}
const ISSUED = nounClass('statement letter email e-mail message memo interview post video note release');
const CLEAR = wordClass('clear plain');
const MAKE = verbClass('make');
const POINT = verbClass('point');
/** Words at which `findSayingBefore` may find that somebody says something: where none stands, nobody does. */
export const SAID_BY = anyOf(STATING, CLEAR, POINT);
const OUT = internWord('out');
/** Finite, a participle, or an infinitive that is done: "went on to say", "was quick to say". */
function isStating(r: Reading, verb: number): boolean {
  if (isFiniteVerb(r, verb) || r.is(verb, GERUND)) return true;
  // "his lawyers say", "lawyers for Harlow insist"
  const group = findVerbGroup(r, verb);
  if (r.is(verb, PRESENT) && !group.isInfinitive && !group.isModal && !group.isNegated)
    return group.from === verb && !r.isPunctuation(verb - 1);
  return (
    r.word[verb - 1] === TO && r.findIn(Math.max(r.sentenceFrom(verb), verb - 4), verb, DOES) !== undefined
  );
}
/** Forms that are no nouns. */
const PRESENT = wordClass('say insist maintain argue contend');
const TO = internWord('to');
/** Verbs and adjectives whose infinitive is done. */
const DOES = anyOf(
  verbClass('go continue begin+ hasten rush hurry proceed seem appear start take'),
  wordClass('quick forced keen careful eager efforts effort attempts attempt'),
);

const THE_LIKE = wordClass('the a an his her their its of');
