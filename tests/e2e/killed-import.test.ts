// A browser that is killed while it takes in annotation sets: what was there before is there after, and what came in is whole
// or not there at all. In Chromium; Firefox's driver starts each time with a profile of its own.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { AnnotationSet } from '../../src/annotations/annotation-set.ts';
import { toOwnFile } from '../../src/annotations/own-set.ts';
import { ARTICLE as FERRY, toOwnSet } from '../engine/own-set.ts';
import { toArticlePage } from './article-pages.ts';
import { BrowserUnderTest, eventually } from './browser-under-test.ts';
import type { PopupUnderTest } from './popup-under-test.ts';

let folder: string;
let browser: BrowserUnderTest;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'sayso-killed-'));
});
afterEach(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** No pattern marks these words, so that a mark can only be the set's. */
const ONLY_IN_SET = 'As a result, the council will meet on Thursday';
const at = FERRY.indexOf(ONLY_IN_SET);
const kept: AnnotationSet = {
  ...toOwnSet('kept'),
  title: 'Read in class',
  annotations: toOwnSet()
    .annotations.filter(({ id }) => id === 'f07')
    .map(annotation => ({
      ...annotation,
      target: {
        exact: ONLY_IN_SET,
        prefix: 'It may break the licence, they claim. ',
        suffix: '.',
        start: at,
        end: at + ONLY_IN_SET.length,
      },
    })),
};

/** A set so large that a browser takes a while over it. */
function toLargeSet(n: number): AnnotationSet {
  const [sample] = toOwnSet().annotations;
  return {
    ...toOwnSet(`large-${n}`),
    title: `Large set ${n}`,
    annotations: Array.from({ length: 4_000 }, (_, i) => ({
      ...sample!,
      id: `a${i}`,
      target: {
        exact: `said the ${i}th of the witnesses in hall ${n}`,
        prefix: '',
        suffix: '',
        start: i * 60,
        end: i * 60 + 50,
      },
    })),
  };
}

async function openSets(): Promise<PopupUnderTest> {
  return browser.openOwnPage('options/options.html#sets', '.sets');
}

async function choose(options: PopupUnderTest, ...sets: AnnotationSet[]): Promise<void> {
  const paths = sets.map(set => join(folder, `${set.id}.json`));
  sets.forEach((set, i) => void writeFileSync(paths[i]!, toOwnFile(set)));
  const input = (await options.page.$('.drop input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(...paths);
}

/** Ways to be in the midst of it. */
const MOMENTS: readonly [string, (options: PopupUnderTest) => Promise<unknown>][] = [
  ['as the button is pressed', async () => {}],
  [
    'when the first of them is written',
    options =>
      options.page.waitForFunction(async () =>
        Object.keys(await chrome.storage.local.get()).some(key => key.startsWith('set:large')),
      ),
  ],
];

it.each(MOMENTS)(
  'a browser killed %s loses no set and keeps no half of one',
  async (_, moment) => {
    const profile = join(folder, 'profile');
    browser = await BrowserUnderTest.start('chromium', { profile });
    let options = await openSets();
    await choose(options, kept);
    await eventually(() => options.text()).toContain('What kept.json holds');
    await options.press(/^add this set/i);
    await eventually(() => options.text()).toContain('“Read in class” was added.');

    await choose(options, toLargeSet(1), toLargeSet(2));
    await eventually(() => options.text()).toContain('What large-2.json holds');
    await options.press(/^add these 2 sets/i);
    await moment(options);
    await browser.kill();

    browser = await BrowserUnderTest.start('chromium', { profile });
    options = await openSets();
    await eventually(() => options.text()).toContain('Read in class');
    const text = await options.text();
    for (const n of [1, 2]) if (text.includes(`Large set ${n}`)) expect(text).toContain('4,000');
    const page = await browser.open('https://www.yahoo.com/news/ferry.html', toArticlePage({ text: FERRY }));
    await page.whenRead();
    expect((await page.marks()).map(({ words }) => words)).toContain(ONLY_IN_SET);

    // It goes in as if nothing had been.
    await options.page.bringToFront();
    await choose(options, toLargeSet(2));
    await eventually(() => options.text()).toContain('What large-2.json holds');
    await options.press(/^add this set/i);
    await eventually(() => options.text()).toContain('“Large set 2” was added.');
  },
  120_000,
);
