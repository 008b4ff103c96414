// The row under a list of passages by which they leave: saved as a file in one of several forms, or copied. The same in popup
// and panel. Writes no file.
import { FILE_FORM_NAMES, type FileFormName } from '../taxonomy/file-forms.ts';
import { h } from './element.ts';
import { FORM_NAMES, EXPORT_WORDS as WORDS } from './export-words.ts';
import { KEY } from './keep-focus.ts';
import type { PageActions } from './page-model.ts';

/** Of the menu and of all that is in it: drawn anew, it is closed, and what had the focus within leaves it to the menu. */
const MENU_KEY = 'save-as';

/** @param isCopied whether the findings are on the clipboard now. Undefined where there is nothing to do with a file. */
export function renderExport(
  isCopied: boolean,
  { onSave, onCopy }: Pick<PageActions, 'onSave' | 'onCopy'>,
): HTMLElement | undefined {
  if (!onSave || !onCopy) return undefined;
  return h(
    'div',
    { class: 'export' },
    renderSaveMenu({ key: MENU_KEY, words: WORDS.save, forms: FILE_FORM_NAMES }, onSave),
    h(
      'button',
      { type: 'button', class: 'text-button', [KEY]: 'copy-findings', onclick: onCopy },
      h('span', { role: 'status' }, isCopied ? WORDS.copied : WORDS.copy),
    ),
  );
}

export interface SaveMenu<F extends FileFormName> {
  /** Of the menu and of all that is in it. */
  readonly key: string;
  readonly words: string;
  /** For screen readers, where the words do not tell what is saved. */
  readonly name?: string;
  readonly forms: readonly F[];
}

/** A button that unfolds the forms in which something can be saved. */
export function renderSaveMenu<F extends FileFormName>(
  { key, words, name, forms }: SaveMenu<F>,
  onSave: (form: F) => void,
): HTMLElement {
  const summary = h('summary', { class: 'text-button', 'aria-label': name, [KEY]: key }, words);
  const items = forms.map(form =>
    h(
      'li',
      {},
      h(
        'button',
        {
          type: 'button',
          [KEY]: key,
          onclick: () => {
            menu.open = false;
            summary.focus();
            onSave(form);
          },
        },
        FORM_NAMES[form],
      ),
    ),
  );
  const menu = h(
    'details',
    { class: 'save-as' },
    summary,
    h('ul', { role: 'list', 'aria-label': WORDS.saveAs }, ...items),
  );
  menu.addEventListener('keydown', event => {
    if (event.key !== 'Escape' || !menu.open) return;
    event.preventDefault(); // Escape would close the whole popup
    event.stopPropagation();
    menu.open = false;
    summary.focus();
  });
  menu.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !menu.contains(relatedTarget as Node)) menu.open = false;
  });
  return menu;
}
