// The verb whose infinitive is done: "took to Twitter on Tuesday to denounce", "used a speech to call". What is done, and whether
// it is a denial, the patterns decide.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';

/** "took to Twitter on Tuesday to denounce", "used a speech to call": the verb whose infinitive is done. */
export function findTakenTo(r: Reading, { from }: VerbGroup): VerbGroup | undefined {
  for (let j = from - 1; j > from - 8 && j >= r.sentenceFrom(from) && !r.isPunctuation(j); j--)
    if (r.is(j, TAKE_TO) && (!r.is(j, TAKE) || r.word[j + 1] === TO)) return findVerbGroup(r, j);
  return undefined;
}
const TAKE = verbClass('take');
const TAKE_TO = anyOf(verbClass('take use emerge appear return'), wordClass('went'));
const TO = internWord('to');
