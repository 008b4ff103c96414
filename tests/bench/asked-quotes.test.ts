// The quotes that the benchmark asks other tools for: taken from the article's paragraphs, and counted only at their own place.
import { expect, it } from 'vitest';
import { toArticle } from '../../src/text/article.ts';
import { isFound, toKept, toTargets, withOneWordChanged } from './asked-quotes.ts';

const LINE =
  'The harbour master said that nobody had told him of the ship before it lay at the quay, and he let it lie.';
const { text, blocks } = toArticle(Array.from({ length: 20 }, (_, n) => `${n}. ${LINE}`).join('\n'));

it('takes whole words of paragraphs, from all over the article, and none of what is beside it', () => {
  const beside = blocks.map((block, i) => (i < 10 ? { ...block, kind: 'other' as const } : block));
  const targets = toTargets({ text, blocks: beside });
  expect(targets).toHaveLength(15);
  expect(targets[0]?.start).toBeGreaterThanOrEqual(blocks[10]!.from);
  expect(targets.at(-1)?.start).toBeGreaterThanOrEqual(blocks[19]!.from);
  for (const { exact, start, end } of targets) {
    expect(text.slice(start, end)).toBe(exact);
    expect(exact).toMatch(/^\S.{40,59}$/);
    expect(/^\s?$/.test(text.charAt(end)) && /^\s?$/.test(text.charAt(start - 1))).toBe(true);
  }
});

it('changes one word of a quote and nothing of its context', () => {
  const kept = toKept(text, { start: 0, end: 30 });
  const changed = [0, 1, 2].map(turn => withOneWordChanged(kept, turn));
  expect(kept.exact).toBe('0. The harbour master said tha');
  expect(changed.map(({ exact }) => exact)).toEqual([
    '0. The harbour said tha',
    '0. The harbour then master said tha',
    '0. The harbour then said tha',
  ]);
  expect(changed.every(({ prefix, suffix }) => prefix === kept.prefix && suffix === kept.suffix)).toBe(true);
});

it('counts a quote as found where more than half of it is', () => {
  const passage = { start: 10, end: 20 };
  expect(isFound(passage, [{ start: 14, end: 40 }])).toBe(true);
  expect(isFound(passage, [{ start: 16, end: 40 }])).toBe(false);
  expect(isFound(passage, [])).toBe(false);
  // mark.js marks the parts of a quote one by one.
  const parts = [
    { start: 10, end: 13 },
    { start: 13, end: 17 },
  ];
  expect(isFound(passage, parts)).toBe(true);
});
