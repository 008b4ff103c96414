// What the words tell about an unnamed source (GUIDELINE §7), for the card. From the span's own words only; it decides
// nothing about what is marked.
import type { AnonymousAnatomy } from '../../taxonomy/anatomy.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { NUMBER } from '../../text/tokens.ts';
import { internWord, phrases, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn, isOwnOutlet } from '../grammar/outlets.ts';
import { NUMBER_WORD } from '../lexicon/function-words.ts';
import { SIDE_LABEL } from '../lexicon/people.ts';
import { WITHHELD } from '../lexicon/vantage.ts';
import type { SourceMention } from './source-mention.ts';

const NUMERALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
  internWord,
);
const ONE = wordClass('a an another one this that');
const SEVERAL = wordClass('several multiple few many some dozens numerous various dozen couple');
const REASON = wordClass('because as since citing fearing due for to given');
const BOILERPLATE = phrases(
  `authorized; authorised; permitted; allowed; sensitive; sensitivity; private; internal; candidly; freely; frankly;
  confidential; confidentiality; publicly; ongoing; deliberations; delicate`,
);
const DIRECT = phrases(
  `direct; first-hand; firsthand; who attended; who was present; who were present; present at; present for; present during;
  in the room; who saw; who heard; who witnessed; involved in; involved with; who was in; who were in; in attendance; took part;
  who participated`,
);
const BRIEFED = phrases('briefed; apprised; informed of; informed about; who was told; who were told');

export function describeSource(r: Reading, { phrase, cue, backTo, kind }: SourceMention): AnonymousAnatomy {
  const { head } = phrase;
  const span: TokenRange = { from: Math.min(cue.from, phrase.from), to: Math.max(cue.to, phrase.to) };
  const outlet =
    cue.kind === 'subject' && cue.to > cue.cue + 1
      ? findOutletIn(r, { from: cue.cue + 1, to: cue.to, head: cue.to - 1 })
      : undefined;
  return {
    number: countOf(r, phrase.from, head, phrase.isPlural),
    role: r.textOf(head, head + 1).toLowerCase(),
    side: sideOf(r, phrase.from, head),
    vantage: kind === 'A2' ? vantageOf(r, span) : 'none',
    ...reasonOf(r, span),
    relayed_by: outlet && !isOwnOutlet(r, outlet) ? r.textOf(outlet.from, outlet.to) : null,
    anaphor: backTo !== undefined,
  };
}

function countOf(r: Reading, from: number, head: number, isPlural: boolean): number | string {
  for (let i = from; i < head; i++) {
    if (r.has(i, NUMBER)) return Number.parseInt(r.textOf(i, i + 1), 10) || 'unspecified';
    const numeral = NUMERALS.indexOf(r.word[i]!);
    if (numeral >= 0 && r.word[i] !== 0) return numeral + 1;
    if (r.is(i, ONE) && !isPlural) return 1;
    if (r.is(i, SEVERAL)) return 'several';
    if (r.is(i, NUMBER_WORD)) return 'several';
  }
  return isPlural ? 'unspecified' : 1;
}

function sideOf(r: Reading, from: number, head: number): string | null {
  let first = head;
  while (first > from && r.is(first - 1, SIDE_LABEL)) first--;
  return first < head ? r.textOf(first, head) : null;
}

function has(r: Reading, { from, to }: TokenRange, wanted: ReturnType<typeof phrases>): boolean {
  for (let i = from; i < to; i++) if (r.findPhraseAt(i, wanted) !== undefined) return true;
  return false;
}

function vantageOf(r: Reading, span: TokenRange): 'direct' | 'briefed' | 'familiar' {
  return has(r, span, DIRECT) ? 'direct' : has(r, span, BRIEFED) ? 'briefed' : 'familiar';
}

/** The words behind "on condition of anonymity": "because the talks are private". */
export function reasonOf(
  r: Reading,
  { from, to }: TokenRange,
): Pick<AnonymousAnatomy, 'reason_given' | 'reason_quality'> {
  for (let i = from; i < to; i++) {
    const marker = r.findPhraseAt(i, WITHHELD);
    if (marker === undefined) continue;
    for (let j = marker - 1; j < to; j++) {
      if (!r.is(j, REASON) && !(j > marker && r.findPhraseAt(j, BOILERPLATE) !== undefined)) continue;
      if (j < marker && !r.is(j, REASON)) continue;
      const reason = r.textOf(j, to);
      const boiler = has(r, { from: j, to }, BOILERPLATE);
      return { reason_given: reason, reason_quality: boiler ? 'boilerplate' : 'specific' };
    }
    return { reason_given: null, reason_quality: 'none' };
  }
  return { reason_given: null, reason_quality: 'none' };
}
