// Links to a passage: what stands behind '#:~:text=' for short, repeated and long passages.
import { describe, expect, it } from 'vitest';
import { toTextFragmentLink } from '../../src/annotations/text-fragment.ts';
import { toArticle } from '../../src/text/article.ts';

const ARTICLE = toArticle(
  [
    'Ferry line hid faults',
    'The line knew, an engineer said. The engine was cracked – twice, in fact – an inspector said, and sailed on.',
    'The chair denied it, and an engineer said the chair was wrong about 100% of it & more.',
    'A long passage that goes on and on about the ferry and its engine and the harbour and the people who wait there every morning for a ship that does not come.',
  ].join('\n'),
);

function linkTo(words: string, occurrence = 0, address = 'https://example.org/ferry?x=1'): string {
  let from = ARTICLE.text.indexOf(words);
  for (let n = 0; n < occurrence; n++) from = ARTICLE.text.indexOf(words, from + 1);
  return toTextFragmentLink(address, ARTICLE, { from, to: from + words.length });
}

describe('a link to a passage', () => {
  it('gives the words alone where they stand once', () => {
    expect(linkTo('The chair denied it')).toBe(
      'https://example.org/ferry?x=1#:~:text=The%20chair%20denied%20it',
    );
  });

  it('adds words before and behind where they stand twice', () => {
    expect(linkTo('an engineer said')).toBe(
      'https://example.org/ferry?x=1#:~:text=The%20line%20knew%2C-,an%20engineer%20said,-.%20The%20engine%20was',
    );
  });

  it('writes dashes, commas and ampersands so that they are words and not signs', () => {
    const link = linkTo('about 100% of it & more');
    expect(link).toContain('about%20100%25%20of%20it%20%26%20more');
    expect(linkTo('was cracked – twice, in fact')).toContain('twice%2C%20in%20fact');
  });

  it('gives a long passage by its first and last words', () => {
    expect(linkTo(ARTICLE.text.split('\n')[3] as string)).toMatch(
      /#:~:text=A%20long%20passage%20that,that%20does%20not%20come\.$/,
    );
  });

  it('keeps a fragment that the address has', () => {
    expect(linkTo('The chair denied it', 0, 'https://example.org/#part')).toMatch(/#part:~:text=The/);
    expect(linkTo('The chair denied it', 0, 'https://example.org/#part:~:text=old')).toMatch(
      /#part:~:text=The/,
    );
  });
});
