// What goes wrong under Sayso in a browser: its background is stopped at any moment, its storage is full or holds nonsense, a tab is
// put away, the clock jumps. The page keeps or gets its marks, each once; settings stay; what could not be kept is told in words; no
// error of ours reaches the console (looked at in reset). The extension loaded anew is reloads.test.ts's.
import { expect, it } from 'vitest';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers, describeInOwnBrowsers } from './in-browsers.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const MARKS = [PATTERN_PAGE_MARKS.anonymous[0], PATTERN_PAGE_MARKS.unverified[0], DENIAL];

describeInOwnBrowsers('a background that is stopped', browser => {
  it('answers the next page, the list and the keys, with the settings as they were', async () => {
    await browser().storage.storeSettings({ kinds: { unverified: false } });
    await browser().stopBackground();
    const page = await browser().open(NEWS, PATTERN_PAGE);
    const chosen = MARKS.filter(words => words !== PATTERN_PAGE_MARKS.unverified[0]);
    const words = async () => (await page.marks()).map(({ words }) => words);
    await eventually(words).toEqual(chosen);

    await browser().stopBackground();
    await page.page.evaluate(() => {
      const article = document.querySelector('article')!;
      const late = document.createElement('p');
      late.textContent = 'The ferry company declined to comment.';
      article.append(late);
    });
    await eventually(words).toEqual([...chosen, 'The ferry company declined to comment']);

    await browser().stopBackground();
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toContain('The harbour board');
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toMatch(/\d marks/);
    expect(await words()).toHaveLength(3);
  });

  it('keeps what is written meanwhile', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(async () => (await page.marks()).length).toBe(MARKS.length);
    await page.select('The board met behind closed doors in March');
    await browser().controls.chooseInMenu('author', page);
    await eventually(() => page.card()).toContain('Annotate');
    await page.page.keyboard.type('Second');
    await browser().stopBackground();
    await page.pressInCard('Save');
    await eventually(() => page.card()).toContain('Written by you');
    await browser().stopBackground();
    await page.page.reload({ waitUntil: 'load' });
    await eventually(() => page.words('unverified')).toContain('The board met behind closed doors in March');
  });
});

// Firefox reports what it cut off in the middle of the background's work as errors of the background.
describeInOwnBrowsers(
  'a background that is stopped in the middle of its work',
  browser => {
    it('over and over, leaves the page marked, each passage once', async () => {
      const page = await browser().open(NEWS, PATTERN_PAGE);
      for (let times = 0; times < 5; times++) {
        await browser().stopBackground();
        await page.page.reload({ waitUntil: 'domcontentloaded' });
        await browser().stopBackground();
      }
      await page.page.reload({ waitUntil: 'load' });
      await eventually(async () => (await page.marks()).map(({ words }) => words)).toEqual(MARKS);
    });
  },
  ['chromium'],
);

describeInBrowsers('storage that holds nonsense', browser => {
  it.each([
    ['a text', 'settings'],
    ['a list', [1, 2]],
    ['wrong fields', { kinds: 'all', sitesOff: [7], delay: -1, marks: null, opens: {} }],
  ])('where settings should be, %s, is read as the defaults', async (_what, stored) => {
    await browser().storage.storeSettings(stored);
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(async () => (await page.marks()).map(({ words }) => words)).toEqual(MARKS);
  });

  it('where sets and hidden passages should be, it hides nothing, and a new annotation goes in', async () => {
    await browser().storage.storeOnDevice({
      sets: { stored: 'all' },
      'hidden-passages': { 7: true },
      'set:lost': { annotations: 3 },
    });
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(async () => (await page.marks()).map(({ words }) => words)).toEqual(MARKS);
    await page.select('The board met behind closed doors in March');
    await browser().controls.chooseInMenu('author', page);
    await eventually(() => page.card()).toContain('Annotate');
    await page.page.keyboard.type('Second');
    await page.pressInCard('Save');
    await eventually(() => page.card()).toContain('Written by you');
    await page.clickOn(DENIAL);
    await page.pressInCard('More');
    await page.pressInCard('Hide this one');
    await eventually(() => page.words('denial')).toEqual([]);
  });
});

describeInBrowsers('a tab that the browser puts away', browser => {
  it('misses what is chosen meanwhile without a word, and shows it when it is brought back', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(async () => (await page.marks()).length).toBe(MARKS.length);
    const other = await browser().open('https://www.yahoo.com/news/other.html', PATTERN_PAGE);
    const tab = await browser().discard(page);
    const popup = await browser().openPopup(other);
    await eventually(() => popup.isOn(/unverified claims/i)).toBe(true);
    await popup.flip(/unverified claims/i);
    await eventually(() => other.words('unverified')).toEqual([]);
    const back = await browser().bringBack(tab, NEWS, PATTERN_PAGE);
    await eventually(async () => (await back.marks()).map(({ words }) => words)).toEqual([MARKS[0], DENIAL]);
    await eventually(() => browser().readBadge(back)).toBe('2');
  });
});

describeInBrowsers('storage without room', browser => {
  /** Browsers give a value in storage.sync 8,192 bytes, its key among them: these settings leave two. */
  const settings = (sites: string[]) => ({ marks: 'tint', sitesOff: sites });
  const MOST = Array.from({ length: 33 }, (_, n) => `${'a'.repeat(240)}${10 + n}`);
  const room = 8192 - 2 - JSON.stringify(settings([...MOST, ''])).length - 'settings'.length;
  const FULL = settings([...MOST, 'b'.repeat(room)]);

  it('for settings is told in popup, settings, on a card and for a key; all stay as they were', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    const words = async () => (await page.marks()).map(({ words }) => words);
    await eventually(words).toEqual(MARKS);
    await browser().storage.storeSettings(FULL);

    await page.clickOn(DENIAL);
    await page.pressInCard('More');
    await page.pressInCard('Off on this site');
    await eventually(() => page.card()).toContain('The browser did not keep this');
    await page.page.keyboard.press('Escape');
    await browser().controls.press('toggle', page);
    await eventually(() => page.card()).toContain('The browser did not keep this');
    await page.page.keyboard.press('Escape');

    const popup = await browser().openPopup(page);
    await eventually(() => popup.isOn(/denials and responses/i)).toBe(true);
    await popup.flip(/denials and responses/i);
    await eventually(() => popup.text()).toContain('The browser did not keep this setting; it is as it was.');
    expect(await popup.isOn(/denials and responses/i)).toBe(true);

    const options = await browser().openOwnPage('options/options.html', 'main');
    await eventually(() => options.isOn(/^mark denials and responses/i)).toBe(true);
    await options.flip(/^mark denials and responses/i);
    await eventually(() => options.text()).toContain('The browser did not keep this setting');
    expect(await options.isOn(/^mark denials and responses/i)).toBe(true);
    expect(await words()).toEqual(MARKS);
    expect(await browser().storage.readStored('sync', 'settings')).toEqual(FULL);
  });
});

// Firefox gives storage.local as much as the disk holds.
describeInBrowsers(
  'storage without room on this device',
  browser => {
    it('is told where an annotation or a hidden passage is to be kept; nothing written is lost', async () => {
      const page = await browser().open(NEWS, PATTERN_PAGE);
      const words = async () => (await page.marks()).map(({ words }) => words);
      await eventually(words).toEqual(MARKS);
      await browser().storage.fillStorage();

      await page.select('The board met behind closed doors in March');
      await browser().controls.chooseInMenu('author', page);
      await eventually(() => page.card()).toContain('Annotate');
      await page.page.keyboard.type('Second');
      await page.page.keyboard.press('Tab');
      await page.page.keyboard.type('Who tells of it?');
      await page.pressInCard('Save');
      await eventually(() => page.card()).toContain('There is no room left');
      expect(await page.fieldInCard('kind')).toBe('Second-hand');
      expect(await page.fieldInCard('note')).toBe('Who tells of it?');

      await browser().storage.emptyStorage();
      await page.pressInCard('Save');
      await eventually(() => page.card()).toContain('Written by you');

      await page.page.keyboard.press('Escape');

      await browser().storage.fillStorage();
      await page.clickOn(DENIAL);
      await page.pressInCard('More');
      await page.pressInCard('Hide this one');
      await eventually(() => page.card()).toContain('The browser did not keep this');
      await eventually(words).toEqual(expect.arrayContaining(MARKS));
    });
  },
  ['chromium'],
);
