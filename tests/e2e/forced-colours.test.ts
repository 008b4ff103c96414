// Marks where the system chooses all colours: kinds, and the mark being read, are told by their lines alone.
import { expect, it } from 'vitest';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];

const lineOf = (page: PageUnderTest, name: string) =>
  page.page.evaluate(name => {
    const style = getComputedStyle(document.querySelector('article p')!, `::highlight(sayso-${name})`);
    return `${style.textDecorationStyle} ${style.textDecorationThickness}`;
  }, name);

describeInBrowsers('forced colours', browser => {
  it('leave each kind its line, and the mark being read another', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await browser().looks.setForcedColours(true, page.page);
    try {
      await eventually(() => page.words('denial')).toEqual([DENIAL]);
      await page.clickOn(DENIAL);
      await eventually(() => page.current()).toBe(DENIAL);
      const names = ['anonymous', 'denial', 'unverified', 'current'];
      await eventually(async () => {
        const lines = await Promise.all(names.map(name => lineOf(page, name)));
        return new Set(lines).size;
      }).toBe(names.length);
      expect(await lineOf(page, 'current')).toBe('solid 4px');
    } finally {
      await browser().looks.setForcedColours(false, page.page);
    }
  });
});
