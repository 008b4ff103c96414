// Pages that change after they have loaded: text that comes late, moves within the page's own history, is drawn anew or
// comes back from the browser's cache. Marks follow the words.
import { expect, it } from 'vitest';
import { quotesOf, toArticlePage, toParagraphs } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const DENIALS = quotesOf('denial');

/** A page of one script: `show(name)` puts an article in its place, as sites do that never load a second page. */
const APP = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>App</title></head>
<body><main id="app"></main>
<template id="story"><article><h1>The story</h1>${toParagraphs()}</article></template>
<template id="other"><article><h1>Something else</h1>${'<p>The path along the canal is open again from dawn to dusk, and walkers may pass the old lock. </p>'.repeat(12)}</article></template>
<script>
function show(name) { app.replaceChildren(document.getElementById(name).content.cloneNode(true)); }
function go(name) { history.pushState({ name }, '', '/' + name); show(name); }
addEventListener('popstate', event => show(event.state ? event.state.name : 'story'));
</script></body></html>`;

describeInBrowsers('a page that changes', browser => {
  it('is marked when its article comes late', async () => {
    const page = await browser().open(FORTUNE, APP);
    await page.whenRead();
    expect(await page.marks()).toEqual([]);
    await page.page.evaluate('show("story")');
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
  });

  it('loses its marks when it goes on to another article, and has them again on the way back', async () => {
    const page = await browser().open(FORTUNE, APP);
    await page.page.evaluate('show("story")');
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
    await page.page.evaluate('go("other")');
    await eventually(() => page.marks()).toEqual([]);
    await eventually(async () => (await page.whenRead()).findings).toEqual([]);
    await page.page.evaluate('history.back()');
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
  });

  it('keeps its marks on the right words when it draws its article anew', async () => {
    const page = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
    await page.page.evaluate(() => {
      const article = document.querySelector('article')!;
      article.replaceWith(article.cloneNode(true));
    });
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
    await page.restOn(DENIALS[0]!);
    await eventually(() => page.card()).toBeDefined();
  });

  it.each([
    ['a class', 'wall.classList.remove("closed")'],
    ['a style of its own', 'wall.classList.remove("closed"); void 0', 'rest.style.display = ""'],
    ['the hidden attribute', 'wall.classList.remove("closed")', 'rest.hidden = false'],
  ])('is marked when its paywall opens by %s', async (how, ...open) => {
    const hiding =
      how === 'a style of its own' ? 'style="display: none"' : how === 'the hidden attribute' ? 'hidden' : '';
    const page = await browser().open(
      FORTUNE,
      `<!doctype html><html lang="en"><style>.closed #rest { display: none }</style><main><article id="wall" class="closed">
      <h1>The story</h1><p>${'The first lines are free to read for everyone who comes by. '.repeat(6)}</p>
      <div id="rest" ${hiding}>${toParagraphs()}</div></article></main></html>`,
    );
    await page.whenRead();
    expect(await page.marks()).toEqual([]);
    for (const step of open) await page.page.evaluate(step);
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
  });

  it('marks no wrong words when a passage is taken out of it', async () => {
    const [first, ...others] = DENIALS as [string, ...string[]];
    const page = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
    await page.page.evaluate(words => {
      for (const p of document.querySelectorAll('article p'))
        if (p.textContent?.includes(words))
          p.textContent = p.textContent.replace(words, 'He answered nobody');
    }, first);
    await eventually(async () =>
      (await page.words('denial')).filter(words => DENIALS.includes(words)),
    ).toEqual(others);
  });

  it('is marked when the reader comes back to it', async () => {
    const page = await browser().open(FORTUNE, {
      [new URL(FORTUNE).pathname]: toArticlePage(),
      '/next': '<!doctype html><title>Next</title><p>The next page</p>',
    });
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
    const { findings } = await page.whenRead();
    await page.page.goto('https://fortune.com/next');
    await eventually(() => browser().readBadge(page)).toBe('');
    // Not goBack(): Firefox takes the page from its cache and reports no load to wait for.
    await page.page.evaluate('history.back()').catch(() => {});
    await eventually(() => page.page.evaluate(() => location.href)).toBe(FORTUNE);
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(DENIALS));
    await eventually(() => browser().readBadge(page)).toBe(String(findings.length));
  });
});
