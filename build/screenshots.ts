// npm run screenshots: the pictures in docs/, taken of the built extension in a real Chromium on an article of our own. Writes
// them over; whoever runs it looks at each.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { parseMarked } from '../src/patterns/marked-text.ts';
import { CATEGORIES } from '../src/taxonomy/taxonomy.ts';
import { ensureBrowser } from './browsers.ts';
import { buildToDist, DIST, ROOT, toErrorText } from './build.ts';
import { type Launched, launchWithExtension, openExtensionPage } from './launch.ts';
import { toSeedPage } from './seed-page.ts';
import { servePages } from './serve.ts';

const FOLDER = join(ROOT, 'docs');
/** On a listed site, so that it is read without being asked; what it shows is ours alone. */
const ADDRESS = 'https://www.yahoo.com/news/meridian.html';
const PATIENCE = 30_000;
const DARK_PAGE =
  '<style>:root{color-scheme:dark}body{background:#121212;color:#e4e2dd}a{color:#9db7e8}</style>';

/** An invented article with passages of all kinds, replies to them, and a long quotation. */
function toPage(style = ''): string {
  const marked = readFileSync(join(ROOT, 'tests/golden/broadsheet-contracts.txt'), 'utf8');
  const [title = '', ...lines] = parseMarked(marked.replace(/^# outlet: .*\n/, ''), 'A1').text.split('\n');
  const page = toSeedPage(lines.join('\n'), { title, outlet: 'The Meridian', published: '2026-03-14' });
  return page.replace('</head>', `${style}</head>`);
}

interface Media {
  readonly scheme?: 'light' | 'dark';
  readonly isForced?: boolean;
}

async function emulate(page: Page, { scheme = 'light', isForced = false }: Media): Promise<void> {
  const session: CDPSession = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: isForced ? 'active' : 'none' },
    ],
  });
}

async function shoot(page: Page, name: string, fullPage = false): Promise<void> {
  // The card fades in; the picture is of the card, not of the fade.
  await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)));
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage });
  console.log(`docs/${name}.png`);
}

async function openArticle(launched: Launched, html: string, media: Media, width = 1000): Promise<Page> {
  const page = await launched.browser.newPage();
  await page.setViewport({ width, height: 760, deviceScaleFactor: 1.5 });
  await emulate(page, media);
  await servePages(page, url => (url.href === ADDRESS ? { body: html } : undefined));
  await page.goto(ADDRESS, { waitUntil: 'domcontentloaded' });
  await page.waitForFunction(
    names => names.every(name => (CSS.highlights.get(name)?.size ?? 0) > 0),
    { timeout: PATIENCE },
    CATEGORIES.map(category => `sayso-${category}`),
  );
  return page;
}

/** Clicks the mark with these words, so that its card stays. */
async function openCard(page: Page, words: string): Promise<void> {
  const point = await page.evaluate(
    ([words, names]) => {
      const ranges = names.flatMap(name => [...(CSS.highlights.get(name) ?? [])] as Range[]);
      const range = ranges.find(one => one.toString().includes(words))!;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: box.x + Math.min(40, box.width / 2), y: box.y + box.height / 2 };
    },
    [words, CATEGORIES.map(category => `sayso-${category}`)] as const,
  );
  await page.mouse.click(point.x, point.y);
  await page.waitForFunction(() => (CSS.highlights.get('sayso-current')?.size ?? 0) > 0, {
    timeout: PATIENCE,
  });
  await page.mouse.move(2, 2);
}

/** The extension API's number of the tab that was opened last, which is the article's. */
async function findTab(launched: Launched): Promise<number> {
  const asking = await openExtensionPage(launched, 'popup/popup.html', 'body');
  const ids = await asking.evaluate(async () => (await chrome.tabs.query({})).map(({ id }) => id ?? 0));
  await asking.close();
  return ids.sort((a, b) => a - b).at(-2) as number;
}

async function openOwn(
  launched: Launched,
  path: string,
  selector: string,
  { width, height }: { width: number; height: number },
  media: Media,
): Promise<Page> {
  const page = await openExtensionPage(launched, path, selector);
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
  await emulate(page, media);
  return page;
}

async function takeAll(launched: Launched): Promise<void> {
  const light = await openArticle(launched, toPage(), {});
  await shoot(light, 'page');
  await openCard(light, 'denied doing anything improper');
  await shoot(light, 'card');
  const tab = await findTab(launched);
  for (const scheme of ['light', 'dark'] as const) {
    const suffix = scheme === 'dark' ? '-dark' : '';
    const popup = { width: 360, height: 600 };
    await shoot(
      await openOwn(launched, `popup/popup.html?tab=${tab}`, '.passages', popup, { scheme }),
      `popup${suffix}`,
    );
    const panel = { width: 380, height: 900 };
    await shoot(
      await openOwn(launched, `panel/panel.html?tab=${tab}`, '[data-state=read]', panel, { scheme }),
      `panel${suffix}`,
    );
    const options = { width: 1100, height: 900 };
    await shoot(
      await openOwn(launched, 'options/options.html', '.section', options, { scheme }),
      `options${suffix}`,
    );
  }
  const welcome = { width: 900, height: 900 };
  await shoot(await openOwn(launched, 'welcome/welcome.html', '.welcome', welcome, {}), 'welcome');

  const dark = await openArticle(launched, toPage(DARK_PAGE), { scheme: 'dark' });
  await openCard(dark, 'a rival bidder accused him');
  await shoot(dark, 'card-dark');
  const forced = await openArticle(launched, toPage(), { isForced: true });
  await openCard(forced, 'according to two people briefed');
  await shoot(forced, 'card-forced-colours');
  const narrow = await openArticle(launched, toPage(), {}, 420);
  await openCard(narrow, 'according to two people briefed');
  await shoot(narrow, 'card-narrow');
}

async function run(): Promise<void> {
  await buildToDist();
  mkdirSync(FOLDER, { recursive: true });
  const executable = ensureBrowser('chromium');
  const launched = await launchWithExtension({
    kind: 'chromium',
    executable,
    extension: join(DIST, 'chrome'),
    isHeadless: true,
    hasMouse: true,
  });
  try {
    await takeAll(launched);
  } finally {
    await launched.browser.close();
  }
}

await run().catch(async error => {
  console.error(await toErrorText(error));
  process.exitCode = 1;
});
