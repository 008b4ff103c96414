// The options page: the annotation sets there are, and a file on its way in: what it holds, and what of it cannot be taken.
// Reads no file and stores nothing.
import { SET_FORM_NAMES } from '../taxonomy/file-forms.ts';
import { CATEGORIES } from '../taxonomy/taxonomy.ts';
import { AS_IN_ARTICLE, type Child, h } from './element.ts';
import { toQuoted } from './english.ts';
import { renderSaveMenu } from './export-row.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import { type Managed, renderManaged, toLockReason } from './managed.ts';
import { MANAGED_WORDS } from './managed-words.ts';
import type { Choices, OptionsActions } from './options-model.ts';
import type { SetPreview, SetRow, SetsActions, SetsModel } from './options-sets-model.ts';
import { SETS_WORDS as WORDS } from './options-sets-words.ts';
import { KIND_OF_MANY } from './page-words.ts';
import { renderSwitch } from './switch.ts';

/** How many rejections are listed one by one; a broken file has thousands of the same. */
const SHOWN = 20;
/** Characters; the settings' own limit. */
const LONGEST_LINE = 100;

export function renderSets(
  { rows }: Pick<SetsModel, 'rows'>,
  managed: Managed,
  actions: SetsActions,
): HTMLElement {
  const reason = toLockReason(managed, 'sets');
  return h(
    'div',
    {},
    renderManaged(managed, 'sets'),
    h(
      'ul',
      { class: 'sets', role: 'list' },
      ...rows.map(row => renderRow(row, row.isBundled ? reason : undefined, actions)),
    ),
    rows.every(({ isBundled }) => isBundled) && h('p', { class: 'soft' }, WORDS.none),
  );
}

/** @param reason why it cannot be switched. */
function renderRow(
  row: SetRow,
  reason: string | undefined,
  { onSwitchSet, onSaveSet, onRemoveSet }: SetsActions,
): HTMLElement {
  const { id, title, author, licence, count, isOn, isBundled } = row;
  const facts = [WORDS.annotations(count), WORDS.author(author), WORDS.licence(licence), toOrigin(row)];
  return h(
    'li',
    { class: isOn ? 'set' : 'set off' },
    h('span', { class: 'set-title' }, title),
    h('span', { class: 'soft' }, facts.filter(Boolean).join(' · ')),
    h(
      'span',
      { class: 'set-actions' },
      renderSaveMenu(
        { key: `save-${id}`, words: WORDS.save, name: WORDS.saveName(title), forms: SET_FORM_NAMES },
        form => onSaveSet(row, form),
      ),
      !isBundled &&
        renderTextButton(`remove-${id}`, WORDS.remove, WORDS.removeName(title), () => onRemoveSet(row)),
      renderSwitch({ key: `set-${id}`, name: WORDS.mark(title), isOn, reason }, on => onSwitchSet(row, on)),
    ),
  );
}

function toOrigin({ isPolicy, isBundled, isOwn, added }: SetRow): string | undefined {
  if (isPolicy) return MANAGED_WORDS.set;
  if (isBundled) return WORDS.bundled;
  return isOwn ? WORDS.own : added && WORDS.added(added);
}

function renderTextButton(key: string, words: string, name: string, onclick: () => void): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'text-button', 'aria-label': name, [KEY]: key, onclick },
    words,
  );
}

/** How the reader signs what they write. */
export function renderSignature(
  { author, licence }: Pick<Choices, 'author' | 'licence'>,
  { onChange }: Pick<OptionsActions, 'onChange'>,
): HTMLElement {
  return h(
    'div',
    { class: 'rows' },
    renderLine('author', author, WORDS.yourName, WORDS.yourNameSays, value => onChange({ author: value })),
    renderLine('licence', licence, WORDS.yourLicence, WORDS.yourLicenceSays, value =>
      onChange({ licence: value }),
    ),
  );
}

/** A field of one line, kept when it is left. */
function renderLine(
  key: string,
  value: string,
  name: string,
  says: string,
  onChange: (value: string) => void,
): HTMLElement {
  const input = h('input', {
    type: 'text',
    id: key,
    class: 'line',
    value,
    maxlength: LONGEST_LINE,
    autocomplete: 'off',
    'aria-describedby': `${key}-says`,
    [KEY]: key,
    onchange: () => onChange(input.value.trim()),
  });
  return h(
    'div',
    { class: 'row' },
    h('div', {}, h('label', { for: key }, name), h('span', { class: 'soft block', id: `${key}-says` }, says)),
    input,
  );
}

/** The place where files are dropped or chosen. Stands by itself, so that drawing the rest anew never loses a drag. */
export function renderSetDrop({ onChooseSets }: SetsActions): HTMLElement {
  const input = h('input', {
    type: 'file',
    multiple: true,
    accept: '.json,.jsonld,application/json,application/ld+json',
    hidden: true,
    'aria-label': WORDS.chooseName,
    onchange: () => {
      onChooseSets([...(input.files ?? [])]);
      input.value = ''; // so that the same file can be chosen again once it is mended
    },
  });
  const drop = h(
    'div',
    { class: 'drop' },
    h('h3', {}, WORDS.add),
    h('p', { class: 'soft' }, WORDS.addSays),
    h(
      'button',
      { type: 'button', class: 'button second', [KEY]: 'choose-sets', onclick: () => input.click() },
      WORDS.choose,
    ),
    input,
  );
  drop.addEventListener('dragover', event => {
    event.preventDefault(); // or the browser would open the file in our place
    drop.classList.add('over');
  });
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', event => {
    event.preventDefault();
    drop.classList.remove('over');
    onChooseSets([...(event.dataTransfer?.files ?? [])]);
  });
  return drop;
}

export function renderSetPreviews(
  { previews }: Pick<SetsModel, 'previews'>,
  actions: SetsActions,
): HTMLElement {
  if (previews.length === 0) return h('div', {});
  const count = previews.reduce((sum, { sets }) => sum + sets.length, 0);
  const button = (key: string, rank: 'main' | 'second', words: string, onclick: () => void) =>
    h('button', { type: 'button', class: `button ${rank}`, [KEY]: key, onclick }, words);
  return h(
    'div',
    { class: 'previews', role: 'group', 'aria-label': WORDS.add },
    ...previews.map(renderPreview),
    h(
      'div',
      { class: 'actions' },
      count > 0 && button('add-sets', 'main', WORDS.confirm(count), actions.onAddSets),
      button('cancel-sets', 'second', WORDS.cancel, actions.onCancelSets),
    ),
  );
}

function renderPreview({ file, form, sets, rejected }: SetPreview): HTMLElement {
  return h(
    'section',
    { class: 'preview' },
    h('h3', {}, sets.length > 0 ? WORDS.preview(file) : WORDS.nothing(file)),
    form && h('p', { class: 'soft' }, WORDS.forms[form]),
    ...sets.map(renderPreviewedSet),
    ...renderRejected(rejected),
  );
}

function renderPreviewedSet(set: SetPreview['sets'][number]): HTMLElement {
  const { title, author, licence, counts, quotes, replaces } = set;
  return h(
    'div',
    { class: 'previewed' },
    h('p', { class: 'set-title' }, title),
    h('p', { class: 'soft' }, [WORDS.author(author), WORDS.licence(licence)].join(' · ')),
    h(
      'ul',
      { class: 'kind-counts', role: 'list' },
      ...CATEGORIES.filter(category => counts[category] > 0).map(category =>
        h(
          'li',
          { class: `kind-${category}` },
          renderGlyph(category, 'kind-glyph'),
          WORDS.kindCount(KIND_OF_MANY[category], counts[category]),
        ),
      ),
    ),
    h(
      'ul',
      { class: 'quotes', role: 'list' },
      ...quotes.map(quote => h('li', { class: 'quote', ...AS_IN_ARTICLE }, toQuoted(quote))),
    ),
    replaces && h('p', {}, WORDS.replaces),
  );
}

function renderRejected(rejected: SetPreview['rejected']): Child[] {
  if (rejected.length === 0) return [];
  const items = rejected.slice(0, SHOWN).map(({ where, why }) => h('li', {}, WORDS.rejectedItem(where, why)));
  return [
    h('p', { class: 'rejected-head' }, WORDS.rejected(rejected.length)),
    h(
      'ul',
      { class: 'rejected' },
      ...items,
      rejected.length > SHOWN && h('li', {}, WORDS.more(rejected.length - SHOWN)),
    ),
  ];
}
