// Articles in frames: read where the frame is of the page's own origin, fills a good part of the window and the page around it is
// no article; then popup, panel, keys and cards are about it. No other frame has a say.
import { expect, it } from 'vitest';
import { OTHER_PAGE, PATTERN_PAGE, PATTERN_PAGE_MARKS } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { FrameUnderTest } from './frame-under-test.ts';
import { describeInBrowsers } from './in-browsers.ts';

const VIEWER = 'https://www.yahoo.com/news/viewer/crane.html';
const [DENIAL] = PATTERN_PAGE_MARKS.denial as [string];
const LARGE = 'width: 100%; height: 560px; border: 6px solid';
const ADVERT = 'width: 728px; height: 90px';

/** A page that is nothing but a bar and what `inner` puts beneath it. */
const toViewer = (inner: string) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>The viewer</title>
  <body><nav><a href="/">Close</a> <a href="/next">Next story</a></nav>${inner}</body></html>`;
const toFrame = (attributes: string, style = LARGE) =>
  `<iframe title="Story" style="${style}" ${attributes}></iframe>`;
const toSource = (html: string) => `srcdoc="${html.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}"`;

describeInBrowsers('an article in a frame', browser => {
  it('is marked, and has its cards, in popup and panel and by the keyboard', async () => {
    const page = await browser().open(VIEWER, {
      [new URL(VIEWER).pathname]: toViewer(toFrame('src="/news/crane.html"')),
      '/news/crane.html': PATTERN_PAGE,
    });
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    expect(await page.marks()).toEqual([]);
    // Not on the passage that the panel is to show: its card would be open before.
    await frame.restOn(PATTERN_PAGE_MARKS.anonymous[0]!);
    await eventually(() => frame.card()).toContain('known by role');
    await eventually(() => browser().readBadge(page)).toBe('3');

    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('3 marks in this article');
    const panel = await browser().openPanel(page);
    await eventually(() => panel.words()).toContain(DENIAL);
    await panel.press(/denied any wrongdoing/);
    await page.page.bringToFront();
    await eventually(() => frame.current()).toBe(DENIAL);
    await browser().controls.press('next', page);
    await eventually(() => frame.current()).toBe(PATTERN_PAGE_MARKS.anonymous[0]);
  });

  it('is followed by a panel that was there before it, and so is the next one in the frame', async () => {
    const page = await browser().open(VIEWER, {
      [new URL(VIEWER).pathname]: toViewer('<main id="place"></main>'),
      '/news/crane.html': PATTERN_PAGE,
      '/news/canal.html': PATTERN_PAGE.replaceAll('harbour board', 'canal board'),
    });
    const panel = await browser().openPanel(page);
    await eventually(() => panel.text()).toContain('does not look like an article');
    await page.page.bringToFront();
    await page.page.evaluate(frame => {
      document.getElementById('place')!.innerHTML = frame;
    }, toFrame('src="/news/crane.html"'));
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    await eventually(() => panel.words()).toContain(DENIAL);
    for (const words of PATTERN_PAGE_MARKS.anonymous) {
      await frame.clickOn(words);
      await eventually(() => panel.current()).toBe(words);
    }
    await page.page.evaluate(() => frames[0]!.location.assign('/news/canal.html'));
    const other = DENIAL.replace('harbour', 'canal');
    await eventually(() => frame.words('denial')).toEqual([other]);
    await eventually(() => panel.words()).toContain(other);
    await frame.clickOn(other);
    await eventually(() => panel.current()).toBe(other);
  });

  it('is marked where the page wrote it there itself', async () => {
    const page = await browser().open(VIEWER, toViewer(toFrame(toSource(PATTERN_PAGE))));
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
  });

  it('is marked when it comes late, gives way to another, and when its frame grows', async () => {
    const page = await browser().open(VIEWER, {
      [new URL(VIEWER).pathname]: toViewer('<main id="place"></main>'),
      '/news/crane.html': PATTERN_PAGE,
      '/news/canal.html': OTHER_PAGE,
    });
    await page.whenRead();
    await page.page.evaluate(
      frame => {
        document.getElementById('place')!.innerHTML = frame;
      },
      toFrame('src="/news/crane.html"', ADVERT),
    );
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.page.evaluate(() => frames[0]!.document.readyState)).toBe('complete');
    await page.page.evaluate(style => {
      document.querySelector('iframe')!.style.cssText = style;
    }, LARGE);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    await page.page.evaluate(() => frames[0]!.location.assign('/news/canal.html'));
    await eventually(async () => (await page.whenRead()).findings).toEqual([]);
    await page.page.evaluate(() => frames[0]!.location.assign('/news/crane.html'));
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
  });

  it('is brought into view by whoever scrolls the page around it', async () => {
    const page = await browser().open(VIEWER, {
      [new URL(VIEWER).pathname]: toViewer(
        toFrame('src="/news/crane.html"', 'width: 100%; height: 4000px; margin-top: 1500px'),
      ),
      '/news/crane.html': PATTERN_PAGE,
    });
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    const { findings } = await page.whenRead();
    await browser().show(findings.find(({ quote }) => quote === DENIAL)!.id, page);
    await eventually(() =>
      page.page.evaluate(() => {
        const [range] = frames[0]!.window.CSS.highlights.get('sayso-current') as unknown as Range[];
        const top =
          range!.getBoundingClientRect().top + document.querySelector('iframe')!.getBoundingClientRect().top;
        return top > 0 && top < innerHeight;
      }),
    ).toBe(true);
  });

  it('is read on request where it looks like a front page', async () => {
    const page = await browser().open(VIEWER, {
      [new URL(VIEWER).pathname]: toViewer(toFrame('src="/"')),
      '/': PATTERN_PAGE,
    });
    expect((await page.whenRead()).status).toBe('not-an-article');
    await browser().controls.useToolbarButton(page);
    await browser().controls.chooseInMenu('annotate', page);
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
  });
});

describeInBrowsers('a frame', browser => {
  it.each([
    ['the size of an advert', toFrame('src="/news/crane.html"', ADVERT)],
    ['that is hidden', toFrame('src="/news/crane.html"', `${LARGE}; visibility: hidden`)],
    ['of another origin', toFrame('src="https://elsewhere.example/news/crane.html"')],
    ['that the page keeps apart', toFrame('sandbox="allow-scripts" src="/news/crane.html"')],
  ])('%s stays silent', async (_what, frame) => {
    const page = await browser().open(VIEWER, {
      [new URL(VIEWER).pathname]: toViewer(frame),
      '/news/crane.html': PATTERN_PAGE,
    });
    await page.whenRead();
    // By the time an article in another tab is marked, this one has been through the same.
    const other = await browser().open('https://www.yahoo.com/news/crane.html', PATTERN_PAGE);
    await eventually(() => other.words('denial')).toEqual([DENIAL]);
    const state = await page.whenRead();
    expect([state.status, state.findings]).toEqual(['not-an-article', []]);
    const inner = await FrameUnderTest.of(page);
    expect(await inner.marks()).toEqual([]);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('does not look like an article');
  });

  it('with a text of its own has no say beside an article', async () => {
    const [words] = PATTERN_PAGE_MARKS.anonymous as [string];
    const forged = PATTERN_PAGE.replace(words, 'Two people close to the queen told the Chronicle');
    const page = await browser().open(VIEWER, {
      [new URL(VIEWER).pathname]: PATTERN_PAGE.replace('</main>', `</main>${toFrame('src="/forged"')}`),
      '/forged': forged,
    });
    await eventually(() => page.words('anonymous')).toEqual([words]);
    const frame = await FrameUnderTest.of(page);
    // The reader asks for this page by every way there is.
    await browser().controls.chooseInMenu('annotate', page);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain(words);
    expect(await popup.text()).not.toContain('queen');
    expect((await page.whenRead()).findings.map(({ quote }) => quote)).toContain(words);
    expect(await frame.marks()).toEqual([]);
  });

  it('loses its say when the page around it becomes an article', async () => {
    const page = await browser().open(VIEWER, {
      [new URL(VIEWER).pathname]: toViewer(`<main id="place"></main>${toFrame('src="/news/crane.html"')}`),
      '/news/crane.html': PATTERN_PAGE,
    });
    const frame = await FrameUnderTest.of(page);
    await eventually(() => frame.words('denial')).toEqual([DENIAL]);
    await page.page.evaluate(html => {
      const story = new DOMParser().parseFromString(html, 'text/html').querySelector('article')!;
      document.getElementById('place')!.append(story);
    }, PATTERN_PAGE);
    await eventually(() => page.words('denial')).toEqual([DENIAL]);
    await eventually(() => frame.marks()).toEqual([]);
  });
});
