// Who has to answer because of what happens to them, without a word of accusation: who is asked to go, sacked, insulted, brought
// before a court, or draws an outcry. For accusing.ts, which has the accusations proper.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  pastClass,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { A_OR_AN, BE } from '../lexicon/function-words.ts';
import { type Add, addNamed, addObject } from './party.ts';

/** Nouns for what is brought "against" or looks "into" somebody. */
export const CASE_NOUN = nounClass(
  `allegation accusation charge complaint lawsuit suit claim case evidence indictment investigation probe inquiry
  impeachment trial suspicion count question report rumour rumor criticism scandal finding dossier proceeding`,
);
export const ALLEGED_NOUN = nounClass(
  'allegation accusation rumour rumor complaint suspicion question controversy scandal revelation investigation',
);

/** Adds whom the word at token `i` tells such a thing of. */
export function noteUnderFire(r: Reading, i: number, add: Add): void {
  if (r.is(i, OUSTING)) noteWantedOut(r, i, add);
  if (r.is(i, STEP_DOWN)) noteAskedOut(r, i, add);
  if (r.is(i, OUTCRY)) noteOutcry(r, i, add);
  if (r.is(i, CALLED)) noteInsulted(r, i, add);
  if (r.is(i, CAUGHT)) noteCaught(r, i, add);
  if (r.is(i, AMID)) noteOusted(r, i, add);
  if (r.is(i, SEIZED) && r.is(i + 1, ON_OR_FOR)) addNamed(r, i + 2, add);
  if (r.is(i, APPEARED)) noteInDock(r, i, add);
}

/** "Rivals have seized on payments to [Roe]" */
const SEIZED = pastClass('seized pounced');

/** The subject of the verb close before token `i`. */
export function findSubjectBefore(r: Reading, i: number): NounPhrase | undefined {
  const start = Math.max(r.sentenceFrom(i), i - 9);
  for (let verb = i - 1; verb >= start; verb--)
    if (r.is(verb, BE) || (r.is(verb, VERB) && !r.is(verb, GERUND))) {
      const subject = findSubject(r, findVerbGroup(r, verb));
      if (subject) return subject;
    }
  return undefined;
}

/** "demanded the resignation of [Harlow]", "calls for [Harlow]’s removal" */
function noteWantedOut(r: Reading, noun: number, add: Add): void {
  if (r.findIn(Math.max(r.sentenceFrom(noun), noun - 10), noun, DEMAND) === undefined) return;
  if (r.is(noun + 1, OF)) addObject(r, noun + 2, add);
  else if (r.word[noun - 1] === APOSTROPHE_S) add({ from: noun - 2, to: noun - 1, head: noun - 2 });
}
const OUSTING = wordClass(
  'resignation ouster removal firing dismissal impeachment sacking prosecution arrest recusal suspension apology',
);
const DEMAND = wordClass(
  'demand demands demanded demanding call calls called calling urge urged urging sought seek seeking want wanted petition wants',
);
const OF = wordClass('of');

/** "called on [Harlow] to resign", "urged [the mayor] to step down" */
function noteAskedOut(r: Reading, verb: number, add: Add): void {
  if (r.word[verb - 1] !== TO) return;
  const start = Math.max(r.sentenceFrom(verb), verb - 10);
  for (let i = verb - 2; i >= start; i--) {
    // "faces calls to resign", "is under pressure to quit"
    if (r.is(i, CALLS) && (r.is(i - 1, FACING) || r.is(i - 2, FACING))) {
      add(findSubjectBefore(r, i));
      return;
    }
    if (!r.is(i, URGE) && !(r.is(i, DEMAND) && (r.is(i + 1, ON_OR_FOR) || r.is(i, WANTS)))) continue;
    addObject(r, r.is(i + 1, ON_OR_FOR) ? i + 2 : i + 1, add);
    return;
  }
}
const WANTS = wordClass('wanted want wants');
const STEP_DOWN = wordClass('resign step quit recuse');
const URGE = verbClass('urge pressure press');
const CALLS = wordClass('calls pressure demands');
const FACING = wordClass('faces faced facing face under resisted resists rejected rejects amid');
const ON_OR_FOR = wordClass('on for upon');
const TO = internWord('to');

/** "[Harlow]’s remarks drew criticism", "sparked outrage": whose they are */
function noteOutcry(r: Reading, noun: number, add: Add): void {
  const start = Math.max(r.sentenceFrom(noun), noun - 6);
  for (let verb = noun - 1; verb >= start; verb--) {
    if (!r.is(verb, DRAW)) continue;
    const group = findVerbGroup(r, verb);
    const subject = group.isNegated || group.isModal ? undefined : findSubject(r, group);
    if (!subject) return;
    add(subject);
    for (let at = subject.from + 1; at < subject.head; at++)
      if (r.word[at] === APOSTROPHE_S) add({ from: subject.from, to: at, head: at - 1 });
    return;
  }
}
const OUTCRY = wordClass(
  'criticism backlash outrage condemnation fury anger scrutiny rebuke rebukes uproar outcry ire controversy firestorm furore',
);
const DRAW = anyOf(
  pastClass(
    'drew drawn sparked prompted triggered provoked faced earned attracted ignited caused received generated stirred elicited',
  ),
  wordClass('drawing sparking prompting triggering provoking facing attracting igniting causing'),
);

/** "called [Harlow] a liar", "depicts [Harlow] as a racist" */
function noteInsulted(r: Reading, i: number, add: Add): void {
  const object = findNounPhraseAt(r, i + 1);
  if (!object) return;
  const word = r.is(object.to, AS) ? object.to + 1 : object.to;
  if ((r.is(word, A_OR_AN) && r.is(word + 1, LIAR)) || r.is(word, BAD)) add(object, 0);
}
const BAD = wordClass('corrupt dishonest racist sexist crooked unethical antisemitic homophobic abusive');
const AS = wordClass('as');
const CALLED = verbClass(
  'call brand label dub+ depict portray paint cast describe characterize characterise',
);
const LIAR = wordClass(
  'liar thief cheat crook fraud racist traitor rapist predator bully criminal murderer killer abuser',
);

/** "[Harlow] is embroiled in a scandal", "at the centre of the inquiry", "was named in the suit" */
function noteCaught(r: Reading, i: number, add: Add): void {
  const end = Math.min(r.sentenceTo(i), i + 8);
  if (r.is(i + 1, IN_OR_OF) && r.findIn(i + 2, end, CASE_OR_ROW) !== undefined)
    add(findSubjectBefore(r, i + 1));
  else if (r.is(i, NAMED) && r.findIn(i + 1, end, DEFENDANT) !== undefined) {
    const group = findVerbGroup(r, i);
    if (group.isPassive) add(findSubject(r, group));
    else addObject(r, i + 1, add);
  }
}
const NAMED = anyOf(pastClass('named'), wordClass('names naming'));
const CAUGHT = anyOf(
  NAMED,
  pastClass('embroiled mired caught entangled engulfed ensnared rocked dogged plagued'),
  wordClass('centre center heart subject target focus'),
);
const IN_OR_OF = wordClass('in by of');
const DEFENDANT = wordClass('defendant defendants suspect suspects');
const CASE_OR_ROW = anyOf(CASE_NOUN, ALLEGED_NOUN, nounClass('row furore'));

/** "[Harlow] was sacked over claims of theft", "stepped down amid allegations" */
function noteOusted(r: Reading, i: number, add: Add): void {
  const end = Math.min(r.sentenceTo(i), i + 6);
  const start = Math.max(r.sentenceFrom(i), i - 8);
  const ousted = r.findIn(start, i, OUSTED);
  if (ousted === undefined || r.findIn(i + 1, end, CASE_OR_ROW) === undefined) return;
  add(findSubject(r, findVerbGroup(r, ousted)));
}
const AMID = wordClass('amid over after following');
const OUSTED = pastClass(
  'suspended fired sacked dismissed resigned quit ousted removed stepped stood placed dropped',
);

/** "[Harlow] appeared before magistrates" */
function noteInDock(r: Reading, i: number, add: Add): void {
  if (r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 5), DOCK) !== undefined)
    add(findSubject(r, findVerbGroup(r, i)));
}
const APPEARED = verbClass('appear');
const DOCK = wordClass('court magistrates dock judge');

/** Words at which `noteUnderFire` may find somebody. */
export const NOTED_UNDER_FIRE = anyOf(SEIZED, OUSTING, STEP_DOWN, OUTCRY, CALLED, CAUGHT, AMID, APPEARED);
