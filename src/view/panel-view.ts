// The panel: how this story knows, where its marks stand, and all of them as a list. Keeps what belongs to looking at it
// (filter, search, what is unfolded, which row has the keyboard); the page, the settings and the tab are its owner's.
import type { Category } from '../taxonomy/taxonomy.ts';
import { h, inOurLanguage } from './element.ts';
import { renderExport } from './export-row.ts';
import { KEY } from './keep-focus.ts';
import { toLockReason, UNMANAGED } from './managed.ts';
import { renderStrip } from './overview-strip.ts';
import type { ReadPage } from './page-model.ts';
import { renderProblems } from './page-states.ts';
import { renderFilters, renderKeys, renderKindLine, renderSearch, toListedWords } from './panel-filters.ts';
import { renderBar, renderStory } from './panel-head.ts';
import { findRow, findRows, ROW, renderPanelList, toRowMove } from './panel-list.ts';
import type { PanelActions, PanelModel } from './panel-model.ts';
import { renderOwnNotice, UNDO } from './panel-own.ts';
import { PanelParts } from './panel-parts.ts';
import { type PanelGroup, toPanelGroups } from './panel-rows.ts';
import { PANEL_WORDS } from './panel-words.ts';

/** So few passages are seen at a glance; a field to search in them would only be in the way. */
const SEARCHED_FROM = 6;
/** Beside a lane: its margins and glyph. CSS pixels. */
const BESIDE_LANE = 56;

export class PanelView {
  readonly element: HTMLElement;
  readonly #actions: PanelActions;
  readonly #parts = new PanelParts();
  readonly #listed = h('p', { class: 'listed', role: 'status' });
  readonly #body: HTMLElement;
  #model: PanelModel | undefined;
  #filter: Category | 'all' = 'all';
  #query = '';
  #unfolded: ReadonlySet<string> = new Set();
  #groups: readonly PanelGroup[] = [];
  #current: string | undefined;
  /** Id of the row that has the keyboard, or had it last. */
  #row: string | undefined;
  #awaited: string | undefined;

  constructor(actions: PanelActions) {
    this.#actions = actions;
    const {
      bar,
      problems,
      story,
      strip,
      filters,
      kind,
      search,
      list,
      export: row,
      keys,
      notice,
    } = this.#parts.places;
    // It stands before it has anything to tell; only then is it heard.
    notice.setAttribute('role', 'status');
    list.addEventListener('keydown', event => this.#onListKey(event));
    list.addEventListener('focusin', event => this.#onListFocus(event));
    search.addEventListener('keydown', event => this.#onSearchKey(event));
    const chooser = h('div', { class: 'chooser' }, strip, filters, kind, search);
    this.#body = h('div', { class: 'body' }, problems, story, chooser, this.#listed, list, row, keys);
    this.element = h(
      'main',
      { class: 'sayso panel', ...inOurLanguage() },
      bar,
      this.#body,
      notice,
      h('p', { class: 'statement' }, PANEL_WORDS.statement.join(' ')),
    );
  }

  /** Draws what has changed; focus, caret and scroll stay. */
  show(model: PanelModel): void {
    this.#model = model;
    const ids = new Set(model.page.state === 'read' ? model.page.findings.map(({ id }) => id) : []);
    if (this.#row !== undefined && !ids.has(this.#row)) this.#row = undefined;
    if ([...this.#unfolded].some(id => !ids.has(id)))
      this.#unfolded = new Set([...this.#unfolded].filter(id => ids.has(id)));
    if (ids.size < SEARCHED_FROM) this.#query = '';
    if (ids.size === 0) this.#filter = 'all';
    this.#draw();
    if (this.#awaited === undefined || !ids.has(this.#awaited)) return;
    this.#focusRow(this.#awaited);
    this.#awaited = undefined;
  }

  /** Leads the keyboard to a passage as soon as it is listed: one that was put back comes a moment later. */
  awaitRow(id: string): void {
    if (findRow(this.#parts.places.list, id)) this.#focusRow(id);
    else this.#awaited = id;
  }

  /** The passage that is read now. @param isFollowed whether the list moves there, unless it is in use. */
  setCurrent(id: string | undefined, isFollowed: boolean): void {
    if (id === this.#current) return;
    this.#current = id;
    this.#draw();
    const row = id === undefined ? undefined : findRow(this.#parts.places.list, id);
    if (row && isFollowed && !this.#isInUse()) this.#reveal(row);
  }

  /** The panel's width has changed. */
  resize(): void {
    this.#draw();
  }

  #draw(): void {
    const { page, choice: wanted, problems, shortcuts, hasOptions, isCopied = false } = this.#model!;
    const { managed = UNMANAGED } = this.#model!;
    const { kinds } = wanted;
    const { onOptions, onShortcuts, onShow } = this.#actions;
    const read = page.state === 'read' && page.findings.length > 0 ? page : undefined;
    const choice = { ...wanted, filter: this.#filter, query: this.#query };
    const all = read?.findings;
    this.element.setAttribute('data-state', page.state);
    this.element.toggleAttribute('aria-busy', page.state === 'loading');
    const host = 'host' in page ? page.host : '';
    this.#parts.put('bar', [host, hasOptions], () => renderBar(host, hasOptions ? onOptions : undefined));
    this.#parts.put('problems', problems, () => renderProblems(problems));
    this.#parts.put('story', [page.state, host, all], () => renderStory(this.#model!, this.#actions));
    const width = Math.max(120, (this.#body.clientWidth || 400) - BESIDE_LANE);
    this.#parts.put(
      'strip',
      [all, kinds, width, this.#current],
      () => read && renderStrip({ ...read, kinds, width, current: this.#current }, onShow),
    );
    this.#parts.put(
      'filters',
      [all, kinds, this.#filter],
      () => read && renderFilters(read.findings, choice, filter => this.#choose({ filter })),
    );
    const reason = toLockReason(managed, 'kinds');
    this.#parts.put(
      'kind',
      [page, wanted, this.#filter, reason],
      () => read && renderKindLine(read, choice, reason, this.#actions),
    );
    const isSearched = (all?.length ?? 0) >= SEARCHED_FROM;
    this.#parts.put('search', [isSearched], () =>
      isSearched ? renderSearch(this.#query, query => this.#choose({ query })) : undefined,
    );
    this.#putList(read, choice);
    this.#parts.put('export', [all, isCopied], () => read && renderExport(isCopied, this.#actions));
    this.#putNotice();
    this.#parts.put(
      'keys',
      shortcuts.flatMap(({ keys }) => keys),
      () => renderKeys(shortcuts, onShortcuts),
    );
  }

  /** The keyboard goes on at the way back: the row that it was at is gone. */
  #putNotice(): void {
    const { notice } = this.#model!;
    const isNew = notice !== this.#parts.shown('notice')?.[0];
    this.#parts.put('notice', [notice], () => notice && renderOwnNotice(notice, this.#actions));
    if (isNew) this.#parts.places.notice.querySelector<HTMLElement>(`[${KEY}="${UNDO}"]`)?.focus();
  }

  #putList(read: ReadPage | undefined, choice: Parameters<typeof toPanelGroups>[1]): void {
    const deps = [read?.findings, this.#model?.choice, choice.filter, choice.query, this.#unfolded];
    this.#parts.put('list', deps, () => {
      this.#groups = read ? toPanelGroups(read, choice) : [];
      if (!read) return undefined;
      const model = { page: read, groups: this.#groups, unfolded: this.#unfolded, stop: this.#row };
      return renderPanelList(model, {
        ...this.#actions,
        onFold: id => this.#fold(id),
        onGo: id => {
          this.#actions.onShow(id);
          this.#focusRow(id);
        },
      });
    });
    const rows = findRows(this.#parts.places.list);
    for (const row of rows) {
      const isCurrent = row.getAttribute(ROW) === this.#current;
      if (isCurrent) row.setAttribute('aria-current', 'true');
      else row.removeAttribute('aria-current');
    }
    this.#putStop(rows);
    const words = read ? toListedWords(rows.length, read.findings.length) : '';
    if (this.#listed.textContent !== words) this.#listed.textContent = words;
  }

  /** One row is in the Tab order: that with the keyboard, else the current one, else the first. */
  #putStop(rows: readonly HTMLElement[]): void {
    const byId = (id: string | undefined) => rows.find(row => row.getAttribute(ROW) === id);
    const stop = byId(this.#row) ?? byId(this.#current) ?? rows[0];
    for (const row of rows)
      for (const button of [row, row.closest('.head')?.querySelector('.fold')])
        button?.setAttribute('tabindex', row === stop ? '0' : '-1');
  }

  #choose(change: { filter?: Category | 'all'; query?: string }): void {
    this.#filter = change.filter ?? this.#filter;
    this.#query = change.query ?? this.#query;
    this.#draw();
  }

  #fold(id: string): void {
    const unfolded = new Set(this.#unfolded);
    if (!unfolded.delete(id)) unfolded.add(id);
    this.#unfolded = unfolded;
    this.#draw();
  }

  // ── Keyboard ──

  #onListFocus({ target }: Event): void {
    const row = (target as Element).closest('.row')?.querySelector(`[${ROW}]`);
    this.#row = row?.getAttribute(ROW) ?? undefined;
    this.#putStop(findRows(this.#parts.places.list));
  }

  #onListKey(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const active = event.target as Element;
    const id = this.#row;
    if (id === undefined) return;
    if (event.key === 'Escape') this.#onListEscape(event, id);
    if (event.key === 'Delete') this.#actions.onDelete?.(id);
    const move = toRowMove(this.#parts.places.list, active, event.key);
    if (move === undefined) return;
    event.preventDefault();
    if (move === 'fold' || move === 'unfold') this.#fold(id);
    else if (move === 'into') active.closest('.row')?.querySelector<HTMLElement>('.detail button')?.focus();
    else this.#focusRow(move.to);
  }

  /** One thing at a time: the unfolded row, then the search, then the filter. */
  #onListEscape(event: KeyboardEvent, id: string): void {
    if (this.#unfolded.has(id)) {
      this.#focusRow(id);
      this.#fold(id);
    } else if (this.#query) this.#clearSearch();
    else if (this.#filter !== 'all') this.#choose({ filter: 'all' });
    else return;
    event.preventDefault();
  }

  #onSearchKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#query) {
      event.preventDefault();
      this.#clearSearch();
    } else if (event.key === 'ArrowDown' && !event.altKey) {
      const first = findRows(this.#parts.places.list)[0]?.getAttribute(ROW);
      if (!first) return;
      event.preventDefault();
      this.#focusRow(first);
    }
  }

  #clearSearch(): void {
    const field = this.#parts.places.search.querySelector('input');
    if (field) field.value = '';
    this.#choose({ query: '' });
  }

  /** A passage that is not listed now is listed again: somebody wants to go there. */
  #focusRow(id: string): void {
    if (!findRow(this.#parts.places.list, id)) {
      this.#clearSearch();
      this.#choose({ filter: 'all' });
    }
    const row = findRow(this.#parts.places.list, id);
    row?.focus({ preventScroll: true });
    if (row) this.#reveal(row);
  }

  // ── Following the page ──

  /** Whether the reader is at the list: with the mouse over it, or with the keyboard in it. */
  #isInUse(): boolean {
    const { list } = this.#parts.places;
    return list.matches(':hover') || (document.hasFocus() && list.querySelector(':focus-visible') !== null);
  }

  /** Scrolls only if the row is out of sight: below the edge, or under what stays at the top. */
  #reveal(row: HTMLElement): void {
    const box = (row.closest('.head') ?? row).getBoundingClientRect();
    const body = this.#body.getBoundingClientRect();
    const chooser = this.#parts.places.filters.parentElement?.getBoundingClientRect();
    const top = Math.max(body.top, Math.min(chooser?.bottom ?? body.top, body.bottom));
    if (box.top < top || box.top + 40 > body.bottom)
      this.#body.scrollBy?.({ top: box.top - top - (body.bottom - top) / 3, behavior: 'instant' });
  }
}
