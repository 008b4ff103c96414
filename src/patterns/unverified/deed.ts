// Finds, in words that somebody says, the statement that an identifiable party did a wrong (R12): "he stabbed her",
// "Quill lied", "she was raped by the coach". It asks nothing about who says it.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { NUMBER, PUNCTUATION } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  NOUN,
  nounClass,
  PARTICIPLE,
  PAST,
  pastClass,
  phrases,
  THIRD_PERSON,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { AUXILIARY, DEMONSTRATIVE, ME_OR_US, OBJECT_PRONOUN, POSSESSIVE } from '../lexicon/function-words.ts';
import { WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { isHuman, isIdentifiable } from './identifiable.ts';
import { isBehind, isPlainOffence } from './offence.ts';

/** R12's own list and what is plainly the same. */
export const LISTED = verbClass(
  `kill murder assault rape abuse torture threaten steal defraud bribe launder embezzle cheat lie collude sabotage spy
  discriminate molest grope fondle harass blackmail extort rob strangle massacre execute rig+`,
);
/** Hiding what others had a right to: R12's cover-up in one word. */
export const HIDE = verbClass('hide conceal withhold');
const HIDDEN = wordClass(
  `money cash debt debts account accounts evidence email emails e-mails document documents record records truth fact facts
  memo memos information report reports file files loss losses income payments crime crimes abuse risks problems ties
  assets profits transcript illness data`,
);

/** "hid key emails": past, with what should have been shown. */
export function hidesSomething(r: Reading, verb: number): boolean {
  if (!r.is(verb, PAST) && !r.is(verb, PARTICIPLE)) return false;
  const end = Math.min(r.sentenceTo(verb), verb + 6);
  for (let i = verb + 1; i < end && !r.isPunctuation(i); i++) if (r.is(i, HIDDEN)) return true;
  return false;
}
/** Of a person, an assault; of a rival or a record, none. */
export const BEAT = verbClass('beat punch choke slap+ kick');

/** "had beaten her", "punched the driver", not "beat her in the final". */
export function beatsSomebody(r: Reading, verb: number): boolean {
  if (!r.is(verb, BEAT)) return false;
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || r.is(object.to, IN_CONTEST)) return false;
  return r.is(verb, RIVAL_TOO) ? r.is(object.head, OBJECT_PRONOUN) : isHuman(r, object.head);
}
const RIVAL_TOO = verbClass('beat');
const IN_CONTEST = wordClass('in by to at for on out off again twice');

/** Offences as police tell them. */
const OFFENCE_VERB = anyOf(
  WRONG_VERB,
  LISTED,
  verbClass(`shoot stab+ punch kick choke conspire bomb possess vandalize vandalise abduct lure drug+ burn smash hit strike
    impersonate pose batter slap+ drag+ ram+ imprison starve`),
  wordClass('fired plotted slashed punched conspired'),
);
export const BREAK = verbClass('break violate commit+');
export const ILLEGALLY = wordClass('illegally unlawfully');
const LAW = wordClass(
  'law laws constitution act sanctions crime crimes fraud perjury murder atrocities genocide treason',
);
const TO = internWord('to');
const BY = internWord('by');
const IT = wordClass('it');
/** What is said to break a law stands for whoever made it. */
const DOING = nounClass('order plan action move policy decision raid ban conduct arrest sale deal payment');

/** "broke the law", "violated sanctions" */
export function breaksLaw(r: Reading, i: number): boolean {
  return r.is(i, BREAK) && r.findIn(i + 1, Math.min(i + 5, r.sentenceTo(i)), LAW) !== undefined;
}

/** Whether a verb tells an offence, whoever did it. */
export function isOffence(r: Reading, verb: number): boolean {
  return (r.is(verb, OFFENCE_VERB) && r.is(verb, PAST)) || isPlainOffence(r, verb) || breaksLaw(r, verb);
}

/**
 * The token of the verb by which an identifiable party is said to have done a wrong; undefined if there is none.
 * @param kind 'listed': R12's list; 'offence': whatever police may say somebody did.
 */
export function findDeed(
  r: Reading,
  { from, to }: TokenRange,
  kind: 'listed' | 'offence',
): number | undefined {
  const verbs = kind === 'listed' ? LISTED : OFFENCE_VERB;
  for (let i = from; i < to; i++) {
    const plain = kind === 'offence' && isPlainOffence(r, i);
    if ((plain || breaksLaw(r, i) || isIllegalAct(r, i) || r.is(i, verbs)) && isDeed(r, i, from)) return i;
    if (kind === 'offence' && isBehind(r, i) && isDoneBy(r, i, from)) return i;
  }
  return undefined;
}

function isDoneBy(r: Reading, verb: number, from: number): boolean {
  const group = findVerbGroup(r, verb);
  const agent = group.isNegated || group.isModal ? undefined : findSubject(r, group);
  return agent !== undefined && !agent.isInverted && agent.from >= from && isIdentifiable(r, agent);
}

const ABOUT_SO_MANY = phrases(
  'at least|most; more|fewer|less than; up to; as many as; about; around; nearly; almost; over; some',
);
const GOVERNS = anyOf(verbClass('try help attempt conspire'), pastClass('planned plotted intended'));
const THREATEN = verbClass('threaten');
const WITHOUT_OBJECT = verbClass('cover lie cheat collude spy discriminate conspire steal');
const SELF = wordClass('himself herself themselves');
/** "killed the bill", "stole the show" */
const NO_VICTIM = wordClass(
  'bill deal plan talks project mood show time idea proposal job jobs momentum chance heart hearts ball song death sleep limelight headlines scene base bases match game spot scenes spotlight',
);

const KILL = verbClass('kill murder massacre execute strangle');
const ROB = verbClass('rob torture');

/** "robbed us [of sleep]", "tortured us [with that left foot]" */
function isOfNoGoods(r: Reading, i: number): boolean {
  return r.is(i, OF_OR_WITH) && (r.is(i, WITH) || r.findIn(i + 1, i + 4, NO_GOODS) !== undefined);
}
const OF_OR_WITH = wordClass('of with');
const WITH = wordClass('with');
const NO_GOODS = wordClass(
  'sleep victory win point points title chance hope goal dignity time youth joy peace',
);

const LIE = verbClass('lie');
const PLACED = wordClass(
  'on in at down beside next near under over across along within behind there here awake asleep still dead low flat face motionless unconscious',
);

/** Whether the wrong at token `verb` is stated as done, by an identifiable party that stands at or behind `from`. */
export function isDeed(r: Reading, verb: number, from: number): boolean {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || r.is(verb + 1, SELF)) return false;
  // "embezzled $90,000"
  const first = r.has(verb + 1, PUNCTUATION) && r.has(verb + 2, NUMBER) ? verb + 2 : verb + 1;
  // "defrauded at least 20 buyers"
  const counted = r.findPhraseAt(first, ABOUT_SO_MANY) ?? first;
  const object = findNounPhraseAt(r, counted);
  if (object && r.is(object.head, NO_VICTIM)) return false;
  // "killed us on the break", "robbed us of sleep", "tortured us with that left foot": who was killed does not say so
  if (r.is(verb + 1, ME_OR_US) && (r.is(verb, KILL) || (r.is(verb, ROB) && isOfNoGoods(r, verb + 2))))
    return false;
  // "was lying on the sofa", "lied awake"
  if (r.is(verb, LIE) && r.is(verb + 1, PLACED)) return false;
  if (r.is(verb, THREATEN) && !isThreat(r, verb, object)) return false;
  // "are beating and raping families"
  const isJoined = r.is(group.from - 1, AND) && r.is(group.from - 2, GERUND) && r.is(verb, GERUND);
  // A bare base form is a noun more often: "abuse", "attack".
  if (
    !r.is(verb, PAST) &&
    !group.isInfinitive &&
    !isJoined &&
    r.findIn(group.from, verb, AUXILIARY) === undefined &&
    !isPlainThird(r, verb)
  )
    return false;
  if (group.isPassive) {
    // "was murdered in the consulate by agents of the crown"
    const end = Math.min(r.sentenceTo(verb), verb + 8);
    for (let j = verb + 1; j < end && !r.has(j, PUNCTUATION); j++) {
      if (r.word[j] !== BY) continue;
      const agent = findNounPhraseAt(r, j + 1);
      return agent !== undefined && isIdentifiable(r, { ...agent, to: findTailEnd(r, agent.to) });
    }
    return false;
  }
  // "tried to kill her", "helped her to forge": the subject of the verb that governs
  const governing = group.isInfinitive ? findGoverning(r, group.from) : undefined;
  if (governing !== undefined) {
    const outer = findVerbGroup(r, governing);
    const doer = outer.isFinite && !outer.isNegated && !outer.isModal ? findSubject(r, outer) : undefined;
    return doer !== undefined && !doer.isInverted && doer.from >= from && isIdentifiable(r, doer);
  }
  const progressive = r.is(verb, GERUND) && (group.isFinite || isJoined);
  if (group.isInfinitive || (r.is(verb, GERUND) && !progressive)) return false;
  if (!group.isFinite && !isJoined) return false;
  // "the four men killed in the raid": a participle has no object.
  if (
    !object &&
    !isPlainOffence(r, verb) &&
    !r.is(verb, THREATEN) &&
    !r.is(verb, WITHOUT_OBJECT) &&
    !r.is(verb + 1, OBJECT_PRONOUN) &&
    !r.is(verb + 1, POSSESSIVE)
  )
    return false;
  // "shot and killed her": the subject of the verb before
  const joined =
    r.is(group.from - 1, AND) && (r.is(group.from - 2, PAST) || r.is(group.from - 2, GERUND))
      ? group.from - 2
      : undefined;
  const agent = findSubject(r, joined === undefined ? group : findVerbGroup(r, joined));
  if (agent === undefined || agent.isInverted || agent.from < from) return false;
  // “It covered up the memo,” of the body spoken of before
  if (r.is(agent.head, IT)) return r.isQuoted(verb) && r.is(verb, OF_BODIES);
  return (
    isIdentifiable(r, agent) || (r.is(verb, BREAK) && isOfDoing(r, group.from, from) && isHeld(r, agent))
  );
}
const AND = wordClass('and');
const OF_BODIES = anyOf(BREAK, HIDE, verbClass('cover lie discriminate collude'));

const THE = internWord('the');

/** "the mayor’s actions", "the actions taken", "his order" */
function isHeld(r: Reading, { from }: NounPhrase): boolean {
  return (
    r.word[from] === THE || r.is(from, POSSESSIVE) || r.is(from, DEMONSTRATIVE) || !r.is(from, INDEFINITE)
  );
}
const INDEFINITE = wordClass('a an any no some such');

/** "the actions taken to date by the mayor have violated": the noun may stand some words before its verb. */
function isOfDoing(r: Reading, verb: number, from: number): boolean {
  return r.findIn(Math.max(from, verb - 9), verb, DOING) !== undefined;
}

/** The verb in front of an infinitive that makes it one's doing: "tried to", "helped her to". */
function findGoverning(r: Reading, to: number): number | undefined {
  for (let j = to - 1; j >= to - 3; j--) if (r.is(j, GOVERNS)) return j;
  return undefined;
}

/** "illegally withheld", "is illegally dumping" */
export function isIllegalAct(r: Reading, verb: number): boolean {
  return r.is(verb - 1, ILLEGALLY) && !r.is(verb, AUXILIARY);
}

function isPlainThird(r: Reading, verb: number): boolean {
  return r.is(verb, THIRD_PERSON) && !r.is(verb, NOUN);
}

const RUIN = verbClass('ruin destroy hurt harm hit shoot burn expose beat');

/** "threatened her", "threatened to kill" */
function isThreat(r: Reading, verb: number, object: NounPhrase | undefined): boolean {
  if (r.word[verb + 1] === TO)
    return (
      r.is(verb + 2, LISTED) ||
      (r.is(verb + 2, RUIN) && (r.is(verb + 3, OBJECT_PRONOUN) || r.is(verb + 3, POSSESSIVE)))
    );
  return object !== undefined && isHuman(r, object.head);
}
