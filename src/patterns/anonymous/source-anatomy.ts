// What the words tell about an unnamed source (GUIDELINE §7), for the card. From the span's own words only; it decides
// nothing about what is marked.
import type { AnonymousAnatomy } from '../../taxonomy/anatomy.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, HYPHENATED, NUMBER, PUNCTUATION, STARTS_SENTENCE } from '../../text/tokens.ts';
import { BASE_FORM, internWord, phrases, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn, isOwnOutlet } from '../grammar/outlets.ts';
import { BE, NUMBER_WORD } from '../lexicon/function-words.ts';
import { RANK, SIDE_LABEL } from '../lexicon/people.ts';
import { WITHHELD } from '../lexicon/vantage.ts';
import type { SourceMention } from './source-mention.ts';

const NUMERALS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'].map(
  internWord,
);
const ONE = wordClass('a an another one this that');
const SEVERAL = wordClass('several multiple few many some dozens numerous various dozen couple');
const REASON = wordClass('because as since citing fearing due given');
const UNAUTHORIZED = phrases(
  `not authorized to; not authorised to; wasn't authorized to; wasn't authorised to; weren't authorized to;
  weren't authorised to; not been authorized to; not been authorised to; not allowed to; not permitted to;
  unauthorized to; unauthorised to; not cleared to; permission to`,
);
const TO = internWord('to');
const FOR = internWord('for');
const FEAR = internWord('fear');
const NO = internWord('no');
const BOTH = internWord('both');
const OUT = internWord('out');
const OF = internWord('of');
const IN = internWord('in');
const ORDER = internWord('order');
const AND = internWord('and');
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
    role: roleOf(r, phrase.from, head),
    side: sideOf(r, phrase.from, head),
    vantage: kind === 'A2' ? vantageOf(r, span) : 'none',
    ...reasonOf(r, cue.kind === 'subject' && cue.withheld < 0 ? { ...span, to: phrase.to } : span),
    form: formOf(r, cue),
    relayed_by: outlet && !isOwnOutlet(r, outlet) ? r.textOf(outlet.from, outlet.to) : null,
    anaphor: backTo !== undefined,
  };
}

/** A quotation right before or behind the cue is the source's own words. */
function formOf(r: Reading, { from, to }: TokenRange): 'direct quote' | 'paraphrase' {
  const before = r.word[from - 1] === COMMA ? from - 2 : from - 1;
  const after = r.has(to, PUNCTUATION) && !r.isQuoted(to) ? to + 1 : to;
  return r.isQuoted(before) || r.isQuoted(after) ? 'direct quote' : 'paraphrase';
}

/** The noun with its rank and what stands between: "senior U.S. official". */
function roleOf(r: Reading, from: number, head: number): string {
  const first = r.findIn(from, head, RANK) ?? head;
  const words = r.textOf(first, head + 1);
  return first === head || r.has(first, STARTS_SENTENCE)
    ? words.slice(0, 1).toLowerCase() + words.slice(1)
    : words;
}

export function countOf(r: Reading, from: number, head: number, isPlural: boolean): number | string {
  for (let i = from; i <= head; i++) {
    if (r.word[i] === BOTH) return 2;
    if (r.has(i, NUMBER) && r.word[i - 1] !== NO && !r.has(i, HYPHENATED))
      return Number.parseInt(r.textOf(i, i + 1), 10) || 'unspecified';
    const numeral = NUMERALS.indexOf(r.word[i]!);
    if (numeral >= 0 && r.is(i + 1, NUMBER_WORD)) return r.textOf(i, i + 2).toLowerCase();
    if (numeral >= 0) return numeral + 1;
    if (r.is(i, ONE) && !isPlural) return 1;
    if (r.is(i, SEVERAL)) return 'several';
    if (r.is(i, NUMBER_WORD)) return 'several';
  }
  return isPlural ? 'unspecified' : 1;
}

/** "U.S.", "White House", "Labour": the labels and names right before the noun. */
function sideOf(r: Reading, from: number, head: number): string | null {
  let first = head;
  const isLabel = (i: number) =>
    r.is(i, SIDE_LABEL) || (r.has(i, CAPITAL) && (!r.has(i, STARTS_SENTENCE) || r.has(i + 1, CAPITAL)));
  while (first > from && isLabel(first - 1)) first--;
  return first < head ? r.textOf(first, head) : null;
}

function has(r: Reading, { from, to }: TokenRange, wanted: ReturnType<typeof phrases>): boolean {
  for (let i = from; i < to; i++) if (r.findPhraseAt(i, wanted) !== undefined) return true;
  return false;
}

function vantageOf(r: Reading, span: TokenRange): 'direct' | 'briefed' | 'familiar' {
  return has(r, span, DIRECT) ? 'direct' : has(r, span, BRIEFED) ? 'briefed' : 'familiar';
}

/** The words behind "on condition of anonymity": "because the talks are private"; "not authorized to" is itself one. */
export function reasonOf(
  r: Reading,
  { from, to }: TokenRange,
): Pick<AnonymousAnatomy, 'reason_given' | 'reason_quality'> {
  for (let i = from; i < to; i++) {
    const marker = r.findPhraseAt(i, WITHHELD);
    if (marker === undefined) continue;
    const isReason = r.findPhraseAt(i, UNAUTHORIZED) !== undefined;
    const start = isReason ? i : findReason(r, i + 1, to);
    if (start === undefined) continue;
    let end = start + 1;
    while (end < to && r.word[end] !== COMMA && !(isReason && r.word[end] === AND)) end++;
    const isBoilerplate = isReason || has(r, { from: start, to: end }, BOILERPLATE);
    return { reason_given: r.textOf(start, end), reason_quality: isBoilerplate ? 'boilerplate' : 'specific' };
  }
  return { reason_given: null, reason_quality: 'none' };
}

/** "because …", "citing …", "for fear of …", "to discuss …" behind the marker. */
function findReason(r: Reading, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    if (r.is(i, REASON)) return i;
    if (r.word[i] === TO && r.is(i + 1, BASE_FORM) && !r.is(i + 1, BE)) return i;
    if (r.word[i] === FOR && r.word[i + 1] === FEAR) return i;
    if (r.word[i] === OUT && r.word[i + 1] === OF) return i;
    if (r.word[i] === IN && r.word[i + 1] === ORDER) return i;
  }
  return undefined;
}
