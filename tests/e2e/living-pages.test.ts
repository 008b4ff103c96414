// Pages whose scripts take over after they have loaded: they draw everything anew, go on to other addresses, unfold, open
// dialogs. Patterns alone mark them. What is shown frame by frame is written down by the page itself.
import { expect, it } from 'vitest';
import { escapeHtml, toSeedPage } from '../../build/seed-page.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const MARKS = [
  PATTERN_PAGE_MARKS.anonymous[0],
  PATTERN_PAGE_MARKS.unverified[0],
  PATTERN_PAGE_MARKS.denial[0],
];

/** Another article, with one passage of its own. */
const FERRY = [
  'The ferry between Low Ellery and the islands will not sail in winter, for the first time in ninety years.',
  'The boat is forty years old, and its engine was last replaced when the quay was still made of timber. The islanders learned of the change from a notice at the ticket office on Monday.',
  'The council meets on Friday to hear from the company and from the people who depend on the boat, among them two doctors and a teacher who cross twice a day.',
  'The ferry company declined to comment.',
];
const FERRY_DENIAL = 'The ferry company declined to comment';

const toBlocks = (lines: readonly string[]) => lines.map(line => `<p>${escapeHtml(line)}</p>`).join('');

/** Writes down, frame by frame, which words are marked in the page; each state once, as it begins. */
const RECORDER = `<script>
var states = [];
(function look() {
  const words = ['anonymous', 'unverified', 'denial'].flatMap(name =>
    [...(CSS.highlights.get('sayso-' + name) ?? [])].map(String).filter(Boolean)).join(' | ');
  if (words !== states.at(-1)) states.push(words);
  requestAnimationFrame(look);
})();
</script>`;

const withScript = (page: string, script: string) => page.replace('</body>', `${script}</body>`);
const allWords = async (page: PageUnderTest) => (await page.marks()).map(({ words }) => words);

describeInBrowsers('a page that its scripts take over', browser => {
  it('keeps its marks when it is hydrated: every node replaced by an equal one, a few times', async () => {
    const page = await browser().open(NEWS, withScript(PATTERN_PAGE, RECORDER));
    await eventually(() => allWords(page)).toEqual(MARKS);
    await page.page.evaluate(() => {
      const main = document.querySelector('main')!;
      const before = main.outerHTML;
      for (let times = 0; times < 3; times++) {
        const fresh = document.createElement('main');
        fresh.append(...[...main.childNodes].map(node => node.cloneNode(true)));
        document.querySelector('main')!.replaceWith(fresh);
      }
      if (document.querySelector('main')!.outerHTML !== before) throw new Error('Not equal.');
      // From here on only what comes of it is of interest.
      (globalThis as unknown as { states: string[] }).states = [];
    });
    // The old nodes took their marks with them; all came back at once, and nothing else ever stood there. The page draws
    // its next frame in its own time.
    const listStates = async () => ((await page.page.evaluate('states')) as string[]).filter(Boolean);
    await eventually(async () => new Set(await listStates())).toEqual(new Set([MARKS.join(' | ')]));
    expect(await allWords(page)).toEqual(MARKS);
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toContain('denied');
  });

  it('is marked once it is hydrated before it was read', async () => {
    const hydrate = `<script>addEventListener('load', () => setTimeout(() => {
      const main = document.querySelector('main'); main.replaceWith(main.cloneNode(true)); }));</script>`;
    const page = await browser().open(NEWS, withScript(PATTERN_PAGE, hydrate));
    await eventually(() => allWords(page)).toEqual(MARKS);
  });

  it('is cleared at once when it goes on to another address, and marked when the late text has settled', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(() => allWords(page)).toEqual(MARKS);
    await page.page.evaluate(() => history.pushState({}, '', '/news/ferry.html'));
    // The old text still stands there; its marks do not wait for it to go.
    await eventually(() => page.marks()).toEqual([]);
    await page.page.evaluate(html => {
      const article = document.querySelector('article')!;
      article.replaceChildren(article.querySelector('h1')!);
      article.insertAdjacentHTML('beforeend', html);
    }, toBlocks(FERRY));
    await eventually(() => allWords(page)).toEqual([FERRY_DENIAL]);
    expect((await page.whenRead()).status).toBe('read');
  });

  it('is followed through the navigation API too', async () => {
    const router = `<template id="ferry">${toBlocks(FERRY)}</template><script>
      globalThis.navigation?.addEventListener('navigate', event => event.canIntercept && event.intercept({
        async handler() {
          await new Promise(requestAnimationFrame);
          document.querySelector('article').replaceChildren(ferry.content.cloneNode(true));
        } }));</script>`;
    const page = await browser().open(NEWS, withScript(PATTERN_PAGE, router));
    await eventually(() => allWords(page)).toEqual(MARKS);
    await page.page.evaluate('navigation.navigate("/news/ferry.html"); void 0');
    await eventually(() => allWords(page)).toEqual([FERRY_DENIAL]);
  });

  it('keeps its marks while only its address is written anew, as endless pages do', async () => {
    const page = await browser().open(NEWS, withScript(PATTERN_PAGE, RECORDER));
    await eventually(() => allWords(page)).toEqual(MARKS);
    await page.page.evaluate(
      html => {
        (globalThis as unknown as { states: string[] }).states = [];
        const next = document.createElement('article');
        next.innerHTML = html;
        document.querySelector('main')!.append(next);
        history.replaceState({}, '', '/news/ferry.html');
      },
      `<h1>No ferry in winter</h1>${toBlocks(FERRY)}`,
    );
    await eventually(() => page.words('denial')).toEqual([DENIAL, FERRY_DENIAL]);
    const states = (await page.page.evaluate('states')) as string[];
    expect(states.every(words => words.includes(DENIAL))).toBe(true);
  });

  it.each([
    ['details', `<details><summary>Read more</summary>${toBlocks(FERRY)}</details>`],
    [
      'a button',
      `<div id="rest" hidden>${toBlocks(FERRY)}</div><button onclick="rest.hidden = false; this.remove()">Read more</button>`,
    ],
    [
      'text that is fetched',
      `<template id="rest">${toBlocks(FERRY)}</template><button onclick="this.replaceWith(rest.content)">Read more</button>`,
    ],
  ])('has the rest marked when it is unfolded by %s', async (_how, rest) => {
    const page = await browser().open(NEWS, PATTERN_PAGE.replace('</article>', `${rest}</article>`));
    await eventually(() => allWords(page)).toEqual(MARKS);
    await page.page.click('summary, button');
    await eventually(() => page.words('denial')).toEqual([DENIAL, FERRY_DENIAL]);
  });

  it('is marked in the dialog that its article opens in, and has its card there', async () => {
    const page = await browser().open(
      NEWS,
      withScript(
        '<!doctype html><html lang="en"><title>Port Ellery</title><body><main><h1>Port Ellery</h1><p>Choose a story.</p></main></body>',
        `<dialog id="story"><article><h1>No ferry in winter</h1>${toBlocks(FERRY)}</article></dialog>`,
      ),
    );
    await eventually(async () => (await page.whenRead()).status).toBe('not-an-article');
    await page.page.evaluate('story.showModal()');
    await eventually(() => allWords(page)).toEqual([FERRY_DENIAL]);
    await page.restOn(FERRY_DENIAL);
    await eventually(() => page.card()).toContain('declined');
    await page.moveAway();
    await page.page.evaluate('story.close()');
    await eventually(async () => (await page.whenRead()).status).toBe('not-an-article');
    expect(await page.marks()).toEqual([]);
  });

  it('is not read in a tab behind another, and is once it is looked at', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(() => allWords(page)).toEqual(MARKS);
    const front = await browser().open(
      'https://www.yahoo.com/news/ferry.html',
      toSeedPage(FERRY.join('\n'), {
        title: 'No ferry in winter',
        outlet: 'The Port Ellery Chronicle',
        published: '2025-11-03',
      }),
    );
    await eventually(() => allWords(front)).toEqual([FERRY_DENIAL]);
    await page.page.evaluate(html => {
      document.querySelector('article')!.insertAdjacentHTML('beforeend', html);
    }, toBlocks(FERRY));
    // By the time the same change is marked in front, the page behind has had its time too.
    await front.page.evaluate(
      html => {
        document.querySelector('article')!.insertAdjacentHTML('beforeend', html);
      },
      toBlocks(['The harbour master denied that the quay was to be closed.']),
    );
    await eventually(() => front.words('denial')).toHaveLength(2);
    expect(await allWords(page)).toEqual(MARKS);
    await page.page.bringToFront();
    await eventually(() => page.words('denial')).toEqual([DENIAL, FERRY_DENIAL]);
  });
});
