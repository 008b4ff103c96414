// @vitest-environment jsdom
// Random documents: nothing throws, every finding's quote is what stands at its span and in its range, reading again gives the
// same article, and the document is as it was.
import fc from 'fast-check';
import { beforeEach, expect, it } from 'vitest';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { attributesOnly } from '../../src/page/attribute-sight.ts';
import { readText } from '../../src/page/read-text.ts';
import { fill, randomPage } from './random-page.ts';
import { inTurns, RUNS, UNTIMED } from './runs.ts';

const index = buildQuoteIndex([]);

/** What no reader sees in a range: characters without width or shape of their own, and text that is hidden. */
const UNSEEN = /[\s\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\u0000]/g;
const HIDDEN = /^(?:template|svg|noscript|button|details)$/;

function seenIn(range: Range): string {
  return seenUnder(range.cloneContents()).replace(UNSEEN, '');
}

/** By hand: jsdom's selectors take longer than everything else here together. */
function seenUnder(node: Node): string {
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.nodeType === 3) text += child.nodeValue;
    else if (!isHidden(child as Element)) text += seenUnder(child);
  }
  return text;
}

function isHidden(element: Element): boolean {
  return (
    HIDDEN.test(element.localName) ||
    element.hasAttribute('hidden') ||
    element.getAttribute('class') === 'sr-only' ||
    /none/.test(element.getAttribute('style') ?? '')
  );
}

/** jsdom keeps ranges until they are collected as garbage, and asks each of them at every removal in the same document. */
function takeAway(ranges: readonly (Range | undefined)[]): void {
  const elsewhere = document.createComment('');
  for (const range of ranges) range?.setStart(elsewhere, 0);
}

beforeEach(() => document.body.replaceChildren());

it('finds in documents what stands there', UNTIMED, async () => {
  let found = 0;
  const property = fc.property(randomPage, nodes => {
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
    takeAway(ranges);
    expect(JSON.stringify(readText(document, attributesOnly).article)).toBe(JSON.stringify(article));
    expect(document.body.outerHTML).toBe(before);
  });
  await inTurns(RUNS, numRuns => fc.assert(property, { numRuns }));
  expect(found).toBeGreaterThan(RUNS / 10);
});
