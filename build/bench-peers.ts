// Other people's tools for parts of what Sayso does, on the same pages in one Chromium, as multiples of one pass over the page's
// text nodes: finding the article, finding quotes, marking them. Asserts nothing.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { ensureBrowser } from './browsers.ts';
import { ROOT } from './build.ts';
import { launchPlainChromium } from './launch.ts';
import { servePages } from './serve.ts';
import { toTable } from './table.ts';

const ROUNDS = 5;
const ADDRESS = 'https://unlisted.example/news/page.html';

/** @param pages saved pages; their own scripts are off. */
export async function measurePeers(
  pages: readonly { readonly name: string; readonly html: string | Uint8Array }[],
): Promise<void> {
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
  const measured: Record<string, number>[] = [];
  try {
    for (const { html } of pages) {
      const page = await browser.newPage();
      const headers = { 'content-security-policy': "script-src 'none'; frame-src 'none'; object-src 'none'" };
      await servePages(page, ({ href }) => (href === ADDRESS ? { body: html, headers } : undefined));
      await page.goto(ADDRESS, { waitUntil: 'load', timeout: 60_000 });
      await page.evaluate(`${marker}\n${script};void 0`);
      measured.push((await page.evaluate(`saysoPeers.measure(Mark, ${ROUNDS})`)) as Record<string, number>);
      await page.close();
    }
  } finally {
    await browser.close();
  }
  console.log(
    `Parts of the way beside other tools, on ${pages.length} pages in Chromium: median over the pages, of ${ROUNDS} rounds each; 15 quotes of 60 characters, all there`,
  );
  const names = Object.keys(measured[0] ?? {});
  console.log(
    toTable([
      ['', 'ms', 'times one pass'],
      ...names.map(name => [
        name === 'floor' ? 'one TreeWalker pass' : name,
        middle(measured.map(times => times[name]!)).toFixed(2),
        middle(measured.map(times => times[name]! / times.floor!)).toFixed(1),
      ]),
    ]),
  );
  console.log(
    'Readability and Defuddle give the article with its mark-up; Sayso’s reading gives all text with its places. approx-string-match is what Hypothesis anchors with.',
  );
}

function middle(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
}
