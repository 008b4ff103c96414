// Why there is little to show of a page, and what can be done about it: the same words and buttons in popup and panel.
// Rendered from a state; asks no tab.
import { type Child, h } from './element.ts';
import { KEY } from './keep-focus.ts';
import { type Managed, renderManaged, toLockReason, UNMANAGED } from './managed.ts';
import type { BarePage, PageActions, ReadPage } from './page-model.ts';
import { POPUP_WORDS } from './page-words.ts';

/** One entry a state: what is so, why, and what can be done. */
export function renderBarePage(page: BarePage, actions: PageActions, managed: Managed = UNMANAGED): Child[] {
  switch (page.state) {
    case 'loading':
      return [renderStatus(POPUP_WORDS.loading)];
    case 'not-an-article':
      return [
        renderStatus(POPUP_WORDS.notAnArticle),
        renderActions([POPUP_WORDS.notAnArticle.read, 'read-page', actions.onReadPage]),
      ];
    case 'not-allowed':
      return renderNotAllowed(page.host, actions);
    case 'not-seen':
      return [renderStatus(POPUP_WORDS.notSeen)];
    case 'site-off': {
      const { title, text, on } = POPUP_WORDS.siteOff;
      const status = renderStatus({ title: title(page.host), text });
      if (toLockReason(managed, 'sites')) return [status, renderManaged(managed, 'sites')];
      return [status, renderActions([on, 'site', () => actions.onSite(true)])];
    }
    case 'paused':
      return [
        renderStatus(POPUP_WORDS.paused),
        renderActions([POPUP_WORDS.paused.resume, 'resume', actions.onResume]),
      ];
    case 'cannot-read':
      return [renderStatus(POPUP_WORDS.cannotRead)];
    case 'failed':
      return [renderStatus(POPUP_WORDS.failed)];
    case 'unsupported':
      return [renderStatus(POPUP_WORDS.unsupported)];
  }
}

export function renderStatus({ title, text }: { title: string; text?: string }): HTMLElement {
  return h('div', { class: 'status' }, h('h1', {}, title), text !== undefined && h('p', {}, text));
}

type Button = readonly [words: string, key: string, onclick: () => void];

/** At most one main button; others are quieter. */
function renderActions(main: Button | undefined, ...others: readonly (Button | undefined)[]): HTMLElement {
  const button = ([words, key, onclick]: Button, rank: 'main' | 'second') =>
    h('button', { type: 'button', class: `button ${rank}`, [KEY]: key, onclick }, words);
  return h(
    'div',
    { class: 'actions' },
    main && button(main, 'main'),
    ...others.map(other => other && button(other, 'second')),
  );
}

function renderNotAllowed(host: string, { onAllow, onAllowEverywhere, onReadPage }: PageActions): Child[] {
  if (onAllow) {
    const { title, text, allow, everywhere, once } = POPUP_WORDS.notAllowed;
    return [
      renderStatus({ title, text: text(host) }),
      renderActions(
        [allow, 'allow', onAllow],
        [once, 'read-page', onReadPage],
        onAllowEverywhere && [everywhere, 'allow-everywhere', onAllowEverywhere],
      ),
    ];
  }
  const { title, text, once } = POPUP_WORDS.notListed;
  return [renderStatus({ title, text: text(host) }), renderActions([once, 'read-page', onReadPage])];
}

/** A page that was read, without a mark. */
export function renderNothingFound(
  { blocks }: Pick<ReadPage, 'blocks'>,
  { onExplain }: PageActions,
): Child[] {
  const { title, text, explain } = POPUP_WORDS.nothingFound;
  return [
    renderStatus({ title, text: text(blocks) }),
    onExplain && renderActions(undefined, [explain, 'explain', onExplain]),
  ];
}

/** What was wrong with settings, or went wrong just now. */
export function renderProblems(problems: readonly string[]): HTMLElement | undefined {
  if (problems.length === 0) return undefined;
  const sentences = problems.map(problem => h('p', {}, problem));
  return h(
    'section',
    { class: 'problems', 'aria-label': POPUP_WORDS.problems, role: 'status' },
    ...sentences,
  );
}
