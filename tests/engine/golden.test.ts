// Every golden article, read by the whole engine: what is bracketed is marked with its subtype, and nothing else is.
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/engine/detect.ts';
import { parseGolden, readGoldenArticles, toDifferences } from './golden-articles.ts';

const articles = readGoldenArticles();

test.each(articles.map(golden => [golden.name, golden] as const))('%s', (_, golden) => {
  expect(toDifferences(golden, detect(golden.article)).join('\n')).toBe('');
});

test('there are articles of many desks, two of them without a mark, each with its outlet', () => {
  expect(articles.length).toBeGreaterThanOrEqual(14);
  expect(articles.filter(({ expected }) => expected.length === 0).length).toBeGreaterThanOrEqual(2);
  for (const { name, article } of articles) {
    expect(article.outlet, name).toBeDefined();
    const words = article.text.split(/\s+/).length;
    expect(words, name).toBeGreaterThanOrEqual(250);
    expect(words, name).toBeLessThanOrEqual(450);
  }
});

describe('an article as it is written', () => {
  test('must have a subtype behind each bracket', () => {
    expect(() => parseGolden('x', '# outlet: Own\nWe met, [two aides said].')).toThrow(
      'tests/golden/x.txt: no subtype behind “We met, [two aides said]”',
    );
  });

  test('says what is missed, what is not expected, and what is found that was not', () => {
    const differences = (marked: string) => {
      const golden = parseGolden('x', marked);
      return toDifferences(golden, detect(golden.article));
    };
    expect(differences('We met, [two aides said]A3.')).toEqual([]);
    expect(differences('We met, [two aides]A4 said.')).toEqual([
      'missed: “two aides” A4; found: “two aides said” A3',
      'not expected: “two aides said” A3',
    ]);
    expect(differences('We met, [two aides said]A3~.')).toEqual([
      'found now, take the ~ away: “two aides said” A3',
    ]);
    expect(differences('[We met]A4~, as agreed.')).toEqual([]);
  });
});
