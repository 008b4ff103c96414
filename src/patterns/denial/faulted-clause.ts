// D1 and D3 of a statement that is called wrong as a clause: "“It is misleading to suggest that we hid it”", "“What she says
// about me is wrong”", "“To pull one line out of a letter is dishonest”". What is called so by a noun ("the claim is
// false") is called-untrue's.

import type { Reading } from '../../text/reading.ts';
import { COMMA, DOUBLE_QUOTE, PUNCTUATION } from '../../text/tokens.ts';
import {
  anyOf,
  BASE_FORM,
  GERUND,
  internWord,
  nounClass,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { opensClause } from '../grammar/clause.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import {
  A_OR_AN,
  BE,
  COORDINATOR,
  I_OR_WE,
  NEGATED_BE,
  NOT_OR_NEVER,
  PREPOSITION,
} from '../lexicon/function-words.ts';
import { SPOKESPERSON } from '../lexicon/people.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { type AccusedAnswer, findAccusedAnswer, findTrailingWords } from './accused-answer.ts';
import { countAccusations, isAccusedSide, isToldOfSide, mayDefendAccused } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { SAID_ONLY } from './called-matter.ts';
import {
  ERRS,
  HOLDING,
  matchErrs,
  matchFactsWrong,
  matchMadeItUp,
  matchNotHolding,
  matchNotKnowing,
  TALKING,
  UP,
} from './not-holding.ts';
import { findQuotedReply } from './quoted-reply.ts';
import { findEarlierSubject, findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';

/** Judgements that fit what is said as well as what is done. */
const UNFAIR = wordClass(
  `unfair unreasonable dishonest disingenuous simplistic mistaken erroneous nonsensical ignorant naive unjust wrongheaded mischievous
  unhelpful hurtful fanciful outlandish inappropriate unprofessional disgrace outrage travesty slur slander libel joke insult`,
);
const FAULT = anyOf(UNTRUE, WORTHLESS, UNFAIR);
/** What somebody else is thereby said to have stated. */
const STATE = verbClass(
  `say suggest imply claim assert allege insinuate conclude assume infer+ pretend speculate accuse portray characterize
  characterise paint depict blame equate conflate describe label call compare present tie connect attribute frame link single drag+ claim`,
);
/** Only ever what others state. */
const IMPLY = verbClass('suggest imply claim allege insinuate accuse portray conclude assert');
const IT = wordClass('it');
const TO = internWord('to');
const THAT = internWord('that');
const WHAT = wordClass('what whatever everything anything much most all');
const IDEA = nounClass(
  'suggestion idea notion insinuation assertion implication contention inference premise proposition',
);
const DETERMINER_OF_IDEA = wordClass('the any this a their his her');
const PARTY = wordClass('i we he she they my our');
/** In front of the first words: "And to say …", "But it is …" */
const OPENING = wordClass('and but so well look frankly');
/** Tokens of such a clause. */
const LONGEST = 40;

/** "[is] completely": the copula in front of the word */
function copulaBefore(r: Reading, i: number): number | undefined {
  let be = i - 1;
  while (be > i - 5 && (isAdverb(r, be) || r.is(be, BETWEEN) || (r.has(be, PUNCTUATION) && r.isQuoted(i))))
    be--;
  // "is not true", "isn’t accurate"
  const negated = r.is(be, NEGATED_BE) || r.findIn(be + 1, i, NOT_OR_NEVER) !== undefined;
  return r.is(be, BE) && negated === r.is(i, TRUE) ? be : undefined;
}
const TRUE = wordClass('true accurate correct right fair');
const BETWEEN = wordClass('a an just complete total utter absolute outright both all totally');

/** "It is wrong [to suggest]", "it’s misleading and unfair [to imply]": the verb */
function statedAfter(r: Reading, i: number, be: number): number | undefined {
  let subject = be - 1;
  while (r.is(subject, WOULD) || isAdverb(r, subject)) subject--;
  if (!r.is(subject, IT)) return undefined;
  let to = i + 1;
  while (to < i + 5 && r.word[to] !== TO && !r.isPunctuation(to)) to++;
  let verb = to + 1;
  // "imply" looks like an adverb
  while (isAdverb(r, verb) && !r.is(verb, STATE)) verb++;
  // "wrong to suggest a book"
  if (r.is(verb, PROPOSE) && r.is(verb + 1, A_OR_AN)) return undefined;
  return r.word[to] === TO && r.is(verb, STATE) ? verb : undefined;
}
const WOULD = wordClass('would');
const PROPOSE = verbClass('suggest');

/** What kind of clause opens at token `i`: of what others state, of anything, or none. */
function openerAt(r: Reading, i: number): 'stated' | 'any' | undefined {
  let verb = i + 1;
  while (isAdverb(r, verb) && !r.is(verb, STATE)) verb++;
  // "To suggest that …", "To pull one line out of a letter …"
  if (r.word[i] === TO) return r.is(verb, STATE) ? 'stated' : r.is(verb, BASE_FORM) ? 'any' : undefined;
  if (r.is(i, STATE) && r.is(i, GERUND)) return 'stated';
  // "That I stood by …"
  if (r.word[i] === THAT) return r.is(i + 1, PARTY) ? 'stated' : undefined;
  // "Any suggestion that …", "The very idea …"
  if (r.is(i, DETERMINER_OF_IDEA)) return r.is(i + 1, IDEA) || r.is(i + 2, IDEA) ? 'stated' : undefined;
  // "What she says", "Everything the paper has written", "Much of what he said"
  if (!r.is(i, WHAT)) return undefined;
  const said = r.findIn(i + 2, Math.min(i + 9, r.sentenceTo(i)), SAID);
  return said !== undefined && !r.is(i + 1, I_OR_WE) && !r.is(said - 1, I_OR_WE) ? 'stated' : undefined;
}
const PRINT = wordClass('wrote written reported reports writes published printed');
const SAID = anyOf(
  verbClass('say claim allege write report describe print publish suggest imply'),
  wordClass('saying accused told accuses'),
);

interface Opened {
  readonly at: number;
  readonly kind: 'stated' | 'any';
  /** The saying verb in front, where the words are reported. */
  readonly saying?: number | undefined;
}

/** The clause that is the subject of the copula: where it opens. */
function findOpener(r: Reading, be: number): Opened | undefined {
  const start = Math.max(r.sentenceFrom(be), be - LONGEST);
  for (let at = be - 2; at >= start; at--) {
    const kind = openerAt(r, at);
    if (!kind) continue;
    let before = at - 1;
    while (before > start && r.is(before, OPENING)) before--;
    const first = opensClause(r, at) || before < r.sentenceFrom(be) || r.quotationAt(at)?.from === before;
    if (first || r.word[before] === DOUBLE_QUOTE) return { at, kind };
    const saying = findSayingBefore(r, r.word[before] === THAT ? before : at);
    // "said his refusal to say so was wrong" judges no clause
    if ((r.word[at] === TO || r.is(at, GERUND)) && !(r.word[before] === THAT || saying === before)) continue;
    if (saying !== undefined && saying >= at - 6 && r.is(saying, ANY_SAYING)) return { at, kind, saying };
  }
  return undefined;
}

/** Who says the words, with the span of both: quoted, reported, or with the speaker behind. */
function findAnswer(r: Reading, i: number, { at, saying }: Opened): AccusedAnswer | undefined {
  if (r.isQuoted(i) && r.quotationAt(i)!.from <= at) {
    const reply = findQuotedReply(r, i);
    return reply && reply.words.to - reply.words.from > 5
      ? findAccusedAnswer(r, i, mayDefendAccused)
      : undefined;
  }
  if (saying === undefined) {
    const trailing = findTrailingWords(r, i);
    return trailing && mayDefendAccused(r, trailing.speaker) ? trailing : undefined;
  }
  const group = findVerbGroup(r, saying);
  if (group.isNegated || group.isPassive || group.isModal || group.isInfinitive) return undefined;
  const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
  const speaker = responder.subject ?? findEarlierSubject(r, responder.from, r.sentenceFrom(i));
  if (!speaker || !mayDefendAccused(r, speaker)) return undefined;
  const to = findResponseEnd(r, responder.from, i);
  return { from: responder.from, to, speaker, words: { from: saying + 1, to } };
}

/** "is [misleading and inaccurate]": untrue, where one of the words says so */
function subtypeOf(r: Reading, i: number): 'D1' | 'D3' {
  const pair = r.is(i + 1, COORDINATOR) ? i + 2 : i + 1;
  return r.is(i, UNTRUE) ||
    r.is(i, TRUE) ||
    (pair > i + 1 && r.is(isAdverb(r, pair) ? pair + 1 : pair, UNTRUE))
    ? 'D1'
    : 'D3';
}

/** Whether there is something that the words can answer. */
function hasOccasion(
  r: Reading,
  i: number,
  { speaker }: AccusedAnswer,
  kind: 'implied' | 'stated' | 'any',
): boolean {
  const cues = ALLEGED | ASKED | ANSWERED | TOLD;
  if (isAccusedSide(r, speaker)) return hasCueNear(r, i, cues | WRONG, 3);
  // A spokeswoman judges what others say, and is asked about it.
  const speaks =
    r.findIn(speaker.from, speaker.to + (r.word[speaker.to] === COMMA ? 5 : 0), SPOKESPERSON) !== undefined;
  if (kind === 'any' && !speaks) return false;
  if (speaks || isToldOfSide(r, speaker)) return hasCueNear(r, i, cues, 2);
  if (kind !== 'implied') return false;
  // "What the Courier wrote is not correct"
  const printed = r.findIn(Math.max(r.sentenceFrom(i), i - 10), i, PRINT) !== undefined;
  if (printed && hasCueNear(r, i, TOLD, 1)) return true;
  return (
    hasCueNear(r, i, ALLEGED | ANSWERED, 1) || countAccusations(r) >= ACCUSATIONS || hasClaimBefore(r, i)
  );
}
/** From so many accusations and denials on, an article is about one. */
const ACCUSATIONS = 3;

/** Whether one of the two sentences before speaks of a claim. */
function hasClaimBefore(r: Reading, i: number): boolean {
  const start = r.sentences.from[Math.max(0, r.sentences.of[i]! - 2)]!;
  return r.findIn(Math.max(start, i - 80), r.sentenceFrom(i), CLAIMED) !== undefined;
}
const CLAIMED = nounClass(
  'claim assertion suggestion insinuation characterization characterisation falsehood',
);

export default pattern({
  id: 'faulted-clause',
  category: 'denial',
  subtype: 'D1',
  title: 'What others say, called wrong',
  explain: 'The speaker says that what others state or suggest is untrue, or what it thinks of it.',
  ask: 'Does the answer say what is wrong with the statement?',
  notThis: 'Views on what one ought to say or do, where nothing was said of the speaker.',
  on: anyOf(FAULT, HOLDING, UP, TALKING, ERRS, TRUE),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, TALKING)) return matchNotKnowing(r, i);
    const errs = matchErrs(r, i);
    if (errs) return errs;
    if (r.is(i, UP)) return matchMadeItUp(r, i);
    if (r.is(i, HOLDING)) return matchNotHolding(r, i);
    const be = copulaBefore(r, i);
    if (be === undefined) return matchFactsWrong(r, i);
    const subtype = subtypeOf(r, i);
    const verb = statedAfter(r, i, be);
    if (verb !== undefined) {
      const answer = findAccusedAnswer(r, be, mayDefendAccused);
      const kind = r.is(verb, IMPLY) ? 'implied' : 'stated';
      if (!answer || findOutletIn(r, answer.speaker) || !hasOccasion(r, i, answer, kind)) return undefined;
      const to = r.isQuoted(i) ? answer.to : findResponseEnd(r, answer.from, i);
      return toResponse(r, { from: answer.from, to: Math.max(to, answer.to) }, answer.speaker, { subtype });
    }
    if (!(ends(r, i + 1) || r.is(i + 1, COORDINATOR) || r.is(i + 1, PREPOSITION))) return undefined;
    const opened = findOpener(r, be);
    const answer = opened && findAnswer(r, i, opened);
    if (!answer || findOutletIn(r, answer.speaker)) return undefined;
    // "To raise taxes now is reckless" judges a policy
    const ofWords = r.is(i, UNTRUE) || r.is(i, SAID_ONLY) || r.is(i, UNFAIR) || subtype === 'D1';
    if (opened.kind === 'any' && !ofWords) return undefined;
    if (!hasOccasion(r, i, answer, opened.kind === 'any' ? 'any' : 'implied')) return undefined;
    return toResponse(r, answer, answer.speaker, { subtype, denied: { from: opened.at, to: be } });
  },
  examples: [
    '[Harlow is accused of theft]U1. [“What she says about me is wrong,” Harlow told the Courier].',
    '[Harlow is accused of theft]U1. [“To pull one line out of a letter is misleading and inaccurate,” Harlow said].',
    '[Harlow is accused of theft]U1. [“It’s misleading to imply that we hid the coins,” his lawyer said]D3.',
    '[Harlow is accused of theft]U1. [Harlow said it was wrong to suggest that the coins were gone].',
    '[Harlow is accused of theft]U1. [Harlow said that everything she had said was a lie].',
    '[Harlow is accused of theft]U1. [“That I stood by and laughed is nonsense,” Harlow said]D3.',
    '[Harlow is accused of theft]U1. [Any suggestion that coins were missing was absurd, Harlow said]D3.',
    '[Harlow is accused of theft]U1. [His lawyer said the claims do not hold water]D3.',
    '[Harlow is accused of theft]U1. [Harlow said she had got her facts wrong].',
    '[Harlow is accused of theft]U1. [“She made it all up,” Harlow said].',
    '[Harlow is accused of theft]U1. “She made it all up,” the critic said of the plot.',
    'The baker said the bag did not hold water.',
    'The coach said he had got the figures wrong.',
    '“It is wrong to say that pears are sweet,” the gardener said.',
    '“What he says about soup is wrong,” the cook said.',
    'The vicar said to sing in church was absurd.',
    '[Harlow is accused of theft]U1. The judge said it was wrong to suggest a plot.',
    'It is misleading to suggest that the bridge is old.',
    '[Harlow is accused of theft]U1. “To raise taxes now is reckless,” Harlow said.',
    'The critic said what the author had written was nonsense.',
  ],
});
