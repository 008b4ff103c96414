// Verb groups: a full verb with the auxiliaries, adverbs and negations around it. It tells the shape of the group, never
// who its subject is (see clause.ts).
import { oncePerToken } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, PUNCTUATION, STARTS_SENTENCE } from '../../text/tokens.ts';
import {
  BASE_FORM,
  GERUND,
  internWord,
  NOUN,
  PARTICIPLE,
  PAST,
  THIRD_PERSON,
  wordClass,
} from '../../text/vocabulary.ts';
import {
  ADVERB,
  ARTICLE,
  AUXILIARY,
  BE,
  DETERMINER,
  DO,
  HAVE,
  INDEFINITE_PERSON,
  MODAL,
  MONTH,
  NEGATION,
  PREPOSITION,
  PRONOUN,
} from '../lexicon/function-words.ts';

const TO = internWord('to');
const GOT = internWord('got');

export interface VerbGroup extends TokenRange {
  /** The full verb. */
  readonly main: number;
  readonly isNegated: boolean;
  /** "was accused", "has been charged", "being sued"; also a bare participle with "been". */
  readonly isPassive: boolean;
  /** "would", "may", "could" …: not stated as fact (R19). "will" too. */
  readonly isModal: boolean;
  /** "to deny": an infinitive. */
  readonly isInfinitive: boolean;
  /** Without auxiliary a gerund or a base form is no finite verb. */
  readonly isFinite: boolean;
}

/** Adverbs of the lexicon, and words in -ly that are no nouns of it. */
export function isAdverb(r: Reading, i: number): boolean {
  if (r.is(i, ADVERB)) return true;
  if (i < 0 || i >= r.size || r.flags[i]! & (PUNCTUATION | CAPITAL)) return false;
  const to = r.tokens.to[i]!;
  return (
    to - r.tokens.from[i]! > 4 &&
    r.text.charCodeAt(to - 1) === 0x79 &&
    r.text.charCodeAt(to - 2) === 0x6c &&
    !r.is(i, NOUN)
  );
}

/** The group whose full verb is token `main`. Looks at most 8 tokens to the left. Kept: asking again is free. */
export const findVerbGroup: (r: Reading, main: number) => VerbGroup = oncePerToken(readVerbGroup);

function readVerbGroup(r: Reading, main: number): VerbGroup {
  let from = main;
  let isNegated = false;
  let isModal = false;
  let hasBe = false;
  let hasAuxiliary = false;
  let isInfinitive = false;
  const limit = Math.max(r.sentenceFrom(main), main - 8);
  for (let i = main - 1; i >= limit; i--) {
    // The clitic is a verb behind a pronoun ("he’s denied"), a possessive behind a noun ("ABC’s reporting").
    if (r.word[i] === APOSTROPHE_S && !r.is(i - 1, PRONOUN)) break;
    // "in May denied"
    if (r.is(i, MONTH) && r.has(i, CAPITAL) && !r.has(i, STARTS_SENTENCE)) break;
    if (r.is(i, AUXILIARY)) {
      hasAuxiliary = true;
      if (r.is(i, BE)) hasBe = hasBe || !r.is(i, HAVE) || (i === main - 1 && !isPerfect(r, main));
      if (r.is(i, MODAL)) isModal = true;
    } else if (r.word[i] === TO && !hasAuxiliary && !isInfinitive) isInfinitive = true;
    else if (r.word[i] === TO && hasAuxiliary && !isInfinitive) isInfinitive = true;
    else if (r.word[i] !== GOT && !isAdverb(r, i) && !r.is(i, NEGATION)) break;
    if (r.is(i, NEGATION)) isNegated = true;
    from = i;
  }
  // An adverb at the very left belongs to the group only behind a subject; leading negations ("Neither") do not.
  const finiteForm = r.is(main, PAST) || r.is(main, THIRD_PERSON) || (r.is(main, BASE_FORM) && !isInfinitive);
  return {
    from,
    to: main + 1,
    main,
    isNegated,
    isPassive: hasBe && r.is(main, PARTICIPLE),
    isModal,
    isInfinitive,
    isFinite:
      !isInfinitive && (hasAuxiliary || (finiteForm && !r.is(main, GERUND) && !isNounUse(r, from, main))),
  };
}

/** "he’s [denied the claim]", "she’s [refused to say]": the clitic is “has”, where an object follows. */
function isPerfect(r: Reading, main: number): boolean {
  if (r.is(main, REFUSED)) return r.word[main + 1] === TO;
  return r.is(main + 1, OBJECT_OPENER);
}
const REFUSED = wordClass('refused declined');
const OBJECT_OPENER = wordClass(
  'the this that these those any all his her its their my our it them wrongdoing allegations claims accusations reports involvement',
);

/** "the report", "his claim", "of attack": a word that is a verb too, used as a noun. */
function isNounUse(r: Reading, from: number, main: number): boolean {
  const before = from - 1;
  if (from !== main || before < r.sentenceFrom(main)) return false;
  // "the report", "all claims"; "all deny" where no noun has the form
  if (r.is(before, DETERMINER) && !r.is(before, INDEFINITE_PERSON))
    return r.is(main, NOUN) || (!r.is(main, PAST) && (r.is(before, ARTICLE) || r.is(main, GERUND)));
  return !r.is(main, PAST) && (r.is(before, PREPOSITION) || r.word[before] === APOSTROPHE_S);
}

/** Whether a token can be the first of a finite verb group: an auxiliary, or a finite form of a verb of the lexicon. */
export function isFiniteVerb(r: Reading, i: number): boolean {
  return r.is(i, AUXILIARY) || r.is(i, PAST) || r.is(i, THIRD_PERSON) || r.is(i, DO);
}
