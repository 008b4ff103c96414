// @vitest-environment jsdom
// Annotation sets on the options page: what a reader sees of those that are there, and of a file before anything is added.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { UNMANAGED } from '../../src/view/managed.ts';
import {
  renderSetDrop,
  renderSetPreviews,
  renderSets,
  renderSignature,
} from '../../src/view/options-sets.ts';
import type { SetPreview, SetRow, SetsActions } from '../../src/view/options-sets-model.ts';

const actions = {
  onChooseSets: vi.fn<SetsActions['onChooseSets']>(),
  onAddSets: vi.fn<SetsActions['onAddSets']>(),
  onCancelSets: vi.fn<SetsActions['onCancelSets']>(),
  onSwitchSet: vi.fn<SetsActions['onSwitchSet']>(),
  onSaveSet: vi.fn<SetsActions['onSaveSet']>(),
  onRemoveSet: vi.fn<SetsActions['onRemoveSet']>(),
};
beforeEach(() => vi.clearAllMocks());

const row = (more: Partial<SetRow>): SetRow => ({
  id: 'x',
  title: 'Ferry line hid faults',
  author: 'Ada',
  count: 11,
  isOn: true,
  isBundled: false,
  isPolicy: false,
  isOwn: false,
  ...more,
});
const named = (within: HTMLElement, name: string) =>
  [...within.querySelectorAll<HTMLElement>('button, input')].find(
    part => part.getAttribute('aria-label') === name || part.textContent === name,
  )!;

describe('the list', () => {
  it('tells of each set what it is, whose, under which licence, and since when', () => {
    const list = renderSets(
      { rows: [row({ licence: 'CC BY 4.0', added: 'Mar 2, 2026' }), row({ isOwn: true })] },
      UNMANAGED,
      actions,
    );
    const [first, second] = [...list.querySelectorAll('.set')].map(({ textContent }) => textContent);
    expect(first).toContain('11 annotations · By Ada · Licence: CC BY 4.0 · Added Mar 2, 2026');
    expect(second).toContain('Licence not stated · Written by you');
  });

  it('lets a set be saved, removed and switched off', () => {
    const one = row({});
    const list = renderSets({ rows: [one] }, UNMANAGED, actions);
    expect(named(list, 'Seed folder (zip), to bundle with Sayso')).toBeUndefined();
    named(list, 'Web Annotations (JSON-LD)').click();
    named(list, 'Remove “Ferry line hid faults”').click();
    named(list, 'Mark passages of “Ferry line hid faults”').click();
    expect(actions.onSaveSet).toHaveBeenCalledWith(one, 'jsonld');
    expect(actions.onRemoveSet).toHaveBeenCalledWith(one);
    expect(actions.onSwitchSet).toHaveBeenCalledWith(one, false);
  });

  it('says so while there are only Sayso’s own, which cannot be removed', () => {
    const list = renderSets({ rows: [row({ isBundled: true })] }, UNMANAGED, actions);
    expect(list.textContent).toContain('You have not added any set yet.');
    expect(named(list, 'Remove “Ferry line hid faults”')).toBeUndefined();
  });

  it('tells which an organisation gave, and switches none of what it has locked', () => {
    const rows = [row({ isBundled: true, isPolicy: true }), row({ id: 'y', title: 'Mine' })];
    const managed = { organisation: 'Northmoor School', preset: [], locked: ['sets'] as const };
    const list = renderSets({ rows }, managed, actions);
    expect(list.textContent).toContain('Set by your organisation, Northmoor School.');
    expect(list.textContent).toContain('From your organisation');
    named(list, 'Mark passages of “Ferry line hid faults”').click();
    expect(actions.onSwitchSet).not.toHaveBeenCalled();
    named(list, 'Mark passages of “Mine”').click();
    expect(actions.onSwitchSet).toHaveBeenCalledTimes(1);
  });
});

describe('the place for files', () => {
  it('takes files that are dropped, and shows that it would', () => {
    const drop = renderSetDrop(actions);
    const file = new File(['{}'], 'a.json');
    const send = (type: string) => {
      const event = Object.assign(new Event(type, { bubbles: true, cancelable: true }), {
        dataTransfer: { files: [file] },
      });
      drop.dispatchEvent(event);
      return event;
    };
    expect(send('dragover').defaultPrevented).toBe(true);
    expect(drop.className).toContain('over');
    // Or the browser would leave the page for the file.
    expect(send('drop').defaultPrevented).toBe(true);
    expect(drop.className).not.toContain('over');
    expect(actions.onChooseSets).toHaveBeenCalledWith([file]);
  });
});

describe('a file before anything is added', () => {
  const preview = (more: Partial<SetPreview>): SetPreview => ({
    file: 'ferry.jsonld',
    form: 'web-annotation',
    sets: [
      {
        title: 'Ferry line hid faults',
        author: '',
        counts: { anonymous: 2, denial: 0, unverified: 1 },
        quotes: ['an engineer said', '<b>they</b> claim'],
        replaces: true,
      },
    ],
    rejected: [],
    ...more,
  });

  it('shows kinds, numbers and quotes as text, and that a set would be replaced', () => {
    const shown = renderSetPreviews({ previews: [preview({})] }, actions);
    expect(shown.textContent).toContain('What ferry.jsonld holds');
    expect(shown.textContent).toContain('Anonymous sources 2');
    expect(shown.textContent).not.toContain('Denials and responses');
    expect(shown.textContent).toContain('“<b>they</b> claim”');
    expect(shown.textContent).toContain('Replaces the set');
    named(shown, 'Add this set').click();
    expect(actions.onAddSets).toHaveBeenCalled();
  });

  it('says of each thing that cannot be taken where it is and why, up to twenty', () => {
    const rejected = Array.from({ length: 23 }, (_, i) => ({
      where: `rows[${i}].uri`,
      why: 'An address should stand here.',
    }));
    const shown = renderSetPreviews({ previews: [preview({ rejected })] }, actions);
    expect(shown.textContent).toContain('23 things could not be taken:');
    expect(shown.textContent).toContain('rows[19].uri: An address should stand here.');
    expect(shown.textContent).not.toContain('rows[20]');
    expect(shown.textContent).toContain('… and 3 more.');
  });

  it('offers nothing to add where nothing can be', () => {
    const shown = renderSetPreviews(
      {
        previews: [
          preview({ form: undefined, sets: [], rejected: [{ where: '', why: 'The file is not JSON.' }] }),
        ],
      },
      actions,
    );
    expect(shown.textContent).toContain('Nothing in ferry.jsonld can be added.');
    expect(shown.textContent).toContain('The file is not JSON.');
    expect([...shown.querySelectorAll('button')].map(({ textContent }) => textContent)).toEqual(['Cancel']);
  });
});

describe('the reader’s name', () => {
  it('signs what they write from when it is typed', () => {
    const onChange = vi.fn();
    const fields = renderSignature({ author: 'Ada', licence: '' }, { onChange });
    const [name, licence] = fields.querySelectorAll('input');
    expect(name!.value).toBe('Ada');
    name!.value = ' Ada Lovell ';
    licence!.value = 'CC BY 4.0';
    for (const field of [name, licence]) field!.dispatchEvent(new Event('change'));
    expect(onChange.mock.calls).toEqual([[{ author: 'Ada Lovell' }], [{ licence: 'CC BY 4.0' }]]);
  });
});
