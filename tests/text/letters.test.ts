import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldUnit, toLetters } from '../../src/text/letters.ts';

const letters = (text: string) => toLetters(text).letters;

describe('letters form', () => {
  it('is the same for copies that differ in typography alone', () => {
    const original = '“They don’t love it,” said the café’s U.S. staff—in 2024';
    for (const copy of [
      '"They don\'t love it," said the cafe\u0301\'s US staff -- in 2024',
      '“They\u00a0don’t love it,” said\u2009the café’s U. S. staff\u2014in\u202f2024',
      '“They do\u00adn’t lo\u200bve it,” said the caf\u00e9’s U.S. sta\ufb00—in 2024',
      '“THEY DON’T LOVE IT,” SAID THE CAFÉ’S U.S. STAFF—IN 2024',
    ])
      expect(letters(copy)).toBe(letters(original));
  });

  it('keeps what makes a difference', () => {
    expect(letters('Dmitri')).not.toBe(letters('Dmitry'));
    expect(letters('30 domains')).not.toBe(letters('13 domains'));
  });

  it('says where each letter stands and which opens a word', () => {
    const { at, opens } = toLetters('a ﬁne day', 0, 9);
    expect([...at]).toEqual([0, 2, 2, 3, 4, 6, 7, 8]);
    expect([...opens]).toEqual([1, 1, 0, 0, 0, 1, 0, 0]);
  });

  it('reads a part of a text with offsets of the whole', () => {
    const part = toLetters('one two three', 4, 7);
    expect(part.letters).toBe('two');
    expect([...part.at]).toEqual([4, 5, 6]);
  });

  it('survives text of ligatures only, which grows', () => {
    expect(letters('ﬃ'.repeat(5000))).toBe('ffi'.repeat(5000));
  });

  it('never points outside the text, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
        const { letters, at, opens } = toLetters(text);
        expect(at.length).toBe(letters.length);
        expect(opens.length).toBe(letters.length);
        at.forEach((offset, i) => {
          expect(offset).toBeLessThan(text.length);
          if (i) expect(offset).toBeGreaterThanOrEqual(at[i - 1] as number);
        });
        expect(foldUnit(text.charCodeAt(0) || 32)).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});
