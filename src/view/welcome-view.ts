// The welcome page: an article to try Sayso on, what marks mean and what they do not, what Sayso may do, how to have it at hand.
// Draws; that the article is marked is the reader's work, as on any page.
import { CATEGORIES, type Category } from '../taxonomy/taxonomy.ts';
import { h, inOurLanguage } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { renderShortcutTable } from './options-keys.ts';
import type { Shortcut } from './options-model.ts';
import { KIND_OF_MANY } from './page-words.ts';
import { WELCOME_ARTICLE } from './welcome-article.ts';
import { WELCOME_WORDS } from './welcome-words.ts';

export interface WelcomeModel {
  readonly shortcuts: readonly Shortcut[];
  /** Whether the button is in the toolbar; undefined where the browser does not tell. */
  readonly isPinned: boolean | undefined;
  /** How many sites are listed. */
  readonly listed: number;
  /** Whether a finger is what points here. */
  readonly isTouch: boolean;
}

export interface WelcomeActions {
  onShortcuts(): void;
}

const OPTIONS = '../options/options.html';

export function renderWelcome(model: WelcomeModel, actions: WelcomeActions): HTMLElement {
  const { title, lead } = WELCOME_WORDS;
  return h(
    'div',
    { class: 'sayso welcome', ...inOurLanguage() },
    h(
      'header',
      { class: 'head' },
      renderGlyph('sayso', 'logo'),
      h('div', {}, h('h1', {}, title), h('p', { class: 'lead' }, lead)),
    ),
    h(
      'main',
      {},
      renderTry(model),
      h('div', { class: 'beside' }, renderKinds(), renderSentences('limits')),
      renderMay(model),
      renderHand(model, actions),
    ),
    renderFoot(),
  );
}

function renderTry({ isTouch }: WelcomeModel): HTMLElement {
  const { title, says, touch, label } = WELCOME_WORDS.try;
  const { paper, title: headline, paragraphs } = WELCOME_ARTICLE;
  return h(
    'section',
    { class: 'try', 'aria-labelledby': 'try-title' },
    h('h2', { id: 'try-title' }, title),
    h('p', { class: 'how' }, isTouch ? touch : says),
    // Filled when the reader's own article cannot be marked.
    h('p', { class: 'trouble', role: 'status' }),
    h(
      'article',
      { class: 'paper', lang: 'en', dir: 'ltr', 'aria-label': label },
      h('p', { class: 'paper-head' }, h('span', {}, paper), h('span', {}, label)),
      h('h3', {}, headline),
      ...paragraphs.map(paragraph => h('p', {}, paragraph)),
    ),
  );
}

function renderKinds(): HTMLElement {
  const { title, kind, says, lines } = WELCOME_WORDS.kinds;
  const row = (category: Category) =>
    h(
      'li',
      { class: `kind kind-${category}` },
      renderGlyph(category, 'kind-glyph'),
      h(
        'div',
        {},
        h('b', { class: 'name' }, KIND_OF_MANY[category]),
        h('p', {}, kind(lines[category], says[category])),
      ),
    );
  return h(
    'section',
    { class: 'block', 'aria-labelledby': 'kinds-title' },
    h('h2', { id: 'kinds-title' }, title),
    h('ul', { class: 'kinds-list', role: 'list' }, ...CATEGORIES.map(row)),
  );
}

function renderSentences(section: 'limits'): HTMLElement {
  const { title, says } = WELCOME_WORDS[section];
  return h(
    'section',
    { class: 'block', 'aria-labelledby': `${section}-title` },
    h('h2', { id: `${section}-title` }, title),
    ...says.map(sentence => h('p', {}, sentence)),
  );
}

function renderMay({ listed }: WelcomeModel): HTMLElement {
  const { title, read, nothing, pages, keep, sites } = WELCOME_WORDS.may;
  return h(
    'section',
    { class: 'block', 'aria-labelledby': 'may-title' },
    h('h2', { id: 'may-title' }, title),
    h(
      'ul',
      { class: 'may' },
      ...[read, nothing, pages, keep].map(([what = '', more = '']) =>
        h('li', {}, h('b', {}, what), ` ${more}`),
      ),
    ),
    h('p', {}, h('a', { href: `${OPTIONS}#sites` }, sites(listed))),
  );
}

function renderHand({ shortcuts, isPinned }: WelcomeModel, { onShortcuts }: WelcomeActions): HTMLElement {
  const { title, pin, pinned, keys, change } = WELCOME_WORDS.hand;
  return h(
    'section',
    { class: 'block', 'aria-labelledby': 'hand-title' },
    h('h2', { id: 'hand-title' }, title),
    ...(isPinned ? [pinned] : pin).map(sentence => h('p', {}, sentence)),
    // Firefox for Android has none.
    ...(shortcuts.length === 0
      ? []
      : [
          h('h3', {}, keys),
          renderShortcutTable(shortcuts),
          h('button', { type: 'button', class: 'button second', onclick: onShortcuts }, change),
        ]),
  );
}

function renderFoot(): HTMLElement {
  const { settings, looksFor } = WELCOME_WORDS.foot;
  return h(
    'footer',
    { class: 'foot' },
    h('a', { href: OPTIONS }, settings),
    h('a', { href: `${OPTIONS}#looks-for` }, looksFor),
  );
}
