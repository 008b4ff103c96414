// Pages the end-to-end tests open: the seed's article as a news site would set it, changed in one way at a time, and
// pages of our own prose that hold none of it.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { escapeHtml, toSeedPage } from '../../build/seed-page.ts';
import { compileAllSeeds } from '../../build/seeds.ts';
import { CATEGORIES, type Category } from '../../src/taxonomy/taxonomy.ts';

const SEEDS = fileURLToPath(new URL('../../seeds', import.meta.url));

export const SET = compileAllSeeds(SEEDS)[0]!;
export const ARTICLE = readFileSync(join(SEEDS, SET.id, 'article.txt'), 'utf8');
export const QUOTES: readonly string[] = SET.annotations.map(({ target }) => target.exact);

/** The set's quotes of one kind, in order of reading; of those that stand in `text`, if given. */
export function quotesOf(category: Category, text = ARTICLE): string[] {
  return SET.annotations
    .filter(annotation => annotation.category === category && text.includes(annotation.target.exact))
    .map(({ target }) => target.exact);
}

/** The quote of an annotation by its id. */
export function quoteOf(id: string): string {
  const found = SET.annotations.find(annotation => annotation.id === id);
  if (!found) throw new Error(`The set has no annotation ${id}.`);
  return found.target.exact;
}

/** Words by kind, as `PageUnderTest.words` gives them. */
export function quotesByCategory(text = ARTICLE): Record<Category, string[]> {
  return Object.fromEntries(CATEGORIES.map(category => [category, quotesOf(category, text)])) as Record<
    Category,
    string[]
  >;
}

/** The article as a page. `before` and `after` are markup beside the article, within <main>. */
export function toArticlePage({ text = ARTICLE, before = '', after = '' } = {}): string {
  return toSeedPage(text, SET)
    .replace('<article>', `${before}<article id="article">`)
    .replace('</article>', `</article>${after}`);
}

/** The article's lines as paragraphs, for copies that a page holds besides the article itself. */
export function toParagraphs(text = ARTICLE): string {
  return text
    .split('\n')
    .filter(Boolean)
    .map(line => `<p>${escapeHtml(line)}</p>`)
    .join('\n');
}

/** A news page of our own that says nothing on anyone's say-so. */
export const OTHER_PAGE = toSeedPage(
  [
    'The canal towpath between Marlow Bridge and the old paper mill reopened on Saturday after two winters of repairs.',
    'Engineers drove new oak piles along the bank, relaid the surface with crushed limestone and planted a mile of hawthorn hedge. The work cost £1.4 million and finished three weeks early.',
    'Along the way, walkers now pass a restored lock with its original iron gear. A board explains how the gates work, and children may turn a model of them by hand.',
    'The path is open from dawn to dusk. Cyclists share it at walking pace, and dogs stay on a lead near the nesting islands until the end of June.',
    'A second stretch, from the mill to the aqueduct, follows next spring. It will carry a new footbridge of larch and steel, wide enough for a wheelchair and a pram side by side.',
  ].join('\n'),
  {
    title: 'Canal path opens again after two winters',
    outlet: 'The Marlow Bridge Chronicle',
    published: '2025-03-02',
  },
);

/**
 * Watches the page's own DOM from the moment it is parsed, before any content script runs: `seen` tells each change,
 * `before` the main part's markup.
 */
export const WATCHER = `<script>
var seen = [], before;
addEventListener('DOMContentLoaded', () => {
  before = document.querySelector('main').outerHTML;
  const name = node => node.nodeName.toLowerCase();
  new MutationObserver(records => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      for (const node of addedNodes) seen.push('added ' + name(node) + ' to ' + name(target));
      for (const node of removedNodes) seen.push('removed ' + name(node) + ' from ' + name(target));
      if (type === 'attributes') seen.push('changed ' + attributeName + ' of ' + name(target));
      if (type === 'characterData') seen.push('changed text in ' + name(target.parentNode));
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
});
</script>`;

/** A news page of our own with one passage of each kind, for patterns alone. */
export const PATTERN_PAGE = toSeedPage(
  [
    'The harbour board of Port Ellery hid the cost of its new crane for a year, two senior officials told the Chronicle.',
    'The crane was to cost £4 million. It came to nine. The board met behind closed doors in March and again in May, and its minutes were not published until the council asked for them. The crane stands on the eastern quay, where the timber ships used to lie, and lifts forty tonnes.',
    'A former treasurer was charged with fraud in June and awaits trial.',
    'The harbour board denied any wrongdoing.',
  ].join('\n'),
  { title: 'The price of a crane', outlet: 'The Port Ellery Chronicle', published: '2025-06-12' },
);
export const PATTERN_PAGE_MARKS: Record<Category, string[]> = {
  anonymous: ['two senior officials told the Chronicle'],
  unverified: ['A former treasurer was charged with fraud'],
  denial: ['The harbour board denied any wrongdoing'],
};

/** The same page, its story drawn by a component into a shadow root of its own: `draw()` draws it anew. */
export const SHADOW_PAGE = toShadowPage(`
  const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
  const story = document.getElementById('story').content.cloneNode(true);
  const body = document.createElement('section');
  body.attachShadow({ mode: 'open' }).append(story.querySelector('article'));
  root.replaceChildren(body);`);

/** Its paragraphs stand in the page, and in the component's slot as they are shown. */
export const SLOTTED_PAGE = toShadowPage(`
  this.append(...document.getElementById('story').content.cloneNode(true).querySelector('article').childNodes);
  this.attachShadow({ mode: 'open' }).innerHTML = '<article><slot></slot></article>';`);

function toShadowPage(draw: string): string {
  return PATTERN_PAGE.replace('<main>', '<news-story id="host"></news-story><template id="story">').replace(
    '</main>',
    `</template><script>
customElements.define('news-story', class extends HTMLElement { connectedCallback() { this.draw(); } draw() { ${draw} } });
</script>`,
  );
}
