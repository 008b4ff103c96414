// Subjects and clause ends: who does the verb, where the clause opens and stops.
// Built on noun-phrase.ts and verb-group.ts; it knows no category.
import { oncePerToken } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import {
  CAPITAL,
  COLON,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  NUMBER,
  PERIOD,
  PUNCTUATION,
  SEMICOLON,
  SINGLE_QUOTE,
} from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PARTICIPLE,
  PLURAL,
  wordClass,
} from '../../text/vocabulary.ts';
import {
  AUXILIARY,
  CONJUNCTION,
  COORDINATOR,
  DETERMINER,
  MONTH,
  OBJECT_PRONOUN,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBJECT_PRONOUN,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { findLeadStart } from './lead.ts';
import { findNounPhraseAt, findPhraseStart, type NounPhrase } from './noun-phrase.ts';
import { findNounPhraseBefore } from './phrase-before.ts';
import { findTailEnd, isVerbAhead } from './phrase-tail.ts';
import { findVerbGroup, isAdverb, isFiniteVerb, type VerbGroup } from './verb-group.ts';
import { ASIDE, passTimes } from './when.ts';

export interface Subject extends NounPhrase {
  /** "said Jones": it stands behind its verb. */
  readonly isInverted: boolean;
}

const CONTRAST = wordClass('but while although though whereas yet');
const FIRST = internWord('first');
const WHO = internWord('who');
const OF = internWord('of');

/**
 * The subject of a verb group: the noun phrase or pronoun in front of it, over inserted clauses; behind a quotation or a
 * comma also the one that follows ("…”, said Jones"). For "X and Y denied" it is both.
 */
export function findSubject(r: Reading, group: VerbGroup): Subject | undefined {
  return subjectOf(r, group.main);
}

const subjectOf = oncePerToken((r: Reading, main: number): Subject | undefined => {
  const group = findVerbGroup(r, main);
  let end = group.from;
  const start = r.sentenceFrom(group.main);
  // "Two officials on Monday denied": a time phrase between subject and verb is part of the range, not of the phrase.
  if (r.is(end - 1, RELATIVE) && !r.is(end - 1, SUBJECT_PRONOUN)) {
    end--;
    // "the firm, which claims": the antecedent stands before the comma
    if (r.word[end - 1] === COMMA && end - 1 > start) end--;
  }
  // "the Ledger first reported": an adverb here; "the first said" is not
  if (r.isWord(end - 1, FIRST) && end === group.from && !r.is(end - 2, DETERMINER)) end--;
  if (r.is(end - 1, RELATIVE) && end - 1 > start) {
    // "Harlow, who denied": the antecedent
    const before = r.word[end - 2] === COMMA ? end - 2 : end - 1;
    const antecedent = findNounPhraseBefore(r, before);
    return (
      antecedent && { ...(r.isWord(end - 1, WHO) ? toPeople(r, antecedent) : antecedent), isInverted: false }
    );
  }
  // "Reuters, however, said that": the phrase that opens the clause, over an insertion
  const over = r.word[end - 1] === COMMA ? findNounPhraseBefore(r, end) : undefined;
  if (over && !r.is(over.head, PRONOUN) && opensClause(r, over.from)) return { ...over, isInverted: false };
  const inverted = findInvertedSubject(r, group, start);
  if (inverted) return inverted;
  const before = end > start ? findNounPhraseBefore(r, end) : undefined;
  if (
    before &&
    !(before.from === before.head && r.is(before.head, OBJECT_PRONOUN) && !r.is(before.head, SUBJECT_PRONOUN))
  )
    return { ...joinCoordinated(r, before), isInverted: false };
  return undefined;
});

/** "a slew of suits from [artists] who claim": no suit is anybody that "who" could stand for. */
function toPeople(r: Reading, phrase: NounPhrase): NounPhrase {
  const last = phrase.to - 1;
  const isPeople = r.is(last, HUMAN) || (!r.has(last, CAPITAL) && r.textOf(last, phrase.to).endsWith('s'));
  if (phrase.head === last || r.is(phrase.head, HUMAN) || !isPeople) return phrase;
  const from = findPhraseStart(r, last);
  const isOther = r.is(from - 1, PREPOSITION) && !r.isWord(from - 1, OF);
  return isOther ? { from, to: phrase.to, head: last } : phrase;
}

/** "…”, said Jones.": behind a quotation or a comma, if what follows the noun phrase is no verb ("said Jones lied"). */
function findInvertedSubject(r: Reading, group: VerbGroup, start: number): Subject | undefined {
  const opens = group.from === start || r.has(group.from - 1, PUNCTUATION);
  if (group.isNegated || group.isModal) return undefined;
  if (!opens || !r.is(group.main, ANY_SAYING) || r.is(group.main, GERUND)) return undefined;
  const after = findNounPhraseAt(r, group.to);
  if (!after || r.is(after.head, WEEKDAY) || r.is(after.head, MONTH)) return undefined;
  if (r.is(after.head, OBJECT_PRONOUN) && !r.is(after.head, SUBJECT_PRONOUN)) return undefined;
  const to = findTailEnd(r, after.to);
  if (to < r.sentenceTo(group.main) && isVerbAhead(r, to)) return undefined;
  return { ...after, to, isInverted: true };
}

const OPENS_CLAUSE = wordClass('he she it we they');

/** "The firm and its owner": adds the phrases that "and", "or", "nor" join on the left. */
function joinCoordinated(r: Reading, phrase: NounPhrase): NounPhrase {
  let { from } = phrase;
  // "called Harlow but he declined", "was away and he could not": the pronoun opens a clause
  if (r.is(from, OPENS_CLAUSE)) return phrase;
  for (let rounds = 0; rounds < 3; rounds++) {
    if (!r.is(from - 1, COORDINATOR) || r.sentenceFrom(from) >= from - 1) break;
    const comma = r.word[from - 2] === COMMA;
    if (comma) break; // a clause boundary more often than a list
    const other = findNounPhraseBefore(r, from - 1);
    if (!other || r.is(other.head, PRONOUN)) break;
    from = other.from;
  }
  from = findListStart(r, from, phrase);
  return from === phrase.from ? phrase : { ...phrase, from };
}

/**
 * "[Meta], Google and OpenAI", "[Meta], Google, and OpenAI": where the list begins that ends with a phrase. Each of its parts is
 * a noun phrase of its own between commas, so that neither "On Monday, …" nor the clause before ", and she …" belongs to it.
 * @param from where the parts that "and" joins begin.
 * @param last the list's last part; "Google and OpenAI" may be one phrase, as a name.
 */
function findListStart(r: Reading, from: number, last: NounPhrase): number {
  const joined = from < last.from || r.findIn(last.from, last.to, COORDINATOR) !== undefined;
  const serial = !joined && r.is(from - 1, COORDINATOR) && r.word[from - 2] === COMMA;
  if (!joined && !serial) return from;
  const start = r.sentenceFrom(from);
  let first = from;
  let parts = 0;
  let comma = serial ? from - 2 : from - 1;
  for (; comma > start && r.word[comma] === COMMA && parts < MOST_PARTS; comma = first - 1) {
    const part = findNounPhraseBefore(r, comma);
    if (!part || r.is(part.head, PRONOUN) || r.findIn(part.from, part.to, NO_PART) !== undefined) break;
    const opens = part.from === start || (part.from === start + 1 && r.has(start, PUNCTUATION));
    if (!opens && r.word[part.from - 1] !== COMMA) break;
    first = part.from;
    parts++;
  }
  return parts > (serial ? 1 : 0) ? first : from;
}
// A longer list is hostile, or none: what is looked at stays bounded.
const MOST_PARTS = 12;
/** "Last week, …", "the firm said, …" */
const NO_PART = anyOf(
  ANY_SAYING,
  WEEKDAY,
  MONTH,
  nounClass('day week month year morning evening night today yesterday'),
);

/** One word that ties a sentence to the one before, with no comma behind. */
const LINK = anyOf(CONJUNCTION, wordClass('yet then instead'));

/** "On Monday the mayor, when asked, said": the words before the comma are more than when, and the subject. */
function isSubjectBehind(r: Reading, k: number, first: number, comma: number): boolean {
  if (k + 1 >= comma || findLeadStart(r, k) !== first) return false;
  // "In London Bridge, he": one name
  const isPlace = r.is(first, IN) && !r.is(k, WEEKDAY) && !r.is(k, MONTH) && !r.has(k, NUMBER);
  if (isPlace && r.has(k + 1, CAPITAL)) return false;
  return r.has(k + 1, CAPITAL) ? !r.is(k + 1, MONTH) : r.is(k + 1, DETERMINER);
}
const IN = wordClass('in');

/**
 * Whether the sentence's own clause begins at a token: at its first word, or behind what only leads up to it: "But", "Meanwhile,",
 * "On Monday,", "After the board had met,".
 */
export function opensClause(r: Reading, i: number): boolean {
  let first = r.sentenceFrom(i);
  if (first < i && r.has(first, PUNCTUATION)) first++;
  if (first < i && r.is(first, LINK)) first++;
  if (first === i || findLeadStart(r, i - 1) === first) return true;
  if (r.word[i - 1] !== COMMA || i - first > LEAD || !(r.is(first, LEADS) || isAdverb(r, first)))
    return false;
  const isClause = r.is(first, SUBORDINATE);
  for (let k = first; k < i - 1; k++)
    if (isSubjectBehind(r, k, first, i - 1) || r.has(k, PUNCTUATION) || (!isClause && isFiniteVerb(r, k)))
      return false;
  return true;
}
const SUBORDINATE = wordClass('after as although though because since once until when while');
/** Tokens. */
const LEAD = 9;
const LEADS = anyOf(
  PREPOSITION,
  SUBORDINATE,
  WEEKDAY,
  wordClass('last this that next earlier later however meanwhile still'),
);

/**
 * The full verb of the group that starts at token `i` (over auxiliaries and adverbs, over "on Monday" and ", however,"); undefined
 * if none does.
 */
export function findVerbAfter(r: Reading, i: number): number | undefined {
  const from = passAside(r, i);
  const limit = from > 0 ? Math.min(from + 6, r.sentenceTo(from - 1)) : Math.min(6, r.size);
  for (let j = from; j < limit; j++) {
    if (r.is(j, AUXILIARY) || isAdverb(r, j)) continue;
    return r.has(j, PUNCTUATION) ? undefined : j;
  }
  return undefined;
}

/** "an official [on Monday] said", "the bank[, however,] said": what stands between a subject and its verb, if the verb follows. */
function passAside(r: Reading, i: number): number {
  const when = passTimes(r, i);
  let to = when;
  if (r.word[when] === COMMA) {
    const close = r.is(when + 1, ASIDE) ? when + 2 : passTimes(r, when + 1);
    if (close === when + 1 || r.word[close] !== COMMA) return i;
    to = close + 1;
  }
  return to > i && (isFiniteVerb(r, to) || isAdverb(r, to)) ? to : i;
}

/**
 * The token after the last of the clause that holds token `i`. It ends at a comma, semicolon, colon, dash, full stop or
 * quoted sentence, at "but" and its like, and at "and" before another verb or another subject with its verb.
 */
export function findClauseEnd(r: Reading, i: number): number {
  const limit = Math.min(r.sentenceTo(i), i + 60);
  for (let j = i; j < limit; j++) {
    const w = r.word[j]!;
    if (w === COMMA || w === SEMICOLON || w === COLON || w === DASH || w === PERIOD) return j;
    if (j > i && (r.is(j, CONTRAST) || (r.is(j, COORDINATOR) && startsClause(r, j + 1)) || isMeanwhile(r, j)))
      return j;
    if ((w === DOUBLE_QUOTE || w === SINGLE_QUOTE) && r.quotationAt(j)?.from === j) {
      // A few quoted words belong to the clause; a quoted sentence does not.
      const quotation = r.quotationAt(j)!;
      if (quotation.to - quotation.from > 14) return j;
      j = quotation.to - 1;
    }
  }
  return trimEnd(r, i, limit);
}

/** "[denied it] as his ministers defended the figures", "[denied it] and when asked …" */
function isMeanwhile(r: Reading, i: number): boolean {
  if (r.is(i, COORDINATOR)) return r.is(i + 1, WHEN);
  if (!r.is(i, AS)) return false;
  const subject = findNounPhraseAt(r, i + 1);
  return (
    subject !== undefined &&
    subject.to < r.sentenceTo(i) &&
    isFiniteVerb(r, subject.to) &&
    !r.is(subject.head, IT_OR_THEY)
  );
}
const AS = wordClass('as');
const WHEN = wordClass('when if after then');
const IT_OR_THEY = wordClass('it they he she that we i you');

/** "and acknowledged …", "and the allegations have been …"; not "A and B", "calls or emails", "state or local elected officials". */
function startsClause(r: Reading, i: number): boolean {
  if (isVerbAhead(r, i)) return !(r.is(i, PLURAL) && r.is(i - 2, PLURAL));
  const phrase = findNounPhraseAt(r, i);
  if (!phrase || phrase.to >= r.sentenceTo(i - 1) || !isVerbAhead(r, phrase.to)) return false;
  const { from, to, head } = phrase;
  return !(from === head && r.is(to, PARTICIPLE) && r.is(to + 1, PLURAL) && isBareSingular(r, head));
}

/** Without article, capital or plural no noun is a subject: an adjective. */
function isBareSingular(r: Reading, i: number): boolean {
  if (r.has(i, CAPITAL) || r.is(i, PRONOUN) || r.is(i, DETERMINER) || r.is(i, PLURAL)) return false;
  return r.text[r.tokens.to[i]! - 1] !== 's';
}

/** Takes punctuation off the end of a range. */
export function trimEnd(r: Reading, from: number, to: number): number {
  let end = to;
  while (end > from + 1 && r.has(end - 1, PUNCTUATION) && !r.isQuoted(end - 1)) end--;
  return end;
}

/** S5 caps a denial at 25 words: the end of at most that many tokens, cut before punctuation. */
export function capLength(r: Reading, from: number, to: number, words: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (!r.has(i, PUNCTUATION) && ++count > words) return trimEnd(r, from, i);
  return to;
}
