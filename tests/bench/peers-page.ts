// What is measured inside a page of other people's tools for parts of what Sayso does, on the same document: finding the article,
// finding quotes, marking them. Runs in the browser that bench.ts starts; prints nothing itself.
import { Readability } from '@mozilla/readability';
import search from 'approx-string-match';
import Defuddle from 'defuddle';
import type { AnnotationSet, TextQuote } from '../../src/annotations/annotation-set.ts';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { matchSets } from '../../src/engine/match-sets.ts';
import { createPainter } from '../../src/page/highlight-painter.ts';
import { readText } from '../../src/page/read-text.ts';
import { isFound, type Place, toKept, toPlace, toTargets, withOneWordChanged } from './asked-quotes.ts';
import { anchorAsHypothesis, type KeptQuote } from './hypothesis-way.ts';

/** The parts of mark.js that are called here; it brings no types. */
interface Marker {
  mark(words: string, options: object): void;
  unmark(options?: object): void;
}

/** What one page told. */
export interface PeersOfPage {
  /** Milliseconds of each, median of interleaved rounds. */
  readonly times: Readonly<Record<string, number>>;
  /** Of those that look for quotes: how many they found where they were taken from; of another page's, anywhere. */
  readonly found: Readonly<Record<string, Found>>;
  /** The quotes it was asked for, of which the next page has none. */
  readonly targets: readonly TextQuote[];
}

interface Found {
  readonly found: number;
  readonly of: number;
}

interface Contender {
  readonly work: () => unknown;
  /** Not timed: where on the page it says that each of the quotes is, in their order. */
  readonly places?: () => readonly (readonly Place[])[];
}

function toSet(targets: readonly TextQuote[]): AnnotationSet {
  const annotations = targets.map((target, n) => ({
    id: String(n),
    category: 'unverified' as const,
    subtype: 'U4' as const,
    target,
    anatomy: {},
  }));
  return {
    id: 'peers',
    title: '',
    outlet: '',
    published: '',
    author: '',
    length: targets.at(-1)?.end ?? 0,
    annotations,
  };
}

function passOver(root: Node): string {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let text = '';
  while (walker.nextNode()) text += (walker.currentNode as Text).data;
  return text;
}

/** Sayso's way with a set of as many quotes. */
function toOurs(set: AnnotationSet): Required<Contender> {
  const index = buildQuoteIndex([set]);
  const find = () => {
    const page = readText(document);
    const found = matchSets(page.article, index);
    return { found, ranges: page.map.toRanges(found.map(({ span }) => span)) };
  };
  const places = () => {
    const of: Place[][] = set.annotations.map(() => []);
    const { found, ranges } = find();
    for (const [i, { id }] of found.entries()) if (ranges[i]) of[Number(id)]?.push(toPlace(ranges[i]));
    return of;
  };
  return { work: find, places };
}

/** One that looks for each quote by itself in the page's text. */
function toSearcher<T>(quotes: readonly T[], find: (text: string, quote: T) => readonly Place[]): Contender {
  const work = () => {
    const text = passOver(document.body);
    return quotes.map(quote => find(text, quote));
  };
  return { work, places: work };
}

function toOurMarks(set: AnnotationSet): Contender {
  const index = buildQuoteIndex([set]);
  const painter = createPainter({
    document,
    registry: CSS.highlights as never,
    Highlight: Highlight as never,
  });
  const work = () => {
    const page = readText(document);
    const found = matchSets(page.article, index);
    const ranges = page.map.toRanges(found.map(({ span }) => span));
    painter.paint(
      found.flatMap(({ id, category }, i) => (ranges[i] ? [{ id, category, range: ranges[i] }] : [])),
    );
    painter.clear();
  };
  return { work, places: toOurs(set).places };
}

function toMarkJs(Mark: new (root: Node) => Marker, targets: readonly TextQuote[]): Contender {
  const options = { acrossElements: true, separateWordSearch: false };
  return {
    work: () => {
      const marker = new Mark(document.body);
      for (const { exact } of targets) marker.mark(exact, options);
      marker.unmark();
    },
    places: () => {
      const marker = new Mark(document.body);
      return targets.map(({ exact }) => {
        const places: Place[] = [];
        const each = (element: Element) => {
          const range = document.createRange();
          range.selectNodeContents(element);
          places.push(toPlace(range));
        };
        marker.mark(exact, { ...options, each });
        marker.unmark();
        return places;
      });
    },
  };
}

/**
 * All but ours change a copy or put back what they changed.
 * @param Mark mark.js's class, which is loaded apart. @param others quotes of another page.
 */
function measure(
  Mark: new (root: Node) => Marker,
  rounds: number,
  others: readonly TextQuote[],
): PeersOfPage {
  const { article, map } = readText(document);
  const text = passOver(document.body);
  const all = toTargets(article);
  const ranges = map.toRanges(all.map(({ start, end }) => ({ from: start, to: end })));
  const targets = all.filter((_, i) => ranges[i]);
  const asked = ranges.filter(range => range !== undefined).map(toPlace);
  const foreign = others.filter(({ exact }) => !article.text.includes(exact));
  const contenders = {
    floor: { work: () => passOver(document.body) },
    'article: Sayso': { work: () => readText(document) },
    'article: Readability': { work: () => new Readability(document.cloneNode(true) as Document).parse() },
    'article: Defuddle': { work: () => new Defuddle(document, { url: location.href }).parse() },
    // Each is asked with what it would have kept of the passage itself: Hypothesis, the text as it stands in the page's nodes.
    ...toQuoteContenders(
      targets,
      asked.map(place => toKept(text, place)),
      foreign,
    ),
    'marks: Sayso': toOurMarks(toSet(targets)),
    'marks: mark.js': toMarkJs(Mark, targets),
  };
  const found: Record<string, Found> = {};
  for (const [name, { places }] of Object.entries<Contender>(contenders)) {
    const given = places?.();
    if (given && name.startsWith(ABSENT))
      found[name] = { found: given.filter(of => of.length > 0).length, of: foreign.length };
    else if (given)
      found[name] = { found: given.filter((of, i) => isFound(asked[i]!, of)).length, of: asked.length };
  }
  return { times: takeTimes(contenders, rounds), found, targets };
}

const ABSENT = 'quotes that are not there';

function toQuoteContenders(
  targets: readonly TextQuote[],
  kept: readonly Required<KeptQuote>[],
  foreign: readonly TextQuote[],
): Record<string, Contender> {
  const asHypothesis = (text: string, quote: KeptQuote) => {
    const found = anchorAsHypothesis(text, quote);
    return found ? [found] : [];
  };
  return {
    'quotes: Sayso': toOurs(toSet(targets)),
    'quotes: Hypothesis’ way': toSearcher(kept, asHypothesis),
    // As Hypothesis allows: half of a quote may be wrong.
    'quotes: approx-string-match by itself': toSearcher(kept, (text, { exact }) =>
      search(text, exact, Math.min(256, exact.length / 2)),
    ),
    'quotes with a word changed: Sayso': toOurs(toSet(targets.map(withOneWordChanged))),
    'quotes with a word changed: Hypothesis’ way': toSearcher(kept.map(withOneWordChanged), asHypothesis),
    [`${ABSENT}: Sayso`]: toOurs(toSet(foreign)),
    [`${ABSENT}: Hypothesis’ way`]: toSearcher(foreign, asHypothesis),
  };
}

function takeTimes(contenders: Readonly<Record<string, Contender>>, rounds: number): Record<string, number> {
  const times: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const [name, { work }] of Object.entries(contenders)) {
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
