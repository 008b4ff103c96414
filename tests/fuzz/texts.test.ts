// Random texts: nothing throws, every finding's quote is what stands at its span, and the text that was annotated gives the same
// when it is annotated itself.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { toArticle } from '../../src/text/article.ts';
import { randomText } from './random-page.ts';
import { inTurns, RUNS, UNTIMED } from './runs.ts';

const index = buildQuoteIndex([]);

it('finds in texts what stands there, and again the same', UNTIMED, async () => {
  let found = 0;
  const property = fc.property(randomText, text => {
    const article = toArticle(text);
    const findings = annotate(article, index);
    found += findings.length;
    for (const { span, quote } of findings) expect(quote).toBe(article.text.slice(span.from, span.to));
    expect(annotate(toArticle(article.text), index)).toEqual(findings);
  });
  await inTurns(RUNS, numRuns => fc.assert(property, { numRuns }));
  expect(found).toBeGreaterThan(RUNS / 10);
});
