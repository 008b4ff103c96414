// Whether there is anything that a quoted denial can answer: an accusation, a report or a question near, of the speaker's
// side. For quoted-denial.ts.
import type { Reading } from '../../text/reading.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { I_WE_OR_NOBODY, PRONOUN } from '../lexicon/function-words.ts';
import { LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { countAccusations, isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isContradiction } from './denial-phrase.ts';
import { clearsName } from './quoted-negation.ts';
import type { QuotedReply } from './quoted-reply.ts';
import { MATTER_NOUN, takesUp } from './subject-matter.ts';
import { deniesWords, deniesWrong } from './unasked-denial.ts';

/** From so many accusations and denials on, an article is about one. */
const ACCUSATIONS = 3;

/** Whether the speaker is the one whom the sentence of the question or the accusation speaks of. */
function isSpokenOf(r: Reading, speaker: NounPhrase | undefined, opening: number): boolean {
  if (!speaker || r.is(speaker.head, PRONOUN)) return true;
  const start = Math.max(0, r.sentenceFrom(opening) - 60);
  for (let i = start; i < opening; i++) if (r.hash[i] === r.hash[speaker.head]) return true;
  return false;
}

/** "“Absolutely not,” she said when asked if she had rung the bank": what the speaker is asked to have done, not what may come */
function isAskedOfDeed(r: Reading, i: number): boolean {
  const end = r.sentenceTo(i);
  for (let asked = i + 1; asked < end - 3; asked++) {
    if (!r.is(asked, QUESTIONED) || r.isQuoted(asked)) continue;
    const who = r.is(asked + 1, IF_OR_WHETHER) ? asked + 2 : -1;
    if (r.is(who, HE_SHE_THEY) && r.is(who + 1, HAD_OR_WAS)) return true;
  }
  return false;
}
const QUESTIONED = wordClass('asked pressed questioned quizzed');
const IF_OR_WHETHER = wordClass('if whether');
const HE_SHE_THEY = wordClass('he she they it');
const HAD_OR_WAS = wordClass("had has have 'd ever");

const AT_FIRST = wordClass('initially originally');
const MOUTHPIECE = anyOf(SPOKESPERSON, LAWYER);
const ANY_CUE = ALLEGED | ASKED | ANSWERED | WRONG;

/** Whether the words at token `i` answer anything. */
export function hasOccasion(
  r: Reading,
  i: number,
  kind: 'strong' | 'weak',
  { words, speaker }: QuotedReply,
): boolean {
  const opening = r.quotationAt(i)!.from;
  const strong = kind === 'strong';
  // A headline quotes nobody's "I did not" but as the answer to something.
  if (r.blockOf(i).kind === 'headline' && (strong || r.findIn(words.from, i, I_WE_OR_NOBODY) !== undefined))
    return true;
  if (strong && r.findIn(words.from, words.to, MATTER_NOUN) !== undefined) return true;
  // "I have never cheated", "I never said that": nobody says so unasked
  if (
    strong &&
    (deniesWrong(r, i) || deniesWords(r, i)) &&
    r.findIn(Math.max(words.from, i - 4), i, I_WE_OR_NOBODY) !== undefined
  )
    return true;
  // "Harlow is not a racist": nobody says so where nobody says that he is
  if (strong && clearsName(r, i, words)) return true;
  // "The new law does not discriminate"
  if (strong && deniesWrong(r, i) && hasCueNear(r, opening, WRONG, 5)) return true;
  // "Harlow at first said, “I did not send it”": what was said before another account
  if (
    speaker &&
    r.findIn(speaker.to, words.from, AT_FIRST) !== undefined &&
    r.findIn(words.from, i, I_WE_OR_NOBODY) !== undefined
  )
    return true;
  const accused = speaker !== undefined && isAccusedSide(r, speaker);
  if (!accused && speaker && isToldOfSide(r, speaker)) {
    const cues = ALLEGED | ASKED | ANSWERED | TOLD | WRONG;
    const told = isToldHere(r, opening, 2) || hasCueNear(r, opening, cues, 2);
    if (told && (strong || takesUp(r, { from: i, to: Math.min(i + 10, words.to) }))) return true;
    if (isToldHere(r, opening) && r.findIn(words.from, i, I_WE_OR_NOBODY) !== undefined) return true;
  }
  if (accused && countAccusations(r) >= ACCUSATIONS && hasCueNear(r, opening, ANY_CUE, 4, 1)) return true;
  // A spokesman calls false what was told before, whoever told it.
  const speaks = speaker !== undefined && r.findIn(speaker.from, speaker.to, MOUTHPIECE) !== undefined;
  if (strong && speaks && (hasCueNear(r, opening, TOLD, 2) || isContradiction(r, i, words))) return true;
  if (strong && (speaks || accused) && hasCueNear(r, opening, WRONG, 1)) return true;
  if (strong) return hasCueNear(r, opening, ALLEGED | ASKED | ANSWERED, accused ? 8 : 1);
  if (accused && hasCueNear(r, opening, ALLEGED | ASKED | ANSWERED, 2)) return true;
  if (isAskedOfDeed(r, i)) return true;
  if (!isSpokenOf(r, speaker, opening) && !hasCueNear(r, i, ASKED, 0)) return false;
  const prompted = hasCueNear(r, opening, ASKED | ANSWERED, 1) || hasCueNear(r, opening, ANSWERED, 2);
  return prompted && hasCueNear(r, opening, ALLEGED | WRONG | ANSWERED, 2);
}
