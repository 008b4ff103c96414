// What the denials have in common: who responds, how far the response reaches (S5), and what its words tell of it. It
// decides for no verb whether it is a response; each pattern does.
import type { DenialAnatomy } from '../../taxonomy/anatomy.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA, DASH, SEMICOLON } from '../../text/tokens.ts';
import { GERUND, internWord, VERB, wordClass } from '../../text/vocabulary.ts';
import { capLength, findClauseEnd, findSubject, type Subject } from '../grammar/clause.ts';
import { isNamedHere, isPerson } from '../grammar/names.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletAt, isPossessor } from '../grammar/outlets.ts';
import { findVerbGroup, isFiniteVerb, type VerbGroup } from '../grammar/verb-group.ts';
import { COORDINATOR, THIRD_PERSON_PRONOUN } from '../lexicon/function-words.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { LAWYER, PERSON, ROLE, SPOKESPERSON } from '../lexicon/people.ts';
import type { Match } from '../pattern.ts';

/** S5: longer spans stop. */
const MOST_WORDS = 25;
const REASON = wordClass('citing because saying calling insisting stating arguing claiming');
const NOBODY = wordClass('neither none nobody no');
const EARLIER = wordClass(
  'initially previously earlier immediately repeatedly later consistently always yet',
);
const IT = internWord('it');

export interface Responder {
  /** Undefined where an earlier verb of the sentence has the subject ("he left and declined to comment"). */
  readonly subject: Subject | undefined;
  /** First token of the span. */
  readonly from: number;
}

/** Who does the verb of a response; undefined where the sentence does not say. */
export function findResponder(r: Reading, group: VerbGroup): Responder | undefined {
  const subject = findSubject(r, group);
  if (subject) return { subject, from: subject.from };
  const before = group.from - 1;
  const start = r.sentenceFrom(group.main);
  if (before <= start) return undefined;
  const joined = r.is(before, COORDINATOR) || (r.word[before] === COMMA && r.is(group.main, GERUND));
  if (!joined) return undefined;
  for (let i = before - 1; i >= Math.max(start, before - 25); i--) {
    if (!r.is(i, VERB) || r.is(i, GERUND) || !isFiniteVerb(r, i)) continue;
    const earlier = findSubject(r, findVerbGroup(r, i));
    if (earlier) return { subject: earlier, from: group.from };
  }
  return { subject: undefined, from: group.from };
}

/** Whether a response did not come: "did not respond", "neither Harlow nor her lawyer responded". */
export function isNegatedClause(r: Reading, group: VerbGroup, subject: NounPhrase | undefined): boolean {
  return group.isNegated || (subject !== undefined && r.is(subject.from, NOBODY));
}

/** The end of the response: its clause, and the reason that follows it directly. */
export function findResponseEnd(r: Reading, from: number, verb: number): number {
  let to = findClauseEnd(r, verb);
  if (r.word[to] === COMMA && r.is(to + 1, REASON)) to = findClauseEnd(r, to + 1);
  return capLength(r, from, to, MOST_WORDS);
}

/** The token after the punctuation that separates two clauses, going left from `i`; the sentence's start otherwise. */
export function findClauseStart(r: Reading, i: number): number {
  const start = Math.max(r.sentenceFrom(i), i - 30);
  for (let j = i - 1; j >= start; j--) {
    const w = r.word[j]!;
    if (w === COMMA || w === SEMICOLON || w === DASH || r.has(j, 0)) return j + 1;
  }
  return start;
}

function speaksAs(r: Reading, { from, to, head }: NounPhrase): DenialAnatomy['speaks_as'] {
  if (r.findIn(from, to, SPOKESPERSON) !== undefined) return 'spokesperson';
  if (r.findIn(from, to, LAWYER) !== undefined) return 'lawyer';
  if (r.is(head, INSTITUTION)) return 'institution';
  if ((r.is(head, THIRD_PERSON_PRONOUN) && r.word[head] !== IT) || isPerson(r, head)) return 'self';
  return null;
}

function isUnnamed(r: Reading, { head }: NounPhrase): boolean {
  return (r.is(head, ROLE) || r.is(head, PERSON)) && !isPerson(r, head) && !isNamedHere(r, head);
}

function findReason(r: Reading, { from, to }: TokenRange): string | null {
  const at = r.findIn(from + 1, to, REASON);
  return at === undefined ? null : r.textOf(at, to);
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
  { subject }: { subject: NounPhrase | undefined },
  more: Pick<Match<'denial'>, 'subtype'> & {
    denied?: TokenRange | undefined;
    scope?: DenialAnatomy['scope'];
  } = {},
): Match<'denial'> {
  const { denied, scope = null, ...rest } = more;
  return {
    ...span,
    ...rest,
    anatomy: () => {
      const timing = r.findIn(span.from, span.to, EARLIER);
      return {
        who: subject ? r.textOf(subject.from, subject.to) : null,
        speaks_as: subject ? speaksAs(r, subject) : null,
        who_unnamed: (subject && isUnnamed(r, subject)) || null,
        what_denied: denied ? r.textOf(denied.from, Math.min(denied.to, span.to)) || null : null,
        scope,
        to_whom: findOutletWithin(r, subject?.to ?? span.from, span.to),
        timing: timing === undefined ? null : r.textOf(timing, timing + 1),
        reason_given: findReason(r, span),
      };
    },
  };
}
