// Annotation sets that readers take in: a file becomes marks on every page that has the words, and can be switched off,
// removed and put back.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, expect, it } from 'vitest';
import { toWebAnnotations } from '../../src/annotations/web-annotation.ts';
import { ARTICLE as FERRY, toOwnSet } from '../engine/own-set.ts';
import { toArticlePage } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PopupUnderTest } from './popup-under-test.ts';

const folder = mkdtempSync(join(tmpdir(), 'sayso-sets-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Passages that no pattern marks in these words, so that a mark can only be the set's. */
const ONLY_IN_SET = 'As a result, the council will meet on Thursday';
const set = {
  ...toOwnSet('harbour-class'),
  title: 'The ferry story, read in class',
  annotations: toOwnSet().annotations.map(annotation =>
    annotation.id === 'f07'
      ? {
          ...annotation,
          target: {
            exact: ONLY_IN_SET,
            prefix: 'rely on the crossing. It may break the licence, they claim. ',
            suffix: '.',
            start: FERRY.indexOf(ONLY_IN_SET),
            end: FERRY.indexOf(ONLY_IN_SET) + ONLY_IN_SET.length,
          },
        }
      : annotation,
  ),
};

function write(name: string, text: string): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

async function openSets(browser: BrowserUnderTest): Promise<PopupUnderTest> {
  return browser.openOwnPage('options/options.html#sets', '.sets');
}

async function choose(options: PopupUnderTest, ...paths: string[]): Promise<void> {
  const input = (await options.page.$('.drop input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

const openFerry = (browser: BrowserUnderTest) =>
  browser.open('https://www.yahoo.com/news/ferry.html', toArticlePage({ text: FERRY }));

describeInBrowsers('a set from a file', browser => {
  it('is looked at, added, marked on an open page, switched off, removed and put back', async () => {
    const page = await openFerry(browser());
    await page.whenRead();
    const isMarked = async () => (await page.marks()).some(({ words }) => words === ONLY_IN_SET);
    expect(await isMarked()).toBe(false);

    const options = await openSets(browser());
    await choose(options, write('class.jsonld', toWebAnnotations(set, String)));
    await eventually(() => options.text()).toContain('What class.jsonld holds');
    expect(await options.text()).toContain('W3C Web Annotations');
    await options.press(/^add this set/i);
    await eventually(() => options.text()).toContain('“The ferry story, read in class” was added.');
    await page.page.bringToFront();
    await eventually(isMarked).toBe(true);

    await options.page.bringToFront();
    await options.flip(/^mark passages of “the ferry story/i);
    await page.page.bringToFront();
    await eventually(isMarked).toBe(false);

    await options.page.bringToFront();
    await options.flip(/^mark passages of “the ferry story/i);
    await options.press(/^remove “the ferry story/i);
    await eventually(() => options.text()).toContain('was removed.');
    await page.page.bringToFront();
    await eventually(isMarked).toBe(false);
    await options.page.bringToFront();
    await options.press(/^undo/i);
    await page.page.bringToFront();
    await eventually(isMarked).toBe(true);
  });

  it('is removed by a press that began before the list was drawn anew', async () => {
    const options = await openSets(browser());
    await choose(options, write('class.jsonld', toWebAnnotations(set, String)));
    await eventually(() => options.text()).toContain('What class.jsonld holds');
    await options.press(/^add this set/i);
    await eventually(() => options.text()).toContain('was added');
    const { page } = options;

    // That it was added may be told before the list is drawn that shows it.
    const remove = (await page.waitForSelector(
      'button[aria-label^="Remove “The ferry story"]',
    )) as ElementHandle<Element>;
    await remove.hover();
    await page.mouse.down();
    await page.evaluate(async () => {
      const { storage } = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const isKept = new Promise(resolve => storage.onChanged.addListener(resolve));
      document.querySelector<HTMLElement>('[aria-label^="Mark passages of “The ferry story"]')?.click();
      await isKept;
      // The list is read from storage before it is drawn.
      await storage.local.get(null);
      await new Promise(resolve => requestAnimationFrame(() => setTimeout(resolve)));
    });
    await page.mouse.up();
    await eventually(() => options.text()).toContain('was removed.');
    await eventually(() => options.text()).not.toContain('11 annotations');
  });

  it('that cannot be taken says why, and what was there stays', async () => {
    const options = await openSets(browser());
    await choose(options, write('class.jsonld', toWebAnnotations(set, String)));
    await eventually(() => options.text()).toContain('What class.jsonld holds');
    await options.press(/^add this set/i);
    await eventually(() => options.text()).toContain('was added');

    const spoiled = JSON.parse(toWebAnnotations(set, String));
    spoiled.first.items[0].target.selector = [];
    await choose(
      options,
      write('broken.json', '{"sayso": 1,'),
      write('spoiled.json', JSON.stringify({ ...spoiled, id: 'urn:sayso:set:other' })),
    );
    await eventually(() => options.text()).toContain('Nothing in broken.json can be added.');
    expect(await options.text()).toContain('The file is not JSON');
    expect(await options.text()).toMatch(
      /first\.items\[0\]\.target\.selector: there is no textquoteselector/i,
    );
    await options.press(/^cancel/i);
    await eventually(() => options.text()).not.toContain('broken.json');
    expect(await options.text()).toContain('The ferry story, read in class');
  });
});

// Firefox gives storage.local as much as the disk holds.
describeInBrowsers(
  'a set for which there is no room',
  browser => {
    it('is refused in words; what was there stays, and it goes in once there is room', async () => {
      const options = await openSets(browser());
      await choose(options, write('class.jsonld', toWebAnnotations(set, String)));
      await eventually(() => options.text()).toContain('What class.jsonld holds');
      await browser().storage.fillStorage();
      await options.press(/^add this set/i);
      await eventually(() => options.text()).toContain('There is no room left for this set');
      expect(await browser().storage.readStored('local', 'sets')).toBeUndefined();
      await browser().storage.emptyStorage();
      await options.press(/^add this set/i);
      await eventually(() => options.text()).toContain('was added');
    });
  },
  ['chromium'],
);
