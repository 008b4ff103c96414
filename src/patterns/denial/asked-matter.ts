// What a question was about and what came of it, for asked-reply.ts: matters of somebody else, replies that refuse or evade.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { PARTICIPLE, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { IF_OR_WHETHER, THIRD_PERSON_PRONOUN } from '../lexicon/function-words.ts';
import { isToldOfSide } from './accused-party.ts';
import { MATTER_NOUN, OF_MIND } from './subject-matter.ts';

/** "said he wasn’t sure of the amounts": whoever is asked and does not know, leaves the question open */
export function isEvasive(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.findPhraseAt(i, NOT_KNOWN) !== undefined) return true;
  return false;
}
const NOT_KNOWN = phrases(
  `wasn't sure; was not sure; not sure of; not sure what; not sure whether; not sure how; did not know; didn't know;
  does not know; doesn't know; don't know anything; don't know how; don't know what; don't know who; had no idea; has no idea; have no idea;
  take|takes|took such|these|those|all|any reports|complaints|allegations|claims|concerns|matters very|extremely| seriously; committed to the highest; could not say; couldn't say; can't say; cannot say; could not recall; did not recall; didn't recall; don't recall; don't remember; did not remember`,
);

/** "said “No comment”", "said he had nothing to say": no reply, but a refusal (D4) */
export function isRefused(r: Reading, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (r.findPhraseAt(i, REFUSAL) !== undefined) return true;
  return false;
}
const REFUSAL = phrases(
  'no comment; no further comment; nothing to say; nothing to add; nothing further to; nothing more to; would not answer; would not comment; would not discuss; could not comment; will not comment; next question',
);

/** "Asked about allegations of Russian hacking, Harlow said": what is alleged of somebody else (R9) */
export function isOfOthers(r: Reading, i: number, speaker: NounPhrase): boolean {
  const matter = r.findIn(i + 1, Math.min(speaker.from, i + 6), MATTER_NOUN);
  if (matter === undefined || !r.is(matter + 1, OF_OR_THAT)) return false;
  const whose = r.has(matter + 2, CAPITAL) ? matter + 2 : matter + 3;
  return r.has(whose, CAPITAL) && r.hash[whose] !== r.hash[speaker.head] && !isToldOfSide(r, speaker);
}
const OF_OR_THAT = wordClass('of that against by');

/** "whether she was under pressure": what the one who is asked is or did; not what is to come (R19) */
export function asksOfOneself(r: Reading, i: number, to: number): boolean {
  const whether = r.findIn(i + 1, Math.min(to, i + 6), IF_OR_WHETHER);
  if (whether === undefined || !r.is(whether + 1, THIRD_PERSON_PRONOUN)) return false;
  return (
    r.is(whether + 2, BE_OR_HAVE) && r.findIn(whether + 2, Math.min(to, whether + 5), INTENT) === undefined
  );
}
/** "if he had met the lobbyist": what the one who is asked has done, and no thought or feeling */
export function asksOfDeed(r: Reading, i: number, to: number): boolean {
  const whether = r.findIn(i + 1, Math.min(to, i + 4), IF_OR_WHETHER);
  if (whether === undefined || !r.is(whether + 1, THIRD_PERSON_PRONOUN) || !r.is(whether + 2, HAD))
    return false;
  let verb = whether + 3;
  while (isAdverb(r, verb)) verb++;
  return r.is(verb, PARTICIPLE) && !r.is(verb, OF_MIND) && !r.is(verb, PLAIN_LIFE);
}
const HAD = wordClass("had has have 'd ever");
/** Nobody is reproached with it. */
const PLAIN_LIFE = verbClass(
  'enjoy expect hope learn improve play win lose see watch read hear consider think get become feel recover sleep miss notice',
);

/** "said yes", "“I did,” he said" */
export function affirms(r: Reading, to: number): boolean {
  const end = Math.min(r.sentenceTo(to - 1), to + 5);
  return r.findIn(to, end, YES) !== undefined;
}
const YES = wordClass('yes did had yeah definitely absolutely certainly');

const BE_OR_HAVE = wordClass('was is were are had has have did felt knew');
const INTENT = wordClass('going planning considering thinking will would');
