// U4: a fact that rests on another outlet or on state media, by cue verb or "according to". On-record words given to an
// outlet ("told CNN"), the article's own outlet and books are not its business.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, findTailEnd } from '../grammar/noun-phrase.ts';
import { findOutletIn, isOwnOutlet, type Outlet } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';

const RELAY = verbClass('report say write note claim tweet state reveal add publish quote cite continue');
const ACCORDING = internWord('according');
const TO = internWord('to');
const CUE = anyOf(RELAY, wordClass('according'));

function toMatch(r: Reading, { from, to }: TokenRange, outlet: Outlet) {
  return {
    from,
    to,
    anatomy: () => ({
      claimant: r.textOf(outlet.from, outlet.to),
      claimant_named: outlet.isNamed,
      stake: outlet.kind === 'state_media' ? ('state' as const) : ('press' as const),
      hedge: 'verb' as const,
      relay: r.textOf(outlet.from, outlet.to),
      relay_kind: outlet.kind,
    }),
  };
}

export default pattern({
  id: 'outlet-report',
  category: 'unverified',
  subtype: 'U4',
  title: 'Another outlet’s report',
  explain: 'The fact rests on what another outlet reported.',
  ask: 'Did this outlet confirm it, and what did the original rest on?',
  notThis: 'Words spoken to an outlet on the record: “she told Channel 6”.',
  on: CUE,
  match(r, cue) {
    if (r.word[cue] === ACCORDING) {
      if (r.word[cue + 1] !== TO) return undefined;
      const phrase = findNounPhraseAt(r, cue + 2);
      const outlet = phrase && findOutletIn(r, phrase);
      if (!phrase || !outlet || isOwnOutlet(r, outlet)) return undefined;
      return toMatch(r, { from: cue, to: phrase.to }, outlet);
    }
    const group = findVerbGroup(r, cue);
    if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
    const subject = findSubject(r, group);
    if (!subject) return undefined;
    const outlet = findOutletIn(r, { from: subject.from, to: subject.head + 1, head: subject.head });
    if (!outlet || isOwnOutlet(r, outlet)) return undefined;
    const range = subject.isInverted
      ? { from: group.from, to: findTailEnd(r, subject.to) }
      : { from: subject.from, to: group.to };
    return toMatch(r, range, outlet);
  },
  examples: [
    'The two met in Oslo, [Channel 5 reported].',
    '[The Evening Ledger reported] that the two met in Oslo.',
    'The two met in Oslo, [according to the Washington Post].',
    '[State television said] the two had met.',
    'The two met in Oslo, [the newspaper wrote].',
    '“They met,” [reported Reuters].',
    '“We met,” she told Channel 5.',
    'The two met in Oslo, the police said.',
    'She reads the Evening Ledger every day.',
    'The two met in Oslo, according to the ministry.',
    'PARIS (AP) — The strike is over, the AP reported.',
    'The newspaper was sold in May.',
  ],
});
