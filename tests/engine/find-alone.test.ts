// The nearest rule for words that carry no mark: what would be found in their sentence if it stood alone.
import { describe, expect, it } from 'vitest';
import { findAlone } from '../../src/engine/find-alone.ts';
import { toArticle } from '../../src/text/article.ts';

const TEXT = [
  'The ferry to Port Ellery will not sail in March. Two senior officials told the Chronicle that the hull had cracked.',
  'The harbour master, Ines Varga, said on Monday that the ferry was sound.',
].join('\n');
const article = toArticle(TEXT);
const spanOf = (words: string) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length });

describe('taken alone', () => {
  it('words that a pattern fits are found with the pattern’s subtype', () => {
    expect(findAlone(article, spanOf('officials told'))).toMatchObject({
      category: 'anonymous',
      subtype: 'A3',
    });
  });

  it('the rest of their sentence is not', () => {
    expect(findAlone(article, spanOf('the hull had cracked'))).toBeUndefined();
  });

  it('plain attribution is not, nor is what lies outside the text', () => {
    expect(findAlone(article, spanOf('Ines Varga, said'))).toBeUndefined();
    expect(findAlone(article, { from: TEXT.length + 5, to: TEXT.length + 9 })).toBeUndefined();
  });
});
