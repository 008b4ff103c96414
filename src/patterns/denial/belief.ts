// Denials said as what one holds: "said he was satisfied that no rule had been broken", "said he believed it had not". The
// saying verb stands over the believing one. What is denied, the patterns decide.
import type { Reading } from '../../text/reading.ts';
import { internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE } from '../lexicon/function-words.ts';
import { findSayingBefore } from './saying.ts';

const THAT = internWord('that');
const HOLD = verbClass('believe think feel know');
const SURE = wordClass('satisfied confident certain convinced sure positive');

/** The saying verb over a belief whose complement starts at token `i`: "said he was satisfied that [no rule …]". */
export function findSayingOverBelief(r: Reading, i: number): number | undefined {
  let held = r.word[i - 1] === THAT ? i - 2 : i - 1;
  if (r.is(held, SURE)) {
    held--;
    while (isAdverb(r, held)) held--;
    if (!r.is(held, BE)) return undefined;
  } else if (!r.is(held, HOLD)) return undefined;
  const group = findVerbGroup(r, held);
  const holder = group.isNegated || group.isModal ? undefined : findSubject(r, group);
  return holder && findSayingBefore(r, holder.from);
}
