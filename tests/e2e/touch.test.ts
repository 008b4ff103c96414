// By finger: the card is a sheet at the bottom of the window, its words above it; a tap elsewhere, a swipe or Escape puts it
// away; links stay the page's.
import { expect, it } from 'vitest';
import { quoteOf, toArticlePage } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { callInCard } from './closed-root.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const DENIAL = quoteOf('s09');

async function openArticle(browser: BrowserUnderTest, html = toArticlePage()): Promise<PageUnderTest> {
  await browser.looks.useFingers(true);
  const page = await browser.open(FORTUNE, html);
  await page.page.setViewport({
    width: 390,
    height: 760,
    hasTouch: true,
    isMobile: page.kind === 'chromium',
  });
  await eventually(() => page.words('denial')).toContain(DENIAL);
  return page;
}

const sheet = (page: PageUnderTest) =>
  callInCard(page.kind, page.page, root => {
    const { left, top, width, bottom } = root.querySelector('.card')!.getBoundingClientRect();
    return { left, top, width, bottom };
  });

describeInBrowsers('by touch', browser => {
  it('a tap on marked words opens a sheet that leaves them free; a tap elsewhere puts it away', async () => {
    const page = await openArticle(browser());
    await page.tapOn(DENIAL, 'end');
    await eventually(() => page.card()).toContain('Peskov');
    const { width, height } = await page.page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      height: innerHeight,
    }));
    await eventually(async () => Math.round((await sheet(page))!.bottom)).toBe(height);
    const box = (await sheet(page))!;
    expect(box.width).toBe(width);
    expect(box.top).toBeGreaterThanOrEqual(height / 2 - 1);
    await eventually(() =>
      page.page.evaluate(() => {
        const [range] = CSS.highlights.get('sayso-current') as unknown as Iterable<Range>;
        const { top } = range!.getClientRects()[0]!;
        return top >= 0 && top < innerHeight / 2;
      }),
    ).toBe(true);
    await page.page.touchscreen.tap(2, 6);
    await eventually(() => page.card()).toBeUndefined();
  });

  it('a swipe down puts the sheet away, and so does Escape', async () => {
    const page = await openArticle(browser());
    await page.tapOn(DENIAL);
    await eventually(() => page.card()).toContain('Peskov');
    const { top } = (await sheet(page))!;
    await page.page.touchscreen.touchStart(195, top + 12);
    await page.page.touchscreen.touchMove(195, top + 60);
    await page.page.touchscreen.touchMove(195, top + 120);
    await page.page.touchscreen.touchEnd();
    await eventually(() => page.card()).toBeUndefined();
    await page.tapOn(DENIAL);
    await eventually(() => page.card()).toContain('Peskov');
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
  });

  it('a tap on marked words in a link follows the link', async () => {
    const html = toArticlePage().replace(DENIAL, `<a href="#next">${DENIAL}</a>`);
    const page = await openArticle(browser(), html);
    await page.tapOn(DENIAL);
    await eventually(() => page.page.url()).toContain('#next');
    expect(await page.card()).toBeUndefined();
  });

  it('the sheet tells which of the passages it is about, and leads to the next and the one before', async () => {
    const page = await openArticle(browser());
    const { findings } = await page.whenRead();
    const at = findings.findIndex(({ quote }) => quote === DENIAL) + 1;
    await page.tapOn(DENIAL);
    await eventually(() => page.card()).toContain(`${at} of ${findings.length}`);
    await page.pressInCard('Next passage');
    await eventually(() => page.current()).toBe(findings[at]!.quote);
    await eventually(() => page.card()).toContain(`${at + 1} of ${findings.length}`);
    await page.pressInCard('Previous passage');
    await eventually(() => page.current()).toBe(DENIAL);
  });
});
