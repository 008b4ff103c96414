// U3: the text says that something was not, or could not be, verified. An official or a party who "could not confirm" is a
// reply (DEN), and so is whoever "would not"; votes that confirm nominees have nothing to do with it.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, pastClass, VERB, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd, findSubject, type Subject } from '../grammar/clause.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { BE, COORDINATOR, NEGATION, SUBORDINATOR } from '../lexicon/function-words.ts';
import { OUTLET_NOUN } from '../lexicon/media.ts';
import { VERIFY } from '../lexicon/verbs.ts';
import { ALLEGATION } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';

/** Only with “independently”: police determine causes, too. */
const CHECKED = pastClass('checked');
const ESTABLISH = wordClass('establish');
const WE = internWord('we');
const DETERMINE = wordClass('determine determined');
const CONFIRMATION = nounClass('confirmation verification corroboration');
/** Behind these "to verify" says that it was not done. */
const UNABLE = wordClass('unable impossible difficult hard yet failed able possible way means unclear');
const NEEDS_NEGATION = wordClass('able possible');
const NO = wordClass('no any');
const INABILITY = wordClass("could couldn't can can't cannot been be");
const INDEPENDENT = wordClass('independently independent');
const PRESS_PEOPLE = nounClass(
  'reporter journalist newsroom correspondent organization organisation agency we',
);
const IT = wordClass('it');
const THE = internWord('the');
const THERE = internWord('there');
const WITHOUT = internWord('without');
const OFFICE = wordClass('senate nominee nomination confirmed-by appointed justice appointee secretary vote');
const UNTIL = wordClass('until');
const WHETHER = wordClass('whether if how');
/** What is not known yet, or not fixed: no claim. */
const NAME_OR_BODY = wordClass(
  'identity body age name cause venue date dates place line-up lineup cast result results booking fee time squad schedule team reservation',
);

function findUnable(r: Reading, group: VerbGroup): number | undefined {
  const start = Math.max(r.sentenceFrom(group.main), group.from - 3);
  for (let i = group.main - 1; i >= start; i--) {
    if (!r.is(i, UNABLE)) continue;
    if (!r.is(i, NEEDS_NEGATION)) return i;
    for (let j = i - 1; j >= Math.max(r.sentenceFrom(i), i - 5); j--) if (r.is(j, NEGATION)) return i;
    return undefined;
  }
  return undefined;
}

/** Start of the clause: the subject of the verb that governs "unable to verify". */
function findClauseStart(r: Reading, i: number): number {
  const start = Math.max(r.sentenceFrom(i), i - 25);
  let j = i;
  while (j > start && !(r.flags[j - 1]! & PUNCTUATION && !r.isQuoted(j - 1)) && !r.is(j - 1, SUBORDINATOR))
    j--;
  return j;
}

function isIndependent(r: Reading, { from, to }: TokenRange): boolean {
  return r.findIn(Math.max(0, from - 1), Math.min(r.size, to + 2), INDEPENDENT) !== undefined;
}

/** Outlets, "we", and what is claimed: the rest are people who were asked. */
function isOutletOrClaim(r: Reading, subject: Subject | undefined, group: VerbGroup): boolean {
  if (!subject) return false;
  return group.isPassive || r.is(subject.head, IT) || isNewsroom(r, subject);
}

/** "Neither claim could be", "none of the figures have been" */
function findNone(r: Reading, group: VerbGroup): number | undefined {
  if (!group.isPassive) return undefined;
  for (let i = group.from - 1; i >= Math.max(r.sentenceFrom(group.main), group.from - 7); i--) {
    if (r.isPunctuation(i)) return undefined;
    if (r.is(i, NEITHER)) return i;
  }
  return undefined;
}
const NEITHER = wordClass('neither none');

/** "The Record has not seen the memo and could not confirm": the article's own outlet, by the page's name for it */
function isOwnName(r: Reading, { from, head }: Subject): boolean {
  const own = r.article.outlet?.toLowerCase();
  if (!own || !r.has(head, CAPITAL)) return false;
  const name = r.textOf(r.isWord(from, THE) ? from + 1 : from, head + 1).toLowerCase();
  return name.length > 2 && own.includes(name);
}

/** "The Record has not seen the memo and could not confirm its contents": the subject of the verb before. */
function findSharedSubject(r: Reading, group: VerbGroup): Subject | undefined {
  if (!r.is(group.from - 1, COORDINATOR)) return undefined;
  for (let i = group.from - 2; i >= Math.max(r.sentenceFrom(group.main), group.from - 12); i--) {
    const earlier = r.is(i, VERB) ? findVerbGroup(r, i) : undefined;
    if (earlier?.isFinite && earlier.isNegated) return findSubject(r, earlier);
  }
  return undefined;
}

function matchVerb(r: Reading, verb: number): TokenRange | undefined {
  const group = findVerbGroup(r, verb);
  // "None of this could be checked"
  if (r.is(verb, CHECKED) && !(group.isPassive && group.isModal && findNone(r, group) !== undefined))
    return undefined;
  // "whose date we were unable to establish"
  if (r.is(verb, ESTABLISH)) {
    const unable = group.isInfinitive ? findUnable(r, group) : undefined;
    if (unable === undefined || !r.isWord(group.from - 3, WE)) return undefined;
    return { from: findClauseStart(r, unable), to: findClauseEnd(r, verb) };
  }
  const to = findClauseEnd(r, verb);
  if (r.findIn(Math.max(r.sentenceFrom(verb), verb - 12), to, OFFICE) !== undefined) return undefined;
  if (group.isInfinitive) {
    const unable = findUnable(r, group);
    if (unable === undefined) return undefined;
    const from = findClauseStart(r, unable);
    // "The venue is yet to be confirmed"
    const isPlan = !isIndependent(r, group) && r.findIn(from, unable, NAME_OR_BODY) !== undefined;
    return isPlan ? undefined : { from, to };
  }
  // "is not confirmed until a deposit is paid"
  if (!isIndependent(r, group) && r.findIn(verb, Math.min(to + 1, r.sentenceTo(verb)), UNTIL) !== undefined)
    return undefined;
  const none = findNone(r, group);
  if (!group.isNegated && none === undefined) return undefined;
  if (r.is(verb, DETERMINE) && !isIndependent(r, group)) return undefined;
  if (none !== undefined && group.isPassive) return { from: none, to };
  if (group.isModal && r.findIn(group.from, verb, INABILITY) === undefined) return undefined;
  const subject = findSharedSubject(r, group) ?? findSubject(r, group);
  const independent = isIndependent(r, group);
  if (!independent && (!isOutletOrClaim(r, subject, group) || r.is(verb + 1, WHETHER))) return undefined;
  if (!independent && subject && r.is(subject.head, NAME_OR_BODY)) return undefined;
  return { from: subject && !subject.isInverted ? subject.from : group.from, to };
}

/** "the allegations have not been proven in court" */
function matchProven(r: Reading, verb: number): TokenRange | undefined {
  const group = findVerbGroup(r, verb);
  if (
    r.findIn(group.from, verb, BE) === undefined ||
    (group.isModal && r.findIn(group.from, verb, INABILITY) === undefined)
  )
    return undefined;
  // "have not been tested in court"
  if (r.is(verb, TESTED) && !r.is(verb + 2, COURT)) return undefined;
  const subject = findSubject(r, group);
  const none = subject && r.is(subject.from, NEITHER) ? subject.from : undefined;
  if (none === undefined && !(group.isNegated && subject && r.is(subject.head, ALLEGATION))) return undefined;
  return { from: none ?? subject?.from ?? group.from, to: findClauseEnd(r, verb) };
}
const PROVE = wordClass('proven proved tested');
const TESTED = wordClass('tested');
const COURT = wordClass('court');

/** "there was no independent confirmation of the strike", "without verification" */
function matchNoun(r: Reading, noun: number): TokenRange | undefined {
  for (let i = noun - 1; i >= Math.max(r.sentenceFrom(noun), noun - 4); i--) {
    if (r.isWord(i, WITHOUT)) return { from: i, to: noun + 1 };
    if (!r.is(i, NO)) continue;
    let from = i;
    while (from > r.sentenceFrom(noun) && (r.is(from - 1, BE) || r.is(from - 1, NEGATION))) from--;
    if (!r.isWord(from - 1, THERE) || (from === i && !r.is(i - 1, BE))) return undefined;
    return { from: from - 1, to: findClauseEnd(r, noun) };
  }
  return undefined;
}

/** Whether these words are an outlet, its people, or "we". */
export function isNewsroom(r: Reading, subject: Subject): boolean {
  if (isOwnName(r, subject) || r.is(subject.head, PRESS_PEOPLE) || r.is(subject.head, WE_OR_I)) return true;
  if (r.is(subject.head, OUTLET_NOUN) && r.is(subject.from, THE_OR_THIS)) return true;
  return findOutletIn(r, { from: subject.from, to: subject.head + 1, head: subject.head }) !== undefined;
}
const WE_OR_I = wordClass('we i');
const THE_OR_THIS = wordClass('the this');

function whoOf(r: Reading, from: number, verb: number): string | null {
  const outlet = findOutletIn(r, { from, to: verb, head: verb - 1 });
  return outlet ? r.textOf(outlet.from, outlet.to) : null;
}

export default pattern({
  id: 'could-not-verify',
  category: 'unverified',
  subtype: 'U3',
  title: 'Not verified',
  explain: 'The text itself says that this was not verified.',
  ask: 'Who tried to verify it, and what would settle it?',
  notThis: 'An official who could not or would not confirm: that is a reply.',
  on: anyOf(VERIFY, DETERMINE, CHECKED, ESTABLISH, PROVE, CONFIRMATION),
  match(r, i) {
    const range = r.is(i, PROVE)
      ? matchProven(r, i)
      : r.is(i, CONFIRMATION)
        ? matchNoun(r, i)
        : matchVerb(r, i);
    if (!range) return undefined;
    return {
      ...range,
      anatomy: () => ({ hedge: 'notice', who_could_not_verify: whoOf(r, range.from, i), claimant: null }),
    };
  },
  examples: [
    '[None of this could be checked with the hospital on Sunday].',
    'The clip, [whose date we were unable to establish], shows a man.',
    'None of the bags were checked.',
    'The town was unable to establish a school.',
    '[The Courier could not independently determine whether the shots were fired].',
    'The police could not determine the cause of the fire.',
    'The venue is yet to be confirmed.',
    'The cast has not been confirmed.',
    'The result is not confirmed until May.',
    '[The Courier could not independently verify the recording].',
    '[We were unable to confirm the account].',
    '[The video could not immediately be authenticated].',
    '[The account has not been independently verified].',
    '[It was impossible to verify the figures].',
    'The rebels spoke of nine tanks; [there was no independent confirmation of the number].',
    '[The claim has yet to be verified].',
    '[Neither claim could be independently verified].',
    '[None of the figures has been confirmed].',
    '[The allegations have not been proven in court].',
    'The theorem has not been proven.',
    'The app asks users to verify their age.',
    'The senate has not confirmed the nominee.',
    'The test confirmed the result.',
    'He was confirmed as a member.',
    'Buyers should verify that the seal is whole.',
    'Nobody has to verify the form again.',
  ],
});
