// Who says that another did a wrong, and how the span of both is cut (S6): for accusation-by-content.ts, which finds the
// wrong.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, BASE_FORM, GERUND, NOUN, THIRD_PERSON, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findAddressee } from '../grammar/attribution.ts';
import { findSubject, type Subject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import {
  ACCORDING_TO,
  ARTICLE,
  COORDINATOR,
  DEMONSTRATIVE,
  I_OR_WE,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  QUANTIFIER,
  RELATIVE,
  TIME_OPENER,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { ORGANISATION } from '../lexicon/institutions.ts';
import { HUMAN } from '../lexicon/people.ts';
import { ANY_SAYING, CLAIM } from '../lexicon/verbs.ts';
import { ALLEGATION } from '../lexicon/wrongdoing.ts';
import { findClauseStart } from './accusation.ts';
import { isHuman } from './identifiable.ts';
import { isAuthority, isFiling } from './legal-case.ts';

export const LONGEST = 25;
export const OF_NOUN = anyOf(ARTICLE, DEMONSTRATIVE, POSSESSIVE);
/** They state nothing as done, or tell a fact (§5: "revealed", "confirmed"). */
const NOT_TOLD = verbClass('suggest joke predict speculate warn reveal confirm disclose');
const CUE = anyOf(ANY_SAYING);
const TIME = anyOf(WEEKDAY, TIME_OPENER, wordClass('yesterday today'));
const REACH = 30;

interface Attributed extends TokenRange {
  /** Undefined where it is the verb before’s. */
  readonly subject?: Subject;
  readonly isBefore: boolean;
  readonly isClaim: boolean;
}

/** The saying verb with its speaker in the sentence of token `i`, outside quotation. */
export function findSpeaker(r: Reading, i: number, agentFrom: number): Attributed | undefined {
  const start = Math.max(r.sentenceFrom(i), i - REACH);
  const end = Math.min(r.sentenceTo(i), i + REACH);
  for (let j = agentFrom - 1; j >= start; j--) {
    const found = speakerOf(r, j);
    // "repeated a suggestion that": the noun tells it
    if (found)
      return r.findIn(j + 1, agentFrom, ALLEGATION) === undefined
        ? { ...found, isBefore: true, isClaim: r.is(j, CLAIM) }
        : undefined;
  }
  // "Harlow, she said, stole it": between the two
  for (let j = agentFrom + 1; j < i; j++) {
    const found = speakerOf(r, j);
    if (found && r.word[found.from - 1] === COMMA && r.word[found.to] === COMMA && found.from > agentFrom)
      return { ...found, from: agentFrom, to: i, isBefore: true, isClaim: false };
  }
  for (let j = i + 1; j < end; j++) {
    const found = speakerOf(r, j);
    if (found && found.from > i && isTag(r, found)) return { ...found, isBefore: false, isClaim: false };
  }
  return r.isQuoted(i) ? undefined : findAccordingTo(r, i, end);
}

/** "According to the widow, he beat her", "He beat her, according to the union" */
function findAccordingTo(r: Reading, i: number, end: number): Attributed | undefined {
  const first = r.sentenceFrom(i);
  let from = first;
  let named = r.findPhraseAt(first, ACCORDING_TO);
  for (let j = i + 1; named === undefined && j < end; j++) {
    if (r.word[j] !== COMMA) continue;
    from = j + 1;
    named = r.findPhraseAt(from, ACCORDING_TO);
  }
  const phrase = named === undefined ? undefined : findNounPhraseAt(r, named);
  if (!phrase || !(isPerson(r, phrase.head) || r.is(phrase.head, CLAIMANT))) return undefined;
  return {
    from,
    to: phrase.to,
    subject: { ...phrase, isInverted: false },
    isBefore: from === first,
    isClaim: false,
  };
}
const CLAIMANT = anyOf(HUMAN, ORGANISATION);

/** "…, Quill said.": behind a comma or a quotation, with nothing more to say. */
function isTag(r: Reading, { from, to }: TokenRange): boolean {
  const opens = r.word[from - 1] === COMMA || r.isQuoted(from - 1);
  const closes =
    to >= r.sentenceTo(from) || r.has(to, PUNCTUATION) || r.is(to, PREPOSITION) || r.is(to, TIME);
  return opens && closes && !r.is(from, RELATIVE);
}

function speakerOf(r: Reading, j: number): (TokenRange & { subject?: Subject }) | undefined {
  if (!r.is(j, CUE) || r.is(j, NOT_TOLD) || r.isQuoted(j)) return undefined;
  const group = findVerbGroup(r, j);
  if (!group.isFinite || group.isPassive || group.isNegated || group.isModal) return undefined;
  // "his recent claim that"
  if (r.is(j, BASE_FORM) && r.is(findPhraseStart(r, j), OF_NOUN)) return undefined;
  const subject = findSubject(r, group);
  // "Quill left, and said": the subject of the verb before
  if (!subject) return r.is(group.from - 1, COORDINATOR) ? { from: group.from, to: group.to } : undefined;
  if (r.isQuoted(subject.head) || isNounUse(r, j, subject)) return undefined;
  return subject.isInverted
    ? { from: group.from, to: subject.to, subject }
    : { from: findClauseStart(r, group), to: findAddressee(r, j)?.to ?? group.to, subject };
}

/** "more embarrassing emails that": no noun stands before, so that the word is one. */
function isNounUse(r: Reading, verb: number, { from, head }: Subject): boolean {
  if (!r.is(verb, NOUN) || !r.is(verb, THIRD_PERSON) || r.has(head, CAPITAL)) return false;
  return r.is(head, GERUND) || (r.word[head] === 0 && head > from && r.is(from, QUANTIFIER));
}

export function isOwnBusiness(r: Reading, { subject }: Attributed): boolean {
  if (!subject) return true;
  const phrase = { from: subject.from, to: subject.head + 1, head: subject.head };
  return !isAuthority(r, phrase) && !isFiling(r, phrase) && findOutletIn(r, phrase) === undefined;
}

/** Who speaks and who did it may be one person: "she said she lied" admits. */
export function isOther(r: Reading, speaker: Subject | undefined, agent: number, verb: number): boolean {
  if (!speaker) return !r.is(agent, PRONOUN) || r.is(verb + 1, OBJECT_PRONOUN);
  if (!r.is(agent, PRONOUN)) return r.hash[agent] !== r.hash[speaker.head];
  if (r.is(speaker.head, I_OR_WE)) return false;
  if (r.is(speaker.head, PRONOUN)) return r.word[agent] !== r.word[speaker.head];
  const object = findNounPhraseAt(r, verb + 1);
  return (
    r.isQuoted(agent) || r.is(verb + 1, OBJECT_PRONOUN) || (object !== undefined && isHuman(r, object.head))
  );
}

/** Behind the word, and behind the mark that closes a quotation right after it (S2): “a ‘paid liar.’” */
export function passMark(r: Reading, word: number): number {
  const quotation = r.quotationAt(word);
  const closed = quotation?.closed && quotation.to <= word + 3 && r.isPunctuation(word + 1);
  return quotation && closed ? quotation.to : word + 1;
}

/** Claimant through the wrongdoing word, or from the accusation through its tag; the longer ones lose the content. */
export function spanOf(speaker: Attributed, from: number, to: number) {
  // S6: of a distancing verb the claimant and the verb; of a neutral one through the wrong
  if (speaker.isBefore && speaker.isClaim)
    return { from: speaker.from, to: speaker.to, subject: speaker.subject };
  const whole = speaker.isBefore ? { from: speaker.from, to } : { from, to: speaker.to };
  const range = whole.to - whole.from <= LONGEST ? whole : { from: speaker.from, to: speaker.to };
  return { ...range, subject: speaker.subject };
}
