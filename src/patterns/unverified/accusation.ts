// What the patterns of allegations and legal claims share: where the words for an accusation
// start, where those for the act end, and the anatomy they fill. It matches nothing by itself.
import type { UnverifiedAnatomy } from '../../taxonomy/anatomy.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, PUNCTUATION, STARTS_SENTENCE } from '../../text/tokens.ts';
import { BASE_FORM, GERUND, internWord, NOUN, VERB, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  MONTH,
  NEGATION,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { OFFENCE } from '../lexicon/wrongdoing.ts';
import { FILED, isAuthority, isFiling, isFilingHead } from './legal-case.ts';

const TO = internWord('to');
const OF = internWord('of');
const BY = internWord('by');
const AND_OR = wordClass('and or');
/** S5's cap, used here too: a longer subject is left out. */
const LONGEST = 25;

/** A span with whoever claims. */
export interface Claimed extends TokenRange {
  readonly claimant: TokenRange;
}

/**
 * "The suit, filed on Monday in Leeds, claims": the filed case that opens the sentence and is taken up behind a comma. The
 * range is the whole up to the verb, or the verb alone where that is long.
 */
export function findOpeningFiling(r: Reading, group: VerbGroup): Claimed | undefined {
  const start = r.sentenceFrom(group.main);
  const phrase = findNounPhraseAt(r, start);
  if (!phrase || !isFilingHead(r, phrase) || group.from <= phrase.to) return undefined;
  const inserted = r.word[phrase.to] === COMMA && r.word[group.from - 1] === COMMA;
  const filed = r.is(phrase.to, FILED) && !r.is(group.from - 1, RELATIVE);
  if (!inserted && !filed) return undefined;
  return { from: group.to - start <= LONGEST ? start : group.from, to: group.to, claimant: phrase };
}

/**
 * The first token of the clause of a verb group: its subject; of "who was accused" the antecedent, unless a comma stands
 * between; of a bare participle ("a man accused of") the noun phrase that it describes.
 */
export function findClauseStart(r: Reading, group: VerbGroup): number {
  const { from, main } = group;
  const start = r.sentenceFrom(main);
  if (from <= start) return from;
  if (r.is(from - 1, RELATIVE) && from - 1 > start) {
    if (r.word[from - 2] === COMMA || r.has(from - 2, PUNCTUATION)) return from - 1;
    return findPhraseStart(r, from - 2);
  }
  if (from === main && !group.isFinite) return from;
  const subject = findSubject(r, group);
  return subject && !subject.isInverted && main - subject.from <= LONGEST ? subject.from : from;
}

const DOCK = wordClass('court dock');
const PLACED = wordClass('in from at');

/** With these the outlet itself says what the claim is worth (principle 4). */
export const FALSELY = wordClass(
  'falsely wrongly incorrectly erroneously misleadingly baselessly inaccurately mistakenly rightly correctly',
);

/** "baselessly alleged": the outlet's verdict in the verb group or right before it. */
export function isJudged(r: Reading, { from, to }: VerbGroup): boolean {
  return r.findIn(Math.max(from - 1, r.sentenceFrom(from)), to, FALSELY) !== undefined;
}

/** "people accused of theft", "those blamed": of anybody of whom it is said, no party that a reader can name. */
export const ANYBODY = wordClass('those people persons individuals anyone anybody someone somebody others');

/** The first token of the noun phrase that a bare participle describes; the participle itself if there is none. */
export function findDescribedStart(r: Reading, verb: number): number {
  const first = r.sentenceFrom(verb);
  if (verb <= first || !endsNounPhrase(r, verb - 1)) return verb;
  const start = findTitleStart(r, verb - 1);
  // "a woman in Iowa charged with"
  const placed = r.is(start - 1, PLACED) && r.has(start, CAPITAL) && start - 2 >= first;
  if (placed && endsNounPhrase(r, start - 2) && !r.is(start - 2, VERB)) return findPhraseStart(r, start - 2);
  // "appeared in court accused of": the accused stands elsewhere
  return r.is(start - 1, PLACED) && r.is(verb - 1, DOCK) ? verb : start;
}

/** As `findPhraseStart`; a verb with a capital, in a headline, opens the phrase ("Visit Brings Allegations"). */
export function findTitleStart(r: Reading, head: number): number {
  const start = findPhraseStart(r, head);
  for (let i = head - 1; i > start; i--)
    if (r.has(i, CAPITAL) && r.is(i, VERB) && !r.is(i, NOUN)) return i + 1;
  return start;
}

/** A gerund that opens its clause ("…, accusing"), not one that is only considered or done without. */
export function isLooseGerund(r: Reading, group: VerbGroup): boolean {
  return r.is(group.main, GERUND) && r.findIn(group.from, group.main, AUXILIARY) === undefined;
}

/** Whether a token ends what could be a noun phrase before a participle. */
export function endsNounPhrase(r: Reading, i: number): boolean {
  return (
    !r.has(i, PUNCTUATION) &&
    !r.is(i, PREPOSITION) &&
    !r.is(i, CONJUNCTION) &&
    !r.is(i, SUBORDINATOR) &&
    !r.is(i, AUXILIARY) &&
    !isAdverb(r, i)
  );
}

/** A gerund of the lexicon, or any word in "-ing" in small letters. */
export function isGerund(r: Reading, i: number): boolean {
  if (r.is(i, GERUND)) return true;
  if (i < 0 || i >= r.size || r.word[i] !== 0 || r.has(i, CAPITAL | PUNCTUATION)) return false;
  const to = r.tokens.to[i]!;
  return to - r.tokens.from[i]! > 5 && r.text.slice(to - 3, to) === 'ing';
}

/**
 * The end of what somebody is accused of, no further than its object (S6): "stealing the money", "trying to deceive
 * voters", "sexual assault", "“orchestrating” it".
 * @param i the token behind "of".
 */
export function findActEnd(r: Reading, i: number): number {
  const limit = Math.min(r.sentenceTo(i - 1), i + 16);
  const quotation = r.quotationAt(i);
  if (quotation?.closed && quotation.from === i && quotation.to <= limit) return quotation.to;
  const end = findPlainActEnd(r, i, limit);
  // "trying to “shake down” a client"
  const inner = r.quotationAt(end);
  return inner?.closed && inner.from === end && inner.to <= limit ? inner.to : end;
}

function findPlainActEnd(r: Reading, i: number, limit: number): number {
  let j = i;
  while (j < limit && (isAdverb(r, j) || r.is(j, AUXILIARY) || r.is(j, NEGATION))) j++;
  if (isGerund(r, j) && j < limit) {
    j++;
    if (r.word[j] === TO) j += 2;
    if (r.is(j, PREPOSITION) && !r.is(j, SUBORDINATOR) && !r.is(j + 1, WEEKDAY) && !r.is(j + 1, MONTH)) j++;
  } else if (r.is(j, AUXILIARY)) j++;
  if (r.is(j, MORE_OR_LESS) && r.isWord(j + 1, THAN)) j += 2;
  if (isCurrency(r, j)) j++;
  const object = findNounPhraseAt(r, j);
  // "attempt to murder"
  if (object && r.is(object.head, ATTEMPT) && r.word[object.to] === TO && r.is(object.to + 1, BASE_FORM))
    return Math.min(findNounPhraseAt(r, object.to + 2)?.to ?? object.to + 2, limit);
  return Math.max(i, Math.min(object ? passSecondAct(r, object.to) : j, limit));
}

const ATTEMPT = wordClass('attempt attempts');
const MORE_OR_LESS = wordClass('more less');
const THAN = internWord('than');

function isCurrency(r: Reading, i: number): boolean {
  const unit = i < r.size ? r.text.charCodeAt(r.tokens.from[i]!) : 0;
  return r.has(i, PUNCTUATION) && (unit === 0x24 || unit === 0xa3 || unit === 0x20ac); // $ £ €
}

/** "theft and fraud", "fraud by abuse of position" */
function passSecondAct(r: Reading, i: number): number {
  const isOffence = (phrase: { head: number } | undefined) =>
    phrase !== undefined && r.is(phrase.head, OFFENCE);
  const next = findNounPhraseAt(r, i + 1);
  if (!next) return i;
  if (r.is(i, AND_OR) && isOffence(next) && !r.is(next.to, AUXILIARY)) return next.to;
  if (r.word[i] !== BY || !isOffence(next)) return i;
  return r.word[next.to] === OF ? (findNounPhraseAt(r, next.to + 1)?.to ?? next.to) : next.to;
}

/** As `findActEnd`, through "of …" behind counts, charges and degrees: "three counts of fraud". */
export function findCountEnd(r: Reading, i: number): number {
  const end = findActEnd(r, i);
  return r.word[end] === OF && end < r.sentenceTo(i - 1) ? findActEnd(r, end + 1) : end;
}

interface Told {
  readonly claimant?: TokenRange | undefined;
  readonly hedge: NonNullable<UnverifiedAnatomy['hedge']>;
  readonly stage?: UnverifiedAnatomy['legal_stage'];
}

export function accusationAnatomy(r: Reading, { claimant, hedge, stage }: Told): UnverifiedAnatomy {
  if (!claimant) return { hedge, legal_stage: stage ?? null };
  const authority = isAuthority(r, claimant);
  return {
    claimant: r.textOf(claimant.from, claimant.to),
    claimant_named: isNamed(r, claimant),
    stake: authority ? 'authority' : isFiling(r, claimant) ? 'party' : null,
    hedge,
    legal_stage: stage ?? null,
  };
}

function isNamed(r: Reading, { from, to }: TokenRange): boolean {
  if (to - from === 1 && r.is(from, PRONOUN)) return false;
  for (let i = from; i < to; i++)
    if (isPerson(r, i) || (r.has(i, CAPITAL) && !r.has(i, STARTS_SENTENCE))) return true;
  return false;
}
