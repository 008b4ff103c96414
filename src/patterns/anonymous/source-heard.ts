// What a source has handed to the article by other verbs than its own saying: "told by two aides", "citing an official", "the Ledger
// spoke to a dozen employees", "an aide showed us the letter". source-cue.ts asks here after "NP said" and "according to NP".
import type { Reading, TokenRange } from '../../text/reading.ts';
import { GERUND, internWord, PARTICIPLE, VERB, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbAfter, opensClause } from '../grammar/clause.ts';
import { findNounPhraseAt, isBarrier } from '../grammar/noun-phrase.ts';
import { findOutletAt, findOutletIn } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { DETERMINER, ME_OR_US, TO_OR_WITH } from '../lexicon/function-words.ts';
import { SOURCE } from '../lexicon/people.ts';
import { ANY_SAYING, SPEAK } from '../lexicon/verbs.ts';
import { PRESS } from './source-listener.ts';
import type { SourceCue } from './source-view.ts';

const CITE = verbClass('cite quote');
const RELAY_PARTICIPLE = verbClass(
  'tell describe confirm corroborate relay share provide disclose reveal leak echo',
);
const BY = internWord('by');
const FROM = internWord('from');
const PER = internWord('per');
const VIA = internWord('via');
const AS = internWord('as');
const WITH = internWord('with');
const INFORMATION = wordClass(
  `information details word confirmation account accounts tip tips report reports claims quotes`,
);
const TALK = wordClass('interviews conversations');
/** "in interviews with", "according to interviews with", "based on interviews with" */
const BASIS = wordClass('in to on from');
const SAYING = wordClass('saying said telling claiming');
const QUOTED = wordClass('quoted cited');
const TO = internWord('to');
const THAT = internWord('that');
const FOR = internWord('for');

/** "told by two aides", "as described by one of the officials", "confirmed by a source" */
export function findAgent(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const by = phrase.from - 1;
  if (by <= r.sentenceFrom(phrase.from) || r.word[by] !== BY) return undefined;
  let verb = by - 1;
  // "described to the Ledger by two people"
  for (let j = verb; j > by - 8 && j > r.sentenceFrom(by); j--)
    if (r.word[j] === TO && r.is(j - 1, RELAY_PARTICIPLE)) verb = j - 1;
  if (!r.is(verb, RELAY_PARTICIPLE) || !r.is(verb, PARTICIPLE)) return findDescriber(r, phrase, by);
  // "told by a person who was there [that the bid was dead]"
  let to = phrase.from + 2;
  while (to < phrase.to && r.word[to] !== THAT) to++;
  return { from: verb, to, cue: verb, kind: 'agent', withheld: -1 };
}

/** "was described as a bully [by a former adviser]": the verb stands further off */
function findDescriber(r: Reading, phrase: TokenRange, by: number): SourceCue | undefined {
  const start = Math.max(r.sentenceFrom(by), by - 12);
  for (let j = by - 1; j > start; j--) {
    if (r.is(j, DESCRIBED) && r.word[j + 1] === AS && findVerbGroup(r, j).isPassive)
      return { from: by, to: phrase.to, cue: by, kind: 'from', withheld: -1 };
    if (r.isPunctuation(j) && !r.isQuoted(j)) return undefined;
  }
  return undefined;
}
const DESCRIBED = wordClass('described characterised characterized portrayed depicted');

/** "citing sources", "quoted an official as saying", "via a source", "information from two officials" */
export function findCited(r: Reading, phrase: TokenRange & { head: number }): SourceCue | undefined {
  let before = phrase.from - 1;
  if (before < r.sentenceFrom(phrase.from)) return undefined;
  // "citing law enforcement sources": what stands between the verb and the noun describes the noun
  if (r.is(before - 1, CITE) && r.is(before - 1, GERUND) && isPlainWord(r, before)) before--;
  if (r.is(before, CITE)) {
    // "never cited a source for it"
    if (findVerbGroup(r, before).isNegated || r.word[phrase.to] === FOR) return undefined;
    let to = phrase.to;
    if (r.word[to] === AS && r.is(to + 1, SAYING)) to += 2;
    else if (r.is(to, SAYING)) to += 1;
    return { from: before, to, cue: before, kind: 'cited', withheld: -1 };
  }
  if (r.word[before] === VIA || (r.word[before] === PER && r.is(phrase.head, SOURCE)))
    return { from: before, to: phrase.to, cue: before, kind: 'from', withheld: -1 };
  // "with one insider saying"
  const verb = r.word[before] === WITH ? findVerbAfter(r, phrase.to) : undefined;
  if (verb !== undefined && r.is(verb, ANY_SAYING) && r.is(verb, GERUND))
    return { from: phrase.from, to: verb + 1, cue: verb, kind: 'subject', withheld: -1 };
  if (r.word[before] === FROM && r.is(before - 1, INFORMATION))
    return { from: before - 1, to: phrase.to, cue: before, kind: 'from', withheld: -1 };
  if (
    r.word[before] === WITH &&
    r.is(before - 1, TALK) &&
    (r.is(before - 2, BASIS) || opensClause(r, before - 1))
  )
    return { from: before - 1, to: phrase.to, cue: before, kind: 'from', withheld: -1 };
  return undefined;
}

function isPlainWord(r: Reading, i: number): boolean {
  return !r.isPunctuation(i) && !isBarrier(r, i) && !r.is(i, VERB) && !r.is(i, DETERMINER);
}

/** "The Ledger spoke to a dozen former employees", "Reuters interviewed two officials": whom the outlet heard */
export function findInterviewed(r: Reading, phrase: TokenRange & { head: number }): SourceCue | undefined {
  const before = phrase.from - 1;
  const verb = r.is(before, TO_OR_WITH) && r.is(before - 1, SPEAK) ? before - 1 : before;
  if (!r.is(verb, SPEAK) && !r.is(verb, HEAR)) return undefined;
  if (verb === before && r.is(verb, SPEAK)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isNegated || group.isPassive) return undefined;
  const hearer = findNounPhraseBefore(r, group.from);
  if (!hearer || !(r.is(hearer.head, WE) || findOutletIn(r, { ...hearer, to: hearer.head + 1 })))
    return undefined;
  return { from: hearer.from, to: phrase.to, cue: verb, kind: 'from', withheld: -1 };
}
const HEAR = verbClass('interview');
const WE = wordClass('we');

/** "one official read quotations to the Ledger", "a source showed us the letter": what the outlet has from them */
export function findHandedOver(r: Reading, phrase: TokenRange): SourceCue | undefined {
  const verb = findVerbAfter(r, phrase.to);
  if (verb === undefined || !r.is(verb, HAND_OVER)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isNegated || group.isPassive) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 12);
  for (let i = verb; i < end; i++) {
    if (i > verb && r.isPunctuation(i)) return undefined;
    if (i > verb && !r.is(i, TO_OR_WITH)) continue;
    const to = r.is(i + 1, ME_OR_US) ? i + 2 : findOutletAt(r, i + 1)?.to;
    if (to !== undefined) return { from: phrase.from, to, cue: verb, kind: 'subject', withheld: -1 };
  }
  return undefined;
}
const HAND_OVER = verbClass('read show give provide leak pass send forward hand supply share play');

/** "I heard from a clerk who told me", "officials who spoke to Reuters", "were quoted as saying" */
export function findRelative(r: Reading, phrase: TokenRange & { head: number }): SourceCue | undefined {
  for (let i = phrase.head + 1; i < Math.min(phrase.to, phrase.head + 12); i++) {
    if (!r.is(i, WHO)) continue;
    const verb = findVerbAfter(r, i + 1);
    if (verb === undefined || !(r.is(verb, ANY_SAYING) || r.is(verb, SPEAK))) return undefined;
    const listener = r.is(verb + 1, TO_OR_WITH) ? verb + 2 : verb + 1;
    const object = findNounPhraseAt(r, listener);
    const heard =
      r.is(listener, ME_OR_US) ||
      r.is(listener, PRESS) ||
      findOutletAt(r, listener) ||
      (object && findOutletIn(r, object));
    if (!heard) return undefined;
    return { from: phrase.from, to: object?.to ?? listener + 1, cue: verb, kind: 'relative', withheld: -1 };
  }
  const verb = findVerbAfter(r, phrase.to);
  if (verb !== undefined && r.is(verb, QUOTED) && findVerbGroup(r, verb).isPassive)
    for (let i = verb + 1; i < Math.min(verb + 8, r.sentenceTo(verb)); i++)
      if (r.is(i, SAYING)) return { from: phrase.from, to: i + 1, cue: verb, kind: 'subject', withheld: -1 };
  return undefined;
}
const WHO = wordClass('who');
