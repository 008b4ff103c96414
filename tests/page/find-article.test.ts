// @vitest-environment jsdom
// Which blocks of a page are the article's: on pages that no name or tag explains, that name things wrongly, that hold more
// than one.
import { describe, expect, it } from 'vitest';
import { attributesOnly } from '../../src/page/attribute-sight.ts';
import { readText } from '../../src/page/read-text.ts';

const LINES = [
  'The mill on the river will close in the spring after two centuries, its owner told the sixty people who work there.',
  'Orders have fallen since the paper merchants went over to a cheaper sheet, the company said, and the roof needs to be replaced.',
  'The union said it would look at the books. “We have heard of bad years before,” its secretary said, “and there was always another one.”',
  'Some of the machines may go to a museum in the county town, which has asked for the oldest of them.',
  'The owner has promised to find a tenant for the great hall. Nobody has come forward so far, and the council has no money to give.',
];
const BODY = LINES.map(line => `<p>${line}</p>`).join('\n');
const LINKS = [1, 2, 3, 4]
  .map(n => `<li><a href="/${n}">Another story of the week, number ${n}</a></li>`)
  .join('');

function kindsOf(html: string): string[] {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const { article } = readText(document, attributesOnly);
  return article.blocks
    .filter(({ kind }) => kind !== 'other')
    .map(({ kind, from, to }) => `${kind}: ${article.text.slice(from, to)}`);
}
const PARAGRAPHS = LINES.map(line => `paragraph: ${line}`);

describe('an article without any markup that says so', () => {
  it('is told from lists of links, labels and notes', () => {
    expect(
      kindsOf(`<div><div><a href="/">Home</a> <a href="/b">Business</a></div>
        <div><h1>Mill to close</h1><div><span>By Ann Other</span></div><div>4 March 2025</div>
          <div>Share this article</div>${BODY}<div>Advertisement</div></div>
        <div><h2>More stories</h2><ul>${LINKS}</ul></div><div>© 2025 The Courier. All rights reserved.</div></div>`),
    ).toEqual(['headline: Mill to close', ...PARAGRAPHS]);
  });

  it('keeps its subheads, lists and quotations, and not the headings of boxes', () => {
    expect(
      kindsOf(`<div><h1>Mill to close</h1>${BODY}<h2>What comes next</h2><p>${LINES[0]}</p>
        <ul><li>A survey of the roof.</li><li>A sale of the looms.</li></ul>
        <h3>Read these next</h3><ul>${LINKS}</ul><blockquote>It is a sad day for the town.</blockquote><p>${LINES[1]}</p></div>`),
    ).toEqual([
      'headline: Mill to close',
      ...PARAGRAPHS,
      'heading: What comes next',
      PARAGRAPHS[0],
      'item: A survey of the roof.',
      'item: A sale of the looms.',
      'quote: It is a sad day for the town.',
      PARAGRAPHS[1],
    ]);
  });

  it('takes the sentence under the headline as its standfirst', () => {
    expect(
      kindsOf(
        `<div><header><h1>Mill to close</h1><p>The owner blames the price of paper.</p></header><div>${BODY}</div></div>`,
      )[1],
    ).toMatch(/^standfirst: |^paragraph: /);
  });
});

describe('names', () => {
  it.each(['ad-in-text', 'content read-more', 'promo', 'related', 'sidebar-left'])(
    'do not hide an article in an element called “%s”',
    name => {
      expect(kindsOf(`<h1>Mill to close</h1><div class="${name}">${BODY}</div>`)).toEqual([
        'headline: Mill to close',
        ...PARAGRAPHS,
      ]);
    },
  );

  it.each([
    ['comments', '<div class="comments">'],
    ['CommentList__root', '<div class="CommentList__root">'],
    ['a footer', '<footer>'],
  ])('hide what stands beside it, however long: %s', (_what, open) => {
    const others = BODY.repeat(4).replaceAll('mill', 'works');
    expect(kindsOf(`<main><h1>Mill to close</h1>${BODY}${open}${others}</main>`)).toEqual([
      'headline: Mill to close',
      ...PARAGRAPHS,
    ]);
  });

  it('hide captions, bylines and newsletter boxes within', () => {
    expect(
      kindsOf(`<article><h1>Mill to close</h1><p class="byline">By Ann Other, who has covered the valley for years.</p>
        <figure><img><figcaption>The mill as it stood last week, seen from the bridge.</figcaption></figure>
        ${BODY}<div class="newsletter-signup"><p>Our letter on Fridays brings you the week in the valley, free of charge.</p></div>
        <p>${LINES[0]}</p></article>`),
    ).toEqual(['headline: Mill to close', ...PARAGRAPHS, PARAGRAPHS[0]]);
  });
});

describe('an article in parts', () => {
  it('is found on both sides of a box, in elements that look the same', () => {
    const part = (lines: string[]) =>
      `<div class="row"><div class="copy">${lines.map(l => `<p class="text">${l}</p>`).join('')}</div></div>`;
    expect(
      kindsOf(`<main><h1>Mill to close</h1>${part(LINES.slice(0, 1))}<div class="row"><ul>${LINKS}</ul></div>
        ${part(LINES.slice(1))}</main>`),
    ).toEqual(['headline: Mill to close', ...PARAGRAPHS]);
  });

  it('begins with the paragraphs right beside the element that holds the rest', () => {
    expect(
      kindsOf(
        `<div><h1>Mill to close</h1><p>${LINES[0]}</p><div>${BODY.slice(BODY.indexOf('\n'))}</div></div>`,
      ),
    ).toEqual(['headline: Mill to close', ...PARAGRAPHS]);
  });

  it('finds several articles on one page', () => {
    const article = (title: string) => `<article><h1>${title}</h1>${BODY}</article>`;
    expect(kindsOf(`<main>${article('Mill to close')}${article('Ferry to sail')}</main>`)).toEqual([
      'headline: Mill to close',
      ...PARAGRAPHS,
      'headline: Ferry to sail',
      ...PARAGRAPHS,
    ]);
  });

  it('finds the entries of a live page', () => {
    const entry = (line: string, i: number) =>
      `<article class="entry"><time>1${i}:05</time><h2>Entry ${i}</h2><p>${line}</p><a href="#${i}">Share</a></article>`;
    const kinds = kindsOf(`<main><h1>Mill: the day</h1>${LINES.map(entry).join('')}</main>`);
    expect(kinds.filter(kind => kind.startsWith('paragraph'))).toEqual(PARAGRAPHS);
  });
});

describe('a page without an article', () => {
  it('is judged by names alone', () => {
    expect(kindsOf('<p>One</p><div class="related">Two</div><p>Three</p>')).toEqual([
      'paragraph: One',
      'paragraph: Three',
    ]);
  });
});
