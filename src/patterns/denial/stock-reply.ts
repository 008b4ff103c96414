// D2 by content: what firms and officials say instead of an answer: "complies with all laws", "takes such complaints
// seriously", "acted in good faith", "looks forward to defending the suit". Only as the answer to something alleged.

import type { Reading, TokenRange } from '../../text/reading.ts';
import {
  anyOf,
  internWord,
  keyedPhrases,
  keysOf,
  nounClass,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { COORDINATOR, NEGATION } from '../lexicon/function-words.ts';
import { COMPANY, GOVERNMENT, ORGANISATION } from '../lexicon/institutions.ts';
import { LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { findAccusedAnswer, findSayingNear } from './accused-answer.ts';
import { countAccusations, isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, WRONG } from './allegation-context.ts';
import { isCourt, isOfLaw, isProsecution } from './court.ts';
import { findQuotedReply } from './quoted-reply.ts';
import { toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { MATTER_NOUN } from './subject-matter.ts';

const COMPLIANCE = keyedPhrases(
  `comply with; complies with; complied with; complying with; in compliance with; in accordance with; in full compliance;
  follow all; follows all; followed all; following all; followed the rules; follow the rules; followed the law; follow the law; followed protocol;
  followed procedure; followed proper; followed standard; followed established; acted lawfully; acted legally;
  acted properly; acted appropriately; acted in good faith; acted within; acted responsibly; acted correctly; in good faith; within the law; within the rules;
  within his rights; within its rights; abides by; abide by; abided by; adhere to; adheres to; adhered to; played by the rules;
  perfectly legal; completely legal; entirely legal; entirely appropriate; completely appropriate; perfectly appropriate; totally appropriate; entirely proper;
  in line with the law; in line with our policies; policies in place; broke no laws; no laws were broken; done by the book; by the book`,
);
/** "[is reviewing] the complaint": with what is alleged behind it. */
const LOOKING = keyedPhrases(
  `reviewing; looking into; investigating; studying; examining; evaluating; assessing; aware of; being reviewed;
  being evaluated; being investigated; being looked; still reviewing; under review; under investigation; cooperating; co-operating; cooperate with; cooperate fully; fully cooperate;
  cooperating fully; launched an internal; launched an investigation; launched an inquiry; opened an internal; internal review; internal investigation; working with the authorities; working with authorities; working with police; working with investigators;
  committed to; due course; lessons will be learned; lessons will be learnt; lessons have been learned; lessons have been learnt; independent review; full investigation; thorough investigation; legal options; follow legal advice; followed legal advice; followed the advice; full confidence; jump to conclusions; process play; highest priority; top priority; play out; misunderstood;
  misinterpreted; misconstrued; misspoke; answer all; answer any`,
);
/** "would release the transcript" */
const RELEASE = verbClass('release publish disclose');
const PAPER = nounClass(
  'transcript record document report letter email text recording tape memo return account exchange complaint',
);
const MATTER = anyOf(
  MATTER_NOUN,
  wordClass(
    'matter incident information situation footage video letter inquiry probe investigation concerns issue',
  ),
);
/** "vowed to fight the charges" */
const VOW = verbClass('vow pledge promise plan+ intend');
const TO = internWord('to');
const SERIOUSLY = wordClass('seriously');
const TAKE = verbClass('take treat');
const FIGHT = keyedPhrases(
  `look|looks|looked|looking forward to defending|presenting|proving|clearing|telling; look forward to our day; day in court; see|meet them|him|her|you|this in court;
  vigorously|strenuously|robustly defend|contest|fight|oppose; defend itself|himself|herself|themselves|ourselves vigorously;
  fight|contest|challenge the|these|those|all|any charges|allegations|accusations|claims|lawsuit|case|indictment;
  fighting|contesting|challenging the|these|those|all|any charges|allegations|accusations|claims|lawsuit|case|indictment;
  defend against; clear|clearing his|her|their|its|my|our name|names; be vindicated; be exonerated; be cleared; being cleared;
  mount a|an defence|defense|vigorous|robust|spirited; welcome|welcomes|welcomed the|any investigation|inquiry|probe;
  truth will come out; facts will come out; the facts will; confident that the; welcome|welcomes the opportunity to;
  make|makes|made no apology; no apologies; stand by our|my|the`,
);
/** Nobody says so of themselves but to those who want more. */
const EFFORT = keyedPhrases(
  `doing|did|done|do its|our|their|his|her|my best; doing the best; level best; utmost to; did|doing|do|done|does everything|all it|we|they|he|she|i|that can|could;
  doing everything possible; everything in our|its|their power; working around the clock; working tirelessly; working day and`,
);
const COMPLAINING = anyOf(
  verbClass(
    'complain lament bemoan decry criticise criticize slam+ accuse blame fault question protest warn demand',
  ),
  nounClass('critic complaint complainant shortage lack failure delay'),
);
const PARTY = anyOf(COMPANY, ORGANISATION, GOVERNMENT, SPOKESPERSON, LAWYER);

/** "The firm said it was reviewing the complaint": a party’s own words, right behind the allegation */
function matchLooking(r: Reading, key: number) {
  const looking = r.findPhraseAround(key, LOOKING);
  const found = looking?.to ?? findRelease(r, key);
  const i = looking?.from ?? key;
  if (found === undefined || !hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 1)) return undefined;
  const answer = findAccusedAnswer(r, i, isParty);
  if (!answer || r.findIn(Math.max(answer.words.from, i - 6), i, NEGATION) !== undefined) return undefined;
  const own = isAccusedSide(r, answer.speaker);
  // "a report that the president is under investigation": not the matter
  if (r.is(i, UNDER) && r.findIn(Math.max(answer.words.from, i - 4), i, MATTER) === undefined)
    return undefined;
  // "looking into a new stadium"
  const matter =
    r.findIn(found, Math.min(found + 6, r.sentenceTo(i)), MATTER) ?? r.findIn(answer.words.from, i, MATTER);
  if (!own && (matter === undefined || !(r.is(i, COOPERATING) || hasCueNear(r, i, ALLEGED, 1))))
    return undefined;
  return toResponse(r, answer, answer.speaker, { scope: 'other point' });
}

const UNDER = wordClass('under');
const COOPERATING = wordClass('cooperating co-operating cooperate fully');

function isParty(r: Reading, speaker: NounPhrase): boolean {
  if (isOfLaw(r, speaker) || isCourt(r, speaker)) return false;
  if (isProsecution(r, speaker)) return false;
  return isAccusedSide(r, speaker) || r.findIn(speaker.from, speaker.to, PARTY) !== undefined;
}

/** "would release the transcript" */
function findRelease(r: Reading, verb: number): number | undefined {
  if (!r.is(verb, RELEASE)) return undefined;
  const group = findVerbGroup(r, verb);
  const object = findNounPhraseAt(r, verb + 1);
  if (!group.isModal || group.isNegated || !object) return undefined;
  return r.findIn(object.from, Math.min(object.to + 3, r.sentenceTo(verb)), PAPER);
}

const AHEAD = wordClass("would will 'd 'll");
const STRONG_CUES = ALLEGED | ASKED | ANSWERED;

/** "said it was doing its best": a party that is not accused, right behind a complaint or a question */
function matchEffort(r: Reading, key: number) {
  const effort = r.findPhraseAround(key, EFFORT);
  const answer = effort && findAccusedAnswer(r, effort.from, isParty);
  if (!answer || r.findIn(Math.max(answer.words.from, effort.from - 6), effort.from, NEGATION) !== undefined)
    return undefined;
  const sentence = r.sentences.of[effort.from]!;
  const start = r.sentences.from[Math.max(0, sentence - 3)]!;
  const near = hasCueNear(r, key, STRONG_CUES, 2) || r.findIn(start, answer.from, COMPLAINING) !== undefined;
  return near ? toResponse(r, answer, answer.speaker, { scope: 'other point' }) : undefined;
}

/** The stock words around token `i`. */
function findStock(r: Reading, i: number): TokenRange | undefined {
  if (!r.is(i, SERIOUSLY)) {
    const stock =
      r.findPhraseAround(i, COMPLIANCE) ?? r.findPhraseAround(i, FIGHT) ?? r.findPhraseAround(i, EFFORT);
    if (!stock) return undefined;
    const { from } = stock;
    // "would not comply with"
    const negated = findVerbGroup(r, from).isNegated || r.findIn(from - 3, from, NEGATION) !== undefined;
    return negated ? undefined : stock;
  }
  for (let verb = i - 1; verb > i - 12 && verb >= r.sentenceFrom(i); verb--)
    if (r.is(verb, TAKE))
      return findVerbGroup(r, verb).isInfinitive || !(ends(r, i + 1) || r.is(i + 1, COORDINATOR))
        ? undefined
        : { from: verb, to: i + 1 };
  return undefined;
}

export default pattern({
  id: 'stock-reply',
  category: 'denial',
  subtype: 'D2',
  title: 'A general reply',
  explain: 'The party answers in general terms and does not speak of the point itself.',
  ask: 'What was alleged that these words leave open?',
  notThis: 'Rules described, or a promise, where nothing is alleged.',
  on: anyOf(keysOf(COMPLIANCE, FIGHT, EFFORT, LOOKING), RELEASE, SERIOUSLY),
  quoted: 'read',
  match(r, i) {
    const answer = matchLooking(r, i) ?? matchEffort(r, i);
    if (answer) return answer;
    const stock = findStock(r, i);
    if (!stock) return undefined;
    const near = hasCueNear(r, i, STRONG_CUES, 1) && hasCueNear(r, i, ALLEGED | WRONG, 2);
    const own = near ? undefined : findAccusedAnswer(r, i);
    const told =
      !findVerbGroup(r, stock.from).isModal &&
      r.findIn(stock.from - 12, stock.from, AHEAD) === undefined &&
      !near &&
      !own &&
      isToldHere(r, i) &&
      findAccusedAnswer(r, i, isToldOfSide) !== undefined;
    if (!near && !told && !(own && countAccusations(r) > 2)) return undefined;
    const reply = findQuotedReply(r, i);
    if (reply && reply.words.to - reply.words.from > 5) {
      const { speaker } = reply;
      if (!speaker || findOutletIn(r, speaker)) return undefined;
      return toResponse(r, reply, speaker, { scope: 'other point' });
    }
    const vow = r.word[stock.from - 1] === TO && r.is(stock.from - 2, VOW) ? stock.from - 2 : undefined;
    const saying = vow ?? findSayingNear(r, stock.from);
    if (saying === undefined) return undefined;
    const group = findVerbGroup(r, saying);
    const subject = findSubject(r, group);
    if (!subject || findOutletIn(r, subject) || isCourt(r, subject)) return undefined;
    const to = findResponseEnd(r, subject.from, stock.to - 1);
    return toResponse(r, { from: subject.from, to }, subject, { scope: 'other point' });
  },
  examples: [
    '[A rival accused Harlow]U1 of fraud. [Harlow said he looked forward to clearing his name].',
    '[A rival accused Harlow]U1 of fraud. [He said he would contest the claims].',
    'The champion said she would contest the title in May.',
    'Tenants lamented the cold. [The council said it was doing its best with the coal it had].',
    'The zoo has a panda. The zoo said it was doing its best to feed the panda.',
    '[A suit accuses the bank]U2 of fraud. [“We are doing everything we can,” the bank said].',
    'Critics spoke of fraud and other allegations. [The firm said it complies with all laws].',
    'He was asked about the fraud. [A spokesman said the bank takes such claims seriously].',
    '[The lawsuit alleges]U2 fraud. [“We look forward to defending ourselves in court,” a spokeswoman said].',
    'He was asked about the fraud. [The mayor said she had acted in good faith].',
    'Reporters asked about the bribery. [The club said its payments were in accordance with the rules].',
    'Asked about the bribery, the chairman smiled. [“We make no apology for winning,” he told the Ledger].',
    'He was asked about the fraud. [The firm said it was reviewing the complaint].',
    'He was asked about the fraud. [A spokesman said the bank was cooperating with the inquiry].',
    '[Harlow is accused of theft]U1. [Harlow said he would release the letters].',
    '[Harlow is accused of theft]U1. [Harlow vowed to fight the charges].',
    '[Harlow is accused of theft]U1. The team said it was looking into a new stadium.',
    'The machine complies with all laws.',
    'Drivers must act in good faith.',
    'She takes her music seriously, she said.',
    'The coach said the team followed the rules.',
    'The lawyer will clear the table.',
    'We look forward to the summer, he said.',
  ],
});
