// Whether a speaker is, or speaks for, somebody whom the article accuses or of whom it tells: what makes a negation in their
// words an answer (R9). Whether a sentence answers, patterns decide.

import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, type WordClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findCoreEnd } from '../grammar/phrase-tail.ts';
import { DETERMINER, MONTH, POSSESSIVE, WEEKDAY } from '../lexicon/function-words.ts';
import { AUTHORITY, COMPANY, GOVERNMENT, ORGANISATION } from '../lexicon/institutions.ts';
import { LAWYER, RANK, SOURCE, SPOKESPERSON } from '../lexicon/people.ts';
import { findAntecedent } from './antecedent.ts';
import { isCourt, isProsecution } from './court.ts';
import { COMMON, HE_OR_SHE } from './party.ts';
import { isOfLand } from './same-land.ts';
import { sidesOf } from './sides.ts';
import { ADMINISTRATION, FOR, FOR_OTHERS, type Parties } from './speakers.ts';

const PRESS = wordClass('press');
const SECRETARY = wordClass('secretary');
const WHITE = internWord('white');
const HOUSE = internWord('house');
const IT_OR_THEY = wordClass('it they its their');
/** They speak for one side or the other, also without a name beside them. */
const MOUTHPIECE = anyOf(SPOKESPERSON, LAWYER);

/** Whether an accused party is named in the sentence of token `i` before it, or in the two before. */
function isSpokenOf(r: Reading, i: number, accused: ReadonlyMap<number, number>, among?: WordClass): boolean {
  const sentence = r.sentences.of[i]!;
  const start = Math.max(r.sentences.from[Math.max(0, sentence - 2)]!, i - 80);
  for (let j = start; j < i; j++)
    if (accused.has(r.hash[j]!) && (among ? r.is(j, among) : r.has(j, CAPITAL) || r.is(j, COMMON)))
      return true;
  return false;
}

/** What kind of body a word names: a council is not the firm that is accused. */
function kindOf(r: Reading, head: number): WordClass | undefined {
  return KINDS.find(kind => r.is(head, kind));
}
const KINDS = [COMPANY, ORGANISATION, GOVERNMENT, wordClass('campaign ministry embassy')];

function holds(r: Reading, { from, to }: TokenRange, accused: ReadonlyMap<number, number>): boolean {
  for (let i = from; i < to; i++) if (accused.has(r.hash[i]!)) return true;
  return false;
}

/** Whether a speaker is an accused party or speaks for one. */
export function isAccusedSide(r: Reading, speaker: NounPhrase): boolean {
  return isSide(r, speaker, sidesOf(r).accused);
}

/** Whether a speaker is, or speaks for, somebody of whom others tell something in the article, an accusation or not. */
export function isToldOfSide(r: Reading, speaker: NounPhrase): boolean {
  // "the source said": who tells of others
  return !r.is(speaker.head, SOURCE) && isSide(r, speaker, sidesOf(r).toldOf);
}

/** Whether something is brought against, or told of, a speaker or whom they speak for. */
export function isSpokenOfSide(r: Reading, speaker: NounPhrase): boolean {
  return isAccusedSide(r, speaker) || isToldOfSide(r, speaker);
}

/** Whether the sentence of token `i` or the one before it tells something of somebody, or asks. */
export function isToldHere(r: Reading, i: number, back = 1): boolean {
  const { telling } = sidesOf(r);
  const sentence = r.sentences.of[i]!;
  for (let s = sentence - back; s <= sentence; s++) if (telling.has(s)) return true;
  return false;
}

const AND = wordClass('and');

function isSide(
  r: Reading,
  speaker: NounPhrase,
  { accused, speakers, isPresident, aliases }: Parties,
): boolean {
  const { head, from, to } = speaker;
  // A judge who is accused is a party as anybody else.
  const isAccusedJudge = (accused.get(r.hash[head]!) ?? 0) >= 2;
  if (accused.size === 0 || (!isAccusedJudge && isCourt(r, speaker))) return false;
  // "Harlow, a former police officer": not by what he was
  if (r.findIn(from, findCoreEnd(r, { from, to }), AUTHORITY) !== undefined || isProsecution(r, speaker))
    return false;
  if (r.is(head, HE_OR_SHE)) {
    const named = findAntecedent(r, head);
    return named !== undefined && (accused.has(named) || speakers.has(named));
  }
  if (r.is(head, IT_OR_THEY)) return isSpokenOf(r, head, accused);
  const key = r.hash[head]!;
  if (accused.has(key) || speakers.has(key)) return true;
  // "Harlow and Ann Moss"
  for (let i = from + 1; i < head; i++) if (r.is(i, AND) && accused.has(r.hash[i - 1]!)) return true;
  // "the senator", where "Senator Roe" is accused
  if (aliases.has(key) && isAlias(r, from, head)) return true;
  if (isPresident && isWhiteHouse(r, speaker)) return true;
  if (isOfLand(r, speaker, accused)) return true;
  // "the firm", where the sentence before named it
  const kind = kindOf(r, head);
  if (kind && isBare(r, speaker) && isSpokenOf(r, from, accused, kind)) return true;
  if (r.findIn(from, to, FOR_OTHERS) === undefined && !r.is(head, COMMON)) return false;
  // "Harlow’s brother", "a spokesman for the bank", "her lawyer"
  const behind = r.is(to, FOR) ? to + 5 : to;
  if (holds(r, { from, to: Math.min(r.sentenceTo(head), behind) }, accused)) return true;
  // "a spokeswoman for the senator"
  if (r.is(to, FOR) && r.is(to + 1, THE) && aliases.has(r.hash[to + 2]!)) return true;
  if (r.is(from, POSSESSIVE)) return isSpokenOf(r, from, accused);
  return r.findIn(from, to, MOUTHPIECE) !== undefined && isBare(r, speaker);
}

/** Whether a speaker speaks for an accused party and is none: lawyers, spokespeople, kin. */
export function speaksForAccused(r: Reading, { from, to, head }: NounPhrase): boolean {
  return r.findIn(from, to, FOR_OTHERS) !== undefined || sidesOf(r).accused.speakers.has(r.hash[head]!);
}

/** Whether a speaker can speak for an accused party: it, or anybody who neither judges nor investigates nor reports. */
export function mayDefendAccused(r: Reading, speaker: NounPhrase): boolean {
  const { head, from } = speaker;
  // Up to the head: "Roe, the panel’s top Republican" is no court
  const core = { from, to: head + 1 };
  if (r.findIn(core.from, core.to, AUTHORITY) !== undefined || isCourt(r, core)) return false;
  return !r.is(head, SPEAKERLESS);
}
const SPEAKERLESS = anyOf(
  MONTH,
  WEEKDAY,
  nounClass('accuser victim critic opponent complainant plaintiff expert analyst'),
);

/** The White House, the administration, its press secretary, the president: one side. */
function isWhiteHouse(r: Reading, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i++) {
    if (r.isWord(i, WHITE) && r.isWord(i + 1, HOUSE)) return true;
    if (r.is(i, ADMINISTRATION) || (r.is(i, PRESS) && r.is(i + 1, SECRETARY))) return true;
  }
  return false;
}

/** "A spokesman", "the lawyer": of whom, the article says elsewhere. */
function isBare(r: Reading, { from, to, head }: NounPhrase): boolean {
  return to - from <= 2 && r.is(from, DETERMINER) && !r.is(head + 1, FOR) && !isPerson(r, head + 1);
}

/** "the senator", "the former minister" */
function isAlias(r: Reading, from: number, head: number): boolean {
  return r.is(from, THE) && (head === from + 1 || (head === from + 2 && r.is(from + 1, RANK)));
}
const THE = wordClass('the');

/** Whether the word at token `i` names an accused party. */
export function isAccusedName(r: Reading, i: number): boolean {
  const { accused, aliases } = sidesOf(r).accused;
  const alias = aliases.has(r.hash[i]!) && (r.is(i - 1, THE) || (r.is(i - 1, RANK) && r.is(i - 2, THE)));
  return alias || accused.has(r.hash[i]!);
}

/** Whether the word at token `i` names somebody of whom others tell something. */
export function isToldName(r: Reading, i: number): boolean {
  return r.has(i, CAPITAL) && sidesOf(r).toldOf.accused.has(r.hash[i]!);
}

/** Whether the words name somebody who accuses and is accused of nothing: where both do, each only attacks the other. */
export function namesAccuser(r: Reading, from: number, to: number): boolean {
  const { accusers, accused } = sidesOf(r);
  for (let i = from; i < to && accusers.size > 0; i++)
    if (accusers.has(r.hash[i]!) && !accused.accused.has(r.hash[i]!)) return true;
  return false;
}

/** Whether the words name somebody who accuses, accused or not: for what only an accused party says of its accuser. */
export function hasAccused(r: Reading, { from, to }: TokenRange): boolean {
  const { accusers } = sidesOf(r);
  for (let i = from; i < to && accusers.size > 0; i++) if (accusers.has(r.hash[i]!)) return true;
  return false;
}

/** How often the article accuses anybody, or has somebody deny. */
export function countAccusations(r: Reading): number {
  return sidesOf(r).accusations;
}
