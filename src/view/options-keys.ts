// The options page: shortcuts as they are bound, settings as a file, and the message that tells what came of it.
import { say } from '../words/say.ts';
import { h } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import type { Notice, OptionsActions, Shortcut } from './options-model.ts';
import { renderButton } from './options-sites.ts';
import { OPTIONS_WORDS } from './options-words.ts';

/** Also for the welcome page. */
export function renderShortcutTable(shortcuts: readonly Shortcut[]): HTMLElement {
  const { names, none, escape: close } = OPTIONS_WORDS.keys;
  const row = (name: string, keys: string) =>
    h(
      'tr',
      {},
      h('th', { scope: 'row' }, name),
      h('td', {}, ...(keys === '' ? [h('span', { class: 'soft' }, none)] : renderKeys(keys))),
    );
  return h(
    'table',
    { class: 'keys' },
    h(
      'tbody',
      {},
      ...[...shortcuts]
        .sort(byRank)
        .map(({ name, description, keys }) =>
          row((names as Partial<Record<string, string>>)[name] ?? (description || name), keys),
        ),
      row(close, say('keycap_escape')),
    ),
  );
}

/** As the words have them; browsers give them by the alphabet. What is not named there comes last. */
function byRank(a: Shortcut, b: Shortcut): number {
  const order = Object.keys(OPTIONS_WORDS.keys.names);
  const rank = ({ name }: Shortcut) => (order.includes(name) ? order.indexOf(name) : order.length);
  return rank(a) - rank(b);
}

/** "Alt+Shift+J" as three keys; browsers on a Mac write "⌥⇧J", which stays one. */
function renderKeys(keys: string): (HTMLElement | string)[] {
  return keys.split('+').flatMap((key, i) => [...(i > 0 ? ['\u2009+\u2009'] : []), h('kbd', {}, key)]);
}

export function renderShortcuts(
  shortcuts: readonly Shortcut[],
  { onShortcuts }: OptionsActions,
): HTMLElement {
  const { change, how, noKeys } = OPTIONS_WORDS.keys;
  if (shortcuts.length === 0) return h('p', {}, noKeys);
  return h(
    'div',
    {},
    renderShortcutTable(shortcuts),
    h('p', { class: 'soft note' }, how),
    renderButton('shortcuts', change, onShortcuts),
  );
}

export function renderFile({ onExport, onImport, onReset }: OptionsActions): HTMLElement {
  const words = OPTIONS_WORDS.settings;
  const row = (key: string, name: string, says: string, onclick: () => void) =>
    h(
      'div',
      { class: 'row' },
      h('span', { class: 'soft', id: `${key}-says` }, says),
      renderButton(key, name, onclick),
    );
  const input = h('input', {
    type: 'file',
    accept: '.json,application/json',
    hidden: true,
    'aria-label': words.choose,
    onchange: () => {
      const [file] = input.files ?? [];
      if (file) onImport(file);
      input.value = ''; // so that the same file can be chosen again once it is mended
    },
  });
  return h(
    'div',
    { class: 'rows' },
    row('export', words.export, words.exportSays, onExport),
    row('import', words.import, words.importSays, () => input.click()),
    input,
    row('reset', words.reset, words.resetSays, onReset),
  );
}

/** What was done, what of it could not be, and the way back. Nothing while there is nothing to tell. */
export function renderNotice(notice: Notice | undefined, { onUndo, onDismiss }: OptionsActions): HTMLElement {
  if (!notice) return h('div', {});
  const { undo, dismiss } = OPTIONS_WORDS.settings;
  return h(
    'div',
    { class: 'notice' },
    h(
      'div',
      { class: 'notice-words' },
      h('p', {}, notice.text),
      notice.problems.length > 0 && h('ul', {}, ...notice.problems.map(problem => h('li', {}, problem))),
    ),
    notice.canUndo &&
      h('button', { type: 'button', class: 'button main', [KEY]: 'undo', onclick: onUndo }, undo),
    h(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': dismiss,
        title: dismiss,
        [KEY]: 'dismiss',
        onclick: onDismiss,
      },
      renderGlyph('close'),
    ),
  );
}
