// @vitest-environment jsdom
// Random documents on which the whole reader starts and stops: it paints each finding once, and leaves nothing behind.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { startReader } from '../../src/reader/reader.ts';
import { withWords } from '../../src/view/wording.ts';
import { fill, randomPage } from './random-page.ts';
import { RUNS, UNTIMED } from './runs.ts';

const index = buildQuoteIndex([]);

/** Registry, highlights and sheets as far as the painter uses them; jsdom has none. */
function stubHighlights() {
  const registry = new Map<string, Set<AbstractRange>>();
  vi.stubGlobal('CSS', { highlights: registry });
  vi.stubGlobal('Highlight', Set);
  Object.assign(document, { adoptedStyleSheets: [] });
  Object.assign(document.defaultView!, {
    CSSStyleSheet: class {
      replaceSync() {}
    },
  });
  return registry;
}

beforeEach(() => document.body.replaceChildren());
afterEach(() => vi.unstubAllGlobals());

it('leaves nothing behind on a page when it stops', UNTIMED, async () => {
  const registry = stubHighlights();
  const choices = {
    isOn: true,
    kinds: { anonymous: true, denial: true, unverified: true },
    subtypesOff: [],
    marks: 'line-and-tint',
    colours: {},
    print: false,
    opens: 'hover',
    delay: 300,
  } as const;
  const find = async (article: Parameters<typeof annotate>[0]) => ({
    findings: withWords(annotate(article, index)),
    patterns: {},
    sets: {},
  });
  let painted = 0;
  await fc.assert(
    fc.asyncProperty(randomPage, async nodes => {
      fill(document.body, nodes);
      const before = document.documentElement.outerHTML;
      const stop = new AbortController();
      try {
        const reader = startReader(
          { document, annotate: find, settings: choices, isNewsSite: true },
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
    }),
    { numRuns: Math.ceil(RUNS / 20) },
  );
  expect(painted).toBeGreaterThan(0);
});
