// What chooses the passages that the panel lists: a button for each kind with its count, and a field to search in them.
// Rendered from a state that panel-view keeps.
import type { Finding } from '../taxonomy/finding.ts';
import { CATEGORIES, type Category } from '../taxonomy/taxonomy.ts';
import { type Child, h } from './element.ts';
import { joinNames, toSentenceStart } from './english.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import type { ReadPage } from './page-model.ts';
import type { PanelActions } from './panel-model.ts';
import type { Choice } from './panel-rows.ts';
import { FILTER_NAMES, PANEL_WORDS } from './panel-words-en.ts';
import { renderSwitch } from './switch.ts';
import { KIND_OF_MANY, POPUP_WORDS } from './words-en.ts';

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
      h('span', { class: 'count' }, String(count)),
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
    const words = POPUP_WORDS.markKind(KIND_OF_MANY[filter]);
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
    ...(off.length > 0 ? [PANEL_WORDS.kindsOff(toNames(off))] : []),
    ...(hidden.length > 0 ? [`${POPUP_WORDS.subtypesOff(hidden.length)}.`] : []),
  ];
  if (hiddenHere > 0) words.push(`${POPUP_WORDS.hiddenHere(hiddenHere)}.`);
  if (words.length === 0) return undefined;
  const again = { type: 'button', class: 'text-button', [KEY]: 'show-hidden', onclick: onShowHidden };
  return h(
    'p',
    { class: 'kind-line' },
    h('span', {}, words.join(' ')),
    hiddenHere > 0 && onShowHidden && h('button', again, POPUP_WORDS.showHidden),
  );
}

/** 'Denials and responses' are two already: 'Anonymous sources, denials and responses'. */
function toNames(categories: readonly Category[]): string {
  const names = categories.flatMap(category => KIND_OF_MANY[category].toLowerCase().split(' and '));
  return toSentenceStart(joinNames(names));
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
  const { title, unbound, inList, change, where } = PANEL_WORDS.keys;
  const rows = [
    ...shortcuts.map(({ keys, description }) => [keys || unbound, description] as const),
    ...inList,
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
