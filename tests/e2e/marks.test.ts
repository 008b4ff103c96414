// What is marked on a page, and what is not: the seed's article whole, in part, beside copies of itself, and not at all.
import { expect, it } from 'vitest';
import { CATEGORIES } from '../../src/taxonomy/taxonomy.ts';
import {
  ARTICLE,
  OTHER_PAGE,
  QUOTES,
  quotesByCategory,
  quotesOf,
  SET,
  toArticlePage,
  toParagraphs,
  WATCHER,
} from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';

/** Marked words by kind, of those that the set holds; what else patterns may mark is not looked at here. */
async function readQuotes(page: PageUnderTest) {
  const marks = await page.marks();
  return Object.fromEntries(
    CATEGORIES.map(category => [
      category,
      marks.filter(mark => mark.category === category && QUOTES.includes(mark.words)).map(mark => mark.words),
    ]),
  );
}

describeInBrowsers('marks', browser => {
  it('stand on every passage of the set, in its kind and with its very words', async () => {
    const page = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => readQuotes(page)).toEqual(quotesByCategory());
  });

  it('are the same on a site that carries a copy, and on a dark page', async () => {
    const dark = toArticlePage().replace(
      '</head>',
      '<style>body { background: #121212 !important; color: #ddd !important; }</style></head>',
    );
    const page = await browser().open('https://finance.yahoo.com/news/copy-of-it.html', dark);
    await eventually(() => readQuotes(page)).toEqual(quotesByCategory());
  });

  it('are told to the popup and counted on the toolbar', async () => {
    const page = await browser().open(FORTUNE, toArticlePage());
    const state = await page.whenRead();
    expect(state).toMatchObject({ status: 'read', host: 'fortune.com' });
    const written = state.findings.filter(({ origin }) => 'set' in origin);
    expect(written.map(({ quote, category, subtype }) => ({ quote, category, subtype }))).toEqual(
      SET.annotations.map(({ target, category, subtype }) => ({ quote: target.exact, category, subtype })),
    );
    await eventually(() => browser().readBadge(page)).toBe(String(state.findings.length));
  });

  it('stand on the half of the article that a page carries', async () => {
    const lines = ARTICLE.split('\n');
    const half = lines.slice(0, Math.ceil(lines.length / 2)).join('\n');
    expect(quotesOf('denial', half).length).toBeGreaterThan(0);
    const page = await browser().open(FORTUNE, toArticlePage({ text: half }));
    await eventually(() => readQuotes(page)).toEqual(quotesByCategory(half));
  });

  it('do not appear on an article that carries none of the passages', async () => {
    const page = await browser().open('https://www.yahoo.com/news/canal.html', OTHER_PAGE);
    const { findings } = await page.whenRead();
    expect(findings).toEqual([]);
    expect(await page.marks()).toEqual([]);
    expect(await browser().readBadge(page)).toBe('');
  });

  it('do not appear on a site that is not listed', async () => {
    const listed = await browser().open(FORTUNE, toArticlePage());
    await eventually(async () => (await listed.marks()).length).toBeGreaterThan(0);
    const other = await browser().open('https://unlisted.example/copy', toArticlePage());
    await other.linger();
    expect(await other.marks()).toEqual([]);
  });

  it('stand once, in the article, though a hidden copy comes first and a reader quotes it after', async () => {
    const page = await browser().open(
      FORTUNE,
      toArticlePage({
        before: `<div id="mobile" style="display: none">${toParagraphs()}</div>`,
        after: `<section id="comments" class="comments"><h2>Comments</h2>${toParagraphs(ARTICLE.slice(0, 4000))}</section>`,
      }),
    );
    await eventually(() => readQuotes(page)).toEqual(quotesByCategory());
    const places = (await page.marks())
      .filter(({ words }) => QUOTES.includes(words))
      .map(({ place }) => place);
    expect([...new Set(places)]).toEqual(['article']);
  });

  it('stand on words that the page splits by links, emphasis and comments', async () => {
    const [quote] = quotesOf('denial') as [string];
    const cut = quote.indexOf(' ', 8);
    const split = `<a href="/a">${quote.slice(0, cut)}</a><!-- ad --> <em>${quote.slice(cut + 1, -3)}</em>${quote.slice(-3)}`;
    const page = await browser().open(FORTUNE, toArticlePage().replace(quote, split));
    await eventually(() => readQuotes(page)).toEqual(quotesByCategory());
  });

  it('change nothing in the page but for one element of ours, and that only for a card', async () => {
    const html = toArticlePage().replace('</head>', `${WATCHER}</head>`);
    const page = await browser().open(FORTUNE, html);
    const seen = () => page.page.evaluate('seen') as Promise<string[]>;
    await eventually(() => readQuotes(page)).toEqual(quotesByCategory());
    expect(await seen()).toEqual([]);

    const [quote] = quotesOf('denial') as [string];
    await page.restOn(quote);
    await eventually(() => page.card()).toBeDefined();
    await page.moveAway();
    await eventually(() => page.card()).toBeUndefined();
    const host = await page.page.evaluate(
      () => document.querySelector('html > :not(head, body)')?.localName ?? 'none',
    );
    const foreign = (await seen()).filter(
      change =>
        change !== `added ${host} to html` &&
        !(change.startsWith('changed ') && change.endsWith(` of ${host}`)),
    );
    expect(foreign).toEqual([]);
    expect(await page.page.evaluate(`document.querySelector('main').outerHTML === before`)).toBe(true);
  });
});
