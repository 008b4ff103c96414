// Marks close to each other: the mouse that goes from one to the next, or over one to a card, and a page that is full of them.
import { expect, it } from 'vitest';
import { toSeedPage } from '../../build/seed-page.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const ADDRESS = 'https://apnews.com/article/the-price-of-a-crane';

const TITLE = { title: 'The price of a crane', outlet: 'The Port Ellery Chronicle', published: '2025-06-12' };
const PLAIN =
  'The crane was to cost £4 million. It came to nine. The board met behind closed doors in March and again in May, and its minutes were not published until the council asked for them. The crane stands on the eastern quay, where the timber ships used to lie, and lifts forty tonnes. On market days children come to watch it swing, and the harbour master lets them count the crates aloud from the rail above the slipway.';
/** Three marked sentences in a row. */
const ROW =
  'The board hid the cost of its new crane, two senior officials told the Chronicle. A former treasurer was charged with fraud in June. The harbour board denied any wrongdoing.';
const ROW_PAGE = toSeedPage([PLAIN, ROW, PLAIN, PLAIN].join('\n'), TITLE);
/** Almost nothing but passages. */
const DENSE_PAGE = toSeedPage(
  [
    PLAIN,
    ROW,
    'The cranes were leased at a loss, three former clerks told the Chronicle. A shipping agent was charged with bribery in May. The shipping line denied any wrongdoing.',
    'The slipway was closed without notice, a senior official told the Chronicle. A diver was charged with theft in April. The port council denied any wrongdoing.',
  ].join('\n'),
  TITLE,
);

interface Point {
  readonly x: number;
  readonly y: number;
}

async function openPage(browser: BrowserUnderTest, html: string, marks: number): Promise<PageUnderTest> {
  const page = await browser.open(ADDRESS, html);
  await eventually(async () => (await page.marks()).length).toBeGreaterThanOrEqual(marks);
  return page;
}

/** The middle of a mark's first line, where the page stands now. */
function placeOf(page: PageUnderTest, words: string): Promise<Point> {
  return page.page.evaluate(words => {
    const all = ['anonymous', 'denial', 'unverified'].flatMap(kind => [
      ...((CSS.highlights.get(`sayso-${kind}`) ?? []) as Iterable<Range>),
    ]);
    const box = all
      .find(range => range.toString().replace(/\s+/g, ' ').trim() === words)!
      .getClientRects()[0]!;
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }, words);
}

/** From now on the page notes the words of the mark whose card is open at each frame; '' for none. */
async function watchCurrent(page: PageUnderTest): Promise<() => Promise<string[]>> {
  await page.page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(window, { seen });
    const look = () => {
      const [range] = (CSS.highlights.get('sayso-current') ?? []) as Iterable<Range>;
      const words = range?.toString().replace(/\s+/g, ' ').trim() ?? '';
      if (seen.at(-1) !== words) seen.push(words);
      requestAnimationFrame(look);
    };
    look();
  });
  return () => page.page.evaluate(() => (window as unknown as { seen: string[] }).seen);
}

describeInBrowsers('marks close to each other', browser => {
  it('give each other the card in turn: never none, never a wrong one', async () => {
    const page = await openPage(browser(), ROW_PAGE, 3);
    const row = (await page.marks()).map(({ words }) => words).filter(words => ROW.includes(words));
    expect(row).toHaveLength(3);
    await page.restOn(row[0]!);
    await eventually(() => page.current()).toBe(row[0]);
    const seen = await watchCurrent(page);
    for (const words of row.slice(1)) {
      const { x, y } = await placeOf(page, words);
      await page.page.mouse.move(x, y, { steps: 3 });
      await eventually(() => page.current()).toBe(words);
    }
    expect(await seen()).toEqual(row);
  });

  it('leave a card open to the mouse that crosses another mark on its way there', async () => {
    // The first mark goes on in the second line, where the other begins: between its first line and its card.
    const css = 'article p { font: 16px/20px monospace; width: 52ch; margin: 0 0 20px }';
    const page = await openPage(browser(), ROW_PAGE.replace('</head>', `<style>${css}</style></head>`), 3);
    const [first, other] = (await page.marks())
      .map(({ words }) => words)
      .filter(words => ROW.includes(words));
    await page.restOn(first!);
    await eventually(() => page.current()).toBe(first);
    const seen = await watchCurrent(page);
    await page.page.evaluate(() => {
      const way: { x: number; y: number }[] = [];
      Object.assign(window, { way });
      addEventListener('mousemove', ({ clientX: x, clientY: y }) => way.push({ x, y }));
    });
    await page.moveToCard();
    const isCrossed = await page.page.evaluate(words => {
      const all = ['anonymous', 'denial', 'unverified'].flatMap(kind => [
        ...((CSS.highlights.get(`sayso-${kind}`) ?? []) as Iterable<Range>),
      ]);
      const lines = [
        ...all.find(range => range.toString().replace(/\s+/g, ' ').trim() === words)!.getClientRects(),
      ];
      const { way } = window as unknown as { way: { x: number; y: number }[] };
      return way.some(({ x, y }) =>
        lines.some(({ left, right, top, bottom }) => x > left && x < right && y > top && y < bottom),
      );
    }, other!);
    expect(isCrossed).toBe(true);
    await page.linger();
    expect(await seen()).toEqual([first]);
  });

  it('have lines alone when they are more than a fifth of the words', async () => {
    const readLooks = (page: PageUnderTest) =>
      page.page.evaluate(() =>
        ['anonymous', 'denial', 'unverified'].map(kind => {
          const look = getComputedStyle(document.querySelector('article p')!, `::highlight(sayso-${kind})`);
          return `${look.textDecorationLine}, ${look.backgroundColor === 'rgba(0, 0, 0, 0)' ? 'no tint' : 'tint'}`;
        }),
      );
    const sparse = await openPage(browser(), ROW_PAGE, 3);
    expect(new Set(await readLooks(sparse))).toEqual(new Set(['underline, tint']));
    const dense = await openPage(browser(), DENSE_PAGE, 9);
    expect(new Set(await readLooks(dense))).toEqual(new Set(['underline, no tint']));
  });
});
