// Finds, in words that somebody says, the statement that an identifiable party did a wrong (R12): "he stabbed her",
// "Quill lied", "she was raped by the coach". It asks nothing about who says it.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, PUNCTUATION, STARTS_SENTENCE } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  NOUN,
  nounClass,
  PARTICIPLE,
  PAST,
  THIRD_PERSON,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  DEMONSTRATIVE,
  MONTH,
  OBJECT_PRONOUN,
  ORDINAL,
  POSSESSIVE,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { GOVERNMENT, INSTITUTION } from '../lexicon/institutions.ts';
import { HUMAN, NATIONALITY, PEOPLE, PERSON } from '../lexicon/people.ts';
import { WRONG_VERB } from '../lexicon/wrongdoing.ts';

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
/** Armed or uniformed: identifiable without an article ("police had tortured"). */
const FORCE = wordClass('police troops soldiers forces');
/** Offences as police tell them. */
const OFFENCE_VERB = anyOf(
  WRONG_VERB,
  LISTED,
  verbClass(`shoot stab+ punch kick choke conspire possess vandalize vandalise abduct lure drug+ burn smash hit strike
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
const THE = internWord('the');
const SUSPECT = nounClass(
  `suspect man woman teenager boy girl couple defendant driver gunman attacker shooter officer father mother husband wife
  supervisor tutor trainer warden priest bishop monk nun nanny cop mayor king prince singer actor comedian star owner host
  instructor principal headteacher dean president premier warlord gang mob crew regime`,
);
/** People in general: no party. */
const ANYBODY = anyOf(PEOPLE, PERSON, wordClass('voters fans women men users'));
const POSSESSIVE_MARK = wordClass("'s");
const THIRD = wordClass('he she they');
const IT = wordClass('it');
/** What is said to break a law stands for whoever made it. */
const DOING = nounClass('order plan action move policy decision raid ban conduct arrest sale deal payment');

/** A party the reader can name: a person, a name, a government, "the suspect", "he". */
export function isIdentifiable(r: Reading, phrase: NounPhrase): boolean {
  const { from, to, head } = phrase;
  if (r.is(head, THIRD)) return true;
  if (isPerson(r, head) || (r.has(head, CAPITAL) && !r.has(head, STARTS_SENTENCE))) return true;
  if (r.has(head, CAPITAL) && r.word[head] === 0) return true;
  if (r.has(head, CAPITAL) && r.is(head, GOVERNMENT)) return true;
  if (r.is(head, FORCE)) return true;
  const definite =
    r.word[from] === THE ||
    // headlines leave articles out
    r.blockOf(head).kind !== 'paragraph' ||
    r.is(from, DEMONSTRATIVE) ||
    r.is(from, POSSESSIVE) ||
    r.findIn(from, head, POSSESSIVE_MARK) !== undefined;
  // "a second clerk"
  if (r.is(head, HUMAN) && r.findIn(from, head, ORDINAL) !== undefined) return true;
  // "Russian soldiers", "the airline"
  for (let i = from; i < head; i++) if (r.is(i, NATIONALITY)) return true;
  // "agents of Borduria", "nine of his men"
  for (let i = head + 1; i < to && r.is(head, HUMAN); i++)
    if (r.has(i, CAPITAL) && !r.is(i, MONTH) && !r.is(i, WEEKDAY)) return true;
  return (
    definite &&
    (r.is(head, SUSPECT) || r.is(head, INSTITUTION) || (r.is(head, HUMAN) && !r.is(head, ANYBODY)))
  );
}

/** A person, or a pronoun that can stand for one. */
export function isHuman(r: Reading, head: number): boolean {
  return r.is(head, HUMAN) || r.is(head, OBJECT_PRONOUN) || isPerson(r, head);
}

/** "broke the law", "violated sanctions" */
export function breaksLaw(r: Reading, i: number): boolean {
  return r.is(i, BREAK) && r.findIn(i + 1, Math.min(i + 5, r.sentenceTo(i)), LAW) !== undefined;
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
    const fires = kind === 'offence' && r.is(i, OPEN_BREAK) && r.is(i + 1, FIRE_INTO);
    const guilty = kind === 'offence' && r.is(i, PLAIN_VERB) && isGuiltyObject(r, i);
    if ((guilty || breaksLaw(r, i) || isIllegalAct(r, i) || fires || r.is(i, verbs)) && isDeed(r, i, from))
      return i;
  }
  return undefined;
}

const GOVERNS = verbClass('try help attempt conspire');
const THREATEN = verbClass('threaten');
const WITHOUT_OBJECT = verbClass('cover lie cheat collude spy discriminate conspire steal');
/** "opened fire", "broke into a house" */
const FIRE_INTO = wordClass('fire into');
const OPEN_BREAK = verbClass('open break drive');
/** "set the fire", "took bribes", "hid the body", "pulled a knife": plain verbs, an object that makes them a crime. */
const PLAIN_VERB = verbClass('set+ take accept hide bury sell buy send carry keep');
const GUILTY_OBJECT = wordClass(
  'fire fires blaze bribes bribe kickbacks kickback body bodies corpse remains knife gun pistol rifle weapon drugs cocaine heroin fentanyl bomb bombs explosives evidence ransom hostage hostages',
);
const SELF = wordClass('himself herself themselves');
/** "killed the bill", "stole the show" */
const NO_VICTIM = wordClass(
  'bill deal plan talks project mood show time idea proposal job jobs momentum chance',
);

function isGuiltyObject(r: Reading, verb: number): boolean {
  const object = findNounPhraseAt(r, verb + 1);
  return object !== undefined && r.is(object.head, GUILTY_OBJECT);
}

/** Whether the wrong at token `verb` is stated as done, by an identifiable party that stands at or behind `from`. */
export function isDeed(r: Reading, verb: number, from: number): boolean {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || r.is(verb + 1, SELF)) return false;
  const object = findNounPhraseAt(r, verb + 1);
  if (object && r.is(object.head, NO_VICTIM)) return false;
  if (r.is(verb, THREATEN) && !isThreat(r, verb, object)) return false;
  // A bare base form is a noun more often: "abuse", "attack".
  if (
    !r.is(verb, PAST) &&
    !group.isInfinitive &&
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
  const progressive = r.is(verb, GERUND) && group.isFinite;
  if (group.isInfinitive || (r.is(verb, GERUND) && !progressive)) return false;
  if (!group.isFinite) return false;
  // "the four men killed in the raid": a participle has no object.
  if (
    !object &&
    !r.is(verb, THREATEN) &&
    !r.is(verb, WITHOUT_OBJECT) &&
    !r.is(verb + 1, OBJECT_PRONOUN) &&
    !r.is(verb + 1, POSSESSIVE)
  )
    return false;
  const agent = findSubject(r, group);
  if (agent === undefined || agent.isInverted || agent.from < from) return false;
  // “It covered up the memo,” of the body spoken of before
  if (r.is(agent.head, IT)) return r.isQuoted(verb) && r.is(verb, OF_BODIES);
  return (
    isIdentifiable(r, agent) || (r.is(verb, BREAK) && isOfDoing(r, group.from, from) && isHeld(r, agent))
  );
}
const OF_BODIES = anyOf(BREAK, HIDE, verbClass('cover lie discriminate collude'));

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

/** "threatened her", "threatened to kill" */
function isThreat(r: Reading, verb: number, object: NounPhrase | undefined): boolean {
  if (r.word[verb + 1] === TO) return r.is(verb + 2, LISTED);
  return object !== undefined && isHuman(r, object.head);
}
