// Other people's tools for parts of what Sayso does, on the same pages in one Chromium, as multiples of one pass over the page's
// text nodes: finding the article, finding quotes, marking them. Asserts nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Sheet } from './bench-sheet.ts';
import { ensureBrowser } from './browsers.ts';
import { ROOT } from './build.ts';
import { launchPlainChromium } from './launch.ts';
import { servePages } from './serve.ts';

/** As tests/bench/peers-page.ts returns it. */
interface PeersOfPage {
  readonly times: Readonly<Record<string, number>>;
  readonly found: Readonly<Record<string, { readonly found: number; readonly of: number }>>;
  readonly targets: readonly unknown[];
}

interface SavedPage {
  readonly name: string;
  readonly html: string | Uint8Array;
}

const ROUNDS = 5;
const ADDRESS = 'https://unlisted.example/news/page.html';

/** @param pages saved pages; their own scripts are off. */
export async function measurePeers(sheet: Sheet, pages: readonly SavedPage[]): Promise<void> {
  const { outputFiles } = await build({
    entryPoints: [join(ROOT, 'tests/bench/peers-page.ts')],
    bundle: true,
    minify: true,
    format: 'iife',
    write: false,
  });
  const script = outputFiles[0]?.text ?? '';
  const marker = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');
  const browser = await launchPlainChromium(ensureBrowser('chromium'));
  const measured: PeersOfPage[] = [];
  const measure = async ({ html }: SavedPage, others: readonly unknown[], rounds: number) => {
    const page = await browser.newPage();
    const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" };
    await servePages(page, ({ href }) => (href === ADDRESS ? { body: html, headers } : undefined));
    await page.goto(ADDRESS, { waitUntil: 'load', timeout: 60_000 });
    await page.evaluate(`${marker}\n${script};void 0`);
    const told = await page.evaluate(`saysoPeers.measure(Mark, ${rounds}, ${JSON.stringify(others)})`);
    await page.close();
    return told as PeersOfPage;
  };
  try {
    // Each page is asked for the quotes of the one before it, too; the first for those of the last.
    let others = (await measure(pages.at(-1)!, [], 1)).targets;
    for (const page of pages) {
      measured.push(await measure(page, others, ROUNDS));
      others = measured.at(-1)!.targets;
    }
  } finally {
    await browser.close();
  }
  sheet.say(
    `${pages.length} pages in Chromium: median over the pages, of ${ROUNDS} rounds each, beside one pass, a TreeWalker that joins the page’s text. Up to 15 quotes of some 60 characters a page.`,
  );
  sheet.table([['', 'ms', 'times one pass', 'found'], ...toRows(measured)]);
  for (const note of NOTES) sheet.say(note);
}

const NOTES = [
  'Article: Readability and Defuddle give the article with its mark-up; Sayso’s reading gives all text with its places.',
  'Quotes: Sayso’s rows contain that reading, and end at ranges; the others end at offsets in the joined text. Hypothesis’ way, rebuilt after its description: word for word, else by `approx-string-match` with at most half of the quote wrong; of several places the one whose context fits best.',
  'Found: at the place they were taken from; of quotes that are not there (those of another page), anywhere, so that 0 is right. Sayso takes a changed quote only where nine letters in ten of its sentence agree and the words say the same.',
];

function toRows(measured: readonly PeersOfPage[]): string[][] {
  return Object.keys(measured[0]?.times ?? {}).map(name => {
    const counts = measured.flatMap(({ found }) => found[name] ?? []);
    return [
      name === 'floor' ? 'one pass' : name,
      middle(measured.map(({ times }) => times[name]!)).toFixed(2),
      middle(measured.map(({ times }) => times[name]! / times.floor!)).toFixed(1),
      counts.length > 0
        ? `${sum(counts.map(({ found }) => found))} of ${sum(counts.map(({ of }) => of))}`
        : '',
    ];
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
