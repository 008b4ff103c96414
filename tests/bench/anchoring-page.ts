// What is measured of anchoring, inside a page: from the document to ranges, beside the floor of one TreeWalker pass.
// Runs in the browser that bench.ts starts; prints nothing itself.
import sets from 'sayso:sets';
import { toParagraphs } from '../../build/bench-prose.ts';
import type { AnnotationSet, TextQuote } from '../../src/annotations/annotation-set.ts';
import { buildQuoteIndex, type QuoteIndex } from '../../src/annotations/quote-index.ts';
import { matchSets } from '../../src/engine/match-sets.ts';
import { readText } from '../../src/page/read-text.ts';

export interface AnchoringRow {
  readonly what: string;
  /** Milliseconds, median. */
  readonly floor: number;
  readonly read: number;
  readonly match: number;
  readonly whole: number;
  readonly found: number;
}

/** A page of the given text length with the mark-up density of news pages: links, emphasis, teasers in between. */
function fill(document: Document, paragraphs: readonly string[]): void {
  const article = document.createElement('article');
  paragraphs.forEach((text, i) => {
    const p = document.createElement('p');
    const words = text.split(' ');
    const link = document.createElement('a');
    link.href = '#';
    link.textContent = words.slice(5, 8).join(' ');
    const stress = document.createElement('em');
    stress.textContent = words.slice(20, 22).join(' ');
    p.append(
      `${words.slice(0, 5).join(' ')} `,
      link,
      ` ${words.slice(8, 20).join(' ')} `,
      stress,
      ` ${words.slice(22).join(' ')}`,
    );
    article.append('\n  ', p);
    if (i % 3 === 2) {
      const teaser = document.createElement('aside');
      const inner = document.createElement('div');
      inner.append(document.createElement('img'), document.createElement('span'));
      teaser.append('\n    ', inner);
      article.append('\n  ', teaser);
    }
  });
  document.body.replaceChildren(article);
}

/** Quotes of some 60 units cut out of a text at equal distances, with 60 units of context. */
function toSet(id: string, text: string, count: number): AnnotationSet {
  const step = Math.max(1, Math.floor((text.length - 200) / count));
  const target = (start: number): TextQuote => {
    const end = start + 60;
    return {
      exact: text.slice(start, end),
      prefix: text.slice(Math.max(0, start - 60), start),
      suffix: text.slice(end, end + 60),
      start,
      end,
    };
  };
  return {
    id,
    title: id,
    outlet: '',
    published: '',
    author: '',
    length: text.length,
    annotations: Array.from({ length: count }, (_, i) => ({
      id: `${id}-${i}`,
      category: 'unverified' as const,
      subtype: 'U4' as const,
      target: target(70 + i * step),
      anatomy: {},
      note: '',
    })),
  };
}

function concatenate(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  return text;
}

/** Medians of interleaved runs, so that a slow moment of the machine falls on all alike. */
function measure(index: QuoteIndex, runs: number): Omit<AnchoringRow, 'what'> {
  const times: Record<'floor' | 'read' | 'match' | 'whole', number[]> = {
    floor: [],
    read: [],
    match: [],
    whole: [],
  };
  let found = 0;
  const clock = <T>(name: keyof typeof times, work: () => T): T => {
    // A page's clock ticks every 0.1 ms: short work is repeated until ten ticks have passed.
    const start = performance.now();
    let result = work();
    let rounds = 1;
    for (; performance.now() - start < 1; rounds++) result = work();
    times[name].push((performance.now() - start) / rounds);
    return result;
  };
  for (let i = 0; i < runs; i++) {
    const floor = clock('floor', () => concatenate(document.body));
    if (floor.length === 0) throw new Error('the page is empty');
    const { article } = clock('read', () => readText(document));
    clock('match', () => matchSets(article, index));
    found = clock('whole', () => {
      const page = readText(document);
      return page.map.toRanges(matchSets(page.article, index).map(f => f.span)).filter(Boolean).length;
    });
  }
  const median = (list: number[]) => list.sort((a, b) => a - b)[list.length >> 1] as number;
  return {
    floor: median(times.floor),
    read: median(times.read),
    match: median(times.match),
    whole: median(times.whole),
    found,
  };
}

const seedSet = sets[0] as AnnotationSet;

/** @param seedText the seed's article, one paragraph a line. @param size length of the page's text in units. */
function run(seedText: string, size: number, runs: number): AnchoringRow[] {
  const seed = seedText.trim().split('\n');
  const filler = toParagraphs(Math.max(0, size - seedText.length), 1);
  const half = filler.length >> 1;
  const withArticle = [...filler.slice(0, half), ...seed, ...filler.slice(half)];
  const without = toParagraphs(size, 1);
  const text = without.join('\n');
  const foreign = toParagraphs(60_000, 99).join('\n');
  const rows: AnchoringRow[] = [];
  const add = (what: string, paragraphs: readonly string[], index: QuoteIndex) => {
    fill(document, paragraphs);
    for (let i = 0; i < 5; i++) matchSets(readText(document).article, index); // warm
    rows.push({ what, ...measure(index, runs) });
  };
  add('the seed’s set, article on the page', withArticle, buildQuoteIndex([seedSet]));
  add('the seed’s set, article not there', without, buildQuoteIndex([seedSet]));
  add('1,000 annotations, none on the page', without, buildQuoteIndex([toSet('absent', foreign, 1000)]));
  add('1,000 annotations, all on the page', without, buildQuoteIndex([toSet('present', text, 1000)]));
  return rows;
}

Object.assign(globalThis, { saysoBench: { anchoring: run } });
