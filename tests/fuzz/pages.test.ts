// @vitest-environment jsdom
// Random documents and texts: nothing throws, every finding's quote is what stands at its span and in its range, reading the
// same again gives the same, and a reader that has stopped leaves nothing behind. `npm run fuzz -- --runs N` for more of them.
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { readText } from '../../src/page/read-text.ts';
import { attributesOnly } from '../../src/page/sight.ts';
import { startReader } from '../../src/reader/reader.ts';
import { toArticle } from '../../src/text/article.ts';
import { withWords } from '../../src/view/wording.ts';
import { fill, randomPage, randomText } from './random-page.ts';

const numRuns = Number(process.env.SAYSO_FUZZ_RUNS ?? 2000);
const index = buildQuoteIndex([]);

/** What no reader sees in a range: characters without width or shape of their own, and text that is hidden. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u0000]/g;
const HIDDEN = '[hidden], [style*=none], .sr-only, template, svg, noscript, button, details';

function seenIn(range: Range): string {
  const holder = document.createElement('div');
  holder.append(range.cloneContents());
  for (const hidden of holder.querySelectorAll(HIDDEN)) hidden.remove();
  return (holder.textContent ?? '').replace(UNSEEN, '');
}

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

it('finds in documents what stands there', () => {
  let found = 0;
  fc.assert(
    fc.property(randomPage, nodes => {
      fill(document.body, nodes);
      const before = document.body.outerHTML;
      const { article, map } = readText(document, attributesOnly);
      const findings = annotate(article, index);
      const ranges = map.toRanges(findings.map(({ span }) => span));
      for (const [i, { span, quote }] of findings.entries()) {
        found++;
        expect(quote).toBe(article.text.slice(span.from, span.to));
        const range = ranges[i]!;
        expect(seenIn(range)).toBe(quote.replace(UNSEEN, ''));
        expect(map.offsetOf(range.startContainer, range.startOffset)).toBe(span.from);
      }
      expect(annotate(readText(document, attributesOnly).article, index)).toEqual(findings);
      expect(document.body.outerHTML).toBe(before);
    }),
    { numRuns },
  );
  expect(found).toBeGreaterThan(numRuns / 10);
});

it('finds in texts what stands there, and again the same', () => {
  fc.assert(
    fc.property(randomText, text => {
      const article = toArticle(text);
      const findings = annotate(article, index);
      for (const { span, quote } of findings) expect(quote).toBe(article.text.slice(span.from, span.to));
      expect(annotate(toArticle(article.text), index)).toEqual(findings);
    }),
    { numRuns },
  );
});

it('leaves nothing behind on a page when it stops', async () => {
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
    { numRuns: Math.ceil(numRuns / 20) },
  );
  expect(painted).toBeGreaterThan(0);
});
