// Annotations that readers write on a page: by the menu or a key, with mouse or keyboard alone, changed, deleted, put back.
import { expect, it } from 'vitest';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const ELLERY = 'https://apnews.com/article/the-price-of-a-crane';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const UNMARKED = 'The board met behind closed doors in March';
const NOTE = 'Nobody outside was there; who tells of it?';

/** With keys alone: the form's first field has the keyboard. */
async function write({ page }: PageUnderTest, { kind, note }: { kind?: string; note?: string }) {
  if (kind) await page.keyboard.type(kind);
  await page.keyboard.press('Tab');
  if (note) await page.keyboard.type(note);
}

describeInBrowsers('an annotation of one’s own', browser => {
  it('is written with keys alone, marked at once, changed, deleted and put back', async () => {
    const page = await browser().open(ELLERY, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.select(UNMARKED);
    await browser().controls.chooseInMenu('author', page);
    await eventually(() => page.card()).toContain(`“${UNMARKED}”`);
    expect(await page.isInField('kind')).toBe(true);
    await write(page, { kind: 'Second', note: NOTE });
    expect(await page.fieldInCard('kind')).toBe('Second-hand');
    expect(await page.fieldInCard('note')).toBe(NOTE);
    await eventually(() => page.card()).toContain('8 of at most 30 words');
    await page.pressInCard('Save');

    await eventually(() => page.words('unverified')).toContain(UNMARKED);
    await eventually(() => page.current()).toBe(UNMARKED);
    await eventually(() => page.card()).toContain('Written by you');
    await page.pressInCard('More');
    await eventually(() => page.card()).toContain(NOTE);

    await page.pressInCard('Edit');
    await eventually(() => page.card()).toContain('Edit your annotation');
    await write(page, { kind: 'Own', note: ' And why?' });
    expect(await page.fieldInCard('kind')).toBe('Own interest');
    await page.pressInCard('Save');
    await eventually(() => page.card()).toContain('own interest');
    await page.pressInCard('Delete');
    await eventually(() => page.card()).toContain('Your annotation is deleted');
    await eventually(() => page.words('unverified')).not.toContain(UNMARKED);
    await page.pressInCard('Undo');
    await eventually(() => page.words('unverified')).toContain(UNMARKED);
    await eventually(() => page.card()).toContain('Written by you');
  });

  it('takes up what a pattern finds, answers another passage, and stays on the page as it is opened anew', async () => {
    const page = await browser().open(ELLERY, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.select('denied any wrongdoing');
    await browser().controls.chooseInMenu('author', page);
    await eventually(() => page.fieldInCard('kind')).toBe('Direct denial');
    expect(await page.card()).toContain('Suggested by what Sayso finds in these words.');
    await write(page, { note: 'All of it, in one breath.' });
    await page.page.keyboard.press('Tab');
    expect(await page.isInField('answers')).toBe(true);
    await page.page.keyboard.press('ArrowDown');
    await page.page.keyboard.press('ArrowDown');
    expect(await page.fieldInCard('answers')).toContain('A former treasurer was charged');
    await page.pressInCard('Save');
    await eventually(() => page.card()).toContain('Written by you');
    await eventually(() => page.card()).toContain('A former treasurer was charged with fraud');

    const again = await browser().open(ELLERY, PATTERN_PAGE);
    await eventually(() => again.words('denial')).toEqual(['denied any wrongdoing']);
    await again.clickOn(PATTERN_PAGE_MARKS.unverified[0]!);
    await eventually(() => again.card()).toContain('Found by a pattern');
    await eventually(() => again.card()).toContain('“denied any wrongdoing”');
  });

  it('is changed, deleted and put back in the panel, with keys alone', async () => {
    const options = await browser().openOwnPage('options/options.html#sets', '#author');
    await options.page.focus('#author');
    await options.page.keyboard.type('Ada Lovell');
    await options.page.keyboard.press('Tab');
    const page = await browser().open(ELLERY, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.select(UNMARKED);
    await browser().controls.chooseInMenu('author', page);
    await eventually(() => page.card()).toContain(`“${UNMARKED}”`);
    await write(page, { kind: 'Second', note: NOTE });
    await page.pressInCard('Save');
    await eventually(() => page.words('unverified')).toContain(UNMARKED);

    const panel = await browser().openPanel(page);
    await eventually(() => panel.words()).toContain(UNMARKED);
    await panel.press(/^More about The board met/);
    await eventually(() => panel.text()).toContain('Written by you');
    await eventually(() => options.text()).toContain('By Ada Lovell');
    await panel.page.focus('.passage[data-passage^="own-"]');
    await panel.page.keyboard.press('Delete');
    await eventually(() => panel.text()).toContain('Your annotation is deleted');
    await eventually(() => panel.words()).not.toContain(UNMARKED);
    expect(await panel.focused()).toBe('Undo');
    await panel.page.keyboard.press('Enter');
    await eventually(() => panel.words()).toContain(UNMARKED);
    await eventually(() => panel.focused()).toContain(UNMARKED);
    expect(await panel.text()).not.toContain('Your annotation is deleted');

    for (const key of ['ArrowRight', 'ArrowRight'] as const) await panel.page.keyboard.press(key);
    expect(await panel.focused()).toBe(`Edit your annotation of “${UNMARKED}”`);
    await panel.page.keyboard.press('Enter');
    await page.page.bringToFront();
    await eventually(() => page.card()).toContain('Edit your annotation');
    await write(page, { kind: 'Own' });
    await page.pressInCard('Save');
    await eventually(() => page.card()).toContain('own interest');
    await panel.page.bringToFront();
    await eventually(async () => (await panel.rows()).find(({ words }) => words === UNMARKED)?.meta).toBe(
      'Own interest',
    );
  });

  it('is not written where it could not be found again; the reader is told why', async () => {
    const html = PATTERN_PAGE.replace(
      '</main>',
      '<nav><a href="/x">Subscribe to the morning letter</a></nav></main>',
    );
    const page = await browser().open(ELLERY, html);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.select('morning letter');
    await browser().controls.chooseInMenu('author', page);
    await eventually(() => page.card()).toContain('Not a part of the article');
    await page.page.keyboard.press('Escape');

    await page.select('It came to nine', 'A former treasurer');
    await browser().controls.chooseInMenu('author', page);
    await eventually(() => page.card()).toContain('You selected more than one paragraph');
    expect(await page.card()).toMatch(/lifts forty tonnes\.”/);
    await page.pressInCard('Save');
    await eventually(() => page.card()).toContain('Choose what it is');
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();

    await page.page.evaluate(() => getSelection()!.removeAllRanges());
    await browser().controls.chooseInMenu('author', page);
    await eventually(() => page.card()).toContain('Nothing is selected');
    expect(await page.page.evaluate(() => scrollY)).toBe(0);
  });
});

describeInBrowsers(
  'a key for annotating',
  browser => {
    it('offers the form on a page of any site', async () => {
      const page = await browser().open('https://unlisted.example/crane', PATTERN_PAGE);
      await browser().controls.useToolbarButton(page);
      await page.select(UNMARKED);
      await browser().controls.press('annotate', page);
      await eventually(() => page.card()).toContain(`“${UNMARKED}”`);
    });
  },
  ['chromium'],
);
