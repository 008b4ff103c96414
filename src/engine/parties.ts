// Who responds and who claims, as far as links compare them: by names (one Harlow is not the other), a pronoun by the person
// named before it, somebody without a name by the noun. Whether the two make a link, reply-fit.ts and link-findings.ts say.
import { findSubject } from '../patterns/grammar/clause.ts';
import { isPerson } from '../patterns/grammar/names.ts';
import { findOutletAt } from '../patterns/grammar/outlets.ts';
import { findVerbGroup, isFiniteVerb } from '../patterns/grammar/verb-group.ts';
import {
  AUXILIARY,
  BE,
  CONJUNCTION,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
} from '../patterns/lexicon/function-words.ts';
import { HUMAN, ROLE, SIDE_LABEL, SPOKESPERSON } from '../patterns/lexicon/people.ts';
import { ACCUSE, ANY_SAYING } from '../patterns/lexicon/verbs.ts';
import type { Reading, TokenRange } from '../text/reading.ts';
import { CAPITAL, STARTS_SENTENCE } from '../text/tokens.ts';
import { anyOf, GERUND, internWord, VERB, wordClass } from '../text/vocabulary.ts';
import type { Candidate } from './resolve-overlaps.ts';

/** Longest stretch, in tokens, that is looked through: a sentence may be endless. */
export const WINDOW = 80;
/** How far back, in tokens, the subject of a verb that is joined to another is looked for. */
const JOINED = 25;
/** Their person is named before. */
const HE_SHE = wordClass('he she');
/** "Half of the members did not reply": whoever they are, no claim is about them. */
const SOME = wordClass('half most many some several few all more');
const IT = internWord('it');
const OF = internWord('of');
/** Whose friend tells, tells it for them. */
const CLOSE = wordClass(
  'close friend friends associate associates ally allies relative relatives family confidant confidants',
);
/** "The spokesman" takes up a spokesman. */
const TAKES_UP = wordClass('the this that these those');
const NAMES_NOBODY = anyOf(
  AUXILIARY,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  CONJUNCTION,
  ROLE,
  SPOKESPERSON,
  SIDE_LABEL,
);

/** Names by the hash of their last words, each with the hash of a person's first name; 0 where none or several stand with it. */
export type NameSet = Map<number, number>;

/** Names of people, places and organisations in a range, outlets left out: they are whom one answers. */
export function findNames(r: Reading, { from, to }: TokenRange, names: NameSet = new Map()): NameSet {
  let given = 0;
  for (let i = from; i < to; i++) {
    if (!isPerson(r, i)) given = 0;
    if (!r.has(i, CAPITAL) || r.is(i, NAMES_NOBODY)) continue;
    const outlet = findOutletAt(r, i);
    if (outlet) {
      i = outlet.to - 1;
      continue;
    }
    // A capital at a sentence's start may be any word's; a person's name or an unknown word is none of those.
    if (r.has(i, STARTS_SENTENCE) && !isPerson(r, i) && r.word[i] !== 0) continue;
    const hash = r.hash[i]!;
    names.set(hash, (names.get(hash) ?? given) === given ? given : 0);
    if (isPerson(r, i) && given === 0) given = hash;
  }
  return names;
}

/** Whether the two sets have a name of the same party: "Jane Harlow" and "Harlow", not "Jane Harlow" and "John Harlow". */
export function shareName(some: NameSet, others: NameSet, except?: NameSet): boolean {
  for (const [name, given] of some) {
    const other = others.get(name);
    if (other === undefined || except?.has(name)) continue;
    if (given === 0 || other === 0 || given === other) return true;
  }
  return false;
}

export interface Party {
  readonly names: NameSet;
  /** Of somebody who has no name here: the noun's first letters, if it takes up an earlier mention ("the spokesman"). */
  readonly takesUp: string | undefined;
  /** "It" stands for what the sentence before is about. */
  readonly isIt: boolean;
  /** By that noun it may be any source spoken of before: "the aide". */
  readonly isRole: boolean;
  /** An uncounted part of a group. */
  readonly isSome: boolean;
}

/** Who responds; of a response whose words do not say, undefined. */
export function findResponding(r: Reading, { match }: Candidate): Party | undefined {
  const { who } = match;
  if (!who) return undefined;
  const plain = {
    takesUp: undefined,
    isRole: r.is(who.head, ROLE),
    isIt: r.word[who.head] === IT,
    isSome: r.is(who.from, SOME),
  };
  if (r.is(who.head, HE_SHE)) return { ...plain, names: findPersonBefore(r, who.from) };
  const names = findNames(r, { from: who.from, to: Math.min(who.to, who.from + WINDOW) });
  const isBare = names.size === 0 && r.is(who.from, TAKES_UP) && r.is(who.head, HUMAN);
  return { ...plain, names, takesUp: isBare ? stemOf(r, who.head) : undefined };
}

/** The person of the nearest sentence before that names one outside quotations; nobody, if it names several. */
function findPersonBefore(r: Reading, before: number): NameSet {
  const end = Math.max(0, before - WINDOW);
  const found: NameSet = new Map();
  let sentence = -1;
  for (let i = before - 1; i >= end; i--) {
    if (!isPerson(r, i) || isPerson(r, i + 1) || r.isQuoted(i)) continue;
    if (sentence >= 0 && r.sentences.of[i] !== sentence) break;
    sentence = r.sentences.of[i]!;
    let from = i;
    while (from > end && isPerson(r, from - 1)) from--;
    found.set(r.hash[i]!, from < i ? r.hash[from]! : 0);
  }
  return found.size === 1 ? found : new Map();
}

/** Who makes these is an outlet, which no name of the sentence is. */
const OUTLETS: readonly string[] = ['U4', 'A5'];

/** The first five letters of a word, in small letters. */
export function stemOf(r: Reading, i: number): string {
  return r
    .textOf(i, i + 1)
    .toLowerCase()
    .slice(0, 5);
}

export interface Claimant {
  readonly names: NameSet;
  /** First letters of the nouns for people in it. */
  readonly stems: ReadonlySet<string>;
  /** It opens its sentence, so that "it" in the next one may be it. */
  readonly opens: boolean;
  /** It does so and says something; whom one accuses may be "it" as well. */
  readonly says: boolean;
}

/** Who makes a claim: of a passive ("Harlow was charged") the subject is the accused, and nobody is named. */
export function findClaimant(r: Reading, claim: Candidate): Claimant {
  const names: NameSet = new Map();
  const stems = new Set<string>();
  const add = (range: TokenRange) => {
    findNames(r, range, names);
    for (let i = range.from; i < range.to; i++) if (r.is(i, HUMAN)) stems.add(stemOf(r, i));
  };
  const { category, subtype, from, to } = claim;
  if (category === 'anonymous') {
    const end = Math.min(to, from + WINDOW);
    for (let i = from; i < end; i++) if (r.is(i, HUMAN)) stems.add(stemOf(r, i));
    if (r.findIn(from, end, CLOSE) !== undefined) findNames(r, { from, to: end }, names);
  } else if (subtype !== 'U2' || accuses(r, claim)) {
    const verb = findVerb(r, claim);
    if (!r.is(verb, BE)) add({ from, to: verb });
    if (verb === from && verb < to) addSubject(r, verb, add);
  }
  if (names.size === 0 && stems.size === 0 && !OUTLETS.includes(subtype)) addSpeakers(r, from, names);
  const opens = category === 'unverified' && from <= r.sentenceFrom(from) + 1;
  return { names, stems, opens, says: opens && r.is(findVerb(r, claim), ANY_SAYING) };
}

/** The first verb of a mark, or its end. */
export function findVerb(r: Reading, { from, to }: TokenRange): number {
  const end = Math.min(to, from + WINDOW);
  let i = from;
  while (i < end && !(r.is(i, VERB) && !r.has(i, CAPITAL)) && !r.is(i, AUXILIARY)) i++;
  return i;
}

/** "The prosecutor accused …": a legal claim that somebody makes, not one that tells what befell the accused. */
function accuses(r: Reading, claim: Candidate): boolean {
  const verb = findVerb(r, claim);
  if (!r.is(verb, ACCUSE) || r.isWord(verb + 1, OF)) return false;
  const group = findVerbGroup(r, verb);
  return group.isFinite && !group.isPassive;
}

/** "Harlow left the board and [accused it]": the mark begins with the verb, its subject stands before. */
function addSubject(r: Reading, verb: number, add: (range: TokenRange) => void): void {
  const group = findVerbGroup(r, verb);
  if (group.isPassive || !(group.isFinite || r.is(verb, GERUND))) return;
  const subject = findSubject(r, group);
  if (subject) {
    add(subject);
    return;
  }
  const end = Math.max(r.sentenceFrom(verb), verb - JOINED);
  for (let i = group.from - 1; i >= end; i--) {
    if (!r.is(i, VERB) || r.is(i, GERUND) || !isFiniteVerb(r, i)) continue;
    const earlier = findSubject(r, findVerbGroup(r, i));
    if (!earlier) continue;
    add(earlier);
    return;
  }
}

/** "Harlow said that … the [alleged theft]": what is told is the speaker's. */
function addSpeakers(r: Reading, from: number, names: NameSet): void {
  const end = Math.max(r.sentenceFrom(from), from - JOINED);
  for (let i = from - 1; i >= end; i--) {
    if (!r.is(i, ANY_SAYING) || !isFiniteVerb(r, i)) continue;
    const group = findVerbGroup(r, i);
    const subject = findSubject(r, group);
    if (subject && !subject.isInverted && subject.to <= i && !r.is(group.from - 1, RELATIVE))
      findNames(r, subject, names);
  }
}
