// An article that Chromium prepares before anybody opens it: nothing is read or marked until it is shown. The request for such a
// page is no tab's, so that it is served by a proxy.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OTHER_PAGE, PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { BrowserUnderTest, eventually } from './browser-under-test.ts';

const SITE = 'http://fortune.com';
const FIRST = `${SITE}/2025/06/11/canal/`;
const NEXT = '/2025/06/12/crane/';
const RULES = `<script type="speculationrules">{"prerender": [{"urls": ["${NEXT}"], "eagerness": "immediate"}]}</script>`;

/**
 * Tells the pages of its origin that it stands ready, what was marked when it was shown, and what is marked since. By storage: as a
 * prepared page takes the place of the one that is shown, the driver may hold on to the frame that is gone.
 */
const WITNESS = `<script>
var wasPrepared = document.prerendering, marksBefore;
document.addEventListener('prerenderingchange', () => (marksBefore = CSS.highlights.size));
addEventListener('load', () => localStorage.setItem('prepared', document.prerendering));
setInterval(() => {
  if (marksBefore === undefined) return;
  const denials = [...(CSS.highlights.get('sayso-denial') ?? [])].map(range => String(range).replace(/\\s+/g, ' ').trim());
  localStorage.setItem('shown', JSON.stringify({ wasPrepared, marksBefore, denials }));
}, 50);
</script>`;

describe('an article that is prerendered, in chromium', () => {
  let server: Server;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    server = createServer((request, response) => {
      const isNext = request.url === `${SITE}${NEXT}`;
      response.writeHead(isNext ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(isNext ? PATTERN_PAGE.replace('</head>', `${WITNESS}</head>`) : '');
    });
    await new Promise<void>(resolve => void server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    browser = await BrowserUnderTest.start('chromium', { proxy: port, trusted: SITE });
  });
  afterAll(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  it('is left alone until it is shown, and marked then', async () => {
    const page = await browser.open(FIRST, OTHER_PAGE.replace('</head>', `${RULES}</head>`));
    await eventually(() => page.page.evaluate(() => localStorage.getItem('prepared'))).toBe('true');
    // By the time an article in another tab is marked, the prepared one would have been.
    const other = await browser.open(`${SITE}/2025/06/13/other/`, PATTERN_PAGE);
    await eventually(() => other.words('denial')).toEqual(PATTERN_PAGE_MARKS.denial);
    await page.page.bringToFront();
    await page.page.evaluate(next => location.assign(next), NEXT);
    const readShown = () => other.page.evaluate(() => JSON.parse(localStorage.getItem('shown') ?? 'null'));
    await eventually(readShown).toEqual({
      wasPrepared: true,
      marksBefore: 0,
      denials: PATTERN_PAGE_MARKS.denial,
    });
    expect((await page.whenRead()).status).toBe('read');
    await browser.reset();
  });
});
