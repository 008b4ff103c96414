// Marks as eyes see them that tell few colours apart, or none: painted by Chromium, which can show a page as they do. What is
// compared is what stands in the picture, not what the style sheet says; distances of colours are computed in tests/page.
import { expect, it } from 'vitest';
import { CATEGORIES, type Category } from '../../src/taxonomy/taxonomy.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';

const GROUNDS = { white: '#fff', sepia: '#f4ecd8', black: '#000' };
const VISIONS = ['none', 'protanopia', 'deuteranopia', 'tritanopia', 'achromatopsia'] as const;

/** Its words have the colour of the ground, and their lines no gaps for letters that reach below: what is left to see is the lines. */
const toPage = (ground: string) =>
  PATTERN_PAGE.replace(
    '</head>',
    `<style>html, body { background: ${ground}; color: ${ground}; text-decoration-skip-ink: none; }</style></head>`,
  );

/** What the line beneath a mark is made of: how many strokes lie under each other, and how many gaps each has in 100 CSS pixels. */
interface Line {
  readonly strokes: number;
  readonly gaps: number;
}

/** Reads the line from a picture of the page, at two device pixels a CSS pixel. */
async function readLine({ page }: PageUnderTest, category: Category): Promise<Line> {
  const clip = await page.evaluate(name => {
    const [range] = CSS.highlights.get(name) as Iterable<Range>;
    range!.startContainer.parentElement!.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { x, y, height } = range!.getClientRects()[0]!;
    return { x: Math.ceil(x) + scrollX, y: Math.round(y + height * 0.7) + scrollY, width: 100, height: 16 };
  }, `sayso-${category}`);
  const picture = await page.screenshot({ clip, encoding: 'base64' });
  return page.evaluate(async picture => {
    const bytes = Uint8Array.from(atob(picture), letter => letter.charCodeAt(0));
    const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data, width, height } = context.getImageData(0, 0, image.width, image.height);
    const lightAt = (x: number, y: number) => {
      const [red = 0, green = 0, blue = 0] = data.subarray(4 * (y * width + x));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    // The ground is what stands at the picture's lower edge, below the line.
    const ground = lightAt(0, height - 1);
    const rows = Array.from({ length: height }, (_, y) =>
      Array.from({ length: width }, (_, x) => Math.abs(lightAt(x, y) - ground) > 40),
    );
    // A tint's edge is fainter; dots take near half of their row.
    const isLine = rows.map(row => row.filter(Boolean).length > 0.4 * width);
    const starts = isLine.flatMap((is, y) => (is && !isLine[y - 1] ? [y] : []));
    const row = rows[starts.at(-1) ?? 0]!;
    return { strokes: starts.length, gaps: row.filter((is, x) => !is && row[x - 1]).length };
  }, picture);
}

describeInBrowsers(
  'the lines of marks',
  browser => {
    it.each(Object.entries(GROUNDS))(
      'tell the three kinds apart to every eye, on %s',
      async (_name, ground) => {
        const page = await browser().open('https://www.yahoo.com/news/crane.html', toPage(ground));
        await page.page.setViewport({ width: 900, height: 700, deviceScaleFactor: 2 });
        for (const category of CATEGORIES)
          await eventually(() => page.words(category)).toEqual(PATTERN_PAGE_MARKS[category]);
        for (const vision of VISIONS) {
          await page.page.emulateVisionDeficiency(vision);
          const anonymous = await readLine(page, 'anonymous');
          const denial = await readLine(page, 'denial');
          const unverified = await readLine(page, 'unverified');
          expect({ vision, ...denial }).toEqual({ vision, strokes: 2, gaps: 0 });
          expect({ vision, anonymous: anonymous.strokes, unverified: unverified.strokes }).toEqual({
            vision,
            anonymous: 1,
            unverified: 1,
          });
          // Dots are at least half as far apart again as dashes are.
          expect(unverified.gaps, vision).toBeGreaterThan(5);
          expect(anonymous.gaps, vision).toBeGreaterThan(1.5 * unverified.gaps);
        }
      },
    );
  },
  ['chromium'],
);
