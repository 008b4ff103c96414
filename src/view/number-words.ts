// Numbers in words, as they stand in sentences of ours.
import { say, toFigures } from '../words/say.ts';
import { toNumberWord } from './english.ts';

const WORDS = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const;

/** 2 and 'two' → 'two', 30 → '30'; the article's own word where it is no number, 'several'; undefined where there is none. */
export function toCount(number: number | string | null | undefined): string | undefined {
  const word = toNumberWord(number);
  const known = WORDS.find(value => word === toNumberWord(value));
  if (known) return say(`number_${known}`);
  return word && Number(word) > 0 ? toFigures(Number(word)) : word;
}
