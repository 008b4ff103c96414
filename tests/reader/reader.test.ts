// @vitest-environment jsdom
// A page's reader and those who answer it: what has come to be out of date on the way is not taken for an answer.
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { startReader } from '../../src/reader/reader.ts';
import type { Annotations } from '../../src/taxonomy/annotations.ts';
import type { Article } from '../../src/text/article.ts';
import { withWords } from '../../src/view/wording.ts';
import { EVERYTHING_ON, stubHighlights } from './reader-in-jsdom.ts';

const NOTHING: Annotations = { findings: [], patterns: {}, sets: {} };

beforeEach(() => void stubHighlights());
afterEach(() => vi.unstubAllGlobals());

it('asks anew when what annotates has changed again while it waits', async () => {
  document.body.innerHTML = `<h1>Ferry</h1>${'<p>Two senior officials said on Monday that the ferry was late.</p>'.repeat(4)}`;
  const asked: { article: Article; answer: (annotations: Annotations) => void }[] = [];
  const stop = new AbortController();
  const ask = (article: Article) =>
    new Promise<Annotations>(answer => {
      asked.push({ article, answer });
    });
  const reader = startReader(
    { document, annotate: ask, settings: EVERYTHING_ON, isNewsSite: true },
    stop.signal,
  );
  const count = () => reader.state().findings.length;
  const answer = (n: number, hasFindings: boolean) => {
    const { article, answer } = asked[n]!;
    const findings = withWords(annotate(article, buildQuoteIndex([])));
    answer(hasFindings ? { ...NOTHING, findings } : NOTHING);
  };

  reader.readAnyway();
  await vi.waitUntil(() => asked.length === 1, { timeout: 30_000 });
  answer(0, false);
  await reader.whenRead();
  expect(count()).toBe(0);

  reader.annotateAnew(); // a set was switched on …
  await vi.waitUntil(() => asked.length === 2, { timeout: 30_000 });
  reader.annotateAnew(); // … and removed before the answer came
  await vi.waitUntil(() => asked.length === 3, { timeout: 30_000 });
  answer(1, true);
  answer(2, false);
  await reader.whenRead();
  expect(count()).toBe(0);

  reader.annotateAnew();
  await vi.waitUntil(() => asked.length === 4, { timeout: 30_000 });
  answer(3, true);
  await reader.whenRead();
  expect(count()).toBeGreaterThan(0);
  stop.abort();
});
