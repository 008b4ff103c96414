// Contrast as WCAG has it, and shades of a reader's own colour that can be seen on every ground.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contrastOf, fromHex, toHex, toLegible } from '../../src/page/colour.ts';

const contrast = (one: string, other: string) => contrastOf(fromHex(one), fromHex(other));
const colours = fc.integer({ min: 0, max: 0xffffff }).map(n => `#${n.toString(16).padStart(6, '0')}`);

describe('contrast', () => {
  // Figures of the design tokens, computed elsewhere.
  it.each([
    ['#a0579b', '#ffffff', 4.85],
    ['#a0579b', '#f4ecd8', 4.12],
    ['#2472c0', '#121212', 3.79],
    ['#000000', '#ffffff', 21],
    ['#777777', '#777777', 1],
  ])('of %s on %s is %f', (one, other, ratio) => expect(contrast(one, other)).toBeCloseTo(ratio, 1));

  it('takes text that is no colour for black', () => expect(toHex(fromHex('teal'))).toBe('#000000'));
});

describe('a legible shade', () => {
  it('stands out from its ground, whatever the colour', () => {
    for (const [ground, least] of [
      ['#ffffff', 3],
      ['#f4ecd8', 3],
      ['#121212', 4.5],
    ] as const)
      fc.assert(fc.property(colours, colour => contrast(toLegible(colour, ground, least), ground) >= least));
  });

  it('is the colour itself where that is legible', () => {
    expect(toLegible('#A0579B', '#ffffff', 3)).toBe('#a0579b');
  });

  it('goes no further than it has to, and keeps the hue', () => {
    // A dark blue becomes a lighter blue on black, a yellow a dark yellow on white: neither grey nor white.
    const blue = fromHex(toLegible('#000080', '#121212', 4.5));
    expect(blue.blue).toBeGreaterThan(blue.red + 60);
    expect(contrast(toHex(blue), '#121212')).toBeLessThan(4.8);
    const yellow = fromHex(toLegible('#ffee00', '#ffffff', 3));
    expect(Math.min(yellow.red, yellow.green)).toBeGreaterThan(yellow.blue + 60);
    expect(contrast(toHex(yellow), '#ffffff')).toBeLessThan(3.2);
  });
});
