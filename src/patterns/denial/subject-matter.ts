// What several denials share: words for what is alleged or told of somebody, verbs of mind that answer nothing, and
// whether words take up what the sentences before them speak of.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import {
  AUXILIARY,
  DETERMINER,
  MONTH,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TIME_NOUN,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';

/** What is alleged or told of somebody. */
export const MATTER_NOUN = nounClass(
  `allegation accusation claim rumour rumor suggestion assertion speculation suspicion insinuation characterization
  characterisation narrative report story article lawsuit complaint charge reporting`,
);
/** States of mind and what is not done out of lack: no answers to accusations. */
export const OF_MIND = verbClass(
  `know think believe want expect remember recall understand like feel agree need care mind see hear realize realise
  hope get plan+ wish support rule worry regret+ trust recognise recognize look find seem mean envision imagine anticipate foresee`,
);
/** "had no part in", "played no role": what a party denies by "no". */
export const PART = nounClass(
  `involvement role part knowledge contact connection link tie relationship dealing wrongdoing intention intent plan
  truth basis collusion conflict idea affair agreement deal impropriety quid reason responsibility discussion talk record`,
);

/** What is lacked without an answer in it: "no comment", "no choice", "no plans". */
export const NO_ANSWER = wordClass(
  `comment choice doubt idea longer reason option options regrets objection objections matter hurry problem problems need
  more other immediate further question way one better time sense plans plan rush guarantee guarantees alternative excuse precedent
  easy`,
);

const EMPTY = anyOf(
  AUXILIARY,
  DETERMINER,
  MONTH,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  TIME_NOUN,
  WEEKDAY,
  ANY_SAYING,
);
const STEM = 4;

/** A number for the first letters of a word that means something, equal for its forms; 0 for other words. */
function stemOf(r: Reading, i: number): number {
  const from = r.tokens.from[i]!;
  if (r.tokens.to[i]! - from < STEM || r.has(i, PUNCTUATION) || r.is(i, EMPTY) || isPerson(r, i)) return 0;
  let stem = 0;
  for (let k = from; k < from + STEM; k++) stem = stem * 128 + ((r.text.charCodeAt(k) | 32) & 127);
  return stem;
}

/** Whether the words take up one of the two sentences before theirs: they answer what is said there. */
export function takesUp(r: Reading, { from, to }: TokenRange): boolean {
  const sentence = r.sentences.of[from]!;
  const end = r.sentences.from[sentence]!;
  const start = Math.max(r.sentences.from[Math.max(0, sentence - 2)]!, end - 80);
  const stems = new Set<number>();
  for (let i = start; i < end; i++) stems.add(stemOf(r, i));
  for (let i = from; i < Math.min(to, from + 30); i++) {
    const stem = stemOf(r, i);
    if (stem !== 0 && stems.has(stem)) return true;
  }
  return false;
}
