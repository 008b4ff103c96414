// A passage of the panel's list, unfolded: all that its card says, in one piece. Same words as the card's; no page behind.
import type { Finding, Link } from '../taxonomy/finding.ts';
import { type PlainKey, say } from '../words/say.ts';
import { renderWay } from './card-links.ts';
import { renderAnatomy, renderOrigin } from './card-more.ts';
import { AS_IN_ARTICLE, h } from './element.ts';
import { toQuoted } from './english.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import type { ReadPage } from './page-model.ts';
import { type OwnActions, renderOwnActions } from './panel-own.ts';
import { isByPerson, toCardWords } from './wording.ts';

/** @param id the element's own. @param onGo another passage was chosen. */
export function renderPanelDetail(
  finding: Finding,
  page: ReadPage,
  id: string,
  onGo: (id: string) => void,
  own: OwnActions = {},
): HTMLElement {
  const words = toCardWords(finding, { outlet: page.outlet });
  const { origin } = finding;
  const pattern = 'pattern' in origin ? page.patterns[origin.pattern] : undefined;
  const set = 'set' in origin ? page.sets[origin.set] : undefined;
  const byPerson = isByPerson(finding);
  const note = byPerson ? words.note : words.explanation;
  const isUnnamed = finding.category === 'anonymous' && !/\bknown to\b/.test(note ?? '');
  return h(
    'div',
    { class: 'detail', id },
    h('p', { class: 'who' }, words.who),
    h(
      'dl',
      { class: 'say' },
      h('dt', {}, say('card_left_open')),
      h('dd', {}, words.leftOpen),
      h('dt', {}, say('card_ask')),
      h('dd', { class: 'question' }, words.ask),
    ),
    ...renderLinks(finding, page, onGo),
    note !== undefined && renderNote(byPerson ? say('card_note') : say('card_why'), note),
    renderAnatomy(finding, words),
    isUnnamed && h('p', { class: 'plain' }, say('card_normally_known')),
    ...renderOrigin(finding, pattern, set),
    h('p', { class: 'origin' }, renderGlyph(byPerson ? 'person' : 'pattern'), words.origin),
    renderOwnActions(finding, own),
  );
}

function renderNote(by: string, note: string): HTMLElement {
  return h('p', { class: 'note' }, h('span', { class: 'note-by' }, by), note);
}

const RELATIONS: readonly [rel: Link['rel'], title: PlainKey][] = [
  ['answered-by', 'card_answered_by'],
  ['answers', 'card_answers'],
  ['same-source', 'card_same_source'],
];

function renderLinks(from: Finding, { findings }: ReadPage, onGo: (id: string) => void): HTMLElement[] {
  return RELATIONS.flatMap(([rel, title]) => {
    const ids = new Set(from.links.filter(link => link.rel === rel).map(({ to }) => to));
    const others = findings.filter(({ id }) => ids.has(id));
    if (others.length === 0) return [];
    const go = (to: Finding) =>
      h(
        'button',
        { type: 'button', class: 'other', [KEY]: `${from.id} ${rel} ${to.id}`, onclick: () => onGo(to.id) },
        renderGlyph(to.category, 'kind-glyph'),
        h('span', { class: 'quote', ...AS_IN_ARTICLE }, toQuoted(to.quote)),
        renderWay(from, to),
      );
    const items = others.map(to => h('li', { class: `kind-${to.category}` }, go(to)));
    return [h('div', { class: 'others' }, h('p', {}, say(title)), h('ul', { role: 'list' }, ...items))];
  });
}
