// Articles in open shadow roots, as sites built of web components have them: marked, with cards, followed, and left as
// they were.
import { expect, it } from 'vitest';
import { PATTERN_PAGE_MARKS, SHADOW_PAGE, SLOTTED_PAGE } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [ANONYMOUS] = PATTERN_PAGE_MARKS.anonymous as [string];
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];

/** How many of the page's style lists hold a sheet with our rules: the document's, and those of all shadow roots. */
function countSheets(page: PageUnderTest): Promise<number> {
  return page.page.evaluate(() => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots)
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    return roots.filter(({ adoptedStyleSheets }) =>
      adoptedStyleSheets.some(({ cssRules }) => cssRules[0]?.cssText.includes('sayso')),
    ).length;
  });
}

describeInBrowsers('an article in shadow roots', browser => {
  it('is marked, with a card at each mark', async () => {
    const page = await browser().open(NEWS, SHADOW_PAGE);
    await eventually(() => page.marks()).toMatchObject([
      { category: 'anonymous', words: PATTERN_PAGE_MARKS.anonymous[0] },
      { category: 'unverified', words: PATTERN_PAGE_MARKS.unverified[0] },
      { category: 'denial', words: DENIAL },
    ]);
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toContain('The harbour board denies it');
    expect(await page.current()).toBe(DENIAL);
  });

  it('shows its marks in the colours of their kind', async () => {
    const page = await browser().open(NEWS, SHADOW_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    const line = await page.page.evaluate(() => {
      const [range] = CSS.highlights.get('sayso-denial') as Iterable<Range>;
      return getComputedStyle(range!.startContainer.parentElement!, '::highlight(sayso-denial)')
        .textDecorationStyle;
    });
    expect(line).toBe('double');
  });

  it('is marked where it stands when its words are slotted', async () => {
    const page = await browser().open(NEWS, SLOTTED_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    expect(await page.marks()).toHaveLength(3);
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toContain('The harbour board denies it');
  });

  it('opens no card for a click on a link within', async () => {
    const linked = SHADOW_PAGE.replace('two senior officials', '<a href="#top">two senior officials</a>');
    const page = await browser().open(NEWS, linked);
    await eventually(() => page.words('anonymous')).toEqual([ANONYMOUS]);
    await page.clickOn(ANONYMOUS);
    await eventually(() => page.page.evaluate(() => location.hash)).toBe('#top');
    await page.moveAway();
    await page.linger();
    expect(await page.card()).toBeUndefined();
  });

  it('is followed when it is drawn anew, and when a passage is taken out', async () => {
    const page = await browser().open(NEWS, SHADOW_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.page.evaluate('host.draw()');
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.page.evaluate(words => {
      const body = document.getElementById('host')!.shadowRoot!.firstElementChild!.shadowRoot!;
      for (const p of body.querySelectorAll('p'))
        if (p.textContent?.includes(words)) p.textContent = 'The board met again on Tuesday.';
    }, DENIAL);
    await eventually(() => page.words('denial')).toEqual([]);
    await eventually(() => page.words('anonymous')).toEqual(PATTERN_PAGE_MARKS.anonymous);
  });

  it('is left as it was when all is switched off', async () => {
    const page = await browser().open(NEWS, SHADOW_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    expect(await countSheets(page)).toBe(2);
    await browser().controls.press('toggle', page);
    await eventually(() => page.marks()).toEqual([]);
    expect(await countSheets(page)).toBe(0);
  });
});
