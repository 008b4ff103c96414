// `npm start`: builds, opens a browser with the extension as shipped, and a page with the first seed's article under its
// own host name. With a screen it stays until closed; without one it takes screenshots, prints what is marked and ends.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { AnnotationSet } from '../src/annotations/annotation-set.ts';
import type { NewsDomain } from '../src/platform/match-patterns.ts';
import type { PageState } from '../src/platform/messages.ts';
import { CATEGORIES } from '../src/taxonomy/taxonomy.ts';
import { type BrowserKind, ensureBrowser, findBrowser } from './browsers.ts';
import { buildToDist, DIST, ROOT, readSources, toErrorText } from './build.ts';
import { type Launched, launchWithExtension, openExtensionPage } from './launch.ts';
import { toSeedPage } from './seed-page.ts';
import { servePages } from './serve.ts';

const USAGE = `Usage: npm start -- [--browser chromium|firefox] [--headless]

Opens the seed's article in a browser with Sayso. The browser is the first found of Chromium, Chrome, Edge, Brave and
Firefox; CHROME or FIREFOX may name a program. Without a screen, or with --headless, screenshots go to dist/screenshots/.`;

/** How long a page may take to be read before we say that something is wrong. */
const PATIENCE = 30_000;

interface Options {
  readonly kind: BrowserKind;
  readonly executable: string;
  readonly isHeadless: boolean;
}

/** @throws Error with the usage, or with what to install. */
function readOptions(): Options {
  const { values } = parseArgs({
    options: { browser: { type: 'string' }, headless: { type: 'boolean' }, help: { type: 'boolean' } },
  });
  if (values.help) throw new Error(USAGE);
  const { browser } = values;
  if (browser !== undefined && browser !== 'chromium' && browser !== 'firefox') throw new Error(USAGE);
  const hasScreen =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const isHeadless = values.headless === true || !hasScreen;
  if (browser) return { kind: browser, executable: ensureBrowser(browser), isHeadless };
  const chromium = findBrowser('chromium');
  if (chromium) return { kind: 'chromium', executable: chromium, isHeadless };
  const firefox = findBrowser('firefox');
  if (firefox) return { kind: 'firefox', executable: firefox, isHeadless };
  return { kind: 'chromium', executable: ensureBrowser('chromium'), isHeadless };
}

/** The first seed as a page, and the address it stands at. */
function readSeed(): { html: string; url: URL; set: AnnotationSet } {
  const set = readSources().sets[0];
  if (!set) throw new Error('seeds/ holds no annotation set, so there is nothing to show.');
  const article = readFileSync(join(ROOT, 'seeds', set.id, 'article.txt'), 'utf8');
  return { html: toSeedPage(article, set), url: findAddress(set), set };
}

/** The article's address where the seed gives it, else one of ours on its outlet's own site. */
function findAddress({ id, outlet }: AnnotationSet): URL {
  const { url } = readJson(`seeds/${id}/annotations.json`) as { url?: string };
  if (url) return new URL(url);
  const domains = readJson('src/platform/news-domains.json') as NewsDomain[];
  const site = domains.find(({ name }) => name === outlet);
  if (!site)
    throw new Error(`${outlet} is not in src/platform/news-domains.json, so its article would not be read.`);
  return new URL(`https://${site.domain}/${id}`);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8'));
}

/** What the content script of the only web page says of it, asked from a page of the extension as the popup does. */
async function readPageState(extensionPage: Page, tab: number): Promise<PageState> {
  return extensionPage.evaluate(
    tab => chrome.tabs.sendMessage(tab, { name: 'page.state', payload: null }, { frameId: 0 }),
    tab,
  );
}

async function waitForMarks(page: Page): Promise<void> {
  await page
    .waitForFunction(
      names => names.some(name => (CSS.highlights.get(name)?.size ?? 0) > 0),
      { timeout: PATIENCE },
      CATEGORIES.map(category => `sayso-${category}`),
    )
    .catch(() => {
      throw new Error(`No mark appeared on ${page.url()} within ${PATIENCE / 1000} seconds.`);
    });
}

function toPlainText({ findings, host }: PageState): string {
  const lines = findings.map(
    ({ category, subtype, quote }) => `  ${category.padEnd(11)} ${subtype}  ${quote.replaceAll('\n', ' ')}`,
  );
  return `${findings.length} marks on ${host}:\n${lines.join('\n')}`;
}

/** Screenshots of the page, of a card over a mark, and of the popup. */
async function takeScreenshots(launched: Launched, page: Page, popup: Page, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const shoot = async (page: Page, name: string, fullPage = false) => {
    await page.screenshot({ path: join(folder, `${name}.png`), fullPage });
    console.log(`  ${join(folder, `${name}.png`)}`);
  };
  console.log('Screenshots:');
  await page.bringToFront();
  await shoot(page, 'page', true);
  await restOnMark(page);
  await shoot(page, 'card');
  await popup.bringToFront();
  await popup.setViewport({ width: 360, height: 600 });
  await shoot(popup, 'popup', launched.origin.startsWith('chrome'));
}

/** Rests the mouse on the first denial, or else the first mark, until a card is open. */
async function restOnMark(page: Page): Promise<void> {
  const point = await page.evaluate(
    names => {
      const range = names.flatMap(name => [...(CSS.highlights.get(name) ?? [])])[0] as Range;
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const box = range.getClientRects()[0]!;
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    },
    ['sayso-denial', 'sayso-anonymous', 'sayso-unverified'],
  );
  await page.mouse.move(5, 5);
  await page.mouse.move(point.x, point.y, { steps: 3 });
  await page.waitForFunction(() => (CSS.highlights.get('sayso-current')?.size ?? 0) > 0, {
    timeout: PATIENCE,
  });
  // The card fades in over 120 ms; the picture is of the card, not of the fade.
  await page.evaluate(() => Promise.all(document.getAnimations().map(animation => animation.finished)));
}

async function start(): Promise<void> {
  const { kind, executable, isHeadless } = readOptions();
  await buildToDist();
  const seed = readSeed();
  const extension = join(DIST, kind === 'firefox' ? 'firefox' : 'chrome');
  console.log(`Opening “${seed.set.title}” in ${executable}${isHeadless ? ', without a screen' : ''}.`);
  const launched = await launchWithExtension({ kind, executable, extension, isHeadless });
  const { browser } = launched;
  process.on('SIGINT', () => void browser.close());
  try {
    const page = (await browser.pages())[0] ?? (await browser.newPage());
    const isSeed = ({ hostname, pathname }: URL) =>
      hostname === seed.url.hostname && pathname === seed.url.pathname;
    // On a screen people may go on to other pages; headless nothing leaves the machine.
    const elsewhere = isHeadless ? 'not-found' : 'network';
    await servePages(page, url => (isSeed(url) ? { body: seed.html } : undefined), { elsewhere });
    await page.goto(seed.url.href, { waitUntil: 'domcontentloaded' });
    await waitForMarks(page);
    if (isHeadless) await reportHeadless(launched, page);
    else {
      console.log('Rest the mouse on a marked passage. Close the browser or press Ctrl-C to end.');
      await new Promise<void>(resolve => browser.once('disconnected', () => resolve()));
    }
  } finally {
    await browser.close();
  }
}

async function reportHeadless(launched: Launched, page: Page): Promise<void> {
  const tab = await findTab(launched, page);
  const popup = await openExtensionPage(launched, `popup/popup.html?tab=${tab}`, 'body :is(button, input)');
  const state = await readPageState(popup, tab);
  console.log(`${toPlainText(state)}\n`);
  if (state.findings.length === 0) throw new Error('The page was read, but nothing was marked.');
  await takeScreenshots(launched, page, popup, join(DIST, 'screenshots'));
}

/** The number the extension API knows the tab by: the only one there before the extension's own page opened. */
async function findTab(launched: Launched, page: Page): Promise<number> {
  const asking = await openExtensionPage(launched, 'popup/popup.html', 'body');
  const ids = await asking.evaluate(async () => (await chrome.tabs.query({})).map(tab => tab.id ?? 0));
  await asking.close();
  await page.bringToFront();
  return Math.min(...ids);
}

await start().catch(async error => {
  console.error(await toErrorText(error));
  process.exitCode = 1;
});
