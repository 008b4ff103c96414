// How far a response reaches (S5): its clause and the reason behind it, or the first object where that is too long. Who
// responds is responder.ts's.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, internWord, NOUN, wordClass } from '../../text/vocabulary.ts';
import { capLength, findClauseEnd } from '../grammar/clause.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  DETERMINER,
  PREPOSITION,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../lexicon/function-words.ts';
import { REASON } from './responder.ts';

/** S5: longer spans stop. */
const MOST_WORDS = 25;

/** The end of the response: its clause, and the reason that follows it directly; if too long, the first object. */
export function findResponseEnd(r: Reading, from: number, verb: number): number {
  return trimOpeners(r, verb + 1, findLongEnd(r, from, verb));
}

function findLongEnd(r: Reading, from: number, verb: number): number {
  let to = findClauseEnd(r, verb);
  if (r.word[to] === COMMA && r.is(to + 1, REASON)) {
    const reason = findClauseEnd(r, to + 1);
    if (reason > to + 3) to = reason;
  }
  const capped = capLength(r, from, to, MOST_WORDS);
  if (capped === to) return to;
  const object = findNounPhraseAt(r, verb + 1);
  // not "… a request for"
  if (r.is(capped - 1, PREPOSITION) && capped > verb + 1)
    return closeQuote(r, findNounPhraseAt(r, capped)?.to ?? capped - 1);
  if (capped <= verb + 1) return closeQuote(r, object ? object.to : verb + 1);
  const first = object ? findTailEnd(r, object.to) : capped;
  return closeQuote(r, first > verb + 1 && first < capped ? first : capped);
}

/** "denied [that he had ever], spoken", "questions [about whether], how and when": words that open what was cut are left out. */
function trimOpeners(r: Reading, from: number, to: number): number {
  let end = to;
  const isCut = end < r.sentenceTo(end - 1) && !r.isPunctuation(end) && !r.is(end, CONJUNCTION);
  if (isCut && r.word[end] === OF) end = findPhraseStart(r, end - 1);
  // "and other world [leaders]"
  else if (isCut && r.is(end, NOUN)) end = findPhraseStart(r, end);
  while (isCut && end > from && r.is(end - 1, OPENER)) end--;
  if (r.is(end - 1, SUBJECT_PRONOUN) && r.is(end - 2, WHETHER)) end--;
  if (r.is(end - 1, WHETHER) && (end < to || r.word[end] === COMMA))
    end -= r.is(end - 2, PREPOSITION) ? 2 : 1;
  return Math.max(from, end);
}
const OF = internWord('of');
const WHETHER = wordClass('whether if why how');
const OPENER = anyOf(PREPOSITION, DETERMINER, AUXILIARY, CONJUNCTION, SUBORDINATOR, RELATIVE);

/** A cut right before a closing mark takes the mark in. */
function closeQuote(r: Reading, to: number): number {
  return r.quotationAt(to)?.to === to + 1 ? to + 1 : to;
}
