// A page's findings as a file: told by its headline and address, and readable again by whoever imports it.
import { describe, expect, it } from 'vitest';
import { parseImport } from '../../src/annotations/parse-import.ts';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { toPageAbout, toPageFile } from '../../src/exchange/page-file.ts';
import { SET_FORM_NAMES } from '../../src/taxonomy/file-forms.ts';
import { toArticle } from '../../src/text/article.ts';

const NOW = new Date('2026-03-02T10:00:00Z');
const NOBODY = { author: '', licence: '' };
const article = toArticle(
  'Ferry line hid faults, paper says\nThe line denied any wrongdoing. Two officials said otherwise.',
);
const page = {
  article: { ...article, outlet: 'The Courier' },
  findings: annotate(article, buildQuoteIndex([])),
  title: 'Ferry line hid faults - The Courier',
  address: 'https://courier.example/ferry?page=2#comments:~:text=faults',
};

describe('a page as a file', () => {
  it('is named after its headline', () => {
    expect(toPageFile(page, 'markdown', NOW, NOBODY).name).toBe('ferry-line-hid-faults-paper-says.md');
    expect(toPageFile(page, 'markdown', NOW, NOBODY).text).toContain('# Ferry line hid faults, paper says');
  });

  it('is written in each form', () => {
    for (const form of SET_FORM_NAMES) {
      const { text, mediaType } = toPageFile(page, form, NOW, NOBODY);
      expect(text, form).toContain('The line denied any wrongdoing');
      expect(mediaType, form).toMatch(/^(?:text|application)\/[a-z+]+$/);
    }
  });

  it('comes back through the importer as it left', () => {
    const { sets, rejected } = parseImport(toPageFile(page, 'sayso', NOW, NOBODY).text);
    expect(rejected).toEqual([]);
    expect(sets[0]).toMatchObject({
      id: 'https://courier.example/ferry?page=2',
      title: 'Ferry line hid faults, paper says',
      outlet: 'The Courier',
      source: 'https://courier.example/ferry?page=2',
      modified: NOW.toISOString(),
    });
    expect(sets[0]?.annotations.map(({ target }) => target.exact)).toEqual(
      page.findings.map(({ quote }) => quote),
    );
  });
});

it('a page without headline or open address is described by what there is', () => {
  const bare = { ...page, article: toArticle('One line only.'), address: 'file:///articles/a.html' };
  expect(toPageAbout(bare, NOW)).toEqual({
    id: 'file:///articles/a.html',
    title: 'Ferry line hid faults - The Courier',
    outlet: '',
    published: '',
    author: '',
    modified: NOW.toISOString(),
  });
  expect(toPageAbout({ ...bare, title: ' ' }, NOW).title).toBe('A page without a title');
});
