// The options page: each choice shows on an article that is open, at once; settings go out as a file, and come back.
import { expect, it } from 'vitest';
import { checkAccessibility } from './accessibility.ts';
import { PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { type BrowserUnderTest, eventually } from './browser-under-test.ts';
import { describeInBrowsers, describeInOwnBrowsers } from './in-browsers.ts';
import type { PageUnderTest } from './page-under-test.ts';
import type { PopupUnderTest } from './popup-under-test.ts';

const [SOURCE] = PATTERN_PAGE_MARKS.anonymous as [string];
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const URL_OF_IT = 'https://www.yahoo.com/news/crane.html';

async function openArticle(browser: BrowserUnderTest): Promise<PageUnderTest> {
  const page = await browser.open(URL_OF_IT, PATTERN_PAGE);
  await eventually(() => page.words('denial')).toEqual([DENIAL]);
  return page;
}

const openOptions = (browser: BrowserUnderTest, anchor = '') =>
  browser.openOwnPage(`options/options.html${anchor}`, '.section');

/** Sets a field as its own widget would, which no protocol reaches. */
async function enter(options: PopupUnderTest, selector: string, value: string): Promise<void> {
  await options.page.$eval(
    selector,
    (field, value) => {
      (field as HTMLInputElement).value = value;
      for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
    },
    value,
  );
}

const lineOf = (page: PageUnderTest, kind: string) =>
  page.page.evaluate(
    kind =>
      [...document.adoptedStyleSheets]
        .flatMap(sheet => [...sheet.cssRules].map(rule => rule.cssText))
        .join('\n')
        .match(new RegExp(`sayso-${kind}\\) \\{[^}]*?(rgb\\(\\d[^)]*\\))[^}]*\\}`))?.[0] ?? '',
    kind,
  );

describeInBrowsers('a choice on the options page shows on an open article at once:', browser => {
  it('a kind, a subtype', async () => {
    const page = await openArticle(browser());
    const options = await openOptions(browser());
    await options.flip(/^mark denials and responses/i);
    await eventually(() => page.words('denial')).toEqual([]);
    expect(await page.words('anonymous')).toEqual([SOURCE]);
    await options.flip(/^known by role/i);
    await eventually(() => page.marks()).toHaveLength(1);
    await eventually(() => browser().readBadge(page)).toBe('1');
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('1 of 3 marks shown');
    await options.flip(/^known by role/i);
    await eventually(() => page.words('anonymous')).toEqual([SOURCE]);
  });

  it('the style and colour of marks', async () => {
    const page = await openArticle(browser());
    const options = await openOptions(browser());
    await options.flip(/^line only/i);
    await eventually(() => lineOf(page, 'denial')).not.toContain('background');
    await enter(options, '[data-key=colour-denial]', '#004d40');
    await eventually(() => lineOf(page, 'denial')).toContain('rgb(0, 77, 64)');
    await eventually(() => options.text()).toMatch(/contrast 9\.\d:1 on white/i);
    await enter(options, '[data-key=colour-denial]', '#ffee00');
    await eventually(() => options.text()).toContain('fainter than 3:1');
    await options.press(/^use a darker shade/i);
    await eventually(() => options.text()).not.toContain('fainter than 3:1');
    await options.press(/^reset the colour for denials/i);
    await eventually(() => lineOf(page, 'denial')).toContain('rgb(36, 114, 192)');
  });

  it('what opens a card', async () => {
    const page = await openArticle(browser());
    const options = await openOptions(browser());
    await options.flip(/^on a click only/i);
    // The page hears of it a moment later; until then resting still opens one.
    await eventually(async () => {
      await page.moveAway();
      await page.restOn(DENIAL);
      await page.linger();
      const card = await page.card();
      if (card) await page.page.keyboard.press('Escape');
      return card;
    }).toBeUndefined();
    await page.clickOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();
    await page.page.keyboard.press('Escape');
    await eventually(() => page.card()).toBeUndefined();

    await options.flip(/^from the keyboard/i);
    // The page hears of it a moment later; until then a click still opens one.
    await eventually(async () => {
      await page.clickOn(DENIAL);
      await page.linger();
      const card = await page.card();
      if (card) await page.page.keyboard.press('Escape');
      return card;
    }).toBeUndefined();
    await browser().controls.press('next', page);
    await eventually(() => page.card()).toBeDefined();
  });

  it('how long the pointer rests before a card opens', async () => {
    const page = await openArticle(browser());
    const options = await openOptions(browser());
    await enter(options, '#delay', '2000');
    await eventually(() => options.text()).toContain('2 seconds');
    // The page hears of it a moment later; until then the card opens after the old delay.
    await eventually(async () => {
      await page.moveAway();
      await page.restOn(DENIAL);
      await page.linger();
      return page.card();
    }).toBeUndefined();
    await page.moveAway();
    await enter(options, '#delay', '0');
    await eventually(() => options.text()).toContain('At once');
    await page.restOn(DENIAL);
    await eventually(() => page.card()).toBeDefined();
  });

  it('a site that is left alone, and one that alone is read', async () => {
    const page = await openArticle(browser());
    const options = await openOptions(browser());
    await enter(options, '[data-key=sitesOff-add]', 'https://yahoo.com/');
    await options.press(/^add$/i);
    await eventually(() => page.marks()).toEqual([]);
    await options.press(/^remove yahoo\.com/i);
    await page.page.bringToFront();
    await eventually(() => page.words('denial')).toEqual([DENIAL]);

    await options.flip(/^only on these sites/i);
    await eventually(() => page.marks()).toEqual([]);
    await enter(options, '[data-key=sitesOnly-add]', 'yahoo');
    await options.page.focus('[data-key=sitesOnly-add]');
    await options.page.keyboard.press('Enter');
    await eventually(() => options.text()).toContain('is not the name of a site');
    await enter(options, '[data-key=sitesOnly-add]', 'yahoo.com');
    await options.page.keyboard.press('Enter');
    await eventually(() => options.text()).toContain('yahoo.com');
    await page.page.bringToFront();
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
  });
});

describeInBrowsers('settings', browser => {
  it('go out as a file, are reset, and come back from it', async () => {
    const page = await openArticle(browser());
    const options = await openOptions(browser());
    await options.flip(/^mark denials and responses/i);
    await eventually(() => page.words('denial')).toEqual([]);
    const file = await saved(options);
    expect(JSON.parse(file).sayso.kinds.denial).toBe(false);

    await options.press(/^reset$/i);
    await page.page.bringToFront();
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await options.press(/^undo/i);
    await eventually(() => page.words('denial')).toEqual([]);
    await options.press(/^reset$/i);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);

    await load(options, file.replace('"delay": 300', '"delay": "soon"'));
    await eventually(() => page.words('denial')).toEqual([]);
    await eventually(() => options.text()).toContain('1 setting taken over from kept.json.');
    expect(await options.text()).toContain('“delay” stays as it was: it must be a whole number');
    await load(options, 'no settings');
    await eventually(() => options.text()).toContain('kept.json was not taken over.');
    expect(await page.words('denial')).toEqual([]);
  });
});

/** What “Export…” hands to the browser's downloads. */
async function saved(options: PopupUnderTest): Promise<string> {
  await options.page.evaluate(() => {
    const make = URL.createObjectURL;
    URL.createObjectURL = (file: Blob) => {
      void file.text().then(text => document.body.setAttribute('data-saved', text));
      return make(file);
    };
    HTMLAnchorElement.prototype.click = () => undefined;
  });
  await options.press(/^export/i);
  await options.page.waitForSelector('[data-saved]');
  return options.page.$eval('[data-saved]', body => body.getAttribute('data-saved')!);
}

/** As if the reader had chosen the file. */
async function load(options: PopupUnderTest, text: string): Promise<void> {
  await options.page.$eval(
    '#settings input[type=file]',
    (input, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'kept.json'));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change'));
    },
    text,
  );
}

describeInBrowsers('the options page', browser => {
  it('leads to the patterns from the popup of an article without marks, and finds them', async () => {
    const options = await openOptions(browser(), '#looks-for');
    const isInView = () =>
      options.page.$eval('#looks-for h2', title => {
        const { top } = title.getBoundingClientRect();
        return top >= 0 && top < innerHeight;
      });
    await eventually(isInView).toBe(true);
    await eventually(() => options.text()).toMatch(/\d\d patterns/);
    await options.page.type('[data-key=catalogue-search]', 'lawsuit');
    await eventually(() => options.text()).toMatch(/\d+ of \d+ patterns/);
  });

  it('opens from the popup', async () => {
    const page = await openArticle(browser());
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('3 marks');
    const opened = await browser().whenOpened('.options', () => popup.press(/^settings$/i));
    await eventually(() => opened.text()).toContain('How marks look');
  });

  it('tells the shortcuts as they are bound', async () => {
    const options = await openOptions(browser());
    const { next } = await browser().controls.readShortcuts();
    await eventually(async () => (await options.text()).replaceAll(/\s+/g, '')).toContain(
      `Gotothenextpassage${next}`,
    );
  });

  it.each(['light', 'dark'] as const)(
    'breaks no rule of accessibility, %s, with everything unfolded',
    async theme => {
      await browser().storage.storeSettings({
        where: 'only',
        sitesOnly: ['crane.example'],
        colours: { denial: '#ffee00' },
      });
      const options = await openOptions(browser());
      await browser().looks.setTheme(theme, options.page);
      await eventually(() => options.text()).toContain('has not let Sayso read');
      await options.press(/^reset$/i);
      await eventually(() => options.text()).toContain('All settings are reset.');
      await options.press(/^undo$/i);
      await options.page.$$eval('details', folds => {
        for (const fold of folds) fold.open = true;
      });
      const { violations, passes } = await checkAccessibility(options.page);
      expect(violations).toEqual([]);
      expect(passes).toBeGreaterThan(20);
    },
  );

  it('needs no more than 320 px, and text of twice the size', async () => {
    const options = await openOptions(browser());
    await options.page.setViewport({ width: 320, height: 700 });
    const overflow = () =>
      options.page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
    expect(await overflow()).toBe(0);
    await options.page.setViewport({ width: 640, height: 700 });
    await options.page.evaluate(() => {
      document.body.style.setProperty('zoom', '2');
    });
    expect(await overflow()).toBe(0);
  });

  it('can be used with the keyboard alone', async () => {
    const page = await openArticle(browser());
    const options = await openOptions(browser());
    await options.page.bringToFront();
    const focused = () => options.page.evaluate(() => document.activeElement?.getAttribute('data-key') ?? '');
    const tabTo = async (key: string) => {
      for (let i = 0; i < 60 && (await focused()) !== key; i++) await options.page.keyboard.press('Tab');
      expect(await focused()).toBe(key);
    };
    await tabTo('look-line-and-tint');
    await options.page.keyboard.press('ArrowDown');
    await eventually(focused).toBe('look-line');
    await eventually(() => lineOf(page, 'denial')).not.toContain('background');
    await tabTo('kind-denial');
    await options.page.keyboard.press(' ');
    await eventually(() => page.words('denial')).toEqual([]);
    await eventually(focused).toBe('kind-denial');
  });
});

// No protocol answers Chromium's question whether a site may be allowed; see sites.test.ts.
describeInOwnBrowsers(
  'a site that was allowed by hand',
  browser => {
    it('is listed, and can be taken back', async () => {
      await browser().controls.sayYesToSites();
      const page = await browser().open('https://unlisted.example/news/crane', PATTERN_PAGE);
      const options = await openOptions(browser());
      await options.flip(/^only on these sites/i);
      await eventually(() => options.text()).toContain('None yet');
      await enter(options, '[data-key=sitesOnly-add]', 'unlisted.example');
      await options.press(/^add$/i);
      await eventually(() => options.text()).toContain('has not let Sayso read this site');
      await options.press(/^allow unlisted\.example/i);
      await eventually(() => options.text()).not.toContain('has not let Sayso read this site');
      await page.page.bringToFront();
      await eventually(() => page.words('denial')).toEqual([DENIAL]);
      await options.press(/^remove \*\.unlisted\.example/i);
      await eventually(() => page.marks()).toEqual([]);
      await eventually(() => options.text()).toContain('has not let Sayso read this site');
    });
  },
  ['firefox'],
);
