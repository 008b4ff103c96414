// Every example of every pattern, read by the whole engine: what is bracketed is marked, and nothing else by any pattern.
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/engine/detect.ts';
import { PATTERNS } from '../../src/patterns/catalogue.ts';
import { parseMarked, toMarked } from '../../src/patterns/marked-text.ts';
import { categoryOf } from '../../src/taxonomy/taxonomy.ts';
import { toArticle } from '../../src/text/article.ts';

describe.each(PATTERNS.map(pattern => [pattern.id, pattern] as const))('%s', (id, pattern) => {
  test.each(pattern.examples.map(example => [example]))('%s', example => {
    const { text, expected } = parseMarked(example, pattern.subtype);
    const found = detect(toArticle(text));
    expect(toMarked(text, found)).toBe(toMarked(text, expected));
  });

  test('finds at least six of its examples itself and keeps silent on six others', () => {
    const found = pattern.examples.filter(example => {
      const { text } = parseMarked(example, pattern.subtype);
      return detect(toArticle(text)).some(f => 'pattern' in f.origin && f.origin.pattern === id);
    });
    expect(found.length).toBeGreaterThanOrEqual(6);
    expect(pattern.examples.filter(example => !example.includes('[')).length).toBeGreaterThanOrEqual(6);
  });
});

test('nothing is left of the placeholders that new-pattern writes', () => {
  for (const { id, title, explain, ask, notThis, examples } of PATTERNS)
    for (const text of [title, explain, ask, notThis, ...examples]) expect(text, id).not.toMatch(/\bTODO\b/);
});

test('ids are unique and subtypes belong to their category', () => {
  expect(new Set(PATTERNS.map(({ id }) => id)).size).toBe(PATTERNS.length);
  for (const { category, subtype } of PATTERNS) expect(categoryOf(subtype)).toBe(category);
});
