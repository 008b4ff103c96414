// Which words name an outlet, which kind of outlet it is, and whether it is the article's own (R15). Names listed in the
// lexicon, "the Evening Ledger" by its last word, "the paper" by its noun.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { ALL_CAPS, APOSTROPHE_S, CAPITAL, NUMBER, STARTS_SENTENCE } from '../../text/tokens.ts';
import { internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { DETERMINER } from '../lexicon/function-words.ts';
import {
  MASTHEAD,
  MEDIA_NOUN,
  OUTLET_NAME,
  OUTLET_NOUN,
  STATE_MEDIA,
  STATE_MEDIA_NAME,
} from '../lexicon/media.ts';
import { findNounPhraseAt, findNounPhraseBefore } from './noun-phrase.ts';

export interface Outlet extends TokenRange {
  readonly kind: 'press' | 'state_media';
  /** "The Evening Ledger", not "the paper". */
  readonly isNamed: boolean;
}

const CITING = wordClass('to citing by');
const CITES = verbClass('report say write note');
const THE = internWord('the');
const TIME = internWord('time');

/** The outlet whose name starts at token `i`; undefined if none does. */
export function findOutletAt(r: Reading, i: number): Outlet | undefined {
  for (let first = i; first <= i + (r.isWord(i, THE) ? 1 : 0); first++) {
    const state = r.findPhraseAt(first, STATE_MEDIA);
    if (state !== undefined) return { from: i, to: state, kind: 'state_media', isNamed: false };
    const stateName = r.findPhraseAt(first, STATE_MEDIA_NAME);
    if (stateName !== undefined && isProper(r, first, stateName))
      return { from: i, to: stateName, kind: 'state_media', isNamed: true };
    const listed = r.findPhraseAt(first, OUTLET_NAME);
    if (listed !== undefined && isProper(r, first, listed))
      return { from: i, to: listed, kind: 'press', isNamed: true };
  }
  return undefined;
}

/** Names that are common words count only with their capital ("the Sun"), "TIME" only with all of them. */
function isProper(r: Reading, from: number, to: number): boolean {
  const first = r.word[from] === THE && to > from + 1 ? from + 1 : from;
  if (!r.has(first, CAPITAL)) return false;
  if (r.word[first] === TIME && to === first + 1) return r.has(first, ALL_CAPS);
  // "the National Conference", "the Post Office"
  return !(first > from && to - first === 1 && r.has(to, CAPITAL) && !r.has(to, STARTS_SENTENCE));
}

/** The outlet that a noun phrase names or means: anywhere in it by name, else by its head ("the local newspaper"). */
export function findOutletIn(r: Reading, phrase: TokenRange & { head: number }): Outlet | undefined {
  for (let i = phrase.from; i < phrase.to; i++) {
    const outlet = findOutletAt(r, i);
    if (outlet) return outlet;
  }
  const { head, from, to } = phrase;
  if (r.has(head, NUMBER)) return undefined;
  const named = r.is(head, MASTHEAD) && r.has(head, CAPITAL) && head > from;
  if (named) return { from, to, kind: 'press', isNamed: true };
  if (r.is(head, OUTLET_NOUN) && (r.is(from, DETERMINER) || r.has(head - 1, CAPITAL)))
    return { from, to, kind: 'press', isNamed: false };
  if (r.is(head, MEDIA_NOUN) && head > from) return { from, to, kind: 'press', isNamed: false };
  return undefined;
}

/**
 * Whether an outlet is the article's own: its name is in `article.outlet`, or the article's dateline or credits carry it
 * ("(AP)", "Associated Press writer").
 */
export function isOwnOutlet(r: Reading, outlet: TokenRange): boolean {
  const name = r.textOf(outlet.from, outlet.to).replace(/^the /i, '').toLowerCase();
  const own = r.article.outlet?.toLowerCase();
  if (
    own &&
    name.length > 1 &&
    (own.includes(name) || own.replace(/[^a-z]/g, '').includes(name.replace(/[^a-z]/g, '')))
  )
    return true;
  return datelineOf(r).has(name);
}

const AGENCIES: Record<string, readonly string[]> = {
  ap: ['ap', 'associated press'],
  reuters: ['reuters'],
  afp: ['afp', 'agence france-presse'],
  upi: ['upi'],
};

/** The agency of a dateline like "PARIS (AP) — " in the first blocks, under all its names. */
const datelineOf = oncePerReading((r: Reading): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { from, to } of r.blocks.slice(0, 8)) {
    const opening = r.text.slice(from, Math.min(to, from + 80));
    const agency = /\((AP|Reuters|AFP|UPI)\)\s*[-–—]/i.exec(opening)?.[1];
    for (const name of AGENCIES[agency?.toLowerCase() ?? ''] ?? []) names.add(name);
  }
  return names;
});

/** How many tokens to either side an outlet is looked for. */
const CITED_NEAR = 40;

/**
 * Another outlet that the sentence of token `i` cites: "according to the Ledger", "citing state media", "the Ledger
 * reported".
 */
export function findOutletCited(r: Reading, i: number): Outlet | undefined {
  const end = Math.min(r.sentenceTo(i), i + CITED_NEAR);
  for (let j = Math.max(r.sentenceFrom(i), i - CITED_NEAR); j < end; j++) {
    const phrase = r.is(j, CITES)
      ? findNounPhraseBefore(r, j)
      : r.is(j, CITING)
        ? findNounPhraseAt(r, j + 1)
        : undefined;
    const outlet = phrase && findOutletIn(r, { from: phrase.from, to: phrase.head + 1, head: phrase.head });
    if (outlet && !isOwnOutlet(r, outlet)) return outlet;
  }
  return undefined;
}

/** "Reuters’ Jane Roe": the outlet is a possessor, the phrase's head somebody who works for it. */
export function isPossessor(r: Reading, outlet: TokenRange): boolean {
  return r.word[outlet.to] === APOSTROPHE_S;
}
