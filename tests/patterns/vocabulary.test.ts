// The words that the patterns know are words as texts are cut: any other could never be met.
import { expect, test } from 'vitest';
import '../../src/patterns/catalogue.ts';
import { toArticle } from '../../src/text/article.ts';
import { read } from '../../src/text/reading.ts';
import { spellingOf, vocabularySize } from '../../src/text/vocabulary.ts';

/** How the tokens of a text are spelled in the vocabulary; of a word as it stands in a sentence. */
function readWord(word: string): string[] {
  const before = /^'/.test(word) ? 'he' : 'seen in ';
  const r = read(toArticle(`${before}${word} now`));
  return Array.from(r.word.subarray(/^'/.test(word) ? 1 : 2, r.size - 1), spellingOf);
}

test('every word of the lexicon is one word as texts are cut', () => {
  const words = Array.from({ length: vocabularySize() }, (_, i) => spellingOf(i + 1));
  expect(words.length).toBeGreaterThan(5000);
  // Of the marks only one spelling stands for all.
  const unmet = words.filter(word => /[a-z]/.test(word) && readWord(word).join(' ') !== word);
  expect(unmet).toEqual([]);
});
