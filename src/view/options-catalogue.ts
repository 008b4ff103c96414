// The options page: what Sayso looks for. Every pattern in its own words, with a search over all of them.
import { CATEGORIES, type Category, SUBTYPES, type Subtype } from '../taxonomy/taxonomy.ts';
import { AS_IN_ARTICLE, type Child, h } from './element.ts';
import { toSentenceStart } from './english.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import type { PatternEntry } from './options-model.ts';
import { OPTIONS_WORDS } from './options-words.ts';
import { KIND_OF_MANY, SUBTYPE_NAMES } from './page-words.ts';
import { renderSample, toWords } from './sample.ts';

const WORDS = OPTIONS_WORDS.catalogue;

export function renderCatalogue(patterns: readonly PatternEntry[]): HTMLElement {
  const count = h(
    'p',
    { class: 'soft', 'aria-live': 'polite' },
    WORDS.found(patterns.length, patterns.length),
  );
  const shown = patterns.map(pattern => ({
    text: toText(pattern),
    pattern,
    element: renderPattern(pattern),
  }));
  const groups = CATEGORIES.map(category => renderKind(category, shown));
  const find = (query: string) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    let found = 0;
    for (const { text, element } of shown) {
      element.hidden = !words.every(word => text.includes(word));
      if (!element.hidden) found++;
    }
    for (const group of groups) hideEmpty(group);
    count.textContent = WORDS.found(found, shown.length);
  };
  const input = h('input', {
    type: 'search',
    'aria-label': WORDS.search,
    placeholder: WORDS.placeholder,
    [KEY]: 'catalogue-search',
    oninput: () => find(input.value),
  });
  return h('div', { class: 'catalogue own-look' }, h('div', { class: 'search' }, input, count), ...groups);
}

interface Shown {
  readonly pattern: PatternEntry;
  readonly element: HTMLElement;
}

function renderKind(category: Category, shown: readonly Shown[]): HTMLElement {
  return h(
    'section',
    { class: `kind-group kind-${category}` },
    h('h3', {}, renderGlyph(category, 'kind-glyph'), KIND_OF_MANY[category]),
    ...SUBTYPES[category].map(subtype => renderSubtypeGroup(subtype, shown)),
  );
}

function renderSubtypeGroup(subtype: Subtype, shown: readonly Shown[]): HTMLElement | undefined {
  const own = shown.filter(({ pattern }) => pattern.subtype === subtype).map(({ element }) => element);
  if (own.length === 0) return undefined;
  return h(
    'section',
    { class: 'subtype-group' },
    h('h4', {}, toSentenceStart(SUBTYPE_NAMES[subtype])),
    ...own,
  );
}

/** Hides headings under which nothing is left. */
function hideEmpty(group: HTMLElement): void {
  const hasPattern = (element: Element) => element.querySelector('details:not([hidden])') !== null;
  for (const part of group.querySelectorAll<HTMLElement>('.subtype-group')) part.hidden = !hasPattern(part);
  group.hidden = !hasPattern(group);
}

function renderPattern({ id, title, explain, ask, notThis, marked, silent }: PatternEntry): HTMLElement {
  const list = (items: readonly Child[][]) =>
    h('ul', {}, ...items.map(item => h('li', {}, h('span', AS_IN_ARTICLE, ...item))));
  return h(
    'details',
    { class: 'pattern fold', id: `pattern-${id}` },
    h('summary', {}, h('span', { class: 'pattern-title' }, title), h('span', { class: 'soft' }, explain)),
    h('p', { class: 'ask' }, h('b', {}, `${WORDS.ask} `), h('span', { class: 'quote' }, ask)),
    h('h5', {}, WORDS.marked),
    list(marked.map(sample => renderSample(sample))),
    h('h5', {}, WORDS.notMarked),
    h('p', { class: 'soft' }, notThis),
    list(silent.map(text => [text])),
  );
}

function toText({ title, explain, ask, notThis, marked, silent, category, subtype }: PatternEntry): string {
  const samples = marked.map(sample => sample.map(toWords).join(''));
  return [title, explain, ask, notThis, ...samples, ...silent, KIND_OF_MANY[category], SUBTYPE_NAMES[subtype]]
    .join('\n')
    .toLowerCase();
}
