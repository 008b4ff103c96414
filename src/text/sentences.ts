// Splits blocks into sentences by their tokens. It reads no grammar: full stops, what follows them, and abbreviations.
import type { Span } from './span.ts';
import {
  ABBREVIATION,
  CAPITAL,
  CLOSE_BRACKET,
  DOUBLE_QUOTE,
  ELLIPSIS,
  EXCLAMATION,
  GLUED,
  NUMBER,
  OPEN_BRACKET,
  PERIOD,
  PUNCTUATION,
  QUESTION,
  SINGLE_QUOTE,
  STARTS_SENTENCE,
  TITLE_ABBREVIATION,
  type Tokens,
} from './tokens.ts';
import { isIn, wordClass } from './vocabulary.ts';

/** Words that start a sentence far more often than they follow an abbreviation inside one. */
const STARTER = wordClass(
  `the a an he she it they we i you this that these those his her their its our in on at but and for as when while
  after before if since no not there here who what why how one some many most both last asked pressed speaking according
  despite although though however meanwhile because during responding`,
);

/** Verbs that give a quotation its speaker behind it. */
const SAYING = wordClass(
  'said says asked asks tweeted wrote writes told added replied responded answered shouted yelled exclaimed explained joked declared insisted recalled continued posted',
);
/** What tells when or to whom, behind the verb. */
const SAID_WHEN = wordClass('on in last this at yesterday today reporters journalists');
/** Words of a speaker's name and title: "Sen. Anna Maria Tull". */
const LONGEST_NAME = 5;

export interface Sentences {
  readonly count: number;
  /** Half-open token ranges. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Index of the stretch (block) each sentence is in. */
  readonly stretch: Int32Array;
  /** For each token the index of its sentence. */
  readonly of: Int32Array;
}

/** They open a sentence that goes on from the one before. */
const CONNECTIVE = wordClass('but and or nor yet so still');
/** Sets the flag STARTS_SENTENCE as it goes. */
export function splitSentences(tokens: Tokens, stretches: readonly Span[]): Sentences {
  const of = new Int32Array(tokens.size);
  const from: number[] = [];
  const to: number[] = [];
  const stretch: number[] = [];
  for (let s = 0; s < stretches.length; s++) {
    const block = stretches[s]!;
    let start = block.from;
    while (start < block.to) {
      const end = findSentenceEnd(tokens, start, block.to);
      of.fill(from.length, start, end);
      from.push(start);
      to.push(end);
      stretch.push(s);
      let first = start;
      while (first < end - 1 && tokens.flags[first]! & PUNCTUATION) first++;
      // "But Reuters reported": its capital is the sentence's, and no part of a name
      const own = isIn(tokens.word[first]!, CONNECTIVE)
        ? tokens.flags[first]! & ~CAPITAL
        : tokens.flags[first]!;
      tokens.flags[first] = own | STARTS_SENTENCE;
      start = end;
    }
  }
  return {
    count: from.length,
    from: Int32Array.from(from),
    to: Int32Array.from(to),
    stretch: Int32Array.from(stretch),
    of,
  };
}

function findSentenceEnd(tokens: Tokens, start: number, limit: number): number {
  const { word, flags } = tokens;
  for (let i = start; i < limit; i++) {
    if ((flags[i]! & (PUNCTUATION | ABBREVIATION)) === 0) continue;
    const w = word[i]!;
    if (w === PERIOD || w === QUESTION || w === EXCLAMATION || w === ELLIPSIS) {
      const next = skipClosing(tokens, i + 1, limit);
      if (next >= limit) return limit;
      if (canStart(tokens, next, w) && !namesSpeaker(tokens, next, limit)) return next;
      i = next - 1;
    } else if (flags[i]! & ABBREVIATION && !isIn(w, TITLE_ABBREVIATION) && i + 1 < limit) {
      const next = skipClosing(tokens, i + 1, limit);
      if (next < limit && flags[next]! & CAPITAL && isIn(word[next]!, STARTER)) return next;
    }
  }
  return limit;
}

/** Past closing quotation marks and brackets that stand directly behind a full stop, and repeated "?!". */
function skipClosing({ word, flags }: Tokens, at: number, limit: number): number {
  let i = at;
  for (; i < limit; i++) {
    const w = word[i]!;
    const closing =
      w === DOUBLE_QUOTE || w === SINGLE_QUOTE || w === CLOSE_BRACKET || w === EXCLAMATION || w === QUESTION;
    if (!closing || !(flags[i]! & GLUED)) break;
  }
  return i;
}

/** "“Lies!” Rhea Tull said.": the name behind a quotation that ends so belongs to it, if nothing follows that she said. */
function namesSpeaker({ word, flags }: Tokens, at: number, limit: number): boolean {
  if (word[at - 1] !== DOUBLE_QUOTE && word[at - 1] !== SINGLE_QUOTE) return false;
  if (word[at - 2] !== EXCLAMATION && word[at - 2] !== QUESTION) return false;
  let verb = at;
  while (verb < Math.min(limit, at + LONGEST_NAME) && flags[verb]! & CAPITAL) verb++;
  if (verb === at || verb >= limit || !isIn(word[verb]!, SAYING)) return false;
  if (verb + 1 >= limit || flags[verb + 1]! & PUNCTUATION) return true;
  // "“Lies!” Rhea Tull said on Monday."
  return isIn(word[verb + 1]!, SAID_WHEN);
}

function canStart({ word, flags }: Tokens, next: number, stop: number): boolean {
  const f = flags[next]!;
  if (f & PUNCTUATION) {
    const w = word[next]!;
    return (w === DOUBLE_QUOTE || w === SINGLE_QUOTE || w === OPEN_BRACKET || w === 0) && !(f & GLUED);
  }
  if (f & CAPITAL) return stop !== ELLIPSIS || !(f & GLUED);
  // A number starts a sentence after a full stop with space; small letters do not.
  return (f & NUMBER) !== 0 && !(f & GLUED) && stop === PERIOD;
}
