// What chooses the passages that the panel lists: a button for each kind with its count, and a field to search in them.
// Rendered from a state that panel-view keeps.
import type { Finding } from '../taxonomy/finding.ts';
import { CATEGORIES } from '../taxonomy/taxonomy.ts';
import { say, toFigures } from '../words/say.ts';
import { type Child, h } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import type { ReadPage } from './page-model.ts';
import { MARK_KIND, POPUP_WORDS } from './page-words.ts';
import type { PanelActions } from './panel-model.ts';
import type { Choice } from './panel-rows.ts';
import { FILTER_NAMES, PANEL_WORDS } from './panel-words.ts';
import { renderSwitch } from './switch.ts';

type Filter = Choice['filter'];

export function renderFilters(
  findings: readonly Finding[],
  { kinds, filter }: Choice,
  onFilter: (filter: Filter) => void,
): HTMLElement {
  const chip = (name: Filter) => {
    const isOff = name !== 'all' && !kinds[name];
    const count = findings.filter(({ category }) => name === 'all' || category === name).length;
    return h(
      'button',
      {
        type: 'button',
        class: `chip${name === 'all' ? '' : ` kind-${name}`}${isOff ? ' off' : ''}`,
        'aria-pressed': String(name === filter),
        [KEY]: `filter ${name}`,
        onclick: () => onFilter(name),
      },
      name !== 'all' && renderGlyph(name, 'kind-glyph'),
      FILTER_NAMES[name],
      ' ',
      h('span', { class: 'count' }, toFigures(count)),
    );
  };
  return h(
    'div',
    { class: 'chips', role: 'group', 'aria-label': PANEL_WORDS.filters },
    ...(['all', ...CATEGORIES] as const).map(chip),
  );
}

/** Of a chosen kind its switch, which acts in every tab; of all kinds, what is not listed. */
export function renderKindLine(
  { findings, hidden: hiddenHere = 0 }: ReadPage,
  { kinds, subtypesOff, filter }: Choice,
  reason: string | undefined,
  { onKind, onShowHidden }: PanelActions,
): HTMLElement | undefined {
  if (filter !== 'all') {
    const words = MARK_KIND[filter];
    const model = { key: `kind ${filter}`, name: words, isOn: kinds[filter], reason };
    return h(
      'label',
      { class: 'kind-line' },
      words,
      renderSwitch(model, isOn => onKind(filter, isOn)),
    );
  }
  const off = CATEGORIES.filter(category => !kinds[category]);
  const hidden = findings.filter(({ category, subtype }) => kinds[category] && subtypesOff.includes(subtype));
  const words = [
    ...(off.length > 0 ? [PANEL_WORDS.counted(POPUP_WORDS.kindsOff(off))] : []),
    ...(hidden.length > 0 ? [POPUP_WORDS.sentence(POPUP_WORDS.subtypesOff(hidden.length))] : []),
  ];
  if (hiddenHere > 0) words.push(POPUP_WORDS.sentence(POPUP_WORDS.hiddenHere(hiddenHere)));
  if (words.length === 0) return undefined;
  const again = { type: 'button', class: 'text-button', [KEY]: 'show-hidden', onclick: onShowHidden };
  return h(
    'p',
    { class: 'kind-line' },
    h('span', {}, words.join(' ')),
    hiddenHere > 0 && onShowHidden && h('button', again, POPUP_WORDS.showHidden),
  );
}

/** Kept for as long as the page is: a field that is drawn anew while somebody types loses the caret. */
export function renderSearch(query: string, onQuery: (query: string) => void): HTMLElement {
  return h(
    'div',
    { class: 'search' },
    h('input', {
      type: 'search',
      'aria-label': PANEL_WORDS.search,
      placeholder: PANEL_WORDS.search,
      value: query,
      autocomplete: 'off',
      spellcheck: 'false',
      [KEY]: 'search',
      oninput: event => onQuery((event.target as HTMLInputElement).value),
    }),
  );
}

/** How many are listed, where that is not all; said aloud, for it answers what the reader just did. */
export function toListedWords(listed: number, all: number): string {
  return listed === all ? '' : PANEL_WORDS.listed(listed, all);
}

export function renderKeys(
  shortcuts: readonly { description: string; keys: string }[],
  onChange?: () => void,
): Child {
  const { title, unbound, step, fold, go, delete: own, close, change, where } = PANEL_WORDS.keys;
  const rows = [
    ...shortcuts.map(({ keys, description }) => [keys || unbound, description] as const),
    [say('keycap_arrows'), step] as const,
    [say('keycap_sideways'), fold] as const,
    [say('keycap_enter'), go] as const,
    [say('keycap_delete'), own] as const,
    [say('keycap_escape'), close] as const,
  ];
  return h(
    'details',
    { class: 'keys' },
    h('summary', { [KEY]: 'keys' }, title),
    h('dl', {}, ...rows.flatMap(([keys, does]) => [h('dt', {}, keys), h('dd', {}, does)])),
    h('p', {}, where),
    onChange && h('button', { type: 'button', class: 'button second', onclick: onChange }, change),
  );
}
