// The welcome page: its own article is marked, the first card opens at once, and all that it leads to is there. That it opens
// by itself on installing, every test here relies on: build/launch.ts waits for it.
import { expect, it } from 'vitest';
import { CATEGORIES } from '../../src/taxonomy/taxonomy.ts';
import { WELCOME_ARTICLE } from '../../src/view/welcome-article.ts';
import { checkAccessibility } from './accessibility.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const DENIAL = 'Brannock Ferries denied that the ramp was ever unsafe';

async function openWelcome(browser: BrowserUnderTest): Promise<PageUnderTest> {
  const page = await browser.openOwnTab('welcome/welcome.html', '.welcome');
  await eventually(() => page.words('denial')).toContain(DENIAL);
  return page;
}

describeInBrowsers('the welcome page', browser => {
  it('has its own article marked, with all three kinds, and nothing else of itself', async () => {
    const page = await openWelcome(browser());
    const marks = await page.marks();
    expect(new Set(marks.map(({ category }) => category))).toEqual(new Set(CATEGORIES));
    const article = WELCOME_ARTICLE.paragraphs.join('\n');
    for (const { words } of marks) expect(article).toContain(words);
  });

  it('opens a card on the first rest', async () => {
    const page = await openWelcome(browser());
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toContain('Brannock Ferries denies it');
  });

  it('follows the shortcuts and the settings, and says so when nothing can be marked', async () => {
    const page = await openWelcome(browser());
    const [first] = await page.marks();
    await browser().controls.press('next', page);
    await eventually(() => page.current()).toBe(first!.words);
    await browser().controls.press('toggle', page);
    await eventually(() => page.marks()).toEqual([]);
    await eventually(() => page.page.evaluate(() => document.body.textContent)).toContain('Sayso is paused');
    await browser().controls.press('toggle', page);
    await eventually(() => page.words('denial')).toContain(DENIAL);
  });

  it('tells the shortcuts as they are bound, and leads to settings and patterns', async () => {
    const page = await openWelcome(browser());
    const { toggle } = await browser().controls.readShortcuts();
    const text = await page.page.evaluate(() => document.body.textContent?.replaceAll(/\s+/g, ''));
    expect(text).toContain(`Showorhideallmarks${toggle}`);
    const links = await page.page.$$eval('a', links => links.map(link => (link as HTMLAnchorElement).hash));
    expect(links).toEqual(['#sites', '', '#looks-for']);
  });

  it.each(['light', 'dark'] as const)('breaks no rule of accessibility, %s', async theme => {
    const page = await openWelcome(browser());
    await browser().looks.setTheme(theme, page.page);
    const { violations, passes } = await checkAccessibility(page.page);
    expect(violations).toEqual([]);
    expect(passes).toBeGreaterThan(15);
  });

  it('needs no more than 320 px', async () => {
    const page = await openWelcome(browser());
    await page.page.setViewport({ width: 320, height: 700 });
    const { width, all } = await page.page.evaluate(() => ({
      width: document.documentElement.clientWidth,
      all: document.documentElement.scrollWidth,
    }));
    expect(all).toBe(width);
  });
});
