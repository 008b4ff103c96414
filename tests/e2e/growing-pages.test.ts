// Pages that grow while they are read, and pages left and come back to with another setting. Patterns alone mark them.
import { expect, it } from 'vitest';
import { toSeedPage } from '../../build/seed-page.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];

const NEXT = [
  'The school at Low Ellery closed its kitchen for a month after mould was found behind an oven.',
  'Parents were told on the first day of term. The caterer was replaced in the second week and the room was painted twice.',
  'The kitchen was built in 1974 and feeds four hundred children a day. Its ovens are older than most of the teachers, and the floor slopes towards a drain in the middle of the room.',
  'A new kitchen would cost more than the school has. The council has set aside a third of the sum, and the governors hope to find the rest by the spring of next year.',
  'The caterer denied breaking any rule, and said the oven had been cleaned in August.',
];

describeInBrowsers('a page that grows', browser => {
  it('has the next article marked as well, when it comes by scrolling', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.page.evaluate(paragraphs => {
      const article = document.createElement('article');
      const heading = document.createElement('h1');
      heading.textContent = 'A kitchen and its oven';
      article.append(
        heading,
        ...paragraphs.map(text => Object.assign(document.createElement('p'), { textContent: text })),
      );
      document.querySelector('main')?.append(article);
      article.scrollIntoView();
    }, NEXT);
    await eventually(() => page.words('denial')).toEqual([DENIAL, 'The caterer denied breaking any rule']);
  });

  it('keeps the marks of a live blog right while entries come in above the old ones', async () => {
    const lines = [
      'Rain has closed the coast road between Ellery and the point, and the ferry is not running today.',
      'Two senior officials said the sea wall had been breached in three places during the night.',
      'Volunteers have filled four thousand bags of sand since the early morning, with more on the way.',
    ];
    const page = await browser().open(
      NEWS,
      toSeedPage(lines.join('\n'), {
        title: 'Storm at the coast: live',
        outlet: 'Yahoo',
        published: '2025-01-10',
      }),
    );
    await eventually(() => page.words('anonymous')).toEqual(['Two senior officials said']);
    for (const n of [1, 2, 3]) {
      await page.page.evaluate(n => {
        const entry = document.createElement('div');
        const text = `Entry ${n}: the council’s engineers went along the wall at first light. A third official said the gap was ${n} metres wide by noon.`;
        entry.append(Object.assign(document.createElement('p'), { textContent: text }));
        document.querySelector('article p')?.before(entry);
      }, n);
      await eventually(() => page.words('anonymous')).toHaveLength(n + 1);
    }
    expect(new Set(await page.words('anonymous'))).toEqual(
      new Set(['Two senior officials said', 'A third official said']),
    );
  });

  it('keeps an open card at its passage while an entry with another comes in above', async () => {
    const page = await browser().open(NEWS, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    const [first] = PATTERN_PAGE_MARKS.anonymous as [string];
    await page.clickOn(first);
    await eventually(() => page.card()).toBeDefined();
    await eventually(() => page.current()).toBe(first);
    await page.page.evaluate(() => {
      const text =
        'Just in: the quay was closed to all but the crew at noon on Monday. A port official said the crane had stopped.';
      document
        .querySelector('article p:not(.byline)')!
        .before(Object.assign(document.createElement('p'), { textContent: text }));
    });
    await eventually(() => page.words('anonymous')).toEqual(['A port official said', first]);
    expect(await page.current()).toBe(first);
    expect(await page.card()).toBeDefined();
  });

  it('is read once where the reader asked for it, and not what comes after it', async () => {
    const guide = (plant: string) => {
      const advice = `Plant the ${plant} in April, in loose soil, and water them every other day until the first leaves are out. `;
      return `${`<p>${advice.repeat(3)}</p>`.repeat(3)}<p>The harbour board denied any wrongdoing.</p>`;
    };
    const page = await browser().open(
      'https://unlisted.example/beans',
      `<!doctype html><html lang="en"><title>Guide</title><main id="app">${guide('beans')}</main>`,
    );
    await browser().controls.useToolbarButton(page);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toMatch(/just this once/i);
    await popup.press(/just this once/i);
    await page.page.bringToFront();
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.page.evaluate(html => {
      history.pushState({}, '', '/peas');
      document.getElementById('app')!.innerHTML = html;
    }, guide('peas'));
    await eventually(() => page.marks()).toEqual([]);
    await eventually(async () => (await page.whenRead()).status).toBe('not-an-article');
    expect(await page.marks()).toEqual([]);
  });

  it('has the marks the reader wants now, on the way back to it', async () => {
    const page = await browser().open(NEWS, {
      [new URL(NEWS).pathname]: PATTERN_PAGE,
      '/next': '<!doctype html><title>Next</title><p>The next page</p>',
    });
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await page.page.goto('https://www.yahoo.com/next');
    await browser().storage.storeSettings({ kinds: { anonymous: true, denial: false, unverified: true } });
    await page.page.evaluate('history.back()').catch(() => {});
    await eventually(() => page.page.evaluate(() => location.href)).toBe(NEWS);
    await eventually(() => page.words('anonymous')).toEqual(PATTERN_PAGE_MARKS.anonymous);
    await eventually(() => page.words('denial')).toEqual([]);
  });
});
