// Whether quoted words deny what is told of their speaker: "I never took it", "Nobody was bullied", "that is a lie". Whether there
// was anything to answer, quoted-occasion.ts tells; what is marked, the pattern quoted-denial.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import {
  anyOf,
  BASE_FORM,
  internWord,
  nounClass,
  PARTICIPLE,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import {
  BE,
  COORDINATOR,
  DO,
  DO_NOW,
  HAVE,
  I_WE_OR_NOBODY,
  MODAL,
  NEGATED_BE,
  POSSESSIVE,
  QUESTION_WORD,
} from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { UNTRUE, WRONG_ADJECTIVE } from '../lexicon/wrongdoing.ts';
import {
  isAccusedName,
  isAccusedSide,
  isToldOfSide,
  mayDefendAccused,
  speaksForAccused,
} from './accused-party.ts';
import { findDenialPhrase } from './denial-phrase.ts';
import { clearsName, contradictsTold, DEMONSTRATED, deniesAsAccused } from './quoted-negation.ts';
import { backsAccusation, type QuotedReply } from './quoted-reply.ts';
import { MATTER_NOUN, NO_ANSWER, OF_MIND, PART, takesUp } from './subject-matter.ts';
import { deniesWords, deniesWrong } from './unasked-denial.ts';

const WHOLE_ANSWER = phrases(
  'absolutely not; of course not; not at all; not true; not even; no no; fake news; never; lies; all lies',
);
const IF = wordClass('if unless when whenever');
const IMPLIED = wordClass('implied implies imply');
const HAPPENED = wordClass("never didn't hasn't wasn't");
const HAPPEN = verbClass('happen occur+ exist discuss mention consider utter');
const WRONG_WORD = wordClass('wrong');
const PREDICATE = wordClass(
  'a an the any there at part involved aware alone present guilty responsible my his her that',
);
const IN = wordClass('in near inside');
const WAS = wordClass("was were been wasn't weren't");
const RECALLED = nounClass('memory account version recollection portrayal');
const NOT = wordClass('not');
const EVEN = wordClass('even');
const THERE = wordClass('there');
export const NEGATED = wordClass(
  "not never don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't can't",
);
export const NOTHING = wordClass('nothing no nobody zero');
const AUX = anyOf(BE, DO, HAVE, MODAL);
const NOT_WISHED = wordClass("won't wouldn't can't couldn't will would can could should");
const THAT = wordClass('that to for about');
const CLITIC_N = internWord("'m");

/** "This [is a blatant] lie", "those stories [were completely] made up": the copula before the word. */
function findCopula(r: Reading, i: number, { from }: TokenRange): number | undefined {
  // "a false thing" is no answer, "is false", "a false report" are
  if (
    !r.is(i, UNTRUE) ||
    !(ends(r, i + 1) || r.is(i + 1, COORDINATOR) || r.is(i + 1, MATTER_NOUN) || r.is(i + 1, ATTACK))
  )
    return undefined;
  for (let be = i - 1; be >= Math.max(from, i - 4) && !r.isPunctuation(be); be--) {
    if (r.is(be, NEGATED)) return undefined;
    if (r.is(be, BE)) return be;
  }
  return undefined;
}

const ATTACK = nounClass(
  'attack smear tale headline premise equivalence comparison choice impression equivalency',
);

/** "[It] is false": of the matter, not of anything else that is called wrong. */
function isOfMatter(r: Reading, start: number, from: number): boolean {
  // "wasn’t involved": of a person, as "not involved" is
  if (!r.is(start, BE) || (r.is(start, NEGATED) && r.is(start + 1, OF_A_PERSON))) return true;
  let i = start - 1;
  while (isAdverb(r, i) && i > from) i--;
  return (
    (r.is(i, DEMONSTRATED) && !r.is(start + 1, WRONG_WORD) && !r.is(start + 2, WRONG_WORD)) ||
    r.findIn(Math.max(from, i - 5), i + 1, MATTER_NOUN) !== undefined ||
    opensWithMatter(r, from) ||
    (r.is(i, RECALLED) && r.is(i - 1, POSSESSIVE))
  );
}

const OF_A_PERSON = wordClass('involved guilty under');

/** "“[Reports that] the mayor will go are not true”", "“Any suggestion that …”" */
function opensWithMatter(r: Reading, from: number): boolean {
  const end = Math.min(from + 7, r.sentenceTo(from));
  const noun = r.findIn(from, end, MATTER_NOUN);
  return noun !== undefined && r.isWord(noun + 1, THAT_WORD);
}
const THAT_WORD = internWord('that');

/** The first word, over what only leads up: "“To our knowledge, [no] data was taken”". */
function openingOf(r: Reading, from: number): number {
  const first = r.isPunctuation(from) ? from + 1 : from;
  const to = r.findPhraseAt(first, LEADS_UP);
  return to !== undefined && r.word[to] === COMMA ? to + 1 : first;
}
const LEADS_UP = phrases(
  'to our knowledge; to my knowledge; to the best of our|my knowledge; as far as we|i know; so far as we|i know; at this time; in fact; for the record; to be clear; to be very clear; let me be clear; frankly; again; look; well; in reality; in truth; so',
);

/** How the article treats the speaker: accuses, tells something of, or neither. */
type Standing = 'accused' | 'told of' | undefined;

function standingOf(r: Reading, speaker: NounPhrase | undefined): Standing {
  if (!speaker) return undefined;
  return isAccusedSide(r, speaker) ? 'accused' : isToldOfSide(r, speaker) ? 'told of' : undefined;
}

/** Denies by itself ('strong'), or as the answer to a question ('weak'). */
type Strength = 'strong' | 'weak' | undefined;

/** Whether the words at `i` deny. */
export function readDenial(r: Reading, i: number, { words, speaker }: QuotedReply): Strength {
  const accused = standingOf(r, speaker);
  const { from } = words;
  if (r.is(i, UNTRUE) && r.is(i + 1, THAT)) return undefined;
  const phrase = findDenialPhrase(r, i, words) ?? findCopula(r, i, words);
  if (r.findIn(Math.max(from, i - 12), i, IF) !== undefined) return undefined;
  if (phrase !== undefined) return deniesByPhrase(r, phrase, from, accused, speaker) ? 'strong' : undefined;
  if (speaker && mayDefendAccused(r, speaker) && clearsName(r, i, words)) return 'strong';
  // "I have no offshore accounts", "those payments were not bribes"
  if (accused && contradictsTold(r, i, words)) return 'strong';
  const isParty = (j: number) => r.is(j, I_WE_OR_NOBODY) || isPartyOf(r, j, speaker!);
  if (accused === 'accused' && deniesAsAccused(r, i, words, isParty)) return 'weak';
  const first = openingOf(r, from);
  const whole = r.findPhraseAt(first, WHOLE_ANSWER);
  if (whole !== undefined && i >= first && i < whole && r.isPunctuation(whole)) return 'weak';
  if (i === first && r.is(i, NOT) && r.is(i + 1, EVEN)) return 'weak';
  if (r.is(i, NEGATED) && !r.is(i, NOT_WISHED) && (deniesWords(r, i) || deniesWrong(r, i))) return 'strong';
  const present = r.is(i, DO_NOW) || (r.is(i, NOT) && r.is(i - 1, DO_NOW));
  if (present && (!accused || r.is(i + 1, HAVE))) return undefined;
  if (present && !(r.is(i + 1, KNOW) || takesUp(r, { from: i, to: Math.min(i + 8, words.to) })))
    return undefined;
  if (r.is(i, NOTHING)) return readNothing(r, i, first, words, accused);
  if (!r.is(i, NEGATED) || r.is(i, NOT_WISHED)) return undefined;
  const subject = findNegatedParty(r, i, from, present);
  if (subject === undefined || subject > first + (accused ? 25 : 7)) return undefined;
  const ofParty = accused && isPartyOf(r, subject, speaker!);
  const ofMatter = r.is(subject, DEMONSTRATED) && r.is(i, HAPPENED);
  if (!ofParty && !r.is(subject, I_WE_OR_NOBODY) && !ofMatter) return undefined;
  return deniesDeed(r, i, subject, accused !== undefined) ? 'weak' : undefined;
}

/** "That is a lie", "it has nothing to do with him" */
function deniesByPhrase(
  r: Reading,
  phrase: number,
  from: number,
  accused: Standing,
  speaker: NounPhrase | undefined,
): boolean {
  // "they implied that it was not true": what others say
  if (r.findIn(from, phrase, IMPLIED) !== undefined) return false;
  // "it has nothing to do with politics" is as much a view
  const view =
    r.findPhraseAt(phrase, NOTHING_TO_DO) !== undefined &&
    (accused !== 'accused' || (speaker !== undefined && backsAccusation(r, phrase, speaker)));
  return isOfMatter(r, phrase, from) && !(view && r.findIn(phrase - 3, phrase, I_WE_OR_NOBODY) === undefined);
}

/** "There was no affair", "Nobody was bullied", "Nothing in the report implicates my client", "No, …" */
function readNothing(r: Reading, i: number, first: number, words: TokenRange, accused: Standing): Strength {
  let there = i - 1;
  while (isAdverb(r, there)) there--;
  const part = r.findIn(i + 1, Math.min(i + 5, words.to), PART) !== undefined;
  const absent = r.is(there, BE) && r.is(there - 1, THERE);
  if (absent && accused === 'accused' && (part || !r.is(i + 1, NO_ANSWER))) return 'weak';
  // "there are no records of his birth": what one did not find
  if (absent && part && !r.is(i + 1, RECORD)) return 'weak';
  // "Nobody was bullied": of what is told of the speaker
  const repeats = accused && takesUp(r, { from: i, to: Math.min(i + 8, words.to) });
  if (repeats && i === first && isDoneToNothing(r, i, words)) return 'weak';
  const last = Math.min(i + 14, words.to);
  if (r.is(i + 1, IN_OR_ABOUT) && r.findIn(i + 2, last, ACCUSES) !== undefined) return 'strong';
  // "To our knowledge, no data was taken": firms say so of what is told
  if (first > words.from + 2 && i === first && isDoneToNothing(r, i, words)) return 'strong';
  if (accused !== 'accused') return undefined;
  // "No report was ever hidden", "Nobody was asked to change it"
  if (i === first && isDoneToNothing(r, i, words)) return 'weak';
  if (r.is(i + 1, IN_OR_ABOUT) && r.findIn(i + 2, last, IMPLICATES) !== undefined) return 'strong';
  // "No, I’m not going to" speaks of what is to come
  const ahead = r.findIn(i + 2, i + 6, NOT_WISHED) ?? r.findIn(i + 2, i + 6, GOING);
  return i === first && r.word[i + 1] === COMMA && ahead === undefined ? 'weak' : undefined;
}

/** The word before the negated verb, over its auxiliaries; undefined where they tell of wishes or of now. */
function findNegatedParty(r: Reading, i: number, from: number, present: boolean): number | undefined {
  let subject = i - 1;
  while (subject >= from && (r.is(subject, AUX) || isAdverb(r, subject))) {
    if (r.is(subject, NOT_WISHED) || (r.is(subject, DO_NOW) && !present)) return undefined;
    subject--;
  }
  return subject;
}

/** "I never took it", "I was not there", "it did not happen"; not "I was not ready", "we didn’t have enough" */
function deniesDeed(r: Reading, i: number, subject: number, isAccused: boolean): boolean {
  let verb = i + 1;
  while (isAdverb(r, verb) && verb < i + 4) verb++;
  if (r.is(subject, DEMONSTRATED)) {
    while (r.is(verb, AUX) || isAdverb(r, verb)) verb++;
    return r.is(verb, HAPPEN);
  }
  // "I was not ready": a state, where "I was not there" answers
  const state = r.is(i - 1, BE) || r.is(i, NEGATED_BE);
  const placed = r.is(verb, IN) && (r.is(i - 1, WAS) || r.is(i, WAS));
  const passive = r.is(verb, BEING) && r.is(verb + 1, PARTICIPLE);
  const told = r.is(verb, PREDICATE) || r.is(verb, WRONG_ADJECTIVE) || r.is(verb, PARTICIPLE);
  if (state && !placed && !passive && !told) return false;
  if (r.is(verb, GOING) || r.is(subject - 1, GOING)) return false;
  // "we didn’t have enough": a lack
  if (r.is(verb, HAVE) && r.is(verb, BASE_FORM) && r.findIn(verb + 1, verb + 5, HAD_PART) === undefined)
    return false;
  if (isAccused && r.is(verb, KNOW)) return !r.is(verb + 1, QUESTION_WORD);
  return !r.is(verb, OF_MIND) || r.isWord(i - 1, CLITIC_N);
}
const BEING = wordClass('being');
/** "He", "Harlow", "the minister" in the words of his lawyer */
function isPartyOf(r: Reading, i: number, speaker: NounPhrase): boolean {
  if (!speaksForAccused(r, speaker)) return false;
  return r.is(i, OF_PARTY) || isAccusedName(r, i) || (r.is(i, HUMAN) && r.is(i - 1, THE));
}
/** A passive or perfect verb close behind its subject: "no report was ever hidden". */
function isDoneToNothing(r: Reading, i: number, { to }: TokenRange): boolean {
  for (let aux = i + 1; aux < Math.min(to, i + 5) && !r.isPunctuation(aux); aux++)
    if (r.is(aux, BE) || r.is(aux, HAVE))
      return r.is(i + 1, NO_ANSWER) ? false : !r.is(aux + 1, GOING) && !findVerbGroup(r, aux).isModal;
  return false;
}
const IN_OR_ABOUT = wordClass('in about of on');
const IMPLICATES = wordClass('implicates implicate supports shows suggests proves points links contradicts');
/** Of these, what only an accusation does. */
const ACCUSES = wordClass('implicates implicate incriminates incriminate');
const HAD_PART = anyOf(PART, wordClass('sex anything any'));
const RECORD = wordClass('record records');
const NOTHING_TO_DO = phrases('nothing to do with');
const GOING = wordClass('going saying sure ready happy afraid worried');
/** Of whom lawyers and kin speak. */
const OF_PARTY = wordClass('he she they client clients');
const THE = wordClass('the');
const KNOW = wordClass('know known');
