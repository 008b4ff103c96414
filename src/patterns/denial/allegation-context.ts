// Whether an allegation, a report or a question stands near a passage, so that its words can be an answer to it (R9). By
// words of the sentences around; who is accused it does not decide.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading } from '../../text/reading.ts';
import { anyOf, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { ACCUSE, ASK, CHARGE, DENY, SUE, SUSPECT } from '../lexicon/verbs.ts';
import { WRONGDOING } from '../lexicon/wrongdoing.ts';
import { sidesOf } from './sides.ts';

/** Words that say that something is alleged. */
export const ALLEGED = 1;
/** Words for a question or a request. */
export const ASKED = 2;
/** Words for a wrong. */
export const WRONG = 4;
/** Words for an accusation proper: not for claims, suits or criticism. */
export const ACCUSED = 16;
/** Words for a report, a leak, an inquiry: what one can answer, too. */
export const REPORTED = 32;
/** Words of a denial or of an answer. */
export const ANSWERED = 8;
/** Words for what is told of somebody: reports, rumours, leaks, critics, inquiries. */
export const TOLD = 32;

const ALLEGING = anyOf(
  verbClass('accuse allege implicate blame fault'),
  ACCUSE,
  SUE,
  SUSPECT,
  CHARGE,
  nounClass(
    'allegation accusation rumor rumour lawsuit suspicion insinuation accuser complainant indictment complaint scandal',
  ),
  wordClass('alleged allegedly criticized criticised criticism claims speculation'),
);
const ACCUSING = anyOf(
  verbClass('accuse allege'),
  nounClass('allegation accusation'),
  wordClass('alleged allegedly'),
);
const ASKING = anyOf(
  ASK,
  wordClass('question questions pressed confronted responded reply replied replying'),
);
const REPORTING = anyOf(
  nounClass('report leak revelation inquiry probe investigation impeachment'),
  wordClass('reported impeach impeached reporting exposé expose'),
);
const ANSWERING = anyOf(
  DENY,
  wordClass('denial denials disputed disputes rejected rejects refuted insisted dismissed defended defends'),
);
const TELLING = anyOf(
  nounClass(
    `report story article rumour rumor critic whistleblower dossier leak controversy theory inquiry probe investigation
    investigator opponent rival detractor revelation`,
  ),
  verbClass('leak'),
  wordClass('reported reportedly reporting speculated testified documents dogged blamed tabloid'),
);

const CUE = anyOf(ALLEGING, ACCUSING, ASKING, WRONGDOING, REPORTING, ANSWERING, TELLING);

const cuesOf = oncePerReading((r: Reading): Uint8Array => {
  const cues = new Uint8Array(r.sentences.count);
  const { of } = r.sentences;
  for (let i = 0; i < r.size; i++) {
    // One test for nearly all words: most are no cue.
    if (!r.is(i, CUE)) continue;
    const s = of[i]!;
    if (r.is(i, ALLEGING)) cues[s]! |= ALLEGED;
    if (r.is(i, ACCUSING)) cues[s]! |= ACCUSED;
    if (r.is(i, ASKING)) cues[s]! |= ASKED;
    if (r.is(i, WRONGDOING)) cues[s]! |= WRONG;
    if (r.is(i, REPORTING)) cues[s]! |= REPORTED;
    if (r.is(i, ANSWERING)) cues[s]! |= ANSWERED;
    if (r.is(i, TELLING)) cues[s]! |= TOLD;
  }
  for (const s of sidesOf(r).accusing) cues[s]! |= ALLEGED;
  return cues;
});

/** Whether any of the cues stands in the sentence of token `i` or in the `back` sentences before it. */
export function hasCueNear(r: Reading, i: number, cues: number, back: number, ahead = 0): boolean {
  const of = cuesOf(r);
  const sentence = r.sentences.of[i]!;
  const last = Math.min(r.sentences.count - 1, sentence + ahead);
  for (let s = Math.max(0, sentence - back); s <= last; s++) if (of[s]! & cues) return true;
  return false;
}

/** Whether token `i` stands in a headline: what it answers comes after it. */
export function isHeadline(r: Reading, i: number): boolean {
  return r.blockOf(i).kind === 'headline';
}
