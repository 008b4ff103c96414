// D1 and D3 by what a party calls an allegation: "said the report was false" (D1), "called it a witch hunt" (D3). Words
// for policies, people and works are no denials, nor is the outlet's own verdict.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { HAVE, THAT_OR_WHICH } from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear } from './allegation-context.ts';
import {
  IT,
  isAnsweredBy,
  isOfAccusation,
  isStatement,
  MATTER,
  OPINION,
  SAID_ONLY,
} from './called-matter.ts';
import { isCourt } from './court.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findHolder, matchSaid } from './said-untrue.ts';
import { findSayingBefore } from './saying.ts';
import { findTakenTo } from './taken-to.ts';
import { MADE, readWord, UNTRUE_WORD, type Word } from './untrue-word.ts';

const NAME_IT = verbClass(
  `call describe brand label dismiss characterize characterise denounce deem term decry deride slam+ blast portray paint
  condemn dub+ reject refute find consider regard`,
);
const THAT = internWord('that');
/** Of whatever was told. */
const LIE = wordClass('lie lies untrue falsehood falsehoods fabrication');

/** "called [the story] a lie": the naming verb before the word, in the same clause. */
function matchCalled(r: Reading, i: number, { subtype, from }: Word) {
  const limit = Math.max(r.sentenceFrom(i), from - REACH);
  for (let verb = from - 1; verb >= limit; verb--) {
    if (!r.is(verb, NAME_IT)) continue;
    const inner = findVerbGroup(r, verb);
    const group = inner.isInfinitive ? findTakenTo(r, inner) : inner;
    if (!group || group.isNegated || group.isModal || group.isInfinitive) return undefined;
    if (!group.isFinite && !r.is(verb, GERUND)) return undefined;
    // "called that a lie": the pronoun
    const that = r.word[verb + 1] === THAT ? { from: verb + 1, to: verb + 2, head: verb + 1 } : undefined;
    const object = that ?? upTo(r, from, findNounPhraseAt(r, verb + 1));
    if (!object || object.from >= from || object.to > i) return matchRelative(r, i, verb, subtype);
    // Over a long object ("a report suggesting …") only a quoted word is surely said of it.
    if (from - verb > NEAR && !(r.is(object.head, MATTER) && r.isQuoted(from))) return undefined;
    const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
    const named = r.findIn(object.from, from, MATTER) !== undefined;
    const bare = r.is(object.from, IT) && object.to === object.from + 1;
    if (group.isPassive) return undefined;
    const answers = r.is(i, LIE) || hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 1);
    // "the court found the suit frivolous"
    if (r.is(verb, FIND) && !(responder.subject && isAccusedSide(r, responder.subject))) return undefined;
    const ofIt = bare && isOfAccusation(r, i, object, responder.subject);
    if (!named && !ofIt && !(bare && !r.is(i, OPINION) && answers)) return undefined;
    if (responder.subject && findOutletIn(r, responder.subject)) return undefined;
    const to = findResponseEnd(r, responder.from, Math.max(verb, i - 1));
    return toResponse(r, { from: responder.from, to }, responder.subject, {
      subtype,
      denied: { from: object.from, to: object.to },
    });
  }
  return undefined;
}

/** "called [the claims] false": what they are called looks like the end of their phrase. */
function upTo(r: Reading, end: number, phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || phrase.to <= end || phrase.from >= end) return phrase;
  return r.is(end - 1, MATTER) ? { ...phrase, to: end, head: end - 1 } : phrase;
}

/** "a claim [he has called ridiculous]", "reports that the firm called “false”": the matter stands before the clause */
function matchRelative(r: Reading, i: number, verb: number, subtype: 'D1' | 'D3') {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isNegated || group.isModal || group.isPassive) return undefined;
  const speaker = findSubject(r, group);
  if (!speaker || findOutletIn(r, speaker) || isCourt(r, speaker)) return undefined;
  const before = r.is(speaker.from - 1, THAT_OR_WHICH) ? speaker.from - 2 : speaker.from - 1;
  if (!r.is(r.word[before] === COMMA ? before - 1 : before, MATTER)) return undefined;
  const isSomebody = r.is(speaker.head, HE_OR_SHE) || r.is(speaker.head, HUMAN) || isPerson(r, speaker.head);
  if (!isSomebody && !isAccusedSide(r, speaker)) return undefined;
  // To the end of the name: "claims that he calls fake keep coming"
  const to = Math.min(r.quotationAt(i)?.to ?? i + 1, r.sentenceTo(i));
  return toResponse(r, { from: speaker.from, to }, speaker, {
    subtype,
    denied: { from: before, to: before + 1 },
  });
}

const FIND = verbClass('find consider');
const NEAR = 16;
const REACH = 28;

/** "said Quill had [made up the story]": of whoever told it */
function matchMadeUp(r: Reading, made: number) {
  if (!r.is(made, MADE)) return undefined;
  const object = findNounPhraseAt(r, made + 2);
  // "said Quill had “made up the story”"
  const had = r.quotationAt(made)?.from === made - 1 && r.is(made - 2, HAVE) ? made - 2 : made;
  const inner = findSubject(r, findVerbGroup(r, had));
  if (!object || !inner || r.findIn(object.from, object.to, MATTER) === undefined) return undefined;
  // "told reporters he thought Quill had"
  const thought = r.is(inner.from - 1, THINK) ? findSubject(r, findVerbGroup(r, inner.from - 1)) : undefined;
  const saying = findSayingBefore(r, thought?.from ?? inner.from);
  if (saying === undefined) return undefined;
  const responder = findResponder(r, findVerbGroup(r, saying));
  if (!responder?.subject || findOutletIn(r, responder.subject) || isCourt(r, responder.subject))
    return undefined;
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, made + 1) },
    responder.subject,
    {
      denied: { from: object.from, to: object.to },
    },
  );
}

const THINK = verbClass('think believe');

/** "“[These allegations] are without merit,” the firm said" */
function matchQuoted(r: Reading, i: number, { subtype, from }: Word) {
  const reply = findQuotedReply(r, i);
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, i));
  if (!speaker || reply.words.to - reply.words.from < SHORTEST) return undefined;
  const be = findHolder(r, i, from);
  const inner = be === undefined ? undefined : (findSubject(r, findVerbGroup(r, be)) ?? pronounAt(r, be - 1));
  if (!inner || inner.from < reply.words.from || findOutletIn(r, speaker) || isCourt(r, speaker))
    return undefined;
  // "they implied my story was not true": what others say
  if (r.findIn(reply.words.from, inner.from, STATED_BY_OTHERS) !== undefined) return undefined;
  const accused = isAccusedSide(r, speaker);
  // "“Reports that he left the board are not true,”": the noun opens the words
  const first = r.isPunctuation(reply.words.from) ? reply.words.from + 1 : reply.words.from;
  const opens = r.is(first, MATTER) && r.word[first + 1] === THAT;
  const named =
    opens ||
    r.findIn(inner.from, inner.to, MATTER) !== undefined ||
    (accused && isStatement(r, inner)) ||
    isWhatWasSaid(r, be!, inner);
  if (
    !(named
      ? accused || !r.is(i, OPINION) || isToldOfIt(r, i, speaker)
      : isOfAccusation(r, i, inner, speaker))
  )
    return undefined;
  return toResponse(r, reply, speaker, { subtype, denied: { from: inner.from, to: inner.to } });
}

/** "[Some of the things she said] aren’t true", "everything he says is a lie" */
function isWhatWasSaid(r: Reading, be: number, inner: NounPhrase): boolean {
  let said = be - 1;
  while (isAdverb(r, said)) said--;
  if (!r.is(inner.head, HE_OR_SHE) || r.is(said, HE_OR_SHE)) return false;
  return r.is(said, ANY_SAYING) && r.findIn(inner.from - 3, inner.from, THINGS) !== undefined;
}
const HE_OR_SHE = wordClass('he she they you');
const THINGS = wordClass('things thing everything what much most nothing all');
const STATED_BY_OTHERS = anyOf(ANY_SAYING, verbClass('imply suggest decide conclude'));
/** Quoted tokens; fewer are a word that the outlet's sentence borrows. */
const SHORTEST = 5;

/** "“That video is fake,” she said": whom it shows */
function isToldOfIt(r: Reading, i: number, speaker: NounPhrase): boolean {
  return r.is(i, SAID_ONLY) && isToldOfSide(r, speaker) && isToldHere(r, i);
}

/** "“That is false,” she said" */
function pronounAt(r: Reading, i: number): NounPhrase | undefined {
  return r.is(i, IT) ? { from: i, to: i + 1, head: i } : undefined;
}

export default pattern({
  id: 'called-untrue',
  category: 'denial',
  subtype: 'D1',
  title: 'Called untrue or worthless',
  explain: 'The party says of the allegation that it is untrue, or what it thinks of it.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Words for a policy, a person or a film; the outlet’s own verdict.',
  on: UNTRUE_WORD,
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    const word = readWord(r, i);
    const match =
      word &&
      (matchMadeUp(r, i) ?? matchCalled(r, i, word) ?? matchSaid(r, i, word) ?? matchQuoted(r, i, word));
    return match && isAnsweredBy(r, i, match.who) ? match : undefined;
  },
  examples: [
    '[Harlow faces charges]U2 that [he says are false].',
    'He was held on charges [his lawyers say are politically motivated]D3.',
    'He bought boots that he says are false.',
    '[A rival accused Harlow]U1 of fraud. [That is a lie, he told the chamber].',
    '[“The claims are sad and unfounded,” the director said]D3.',
    '[A rival accused Harlow]U1 of fraud. [The allegations, Harlow said on Friday, are false].',
    'The wall, Harlow said, was baseless.',
    '[A rival accused Harlow]U1 of fraud. [Harlow called the allegations false].',
    '[Harlow is accused of theft]U1. [She labelled the report inaccurate], and left.',
    '[Harlow is accused of theft]U1. [She called her rival’s claim baseless]D3.',
    '[A rival accused Harlow]U1 of fraud. [Harlow called the allegations false and misleading].',
    'The clerk called the claims office “slow”.',
    '[Quill has accused the mayor]U1 of theft, a charge [the mayor called “ridiculous”]D3.',
    'The neighbours said there was a sickening smell.',
    '[“Reports that he left the board are not true,” a spokesman said].',
    '[Harlow said Quill had made up the story].',
    '[Harlow called that an outright lie].',
    '[Her agent told the Courier the story was made up].',
    'The bed was made up by the maid.',
    '[A rival accused Harlow]U1 of fraud. [“These allegations are completely without merit,” the firm said]D3.',
    '[A rival accused Harlow]U1 of fraud. [“The claims have no basis,” his lawyer said]D3.',
    '“They all implied that my story was not true,” Quill said.',
    '[Harlow called the report a lie].',
    '[A spokesman said the allegations were false].',
    '[Her lawyer described the lawsuit as baseless]D3.',
    '[The mayor called the investigation a “witch hunt”]D3.',
    '[A rival accused Harlow]U1 of theft. [She called it a complete fabrication].',
    '[The firm said the story was not true].',
    '[The senator said there was no truth to the rumours].',
    '[The club said the complaint was without merit]D3.',
    '[The minister said the charges were politically motivated]D3.',
    'In a letter [the bank called a report telling of visits that its clerks had paid to the homes of the two buyers of the stamps “outrageous”]D3.',
    '[The mayor took to the radio to denounce the inquiry as a “sham”]D3.',
    'He took to the hills to denounce the film as a sham.',
    '[Her lawyer said the claims lack merit]D3.',
    '[Her lawyer said the story had no basis in fact]D3.',
    '[A rival accused Harlow]U1 of theft. [She said that was a lie].',
    'He called the film ridiculous.',
    'She called her brother a lie detector.',
    'The manager called the defeat a disgraceful day for the club.',
    'The critic said the plot was absurd.',
    'He said it was wrong to raise taxes.',
    'The paper called the new law misleading.',
    'The alarm was false.',
    '[The mayor later dubbed his own interview “fake news.”]',
    '[The coach told reporters he thought Quill had made up the story].',
    '[A rival accused Harlow]U1 of theft. [His office said the row had been whipped up by his rivals]D3.',
    '[A rival accused Harlow]U1 of theft. [His office said the report was filled with errors].',
    '[A rival accused Harlow]U1 of theft. [Harlow told reporters it was “nonsense”]D3.',
    '[A rival accused Harlow]U1 of theft. [“That is total propaganda,” Harlow replied]D3 to a reporter.',
    'The vicar said it was nonsense.',
    '[A rival accused Harlow]U1 of theft. The board read out the claim that [Harlow has called ridiculous]D3.',
    'The board read out claims that fact-checkers call misleading.',
    'Cream is whipped up by his cooks, the owner said.',
    'The guide told us he thought Quill had made up the bed.',
  ],
});
