// D1 in a headline: "Minister ‘did not shout’ at officials", "Keane: I never said I would leave", "We took no bribes, says
// firm". Denials in the text are quoted-denial's.

import type { Reading } from '../../text/reading.ts';
import { COLON, COMMA, PERIOD } from '../../text/tokens.ts';
import { anyOf, nounClass, phrases, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { BE, DO, HAVE, I_OR_WE, POSSESSIVE, PRONOUN } from '../lexicon/function-words.ts';
import { SAY } from '../lexicon/verbs.ts';
import { WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { countAccusations, isAccusedSide } from './accused-party.ts';
import { isCourt, isOfLaw } from './court.ts';
import { NO_NOUN } from './negated-subject.ts';
import { NOT, readNegation } from './negation.ts';
import { toResponse } from './responder.ts';
import { OF_MIND } from './subject-matter.ts';

const NOT_WORD = wordClass('not');
const DID = wordClass('did');
const DID_NOT = wordClass("didn't never");
/** "‘did not deserve’ to lose": a view */
const OF_VIEW = anyOf(OF_MIND, BE, wordClass('deserve matter work stop give win lose play'));
const DECIDED = wordClass('decided finished yet given lost won been');
const AGAIN = wordClass('again mind better too so');
const WITHOUT_NOT = wordClass('innocent unaware blameless');
const FUTURE = wordClass(
  "will 'll 'd would should can could must may might won't wouldn't can't couldn't shouldn't",
);
const AUXILIARY = anyOf(BE, DO, HAVE);
/** Tokens of a name before the colon, and up to the negation in quotation marks or behind the subject. */
const NAME = 8;
const OPENING = 3;
const CLAUSE = 5;

/** "no thief", "no part in it": what a party denies by "no". */
const OF_WRONG = anyOf(
  WRONG_NOUN,
  nounClass(
    `thief liar crook predator monster traitor puppet rapist murderer involvement role part knowledge contact link truth
    relationship wrongdoing quid`,
  ),
);
const NOTHING_WRONG = phrases(
  'nothing wrong; nothing illegal; nothing improper; nothing to hide; nothing to do with; nothing untoward; nothing inappropriate',
);

/** "did not", "didn’t", "never": what somebody did not do, and no view. */
function isOfDeed(r: Reading, i: number): boolean {
  if (r.is(i - 1, FUTURE)) return false;
  if (!(r.is(i, DID_NOT) || (r.is(i, NOT_WORD) && r.is(i - 1, DID)))) return false;
  let verb = i + 1;
  while (isAdverb(r, verb)) verb++;
  return !r.is(verb, OF_VIEW) && !r.is(verb, AGAIN) && !r.is(i + 1, AGAIN);
}

/** Whether the negation denies, said by an accused side, or by anybody of a wrong where the article accuses. */
function denies(r: Reading, i: number, speaker: NounPhrase): boolean {
  if (isCourt(r, speaker) || findOutletIn(r, speaker)) return false;
  if (isOfLaw(r, speaker)) return false;
  if (r.is(i - 1, FUTURE) || r.is(i, FUTURE)) return false;
  const accused = isAccusedSide(r, speaker);
  if (r.is(i, WITHOUT_NOT)) return accused;
  const denied = readNegation(r, i);
  if (denied?.subtype !== 'D1') return false;
  const end = Math.min(r.sentenceTo(i), i + 4);
  const ofWrong =
    r.findIn(i + 1, end, OF_WRONG) !== undefined || r.findPhraseAt(i, NOTHING_WRONG) !== undefined;
  // "No deal without a wall", "Nobody does it better": no denials
  if (r.is(i, NO_NOUN)) return ofWrong && (accused || countAccusations(r) > 0);
  if (denied.isStrong || ofWrong) return accused || countAccusations(r) > 0;
  return accused && (isOfDeed(r, i) || (r.is(i - 1, HAVE) && !r.is(i + 1, DECIDED)));
}

/** "Minister [‘did not shout’] at officials": the quotation opens with what was not so. */
function matchQuoted(r: Reading, i: number): NounPhrase | undefined {
  const quotation = r.quotationAt(i);
  const subject = findNounPhraseAt(r, r.sentenceFrom(i));
  if (!quotation || !subject || i - quotation.from >= OPENING) return undefined;
  let verb = quotation.from;
  while (r.is(verb - 1, AUXILIARY) && verb > subject.to) verb--;
  if (verb !== subject.to) return undefined;
  return isOfDeed(r, i) || denies(r, i, subject) ? subject : undefined;
}

/** "[Keane]: I never said that", "Firm: ‘No bribes were paid’" */
function matchColon(r: Reading, i: number): NounPhrase | undefined {
  const from = r.sentenceFrom(i);
  const first = Math.max(from + 1, i - CLAUSE);
  let colon = i - 1;
  while (colon > first && r.word[colon] !== COLON) colon--;
  if (r.word[colon] !== COLON || colon - from > NAME) return undefined;
  const speaker = findNounPhraseAt(r, from);
  if (!speaker || r.is(speaker.from, POSSESSIVE)) return undefined;
  if (r.is(i - 1, I_OR_WE) && i - 2 === colon && isOfDeed(r, i)) return speaker;
  if (speaker.to !== colon) return undefined;
  return denies(r, i, speaker) ? speaker : undefined;
}

/** "I never took a penny, [says minister]" */
function matchTrailing(r: Reading, i: number): { speaker: NounPhrase; to: number } | undefined {
  const from = r.sentenceFrom(i);
  const end = r.sentenceTo(i);
  if (i - from > CLAUSE) return undefined;
  for (let comma = i + 2; comma < Math.min(end, i + 16); comma++) {
    if (r.word[comma] !== COMMA) continue;
    let verb = comma + 1;
    while (r.isPunctuation(verb) && verb < comma + 3) verb++;
    const first = r.is(verb, SAY) || r.is(verb, INSIST);
    const speaker = findNounPhraseAt(r, first ? verb + 1 : verb);
    if (!speaker || r.is(speaker.head, PRONOUN)) continue;
    if (!first && !(r.is(speaker.to, SAY) || r.is(speaker.to, INSIST))) continue;
    const own = r.findIn(from, i, I_OR_WE) !== undefined && isOfDeed(r, i) && isAccusedSide(r, speaker);
    return own || denies(r, i, speaker) ? { speaker, to: end } : undefined;
  }
  return undefined;
}
const INSIST = wordClass('insist insists insisted');

export default pattern({
  id: 'headline-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial in a headline',
  explain: 'The headline quotes words that say it is not so.',
  ask: 'What does the story say was alleged, and by whom?',
  notThis: 'Views in a headline: “Rovers ‘did not deserve’ to lose”.',
  on: anyOf(NOT, NO_NOUN, WITHOUT_NOT),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.blockOf(i).kind !== 'headline') return undefined;
    const from = r.sentenceFrom(i);
    const subject = matchQuoted(r, i) ?? matchColon(r, i) ?? matchTrailing(r, i)?.speaker;
    if (!subject) return undefined;
    const to = r.sentenceTo(i);
    return toResponse(r, { from, to: r.word[to - 1] === PERIOD ? to - 1 : to }, subject);
  },
  examples: [
    '[Keane: I never said I wanted to leave]\n\nHe spoke on Monday.',
    '[Minister ‘did not shout’ at clerks]\n\nShe spoke on Monday.',
    '[Mayor ‘never met’ port owner]\n\nThe mayor spoke on Monday.',
    '[Quill “didn’t take a penny”]\n\nHe spoke on Monday.',
    '[Roe: We never asked for the tapes]\n\nShe spoke on Monday.',
    '[Club ‘did not pay’ for trip]\n\nThe club spoke on Monday.',
    '[Harlow: I am no thief]\n\n[A rival accused Harlow]U1 of theft.',
    '[Harlow ‘had no role’ in fraud]\n\n[A rival accused Harlow]U1 of fraud.',
    '[I never took a penny, says Harlow]\n\n[A rival accused Harlow]U1 of theft.',
    '[Harlow was ‘not involved’ in fraud]\n\n[A rival accused Harlow]U1 of fraud.',
    'Never too late, says Harlow\n\nThe mayor spoke of the trams.',
    'Harlow: No rise in fares\n\nThe mayor spoke of the trams.',
    'I never eat oats, says runner\n\nA column.',
    'Rovers ‘did not deserve’ to lose\n\nThe coach spoke on Monday.',
    'Why I never eat oats\n\nA column.',
    'Tram did not stop for swans\n\nIt was a long day.',
    'Roe: I didn’t know I had it in me\n\nShe spoke on Monday.',
    'Star ‘not happy’ with pay\n\nThe star spoke on Monday.',
    'Lake never froze this winter\n\nThe lake is deep.',
  ],
});
