// What makes a noun phrase a speaker by manner or opinion rather than by plain saying: "one aide called him “a bully”",
// "as one aide put it", "sources believe". source-cue.ts asks here last; it has "NP said" and "according to NP".
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, internWord, PAST, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbAfter } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import {
  BE,
  CONJUNCTION,
  NUMBER_WORD,
  PREPOSITION,
  SUBORDINATOR,
  TIME_OPENER,
  WEEKDAY,
} from '../lexicon/function-words.ts';

export interface SourceCue extends TokenRange {
  readonly cue: number;
  readonly kind: 'according' | 'subject' | 'inverted' | 'cited' | 'agent' | 'relative' | 'from';
  /** Where "on condition of anonymity" stands behind the cue, -1 if nowhere. */
  readonly withheld: number;
}

/** Said to the public or on record: no informant's verbs. */
export const PUBLIC_SAY = verbClass(
  'write post tweet testify declare announce mention complain lament tout boast',
);
const AFTER_SPEAKER = anyOf(PREPOSITION, SUBORDINATOR, CONJUNCTION);
const STANCE = verbClass(
  'corroborate believe think expect fear view see consider anticipate doubt worry reckon feel suspect want portray depict put assess call allege',
);
const TABLOID = verbClass(
  'dish spill gush divulge whisper bemoan tip+ share offer chime fume rage snipe sniff explain continue',
);
const MOST = wordClass('most many some all few');

/** How one speaks, or what one thinks of somebody: a source's words only where a quotation shows that they are its own. */
const SPOKEN = verbClass(
  `agree urge opine gripe grumble scoff shrug+ sigh muse marvel fume rage bristle counter offer reason wonder gush whisper mutter bemoan grouse huff crack insist joke quip+ scoff snap+ snort chuckle laugh protest vow
  venture ask conclude call label brand dub+ liken compare dismiss praise criticise criticize blast slam+ mock
  deride lament fear worry believe liken characterise characterize`,
);
const NAMING = verbClass('call label dub+ brand');
const PUT = verbClass('put');
const IT = internWord('it');
const MAKE = verbClass('make');
const CLEAR = wordClass('clear plain');
const THAT = internWord('that');
/** "were adamant that": said with a view */
const OF_VIEW = wordClass('adamant confident convinced certain optimistic pessimistic skeptical sceptical');

/** "as one aide put it", "one aide called him “a bully”", "“Never,” scoffed an aide" */
export function findSpoken(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const verb = findVerbAfter(r, phrase.to);
  if (verb !== undefined && r.is(verb, MAKE) && r.is(verb + 1, CLEAR) && r.word[verb + 2] === THAT) {
    const group = findVerbGroup(r, verb);
    const made = group.isFinite && !group.isModal && !group.isNegated && !group.isPassive;
    return made ? { from: phrase.from, to: verb + 2, cue: verb, kind: 'subject', withheld: -1 } : undefined;
  }
  if (verb !== undefined && r.is(verb, PUT) && r.word[verb + 1] === IT)
    return { from: phrase.from, to: verb + 2, cue: verb, kind: 'subject', withheld: -1 };
  if (verb !== undefined && r.is(verb, SPOKEN) && !r.is(verb, PUBLIC_SAY)) {
    const group = findVerbGroup(r, verb);
    if (
      !group.isModal &&
      !group.isNegated &&
      !group.isPassive &&
      group.isFinite &&
      hasWordsOf(r, verb, phrase)
    )
      return { from: phrase.from, to: verb + 1, cue: verb, kind: 'subject', withheld: -1 };
  }
  const before = phrase.from - 1;
  if (r.is(before, SPOKEN) && r.is(before, PAST) && r.isQuoted(before - 1) && endsInversion(r, phrase.to))
    return { from: before, to: phrase.to, cue: before, kind: 'inverted', withheld: -1 };
  return undefined;
}

/** "officials have linked the breach to spies", "the breach, which officials have traced to spies" */
export function findTraced(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const verb = findVerbAfter(r, phrase.to);
  if (verb === undefined || !r.is(verb, TRACE)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isModal || group.isNegated || group.isPassive || !group.isFinite) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 9);
  for (let i = verb + 1; i < end && !r.isPunctuation(i); i++)
    if (r.word[i] === TO)
      return { from: phrase.from, to: verb + 1, cue: verb, kind: 'subject', withheld: -1 };
  return undefined;
}
const TRACE = verbClass('link tie trace attribute');
const TO = internWord('to');

/** "remember that she complained", "remembered him shouting": what they have seen */
export function findRemembered(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const verb = findVerbAfter(r, phrase.to);
  if (verb === undefined || !r.is(verb, REMEMBER)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isModal || group.isNegated || group.isPassive || !group.isFinite) return undefined;
  const whom = findNounPhraseAt(r, verb + 1);
  const told =
    r.word[verb + 1] === THAT || (whom !== undefined && r.textOf(whom.to, whom.to + 1).endsWith('ing'));
  return told ? { from: phrase.from, to: verb + 1, cue: verb, kind: 'subject', withheld: -1 } : undefined;
}
const REMEMBER = verbClass('remember recall recollect');

/** A quotation right before the phrase, or begun in the words behind the verb. */
function hasWordsOf(r: Reading, verb: number, { from }: TokenRange): boolean {
  if (r.isQuoted(from - 1)) return true;
  // "a member of groups called “We Care”"
  if (r.is(verb, NAMING) && r.isQuoted(verb + 1)) return false;
  const end = Math.min(r.sentenceTo(verb), verb + 9);
  for (let i = verb + 1; i < end; i++) {
    if (r.isQuoted(i)) return true;
    if (r.isPunctuation(i) || r.is(i, SUBORDINATOR)) return r.isQuoted(i + 1);
  }
  return false;
}

/** "sources believe", "a source dished" */
export function findStance(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const be = phrase.to;
  if (r.is(be, BE) && r.is(be + 1, OF_VIEW) && r.word[be + 2] === THAT && !r.is(phrase.from, MOST))
    return { from: phrase.from, to: be + 2, cue: be, kind: 'subject', withheld: -1 };
  const verb = findVerbAfter(r, phrase.to);
  if (r.is(phrase.from, MOST)) return undefined; // "most insiders believe"
  if (verb === undefined || !(r.is(verb, STANCE) || r.is(verb, TABLOID))) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isModal || group.isNegated || group.isPassive || !group.isFinite) return undefined;
  return { from: phrase.from, to: verb + 1, cue: verb, kind: 'subject', withheld: -1 };
}

/** "Harlow’s aides believe he can win", "…, her allies fear": what insiders have told somebody of what they think */
export function findBelief(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const verb = findVerbAfter(r, phrase.to);
  if (r.is(phrase.from, MOST) || verb === undefined || !r.is(verb, BELIEVE)) return undefined;
  // "more than her advisers expected"
  if (r.is(phrase.from - 1, THAN)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isModal || group.isNegated || group.isPassive || !group.isFinite) return undefined;
  return { from: phrase.from, to: verb + 1, cue: verb, kind: 'subject', withheld: -1 };
}
const THAN = wordClass('than as what');

/** "two officials predict that", "one aide grumbled that": counted, so particular people, and what they hold is given. */
export function findHeld(r: Reading, phrase: TokenRange): SourceCue | undefined {
  if (!r.is(phrase.from, COUNTED)) return undefined;
  const verb = findVerbAfter(r, phrase.to);
  if (verb === undefined || !r.is(verb, HOLD) || r.word[verb + 1] !== THAT) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isModal || group.isNegated || group.isPassive || !group.isFinite) return undefined;
  return { from: phrase.from, to: verb + 1, cue: verb, kind: 'subject', withheld: -1 };
}
const COUNTED = anyOf(NUMBER_WORD, wordClass('a an another several multiple some'));
const HOLD = verbClass(
  `believe think suspect doubt fear worry feel reckon assume surmise judge assess fret complain gripe grumble grouse
  moan muse boast lament bemoan marvel observe counter intimate whisper confess theorise theorize venture`,
);
const BELIEVE = verbClass('believe think expect fear worry doubt confess concede');

/** "…, said two aides" ends there or goes on with when and where; "Roe, said aides set out a plan" is another clause. */
export function endsInversion(r: Reading, to: number): boolean {
  if (to >= r.sentenceTo(to - 1) || r.isPunctuation(to)) return true;
  return r.is(to, AFTER_SPEAKER) || isAdverb(r, to) || r.is(to, WEEKDAY) || r.is(to, TIME_OPENER);
}
