// Whether a noun is an unnamed informant of the article: its kind (source-kind.ts), its cue (source-cue.ts), and the rules
// about what stands around: public channels and names (R1a, R6), earlier mentions (R4, R23). The patterns of A1, A2, A3,
// A4 and A6 ask here, each for its own.
import { oncePerReading, oncePerToken } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COLON, COMMA, DASH, DOUBLE_QUOTE, SEMICOLON } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { hasPublicChannel } from '../grammar/context.ts';
import { isNameIntroduced, isNewcomerQuotedNext, isPerson, isRoleNamedNear } from '../grammar/names.ts';
import {
  DEMONSTRATIVE,
  DETERMINER,
  ORDINAL,
  PREPOSITION,
  THIRD_PERSON_PRONOUN,
} from '../lexicon/function-words.ts';
import { OFFICIAL, PEOPLE, PERSON, RANK, SIDE_LABEL, SOURCE } from '../lexicon/people.ts';
import { WITHHELD } from '../lexicon/vantage.ts';
import { ASK } from '../lexicon/verbs.ts';
import type { Match } from '../pattern.ts';
import { describeSource } from './source-anatomy.ts';
import { findSourceCue, type SourceCue } from './source-cue.ts';
import { kindOfSource, SOURCE_NOUN, type SourceKind } from './source-kind.ts';
import { givesName, readSourcePhrase, type SourcePhrase } from './source-phrase.ts';

/** Nouns that take up any source: "the person", "this source". */
const GENERIC = anyOf(SOURCE, PERSON, PEOPLE);
const PUBLIC_FIGURE = nounClass(
  'lawmaker legislator congressman congresswoman senator democrat republican member politician mp councillor councilor',
);
/** Who is named by another word as soon as they are quoted: “her allies say. “At last,” said Jane Roe, her campaign manager”. */
const COMPANION = nounClass(
  'ally adviser advisor aide associate friend executive staffer strategist leader operative supporter backer',
);
/** What makes an official of whoever is quoted by name. */
const OFFICE_HELD = nounClass(
  'official director secretary undersecretary commissioner administrator minister',
);
const BEFORE_PEOPLE = anyOf(
  DETERMINER,
  ORDINAL,
  RANK,
  SIDE_LABEL,
  wordClass('same unnamed anonymous unidentified'),
);
const THAT = internWord('that');
const BREAK = [SEMICOLON, DASH, DOUBLE_QUOTE, COLON];
const AND = internWord('and');
const OF = internWord('of');
const PEOPLE_WORD = internWord('people');
const PERSON_WORD = internWord('person');

export interface SourceMention {
  readonly kind: SourceKind;
  readonly phrase: SourcePhrase;
  readonly cue: SourceCue;
  readonly backTo: number | undefined;
}

export interface Anchor {
  readonly head: number;
  readonly kind: SourceKind;
}

/** The first mentions of unnamed sources, in order: what a back-reference can take up. */
const anchorsOf = oncePerReading((r: Reading): readonly Anchor[] => {
  const anchors: Anchor[] = [];
  for (let head = 0; head < r.size; head++) {
    if (!r.is(head, SOURCE_NOUN) || r.isQuoted(head)) continue;
    const first = readFirstMention(r, head);
    if (first) anchors.push({ head, kind: first.kind });
  }
  return anchors;
});

/** How many anchors stand before token `i`. */
function countBefore(anchors: readonly Anchor[], i: number): number {
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.head < i) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The nearest unnamed source told of before token `i`. */
export function findAnchorBefore(r: Reading, i: number): Anchor | undefined {
  const anchors = anchorsOf(r);
  return anchors[countBefore(anchors, i) - 1];
}

function findAnchor(r: Reading, head: number): Anchor | undefined {
  const anchors = anchorsOf(r);
  const low = countBefore(anchors, head);
  let same: Anchor | undefined;
  let generic: Anchor | undefined;
  for (let n = low - 1; n >= 0 && n >= low - 12; n--) {
    const anchor = anchors[n]!;
    if (singularOf(r, anchor.head) === singularOf(r, head)) {
      // "two sources familiar with it … one source … the source": the first one tells more.
      if (anchor.kind !== 'A4') return anchor;
      same ??= anchor;
    }
    if (r.is(head, GENERIC) && r.sentences.of[head]! - r.sentences.of[anchor.head]! < 8) generic ??= anchor;
  }
  return same ?? generic;
}

/** "officials" and "official", "people" and "person" are one noun. */
function singularOf(r: Reading, head: number): string {
  if (r.word[head] === PEOPLE_WORD || r.word[head] === PERSON_WORD) return 'person';
  return r
    .textOf(head, head + 1)
    .toLowerCase()
    .replace(/^.*-/, '')
    .replace(/s$/, '');
}

const readFirstMention = oncePerToken((r: Reading, head: number): SourceMention | undefined => {
  const phrase = readSourcePhrase(r, head);
  const kind = kindOfSource(r, phrase) ?? kindByClause(r, phrase);
  if (!kind || (phrase.isDefinite && !phrase.isPartitive && !hasOwnMark(phrase, kind))) return undefined;
  return withCue(r, phrase, kind, undefined);
});

/** "a spokesman said on condition of anonymity": whoever it is, the clause behind the cue makes it a source (R2). */
function kindByClause(r: Reading, phrase: SourcePhrase): SourceKind | undefined {
  // Most sentences speak of no name: one look, before it is asked whether anybody informs.
  const end = Math.min(r.sentenceTo(phrase.head), phrase.head + REACH);
  if (r.findIn(phrase.head + 1, end, OF_NAMES) === undefined) return undefined;
  const cue = findSourceCue(r, phrase, false);
  return cue && cue.withheld >= 0 ? 'A1' : undefined;
}

/** Tokens from a source's noun to the clause that withholds its name. */
const REACH = 60;
/** No clause that withholds a name does without one of them. */
const OF_NAMES = wordClass(
  `anonymity anonymous anonymously unnamed nameless named identified quoted mentioned name names surname identity authorized authorised
  unauthorized unauthorised allowed permitted cleared authorization permission authority record background attribution confidence
  condition conditions naming identifying identify remain stay staying`,
);

/** "the current and former officials", "the people familiar with": definite, and still a first mention of their own. */
function hasOwnMark({ hasRank, isPlural, vantage, withheld }: SourcePhrase, kind: SourceKind): boolean {
  return (
    kind === 'A1' || kind === 'A2' || kind === 'A4' || vantage >= 0 || withheld >= 0 || (hasRank && isPlural)
  );
}

function withCue(
  r: Reading,
  phrase: SourcePhrase,
  kind: SourceKind,
  backTo: number | undefined,
): SourceMention | undefined {
  const bold = kind === 'A1' || kind === 'A2' || r.is(phrase.head, SOURCE);
  const cue = findSourceCue(r, phrase, bold);
  if (!cue || (givesName(r, phrase) && phrase.firstNameOnly < 0) || isJoinedToName(r, phrase))
    return undefined;
  if (cue.withheld >= 0) return { kind: phrase.firstNameOnly >= 0 ? 'A6' : 'A1', phrase, cue, backTo };
  // "a woman in the audience asked": she wants to know
  if (kind === 'A6' && r.is(cue.cue, ASK)) return undefined;
  const opened = openingClause(r, phrase.from);
  if (opened !== undefined)
    return { kind: 'A1', phrase, cue: { ...cue, from: opened, withheld: opened }, backTo };
  if (kind === 'A1') return { kind, phrase, cue, backTo };
  if (kind !== 'A2' && hasPublicChannel(r, cue.to)) return undefined;
  if ((kind === 'A3' || kind === 'A6') && backTo === undefined && isNamedElsewhere(r, phrase, kind))
    return undefined;
  return { kind, phrase, cue, backTo };
}

/** "Harlow and her aides said", "he and other officials said": somebody named speaks. */
function isJoinedToName(r: Reading, { from }: SourcePhrase): boolean {
  return r.word[from - 1] === AND && (isPerson(r, from - 2) || r.is(from - 2, THIRD_PERSON_PRONOUN));
}

/**
 * R6: whoever is told of without a name at first is often named a sentence later ("A congressman said … Rep. Roe told"),
 * and whoever a headline tells of, in the body.
 */
function isNamedElsewhere(r: Reading, { head, isPlural }: SourcePhrase, kind: SourceKind): boolean {
  if (isRoleNamedNear(r, head)) return true;
  if (kind === 'A3' && r.is(head, COMPANION) && isNewcomerQuotedNext(r, head)) return true;
  if (kind === 'A3' && r.is(head, OFFICIAL) && isNewcomerQuotedNext(r, head, OFFICE_HELD)) return true;
  if (r.is(head, SOURCE) || isPlural) return false;
  if (r.blockOf(head).kind === 'headline') return !r.is(head, OFFICIAL) || isRoleNamedNear(r, head, 1000);
  const isLede = r.sentences.of[head]! < 4;
  // A witness is no "President Roe", and further down the next name is the next person's.
  if (kind === 'A6') return isNameIntroduced(r, head, r.sentences.of[head]! < 8 ? 2 : 1, false, true);
  if (r.is(head, PUBLIC_FIGURE)) return isNameIntroduced(r, head, 2);
  return isLede && !r.is(head, OFFICIAL) && isNameIntroduced(r, head, 2, true);
}

/** "Speaking on condition of anonymity, [an official said]": where the clause in front begins. */
function openingClause(r: Reading, from: number): number | undefined {
  const start = r.sentenceFrom(from);
  if (r.word[from - 1] !== COMMA || from - start > 30 || from - start < 4) return undefined;
  let first = start;
  while (first < from && r.isPunctuation(first)) first++;
  if (!r.is(first, GERUND)) return undefined;
  for (let i = first; i < from; i++) if (r.findPhraseAt(i, WITHHELD) !== undefined) return first;
  return undefined;
}

/** The unnamed informant whose noun is token `head`; undefined if it is none. */
export const readSourceMention = oncePerToken((r: Reading, head: number): SourceMention | undefined => {
  const phrase = readSourcePhrase(r, head);
  if (r.is(head, SOURCE) && r.word[head + 1] === OF) return undefined;
  // "the tension people feel"
  if (r.is(head, PEOPLE) && phrase.isDefinite && head > phrase.from && !r.is(head - 1, BEFORE_PEOPLE))
    return undefined;
  if ((phrase.isDefinite || phrase.isPartitive) && !r.is(head, DEMONSTRATIVE)) {
    const anchor = phrase.withheld < 0 || phrase.isDefinite ? findAnchor(r, head) : undefined;
    if (anchor) {
      const own = kindOfSource(r, phrase);
      // What its own words tell stays; else the first mention tells it (R23).
      const isOwn = own === 'A1' || own === 'A2' || (own === 'A3' && r.is(head, SOURCE));
      return isOwn ? withCue(r, phrase, own, undefined) : withCue(r, phrase, anchor.kind, anchor.head);
    }
  }
  return readFirstMention(r, head);
});

/**
 * What the source is said to have said, where the sentence is nothing but source and claim: all behind "Two aides said
 * (that)", or all before ", according to two aides".
 */
function findClaim(r: Reading, { from, to, kind }: SourceCue): TokenRange | undefined {
  const start = r.sentenceFrom(from);
  let end = r.sentenceTo(from);
  while (end > to && r.isPunctuation(end - 1)) end--;
  if (from - start > 60 || end - to > 60) return undefined;
  const isBroken = (a: number, b: number) => {
    for (let i = a; i < b; i++) if (BREAK.includes(r.word[i]!)) return true;
    return false;
  };
  if (end === to && r.word[from - 1] === COMMA && from - start > 3)
    return isBroken(start, from - 1) ? undefined : { from: start, to: from - 1 };
  if (from !== start || kind !== 'subject') return undefined;
  const first = r.word[to] === THAT ? to + 1 : to;
  return end - first < 3 || r.isPunctuation(first) || r.is(first, PREPOSITION) || isBroken(first, end)
    ? undefined
    : { from: first, to: end };
}

/** What the patterns return: the mention's span, if it is of the pattern's own kind. */
export function matchSource(r: Reading, head: number, kind: SourceKind): Match<'anonymous'> | undefined {
  const mention = readSourceMention(r, head);
  if (mention?.kind !== kind) return undefined;
  const { cue, backTo } = mention;
  const claim = findClaim(r, cue);
  return { from: cue.from, to: cue.to, backTo, claim, anatomy: () => describeSource(r, mention) };
}
