// Whether a statement of fact follows a distancing verb: a clause, “that”, words in quotation, or the claim before the verb; not
// an object (“claimed the title”), not a wish (R26) nor a view (view.ts). Who claims it, and whether with a stake, is self-claim.ts's.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, COMMA, DOUBLE_QUOTE, NUMBER, PUNCTUATION, STARTS_SENTENCE } from '../../text/tokens.ts';
import {
  BASE_FORM,
  internWord,
  NOUN,
  nounClass,
  PAST,
  PLURAL,
  THIRD_PERSON,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { opensClause, type Subject } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findTailEnd, isVerbAhead } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import { passTime } from '../grammar/when.ts';
import {
  AUXILIARY,
  BE as BE_FORM,
  DETERMINER,
  HE_OR_SHE,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { isPlainVerb, isView } from './view.ts';

const THAT = internWord('that');
const TO = internWord('to');
export const FINITE_AUXILIARY = wordClass('is are was were had has could would');
export const TAKEN = wordClass('credit gains success successes progress responsibility');
export const CLAIM_VERB = verbClass('claim');
export const CHARGE = verbClass('charge');
/** With these an infinitive tells a fact about oneself: "claims to be". */
const WITH_INFINITIVE = verbClass('claim profess');
/** Without "that" these take objects: "maintains a lead", "asserted its rights". */
const WITH_THAT = verbClass('maintain assert profess boast');
const WITH_OF = verbClass('boast');
/** What should or will be is a view or a wish, not a fact (R26). */
const WISH = wordClass(
  `should must ought will would shall won't wouldn't may might needs need wants want wanted hope hopes intends intend plan plans`,
);
const THAT_WORD = wordClass('that');
const WITHOUT = internWord('without');
const THERE = internWord('there');
const OF = internWord('of');
const BE = internWord('be');
const NOTHING = internWord('nothing');
const ABOUT = internWord('about');
const WHAT = wordClass('what which');
const COMPARED = wordClass('what which as than');

/** "its filter removes lead": a verb the lexicon lacks, behind a noun. */
function isUnknownVerbAhead(r: Reading, i: number): boolean {
  if (!r.is(i, DETERMINER)) return false;
  for (let j = i + 2; j < Math.min(r.sentenceTo(i), i + 6); j++) {
    if (r.isPunctuation(j) || r.is(j, PREPOSITION) || r.isPunctuation(j + 1)) return false;
    if (r.word[j] === 0 && !r.has(j, CAPITAL) && /(?:[a-rt-z]s|ed)$/.test(r.textOf(j, j + 1))) return true;
  }
  return false;
}

/** "Roe repeatedly pressured": past the adverbs a word in -ed that the lexicon lacks. */
function isUnknownPast(r: Reading, i: number): boolean {
  let j = i;
  while (j < i + 3 && isAdverb(r, j)) j++;
  return r.word[j] === 0 && !r.has(j, CAPITAL) && /[a-z]ed$/.test(r.textOf(j, j + 1));
}

/** Whether a clause, and not a mere object, follows: "claimed he won", "claims the filter removes lead". */
function isClauseAhead(r: Reading, i: number): boolean {
  if (r.is(i, SUBJECT_PRONOUN) || r.isWord(i, THERE) || isUnknownVerbAhead(r, i)) return true;
  const phrase = findNounPhraseAt(r, i);
  if (!phrase || phrase.to >= r.sentenceTo(i)) return false;
  return (
    isVerbAhead(r, phrase.to) ||
    (r.word[phrase.to] === DOUBLE_QUOTE && isVerbAhead(r, phrase.to + 1)) ||
    r.is(phrase.to, SUBJECT_PRONOUN) ||
    isUnknownPast(r, phrase.to) ||
    (isVerbAhead(r, findTailEnd(r, phrase.to)) && findTailEnd(r, phrase.to) < r.sentenceTo(i))
  );
}

/** "…, the firm claims." with the claim before it. */
function isParenthetical(r: Reading, group: VerbGroup, subject: Subject): boolean {
  if (subject.isInverted) return true;
  const after = group.to >= r.sentenceTo(group.main) || r.isPunctuation(group.to);
  const before =
    (r.word[subject.from - 1] === COMMA && !opensClause(r, subject.from)) ||
    r.is(subject.from - 1, COMPARED) ||
    r.word[subject.from - 1] === DOUBLE_QUOTE;
  return (after && before) || (r.is(subject.from - 1, WHAT) && r.is(group.to, AUXILIARY));
}

/** "a system that he claimed could", "what it claims was" */
function isGap(r: Reading, subject: Subject, next: number): boolean {
  if (!r.is(next, FINITE_AUXILIARY)) return false;
  return (
    r.is(subject.head, SUBJECT_PRONOUN) ||
    (r.is(subject.head, HUMAN) && !r.has(subject.from, STARTS_SENTENCE)) ||
    r.is(subject.from - 1, RELATIVE) ||
    r.is(subject.from - 1, WHAT)
  );
}

/** "after …, the firm gave in": behind the comma a clause */
function findCommaClause(r: Reading, from: number): boolean {
  for (let i = from + 1; i < Math.min(r.sentenceTo(from), from + 14); i++)
    if (r.word[i] === COMMA) return isClauseAhead(r, i + 1);
  return false;
}

function isWish(r: Reading, from: number): boolean {
  for (let i = from; i < Math.min(r.sentenceTo(from), from + 7); i++) {
    // "insists that she be heard"
    if ((r.is(i, WISH) && !r.is(i - 1, DETERMINER)) || (r.isWord(i, BE) && i > from && !r.isWord(i - 1, TO)))
      return true;
    if (isPlainVerb(r, i)) return false;
  }
  return false;
}

/** "insisted that the lady go to a clinic": a bare verb behind a singular asks for it. */
function isAskedFor(r: Reading, from: number): boolean {
  // "insisted that she rest"
  if (r.is(from, HE_OR_SHE)) return isBare(r, from + 1);
  const phrase = findNounPhraseAt(r, from);
  if (!phrase) return false;
  const verb = phrase.to;
  // "insists every pupil learns": a rule
  if (r.is(phrase.from, EACH)) return r.is(verb, THIRD_PERSON) || isBare(r, verb);
  // "insists that guests take off their boots": of any of them
  const isAny = phrase.from === phrase.head && !r.has(phrase.head, CAPITAL) && r.is(phrase.head, PLURAL);
  if (isAny) return r.findIn(from - 2, from, INSISTS) !== undefined && isDone(r, verb);
  if (r.is(phrase.head, PLURAL) || r.is(phrase.head, PRONOUN)) return false;
  return r.is(verb, BASE_FORM) && !r.is(verb, PAST) && !r.is(verb, NOUN) && !r.is(verb, AUXILIARY);
}

const EACH = wordClass('every each');
const INSISTS = wordClass('insists');

/** "she rest": no ending, where one would tell what is. */
function isBare(r: Reading, verb: number): boolean {
  if (r.is(verb, AUXILIARY) || r.is(verb, PAST) || r.isPunctuation(verb)) return false;
  return r.is(verb, BASE_FORM) || (r.word[verb] === 0 && !/(?:s|ed|ly)$/.test(r.textOf(verb, verb + 1)));
}

/** A verb of doing, not of having or thinking: "voters know" states. */
function isDone(r: Reading, verb: number): boolean {
  return r.is(verb, BASE_FORM) && !r.is(verb, AUXILIARY) && !r.is(verb, OF_STATE);
}
const OF_STATE = verbClass(
  'know think believe want like love need care feel understand support prefer+ trust',
);

/** "bragged [in a letter] that", "claimed [during the debate] that": where it was said */
function passSetting(r: Reading, i: number): number {
  const place = r.is(i, SETTING) ? findNounPhraseAt(r, i + 1) : undefined;
  return place && place.to - i < 7 ? place.to : i;
}
const SETTING = wordClass('in on during at to before');

/** Whether what follows the verb is a statement of fact. */
export function hasStatement(r: Reading, group: VerbGroup, subject: Subject | undefined): boolean {
  const next = group.to;
  if (r.isWord(next, TO)) {
    if (!r.is(group.main, WITH_INFINITIVE)) return false;
    return (
      !r.is(next + 1, DETERMINER) &&
      !r.is(next + 1, PRONOUN) &&
      !r.has(next + 1, CAPITAL | PUNCTUATION | NUMBER)
    );
  }
  // "claimed his third title of the season in straight sets"
  const won = r.is(group.main, CLAIM_VERB) ? findNounPhraseAt(r, next) : undefined;
  if (won && r.is(won.head, PRIZE)) return false;
  // "claims a range of 500 miles", "claims 10 million users"
  if (r.is(group.main, CLAIM_VERB) && isMeasure(r, next)) return true;
  // "claimed credit", "both sides claim gains"
  if (r.is(group.main, CLAIM_VERB) && r.is(next, TAKEN)) return true;
  if (r.is(group.main, WITH_OF) && (r.isWord(next, OF) || r.isWord(next, ABOUT))) return true;
  if (r.is(group.main, CHARGE)) return r.isWord(next, THAT) && r.is(group.main, PAST);
  // "claimed on Tuesday that"
  const timed = isAdverb(r, next) ? next : passSetting(r, passTime(r, next));
  if (timed > next && r.isWord(timed, THAT)) return !isWish(r, timed + 1) && !isView(r, timed + 1);
  if (r.isWord(next, THAT)) return !isWish(r, next + 1) && !isAskedFor(r, next + 1) && !isView(r, next + 1);
  // "claimed without evidence that"
  const aside = r.word[next] === COMMA ? next + 1 : next;
  if (r.isWord(aside, WITHOUT))
    return r.findIn(aside, Math.min(aside + 12, r.sentenceTo(next)), THAT_WORD) !== undefined;
  if (r.word[next] === COMMA && r.isQuoted(next + 1)) return true;
  if (r.isQuoted(next) && r.word[next] === DOUBLE_QUOTE) return r.quotationAt(next)!.to - next > 6;
  // "a system that he claimed could": the clause's subject stands before
  if (subject && (isParenthetical(r, group, subject) || isGap(r, subject, next))) return true;
  // "claims after the hearing was set, the firm gave in"
  if (r.is(group.main, CLAIM_VERB) && subject && r.is(next, SUBORDINATOR)) return findCommaClause(r, next);
  if (r.is(group.main, WITH_THAT) && !r.is(next, SUBJECT_PRONOUN) && !r.isWord(next, THERE)) return false;
  return isClauseAhead(r, next) && !isWish(r, next) && !isAskedFor(r, next) && !isView(r, next);
}

const PRIZE = nounClass(
  'title win victory medal crown trophy wicket point goal scalp prize award seat place spot life gold silver bronze cup',
);

/** What makers and services claim of themselves, with a figure. */
const MEASURE = wordClass(
  'user users customer customers member members subscriber subscribers follower followers download downloads range accuracy efficiency share success rate',
);

function isMeasure(r: Reading, i: number): boolean {
  const phrase = findNounPhraseAt(r, i);
  if (!phrase || !r.is(phrase.head, MEASURE)) return false;
  const end = Math.min(r.sentenceTo(i), phrase.to + 3);
  for (let j = phrase.from; j < end && !(j > phrase.head && r.isPunctuation(j)); j++)
    if (r.has(j, NUMBER)) return true;
  return false;
}

/**
 * "insists it isn't yielding", "claimed he knew nothing": what is denied of oneself is a denial (R17), other patterns'
 * business. Not "claims he was never paid": what others failed to do.
 */
export function isDenialOfOneself(r: Reading, verb: number): boolean {
  const first = r.isWord(verb + 1, THAT) ? verb + 2 : verb + 1;
  if (!r.is(first, SUBJECT_PRONOUN)) return false;
  const limit = Math.min(r.sentenceTo(verb), first + 7);
  let main = first + 1;
  while (main < limit && (r.is(main, AUXILIARY) || r.is(main, NEGATION) || isAdverb(r, main))) main++;
  // "aren't yielding", "not seized": a verb that the lexicon lacks
  const word = main < limit ? r.textOf(main, main + 1) : '';
  const isVerb = r.is(main, VERB) || (r.word[main] === 0 && /(?:ing|ed)$/.test(word));
  const isSuffered = !word.endsWith('ing') && r.findIn(first + 1, main, BE_FORM) !== undefined;
  const denied = findVerbGroup(r, main);
  if (main >= limit || !isVerb || isSuffered || denied.isModal) return false;
  return denied.isNegated || r.isWord(main + 1, NOTHING);
}
