// Where the card stands, measured: beside its words and not over them, within the window, whatever the page does around them.
import { expect, it } from 'vitest';
import { quoteOf, toArticlePage } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { callInCard } from './closed-root.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const DENIAL = quoteOf('s09');

interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** The seed's article with rules of the page's own. */
const styled = (css: string, before = '') =>
  toArticlePage({ before }).replace('</head>', `<style>${css}</style></head>`);

async function openArticle(browser: BrowserUnderTest, html: string): Promise<PageUnderTest> {
  const page = await browser.open(FORTUNE, html);
  await eventually(() => page.words('denial')).toContain(DENIAL);
  return page;
}

function cardRect(page: PageUnderTest): Promise<Rect | undefined> {
  return callInCard(page.kind, page.page, root => {
    const { left, top, right, bottom } = root.querySelector('.card')!.getBoundingClientRect();
    return { left, top, right, bottom };
  });
}

/** Lines of the mark whose card is open. */
function markRects(page: PageUnderTest): Promise<Rect[]> {
  return page.page.evaluate(() => {
    const [range] = (CSS.highlights.get('sayso-current') ?? []) as Iterable<Range>;
    return [...(range?.getClientRects() ?? [])].map(({ left, top, right, bottom }) => ({
      left,
      top,
      right,
      bottom,
    }));
  });
}

const isOver = (a: Rect, b: Rect) =>
  a.left < b.right && a.right > b.left && a.top < b.bottom - 1 && a.bottom > b.top + 1;

/** Waits until the card stands in the window and beside all lines of its mark. */
async function expectBeside(page: PageUnderTest): Promise<{ card: Rect; lines: Rect[] }> {
  let card: Rect | undefined;
  let lines: Rect[] = [];
  await eventually(async () => {
    [card, lines] = [await cardRect(page), await markRects(page)];
    if (!card || lines.length === 0) return 'no card';
    if (lines.some(line => isOver(card!, line))) return 'over its words';
    const { width, height } = await page.page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    if (card.left < 0 || card.top < 0 || card.right > width || card.bottom > height)
      return 'outside the window';
    return 'beside';
  }).toBe('beside');
  return { card: card!, lines };
}

describeInBrowsers('the card stands beside its words', browser => {
  it.each([
    ['over several lines', 'article { max-width: 220px }'],
    ['at the right edge', 'article { margin-left: calc(100vw - 300px); max-width: 280px }'],
    ['in text from right to left', 'html { direction: rtl }'],
    ['in text at 200 %', 'html { font-size: 200% } article { font-size: 30px; line-height: 1.5 }'],
    ['in a box that scrolls', 'main { height: 320px; overflow: auto }'],
    ['in a transformed box', 'main { transform: translateX(40px) }'],
    ['in columns', 'article { columns: 3 }'],
  ])('%s', async (_what, css) => {
    const page = await openArticle(browser(), styled(css));
    await page.restOn(DENIAL);
    await eventually(() => page.current()).toBe(DENIAL);
    await expectBeside(page);
    await page.moveAway();
    await eventually(() => page.card()).toBeUndefined();
    await page.clickOn(DENIAL);
    await expectBeside(page);
  });

  it('in a narrow window', async () => {
    const page = await openArticle(browser(), styled(''));
    await page.page.setViewport({ width: 340, height: 600 });
    await page.restOn(DENIAL);
    await eventually(() => page.current()).toBe(DENIAL);
    await expectBeside(page);
  });

  it('in a cell of a table', async () => {
    const html = styled('')
      .replace('<main>', '<main><table><tr><td>')
      .replace('</main>', '</td></tr></table></main>');
    const page = await openArticle(browser(), html);
    await page.clickOn(DENIAL);
    await eventually(() => page.current()).toBe(DENIAL);
    await expectBeside(page);
  });

  it('in the margin when pinned, if there is room, and at the words again when the window gets narrow', async () => {
    const page = await openArticle(browser(), styled('article { max-width: 640px; margin: 0 }'));
    await page.clickOn(DENIAL);
    await eventually(() => page.current()).toBe(DENIAL);
    const text = await page.page.evaluate(
      () => document.querySelector('article p')!.getBoundingClientRect().right,
    );
    await eventually(async () => (await cardRect(page))!.left >= text).toBe(true);
    await expectBeside(page);
    await page.page.setViewport({ width: 700, height: 900 });
    await eventually(async () => (await cardRect(page))!.right <= 700).toBe(true);
    await expectBeside(page);
  });

  it('and goes with them when the page scrolls under a pinned card', async () => {
    const page = await openArticle(browser(), styled('article { max-width: 640px; margin: 0 }'));
    await page.clickOn(DENIAL);
    await eventually(() => page.current()).toBe(DENIAL);
    const before = (await expectBeside(page)).card;
    const by = await page.page.evaluate(() => {
      const start = scrollY;
      scrollBy({ top: -100, behavior: 'instant' });
      return start - scrollY;
    });
    expect(by).toBeGreaterThan(0);
    await eventually(async () => Math.round((await cardRect(page))!.top)).toBe(Math.round(before.top + by));
  });

  it('and a jump brings them out from under a fixed header', async () => {
    const header =
      '<header id="bar" style="position:fixed;inset:0 0 auto 0;height:420px;background:#fff"></header>';
    const page = await openArticle(browser(), styled('article { padding-top: 440px }', header));
    await browser().controls.press('next', page);
    await eventually(() => page.current()).toBeDefined();
    for (let step = 0; step < 4; step++) {
      await eventually(async () => {
        const [first] = await markRects(page);
        return first !== undefined && first.top >= 420;
      }).toBe(true);
      await expectBeside(page);
      const now = await page.current();
      await browser().controls.press('next', page);
      await eventually(() => page.current()).not.toBe(now);
    }
  });

  it('and does not scroll to words that can be seen', async () => {
    const page = await openArticle(browser(), styled(''));
    await page.clickOn(DENIAL);
    await eventually(() => page.current()).toBe(DENIAL);
    const { id } = (await page.whenRead()).findings.find(({ quote }) => quote === DENIAL)!;
    const before = await page.page.evaluate(() => scrollY);
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
    await browser().show(id, page);
    await eventually(() => page.current()).toBe(DENIAL);
    expect(await page.page.evaluate(() => scrollY)).toBe(before);
  });
});
