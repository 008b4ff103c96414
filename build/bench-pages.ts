// What Sayso adds to a page in Chromium: the same page under a listed host name, where the extension reads it, and under
// another, where it does not; then under the other once more, which tells how far two equal loads differ. Asserts nothing.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { measurePeers } from './bench-peers.ts';
import type { Sheet } from './bench-sheet.ts';
import { measureWay } from './bench-way.ts';
import { ensureBrowser } from './browsers.ts';
import { toGoldenPages } from './golden-pages.ts';
import { launchWithExtension } from './launch.ts';
import { servePages } from './serve.ts';

interface SavedPage {
  readonly name: string;
  readonly html: string | Uint8Array;
}

const FIGURES = ['task', 'script', 'layouts', 'styles', 'shift'] as const;
type Figure = (typeof FIGURES)[number];
type Figures = Record<Figure, number>;

const TITLES: Record<Figure, string> = {
  task: 'all tasks of the page, ms of the processor',
  script: 'of these, calls of scripts, ms',
  layouts: 'layouts, count',
  styles: 'recalculations of style, count',
  shift: 'layout shift, score',
};

const LISTED = 'www.yahoo.com';
const UNLISTED = 'unlisted.example';
const ARMS = { without: UNLISTED, with: LISTED, again: UNLISTED } as const;
type Arm = keyof typeof ARMS;

const MOST_PAGES = 30;
/** Milliseconds between two looks at whether a page has come to rest, and what counts as such. */
const BETWEEN = 150;
const AT_REST = 1;
const QUIET_LOOKS = 3;
const MOST_LOOKS = 40;

/** @param corpus a folder of `<name>/page.html` or `<name>.html`; without one, the golden articles as pages. */
export async function measurePages(
  sheet: Sheet,
  root: string,
  corpus: string | undefined,
  rounds: number,
): Promise<void> {
  await withPages(root, corpus, (browser, pages) => measureAdded(sheet, browser, pages, rounds));
}

/** The whole way from document to marks on the same pages. */
export async function measureWays(sheet: Sheet, root: string, corpus: string | undefined): Promise<void> {
  await withPages(root, corpus, (browser, pages) => measureWay(sheet, browser, pages));
}

/** Other tools on the same pages. */
export async function measureOthers(sheet: Sheet, root: string, corpus: string | undefined): Promise<void> {
  await measurePeers(sheet, readOrMake(root, corpus));
}

/** At most thirty, with their HTML. @throws Error in words where the folder holds none. */
export function readOrMake(root: string, corpus: string | undefined): SavedPage[] {
  const pages = corpus === undefined ? toGoldenPages(root) : readPages(corpus);
  if (pages.length === 0)
    throw new Error(`${corpus} holds no pages: neither <name>/page.html nor <name>.html.`);
  return pages;
}

async function withPages(
  root: string,
  corpus: string | undefined,
  measure: (browser: Browser, pages: readonly SavedPage[]) => Promise<void>,
): Promise<void> {
  const pages = readOrMake(root, corpus);
  const { browser } = await launchWithExtension({
    kind: 'chromium',
    executable: ensureBrowser('chromium'),
    extension: join(root, 'dist/chrome'),
    isHeadless: true,
  });
  try {
    await measure(browser, pages);
  } finally {
    await browser.close();
  }
}

async function measureAdded(
  sheet: Sheet,
  browser: Browser,
  pages: readonly SavedPage[],
  rounds: number,
): Promise<void> {
  const measured: Record<Arm, Figures>[] = [];
  for (const page of pages) measured.push(await measurePage(browser, page, rounds));
  sheet.say(
    `${pages.length} pages, of each figure the median of ${rounds} ${rounds === 1 ? 'round' : 'rounds'}; their own scripts are off, and nothing is fetched.`,
  );
  sheet.table([HEAD, ...FIGURES.map(figure => toRow(figure, measured))]);
  sheet.say(
    'Median over the pages; in brackets, the worst tenth. Noise: how far two loads without it differ. Calls of scripts leave out what runs after an await, where the reading is; tasks have it.',
  );
  const isShifted = (arm: Arm) => measured.map(of => of[arm].shift !== of.without.shift);
  const [ours, noise] = [isShifted('with'), isShifted('again')];
  const only = pages.filter((_, i) => ours[i] && !noise[i]).map(({ name }) => name);
  const count = (flags: readonly boolean[]) => flags.filter(Boolean).length;
  sheet.say(
    `Layout shift differs with the extension on ${count(ours)} of ${pages.length} pages, and between two loads without it on ${count(noise)}${only.length > 0 ? `; with it alone on ${only.join(', ')}` : ''}.`,
  );
}

const HEAD = ['', 'without', 'with', 'added', 'times without', 'noise'];

function toRow(figure: Figure, measured: readonly Record<Arm, Figures>[]): string[] {
  const of = (arm: Arm) => measured.map(figures => figures[arm][figure]);
  const over = (to: (figures: Record<Arm, Figures>) => number) => measured.map(to);
  const added = over(({ with: on, without }) => on[figure] - without[figure]);
  const noise = over(({ again, without }) => Math.abs(again[figure] - without[figure]));
  const times = over(({ with: on, without }) => on[figure] / without[figure]).filter(Number.isFinite);
  const digits = figure === 'shift' ? 3 : 1;
  const show = (values: readonly number[], share = 0.5) => quantile(values, share).toFixed(digits);
  return [
    TITLES[figure],
    show(of('without')),
    show(of('with')),
    `${show(added)} (${show(added, 0.9)})`,
    times.length > 0 ? quantile(times, 0.5).toFixed(2) : '–',
    `${show(noise)} (${show(noise, 0.9)})`,
  ];
}

async function measurePage(browser: Browser, page: SavedPage, rounds: number): Promise<Record<Arm, Figures>> {
  const loads: Record<Arm, Figures[]> = { without: [], with: [], again: [] };
  const arms = Object.keys(ARMS) as Arm[];
  for (let round = 0; round < rounds; round++) {
    // Whatever comes first in a round finds the machine as no other does; they take turns.
    for (let i = 0; i < arms.length; i++) {
      const arm = arms[(round + i) % arms.length]!;
      loads[arm].push(await load(browser, page, ARMS[arm]));
    }
  }
  const median = (arm: Arm) =>
    Object.fromEntries(
      FIGURES.map(figure => [
        figure,
        quantile(
          loads[arm].map(figures => figures[figure]),
          0.5,
        ),
      ]),
    ) as Figures;
  return { without: median('without'), with: median('with'), again: median('again') };
}

/** Opens a page in a tab of its own, waits until nothing happens in it any more, and reads what it has cost. */
async function load(browser: Browser, { name, html }: SavedPage, host: string): Promise<Figures> {
  const page = await browser.newPage();
  try {
    const address = `https://${host}/news/${encodeURIComponent(name)}`;
    const headers = {
      'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'",
    };
    await servePages(page, ({ href }) => (href === address ? { body: html, headers } : undefined));
    await page.bringToFront();
    const session = await page.createCDPSession();
    // The processor's time, not the clock's: what else the machine does counts for little then.
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    const readMetrics = async (): Promise<Record<string, number>> => {
      const { metrics } = await session.send('Performance.getMetrics');
      return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    };
    await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
    let { TaskDuration: spent = 0 } = await readMetrics();
    for (let looks = 0, quiet = 0; looks < MOST_LOOKS && quiet < QUIET_LOOKS; looks++) {
      await new Promise(resolve => setTimeout(resolve, BETWEEN));
      const { TaskDuration: now = 0 } = await readMetrics();
      quiet = (now - spent) * 1000 < AT_REST ? quiet + 1 : 0;
      spent = now;
    }
    const metrics = await readMetrics();
    const shift = await page.evaluate(
      () =>
        new Promise<number>(resolve => {
          let sum = 0;
          new PerformanceObserver(list => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift', buffered: true });
          // What is buffered is told in a task of its own, before a frame that is asked for afterwards.
          requestAnimationFrame(() => requestAnimationFrame(() => resolve(sum)));
        }),
    );
    return {
      task: (metrics.TaskDuration ?? 0) * 1000,
      script: (metrics.ScriptDuration ?? 0) * 1000,
      layouts: metrics.LayoutCount ?? 0,
      styles: metrics.RecalcStyleCount ?? 0,
      shift,
    };
  } finally {
    await page.close();
  }
}

function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** At most thirty, from all over the folder. */
function readPages(folder: string): SavedPage[] {
  const all = readdirSync(folder)
    .sort()
    .map(name => ({ name, path: join(folder, name.endsWith('.html') ? name : `${name}/page.html`) }))
    .filter(({ path }) => existsSync(path));
  const step = Math.max(1, all.length / MOST_PAGES);
  return Array.from({ length: Math.min(all.length, MOST_PAGES) }, (_, i) => all[Math.floor(i * step)]!).map(
    ({ name, path }) => ({ name, html: readFileSync(path) }),
  );
}
