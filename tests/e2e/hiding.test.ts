// Seeing less of it, from the card: one passage, its kind, the whole site; each taken back where it was done, and later.
import { expect, it } from 'vitest';
import { quoteOf, quotesByCategory, toArticlePage } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const COPY = 'https://finance.yahoo.com/news/copy-of-it.html';
const DENIAL = quoteOf('s09');
const WORDS = quotesByCategory();

async function openArticle(browser: BrowserUnderTest, url = FORTUNE): Promise<PageUnderTest> {
  const page = await browser.open(url, toArticlePage());
  await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
  return page;
}

async function openMore(page: PageUnderTest): Promise<void> {
  await page.clickOn(DENIAL);
  await eventually(() => page.card()).toContain('More');
  await page.pressInCard('More');
  await eventually(() => page.card()).toContain('Hide this one');
}

describeInBrowsers('from the card', browser => {
  it('one passage is hidden, here and on a copy, and comes back with its card on Undo', async () => {
    const page = await openArticle(browser());
    await openMore(page);
    await page.pressInCard('Hide this one');
    await eventually(() => page.card()).toContain('This passage is hidden');
    await eventually(() => page.words('denial')).not.toContain(DENIAL);
    expect(await page.words('anonymous')).toEqual(expect.arrayContaining(WORDS.anonymous));
    const copy = await browser().open(COPY, toArticlePage());
    await eventually(() => copy.words('anonymous')).toEqual(expect.arrayContaining(WORDS.anonymous));
    expect(await copy.words('denial')).not.toContain(DENIAL);

    await page.page.bringToFront();
    await page.pressInCard('Undo');
    await eventually(() => page.words('denial')).toContain(DENIAL);
    await eventually(() => page.current()).toBe(DENIAL);
    await eventually(() => page.card()).toContain('Peskov');
    await eventually(() => copy.words('denial')).toContain(DENIAL);
  });

  it('a hidden passage is no longer counted, and the popup shows it again', async () => {
    const page = await openArticle(browser());
    const { findings } = await page.whenRead();
    await openMore(page);
    await page.pressInCard('Hide this one');
    await eventually(() => browser().readBadge(page)).toBe(String(findings.length - 1));
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('You hid one passage here');
    expect(await popup.text()).toContain(`${findings.length - 1} marks`);
    await popup.press(/show again/i);
    await eventually(() => popup.text()).toContain(`${findings.length} marks`);
    await page.page.bringToFront();
    await eventually(() => page.words('denial')).toContain(DENIAL);
  });

  it('its kind is switched off in every tab, and on again on Undo', async () => {
    const page = await openArticle(browser());
    const other = await openArticle(browser(), COPY);
    await page.page.bringToFront();
    await openMore(page);
    await page.pressInCard('Hide denials and responses');
    await eventually(() => page.card()).toContain('This kind is hidden');
    await eventually(() => page.words('denial')).toEqual([]);
    await eventually(() => other.words('denial')).toEqual([]);
    await page.pressInCard('Undo');
    await eventually(() => page.card()).toContain('Peskov');
    await eventually(() => other.words('denial')).toContain(DENIAL);
  });

  it('the site is switched off, and on again on Undo', async () => {
    const page = await openArticle(browser());
    const other = await openArticle(browser(), COPY);
    await page.page.bringToFront();
    await openMore(page);
    await page.pressInCard('Off on this site');
    await eventually(() => page.card()).toContain('Sayso is off on this site');
    await eventually(() => page.marks()).toEqual([]);
    expect(await other.words('denial')).toContain(DENIAL);
    await page.pressInCard('Undo');
    await eventually(() => page.current()).toBe(DENIAL);
    await eventually(() => page.card()).toContain('Peskov');
  });

  it('the sentence that something is hidden closes as a card does', async () => {
    const page = await openArticle(browser());
    await openMore(page);
    await page.pressInCard('Hide this one');
    await eventually(() => page.card()).toContain('This passage is hidden');
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
    await eventually(() => page.words('denial')).not.toContain(DENIAL);
  });
});
