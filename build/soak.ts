// `npm run soak`: five hundred articles one after another; a live blog of ten thousand entries and two hundred changes of article
// without a reload, in Chromium with the extension. Prints what the heaps of background and tab do over the articles; then whether the marks are right at the end, what memory and ranges did, our longest stretch of work, and what
// the page's thread did altogether.
// Asserts nothing.
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';
import { buildToDist, DIST, ROOT } from './build.ts';
import { launchWithExtension } from './launch.ts';
import { servePages } from './serve.ts';
import { LOADS_HEAD, runLoads, toLoadsRow } from './soak-loads.ts';
import { toTable } from './table.ts';
import { AWAITED, CATEGORIES } from './trace-ours.ts';

const ADDRESS = 'https://www.yahoo.com/news/live.html';
/** Entries come fifty at a time, ten times a second: a busy live blog in fast motion. */
const BATCH = 50;
const BETWEEN = 100;

const PAGE = `<!doctype html><html lang="en"><title>Live</title><main><article id="story"><h1>Storm at the coast: live</h1>
${'<p>Rain has closed the coast road between the harbour and the point, and the ferry is not running today.</p>'.repeat(4)}
</article></main><script>
const entry = n => { const box = document.createElement('div'), p = document.createElement('p'), q = document.createElement('p');
  p.textContent = 'Entry ' + n + ': two senior officials said the wall had been breached again at the northern end.';
  q.textContent = 'Volunteers have filled four thousand bags of sand since the early morning, with more on the way.';
  box.append(p, q); return box; };
function grow(from, count) { for (let n = from; n < from + count; n++) story.append(entry(n)); }
function go(n) { history.pushState({}, '', '/news/' + n); const kept = story.firstElementChild;
  story.replaceChildren(kept); for (let i = 0; i < 5; i++) story.append(entry(n * 10 + i)); }
</script>`;

interface State {
  readonly marks: number;
  readonly expected: number;
  /** Bytes, after a collection of garbage. */
  readonly heap: number;
}

async function readState(page: Page): Promise<State> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
  const { JSHeapUsedSize = 0 } = await page.metrics();
  const counts = await page.evaluate(() => ({
    marks: CSS.highlights.get('sayso-anonymous')?.size ?? 0,
    expected: document.querySelectorAll('#story div').length,
  }));
  return { ...counts, heap: JSHeapUsedSize };
}

/** Waits until every entry has its mark, or until nothing has changed for a while. */
async function settle(page: Page): Promise<number> {
  const start = Date.now();
  for (let before = -1, quiet = 0; quiet < 20; ) {
    const { marks, expected } = await page.evaluate(() => ({
      marks: CSS.highlights.get('sayso-anonymous')?.size ?? 0,
      expected: document.querySelectorAll('#story div').length,
    }));
    if (marks === expected) break;
    quiet = marks === before ? quiet + 1 : 0;
    before = marks;
    await new Promise(resolve => setTimeout(resolve, 1000));
  }
  return Date.now() - start;
}

/**
 * The longest stretches of script in a trace that may be ours, milliseconds, longest first: calls of our functions, and
 * promises' continuations, which carry no address (the page itself has none).
 */
function findStretches(trace: Uint8Array): number[] {
  const { traceEvents } = JSON.parse(new TextDecoder().decode(trace)) as {
    traceEvents: { name: string; dur?: number; args?: { data?: { url?: string } } }[];
  };
  return traceEvents
    .filter(
      ({ name, args }) =>
        AWAITED.has(name) || (name === 'FunctionCall' && args?.data?.url?.startsWith('chrome-extension:')),
    )
    .map(({ dur = 0 }) => dur / 1000)
    .sort((a, b) => b - a);
}

const launchChromium = () =>
  launchWithExtension({
    kind: 'chromium',
    executable: ensureBrowser('chromium'),
    extension: `${DIST}/chrome`,
    isHeadless: true,
  });

async function runArticles(loads: number): Promise<void> {
  const launched = await launchChromium();
  try {
    const readings = await runLoads(launched, ROOT, loads, 10);
    console.log(toTable([LOADS_HEAD, ...readings.map(toLoadsRow)]));
  } finally {
    await launched.browser.close();
  }
}

async function runChanges(entries: number, navigations: number): Promise<void> {
  const { browser } = await launchChromium();
  try {
    const page = await browser.newPage();
    await servePages(page, () => ({ body: PAGE }));
    await page.goto(ADDRESS, { waitUntil: 'load' });
    await page.bringToFront();
    const rows = [['', 'marks', 'expected', 'heap MB', 'longest ms', 'over 50 ms', 'late by s', 'tasks ms']];
    const note = async (what: string, work: () => Promise<void>) => {
      await page.tracing.start({ categories: CATEGORIES });
      const { TaskDuration: before = 0 } = await page.metrics();
      await work();
      const late = await settle(page);
      const { TaskDuration: after = 0 } = await page.metrics();
      const stretches = findStretches((await page.tracing.stop()) ?? new Uint8Array());
      const { marks, expected, heap } = await readState(page);
      rows.push([
        what,
        ...[marks, expected].map(String),
        (heap / 1e6).toFixed(1),
        (stretches[0] ?? 0).toFixed(1),
        String(stretches.filter(ms => ms > 50).length),
        (late / 1000).toFixed(1),
        ((after - before) * 1000).toFixed(0), // the page's own among them
      ]);
    };
    await note('at the start', async () => {
      await page.evaluate('grow(0, 10)');
    });
    await note(`${entries} entries`, async () => {
      for (let n = 10; n < entries; n += BATCH) {
        await page.evaluate(`grow(${n}, ${Math.min(BATCH, entries - n)})`);
        await new Promise(resolve => setTimeout(resolve, BETWEEN));
      }
    });
    await note('one entry more', async () => {
      await page.evaluate(`grow(${entries}, 1)`);
    });
    await note(`${navigations} changes of article`, async () => {
      for (let n = 1; n <= navigations; n++) {
        await page.evaluate(`go(${n})`);
        await new Promise(resolve => setTimeout(resolve, BETWEEN));
      }
    });
    console.log(toTable(rows));
  } finally {
    await browser.close();
  }
}

const { loads, entries, navigations } = parseArgs({
  options: {
    loads: { type: 'string', default: '500' },
    entries: { type: 'string', default: '10000' },
    navigations: { type: 'string', default: '200' },
  },
}).values;
await buildToDist();
if (Number(loads) > 0) await runArticles(Number(loads));
if (Number(entries) > 0) {
  console.log();
  await runChanges(Number(entries), Number(navigations));
}
