// D1 and D2 by the verb of a reply: "“I don’t think that is so,” she replied", behind a question or what is alleged. Of an interview’s other
// questions it finds nothing.

import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA, QUESTION } from '../../text/tokens.ts';
import { anyOf, verbClass, wordClass } from '../../text/vocabulary.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isCourt, isOfLaw } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { takesUp } from './subject-matter.ts';
import { findTouching } from './touching-words.ts';

const REPLY = verbClass('reply respond answer counter retort rejoin');
const FORWARD = wordClass("will would won't wouldn't going gonna hope hoping");
const NOT = wordClass(
  "no not never don't doesn't didn't isn't aren't wasn't weren't hasn't haven't nobody nothing none untrue false",
);
const UNKNOWN = wordClass('know sure recall remember understand care want say comment');
/** Tokens from the start of the words to the negation. */
const REACH = 9;

/** The negation near the start of the words: "“[I don’t] think it’s a threat”". */
function findOpeningNegation(r: Reading, { from, to }: TokenRange): number | undefined {
  const not = r.findIn(from, Math.min(to, from + REACH), NOT);
  if (not === undefined || r.findIn(from, Math.min(to, not + 4), FORWARD) !== undefined) return undefined;
  return r.is(not + 1, UNKNOWN) ? undefined : not;
}

/** Whether the speaker is one who answers for something, and something is put to them right before. */
function isPut(r: Reading, speaker: NounPhrase, words: TokenRange): boolean {
  const before = r.sentenceFrom(words.from) - 1;
  if (before < 0) return false;
  const accused = isAccusedSide(r, speaker);
  if (accused && hasCueNear(r, before, ALLEGED | ANSWERED | WRONG | TOLD, 1)) return true;
  const question = r.sentenceFrom(before);
  const told = isToldOfSide(r, speaker) && holdsQuestion(r, question);
  return told && hasCueNear(r, before, ALLEGED | WRONG | ANSWERED, 1) && takesUp(r, words);
}

/** Whether the sentence at token `from` asks in so many words. */
function holdsQuestion(r: Reading, from: number): boolean {
  const end = Math.min(r.sentenceTo(from), from + 60);
  for (let i = from; i < end; i++) if (r.word[i] === QUESTION) return true;
  return false;
}

export default pattern({
  id: 'replied',
  category: 'denial',
  subtype: 'D1',
  title: 'A reply',
  explain: 'The words are a reply to what was said or asked, and say that it is not so.',
  ask: 'Does the reply meet the point?',
  notThis: 'Replies of an interview that answer nothing alleged.',
  on: anyOf(REPLY),
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || group.isPassive || group.isInfinitive || !group.isFinite)
      return undefined;
    const speaker = findResponder(r, group)?.subject;
    if (!speaker || findOutletIn(r, speaker) || isCourt(r, speaker)) return undefined;
    if (isOfLaw(r, speaker)) return undefined;
    const reply = findTouching(r, speaker, verb);
    if (!reply || reply.words.to - reply.words.from < 4 || r.word[verb + 1] === COMMA) return undefined;
    if (findOpeningNegation(r, reply.words) !== undefined && isPut(r, speaker, reply.words))
      return toResponse(r, reply, speaker, { denied: reply.words });
    const before = r.sentenceFrom(reply.words.from) - 1;
    if (before < 0 || !isAccusedSide(r, speaker)) return undefined;
    // "I will not resign": of what is to come
    const { from, to } = reply.words;
    if (r.findIn(from, Math.min(to, from + REACH), FORWARD) !== undefined) return undefined;
    // whatever it says, it answers what was just put
    return hasCueNear(r, before, ALLEGED | ASKED, 0)
      ? toResponse(r, reply, speaker, { subtype: 'D2' })
      : undefined;
  },
  examples: [
    '[A rival accused Harlow]U1 of theft. [Harlow responded: “What difference does it make?”]D2',
    'The pupil responded: “What difference does it make?”',
    '[Harlow is accused of theft]U1. [“I don’t think that’s what happened,” Harlow replied].',
    '[A rival accused Harlow]U1 of theft. [“I don’t agree that I owe it,” Harlow replied].',
    '[Harlow is accused of theft]U1. [“We do not take coins from anyone,” Harlow responded].',
    '[Harlow is accused of theft]U1. [“We don’t keep coins in the shop,” Harlow replied].',
    '[Harlow is accused of theft]U1. [“I don’t see a theft here,” Harlow retorted].',
    '[Harlow is accused of theft]U1. [“We don’t run a bank for thieves,” Harlow countered].',
    '“That isn’t my hat,” the guard replied.',
    '“We don’t sell bread,” the grocer answered.',
    '“It’s not far,” the driver responded.',
    '“I don’t like soup,” the cook replied.',
    'She asked him about the lake. “It isn’t deep,” he answered.',
    '[Harlow is accused of theft]U1. “I don’t know,” the guard replied.',
    '[Harlow is accused of theft]U1. “I will not resign,” Harlow replied.',
    'Was it a good game? “It wasn’t bad,” the coach answered.',
    '[Harlow is accused of theft]U1. The judge answered: “That is not for this court.”',
  ],
});
