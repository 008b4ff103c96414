// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { replaceKeepingFocus } from '../../src/view/keep-focus.ts';
import type { PopupActions, PopupModel, PopupPage } from '../../src/view/popup-model.ts';
import { renderPopup } from '../../src/view/popup-view.ts';
import { made } from './own-findings.ts';

const findings = [
  made('A2', 'two people briefed on the lease', {}, { id: 'a', links: [{ rel: 'answered-by', to: 'b' }] }),
  made('D1', 'the mayor denied it', {}, { id: 'b' }),
  made('U5', 'is said to have left', {}, { id: 'c' }),
  made('D5', 'the fund did not reply', {}, { id: 'd' }),
  made('U4', 'Channel 6 reported', {}, { id: 'e' }),
];
const on = { anonymous: true, denial: true, unverified: true };
const read = {
  state: 'read',
  host: 'ledger.example',
  blocks: 13,
  findings,
  kinds: on,
  subtypesOff: [],
  isListWhole: false,
} as const;

const actions = () => ({
  onKind: vi.fn<PopupActions['onKind']>(),
  onSite: vi.fn<PopupActions['onSite']>(),
  onResume: vi.fn<PopupActions['onResume']>(),
  onShow: vi.fn<PopupActions['onShow']>(),
  onShowAll: vi.fn<PopupActions['onShowAll']>(),
  onReadPage: vi.fn<PopupActions['onReadPage']>(),
  onSave: vi.fn<NonNullable<PopupActions['onSave']>>(),
  onCopy: vi.fn<NonNullable<PopupActions['onCopy']>>(),
});

const draw = (
  page: PopupPage,
  act: PopupActions = actions(),
  frame: Partial<Pick<PopupModel, 'hasPanel' | 'hasOptions' | 'problems'>> = {},
): HTMLElement => {
  const popup = renderPopup({ hasPanel: false, hasOptions: false, problems: [], ...frame, ...page }, act);
  document.body.replaceChildren(popup);
  return popup;
};

const named = (root: ParentNode, name: RegExp): HTMLElement => {
  const found = [...root.querySelectorAll('button')].find(b =>
    name.test(b.getAttribute('aria-label') ?? b.textContent),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const title = (popup: HTMLElement) => popup.querySelector('h1')?.textContent;
const rows = (popup: HTMLElement) => [...popup.querySelectorAll('li .quote')].map(quote => quote.textContent);

beforeEach(() => document.body.replaceChildren());

describe('a page with marks', () => {
  it('counts them, in all and by kind', () => {
    const popup = draw(read);
    expect(title(popup)).toBe('5 marks in this article');
    expect(popup.textContent).toContain('ledger.example · 13 paragraphs');
    expect([...popup.querySelectorAll('.count')].map(count => count.textContent)).toEqual(['1', '2', '2']);
  });

  it('lets them be saved and copied, and offers neither where there is none', () => {
    const act = actions();
    named(draw(read, act), /^Copy as Markdown/).click();
    expect(act.onCopy).toHaveBeenCalledOnce();
    expect(draw({ ...read, findings: [] }).querySelector('.export')).toBeNull();
  });

  it('speaks of one as of one', () => {
    const popup = draw({ ...read, findings: findings.slice(0, 1), blocks: 1 });
    expect(title(popup)).toBe('1 mark in this article');
    expect(popup.textContent).toContain('1 paragraph');
    expect(popup.textContent).not.toContain('1 paragraphs');
  });

  it('lists three in order of reading, and all when asked', () => {
    const act = actions();
    const popup = draw(read, act);
    expect(rows(popup)).toEqual([
      'two people briefed on the lease',
      'the mayor denied it',
      'is said to have left',
    ]);
    expect(popup.textContent).toContain('Known by access · answered');
    named(popup, /Show all 5/).click();
    expect(act.onShowAll).toHaveBeenCalledExactlyOnceWith(true);
    const whole = draw({ ...read, isListWhole: true }, act);
    expect(rows(whole)).toHaveLength(5);
    named(whole, /Show the first three/).click();
    expect(act.onShowAll).toHaveBeenLastCalledWith(false);
  });

  it('offers no more where three are all', () => {
    expect(draw({ ...read, findings: findings.slice(0, 3) }).textContent).not.toContain('Show all');
  });

  it('goes to a passage', () => {
    const act = actions();
    named(draw(read, act), /the mayor denied it/).click();
    expect(act.onShow).toHaveBeenCalledExactlyOnceWith('b');
  });
});

describe('kinds switched off', () => {
  it('keep their count, leave the list, and are said to be off everywhere', () => {
    const popup = draw({ ...read, kinds: { ...on, denial: false } });
    expect(title(popup)).toBe('3 of 5 marks shown');
    expect(popup.textContent).toContain('Denials and responses are off in every tab');
    expect(popup.querySelector('.kind-denial.off .count')?.textContent).toBe('2');
    expect(rows(popup)).toEqual([
      'two people briefed on the lease',
      'is said to have left',
      'Channel 6 reported',
    ]);
  });

  it.each([
    [
      { anonymous: false, denial: false, unverified: true },
      'Anonymous sources, denials and responses are off',
    ],
    [
      { anonymous: false, denial: true, unverified: false },
      'Anonymous sources and unverified claims are off',
    ],
    [{ anonymous: false, denial: false, unverified: false }, 'All three kinds are off in every tab'],
  ])('%o', (kinds, sentence) => expect(draw({ ...read, kinds }).textContent).toContain(sentence));

  it('and subtypes: their passages are neither listed nor counted as shown, and the popup says so', () => {
    const popup = draw({ ...read, subtypesOff: ['U5', 'D5'] });
    expect(title(popup)).toBe('3 of 5 marks shown');
    expect(popup.textContent).toContain('2 are of sorts you switched off');
    expect(popup.querySelector('.kind-unverified .count')?.textContent).toBe('1 of 2');
    expect(rows(popup)).toEqual([
      'two people briefed on the lease',
      'the mayor denied it',
      'Channel 6 reported',
    ]);
  });

  it('all of them leave no list', () => {
    const popup = draw({ ...read, kinds: { anonymous: false, denial: false, unverified: false } });
    expect(title(popup)).toBe('None of 5 marks shown');
    expect(popup.querySelector('ol')).toBeNull();
  });
});

describe('switches', () => {
  it('are named, tell their state and ask for the other', () => {
    const act = actions();
    const popup = draw({ ...read, kinds: { ...on, unverified: false } }, act);
    const switches = [...popup.querySelectorAll('[role=switch]')];
    expect(switches.map(s => [s.getAttribute('aria-label'), s.getAttribute('aria-checked')])).toEqual([
      ['Mark anonymous sources', 'true'],
      ['Mark denials and responses', 'true'],
      ['Mark unverified claims', 'false'],
      ['Mark articles on this site', 'true'],
    ]);
    named(popup, /Mark unverified claims/).click();
    expect(act.onKind).toHaveBeenLastCalledWith('unverified', true);
    named(popup, /Mark anonymous sources/).click();
    expect(act.onKind).toHaveBeenLastCalledWith('anonymous', false);
    named(popup, /Mark articles on this site/).click();
    expect(act.onSite).toHaveBeenCalledExactlyOnceWith(false);
  });

  it('also answer to a click on their words', () => {
    const act = actions();
    draw(read, act).querySelector<HTMLElement>('.kind-denial .name')!.click();
    expect(act.onKind).toHaveBeenCalledExactlyOnceWith('denial', false);
  });

  it('are buttons, so that Tab reaches them and Space and Enter press them', () => {
    for (const element of draw(read).querySelectorAll<HTMLElement>('[role=switch]')) {
      expect(element).toBeInstanceOf(HTMLButtonElement);
      expect(element.tabIndex).toBe(0);
      expect(element.getAttribute('type')).toBe('button');
    }
  });

  it('keep the focus when their flip draws the popup anew', () => {
    const draws = (kinds: typeof on) =>
      renderPopup({ ...read, kinds, hasPanel: false, hasOptions: false, problems: [] }, actions());
    replaceKeepingFocus(document.body, draws(on));
    named(document.body, /Mark denials/).focus();
    replaceKeepingFocus(document.body, draws({ ...on, denial: false }));
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Mark denials and responses');
    expect(document.activeElement?.getAttribute('aria-checked')).toBe('false');
  });
});

describe('where there is little to show', () => {
  const states: [
    PopupPage,
    title: string,
    button?: [RegExp, keyof ReturnType<typeof actions>, ...unknown[]],
  ][] = [
    [{ state: 'loading' }, 'Reading the page'],
    [{ ...read, findings: [] }, 'No marks in this article'],
    [{ state: 'not-an-article' }, 'This does not look like an article', [/Read this page/, 'onReadPage']],
    [
      { state: 'not-allowed', host: 'courier.example' },
      'This page has not been read',
      [/Annotate this page/, 'onReadPage'],
    ],
    [{ state: 'site-off', host: 'ledger.example' }, 'Off on ledger.example', [/Switch on/, 'onSite', true]],
    [{ state: 'paused' }, 'Paused in all tabs', [/Resume/, 'onResume']],
    [{ state: 'cannot-read' }, 'Sayso cannot read this page'],
    [{ state: 'unsupported' }, 'This browser cannot show the marks'],
    [{ state: 'failed' }, 'This page could not be read'],
  ];

  it.each(states)('$state: “%s”', (page, expected, press) => {
    const act = actions();
    const popup = draw(page, act);
    expect(title(popup)).toBe(expected);
    expect(popup.querySelectorAll('[role=switch]')).toHaveLength(0);
    if (!press) return expect(popup.querySelectorAll('button')).toHaveLength(0);
    const [name, action, ...given] = press;
    named(popup, name).click();
    expect(act[action]).toHaveBeenCalledOnce();
    expect(act[action].mock.calls[0]?.slice(0, given.length)).toEqual(given);
  });

  it('says that no mark does not verify', () => {
    expect(draw({ ...read, findings: [], blocks: 9 }).textContent).toContain(
      'None of the wordings Sayso knows occur in these 9 paragraphs. That does not make them verified.',
    );
  });

  it('offers a site for good only where that can be asked', () => {
    const onAllow = vi.fn();
    const popup = draw({ state: 'not-allowed', host: 'courier.example' }, { ...actions(), onAllow });
    expect(title(popup)).toBe('Not allowed on this site yet');
    named(popup, /Always on this site/).click();
    expect(onAllow).toHaveBeenCalledOnce();
    named(popup, /Just this once/);
  });
});

describe('in every state', () => {
  it('says what a mark does not mean', () => {
    for (const page of [read, { state: 'paused' }, { state: 'cannot-read' }] as PopupPage[])
      expect(draw(page).querySelector('.statement')?.textContent.trim()).toBe(
        'No mark does not mean verified. A mark does not mean false.',
      );
  });

  it('says in words what was wrong with the settings', () => {
    const problem = 'The setting “kinds” could not be read, so its default is in use.';
    expect(
      draw({ state: 'paused' }, actions(), { problems: [problem] }).querySelector('[role=status]')
        ?.textContent,
    ).toBe(problem);
    expect(draw({ state: 'paused' }).querySelector('[role=status]')).toBeNull();
  });

  it('leads to panel and options only where there are such', () => {
    const onPanel = vi.fn();
    const onOptions = vi.fn();
    expect(draw(read).querySelector('header button')).toBeNull();
    const popup = draw(read, { ...actions(), onPanel, onOptions }, { hasPanel: true, hasOptions: true });
    named(popup, /side panel/).click();
    named(popup, /Settings/).click();
    expect([onPanel, onOptions].map(spy => spy.mock.calls.length)).toEqual([1, 1]);
  });
});
