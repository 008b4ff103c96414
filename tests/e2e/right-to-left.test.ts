// All of Sayso in a language that is written from right to left: one made of the English, so that every word is as wide as it was
// and all that stands at a side must stand at the other.

import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInChangedBrowsers } from './changed-extension.ts';
import { callInCard } from './closed-root.ts';

const URL = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const [CLAIM] = PATTERN_PAGE_MARKS.unverified as [string];

const mirrored = {
  '_locales/en/messages.json': (text: string) => {
    const messages = JSON.parse(text);
    return JSON.stringify({ ...messages, direction: { ...messages.direction, message: 'rtl' } });
  },
};

describeInChangedBrowsers('from right to left', mirrored, browser => {
  it('the popup is mirrored, and its quotes are not', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    const popup = await browser().openPopup(page);
    await popup.page.setViewport({ width: 360, height: 600 });
    await eventually(() => popup.text()).toContain(DENIAL);
    expect(await popup.page.evaluate(() => document.documentElement.dir)).toBe('rtl');
    expect(await popup.page.evaluate(findUnmirrored)).toEqual([]);
    expect(await quotesOf(popup.page)).toEqual(Array(3).fill('ltr isolate'));
    // The side panel is drawn at the other side, too.
    expect(await popup.page.$eval('.pointing', glyph => getComputedStyle(glyph).transform)).toBe(
      'matrix(-1, 0, 0, 1, 0, 0)',
    );
  });

  it('so is the panel with a passage unfolded, its strip, and its keys', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    const panel = await browser().openPanel(page);
    await panel.page.setViewport({ width: 380, height: 900 });
    await eventually(() => panel.words()).toContain(DENIAL);
    await panel.page.focus('.passage');
    await panel.page.keyboard.press('ArrowLeft');
    await eventually(() => panel.page.$('.detail')).not.toBeNull();
    expect(await panel.page.evaluate(findUnmirrored)).toEqual([]);
    expect(new Set(await quotesOf(panel.page))).toEqual(new Set(['ltr isolate']));

    // The first passage of the article stands at the right of the strip, and a click there leads to it.
    await panel.page.keyboard.press('ArrowRight');
    await eventually(() => panel.page.$('.detail')).toBeNull();
    const lane = await panel.page.$eval('.kind-denial .lane-marks', found => {
      const { left, right, top } = found.getBoundingClientRect();
      const tick = found.querySelector('.tick')!.getBoundingClientRect();
      return { left, right, tick: tick.left, x: tick.left + 2, y: top + 9 };
    });
    expect(lane.tick).toBeLessThan((lane.left + lane.right) / 2);
    await panel.page.mouse.click(lane.x, lane.y);
    await eventually(() => page.current()).toBe(DENIAL);
  });

  it('and the card, unfolded', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    await eventually(() => page.words('unverified')).toEqual([CLAIM]);
    await page.clickOn(CLAIM);
    await eventually(() => page.card()).toContain('Answered by');
    await page.pressInCard('More');
    await eventually(() => page.card()).toContain('In general');
    expect(await callInCard(browser().kind, page.page, findUnmirrored)).toEqual([]);
    const quotes = await callInCard(browser().kind, page.page, root =>
      [...root.querySelectorAll('.quote')].map(quote => getComputedStyle(quote).direction),
    );
    expect(new Set(quotes)).toEqual(new Set(['ltr']));
    // What was put into a sentence of ours is set apart, so that its own full stops and brackets stay with it.
    const who = await callInCard(browser().kind, page.page, root => root.querySelector('.who')?.textContent);
    expect(who).toMatch(/^[^⁨⁩]*(?:⁨[^⁨⁩]*⁩[^⁨⁩]*)*$/);
  });

  it.each([
    ['options', 'options/options.html', 1100],
    ['options, narrow', 'options/options.html', 400],
    ['welcome', 'welcome/welcome.html', 900],
  ])('and the page %s', async (_name, path, width) => {
    const { page } = await browser().openOwnPage(path, 'h1');
    await page.setViewport({ width, height: 900 });
    await eventually(() => page.$$eval('h2', found => found.length)).toBeGreaterThan(3);
    expect(await page.evaluate(findUnmirrored)).toEqual([]);
  });
});

function quotesOf(page: Page): Promise<string[]> {
  return page.$$eval('.quote', quotes =>
    quotes.map(quote => `${getComputedStyle(quote).direction} ${getComputedStyle(quote).unicodeBidi}`),
  );
}

/**
 * Boxes that do not stand where they would in a mirror: drawn from left to right for a moment, and compared. Within a line of words
 * the order is the words' own, and an English quote is no wider than it has to be. Travels into the card as source text.
 */
function findUnmirrored(root: Document | ShadowRoot = document): string[] {
  const surface = root.querySelector<HTMLElement>('.sayso')!;
  const boxes = () =>
    [...surface.querySelectorAll('*')]
      .filter(
        element =>
          element.checkVisibility() &&
          !getComputedStyle(element).display.startsWith('inline') &&
          !element.closest('.hidden-words, svg > *, kbd, article'),
      )
      .map(element => ({ element, box: element.getBoundingClientRect() }));
  const outer = () => (root === document ? document.documentElement : surface).getBoundingClientRect();
  const found = boxes();
  const around = outer();
  surface.dir = 'ltr';
  const plain = new Map(boxes().map(({ element, box }) => [element, box]));
  const before = outer();
  surface.dir = 'rtl';
  return found
    .filter(({ element, box }) => {
      const was = plain.get(element)!;
      const isMirrored = Math.abs(around.right - box.right - (was.left - before.left)) < 1.5;
      return (
        !isMirrored ||
        (!element.matches('.quote, .example') && Math.abs(box.width - was.width) > 1.5) ||
        Math.abs(box.top - was.top) > 1.5
      );
    })
    .map(({ element }) => `${element.localName}.${element.getAttribute('class')} ${element.textContent}`);
}
