// What the attacks have in common that stand for an answer (R11): the response around such a verb, and whether its object is
// somebody who accuses, tells or looks into it. Which verbs attack, the patterns say.
import type { Reading } from '../../text/reading.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { I_OR_WE, RELATIVE } from '../lexicon/function-words.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';
import { COLLECTIVE } from '../lexicon/people.ts';
import { isAccusedSide, namesAccuser } from './accused-party.ts';
import { findAntecedentToken } from './antecedent.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { MATTER_NOUN } from './subject-matter.ts';
import { findTakenTo } from './taken-to.ts';

/** Who accuses, tells or looks into it. */
export const ACCUSER = nounClass(
  `accuser prosecutor investigator judge reporter journalist whistleblower complainant press media newspaper paper
  outlet witness critic leak leaker counsel`,
);
/** What is brought or told against somebody, and whoever is cited for it. */
export const CITED = nounClass(
  `expert author source article story report investigation inquiry probe panel tribunal committee lawsuit suit indictment
  complaint charge raid search prosecution trial impeachment process hearing proceeding dossier memoir documentary coverage scandal allegation accusation claim`,
);

/** The group of the verb, or of the one whose infinitive it is: "sought to discredit", "took to the radio to attack",
 * "responded by calling". */
export function findDoneGroup(r: Reading, verb: number): VerbGroup {
  const group = findVerbGroup(r, verb);
  // "responded by attacking"
  if (r.is(verb, GERUND) && r.isWord(verb - 1, BY)) {
    const outer = r.findIn(Math.max(r.sentenceFrom(verb), verb - 7), verb - 1, REPLY);
    return outer === undefined ? group : findVerbGroup(r, outer);
  }
  if (!group.isInfinitive) return group;
  if (r.is(group.from - 1, SEEK)) return findVerbGroup(r, group.from - 1);
  return findTakenTo(r, group) ?? group;
}
const BY = internWord('by');
const REPLY = verbClass('respond reply react answer counter retaliate');
const SEEK = verbClass('seek try attempt begin+ proceed move go');

/** The response whose verb is token `verb`, by a party; `last` is the last token that belongs to the verb. */
export function respond(r: Reading, verb: number, last: number) {
  const group = findDoneGroup(r, verb);
  const isDone = group.isFinite || r.is(group.main, GERUND);
  if (group.isNegated || group.isModal || group.isPassive || !isDone) return undefined;
  const responder = findResponder(r, group);
  if (!responder) return undefined;
  const { subject } = responder;
  const neutral =
    subject &&
    (r.is(subject.head, AUTHORITY) ||
      (r.is(subject.head, COLLECTIVE) && !isAccusedSide(r, subject)) ||
      isCourt(r, subject));
  if (neutral || (subject && (r.is(subject.head, I_OR_WE) || findOutletIn(r, subject)))) return undefined;
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, subject, { scope: 'other point' });
}

/** Whether an accused party does it; not who somebody is: "an ally who has often criticized the inquiry". */
export function isByAccused(r: Reading, verb: number): boolean {
  const group = findDoneGroup(r, verb);
  if (r.is(group.from - 1, RELATIVE)) return false;
  const subject = findResponder(r, group)?.subject;
  return subject !== undefined && !r.is(subject.head, I_OR_WE) && isAccusedSide(r, subject);
}

/** Whether the words name whoever accuses, tells or looks into it: by what they do, or as the article has them do it. */
export function isAccuser(r: Reading, object: NounPhrase): boolean {
  if (r.is(object.head, HIM_OR_HER)) {
    const named = findAntecedentToken(r, object.head);
    return named !== undefined && namesAccuser(r, named, named + 1);
  }
  return r.is(object.head, ACCUSER) || namesAccuser(r, object.from, object.to);
}
const HIM_OR_HER = wordClass('him her');

/** "the paper’s report", "the panel": or what is brought and told against somebody. */
export function isCited(r: Reading, object: NounPhrase): boolean {
  return (
    findOutletIn(r, object) !== undefined || r.findIn(object.from, object.to, CITED_OR_TOLD) !== undefined
  );
}
const CITED_OR_TOLD = anyOf(CITED, MATTER_NOUN, nounClass('question circus frenzy'));

/** "attacked his rival [over the report]", "blasted them [for bringing the suit]" */
export function isOverMatter(r: Reading, to: number): boolean {
  if (!r.is(to, OVER)) return false;
  return r.findIn(to + 1, Math.min(r.sentenceTo(to), to + 8), CITED_OR_TOLD) !== undefined;
}
const OVER = wordClass('over for after about');
