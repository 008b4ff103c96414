// Words that call an allegation untrue (D1) or worthless (D3), with the words that each needs beside it. Of what they are said,
// and by whom, called-untrue.ts decides.

import type { Reading } from '../../text/reading.ts';
import {
  anyOf,
  internWord,
  nounClass,
  pastClass,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { NEGATED_BE, OR_NOR } from '../lexicon/function-words.ts';
import { UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';

const WITCH = internWord('witch');
const HUNT = wordClass('hunt hunts');
const POLITICALLY = wordClass('politically racially financially ideologically');
const MOTIVATED = pastClass('motivated driven inspired');
const NOT_TRUE = internWord('not');
const TRUE = wordClass('true accurate correct factual credible');
const WITHOUT = wordClass('without no any');
export const MERIT = wordClass('merit foundation substance basis');
const ANY = wordClass('any all');
const LACK = verbClass('lack');
const TRUTH = internWord('truth');
const FAR_FROM = phrases('far|further|farther from the');
const SHRED = wordClass('shred word grain ounce scrap scintilla iota jot kernel');
const A_OR_ONE = wordClass('a an one');
/** A word that denies or belittles, and its kind. */
export type Word = { readonly subtype: 'D1' | 'D3'; readonly from: number };

/** What kind of word token `i` is, with the words it needs beside it. */
export function readWord(r: Reading, i: number): Word | undefined {
  if (r.is(i, TRUE)) {
    let j = i - 1;
    // "not fair or accurate"
    if (r.is(j, OR_NOR)) j -= 2;
    while (isAdverb(r, j) && r.word[j] !== NOT_TRUE && j > i - 3) j--;
    return r.word[j] === NOT_TRUE || r.is(j, NEGATED_BE) ? { subtype: 'D1', from: j } : undefined;
  }
  if (r.is(i, MERIT)) {
    // "the claims lack (any) merit"
    if (r.is(i - 1, LACK)) return { subtype: 'D3', from: i };
    // "without any foundation"
    if (r.is(i - 1, ANY) && r.is(i - 2, WITHOUT)) return { subtype: 'D3', from: i - 2 };
    return r.is(i - 1, WITHOUT) ? { subtype: 'D3', from: i - 1 } : undefined;
  }
  // "not one word of truth"
  if (
    r.word[i] === TRUTH &&
    r.is(i - 2, SHRED) &&
    r.is(i - 3, A_OR_ONE) &&
    (r.word[i - 4] === NOT_TRUE || r.is(i - 4, NEGATED_BE))
  )
    return { subtype: 'D1', from: i - 4 };
  if (r.word[i] === TRUTH && r.findPhraseAt(i - 3, FAR_FROM) !== undefined)
    return { subtype: 'D1', from: i - 3 };
  if (r.word[i] === TRUTH) return r.is(i - 1, NO_OR_ANY) ? { subtype: 'D1', from: i - 1 } : undefined;
  if (r.is(i, ERROR)) {
    let full = i - 1;
    while (full > i - 4 && !r.is(full, FULL_OF)) full--;
    if (r.is(full, FULL_OF)) return { subtype: 'D1', from: full };
    if (!r.is(i, UNTRUE) && !r.is(i, WORTHLESS)) return undefined;
  }
  if (r.is(i, MADE)) return r.is(i + 1, UP) ? { subtype: 'D1', from: i } : undefined;
  if (r.is(i, MARK))
    return r.is(i - 1, OF_THE) && r.is(i - 3, WIDE) ? { subtype: 'D1', from: i - 3 } : undefined;
  if (r.is(i, HUNT)) return r.word[i - 1] === WITCH ? { subtype: 'D3', from: i - 1 } : undefined;
  if (r.is(i, MOTIVATED)) {
    // "motivated by greed"
    if (r.is(i + 1, BY) && r.word[i] === MOTIVATED_WORD) return { subtype: 'D3', from: i };
    return r.is(i - 1, POLITICALLY) ? { subtype: 'D3', from: i - 1 } : undefined;
  }
  // "a con game", "a hatchet job"
  if (r.is(i, JOB)) return r.is(i - 1, CON) ? { subtype: 'D3', from: i - 1 } : undefined;
  // "an insult to her family"
  if (r.is(i, INSULT)) return r.isWord(i + 1, TO) ? { subtype: 'D3', from: i } : undefined;
  // "orchestrated for political gain", "whipped up by his rivals"
  if (r.is(i, STAGED)) {
    const next = r.is(i + 1, UP) ? i + 2 : i + 1;
    const end = Math.min(next + 4, r.sentenceTo(i));
    const staged =
      (r.is(next, FOR) && r.findIn(next + 1, end, PARTISAN) !== undefined) ||
      (r.is(next, BY) && r.findIn(next + 1, end, RIVAL) !== undefined);
    return staged ? { subtype: 'D3', from: i } : undefined;
  }
  // "a political attack"
  if (r.is(i, ASSAULT) && r.is(i - 1, PARTISAN)) return { subtype: 'D3', from: i - 1 };
  // "designed to embarrass him", "part of a campaign against him"
  if (r.is(i, AIMED))
    return (r.isWord(i + 1, TO) && r.is(i + 2, HARM)) || r.is(i + 1, AGAINST_OR_ON)
      ? { subtype: 'D3', from: i }
      : undefined;
  return { subtype: r.is(i, UNTRUE) ? 'D1' : 'D3', from: i };
}
const MOTIVATED_WORD = internWord('motivated');
const BY = wordClass('by');
const TO = internWord('to');
const AIMED = anyOf(
  pastClass('designed aimed intended meant'),
  wordClass('attempt effort campaign plot ploy tactic attack assault'),
);
const ASSAULT = wordClass('attack assault ploy');
/** Pasts: as verbs of the lexicon, “stage” and “cook” would cut noun phrases in two. */
const STAGED = pastClass(
  `orchestrated engineered choreographed contrived confected staged whipped drummed cooked ginned stoked fuelled fueled
  fanned pushed peddled timed hyped amplified fomented stirred dreamed dreamt exploited weaponised weaponized`,
);
const JOB = wordClass('game job trick piece');
const CON = wordClass('con hatchet hit smear shakedown confidence');
const INSULT = wordClass('insult affront disservice');
const FOR = wordClass('for to');
const RIVAL = nounClass(
  `rival opponent enemy critic detractor adversary republican democrat conservative media press activist foe competitor
  politician accuser newspaper tabloid`,
);
const PARTISAN = wordClass('political partisan personal politicised politicized');
const AGAINST_OR_ON = wordClass('against on');
const HARM = wordClass(
  `embarrass silence smear discredit damage intimidate distract destroy harass bully undermine extort shake divert deflect
  tarnish hurt harm ruin sow scare deceive mislead humiliate punish gag malign defame extract`,
);
const REVENGE = wordClass('revenge retribution joke');
/** "riddled with errors", "full of inaccuracies", "contained numerous inaccuracies" */
const ERROR = nounClass(
  'error inaccuracy falsehood mistake lie untruth half-truth omission distortion exaggeration',
);
const FULL_OF = wordClass(
  'riddled full filled littered rife replete peppered strewn packed laced contains contained',
);
export const MADE = wordClass('made');
const UP = wordClass('up');
const MARK = wordClass('mark');
const OF_THE = wordClass('the');
const WIDE = wordClass('wide');
const NO_OR_ANY = wordClass('no any little');

/** Where such a word may be. */
export const UNTRUE_WORD = anyOf(
  UNTRUE,
  WORTHLESS,
  AIMED,
  REVENGE,
  TRUE,
  MERIT,
  HUNT,
  ERROR,
  MADE,
  MARK,
  MOTIVATED,
  STAGED,
  JOB,
  INSULT,
  wordClass('truth'),
);
