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
  PARTICIPLE,
  PLURAL,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { type Attribution, findAttribution } from '../grammar/attribution.ts';
import { findVerbAfter, opensClause } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart, isBarrier } from '../grammar/noun-phrase.ts';
import { findOutletAt, findOutletIn } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { BE, DETERMINER, ME_OR_US, NUMBER_WORD, TO_OR_WITH } from '../lexicon/function-words.ts';
import { HUMAN, OFFICIAL, PLURAL_ROLE, PRIVATE_PERSON, SOURCE } from '../lexicon/people.ts';
import { POSTMODIFIER, WITHHELD } from '../lexicon/vantage.ts';
import { ADMIT, ANY_SAYING, CLAIM, SPEAK } from '../lexicon/verbs.ts';
import { OFFENCE } from '../lexicon/wrongdoing.ts';
import {
  addresseeEnd,
  isStoryListener,
  PRESS,
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

const CITE = verbClass('cite quote');
const RELAY_PARTICIPLE = verbClass(
  'tell describe confirm corroborate relay share provide disclose reveal leak',
);
const TELL = verbClass('tell inform');
const CONTINUE = verbClass('continue');
const BY = internWord('by');
const FROM = internWord('from');
const PER = internWord('per');
const VIA = internWord('via');
const AS = internWord('as');
const TO = internWord('to');
const THAT = internWord('that');
const WITH = internWord('with');
const INFORMATION = wordClass(
  `information details word confirmation account accounts tip tips report reports claims quotes`,
);
const TALK = wordClass('interviews conversations');
/** "in interviews with", "according to interviews with", "based on interviews with" */
const BASIS = wordClass('in to on from');
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
const SAYING = wordClass('saying said telling claiming');
const QUOTED = wordClass('quoted cited');

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
  const found = findAttribution(r, phrase) ?? findListAttribution(r, phrase);
  // "is an ally of the city and the mayor said": said of somebody, no speaker
  if (!found || (found.kind === 'subject' && r.is(phrase.from - 1, BE))) return undefined;
  const { group, cue, addressee, kind } = found;
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
  if (!isPlural && !r.is(phrase.head, PLURAL_ROLE)) return undefined;
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

/** "told by two aides", "as described by one of the officials", "confirmed by a source" */
function findAgent(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const by = phrase.from - 1;
  if (by <= r.sentenceFrom(phrase.from) || r.word[by] !== BY) return undefined;
  let verb = by - 1;
  // "described to the Ledger by two people"
  for (let j = verb; j > by - 8 && j > r.sentenceFrom(by); j--)
    if (r.word[j] === TO && r.is(j - 1, RELAY_PARTICIPLE)) verb = j - 1;
  if (!r.is(verb, RELAY_PARTICIPLE) || !r.is(verb, PARTICIPLE)) return findDescriber(r, phrase, by);
  // "told by a person who was there [that the bid was dead]"
  let to = phrase.from + 2;
  while (to < phrase.to && r.word[to] !== THAT) to++;
  return { from: verb, to, cue: verb, kind: 'agent', withheld: -1 };
}

/** "was described as a bully [by a former adviser]": the verb stands further off */
function findDescriber(r: Reading, phrase: TokenRange, by: number): SourceCue | undefined {
  const start = Math.max(r.sentenceFrom(by), by - 12);
  for (let j = by - 1; j > start; j--) {
    if (r.is(j, DESCRIBED) && r.word[j + 1] === AS && findVerbGroup(r, j).isPassive)
      return { from: by, to: phrase.to, cue: by, kind: 'from', withheld: -1 };
    if (r.isPunctuation(j) && !r.isQuoted(j)) return undefined;
  }
  return undefined;
}
const DESCRIBED = wordClass('described characterised characterized portrayed depicted');

/** "citing sources", "quoted an official as saying", "via a source", "information from two officials" */
function findCited(r: Reading, phrase: TokenRange & { head: number }): SourceCue | undefined {
  let before = phrase.from - 1;
  if (before < r.sentenceFrom(phrase.from)) return undefined;
  // "citing law enforcement sources": what stands between the verb and the noun describes the noun
  if (r.is(before - 1, CITE) && r.is(before - 1, GERUND) && isPlainWord(r, before)) before--;
  if (r.is(before, CITE)) {
    // "never cited a source for it"
    if (findVerbGroup(r, before).isNegated || r.word[phrase.to] === FOR) return undefined;
    let to = phrase.to;
    if (r.word[to] === AS && r.is(to + 1, SAYING)) to += 2;
    else if (r.is(to, SAYING)) to += 1;
    return { from: before, to, cue: before, kind: 'cited', withheld: -1 };
  }
  if (r.word[before] === VIA || (r.word[before] === PER && r.is(phrase.head, SOURCE)))
    return { from: before, to: phrase.to, cue: before, kind: 'from', withheld: -1 };
  // "with one insider saying"
  const verb = r.word[before] === WITH ? findVerbAfter(r, phrase.to) : undefined;
  if (verb !== undefined && r.is(verb, ANY_SAYING) && r.is(verb, GERUND))
    return { from: phrase.from, to: verb + 1, cue: verb, kind: 'subject', withheld: -1 };
  if (r.word[before] === FROM && r.is(before - 1, INFORMATION))
    return { from: before - 1, to: phrase.to, cue: before, kind: 'from', withheld: -1 };
  if (
    r.word[before] === WITH &&
    r.is(before - 1, TALK) &&
    (r.is(before - 2, BASIS) || opensClause(r, before - 1))
  )
    return { from: before - 1, to: phrase.to, cue: before, kind: 'from', withheld: -1 };
  return undefined;
}

/** Something, where a clause or quoted words would inform. */
function reportsThing(r: Reading, i: number): boolean {
  if (r.word[i] === THAT || r.isPunctuation(i) || r.isQuoted(i)) return false;
  const thing = findNounPhraseAt(r, i);
  return r.is(i, GERUND) || (thing !== undefined && findVerbAfter(r, thing.to) === undefined);
}
const REPORT = verbClass('report');
const GREETING = wordClass('goodbye hello farewell grace prayers thanks sorry');

function isPlainWord(r: Reading, i: number): boolean {
  return !r.isPunctuation(i) && !isBarrier(r, i) && !r.is(i, VERB) && !r.is(i, DETERMINER);
}

/** "The Ledger spoke to a dozen former employees", "Reuters interviewed two officials": whom the outlet heard */
function findInterviewed(r: Reading, phrase: TokenRange & { head: number }): SourceCue | undefined {
  const before = phrase.from - 1;
  const verb = r.is(before, TO_OR_WITH) && r.is(before - 1, SPEAK) ? before - 1 : before;
  if (!r.is(verb, SPEAK) && !r.is(verb, HEAR)) return undefined;
  if (verb === before && r.is(verb, SPEAK)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isNegated || group.isPassive) return undefined;
  const hearer = findNounPhraseBefore(r, group.from);
  if (!hearer || !(r.is(hearer.head, WE) || findOutletIn(r, { ...hearer, to: hearer.head + 1 })))
    return undefined;
  return { from: hearer.from, to: phrase.to, cue: verb, kind: 'from', withheld: -1 };
}
const HEAR = verbClass('interview');
const WE = wordClass('we');

/** "one official read quotations to the Ledger", "a source showed us the letter": what the outlet has from them */
function findHandedOver(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const verb = findVerbAfter(r, phrase.to);
  if (verb === undefined || !r.is(verb, HAND_OVER)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isNegated || group.isPassive) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 12);
  for (let i = verb; i < end; i++) {
    if (i > verb && r.isPunctuation(i)) return undefined;
    if (i > verb && !r.is(i, TO_OR_WITH)) continue;
    const to = r.is(i + 1, ME_OR_US) ? i + 2 : findOutletAt(r, i + 1)?.to;
    if (to !== undefined) return { from: phrase.from, to, cue: verb, kind: 'subject', withheld: -1 };
  }
  return undefined;
}
const HAND_OVER = verbClass('read show give provide leak pass send forward hand supply share play');

/** "I heard from a clerk who told me", "officials who spoke to Reuters", "were quoted as saying" */
function findRelative(r: Reading, phrase: TokenRange & { head: number }): SourceCue | undefined {
  for (let i = phrase.head + 1; i < Math.min(phrase.to, phrase.head + 12); i++) {
    if (!r.is(i, WHO)) continue;
    const verb = findVerbAfter(r, i + 1);
    if (verb === undefined || !(r.is(verb, ANY_SAYING) || r.is(verb, SPEAK))) return undefined;
    const listener = r.is(verb + 1, TO_OR_WITH) ? verb + 2 : verb + 1;
    const object = findNounPhraseAt(r, listener);
    const heard =
      r.is(listener, ME_OR_US) ||
      r.is(listener, PRESS) ||
      findOutletAt(r, listener) ||
      (object && findOutletIn(r, object));
    if (!heard) return undefined;
    return { from: phrase.from, to: object?.to ?? listener + 1, cue: verb, kind: 'relative', withheld: -1 };
  }
  const verb = findVerbAfter(r, phrase.to);
  if (verb !== undefined && r.is(verb, QUOTED) && findVerbGroup(r, verb).isPassive)
    for (let i = verb + 1; i < Math.min(verb + 8, r.sentenceTo(verb)); i++)
      if (r.is(i, SAYING)) return { from: phrase.from, to: i + 1, cue: verb, kind: 'subject', withheld: -1 };
  return undefined;
}
const WHO = wordClass('who');
