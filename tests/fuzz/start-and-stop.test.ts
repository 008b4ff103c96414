// @vitest-environment jsdom
// Random documents on which the whole reader starts and stops: it paints each finding once, and leaves nothing behind.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { startReader } from '../../src/reader/reader.ts';
import { withWords } from '../../src/view/wording.ts';
import { EVERYTHING_ON, stubHighlights } from '../reader/reader-in-jsdom.ts';
import { fill, randomPage } from './random-page.ts';
import { inTurns, RUNS, UNTIMED } from './runs.ts';

const index = buildQuoteIndex([]);

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.unstubAllGlobals());

it('leaves nothing behind on a page when it stops', UNTIMED, async () => {
  const registry = stubHighlights();
  const find = async (article: Parameters<typeof annotate>[0]) => ({
    findings: withWords(annotate(article, index)),
    patterns: {},
    sets: {},
  });
  let painted = 0;
  const property = fc.asyncProperty(randomPage, async nodes => {
    fill(document.body, nodes);
    const before = document.documentElement.outerHTML;
    const stop = new AbortController();
    try {
      const reader = startReader(
        { document, annotate: find, settings: EVERYTHING_ON, isNewsSite: true },
        stop.signal,
      );
      reader.readAnyway();
      await reader.whenRead();
      const { findings } = reader.state();
      painted += registry.size;
      expect([...registry.values()].reduce((sum, { size }) => sum + size, 0)).toBe(findings.length);
    } finally {
      stop.abort();
    }
    expect(registry.size).toBe(0);
    expect(document.adoptedStyleSheets).toEqual([]);
    expect(document.documentElement.outerHTML).toBe(before);
  });
  await inTurns(Math.ceil(RUNS / 20), numRuns => fc.assert(property, { numRuns }));
  expect(painted).toBeGreaterThan(0);
});
