// What an organisation has set for everybody: it counts on pages, is told in the settings, and what is locked stays.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { toOwnFile } from '../../src/annotations/own-set.ts';
import { ARTICLE as FERRY, toOwnSet } from '../engine/own-set.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS, toArticlePage } from './article-pages.ts';
import { BrowserUnderTest, eventually } from './browser-under-test.ts';
import { BROWSERS_WITH_POLICY, type PlacedPolicy, placePolicy } from './policy-file.ts';

const CRANE = 'https://www.yahoo.com/news/crane.html';
const set = { ...toOwnSet('harbour-class'), title: 'The ferry story, read in class' };
const POLICY = {
  organisation: 'Northmoor School',
  kinds: { denial: false },
  sitesOff: ['apnews.com'],
  subtypesOff: ['Z9'],
  sets: [toOwnFile(set, 0), '{"sayso": 1,'],
  locked: ['kinds', 'sets'],
};

describe.each(BROWSERS_WITH_POLICY)('an organisation’s policy, in %s', kind => {
  let policy: PlacedPolicy;
  let browser: BrowserUnderTest;
  beforeAll(async () => {
    policy = placePolicy(kind, POLICY);
    browser = await BrowserUnderTest.start(kind, { at: policy.at });
  });
  afterEach(() => browser.reset());
  afterAll(async () => {
    await browser?.close();
    policy.remove();
  });

  it('chooses kinds, which stay as they are; settings and popup say who has set them', async () => {
    const page = await browser.open(CRANE, PATTERN_PAGE);
    await eventually(() => page.words('anonymous')).toEqual(PATTERN_PAGE_MARKS.anonymous);
    // Chromium tells a policy a moment after the extension has come.
    await eventually(() => page.words('denial')).toEqual([]);

    const options = await browser.openOwnPage('options/options.html#kinds', '.section');
    await eventually(() => options.text()).toContain('Set by your organisation, Northmoor School.');
    await options.flip(/^mark denials and responses/i);
    const popup = await browser.openPopup(page);
    await eventually(() => popup.text()).toContain('Set by your organisation, Northmoor School.');
    await popup.flip(/^mark denials and responses/i);
    await popup.flip(/^mark unverified claims/i);
    await page.page.bringToFront();
    await page.whenRead();
    expect(await page.words('denial')).toEqual([]);
    expect(await page.words('unverified')).toEqual(PATTERN_PAGE_MARKS.unverified);
  });

  it('gives sets, which stay on; what of it cannot be used is told, and the rest counts', async () => {
    const page = await browser.open('https://www.yahoo.com/news/ferry.html', toArticlePage({ text: FERRY }));
    await eventually(() => page.words('unverified')).toContain(
      'Passenger groups have called it an attempt to defraud the people',
    );
    const options = await browser.openOwnPage('options/options.html#sets', '.sets');
    await eventually(() => options.text()).toContain('The ferry story, read in class');
    const text = await options.text();
    expect(text).toContain('From your organisation');
    expect(text).toContain('“subtypesOff” cannot be used');
    expect(text).toMatch(/set 2 could not be taken\. The file is not JSON/);
  });

  it('sets sites to begin with, which the reader may change', async () => {
    const page = await browser.open('https://apnews.com/article/crane', PATTERN_PAGE);
    const popup = await browser.openPopup(page);
    await eventually(() => popup.text()).toContain('Off on apnews.com');
    await popup.press(/^switch on/i);
    await page.page.bringToFront();
    await eventually(() => page.words('anonymous')).toEqual(PATTERN_PAGE_MARKS.anonymous);
  });
});
