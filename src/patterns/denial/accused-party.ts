// Who an article says is accused, investigated or in denial, and who speaks for them: what makes a negation in their words
// an answer (R9). By words of accusation and denial anywhere in the article; whether a sentence answers, patterns decide.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { ALL_CAPS, APOSTROPHE_S, CAPITAL, COMMA, PUNCTUATION } from '../../text/tokens.ts';
import {
  anyOf,
  internWord,
  nounClass,
  phrases,
  verbClass,
  type WordClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, findVerbAfter } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { AUXILIARY, DETERMINER, MONTH, POSSESSIVE, PREPOSITION, WEEKDAY } from '../lexicon/function-words.ts';
import { AUTHORITY, COMPANY, COURT, GOVERNMENT, ORGANISATION } from '../lexicon/institutions.ts';
import { COLLECTIVE, HUMAN, INSIDE_ROLE, KIN, LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { ANY_SAYING, ASK, DENY, REJECT } from '../lexicon/verbs.ts';
import { ALLEGATION } from '../lexicon/wrongdoing.ts';
import { isCourt } from './court.ts';
import { isRefusal } from './refusal.ts';
import { isOfLand } from './same-land.ts';

/** Their object, or the subject of their passive, is accused. */
const ACCUSING = verbClass(
  `accuse implicate blame fault charge indict arraign arrest sue suspect investigate impeach prosecute criticize criticise
  rebuke censure`,
);
/** Nouns for what is brought "against" or looks "into" somebody. */
const CASE_NOUN = nounClass(
  `allegation accusation charge complaint lawsuit suit claim case evidence indictment investigation probe inquiry
  impeachment trial suspicion count question report rumour rumor criticism scandal finding dossier proceeding`,
);
const AGAINST = wordClass('against into surrounding engulfing');
const ABOUT = wordClass('about involving concerning over');
const ALLEGED_NOUN = nounClass(
  'allegation accusation rumour rumor complaint suspicion question controversy scandal revelation investigation',
);
/** Behind a possessor: "Harlow’s accusers", "Harlow’s alleged role". */
const OF_ACCUSED = anyOf(
  wordClass('alleged scandal indictment arrest trial impeachment denial denials'),
  nounClass('accuser'),
);
const REJECTED = nounClass(
  'allegation accusation claim rumour rumor suggestion insinuation account charge characterization characterisation',
);
const ALLEGEDLY = wordClass('allegedly');
const FACE = verbClass('face fight confront');
const UNDER = phrases('under investigation; under fire; under scrutiny; under criminal; under federal');
const PLEAD = verbClass('plead');
const THAT = internWord('that');
const BY = internWord('by');
const AND = internWord('and');
/** They tell of somebody what that one would not: their complement’s subject has to answer. */
const TELLER = anyOf(
  nounClass(
    `report rumour rumor critic opponent rival detractor prosecutor lawsuit suit complaint document memo dossier
    whistleblower accuser plaintiff indictment paper newspaper magazine tabloid story article investigator filing
    affidavit victim activist watchdog inquiry recording email witness official`,
  ),
  wordClass('police authorities democrats republicans'),
);
const REPORT = verbClass('report allege testify');
const WHETHER = wordClass('whether');
const ADMINISTRATION = wordClass('administration president president-elect');
const PRESS = wordClass('press');
const SECRETARY = wordClass('secretary');
const FOR = wordClass('for of');
const WHITE = internWord('white');
const HOUSE = internWord('house');
const HE_OR_SHE = wordClass('he she him his her');
const IT_OR_THEY = wordClass('it they its their');
const NOT_A_PARTY = anyOf(AUTHORITY, COURT, COLLECTIVE, MONTH, WEEKDAY);
const COMMON = anyOf(
  COMPANY,
  ORGANISATION,
  GOVERNMENT,
  HUMAN,
  wordClass('couple president campaign candidate'),
);
const FOR_OTHERS = anyOf(SPOKESPERSON, LAWYER, KIN, INSIDE_ROLE, wordClass('team office camp campaign'));
/** They speak for one side or the other, also without a name beside them. */
const MOUTHPIECE = anyOf(SPOKESPERSON, LAWYER);

interface Parties {
  /** By the hash of a surname, an organisation’s last word or a common noun: how often it is accused or denies. */
  readonly accused: ReadonlyMap<number, number>;
  /** Surnames of those who speak for them. */
  readonly speakers: ReadonlySet<number>;
  readonly isPresident: boolean;
}

/** Whom the article accuses, and, more widely, of whom others tell something in it. */
interface Sides {
  readonly accused: Parties;
  readonly toldOf: Parties;
  /** The sentences that tell. */
  readonly telling: ReadonlySet<number>;
}

const sidesOf = oncePerReading((r: Reading): Sides => {
  const accused = new Map<number, number>();
  const toldOf = new Map<number, number>();
  const telling = new Set<number>();
  const addAccused = addTo(r, accused);
  const addTold = addTo(r, toldOf);
  for (let i = 0; i < r.size; i++)
    if (r.word[i] !== 0) {
      noteAccused(r, i, addAccused);
      noteToldOf(r, i, phrase => {
        if (phrase) telling.add(r.sentences.of[phrase.head]!);
        addTold(phrase);
      });
    }
  for (const [key, weight] of accused) toldOf.set(key, weight + (toldOf.get(key) ?? 0));
  return { accused: withSpeakers(r, accused), toldOf: withSpeakers(r, toldOf), telling };
});

function addTo(r: Reading, parties: Map<number, number>): Add {
  return (phrase, weight = 1) => {
    const key = phrase && keyOf(r, phrase);
    if (key !== undefined) parties.set(key, (parties.get(key) ?? 0) + weight);
    if (phrase && r.is(phrase.head, FOR_OTHERS)) noteOwners(r, phrase, parties);
  };
}

function withSpeakers(r: Reading, accused: ReadonlyMap<number, number>): Parties {
  let isPresident = false;
  const speakers = new Set<number>();
  if (accused.size > 0)
    for (let i = 0; i < r.size; i++) {
      if (r.is(i, FOR_OTHERS)) noteSpeaker(r, i, accused, speakers);
      else if (r.is(i, ADMINISTRATION) && (accused.has(r.hash[i]!) || accused.has(r.hash[i + 1]!)))
        isPresident = true;
    }
  return { accused, speakers, isPresident };
}

/** "Harlow’s lawyer", "a spokesman for the Harlow Group": for whom they answer. */
function noteOwners(r: Reading, { from, to, head }: NounPhrase, accused: Map<number, number>): void {
  const end = Math.min(to, from + 12);
  for (let i = from; i < end; i++) {
    const owner = i < head ? r.word[i + 1] === APOSTROPHE_S : r.is(head + 1, FOR) && !r.has(i + 1, CAPITAL);
    if (owner && r.has(i, CAPITAL)) accused.set(r.hash[i]!, (accused.get(r.hash[i]!) ?? 0) + 1);
  }
}

type Add = (phrase: NounPhrase | undefined, weight?: number) => void;

/** Adds whom the word at token `i` accuses, or has answer. */
function noteAccused(r: Reading, i: number, add: Add): void {
  if (r.is(i, DENY)) noteDenier(r, i, add);
  else if (r.is(i, REJECT)) {
    const object = findNounPhraseAt(r, i + 1);
    if (object && r.findIn(object.from, object.to, REJECTED) !== undefined) noteDenier(r, i, add);
  } else if (r.is(i, ACCUSING)) {
    const group = findVerbGroup(r, i);
    if (group.isPassive && !group.isNegated) add(findSubject(r, group));
    else if (!group.isNegated) addObject(r, i + 1, add);
  } else if (r.is(i, AGAINST) || r.is(i, ABOUT)) {
    const nouns = r.is(i, AGAINST) ? CASE_NOUN : ALLEGED_NOUN;
    if (r.findIn(Math.max(r.sentenceFrom(i), i - 6), i, nouns) !== undefined) addObject(r, i + 1, add);
  } else if (r.word[i] === THAT && r.is(i - 1, ALLEGATION)) add(findNounPhraseAt(r, i + 1));
  else if (r.word[i] === APOSTROPHE_S) {
    if (r.findIn(i + 1, i + 3, OF_ACCUSED) !== undefined) add({ from: i - 1, to: i, head: i - 1 });
  } else noteFacing(r, i, add);
}

/** Whom the words at token `i` tell of, ask, or ask about. */
function noteToldOf(r: Reading, i: number, add: Add): void {
  if (r.is(i, ANY_SAYING)) noteTold(r, i, add);
  else if (r.is(i, WHETHER)) {
    add(findParty(r, i + 1));
  } else if (r.is(i, ASK)) {
    const group = findVerbGroup(r, i);
    if (group.isPassive) add(findSubject(r, group));
    else if (group.isFinite) addObject(r, i + 1, add);
  }
}

/** "Critics say Harlow hid it", "the Ledger reported that Harlow …" */
function noteTold(r: Reading, verb: number, add: Add): void {
  const start = Math.max(r.sentenceFrom(verb), verb - 8);
  if (!r.is(verb, REPORT) && r.findIn(start, verb, TELLER) === undefined) return;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isNegated || group.isPassive || group.isModal) return;
  if (!r.is(verb, REPORT)) {
    const teller = findSubject(r, group);
    if (!teller || r.findIn(teller.from, teller.to, TELLER) === undefined) return;
  }
  add(findParty(r, r.word[verb + 1] === THAT ? verb + 2 : verb + 1));
}

/** The name or the common noun at token `i` that can be a party, whatever verb follows: "the club paid", "Harlow met". */
function findParty(r: Reading, i: number): NounPhrase | undefined {
  const end = Math.min(r.sentenceTo(i - 1), i + 6);
  let from = i;
  while (from < end && r.is(from, DETERMINER)) from++;
  if (r.is(from, HE_OR_SHE)) return { from, to: from + 1, head: from };
  let to = from;
  while (to < end && r.has(to, CAPITAL) && !r.has(to, PUNCTUATION)) to++;
  if (to > from) {
    while (r.is(to, COMMON) && to < end) to++;
    return { from, to, head: to - 1 };
  }
  while (to < end && !r.is(to, COMMON) && !r.is(to, AUXILIARY) && !r.is(to, PREPOSITION)) to++;
  return r.is(to, COMMON) ? { from, to: to + 1, head: to } : undefined;
}

/** "Harlow denies", "rejected the account", "denied by Harlow" */
function noteDenier(r: Reading, verb: number, add: Add): void {
  const group = findVerbGroup(r, verb);
  const by = r.word[verb + 1] === BY ? findNounPhraseAt(r, verb + 2) : undefined;
  const subject = group.isPassive ? by : findSubject(r, group);
  if (!subject || group.isNegated || group.isModal || isCourt(r, subject)) return;
  if (!r.is(verb, DENY) || !isRefusal(r, verb, subject)) add(subject, 2);
}

/** "faces charges", "is under investigation", "has allegedly taken", "pleaded" */
function noteFacing(r: Reading, i: number, add: Add): void {
  if (r.is(i, PLEAD)) add(findSubject(r, findVerbGroup(r, i)), 2);
  else if (r.is(i, ALLEGEDLY)) {
    const verb = findVerbAfter(r, i + 1);
    if (verb !== undefined) add(findSubject(r, findVerbGroup(r, verb)));
  } else if (r.is(i, FACE)) {
    if (r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 7), CASE_NOUN) !== undefined)
      add(findSubject(r, findVerbGroup(r, i)));
  } else if (r.findPhraseAt(i, UNDER) !== undefined) add(findSubject(r, findVerbGroup(r, i - 1)));
}

/** The object at token `i`, and the one that "and" joins to it. */
function addObject(r: Reading, i: number, add: (phrase: NounPhrase | undefined) => void): void {
  const object = findNounPhraseAt(r, i);
  if (!object) return;
  add(object);
  if (r.word[object.to] === AND && r.has(object.to + 1, CAPITAL)) add(findNounPhraseAt(r, object.to + 1));
}

/** What an article calls a party by; undefined for what can be none. */
function keyOf(r: Reading, { head, from, to }: NounPhrase): number | undefined {
  if (r.is(head, HE_OR_SHE)) return findAntecedent(r, head);
  if (r.findIn(from, to, NOT_A_PARTY) !== undefined) return undefined;
  if (isPerson(r, head) || (r.has(head, CAPITAL) && r.word[head] === 0)) return r.hash[head]!;
  return r.has(head, CAPITAL) || r.is(head, COMMON) ? r.hash[head]! : undefined;
}

/** "Jane Roe, a lawyer for Harlow", "Harlow’s lawyer, Jane Roe" */
function noteSpeaker(
  r: Reading,
  role: number,
  accused: ReadonlyMap<number, number>,
  speakers: Set<number>,
): void {
  const from = Math.max(r.sentenceFrom(role), role - 5);
  const to = Math.min(r.sentenceTo(role), role + 8);
  let theirs = r.is(role - 1, POSSESSIVE) && accused.has(findAntecedent(r, role - 1) ?? 0);
  for (let i = from; i < to && !theirs; i++)
    theirs = accused.has(r.hash[i]!) && (i < role ? r.word[i + 1] === APOSTROPHE_S : r.is(role + 1, FOR));
  if (!theirs) return;
  let name = role + 1;
  if (r.word[name] === COMMA) name++;
  if (isPerson(r, name)) {
    while (isPerson(r, name + 1)) name++;
    speakers.add(r.hash[name]!);
    return;
  }
  for (let i = role - 1; i > role - 8 && i >= from - 3; i--)
    if (r.word[i] === COMMA && isPerson(r, i - 1)) {
      speakers.add(r.hash[i - 1]!);
      return;
    }
}

/** The hash of the surname a "he" or "she" stands for: the first person named in this sentence, or in one of the last. */
export function findAntecedent(r: Reading, pronoun: number): number | undefined {
  const { from, of } = r.sentences;
  const sentence = of[pronoun]!;
  for (let s = sentence; s >= Math.max(0, sentence - 6); s--) {
    const end = s === sentence ? pronoun : r.sentences.to[s]!;
    let other: number | undefined;
    for (let i = from[s]!; i < end && i < from[s]! + 80; i++) {
      if (!isNameWord(r, i) || isNameWord(r, i + 1) || r.isQuoted(i)) continue;
      let first = i;
      while (isNameWord(r, first - 1)) first--;
      if (!r.is(first - 1, PREPOSITION)) return r.hash[i]!;
      other ??= r.hash[i]!;
    }
    if (other !== undefined) return other;
  }
  return undefined;
}

/** Of a person’s name, or a capital that no other word explains ("Harlow", named once). */
function isNameWord(r: Reading, i: number): boolean {
  return isPerson(r, i) || (r.has(i, CAPITAL) && !r.has(i, ALL_CAPS) && r.word[i] === 0 && i < r.size);
}

/** Whether an accused party is named in the sentence of token `i` before it, or in the sentence before. */
function isSpokenOf(r: Reading, i: number, accused: ReadonlyMap<number, number>, among?: WordClass): boolean {
  const sentence = r.sentences.of[i]!;
  const start = Math.max(r.sentences.from[Math.max(0, sentence - 1)]!, i - 80);
  for (let j = start; j < i; j++)
    if (accused.has(r.hash[j]!) && (among ? r.is(j, among) : r.has(j, CAPITAL) || r.is(j, COMMON)))
      return true;
  return false;
}

const BODY = anyOf(COMPANY, ORGANISATION, GOVERNMENT);

function holds(r: Reading, { from, to }: TokenRange, accused: ReadonlyMap<number, number>): boolean {
  for (let i = from; i < to; i++) if (accused.has(r.hash[i]!)) return true;
  return false;
}

/** Whether a speaker is an accused party or speaks for one. */
export function isAccusedSide(r: Reading, speaker: NounPhrase): boolean {
  return isSide(r, speaker, sidesOf(r).accused);
}

/** Whether a speaker is, or speaks for, somebody of whom others tell something in the article, an accusation or not. */
export function isToldOfSide(r: Reading, speaker: NounPhrase): boolean {
  return isSide(r, speaker, sidesOf(r).toldOf);
}

/** Whether the sentence of token `i` or the one before it tells something of somebody, or asks. */
export function isToldHere(r: Reading, i: number): boolean {
  const { telling } = sidesOf(r);
  const sentence = r.sentences.of[i]!;
  return telling.has(sentence - 1) || telling.has(sentence);
}

function isSide(r: Reading, speaker: NounPhrase, { accused, speakers, isPresident }: Parties): boolean {
  const { head, from, to } = speaker;
  // A judge who is accused is a party as anybody else.
  const isAccusedJudge = (accused.get(r.hash[head]!) ?? 0) >= 2;
  if (accused.size === 0 || (!isAccusedJudge && isCourt(r, speaker))) return false;
  if (r.findIn(from, to, AUTHORITY) !== undefined) return false;
  if (r.is(head, HE_OR_SHE)) {
    const named = findAntecedent(r, head);
    return named !== undefined && (accused.has(named) || speakers.has(named));
  }
  if (r.is(head, IT_OR_THEY)) return isSpokenOf(r, head, accused);
  const key = r.hash[head]!;
  if (accused.has(key) || speakers.has(key)) return true;
  if (isPresident && isWhiteHouse(r, speaker)) return true;
  if (isOfLand(r, speaker, accused)) return true;
  // "the firm", where the sentence before named it
  if (r.is(head, COMMON) && !r.is(head, HUMAN) && isBare(r, speaker) && isSpokenOf(r, from, accused, BODY))
    return true;
  if (r.findIn(from, to, FOR_OTHERS) === undefined && !r.is(head, COMMON)) return false;
  // "Harlow’s brother", "a spokesman for the bank", "her lawyer"
  if (holds(r, { from, to: Math.min(r.sentenceTo(head), to + 5) }, accused)) return true;
  if (r.is(from, POSSESSIVE)) return isSpokenOf(r, from, accused);
  return r.findIn(from, to, MOUTHPIECE) !== undefined && isBare(r, speaker);
}

/** Whether a speaker speaks for an accused party and is none: lawyers, spokespeople, kin. */
export function speaksForAccused(r: Reading, { from, to, head }: NounPhrase): boolean {
  return r.findIn(from, to, FOR_OTHERS) !== undefined || sidesOf(r).accused.speakers.has(r.hash[head]!);
}

/** Whether a speaker can speak for an accused party: it, or anybody who neither judges nor investigates nor reports. */
export function mayDefendAccused(r: Reading, speaker: NounPhrase): boolean {
  const { head, from } = speaker;
  // Up to the head: "Roe, the panel’s top Republican" is no court
  const core = { from, to: head + 1 };
  if (r.findIn(core.from, core.to, AUTHORITY) !== undefined || isCourt(r, core)) return false;
  return !r.is(head, SPEAKERLESS);
}
const SPEAKERLESS = anyOf(
  MONTH,
  WEEKDAY,
  nounClass('accuser victim critic opponent complainant plaintiff expert analyst'),
);

/** The White House, the administration, its press secretary, the president: one side. */
function isWhiteHouse(r: Reading, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to; i++) {
    if (r.isWord(i, WHITE) && r.isWord(i + 1, HOUSE)) return true;
    if (r.is(i, ADMINISTRATION) || (r.is(i, PRESS) && r.is(i + 1, SECRETARY))) return true;
  }
  return false;
}

/** "A spokesman", "the lawyer": of whom, the article says elsewhere. */
function isBare(r: Reading, { from, to, head }: NounPhrase): boolean {
  return to - from <= 2 && r.is(from, DETERMINER) && !r.is(head + 1, FOR) && !isPerson(r, head + 1);
}

/** Whether the word at token `i` names an accused party. */
export function isAccusedName(r: Reading, i: number): boolean {
  return sidesOf(r).accused.accused.has(r.hash[i]!);
}

/** How often the article accuses anybody, or has somebody deny. */
export function countAccusations(r: Reading): number {
  let sum = 0;
  for (const weight of sidesOf(r).accused.accused.values()) sum += weight;
  return sum;
}
