// The card for those who do not see it, or not well: by axe-core's rules in a root that is open for once, and, closed as it
// is, in the tree that the browser hands to screen readers.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { HOST_TAG } from '../../src/page/host-tag.ts';
import { checkAccessibility } from './accessibility.ts';
import { quoteOf, toArticlePage } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const LAB = readFileSync(fileURLToPath(new URL('../../dist/lab/sayso-page.js', import.meta.url)), 'utf8');
const FORTUNE = 'https://fortune.com/2024/10/25/elon-musk-vladimir-putin/';
const DENIAL = quoteOf('s09');
const DARK = '<style>body { background: #121212 !important; color: #ddd !important }</style></head>';

/** The lab build on a page where the extension itself does not run: there a test may keep the card's root open. */
async function openLab(browser: BrowserUnderTest, ground: string, isTouch = false): Promise<PageUnderTest> {
  await browser.looks.useFingers(isTouch);
  const html = toArticlePage();
  const page = await browser.open(
    'https://unlisted.example/copy',
    ground === 'dark' ? html.replace('</head>', DARK) : html,
  );
  if (isTouch)
    await page.page.setViewport({
      width: 390,
      height: 760,
      hasTouch: true,
      isMobile: page.kind === 'chromium',
    });
  await page.page.evaluate(LAB);
  await page.page.evaluate(() => {
    const { attachShadow } = Element.prototype;
    Element.prototype.attachShadow = function (init) {
      return attachShadow.call(this, { ...init, mode: 'open' });
    };
    (window as unknown as { saysoPage: { start(document: Document): void } }).saysoPage.start(document);
  });
  await eventually(() => page.words('denial')).toContain(DENIAL);
  return page;
}

async function expectGood(page: PageUnderTest, ground: string): Promise<void> {
  // While it fades in, its colours are not yet its own.
  await page.page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  expect(await page.page.$eval(HOST_TAG, host => host.getAttribute('data-theme'))).toBe(ground);
  const { violations, passes } = await checkAccessibility(page.page, HOST_TAG);
  expect(violations).toEqual([]);
  expect(passes).toBeGreaterThan(3);
}

describeInBrowsers('axe-core finds nothing wrong', browser => {
  it.each(['light', 'dark'])('with the card on a %s page: at rest, pinned, unfolded', async ground => {
    const page = await openLab(browser(), ground);
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toContain('Peskov');
    await expectGood(page, ground);
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toContain('Peskov');
    await expectGood(page, ground);
    await page.pressInCard('More');
    await eventually(() => page.card()).toContain('Less');
    await expectGood(page, ground);
  });

  it.each(['light', 'dark'])('with the sheet on a %s page, folded and unfolded', async ground => {
    const page = await openLab(browser(), ground, true);
    await page.tapOn(DENIAL);
    await eventually(() => page.card()).toMatch(/\d+ of \d+/);
    await expectGood(page, ground);
    await page.pressInCard('More');
    await eventually(() => page.card()).toContain('Less');
    await expectGood(page, ground);
    await browser().looks.useFingers(false);
  });
});

interface TreeNode {
  readonly role: string;
  readonly name: string;
}

/** What Chromium tells screen readers of the page's parts; those that it leaves out are not told. */
async function readTree(page: PageUnderTest): Promise<TreeNode[]> {
  const session = await page.page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name }) => ({ role: String(role?.value), name: String(name?.value ?? '') }));
}

describeInBrowsers(
  'a screen reader is told',
  browser => {
    async function openArticle(): Promise<PageUnderTest> {
      const page = await browser().open(FORTUNE, toArticlePage());
      await eventually(() => page.words('denial')).toContain(DENIAL);
      return page;
    }

    it('that a pinned card is a dialog with a name, and what each of its buttons is', async () => {
      const page = await openArticle();
      await page.clickOn(DENIAL);
      await eventually(() => page.card()).toContain('More');
      await page.pressInCard('More');
      await eventually(() => page.card()).toContain('Less');
      const tree = await readTree(page);
      expect(tree.filter(({ role }) => role === 'dialog')).toEqual([
        { role: 'dialog', name: 'Response, direct denial' },
      ]);
      const buttons = tree.filter(({ role }) => role === 'button').map(({ name }) => name);
      expect(buttons).toEqual(
        expect.arrayContaining([
          'Close',
          'Go to claim',
          'Less',
          'Hide this one',
          'Copy link to this passage',
        ]),
      );
      expect(buttons).not.toContain('');
    });

    it('of a card that opened by itself without a dialog, and keeps the focus where it was', async () => {
      const html = toArticlePage({ before: '<button id="own">Own</button>' });
      const page = await browser().open(FORTUNE, html);
      await eventually(() => page.words('denial')).toContain(DENIAL);
      await page.page.focus('#own');
      await page.restOn(DENIAL);
      await eventually(() => page.card()).toContain('Peskov');
      expect(await page.page.evaluate(() => document.activeElement?.id)).toBe('own');
      expect((await readTree(page)).map(({ role }) => role)).not.toContain('dialog');
    });
  },
  ['chromium'],
);
