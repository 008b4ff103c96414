// U4 behind "by", "citing" and "quoting": "as reported by the Ledger", "citing local media". Documents and people
// that are cited belong to other patterns, and so does the outlet that cites.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, wordClass } from '../../text/vocabulary.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';
import {
  findPhraseAt,
  findRelay,
  findReportOf,
  isMediaReports,
  isOpinion,
  OWN_WORK,
  outletAnatomy,
  relayAnatomy,
} from './relay.ts';

const REPORTED = wordClass('reported quoted cited named identified relayed');
/** A named outlet's own finding when it names what it counts: "counties identified by Politico". */
const NAMED = wordClass('named identified');
const CITE = wordClass('citing quoting');
const BY = internWord('by');
/** "reported in British media" */
const IN = wordClass('in on across');
const REPORTED_WORD = internWord('reported');
const AS = internWord('as');
const FIRST = internWord('first');
const ORIGINALLY = internWord('originally');
const NEAR_BY = 9;

/** "named as Ann Roe by British media": the "by" of the passive. */
function findBy(r: Reading, verb: number): number | undefined {
  const end = Math.min(r.sentenceTo(verb), verb + NEAR_BY);
  for (let i = verb + 1; i < end; i++) {
    if (r.isWord(i, BY) || (i === verb + 1 && r.is(i, IN) && r.isWord(verb, REPORTED_WORD))) return i;
    if (i === verb + 1 ? r.isPunctuation(i) : r.isPunctuation(i) && !r.isQuoted(i)) return undefined;
  }
  return undefined;
}

function matchCiting(r: Reading, i: number) {
  const report = findReportOf(r, i + 1);
  if (report) return { from: i, to: report.to, anatomy: outletAnatomy(r, report.outlet) };
  const phrase = findPhraseAt(r, i + 1);
  if (!phrase) return undefined;
  if (isMediaReports(r, phrase)) return { from: i, to: phrase.to, anatomy: relayAnatomy(r, phrase) };
  const relay = findRelay(r, phrase);
  return relay && { from: i, to: phrase.to, anatomy: outletAnatomy(r, relay.outlet) };
}

export default pattern({
  id: 'outlet-passive',
  category: 'unverified',
  subtype: 'U4',
  title: 'Another outlet’s report',
  explain: 'The fact is credited to another outlet.',
  ask: 'Did this outlet confirm it, and what did the original rest on?',
  notThis: 'Documents or people that are cited: “citing court records”.',
  on: anyOf(REPORTED, CITE),
  match(r, i) {
    if (r.is(i, CITE)) return matchCiting(r, i);
    const by = findBy(r, i);
    if (by === undefined) return undefined;
    const phrase = findPhraseAt(r, by + 1);
    const relay = phrase && findRelay(r, phrase);
    if (!phrase || !relay || isOpinion(r, i) || r.is(i - 1, OWN_WORK)) return undefined;
    // "was first reported": "first" is no adverb of the group's own
    if (r.is(i, NAMED) && relay.outlet.isNamed) return undefined;
    const first = r.isWord(i - 1, FIRST) ? i - 1 : i;
    const group = findVerbGroup(r, first);
    if (group.isModal || group.isNegated) return undefined;
    const from = r.isWord(group.from - 1, AS) ? group.from - 1 : group.from;
    // "The news was first reported by the Ledger": who had it first, of what is told as known (R15)
    if ((first < i || r.isWord(i - 1, ORIGINALLY)) && from === group.from) return undefined;
    return { from, to: phrase.to, anatomy: outletAnatomy(r, relay.outlet) };
  },
  examples: [
    'The two met in Oslo, [as reported by Reuters].',
    'The two met in Oslo, [as first reported by Reuters].',
    'The sale was first reported by the Evening Ledger.',
    'The sale was originally reported by the Evening Ledger.',
    'The driver [has been named as Ann Roe by British media].',
    'The bridge is shut, the mayor said, [citing local media].',
    'The ship sank at dawn, he wrote, [citing a report in the Evening Ledger].',
    'The minister, [quoted by state television], promised new roads.',
    'It [has been reported in British media] that the bridge is shut.',
    'The mayor closed the bridge, citing safety.',
    'The crash was reported by a passer-by.',
    'The sale was first reported by the bank.',
    'She asked for a delay, citing court records.',
    'The painting was identified by its owner.',
    'The boy was named by his grandfather.',
  ],
});
