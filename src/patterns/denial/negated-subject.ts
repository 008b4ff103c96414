// Whom a negation speaks of: the subject of the clause that it negates, also over a quotation's edge. What it says of them is
// negation.ts's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, DO, HAVE, MODAL } from '../lexicon/function-words.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { findSayingOverBelief } from './belief.ts';
import { findSayingBefore } from './saying.ts';

export const NO_NOUN = wordClass('no nothing none nobody');
export const NEVER = wordClass('never');
export const NEITHER = wordClass('neither');
const THERE = internWord('there');
export const AUX = anyOf(BE, DO, HAVE, MODAL);

/** The token before, over an opening quotation mark: "was “not called”". */
export function beforeIt(r: Reading, i: number): number {
  return r.quotationAt(i)?.from === i - 1 ? i - 2 : i - 1;
}

/** "said he “did not take it”", "it had “not paid”", "that “no money was taken”": the words start inside the quotation. */
export function findSubjectBeforeQuote(r: Reading, i: number): NounPhrase | undefined {
  const quotation = r.quotationAt(i);
  if (!quotation || i - quotation.from > OPENING || quotation.from <= r.sentenceFrom(i)) return undefined;
  let first = quotation.from + 1;
  while (first < i && (r.is(first, AUX) || isAdverb(r, first))) first++;
  if (first < i) return undefined;
  const outside = quotation.from - 1;
  if (r.is(outside, AUX) || (isAdverb(r, outside) && r.is(outside - 1, AUX))) {
    const verb = r.is(outside, AUX) ? outside : outside - 1;
    if (r.word[verb - 1] === THERE) return { from: verb - 1, to: verb, head: verb - 1 };
    return findSubject(r, findVerbGroup(r, verb));
  }
  if (r.is(i, NO_NOUN) && findSayingBefore(r, quotation.from) !== undefined) return findNounPhraseAt(r, i);
  return findNounPhraseBefore(r, quotation.from);
}
const OPENING = 4;

/** The subject of the clause that the word at `i` negates. */
export function findNegatedSubject(r: Reading, i: number): NounPhrase | undefined {
  const quoted = findSubjectBeforeQuote(r, i);
  if (quoted) return quoted;
  if (r.is(i, NO_NOUN) || r.is(i, NEITHER)) {
    // "said no payment had been made": it opens the subject itself
    const saying = findSayingBefore(r, i) ?? findSayingOverBelief(r, i);
    if (saying !== undefined) return findNounPhraseAt(r, i);
    if (!r.is(i - 1, AUX) && !isAdverb(r, i - 1)) return findSubject(r, findVerbGroup(r, i - 1));
  }
  // "said that never happened"
  if (r.is(i, NEVER) && r.is(i - 1, THAT) && r.is(i - 2, ANY_SAYING) && r.is(i + 1, HAPPEN))
    return { from: i - 1, to: i, head: i - 1 };
  for (let verb = i; verb > i - 5 && verb >= r.sentenceFrom(i); verb--) {
    // "has said he never met her": the auxiliary of another verb
    if (verb < i && r.is(verb, ANY_SAYING)) break;
    if (!r.is(verb, AUX)) continue;
    if (r.word[verb - 1] === THERE) return { from: verb - 1, to: verb, head: verb - 1 };
    // "said that was not true", "said that did not happen": the pronoun
    if (!r.is(verb, MODAL) && r.is(verb - 1, THAT) && r.is(verb - 2, ANY_SAYING))
      return { from: verb - 1, to: verb, head: verb - 1 };
    return findSubject(r, findVerbGroup(r, verb));
  }
  const plain = findVerbGroup(r, i + 1);
  return plain.from <= i ? findSubject(r, plain) : findSubject(r, findVerbGroup(r, i - 1));
}
const THAT = wordClass('that');
const HAPPEN = verbClass('happen occur+ take');
