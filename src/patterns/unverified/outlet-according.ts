// "according to the Ledger", "per CNN", "via Reuters", "according to the AP’s count": an outlet’s report behind the fact.
// No pattern of its own: outlet-report.ts’s.
import type { Reading } from '../../text/reading.ts';
import { COMMA, OPEN_BRACKET } from '../../text/tokens.ts';
import { anyOf, internWord, wordClass } from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletAt, isOwnOutlet, type Outlet } from '../grammar/outlets.ts';
import { findPhraseAt, findRelay, findReportOf, isOpinion, outletAnatomy } from './relay.ts';

const ACCORDING_WORD = wordClass('according');
const PER = wordClass('per via');
const VIA = internWord('via');
const TO = internWord('to');
/** The words that open it. */
export const ACCORDING = anyOf(ACCORDING_WORD, PER);

/** The outlet named behind the cue at token `cue`; undefined where no other outlet is, or where it is its opinion. */
export function matchAccording(r: Reading, cue: number) {
  // "…, via the Ledger": of news only behind a comma or a bracket
  if (r.isWord(cue, VIA) && r.word[cue - 1] !== COMMA && r.word[cue - 1] !== OPEN_BRACKET) return undefined;
  const start = r.is(cue, PER) ? cue + 1 : cue + 2;
  if (r.is(cue, ACCORDING_WORD) && r.word[cue + 1] !== TO) return undefined;
  const report = findReportOf(r, start);
  if (report && !isOpinion(r, cue))
    return { from: cue, to: report.to, anatomy: outletAnatomy(r, report.outlet) };
  const phrase = findPhraseAt(r, start);
  const relay = phrase && (findRelay(r, phrase) ?? findCount(r, phrase));
  if (!phrase || !relay) return undefined;
  return { from: cue, to: Math.max(phrase.to, relay.outlet.to), anatomy: outletAnatomy(r, relay.outlet) };
}

/** "according to the AP’s count", "a New York Times tally": facts an outlet counted itself; no poll, no forecast. */
function findCount(r: Reading, phrase: NounPhrase): { outlet: Outlet } | undefined {
  const count = r.findIn(phrase.from, phrase.to, COUNT);
  if (count === undefined) return undefined;
  // "a count compiled by the Washington Examiner", "an estimate by the Post"
  const by = r.is(count + 1, COMPILED) ? count + 2 : count + 1;
  const outlet = r.isWord(by, BY)
    ? (findOutletAt(r, by + 1) ?? findOutletAt(r, by + 2))
    : (findOutletAt(r, phrase.from) ?? findOutletAt(r, phrase.from + 1));
  return outlet && !isOwnOutlet(r, outlet) ? { outlet } : undefined;
}
const COUNT = wordClass('count tally estimate');
const COMPILED = wordClass('compiled kept made maintained conducted');
const BY = internWord('by');
