// What finding a set's passages costs in a real page: reading, matching and the whole way to ranges, as multiples of one
// TreeWalker pass of the same run. In Chromium; asserts nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import type { Sheet } from './bench-sheet.ts';
import { ensureBrowser } from './browsers.ts';
import { ROOT, readSources } from './build.ts';
import { toEsbuildPlugin } from './sets-module.ts';

/** As tests/bench/anchoring-page.ts returns them. */
interface AnchoringRow {
  readonly what: string;
  readonly floor: number;
  readonly read: number;
  readonly match: number;
  readonly whole: number;
  readonly found: number;
}

const SIZES = [6_000, 60_000, 600_000];
const RUNS = 25;

async function bundlePage(entry: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, entry)],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
    plugins: [toEsbuildPlugin(readSources().sets)],
  });
  return outputFiles[0]?.text ?? '';
}

export async function measureAnchoring(sheet: Sheet): Promise<void> {
  const { sets } = readSources();
  const seed = readFileSync(join(ROOT, 'seeds', sets[0]?.id ?? '', 'article.txt'), 'utf8');
  const script = await bundlePage('tests/bench/anchoring-page.ts');
  const browser = await launch({
    executablePath: ensureBrowser('chromium'),
    headless: true,
    protocolTimeout: 600_000,
    args: ['--no-first-run', '--disable-gpu', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><body></body>');
    await page.evaluate(`${script};void 0`);
    const table = [['text of the page', 'what', 'found', 'one pass, ms', 'reading', 'matching', 'whole way']];
    for (const size of SIZES) {
      const rows = (await page.evaluate(
        `saysoBench.anchoring(${JSON.stringify(seed)}, ${size}, ${RUNS})`,
      )) as AnchoringRow[];
      for (const { what, found, floor, read, match, whole } of rows) {
        const times = [read, match, whole].map(ms => (ms / floor).toFixed(1));
        table.push([`${size / 1000} kB`, what, String(found), floor.toFixed(3), ...times]);
      }
    }
    sheet.say(
      `In Chromium, median of ${RUNS} rounds: reading, matching and the whole way in times one pass, a TreeWalker that joins the text of the same page.`,
    );
    sheet.table(table, 2);
  } finally {
    await browser.close();
  }
}
