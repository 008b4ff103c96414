// What the reader controls: the popup's switches and list, the keyboard, and settings that are damaged.
import { expect, it } from 'vitest';
import { quotesByCategory, SET, toArticlePage } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const YAHOO = 'https://finance.yahoo.com/news/copy-of-it.html';
const WORDS = quotesByCategory();
const [FIRST, SECOND] = SET.annotations.map(({ target }) => target.exact) as [string, string];

async function openArticle(browser: BrowserUnderTest, url = FORTUNE): Promise<PageUnderTest> {
  const page = await browser.open(url, toArticlePage());
  await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
  return page;
}

const hasKind = async (page: PageUnderTest) => ({
  anonymous: (await page.words('anonymous')).length > 0,
  denial: (await page.words('denial')).length > 0,
  unverified: (await page.words('unverified')).length > 0,
});
const ALL = { anonymous: true, denial: true, unverified: true };
const NONE = { anonymous: false, denial: false, unverified: false };

describeInBrowsers('the popup', browser => {
  it('says how many marks there are, of which kinds, and that no mark is no verdict', async () => {
    const page = await openArticle(browser());
    const { findings } = await page.whenRead();
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain(`${findings.length} marks`);
    const text = await popup.text();
    expect(text).toContain('fortune.com');
    for (const kind of ['Anonymous sources', 'Denials and responses', 'Unverified claims'])
      expect(text).toContain(kind);
    expect(text).toContain('No mark does not mean verified.');
    expect(text).toContain('A mark does not mean false.');
  });

  it.each([
    ['anonymous', /anonymous sources/i],
    ['denial', /denials and responses/i],
    ['unverified', /unverified claims/i],
  ] as const)(
    'switches %s off and on again at once, in every open tab, and remembers it',
    async (kind, name) => {
      const page = await openArticle(browser());
      const other = await openArticle(browser(), YAHOO);
      const popup = await browser().openPopup(page);
      await eventually(() => popup.isOn(name)).toBe(true);

      await popup.flip(name);
      await eventually(() => hasKind(page)).toEqual({ ...ALL, [kind]: false });
      await eventually(() => hasKind(other)).toEqual({ ...ALL, [kind]: false });
      await eventually(() => popup.isOn(name)).toBe(false);

      await page.page.bringToFront(); // a page that nobody looks at is not read
      await page.page.reload({ waitUntil: 'load' });
      await eventually(() => hasKind(page)).toEqual({ ...ALL, [kind]: false });
      const later = await browser().openPopup(page);
      await eventually(() => later.isOn(name)).toBe(false);

      await later.flip(name);
      await eventually(() => hasKind(page)).toEqual(ALL);
      await eventually(() => hasKind(other)).toEqual(ALL);
      // The popup that was open all the while follows as well.
      await eventually(() => popup.isOn(name)).toBe(true);
    },
  );

  it('lists the passages in order of reading; a click goes there and opens its card', async () => {
    const page = await openArticle(browser());
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain(FIRST);
    await popup.press(/show all/i);
    const last = SET.annotations.at(-1)!.target.exact;
    await eventually(() => popup.text()).toContain(last);
    const text = await popup.text();
    expect(text.indexOf(FIRST)).toBeLessThan(text.indexOf(SECOND));

    await popup.press(new RegExp(last.replaceAll(/[^\w ]/g, '.')));
    await eventually(() => page.current()).toBe(last);
    await page.page.bringToFront();
    await eventually(() => page.card()).toBeDefined();
    const isInView = await page.page.evaluate(() => {
      const [range] = CSS.highlights.get('sayso-current') as unknown as Iterable<Range>;
      const { top, bottom } = range!.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    });
    expect(isInView).toBe(true);
  });

  it('switches a site off and on', async () => {
    const page = await openArticle(browser());
    const other = await openArticle(browser(), YAHOO);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.isOn(/on this site/i)).toBe(true);
    await popup.flip(/on this site/i);
    await eventually(() => hasKind(page)).toEqual(NONE);
    expect(await hasKind(other)).toEqual(ALL);
    await popup.press(/switch on/i);
    await eventually(() => hasKind(page)).toEqual(ALL);
  });

  it('annotates a page of a site that is not listed when the reader asks for it', async () => {
    const page = await browser().open('https://unlisted.example/copy', toArticlePage());
    await browser().controls.useToolbarButton(page);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toMatch(/annotate this page|just this once/i);
    expect(await hasKind(page)).toEqual(NONE);
    await popup.press(/annotate this page|just this once/i);
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
    await eventually(() => popup.text()).toMatch(/\d+ marks/);
  });

  it('says so where a page cannot be read', async () => {
    const page = await browser().open('https://unlisted.example/', toArticlePage());
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toMatch(/not allowed|cannot/i);
  });
});

describeInBrowsers('the keyboard', browser => {
  it('has a key for each command', async () => {
    expect(await browser().controls.readShortcuts()).toMatchObject({
      toggle: 'Alt+Shift+S',
      next: 'Alt+Shift+J',
      previous: 'Alt+Shift+K',
    });
  });

  it('hides and shows all marks in every tab', async () => {
    const page = await openArticle(browser());
    const other = await openArticle(browser(), YAHOO);
    await browser().controls.press('toggle', page);
    await eventually(() => hasKind(page)).toEqual(NONE);
    await eventually(() => hasKind(other)).toEqual(NONE);
    await browser().controls.press('toggle', page);
    await eventually(() => hasKind(page)).toEqual(ALL);
    await eventually(() => hasKind(other)).toEqual(ALL);
  });

  it('steps through the passages, forward and back', async () => {
    const page = await openArticle(browser());
    const order = (await page.marks()).map(({ words }) => words);
    await browser().controls.press('next', page);
    await eventually(() => page.current()).toBe(order[0]);
    await browser().controls.press('next', page);
    await eventually(() => page.current()).toBe(order[1]);
    await eventually(() => page.card()).toBeDefined();
    await browser().controls.press('previous', page);
    await eventually(() => page.current()).toBe(order[0]);
  });
});

describeInBrowsers('damaged settings', browser => {
  it.each([
    ['a word', 'rubbish', 'Your settings could not be read'],
    ['a list', [1, 2, 3], 'Your settings could not be read'],
    [
      'one bad value',
      { kinds: { denial: 'perhaps' }, marks: 7 },
      'could not be read, so its default is in use',
    ],
  ])('(%s) fall back to the defaults, and the popup says so', async (_what, stored, sentence) => {
    await browser().storage.storeSettings(stored);
    const page = await openArticle(browser());
    expect(await hasKind(page)).toEqual(ALL);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain(sentence);
  });

  it('that arrive while a page is open do it no harm', async () => {
    const page = await openArticle(browser());
    await browser().storage.storeSettings({ kinds: { denial: false } });
    await eventually(() => hasKind(page)).toEqual({ ...ALL, denial: false });
    await browser().storage.storeSettings(null);
    await eventually(() => hasKind(page)).toEqual(ALL);
  });
});
