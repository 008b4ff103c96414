// What opens a sentence without a comma behind and says when or where: "On Friday two officials said". Those words look like the
// beginning of the noun phrase that follows. Asks for words only.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, NUMBER, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, internWord, wordClass } from '../../text/vocabulary.ts';
import { DETERMINER, MONTH, NUMBER_WORD, TIME_NOUN, WEEKDAY } from '../lexicon/function-words.ts';

/**
 * Where the words begin that say when or where and end with token `i`, without a comma behind: "On Friday [two officials] said", "last
 * week [sources] said", "in May 2019 [former aides] said", "In London [three diplomats] said". Undefined if there are none.
 */
export function findLeadStart(r: Reading, i: number): number | undefined {
  // "two days later", "hours earlier"
  if (r.is(i, SOONER) && r.is(i - 1, TIME_NOUN)) return r.is(i - 2, DETERMINER) ? i - 2 : i - 1;
  const spanned = findSpanStart(r, i);
  if (spanned !== undefined) return spanned;
  let at = i;
  if (r.is(i, TIME_NOUN)) {
    if (r.is(i - 1, LAST_OR_THIS)) return r.is(i - 2, SOONER) ? i - 2 : i - 1;
    if (r.isWord(i - 1, THE) && r.is(i - 2, OVER)) return i - 2;
    if (r.is(i - 1, WEEKDAY)) at--;
  } else if (r.has(i, NUMBER) && r.is(i - 1, MONTH)) at--;
  const before = at - 1;
  const isDate =
    (r.has(at, CAPITAL) && (r.is(at, WEEKDAY) || r.is(at, MONTH))) ||
    (r.has(at, NUMBER) && /^(?:19|20)\d\d$/.test(r.textOf(at, at + 1)));
  if (isDate) return r.is(before, ON_OR_IN) || r.is(before, LAST_OR_THIS) ? before : undefined;
  // In the middle of a sentence the name may belong to what follows: "in London courts".
  return r.has(i, CAPITAL) && r.word[before] === IN && r.has(before, STARTS_SENTENCE) ? before : undefined;
}
const IN = internWord('in');

/** "For weeks", "Within hours", "In recent days", "At the time", "By then", "This time": at the beginning of a sentence only. */
function findSpanStart(r: Reading, i: number): number | undefined {
  if (!r.is(i, SPAN)) return undefined;
  const start = r.sentenceFrom(i);
  for (let at = i - 1; at >= start && at > i - 4; at--) {
    if (r.has(at, STARTS_SENTENCE))
      return r.is(at, SPANS) || (r.isWord(at, THIS) && at === i - 1) ? at : undefined;
    if (!r.is(at, MEASURES)) return undefined;
  }
  return undefined;
}
const SPAN = anyOf(TIME_NOUN, wordClass('time then once'));
const SPANS = wordClass('for within in by at after during since until over');
const THIS = internWord('this');
const MEASURES = anyOf(DETERMINER, NUMBER_WORD, wordClass('recent past last next many first several few'));
const SOONER = wordClass('earlier later');
const THE = internWord('the');
const OVER = wordClass('over during');
const LAST_OR_THIS = wordClass('last this next that late early recent');
const ON_OR_IN = wordClass('on in by since until');
