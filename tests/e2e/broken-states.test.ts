// What popup and page say where Sayso cannot do its work: no answer from the background, a browser without highlights, documents
// that no extension may read.
import { expect, it } from 'vitest';
import { PATTERN_PAGE } from './article-pages.ts';
import { eventually } from './browser-under-test.ts';
import { describeInChangedBrowsers } from './changed-extension.ts';
import { describeInBrowsers } from './in-browsers.ts';

const NEWS = 'https://www.yahoo.com/news/crane.html';
/** An empty sheet, with the table of contents by which viewers find its parts. */
function toPdf(): string {
  const parts = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>',
  ];
  let text = '%PDF-1.4\n';
  const at = parts.map((part, i) => {
    const from = text.length;
    text += `${i + 1} 0 obj${part}endobj\n`;
    return `${String(from).padStart(10, '0')} 00000 n \n`;
  });
  return `${text}xref\n0 4\n0000000000 65535 f \n${at.join('')}trailer<</Size 4/Root 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
}

describeInChangedBrowsers(
  'a background that gives no answer',
  { 'background.js': code => code.replace('"article.annotate"', '"article.forgotten"') },
  browser => {
    it('is told of, with what can be done', async () => {
      const page = await browser().open(NEWS, PATTERN_PAGE);
      const popup = await browser().openPopup(page);
      await eventually(() => popup.text()).toContain('This page could not be read');
      expect(await popup.text()).toContain('Reload the page to try again.');
      expect(await page.marks()).toEqual([]);
    });
  },
);

describeInChangedBrowsers(
  'a browser that cannot paint marks',
  { 'content.js': code => `Object.defineProperty(CSS, 'highlights', { value: undefined });${code}` },
  browser => {
    it('is told of, with those that can', async () => {
      const page = await browser().open(NEWS, PATTERN_PAGE);
      const popup = await browser().openPopup(page);
      await eventually(() => popup.text()).toContain('This browser cannot show the marks');
      expect(await popup.text()).toMatch(/Chrome or Edge \d+, Firefox \d+/);
    });
  },
);

describeInBrowsers('the popup', browser => {
  it('says that a PDF cannot be read', async () => {
    const page = await browser().open(NEWS, {
      '/news/crane.html': PATTERN_PAGE,
      '/report.pdf': { type: 'application/pdf', body: toPdf() },
    });
    await page.page
      .goto('https://www.yahoo.com/report.pdf', { waitUntil: 'domcontentloaded' })
      .catch(() => undefined);
    await browser().controls.useToolbarButton(page);
    const popup = await browser().openPopup(page);
    await eventually(() => popup.text()).toContain('Sayso cannot read this page');
    expect(await popup.text()).not.toContain('Just this once');
  });
});
