// U1: "what they say is evidence of bribery", "what she called an illegal sale": the wrong stands in a clause that "what"
// opens, and the words are somebody's. Insults and judgements ("what he called a disaster") are not its business.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { AUXILIARY, NEGATION } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy } from './accusation.ts';
import { passMark } from './accuser.ts';
import { LISTED } from './deed.ts';
import { isAuthority, isFiling, isInCase } from './legal-case.ts';

const CALL = verbClass('say call describe claim allege term label see deem');
const WRONG = anyOf(
  LISTED,
  nounClass(
    `obstruction bribery bribe corruption fraud theft collusion cover-up coverup espionage sabotage extortion
    misconduct genocide massacre perjury murder torture abuse assault discrimination violation kickback
    laundering embezzlement`,
  ),
  wordClass('illegal unlawful criminal fraudulent discriminatory illegally unlawfully'),
);
const REACH = 9;
/** "what she said about the fraud" */
const ABOUT = wordClass('about on of to in regarding');

interface Found extends TokenRange {
  readonly claimant: TokenRange;
}

/** "they say is evidence of bribery" behind "what" at `i`. */
function findCalled(r: Reading, i: number): Found | undefined {
  const claimant = findNounPhraseAt(r, i + 1);
  if (!claimant) return undefined;
  const verb = findVerbOf(r, claimant.to);
  if (verb === undefined || !r.is(verb, CALL)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isModal || group.isNegated || group.isPassive) return undefined;
  const end = Math.min(r.sentenceTo(i), verb + REACH);
  for (let j = verb + 1; j < end; j++) {
    if (r.is(j, NEGATION) || (j === verb + 1 && r.is(j, ABOUT)) || (r.isPunctuation(j) && !r.isQuoted(j)))
      return undefined;
    // "an anti-corruption drive"
    if (r.is(j, WRONG) && !/^anti-/i.test(r.textOf(j, j + 1)))
      return { from: i, to: passMark(r, j), claimant };
  }
  return undefined;
}

function findVerbOf(r: Reading, i: number): number | undefined {
  for (let j = i; j < i + 4; j++) if (!r.is(j, AUXILIARY) && !isAdverb(r, j)) return j;
  return undefined;
}

export default pattern({
  id: 'what-is-called',
  category: 'unverified',
  subtype: 'U1',
  title: 'What somebody calls a wrong',
  explain: 'The words for the wrong are somebody’s, not this outlet’s.',
  ask: 'Who says so, and with what evidence?',
  notThis: 'A judgement: “what he called a disaster”.',
  on: wordClass('what'),
  unlessSettled: true,
  match(r, i) {
    const found = findCalled(r, i);
    if (!found || isVerdict(r, i) || isHypothetical(r, i)) return undefined;
    const { claimant, from, to } = found;
    const phrase = { ...claimant, head: claimant.to - 1 };
    if (findOutletIn(r, phrase) !== undefined) return undefined;
    const legal = isInCase(r, i) || isAuthority(r, claimant) || isFiling(r, claimant);
    return {
      from,
      to,
      subtype: legal ? 'U2' : 'U1',
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'content' }),
    };
  },
  examples: [
    'They left the guild over [what they say is evidence of bribery] by the mayor.',
    'She fought [what she called the illegal] sale of the land.',
    'He wrote of [what critics describe as corruption] at the port.',
    'He marched against [what he calls “discrimination”] by the league.',
    'They marched against [what they said was abuse] of the miners.',
    'The board met after [what the nurses call a cover-up] of the fire.',
    'She fled what she called a disaster.',
    'He asked what they would say is fraud.',
    'She asked what he said about the fraud, and left.',
    'What they call bread is cake.',
    'He heard what the witness could not call fraud.',
    'He does what he says.',
  ],
});
