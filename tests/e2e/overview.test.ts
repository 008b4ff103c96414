// Marks beside the scrollbar, measured: as far down the window as their words are down the page, there only when wanted.
import { expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../src/taxonomy/taxonomy.ts';
import { quoteOf, quotesByCategory, toArticlePage, WATCHER } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { callInHost } from './closed-root.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const DENIAL = quoteOf('s09');
const WORDS = quotesByCategory();
/** CSS pixels. */
const NEAR = 3;

interface Tick {
  readonly category: string;
  readonly isCurrent: boolean;
  readonly title: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const styled = (css: string, parts = {}) =>
  toArticlePage(parts).replace('</head>', `<style>${css}</style></head>`);

async function openArticle(browser: BrowserUnderTest, html = toArticlePage()): Promise<PageUnderTest> {
  const page = await browser.open(FORTUNE, html);
  await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
  return page;
}

/** Ticks that can be seen; undefined while there is no strip. */
async function ticks(page: PageUnderTest): Promise<Tick[] | undefined> {
  const found = await callInHost(page.kind, page.page, root => {
    const strip = root.querySelector('.overview[aria-hidden="true"]');
    if (!strip) return null;
    return [...strip.children]
      .map(tick => {
        const { left, right, top, bottom } = tick.getBoundingClientRect();
        const [, category, current] = tick.classList;
        const { title } = tick as HTMLElement;
        return {
          category: category ?? '',
          isCurrent: current === 'current',
          title,
          left,
          right,
          top,
          bottom,
        };
      })
      .filter(({ top, bottom }) => bottom > top);
  });
  return found ?? undefined;
}

/** Where the ticks of the marks belong: CSS pixels from the window's top. */
function places(page: PageUnderTest): Promise<{ category: Category; y: number }[]> {
  return page.page.evaluate(
    categories =>
      categories.flatMap(category =>
        [...((CSS.highlights.get(`sayso-${category}`) ?? []) as Iterable<Range>)].map(range => {
          const { top, height } = range.getBoundingClientRect();
          const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement!;
          return { category, y: ((top + height / 2 + scrollTop) / scrollHeight) * clientHeight };
        }),
      ),
    CATEGORIES as readonly Category[],
  );
}

/** Waits until each mark has its tick, and each tick a mark. */
async function expectInPlace(page: PageUnderTest): Promise<Tick[]> {
  let shown: Tick[] = [];
  await eventually(async () => {
    const marks = await places(page);
    shown = (await ticks(page)) ?? [];
    const isAt = (tick: Tick, { category, y }: { category: string; y: number }) =>
      tick.category === category && y >= tick.top - NEAR && y <= tick.bottom + NEAR;
    return {
      ticks: shown.length > 0,
      marksWithout: marks.filter(mark => !shown.some(tick => isAt(tick, mark))),
      ticksWithout: shown.filter(tick => !marks.some(mark => isAt(tick, mark))),
    };
  }).toEqual({ ticks: true, marksWithout: [], ticksWithout: [] });
  return shown;
}

describeInBrowsers('the overview beside the scrollbar', browser => {
  it('is off by default, there at once when switched on, and gone when switched off', async () => {
    const page = await openArticle(browser(), toArticlePage({ before: WATCHER }));
    await page.linger();
    expect(await ticks(page)).toBeUndefined();
    await browser().storage.storeSettings({ overview: true });
    const shown = await expectInPlace(page);
    const width = await page.page.evaluate(() => document.documentElement.clientWidth);
    for (const { left, right } of shown) {
      expect(left).toBeGreaterThan(width - 24);
      expect(right).toBeLessThanOrEqual(width);
    }
    // A lane for each kind.
    const lanes = CATEGORIES.map(kind => shown.find(({ category }) => category === kind)!);
    for (const [i, { right }] of lanes.slice(0, -1).entries())
      expect(right).toBeLessThanOrEqual(lanes[i + 1]!.left);
    expect(shown.find(({ category }) => category === 'denial')!.title).toContain('Response: ');
    await browser().storage.storeSettings({ overview: false });
    await eventually(() => ticks(page)).toBeUndefined();
    const seen = await page.page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.filter(change => !change.includes('sayso-card'))).toEqual([]);
  });

  it('shows the kinds that are on, and is gone with the last', async () => {
    await browser().storage.storeSettings({ overview: true });
    const page = await openArticle(browser());
    await expectInPlace(page);
    await browser().storage.storeSettings({ overview: true, kinds: { denial: false } });
    await eventually(() => page.words('denial')).toEqual([]);
    await expectInPlace(page);
    await browser().storage.storeSettings({ overview: true, paused: true });
    await eventually(() => ticks(page)).toBeUndefined();
    await browser().storage.storeSettings({ overview: true });
    await expectInPlace(page);
    await browser().storage.storeSettings({ overview: false });
    await eventually(() => ticks(page)).toBeUndefined();
  });

  it('leads to the passage of a tick that is clicked, which is then stronger', async () => {
    await browser().storage.storeSettings({ overview: true });
    const page = await openArticle(browser());
    const shown = await expectInPlace(page);
    const tick = shown.findLast(({ title }) => title.includes(DENIAL))!;
    const y = await page.page.evaluate(words => {
      const range = [...(CSS.highlights.get('sayso-denial') as unknown as Iterable<Range>)].find(
        range => range.toString().replace(/\s+/g, ' ').trim() === words,
      )!;
      const { top, height } = range.getBoundingClientRect();
      const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement!;
      return ((top + height / 2 + scrollTop) / scrollHeight) * clientHeight;
    }, DENIAL);
    await page.page.mouse.click((tick.left + tick.right) / 2, y);
    await eventually(() => page.current()).toBe(DENIAL);
    await eventually(() => page.card()).toContain('Peskov');
    const isInView = await page.page.evaluate(() => {
      const [range] = CSS.highlights.get('sayso-current') as unknown as Iterable<Range>;
      const { top, bottom } = range!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isInView).toBe(true);
    await eventually(async () =>
      (await ticks(page))?.filter(({ isCurrent }) => isCurrent).map(({ title }) => title),
    ).toEqual([`Response: ${DENIAL}`]);
    await page.page.keyboard.press('Escape');
    await eventually(async () => (await ticks(page))?.some(({ isCurrent }) => isCurrent)).toBe(false);
  });

  it('keeps up with a page that grows, and with the window', async () => {
    await browser().storage.storeSettings({ overview: true });
    const page = await openArticle(browser(), styled('html, body { height: 100% }'));
    const before = (await expectInPlace(page)).at(-1)!.top;
    await page.page.evaluate(() => {
      const picture = document.createElement('div');
      picture.style.height = '4000px';
      document.querySelector('main')!.append(picture);
    });
    await eventually(async () => (await ticks(page))?.at(-1)?.top).not.toBe(before);
    await expectInPlace(page);
    await page.page.setViewport({ width: 500, height: 500 });
    await eventually(async () => Math.max(...((await ticks(page)) ?? []).map(tick => tick.right))).toBe(
      await page.page.evaluate(() => document.documentElement.clientWidth - 1),
    );
    await expectInPlace(page);
  });

  it('stands on pages from right to left and on dark ones', async () => {
    await browser().storage.storeSettings({ overview: true });
    const page = await openArticle(
      browser(),
      styled('html { direction: rtl; background: #121212; color: #ddd }'),
    );
    const [first] = await expectInPlace(page);
    expect(first!.left).toBeGreaterThan(500);
  });

  it.each([
    ['a page that fits the window', 'article { height: 300px; overflow: hidden } body { margin: 0 }'],
    [
      'a page that scrolls in a box',
      'html, body { height: 100%; margin: 0; overflow: hidden } main { height: 100%; overflow: auto }',
    ],
  ])('is not there on %s', async (_what, css) => {
    await browser().storage.storeSettings({ overview: true });
    const page = await openArticle(browser(), styled(css));
    await page.linger();
    expect(await ticks(page)).toBeUndefined();
  });
});

describeInBrowsers(
  'the overview on paper',
  browser => {
    it('is never printed', async () => {
      await browser().storage.storeSettings({ overview: true, print: true });
      const page = await openArticle(browser());
      await expectInPlace(page);
      await page.page.emulateMediaType('print');
      await eventually(() => ticks(page)).toEqual([]);
    });
  },
  ['chromium'], // the protocol of the other cannot show a page as printed
);
