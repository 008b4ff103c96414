// A passage by its words: with all the context there is room for, or with no more than it needs to be the only one.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTEXT, PROOF, toTextQuote, toUniqueQuote } from '../../src/annotations/text-quote.ts';

const TEXT = [
  'The ferry line denied it. The union said so twice, and the council heard of it late.',
  'On Monday the mayor of Harlow denied it. Nobody else had been asked by then, she added.',
].join('\n');
const at = (words: string, from = 0) => {
  const start = TEXT.indexOf(words, from);
  return { from: start, to: start + words.length };
};
const piece = ({ prefix, exact, suffix }: ReturnType<typeof toUniqueQuote>) => prefix + exact + suffix;

describe('the shortest context that makes a quote unique', () => {
  it('is none for words that are long enough and stand once', () => {
    const words = 'The union said so twice, and the council heard of it late';
    expect(toUniqueQuote(TEXT, at(words))).toMatchObject({ exact: words, prefix: '', suffix: '' });
  });

  it('grows on both sides by whole words until there are letters enough', () => {
    const quote = toUniqueQuote(TEXT, at('denied it', 40));
    expect(quote).toMatchObject({ prefix: 'the mayor of Harlow ', suffix: '. Nobody else had been' });
    expect(piece(quote).replace(/[^\p{L}\p{N}]/gu, '').length).toBeGreaterThanOrEqual(PROOF);
  });

  it('tells a quote from the same words elsewhere', () => {
    const repeated = 'All of the harbour staff were told to say nothing at all to anybody. ';
    const text = `${repeated}Then ${repeated}`;
    const second = toUniqueQuote(text, { from: repeated.length + 5, to: text.length - 2 });
    expect(second.prefix).not.toBe('');
    expect(text.indexOf(piece(second))).toBe(text.lastIndexOf(piece(second)));
  });

  it('is all there is where nothing makes it unique', () => {
    const line = 'Nothing here is told apart from what is there, word by word, in any way at all, ever. ';
    const text = line.repeat(6);
    const span = { from: line.length * 2, to: line.length * 2 + 7 };
    expect(toUniqueQuote(text, span)).toEqual(toTextQuote(text, span));
  });

  it('is never more than the usual context, is a piece of the text, and unique or all there is', () => {
    const words = fc.array(fc.constantFrom('a', 'ferry', 'denied', 'it.', 'Harlow', '“so”', '–'), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join(' ');
        const from = a % text.length;
        const to = from + 1 + (b % (text.length - from));
        const whole = toTextQuote(text, { from, to });
        const quote = toUniqueQuote(text, { from, to });
        expect(quote.exact).toBe(text.slice(from, to));
        expect(whole.prefix.endsWith(quote.prefix)).toBe(true);
        expect(whole.suffix.startsWith(quote.suffix)).toBe(true);
        expect(quote.prefix.length).toBeLessThanOrEqual(CONTEXT);
        const isOnce = text.indexOf(piece(quote)) === text.lastIndexOf(piece(quote));
        expect(isOnce || piece(quote) === piece(whole)).toBe(true);
      }),
    );
  });
});
