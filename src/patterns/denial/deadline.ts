// Until when an answer was awaited: "by deadline", "in time for publication", "right away", "as of Monday evening". For the patterns
// of D5.
import type { Reading } from '../../text/reading.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { TIME_NOUN, WEEKDAY } from '../lexicon/function-words.ts';

const AWAITED = wordClass('deadline publication publishing press writing');
const UNTIL = wordClass('by before at in prior as ahead');
const AS = wordClass('as');
const RIGHT = wordClass('right straight');
const AWAY = wordClass('away');
const TO = wordClass('to');
const BY = wordClass('by');
const DAY = anyOf(WEEKDAY, TIME_NOUN);

/** Whether the words at token `i` say so; `perfect` where the verb is in the perfect ("had not replied by Monday"). */
export function isUntil(r: Reading, i: number, perfect: boolean): boolean {
  const end = Math.min(r.sentenceTo(i - 1), i + 7);
  if (r.is(i, RIGHT) && r.is(i + 1, AWAY)) return !r.is(i + 2, TO);
  if (!r.is(i, UNTIL)) return false;
  if (r.is(i, AS)) return true;
  if (r.findIn(i + 1, end, AWAITED) !== undefined) return true;
  return perfect && r.is(i, BY) && r.findIn(i + 1, Math.min(end, i + 3), DAY) !== undefined;
}
