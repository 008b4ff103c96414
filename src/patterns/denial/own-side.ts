// Whether a negated clause speaks of the speaker's own side: of themselves, their client, their kin or what is theirs.
// denied-by-saying asks it; whether the words answer anything, it decides itself.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { HE_OR_SHE, POSSESSIVE, PRONOUN } from '../lexicon/function-words.ts';
import { COMPANY, INSTITUTION, ORGANISATION } from '../lexicon/institutions.ts';
import { HUMAN, LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { isAccusedName, isAccusedSide, namesAccuser } from './accused-party.ts';
import type { Denied } from './negation.ts';

const OWN_SIDE = anyOf(wordClass('i he she it they we nobody client clients'), COMPANY, ORGANISATION);
const THERE = internWord('there');
const THAT = wordClass('that');
const AUTHORITIES = wordClass('authorities officials');
const PRESS = wordClass('press');
const NOTHING = wordClass('nothing');
const WAS = wordClass('was is had has ever');
const NONE = wordClass('none nobody no neither nothing');

/** Whether the negated clause speaks of the speaker's side: "Harlow said he …", "the firm said it …". */
export function isOwnSide(
  r: Reading,
  inner: NounPhrase,
  speaker: NounPhrase | undefined,
  denied: Denied,
): boolean {
  const strong = denied.isStrong;
  // "authorities said there were no credible threats": a finding, no answer
  if (r.word[inner.head] === THERE) return !speaker || !r.is(speaker.head, AUTHORITIES);
  if (r.is(inner.head, THAT)) return strong || (speaker !== undefined && isAccusedSide(r, speaker));
  // "said nothing as he left"
  if (r.is(inner.from, NOTHING) && !r.is(inner.from + 1, WAS)) return false;
  if (r.is(inner.from, NONE)) return speaker !== undefined && isAccusedSide(r, speaker);
  const isAccused = isAccusedName(r, inner.head);
  if (isOwnThing(r, inner, speaker, denied)) return true;
  if (!r.is(inner.head, OWN_SIDE) && !isPerson(r, inner.head) && !isAccused) return false;
  if (!speaker) return r.is(inner.head, PRONOUN);
  // Of somebody else by name: "said Roe was not willing" is no denial, "said Roe was no racist" is.
  const named = r.has(inner.head, CAPITAL) && r.hash[inner.head] !== r.hash[speaker.head];
  if (named && !strong && !isMouthpiece(r, speaker)) return false;
  if (isAccused && isAccusedSide(r, speaker)) return true;
  if (r.is(speaker.head, PRONOUN))
    return !r.is(inner.head, HE_OR_SHE) || r.word[inner.head] === r.word[speaker.head];
  const speaksForOthers =
    r.findIn(speaker.from, speaker.to, SPOKESPERSON) !== undefined ||
    r.findIn(speaker.from, speaker.to, LAWYER) !== undefined ||
    r.findIn(speaker.from, speaker.to, INSTITUTION) !== undefined;
  // "his company had no reason to believe it"
  const ofOwn =
    strong && r.is(inner.from, POSSESSIVE) && (r.is(inner.head, COMPANY) || r.is(inner.head, ORGANISATION));
  return r.is(inner.head, PRONOUN) || speaksForOthers || ofOwn;
}

/** "said [her son] would never hurt anyone", "said [his words] were not meant so", "said [the payments] were not bribes" */
function isOwnThing(
  r: Reading,
  inner: NounPhrase,
  speaker: NounPhrase | undefined,
  { isStrong, isOfAccused }: Denied,
): boolean {
  if (!speaker || !isAccusedSide(r, speaker) || namesAccuser(r, inner.from, inner.to)) return false;
  if (isStrong || r.is(inner.head, KIN)) return true;
  return isOfAccused === true && r.is(inner.from, POSSESSIVE) && !r.is(inner.head, HUMAN);
}
const KIN = nounClass('son daughter husband wife brother sister father mother boyfriend girlfriend client');

/** Spokespeople and press secretaries: who contradict in somebody’s name. */
export function isMouthpiece(r: Reading, { from, to }: NounPhrase): boolean {
  return r.findIn(from, to, SPOKESPERSON) !== undefined || r.findIn(from, to, PRESS) !== undefined;
}
