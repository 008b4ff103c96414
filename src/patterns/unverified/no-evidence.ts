// U3 by the noun "evidence" or "proof": "without providing evidence", "offered no evidence", "there is no evidence that". A
// finding ("the study found no evidence of harm"), somebody's own words about evidence, and verdicts are not notices.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd, findSubject, opensClause } from '../grammar/clause.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, DETERMINER, HAVE, NEGATION, POSSESSIVE } from '../lexicon/function-words.ts';
import { DOCUMENT } from '../lexicon/media.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { ALLEGATION, WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isContentModal } from './content-clause.ts';

const EVIDENCE = wordClass('evidence proof substantiation');
const GIVE = verbClass('provide offer cite present give produce show furnish supply share see');
/** "haven’t seen proof of collusion"; what doctors see is a finding. */
const SEE = verbClass('see');
const NONE = wordClass('no little scant zero scarce any');
const LITTLE = wordClass('no little scant zero scarce');
const WITHOUT = internWord('without');
const THAT = internWord('that');
const THERE = internWord('there');
const DESPITE = internWord('despite');
const LACK = wordClass('lack absence');
const OF = internWord('of');
const YET = wordClass('yet failed');
/** What follows where the evidence is wanted for a claim. */
const FOR_A_CLAIM = wordClass('that to for supporting backing linking showing suggesting');
const FINDING = nounClass(
  'study researcher scientist trial review test investigation investigator inquiry testimony probe report analysis audit',
);
const FINDING_WORK = nounClass('study researcher scientist trial review test');
const RESEARCH = wordClass(
  'drug drugs medication medications outcomes vaccine vaccines treatment medicine diet works significant participants patients effect effects trials placebo correlation treatment',
);
/** What is to come needs no evidence yet (R19). */
const FORECAST = wordClass("will would won't");
const IS = wordClass("is 's has isn't remains");
const EMERGE = verbClass('emerge surface exist present provide offer produce');

/** Back from the noun over its adjectives to "no", "little", "without", "providing". */
function findOpener(r: Reading, noun: number, limit: number): number {
  let i = noun - 1;
  while (
    i > limit &&
    !r.is(i, NONE) &&
    !r.isWord(i, WITHOUT) &&
    !r.is(i, GIVE) &&
    !r.isPunctuation(i) &&
    i > noun - 4
  )
    i--;
  return i;
}

/** "without evidence", "without providing any evidence" */
function matchWithout(r: Reading, noun: number, limit: number): TokenRange | undefined {
  for (let i = noun - 1; i >= Math.max(limit, noun - 6); i--) {
    if (r.isPunctuation(i)) return undefined;
    // "without evidence of trauma" tells what was seen
    if (r.isWord(i, WITHOUT) && r.isWord(noun + 1, OF) && r.findIn(i, noun, GIVE) === undefined)
      return undefined;
    if (r.isWord(i, WITHOUT))
      return {
        from: i,
        to: r.is(noun + 1, FOR_A_CLAIM) && !r.isWord(noun + 1, THAT) ? findClauseEnd(r, noun) : noun + 1,
      };
  }
  return undefined;
}

/** "claimed, with no evidence, that", "offering no proof": said of what somebody claims */
function matchAside(r: Reading, noun: number, limit: number): TokenRange | undefined {
  for (let i = noun - 1; i > Math.max(limit, noun - 5); i--) {
    if (r.isPunctuation(i)) return undefined;
    if (r.is(i, ASIDE) && r.is(i + 1, LITTLE) && !r.isWord(noun + 1, OF))
      return {
        from: i,
        to: r.is(noun + 1, FOR_A_CLAIM) && !r.isWord(noun + 1, THAT) ? findClauseEnd(r, noun) : noun + 1,
      };
  }
  return undefined;
}
const ASIDE = anyOf(wordClass('with'), wordClass('offering providing citing giving presenting'));

const BUT_OR_AND = wordClass('but and');

/** "he offered no evidence", "the ministry did not provide evidence" */
function matchGiven(r: Reading, noun: number, limit: number): TokenRange | undefined {
  let verb = noun - 1;
  while (verb >= Math.max(limit, noun - 5) && !r.is(verb, GIVE)) verb--;
  if (!r.is(verb, GIVE)) return undefined;
  if (r.is(verb, SEE) && !isOfClaim(r, noun + 1)) return undefined;
  const group = findVerbGroup(r, verb);
  const none = r.findIn(verb + 1, noun, LITTLE) !== undefined;
  const yet = group.isInfinitive && (r.is(group.from - 1, YET) || r.is(group.from, YET));
  const nobody = findNobody(r, group.from);
  if (!(none || nobody || (group.isNegated && !group.isModal) || yet) || group.isPassive) return undefined;
  if (!group.isFinite && !yet) return undefined;
  const failed = r.is(group.from - 1, YET) ? findVerbGroup(r, group.from - 1) : group;
  const subject = findSubject(r, failed);
  // "said they had paid for it but gave no proof"
  if (!subject && r.is(failed.from - 1, BUT_OR_AND) && r.findIn(limit, failed.from, ANY_SAYING) !== undefined)
    return { from: failed.from, to: r.is(noun + 1, FOR_A_CLAIM) ? findClauseEnd(r, noun) : noun + 1 };
  const neither = r.is(group.from, NOBODY) ? group.from : undefined;
  if (!subject && neither !== undefined) {
    return { from: neither, to: r.is(noun + 1, FOR_A_CLAIM) ? findClauseEnd(r, noun) : noun + 1 };
  }
  if (!subject || r.findIn(subject.from, verb, FINDING) !== undefined || r.is(subject.head, DOCUMENT))
    return undefined;
  return { from: subject.from, to: r.is(noun + 1, FOR_A_CLAIM) ? findClauseEnd(r, noun) : noun + 1 };
}

function isOfClaim(r: Reading, i: number): boolean {
  return r.isWord(i, THAT) || (r.isWord(i, OF) && r.findIn(i, i + 4, WRONGDOING) !== undefined);
}

/** "Neither side offered evidence", "no one has produced evidence" */
function findNobody(r: Reading, verb: number): boolean {
  return r.findIn(Math.max(r.sentenceFrom(verb), verb - 3), verb, NOBODY) !== undefined;
}
const NOBODY = wordClass('neither nobody');

/** Whether anybody claims anything in this sentence or in the one before; else it is what the writer or a study found. */
function isOfSomebody(r: Reading, noun: number): boolean {
  const start = r.sentenceFrom(noun);
  const from = Math.max(start > 0 ? r.sentenceFrom(start - 1) : 0, noun - NEAR);
  return r.findIn(from, Math.min(r.sentenceTo(noun), noun + NEAR), CLAIMING) !== undefined;
}
/** Tokens. */
const NEAR = 60;
const CLAIMING = anyOf(ANY_SAYING, ALLEGATION, verbClass('accuse allege suspect believe'));

const BE_OR_HAVE = anyOf(BE, HAVE);

/** The clause stands under somebody's "said", before or behind it. */
function isAttributed(r: Reading, from: number, to: number): boolean {
  const start = r.sentenceFrom(from);
  for (let i = from - 1; i >= Math.max(start, from - 12); i--) if (isSaying(r, i)) return true;
  for (let i = to; i < Math.min(r.sentenceTo(from), to + 8); i++) if (isSaying(r, i)) return true;
  return false;
}

/** Not "his claim": the noun. */
function isSaying(r: Reading, i: number): boolean {
  return r.is(i, ANY_SAYING) && !r.is(i - 1, DETERMINER) && !r.is(i - 1, POSSESSIVE);
}

/** "there is no evidence that", "no evidence has emerged", "the charge had no evidence" */
function matchNone(r: Reading, noun: number, limit: number): TokenRange | undefined {
  const none = findOpener(r, noun, limit);
  if (!r.is(none, LITTLE)) {
    const lacks = r.isWord(none, OF) || r.isWord(noun - 1, OF) || r.isWord(noun - 2, OF);
    if (!lacks) return undefined;
    for (let i = noun - 2; i >= Math.max(limit, noun - 6); i--)
      if (r.isWord(i, DESPITE) && r.findIn(i, noun, LACK) !== undefined)
        return { from: i, to: findClauseEnd(r, noun) };
    return undefined;
  }
  const to = findClauseEnd(r, noun);
  if (r.findIn(none, to, RESEARCH) !== undefined || r.findIn(noun, to, FORECAST) !== undefined)
    return undefined;
  let from = none;
  while (from > limit && isAdverb(r, from - 1)) from--;
  while (
    from > limit &&
    (r.is(from - 1, BE) || r.is(from - 1, HAVE) || r.is(from - 1, NEGATION) || isAdverb(r, from - 1))
  )
    from--;
  if (r.isWord(from - 1, THERE)) {
    const present = r.findIn(from, none, IS) !== undefined;
    const range = { from: from - 1, to };
    const claim = r.is(noun + 1, FOR_A_CLAIM) || r.is(noun + 1, DETERMINER) || r.has(noun + 1, CAPITAL);
    return claim &&
      !isContentModal(r, noun) &&
      present &&
      isOfSomebody(r, noun) &&
      !isAttributed(r, range.from, to)
      ? range
      : undefined;
  }
  // "Yet no evidence has emerged", "So far no proof has been offered"
  const isBare = r.findIn(from, none, BE_OR_HAVE) === undefined;
  if (isBare && (from === limit || opensClause(r, from) || opensClause(r, none))) {
    const emerged = r.findIn(noun + 1, Math.min(noun + 5, to), EMERGE) !== undefined;
    return emerged && !isAttributed(r, none, to) ? { from: none, to } : undefined;
  }
  // "investigators have no evidence to suggest that"
  if (from < none && r.is(from, HAVE) && r.is(noun + 1, FOR_A_CLAIM) && !r.is(from - 1, FINDING_WORK)) {
    const holder = findSubject(r, findVerbGroup(r, from));
    if (holder && isOfSomebody(r, noun) && !isAttributed(r, holder.from, to))
      return { from: holder.from, to };
  }
  if (from < none && r.is(from, HAVE) && r.is(from - 1, ALLEGATION) && !isAttributed(r, from, to))
    return { from: Math.max(limit, from - 2), to };
  return undefined;
}

/** "Nothing has so far emerged to back up the claim" */
function matchNothing(r: Reading, nothing: number): TokenRange | undefined {
  if (!opensClause(r, nothing)) return undefined;
  const emerge = r.findIn(nothing + 1, Math.min(r.sentenceTo(nothing), nothing + 6), COME_OUT);
  if (emerge === undefined || !r.isWord(emerge + 1, TO) || !r.is(emerge + 2, BACK)) return undefined;
  const to = findClauseEnd(r, emerge + 2);
  const ofClaim = r.findIn(emerge + 3, to, ALLEGATION) !== undefined;
  return ofClaim && !isAttributed(r, nothing, to) ? { from: nothing, to } : undefined;
}
const NOTHING = wordClass('nothing');
const COME_OUT = wordClass('emerged surfaced offered produced published presented');
const TO = internWord('to');
const BACK = wordClass('back support substantiate corroborate confirm bear');

export default pattern({
  id: 'no-evidence',
  category: 'unverified',
  subtype: 'U3',
  title: 'No evidence given',
  explain: 'The text itself says that evidence is missing or was not given.',
  ask: 'What evidence would settle it, and who was asked for it?',
  notThis: 'A finding: “the study found no evidence of harm”; “no evidence of injury”.',
  on: anyOf(EVIDENCE, NOTHING),
  match(r, noun) {
    const limit = r.sentenceFrom(noun);
    const range = r.is(noun, NOTHING)
      ? matchNothing(r, noun)
      : (matchWithout(r, noun, limit) ??
        matchAside(r, noun, limit) ??
        matchGiven(r, noun, limit) ??
        matchNone(r, noun, limit));
    return range && { ...range, anatomy: () => ({ hedge: 'notice', evidence_cited: null, claimant: null }) };
  },
  examples: [
    'Rivals blame the mayor for it, but [neither has produced evidence].',
    'The mayor said that rivals had paid for it but [gave no proof].',
    'The mayor said, [without providing evidence], that the vote was bought.',
    'The senator blamed the press [without any evidence].',
    '[He offered no evidence for it].',
    '[The ministry did not provide any evidence].',
    'Rivals say the bridge was closed on purpose. [There is no evidence that the bridge was closed on purpose].',
    'There is no evidence that the town was ever walled.',
    '[No evidence has emerged that the two met].',
    '[Nothing has emerged to back up the claim that the two met].',
    'Nothing has emerged from the talks.',
    'Yet [no evidence has emerged that the two met].',
    'So far [no proof has been offered that the two met].',
    'The mayor claimed, [with no evidence], that the vote was bought.',
    '[Neither side offered evidence for its claim].',
    'He came with no proof of age.',
    'There is little evidence that the deal the mayor praised in May will come.',
    'Critics say Harlow took it. [Detectives have no evidence to suggest that Harlow took it].',
    'Examiners found no evidence of injury.',
    'The study gave no evidence of harm.',
    'He said there is no evidence that they met.',
    'The lawyer gave evidence on Monday.',
    'There is evidence that they met.',
    'A doctor saw no proof of frostbite.',
  ],
});
