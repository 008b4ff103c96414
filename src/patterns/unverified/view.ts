// Whether a statement behind a distancing verb is a view or a feeling and not a fact that could be checked: "insists the bill is
// essential", "insisted she was proud of it". Conditions ("was safe", "is strong") are facts. It matches nothing by itself.
import type { Reading } from '../../text/reading.ts';
import { GERUND, NOUN, VERB, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import {
  ARTICLE,
  AUXILIARY,
  BE,
  DETERMINER,
  NEGATION,
  POSSESSIVE,
  SUBJECT_PRONOUN,
} from '../lexicon/function-words.ts';

/** What somebody is called who is thought little of; no deed. */
const QUALITY = wordClass(
  `weak ineffective soft lazy naive naïve arrogant selfish elitist hypocritical irresponsible reckless incompetent ignorant
  divisive timid cowardly petty childish aloof unserious inconsistent indecisive clueless unfit unqualified`,
);
const QUALITY_NOUN = wordClass(
  `weakness hypocrisy cowardice arrogance incompetence naivety ignorance stupidity laziness indifference inconsistency
  pettiness timidity indecision recklessness irresponsibility elitism`,
);
const BEING = wordClass('being');
const COPULA = verbClass('remain feel seem become');
/** What somebody holds to be worth something or not. */
const VALUE = wordClass(
  `important unimportant essential vital crucial necessary unnecessary indispensable imperative urgent wise unwise
  foolish sensible right unfair unjust moral immoral worthwhile best worst hopeful preferable desirable beautiful
  wonderful brilliant smart unfit unqualified ridiculous absurd outrageous shameful disgraceful terrible awful horrible`,
);
/** "good news", "a bad idea" */
const GRADE = wordClass('good great bad better');
const MATTER = wordClass('news thing idea way sign example');
/** What only the claimant can know of the claimant. */
const FEELING = wordClass(
  `tired proud happy unhappy glad sorry confident hopeful optimistic pessimistic committed determined ready willing eager
  grateful thankful delighted thrilled excited pleased disappointed frustrated worried concerned afraid scared
  comfortable uncomfortable certain sure convinced focused content fond keen open serious sincere`,
);
/** They weigh one thing against another. */
const WEIGHS = verbClass('amount deserve justify warrant merit matter');
/** "is set to rebound", "is going to be", "is about to": what will be is no fact (R19, R26). */
const SOON = wordClass('set going about bound poised destined likely unlikely certain sure');
const TO = wordClass('to');
const DEGREE = wordClass('more most very so too as just only both all one');
const THAN = wordClass('than');
/** How far behind the verb the predicate is looked for, in tokens. */
const REACH = 16;

/**
 * Whether the clause tells a value, the claimant's own feeling or what is to come.
 * @param from the clause's first token, behind "that".
 */
export function isView(r: Reading, from: number): boolean {
  const limit = Math.min(r.sentenceTo(from), from + REACH);
  for (let i = from; i < limit; i++) {
    if (r.is(i, WEIGHS) && !r.is(i - 1, ARTICLE)) return true;
    if (r.is(i, BE) && isSoon(r, i + 1)) return true;
    if (r.is(i, BE) || r.is(i, COPULA)) return isValued(r, i + 1, limit, r.is(from, SUBJECT_PRONOUN));
    if (isPlainVerb(r, i)) return false;
  }
  return false;
}

/** A verb and nothing else. Behind a determiner it is a noun that the lexicon lacks: "the changes would". */
export function isPlainVerb(r: Reading, i: number): boolean {
  const mayBeOther = r.is(i, NOUN) || r.is(i, AUXILIARY) || r.is(i, GERUND) || r.is(i - 1, DETERMINER);
  return r.is(i, VERB) && !mayBeOther;
}

function isSoon(r: Reading, from: number): boolean {
  let i = from;
  while (r.is(i, NEGATION) || isAdverb(r, i)) i++;
  return r.is(i, SOON) && r.is(i + 1, TO);
}

function isValued(r: Reading, from: number, limit: number, ofOneself: boolean): boolean {
  let i = from;
  while (
    i < limit &&
    (r.is(i, BE) ||
      r.is(i, ARTICLE) ||
      r.is(i, POSSESSIVE) ||
      r.is(i, DEGREE) ||
      r.is(i, NEGATION) ||
      isAdverb(r, i))
  )
    i++;
  // "is better than others": measured
  if (i >= limit || r.is(i + 1, THAN) || r.is(i + 2, THAN)) return false;
  return r.is(i, VALUE) || (r.is(i, GRADE) && r.is(i + 1, MATTER)) || (ofOneself && r.is(i, FEELING));
}

/** "of being weak", "of hypocrisy": what an accusation calls somebody (R12), with nothing done in it. */
export function isQuality(r: Reading, from: number): boolean {
  const limit = Math.min(r.sentenceTo(from), from + 8);
  let i = r.isPunctuation(from) ? from + 1 : from;
  const isBeing = r.is(i, BEING);
  if (isBeing) i++;
  while (i < limit && (r.is(i, ARTICLE) || r.is(i, DEGREE) || r.isPunctuation(i) || isAdverb(r, i))) i++;
  if (i >= limit) return false;
  if (isBeing) return r.is(i, QUALITY) || r.is(i, VALUE);
  return r.is(i, QUALITY_NOUN) && (i + 1 >= r.sentenceTo(from) || r.isPunctuation(i + 1));
}
