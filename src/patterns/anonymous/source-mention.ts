// Whether a noun is an unnamed informant, and of which kind: the guideline's R1, R3, R4, R6 and R23 over the words of the
// phrase (source-phrase.ts) and its cue (source-cue.ts). The patterns of A1, A2, A3, A4 and A6 ask here, each for its own.
import { oncePerReading, oncePerToken } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, COMMA, NUMBER } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, phrases, wordClass } from '../../text/vocabulary.ts';
import { hasPhraseNear, hasPublicChannel } from '../grammar/context.ts';
import { isPerson, isRoleNamedNear } from '../grammar/names.ts';
import {
  ARTICLE,
  DEMONSTRATIVE,
  INDEFINITE_PERSON,
  NUMBER_WORD,
  RELATIVE,
  THIRD_PERSON_PRONOUN,
} from '../lexicon/function-words.ts';
import {
  COLLECTIVE,
  INSIDE_ROLE,
  KIN,
  LAWYER,
  LOCAL_LABEL,
  OFFICIAL,
  PEOPLE,
  PERSON,
  PLURAL_ROLE,
  PRIVATE_PERSON,
  SIDE_LABEL,
  SOURCE,
  SPOKESPERSON,
} from '../lexicon/people.ts';
import { WITHHELD } from '../lexicon/vantage.ts';
import type { Match } from '../pattern.ts';
import { describeSource } from './source-anatomy.ts';
import { findSourceCue, type SourceCue } from './source-cue.ts';
import { givesName, hasLabel, readSourcePhrase, type SourcePhrase } from './source-phrase.ts';

export type SourceKind = 'A1' | 'A2' | 'A3' | 'A4' | 'A6';

/** Every noun an unnamed source may go by. */
export const SOURCE_NOUN = anyOf(
  SOURCE,
  INSIDE_ROLE,
  OFFICIAL,
  PERSON,
  PEOPLE,
  PRIVATE_PERSON,
  KIN,
  SPOKESPERSON,
  LAWYER,
  wordClass('someone somebody'),
);

const SOMEBODY = anyOf(INDEFINITE_PERSON, wordClass('someone somebody'));
/** They inform the police or complain in public. */
const NO_INFORMANT = nounClass('informant tipster whistleblower leaker');
const WHOM = wordClass('whom');
const PERSON_NOUN = wordClass('person people individual individuals');
const WHO = wordClass('who');
const WITNESSING = wordClass(
  'saw heard lived lives witnessed was were escaped fled said knew live gave did declined asked',
);
const FIGURE = nounClass('figure');
const SPEAKS_OPENLY = nounClass(
  'journalist reporter correspondent editor juror user viewer reader commenter',
);
/** Offices of which there is one, or that speak as the institution: "a judge said", "the minister said". */
const JUDGE = wordClass('judge');
const PUBLIC_OFFICE = wordClass(
  'judge judges minister governor chairman senator president ambassador coach chief head leader general inspector',
);
/** Who stands somewhere and sees: a witness, not somebody with access to knowledge. */
const ORDINARY = anyOf(PRIVATE_PERSON, KIN, nounClass('man woman'));
/** Nouns that take up any source: "the person", "this source". */
const GENERIC = anyOf(SOURCE, PERSON, PEOPLE);
const OF = internWord('of');
const AND = internWord('and');
const PLACE_PREPOSITION = wordClass('at in within inside from on near across');

export interface SourceMention {
  readonly kind: SourceKind;
  readonly phrase: SourcePhrase;
  readonly cue: SourceCue;
  readonly backTo: number | undefined;
}

/** R1 and R3: which kind of source the words of the phrase make, apart from a back-reference. */
export function kindOfSource(r: Reading, phrase: SourcePhrase): SourceKind | undefined {
  const { head } = phrase;
  if (r.word[head + 1] === APOSTROPHE_S || r.is(head, NO_INFORMANT)) return undefined;
  // "those details" is no "those who"; "280,000 people whom the state lists"
  if (r.is(head, DEMONSTRATIVE) && phrase.vantage < 0) return undefined;
  if (r.findIn(head + 1, phrase.to, WHOM) !== undefined) return undefined;
  if (phrase.firstNameOnly >= 0) return 'A6';
  if (phrase.withheld >= 0) return 'A1';
  if (r.is(head, SPOKESPERSON)) return undefined;
  if ((phrase.vantage >= 0 || isDescribedByAccess(r, phrase)) && hasAccess(r, phrase)) return 'A2';
  if (r.is(head, LAWYER) || r.is(head, SPEAKS_OPENLY)) return undefined;
  if (r.is(head, SOURCE))
    return r.word[head + 1] === OF
      ? undefined
      : hasLabel(r, phrase) || isPlaced(r, phrase) || isDescribed(r, phrase)
        ? 'A3'
        : 'A4';
  if (r.is(head, OFFICIAL)) return isUnnamedOfficial(r, phrase) ? 'A3' : undefined;
  if (r.is(head, FIGURE)) return phrase.hasRank && phrase.isCounted ? 'A3' : undefined;
  if (r.is(head, ORDINARY) || r.is(head, PERSON) || r.is(head, PEOPLE))
    return isCountedPerson(r, phrase) ? 'A6' : undefined;
  if (!r.is(head, INSIDE_ROLE)) return undefined;
  if (phrase.isPlural) return isUnnamedPlural(r, phrase) ? 'A3' : undefined;
  return phrase.isCounted && !phrase.isPossessed && !isPublicOffice(r, phrase) ? 'A3' : undefined;
}

/** "a judge said", "a minister said"; not "one Kurdish leader", "a Republican senator". */
function isPublicOffice(r: Reading, { from, head, hasRank, hasSide }: SourcePhrase): boolean {
  if (!r.is(head, PUBLIC_OFFICE) || !r.is(from, ARTICLE)) return false;
  return r.is(head, JUDGE) || !(hasRank || hasSide);
}

/** "a person who travels with the candidate"; not "a person who saw the crash". */
function isDescribedByAccess(r: Reading, { head, isCounted }: SourcePhrase): boolean {
  return isCounted && r.is(head, PERSON_NOUN) && r.is(head + 1, WHO) && !r.is(head + 2, WITNESSING);
}

/** "people close to X", "a source familiar with"; not "a man who saw the crash". */
function hasAccess(r: Reading, { head, isCounted, isDefinite, isPlural }: SourcePhrase): boolean {
  if (r.is(head, ORDINARY)) return false;
  if (r.is(head, LAWYER)) return isCounted;
  return isCounted || isPlural || r.is(head, SOMEBODY) || r.is(head, SOURCE) || !isDefinite;
}

function isUnnamedOfficial(r: Reading, { head, hasRank, hasSide, isCounted }: SourcePhrase): boolean {
  if (isCounted || hasRank) return true;
  return (hasSide && !r.is(head - 1, LOCAL_LABEL)) || isStatePlaced(r, head);
}

function isUnnamedPlural(r: Reading, { head, isCounted, hasRank, hasSide }: SourcePhrase): boolean {
  if (r.is(head, PLURAL_ROLE)) return true;
  if (r.is(head, COLLECTIVE)) return isCounted;
  return isCounted || hasRank || hasSide;
}

function isCountedPerson(r: Reading, { from, isCounted, isPossessed, head }: SourcePhrase): boolean {
  if (hasPhraseNear(r, head, POLL) || isCrowd(r, from, head)) return false;
  return (isCounted || r.is(head, SOMEBODY)) && !isPossessed;
}

/** "21,000 workers", "one in five people", "hundreds of fans": a share or a mass, no particular people. */
function isCrowd(r: Reading, from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    if (r.is(i, MASS) || (r.has(i, NUMBER) && r.tokens.to[i]! - r.tokens.from[i]! > 2)) return true;
  }
  return r.is(from - 1, IN_OUT) && (r.has(from - 2, NUMBER) || r.is(from - 2, NUMBER_WORD));
}
const MASS = wordClass(
  'hundred hundreds thousand thousands million millions dozens scores percent half thirds quarter quarters',
);
const IN_OUT = wordClass('in of');
const POLL = phrases(
  'poll; polls; survey; surveyed; percent; per cent; %; respondents; respondent; focus group; study',
);

/** "officials in Washington", "officials at the foreign ministry" */
function isStatePlaced(r: Reading, head: number): boolean {
  if (!r.is(head + 1, PLACE_PREPOSITION)) return false;
  const end = Math.min(head + 6, r.sentenceTo(head));
  for (let i = head + 2; i < end && !r.isPunctuation(i); i++) if (r.is(i, SEAT)) return true;
  return false;
}
const SEAT = anyOf(
  SIDE_LABEL,
  wordClass(
    'washington kremlin kyiv moscow beijing tehran jerusalem brussels westminster baghdad kabul ankara ministry',
  ),
);

/** "a source at the ministry", "sources on Capitol Hill" */
function isPlaced(r: Reading, { head, to }: SourcePhrase): boolean {
  return to > head + 2 && r.is(head + 1, PLACE_PREPOSITION);
}

/** "one source, a long-time border agent" */
function isDescribed(r: Reading, { head, to }: SourcePhrase): boolean {
  if (r.word[head + 1] !== COMMA) return false;
  for (let i = head + 2; i < Math.min(to, head + 10); i++) {
    if (r.is(i, OFFICIAL) || r.is(i, INSIDE_ROLE)) return true;
    if (r.is(i, RELATIVE) || r.isPunctuation(i)) return false;
  }
  return false;
}

/** The first mentions of unnamed sources, in order: what a back-reference can take up. */
const anchorsOf = oncePerReading((r: Reading): readonly { head: number; kind: SourceKind }[] => {
  const anchors: { head: number; kind: SourceKind }[] = [];
  for (let head = 0; head < r.size; head++) {
    if (!r.is(head, SOURCE_NOUN) || r.isQuoted(head)) continue;
    const first = readFirstMention(r, head);
    if (first) anchors.push({ head, kind: first.kind });
  }
  return anchors;
});

function findAnchor(r: Reading, head: number): { head: number; kind: SourceKind } | undefined {
  const anchors = anchorsOf(r);
  let low = 0;
  let high = anchors.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (anchors[middle]!.head < head) low = middle + 1;
    else high = middle;
  }
  let same: { head: number; kind: SourceKind } | undefined;
  let generic: { head: number; kind: SourceKind } | undefined;
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

const PEOPLE_WORD = internWord('people');
const PERSON_WORD = internWord('person');

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
  const kind = kindOfSource(r, phrase);
  if (!kind || (phrase.isDefinite && !phrase.isPartitive && !hasOwnMark(phrase, kind))) return undefined;
  return withCue(r, phrase, kind, undefined);
});

/** "the current and former officials", "the people familiar with": definite, and still a first mention of their own. */
function hasOwnMark({ hasRank, isPlural, vantage, withheld }: SourcePhrase, kind: SourceKind): boolean {
  return kind === 'A1' || kind === 'A4' || vantage >= 0 || withheld >= 0 || (hasRank && isPlural);
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
  const opened = openingClause(r, phrase.from);
  if (opened !== undefined)
    return { kind: 'A1', phrase, cue: { ...cue, from: opened, withheld: opened }, backTo };
  if (kind === 'A1') return { kind, phrase, cue, backTo };
  if (r.is(phrase.head, SPOKESPERSON)) return undefined;
  if (kind !== 'A2' && hasPublicChannel(r, cue.to)) return undefined;
  if ((kind === 'A3' || kind === 'A6') && backTo === undefined && isRoleNamedNear(r, phrase.head))
    return undefined;
  return { kind, phrase, cue, backTo };
}

/** "Harlow and her aides said", "he and other officials said": somebody named speaks. */
function isJoinedToName(r: Reading, { from }: SourcePhrase): boolean {
  return r.word[from - 1] === AND && (isPerson(r, from - 2) || r.is(from - 2, THIRD_PERSON_PRONOUN));
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
  if (r.is(head, DEMONSTRATIVE) && phrase.vantage < 0) return undefined;
  if (phrase.isDefinite || phrase.isPartitive) {
    const anchor = phrase.withheld < 0 || phrase.isDefinite ? findAnchor(r, head) : undefined;
    if (anchor) {
      const own = kindOfSource(r, phrase);
      const kind = own === 'A1' || own === 'A2' || (own === 'A3' && r.is(head, SOURCE)) ? own : anchor.kind;
      return withCue(r, phrase, kind, anchor.head);
    }
  }
  return readFirstMention(r, head);
});

/** What the patterns return: the mention's span, if it is of the pattern's own kind. */
export function matchSource(r: Reading, head: number, kind: SourceKind): Match<'anonymous'> | undefined {
  const mention = readSourceMention(r, head);
  if (mention?.kind !== kind) return undefined;
  const { cue, backTo } = mention;
  return { from: cue.from, to: cue.to, backTo, anatomy: () => describeSource(r, mention) };
}
