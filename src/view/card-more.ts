// What a card adds on More: the note, the anatomy, further passages of the same source, who or what wrote it, and the ways
// to see less of it.

import type { Example, PatternDescription, SetDescription } from '../taxonomy/annotations.ts';
import type { CardWords } from '../taxonomy/card-words.ts';
import type { Finding } from '../taxonomy/finding.ts';
import { isOwnFinding } from '../taxonomy/own-annotations.ts';
import { say } from '../words/say.ts';
import type { CardActions, CardModel, HideScope } from './card.ts';
import { renderWay } from './card-links.ts';
import { AS_IN_ARTICLE, h } from './element.ts';
import { toQuoted } from './english.ts';
import { KEY } from './keep-focus.ts';
import { isByPerson } from './wording.ts';

export function renderMore(model: CardModel, actions: CardActions): HTMLElement[] {
  const { finding, words, linked, pattern, set } = model;
  const byPerson = isByPerson(finding);
  const note = byPerson ? words.note : words.explanation;
  const noteBy = byPerson ? say('card_note') : say('card_why');
  const isUnnamed = finding.category === 'anonymous' && !/\bknown to\b/.test(note ?? '');
  const more = [
    note && h('p', { class: 'note' }, h('span', { class: 'note-by' }, noteBy), note),
    renderAnatomy(finding, words),
    renderSameSource(finding, linked.sameSource, actions),
    isUnnamed && h('p', { class: 'plain' }, say('card_normally_known')),
    ...renderOrigin(finding, pattern, set),
    renderLink(actions),
    renderHiding(finding, actions),
  ];
  return more.filter(part => part instanceof HTMLElement);
}

/** Who wrote about a passage, or what the pattern that found it says in general. */
export function renderOrigin(
  finding: Finding,
  pattern: PatternDescription | undefined,
  set: SetDescription | undefined,
): (HTMLElement | undefined)[] {
  if (!isByPerson(finding)) return renderPattern(pattern);
  // Of their own, readers know.
  if (!set || isOwnFinding(finding)) return [];
  return [h('p', { class: 'plain' }, toSetStatement(set))];
}

function toSetStatement({ author: name, title, outlet }: SetDescription): string {
  const author = name.replace(/^The /, 'the ') || say('card_author_unnamed');
  return outlet ? say('card_set_outlet', { author, title, outlet }) : say('card_set', { author, title });
}

/** What the pattern says in general, where else it finds something, and what that is worth. */
function renderPattern(pattern: PatternDescription | undefined): (HTMLElement | undefined)[] {
  return [
    pattern &&
      h(
        'section',
        { class: 'plain general' },
        h('h2', {}, say('card_general')),
        h('p', {}, pattern.explain),
        h('ul', { role: 'list', 'aria-label': say('card_examples') }, ...pattern.examples.map(renderExample)),
      ),
    h(
      'p',
      { class: 'plain' },
      pattern ? say('card_pattern_named', { title: pattern.title }) : say('card_pattern'),
    ),
  ];
}

function renderExample({ text, marks }: Example): HTMLElement {
  const parts: (string | HTMLElement)[] = [];
  let at = 0;
  for (const { from, to } of marks) {
    parts.push(text.slice(at, from), h('mark', {}, text.slice(from, to)));
    at = to;
  }
  return h('li', { class: 'quote', ...AS_IN_ARTICLE }, ...parts, text.slice(at));
}

function renderLink({ onLink }: CardActions): HTMLElement | undefined {
  if (!onLink) return undefined;
  return h(
    'div',
    { class: 'row' },
    h(
      'button',
      { type: 'button', class: 'text-button', [KEY]: 'link', onclick: onLink },
      say('card_copy_link'),
    ),
  );
}

function renderHiding({ category }: Finding, { onHide }: CardActions): HTMLElement | undefined {
  if (!onHide) return undefined;
  const button = (scope: HideScope, words: string) =>
    h(
      'button',
      { type: 'button', class: 'text-button', [KEY]: `hide-${scope}`, onclick: () => onHide(scope) },
      words,
    );
  return h(
    'div',
    { class: 'row', role: 'group', 'aria-label': say('card_see_less') },
    button('passage', say('card_hide_passage')),
    button('kind', say(`card_hide_${category}`)),
    button('site', say('card_hide_site')),
  );
}

/** A line for each: they may be many, and the note comes first. */
function renderSameSource(
  from: Finding,
  others: readonly Finding[],
  { onGo }: CardActions,
): HTMLElement | undefined {
  if (others.length === 0) return undefined;
  const rows = others.map(to =>
    h(
      'li',
      {},
      h(
        'button',
        { type: 'button', [KEY]: `same-${to.id}`, onclick: () => onGo(to.id) },
        h('span', { class: 'quote', ...AS_IN_ARTICLE }, toQuoted(to.quote)),
        renderWay(from, to),
      ),
    ),
  );
  return h(
    'section',
    { class: 'same-source' },
    h('h2', {}, say('card_same_source')),
    h('ul', { role: 'list' }, ...rows),
  );
}

/** What the text gives about a passage, and in the last row what it does not. */
export function renderAnatomy(
  { category }: Finding,
  { anatomyRows, notStated }: CardWords,
): HTMLElement | undefined {
  if (anatomyRows.length + notStated.length === 0) return undefined;
  const row = (label: string, value: string, silent = false) =>
    h('tr', { class: silent ? 'silent' : undefined }, h('th', { scope: 'row' }, label), h('td', {}, value));
  return h(
    'table',
    { class: 'anatomy' },
    h('caption', { class: 'hidden-words' }, say(`card_table_${category}`)),
    h(
      'tbody',
      {},
      ...anatomyRows.map(({ label, value }) => row(label, value)),
      notStated.length > 0 && row(say('card_not_stated'), notStated.join(' · '), true),
    ),
  );
}
