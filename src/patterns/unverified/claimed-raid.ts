// U6 by responsibility for an attack: "Hamas claimed the bombing", "the raid was claimed by …", "took responsibility for". No
// pattern of its own: self-claim.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isVerbAhead } from '../grammar/phrase-tail.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { NOBODY, PRONOUN, RELATIVE } from '../lexicon/function-words.ts';
import { CLAIM_VERB } from './claimed-statement.ts';

export const RESPONSIBILITY = wordClass('responsibility');
const TOOK = wordClass('took takes taken');
const FOR = internWord('for');
const BY = wordClass('by');
const RAID = nounClass('attack bombing blast raid strike assault shooting killing explosion ambush massacre');

/** What is claimed for oneself, and by whom. */
export function toAnatomy(r: Reading, claimant: NounPhrase | undefined) {
  return () => ({
    claimant: claimant ? r.textOf(claimant.from, claimant.to) : null,
    claimant_named: claimant ? !r.is(claimant.head, PRONOUN) : null,
    stake: 'party' as const,
    hedge: 'verb' as const,
  });
}

/** At "claim" or "responsibility". */
export function matchRaid(r: Reading, i: number) {
  if (r.is(i, CLAIM_VERB) && r.is(i - 1, LAID) && r.isWord(i + 1, TO)) return matchLaid(r, i);
  return r.is(i, CLAIM_VERB) && r.is(i + 1, BY) ? matchClaimedBy(r, i) : matchOwned(r, i);
}

/** "laid claim to the attack" */
function matchLaid(r: Reading, claim: number) {
  const raid = findNounPhraseAt(r, claim + 2);
  const subject =
    raid && r.is(raid.head, RAID) ? findStatedSubject(r, findVerbGroup(r, claim - 1)) : undefined;
  return subject && { from: subject.from, to: claim + 1, anatomy: toAnatomy(r, subject) };
}
const LAID = wordClass('laid lays lay');
const TO = internWord('to');

/** The subject of a plain statement: not negated, not to come. */
function findStatedSubject(r: Reading, group: VerbGroup) {
  return group.isNegated || group.isModal ? undefined : findSubject(r, group);
}

/** "The raid was claimed by the Islamic State": responsibility, by those who take it */
function matchClaimedBy(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const subject = group.isPassive ? findStatedSubject(r, group) : undefined;
  const by = findNounPhraseAt(r, verb + 2);
  const isRelative = r.is(group.from - 1, RELATIVE);
  if (!subject || !by || !(r.is(subject.head, RAID) || isRelative)) return undefined;
  if (r.findIn(Math.max(r.sentenceFrom(verb), group.from - 8), group.from, RAID) === undefined)
    return undefined;
  return { from: isRelative ? group.from - 1 : subject.from, to: by.to, anatomy: toAnatomy(r, by) };
}

/** "Hamas claimed the bombing", "took responsibility for the attack"; not "claimed the strike killed two" */
function matchOwned(r: Reading, i: number) {
  const owns = r.is(i, RESPONSIBILITY) && r.is(i - 1, TOOK) && r.isWord(i + 1, FOR);
  if (!owns && !r.is(i, CLAIM_VERB)) return undefined;
  const raid = findNounPhraseAt(r, owns ? i + 2 : i + 1);
  if (!raid || !r.is(raid.head, RAID) || (!owns && isVerbAhead(r, raid.to))) return undefined;
  const group = findVerbGroup(r, owns ? i - 1 : i);
  const subject = group.isFinite && !group.isPassive ? findStatedSubject(r, group) : undefined;
  if (!subject || r.is(subject.from, NOBODY)) return undefined;
  return { from: subject.from, to: owns ? i + 1 : group.to, anatomy: toAnatomy(r, subject) };
}
