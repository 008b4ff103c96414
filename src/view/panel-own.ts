// The reader's own annotations in the panel: what can be done with one, and what came of it, with the way back. Keeps nothing.

import type { Finding } from '../taxonomy/finding.ts';
import { isOwnFinding } from '../taxonomy/own-annotations.ts';
import { h } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import type { OwnNotice, PanelActions } from './panel-model.ts';
import { PANEL_WORDS } from './panel-words.ts';

const WORDS = PANEL_WORDS.own;

export type OwnActions = Pick<PanelActions, 'onEdit' | 'onDelete'>;

/** Undefined for a passage that somebody else, or a pattern, has found. */
export function renderOwnActions(
  finding: Finding,
  { onEdit, onDelete }: OwnActions,
): HTMLElement | undefined {
  const { id, quote } = finding;
  if (!onEdit || !onDelete || !isOwnFinding(finding)) return undefined;
  const button = (key: string, words: string, name: string, onclick: () => void) =>
    h(
      'button',
      { type: 'button', class: 'text-button', 'aria-label': name, [KEY]: `${key} ${id}`, onclick },
      words,
    );
  return h(
    'p',
    { class: 'own' },
    button('edit', WORDS.edit, WORDS.editName(quote), () => onEdit(id)),
    button('delete', WORDS.delete, WORDS.deleteName(quote), () => onDelete(id)),
  );
}

/** Names the button that takes something back, for whoever looks for it. */
export const UNDO = 'put-back';

export function renderOwnNotice(
  { title, text, undo }: OwnNotice,
  { onPutBack, onDismiss }: Pick<PanelActions, 'onPutBack' | 'onDismiss'>,
): HTMLElement {
  return h(
    'div',
    { class: 'own-notice' },
    h('div', {}, h('b', {}, title), text !== undefined && h('p', {}, text)),
    undo !== undefined &&
      onPutBack &&
      h('button', { type: 'button', class: 'button second', [KEY]: UNDO, onclick: onPutBack }, undo),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': WORDS.dismiss,
        title: WORDS.dismiss,
        [KEY]: 'dismiss-notice',
        onclick: onDismiss,
      },
      renderGlyph('close'),
    ),
  );
}
