// Which words make a noun phrase an informant of the article: beyond "NP said" and "according to NP" also "citing NP",
// "told by NP", "NP who told us", "from NP". What the phrase is worth is source-mention.ts's to say.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  isIn,
  NOUN,
  nounClass,
  PLURAL,
  THIRD_PERSON,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { type Attribution, findAttribution } from '../grammar/attribution.ts';
import { findVerbAfter, opensClause } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { ARTICLE, BE, DETERMINER, NUMBER_WORD } from '../lexicon/function-words.ts';
import { HUMAN, OFFICIAL, PLURAL_ROLE, PRIVATE_PERSON, SOURCE } from '../lexicon/people.ts';
import { POSTMODIFIER, WITHHELD } from '../lexicon/vantage.ts';
import { ADMIT, ANY_SAYING, CLAIM } from '../lexicon/verbs.ts';
import { OFFENCE } from '../lexicon/wrongdoing.ts';
import { findAgent, findCited, findHandedOver, findInterviewed, findRelative } from './source-heard.ts';
import {
  addresseeEnd,
  isStoryListener,
  saysInStory,
  warnsSomebody,
  withListener,
} from './source-listener.ts';
import {
  endsInversion,
  findBelief,
  findHeld,
  findRemembered,
  findSpoken,
  findStance,
  findTraced,
  PUBLIC_SAY,
  type SourceCue,
} from './source-view.ts';
import { type OpenCue, withClause } from './withheld-clause.ts';

const TELL = verbClass('tell inform');
const CONTINUE = verbClass('continue');
const TO = internWord('to');
const THAT = internWord('that');
const COUNTED = anyOf(DETERMINER, NUMBER_WORD);
const AND = internWord('and');
const WARN = verbClass('warn advise remind caution text email brief inform');
const FOR = internWord('for');
const VOLUNTEER = verbClass('volunteer');
const VIEW = verbClass('predict argue');
const ARGUE = verbClass('argue');
const FOR_OR_AGAINST = wordClass('for against');
const TACTICIAN = nounClass('strategist operative consultant pollster');
const REACT = verbClass('respond answer reply observe relate signal');

export type { SourceCue };

/** How this phrase informs the article; undefined where it does not. `bold`: a source by its own words, so weaker verbs do. */
export function findSourceCue(
  r: Reading,
  phrase: TokenRange & { head: number },
  bold: boolean,
): SourceCue | undefined {
  return (
    findSaying(r, phrase) ??
    findAgent(r, phrase) ??
    findCited(r, phrase) ??
    findInterviewed(r, phrase) ??
    findRelative(r, phrase) ??
    findHandedOver(r, phrase) ??
    findSpoken(r, phrase) ??
    findRemembered(r, phrase) ??
    (r.is(phrase.head, OFFICIAL) ? findTraced(r, phrase) : undefined) ??
    (bold ? findStance(r, phrase) : undefined) ??
    findHeld(r, phrase) ??
    (r.is(phrase.head, PLURAL_ROLE) ? findBelief(r, phrase) : undefined)
  );
}

function findSaying(r: Reading, phrase: TokenRange & { head: number }): SourceCue | undefined {
  const found = findAttribution(r, phrase) ?? findListAttribution(r, phrase) ?? findApposed(r, phrase);
  // "is an ally of the city and the mayor said": said of somebody, no speaker
  if (!found || (found.kind === 'subject' && r.is(phrase.from - 1, BE))) return undefined;
  const { group, cue, addressee, kind } = found;
  // "Testifying at the trial, a former bookkeeper said": known to the court
  if (
    kind === 'subject' &&
    r.is(r.sentenceFrom(phrase.from), IN_THE_BOX) &&
    r.word[phrase.from - 1] === COMMA
  )
    return undefined;
  // "Marty Roe, an adviser who has worked with both, said": the name stands before
  const isApposed =
    r.word[phrase.from - 1] === COMMA && group !== undefined && r.word[group.from - 1] === COMMA;
  if (kind === 'subject' && isApposed && isPerson(r, phrase.from - 2) && isPerson(r, phrase.from - 3))
    return undefined;
  // "Friends of the Canal says": one body
  if (
    kind === 'subject' &&
    isIn(r.word[phrase.head]!, PLURAL) &&
    r.is(cue, THIRD_PERSON) &&
    group?.from === cue
  )
    return undefined;
  // "will say" tells what is to come; "did not say" is no information.
  if (group?.isModal || group?.isNegated) return undefined;
  if (kind !== 'according' && r.is(cue, PUBLIC_SAY) && !isWrittenPrivately(r, cue)) return undefined;
  if (kind === 'inverted' && (r.is(cue, TELL) || !endsInversion(r, found.to))) return undefined;
  if (r.is(cue, VOLUNTEER) && (r.word[cue + 1] === TO || r.word[cue + 1] === FOR)) return undefined;
  // "strategists predict", "officials argue": a view, no information
  if (r.is(cue, VIEW) && r.is(phrase.head, TACTICIAN)) return undefined;
  // "senators claim to object"
  if (r.is(cue, CLAIM) && r.word[cue + 1] === TO) return undefined;
  if (r.is(cue, WARN) && warnsSomebody(r, cue + 1)) return undefined;
  if (r.is(cue, REACT) && (r.word[cue + 1] === TO || r.is(cue + 1, DETERMINER))) return undefined;
  if (r.is(cue, REPEAT) && repeatsBare(r, cue + 1)) return undefined;
  if (kind === 'according' && modifiesNoun(r, phrase.head)) return undefined;
  // "continue promoting" says nothing; "sources said to be clean" neither
  if (r.is(cue, CONTINUE) && !r.isPunctuation(cue + 1)) return undefined;
  if (r.word[cue + 1] === TO && r.is(cue + 2, BE)) return undefined;
  if (addressee && isStoryListener(r, phrase, addressee)) return undefined;
  if (kind === 'subject' && saysInStory(r, phrase, cue + 1)) return undefined;
  // "Three member states have doubts"
  if (r.is(cue, STATES) && r.is(cue - 1, OF_A_UNION)) return undefined;
  // "Diplomats say goodbye"
  if (r.is(cue + 1, GREETING)) return undefined;
  // "a caller reported gunshots": to the police
  if (
    kind === 'subject' &&
    r.is(cue, REPORT) &&
    r.is(phrase.head, PRIVATE_PERSON) &&
    reportsThing(r, cue + 1)
  )
    return undefined;
  // "a man admitted dangerous driving": a plea in court, no information
  if (
    kind === 'subject' &&
    r.is(cue, ADMIT) &&
    r.findIn(cue + 1, Math.min(r.sentenceTo(cue), cue + 6), OFFENCE) !== undefined
  )
    return undefined;
  // "advisers argued against the trip": advice to somebody, no information
  if (r.is(cue, ARGUE) && r.is(cue + 1, FOR_OR_AGAINST)) return undefined;
  const to = addressee
    ? addresseeEnd(r, addressee)
    : kind === 'according'
      ? beforeReport(r, found.to, phrase)
      : found.to;
  return withClause(r, joinOthers(r, phrase, { from: found.from, to: withListener(r, to, kind), cue, kind }));
}

const IN_THE_BOX = wordClass('testifying cross-examined');

/** "One of them, a senior official, said": who it is stands between commas. */
function findApposed(r: Reading, { from, to }: TokenRange): Attribution | undefined {
  if (r.word[from - 1] !== COMMA || r.word[to] !== COMMA) return undefined;
  const last = from - 2;
  let first = r.is(last, THEM) && r.word[last - 1] === OF ? last - 2 : last;
  if (!r.is(first, ONE_OF_SOME)) return undefined;
  if (r.is(first - 1, ARTICLE)) first--;
  return opensClause(r, first) ? findAttribution(r, { from: first, to: to + 1 }) : undefined;
}
const ONE_OF_SOME = wordClass('one another other two three four several some second third');
const THEM = wordClass('them these those');
const OF = internWord('of');

/** "an aide wrote in an email" */
function isWrittenPrivately(r: Reading, verb: number): boolean {
  return r.is(verb, WROTE) && r.is(verb + 1, IN_OR_BY) && r.findIn(verb + 2, verb + 5, LETTER) !== undefined;
}
const WROTE = wordClass('wrote writes texted');
const IN_OR_BY = wordClass('in by');
const LETTER = wordClass('email e-mail text message messages note whatsapp emails texts');

/** "Friends, lobbyists and former foes say": the verb is behind the last of those who say it together. */
function findListAttribution(r: Reading, phrase: TokenRange & { head: number }): Attribution | undefined {
  const isPlural = isIn(r.word[phrase.head]!, PLURAL) && r.is(phrase.head, OFFICIAL);
  if (!isPlural && !r.is(phrase.head, PLURAL_ROLE) && !r.is(phrase.head, SOURCE)) return undefined;
  let end = phrase.to;
  for (let others = 0; others < 4; others++) {
    const isLast = r.word[end] === AND || (r.word[end] === COMMA && r.word[end + 1] === AND);
    if (!isLast && r.word[end] !== COMMA) return undefined;
    const other = findNounPhraseAt(r, end + (isLast && r.word[end] === COMMA ? 2 : 1));
    if (!other || !isIn(r.word[other.head]!, PLURAL)) return undefined;
    end = other.to;
    if (isLast) return findAttribution(r, { from: phrase.from, to: end });
  }
  return undefined;
}

/** "a fan repeated the rumour": somebody else's words, taken up as they were; not "repeated the claim that …". */
function repeatsBare(r: Reading, i: number): boolean {
  const object = r.is(i, DETERMINER) ? findNounPhraseAt(r, i) : undefined;
  return object !== undefined && r.word[object.to] !== THAT;
}
const REPEAT = verbClass('repeat echo');

/** "according to a conservative estimate": what looks like a person describes the next noun. */
function modifiesNoun(r: Reading, head: number): boolean {
  const next = head + 1;
  if (r.word[next] === APOSTROPHE_S) return true;
  return (r.is(next, NOUN) || r.is(next, ANY_SAYING)) && !r.is(next, POSTMODIFIER) && !r.has(next, CAPITAL);
}

const WHO = wordClass('who');

/** "according to a source in the room who said [Ryan is out]" */
function beforeReport(r: Reading, to: number, { head }: { head: number }): number {
  let end: number | undefined;
  for (let i = head + 1; i < to - 1; i++) {
    if (r.findPhraseAt(i, WITHHELD) !== undefined) return to;
    if (r.is(i, WHO) && r.is(i + 1, ANY_SAYING)) end ??= i + 2;
  }
  return end ?? to;
}

/** "two officials and [a diplomat said]", "[according to an aide] and two friends": one span for both (S4). */
function joinOthers(r: Reading, phrase: TokenRange, cue: OpenCue): OpenCue {
  if (cue.kind === 'subject' && r.word[phrase.from - 1] === AND) {
    const other = findNounPhraseBefore(r, phrase.from - 1);
    if (
      other &&
      r.is(other.head, HUMAN) &&
      other.from === findPhraseStart(r, other.head) &&
      r.is(other.from, COUNTED)
    )
      return { ...cue, from: other.from };
  }
  if (cue.kind !== 'subject' && r.word[cue.to] === AND && cue.to === phrase.to) {
    const other = findNounPhraseAt(r, cue.to + 1);
    if (other && r.is(other.head, HUMAN) && !isPerson(r, other.head))
      return { ...cue, to: findTailEnd(r, other.to) };
  }
  return cue;
}

/** Something, where a clause or quoted words would inform. */
function reportsThing(r: Reading, i: number): boolean {
  if (r.word[i] === THAT || r.isPunctuation(i) || r.isQuoted(i)) return false;
  const thing = findNounPhraseAt(r, i);
  return r.is(i, GERUND) || (thing !== undefined && findVerbAfter(r, thing.to) === undefined);
}
const REPORT = verbClass('report');
const STATES = wordClass('states state');
const OF_A_UNION = wordClass('member client neighbour neighbor partner');
const GREETING = wordClass('goodbye hello farewell grace prayers thanks sorry');
