// The browser's own menu on a page: why words are marked, or are not; marked words on the clipboard; a page read on request.
import { expect, it } from 'vitest';
import {
  OTHER_PAGE,
  PATTERN_PAGE,
  PATTERN_PAGE_MARKS,
  quoteOf,
  quotesByCategory,
  toArticlePage,
} from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const ELLERY = 'https://apnews.com/article/the-price-of-a-crane';
const DENIAL = quoteOf('s09');
const WORDS = quotesByCategory();

describeInBrowsers('the menu', browser => {
  it('opens the card of the mark in the selected words', async () => {
    const page = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => page.words('denial')).toContain(DENIAL);
    await page.select('Peskov denied');
    await browser().controls.chooseInMenu('why', page);
    await eventually(() => page.current()).toBe(DENIAL);
    await eventually(() => page.card()).toContain('Peskov');
  });

  it('says of words without a mark that no pattern fits them, and which mark is near', async () => {
    const page = await browser().open(ELLERY, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual(PATTERN_PAGE_MARKS.denial);
    await page.select('It came to nine');
    await browser().controls.chooseInMenu('why', page);
    await eventually(() => page.card()).toContain('No pattern fits these words. Sayso looks for');
    expect(await page.card()).toContain('Not marked');
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();

    await page.select('hid the cost of its new crane');
    await browser().controls.chooseInMenu('why', page);
    await eventually(() => page.card()).toContain(
      'In the same paragraph “two senior officials told the Chronicle”',
    );
  });

  it('says so when the words are no part of the article, or Sayso is off', async () => {
    const html = toArticlePage({ after: '<nav><a href="/x">Subscribe to the morning letter</a></nav>' });
    const page = await browser().open(FORTUNE, html);
    await eventually(() => page.words('denial')).toContain(DENIAL);
    await page.select('morning letter');
    await browser().controls.chooseInMenu('why', page);
    await eventually(() => page.card()).toContain('does not take these words for a part of the article');

    await browser().storage.storeSettings({ paused: true });
    await eventually(() => page.marks()).toEqual([]);
    await page.select('Peskov denied');
    await browser().controls.chooseInMenu('why', page);
    await eventually(() => page.card()).toContain('Sayso is off here');
  });

  it('copies marked words with what they tell and where they stand', async () => {
    const page = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => page.words('denial')).toContain(DENIAL);
    await page.page.evaluate(() => {
      document.body.insertAdjacentHTML('beforeend', '<textarea id="paste"></textarea>');
    });
    await page.select('Peskov denied');
    await browser().controls.chooseInMenu('copy', page);
    await eventually(() => page.card()).toMatch(/Copied|Ready to copy/);
    if ((await page.card())!.includes('Ready to copy')) await page.pressInCard('Copy');
    await eventually(() => page.card()).toContain('Copied with its explanation');
    const field = (await page.page.$('#paste'))!;
    await field.focus();
    await page.page.keyboard.down('Control');
    await page.page.keyboard.press('v');
    await page.page.keyboard.up('Control');
    const pasted = () =>
      page.page.evaluate(() => (document.querySelector('#paste') as HTMLTextAreaElement).value);
    await eventually(pasted).toContain(DENIAL);
    expect(await pasted()).toContain('Response, direct denial.');
    expect(await pasted()).toContain('Written by a person.');
    expect(await pasted()).toContain(FORTUNE);
  });

  it('has a page of any site read once', async () => {
    const page = await browser().open('https://unlisted.example/copy', toArticlePage());
    await browser().controls.useToolbarButton(page);
    await browser().controls.chooseInMenu('annotate', page);
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
  });

  it('says on the page that it has been read and nothing is marked, and why', async () => {
    const page = await browser().open('https://unlisted.example/canal', OTHER_PAGE);
    await browser().controls.useToolbarButton(page);
    await browser().controls.chooseInMenu('annotate', page);
    await eventually(() => page.card()).toContain('No marks in this article');
    expect(await page.card()).toMatch(/these \d paragraphs\. That does not make them verified/);
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();

    await browser().storage.storeSettings({ paused: true });
    await browser().controls.chooseInMenu('annotate', page);
    await eventually(() => page.card()).toContain('Paused in all tabs');
    await page.pressInCard('Close');
    await eventually(() => page.card()).toBeUndefined();
  });

  it('says so where all that was found is of kinds that are off', async () => {
    await browser().storage.storeSettings({ kinds: { anonymous: false, denial: false, unverified: false } });
    const page = await browser().open(ELLERY, PATTERN_PAGE);
    await page.whenRead();
    await browser().controls.chooseInMenu('annotate', page);
    await eventually(() => page.card()).toContain('No marks shown');
  });
});
