// Nothing leaves the browser: both are used behind a proxy that counts, on every page of Sayso's own and with cards on a news
// page. The news page itself is served without the network.
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BROWSER_KINDS } from '../../build/browsers.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { BrowserUnderTest, eventually } from './browser-under-test.ts';
import { type CountingProxy, startCountingProxy } from './counting-proxy.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];

/** What the browsers themselves ask for, whatever extension they have: updates, time, portals, settings of their makers. */
const MAKERS =
  /(?:^|\.)(?:google|googleapis|gstatic|googleusercontent|gvt1|chromium|mozilla|firefox|mozgcp|cloudfront)\.(?:com|net|org)$/;

describe.each(BROWSER_KINDS)('with Sayso in %s', kind => {
  let proxy: CountingProxy;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    proxy = await startCountingProxy();
    browser = await BrowserUnderTest.start(kind, { proxy: proxy.port });
  });
  afterAll(async () => {
    await browser?.close();
    proxy?.close();
  });
  // Chromium opens a connection to a page's host before it asks for the page. What the tab asks for is looked at by itself.
  const asked = () => proxy.hosts.filter(host => !MAKERS.test(host) && host !== new URL(NEWS).hostname);

  it('no request leaves the browser, whatever is done with Sayso', async () => {
    const page = await browser.open(NEWS, PATTERN_PAGE);
    const requests: string[] = [];
    page.page.on('request', request => requests.push(request.url()));
    await page.page.reload({ waitUntil: 'load' });
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();
    await page.pressInCard('More');
    await browser.controls.press('next', page);
    for (const [path, selector] of [
      ['options/options.html', 'main'],
      ['welcome/welcome.html', '.welcome'],
      ['panel/panel.html', 'body'],
    ] as const)
      await browser.openOwnPage(path, selector);
    const popup = await browser.openPopup(page);
    await eventually(() => popup.text()).toMatch(/\d marks/);
    // The tab asked for its page and nothing more …
    expect(requests.filter(url => url !== NEWS && !url.endsWith('/favicon.ico'))).toEqual([]);
    // … and nobody for anything, though the proxy hears what is asked.
    await browser.askNetwork('http://control.example/');
    // A browser may ask more than once for a page that does not come.
    await eventually(() => [...new Set(asked())]).toEqual(['control.example']);
    await browser.reset();
  });
});
