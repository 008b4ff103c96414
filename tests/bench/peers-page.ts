// What is measured inside a page of other people's tools for parts of what Sayso does, on the same document: finding the article,
// finding quotes, marking them. Runs in the browser that bench.ts starts; prints nothing itself.
import { Readability } from '@mozilla/readability';
import search from 'approx-string-match';
import Defuddle from 'defuddle';
import type { AnnotationSet } from '../../src/annotations/annotation-set.ts';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { toTextQuote } from '../../src/annotations/text-quote.ts';
import { matchSets } from '../../src/engine/match-sets.ts';
import { createPainter } from '../../src/page/highlight-painter.ts';
import { readText } from '../../src/page/read-text.ts';

/** The parts of mark.js that are called here; it brings no types. */
interface Marker {
  mark(words: string, options: object): void;
  unmark(options?: object): void;
}

const QUOTES = 15;
const LENGTH = 60;

/** A set of quotes at equal distances over the article's text. */
function toSet(text: string): AnnotationSet {
  const step = Math.max(1, Math.floor((text.length - LENGTH) / QUOTES));
  const annotations = Array.from({ length: QUOTES }, (_, n) => ({
    id: `q${n}`,
    category: 'unverified' as const,
    subtype: 'U4' as const,
    target: toTextQuote(text, { from: n * step, to: Math.min(text.length, n * step + LENGTH) }),
    anatomy: {},
  }));
  return { id: 'peers', title: '', outlet: '', published: '', author: '', length: text.length, annotations };
}

function passOver(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  return text;
}

/**
 * Milliseconds of each, median of interleaved rounds. All but ours change a copy or put back what they changed.
 * @param Mark mark.js's class, which is loaded apart.
 */
function measure(Mark: new (root: Node) => Marker, rounds: number): Record<string, number> {
  const { article } = readText(document);
  const set = toSet(article.text);
  const index = buildQuoteIndex([set]);
  const quotes = set.annotations.map(({ target }) => target.exact);
  const painter = createPainter({
    document,
    registry: CSS.highlights as never,
    Highlight: Highlight as never,
  });
  const contenders: Record<string, () => unknown> = {
    floor: () => passOver(document.body),
    'article: Sayso': () => readText(document),
    'article: Readability': () => new Readability(document.cloneNode(true) as Document).parse(),
    'article: Defuddle': () => new Defuddle(document, { url: location.href }).parse(),
    'quotes: Sayso': () => {
      const page = readText(document);
      return page.map.toRanges(matchSets(page.article, index).map(({ span }) => span));
    },
    'quotes: approx-string-match': () => {
      const text = passOver(document.body);
      // As Hypothesis allows: half of a quote may be wrong.
      return quotes.map(quote => search(text, quote, Math.min(256, quote.length / 2)));
    },
    'marks: Sayso': () => {
      const page = readText(document);
      const found = matchSets(page.article, index);
      const ranges = page.map.toRanges(found.map(({ span }) => span));
      painter.paint(
        found.flatMap(({ id, category }, i) => (ranges[i] ? [{ id, category, range: ranges[i] }] : [])),
      );
      painter.clear();
    },
    'marks: mark.js': () => {
      const marker = new Mark(document.body);
      for (const quote of quotes) marker.mark(quote, { acrossElements: true, separateWordSearch: false });
      marker.unmark();
    },
  };
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, work] of Object.entries(contenders)) {
      const start = performance.now();
      let repeats = 0;
      // A page's clock ticks every 0.1 ms.
      do {
        work();
        repeats++;
      } while (performance.now() - start < 1);
      times[name] = [...(times[name] ?? []), (performance.now() - start) / repeats];
    }
  return Object.fromEntries(
    Object.entries(times).map(([name, list]) => [name, list.sort((a, b) => a - b)[list.length >> 1]!]),
  );
}

Object.assign(globalThis, { saysoPeers: { measure } });
