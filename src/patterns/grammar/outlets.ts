// Which words name an outlet, which kind of outlet it is, and whether it is the article's own (R15). Names listed in the
// lexicon, "the Evening Ledger" by its last word, "the paper" by its noun.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { ALL_CAPS, APOSTROPHE_S, CAPITAL, NUMBER, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { ACCORDING_TO, DETERMINER } from '../lexicon/function-words.ts';
import {
  MASTHEAD,
  MEDIA_NOUN,
  OUTLET_NAME,
  OUTLET_NOUN,
  STATE_MEDIA,
  STATE_MEDIA_NAME,
} from '../lexicon/media.ts';
import { NATIONALITY } from '../lexicon/people.ts';
import { findNounPhraseAt } from './noun-phrase.ts';
import { findNounPhraseBefore } from './phrase-before.ts';

export interface Outlet extends TokenRange {
  readonly kind: 'press' | 'state_media';
  /** "The Evening Ledger", not "the paper". */
  readonly isNamed: boolean;
}

const MEDIA_PLURAL = wordClass('media outlets newspapers');
const CITING = wordClass('to citing by');
const CITES = verbClass('report say write note');
/** Behind an outlet's name these tell its news, too. */
const TELLS = anyOf(CITES, verbClass('reveal disclose'));
const THE = internWord('the');
const FOR = internWord('for');
const FIRST = internWord('first');
const PREVIOUSLY = internWord('previously');
const TIME = internWord('time');

const CHANNEL = wordClass('channel');

const TOLD_OF = wordClass('who whom whose');

/** American stations: "KXYZ", "WXYZ-TV". */
const CALL_SIGN = /^[KW][A-Z]{2,3}(?:-(?:TV|FM|AM|DT))$|^[KW](?!H(?:AT|EN|O)|ITH|ILL|EEP)[A-Z]{3}$/;

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
    if (r.is(first, CHANNEL) && r.has(first, CAPITAL) && r.has(first + 1, NUMBER))
      return { from: i, to: first + 2, kind: 'press', isNamed: true };
    if (
      r.has(first, ALL_CAPS) &&
      r.blockOf(first).kind === 'paragraph' &&
      CALL_SIGN.test(r.textOf(first, first + 1))
    )
      return { from: i, to: first + 1, kind: 'press', isNamed: true };
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

/** Nouns that mean an outlet only beside "news", "local" and the like: "the website" may be a shop's. */
const VAGUE_OUTLET = nounClass(
  `website channel station network blog podcast newsletter journal publication site agency organisation organization
  service portal`,
);
/** They are of the news only where it says so: "a state agency" governs. */
const BODY = nounClass('agency organisation organization service portal');
const NEWS = wordClass('news media');
const SITE = wordClass('blog podcast');

/** "the blog Zoom"; "the website Zoom" may sell shoes */
function isNamedSite(r: Reading, i: number): boolean {
  return r.is(i, SITE) && r.isWord(i - 1, THE) && r.has(i + 1, CAPITAL);
}
const STATE_RUN = wordClass(
  'state-run state-owned state-controlled state-funded state-backed state-affiliated semi-official government-run government-owned government-controlled pro-government',
);
const STATE_ORGAN = wordClass(
  'agency newspaper daily channel broadcaster television tv radio news station outlet network media press times',
);
const NEWS_LABEL = anyOf(
  NATIONALITY,
  wordClass(
    'news newspaper local state state-run media tv television radio gossip conservative liberal right-wing left-wing',
  ),
);

/** The outlet that a noun phrase names or means: anywhere in it by name, else by its head ("the local newspaper"). */
export function findOutletIn(r: Reading, phrase: TokenRange & { head: number }): Outlet | undefined {
  // "Harlow, who told Reuters in May" is none
  for (let i = phrase.from; i < phrase.to && !r.is(i, TOLD_OF); i++) {
    const outlet = findOutletAt(r, i);
    if (outlet) return outlet;
  }
  const { head, from, to } = phrase;
  if (r.has(head, NUMBER)) return undefined;
  // "the state-run Anadolu Agency", "state-owned channel TV1"
  const state = r.findIn(from, head, STATE_RUN);
  if (state !== undefined && r.findIn(state + 1, head + 1, STATE_ORGAN) !== undefined)
    return { from, to, kind: 'state_media', isNamed: r.has(head, CAPITAL) };
  const named = r.is(head, MASTHEAD) && r.has(head, CAPITAL) && head > from;
  if (named) return { from, to, kind: 'press', isNamed: true };
  for (let i = from; i <= head; i++) {
    // "the newspaper El Faro", "news website Zoom", "the Interfax news agency"
    const noun = r.is(i, VAGUE_OUTLET)
      ? (r.is(i - 1, NEWS_LABEL) && i > from && !(r.is(i, BODY) && !r.is(i - 1, NEWS))) || isNamedSite(r, i)
      : r.is(i, OUTLET_NOUN);
    if (!noun || (i < head && !r.has(i + 1, CAPITAL))) continue;
    const isNamed = i < head || r.has(i - 1, CAPITAL) || r.has(i - 2, CAPITAL);
    if (isNamed || r.is(from, DETERMINER) || i > from) return { from, to, kind: 'press', isNamed };
  }
  if (r.is(head, MEDIA_NOUN) && (head > from || r.is(head, MEDIA_PLURAL)))
    return { from, to, kind: 'press', isNamed: false };
  return undefined;
}

/**
 * Whether an outlet is the article's own (R15): its name is in `article.outlet`; else the dateline carries it
 * ("(AP)"), or the article speaks of it as of itself ("did not answer the Ledger’s request", "the Ledger has learned").
 */
export function isOwnOutlet(r: Reading, outlet: TokenRange): boolean {
  const name = nameOf(r, outlet);
  const own = r.article.outlet?.toLowerCase();
  if (own && name.length > 1 && (own.includes(name) || lettersOf(own).includes(lettersOf(name)))) return true;
  if (datelineOf(r).has(name)) return true;
  if (own || name.length < 2) return false;
  for (const self of selfNamesOf(r)) if (self === name || self.endsWith(` ${name}`)) return true;
  return false;
}

function nameOf(r: Reading, { from, to }: TokenRange): string {
  return r.textOf(from, to).replace(/^the /i, '').toLowerCase();
}

function lettersOf(name: string): string {
  return name.replace(/[^a-z]/g, '');
}

const AGENCIES: Record<string, readonly string[]> = {
  ap: ['ap', 'associated press'],
  reuters: ['reuters'],
  afp: ['afp', 'agence france-presse'],
  upi: ['upi'],
  cnn: ['cnn'],
  bbc: ['bbc', 'bbc news'],
  bloomberg: ['bloomberg', 'bloomberg news'],
};

/** The agency of a dateline like "PARIS (AP) — " in the first blocks, under all its names. */
const datelineOf = oncePerReading((r: Reading): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const { from, to } of r.blocks.slice(0, 8)) {
    const opening = r.text.slice(from, Math.min(to, from + 80));
    const agency =
      /\((AP|Reuters|AFP|UPI|Bloomberg)\)\s*[-–—]|^\((CNN|Reuters|BBC|Bloomberg)\)|\(CNN( \w+)?\)\s*[-–—A-Z]/i.exec(
        opening,
      );
    for (const name of AGENCIES[(agency?.[1] ?? agency?.[2] ?? (agency && 'cnn'))?.toLowerCase() ?? ''] ?? [])
      names.add(name);
  }
  return names;
});

const REQUEST = nounClass('request inquiry enquiry question message email e-mail call reporter reporting');
const SELF_HAVE = wordClass('has had');
const SELF_PAST = wordClass(
  'learned learnt reached contacted sought requested asked obtained reviewed spoke',
);
const SELF_ADVERB = wordClass('previously first exclusively');
const REPORTED = internWord('reported');
const BY = internWord('by');
const ASKED_BY = wordClass('asked contacted reached approached pressed conducted commissioned');
const FROM = internWord('from');
const COMMENT = internWord('comment');
const GIVEN = wordClass('told tells telling emailed with to obtained seen reviewed');

/** Names under which an article without a known outlet speaks of itself. */
const selfNamesOf = oncePerReading((r: Reading): ReadonlySet<string> => {
  const points = new Map<string, number>();
  for (let i = 0; i < r.size; i++) {
    if (!r.has(i, CAPITAL)) continue;
    const outlet = findOutletAt(r, i);
    if (!outlet) continue;
    const name = nameOf(r, outlet);
    points.set(name, (points.get(name) ?? 0) + selfPoints(r, outlet, r.isWord(i - 1, THE) ? i - 1 : i));
    i = outlet.to - 1;
  }
  return new Set([...points].filter(([name, n]) => n >= 3 && name.length > 1).map(([name]) => name));
});

/** How much one mention tells that the article is this outlet's: 3 is enough, -1 speaks against it. */
function selfPoints(r: Reading, { to }: TokenRange, from: number): number {
  if (r.word[to] === APOSTROPHE_S && (r.is(to + 1, REQUEST) || r.is(to + 2, REQUEST))) return 3;
  if (r.is(to, REQUEST) && r.isWord(to + 1, FOR)) return 3;
  if (r.is(to, SELF_PAST) && !r.isWord(to + 1, BY)) return 2;
  if (r.is(to, SELF_HAVE) && (r.is(to + 1, SELF_PAST) || r.is(to + 1, SELF_ADVERB))) return 3;
  if (r.is(to, SELF_ADVERB) && r.isWord(to + 1, REPORTED) && !r.isWord(to, FIRST)) return 3;
  if (r.isWord(from - 1, BY) && r.is(from - 2, ASKED_BY)) return 3;
  if (r.isWord(from - 1, BY) && r.isWord(from - 2, REPORTED) && r.isWord(from - 3, PREVIOUSLY)) return 3;
  if (r.isWord(from - 1, FROM) && r.isWord(from - 2, COMMENT)) return 3;
  if (r.findPhraseAt(from - 2, ACCORDING_TO) !== undefined) return -1;
  if (r.is(from - 1, GIVEN)) return 1;
  return r.is(to, CITES) || r.isWord(from - 1, BY) ? -1 : 0;
}

/** How many tokens to either side an outlet is looked for. */
const CITED_NEAR = 40;

/**
 * Another outlet that the sentence of token `i` cites: "according to the Ledger", "citing state media", "the Ledger
 * reported".
 */
export function findOutletCited(r: Reading, i: number): Outlet | undefined {
  const end = Math.min(r.sentenceTo(i), i + CITED_NEAR);
  for (let j = Math.max(r.sentenceFrom(i), i - CITED_NEAR); j < end; j++) {
    const phrase = r.is(j, TELLS)
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
