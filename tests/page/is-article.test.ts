// Which pages the patterns read: news articles in English, and not the rest of the web.
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { attributesOnly } from '../../src/page/attribute-sight.ts';
import { isArticle, readSigns } from '../../src/page/is-article.ts';
import { readText } from '../../src/page/read-text.ts';

interface Page {
  readonly head?: string;
  readonly lang?: string;
  readonly body: string;
  readonly isListed?: boolean;
  readonly url?: string;
}

function passes({ head = '', lang = 'en', body, isListed = false, url = 'https://a.example/x' }: Page) {
  const html = `<html lang="${lang}"><head>${head}</head><body>${body}</body></html>`;
  const { document } = new JSDOM(html, { url }).window;
  return isArticle(readSigns(document, readText(document, attributesOnly), isListed));
}

const p = (...paragraphs: string[]) => paragraphs.map(text => `<p>${text}</p>`).join('');
const h = '<h1>Ferry company to cut winter sailings</h1>';

const NEWS = p(
  'The ferry company will cut a third of its winter sailings between the islands and the mainland, two officials said on Tuesday.',
  'A spokeswoman for the company said the timetable had not been settled. “We are listening to the islanders,” she told reporters at the quay.',
  'According to the harbour board, the number of passengers fell by a fifth last year, and the price of fuel rose by as much.',
  'Islanders said they had not been asked. The council meets on Friday to hear from the company and from the people who depend on the boats.',
);
const PLAIN = p(
  'The old light at the end of the pier was built by two brothers who had learned the trade on the rivers of the north.',
  'It is made of larch and stands on eleven piles, each of them as thick as a man, and all of them have been replaced at least once.',
  'The lamp was lit with whale oil, then with gas, and for the last sixty years with a bulb that is no larger than a thumb.',
  'On clear nights it can be seen from the hills that lie behind the town, where the brothers are buried beside the chapel.',
);
const GUIDE = p(
  'Before you begin, you will need a sharp knife and a board that does not slip, because your fingers are worth more than the onions.',
  'You can cut the onion in half from the root to the tip, and then you should peel it, so that the layers hold together for you.',
  'If you want small dice, you make three cuts towards the root, and you do not cut through it. Then you turn your knife and slice.',
);
const GERMAN = p(
  'Die Fährgesellschaft wird im Winter ein Drittel ihrer Fahrten zwischen den Inseln und dem Festland streichen, sagten zwei Beamte am Dienstag.',
  'Eine Sprecherin des Unternehmens sagte, der Fahrplan stehe noch nicht fest. „Wir hören den Menschen zu“, sagte sie am Kai vor Journalisten.',
  'Nach Angaben der Hafenbehörde ging die Zahl der Fahrgäste im vergangenen Jahr um ein Fünftel zurück, während der Treibstoff teurer wurde.',
);
const MARKED =
  '<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle"}</script>';

describe('a news article', () => {
  it.each<[string, Page]>([
    ['by its words alone', { body: h + NEWS }],
    ['without a language of its own', { body: h + NEWS, lang: '' }],
    ['by its site', { body: h + PLAIN, isListed: true }],
    [
      'by its markup and its section',
      { body: h + PLAIN, head: MARKED, url: 'https://a.example/news/ferry-12' },
    ],
    ['in a template whose language was never set', { body: h + NEWS, lang: 'es' }],
  ])('%s', (_what, page) => expect(passes(page)).toBe(true));
});

describe('no news article', () => {
  const teaser = (n: number) =>
    `<div><h3><a href="/${n}">The ferry company cuts its winter sailings again</a></h3><p>The ferry company said on Tuesday that sailings would be cut by a third this winter.</p></div>`;
  it.each<[string, Page]>([
    ['an essay', { body: h + PLAIN }],
    [
      'an essay on a blog that calls itself news',
      { body: h + PLAIN, head: MARKED, url: 'https://medium.com/@b/x' },
    ],
    ['a guide', { body: h + GUIDE, head: '<meta property="og:type" content="article">' }],
    ['another language', { body: h + GERMAN, lang: 'de', isListed: true }],
    ['another language under a wrong name', { body: h + GERMAN, isListed: true, head: MARKED }],
    ['a front page', { body: `<main>${[1, 2, 3, 4, 5, 6].map(teaser).join('')}</main>`, isListed: true }],
    ['the first page of a news site', { body: h + NEWS, isListed: true, url: 'https://a.example/' }],
    [
      'a shop',
      { body: `${h}<ul><li>Blue, £4</li><li>Red, £5</li></ul><p>Add to basket</p>`, isListed: true },
    ],
    ['next to nothing', { body: '', isListed: true }],
  ])('%s', (_what, page) => expect(passes(page)).toBe(false));
});
