// Draws icons/*.png from icons/icon.svg with a headless Chromium. Run by hand after a change of the drawing
// (`npx tsx build/icons.ts`); the pictures are committed, so that a build needs no browser.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowser } from './browsers.ts';

const SIZES = [16, 32, 48, 128];
const folder = join(import.meta.dirname, '..', 'icons');
const svg = readFileSync(join(folder, 'icon.svg'), 'utf8');

const browser = await puppeteer.launch({
  executablePath: ensureBrowser('chromium'),
  headless: true,
  args: ['--no-sandbox', '--disable-gpu', '--force-color-profile=srgb'],
});
try {
  const page = await browser.newPage();
  for (const size of SIZES) {
    await page.setViewport({ width: size, height: size });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
    );
    writeFileSync(join(folder, `${size}.png`), await page.screenshot({ omitBackground: true }));
    console.log(`icons/${size}.png`);
  }
} finally {
  await browser.close();
}
