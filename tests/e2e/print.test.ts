// The page on paper: without the card, and without marks unless the reader wants them printed.
import { expect, it } from 'vitest';
import { quoteOf, toArticlePage } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { callInCard } from './closed-root.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const DENIAL = quoteOf('s09');

const lineOf = (page: PageUnderTest) =>
  page.page.evaluate(
    () =>
      getComputedStyle(document.querySelector('article p')!, '::highlight(sayso-denial)').textDecorationLine,
  );

/** Whether any of the card is drawn. */
const isCardDrawn = (page: PageUnderTest) =>
  callInCard(page.kind, page.page, root => root.querySelector('.card')!.getClientRects().length > 0);

describeInBrowsers('a printed page', browser => {
  it('has neither card nor marks', async () => {
    const page = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => page.words('denial')).toContain(DENIAL);
    await page.clickOn(DENIAL);
    await eventually(() => isCardDrawn(page)).toBe(true);
    expect(await lineOf(page)).toBe('underline');
    await browser().looks.showAsPrinted(page.page);
    await eventually(() => isCardDrawn(page)).toBe(false);
    expect(await lineOf(page)).toBe('none');
  });

  it('has marks, and still no card, where the reader asked for them', async () => {
    await browser().storage.storeSettings({ print: true });
    const page = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => page.words('denial')).toContain(DENIAL);
    await page.clickOn(DENIAL);
    await eventually(() => isCardDrawn(page)).toBe(true);
    await browser().looks.showAsPrinted(page.page);
    await eventually(() => isCardDrawn(page)).toBe(false);
    expect(await lineOf(page)).toBe('underline');
  });
});
