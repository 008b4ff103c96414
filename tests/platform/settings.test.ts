import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toFakeBrowser } from './fake-browser.ts';

let fake = toFakeBrowser();
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { changeSettings, parseSettings, readSettings, startWatchingSettings } = await import(
  '../../src/platform/settings.ts'
);
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings-shape.ts');
const { NO_POLICY } = await import('../../src/platform/policy.ts');

beforeEach(() => {
  fake = toFakeBrowser();
});

describe('settings', () => {
  it('are the defaults at first, without a complaint', async () => {
    expect(await readSettings()).toEqual({
      settings: DEFAULT_SETTINGS,
      problems: [],
      policy: NO_POLICY,
    });
    expect(DEFAULT_SETTINGS.kinds).toEqual({ anonymous: true, denial: true, unverified: true });
  });

  it('are kept, and a change leaves the rest alone', async () => {
    await changeSettings(now => ({ ...now, kinds: { ...now.kinds, denial: false } }));
    await changeSettings(now => ({ ...now, paused: true }));
    const { settings } = await readSettings();
    expect(settings.kinds.denial).toBe(false);
    expect(settings.paused).toBe(true);
  });

  it.each([[null], ['text'], [[1, 2]], [7]])(
    'fall back to the defaults and say so when %j is stored',
    stored => {
      const { settings, problems } = parseSettings(stored);
      expect(settings).toEqual(DEFAULT_SETTINGS);
      expect(problems).toEqual(['Your settings could not be read, so the defaults are in use.']);
    },
  );

  it('lose only the field that is corrupt', () => {
    const { settings, problems } = parseSettings({ kinds: { denial: 'maybe' }, paused: true, unknown: 1 });
    expect(settings.kinds).toEqual(DEFAULT_SETTINGS.kinds);
    expect(settings.paused).toBe(true);
    expect(problems).toEqual(['The setting “kinds” could not be read, so its default is in use.']);
  });

  it('of an older version gain what is new, as its default', () => {
    const { settings, problems } = parseSettings({
      kinds: { anonymous: true, denial: false, unverified: true },
      marks: 'tint',
      paused: false,
      sitesOff: ['ledger.example'],
    });
    expect(problems).toEqual([]);
    expect(settings).toEqual({
      ...DEFAULT_SETTINGS,
      kinds: { anonymous: true, denial: false, unverified: true },
      marks: 'tint',
      sitesOff: ['ledger.example'],
    });
    expect(DEFAULT_SETTINGS).toMatchObject({
      subtypesOff: [],
      colours: {},
      print: false,
      opens: 'hover',
      delay: 300,
      overview: false,
      where: 'allowed',
      sitesOnly: [],
    });
  });

  it.each([
    ['subtypesOff', ['A1', 'Z9']],
    ['colours', { denial: 'teal' }],
    ['print', 'yes'],
    ['opens', 'touch'],
    ['delay', 2001],
    ['delay', -1],
    ['delay', 0.5],
    ['delay', Number.NaN],
    ['where', 'everywhere'],
    ['sitesOnly', 'ledger.example'],
    ['overview', 1],
  ])('lose “%s” when %j is stored, and nothing else', (name, value) => {
    const { settings, problems } = parseSettings({ paused: true, [name]: value });
    expect(settings).toEqual({ ...DEFAULT_SETTINGS, paused: true });
    expect(problems).toEqual([`The setting “${name}” could not be read, so its default is in use.`]);
  });

  it('do not take over keys of an object’s prototype', () => {
    const stored = JSON.parse('{"__proto__": {"paused": true}, "paused": false}');
    expect(parseSettings(stored).settings.paused).toBe(false);
  });

  it('are the defaults, in words, when the storage fails', async () => {
    fake.state.fails = true;
    const { settings, problems } = await readSettings();
    expect(settings).toEqual(DEFAULT_SETTINGS);
    expect(problems).toHaveLength(1);
  });

  it('tell a failed change to the caller', async () => {
    fake.state.fails = true;
    await expect(changeSettings(now => now)).rejects.toThrow('storage is broken');
  });

  it('reach every watcher until it stops watching', async () => {
    const seen: boolean[] = [];
    const stop = new AbortController();
    startWatchingSettings(({ settings }) => seen.push(settings.paused), stop.signal);
    await changeSettings(now => ({ ...now, paused: true }));
    await vi.waitFor(() => expect(seen).toEqual([true]));
    stop.abort();
    await changeSettings(now => ({ ...now, paused: false }));
    expect(seen).toEqual([true]);
  });
});

describe('settings that an organisation has set', () => {
  it('take our defaults’ place, and the reader may change them', async () => {
    fake.managed.kinds = { denial: false };
    fake.managed.subtypesOff = ['U6'];
    expect((await readSettings()).settings).toMatchObject({
      kinds: { anonymous: true, denial: false, unverified: true },
      subtypesOff: ['U6'],
    });
    await changeSettings(now => ({ ...now, kinds: { ...now.kinds, denial: true } }));
    expect((await readSettings()).settings).toMatchObject({
      kinds: { anonymous: true, denial: true, unverified: true },
      subtypesOff: ['U6'],
    });
  });

  it('reach a reader who has changed other things, whenever the organisation changes them', async () => {
    await changeSettings(now => ({ ...now, paused: true }));
    fake.managed.sitesOff = ['ledger.example'];
    expect((await readSettings()).settings).toMatchObject({ paused: true, sitesOff: ['ledger.example'] });
  });

  it('stay as they are where they are locked, and the reader is told', async () => {
    await changeSettings(now => ({ ...now, where: 'only', sitesOnly: ['ledger.example'], delay: 0 }));
    Object.assign(fake.managed, { sitesOnly: ['courier.example'], where: 'only', locked: ['sites'] });
    const own = async () => (await readSettings()).settings;
    expect(await own()).toMatchObject({ sitesOnly: ['courier.example'], delay: 0 });
    await expect(changeSettings(now => ({ ...now, sitesOff: ['x.example'] }))).rejects.toThrow(
      'Your organisation has set this, so it stays as it is.',
    );
    await changeSettings(now => ({ ...now, sitesOff: ['x.example'], print: true }));
    expect(await own()).toMatchObject({ sitesOff: [], print: true });
  });

  it('reach watchers when they change', async () => {
    const seen: boolean[] = [];
    const stop = new AbortController();
    startWatchingSettings(({ settings }) => seen.push(settings.kinds.denial), stop.signal);
    fake.managed.kinds = { denial: false };
    fake.tellManaged();
    await vi.waitFor(() => expect(seen).toEqual([false]));
    stop.abort();
  });
});
