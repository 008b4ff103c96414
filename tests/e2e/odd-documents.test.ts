// Documents that are no tidy article: without a body, not HTML, hostile to scripts, very long, changing under the reader.
// Each test also fails, in its browser's reset, when an error of ours reaches the console.
import { expect, it } from 'vitest';
import { ARTICLE, OTHER_PAGE, quotesByCategory, toArticlePage, toParagraphs } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const WORDS = quotesByCategory();

/** The page shows no mark and holds nothing of ours. */
async function expectUntouched(page: PageUnderTest): Promise<void> {
  const { marks, elements } = await page.page.evaluate(() => ({
    marks: ['anonymous', 'denial', 'unverified'].map(name => CSS.highlights.get(`sayso-${name}`)?.size ?? 0),
    elements: [...document.querySelectorAll('sayso-card')].length,
  }));
  expect(marks).toEqual([0, 0, 0]);
  expect(elements).toBe(0);
}

describeInBrowsers('a document', browser => {
  it.each([
    ['XML', { type: 'application/xml', body: '<?xml version="1.0"?><feed><p>One</p><p>Two</p></feed>' }],
    [
      'SVG',
      { type: 'image/svg+xml', body: '<svg xmlns="http://www.w3.org/2000/svg"><text>One</text></svg>' },
    ],
    ['JSON', { type: 'application/json', body: '{"one": 1}' }],
    ['plain text', { type: 'text/plain; charset=utf-8', body: 'One line.\nAnother line.\n' }],
    ['nothing at all', { type: 'text/html', body: '' }],
  ])('of %s is left alone', async (_what, served) => {
    const page = await browser().open('https://fortune.com/odd', served);
    // By the time an article in another tab is marked, this one has been through the same.
    const article = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => article.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
    await expectUntouched(page);
  });

  it('whose body a script takes away is left alone', async () => {
    const html = `<!doctype html><title>Gone</title>${toParagraphs()}<script>document.body.remove()</script>`;
    const page = await browser().open('https://fortune.com/no-body', html);
    const article = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => article.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
    await expectUntouched(page);
  });

  it('with frames, one of which navigates away, is marked in its own text', async () => {
    const page = await browser().open(FORTUNE, {
      [new URL(FORTUNE).pathname]: toArticlePage({
        before: '<iframe src="/frame" title="A frame"></iframe>',
        after: '<iframe src="/other" title="Another frame"></iframe>',
      }),
      '/frame': '<!doctype html><title>Frame</title><p>Here</p><script>location.replace("/gone")</script>',
      '/gone': '<!doctype html><title>Gone</title><p>Gone elsewhere</p>',
      '/other': OTHER_PAGE,
    });
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
  });

  it('whose forms, ids and names stand in the way of scripts is marked all the same', async () => {
    const names = [
      'parentNode',
      'parentElement',
      'firstChild',
      'lastChild',
      'nextSibling',
      'previousSibling',
      'childNodes',
      'children',
      'nodeType',
      'nodeName',
      'localName',
      'tagName',
      'attributes',
      'classList',
      'className',
      'id',
      'style',
      'getAttribute',
      'hasAttribute',
      'matches',
      'closest',
      'contains',
      'textContent',
      'isConnected',
      'ownerDocument',
      'getRootNode',
      'checkVisibility',
      'getBoundingClientRect',
      'querySelector',
      'shadowRoot',
    ];
    const inputs = names.map(name => `<input type="hidden" name="${name}">`).join('');
    const globals = [
      'browser',
      'chrome',
      'CSS',
      'Highlight',
      'Node',
      'NodeFilter',
      'sayso',
      'Range',
      'Set',
      'Map',
    ];
    const images = [
      'body',
      'head',
      'documentElement',
      'createRange',
      'createTreeWalker',
      'defaultView',
      'title',
      'contentType',
      'addEventListener',
      'caretPositionFromPoint',
      'adoptedStyleSheets',
    ];
    const before =
      globals.map(name => `<a id="${name}"></a><a id="${name}" name="self"></a>`).join('') +
      images.map(name => `<img name="${name}" alt="">`).join('');
    const html = toArticlePage({ before })
      .replace('<main>', `<main><form>${inputs}`)
      .replace('</main>', '</form></main>');
    const page = await browser().open(FORTUNE, html);
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
    await page.restOn(WORDS.denial[0]!);
    await eventually(() => page.card()).toBeDefined();
  });

  it('of five megabytes is read, with the article at its end', async () => {
    const filler = `<p>${'The tide tables list every harbour on the coast, with the height of each spring tide in metres. '.repeat(10)}</p>\n`;
    const before = `<div id="filler">${filler.repeat(Math.ceil(5_000_000 / filler.length))}</div>`;
    const page = await browser().open(FORTUNE, toArticlePage({ before }));
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
    await page.restOn(WORDS.denial[0]!);
    await eventually(() => page.card()).toBeDefined();
  });

  it('of five megabytes of plain text does no harm', async () => {
    const body = `${'x'.repeat(60)} and so on\n`.repeat(70_000);
    const page = await browser().open('https://fortune.com/log.txt', {
      type: 'text/plain; charset=utf-8',
      body,
    });
    const article = await browser().open(FORTUNE, toArticlePage());
    await eventually(() => article.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
    await expectUntouched(page);
  });

  it('that clears every highlight of ours again and again is given up quietly', async () => {
    const html = toArticlePage().replace(
      '</head>',
      '<script>var cleared = 0; setInterval(() => { if (CSS.highlights.size > 0) { cleared++; CSS.highlights.clear(); } }, 20);</script></head>',
    );
    const page = await browser().open(FORTUNE, html);
    await eventually(() => page.page.evaluate('cleared')).toBeGreaterThan(0);
    expect((await page.whenRead()).findings.length).toBeGreaterThan(0);
  });

  it('with a policy against all styles and scripts is marked and has its card', async () => {
    const page = await browser().open(FORTUNE, {
      body: toArticlePage().replace(/<style>[\s\S]*?<\/style>/, ''),
      headers: {
        'content-security-policy': "default-src 'none'; img-src 'self'; require-trusted-types-for 'script'",
      },
    });
    await eventually(() => page.words('denial')).toEqual(expect.arrayContaining(WORDS.denial));
    await page.restOn(WORDS.denial[0]!);
    await eventually(() => page.card()).toContain('Written by a person');
  });

  it('that has the words but is cut off in the middle of one passage is marked up to there', async () => {
    const [, second] = WORDS.denial as [string, string];
    const text = ARTICLE.slice(0, ARTICLE.indexOf(second) + 12);
    const page = await browser().open(FORTUNE, toArticlePage({ text }));
    await eventually(() => page.words('denial')).toEqual([WORDS.denial[0]]);
  });
});
