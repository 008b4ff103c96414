// What readers take out: findings as a file and on the clipboard, a link that leads others to the passage.
import { expect, it } from 'vitest';
import { parseImport } from '../../src/annotations/parse-import.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';
import { catchFiles, pasteInto } from './taken-out.ts';

const ELLERY = 'https://apnews.com/article/the-price-of-a-crane';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
/** The last passage is far below the window, and what the browser highlights has a colour that nothing else has. */
const TALL_PAGE = PATTERN_PAGE.replace(
  '</head>',
  '<style>p { margin: 900px 0 } ::target-text { background: rgb(1, 200, 3); color: rgb(1, 200, 3) }</style></head>',
);

/** How many pixels of what is seen have exactly the colour of the browser's highlight. */
async function countHighlit({ page }: PageUnderTest): Promise<number> {
  const picture = await page.screenshot({ encoding: 'base64' });
  return page.evaluate(async picture => {
    const image = new Image();
    image.src = `data:image/png;base64,${picture}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data } = context.getImageData(0, 0, image.width, image.height);
    let count = 0;
    for (let i = 0; i < data.length; i += 4)
      if (data[i] === 1 && data[i + 1] === 200 && data[i + 2] === 3) count++;
    return count;
  }, picture);
}

describeInBrowsers('what is taken out', browser => {
  it('is a file in the form that was chosen, from popup and panel', async () => {
    const page = await browser().open(ELLERY, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    for (const place of ['popup/popup.html', 'panel/panel.html']) {
      const own = await browser().openOwnPage(`${place}?tab=${page.tab}`, '.export');
      const files = await catchFiles(own.page);
      await own.page.click('.save-as summary');
      await own.press(/^Sayso set/);
      await eventually(async () => (await files()).length).toBe(1);
      const [file] = await files();
      expect(file?.name).toBe('the-price-of-a-crane.sayso.json');
      const { sets, rejected } = parseImport(file!.text);
      expect(rejected).toEqual([]);
      expect(sets[0]).toMatchObject({ title: 'The price of a crane', source: ELLERY });
      expect(sets[0]!.annotations.map(({ target }) => target.exact)).toContain(DENIAL);
    }
  });

  it('is Markdown on the clipboard', async () => {
    const page = await browser().open(ELLERY, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    const popup = await browser().openPopup(page);
    await popup.page.waitForSelector('.export');
    await popup.press(/^Copy as Markdown/);
    await eventually(() => popup.text()).toContain('Copied');
    expect(await pasteInto(page)).toContain(`**“${DENIAL}”**`);
  });

  it('is a link that scrolls to the passage, which the browser highlights', async () => {
    const page = await browser().open(ELLERY, TALL_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.clickOn(DENIAL);
    await page.pressInCard('More');
    await page.pressInCard('Copy link to this passage');
    await eventually(() => page.card()).toMatch(/Link copied|Ready to copy/);
    if ((await page.card())!.includes('Ready to copy')) await page.pressInCard('Copy');
    await eventually(() => page.card()).toContain('Link copied');
    const link = await pasteInto(page);
    expect(link).toBe(`${ELLERY}#:~:text=The%20harbour%20board%20denied%20any%20wrongdoing`);

    const led = await browser().open(link, TALL_PAGE);
    await eventually(() => led.page.evaluate(() => scrollY)).toBeGreaterThan(0);
    await eventually(() => countHighlit(led)).toBeGreaterThan(100);
    const other = await browser().open(ELLERY, TALL_PAGE);
    expect(await other.page.evaluate(() => scrollY)).toBe(0);
    expect(await countHighlit(other)).toBe(0);
  });
});
