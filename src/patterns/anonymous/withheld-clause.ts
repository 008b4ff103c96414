// How far a clause of anonymity goes: "on condition of anonymity because he feared for his job". It belongs to the span of
// the source that it stands behind (S4). Whether there is a source, it does not ask.
import type { Reading } from '../../text/reading.ts';
import { COMMA, DASH, DOUBLE_QUOTE, PUNCTUATION, SINGLE_QUOTE } from '../../text/tokens.ts';
import { GERUND, internWord, wordClass } from '../../text/vocabulary.ts';
import { TIME_OPENER, WEEKDAY } from '../lexicon/function-words.ts';
import { WITHHELD } from '../lexicon/vantage.ts';
import type { SourceCue } from './source-view.ts';

const THAT = internWord('that');
const REASON = wordClass('because as since citing fearing saying due for to out given in so while');

export type OpenCue = Omit<SourceCue, 'withheld'>;

/** "a senior official said on Monday on condition of anonymity because …": the clause belongs to the span (S4). */
export function withClause(r: Reading, cue: OpenCue): SourceCue {
  const limit = Math.min(r.sentenceTo(cue.to - 1), cue.to + 9);
  for (let i = cue.to; i < limit; i++) {
    if (r.findPhraseAt(i, WITHHELD) !== undefined) return { ...cue, to: findWithheldEnd(r, i), withheld: i };
    const passes =
      r.is(i, TIME_OPENER) || r.is(i, WEEKDAY) || r.word[i] === COMMA || r.is(i, GERUND) || i > cue.to + 1;
    if (!passes || r.word[i] === DOUBLE_QUOTE) break;
  }
  return { ...cue, withheld: -1 };
}

/**
 * The token after an anonymity clause whose marker stands at `i`: to the full stop, dash or quotation; over a comma only
 * where the reason follows it.
 */
export function findWithheldEnd(r: Reading, i: number): number {
  const limit = Math.min(r.sentenceTo(i), i + 45);
  let j = r.findPhraseAt(i, WITHHELD) ?? i + 1;
  for (; j < limit; j++) {
    if (r.word[j] === COMMA) {
      if (r.is(j + 1, REASON)) continue;
      return j;
    }
    if (r.word[j] === DASH || r.word[j] === DOUBLE_QUOTE) return j;
    if (r.has(j, PUNCTUATION) && r.word[j] !== SINGLE_QUOTE) return j;
    // "…on condition of anonymity [that the plan is dead]"
    if (r.isWord(j, THAT) && !r.is(j - 1, REASON)) return j;
  }
  return limit;
}
