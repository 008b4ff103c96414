// The panel's list of passages: replies beneath their claims, one row in the Tab order, arrows between the rows, details
// that unfold. Rendered from a state that panel-view keeps.
import type { Finding } from '../taxonomy/finding.ts';
import { say } from '../words/say.ts';
import { AS_IN_ARTICLE, type Child, h } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import type { ReadPage } from './page-model.ts';
import { renderPanelDetail } from './panel-detail.ts';
import type { OwnActions } from './panel-own.ts';
import type { PanelGroup, PanelRow } from './panel-rows.ts';
import { PANEL_WORDS } from './panel-words.ts';
import { toSentence } from './wording.ts';

export interface PanelListModel {
  readonly page: ReadPage;
  readonly groups: readonly PanelGroup[];
  readonly unfolded: ReadonlySet<string>;
  /** Id of the row that Tab leads to. */
  readonly stop: string | undefined;
}

export interface PanelListActions extends OwnActions {
  onShow(id: string): void;
  onFold(id: string): void;
  /** A linked passage was chosen. */
  onGo(id: string): void;
}

/** Names a row's main button, for whoever looks for it in the list. */
export const ROW = 'data-passage';

export function renderPanelList(model: PanelListModel, actions: PanelListActions): HTMLElement {
  // The role, because Safari takes a list without bullets for no list.
  const list = (attributes: Record<string, string>, rows: readonly HTMLElement[]) =>
    h('ol', { role: 'list', ...attributes }, ...rows);
  const item = (row: PanelRow, replies: readonly PanelRow[] = []): HTMLElement =>
    h(
      'li',
      {},
      ...renderRow(row, model, actions, replies.length > 0),
      replies.length > 0 &&
        list(
          { class: 'replies', 'aria-label': PANEL_WORDS.replies },
          replies.map(reply => item(reply)),
        ),
    );
  const rows = model.groups.map(group => item(group, group.replies));
  return list({ class: 'rows', 'aria-label': PANEL_WORDS.list }, rows);
}

function renderRow(
  row: PanelRow,
  model: PanelListModel,
  actions: PanelListActions,
  isJoined: boolean,
): Child[] {
  const { finding, place, meta } = row;
  const { id, category, quote } = finding;
  const isUnfolded = model.unfolded.has(id);
  const detailId = `detail-${id}`;
  const tabindex = id === model.stop ? 0 : -1;
  const passage = h(
    'button',
    {
      type: 'button',
      class: 'passage',
      tabindex,
      'aria-label': toRowName(row),
      [ROW]: id,
      [KEY]: `row ${id}`,
      onclick: () => actions.onShow(id),
    },
    h('span', { class: 'quote', ...AS_IN_ARTICLE }, quote),
  );
  const fold = h(
    'button',
    {
      type: 'button',
      class: 'icon-button fold',
      tabindex,
      'aria-expanded': String(isUnfolded),
      'aria-controls': isUnfolded ? detailId : undefined,
      'aria-label': PANEL_WORDS.more(quote),
      [KEY]: `fold ${id}`,
      onclick: () => actions.onFold(id),
    },
    renderGlyph(isUnfolded ? 'less' : 'more'),
  );
  const joined = isJoined ? ' joined' : '';
  return [
    h(
      'div',
      { class: `row kind-${category}${joined}` },
      h(
        'div',
        { class: 'head' },
        renderGlyph(category, 'kind-glyph'),
        passage,
        // Beside the button, whose name says both in words, and which covers them for the mouse.
        h('span', { class: 'place', 'aria-hidden': 'true' }, PANEL_WORDS.place(place.block, place.paragraph)),
        h('span', { class: 'meta', 'aria-hidden': 'true' }, meta),
        fold,
      ),
      isUnfolded && renderPanelDetail(finding, model.page, detailId, actions.onGo, actions),
    ),
  ];
}

/** In one sentence what a row is: kind, words, note or explanation, and where it stands. */
function toRowName({ finding, place }: PanelRow): string {
  return `${toSentence(finding)} ${PANEL_WORDS.placeSpoken(place.block, place.paragraph)}.`;
}

/** The passages' buttons, from first to last. */
export function findRows(list: Element): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(`[${ROW}]`)];
}

export type RowMove = { readonly to: string } | 'unfold' | 'fold' | 'into' | undefined;

/**
 * What a key does in a list. @param active the element in it that has the focus.
 * @returns undefined where the key is not the list's.
 */
export function toRowMove(list: Element, active: Element, key: string): RowMove {
  const rows = findRows(list);
  const row = active.closest('.row')?.querySelector<HTMLElement>(`[${ROW}]`);
  const at = row ? rows.indexOf(row) : -1;
  const move = (index: number): RowMove => {
    const to = rows[Math.min(rows.length - 1, Math.max(0, index))]?.getAttribute(ROW);
    return to ? { to } : undefined;
  };
  const isUnfolded = active.closest('.row')?.querySelector('[aria-expanded="true"]') != null;
  const isMirrored = say('direction') === 'rtl';
  switch (key) {
    case 'ArrowDown':
      return move(at + 1);
    case 'ArrowUp':
      return move(active === row ? at - 1 : at);
    case 'Home':
      return move(0);
    case 'End':
      return move(rows.length - 1);
    case isMirrored ? 'ArrowLeft' : 'ArrowRight':
      return isUnfolded ? 'into' : 'unfold';
    case isMirrored ? 'ArrowRight' : 'ArrowLeft':
      if (active !== row) return move(at);
      if (isUnfolded) return 'fold';
      return findClaim(active, move, rows);
    default:
      return undefined;
  }
}

/** From a reply to the claim above it. */
function findClaim(active: Element, move: (index: number) => RowMove, rows: HTMLElement[]): RowMove {
  const claim = active.closest('.replies')?.parentElement?.querySelector<HTMLElement>(`[${ROW}]`);
  return claim ? move(rows.indexOf(claim)) : undefined;
}

/** Of a row by its finding's id. */
export function findRow(list: Element, id: Finding['id']): HTMLElement | undefined {
  return findRows(list).find(row => row.getAttribute(ROW) === id);
}
