// The options page: where Sayso runs. What is chosen, what the browser allows, and two lists of sites that can be edited.
// Checks no host name; whoever adds it says what is wrong with it.
import { toLanguage } from '../words/say.ts';
import { h } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import { KEY } from './keep-focus.ts';
import { type Managed, renderManaged, toLockReason } from './managed.ts';
import { renderRadio } from './options-cards.ts';
import type { Choices, ListedSite, OptionsActions, SiteList, Sites } from './options-model.ts';
import { OPTIONS_WORDS } from './options-words.ts';

const WORDS = OPTIONS_WORDS.sites;

export function renderSiteChoices(
  choices: Choices,
  sites: Sites,
  managed: Managed,
  listed: number,
  actions: OptionsActions,
): HTMLElement {
  const reason = toLockReason(managed, 'sites');
  return h(
    'div',
    { class: 'rows' },
    renderManaged(managed, 'sites'),
    renderWhere(choices, sites, reason, listed, actions),
    renderEverywhere(sites, actions),
    renderGranted(sites, actions),
    renderOff(choices, reason !== undefined, actions),
    sites.excluded.length > 0 && h('p', { class: 'soft note' }, WORDS.mail(sites.excluded)),
  );
}

function renderWhere(
  { where, sitesOnly }: Choices,
  { closed }: Sites,
  reason: string | undefined,
  listed: number,
  actions: OptionsActions,
): HTMLElement {
  const choice = (value: Choices['where'], name: string) =>
    renderRadio({ group: 'where', value, name, says: '', isChosen: where === value, reason }, () =>
      actions.onChange({ where: value }),
    );
  return h(
    'fieldset',
    { class: 'radios' },
    h('legend', {}, WORDS.legend),
    choice('allowed', WORDS.allowed(listed)),
    choice('only', WORDS.only),
    where === 'only' &&
      h(
        'div',
        { class: 'within' },
        renderList('sitesOnly', sitesOnly, WORDS.onlyEmpty, reason !== undefined, actions, closed),
      ),
  );
}

function renderEverywhere({ isEverywhere }: Sites, { onAllow, onTakeBack }: OptionsActions): HTMLElement {
  const button = isEverywhere
    ? renderButton('everywhere', WORDS.takeBack, () => onTakeBack(undefined))
    : renderButton('everywhere', WORDS.everywhereAsk, () => onAllow(undefined));
  return h(
    'div',
    { class: 'row' },
    h(
      'div',
      {},
      h('h3', {}, WORDS.everywhere),
      h('span', { class: 'soft block' }, isEverywhere ? WORDS.everywhereOn : WORDS.everywhereOff),
    ),
    button,
  );
}

function renderGranted({ granted }: Sites, { onTakeBack }: OptionsActions): HTMLElement {
  return h(
    'div',
    { class: 'sites' },
    h('h3', {}, WORDS.granted),
    granted.length === 0
      ? h('p', { class: 'soft' }, WORDS.grantedEmpty)
      : renderHosts(granted, 'granted', site => onTakeBack(site)),
  );
}

function renderOff({ sitesOff }: Choices, isLocked: boolean, actions: OptionsActions): HTMLElement {
  return h(
    'div',
    { class: 'sites' },
    h('h3', {}, WORDS.off),
    renderList('sitesOff', sitesOff, WORDS.offEmpty, isLocked, actions),
  );
}

/** Hosts with a way to add one, unless the list is locked. @param closed of these the browser has not let us read. */
function renderList(
  list: SiteList,
  hosts: readonly string[],
  empty: string,
  isLocked: boolean,
  actions: OptionsActions,
  closed: readonly string[] = [],
): HTMLElement {
  return h(
    'div',
    { class: 'site-list' },
    hosts.length === 0
      ? h('p', { class: 'soft' }, empty)
      : renderHosts(
          hosts,
          list,
          isLocked ? undefined : host => actions.onRemoveSite(list, host),
          closed,
          actions.onAllow,
        ),
    !isLocked && renderAdd(list, actions),
  );
}

function renderHosts(
  hosts: readonly string[],
  key: string,
  onRemove: ((host: string) => void) | undefined,
  closed: readonly string[] = [],
  onAllow?: (host: string) => void,
): HTMLElement {
  const row = (host: string) =>
    h(
      'li',
      {},
      h('span', { class: 'host' }, host),
      closed.includes(host) && h('span', { class: 'soft' }, WORDS.needsPermission),
      closed.includes(host) &&
        renderButton(`${key}-allow-${host}`, WORDS.allow, () => onAllow?.(host), WORDS.allowSite(host)),
      onRemove && renderRemove(`${key}-remove-${host}`, WORDS.removeSite(host), () => onRemove(host)),
    );
  return h('ul', { class: 'hosts', role: 'list' }, ...hosts.map(row));
}

function renderRemove(key: string, name: string, onclick: () => void): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': name, title: WORDS.remove, [KEY]: key, onclick },
    renderGlyph('close'),
  );
}

/** A form, so that Enter adds. What is wrong with a name stands beneath it until it is typed anew. */
function renderAdd(list: SiteList, { onAddSite }: OptionsActions): HTMLElement {
  const name = list === 'sitesOnly' ? WORDS.addOnly : WORDS.addOff;
  const problem = h('p', { class: 'problem', id: `${list}-problem`, role: 'alert' });
  const say = (words: string | undefined) => {
    problem.textContent = words ?? '';
    if (words === undefined) input.removeAttribute('aria-invalid');
    else input.setAttribute('aria-invalid', 'true');
  };
  const input = h('input', {
    type: 'text',
    inputmode: 'url',
    autocapitalize: 'none',
    autocomplete: 'off',
    spellcheck: 'false',
    placeholder: WORDS.placeholder,
    'aria-label': name,
    'aria-describedby': problem.id,
    [KEY]: `${list}-add`,
    oninput: () => say(undefined),
  });
  return h(
    'form',
    {
      class: 'add',
      onsubmit: event => {
        event.preventDefault();
        const wrong = onAddSite(list, input.value);
        say(wrong);
        if (wrong === undefined) input.value = '';
        input.focus();
      },
    },
    input,
    h('button', { type: 'submit', class: 'button second', [KEY]: `${list}-add-button` }, WORDS.addButton),
    problem,
  );
}

/** The listed sites, folded away, with a search. */
export function renderListed(listed: readonly ListedSite[]): HTMLElement {
  const sorted = [...listed].sort((a, b) => a.name.localeCompare(b.name, toLanguage()));
  const list = h('ul', { class: 'listed', role: 'list' });
  const count = h('p', { class: 'soft', 'aria-live': 'polite' });
  const find = (query: string) => {
    const words = query.toLowerCase().split(/\s+/).filter(Boolean);
    const found = sorted.filter(({ domain, name }) =>
      words.every(word => domain.includes(word) || name.toLowerCase().includes(word)),
    );
    count.textContent = WORDS.listedFound(found.length);
    list.replaceChildren(
      ...found.map(({ domain, name }) =>
        h('li', {}, h('span', {}, name), h('span', { class: 'soft' }, domain)),
      ),
    );
  };
  const input = h('input', {
    type: 'search',
    'aria-label': WORDS.listedSearch,
    placeholder: WORDS.listedSearch,
    [KEY]: 'listed-search',
    oninput: () => find(input.value),
  });
  find('');
  return h(
    'details',
    { class: 'fold' },
    h('summary', { [KEY]: 'listed' }, WORDS.listed(listed.length)),
    input,
    count,
    h(
      'div',
      { class: 'listed-box', tabindex: 0, role: 'region', 'aria-label': WORDS.listed(listed.length) },
      list,
    ),
  );
}

export function renderButton(key: string, words: string, onclick: () => void, name?: string): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'button second', 'aria-label': name, [KEY]: key, onclick },
    words,
  );
}
