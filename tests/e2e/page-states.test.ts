// What the popup says of a page, in words, in each state that a page can be in.
import { expect, it } from 'vitest';
import { OTHER_PAGE, PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';

const LISTED = 'https://www.yahoo.com';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];

describeInBrowsers('the popup', browser => {
  it('says how much of an article was read where nothing is marked', async () => {
    const page = await browser().open(`${LISTED}/news/canal.html`, OTHER_PAGE);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('No marks in this article');
    expect(await popup.text()).toMatch(/these \d paragraphs\. That does not make them verified/);
  });

  it('says that a front page is no article, and reads it on request', async () => {
    const page = await browser().open(`${LISTED}/`, PATTERN_PAGE);
    expect((await page.whenRead()).status).toBe('not-an-article');
    expect(await page.marks()).toEqual([]);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('does not look like an article');
    await popup.press(/read this page/i);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await eventually(() => popup.text()).toContain('3 marks in this article');
  });

  it('says that all tabs are paused, and ends it', async () => {
    await browser().storage.storeSettings({ paused: true });
    const page = await browser().open(`${LISTED}/news/crane.html`, PATTERN_PAGE);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('Paused in all tabs');
    expect(await page.marks()).toEqual([]);
    await popup.press(/resume/i);
    await page.page.bringToFront();
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
  });

  it('says that a site is off, and keeps it off on the next visit', async () => {
    await browser().storage.storeSettings({ sitesOff: ['www.yahoo.com'] });
    const page = await browser().open(`${LISTED}/news/crane.html`, PATTERN_PAGE);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('Off on www.yahoo.com');
    await page.page.bringToFront();
    await page.page.reload({ waitUntil: 'load' });
    expect((await page.whenRead()).status).toBe('site-off');
    expect(await page.marks()).toEqual([]);
  });

  it('says that a site is not allowed, and what can be done', async () => {
    const page = await browser().open('https://unlisted.example/news/crane', PATTERN_PAGE);
    await browser().controls.useToolbarButton(page);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('Not allowed on this site yet');
    const text = await popup.text();
    for (const button of ['Always on this site', 'Just this once', 'On all sites'])
      expect(text).toContain(button);
  });

  it.each([
    ['plain text', { type: 'text/plain; charset=utf-8', body: 'One line.\nAnother line.\n' }],
    ['a feed', { type: 'application/xml', body: '<?xml version="1.0"?><feed><p>One</p></feed>' }],
  ])('says that %s cannot be read', async (_what, served) => {
    const page = await browser().open('https://unlisted.example/news/feed', served);
    await browser().controls.useToolbarButton(page);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('Sayso cannot read this page');
    expect(await popup.text()).not.toContain('Just this once');
  });

  it('says that one of the browser’s own pages is not read', async () => {
    const page = await browser().open(`${LISTED}/news/crane.html`, PATTERN_PAGE);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toMatch(/\d marks/);
    await page.page.goto('about:blank');
    const later = await browser().openPopup(page);
    await eventually(() => later.text()).toMatch(/has not read this page|cannot read this page/);
  });
});
