// @vitest-environment jsdom
// The options page as its reader finds it: what is shown for which choices, and what each control asks for.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UNMANAGED } from '../../src/view/managed.ts';
import type { OptionsActions, OptionsModel, PatternEntry } from '../../src/view/options-model.ts';
import { createOptionsView } from '../../src/view/options-view.ts';

const patterns: PatternEntry[] = [
  {
    id: 'crane-source',
    category: 'anonymous',
    subtype: 'A3',
    title: 'A source at the crane',
    explain: 'What it tells.',
    ask: 'Which crane?',
    notThis: 'The crane itself.',
    marked: [
      [
        { words: 'A crane driver said', subtype: 'A3' },
        ' it fell. ',
        { words: 'The firm denied it', subtype: 'D1' },
      ],
      ['It fell, ', { words: 'a crane driver said', subtype: 'A3' }, '.'],
    ],
    silent: ['The crane fell.'],
  },
  {
    id: 'crane-denial',
    category: 'denial',
    subtype: 'D1',
    title: 'A denial about the lease',
    explain: 'What is denied.',
    ask: 'Which words?',
    notThis: 'Nothing.',
    marked: [[{ words: 'The harbour denied it', subtype: 'D1' }, '.']],
    silent: [],
  },
];
const listed = [
  { domain: 'ledger.example', name: 'The Ledger' },
  { domain: 'courier.example', name: 'The Courier' },
];
const model: OptionsModel = {
  choices: {
    kinds: { anonymous: true, denial: true, unverified: true },
    subtypesOff: [],
    marks: 'line-and-tint',
    colours: {},
    print: false,
    opens: 'hover',
    delay: 300,
    overview: false,
    where: 'allowed',
    sitesOnly: [],
    sitesOff: [],
    author: '',
    licence: '',
  },
  managed: UNMANAGED,
  problems: [],
  sites: { granted: [], isEverywhere: false, closed: [], excluded: ['mail.ledger.example'] },
  shortcuts: [
    { name: 'next', description: '', keys: 'Alt+Shift+J' },
    { name: 'own', description: 'A command of its own', keys: '' },
  ],
  notice: undefined,
  sets: { rows: [], previews: [] },
};

const actions = {
  onChange: vi.fn<OptionsActions['onChange']>(),
  onKind: vi.fn<OptionsActions['onKind']>(),
  onSubtype: vi.fn<OptionsActions['onSubtype']>(),
  onColour: vi.fn<OptionsActions['onColour']>(),
  onColourTry: vi.fn<OptionsActions['onColourTry']>(),
  checkColour: (_category: string, colour: string | undefined) => ({
    line: colour ?? '#a0579b',
    onDark: '#ffffff',
    white: colour ? 1.29 : 4.85,
    sepia: colour ? 1.1 : 4.1,
    black: 7,
    better: colour ? '#8a7a00' : undefined,
  }),
  onAddSite: vi.fn<OptionsActions['onAddSite']>(),
  onRemoveSite: vi.fn<OptionsActions['onRemoveSite']>(),
  onAllow: vi.fn<OptionsActions['onAllow']>(),
  onTakeBack: vi.fn<OptionsActions['onTakeBack']>(),
  onShortcuts: vi.fn<OptionsActions['onShortcuts']>(),
  onExport: vi.fn<OptionsActions['onExport']>(),
  onImport: vi.fn<OptionsActions['onImport']>(),
  onReset: vi.fn<OptionsActions['onReset']>(),
  onUndo: vi.fn<OptionsActions['onUndo']>(),
  onDismiss: vi.fn<OptionsActions['onDismiss']>(),
  onChooseSets: vi.fn<OptionsActions['onChooseSets']>(),
  onAddSets: vi.fn<OptionsActions['onAddSets']>(),
  onCancelSets: vi.fn<OptionsActions['onCancelSets']>(),
  onSwitchSet: vi.fn<OptionsActions['onSwitchSet']>(),
  onSaveSet: vi.fn<OptionsActions['onSaveSet']>(),
  onRemoveSet: vi.fn<OptionsActions['onRemoveSet']>(),
};

function draw(change: Partial<OptionsModel['choices']> = {}, more: Partial<OptionsModel> = {}) {
  const changes = [{ version: '9.9', groups: [{ name: 'Reading', items: ['Cranes are read.'] }] }];
  const view = createOptionsView({ listed, patterns, changes, version: '9.9' }, actions);
  const put = (choices: Partial<OptionsModel['choices']>, others: Partial<OptionsModel>) =>
    view.update({ ...model, ...others, choices: { ...model.choices, ...choices } });
  put(change, more);
  document.body.replaceChildren(view.element);
  return { page: view.element, put };
}

beforeEach(() => {
  for (const action of Object.values(actions)) if ('mockClear' in action) action.mockClear();
});

const find = <E extends Element>(page: Element, selector: string) => page.querySelector<E>(selector)!;
const button = (within: Element, words: string) =>
  [...within.querySelectorAll('button')].find(
    ({ textContent, ariaLabel, attributes }) =>
      textContent === words || ariaLabel === words || attributes.getNamedItem('aria-label')?.value === words,
  )!;
const type = (input: HTMLInputElement, text: string) => {
  input.value = text;
  input.dispatchEvent(new Event('input'));
};

describe('the options page', () => {
  it('has a list that leads to each of its sections', () => {
    const { page } = draw();
    const links = [...page.querySelectorAll('nav a')].map(link => link.getAttribute('href'));
    expect(links).toEqual([...page.querySelectorAll('section.section')].map(({ id }) => `#${id}`));
    expect(links).toContain('#looks-for');
    expect(page.textContent).toContain('No mark does not mean verified. A mark does not mean false.');
  });

  it('says which settings could not be read', () => {
    const problem = 'The setting “delay” could not be read, so its default is in use.';
    expect(draw({}, { problems: [problem] }).page.textContent).toContain(problem);
  });

  it('leaves a part alone that has not changed, and keeps the focus in one that has', () => {
    const { page, put } = draw();
    const search = find<HTMLInputElement>(page, '.catalogue input');
    type(search, 'lease');
    const input = find<HTMLInputElement>(page, '[data-key=subtype-A3]');
    input.focus();
    put({ subtypesOff: ['A3'] }, {});
    expect(page.contains(search)).toBe(true);
    expect(search.value).toBe('lease');
    expect(page.contains(input)).toBe(false);
    expect(document.activeElement?.getAttribute('data-key')).toBe('subtype-A3');
  });
});

describe('what is marked', () => {
  it('shows each subtype with an example of its own, and says where no pattern has one', () => {
    const { page } = draw();
    const row = find(page, '#example-A3');
    expect(row.textContent).toBe('It fell, a crane driver said.');
    expect(find(row, 'mark').textContent).toBe('a crane driver said');
    expect(find(page, '#example-U1').textContent).toMatch(/no pattern/i);
  });

  it('switches kinds and subtypes, and marks nothing in what is off', () => {
    const { page, put } = draw();
    find<HTMLElement>(page, '[data-key=kind-denial]').click();
    expect(actions.onKind).toHaveBeenCalledExactlyOnceWith('denial', false);
    find<HTMLElement>(page, '[data-key=subtype-A3]').click();
    expect(actions.onSubtype).toHaveBeenCalledExactlyOnceWith('A3', false);
    put({ subtypesOff: ['A3'], kinds: { ...model.choices.kinds, denial: false } }, {});
    expect(page.querySelector('#example-A3 mark')).toBeNull();
    expect(page.querySelector('#example-D1 mark')).toBeNull();
    expect(find<HTMLInputElement>(page, '[data-key=subtype-D1]').disabled).toBe(true);
  });
});

describe('how marks look', () => {
  it('offers three styles, each on three grounds, and says what is weak about the third', () => {
    const { page } = draw();
    const looks = [...page.querySelectorAll('.look')];
    expect(looks.map(look => look.querySelectorAll('.paper').length)).toEqual([3, 3, 3]);
    expect(looks[2]!.textContent).toContain('below 3:1');
    find<HTMLElement>(looks[1]!, 'input').click();
    expect(actions.onChange).toHaveBeenCalledExactlyOnceWith({ marks: 'line' });
  });

  it('says in words how well a colour can be seen, while it is picked and after', () => {
    const { page, put } = draw();
    const row = find(page, '.colour.kind-denial');
    expect(row.textContent).toContain('4.8:1 on white');
    expect(button(row, 'Reset the colour for denials and responses')).toBeUndefined();
    const input = find<HTMLInputElement>(row, 'input');
    type(input, '#ffee00');
    expect(actions.onColourTry).toHaveBeenCalledExactlyOnceWith('denial', '#ffee00');
    expect(row.textContent).toContain('On white and sepia this line is fainter than 3:1');
    expect(actions.onColour).not.toHaveBeenCalled();
    button(row, 'Use a darker shade').click();
    expect(actions.onColour).toHaveBeenLastCalledWith('denial', '#8a7a00');
    input.dispatchEvent(new Event('change'));
    expect(actions.onColour).toHaveBeenLastCalledWith('denial', '#ffee00');

    put({ colours: { denial: '#ffee00' } }, {});
    button(page, 'Reset the colour for denials and responses').click();
    expect(actions.onColour).toHaveBeenLastCalledWith('denial', undefined);
  });
});

describe('cards', () => {
  it('open by what is chosen, after a time that is told in words', () => {
    const { page, put } = draw();
    find<HTMLElement>(page, '[data-key=opens-click]').click();
    expect(actions.onChange).toHaveBeenLastCalledWith({ opens: 'click' });
    const slider = find<HTMLInputElement>(page, '#delay');
    expect(slider.getAttribute('aria-valuetext')).toBe('0.3 seconds');
    type(slider, '0');
    expect(find(page, 'output').textContent).toBe('At once');
    expect(actions.onChange).toHaveBeenCalledTimes(1);
    slider.dispatchEvent(new Event('change'));
    expect(actions.onChange).toHaveBeenLastCalledWith({ delay: 0 });
    put({ opens: 'click' }, {});
    expect(find<HTMLInputElement>(page, '#delay').disabled).toBe(true);
  });

  it('are printed, and shown beside the scrollbar, only on request', () => {
    const { page } = draw();
    for (const key of ['print', 'overview']) {
      const control = find<HTMLElement>(page, `[data-key=${key}]`);
      expect(control.getAttribute('aria-checked')).toBe('false');
      control.click();
      expect(actions.onChange).toHaveBeenLastCalledWith({ [key]: true });
    }
  });
});

describe('where Sayso runs', () => {
  it('asks for all sites from the button, and takes them back', () => {
    const { page, put } = draw();
    button(page, 'Allow on all sites…').click();
    expect(actions.onAllow).toHaveBeenCalledExactlyOnceWith(undefined);
    put({}, { sites: { ...model.sites, isEverywhere: true } });
    button(page, 'Take back').click();
    expect(actions.onTakeBack).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  it('lists what was allowed by hand, with a way to take it back', () => {
    const { page } = draw({}, { sites: { ...model.sites, granted: ['crane.example'] } });
    button(page, 'Remove crane.example').click();
    expect(actions.onTakeBack).toHaveBeenCalledExactlyOnceWith('crane.example');
  });

  it('has a list of the only sites when that is chosen, and says which the browser keeps closed', () => {
    const { page, put } = draw();
    expect(page.querySelector('[data-key=sitesOnly-add]')).toBeNull();
    put(
      { where: 'only', sitesOnly: ['crane.example', 'ledger.example'] },
      { sites: { ...model.sites, closed: ['crane.example'] } },
    );
    expect(page.textContent?.match(/has not let Sayso read/g)).toHaveLength(1);
    button(page, 'Allow crane.example').click();
    expect(actions.onAllow).toHaveBeenCalledExactlyOnceWith('crane.example');
    button(page, 'Remove ledger.example').click();
    expect(actions.onRemoveSite).toHaveBeenCalledExactlyOnceWith('sitesOnly', 'ledger.example');
  });

  it('adds a site, or says what is wrong with its name until another is typed', () => {
    const { page } = draw();
    const input = find<HTMLInputElement>(page, '[data-key=sitesOff-add]');
    const form = input.closest('form')!;
    actions.onAddSite.mockReturnValueOnce('That is no name.');
    type(input, 'crane');
    form.requestSubmit();
    expect(form.textContent).toContain('That is no name.');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    type(input, 'crane.example');
    expect(form.textContent).not.toContain('That is no name.');
    form.requestSubmit();
    expect(actions.onAddSite).toHaveBeenLastCalledWith('sitesOff', 'crane.example');
    expect(input.value).toBe('');
  });

  it('names the pages that are never read, and finds listed sites by name and address', () => {
    const { page } = draw();
    expect(page.textContent).toContain('mail.ledger.example');
    const search = find<HTMLInputElement>(page, '[data-key=listed-search]');
    type(search, 'the cour');
    expect([...page.querySelectorAll('.listed li')].map(li => li.textContent)).toEqual([
      'The Couriercourier.example',
    ]);
    type(search, 'nowhere');
    expect(page.textContent).toContain('No listed site of that name.');
  });
});

describe('shortcuts and settings', () => {
  it('are told as they are bound', () => {
    const rows = [...draw().page.querySelectorAll('.keys tr')].map(row => row.textContent);
    expect(rows).toEqual([
      'Go to the next passageAlt\u2009+\u2009Shift\u2009+\u2009J',
      'A command of its ownno key',
      'Close a cardEsc',
    ]);
  });

  it('are said to be missing where the browser has none', () => {
    expect(find(draw({}, { shortcuts: [] }).page, '#keys').textContent).toContain('has no shortcuts');
  });

  it('tell what was done, what of it failed, and how to go back', () => {
    const notice = { text: '2 settings taken over.', problems: ['“delay” stays as it was.'], canUndo: true };
    const { page, put } = draw();
    const place = find(page, '[role=status]');
    expect(place.textContent).toBe('');
    put({}, { notice });
    expect(place.textContent).toContain('2 settings taken over.');
    expect(place.textContent).toContain('“delay” stays as it was.');
    button(page, 'Undo').click();
    expect(actions.onUndo).toHaveBeenCalledOnce();
    put({}, { notice: { ...notice, canUndo: false } });
    expect(button(page, 'Undo')).toBeUndefined();
  });
});

describe('what Sayso looks for', () => {
  it('shows each pattern in its own words, with other kinds’ marks as theirs', () => {
    const entry = find(draw().page, '#pattern-crane-source');
    for (const words of [
      'A source at the crane',
      'What it tells.',
      'Which crane?',
      'The crane itself.',
      'The crane fell.',
    ])
      expect(entry.textContent).toContain(words);
    expect([...entry.querySelectorAll('mark')].map(mark => mark.className)).toEqual([
      'sample sample-anonymous',
      'sample sample-denial',
      'sample sample-anonymous',
    ]);
  });

  it('is searched over all its words, and says how many patterns speak of them', () => {
    const { page } = draw();
    const search = find<HTMLInputElement>(page, '[data-key=catalogue-search]');
    const shown = () =>
      [...page.querySelectorAll<HTMLElement>('details.pattern')].filter(({ hidden }) => !hidden);
    type(search, 'HARBOUR denied');
    expect(shown().map(({ id }) => id)).toEqual(['pattern-crane-denial']);
    expect(find<HTMLElement>(page, '.kind-group.kind-anonymous').hidden).toBe(true);
    expect(page.textContent).toContain('1 of 2 patterns');
    type(search, 'zebra');
    expect(page.textContent).toContain('No pattern speaks of that.');
    type(search, '');
    expect(shown()).toHaveLength(2);
    expect(find<HTMLElement>(page, '.kind-group.kind-anonymous').hidden).toBe(false);
  });

  it('and what changed is told at the foot', () => {
    expect(find(draw().page, '#changes').textContent).toContain('Cranes are read.');
  });
});
