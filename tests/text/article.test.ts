import { describe, expect, it } from 'vitest';
import { toArticle } from '../../src/text/article.ts';

describe('plain text as an article', () => {
  it('takes each line as a block and keeps the file’s own offsets', () => {
    const text = 'A headline\r\n\r\n  First paragraph, indented.  \nSecond one.\n';
    const { blocks } = toArticle(text);
    expect(blocks.map(b => [b.kind, text.slice(b.from, b.to)])).toEqual([
      ['headline', 'A headline'],
      ['paragraph', 'First paragraph, indented.'],
      ['paragraph', 'Second one.'],
    ]);
  });

  it('takes a first line that ends like a sentence as prose', () => {
    expect(toArticle('It rained.\nIt stopped.').blocks[0]?.kind).toBe('paragraph');
    expect(toArticle('“It rained.”\nIt stopped.').blocks[0]?.kind).toBe('paragraph');
  });

  it('takes credits, calls and other articles’ headlines among the lines for no prose', () => {
    const lines = [
      'MAYOR DENIES IT ALL AGAIN, AS SHE DID BEFORE',
      'The mayor said so on Monday.',
      'Mayor denies taking bribes Read more',
      'Also read: Mayor denies taking bribes',
      'COUNCILLOR DENIES TAKING BRIBES FROM SHIPYARD OWNER',
      'A SECOND VOTE',
      'Photo: The Courier',
      'It rained. She read more.',
    ];
    const { blocks } = toArticle(lines.join('\n'));
    expect(blocks.map(({ kind }) => kind)).toEqual([
      'headline',
      'paragraph',
      'other',
      'other',
      'other',
      'paragraph',
      'other',
      'paragraph',
    ]);
  });

  it('has no blocks for no text', () => {
    expect(toArticle('').blocks).toEqual([]);
    expect(toArticle(' \n \n').blocks).toEqual([]);
  });
});
