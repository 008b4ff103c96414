// What a page can find out about Sayso: all of it, as PRIVACY.md lists it. Whatever else comes to be seen is a fault.
import { expect, it } from 'vitest';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];

/** Listens before any content script runs. */
const SPY = `<script>
  var heard = [], posted = [], before = Object.getOwnPropertyNames(window).concat(['heard', 'posted', 'before', 'dispatch']);
  for (const type of ['sayso:retire', 'sayso', 'message', 'error', 'securitypolicyviolation'])
    addEventListener(type, event => heard.push([event.type, event.detail ?? null]), true);
</script>`;

describeInBrowsers('a page', browser => {
  it('learns that Sayso is there, what it marked and whether a card is open; and nothing else', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE.replace('</head>', `${SPY}</head>`));
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();

    const learned = await page.page.evaluate(() => {
      const { heard, before } = globalThis as unknown as { heard: unknown[]; before: string[] };
      const card = document.querySelector('sayso-card')!;
      return {
        heard,
        globals: Object.getOwnPropertyNames(window).filter(name => !before.includes(name)),
        highlights: [...CSS.highlights.keys()].sort(),
        sheets: document.adoptedStyleSheets.length,
        card: {
          place: card.parentElement!.localName,
          root: card.shadowRoot,
          content: card.innerHTML,
          attributes: card.getAttributeNames(),
        },
        own: document.querySelectorAll(':is(head, body) sayso-card, [class*=sayso], [id*=sayso]').length,
        stored: localStorage.length + sessionStorage.length + document.cookie.length,
        loaded: performance.getEntriesByType('resource').filter(({ name }) => !name.startsWith('http'))
          .length,
      };
    });
    expect(learned).toEqual({
      heard: [['sayso:retire', null]],
      globals: [],
      highlights: expect.arrayContaining([
        'sayso-anonymous',
        'sayso-current',
        'sayso-denial',
        'sayso-unverified',
      ]),
      sheets: 1,
      card: { place: 'html', root: null, content: '', attributes: ['data-theme'] },
      own: 0,
      stored: 0,
      loaded: 0,
    });
    expect(
      learned.highlights.filter(name => !/^sayso-(?:anonymous|denial|unverified|current|claim)$/.test(name)),
    ).toEqual([]);
  });
});
