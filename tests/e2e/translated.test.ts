// All of Sayso in another language: one made of the English by accents, longer words and brackets around every message, so that
// English that is said past the catalogue, and words that find no room, show.

import sets from 'sayso:sets';
import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { PATTERNS } from '../../src/patterns/catalogue.ts';
import { parseMarked } from '../../src/patterns/marked-text.ts';
import domains from '../../src/platform/news-domains.json';
import { WELCOME_ARTICLE } from '../../src/view/welcome-article.ts';
import type { MessageFile } from '../../src/words/message-file.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInChangedBrowsers } from './changed-extension.ts';

const URL = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const LONGER: Readonly<Record<string, string>> = { a: 'áà', e: 'éè', i: 'íì', o: 'óò', u: 'úù' };

function toPseudo(messages: MessageFile): MessageFile {
  const change = (text: string) => text.replace(/\$\w+\$|\[|\]|[aeiou]/g, found => LONGER[found] ?? found);
  return Object.fromEntries(
    Object.entries(messages).map(([key, entry]) => [
      key,
      /^(?:language|direction)$/.test(key) ? entry : { ...entry, message: `⟦${change(entry.message)}⟧` },
    ]),
  );
}

const translated = {
  '_locales/en/messages.json': (text: string) => JSON.stringify(toPseudo(JSON.parse(text))),
};

describeInChangedBrowsers('in another language', translated, browser => {
  /** What can be read or heard on a page of ours, and is neither of the catalogue nor known. */
  async function unsaid(page: Page): Promise<string[]> {
    const texts = await page.evaluate(() => [
      // biome-ignore lint/performance/useDomNodeTextContent: what is not shown cannot be read.
      document.body.innerText,
      document.title,
      ...[...document.querySelectorAll('[aria-label], [title], [placeholder]')]
        .filter(element => !element.closest('.listed'))
        .flatMap(element =>
          ['aria-label', 'title', 'placeholder'].map(name => element.getAttribute(name) ?? ''),
        ),
    ]);
    return texts.flatMap(text => withoutMessages(text));
  }

  it('the popup says nothing in English, and all of it has room', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    const popup = await browser().openPopup(page);
    await popup.page.setViewport({ width: 380, height: 600 });
    await eventually(() => popup.text()).toContain('⟦');
    await eventually(async () => (await popup.text()).includes(DENIAL)).toBe(true);
    expect(await unsaid(popup.page)).toEqual([]);
    expect(await cutOff(popup.page)).toEqual([]);
  });

  it('so does the panel, with a passage unfolded', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    const panel = await browser().openPanel(page);
    await panel.page.setViewport({ width: 320, height: 700 });
    await eventually(() => panel.words()).toContain(DENIAL);
    await panel.page.click('.fold');
    await eventually(() => panel.page.$('.detail')).not.toBeNull();
    await panel.page.click('.keys summary');
    expect(await unsaid(panel.page)).toEqual([]);
    expect(await cutOff(panel.page)).toEqual([]);
  });

  it('and the card, unfolded', async () => {
    const page = await browser().open(URL, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toContain('⟦');
    await page.pressInCard('⟦Móòréè⟧');
    await eventually(() => page.card()).toContain('⟦In géèn');
    expect(withoutMessages((await page.card()) ?? '')).toEqual([]);
  });

  it.each([
    ['options', 'options/options.html', 'h1', 900],
    ['options, narrow', 'options/options.html', 'h1', 400],
    ['welcome', 'welcome/welcome.html', 'h1', 900],
  ])('and the page %s', async (_name, path, selector, width) => {
    const { page } = await browser().openOwnPage(path, selector);
    await page.setViewport({ width, height: 900 });
    await eventually(() => page.evaluate(() => document.title)).toContain('⟦');
    expect(await unsaid(page)).toEqual([]);
    expect(await cutOff(page)).toEqual([]);
  });
});

/** Ours are set around what is quoted; those within are the quoted words' own. */
const QUOTATION_MARKS = /[“”]/g;

/** What is not ours to say: articles, the examples of patterns, sets and their authors, sites, keys as the browser names them. */
const KNOWN = [
  PATTERN_PAGE,
  'Two senior officials', // made of the article's words
  ...PATTERNS.flatMap(({ examples, id }) => [
    id,
    ...examples.map(example => parseMarked(example, 'A1').text),
  ]),
  WELCOME_ARTICLE.paper,
  WELCOME_ARTICLE.title,
  ...WELCOME_ARTICLE.paragraphs,
  ...sets.flatMap(({ title, author, licence }) => [title, author, licence ?? '']),
  ...domains.flatMap(({ name, domain }) => [name, domain]),
]
  .join('\n')
  .replace(QUOTATION_MARKS, '');

function isKnown(line: string): boolean {
  return (
    KNOWN.includes(line.replace(QUOTATION_MARKS, '')) || /^(?:www\.yahoo\.com|(?:Alt|Ctrl)\W.*)$/.test(line)
  );
}

/** Lines that hold letters beside messages and what is known. */
function withoutMessages(text: string): string[] {
  let rest = text;
  for (let before = ''; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, ' ');
  }
  return rest
    .split(/[\n·]/)
    .map(line => line.trim())
    .filter(line => /\p{L}{2}/u.test(line) && !isKnown(line));
}

/** Words that stand out of a box around them, or of the window. */
function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isInside = ({ left, right }: DOMRect, box: DOMRect) => left > box.left - 1 && right < box.right + 1;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = (node as Text).data.trim();
      const holder = node.parentElement!;
      if (words === '' || !holder.checkVisibility() || holder.closest('.hidden-words, svg, script')) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const box = range.getBoundingClientRect();
      const boxes = [new DOMRect(0, 0, innerWidth, innerHeight)];
      for (
        let around: Element | null = holder;
        around && around !== document.body;
        around = around.parentElement
      )
        if (getComputedStyle(around).display !== 'inline') boxes.push(around.getBoundingClientRect());
      if (!boxes.every(one => isInside(box, one))) found.push(words);
    }
    return found;
  });
}
