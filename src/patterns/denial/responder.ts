// What the denials have in common: who responds, and what the words of the response tell of it; how far it reaches is
// response-end.ts's. It decides for no verb whether it is a response; each pattern does.
import type { DenialAnatomy } from '../../taxonomy/anatomy.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA, NUMBER } from '../../text/tokens.ts';
import {
  BASE_FORM,
  GERUND,
  internWord,
  nounClass,
  PARTICIPLE,
  PAST,
  PLURAL,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, opensClause, type Subject } from '../grammar/clause.ts';
import { isNamedHere, isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletAt, isPossessor } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup, isFiniteVerb, type VerbGroup } from '../grammar/verb-group.ts';
import {
  CONDITIONAL,
  CONJUNCTION,
  I_OR_WE,
  NOBODY,
  REFLEXIVE,
  RELATIVE,
  THIRD_PERSON_PRONOUN,
} from '../lexicon/function-words.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { LAWYER, PERSON, ROLE, SPOKESPERSON } from '../lexicon/people.ts';
import type { Match } from '../pattern.ts';
import { findSayingBefore } from './saying.ts';

export const REASON = wordClass('citing because saying calling insisting stating arguing claiming');
const NO_ONE = wordClass('no');
const EARLIER = wordClass(
  'initially previously earlier immediately repeatedly later consistently always yet',
);
const IT = internWord('it');

export interface Responder {
  /** Undefined where an earlier verb of the sentence has the subject ("he left and declined to comment"). */
  readonly subject: NounPhrase | undefined;
  /** First token of the span. */
  readonly from: number;
}

/** Who does the verb of a response; undefined where the sentence does not say. */
export function findResponder(r: Reading, group: VerbGroup): Responder | undefined {
  const start = r.sentenceFrom(group.main);
  const first = findNobodyFirst(r, start, group.from) ?? (r.isPunctuation(start) ? start + 1 : start);
  // "Neither the family nor Roe, who was away, could be reached": too much between for a noun phrase
  // "Neither responded", "Nobody answered"
  if (r.is(first, NOBODY) && first === group.from && first < group.main && !r.is(first, NO_ONE))
    return { subject: { from: first, to: first + 1, head: first }, from: first };
  if (r.is(first, NOBODY) && first < group.from && group.from - first < 30)
    return { subject: { from: first, to: group.from, head: group.from - 1 }, from: first };
  const subject = findSubject(r, group);
  if (subject) {
    // "she issued a statement on Monday saying"
    const issuer = r.is(group.main, GERUND) ? findIssuer(r, subject, start) : undefined;
    if (issuer) return { subject: issuer, from: issuer.from };
    // "the president himself denied"
    const whole = r.is(subject.head, REFLEXIVE) ? findNounPhraseBefore(r, subject.from) : undefined;
    if (r.has(subject.head, NUMBER) && r.word[subject.from - 1] === COMMA) {
      // "Roe, 45, who has denied"
      const aged = findNounPhraseBefore(r, subject.from - 1);
      if (aged) return { subject: aged, from: aged.from };
    }
    const own = whole ?? findOwnSubject(r, subject, group) ?? subject;
    return { subject: own, from: own.from };
  }
  const before = group.from - 1;
  // "said their client “vehemently denies” it": the mark stands between subject and verb
  if (r.quotationAt(before)?.from === before && before > start) {
    const outside = findNounPhraseBefore(r, before);
    if (outside && !r.is(outside.head, RELATIVE))
      return widenToSpeaker(r, { subject: outside, from: outside.from });
  }
  // "Declined to comment" may stand so in a list; "Don’t answer" is an order.
  if (before < start)
    return r.is(group.main, PAST) && !group.isNegated ? { subject: undefined, from: group.from } : undefined;
  if (r.is(before, RELATIVE)) return { subject: undefined, from: before };
  // "Roe, also on “This Week,” rebutted": the comma within the title's marks
  const title = r.quotationAt(before);
  const comma = title?.to === before + 1 && title.to - title.from < 8 ? before - 1 : before;
  const over = comma === before && r.isQuoted(comma) ? undefined : findOverInsertion(r, comma, first);
  if (over) return { subject: over, from: over.from };
  const joined =
    r.is(before, CONJUNCTION) ||
    (r.word[before] === COMMA && !r.isQuoted(before)) ||
    r.is(before - 1, GERUND);
  if (!joined) return undefined;
  const earlier = findEarlierSubject(r, before, start);
  return earlier ? { subject: earlier, from: group.from } : { subject: undefined, from: group.from };
}

/** "Meanwhile, [neither] Harlow nor her lawyer returned calls": where nobody opens the clause */
function findNobodyFirst(r: Reading, start: number, end: number): number | undefined {
  const nobody = r.findIn(start, Math.min(start + 10, end), NOBODY);
  return nobody !== undefined && opensClause(r, nobody) ? nobody : undefined;
}

/** Whose statement says so, where the statement is the object of a verb close by. */
function findIssuer(r: Reading, statement: NounPhrase, start: number): NounPhrase | undefined {
  if (!r.is(statement.head, STATEMENT)) return undefined;
  const issuer = findEarlierSubject(r, statement.from, start);
  return issuer && !issuer.isInverted && statement.from - issuer.to < 6 ? issuer : undefined;
}
const STATEMENT = nounClass('statement letter post tweet email message memo release note video');

/** "[Roe, however], declined", "[the club, where it began], declined": the subject that opens the sentence, over an insertion. */
function findOverInsertion(r: Reading, comma: number, first: number): NounPhrase | undefined {
  if (r.word[comma] !== COMMA) return undefined;
  let open = comma - 1;
  while (open > first && open > comma - 14 && r.word[open] !== COMMA) open--;
  const inserted =
    r.is(open + 1, INSERTED) ||
    r.is(open + 1, PARTICIPLE) ||
    /(?:ed|ing)$/.test(r.textOf(open + 1, open + 2));
  const subject = r.word[open] === COMMA && inserted ? findNounPhraseBefore(r, open) : undefined;
  return subject?.from === first ? { ...subject, to: comma } : undefined;
}
const INSERTED = wordClass('however meanwhile though too also where now then once whose');

/** "a request, which [the president] denies": the relative stands for the object. */
function findOwnSubject(r: Reading, subject: NounPhrase, group: VerbGroup): NounPhrase | undefined {
  for (let i = group.from - 2; i > subject.from && i > group.from - 10; i--) {
    if (!r.is(i, OBJECT_RELATIVE)) continue;
    const inner = findNounPhraseAt(r, i + 1);
    return inner && inner.to === group.from ? inner : undefined;
  }
  return undefined;
}
const OBJECT_RELATIVE = wordClass('which that whom');

/** The subject of the last finite verb before a token of the same sentence. */
export function findEarlierSubject(r: Reading, before: number, start: number): Subject | undefined {
  for (let i = before - 1; i >= Math.max(start, before - 25); i--) {
    if (!r.is(i, VERB) || r.is(i, GERUND) || !isFiniteVerb(r, i)) continue;
    const earlier = findSubject(r, findVerbGroup(r, i));
    if (earlier) return earlier;
  }
  return undefined;
}

/** "He said [he could not comment]": the span starts with the outer speaker. */
export function widenToSpeaker(r: Reading, { subject, from }: Responder): Responder {
  const saying = findSayingBefore(r, from);
  if (saying === undefined) return { subject, from };
  const outer = findSubject(r, findVerbGroup(r, saying));
  return outer && !outer.isInverted ? { subject: outer, from: outer.from } : { subject, from };
}

/** A bare base form agrees with no singular: "the 1968 contest that …" is no verb. */
export function agrees(r: Reading, group: VerbGroup, subject: NounPhrase | undefined): boolean {
  const { main } = group;
  if (group.from < main || !r.is(main, BASE_FORM) || r.is(main, PAST)) return true;
  // "the club deny": no noun has the form
  if (!subject || r.is(main, NO_NOUN)) return true;
  return (
    r.is(subject.head, PLURAL_SUBJECT) ||
    r.is(subject.head, PLURAL) ||
    subject.from < subject.head - 1 ||
    r.textOf(subject.head, subject.head + 1).endsWith('s')
  );
}
const NO_NOUN = verbClass('deny refute repudiate reject');
const PLURAL_SUBJECT = wordClass('i we you they people who');

/** Whether a response did not come: "did not respond", "neither Harlow nor her lawyer responded". */
export function isNegatedClause(r: Reading, group: VerbGroup, subject: NounPhrase | undefined): boolean {
  // "none of these lawmakers", "Neither X, who was away, nor Y"
  if (
    subject &&
    r.findIn(Math.max(r.sentenceFrom(group.main), subject.from - 3), subject.from, NOBODY) !== undefined
  )
    return true;
  return group.isNegated || (subject !== undefined && r.is(subject.from, NOBODY));
}

function speaksAs(
  r: Reading,
  { from, to, head }: NounPhrase,
): NonNullable<DenialAnatomy['speaks_as']> | null {
  if (r.findIn(from, to, SPOKESPERSON) !== undefined) return 'spokesperson';
  if (r.findIn(from, to, LAWYER) !== undefined) return 'lawyer';
  if (r.is(head, INSTITUTION)) return 'institution';
  if (r.is(head, I_OR_WE)) return 'self';
  if ((r.is(head, THIRD_PERSON_PRONOUN) && r.word[head] !== IT) || isPerson(r, head)) return 'self';
  return null;
}

function isUnnamed(r: Reading, { head }: NounPhrase): boolean {
  return (r.is(head, ROLE) || r.is(head, PERSON)) && !isPerson(r, head) && !isNamedHere(r, head);
}

function findReason(r: Reading, { from, to }: TokenRange): string | null {
  // "“because he did nothing wrong”": what is said itself
  const first = r.isPunctuation(from) ? from + 2 : from + 1;
  const at = r.findIn(first, to, REASON);
  return at === undefined ? null : wordsOf(r, at, to);
}

/** The words without punctuation around them; a quotation mark stays where its partner does (S2). */
function wordsOf(r: Reading, from: number, to: number): string | null {
  let start = from;
  let end = to;
  while (end > start && r.isPunctuation(end - 1) && !isWithin(r, end - 1, start, end)) end--;
  while (start < end && r.isPunctuation(start) && !isWithin(r, start, start, end)) start++;
  return start < end ? r.textOf(start, end) : null;
}

function isWithin(r: Reading, mark: number, from: number, to: number): boolean {
  const quotation = r.quotationAt(mark);
  if (!quotation?.closed || quotation.from < from || quotation.to > to) return false;
  return mark === quotation.from || mark === quotation.to - 1;
}

function findOutletWithin(r: Reading, from: number, to: number): string | null {
  for (let i = from; i < to; i++) {
    const outlet = findOutletAt(r, i);
    if (outlet && !isPossessor(r, outlet)) return r.textOf(outlet.from, outlet.to);
  }
  return null;
}

/** The match of a response, its anatomy read from the words of the span. */
export function toResponse(
  r: Reading,
  span: TokenRange,
  subject: NounPhrase | undefined,
  more: Pick<Match<'denial'>, 'subtype'> & {
    denied?: TokenRange | undefined;
    scope?: DenialAnatomy['scope'];
    by_accused?: boolean;
  } = {},
): Match<'denial'> | undefined {
  // R19: "if the firm declines"
  if (r.is(span.from - 1, CONDITIONAL)) return undefined;
  const { denied, scope = null, by_accused = null, ...rest } = more;
  return {
    ...span,
    ...rest,
    who: subject,
    anatomy: () => {
      const timing = r.findIn(span.from, span.to, EARLIER);
      return {
        who: subject ? r.textOf(subject.from, subject.to) : null,
        speaks_as: subject ? speaksAs(r, subject) : null,
        who_unnamed: (subject && isUnnamed(r, subject)) || null,
        by_accused,
        what_denied: denied ? wordsOf(r, denied.from, Math.min(denied.to, span.to)) : null,
        scope,
        to_whom: findOutletWithin(r, subject?.to ?? span.from, span.to),
        timing: timing === undefined ? null : r.textOf(timing, timing + 1),
        reason_given: findReason(r, span),
      };
    },
  };
}
