// What finding a set's passages costs in a real page: reading, matching and the whole way to ranges, as multiples of one
// TreeWalker pass of the same run. In Chromium; asserts nothing.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
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

export async function measureAnchoring(): Promise<void> {
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
    console.log(
      'Anchoring, in Chromium: median of each, as a multiple of one TreeWalker pass that joins the text',
    );
    console.log('page     what                                   found  floor ms   read  match  whole');
    for (const size of SIZES) {
      const rows = (await page.evaluate(
        `saysoBench.anchoring(${JSON.stringify(seed)}, ${size}, ${RUNS})`,
      )) as AnchoringRow[];
      for (const { what, found, floor, read, match, whole } of rows) {
        const times = (ms: number) => (ms / floor).toFixed(1).padStart(6);
        console.log(
          `${`${size / 1000} kB`.padEnd(8)} ${what.padEnd(38)} ${String(found).padStart(5)} ${floor.toFixed(3).padStart(9)} ${times(read)} ${times(match)} ${times(whole)}`,
        );
      }
    }
  } finally {
    await browser.close();
  }
}
