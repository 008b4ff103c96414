// What a question was about and what came of it, for asked-reply.ts: matters of somebody else, replies that refuse or evade.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { phrases, wordClass } from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { isToldOfSide } from './accused-party.ts';
import { MATTER_NOUN } from './subject-matter.ts';

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
