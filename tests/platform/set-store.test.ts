// The reader's own collection of sets: nothing that is there is ever lost to something that goes wrong.
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AnnotationSet } from '../../src/annotations/annotation-set.ts';
import { toOwnFile } from '../../src/annotations/own-set.ts';
import { toOwnSet } from '../engine/own-set.ts';
import { toFakeBrowser } from './fake-browser.ts';

let fake: ReturnType<typeof toFakeBrowser>;
let store: typeof import('../../src/platform/set-store.ts');
let changes: typeof import('../../src/platform/set-changes.ts');

const NOW = new Date('2026-03-02T10:00:00Z');
const own = (id: string): AnnotationSet => ({ ...toOwnSet(id), licence: 'CC BY 4.0' });

beforeEach(async () => {
  fake = toFakeBrowser();
  vi.resetModules();
  vi.doMock('../../src/platform/browser.ts', () => ({ browser: fake.browser }));
  // One page alone needs no lock.
  vi.stubGlobal('navigator', { locks: { request: (_: string, work: () => unknown) => work() } });
  await import('../../src/words/bind-english.ts');
  store = await import('../../src/platform/set-store.ts');
  changes = await import('../../src/platform/set-changes.ts');
});

const activeIds = async (...bundled: string[]) =>
  (await store.readActiveSets(bundled.map(own))).map(({ id }) => id);
const listed = async () => (await store.readSetList()).stored;

describe('a collection of sets', () => {
  it('tells of each set what a list of them needs', async () => {
    await store.addSets([{ set: own('a') }], NOW);
    expect(await listed()).toEqual([
      {
        id: 'a',
        title: 'Ferry line hid engine faults',
        author: 'Sayso',
        licence: 'CC BY 4.0',
        count: toOwnSet().annotations.length,
        added: '2026-03-02T10:00:00.000Z',
        isOn: true,
        isOwn: false,
      },
    ]);
  });

  it('gives back a set as it was added', async () => {
    await store.addSets([{ set: own('a') }], NOW);
    expect(await store.readStoredSet('a')).toEqual(own('a'));
  });

  it('hands out the sets that are on', async () => {
    await store.addSets([{ set: own('a') }, { set: own('b') }], NOW);
    await store.switchSet('a', false, false);
    await store.switchSet('bundled', false, true);
    expect(await activeIds('bundled')).toEqual(['b']);
    await store.switchSet('bundled', true, true);
    expect(await activeIds('bundled')).toEqual(['bundled', 'b']);
  });

  it('replaces a set of the same id and keeps its place and its switch', async () => {
    await store.addSets([{ set: own('a') }, { set: own('b') }], NOW);
    await store.switchSet('a', false, false);
    await store.addSets([{ set: { ...own('a'), title: 'New' } }], new Date('2027-01-01'));
    expect(
      (await listed()).map(({ id, title, isOn, added }) => [id, title, isOn, added.slice(0, 4)]),
    ).toEqual([
      ['a', 'New', false, '2026'],
      ['b', 'Ferry line hid engine faults', true, '2026'],
    ]);
  });

  it('keeps its order when the clock is set back', async () => {
    await store.addSets([{ set: own('a') }], NOW);
    await store.addSets([{ set: own('b') }], new Date(0));
    await store.addSets([{ set: own('a') }], new Date(1));
    expect((await listed()).map(({ id, added }) => [id, added.slice(0, 4)])).toEqual([
      ['a', '2026'],
      ['b', '1970'],
    ]);
  });

  it('forgets a set that is removed', async () => {
    await store.addSets([{ set: own('a') }, { set: own('b') }], NOW);
    await store.removeSet('a');
    expect((await listed()).map(({ id }) => id)).toEqual(['b']);
    expect(Object.keys(fake.local).sort()).toEqual(['set:b', 'sets']);
  });

  it('tells of a set that is removed whether it was on then', async () => {
    await store.addSets([{ set: own('a') }, { set: own('b') }], NOW);
    await store.switchSet('a', false, false);
    expect(await store.removeSet('a')).toBe(false);
    expect(await store.removeSet('b')).toBe(true);
  });

  it('has another revision after each change, and the same until the next', async () => {
    const seen = new Set([await store.readSetRevision()]);
    await store.addSets([{ set: own('a') }], NOW);
    seen.add(await store.readSetRevision());
    await store.addSets([{ set: own('a') }], NOW);
    seen.add(await store.readSetRevision());
    await store.switchSet('a', false, false);
    seen.add(await store.readSetRevision());
    await store.removeSet('a');
    seen.add(await store.readSetRevision());
    expect(seen.size).toBe(5);
    seen.add(await store.readSetRevision());
    expect(seen.size).toBe(5);
  });

  it('has another revision when an organisation gives other sets', async () => {
    const before = await store.readSetRevision();
    fake.managed.kinds = { denial: false };
    expect(await store.readSetRevision()).toBe(before);
    fake.managed.sets = [toOwnFile(own('a'))];
    const given = await store.readSetRevision();
    expect(given).not.toBe(before);
    fake.managed.setsOff = ['a'];
    expect(await store.readSetRevision()).not.toBe(given);
  });

  it('tells pages of a change', async () => {
    let heard = 0;
    const stop = new AbortController();
    changes.startWatchingSets(() => heard++, stop.signal);
    await store.addSets([{ set: own('a') }], NOW);
    expect(heard).toBe(1);
    stop.abort();
    await store.removeSet('a');
    expect(heard).toBe(1);
  });
});

describe('a set of the reader’s own', () => {
  const mine = { ...own('own:abcd1234:https://courier.example/a'), source: 'https://courier.example/a' };
  const write = (to: (set: AnnotationSet | undefined) => AnnotationSet | undefined) =>
    store.changeOwnSet(stored => stored.find(({ id }) => id === mine.id)?.id, to, NOW);

  it('is made with its first annotation, and is on', async () => {
    await write(() => mine);
    expect(await listed()).toMatchObject([{ id: mine.id, isOn: true, isOwn: true }]);
    expect(await store.readStoredSet(mine.id)).toEqual(mine);
  });

  it('is changed as it is now, in its place, as it was switched', async () => {
    await write(() => mine);
    await store.addSets([{ set: own('b') }], NOW);
    await store.switchSet(mine.id, false, false);
    await write(set => ({ ...set!, title: `${set!.title}!` }));
    expect((await listed()).map(({ title, isOn, isOwn }) => [title, isOn, isOwn])).toEqual([
      ['Ferry line hid engine faults!', false, true],
      ['Ferry line hid engine faults', true, false],
    ]);
  });

  it('is never one that somebody else wrote', async () => {
    await store.addSets([{ set: mine }], NOW);
    await write(set => {
      expect(set).toBeUndefined();
      return undefined;
    });
  });

  it('is gone with its last annotation, text and all', async () => {
    await write(() => mine);
    await write(set => ({ ...set!, annotations: [] }));
    expect(Object.keys(fake.local)).toEqual(['sets']);
    expect(await listed()).toEqual([]);
  });

  it('takes in nothing that could not be read again', async () => {
    await write(() => mine);
    const [first, ...rest] = mine.annotations;
    const spoiled = { ...mine, annotations: [{ ...first!, note: '…' }, ...rest] };
    await expect(write(() => spoiled)).rejects.toThrow('This cannot be kept: This has no letter or digit.');
    expect(await store.readStoredSet(mine.id)).toEqual(mine);
  });

  it('is still the reader’s own when the list had to be made anew', async () => {
    await write(() => mine);
    fake.local.sets = [7];
    expect((await listed()).map(({ isOwn }) => isOwn)).toEqual([true]);
  });
});

describe('when something goes wrong', () => {
  it('an import without room changes nothing, and says so', async () => {
    await store.addSets([{ set: own('a') }], NOW);
    const before = structuredClone(fake.local);
    fake.browser.storage.local.set = async () => {
      throw new Error('Resource::kQuotaBytes quota exceeded');
    };
    await expect(store.addSets([{ set: own('b') }], NOW)).rejects.toThrow(
      /no room left.*all that was there still is/,
    );
    expect(fake.local).toEqual(before);
  });

  it('a write that was cut off loses nothing, and what it left is cleared away', async () => {
    await store.addSets([{ set: own('a') }], NOW);
    // The browser died after the set and before the list.
    fake.local['set:half'] = '{"sayso":1';
    expect(await activeIds()).toEqual(['a']);
    await store.clearRemainders();
    expect(Object.keys(fake.local).sort()).toEqual(['set:a', 'sets']);
  });

  it('a damaged set does not hold up the others', async () => {
    await store.addSets([{ set: own('a') }, { set: own('b') }], NOW);
    fake.local['set:a'] = '{"sayso":1,';
    expect(await activeIds()).toEqual(['b']);
  });

  it('a damaged list is made anew from the sets themselves', async () => {
    await store.addSets([{ set: own('a') }, { set: own('b') }], NOW);
    fake.local.sets = [7];
    expect((await listed()).map(({ id, isOn, count }) => [id, isOn, count])).toEqual([
      ['a', true, own('a').annotations.length],
      ['b', true, own('b').annotations.length],
    ]);
    await store.addSets([{ set: own('c') }], NOW);
    expect((await listed()).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
  });

  it('a storage that fails leaves pages with the bundled sets', async () => {
    fake.state.fails = true;
    expect(await activeIds()).toEqual([]);
  });
});

describe('sets that an organisation gives', () => {
  it('are found before Sayso’s own and the reader’s added ones, and take the place of those of their id', async () => {
    await store.addSets([{ set: own('a') }, { set: own('b') }], NOW);
    fake.managed.sets = [toOwnFile(own('class')), toOwnFile({ ...own('b'), title: 'Theirs' })];
    expect(await activeIds('bundled')).toEqual(['class', 'b', 'bundled', 'a']);
    const [, b] = await store.readActiveSets([]);
    expect(b?.title).toBe('Theirs');
    fake.managed.sets = [];
    expect(await activeIds('bundled')).toEqual(['bundled', 'a', 'b']);
  });

  it('are switched by the reader, as Sayso’s own are, until they are locked', async () => {
    fake.managed.sets = [toOwnFile(own('class')), toOwnFile(own('later'))];
    fake.managed.setsOff = ['later', 'bundled'];
    expect(await activeIds('bundled')).toEqual(['class']);
    await store.switchSet('class', false, true);
    await store.switchSet('later', true, true);
    await store.switchSet('bundled', true, true);
    expect(await activeIds('bundled')).toEqual(['later', 'bundled']);
    fake.managed.locked = ['sets'];
    expect(await activeIds('bundled')).toEqual(['class']);
  });
});
