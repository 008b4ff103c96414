// The extension is loaded anew, as an update does, under pages that are open. Firefox puts the new script there, Chromium leaves the
// old one: either way marks stand once or not at all, what fails is told in words, nothing goes to the page's console (looked at
// in reset), and what the reader chose is kept.
import { expect, it } from 'vitest';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInOwnBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const MARKS = [PATTERN_PAGE_MARKS.anonymous[0], PATTERN_PAGE_MARKS.unverified[0], DENIAL];
const UNMARKED = 'The board met behind closed doors in March';
const LATE = 'The ferry company declined to comment';

const wordsOn = (page: PageUnderTest) => async () => (await page.marks()).map(({ words }) => words);

const addLate = ({ page }: PageUnderTest) =>
  page.evaluate(words => {
    const late = document.createElement('p');
    late.textContent = `${words}.`;
    document.querySelector('article')!.append(late);
  }, LATE);

const countLeft = ({ page }: PageUnderTest) =>
  page.evaluate(() => ({
    hosts: document.querySelectorAll('sayso-card').length,
    sheets: document.adoptedStyleSheets.length,
    current: CSS.highlights.get('sayso-current')?.size ?? 0,
  }));

describeInOwnBrowsers('an extension that is loaded anew under an open page', browser => {
  it('leaves the marks there once, keeps the settings, and reads the next page', async () => {
    await browser().storage.storeSettings({ kinds: { unverified: false } });
    const chosen = MARKS.filter(words => words !== PATTERN_PAGE_MARKS.unverified[0]);
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(wordsOn(page)).toEqual(chosen);
    await browser().reloadExtension();
    await page.page.bringToFront();
    await eventually(wordsOn(page)).toEqual(chosen);
    await page.page.reload({ waitUntil: 'load' });
    await eventually(wordsOn(page)).toEqual(chosen);
  });

  it('over and over, with a card open, has the page read on where a new script may stand, and steps back where not', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(wordsOn(page)).toEqual(MARKS);
    for (let times = 0; times < 3; times++) {
      // In Chromium the card is still open: a click on its mark would close it.
      if ((await page.card()) === undefined) await page.clickOn(DENIAL);
      await eventually(() => page.card()).toContain('The harbour board');
      await browser().reloadExtension();
      await page.page.bringToFront();
      if (page.kind === 'firefox') await page.whenRead();
    }
    await addLate(page);
    const isReadOn = page.kind === 'firefox';
    await eventually(wordsOn(page)).toEqual(isReadOn ? [...MARKS, LATE] : []);
    expect(await countLeft(page)).toEqual({ hosts: 0, sheets: isReadOn ? 1 : 0, current: 0 });
  });
});

describeInOwnBrowsers(
  'a script whose extension was loaded anew',
  browser => {
    it('says in words that what the reader asks for was not kept', async () => {
      const page = await browser().open(NEWS, PATTERN_PAGE);
      await eventually(wordsOn(page)).toEqual(MARKS);
      await page.select(UNMARKED);
      await browser().controls.chooseInMenu('author', page);
      await eventually(() => page.card()).toContain(`“${UNMARKED}”`);
      await page.page.keyboard.type('Second');
      await browser().reloadExtension();
      await page.page.bringToFront();
      await page.pressInCard('Save');
      await eventually(() => page.card()).toContain('Sayso did not answer');
      expect(await page.fieldInCard('kind')).toBe('Second-hand');
      await page.pressInCard('Cancel');
      await page.clickOn(DENIAL);
      await eventually(() => page.card()).toContain('The harbour board');
      await page.pressInCard('More');
      await page.pressInCard('Hide');
      await eventually(() => page.card()).toContain('The browser did not keep this');
      expect(await wordsOn(page)()).toEqual(MARKS);
    });

    it('is quiet when the reader comes back to its page from another', async () => {
      const page = await browser().open(NEWS, PATTERN_PAGE);
      await eventually(wordsOn(page)).toEqual(MARKS);
      await browser().reloadExtension();
      await page.page.bringToFront();
      await addLate(page);
      await eventually(wordsOn(page)).toEqual([]);
      expect(await countLeft(page)).toEqual({ hosts: 0, sheets: 0, current: 0 });
    });
  },
  ['chromium'],
);
