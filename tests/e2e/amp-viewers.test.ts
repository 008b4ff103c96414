// Articles in AMP viewers: a page of one site shows another's article in a frame that stands in a cache, of another origin and
// process. The frame has our script itself; popup, panel, button and keys are about it, and the site is the publisher's.
import { expect, it } from 'vitest';
import { OTHER_PAGE, PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { FrameUnderTest } from './frame-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';

const PUBLISHER = 'www.fortune.com';
const PATH = `/v/s/${PUBLISHER}/amp/crane.html`;
const COPY = `https://www-fortune-com.cdn.ampproject.org${PATH}?amp_js_v=0.1`;
const NEXT_PATH = '/v/s/www.reuters.com/amp/canal.html';
const NEXT_COPY = `https://www-reuters-com.cdn.ampproject.org${NEXT_PATH}?amp_js_v=0.1`;
const SEARCH = 'https://search.example/amp/s/www.fortune.com/amp/crane.html';
/** A listed site, so that the viewer itself has our script. */
const NEWS_APP = 'https://www.yahoo.com/news/viewer/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const [ANONYMOUS] = PATTERN_PAGE_MARKS.anonymous as [string];
/** Nothing in it but the site tells that it is news. */
const ESSAY = PATTERN_PAGE.replace(ANONYMOUS, 'for nobody looked');

const toFrame = (address: string, style = '') =>
  `<iframe title="Story" style="width: 100%; height: 560px; border: 6px solid; ${style}" src="${address}"></iframe>`;
const toViewer = (inner: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>The viewer</title>
  <body><nav><a href="/">Close</a></nav><main id="place">${inner}</main></body></html>`;

const openViewer = (browser: BrowserUnderTest, address: string, inner: string, story = PATTERN_PAGE) =>
  browser.open(address, {
    [new URL(address).pathname]: toViewer(inner),
    [PATH]: story,
    [NEXT_PATH]: PATTERN_PAGE.replace('The harbour board denied', 'The canal board denied'),
  });

describeInBrowsers('an article in an AMP viewer', browser => {
  it.each([
    ['a search engine’s', SEARCH],
    ['a viewer with our script, too', NEWS_APP],
  ])(
    'is marked, with its cards, and popup, panel, button and keys are about it: %s',
    async (_whose, viewer) => {
      const page = await openViewer(browser(), viewer, toFrame(COPY));
      const frame = await FrameUnderTest.of(page);
      await eventually(() => frame.words('denial')).toEqual([DENIAL]);
      expect(await page.marks()).toEqual([]);
      await eventually(() => browser().readBadge(page)).toBe('3');
      // Not on the passage that the panel is to show: its card would be open before.
      await frame.restOn(ANONYMOUS);
      await eventually(() => frame.card()).toContain('known by role');

      const popup = await browser().openPopup(page);
      await eventually(() => popup.text()).toContain('3 marks in this article');
      const panel = await browser().openPanel(page);
      await eventually(() => panel.words()).toContain(DENIAL);
      await panel.press(/denied any wrongdoing/);
      await page.page.bringToFront();
      await eventually(() => frame.current()).toBe(DENIAL);
      await eventually(() => panel.current()).toBe(DENIAL);
      await browser().controls.press('next', page);
      await eventually(() => frame.current()).toBe(ANONYMOUS);
      await eventually(() => panel.current()).toBe(ANONYMOUS);
      await browser().controls.press('previous', page);
      await eventually(() => frame.current()).toBe(DENIAL);
      await browser().controls.press('toggle', page);
      await eventually(() => frame.marks()).toEqual([]);
      await eventually(() => browser().readBadge(page)).toBe('');
      await browser().controls.press('toggle', page);
      await eventually(() => frame.words('denial')).toEqual([DENIAL]);
      await eventually(() => browser().readBadge(page)).toBe('3');
    },
  );

  it('belongs to its publisher: by that name it is switched off, and taken for news', async () => {
    const page = await openViewer(browser(), SEARCH, toFrame(COPY), ESSAY);
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('2 marks in this article');
    await popup.flip(/this site/i);
    await eventually(() => popup.text()).toContain(PUBLISHER);
    await eventually(() => frame.marks()).toEqual([]);
    await eventually(() => browser().readBadge(page)).toBe('');
    expect(await browser().storage.readStored('sync', 'settings')).toMatchObject({ sitesOff: [PUBLISHER] });
    await popup.press(/turn on|switch on|mark/i);
    await page.page.bringToFront();
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
  });

  it('is no news article where its publisher is none that is known', async () => {
    const path = '/v/s/essays.example/crane.html';
    const copy = `https://essays-example.cdn.ampproject.org${path}`;
    const page = await browser().open(SEARCH, {
      [new URL(SEARCH).pathname]: toViewer(toFrame(copy)),
      [path]: ESSAY,
    });
    const frame = await FrameUnderTest.of(page);
    const panel = await browser().openPanel(page);
    await page.page.bringToFront();
    await eventually(() => panel.text()).toContain('does not look like an article');
    expect(await frame.marks()).toEqual([]);
    // The reader asks for it all the same.
    await browser().controls.chooseInMenu('annotate', page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    await eventually(() => panel.words()).toContain(DENIAL);
  });

  it('is read once it is shown, and has the say while it is', async () => {
    const page = await openViewer(
      browser(),
      SEARCH,
      `<div id="a" hidden>${toFrame(COPY)}</div><div id="b">${toFrame(NEXT_COPY)}</div>`,
    );
    const next = await FrameUnderTest.of(page, NEXT_COPY);
    const frame = await FrameUnderTest.of(page, COPY);
    await eventually(() => next.words('denial')).toEqual(['The canal board denied any wrongdoing']);
    expect(await frame.marks()).toEqual([]);
    const panel = await browser().openPanel(page);
    await eventually(() => panel.words()).toContain('The canal board denied any wrongdoing');
    await page.page.bringToFront();
    await page.page.evaluate(() => {
      document.getElementById('a')!.hidden = false;
      document.getElementById('b')!.hidden = true;
    });
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    await eventually(() => panel.words()).toContain(DENIAL);
    await browser().controls.press('next', page);
    await eventually(() => frame.current()).toBe(ANONYMOUS);
    expect(await next.current()).toBeUndefined();
  });

  it('leaves no count and no list behind when the viewer closes it', async () => {
    const page = await openViewer(browser(), NEWS_APP, toFrame(COPY));
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    await eventually(() => browser().readBadge(page)).toBe('3');
    const panel = await browser().openPanel(page);
    await eventually(() => panel.words()).toContain(DENIAL);
    await page.page.bringToFront();
    await page.page.evaluate(() => document.getElementById('place')!.replaceChildren());
    await eventually(() => browser().readBadge(page)).toBe('');
    await eventually(() => panel.text()).toContain('does not look like an article');
  });

  it('has no say beside an article, and has it again when that is gone', async () => {
    const page = await openViewer(browser(), NEWS_APP, toFrame(COPY));
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    await page.page.evaluate(html => {
      const story = new DOMParser().parseFromString(html, 'text/html').querySelector('article')!;
      story.id = 'story';
      document.getElementById('place')!.before(story);
    }, OTHER_PAGE);
    await eventually(() => frame.marks()).toEqual([]);
    await eventually(() => browser().readBadge(page)).toBe('');
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toMatch(/Nothing|no marks|No passage/i);
    await page.page.bringToFront();
    await page.page.evaluate(() => document.getElementById('story')!.remove());
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    await eventually(() => browser().readBadge(page)).toBe('3');
  });

  it('is read in a tab of its own, under its publisher’s name', async () => {
    const page = await browser().open(COPY, { [PATH]: ESSAY });
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    expect(await page.whenRead()).toMatchObject({ status: 'read', host: PUBLISHER });
  });
});

describeInBrowsers('a frame from an AMP cache', browser => {
  it('that is small is not what its page is about', async () => {
    const page = await openViewer(browser(), SEARCH, toFrame(COPY, 'width: 320px; height: 100px'));
    // By the time an article in another tab is marked, this one has been through the same.
    const other = await browser().open('https://www.yahoo.com/news/crane.html', PATTERN_PAGE);
    await eventually(() => other.words('denial')).toEqual([DENIAL]);
    const frame = await FrameUnderTest.of(page);
    await page.page.bringToFront();
    await page.linger();
    expect(await frame.marks()).toEqual([]);
    expect(await browser().readBadge(page)).toBe('');
  });
});
