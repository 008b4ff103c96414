// U4 by a tag in a headline: "– report", ": reports", "report says", "Report:" (R21). Only headlines and subheads.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COLON, COMMA, DASH } from '../../text/tokens.ts';
import { anyOf, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findOutletAt, isOwnOutlet, type Outlet } from '../grammar/outlets.ts';
import { pattern } from '../pattern.ts';
import { outletAnatomy, relayAnatomy } from './relay.ts';

const REPORT = wordClass('report reports');
/** As a tag these only open a headline: “Paper: mayor to go”. */
const PAPER = wordClass('newspaper paper newspapers magazine tabloid');
const SAYS = verbClass('say claim suggest');
const MEDIA = wordClass('media local news press');
const BREAK = new Set([COLON, DASH, COMMA]);

function matchTag(r: Reading, i: number): TokenRange | undefined {
  const start = r.sentenceFrom(i);
  const end = r.sentenceTo(i);
  const from = r.is(i - 1, MEDIA) ? i - 1 : i;
  const opens = from === start || BREAK.has(r.word[from - 1]!);
  if (!opens) return undefined;
  const says = r.is(i + 1, SAYS);
  const to = says ? i + 2 : i + 1;
  // "Report: mayor to go"; "mayor to go: report"; "mayor to go, report says"
  if (from === start) return r.word[i + 1] === COLON || (says && to < end) ? { from, to } : undefined;
  return to === end ? { from, to } : undefined;
}

/** "NYT: mayor hid debts", "Mayor hid debts: NYT"; behind a dash it would be the name of the page. */
function matchOutlet(r: Reading, colon: number): Found | undefined {
  const start = r.sentenceFrom(colon);
  const before = findOutletAt(r, start);
  if (before?.to === colon && !isOwnOutlet(r, before)) return { ...before, outlet: before };
  const after = findOutletAt(r, colon + 1);
  return after && after.to === r.sentenceTo(colon) && !isOwnOutlet(r, after) && colon > start + 2
    ? { ...after, outlet: after }
    : undefined;
}

interface Found extends TokenRange {
  readonly outlet: Outlet;
}

export default pattern({
  id: 'report-tag',
  category: 'unverified',
  subtype: 'U4',
  title: 'A report, says the headline',
  explain: 'The headline credits this to a report.',
  ask: 'Whose report is it, and what did it rest on?',
  notThis: 'A report as the story’s subject: “Report finds bridges weak”.',
  on: anyOf(REPORT, PAPER, wordClass(':')),
  match(r, i) {
    const { kind } = r.blockOf(i);
    // A subhead that the page does not show as one
    if (
      (r.is(i, REPORT) || r.is(i, PAPER)) &&
      r.word[i + 1] === COLON &&
      r.tokens.from[i] === r.blockOf(i).from
    )
      return {
        from: i,
        to: i + 1,
        anatomy: relayAnatomy(r, { from: i, to: i + 1 }, { claimant_named: false }),
      };
    if (kind !== 'headline' && kind !== 'heading') return undefined;
    if (r.word[i] === COLON) {
      const tag = matchOutlet(r, i);
      return tag && { from: tag.from, to: tag.to, anatomy: outletAnatomy(r, tag.outlet) };
    }
    if (r.is(i, PAPER) && !(i === r.sentenceFrom(i) && r.word[i + 1] === COLON)) return undefined;
    const range = matchTag(r, i);
    return range && { ...range, anatomy: relayAnatomy(r, range, { claimant_named: false }) };
  },
  examples: [
    'Mayor to leave in May: [report]\nThe mayor is tired.',
    'Mayor to leave in May – [reports]\nThe mayor is tired.',
    'Mayor to leave in May, [report says]\nThe mayor is tired.',
    '[Report]: mayor to leave in May\nThe mayor is tired.',
    '[Reports]: mayor to leave in May\nThe mayor is tired.',
    '[Newspaper]: mayor to leave in May\nThe mayor is tired.',
    'Mayor to leave in May, [reports say]\nThe mayor is tired.',
    'Mayor to leave at dawn – [report]\nThe mayor is tired.',
    '[Reuters]: mayor to leave in May\nThe mayor is tired.',
    'Mayor to leave in May: [CNN]\nThe mayor is tired.',
    'Report finds bridges weak\nThe bridges are old.',
    'Mayor reads the report\nThe mayor is tired.',
    'Weather report\nIt will rain.',
    'Mayor buys newspaper: the Ledger\nThe mayor is tired.',
    'Mayor reports a theft\nThe mayor is tired.',
    'The mayor is tired.\n[Report]: the bridge is weak\nThe bridge is old.',
    'The mayor wants a new report.',
    'Annual report: sales rise\nSales rose.',
  ],
});
