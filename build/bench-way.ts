// The whole way of a page, from its document to painted marks: what of the main thread is ours, in Chromium, beside one
// TreeWalker pass over the same page; memory of a tab; what is done on a page left alone. Asserts nothing.
import type { Browser, Page } from 'puppeteer-core';
import type { Sheet } from './bench-sheet.ts';
import { servePages } from './serve.ts';
import { type OwnTime, traceOurs } from './trace-ours.ts';

interface WayPage {
  readonly name: string;
  readonly html: string | Uint8Array;
}

interface Way {
  /** One pass of a TreeWalker that joins the text, milliseconds: the first in the page, and the median of many. */
  readonly floor: { readonly first: number; readonly median: number };
  /** The first article in a new process; the next in the same tab. */
  readonly cold: OwnTime;
  readonly next: OwnTime;
  /** The same article read anew when its text has changed: for the first time, for which the browser compiles anew, and again. */
  readonly change: OwnTime;
  readonly warm: OwnTime;
  /** Bytes of the tab's heap, garbage apart, over those of the same page where the extension does not read. */
  readonly memory: number;
  readonly marks: number;
}

const LISTED = 'https://www.yahoo.com';
const UNLISTED = 'https://unlisted.example';
/** Milliseconds: between two looks at the marks, how long they must stay the same, and how long a page is given. */
const BETWEEN = 100;
const AT_REST = 1000;
const PATIENCE = 15_000;
const ALONE = 5000;

export async function measureWay(sheet: Sheet, browser: Browser, pages: readonly WayPage[]): Promise<void> {
  const ways: Way[] = [];
  for (const page of pages) ways.push(await measurePage(browser, page));
  const read = ways.filter(({ marks }) => marks > 0);
  if (read.length === 0) {
    sheet.say(`None of the ${pages.length} pages gets marks, so there is no way to measure.`);
    return;
  }
  const median = (of: (way: Way) => number) => quantile(read.map(of), 0.5);
  const row = (what: string, of: (way: Way) => OwnTime, floor: (way: Way) => number) => [
    what,
    median(way => of(way).total).toFixed(1),
    quantile(
      read.map(way => of(way).total),
      0.9,
    ).toFixed(1),
    median(way => of(way).compile).toFixed(1),
    median(floor).toFixed(2),
    median(way => of(way).total / floor(way)).toFixed(1),
    Math.max(...ways.map(way => of(way).longest)).toFixed(1),
  ];
  sheet.say(
    `${read.length} of ${pages.length} pages get marks; of these, milliseconds of the processor on the page’s main thread; of the median, so many are compiling. One pass: a TreeWalker that joins the text of the same page. The longest task is of all pages.`,
  );
  sheet.table([
    ['', 'median ms', 'worst tenth ms', 'compiling ms', 'one pass ms', 'times one pass', 'longest task ms'],
    row(
      'cold: first article in a new process',
      way => way.cold,
      way => way.floor.first,
    ),
    row(
      'next: another article in the same tab',
      way => way.next,
      way => way.floor.first,
    ),
    row(
      'its text changes, and is read and marked anew',
      way => way.change,
      way => way.floor.median,
    ),
    row(
      'warm: its text changes again',
      way => way.warm,
      way => way.floor.median,
    ),
  ]);
  const largest = pages.reduce((one, other) => (other.html.length > one.html.length ? other : one));
  const rest = await measureRest(browser, largest);
  sheet.say(
    `Memory: the heap of a tab is ${(median(way => way.memory) / 1e6).toFixed(2)} MB larger where the extension reads, median. At rest: on the largest page, left alone for ${ALONE / 1000} s, it takes ${rest.toFixed(2)} ms.`,
  );
}

async function measurePage(browser: Browser, { name, html }: WayPage): Promise<Way> {
  const way = await inTab(browser, html, async page => {
    const open = (n: number) => () => load(page, toAddress(LISTED, name, n));
    const cold = await traceOurs(page, open(1));
    const next = await traceOurs(page, open(2));
    const marks = await countMarks(page);
    const change = async () => {
      await page.evaluate(changeText);
      await whenAtRest(page);
    };
    const first = await traceOurs(page, change);
    const warm = await traceOurs(page, change);
    const floor = await page.evaluate(measureFloor);
    return { floor, cold, next, change: first, warm, marks };
  });
  // In tabs of their own: to collect the garbage throws away what was compiled, and the next article would compile it again.
  const heap = (host: string) =>
    inTab(browser, html, async page => {
      await load(page, toAddress(host, name, 1));
      return readHeap(page);
    });
  return { ...way, memory: (await heap(LISTED)) - (await heap(UNLISTED)) };
}

async function load(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  await whenAtRest(page);
}

function measureRest(browser: Browser, { name, html }: WayPage): Promise<number> {
  return inTab(browser, html, async page => {
    await load(page, toAddress(LISTED, name, 3));
    const { total } = await traceOurs(page, () => new Promise(resolve => setTimeout(resolve, ALONE)));
    return total;
  });
}

/** A tab of its own, in which the page runs no scripts. */
async function inTab<T>(
  browser: Browser,
  html: string | Uint8Array,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const page = await browser.newPage();
  try {
    const headers = {
      'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
    };
    await servePages(page, ({ pathname }) =>
      pathname.startsWith('/news/') ? { body: html, headers } : undefined,
    );
    await page.bringToFront();
    return await use(page);
  } finally {
    await page.close();
  }
}

const toAddress = (host: string, name: string, n: number) => `${host}/news/${n}-${encodeURIComponent(name)}`;

const countMarks = (page: Page) =>
  page.evaluate(() =>
    ['anonymous', 'denial', 'unverified']
      .map(kind => CSS.highlights.get(`sayso-${kind}`)?.size ?? 0)
      .reduce((sum, count) => sum + count, 0),
  );

/** Until the marks have been the same for a while; a page that gets none is at rest then, too. */
async function whenAtRest(page: Page): Promise<void> {
  const start = performance.now();
  let since = start;
  for (let before = -1; performance.now() - since < AT_REST && performance.now() - start < PATIENCE; ) {
    const marks = await countMarks(page);
    if (marks !== before) since = performance.now();
    before = marks;
    await new Promise(resolve => setTimeout(resolve, BETWEEN));
  }
}

async function readHeap(page: Page): Promise<number> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

/** In the page: a word more in the longest of its texts. */
function changeText(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let longest: Text | undefined;
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    if (node.parentElement?.localName === 'p' && node.length > (longest?.length ?? 0)) longest = node;
  }
  longest?.appendData(' Again.');
}

/**
 * In the page. Its clock ticks every 0.1 ms: passes are repeated until twenty ticks have gone by, but for the very first. No function
 * in it has a name, which tsx would have it look up outside the page.
 */
function measureFloor(): { first: number; median: number } {
  const times: number[] = [];
  for (let n = 0; n <= 25; n++) {
    const start = performance.now();
    let passes = 0;
    let text = '';
    do {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      text = '';
      while (walker.nextNode()) text += (walker.currentNode as Text).data;
      passes++;
    } while (n > 0 && text.length >= 0 && performance.now() - start < 2);
    times.push((performance.now() - start) / passes);
  }
  const [first = 0, ...others] = times;
  const median = others.sort((a, b) => a - b)[12]!;
  return { first: Math.max(first, median), median };
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}
