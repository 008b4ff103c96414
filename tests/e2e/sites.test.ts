// Which sites are read: allowed for good by the reader, and taken back.
import { expect, it } from 'vitest';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInOwnBrowsers } from './in-browsers.ts';

const HOST = 'unlisted.example';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];

// No protocol answers Chromium's question whether a site may be allowed, so this half is Firefox's; what follows the
// answer is the same code in both.
describeInOwnBrowsers(
  'a site that is not listed',
  browser => {
    it('is read once it is allowed, at once and on the next visit, until it is taken back', async () => {
      const page = await browser().open(`https://${HOST}/news/2025/06/12/crane`, PATTERN_PAGE);
      await browser().controls.useToolbarButton(page);
      const popup = await browser().openPopup(page);
      await eventually(() => popup.text()).toMatch(/not allowed on this site yet/i);
      expect(await page.marks()).toEqual([]);

      await browser().controls.sayYesToSites();
      await popup.press(/always on this site/i);
      await page.page.bringToFront(); // as a tab the popup hides the page; a page that nobody looks at is not read
      await eventually(() => page.words('denial')).toEqual([DENIAL]);
      await eventually(() => popup.text()).toMatch(/\d marks/);
      await page.page.reload({ waitUntil: 'load' });
      await eventually(() => page.words('denial')).toEqual([DENIAL]);

      await browser().controls.withdrawSite(HOST);
      await eventually(() => page.marks()).toEqual([]);
      await eventually(() => browser().readBadge(page)).toBe('');
      await page.page.reload({ waitUntil: 'load' });
      const later = await browser().openPopup(page);
      await eventually(() => later.text()).toMatch(/not allowed on this site yet|cannot read/i);
    });

    it('is read as a news site once it is allowed: what alone would not tell it from an essay is enough', async () => {
      const essay = PATTERN_PAGE.replace('two senior officials told the Chronicle', 'for nobody looked');
      const page = await browser().open(`https://${HOST}/crane`, essay);
      await browser().controls.useToolbarButton(page);
      const popup = await browser().openPopup(page);
      await eventually(() => popup.text()).toMatch(/not allowed on this site yet/i);
      await browser().controls.sayYesToSites();
      await popup.press(/always on this site/i);
      await page.page.bringToFront();
      await eventually(() => page.words('denial')).toEqual([DENIAL]);
      await browser().controls.withdrawSite(HOST);
      await eventually(() => page.marks()).toEqual([]);
    });
  },
  ['firefox'],
);

// Firefox has no such switch for all sites at once.
describeInOwnBrowsers(
  'a listed site',
  browser => {
    it('loses its marks when the reader takes it back in the browser’s own settings, and has them again on the next visit once it is given', async () => {
      const page = await browser().open('https://www.yahoo.com/news/crane.html', PATTERN_PAGE);
      await eventually(() => page.words('denial')).toEqual([DENIAL]);
      await page.clickOn(DENIAL);
      await eventually(() => page.card()).toContain('The harbour board');
      await browser().controls.setSiteAccess('ON_SPECIFIC_SITES');
      await eventually(() => page.marks()).toEqual([]);
      expect(await page.card()).toBeUndefined();
      await eventually(() => browser().readBadge(page)).toBe('');
      await browser().controls.setSiteAccess('ON_ALL_SITES');
      await page.page.reload({ waitUntil: 'load' });
      await eventually(() => page.words('denial')).toEqual([DENIAL]);
    });
  },
  ['chromium'],
);
