// Whether a response fits an earlier claim, by party and content: who responds, is that party spoken of there, and are the
// denied words about the same thing. Compares words only; which pair becomes a link, link-findings.ts decides.
import {
  AUXILIARY,
  BE,
  CONJUNCTION,
  DEMONSTRATIVE,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  SUBORDINATOR,
} from '../patterns/lexicon/function-words.ts';
import { ROLE, SPOKESPERSON } from '../patterns/lexicon/people.ts';
import { ACCUSE, ANY_SAYING, DECLINE, DENY } from '../patterns/lexicon/verbs.ts';
import { ALLEGATION, UNTRUE, WORTHLESS } from '../patterns/lexicon/wrongdoing.ts';
import type { Reading, TokenRange } from '../text/reading.ts';
import { CAPITAL, DASH, PUNCTUATION, SEMICOLON } from '../text/tokens.ts';
import { anyOf, internWord, VERB, verbClass, wordClass } from '../text/vocabulary.ts';
import {
  type Claimant,
  findClaimant,
  findNames,
  findResponding,
  findVerb,
  type NameSet,
  type Party,
  shareName,
  stemOf,
  WINDOW,
} from './parties.ts';
import type { Candidate } from './resolve-overlaps.ts';

const OF = internWord('of');
/** "denied it", "denied this" */
const IT = wordClass('it this that them these those');
/** "any wrongdoing", "both characterisations": nothing of its own follows that matters. */
const ALL = anyOf(DEMONSTRATIVE, wordClass('any all both such every'));
/** "the claim that he", "accusations of": the noun names the matter itself. */
const NAMES_MATTER = wordClass('that of about against over into');
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
  verbClass('dispute dismiss reject refute rebut'),
  wordClass(
    'publicly case cases year years there comment request requests immediately respond responded reply questions also ever never about have more',
  ),
);

/** Whoever responds. */
const NOBODY = { takesUp: undefined, isRole: false, isIt: false, isSome: false };

/** What of a response can be compared with a claim. */
export interface Reply {
  readonly range: TokenRange;
  /** Its first word, articles left out: most often the responder's. */
  readonly first: number;
  /** Who responds; where its words do not say, whoever is named in them. */
  readonly party: Party;
  /** Others named in the denied words. */
  readonly others: NameSet;
  /** Stems of the words of the matter. */
  readonly matter: ReadonlySet<string>;
  /** The response says by itself what it is about; else it takes up whatever was claimed. */
  readonly namesMatter: boolean;
  /** It answers the question that its own sentence tells: "Asked about the loan, she said …". */
  readonly isToQuestion: boolean;
}

export function toReply(r: Reading, response: Candidate): Reply {
  const { from, to, subtype } = response;
  const range = { from, to: Math.min(to, from + WINDOW) };
  const { who } = response.match;
  const spoken =
    who && who.from <= from && who.to > from && who.to < range.to ? { from: who.to, to: range.to } : range;
  const matter = findMatter(r, spoken);
  const named = findNames(r, range);
  const party = findResponding(r, response) ?? { ...NOBODY, names: named };
  const question = findQuestion(r, from);
  const isSilent = subtype === 'D4' || subtype === 'D5';
  return {
    range,
    first: r.hash[findFirst(r, from)]!,
    party,
    others: new Map([...named].filter(([name]) => !party.names.has(name))),
    matter: question ? new Set([...matter, ...findMatter(r, question)]) : matter,
    namesMatter: isSilent ? matter.size >= STATED : !isPointingBack(r, range, matter),
    isToQuestion: question !== undefined,
  };
}
/** Words of the matter with which even a refusal says what it refuses: "would not say who paid for the trip". */
const STATED = 2;

/** "Asked whether …," at the start of the sentence of a response. */
function findQuestion(r: Reading, from: number): TokenRange | undefined {
  const start = r.sentenceFrom(from);
  const asked = r.findIn(start, Math.min(from, start + 3), ASKED);
  return asked === undefined ? undefined : { from: asked, to: Math.min(from, asked + WINDOW) };
}
const ASKED = wordClass('asked pressed questioned');

function findFirst(r: Reading, from: number): number {
  return r.is(from, DETERMINER) && from + 1 < r.size ? from + 1 : from;
}

function isPointingBack(r: Reading, { from, to }: TokenRange, matter: ReadonlySet<string>): boolean {
  if (matter.size === 0) return true;
  for (let i = from + 1; i < to; i++) {
    const isObject = r.is(i - 1, VERB) && (!r.is(i - 1, ANY_SAYING) || r.is(i - 1, DENY));
    if (r.is(i, IT) && isObject) return true;
    if (!r.is(i, ALLEGATION)) continue;
    if (r.is(i - 1, ALL)) return true;
    // "the hacking report", "the claim that he": the matter stands with the noun
    const isNamed = r.is(i + 1, NAMES_MATTER) || findMatter(r, { from: i - 1, to: i }).size > 0;
    if (!isNamed) return true;
  }
  return false;
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
  /** Who responds is named in the claim's sentence. */
  readonly party: boolean;
  /** Somebody else whom the denied words name is named there, and does not make the claim. */
  readonly other: boolean;
  /** How many words of the matter both have. */
  readonly matter: number;
}

/** How well a response fits the claim that a candidate marks. */
export function fitTo(r: Reading, reply: Reply, claim: Candidate): Fit {
  const tells = tellsBehind(r, claim);
  const sentence = {
    from: tells ? claim.from : Math.max(r.sentenceFrom(claim.from), claim.from - WINDOW),
    to: Math.min(r.sentenceTo(claim.from), claim.to + WINDOW),
  };
  // Of a sentence that holds both, only what lies outside the response can be about it.
  const parts =
    reply.range.from >= sentence.from && reply.range.from < sentence.to
      ? [
          { from: sentence.from, to: reply.range.from },
          { from: reply.range.to, to: sentence.to },
        ]
      : [sentence];
  const named: NameSet = new Map();
  const matter = new Set<string>();
  for (const part of parts) {
    findNames(r, part, named);
    for (const stem of findMatter(r, part)) if (reply.matter.has(stem)) matter.add(stem);
  }
  return {
    party: shareName(reply.party.names, named),
    other: shareName(reply.others, named) && shareName(reply.others, named, findClaimant(r, claim).names),
    matter: matter.size,
  };
}

/** Whether who responds is who claims: no answer, however well it fits. */
export function isOwnClaim(r: Reading, reply: Reply, claim: Candidate, { party }: Fit): boolean {
  const claimant = findClaimant(r, claim);
  return (
    hasSameSubject(r, reply.range, claim) ||
    isClaimant(r, reply.party, claim, claimant) ||
    (!party && r.hash[findFirst(r, claim.from)] === reply.first && reply.first !== 0) ||
    (reply.party.isIt && (reply.namesMatter ? claimant.opens : claimant.says))
  );
}

function isClaimant(
  r: Reading,
  { names, takesUp, isRole }: Party,
  claim: Candidate,
  claimant: Claimant,
): boolean {
  if (shareName(names, claimant.names)) return true;
  if (takesUp === undefined) return false;
  if (claimant.stems.has(takesUp)) return true;
  // "An official said … The aide declined": the source by another noun, unless the sentence speaks of an aide
  const sentence = {
    from: r.sentenceFrom(claim.from),
    to: Math.min(r.sentenceTo(claim.from), claim.to + WINDOW),
  };
  return isRole && claim.category === 'anonymous' && !holdsStem(r, sentence, takesUp);
}

function holdsStem(r: Reading, { from, to }: TokenRange, stem: string): boolean {
  for (let i = Math.max(from, to - 2 * WINDOW); i < to; i++) if (stemOf(r, i) === stem) return true;
  return false;
}

/**
 * Whether a claim stands behind its mark ("Harlow [accused the board] of fraud", "the aide [who claimed] he paid"): what is
 * before the mark is another clause's.
 */
function tellsBehind(r: Reading, claim: Candidate): boolean {
  const { subtype, from, to } = claim;
  if ((subtype !== 'U1' && subtype !== 'U6') || r.sentenceTo(to - 1) <= to + LEAST) return false;
  const verb = findVerb(r, claim);
  if (verb >= to || !r.is(verb, TELLING)) return false;
  return verb > from || r.is(from - 1, CONJUNCTION) || r.is(from - 1, SUBORDINATOR);
}
const TELLING = anyOf(ANY_SAYING, ACCUSE);
/** Words behind a mark that can be a claim. */
const LEAST = 3;

/**
 * Whether a response in the claim's own sentence is part of what is told there: "an aide said Harlow would not discuss it". A
 * word of contrast sets it off.
 */
export function isToldThere(r: Reading, reply: Reply, claim: Candidate): boolean {
  if (claim.category === 'unverified' && claim.subtype !== 'U4' && claim.subtype !== 'U6') return false;
  const behind = reply.range.from;
  if (r.findIn(claim.to, behind, SET_OFF) !== undefined) return false;
  for (let i = claim.to; i < behind; i++) if (r.word[i] === SEMICOLON || r.word[i] === DASH) return false;
  return true;
}
const SET_OFF = wordClass('but while although though whereas yet');

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
