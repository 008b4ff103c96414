// Negations that nobody says unasked: that a wrong was done, or that one said what others report. No pattern of its own:
// quoted-denial.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { anyOf, verbClass, type WordClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, DO, HAVE, MODAL, PERSON_AS_SUBJECT } from '../lexicon/function-words.ts';
import { WRONG_VERB } from '../lexicon/wrongdoing.ts';

/** "The law does not discriminate", "we have never cheated": that a wrong was done, whoever is said not to have done it. */
export function deniesWrong(r: Reading, i: number): boolean {
  let verb = i + 1;
  while (isAdverb(r, verb)) verb++;
  const helped = r.is(i - 1, DO_OR_HAVE) || r.is(i, DO_OR_HAVE_NOT);
  const harmless = r.findIn(verb + 1, verb + 3, UNHARMED) !== undefined;
  return helped && !harmless && r.is(verb, DENIED_DEED) && findVerbGroup(r, verb).isNegated;
}

/** Besides the wrongs of R12, what firms and offices are said to do to words and figures. */
const DENIED_DEED = anyOf(
  WRONG_VERB,
  wordClass('bias biased retaliate retaliated'),
  verbClass('censor manipulate skew suppress'),
);

/** "I never said that", "I didn't say she was wrong": of one's own words, only ever in answer to somebody who gave them */
export function deniesWords(r: Reading, i: number): boolean {
  const verb = findOwnSaying(r, i, I);
  return (
    verb !== undefined && !r.is(verb + 1, TO_WHOM) && !r.isPunctuation(verb + 1) && !r.is(verb + 2, WOULD)
  );
}

/** "said he never said that": the same as others report it, of words that were given before */
export function deniesOwnWords(r: Reading, i: number): boolean {
  const verb = findOwnSaying(r, i, PERSON_AS_SUBJECT);
  return verb !== undefined && r.is(verb + 1, WORDS_GIVEN);
}

/** The verb of "never said", "did not say" with such a subject. */
function findOwnSaying(r: Reading, i: number, subjects: WordClass): number | undefined {
  let verb = i + 1;
  while (isAdverb(r, verb)) verb++;
  let subject = i - 1;
  while (r.is(subject, AUX) || isAdverb(r, subject)) subject--;
  const did = r.is(i, NEVER) || r.is(i, DID_NOT) || r.is(i - 1, DID);
  return did && r.is(subject, subjects) && r.is(verb, SAID) ? verb : undefined;
}
const WORDS_GIVEN = wordClass('that it this those such');
const I = wordClass('i');
const SAID = wordClass('say said');
const NEVER = wordClass('never');
/** "I never said it would be easy" */
const WOULD = wordClass("would will 'd 'll");
const DID = wordClass('did');
const DID_NOT = wordClass("didn't");
const TO_WHOM = wordClass('to a much anything enough hello goodbye something');
const UNHARMED = wordClass('audience viewers death hearts');
const DO_OR_HAVE = anyOf(DO, HAVE);
const DO_OR_HAVE_NOT = wordClass("don't doesn't didn't hasn't haven't hadn't never");

const AUX = anyOf(BE, DO, HAVE, MODAL);
