// Whether a response fits an earlier claim, by party and content: who responds, is that party spoken of there, and are the
// denied words about the same thing. Compares words only; which pair becomes a link, link-findings.ts decides.
import { isPerson } from '../patterns/grammar/names.ts';
import { findOutletAt } from '../patterns/grammar/outlets.ts';
import {
  AUXILIARY,
  BE,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../patterns/lexicon/function-words.ts';
import { ROLE, SIDE_LABEL, SPOKESPERSON } from '../patterns/lexicon/people.ts';
import { ANY_SAYING, DECLINE, DENY } from '../patterns/lexicon/verbs.ts';
import { ALLEGATION, UNTRUE, WORTHLESS } from '../patterns/lexicon/wrongdoing.ts';
import type { Reading, TokenRange } from '../text/reading.ts';
import { CAPITAL, PUNCTUATION, STARTS_SENTENCE } from '../text/tokens.ts';
import { anyOf, internWord, VERB, wordClass } from '../text/vocabulary.ts';
import type { Candidate } from './resolve-overlaps.ts';

const OF = internWord('of');
/** Longest stretch, in tokens, that is compared: a sentence may be endless. */
const WINDOW = 80;
/** "denied it", "denied the allegation", "any wrongdoing": the denied words point back and name nothing. */
const POINTS_BACK = anyOf(ALLEGATION, wordClass('it this that them these those any all'));
/** Words that say nothing of the matter. */
const EMPTY = anyOf(
  AUXILIARY,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
  ANY_SAYING,
  DENY,
  DECLINE,
  ROLE,
  SPOKESPERSON,
  ALLEGATION,
  UNTRUE,
  WORTHLESS,
  wordClass(
    'comment request requests immediately respond responded reply questions also ever never about have more',
  ),
);

/** What of a response can be compared with a claim. */
export interface Reply {
  readonly range: TokenRange;
  /** Its first word, articles left out: most often the responder's. */
  readonly first: number;
  /** Of names: the responder's and, in the denied words, others'. */
  readonly names: ReadonlySet<number>;
  /** Stems of the words of the matter. */
  readonly matter: ReadonlySet<string>;
  /** The response names no matter of its own. */
  readonly pointsBack: boolean;
}

export function toReply(r: Reading, { from, to }: Candidate): Reply {
  const range = { from, to: Math.min(to, from + WINDOW) };
  const matter = findMatter(r, range);
  return {
    range,
    first: r.hash[findFirst(r, from)]!,
    names: findNames(r, range),
    matter,
    pointsBack: isPointingBack(r, range, matter),
  };
}

function findFirst(r: Reading, from: number): number {
  return r.is(from, DETERMINER) && from + 1 < r.size ? from + 1 : from;
}

function isPointingBack(r: Reading, { from, to }: TokenRange, matter: ReadonlySet<string>): boolean {
  return matter.size === 0 || r.findIn(from + 1, to, POINTS_BACK) !== undefined;
}

/** Names of people, places and organisations in a range, outlets left out: they are whom one answers. */
function findNames(r: Reading, { from, to }: TokenRange): Set<number> {
  const names = new Set<number>();
  for (let i = from; i < to; i++) {
    if (!r.has(i, CAPITAL) || r.is(i, EMPTY) || r.is(i, SIDE_LABEL)) continue;
    const outlet = findOutletAt(r, i);
    if (outlet) {
      i = outlet.to - 1;
      continue;
    }
    // A capital at a sentence's start may be any word's; a person's name or an unknown word is none of those.
    if (!r.has(i, STARTS_SENTENCE) || isPerson(r, i) || r.word[i] === 0) names.add(r.hash[i]!);
  }
  return names;
}

/** The first five letters of each word of the matter: "taking the money" and "took money" share one. */
function findMatter(r: Reading, { from, to }: TokenRange): Set<string> {
  const matter = new Set<string>();
  for (let i = from; i < to; i++) {
    if (r.has(i, PUNCTUATION | CAPITAL) || r.is(i, EMPTY)) continue;
    const word = r.textOf(i, i + 1).toLowerCase();
    if (word.length >= 4) matter.add(word.slice(0, 5));
  }
  return matter;
}

export interface Fit {
  /** The response shares a name with the claim's sentence, the claimant's own left out. */
  readonly party: boolean;
  /** How many words of the matter both have. */
  readonly matter: number;
  /** Who responds is who claims: no answer. */
  readonly isOwnClaim: boolean;
}

/** How well a response fits the claim that a candidate marks. */
export function fitTo(r: Reading, reply: Reply, claim: Candidate): Fit {
  const sentence = {
    from: Math.max(r.sentenceFrom(claim.from), claim.from - WINDOW),
    to: Math.min(r.sentenceTo(claim.from), claim.to + WINDOW),
  };
  const claimant = findClaimant(r, claim);
  // Of a sentence that holds both, only what lies outside the response can be about it.
  const parts =
    reply.range.from >= sentence.from && reply.range.from < sentence.to
      ? [
          { from: sentence.from, to: reply.range.from },
          { from: reply.range.to, to: sentence.to },
        ]
      : [sentence];
  const inParts = <T>(find: (r: Reading, range: TokenRange) => Set<T>, wanted: (found: T) => boolean) =>
    parts.flatMap(part => [...find(r, part)]).filter(wanted).length;
  const party = inParts(findNames, name => reply.names.has(name) && !claimant.has(name)) > 0;
  const matter = inParts(findMatter, stem => reply.matter.has(stem));
  const isSameWord = r.hash[findFirst(r, claim.from)] === reply.first && reply.first !== 0;
  const isOwnClaim =
    hasSameSubject(r, reply.range, claim) ||
    (!party && (isSameWord || [...claimant].some(name => reply.names.has(name))));
  return { party, matter, isOwnClaim };
}

/**
 * "It accused the board … and said they had lied": a response that begins with its verb has the subject of the claim before
 * it in the sentence, unless that is a passive ("was charged with fraud but denied it").
 */
function hasSameSubject(r: Reading, { from }: TokenRange, claim: Candidate): boolean {
  if (r.sentenceFrom(from) !== r.sentenceFrom(claim.from) || !r.is(from, VERB)) return false;
  return (
    r.findIn(Math.max(r.sentenceFrom(from), claim.from - 3), claim.to, BE) === undefined &&
    !(r.isWord(claim.to, OF) && r.is(claim.to - 1, VERB)) &&
    !r.is(claim.from, VERB)
  );
}

/** Names before the verb of a claim: who makes it. Of a passive ("Harlow was charged") the subject is the accused. */
function findClaimant(r: Reading, { category, subtype, from, to }: Candidate): ReadonlySet<number> {
  if (category !== 'unverified' || subtype === 'U2') return new Set();
  let end = from;
  while (
    end < to &&
    end < from + WINDOW &&
    !(r.is(end, VERB) && !r.has(end, CAPITAL)) &&
    !r.is(end, AUXILIARY)
  )
    end++;
  return r.is(end, BE) ? new Set() : findNames(r, { from, to: end });
}
