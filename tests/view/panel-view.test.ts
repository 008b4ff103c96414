// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelActions, PanelModel } from '../../src/view/panel-model.ts';
import { PanelView } from '../../src/view/panel-view.ts';
import { BY_PERSON, made } from './own-findings.ts';

const findings = [
  made(
    'A2',
    'two people briefed on the lease',
    {},
    { id: 'lease', links: [{ rel: 'answered-by', to: 'mayor' }] },
  ),
  made('D1', 'the mayor denied it', {}, { id: 'mayor', links: [{ rel: 'answers', to: 'lease' }] }),
  made('U5', 'is said to have left', {}, { id: 'left' }),
  made('D5', 'the fund did not reply', {}, { id: 'fund' }),
  made('U4', 'Channel 6 reported', {}, { id: 'channel' }),
  made('A3', 'a clerk said', {}, { id: 'clerk', note: 'Only one clerk works there.', ...BY_PERSON }),
];
const page = {
  state: 'read',
  host: 'ledger.example',
  blocks: 13,
  findings,
  places: findings.map((_, i) => ({ block: 'paragraph', paragraph: i + 1, at: i / 10 }) as const),
  sets: { own: { title: 'The lease', outlet: 'The Ledger', author: 'a reader' } },
  patterns: { 'made-up': { title: 'A made-up pattern', explain: 'It explains itself.', examples: [] } },
} as const;
const choice = { kinds: { anonymous: true, denial: true, unverified: true }, subtypesOff: [] };
const MODEL: PanelModel = { page, choice, shortcuts: [], hasOptions: false, problems: [] };

function open(model: Partial<PanelModel> = {}) {
  const actions = {
    onKind: vi.fn<PanelActions['onKind']>(),
    onShow: vi.fn<PanelActions['onShow']>(),
    onSite: vi.fn<PanelActions['onSite']>(),
    onResume: vi.fn<PanelActions['onResume']>(),
    onReadPage: vi.fn<PanelActions['onReadPage']>(),
    onOptions: vi.fn(),
    onShortcuts: vi.fn(),
    onEdit: vi.fn<NonNullable<PanelActions['onEdit']>>(),
    onDelete: vi.fn<NonNullable<PanelActions['onDelete']>>(),
    onPutBack: vi.fn(),
    onDismiss: vi.fn(),
  };
  const view = new PanelView(actions);
  document.body.replaceChildren(view.element);
  view.show({ ...MODEL, ...model });
  return { actions, view };
}

const rows = () => [...document.querySelectorAll<HTMLElement>('.passage')];
const words = () => rows().map(row => row.querySelector('.quote')?.textContent);
const row = (id: string) => rows().find(button => button.getAttribute('data-passage') === id)!;
const press = (key: string) =>
  document.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );
const focusedRow = () => document.activeElement?.getAttribute('data-passage');
const named = (name: RegExp) =>
  [...document.querySelectorAll('button')].find(b =>
    name.test(b.getAttribute('aria-label') ?? b.textContent),
  )!;
function type(query: string) {
  const field = document.querySelector('input')!;
  field.focus();
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

beforeEach(() => document.body.replaceChildren());

describe('a page with marks', () => {
  it('is told in three sentences and listed, replies beneath their claims', () => {
    open();
    expect(document.querySelectorAll('.story li')).toHaveLength(3);
    expect(words()).toEqual(findings.map(({ quote }) => quote));
    expect(row('mayor').closest('.replies')?.getAttribute('aria-label')).toBe('Replies to this passage');
    expect(document.querySelector('.statement')?.textContent).toContain('A mark does not mean false.');
  });

  it('names each row in one sentence: kind, words, note, place', () => {
    open();
    expect(row('clerk').getAttribute('aria-label')).toBe(
      'Anonymous source, known by role: “a clerk said”. Only one clerk works there. Paragraph 6.',
    );
  });

  it('goes to a passage', () => {
    const { actions } = open();
    row('left').click();
    expect(actions.onShow).toHaveBeenCalledExactlyOnceWith('left');
  });

  it('unfolds all that the card says: left open, ask, links, note, what the text gives, origin', () => {
    const { actions } = open();
    named(/More about the mayor denied it/).click();
    const detail = document.querySelector('.detail')!.textContent;
    for (const part of [
      'Left open',
      'Ask',
      'Answers',
      'two people briefed',
      'Why it is marked',
      'Not stated',
      'It explains itself.',
      'A made-up pattern',
      'Found by a pattern',
    ])
      expect(detail).toContain(part);
    document.querySelector<HTMLElement>('.detail .other')!.click();
    expect(actions.onShow).toHaveBeenCalledExactlyOnceWith('lease');
    expect(focusedRow()).toBe('lease');
    named(/More about a clerk said/).click();
    expect(document.querySelectorAll('.detail')[1]!.textContent).toContain(
      'Written by a reader, in notes on “The lease” (The Ledger).',
    );
  });
});

describe('the keyboard', () => {
  it('stops at one row of the list, and steps from there', () => {
    open();
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('lease')]);
    row('lease').focus();
    const keys = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'ArrowDown', 'Home', 'ArrowUp'];
    const places = keys.map(key => {
      press(key);
      return focusedRow();
    });
    expect(places).toEqual(['mayor', 'left', 'mayor', 'clerk', 'clerk', 'lease', 'lease']);
    press('End');
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('clerk')]);
  });

  it('unfolds to the right, goes into what is unfolded, and comes back and folds to the left', () => {
    open();
    row('mayor').focus();
    press('ArrowRight');
    expect(document.querySelectorAll('.detail')).toHaveLength(1);
    expect(focusedRow()).toBe('mayor');
    press('ArrowRight');
    expect(document.activeElement?.className).toBe('other');
    press('ArrowLeft');
    expect(focusedRow()).toBe('mayor');
    press('ArrowLeft');
    expect(document.querySelector('.detail')).toBeNull();
    press('ArrowLeft'); // from a reply to its claim
    expect(focusedRow()).toBe('lease');
  });

  it('closes one thing at a time on Escape', () => {
    open();
    named(/^Replies/).click();
    type('mayor');
    row('mayor').focus();
    press('ArrowRight');
    press('Escape');
    expect(document.querySelector('.detail')).toBeNull();
    press('Escape');
    expect(document.querySelector('input')!.value).toBe('');
    expect(words()).toEqual(['the mayor denied it', 'the fund did not reply']);
    press('Escape');
    expect(words()).toHaveLength(6);
    expect(focusedRow()).toBe('mayor');
  });

  it('is left alone while a modifier is held: those keys are the browser’s', () => {
    open();
    row('lease').focus();
    document.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowDown', altKey: true, bubbles: true }),
    );
    expect(focusedRow()).toBe('lease');
  });

  it('keeps its place when the page’s state is drawn anew', () => {
    const { view } = open();
    row('left').focus();
    view.show({ ...MODEL, page: { ...page, findings: [...findings] } });
    expect(focusedRow()).toBe('left');
  });
});

describe('filters', () => {
  it('count each kind and list one', () => {
    open();
    expect([...document.querySelectorAll('.chip')].map(chip => chip.textContent)).toEqual([
      'All 6',
      'Sources 2',
      'Replies 2',
      'Claims 2',
    ]);
    named(/^Claims/).click();
    expect(words()).toEqual(['is said to have left', 'Channel 6 reported']);
    expect(named(/^Claims/).getAttribute('aria-pressed')).toBe('true');
    expect(document.querySelector('[role=status].listed')?.textContent).toBe('2 of 6 passages');
  });

  it('of a kind carry its switch, which acts everywhere', () => {
    const { actions } = open();
    named(/^Claims/).click();
    named(/Mark unverified claims/).click();
    expect(actions.onKind).toHaveBeenCalledExactlyOnceWith('unverified', false);
  });

  it('say what is counted and not listed', () => {
    open({ choice: { kinds: { ...choice.kinds, denial: false }, subtypesOff: ['A3'] } });
    const text = document.body.textContent;
    expect(text).toContain('Denials and responses are off in every tab; they are counted and not listed.');
    expect(text).toContain('1 is of a sort you switched off.');
    expect(words()).not.toContain('a clerk said');
  });
});

describe('the search', () => {
  it('keeps field and caret while somebody types, and says how many fit', () => {
    open();
    const field = document.querySelector('input')!;
    type('left');
    expect(document.querySelector('input')).toBe(field);
    expect(document.activeElement).toBe(field);
    expect(words()).toEqual(['is said to have left']);
    type('left harbour');
    expect(document.querySelector('.listed')?.textContent).toBe('No passage fits');
  });

  it('is not in the way of a handful of passages', () => {
    open({ page: { ...page, findings: findings.slice(0, 5) } });
    expect(document.querySelector('input')).toBeNull();
  });

  it('does not hide where a linked passage leads', () => {
    open();
    type('mayor');
    named(/More about the mayor denied it/).click();
    document.querySelector<HTMLElement>('.detail .other')!.click();
    expect(focusedRow()).toBe('lease');
    expect(document.querySelector('input')!.value).toBe('');
  });
});

describe('the passage that is read', () => {
  it('is marked as current, one at a time, and outlined in the strip', () => {
    const { view } = open();
    view.setCurrent('left', true);
    view.setCurrent('channel', true);
    expect(rows().filter(button => button.hasAttribute('aria-current'))).toEqual([row('channel')]);
    expect(document.querySelectorAll('.current-ground')).toHaveLength(1);
    view.setCurrent(undefined, false);
    expect(document.querySelector('[aria-current]')).toBeNull();
  });

  it('is where Tab leads, until the reader steps in the list', () => {
    const { view } = open();
    view.setCurrent('left', true);
    expect(row('left').tabIndex).toBe(0);
    row('fund').focus();
    view.setCurrent('channel', true);
    expect(rows().filter(({ tabIndex }) => tabIndex === 0)).toEqual([row('fund')]);
  });
});

describe('where there is little to show', () => {
  it.each([
    [{ state: 'loading' }, 'Reading the page'],
    [{ state: 'not-an-article' }, 'This does not look like an article'],
    [{ state: 'not-allowed', host: 'courier.example' }, 'This page has not been read'],
    [{ state: 'not-seen' }, 'Sayso has not read this page'],
    [{ state: 'site-off', host: 'ledger.example' }, 'Off on ledger.example'],
    [{ state: 'paused' }, 'Paused in all tabs'],
    [{ state: 'cannot-read' }, 'Sayso cannot read this page'],
    [{ state: 'unsupported' }, 'This browser cannot show the marks'],
    [{ state: 'failed' }, 'This page could not be read'],
    [{ ...page, findings: [] }, 'No marks in this article'],
  ] satisfies [PanelModel['page'], string][])('$state: “%s”', (bare, title) => {
    open({ page: bare });
    expect(document.querySelector('h1')?.textContent).toBe(title);
    expect(document.querySelectorAll('.button.main').length).toBeLessThanOrEqual(1);
    expect(rows()).toEqual([]);
    expect(document.querySelector('.strip, .chips, input')).toBeNull();
    expect(document.querySelector('.statement')?.textContent).toContain('No mark does not mean verified.');
  });

  it('the same button as in the popup resumes', () => {
    const { actions } = open({ page: { state: 'paused' } });
    named(/Resume/).click();
    expect(actions.onResume).toHaveBeenCalledOnce();
  });

  it('says what was wrong with the settings', () => {
    open({ problems: ['The setting “kinds” could not be read, so its default is in use.'] });
    expect(document.querySelector('.problems')?.textContent).toContain('“kinds” could not be read');
  });
});

it('tells the keys as they are bound, and that some are not', () => {
  const { actions } = open({
    shortcuts: [
      { description: 'Open the list of passages', keys: 'Alt+Shift+L' },
      { description: 'Show or hide all marks', keys: '' },
    ],
    hasOptions: true,
  });
  const keys = document.querySelector('.keys dl')!.textContent;
  expect(keys).toContain('Alt+Shift+LOpen the list of passages');
  expect(keys).toContain('no keys yetShow or hide all marks');
  named(/Change shortcuts/).click();
  expect(actions.onShortcuts).toHaveBeenCalledOnce();
  named(/Settings/).click();
  expect(actions.onOptions).toHaveBeenCalledOnce();
});

describe('annotations of the reader’s own', () => {
  const origin = { set: 'own:abcd1234:https://ledger.example/', annotation: 'x', score: 1 };
  const own = made('U3', 'nobody came', {}, { id: 'mine', note: 'Says who?', origin });
  const withOwn = { ...page, findings: [...findings, own] };

  it('are changed and deleted here, with a button that names them; others are not', () => {
    const { actions } = open({ page: withOwn });
    named(/More about a clerk said/).click();
    expect(named(/^Edit/)).toBeUndefined();
    named(/More about nobody came/).click();
    named(/^Edit your annotation of “nobody came”/).click();
    expect(actions.onEdit).toHaveBeenCalledExactlyOnceWith('mine');
    named(/^Delete your annotation of “nobody came”/).click();
    expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith('mine');
  });

  it('are deleted and put back with keys alone', () => {
    const { actions, view } = open({ page: withOwn });
    row('mine').focus();
    press('Delete');
    expect(actions.onDelete).toHaveBeenCalledExactlyOnceWith('mine');
    const notice = { title: 'Your annotation is deleted', text: 'It is marked no more.', undo: 'Undo' };
    view.show({ ...MODEL, notice });
    expect(document.querySelector('[role=status] .own-notice')?.textContent).toContain('is deleted');
    expect(document.activeElement?.textContent).toBe('Undo');
    (document.activeElement as HTMLElement).click();
    expect(actions.onPutBack).toHaveBeenCalledOnce();
    view.awaitRow('mine');
    view.show({ ...MODEL, page: withOwn });
    expect(focusedRow()).toBe('mine');
    expect(document.querySelector('.own-notice')).toBeNull();
  });
});
