// Whom the words of an article accuse, bring before a court, or have deny. One word at a time; what comes of it is sides.ts's.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  openersOf,
  PARTICIPLE,
  pastClass,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, findVerbAfter } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup, isFiniteVerb, type VerbGroup } from '../grammar/verb-group.ts';
import { COORDINATOR, PREPOSITION, PRONOUN } from '../lexicon/function-words.ts';
import { COURT } from '../lexicon/institutions.ts';
import { ANY_SAYING, DENY, REJECT } from '../lexicon/verbs.ts';
import { ALLEGATION, WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { findAntecedentToken } from './antecedent.ts';
import { isCourt } from './court.ts';
import { type Add, addNamed, addObject, HE_OR_SHE } from './party.ts';
import { isRefusal } from './refusal.ts';
import { ALLEGED_NOUN, CASE_NOUN, findSubjectBefore, NOTED_UNDER_FIRE, noteUnderFire } from './under-fire.ts';

const CRITICISE = verbClass('criticize criticise rebuke censure blame fault');
/** Their object, or the subject of their passive, is accused. */
const ACCUSING = anyOf(
  CRITICISE,
  verbClass(
    'accuse implicate charge indict arraign arrest sue suspect investigate impeach prosecute subpoena',
  ),
);
/** What is criticised, and what is only thought, is not alleged. */
export const NOT_ALLEGING = anyOf(
  CRITICISE,
  wordClass('idea ideas notion notions narrative theory theories existence knowledge suggestion suggestions'),
);
const AGAINST = wordClass('against into surrounding engulfing');
const ABOUT = wordClass('about involving concerning over');
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
const UNDER = phrases(
  'under investigation; under fire; under scrutiny; under criminal; under federal; under pressure; on trial; under arrest',
);
const PLEAD = verbClass('plead');
const INTO = wordClass('into');
const LOOKING = wordClass('look looks looked looking digging delving dug delved inquiring');
const INVESTIGATE = verbClass('investigate');
const BETWEEN = wordClass('between');
const COLLUSION = wordClass('collusion conspiracy coordination');
const THAT = internWord('that');
const BY = wordClass('by');
/** Adds whom the word at token `i` accuses, or has answer, and who accuses. */
export function noteAccused(r: Reading, i: number, add: Add, addAccuser: Add): void {
  if (r.is(i, DENY)) noteDenier(r, i, add);
  else if (r.is(i, REJECT)) {
    const object = findNounPhraseAt(r, i + 1);
    if (object && r.findIn(object.from, object.to, REJECTED) !== undefined) noteDenier(r, i, add);
  } else if (r.is(i, ACCUSING)) {
    const group = findVerbGroup(r, i);
    if (group.isPassive && !group.isNegated) {
      add(findSubject(r, group));
      noteCoordinated(r, group, add);
      const by = r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 9), BY);
      if (by !== undefined) addAccuser(findNounPhraseAt(r, by + 1));
    } else if (r.is(i - 1, STANDS)) add(findSubject(r, findVerbGroup(r, i - 1)));
    else if (r.is(i, PARTICIPLE) && r.is(i + 1, BEHIND_PARTICIPLE)) add(findDescribed(r, i));
    else if (!group.isNegated) {
      addObject(r, i + 1, add);
      if (r.is(i, INVESTIGATE)) addNamed(r, i + 1, add);
      addAccuser(findSubject(r, group));
    }
  } else if (r.is(i, BETWEEN)) {
    // "collusion between his campaign and Quill"
    if (r.is(i - 1, COLLUSION)) addObject(r, i + 1, add);
  } else if (r.is(i, AGAINST) || r.is(i, ABOUT)) {
    const nouns = r.is(i, AGAINST) ? CASE_NOUN : ALLEGED_NOUN;
    if (r.findIn(Math.max(r.sentenceFrom(i), i - 6), i, nouns) !== undefined) {
      addObject(r, i + 1, add);
      addNamed(r, i + 1, add);
    } else if (r.is(i, INTO) && r.is(i - 1, LOOKING)) addNamed(r, i + 1, add);
  } else if (r.is(i, WRONGED)) noteWrongdoer(r, i, add, addAccuser);
  else noteFacing(r, i, add);
  if (r.is(i, NOTED_UNDER_FIRE)) noteUnderFire(r, i, add);
  // "the claim that Harlow paid", "Harlow’s alleged role"
  if (r.word[i + 1] === THAT && r.is(i, ALLEGATION)) add(findNounPhraseAt(r, passComma(r, i + 2)));
  if (r.is(i, OF_ACCUSED)) {
    const mark = r.word[i - 1] === APOSTROPHE_S || r.is(i - 1, OF_ACCUSED) ? i - 1 : i - 2;
    if (r.word[mark] === APOSTROPHE_S) add({ from: mark - 1, to: mark, head: mark - 1 });
  }
}

/** "alleged that[, besides shouting,] Harlow hit her": behind what stands between commas. */
function passComma(r: Reading, i: number): number {
  const end = Math.min(r.sentenceTo(i - 1), i + 10);
  const from = r.word[i] === COMMA ? i + 1 : r.is(i, PREPOSITION) ? i : undefined;
  if (from === undefined) return i;
  for (let j = from; j < end; j++) if (r.word[j] === COMMA) return j + 1;
  return i;
}

/** "[The council] and its leader, [Jane Roe], have been accused": each of them */
function noteCoordinated(r: Reading, group: VerbGroup, add: Add): void {
  const start = Math.max(r.sentenceFrom(group.main), group.from - 18);
  let from = start;
  let joined = false;
  for (let i = start; i < group.from; i++) {
    if (isFiniteVerb(r, i)) {
      from = i + 1;
      joined = false;
    } else joined ||= r.is(i, COORDINATOR);
  }
  if (!joined) return;
  for (let i = from; i < group.from; i++) {
    const phrase = findNounPhraseAt(r, i);
    if (!phrase) continue;
    add(phrase, 0);
    i = phrase.to - 1;
  }
}

/** "[Harlow], accused of theft by Roe, …", "[Harlow] appeared in court charged with theft" */
function findDescribed(r: Reading, participle: number): NounPhrase | undefined {
  const end = r.word[participle - 1] === COMMA ? participle - 1 : participle;
  const before = end > r.sentenceFrom(participle) ? findNounPhraseBefore(r, end) : undefined;
  return before && !r.is(before.head, COURT) ? before : findSubjectBefore(r, participle);
}
/** "stands accused" */
const STANDS = wordClass('stands stand stood');
const BEHIND_PARTICIPLE = wordClass('of with by over');

/** "A neighbour says [Harlow] robbed her", "robbed by [Harlow]": what somebody tells, not what the outlet does. */
function noteWrongdoer(r: Reading, i: number, add: Add, addAccuser: Add): void {
  const group = findVerbGroup(r, i);
  if (group.isNegated || group.isModal || group.isInfinitive || r.is(i, GERUND)) return;
  if (r.is(i, BREAK) && r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 5), LAW) === undefined) return;
  const start = r.sentenceFrom(i);
  if (group.isPassive || r.is(i + 1, BY)) {
    const by = r.is(i + 1, BY) ? findNounPhraseAt(r, i + 2) : undefined;
    if (by && r.findIn(Math.max(start, i - 14), i, ANY_SAYING) !== undefined) add(by, 0);
    return;
  }
  const subject = group.isFinite ? findSubject(r, group) : undefined;
  if (!subject) return;
  if (r.is(subject.head, PRONOUN)) {
    if (r.is(subject.head, HE_OR_SHE)) noteHim(r, subject.head, add, addAccuser);
    return;
  }
  const told =
    r.isQuoted(i) || r.findIn(Math.max(start, subject.from - 14), subject.from, ANY_SAYING) !== undefined;
  if (!told) return;
  add(subject, 0);
  // "said that the actor, [Dan Quill], had attacked her"
  if (r.word[subject.head + 1] === COMMA && r.has(subject.head + 2, CAPITAL))
    add(findNounPhraseAt(r, subject.head + 2), 0);
}
/** "A former aide, Jane Roe, says that [he] harassed her": somebody named before her */
function noteHim(r: Reading, pronoun: number, add: Add, addAccuser: Add): void {
  const start = r.sentenceFrom(pronoun);
  const saying = r.findIn(Math.max(start, pronoun - 6), pronoun, ANY_SAYING);
  const sayer = saying === undefined ? undefined : findSubject(r, findVerbGroup(r, saying));
  if (!sayer) return;
  const here = findAntecedentToken(r, pronoun);
  const name = here !== undefined && here >= start ? findAntecedentToken(r, start) : here;
  if (name === undefined) return;
  add({ from: name, to: name + 1, head: name }, 0);
  addAccuser(sayer);
}
const BREAK = anyOf(verbClass('break'), pastClass('breached violated'));
const LAW = wordClass('law laws rule rules regulation regulations promise promises oath code pledge');
const WRONGED = anyOf(WRONG_VERB, BREAK);

/** "Harlow denies", "rejected the account", "denied by Harlow" */
function noteDenier(r: Reading, verb: number, add: Add): void {
  const group = findVerbGroup(r, verb);
  const by = r.is(verb + 1, BY) ? findNounPhraseAt(r, verb + 2) : undefined;
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

/** Words at which `noteAccused` may find somebody. */
export const NOTED_ACCUSING = anyOf(
  DENY,
  REJECT,
  ACCUSING,
  AGAINST,
  ABOUT,
  BETWEEN,
  ALLEGATION,
  OF_ACCUSED,
  PLEAD,
  ALLEGEDLY,
  FACE,
  openersOf(UNDER),
  WRONGED,
  NOTED_UNDER_FIRE,
);
