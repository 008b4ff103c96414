// The card at a mark: when it opens and closes, which it is, and that it never comes between the reader and the page.
import { expect, it } from 'vitest';
import type { Category } from '../../src/taxonomy/taxonomy.ts';
import { quoteOf, quotesOf, SET, toArticlePage } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';

const KIND_WORDS: Record<Category, RegExp> = {
  anonymous: /anonymous source/i,
  denial: /denial|response/i,
  unverified: /unverified claim/i,
};

// The Kremlin spokesman's denial; the claim it answers; one unnamed source.
const DENIAL = quoteOf('s09');
const CLAIM = quoteOf('s01');
const [SOURCE] = quotesOf('anonymous') as [string];

/** The article as a page shows it in a window of its own. */
function toModalPage(): string {
  return toArticlePage()
    .replace('<main>', '<dialog id="reader"><main>')
    .replace('</main>', '</main></dialog><script>document.getElementById("reader").showModal();</script>');
}

async function openArticle(browser: BrowserUnderTest, html = toArticlePage()): Promise<PageUnderTest> {
  const page = await browser.open(FORTUNE, html);
  await eventually(() => page.words('denial')).toContain(DENIAL);
  return page;
}

describeInBrowsers('the card', browser => {
  it('opens where the mouse rests, says what kind of words these are and who wrote so, and closes on leaving', async () => {
    const page = await openArticle(browser());
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toMatch(KIND_WORDS.denial);
    const card = (await page.card())!;
    expect(card).toContain('Peskov');
    expect(card).toContain('Written by a person');
    expect(await page.current()).toBe(DENIAL);

    await page.moveAway();
    await eventually(() => page.card()).toBeUndefined();
    expect(await page.current()).toBeUndefined();
  });

  it('is each mark’s own', async () => {
    const page = await openArticle(browser());
    for (const { category, target } of SET.annotations) {
      await page.moveAway();
      await eventually(() => page.card()).toBeUndefined();
      await page.restOn(target.exact);
      await eventually(() => page.current()).toBe(target.exact);
      await eventually(() => page.card()).toMatch(KIND_WORDS[category]);
    }
  });

  it('shows the reader’s note on More', async () => {
    const page = await openArticle(browser());
    const { note } = SET.annotations.find(({ id }) => id === 's09')!;
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toContain('More');
    expect(await page.card()).not.toContain(note);
    await page.pressInCard('More');
    await eventually(() => page.card()).toContain(note);
  });

  it('stays while the mouse travels to it and is on it', async () => {
    const page = await openArticle(browser());
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();
    await page.moveToCard();
    await page.linger();
    expect(await page.card()).toMatch(KIND_WORDS.denial);
  });

  it('is pinned by a click: it stays when the mouse leaves, and Escape closes it', async () => {
    const page = await openArticle(browser());
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toMatch(KIND_WORDS.denial);
    await page.moveAway();
    await page.linger();
    expect(await page.card()).toMatch(KIND_WORDS.denial);
    expect(await page.current()).toBe(DENIAL);
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
  });

  it('closes on Escape when it was opened by resting, too', async () => {
    const page = await openArticle(browser());
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
  });

  it('leads to the passage it answers', async () => {
    const page = await openArticle(browser());
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toContain('Go to claim');
    await page.pressInCard('Go to claim');
    await eventually(() => page.current()).toBe(CLAIM);
    await eventually(() => page.card()).toMatch(KIND_WORDS.unverified);
  });

  it('leaves links within marked words to the page', async () => {
    const linked = toArticlePage().replace(DENIAL, `<a href="/next" id="link">${DENIAL}</a>`);
    const page = await browser().open(FORTUNE, {
      [new URL(FORTUNE).pathname]: linked,
      '/next': '<!doctype html><title>Next</title><p id="next">The next page</p>',
    });
    await eventually(() => page.words('denial')).toContain(DENIAL);
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();
    await page.clickOn(DENIAL);
    await eventually(() => page.page.url()).toBe('https://fortune.com/next');
  });

  it('leaves selecting text to the page, and does not open over a selection', async () => {
    const page = await openArticle(browser());
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();
    await page.moveAway();
    await eventually(() => page.card()).toBeUndefined();
    const box = await page.page.evaluate(words => {
      const paragraph = [...document.querySelectorAll('article p')].find(p =>
        p.textContent?.includes(words),
      )!;
      const { x, y, width } = paragraph.getBoundingClientRect();
      return { x, y, width };
    }, DENIAL);
    await page.page.mouse.move(box.x + 4, box.y + 14);
    await page.page.mouse.down();
    await page.page.mouse.move(box.x + box.width - 40, box.y + 14, { steps: 6 });
    await page.page.mouse.up();
    const selected = await page.page.evaluate(() => String(getSelection()));
    expect(selected.length).toBeGreaterThan(20);
    await page.restOn(SOURCE);
    await page.linger();
    expect(await page.card()).toBeUndefined();
  });

  it('keeps a page’s own keys and clicks: nothing is swallowed', async () => {
    const html = toArticlePage().replace(
      '</head>',
      `<script>var got = []; for (const type of ['click', 'keydown'])
         addEventListener(type, event => got.push(type + (event.defaultPrevented ? ' prevented' : '')));</script></head>`,
    );
    const page = await openArticle(browser(), html);
    await page.page.keyboard.press('Escape');
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();
    expect(await page.page.evaluate('got')).toEqual(['keydown', 'click']);
  });

  it('works for words inside a modal dialog', async () => {
    const page = await openArticle(browser(), toModalPage());
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toMatch(KIND_WORDS.denial);
    await page.moveToCard();
    await page.pressInCard('More');
  });

  it('alone closes on Escape within a modal dialog, whether it has the focus or not; the next Escape is the dialog’s', async () => {
    const page = await openArticle(browser(), toModalPage());
    const isDialogOpen = () => page.page.evaluate(() => document.querySelector('dialog')!.open);
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toMatch(KIND_WORDS.denial);
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
    expect(await isDialogOpen()).toBe(true);

    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toContain('More');
    await page.pressInCard('More');
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
    expect(await isDialogOpen()).toBe(true);

    await page.page.keyboard.press('Escape');
    await eventually(isDialogOpen).toBe(false);
  });

  it('alone closes on Escape typed in it, though the page has a window of its own that listens for the key', async () => {
    const html = toArticlePage().replace(
      '</head>',
      `<script>var escapes = 0; document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') escapes++; });</script></head>`,
    );
    const page = await openArticle(browser(), html);
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toContain('More');
    await page.pressInCard('More');
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();
    expect(await page.page.evaluate('escapes')).toBe(0);
    await page.page.keyboard.press('Escape');
    await eventually(() => page.page.evaluate('escapes')).toBe(1);
  });
});
