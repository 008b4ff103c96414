// The plain news page that `npm start` and the end-to-end tests show: every word of the article, none of its own within.
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { toSeedPage } from '../../build/seed-page.ts';

const ARTICLE = [
  'The harbour opened at dawn, & nobody <came>.',
  'A quiet day',
  'Boats lay at the quay “until noon”.',
  'So glad to be at the quay',
  '— Ann Ferry (@annferry) May 1, 2025',
  'Then the wind rose.',
].join('\n');

const { document } = new JSDOM(
  toSeedPage(ARTICLE, { title: 'Harbour & wind', outlet: 'The Quay', published: '2025-05-01' }),
).window;

it('keeps each line’s words as they are, in their order', () => {
  const lines = [...document.querySelectorAll('article > :is(p, h2):not(.byline), .post > *')];
  expect(lines.map(line => line.textContent)).toEqual(ARTICLE.split('\n'));
});

it('sets short lines without a full stop as headings, and a signed line with the one above it as a post', () => {
  expect([...document.querySelectorAll('h2')].map(h2 => h2.textContent)).toEqual(['A quiet day']);
  expect([...document.querySelectorAll('.post > *')].map(part => part.textContent)).toEqual([
    'So glad to be at the quay',
    '— Ann Ferry (@annferry) May 1, 2025',
  ]);
});

it('shows the headline, the outlet and the day', () => {
  expect(document.querySelector('h1')?.textContent).toBe('Harbour & wind');
  expect(document.querySelector('.byline')?.textContent).toBe('The Quay · 1 May 2025');
});

it('loads nothing', () => {
  expect(document.querySelectorAll('script, link, img, iframe, [src]')).toHaveLength(0);
});
