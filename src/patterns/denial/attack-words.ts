// Attacks that take more than a verb: "went after", "took a swipe at", "had harsh words for", "went on the offensive". Who
// attacks whom, and whether it answers anything, attacked-accuser.ts decides.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, pastClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { ARTICLE, DETERMINER } from '../lexicon/function-words.ts';

/** An attack told of by a verb and the words behind it. */
export interface Attack {
  /** The last token that belongs to the verb. */
  readonly last: number;
  /** Where its target starts; undefined where it has none. */
  readonly target: number | undefined;
}

const INTO = wordClass('into');
const AFTER = wordClass('after');
const ON = wordClass('on');
const AT = wordClass('at against');
const OVER = wordClass('at against on about over after for');

const TEAR = anyOf(verbClass('tear rip+'), pastClass('laid lit waded'), wordClass('lays lay wades'));
const GO = verbClass('go');
const TURN = anyOf(verbClass('turn'), pastClass('rounded'));
const SNAP = verbClass('snap+ snipe sneer rage seethe bark yell shout fume rail vent');
const RAGE_ABOUT = wordClass('about over');
const LAUGH = verbClass('laugh joke');
const LAUGHED_AT = wordClass('at about over');
/** Their object is the target. */
const RESENT = verbClass('resent lament bemoan');
const COMPLAIN = verbClass('complain grumble');
const UNFAIR = wordClass(
  'bias biased unfair persecution harassment smear conspiracy trial mistreatment hostile hostility',
);
const EXPRESS = anyOf(pastClass('voiced expressed'), wordClass('voicing expresses expressing'));
const ANGER = wordClass('anger frustration outrage fury dismay annoyance exasperation indignation');
const TOWARDS = wordClass('at with over about towards toward');
const HEAP = verbClass('heap pour');
const SCORN = wordClass('scorn contempt ridicule derision abuse');
const RESERVE = verbClass('reserve save');
const MAKE = verbClass('make');
const FUN = wordClass('fun');
const OF = wordClass('of');
const WITH = wordClass('with');
const ABOUT = wordClass('about of to');
const CUT = wordClass('cut cuts cutting shouted shouting');
const OFF = wordClass('off down');
const POKE = verbClass('poke');
const HOLES = wordClass('holes fun');
const IN = wordClass('in at');
const BRISTLE = verbClass('bristle');
const WHEN = wordClass('when at');
const TAKE = verbClass('take');
const DRESS = verbClass('dress slap+');
const DOWN = wordClass('down');
const TASK = wordClass('task');
const SWIPE = wordClass('aim swipe dig shot jab potshot crack swing shots digs jabs swipes potshots');
const HAVE = wordClass('had has have having');
const HARSH = wordClass('harsh choice strong sharp tough angry stern scathing stinging bitter');
const WORDS = wordClass('words');
const FOR = wordClass('for');
const TRAIN = verbClass('train turn aim direct vent');
const FIRE = wordClass('fire ire guns anger fury wrath sights spotlight');
const OFFENSIVE = wordClass('attack offensive warpath counter-attack counterattack counteroffensive rampage');
const CRY = verbClass('cry');
const FOUL = wordClass('foul');
const TABLES = wordClass('tables');
const POINT = verbClass('point');
const FINGER = wordClass('finger fingers');
const BACK = wordClass('back');
const LASH = verbClass('lash');
const OUT = wordClass('out');
const THREATEN = verbClass('threaten');
const LEGAL = internWord('legal');
const ACTION = wordClass('action');
const LAUNCH = verbClass('launch');
const TIRADE = nounClass('tirade rant diatribe broadside');
const DESCRIBING = 3;

/** Words that say nothing by themselves: they are looked for from the noun that makes them an attack. */
const LIGHT = anyOf(TAKE, HAVE, MAKE);
const AIMED = anyOf(SWIPE, WORDS, FUN, TASK);

/** Words at which such an attack may be told of: its verb, or the noun behind a verb as common as “had” and “took”. */
export const ATTACK_OPENER = anyOf(
  AIMED,
  TEAR,
  GO,
  TURN,
  SNAP,
  TRAIN,
  CRY,
  POINT,
  LASH,
  THREATEN,
  LAUNCH,
  POKE,
  LAUGH,
  RESENT,
  COMPLAIN,
  CUT,
  EXPRESS,
  HEAP,
  RESERVE,
  BRISTLE,
  DRESS,
);

/** The verb of the attack that is told of at token `i`, one of `ATTACK_OPENER`. */
export function findAttackVerb(r: Reading, i: number): number {
  if (!r.is(i, AIMED)) return i;
  for (let verb = i - 1; verb > i - 2 - DESCRIBING && verb >= r.sentenceFrom(i); verb--)
    if (r.is(verb, LIGHT)) return verb;
  // "aim" and "dig" are verbs, too
  return i;
}

/** The attack that begins with the verb at token `verb`. */
export function readAttack(r: Reading, verb: number): Attack | undefined {
  return (
    readParticle(r, verb) ??
    readTask(r, verb) ??
    readNoun(r, verb) ??
    readThreat(r, verb) ??
    readFree(r, verb)
  );
}

function on(target: number): Attack {
  return { last: target - 1, target };
}

/** "tore into [the paper]", "went after [the judge]", "rounded on [her accuser]", "snapped at [a reporter]" */
function readParticle(r: Reading, verb: number): Attack | undefined {
  const next = verb + 1;
  const fits =
    (r.is(verb, TEAR) && r.is(next, INTO)) ||
    (r.is(verb, GO) && r.is(next, AFTER)) ||
    (r.is(verb, TURN) && r.is(next, ON)) ||
    (r.is(verb, SNAP) && (r.is(next, AT) || r.is(next, RAGE_ABOUT)));
  if (r.is(verb, RESENT)) return on(next);
  // "voiced anger at [the inquiry]", "heaped scorn on [her]", "made fun of [her]"
  if (r.is(verb, EXPRESS) && r.is(next, ANGER) && r.is(next + 1, TOWARDS)) return on(next + 2);
  if (r.is(verb, HEAP) && r.is(next, SCORN) && r.is(next + 1, ON)) return on(next + 2);
  if (r.is(verb, MAKE) && r.is(next, FUN) && r.is(next + 1, OF)) return on(next + 2);
  // "complained about [the question]", "cut off [a reporter]"
  if (
    (r.is(verb, COMPLAIN) && r.is(next, ABOUT) && !r.is(next + 1, UNFAIR)) ||
    (r.is(verb, CUT) && r.is(next, OFF))
  )
    return on(next + 1);
  // "laughed at [the claims]", "joked about [the inquiry]"
  if (r.is(verb, LAUGH) && r.is(next, LAUGHED_AT)) return on(next + 1);
  // "dressed down [the charity]"
  if (r.is(verb, DRESS) && r.is(next, DOWN)) return on(next + 1);
  if (r.is(verb, POKE) && r.is(next, HOLES) && r.is(next + 1, IN)) return on(next + 2);
  return fits ? on(next + 1) : undefined;
}

/** "took [the paper] to task" */
function readTask(r: Reading, verb: number): Attack | undefined {
  if (!r.is(verb, TAKE)) return undefined;
  const task = r.findIn(verb + 2, Math.min(r.sentenceTo(verb), verb + 8), TASK);
  return task === undefined ? undefined : { last: task, target: verb + 1 };
}

/** "took a swipe at [the paper]", "had harsh words for [her]", "turned his fire on [the court]", "pointed the finger back at [them]" */
function readNoun(r: Reading, verb: number): Attack | undefined {
  let noun = verb + 1;
  while (noun < verb + DESCRIBING && (r.is(noun, DETERMINER) || r.is(noun, HARSH) || isAdverb(r, noun)))
    noun++;
  if (noun === verb + 1 && !r.is(noun, SWIPE) && !r.is(noun, FIRE) && !r.is(noun, FINGER)) return undefined;
  if (r.is(verb, TAKE) && !r.is(noun, SWIPE)) noun++;
  if (r.is(verb, TAKE) && r.is(noun, SWIPE) && r.is(noun + 1, AT)) return on(noun + 2);
  if (r.is(verb, HAVE) && r.is(noun, WORDS) && r.is(noun - 1, HARSH) && r.is(noun + 1, FOR))
    return on(noun + 2);
  if (r.is(verb, TRAIN) && r.is(noun, FIRE) && (r.is(noun + 1, ON) || r.is(noun + 1, AT)))
    return on(noun + 2);
  // "reserved his harshest words for [her]"
  if (r.is(verb, RESERVE)) {
    while (noun < verb + DESCRIBING + 1 && !r.is(noun, WORDS)) noun++;
    return r.is(noun, WORDS) && r.is(noun + 1, FOR) ? on(noun + 2) : undefined;
  }
  if (!r.is(verb, POINT) || !r.is(noun, FINGER)) return undefined;
  const at = r.is(noun + 1, BACK) ? noun + 2 : noun + 1;
  return r.is(at, AT) ? on(at + 1) : undefined;
}

/** "threatened [the paper] with legal action" */
function readThreat(r: Reading, verb: number): Attack | undefined {
  if (!r.is(verb, THREATEN)) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 7);
  const at = r.findIn(verb + 1, end, WITH);
  const suit = at !== undefined && r.findIn(at + 1, Math.min(r.sentenceTo(verb), at + 4), SUIT) !== undefined;
  return suit ? { last: at, target: verb + 1 } : undefined;
}
const SUIT = wordClass('legal lawsuit lawsuits libel defamation suit');

/** "went on the attack", "cried foul", "turned the tables", "lashed out", "threatened legal action": with a target or none */
function readFree(r: Reading, verb: number): Attack | undefined {
  const last = findFreeEnd(r, verb);
  if (last === undefined) return undefined;
  if (r.is(verb, BRISTLE) || r.is(verb, COMPLAIN)) return { last, target: undefined };
  return { last, target: r.is(last + 1, OVER) ? last + 2 : undefined };
}

/** The last token of an attack that needs no target. */
function findFreeEnd(r: Reading, verb: number): number | undefined {
  const next = verb + 1;
  // "bristled when asked", "bristled at the question"
  if (r.is(verb, BRISTLE)) return r.is(next, WHEN) ? verb : undefined;
  // "complained of bias"
  if (r.is(verb, COMPLAIN)) return r.is(next, OF) && r.is(next + 1, UNFAIR) ? next : undefined;
  if (r.is(verb, CRY)) return r.is(next, FOUL) ? next : undefined;
  if (r.is(verb, LASH)) return r.is(next, OUT) ? next : undefined;
  if (r.is(verb, THREATEN)) return r.isWord(next, LEGAL) && r.is(next + 1, ACTION) ? next + 1 : undefined;
  if (r.is(verb, TURN)) return r.is(next, ARTICLE) && r.is(next + 1, TABLES) ? next + 1 : undefined;
  if (r.is(verb, LAUNCH) && r.is(next, INTO)) {
    let noun = next + 1;
    while (noun < next + 1 + DESCRIBING && !r.is(noun, TIRADE)) noun++;
    return r.is(noun, TIRADE) ? noun : undefined;
  }
  // "went on the attack", "goes on offensive" in a headline
  if (!r.is(verb, GO) || !r.is(next, ON)) return undefined;
  let noun = r.is(next + 1, ARTICLE) ? next + 2 : next + 1;
  // "went on [a Twitter] rant"
  while (noun < next + 4 && !r.is(noun, OFFENSIVE) && !r.is(noun, TIRADE) && r.is(next + 1, ARTICLE)) noun++;
  return r.is(noun, OFFENSIVE) || r.is(noun, TIRADE) ? noun : undefined;
}
