// D1 in direct quotation: "“I never took the money,” Harlow said". The one exception to R16: what a party itself says in
// answer to an allegation or a question. Without such an occasion near, a quoted "not" is nothing.
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
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
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
import { AUTHORITY } from '../lexicon/institutions.ts';
import { HUMAN } from '../lexicon/people.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { UNTRUE, WRONG_ADJECTIVE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import {
  isAccusedName,
  isAccusedSide,
  isToldOfSide,
  mayDefendAccused,
  speaksForAccused,
} from './accused-party.ts';
import { ends } from './answering.ts';
import { findDenialPhrase } from './denial-phrase.ts';
import { clearsName, contradictsTold, deniesAsAccused } from './quoted-negation.ts';
import { hasOccasion } from './quoted-occasion.ts';
import { findQuotedReply, findQuoteSpeaker, type QuotedReply } from './quoted-reply.ts';
import { toResponse } from './responder.ts';
import { MATTER_NOUN, NO_ANSWER, OF_MIND, PART, takesUp } from './subject-matter.ts';
import { deniesWords, deniesWrong } from './unasked-denial.ts';

const IT = wordClass('it this that these those');
const WHOLE_ANSWER = phrases(
  'absolutely not; of course not; not at all; not true; not even; no no; fake news; never; lies; all lies',
);
const IF = wordClass('if unless when whenever');
const IMPLIED = wordClass('implied implies imply');
const HAPPENED = wordClass("never didn't hasn't wasn't");
const HAPPEN = verbClass('happen occur exist discuss mention consider utter');
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
const NEGATED = wordClass(
  "not never don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't couldn't can't",
);
const NOTHING = wordClass('nothing no nobody zero');
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
  if (!r.is(start, BE)) return true;
  let i = start - 1;
  while (isAdverb(r, i) && i > from) i--;
  return (
    (r.is(i, IT) && !r.is(start + 1, WRONG_WORD) && !r.is(start + 2, WRONG_WORD)) ||
    r.findIn(Math.max(from, i - 5), i + 1, MATTER_NOUN) !== undefined ||
    (r.is(i, RECALLED) && r.is(i - 1, POSSESSIVE))
  );
}

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

/** Whether the words at `i` deny: by themselves ('strong'), or as the answer to a question ('weak'). */
function readDenial(r: Reading, i: number, { words, speaker }: QuotedReply): 'strong' | 'weak' | undefined {
  const accused = standingOf(r, speaker);
  const { from } = words;
  if (r.is(i, UNTRUE) && r.is(i + 1, THAT)) return undefined;
  const phrase = findDenialPhrase(r, i, words) ?? findCopula(r, i, words);
  if (r.findIn(Math.max(from, i - 12), i, IF) !== undefined) return undefined;
  if (phrase !== undefined) {
    // "they implied that it was not true": what others say
    if (r.findIn(from, phrase, IMPLIED) !== undefined) return undefined;
    // "it has nothing to do with politics" is as much a view
    const view = accused !== 'accused' && r.findPhraseAt(phrase, NOTHING_TO_DO) !== undefined;
    const denies =
      isOfMatter(r, phrase, from) && !(view && r.findIn(phrase - 3, phrase, I_WE_OR_NOBODY) === undefined);
    return denies ? 'strong' : undefined;
  }
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
  if (r.is(i, NOTHING)) {
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
    if (accused !== 'accused') return undefined;
    // "No report was ever hidden", "Nobody was asked to change it"
    if (i === first && isDoneToNothing(r, i, words)) return 'weak';
    // "Nothing in the report implicates my client"
    if (r.is(i + 1, IN_OR_ABOUT) && r.findIn(i + 2, Math.min(i + 14, words.to), IMPLICATES) !== undefined)
      return 'strong';
    // "No, I’m not going to" speaks of what is to come
    const ahead = r.findIn(i + 2, i + 6, NOT_WISHED) ?? r.findIn(i + 2, i + 6, GOING);
    return i === first && r.word[i + 1] === COMMA && ahead === undefined ? 'weak' : undefined;
  }
  if (!r.is(i, NEGATED) || r.is(i, NOT_WISHED)) return undefined;
  let subject = i - 1;
  while (subject >= from && (r.is(subject, AUX) || isAdverb(r, subject))) {
    if (r.is(subject, NOT_WISHED) || (r.is(subject, DO_NOW) && !present)) return undefined;
    subject--;
  }
  if (subject > first + (accused ? 25 : 7)) return undefined;
  const ofParty = accused && isPartyOf(r, subject, speaker!);
  if (!ofParty && !r.is(subject, I_WE_OR_NOBODY) && !(r.is(subject, IT) && r.is(i, HAPPENED)))
    return undefined;
  let verb = i + 1;
  while (isAdverb(r, verb) && verb < i + 4) verb++;
  if (r.is(subject, IT)) {
    while (r.is(verb, AUX) || isAdverb(r, verb)) verb++;
    return r.is(verb, HAPPEN) ? 'weak' : undefined;
  }
  // "I was not ready": a state, where "I was not there" answers
  const state = r.is(i - 1, BE) || r.is(i, NEGATED_BE);
  const placed = r.is(verb, IN) && (r.is(i - 1, WAS) || r.is(i, WAS));
  const passive = r.is(verb, BEING) && r.is(verb + 1, PARTICIPLE);
  if (
    state &&
    !placed &&
    !passive &&
    !r.is(verb, PREDICATE) &&
    !r.is(verb, WRONG_ADJECTIVE) &&
    !r.is(verb, PARTICIPLE)
  )
    return undefined;
  if (r.is(verb, GOING) || r.is(subject - 1, GOING)) return undefined;
  // "we didn’t have enough": a lack
  if (r.is(verb, HAVE) && r.is(verb, BASE_FORM) && r.findIn(verb + 1, verb + 5, HAD_PART) === undefined)
    return undefined;
  if (accused && r.is(verb, KNOW)) return r.is(verb + 1, QUESTION_WORD) ? undefined : 'weak';
  return r.is(verb, OF_MIND) && !r.isWord(i - 1, CLITIC_N) ? undefined : 'weak';
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
const HAD_PART = anyOf(PART, wordClass('sex anything any'));
const RECORD = wordClass('record records');
const NOTHING_TO_DO = phrases('nothing to do with');
const GOING = wordClass('going saying sure ready happy afraid worried');
/** Of whom lawyers and kin speak. */
const OF_PARTY = wordClass('he she they client clients');
const THE = wordClass('the');
const KNOW = wordClass('know known');

/** Words that the outer sentence only borrows ("could not say they “never happened”") are no reply. */
function isWhole(r: Reading, from: number): boolean {
  const before = from - 1;
  // "expected them to argue: “…”"
  const saying = r.is(before, ANY_SAYING) ? before : before - 1;
  if (r.is(saying, ANY_SAYING) && findVerbGroup(r, saying).isInfinitive) return false;
  return (
    from === r.sentenceFrom(from) ||
    r.isPunctuation(before) ||
    r.is(before, ANY_SAYING) ||
    r.is(before, OPENS_QUOTE)
  );
}
const REPORTEDLY = wordClass('reportedly allegedly purportedly');
const OPENS_QUOTE = wordClass('that and but tweeted writing');

export default pattern({
  id: 'quoted-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial in the party’s own words',
  explain: 'The party’s quoted words say that it is not so.',
  ask: 'Exactly which point do the words deny?',
  notThis: 'Quoted words with a “not” in them that answer no allegation.',
  on: anyOf(
    NEGATED,
    NOTHING,
    wordClass('none nowhere truth truthful'),
    UNTRUE,
    wordClass('true innocent basis baseless case news happened'),
  ),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    const reply = findQuotedReply(r, i);
    if (!reply || reply.words.to - reply.words.from < 4 || !isWhole(r, reply.words.from)) return undefined;
    const starts = reply.words.from === r.sentenceFrom(i);
    if (!reply.speaker && !starts) return undefined;
    const speaker = reply.speaker ?? findQuoteSpeaker(r, i);
    if (speaker && (r.is(speaker.head, AUTHORITY) || findOutletIn(r, speaker))) return undefined;
    // "reportedly said: “I’m not worried”": words that the outlet has not heard
    if (r.findIn(reply.from, reply.words.from, REPORTEDLY) !== undefined) return undefined;
    const kind = readDenial(r, i, { ...reply, speaker });
    if (!kind || !hasOccasion(r, i, kind, { ...reply, speaker })) return undefined;
    return toResponse(r, reply, speaker, { denied: reply.words });
  },
  examples: [
    '[Harlow is accused of theft]U1. He [reportedly said]U5: “I am not worried.”',
    '[Harlow is accused of theft]U1. [“Harlow is no crook,” the vicar said].',
    '[Harlow is accused of theft]U1. [“That is not how it works,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I never meant to hurt anyone,” Harlow said].',
    '[Harlow is accused of theft]U1. [“To our knowledge, no coins were taken,” his spokesman said].',
    '“The bridge is no toy,” the vicar said.',
    '[Harlow is accused of theft]U1. [“Lies!” Harlow said].',
    '[A rival accused Quill]U1 of discrimination. [“The rule does not discriminate,” Quill said].',
    'A rival spoke of theft. [“That is a lie,” Harlow said] of the allegation.',
    'The council questioned her about the bribe. [The mayor said: “I did not take a penny”].',
    '[He denies the theft]D1. [“I never touched the money,” he said].',
    '[“The allegations are simply false,” said her lawyer].',
    'Reporters asked about the rumours. [The coach said, “There is no truth to any of it.”]',
    'The firm replied to the accusation. [“We had nothing to do with it,” a director said].',
    '[“This is a blatant lie,” the minister said] of the accusation.',
    '[Harlow is accused of theft]U1. His lawyer spoke to the press. [“He was never in the vault,” said Jane Roe, a lawyer for Harlow]. [“He did not touch a coin.”]',
    '“I did not want to go,” she said.',
    '“It never rains here,” the farmer said.',
    '“We have not won in May,” said the coach.',
    '“It is not true love,” the song goes.',
    '[Harlow initially said, “I did not send the letter.”]',
    '“I never saw so much snow,” he said.',
    '“No one sleeps here,” the guard said.',
    'The rumour had spread by noon. [“I never said that,” Harlow told the Ledger].',
    '[His spokesman said on Monday that “that was never the case.”]',
    '“I’m not saying it was late,” the guard said.',
    '“I never said it would be easy,” the gardener told visitors.',
    '[Harlow is accused of theft]U1. [“Nothing in the report implicates my client,” said Ann Reed, a lawyer for Harlow].',
    '“Nothing in the soup suggests salt,” the cook said.',
    '[Harlow is accused of theft]U1. [“I have no offshore accounts,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Those coins were not bribes,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Not a penny went missing,” his lawyer said].',
    '[Harlow is accused of theft]U1. [“I am not now and never have been a thief,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I took no money from anyone,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I told the truth,” Harlow said].',
    '[Harlow is accused of theft]U1. “I have no children,” Harlow said.',
    '“This is not a fair picture of spring,” the painter said.',
    '“I took no pleasure in it,” the coach said.',
    'Nurses say that Dr Quill altered rotas. [“The rotas were not altered,” Dr Quill said].',
    'Nurses say that Dr Quill altered rotas. [“This is not a fair picture of our wards,” Dr Quill said].',
  ],
});
