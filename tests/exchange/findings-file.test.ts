// What leaves as a file: that people and programs find in it what the cards say, and nothing that runs.
import { describe, expect, it } from 'vitest';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { FILE_FORMS, type FoundArticle, toFileName } from '../../src/exchange/findings-file.ts';
import { annotateLine } from '../../src/exchange/json-lines.ts';
import { PRINTS } from '../../src/exchange/prints.ts';
import { toArticle } from '../../src/text/article.ts';

const index = buildQuoteIndex([]);
const read = (text: string) => {
  const article = toArticle(text);
  return { article, findings: annotate(article, index) };
};
const found = (text: string, title = 'Ferry line hid faults'): FoundArticle => ({
  ...read(text),
  about: {
    id: 'x',
    title,
    outlet: 'The Courier',
    published: '2026-03-01',
    author: '',
    source: 'https://example.org/a',
  },
});

const ARTICLE = [
  'Ferry line hid faults, paper says',
  'The line sailed with a cracked head, according to two people briefed on the matter.',
  'Harlow, its owner, denied it. “=SUM(A1), I say, <b>nothing</b> was [wrong](javascript:0),” he said.',
].join('\n');

describe('Markdown', () => {
  const page = FILE_FORMS.markdown.write(found(ARTICLE));

  it('has a heading, the kinds with their numbers, and the passages with their paragraphs', () => {
    expect(page).toMatch(
      /^# Ferry line hid faults\n\nThe Courier · 2026-03-01 · <https:\/\/example\.org\/a>\n/,
    );
    expect(page).toContain('## Anonymous sources (1)');
    expect(page).toContain('**“according to two people briefed on the matter”** (¶ 2, known by access)');
    expect(page).toContain('Ask: First-hand, or told by others?');
  });

  it('ends with what marks do not mean', () => {
    expect(page).toContain('No mark does not mean verified.');
  });

  it('keeps a stranger’s signs from being Markdown', () => {
    const title = '*Bold* [x](javascript:alert(1)) <img src=x> | `c`';
    const lines = FILE_FORMS.markdown.write(found(ARTICLE, title)).split('\n');
    expect(lines[0]).toBe('# \\*Bold\\* \\[x\\](javascript:alert(1)) \\<img src=x\\> \\| \\`c\\`');
  });

  it('says so where nothing is marked', () => {
    expect(FILE_FORMS.markdown.write(found('The fair opens at noon.'))).toContain('No passage is marked.');
  });
});

describe('the table', () => {
  it('has a line for each passage and quotes what needs it', () => {
    const lines = FILE_FORMS.csv.write(found(ARTICLE)).split('\r\n');
    expect(lines[0]).toMatch(/^\uFEFFid,category,subtype,kind,/);
    expect(lines).toHaveLength(read(ARTICLE).findings.length + 2);
    expect(lines.join('\n')).toContain('according to two people briefed on the matter,2,');
  });

  it('starts no formula', () => {
    const { article, findings } = read('=Harlow denied it.');
    const first = { ...findings[0], quote: '=Harlow denied it' } as never;
    const csv = FILE_FORMS.csv.write({ ...found(ARTICLE, '+1'), article, findings: [first] });
    expect(csv).toContain(",'=Harlow denied it,");
    expect(csv).toContain(",'+1,");
  });
});

describe('a file’s name', () => {
  it.each([
    ['Ferry line’s “faults”: a report', 'ferry-lines-faults-a-report.md'],
    ['Ünïcode / slash\\..', 'unicode-slash.md'],
    ['', 'sayso.md'],
    ['日本', 'sayso.md'],
  ])('for %j is %s', (title, name) => {
    expect(toFileName(title, FILE_FORMS.markdown)).toBe(name);
  });
});

describe('the command-line tool’s forms', () => {
  it.each(Object.keys(PRINTS))('%s prints an article without complaint', name => {
    expect(PRINTS[name]?.('a.txt', read(ARTICLE))).toContain('according to two people briefed on the matter');
  });
});

describe('one article a line', () => {
  const readers = { readText: read, readHtml: read };
  const answer = (line: string) => JSON.parse(annotateLine(line, 7, readers));

  it('is answered with its id, text and findings', () => {
    const { id, text, findings } = answer(JSON.stringify({ id: 'a', text: ARTICLE }));
    expect([id, text]).toEqual(['a', ARTICLE]);
    for (const { span, quote } of findings) expect(text.slice(span.from, span.to)).toBe(quote);
  });

  it.each([
    ['{', 'line 7', /not JSON/],
    ['[]', 'line 7', /not an object/],
    ['null', 'line 7', /not an object/],
    ['{"id": 4}', 4, /neither/],
    ['{"id": {}, "text": 1}', 'line 7', /neither/],
  ])('%s is answered with what is wrong', (line, id, error) => {
    expect(answer(line)).toEqual({ id, error: expect.stringMatching(error) });
  });

  it('answers in one line, whatever the text', () => {
    expect(
      annotateLine(JSON.stringify({ id: 'a\nb', text: 'A\u2028b\nHarlow denied it.' }), 1, readers),
    ).not.toMatch(/\n/);
  });

  it('goes on behind a text that cannot be read', () => {
    const broken = {
      ...readers,
      readHtml: () => {
        throw new Error('no document');
      },
    };
    expect(annotateLine('{"id":"h","html":"<"}', 1, broken)).toContain('could not be read');
  });
});
