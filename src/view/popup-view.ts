// The popup's contents: what is marked on this page, what to switch, where to go; or why there is little to show. Rendered
// from a model; asks no tab and stores nothing.
import type { Finding } from '../taxonomy/finding.ts';
import { isChosen } from '../taxonomy/mark-choice.ts';
import { CATEGORIES, type Category } from '../taxonomy/taxonomy.ts';
import { AS_IN_ARTICLE, type Child, h, inOurLanguage } from './element.ts';
import { renderExport } from './export-row.ts';
import { type GlyphName, renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import { type Managed, renderManaged, toLockReason, UNMANAGED } from './managed.ts';
import { renderBarePage, renderNothingFound, renderProblems, renderStatus } from './page-states.ts';
import { KIND_OF_MANY, MARK_KIND, POPUP_WORDS } from './page-words.ts';
import type { PopupActions, PopupModel, PopupPage } from './popup-model.ts';
import { renderSwitch } from './switch.ts';
import { toListLine } from './wording.ts';

/** How many passages are listed before 'Show all'. */
const FIRST = 3;

type ReadPage = Extract<PopupPage, { state: 'read' }>;

export function renderPopup(model: PopupModel, actions: PopupActions): HTMLElement {
  return h(
    'main',
    {
      class: 'sayso popup',
      ...inOurLanguage(),
      'data-state': model.state,
      'aria-busy': model.state === 'loading' ? 'true' : undefined,
    },
    renderHeader(model, actions),
    renderProblems(model.problems),
    ...renderPage(model, actions),
    h('p', { class: 'statement' }, ...POPUP_WORDS.statement.map(sentence => h('span', {}, `${sentence} `))),
  );
}

function renderHeader({ hasPanel, hasOptions }: PopupModel, actions: PopupActions): HTMLElement {
  const button = (glyph: GlyphName, name: string, onclick?: () => void) =>
    h(
      'button',
      { type: 'button', class: 'icon-button', 'aria-label': name, title: name, [KEY]: glyph, onclick },
      renderGlyph(glyph),
    );
  return h(
    'header',
    { class: 'bar' },
    renderGlyph('sayso', 'logo'),
    h('b', {}, POPUP_WORDS.name),
    hasPanel && button('panel', POPUP_WORDS.openPanel, actions.onPanel),
    hasOptions && button('options', POPUP_WORDS.openOptions, actions.onOptions),
  );
}

function renderPage(model: PopupModel, actions: PopupActions): Child[] {
  const { managed = UNMANAGED } = model;
  if (model.state !== 'read') return renderBarePage(model, actions, managed);
  const isBare = model.findings.length === 0;
  return [
    ...(isBare ? renderNothingFound(model, actions) : renderRead(model, managed, actions)),
    !isBare && renderExport(model.isCopied ?? false, actions),
    renderHidden(model, actions),
  ];
}

/** What was hidden on the card, one by one, is shown again here. */
function renderHidden({ hidden = 0 }: ReadPage, { onShowHidden }: PopupActions): Child {
  if (hidden === 0 || !onShowHidden) return undefined;
  return h(
    'p',
    { class: 'hidden-here' },
    POPUP_WORDS.hiddenHere(hidden),
    h(
      'button',
      { type: 'button', class: 'text-button', [KEY]: 'show-hidden', onclick: onShowHidden },
      POPUP_WORDS.showHidden,
    ),
  );
}

// ── A page with marks ──

function renderRead(page: ReadPage, managed: Managed, actions: PopupActions): Child[] {
  const shown = page.findings.filter(finding => isChosen(finding, page));
  return [
    renderStatus(toStatus(page, shown.length)),
    renderKinds(page, toLockReason(managed, 'kinds'), actions),
    renderManaged({ ...managed, preset: [] }, 'kinds'),
    ...renderList(page, shown, actions),
    h(
      'label',
      { class: 'site' },
      POPUP_WORDS.markSite,
      renderSwitch(
        { key: 'site', name: POPUP_WORDS.markSite, isOn: true, reason: toLockReason(managed, 'sites') },
        actions.onSite,
      ),
    ),
    renderManaged({ ...managed, preset: [] }, 'sites'),
  ];
}

function toStatus(
  { findings, kinds, subtypesOff, host, blocks }: ReadPage,
  shown: number,
): { title: string; text: string } {
  const all = findings.length;
  const hidden = findings.filter(({ category, subtype }) => kinds[category] && subtypesOff.includes(subtype));
  const off = CATEGORIES.filter(category => !kinds[category]);
  return {
    title: shown === all ? POPUP_WORDS.marks(all) : POPUP_WORDS.marksShown(shown, all),
    text:
      off.length === 0
        ? hidden.length === 0
          ? POPUP_WORDS.hostAndBlocks(host, blocks)
          : POPUP_WORDS.subtypesOff(hidden.length)
        : POPUP_WORDS.kindsOff(off),
  };
}

function renderKinds(
  { findings, kinds, subtypesOff }: ReadPage,
  reason: string | undefined,
  { onKind }: PopupActions,
): HTMLElement {
  const row = (category: Category) => {
    const isOn = kinds[category];
    const own = findings.filter(finding => finding.category === category);
    const left = own.filter(({ subtype }) => !subtypesOff.includes(subtype)).length;
    const name = KIND_OF_MANY[category];
    return h(
      'label',
      { class: `kind kind-${category}${isOn ? '' : ' off'}` },
      renderGlyph(category, 'kind-glyph'),
      h('span', { class: 'name' }, name),
      h('span', { class: 'count' }, POPUP_WORDS.count(left, own.length)),
      renderSwitch({ key: `kind-${category}`, name: MARK_KIND[category], isOn, reason }, on =>
        onKind(category, on),
      ),
    );
  };
  return h('div', { class: 'kinds' }, ...CATEGORIES.map(row));
}

function renderList(page: ReadPage, shown: readonly Finding[], actions: PopupActions): Child[] {
  if (shown.length === 0) return [];
  const { isListWhole } = page;
  const listed = isListWhole ? shown : shown.slice(0, FIRST);
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'text-button',
      [KEY]: 'show-all',
      onclick: () => actions.onShowAll(!isListWhole),
    },
    isListWhole ? POPUP_WORDS.showFirst : POPUP_WORDS.showAll(shown.length),
  );
  return [
    h('div', { class: 'list-head' }, h('h2', {}, POPUP_WORDS.inOrder), shown.length > FIRST && toggle),
    // The role, because Safari takes a list without bullets for no list.
    h(
      'ol',
      { class: 'passages', role: 'list', [KEY]: 'passages' },
      ...listed.map(finding => renderRow(finding, actions)),
    ),
  ];
}

function renderRow(finding: Finding, { onShow }: PopupActions): HTMLElement {
  const { quote, meta } = toListLine(finding);
  return h(
    'li',
    { class: `kind-${finding.category}` },
    h(
      'button',
      { type: 'button', class: 'passage', [KEY]: `passage-${finding.id}`, onclick: () => onShow(finding.id) },
      renderGlyph(finding.category, 'kind-glyph'),
      h('span', { class: 'quote', ...AS_IN_ARTICLE }, quote),
      h('span', { class: 'meta' }, meta),
    ),
  );
}
