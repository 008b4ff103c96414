// D2 by what a party does not remember: "said he did not recall", "has no recollection of it", "told the inquiry she had no memory of
// it". No pattern of its own: non-denial.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { internWord, wordClass } from '../../text/vocabulary.ts';
import { isVerdict } from '../grammar/context.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { findResponder, widenToSpeaker } from './responder.ts';
import { respond } from './weak-response.ts';

export const NO_RECOLLECTION = wordClass('recollection memory');
const NO = internWord('no');

/** "said he did not recall", "has no recollection of" */
export function matchForgotten(r: Reading, i: number) {
  // "had no recollection of such a report"
  const said = r.findIn(Math.max(r.sentenceFrom(i), i - 8), i, ANY_SAYING) !== undefined;
  const told = r.is(i, NO_RECOLLECTION) && ((said && r.is(i, RECOLLECTION)) || hasCueNear(r, i, TOLD, 1));
  const testified = isTestified(r, i);
  if (!told && !testified && !hasCueNear(r, i, ALLEGED | ASKED | WRONG | ANSWERED | TOLD, 1))
    return undefined;
  if (r.is(i, NO_RECOLLECTION)) {
    if (r.word[i - 1] !== NO && r.word[i - 2] !== NO) return undefined;
    return respond(r, r.word[i - 1] === NO ? i - 2 : i - 3, i, { widen: true });
  }
  return testified || hasCueNear(r, i, ASKED | ANSWERED, 1) || isForgottenByTold(r, i)
    ? respond(r, i, i, { negated: true, widen: true })
    : undefined;
}

/** "told the commission [he could not recall it]": before whoever puts the questions */
function isTestified(r: Reading, i: number): boolean {
  const from = Math.max(r.sentenceFrom(i), i - 10);
  const told = r.findIn(from, i, TOLD_OR_TESTIFIED);
  return (
    told !== undefined &&
    (r.is(told, TESTIFIED) || r.findIn(told + 1, Math.min(i, told + 6), QUESTIONER) !== undefined)
  );
}
const TESTIFIED = wordClass('testified testify');
const TOLD_OR_TESTIFIED = wordClass('told tells testified testify');
const QUESTIONER = wordClass(
  'court jury jurors inquiry enquiry inquest coroner commission committee tribunal panel hearing police investigators detectives prosecutors senators lawmakers mps deputies',
);

/** "Quill said he could not recall the briefing": of whom it is told right before */
function isForgottenByTold(r: Reading, i: number): boolean {
  const inner = findResponder(r, findVerbGroup(r, i));
  const { subject } = inner ? widenToSpeaker(r, inner) : { subject: undefined };
  if (isVerdict(r, i)) return false;
  return (
    subject !== undefined && (isAccusedSide(r, subject) || (isToldHere(r, i, 2) && isToldOfSide(r, subject)))
  );
}
const RECOLLECTION = wordClass('recollection');
