// From one reader to another: written in Chromium, handed on as a file, taken in by Firefox, found in an edited copy of the page.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { toSeedPage } from '../../build/seed-page.ts';
import { BrowserUnderTest, eventually } from './browser-under-test.ts';
import { catchFiles } from './taken-out.ts';

const ABOUT = { title: 'The bells of Orrin Vale', outlet: 'The Vale Messenger', published: '2026-02-03' };
const STORY = [
  'The bells of Orrin Vale have been silent since the first week of January, and the parish says that the frame which holds them needs two years of work.',
  'Nobody in the tower was allowed to speak about the crack, the verger’s brother let it be known over supper at the inn. The parish council met twice without minutes before the bells stopped.',
  'The founders of the tenor bell waved the matter aside and spoke of the weather instead. Their workshop lies across the river, where the first ring was cast in 1871.',
  'On market days the old clock strikes the hours by itself. The village has grown used to it, and the children who were learning to ring now sing in the school hall.',
];
/** No pattern marks these words, so that a mark can only be the reader's. */
const WRITTEN = [
  { words: 'the verger’s brother let it be known over supper', kind: 'Private' },
  { words: 'waved the matter aside and spoke of the weather instead', kind: 'Dismissal' },
  { words: 'The village has grown used to it', kind: 'No claimant' },
] as const;
/** Cut at the front, another headline, a word changed in each sentence around what was written. */
const EDITED = [
  'In Orrin Vale the tower keeps quiet.',
  ...STORY.slice(1).map(line =>
    line
      .replace('allowed to speak', 'permitted to speak')
      .replace('the first ring', 'the earliest ring')
      .replace('strikes the hours', 'strikes each hour'),
  ),
];

const folder = mkdtempSync(join(tmpdir(), 'sayso-journey-'));
let chromium: BrowserUnderTest;
let firefox: BrowserUnderTest;
beforeAll(async () => {
  chromium = await BrowserUnderTest.start('chromium');
  firefox = await BrowserUnderTest.start('firefox');
});
afterAll(async () => {
  await chromium?.close();
  await firefox?.close();
  rmSync(folder, { recursive: true });
});

it('three annotations go from a reader in Chromium to one in Firefox', async () => {
  const page = await chromium.open('https://apnews.com/article/bells', toSeedPage(STORY.join('\n'), ABOUT));
  await page.whenRead();
  for (const { words, kind } of WRITTEN) {
    await page.select(words);
    await chromium.controls.chooseInMenu('author', page);
    await eventually(() => page.isInField('kind')).toBe(true);
    await page.page.keyboard.type(kind);
    await page.page.keyboard.press('Tab');
    await page.page.keyboard.type(`Who saw it? (${kind})`);
    await page.pressInCard('Save');
    await eventually(() => page.current()).toBe(words);
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
  }
  const options = await chromium.openOwnPage('options/options.html#sets', '.sets');
  await eventually(() => options.text()).toContain('3 annotations');
  expect(await options.text()).toContain('Written by you');
  const files = await catchFiles(options.page);
  await options.page.click('summary[aria-label^="Save “The bells of Orrin Vale”"]');
  await options.press(/^sayso set/i);
  await eventually(async () => (await files()).length).toBe(1);
  const [file] = await files();
  const path = join(folder, file!.name);
  writeFileSync(path, file!.text);

  const there = await firefox.openOwnPage('options/options.html#sets', '.sets');
  const input = (await there.page.$('.drop input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  await eventually(() => there.text()).toContain('The bells of Orrin Vale');
  await there.press(/^add this set/i);
  await eventually(() => there.text()).toContain('was added');
  expect(await there.text()).not.toContain('Written by you');
  const copy = await firefox.open(
    'https://www.yahoo.com/news/tower.html',
    toSeedPage(EDITED.join('\n'), { ...ABOUT, title: 'A tower keeps quiet', outlet: 'The Ferry Post' }),
  );
  await eventually(async () => (await copy.marks()).map(({ words }) => words)).toEqual(
    WRITTEN.map(({ words }) => words),
  );
  await copy.clickOn(WRITTEN[1].words);
  await eventually(() => copy.card()).toContain('Written by a person');
  await copy.pressInCard('More');
  await eventually(() => copy.card()).toContain('Who saw it? (Dismissal)');
  await firefox.reset();
  await chromium.reset();
});
