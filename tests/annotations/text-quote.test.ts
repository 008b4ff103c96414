// Quotes that readers write about: their context is no longer than it has to be, and tells them from all others in the article.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_CONTEXT, toTextQuote, toUniqueQuote } from '../../src/annotations/text-quote.ts';

const TEXT =
  'The line sailed for a whole year with a cracked head, two officials told the Courier. It denied it. Nobody at the yard had been told of any of it by then. It denied it. The owner waved the whole matter away.';
const span = (words: string, from = 0) => {
  const at = TEXT.indexOf(words, from);
  return { from: at, to: at + words.length };
};

describe('the context of a quote', () => {
  it('is the least, to whole words, where that makes the quote unique', () => {
    expect(toUniqueQuote(TEXT, span('two officials told the Courier'))).toMatchObject({
      prefix: 'whole year with a cracked head, ',
      suffix: '. It denied it. Nobody at the yard',
    });
  });

  it('grows on the shorter side until the quote is the only one', () => {
    const [first, second] = [span('denied'), span('denied', 120)];
    const least = toUniqueQuote(TEXT, first, 0);
    expect([least.prefix, least.exact, least.suffix]).toEqual(['Courier. It ', 'denied', ' it.']);
    for (const one of [first, second]) {
      const { prefix, exact, suffix } = toUniqueQuote(TEXT, one, 0);
      const words = prefix + exact + suffix;
      expect(TEXT.indexOf(words)).toBe(TEXT.lastIndexOf(words));
    }
  });

  it('is all there is where nothing makes the quote unique', () => {
    const text = 'It denied it.\n'.repeat(20);
    const quote = { from: 143, to: 149 };
    expect(toUniqueQuote(text, quote)).toEqual(toTextQuote(text, quote));
  });

  it('is a piece of the article around the quote, unique or as long as it may be, for any text', () => {
    const words = fc.array(fc.constantFrom('it', 'denied', 'Harlow.', '“no”', 'x'.repeat(40)), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (parts, a, b) => {
        const text = parts.join(' ');
        const [from, to] = [a % text.length, b % text.length].sort((x, y) => x - y) as [number, number];
        const quote = toUniqueQuote(text, { from, to: to + 1 });
        const whole = toTextQuote(text, { from, to: to + 1 });
        const { prefix, exact, suffix } = quote;
        expect(text.slice(from - prefix.length, to + 1 + suffix.length)).toBe(prefix + exact + suffix);
        expect(whole.prefix.endsWith(prefix) && whole.suffix.startsWith(suffix)).toBe(true);
        const isUnique = text.indexOf(prefix + exact + suffix) === text.lastIndexOf(prefix + exact + suffix);
        if (!isUnique) expect(quote).toEqual(whole);
        if (whole.prefix.length >= LEAST_CONTEXT) expect(prefix.length).toBeGreaterThanOrEqual(LEAST_CONTEXT);
      }),
    );
  });
});
