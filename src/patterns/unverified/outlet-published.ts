// U4 by what an outlet has brought out: "published a story saying that", "has it that", "as Roe wrote in the Ledger". No pattern of
// its own: outlet-report.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletAt, isOwnOutlet } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { passTimes } from '../grammar/when.ts';
import { findRelay, isMediaReports, isOpinion, outletAnatomy, relayAnatomy } from './relay.ts';

const AS = internWord('as');
const IT = internWord('it');
const THAT = internWord('that');
export const PUBLISH = verbClass('publish run post release air print carry');
export const HAD = wordClass('had has have');

/** "The Post published a story Monday saying that" */
export function matchPublished(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
  const subject = findSubject(r, group);
  const relay = subject && !subject.isInverted ? findRelay(r, subject) : undefined;
  const work = findNounPhraseAt(r, verb + 1);
  if (!subject || !relay || !work || !r.is(work.head, WORK) || isOpinion(r, verb)) return undefined;
  for (let i = work.to; i < Math.min(r.sentenceTo(verb), work.to + 7); i++) {
    const hearsay = r.is(work.head, HEARSAY) && r.isWord(i, THAT) && i === passTimes(r, work.to);
    const told = r.is(i, TELLING) || (r.isWord(i, THAT) && r.is(i + 1, TELLING_PAST));
    if (told || hearsay)
      return {
        from: subject.from,
        to: told ? (r.isWord(i, THAT) ? i + 2 : i + 1) : work.to,
        anatomy: outletAnatomy(r, relay.outlet),
      };
  }
  return undefined;
}
const WORK = nounClass('story report article piece item account exposé claim rumour rumor allegation');
/** With these, "that" alone tells it. */
const HEARSAY = nounClass('claim rumour rumor allegation report');
const TELLING = wordClass(
  'saying claiming alleging suggesting detailing describing reporting stating asserting',
);
const TELLING_PAST = wordClass(
  'said says claimed claims alleged alleges suggested suggests detailed described',
);

/** "The Ledger had it last week that", "French daily Le Monde has it that" */
export function matchHadIt(r: Reading, verb: number) {
  if (!r.isWord(verb + 1, IT)) return undefined;
  const that = passTimes(r, verb + 2);
  const group = findVerbGroup(r, verb);
  if (!r.isWord(that, THAT) || group.isModal || group.isNegated) return undefined;
  const subject = findSubject(r, group);
  const relay = subject && !subject.isInverted ? findRelay(r, subject) : undefined;
  const reports = subject && isMediaReports(r, subject);
  if (!subject || !(relay || reports)) return undefined;
  const range = { from: subject.from, to: verb + 2 };
  return relay
    ? { ...range, anatomy: outletAnatomy(r, relay.outlet) }
    : { ...range, anatomy: relayAnatomy(r, subject) };
}
/** "as [Jane Roe chronicled in the New Yorker]": a work of another outlet, by its author */
export function matchWroteIn(r: Reading, verb: number) {
  if (!r.is(verb, CHRONICLE) || !r.is(verb + 1, IN_OR_FOR)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.from < verb && (group.isPassive || group.isModal || group.isNegated)) return undefined;
  const author = findNounPhraseBefore(r, group.from);
  if (!author || !r.isWord(author.from - 1, AS) || !isPerson(r, author.head)) return undefined;
  const outlet = findOutletAt(r, verb + 2) ?? findOutletAt(r, verb + 3);
  if (!outlet || isOwnOutlet(r, outlet) || isOpinion(r, verb)) return undefined;
  return { from: author.from - 1, to: outlet.to, anatomy: outletAnatomy(r, outlet) };
}
const CHRONICLE = verbClass('chronicle detail document recount write report describe note');
const IN_OR_FOR = wordClass('in for');
