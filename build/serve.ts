// Answers a tab's requests in the place of the network, so that a page of ours stands under any host name and nothing
// leaves the machine. Needs no server and no certificate: the browser asks us before it asks the network.
import type { HTTPRequest, Page } from 'puppeteer-core';

export interface Served {
  readonly body: string | Uint8Array;
  /** HTML in UTF-8 if left out. */
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status?: number;
}

/**
 * From now on the tab gets what `find` returns for a URL. Where that is nothing it gets 404, or with `elsewhere:
 * 'network'` the real thing. `data:`, `blob:` and the browser's own pages pass.
 */
export async function servePages(
  page: Page,
  find: (url: URL) => Served | undefined,
  { elsewhere = 'not-found' as 'not-found' | 'network' } = {},
): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => {
    // A tab may be closed or navigate away before the answer; then nobody waits for it.
    answer(request, find, elsewhere).catch(() => {});
  });
}

function answer(
  request: HTTPRequest,
  find: (url: URL) => Served | undefined,
  elsewhere: 'not-found' | 'network',
): Promise<void> {
  const url = new URL(request.url());
  if (!/^https?:$/.test(url.protocol)) return request.continue();
  const served = find(url);
  if (!served && elsewhere === 'network') return request.continue();
  return request.respond({
    status: served?.status ?? (served ? 200 : 404),
    contentType: served?.type ?? 'text/html; charset=utf-8',
    headers: { ...served?.headers },
    body: served?.body ?? '',
  });
}
