// D1 where a denial goes on: "He rejected the claim. “It’s not about money”", "“That is false,” she said. “There was no loan.”" The
// sentence before denies; this one, in the same mouth, says again that something is not so.

import type { Reading } from '../../text/reading.ts';
import { anyOf, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { AUXILIARY, BE, MODAL, PRONOUN } from '../lexicon/function-words.ts';
import { DENY, REJECT } from '../lexicon/verbs.ts';
import { UNTRUE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { MATTER } from './called-matter.ts';
import { isCourt, isOfLaw } from './court.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { isRefusal } from './refusal.ts';
import { toResponse } from './responder.ts';
import { OF_MIND } from './subject-matter.ts';

const NEGATED = wordClass(
  "not never no don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't",
);
/** What opens the words: no name, so that they go on about what was said. */
const TAKEN_UP = wordClass('it this that these those they there i we he she none nobody nothing no');
/** Tokens from the start of the words to the negation. */
const REACH = 5;
const DISPUTE = anyOf(REJECT, verbClass('dispute contest dismiss refute rebut+'));

/** "[It]’s not about money", "[There] was no loan": the negation that opens the words, of what is or was. */
function opensNegated(r: Reading, i: number, from: number): boolean {
  const first = r.isPunctuation(from) ? from + 1 : from;
  if (!r.is(first, TAKEN_UP) || i > first + REACH) return false;
  for (let j = first + 1; j < i; j++)
    if (r.is(j, MODAL) || !(r.is(j, AUXILIARY) || isAdverb(r, j))) return false;
  let verb = i + 1;
  while ((isAdverb(r, verb) && !r.is(verb, ONLY)) || r.is(verb, BE)) verb++;
  return !r.is(verb, OF_MIND) && !r.is(verb, AHEAD) && !r.is(verb, ONLY);
}
const AHEAD = wordClass('going gonna surprised sure');
/** "It’s not only us": that and more */
const ONLY = wordClass('only just');

/** The party that denies in the sentence that holds token `at`, in its own words or the outlet's. */
function findDenierIn(r: Reading, at: number): NounPhrase | undefined {
  const from = r.sentenceFrom(at);
  const to = Math.min(r.sentenceTo(at), from + LONGEST);
  for (let i = from; i < to; i++) {
    if (r.isQuoted(i)) {
      if (r.is(i, UNTRUE) && r.findIn(Math.max(from, i - 4), i, BE) !== undefined)
        return findQuoteSpeaker(r, i);
      continue;
    }
    const denies = r.is(i, DENY);
    if (!denies && !(r.is(i, DISPUTE) && r.findIn(i + 1, Math.min(to, i + 6), SAID) !== undefined)) continue;
    const group = findVerbGroup(r, i);
    if (!group.isFinite || group.isNegated || group.isModal || group.isPassive) continue;
    const subject = findSubject(r, group);
    if (subject && !isCourt(r, subject) && !(denies && isRefusal(r, i, subject))) return subject;
  }
  return undefined;
}
const LONGEST = 60;
const SAID = anyOf(MATTER, nounClass('notion idea figure number'));

/** "He" is whoever spoke before. */
function isSame(r: Reading, one: NounPhrase, other: NounPhrase): boolean {
  return r.is(one.head, PRONOUN) || r.is(other.head, PRONOUN) || r.hash[one.head] === r.hash[other.head];
}

export default pattern({
  id: 'continued-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial that goes on',
  explain: 'Right behind a denial the same party says again that something is not so.',
  ask: 'Does it deny the point that was raised, or another?',
  notThis: 'Quoted words with a “not” in them behind which nothing was denied.',
  on: NEGATED,
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (!r.isQuoted(i)) return undefined;
    const reply = findQuotedReply(r, i);
    const start = r.sentenceFrom(i);
    if (!reply || reply.words.from !== start || start === 0 || !opensNegated(r, i, start)) return undefined;
    const before = r.sentences.from[r.sentences.of[start]! - 1]!;
    // Behind the words another may be named in words we do not know.
    const isWhole =
      r.quotationOf[start] === r.quotationOf[start - 1] || reply.words.to >= r.sentenceTo(i) - 1;
    const denier = findDenierIn(r, before);
    const inferred = isWhole
      ? (findQuoteSpeaker(r, i) ?? (r.blockOf(before) === r.blockOf(i) ? denier : undefined))
      : undefined;
    const speaker = reply.speaker ?? inferred;
    if (!speaker || !denier || !isSame(r, speaker, denier)) return undefined;
    if (isOfLaw(r, speaker) || findOutletIn(r, speaker)) return undefined;
    return toResponse(r, reply, speaker, { denied: reply.words });
  },
  examples: [
    '[Harlow denied the theft]D1. [“It is not about money,” he said].',
    '[“The report is false,” Harlow told the Courier]D1. [“There was no loan”].',
    '[Harlow dismissed the report]D3. [“We don’t have the oldest bus in the county,” she said].',
    '[Harlow rejected the claim]D1. [“They were never in the vault”].',
    '[Harlow denies the theft]D1. [“It isn’t in our books at all,” she said].',
    '[Harlow denies the theft]D1. [“This isn’t how the club works,” she said].',
    '[“The story is untrue,” Harlow said]D1. [“It was not even my coat”].',
    '[Harlow denied the claim]D1. [“It is not about the house,” he told the Courier].',
    '[Harlow disputed the figures, saying they were wrong]D1. [“There was never a queue,” he said].',
    '[Harlow denied the theft]D1. “I do not know what comes next,” he said.',
    '[Harlow denied the theft]D1. “It is not only us who are poor,” he said.',
    '[Harlow denied the theft]D1. “We will not be at the fair,” he said.',
    '[Harlow denied the theft]D1. “It is not cold in May,” the gardener said.',
    '“It is not cold,” the gardener said. “It is not even May.”',
    'The minister dismissed his aide. “It was not a good week,” he said.',
    'The shop denied him a refund. “It is not our rule,” the owner said.',
    'Harlow praised the cook. “It is not about money,” he said.',
    'The judge denied bail. “It is not safe,” she said.',
    'Harlow rejected the offer. “It is not enough,” he said.',
  ],
});
