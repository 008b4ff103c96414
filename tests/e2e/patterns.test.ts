// What patterns find on a page that no set knows: the marks, the card's words, the reply joined to its claim.
import { expect, it } from 'vitest';
import { CATEGORIES } from '../../src/taxonomy/taxonomy.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const URL = 'https://www.yahoo.com/news/crane.html';
const [SOURCE] = PATTERN_PAGE_MARKS.anonymous as [string];
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];

const readAll = async (page: PageUnderTest) =>
  Object.fromEntries(
    await Promise.all(CATEGORIES.map(async category => [category, await page.words(category)] as const)),
  );

describeInBrowsers('an article that no set knows', browser => {
  it('is marked by patterns, in all three kinds', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    await eventually(() => readAll(page)).toEqual(PATTERN_PAGE_MARKS);
  });

  it('has cards that say why these words are marked, and that a pattern found them', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    await eventually(() => page.words('anonymous')).toEqual([SOURCE]);
    await page.clickOn(SOURCE);
    await eventually(() => page.card()).toContain('Found by a pattern');
    await page.pressInCard('More');
    await eventually(() => page.card()).toMatch(/two senior officials; how they know is not said/i);
    expect(await page.card()).toMatch(/Found by the pattern “.+”/);
  });

  it('leads from the denial to what it answers', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toContain('Go to claim');
  });
});
