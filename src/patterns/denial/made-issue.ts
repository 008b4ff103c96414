// D3 by who made the matter: "said the controversy was orchestrated for political gain", "said the row was confected". A story
// called invented is called-untrue's.
import type { Reading } from '../../text/reading.ts';
import { PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { BE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { type AccusedAnswer, findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { isAccusedSide, mayDefendAccused } from './accused-party.ts';
import { hasCueNear, REPORTED } from './allegation-context.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { MATTER_NOUN } from './subject-matter.ts';
import { CITED } from './turned-on.ts';

const MADE = wordClass(
  `manufactured orchestrated engineered choreographed confected stage-managed stoked ginned contrived trumped cooked drummed
  whipped`,
);
/** What one cannot call so but to belittle it. */
const FUSS = anyOf(
  MATTER_NOUN,
  nounClass(
    'announcement release publication controversy row issue outrage scandal crisis furore furor uproar outcry fuss storm flap affair backlash campaign case leak question thing',
  ),
  wordClass('timing anger criticism coverage whole'),
);
const AUX = anyOf(BE, wordClass('has have had'));

/** Whether the word is said of the matter: "the row was [orchestrated]", "a [manufactured] “issue”" */
function isOfMatter(r: Reading, i: number): boolean {
  let next = i + 1;
  while (next < i + 3 && (r.has(next, PUNCTUATION) || !r.is(next, FUSS))) next++;
  if (r.is(next, FUSS)) return true;
  const from = Math.max(r.sentenceFrom(i), i - 10);
  return r.findIn(from, i, FUSS) !== undefined && r.findIn(Math.max(from, i - 5), i, AUX) !== undefined;
}

/** "said the case was a plot by his rivals", "claimed the inquiry was an attempt to remove him" */
function isPlot(r: Reading, i: number): boolean {
  if (!r.is(i + 1, TO_OR_BY)) return false;
  const from = Math.max(r.sentenceFrom(i), i - 9);
  let be = i - 1;
  while (be > from && !r.is(be, AUX)) be--;
  return r.is(be, BE) && r.findIn(from, be, PLOTTED) !== undefined;
}
const PLOT = nounClass('plot attempt effort bid ploy scheme conspiracy tactic ruse manoeuvre maneuver');
const TO_OR_BY = wordClass('to by against at');
const PLOTTED = anyOf(FUSS, CITED, wordClass('this it'));

/** "said the timing of the claims was suspicious", "called the timing “curious”" */
function isOddTiming(r: Reading, i: number): boolean {
  const end = Math.min(r.sentenceTo(i), i + 9);
  // "the timing of the election"
  const of = r.isWord(i + 1, OF) ? findNounPhraseAt(r, i + 2) : undefined;
  if (of && r.findIn(of.from, of.to, PLOTTED) === undefined) return false;
  return r.findIn(i + 1, end, ODD) !== undefined;
}
const OF = internWord('of');
const TIMING = wordClass('timing');
const ODD = wordClass(
  'suspicious curious coincidence coincidental questionable convenient interesting political suspect odd strange telling curiously cynical accident dubious politically',
);

/** "called the timing “curious”" */
function findCalled(r: Reading, i: number): AccusedAnswer | undefined {
  const verb = r.is(i - 1, THE) ? i - 2 : i - 1;
  const responder = r.is(verb, CALL) ? findResponder(r, findVerbGroup(r, verb)) : undefined;
  if (!responder?.subject || !isAccusedSide(r, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, verb);
  return { from: responder.from, to, speaker: responder.subject, words: { from: verb + 1, to } };
}
const THE = wordClass('the its their');
const CALL = verbClass('call describe term');

export default pattern({
  id: 'made-issue',
  category: 'denial',
  subtype: 'D3',
  title: 'A matter called manufactured',
  explain: 'The party says that others made the matter big, or planned it.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Goods that a firm manufactured, a coup that officers orchestrated.',
  on: anyOf(MADE, TIMING, PLOT),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    const fits = r.is(i, TIMING) ? isOddTiming(r, i) : r.is(i, PLOT) ? isPlot(r, i) : isOfMatter(r, i);
    if (!fits) return undefined;
    if (!hasAccusationNear(r, i) && !hasCueNear(r, i, REPORTED, 1)) return undefined;
    const answer =
      findAccusedAnswer(r, i, r.is(i, PLOT) ? isAccusedSide : mayDefendAccused) ??
      (r.is(i, TIMING) ? findCalled(r, i) : undefined);
    if (!answer || findOutletIn(r, answer.speaker)) return undefined;
    return toResponse(r, answer, answer.speaker, { scope: 'other point' });
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow said the case was a plot by his rivals].',
    'The aide said the trip was a bid to win friends.',
    '[Harlow is accused of theft]U1. [His lawyer said the timing of the claims was suspicious].',
    'The pilot said the timing of the rain was odd.',
    '[Harlow is accused of theft]U1. [His office said the controversy had been orchestrated for political gain].',
    '[Harlow is accused of theft]U1. [“This whole row was confected by my rivals,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said the scandal was engineered by the press].',
    '[Harlow is accused of theft]U1. [Harlow said the row was confected].',
    '[Harlow is accused of theft]U1. [Friends said]A3 the flat was small. [“The outrage is confected,” Harlow said].',
    '[Harlow is accused of theft]U1. [A spokesman said the uproar had been whipped up by his enemies].',
    'The firm said the engine was manufactured in Leeds.',
    'The officers orchestrated the coup.',
    'The conductor said the song was orchestrated by Quill.',
    'The chef said the meal was cooked in an hour.',
    'The plan was engineered by Roe, the guide said.',
    'The cream was whipped for the cake.',
  ],
});
