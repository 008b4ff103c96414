// The panel's head: whose page it is about, and in three sentences how its story knows; or why there is nothing to tell.
import { h } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import { renderBarePage, renderNothingFound } from './page-states.ts';
import { POPUP_WORDS } from './page-words.ts';
import type { PanelActions, PanelModel } from './panel-model.ts';
import { PANEL_WORDS } from './panel-words.ts';
import { toStorySummary } from './story-summary.ts';

export function renderStory({ page, managed }: PanelModel, actions: PanelActions): HTMLElement {
  if (page.state !== 'read') return h('div', {}, ...renderBarePage(page, actions, managed));
  if (page.findings.length === 0) return h('div', {}, ...renderNothingFound(page, actions));
  const sentences = toStorySummary(page.findings).map(({ category, count, rest }) =>
    h(
      'li',
      { class: `kind-${category}` },
      renderGlyph(category, 'kind-glyph'),
      h('span', {}, h('b', {}, count), ` ${rest}`),
    ),
  );
  return h(
    'div',
    { class: 'story' },
    h('h1', {}, PANEL_WORDS.title),
    h('ul', { role: 'list' }, ...sentences),
  );
}

export function renderBar(host: string, onOptions: (() => void) | undefined): HTMLElement {
  return h(
    'header',
    { class: 'bar' },
    renderGlyph('sayso', 'logo'),
    h('b', {}, POPUP_WORDS.name),
    h('span', { class: 'host' }, host),
    onOptions &&
      h(
        'button',
        {
          type: 'button',
          class: 'icon-button',
          'aria-label': PANEL_WORDS.options,
          title: PANEL_WORDS.options,
          [KEY]: 'options',
          onclick: onOptions,
        },
        renderGlyph('options'),
      ),
  );
}
