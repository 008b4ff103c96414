// Whether there is room: what the pages of ours show stands whole, in even rows, at the widths that browsers give them.
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { toSeedPage } from '../../build/seed-page.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';

const URL = 'https://www.yahoo.com/news/crane.html';
/** Three passages, the first two too long for one line of a list. */
const THREE = toSeedPage(
  [
    'The harbour board of Port Ellery hid the cost of its new crane for a year, according to two people with direct knowledge of the accounts of the board.',
    'The crane was to cost £4 million. It came to nine. The board met behind closed doors in March and again in May, and its minutes were not published until the council asked for them.',
    'A clerk, who asked not to be named because the inquiry into the crane is still open, said the cost was known. The crane stands on the eastern quay, where the timber ships used to lie, and lifts forty tonnes.',
    'The harbour board denied it.',
  ].join('\n'),
  { title: 'The price of a crane', outlet: 'The Port Ellery Chronicle', published: '2025-06-12' },
);

/** How many stand beside each other, row by row. */
function rowsOf(page: Page, selector: string): Promise<number[]> {
  return page.$$eval(selector, found => {
    const tops = found.map(element => Math.round(element.getBoundingClientRect().top));
    return [...new Set(tops)].map(top => tops.filter(other => other === top).length);
  });
}

describeInBrowsers('room', browser => {
  it('the popup shows its first three passages whole', async () => {
    const page = await browser().open(URL, THREE);
    const popup = await browser().openPopup(page);
    await popup.page.setViewport({ width: 360, height: 600 });
    await eventually(() => popup.page.$$eval('.passage', found => found.length)).toBe(3);
    const { list, last, whole } = await popup.page.evaluate(() => {
      const bottomOf = (selector: string) =>
        [...document.querySelectorAll(selector)].at(-1)!.getBoundingClientRect().bottom;
      return { list: bottomOf('.passages'), last: bottomOf('.passage .meta'), whole: bottomOf('.popup') };
    });
    expect(last).toBeLessThanOrEqual(list);
    expect(whole).toBeLessThanOrEqual(600);
  });

  it('the popup keeps no room for passages that there are not', async () => {
    const page = await browser().open(URL, THREE);
    await browser().storage.storeSettings({ kinds: { anonymous: false, denial: true, unverified: true } });
    const popup = await browser().openPopup(page);
    await eventually(() => popup.page.$$eval('.passage', found => found.length)).toBe(1);
    const [list, row] = await popup.page.$$eval('.passages, .passages > li', found =>
      found.map(element => element.getBoundingClientRect().height),
    );
    expect(list).toBe(row);
  });

  it.each([
    [1100, [3]],
    [1000, [3]],
    [720, [3]],
    [550, [1, 1, 1]],
  ])('looks of marks stand beside each other or under each other, in a window of %i', async (width, rows) => {
    const { page } = await browser().openOwnPage('options/options.html', '.look');
    await page.setViewport({ width, height: 900 });
    await eventually(() => rowsOf(page, '.look')).toEqual(rows);
  });

  it.each(['options/options.html', 'welcome/welcome.html'])(
    'keys of one shortcut stay on one line: %s',
    async path => {
      const { page } = await browser().openOwnPage(path, 'kbd');
      await page.setViewport({ width: 320, height: 700 });
      const lines = await page.$$eval('td:has(kbd)', cells =>
        cells.map(
          cell => new Set([...cell.querySelectorAll('kbd')].map(key => key.getBoundingClientRect().top)).size,
        ),
      );
      expect(new Set(lines)).toEqual(new Set([1]));
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    },
  );

  it('the frame of the passage that is read is drawn whole in the panel’s strip', async () => {
    const page = await browser().open(URL, THREE);
    const panel = await browser().openPanel(page);
    await eventually(() => panel.page.$('.current-ground')).not.toBeNull();
    // It is a little larger than its lane.
    expect(await panel.page.$eval('.lane-marks', lane => getComputedStyle(lane).overflow)).toBe('visible');
  });
});
