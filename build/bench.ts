// The benchmark: everything measured in one run on one machine, printed as ratios to a floor of the same run, since machines
// differ and are noisy. Asserts nothing. `npm run bench -- [reading|anchoring|sets|pages] [--corpus DIR] [--rounds N]`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { launch } from 'puppeteer-core';
import { measurePages } from './bench-pages.ts';
import { measureReading } from './bench-reading.ts';
import { measureSets } from './bench-sets.ts';
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

async function measureAnchoring(): Promise<void> {
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

const PARTS: Record<string, (corpus: string | undefined, rounds: number) => void | Promise<void>> = {
  reading: corpus => measureReading(ROOT, corpus),
  anchoring: () => measureAnchoring(),
  sets: corpus => measureSets(corpus),
  pages: (corpus, rounds) => measurePages(ROOT, corpus, rounds),
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { corpus: { type: 'string' }, rounds: { type: 'string', default: '5' } },
});
const parts = positionals.length > 0 ? positionals : Object.keys(PARTS);
const unknown = parts.find(part => !Object.hasOwn(PARTS, part));
// Articles to read and pages to open are different folders, so a corpus goes with one part.
const isFor = (part: string) => part !== 'anchoring' && parts.length === 1;
if (unknown !== undefined) {
  console.error(`There is no part “${unknown}”; there are: ${Object.keys(PARTS).join(', ')}.`);
  process.exitCode = 2;
} else if (values.corpus !== undefined && !parts.every(isFor)) {
  console.error(
    '--corpus goes with one part: reading or sets (a folder of .txt), or pages (a folder of pages).',
  );
  process.exitCode = 2;
} else if (!(Number(values.rounds) >= 1)) {
  console.error('--rounds is a number of rounds, 1 or more.');
  process.exitCode = 2;
} else {
  for (const [i, part] of parts.entries()) {
    if (i > 0) console.log();
    await PARTS[part]!(values.corpus, Number(values.rounds));
  }
}
