// U5 by a passive without agent: "is said to", "are believed to have", "it is understood that", "thought to be". Who
// believes is left out; where an agent is named ("police believe"), other patterns decide.

import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, NUMBER } from '../../text/tokens.ts';
import {
  anyOf,
  BASE_FORM,
  internWord,
  NOUN,
  nounClass,
  phrases,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { opensClause } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletCited } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { AUXILIARY, BE, DETERMINER, PREPOSITION, PRONOUN } from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';

/** "is known to", "is considered to" state a fact or a view; "is reported", "is rumored" also take "that". */
const HEARSAY = wordClass(
  'said believed thought understood rumoured rumored speculated reported reputed feared presumed claimed whispered suggested supposed',
);
/** As reduced clauses these need no "be": "a firm rumoured to own". */
const HELD = wordClass('believed rumoured rumored understood reputed presumed');
/** "150 believed trapped", "is thought likely to", "feared dead" */
const SUPPOSED = wordClass('believed thought feared presumed rumoured rumored reported');
const STATE_OF = wordClass(
  `dead trapped missing drowned buried killed injured lost alive likely unlikely involved responsible infected
  wounded hurt stolen destroyed armed held hidden dating pregnant`,
);
const AS = internWord('as');
/** What kin or owners report to the police. */
const TO_POLICE = wordClass('missing stolen lost');
const NAMES_ONE = anyOf(DETERMINER, wordClass('being having'));
const LONG = wordClass('long always generally commonly');
const WHAT = internWord('what');
const TO = internWord('to');
const THAT = internWord('that');
const IT = internWord('it');
const BY = internWord('by');
const HAVE = internWord('have');
const BE_WORD = internWord('be');
verbClass('presume');
const REPORTED = internWord('reported');
/** "it is whispered that", "it has been suggested that": nobody in particular. */
const IMPERSONAL = wordClass('claimed whispered suggested');
const STILL = wordClass('still also now even already');
const SUPPOSED_TO = wordClass('supposed');
/** "was widely supposed to have signed"; "was supposed to open in May" is a plan, "are supposed to have learned" a wish. */
function findSupposed(r: Reading, i: number): TokenRange | undefined {
  if (!r.isWord(i + 1, TO) || !r.isWord(i + 2, HAVE)) return undefined;
  const be = r.is(i - 1, BE) ? i - 1 : isAdverb(r, i - 1) && r.is(i - 2, BE) ? i - 2 : undefined;
  const to = findInfinitiveEnd(r, i + 1);
  if (be === undefined || to === undefined) return undefined;
  return r.is(i - 1, WIDELY) ? { from: be, to } : undefined;
}
const WIDELY = wordClass('widely');

/** "to be planning", "to have wept": the lexicon has not every verb. */
function isParticipleShaped(r: Reading, i: number): boolean {
  return /(?:ing|ed|en)$/i.test(r.textOf(i, i + 1));
}

/** The end of the infinitive behind "to": "to have been moved", "to be planning". */
function findInfinitiveEnd(r: Reading, to: number): number | undefined {
  const limit = Math.min(r.sentenceTo(to), to + 7);
  let i = to + 1;
  while (i < limit && (r.is(i, AUXILIARY) || isAdverb(r, i))) i++;
  if (i >= limit) return undefined;
  const copula = r.is(i - 1, BE) && !r.is(i, VERB) && !isParticipleShaped(r, i);
  return copula || r.isPunctuation(i) ? i : i + 1;
}

/** "in what aides believed to be a trap": the aides believe. */
function isActive(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= Math.max(r.sentenceFrom(i), i - 6) && !r.isPunctuation(j); j--)
    if (r.isWord(j, WHAT)) return true;
  return false;
}

/** "Roe, thought to earn millions", "enters talks said to begin in May": the noun before is no subject of the word. */
function isReduced(r: Reading, i: number): boolean {
  if (r.word[i - 1] === COMMA) {
    // Behind an apposition the comma closes it: "Roe, the baker, said to wait"
    const named = findNounPhraseBefore(r, i - 1);
    return named !== undefined && (opensClause(r, named.from) || !r.isPunctuation(named.from - 1));
  }
  const phrase = findNounPhraseBefore(r, i);
  if (!phrase || r.is(phrase.head, HUMAN) || r.is(phrase.head, PRONOUN) || r.has(phrase.head, CAPITAL))
    return false;
  return r.is(phrase.from - 1, PREPOSITION) || (r.is(phrase.from - 1, VERB) && !r.is(phrase.from - 1, NOUN));
}
const SAID_TO = wordClass('said thought reported');

/** "was once thought to be", "was believed lost until": what is known better now; "it has to be said" */
function isOfThePast(r: Reading, i: number, from: number): boolean {
  if (r.findIn(from, i, ONCE) !== undefined || r.findIn(from - 1, i, TO_WORD) !== undefined) return true;
  const end = Math.min(r.sentenceTo(i), i + 16);
  // "was believed at the time that bad air caused it", "is believed in the village that"
  for (let j = i + 1; j < i + 3; j++) if (r.findPhraseAt(j, THEN) !== undefined) return true;
  const where = r.isWord(i + 1, IN) ? findNounPhraseAt(r, i + 2) : undefined;
  if (r.is(i + 1, AMONG) || (where && r.is(where.head, FOLK))) return true;
  return r.findIn(from, i, WAS) !== undefined && r.findIn(i, end, UNTIL) !== undefined;
}
/** "$462", "1.2m" */
function isFigure(r: Reading, i: number): boolean {
  return r.has(i, NUMBER) || /^[$£€]/.test(r.textOf(i, i + 1));
}
const TO_WORD = wordClass('to');
const ONCE = wordClass('once long');
const WAS = wordClass('was were');
const THEN = phrases(
  'at the time; at that time; in those days; from the start; from the outset; from the beginning',
);
const AMONG = wordClass('among amongst');
const IN = internWord('in');
/** Where people hold it to be so as a custom. */
const FOLK = nounClass('village valley island town hamlet trade parish');
const UNTIL = wordClass('until');

/** "It was reported back in August that": a report in some outlet */
function isReportedThat(r: Reading, i: number): boolean {
  for (let j = i + 1; j < Math.min(r.sentenceTo(i), i + 6) && !r.isPunctuation(j); j++)
    if (r.isWord(j, THAT)) return true;
  return false;
}
const PRESENT = wordClass('is');

/** Beside a named outlet the hearsay is that outlet's (tie-break of §4). */
function subtypeAt(r: Reading, i: number): { subtype?: 'U4' } {
  return findOutletCited(r, i) ? { subtype: 'U4' } : {};
}

export default pattern({
  id: 'hearsay-passive',
  category: 'unverified',
  subtype: 'U5',
  title: 'Hearsay',
  explain: 'The wording leaves out who says or believes it.',
  ask: 'Who says so, and how would they know?',
  notThis: 'An agent in the sentence (“police believe”), or a fact (“is known to”).',
  on: HEARSAY,
  match(r, i) {
    const group = findVerbGroup(r, i);
    // "it is claimed that" only: in any other passive somebody is about to be named
    if (r.is(i, IMPERSONAL) && !(group.isPassive && r.isWord(group.from - 1, IT))) {
      // "are claimed to have fought"
      if (!group.isPassive || !r.isWord(i + 1, TO) || !(r.isWord(i + 2, HAVE) || r.isWord(i + 2, BE_WORD)))
        return undefined;
    }
    const anatomy = () => ({
      claimant: null,
      claimant_named: false,
      stake: 'unknown' as const,
      hedge: 'verb' as const,
    });
    if (r.is(i, SUPPOSED_TO)) {
      const range = findSupposed(r, i);
      return range && { ...range, anatomy };
    }
    if (group.isModal || isHypothetical(r, group.from)) return undefined;
    if (isOfThePast(r, i, group.from)) return undefined;
    // "has long been understood to require": a view that all hold
    if (r.findIn(group.from, i, LONG) !== undefined) return undefined;
    // "is believed still to be hiding"
    const next = r.is(i + 1, STILL) && r.isWord(i + 2, TO) && group.isPassive ? i + 1 : i;
    if (r.isWord(next + 1, TO)) {
      // Without "be" in front it is a reduced clause ("believed to be the worst"); active "said to" has no infinitive.
      const reduced = group.from === i;
      const infinitive =
        r.isWord(next + 2, BE_WORD) ||
        r.isWord(next + 2, HAVE) ||
        (r.is(next + 2, BASE_FORM) && r.is(i, HELD)) ||
        (r.is(i, SAID_TO) && (r.is(next + 2, BASE_FORM) || r.word[next + 2] === 0) && isReduced(r, i));
      if (reduced ? !infinitive || isActive(r, i) : !group.isPassive) return undefined;
      // "reported to police", "said to her": no infinitive
      const known = r.is(next + 2, BASE_FORM) || r.is(next + 2, AUXILIARY) || r.is(next + 3, DETERMINER);
      if (r.is(next + 2, DETERMINER) || r.is(next + 2, PRONOUN) || (r.word[i] === REPORTED && !known))
        return undefined;
      const to = findInfinitiveEnd(r, next + 1);
      if (to === undefined) return undefined;
      // "was reported to be $462": what the books say
      if (r.word[i] === REPORTED && isFigure(r, to)) return undefined;
      let from = group.from;
      while (from < i && isAdverb(r, from)) from++;
      return { from, to, ...subtypeAt(r, i), anatomy };
    }
    if (r.is(i, SUPPOSED) && r.is(i + 1, STATE_OF) && (group.isPassive || group.from === i)) {
      if (group.isNegated || (r.word[i] === REPORTED && r.is(i + 1, TO_POLICE))) return undefined;
      return { from: group.from, to: i + 2, ...subtypeAt(r, i), anatomy };
    }
    // "has been reported as a buyer"; "was reported as paid", "as income": in books and returns
    const reportedAs = r.word[i] === REPORTED && r.isWord(i + 1, AS) && r.is(i + 2, NAMES_ONE);
    if (reportedAs && group.isPassive && !group.isNegated)
      return { from: group.from, to: i + 2, ...subtypeAt(r, i), anatomy };
    if (!group.isPassive) return undefined;
    const impersonal = r.isWord(group.from - 1, IT);
    // "…, it has been reported."
    const trails = r.word[group.from - 2] === COMMA && r.isPunctuation(i + 1);
    if (impersonal && (r.word[i] === REPORTED || r.is(i, IMPERSONAL)) && (trails || isReportedThat(r, i)))
      return {
        from: group.from - 1,
        to: i + (r.isWord(i + 1, THAT) ? 2 : 1),
        subtype:
          r.word[i] === REPORTED && r.findIn(group.from, i, PRESENT) === undefined
            ? ('U4' as const)
            : ('U5' as const),
        anatomy,
      };
    if (
      impersonal &&
      (r.isWord(i + 1, THAT) ||
        (r.word[i] !== REPORTED &&
          (!r.isPunctuation(i + 1) || r.isPunctuation(group.from - 2)) &&
          !r.isWord(i + 1, BY)))
    )
      return {
        from: group.from - 1,
        to: i + (r.isWord(i + 1, THAT) ? 2 : 1),
        ...subtypeAt(r, i),
        anatomy,
      };
    return undefined;
  },
  examples: [
    'The cook [is believed still to be hiding].',
    'He [was widely supposed to have signed] the paper.',
    'By now they are supposed to have signed the paper.',
    'The hall was supposed to have opened in May.',
    '[It has been suggested that] the mill is for sale.',
    'It was suggested to the board that the mill should close.',
    'The price of a ton was reported to be $462.',
    'The bird was once thought to be a ghost.',
    'The letter was believed lost until a clerk found it.',
    'It has to be said that the soup was cold.',
    'The crew [are presumed to have drowned].',
    'They looked for a man [presumed to carry] a bomb.',
    '[It has been claimed that] the bridge was weak.',
    'He was claimed by both clubs.',
    'The two [are claimed to have fought].',
    'The singer [is said to be planning] a move.',
    'Both men [are also believed to have left] the country.',
    'The storm, [thought to be] the worst in a decade, killed nobody.',
    '[It is understood that] the sale fell through.',
    'The king [was rumoured to have wept].',
    'He [is reported to own] six boats.',
    'The bank [has been reported as] a buyer.',
    'Crews looked for 90 people [believed trapped] in the mine.',
    'The coach [is thought likely] to come back.',
    '[It was reported]U4 in March that the king had wept.',
    '[It is reported that] the king wept.',
    '[It has been widely reported that]U4 the king wept.',
    'The singer, [thought to earn] a million a year, came by train.',
    'The port opens for talks [said to begin] in May.',
    'The port asked people said to live there.',
    'Roe, the baker, said to wait by the door.',
    'The bridge is known to be weak.',
    'The law has long been understood to cover bridges.',
    'The train is expected to be late.',
    'She said to him that it was over.',
    'He is considered to be a fine cook.',
    'No injuries were reported.',
    'The theft was reported to police.',
    'A third of the sum was reported as paid to a cousin.',
    'If he is believed to be ill, the match will be moved.',
    'She thought to herself that it was late.',
    'The club is for sale, [it is claimed].',
    'The club is for sale, [it has been reported]U4.',
    'It was believed at the time that damp caused the fever.',
    'It is understood among bakers that the first loaf is the cook’s.',
    'It is said in the valley that the bell rings by itself.',
  ],
});
