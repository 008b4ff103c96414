// How much context a quote needs to be found again: in copies of its article in which words were changed, and nowhere else. Counts
// passages; asserts nothing. In Node.
import type { AnnotationSet } from '../src/annotations/annotation-set.ts';
import { buildQuoteIndex } from '../src/annotations/quote-index.ts';
import { CONTEXT, LEAST_CONTEXT, toUniqueQuote } from '../src/annotations/text-quote.ts';
import { matchSets } from '../src/engine/match-sets.ts';
import { toArticle } from '../src/text/article.ts';
import type { Span } from '../src/text/span.ts';
import type { Sheet } from './bench-sheet.ts';
import { readTexts } from './bench-texts.ts';

const LEASTS = [0, 16, LEAST_CONTEXT, 48, CONTEXT];
/** One word in so many is left out, put in or replaced. */
const CHANGED = [40, 20, 12];
/** Of an article, as a reader may write them; UTF-16 units. */
const QUOTES = 3;
const SHORTEST = 15;
const LONGEST = 85;
const MOST_ARTICLES = 300;

/** @param corpus a folder of .txt files, one article each; without one the golden articles. */
export function measureContext(sheet: Sheet, root: string, corpus: string | undefined): void {
  const all = readTexts(root, corpus);
  const random = toRandom(7);
  const articles = all.slice(0, MOST_ARTICLES).map(text => ({
    text,
    spans: toSpans(text, random),
    copies: CHANGED.map(every => change(text, every, random)),
  }));
  const quotes = articles.reduce((sum, { spans }) => sum + spans.length, 0);
  const rows = LEASTS.map(least => {
    const found = CHANGED.map(() => 0);
    let units = 0;
    for (const [i, { text, spans, copies }] of articles.entries()) {
      const set = toSet(String(i), text, spans, least);
      for (const { target } of set.annotations) units += target.prefix.length + target.suffix.length;
      const index = buildQuoteIndex([set]);
      for (const [k, copy] of copies.entries()) found[k]! += matchSets(toArticle(copy), index).length;
    }
    return [
      String(least),
      (units / quotes).toFixed(0),
      ...found.map(count => ((100 * count) / quotes).toFixed(1)),
    ];
  });
  sheet.say(
    `${quotes} quotes from ${articles.length} articles. Context in UTF-16 units: the least that is kept on each side, and what both sides have together on average; then the share found, in %, in copies with so many words changed. Sayso keeps ${LEAST_CONTEXT} a side.`,
  );
  const heads = CHANGED.map(every => `1 word in ${every}, %`);
  sheet.table([['least a side', 'both, mean', ...heads], ...rows], 0);
}

/** Whole words at equal distances, within a line. */
function toSpans(text: string, random: (below: number) => number): Span[] {
  return Array.from({ length: QUOTES }, (_, i) => {
    const at = Math.floor((text.length * (i + 0.5)) / QUOTES);
    const from = text.slice(0, at).search(/\S+$/);
    const line = text.slice(Math.max(0, from)).split('\n', 1)[0] ?? '';
    const length = SHORTEST + random(LONGEST - SHORTEST);
    const words = /^\S*/.exec(line.slice(length))?.[0] ?? '';
    return { from, to: from + Math.min(line.length, length + words.length) };
  }).filter(({ from, to }) => from >= 0 && to - from >= SHORTEST);
}

function change(text: string, every: number, random: (below: number) => number): string {
  const words = text.split(/(?<=\s)/);
  const changes = words.length / every;
  for (let n = 0; n < changes; n++) {
    const at = random(words.length);
    const how = random(3);
    words.splice(at, how === 1 ? 0 : 1, ...(how === 0 ? [] : ['then ']));
  }
  return words.join('');
}

function toSet(id: string, text: string, spans: readonly Span[], least: number): AnnotationSet {
  const annotations = spans.map((span, i) => ({
    id: `${id}-${i}`,
    category: 'unverified' as const,
    subtype: 'U4' as const,
    target: toUniqueQuote(text, span, least),
    anatomy: {},
  }));
  return { id, title: id, outlet: '', published: '', author: '', length: text.length, annotations };
}

/** The same numbers each time. */
function toRandom(seed: number): (below: number) => number {
  let state = seed;
  return below => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
}
