// Every changed copy, in a real Chromium, through the lab build: what must be found is, what must not is not.
import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchPlain } from './browser-under-test.ts';
import { COPIES } from './changed-copies.ts';

const LAB = readFileSync(new URL('../../dist/lab/sayso-page.js', import.meta.url), 'utf8');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await launchPlain();
  page = await browser.newPage();
});
afterAll(() => browser?.close());

interface Found {
  readonly id: string;
  readonly within: string | undefined;
  readonly isSame: boolean;
}

async function find(html: string): Promise<Found[]> {
  await page.setContent(html);
  await page.evaluate(`${LAB};void 0`);
  return page.evaluate(() => {
    type Annotated = { finding: { id: string; quote: string; origin: object }; range: Range };
    const { saysoPage } = globalThis as unknown as { saysoPage: { annotate(d: Document): Annotated[] } };
    const plain = (text: string) => text.replace(/[\s\u00ad\u200b\ufeff]+/g, '');
    return saysoPage
      .annotate(document)
      .filter(({ finding }) => 'set' in finding.origin)
      .map(({ finding, range }) => ({
        id: finding.id,
        within: (range.startContainer.parentElement?.closest('[id]') as HTMLElement | null)?.id,
        isSame: plain(range.toString()) === plain(finding.quote),
      }));
  });
}

describe('changed copies of the seed’s article', () => {
  it.each(COPIES)('$name', async ({ html, ids, within }) => {
    const found = await find(html);
    expect(found.map(f => f.id).sort()).toEqual([...ids].sort());
    expect(found.every(f => f.isSame)).toBe(true);
    if (within) expect(found.filter(f => f.within !== within)).toEqual([]);
  });
});
