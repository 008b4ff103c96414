// The panel beside an article, driven as a reader would: what it tells, how it leads to the page and follows it.
import { expect, it } from 'vitest';
import { toSeedPage } from '../../build/seed-page.ts';
import { checkAccessibility } from './accessibility.ts';
import {
  OTHER_PAGE,
  PATTERN_PAGE,
  PATTERN_PAGE_MARKS,
  quotesByCategory,
  SET,
  toArticlePage,
} from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const HARBOUR = 'https://fortune.com/2025/06/12/the-price-of-a-crane/';
const WORDS = quotesByCategory();
const DENIAL = 'Putin spokesman Dmitri Peskov denied to the paper';

async function openArticle(browser: BrowserUnderTest): Promise<PageUnderTest> {
  const page = await browser.open(FORTUNE, toArticlePage());
  await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
  return page;
}

async function openBoth(browser: BrowserUnderTest) {
  const page = await openArticle(browser);
  const panel = await browser.openPanel(page);
  await eventually(() => panel.words()).not.toEqual([]);
  return { page, panel };
}

/** An article long enough to scroll in: the passages of the harbour page with prose of our own between them. */
function toLongPage(): string {
  const filler = (n: number) =>
    `On day ${n} the timber ships came in before noon, and the tide gauge by the eastern quay was read twice, as the rules of the port have asked for since the flood. The clerk wrote the figures into the ledger in ink and went home along the wall.`;
  const prose = (from: number) => Array.from({ length: 14 }, (_, i) => filler(from + i));
  return toSeedPage(
    [
      'The harbour board of Port Ellery hid the cost of its new crane for a year, two senior officials told the Chronicle.',
      ...prose(1),
      'A former treasurer was charged with fraud in June and awaits trial.',
      ...prose(15),
      'The harbour board denied any wrongdoing.',
    ].join('\n'),
    { title: 'The price of a crane', outlet: 'The Port Ellery Chronicle', published: '2025-06-12' },
  );
}

async function openLong(browser: BrowserUnderTest) {
  const page = await browser.open(HARBOUR, toLongPage());
  await eventually(async () => (await page.marks()).map(({ words }) => words)).toHaveLength(3);
  const panel = await browser.openPanel(page);
  await eventually(() => panel.words()).toHaveLength(3);
  return { page, panel };
}

/** As if the reader scrolled there, in a tab that the panel's own tab does not cover. */
async function scrollTo(page: PageUnderTest, share: number): Promise<void> {
  await page.page.bringToFront();
  await page.page.evaluate(share => {
    const { scrollHeight } = document.documentElement;
    window.scrollTo({ top: share * (scrollHeight - innerHeight), behavior: 'instant' });
  }, share);
}

describeInBrowsers('the panel', browser => {
  it('tells in words how the story knows, lists every passage, and says what a mark is not', async () => {
    const { page, panel } = await openBoth(browser());
    const { findings } = await page.whenRead();
    const text = await panel.text();
    expect(text).toContain('How this story knows');
    expect(text).toMatch(/passages rest on/);
    expect(text).toMatch(/tell how those asked responded/);
    expect(text).toMatch(/are claims this article does not establish/);
    expect(text).toContain('No mark does not mean verified. A mark does not mean false.');
    expect((await panel.words()).sort()).toEqual(findings.map(({ quote }) => quote).sort());
  });

  it('sets replies beneath their claim, and names each row in one sentence with its paragraph', async () => {
    const { panel } = await openBoth(browser());
    const rows = await panel.rows();
    const denial = rows.find(({ words }) => words.startsWith(DENIAL))!;
    expect(denial).toMatchObject({ isReply: true, meta: 'Reply: direct denial' });
    expect(denial.place).toMatch(/^¶ \d+$/);
    expect(denial.name).toMatch(/^Response, direct denial: “Putin spokesman .*”\. .+ Paragraph \d+\.$/);
    const first = rows.findIndex(({ isReply }) => isReply);
    expect(rows[first - 1]!.isReply).toBe(false);
  });

  it('goes to a passage: its card opens on the page, and its row is the current one', async () => {
    const { page, panel } = await openBoth(browser());
    await panel.press(new RegExp(`^[^“]*“${DENIAL}`));
    await eventually(() => page.current()).toMatch(new RegExp(`^${DENIAL}`));
    await eventually(() => panel.current()).toMatch(new RegExp(`^${DENIAL}`));
    await page.page.bringToFront();
    await eventually(() => page.card()).toContain('denies it');
  });

  it('shows the passage whose card the reader opened on the page', async () => {
    const { page, panel } = await openBoth(browser());
    const last = SET.annotations.at(-1)!.target.exact;
    await page.clickOn(last);
    await eventually(() => panel.current()).toBe(last);
  });

  it('follows the page as it scrolls, and keeps the current row in view', async () => {
    const { page, panel } = await openLong(browser());
    await panel.page.setViewport({ width: 400, height: 520 });
    await scrollTo(page, 0);
    await eventually(() => panel.current()).toBe(PATTERN_PAGE_MARKS.anonymous[0]);
    await scrollTo(page, 0.48);
    await eventually(() => panel.current()).toBe(PATTERN_PAGE_MARKS.unverified[0]);
    await scrollTo(page, 1);
    await eventually(() => panel.current()).toBe(PATTERN_PAGE_MARKS.denial[0]);
    await eventually(() => panel.isCurrentInView()).toBe(true);
  });

  it('follows again after the panel was closed and opened', async () => {
    const { page, panel } = await openLong(browser());
    await panel.page.close();
    await scrollTo(page, 0.48); // nobody listens
    await scrollTo(page, 0);
    const again = await browser().openPanel(page);
    await eventually(() => again.current()).toBe(PATTERN_PAGE_MARKS.anonymous[0]);
    await scrollTo(page, 1);
    await eventually(() => again.current()).toBe(PATTERN_PAGE_MARKS.denial[0]);
  });

  it('lists one kind, finds words in it, and lists all again on Escape, one thing at a time', async () => {
    const { page, panel } = await openBoth(browser());
    const { findings } = await page.whenRead();
    const replies = findings.filter(({ category }) => category === 'denial').map(({ quote }) => quote);
    await panel.press(/^\s*Replies/);
    await eventually(async () => (await panel.words()).sort()).toEqual([...replies].sort());
    await panel.page.focus('input[type=search]');
    await panel.page.keyboard.type('peskov');
    await eventually(async () => (await panel.words()).every(words => /Peskov/i.test(words))).toBe(true);
    expect(await panel.text()).toMatch(/1 of \d+ passages/);
    await panel.page.keyboard.press('Escape');
    await eventually(async () => (await panel.words()).length).toBe(replies.length);
    await panel.page.keyboard.press('ArrowDown');
    await panel.page.keyboard.press('Escape');
    await eventually(async () => (await panel.words()).length).toBe(findings.length);
  });

  it('is used by keyboard alone: step, unfold, read, fold, go there', async () => {
    const { page, panel } = await openBoth(browser());
    const rows = await panel.rows();
    const { keyboard } = panel.page;
    await panel.page.bringToFront();
    await panel.page.focus('input[type=search]');
    await keyboard.press('Tab'); // into the list: one stop for all its rows
    await keyboard.press('Home');
    expect(await panel.focused()).toBe(rows[0]!.name);
    await keyboard.press('ArrowDown');
    expect(await panel.focused()).toBe(rows[1]!.name);
    await keyboard.press('End');
    expect(await panel.focused()).toBe(rows.at(-1)!.name);
    await keyboard.press('ArrowRight');
    await eventually(() => panel.text()).toMatch(
      /Left open[\s\S]*Ask[\s\S]*(?:Written by a person|Found by a pattern)/,
    );
    await keyboard.press('Escape');
    await eventually(() => panel.text()).not.toContain('Left open');
    expect(await panel.focused()).toBe(rows.at(-1)!.name);
    await keyboard.press('Enter');
    await eventually(() => page.current()).toBe(rows.at(-1)!.words);
  });

  it('tells the keys as the browser has bound them', async () => {
    const { panel } = await openBoth(browser());
    const shortcuts = await browser().controls.readShortcuts();
    expect(shortcuts).toHaveProperty('panel');
    await panel.press(/^\s*Keyboard/);
    const text = await panel.text();
    for (const keys of Object.values(shortcuts)) expect(text).toContain(keys);
    expect(text).toContain('Open the list of passages');
  });
});

describeInBrowsers('the panel, where there is little to show', browser => {
  it('says so and offers what the popup offers', async () => {
    const page = await browser().open(HARBOUR, OTHER_PAGE);
    await page.whenRead();
    const panel = await browser().openPanel(page);
    await eventually(() => panel.text()).toContain('No marks in this article');
    await browser().storage.storeSettings({ sitesOff: ['fortune.com'] });
    await eventually(() => panel.text()).toContain('Off on fortune.com');
    await panel.press(/Switch on/);
    await eventually(() => panel.text()).toContain('No marks in this article');
    await browser().storage.storeSettings({ paused: true });
    await eventually(() => panel.text()).toContain('Paused in all tabs');
    await panel.press(/Resume/);
    await eventually(() => panel.text()).toContain('No marks in this article');
    expect(await panel.text()).toContain('No mark does not mean verified.');
  });

  it('follows the tab to its next page', async () => {
    const page = await browser().open(FORTUNE, {
      [new URL(FORTUNE).pathname]: toArticlePage(),
      [new URL(HARBOUR).pathname]: PATTERN_PAGE,
    });
    await page.whenRead();
    const panel = await browser().openPanel(page);
    await eventually(() => panel.words()).not.toEqual([]);
    await page.page.bringToFront();
    await page.page.goto(HARBOUR, { waitUntil: 'load' });
    await eventually(async () => (await panel.words()).sort()).toEqual(
      Object.values(PATTERN_PAGE_MARKS).flat().sort(),
    );
  });

  it('knows nothing of a page that the browser does not let it see', async () => {
    const page = await browser().open('https://unlisted.example/', toArticlePage());
    const panel = await browser().openPanel(page);
    await eventually(() => panel.text()).toContain('Sayso has not read this page');
    await browser().controls.useToolbarButton(page);
    const again = await browser().openPanel(page);
    await eventually(() => again.text()).toContain('Just this once');
    await again.press(/Just this once/);
    await eventually(() => again.words()).toEqual(expect.arrayContaining(WORDS.denial));
  });

  it('keeps switched-off kinds counted and out of the list', async () => {
    const { panel } = await openBoth(browser());
    const all = (await panel.words()).length;
    await panel.press(/^\s*Claims/);
    await panel.press(/Mark unverified claims/);
    await eventually(() => panel.words()).toEqual([]);
    await panel.press(/^\s*All/);
    await eventually(() => panel.text()).toContain('Unverified claims are off in every tab');
    await eventually(async () => (await panel.words()).length).toBeLessThan(all);
    expect(await panel.text()).toMatch(/claims this article does not establish/);
  });
});

describeInBrowsers('popup and panel', browser => {
  it.each(['light', 'dark'] as const)('break no rule of accessibility, %s', async theme => {
    const { page, panel } = await openBoth(browser());
    await browser().looks.setTheme(theme, panel.page);
    await panel.press(/^\s*More about/);
    await panel.press(/^\s*Replies/);
    await panel.press(/^\s*Keyboard/);
    await expectAccessible(panel.page);
    await browser().storage.storeSettings({ paused: true });
    await eventually(() => panel.text()).toContain('Paused in all tabs');
    await expectAccessible(panel.page);
    await browser().storage.storeSettings({});
    const popup = await browser().openPopup(page);
    await browser().looks.setTheme(theme, popup.page);
    await eventually(() => popup.text()).toMatch(/\d+ marks/);
    await expectAccessible(popup.page);
  });
});

async function expectAccessible(page: PageUnderTest['page']): Promise<void> {
  const { violations, passes } = await checkAccessibility(page);
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(10);
}
