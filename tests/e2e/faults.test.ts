// What goes wrong under Sayso in a browser: its background is stopped at any moment, its storage holds nonsense. The page keeps or
// gets its marks, each once; settings stay; no error of ours reaches the console (looked at in reset).
import { expect, it } from 'vitest';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { describeInBrowsers, eventually } from './browser-under-test.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const MARKS = [PATTERN_PAGE_MARKS.anonymous[0], PATTERN_PAGE_MARKS.unverified[0], DENIAL];

describeInBrowsers('a background that is stopped', browser => {
  it('answers the next page, the list and the keys, with the settings as they were', async () => {
    await browser().storeSettings({ kinds: { unverified: false } });
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
});

// Firefox reports what it cut off in the middle of the background's work as errors of the background.
describeInBrowsers(
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
    await browser().storeSettings(stored);
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(async () => (await page.marks()).map(({ words }) => words)).toEqual(MARKS);
  });
});
