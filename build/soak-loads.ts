// Hundreds of articles one after another in the tabs of one Chromium with everything on: what the heaps of background and tab
// hold after each part of them, garbage apart. Asserts nothing; tests/e2e/long-run.test.ts does, of a few dozen.
import type { CDPSession, Page } from 'puppeteer-core';
import { toGoldenPages } from './golden-pages.ts';
import { type Launched, openExtensionPage } from './launch.ts';
import { servePages } from './serve.ts';

/** After so many loads. Bytes, after a collection of garbage. */
export interface LoadsReading {
  readonly loads: number;
  readonly background: number;
  readonly tab: number;
  /** Documents and nodes that the tab's process keeps; a document that is left and not let go is one too many. */
  readonly documents: number;
  readonly nodes: number;
  /** Loads of which the article got its marks, and a card on the first of them. */
  readonly marked: number;
}

export const LOADS_HEAD = ['loads', 'marked', 'background MB', 'tab MB', 'documents', 'nodes'];

export function toLoadsRow({ loads, marked, background, tab, documents, nodes }: LoadsReading): string[] {
  const megabytes = (bytes: number) => (bytes / 1e6).toFixed(2);
  return [
    String(loads),
    String(marked),
    megabytes(background),
    megabytes(tab),
    String(documents),
    String(nodes),
  ];
}

const TABS = 3;
/** All that is off by default, but what changes only prints. */
const EVERYTHING = { overview: true, marks: 'line-and-tint', opens: 'hover' };
/** Milliseconds that a page is given to get its marks. */
const PATIENCE = 30_000;

/** @param parts how many readings are taken, at equal distances. */
export async function runLoads(
  launched: Launched,
  root: string,
  loads: number,
  parts: number,
): Promise<LoadsReading[]> {
  const { browser, origin } = launched;
  const control = await openExtensionPage(launched, 'popup/popup.html?tab=999999', 'script');
  await control.evaluate(settings => chrome.storage.sync.set({ settings }), EVERYTHING);
  const worker = await browser.waitForTarget(
    target => target.type() === 'service_worker' && target.url().startsWith(origin),
  );
  const background = await worker.createCDPSession();
  const articles = toGoldenPages(root).filter(({ marks }) => marks > 0);
  const tabs: { page: Page; session: CDPSession }[] = [];
  for (let n = 0; n < TABS; n++) {
    const page = await browser.newPage();
    await servePages(page, ({ pathname }) => {
      const article = articles[Number(/^\/news\/(\d+)\.html$/.exec(pathname)?.[1]) % articles.length];
      return article ? { body: article.html } : { status: 204, body: '' };
    });
    tabs.push({ page, session: await page.createCDPSession() });
  }
  const readings: LoadsReading[] = [];
  let marked = 0;
  for (let n = 1; n <= loads; n++) {
    const { page } = tabs[n % TABS]!;
    await page.bringToFront();
    await page.goto(`https://www.yahoo.com/news/${n}.html`, { waitUntil: 'load' });
    if (await openFirstCard(page)) marked++;
    if (n % Math.ceil(loads / parts) !== 0 && n !== loads) continue;
    const { session } = tabs[0]!;
    await session.send('HeapProfiler.collectGarbage');
    const { documents, nodes } = await session.send('Memory.getDOMCounters');
    readings.push({
      loads: n,
      background: await readHeap(background),
      tab: await readHeap(session),
      documents,
      nodes,
      marked,
    });
  }
  return readings;
}

/** Waits for the marks, clicks on the first, and waits for its card. @returns whether both came. */
async function openFirstCard(page: Page): Promise<boolean> {
  try {
    const place = await page.waitForFunction(
      () => {
        const [range] = ['anonymous', 'denial', 'unverified'].flatMap(kind => [
          ...((CSS.highlights.get(`sayso-${kind}`) ?? []) as Iterable<Range>),
        ]);
        if (!range) return null;
        range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
        const { x, y, width, height } = range.getClientRects()[0]!;
        return { x: x + Math.min(width / 2, 20), y: y + height / 2 };
      },
      { timeout: PATIENCE, polling: 50 },
    );
    const point = (await place.jsonValue())!;
    await page.mouse.click(point.x, point.y);
    await page.waitForFunction(() => CSS.highlights.has('sayso-current'), { timeout: PATIENCE, polling: 50 });
    return true;
  } catch {
    return false;
  }
}

async function readHeap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
