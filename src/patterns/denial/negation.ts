// What a negation says that was not so ("did not take it", "no role in it", "was not involved"), and of whom. Whether anybody
// answers with it, the patterns decide.
import type { Reading } from '../../text/reading.ts';
import { DOUBLE_QUOTE } from '../../text/tokens.ts';
import {
  anyOf,
  BASE_FORM,
  internWord,
  PARTICIPLE,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, DO, HAVE, MODAL } from '../lexicon/function-words.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { WRONG_ADJECTIVE, WRONG_NOUN, WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { countAccusations } from './accused-party.ts';
import { isAnswer as isComment } from './answering.ts';
import { findSayingBefore } from './responder.ts';
import { MATTER_NOUN, NO_ANSWER, OF_MIND, PART } from './subject-matter.ts';
import { deniesOwnWords } from './unasked-denial.ts';

export const NOT = wordClass(
  `not never don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't neither`,
);
export const NO_NOUN = wordClass('no nothing none nobody');
const NOTHING_PHRASE = phrases(
  `nothing to do with; nothing wrong; nothing illegal; nothing improper; nothing inappropriate; nothing untoward;
  nothing to hide; nothing unusual`,
);
/** Adjectives that deny when negated: "was not involved". */
const INVOLVED = wordClass(
  `involved aware responsible guilty present connected linked behind part true accurate affiliated associated complicit
  party to racist sexist antisemitic homophobic`,
);
const CLITIC_D = wordClass("'d");
const NOT_HAVE = phrases(
  "could not have; would not have; couldn't have; wouldn't have; could never have; would never have",
);
const FORGOTTEN = verbClass('remember recall recollect');
const TO = internWord('to');
const WILLING = wordClass("won't wouldn't can't couldn't will would can could should shouldn't");
const KNOW = wordClass('know known met spoken aware');
const MET = wordClass('met spoken');
const SEEN = verbClass('see hear');
const QUESTION_WORD = wordClass('who what how why where when whether if');
const SURE = wordClass('sure certain');
const SAY = internWord('say');
/** "no one at the firm" */
const ONE = internWord('one');
const WITH = internWord('with');
const ALONE = internWord('alone');
export const NOT_BE = wordClass("isn't aren't wasn't weren't");
export const NEVER = wordClass('never');
const ARTICLE_A = wordClass('a an the');
const THERE = internWord('there');
/** From so many accusations and denials on, an article is about one. */
const ACCUSATIONS = 3;

export interface Denied {
  /** Whether the words deny by themselves, wherever an allegation stands near. */
  readonly isStrong: boolean;
  readonly subtype: 'D1' | 'D2';
  /** Needs no allegation near. */
  readonly isPlain?: boolean;
  /** An answer only of an accused party. */
  readonly isOfAccused?: boolean;
}

const RECOGNISE = wordClass('recognise recognize');

/** What the negation at token `i` does; undefined where it denies nothing. */
export function readNegation(r: Reading, i: number): Denied | undefined {
  const end = Math.min(r.sentenceTo(i), i + 7);
  if (r.is(i, NO_NOUN)) {
    if (r.findPhraseAt(i, NOTHING_PHRASE) !== undefined) return { isStrong: true, subtype: 'D1' };
    for (let j = i + 1; j < Math.min(end, i + 5); j++)
      if (r.is(j, PART)) return { isStrong: true, subtype: 'D1' };
    const lacks = r.is(i + 1, NO_ANSWER) && !r.isWord(i + 1, ONE);
    return lacks ? undefined : { isStrong: false, subtype: 'D1', isOfAccused: true };
  }
  if (r.word[i + 1] === TO) return undefined;
  let next = i + 1;
  while ((isAdverb(r, next) || r.is(next, BE) || r.is(next, HAVE) || r.is(next, DO)) && next < end) next++;
  // "is not a “student of the man”": a word that others gave
  if ((r.is(i - 1, BE) || r.is(i, NOT_BE)) && r.is(next, ARTICLE_A) && r.word[next + 1] === DOUBLE_QUOTE)
    return { isStrong: true, subtype: 'D1', isPlain: true };
  // "never discussed it with her" is a deed, "did not discuss it" no answer
  if (isComment(r, next) && !r.is(i, NEVER)) return undefined;
  // "did not recognise the claims"
  if (r.is(next, RECOGNISE) && r.findIn(next + 1, end, MATTER_NOUN) !== undefined)
    return { isStrong: true, subtype: 'D1' };
  if (r.is(next, FORGOTTEN)) return { isStrong: true, subtype: 'D2' };
  // "said she had never said that"
  if (deniesOwnWords(r, i)) return { isStrong: true, subtype: 'D1', isPlain: true };
  if (r.is(next, KNOW) && !r.is(i, WILLING)) {
    // "had never met her": nobody says so unasked where all is about accusations
    const isOfAccused = !(r.is(next, MET) && r.is(i, NEVER) && countAccusations(r) >= ACCUSATIONS);
    return { isStrong: !isOfAccused, subtype: r.is(next + 1, QUESTION_WORD) ? 'D2' : 'D1', isOfAccused };
  }
  if (r.is(next, SURE) || (r.word[next] === SAY && r.word[next + 1] === WITH))
    return { isStrong: false, subtype: 'D2', isOfAccused: true };
  if (r.is(i, NEVER) && r.is(next, SEEN)) return { isStrong: false, subtype: 'D1', isOfAccused: true };
  // "could not have done it"
  if (r.findPhraseAt(i, NOT_HAVE) !== undefined || r.findPhraseAt(i - 1, NOT_HAVE) !== undefined)
    return { isStrong: false, subtype: 'D1', isOfAccused: true };
  // "he’d never ask"
  if (r.is(i - 1, CLITIC_D) && r.is(next, BASE_FORM) && !r.is(next, PARTICIPLE)) return undefined;
  if (r.is(next, OF_MIND) || r.is(i, WILLING) || r.findIn(i - 2, i, WILLING) !== undefined) return undefined;
  const strong =
    r.is(next, INVOLVED) ||
    // "had never been alone with her"
    (r.isWord(next, ALONE) && r.word[next + 1] === WITH) ||
    r.is(next, WRONG_VERB) ||
    r.findIn(next, end, WRONG_NOUN) !== undefined ||
    r.findIn(next, end, WRONG_ADJECTIVE) !== undefined;
  return { isStrong: strong, subtype: 'D1' };
}

/** The subject of the clause that the word at `i` negates. */
export function findNegatedSubject(r: Reading, i: number): NounPhrase | undefined {
  if (r.is(i, NO_NOUN)) {
    // "said no payment had been made": it opens the subject itself
    if (findSayingBefore(r, i) !== undefined) return findNounPhraseAt(r, i);
    if (!r.is(i - 1, AUX) && !isAdverb(r, i - 1)) return findSubject(r, findVerbGroup(r, i - 1));
  }
  for (let verb = i; verb > i - 5 && verb >= r.sentenceFrom(i); verb--) {
    // "has said he never met her": the auxiliary of another verb
    if (verb < i && r.is(verb, ANY_SAYING)) break;
    if (!r.is(verb, AUX)) continue;
    if (r.word[verb - 1] === THERE) return { from: verb - 1, to: verb, head: verb - 1 };
    // "said that was not true": the pronoun
    if (r.is(verb, BE) && r.is(verb - 1, THAT) && r.is(verb - 2, ANY_SAYING))
      return { from: verb - 1, to: verb, head: verb - 1 };
    return findSubject(r, findVerbGroup(r, verb));
  }
  const plain = findVerbGroup(r, i + 1);
  return plain.from <= i ? findSubject(r, plain) : findSubject(r, findVerbGroup(r, i - 1));
}
const AUX = anyOf(BE, DO, HAVE, MODAL);
const THAT = wordClass('that');
