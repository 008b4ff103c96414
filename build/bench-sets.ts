// What sets cost as they grow in number: building the index, what it holds in memory, and matching one page against all of
// them. In Node, one run; asserts nothing.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { AnnotationSet } from '../src/annotations/annotation-set.ts';
import { buildQuoteIndex, type QuoteIndex } from '../src/annotations/quote-index.ts';
import { toTextQuote } from '../src/annotations/text-quote.ts';
import { matchSets } from '../src/engine/match-sets.ts';
import { toArticle } from '../src/text/article.ts';
import { toParagraphs } from './bench-prose.ts';
import type { Sheet } from './bench-sheet.ts';

/** Annotations and the articles they are of; the first is the size of the seed. */
const SIZES = [
  [21, 1],
  [1_000, 50],
  [10_000, 500],
] as const;
/** UTF-16 units of the page, and of each annotated article. */
const PAGE = 60_000;
const ARTICLE = 6_000;
const QUOTE = 60;
/** Of a folder's articles, the page takes sixty. */
const ENOUGH = 100;
const ROUNDS = 100;

/** @param corpus a folder of .txt files, one article each; without one, or with few, the articles are prose without meaning. */
export function measureSets(sheet: Sheet, corpus: string | undefined): void {
  const articlesOf = corpus === undefined ? undefined : readArticles(corpus);
  const textOf = articlesOf ?? toProse;
  const page = toArticle(textOf(0, PAGE));
  // The first set is of the page itself, so that each index has the same passages to find on it.
  const own = toSet('own', page.text.slice(0, ARTICLE), SIZES[0][0]);
  const measured = SIZES.map(([annotations, articles]) => {
    const others = Math.max(1, articles - 1);
    const each = Math.ceil((annotations - own.annotations.length) / others);
    const sets = [
      own,
      ...Array.from({ length: articles - 1 }, (_, i) => toSet(`other-${i}`, textOf(i + 1, ARTICLE), each)),
    ];
    return {
      count: sets.reduce((sum, set) => sum + set.annotations.length, 0),
      articles,
      ...measureIndex(sets),
    };
  });
  const times = measured.map(() => Number.POSITIVE_INFINITY);
  let found: number[] = [];
  for (let round = 0; round < ROUNDS; round++)
    found = measured.map(({ index }, i) => {
      const start = performance.now();
      const findings = matchSets(page, index).length;
      times[i] = Math.min(times[i] as number, performance.now() - start);
      return findings;
    });
  const madeOf = articlesOf ? 'articles' : 'prose without meaning';
  sheet.say(
    `Sets and a page of ${PAGE / 1000} kB, made of ${madeOf}. Matching: least of ${ROUNDS} rounds, and as times that of the first row, which has as many annotations as the set that ships.`,
  );
  sheet.table(
    [
      ['annotations', 'of articles', 'index, ms', 'index, MB', 'found', 'matching, ms', 'times the first'],
      ...measured.map(({ count, articles, ms, megabytes }, i) => [
        count.toLocaleString('en'),
        String(articles),
        ms.toFixed(1),
        megabytes.toFixed(1),
        String(found[i]),
        (times[i] as number).toFixed(2),
        ((times[i] as number) / (times[0] as number)).toFixed(1),
      ]),
    ],
    0,
  );
}

/** Memory is what stays after a collection, sets and index together. */
function measureIndex(sets: readonly AnnotationSet[]): { index: QuoteIndex; ms: number; megabytes: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = () => {
    collect();
    collect(); // what earlier parts have left is gone only after the second
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = used();
  const start = performance.now();
  const index = buildQuoteIndex(sets);
  const ms = performance.now() - start;
  return { index, ms, megabytes: (used() - before) / 1e6 };
}

/** A text of its own for each number. */
type TextOf = (number: number, length: number) => string;

const toProse: TextOf = (number, length) =>
  toParagraphs(length, number + 1)
    .join('\n')
    .slice(0, length);

/** The page is made of the last articles, the sets of the first ones; undefined where there are too few for both. */
function readArticles(folder: string): TextOf | undefined {
  const files = readdirSync(folder).filter(file => file.endsWith('.txt'));
  const texts = files.sort().map(file => readFileSync(join(folder, file), 'utf8'));
  if (texts.length < ENOUGH) return undefined;
  return (number, length) =>
    number === 0
      ? texts.slice(-60).join('\n').slice(0, length)
      : (texts[(number - 1) % (texts.length - 60)] as string).slice(0, length);
}

/** Quotes at equal distances over an article. */
function toSet(id: string, text: string, count: number): AnnotationSet {
  const step = (text.length - 2 * QUOTE) / count;
  const annotations = Array.from({ length: count }, (_, i) => {
    const from = Math.floor(i * step);
    return {
      id: `${id}-${i}`,
      category: 'unverified' as const,
      subtype: 'U4' as const,
      target: toTextQuote(text, { from, to: from + QUOTE }),
      anatomy: {},
    };
  });
  return { id, title: id, outlet: '', published: '', author: '', length: text.length, annotations };
}
