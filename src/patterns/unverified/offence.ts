// Plain words that make an offence only together, as police tell one: "opened fire", "carried out the bombing", "was behind the
// attack". Whether somebody is said to have done it, deed.ts asks.
import type { Reading } from '../../text/reading.ts';
import { nounClass, verbClass, type WordClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { isFiniteVerb } from '../grammar/verb-group.ts';
import { BE } from '../lexicon/function-words.ts';
import { isHuman } from './identifiable.ts';

/** Plain verbs that their object or a preposition makes an offence. */
export function isPlainOffence(r: Reading, verb: number): boolean {
  if (r.is(verb, OPEN_BREAK) && r.is(verb + 1, FIRE_INTO)) return true;
  if (r.is(verb, SHOOT) && r.is(verb + 1, AT_SOMEBODY)) return true;
  if (r.is(verb, FORCE_SOMEBODY)) {
    const object = findNounPhraseAt(r, verb + 1);
    return object !== undefined && isHuman(r, object.head);
  }
  if (r.is(verb, DRIVE)) return r.is(verb + 1, INTOXICATED);
  if (r.is(verb, PLOT) || (r.is(verb, CARRY) && r.is(verb + 1, OUT)))
    return hasObject(r, r.is(verb, CARRY) ? verb + 2 : verb + 1, VIOLENCE);
  return r.is(verb, PLAIN_VERB) && hasObject(r, verb + 1, GUILTY_OBJECT);
}
const SHOOT = verbClass('fire shoot');
const AT_SOMEBODY = wordClass('at on upon toward towards into');
const FORCE_SOMEBODY = verbClass('coerce');
const DRIVE = verbClass('drive');
const INTOXICATED = wordClass('drunk intoxicated');
const CARRY = verbClass('carry');
const OUT = wordClass('out');
const PLOT = verbClass('plan+ plot+ orchestrate mastermind commit+');
const VIOLENCE = nounClass(
  'attack bombing killing murder shooting stabbing robbery kidnapping assault massacre heist burglary theft assassination arson rape',
);

function hasObject(r: Reading, i: number, wanted: WordClass): boolean {
  const object = findNounPhraseAt(r, i);
  return object !== undefined && r.is(object.head, wanted);
}

/** "was behind the attack", "is responsible for the killings": the token of the verb. */
export function isBehind(r: Reading, be: number): boolean {
  // "took part in the killing"
  if (r.is(be, TOOK) && r.is(be + 1, PART) && r.is(be + 2, IN)) return hasObject(r, be + 3, VIOLENCE);
  if (!r.is(be, BE) || !isFiniteVerb(r, be)) return false;
  if (r.is(be + 1, BEHIND)) return hasObject(r, be + 2, VIOLENCE);
  return r.is(be + 1, RESPONSIBLE) && r.is(be + 2, FOR) && hasObject(r, be + 3, VIOLENCE);
}
const TOOK = wordClass('took taken');
const PART = wordClass('part');
const IN = wordClass('in');
const BEHIND = wordClass('behind');
const RESPONSIBLE = wordClass('responsible');
const FOR = wordClass('for');

/** "opened fire", "broke into a house" */
const FIRE_INTO = wordClass('fire into');
const OPEN_BREAK = verbClass('open break drive');
/** "set the fire", "took bribes", "hid the body", "pulled a knife": plain verbs, an object that makes them a crime. */
const PLAIN_VERB = verbClass('set+ take accept hide bury sell buy send carry keep pull point');
const GUILTY_OBJECT = wordClass(
  'fire fires blaze bribes bribe kickbacks kickback body bodies corpse remains knife gun pistol rifle weapon drugs cocaine heroin fentanyl bomb bombs explosives evidence ransom hostage hostages',
);
