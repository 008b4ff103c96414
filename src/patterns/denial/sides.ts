// Whom an article accuses, investigates or has deny, of whom others tell something in it, and who speaks for them: by
// words of accusation and denial anywhere in it, read in one pass. Of which side a speaker is, accused-party says.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, PUNCTUATION } from '../../text/tokens.ts';
import {
  anyOf,
  internWord,
  nounClass,
  openersOf,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, findVerbAfter } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { AUXILIARY, DETERMINER, MONTH, PREPOSITION, WEEKDAY } from '../lexicon/function-words.ts';
import { AUTHORITY, COMPANY, COURT, GOVERNMENT, ORGANISATION } from '../lexicon/institutions.ts';
import { COLLECTIVE, HUMAN } from '../lexicon/people.ts';
import { ANY_SAYING, ASK, DENY, REJECT } from '../lexicon/verbs.ts';
import { ALLEGATION } from '../lexicon/wrongdoing.ts';
import { findAntecedent } from './antecedent.ts';
import { isCourt } from './court.ts';
import { isRefusal } from './refusal.ts';
import { ADMINISTRATION, FOR, FOR_OTHERS, type Parties, withSpeakers } from './speakers.ts';

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
export const HE_OR_SHE = wordClass('he she him his her');
const NOT_A_PARTY = anyOf(AUTHORITY, COURT, COLLECTIVE, MONTH, WEEKDAY);
export const COMMON = anyOf(
  COMPANY,
  ORGANISATION,
  GOVERNMENT,
  HUMAN,
  wordClass('couple president campaign candidate'),
);

/** Whom the article accuses, and, more widely, of whom others tell something in it. */
export interface Sides {
  readonly accused: Parties;
  readonly toldOf: Parties;
  /** The sentences that tell. */
  readonly telling: ReadonlySet<number>;
  /** How often the article accuses anybody, or has somebody deny. */
  readonly accusations: number;
}

/** The sides of an article. */
export const sidesOf = oncePerReading((r: Reading): Sides => {
  const accused = new Map<number, number>();
  const toldOf = new Map<number, number>();
  const telling = new Set<number>();
  const roles: number[] = [];
  const addAccused = addTo(r, accused);
  const addToldOf = addTo(r, toldOf);
  const addTold: Add = phrase => {
    if (phrase) telling.add(r.sentences.of[phrase.head]!);
    addToldOf(phrase);
  };
  for (let i = 0; i < r.size; i++) {
    // One test for nearly all words: most are none of these.
    if (!r.is(i, NOTED)) continue;
    if (r.is(i, NOTED_ACCUSING)) noteAccused(r, i, addAccused);
    if (r.is(i, NOTED_TELLING)) noteToldOf(r, i, addTold);
    if (r.is(i, NOTED_ROLE)) roles.push(i);
  }
  let accusations = 0;
  for (const [key, weight] of accused) {
    accusations += weight;
    toldOf.set(key, weight + (toldOf.get(key) ?? 0));
  }
  return {
    accused: withSpeakers(r, accused, roles),
    toldOf: withSpeakers(r, toldOf, roles),
    telling,
    accusations,
  };
});

const NOTED_ACCUSING = anyOf(
  DENY,
  REJECT,
  ACCUSING,
  AGAINST,
  ABOUT,
  ALLEGATION,
  OF_ACCUSED,
  PLEAD,
  ALLEGEDLY,
  FACE,
  openersOf(UNDER),
);
const NOTED_TELLING = anyOf(ANY_SAYING, WHETHER, ASK);
const NOTED_ROLE = anyOf(FOR_OTHERS, ADMINISTRATION);
const NOTED = anyOf(NOTED_ACCUSING, NOTED_TELLING, NOTED_ROLE);

function addTo(r: Reading, parties: Map<number, number>): Add {
  return (phrase, weight = 1) => {
    const key = phrase && keyOf(r, phrase);
    if (key !== undefined) parties.set(key, (parties.get(key) ?? 0) + weight);
    if (phrase && r.is(phrase.head, FOR_OTHERS)) noteOwners(r, phrase, parties);
  };
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
  } else noteFacing(r, i, add);
  // "the claim that Harlow paid", "Harlow’s alleged role"
  if (r.word[i + 1] === THAT && r.is(i, ALLEGATION)) add(findNounPhraseAt(r, i + 2));
  if (r.is(i, OF_ACCUSED)) {
    const mark = r.word[i - 1] === APOSTROPHE_S || r.is(i - 1, OF_ACCUSED) ? i - 1 : i - 2;
    if (r.word[mark] === APOSTROPHE_S) add({ from: mark - 1, to: mark, head: mark - 1 });
  }
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
