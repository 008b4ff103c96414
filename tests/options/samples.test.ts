// Samples on our own pages: by the rules that pages get, and what is told of a colour.
import { describe, expect, it } from 'vitest';
import { checkColour, toSampleSheet } from '../../src/options/samples.ts';
import { checkSiteName } from '../../src/options/site-names.ts';

describe('a colour', () => {
  it('of ours can be seen on all three grounds', () => {
    for (const category of ['anonymous', 'denial', 'unverified'] as const) {
      const { white, sepia, black, better } = checkColour(category, undefined);
      expect(Math.min(white, sepia, black)).toBeGreaterThanOrEqual(3);
      expect(better).toBeUndefined();
    }
  });

  it('that is too faint on paper is told so, with the nearest that is not', () => {
    const check = checkColour('denial', '#ffee00');
    expect(check.line).toBe('#ffee00');
    expect(check.white).toBeLessThan(3);
    const better = checkColour('denial', check.better);
    expect(Math.min(better.white, better.sepia)).toBeGreaterThanOrEqual(3);
    expect(better.better).toBeUndefined();
  });

  it('that is too dark for dark pages is drawn lighter there', () => {
    const { line, onDark, black } = checkColour('denial', '#000044');
    expect(onDark).not.toBe(line);
    expect(black).toBeGreaterThanOrEqual(3);
  });
});

it('samples have the chosen colour in every look and on both grounds', () => {
  const css = toSampleSheet({ marks: 'line', colours: { denial: '#004d40' } });
  expect(css.match(/#004d40/g)!.length).toBeGreaterThan(3);
  expect(css).toContain('.look-tint .on-dark .sample-denial { background-color:');
  expect(css).not.toContain('::highlight');
  expect(css).not.toContain('print');
});

describe('a site for a list', () => {
  it('is added by its name or address', () => {
    expect(checkSiteName('https://www.ledger.example/a', [])).toEqual({ host: 'ledger.example' });
  });

  it.each([
    ['', /type the name/i],
    ['the ledger', /“the ledger” is not the name of a site/],
    ['ledger.example', /already on the list/],
    ['news.ledger.example', /belongs to ledger\.example/],
  ])('%j is refused in words', (text, words) => {
    expect(checkSiteName(text, ['ledger.example'])).toEqual({ problem: expect.stringMatching(words) });
  });
});
