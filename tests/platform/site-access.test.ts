import { beforeEach, describe, expect, it, vi } from 'vitest';

const MAIL = '*://mail.ledger.example/*';
let granted: string[] = [];
let tabs: { id: number; url: string; discarded?: boolean }[] = [];
let registered: { id: string; matches: string[]; excludeMatches: string[] }[] = [];
const injected: number[] = [];

vi.mock('../../src/platform/browser.ts', () => ({
  browser: {
    runtime: {
      getManifest: () => ({
        content_scripts: [
          { matches: ['*://*.ledger.example/*'], exclude_matches: [MAIL], all_frames: false },
          // As Firefox tells what the manifest does not name.
          { matches: ['https://*.cache.example/*'], exclude_matches: null, all_frames: true },
        ],
      }),
    },
    permissions: {
      getAll: async () => ({ origins: ['*://*.ledger.example/*', ...granted] }),
      remove: async ({ origins }: { origins: string[] }) => {
        granted = granted.filter(origin => !origins.includes(origin));
        return true;
      },
    },
    tabs: { query: async () => tabs },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      unregisterContentScripts: async () => {
        registered = [];
      },
      registerContentScripts: async (scripts: typeof registered) => {
        registered = [...registered, ...scripts];
      },
      executeScript: async ({ target }: { target: { tabId: number } }) => injected.push(target.tabId),
    },
  },
}));
const {
  findClosedSites,
  injectInto,
  isAllowed,
  isChosenSite,
  isListedSite,
  listExcludedHosts,
  readAllowedSites,
  readGrantedSites,
  syncSiteScripts,
  withdrawSites,
} = await import('../../src/platform/site-access.ts');

beforeEach(() => {
  granted = [];
  registered = [];
  injected.length = 0;
});

describe('sites', () => {
  it('of the manifest are listed, with their subdomains; caches and the reader’s own are not', () => {
    for (const host of ['ledger.example', 'www.ledger.example']) expect(isListedSite(host), host).toBe(true);
    for (const host of ['example', 'myledger.example', 'courier.example', 'a.cache.example', ''])
      expect(isListedSite(host), host).toBe(false);
  });

  it('that the reader granted are allowed, mail never is', async () => {
    expect(await isAllowed('https://courier.example/a')).toBe(false);
    granted = ['*://*/*'];
    expect(await readGrantedSites()).toEqual(['*://*/*']);
    expect(await isAllowed('https://courier.example/a')).toBe(true);
    expect(await isAllowed('https://mail.ledger.example/inbox')).toBe(false);
  });

  it('that were granted are told by their hosts, each once, and given back by them', async () => {
    granted = ['https://courier.example/*', 'http://courier.example/*', '*://*.crane.example/*', '*://*/*'];
    expect(await readAllowedSites()).toEqual({
      granted: ['*.crane.example', 'courier.example'],
      isEverywhere: true,
    });
    expect(await withdrawSites('courier.example')).toBe(true);
    expect(granted).toEqual(['*://*.crane.example/*', '*://*/*']);
    expect(await withdrawSites(undefined)).toBe(true);
    expect(granted).toEqual(['*://*.crane.example/*']);
    expect(await withdrawSites('courier.example')).toBe(false);
  });

  it('are chosen where the reader allowed the very site', async () => {
    granted = ['*://courier.example/*', '*://*/*'];
    expect(await isChosenSite('https://courier.example/a')).toBe(true);
    for (const url of [
      'https://crane.example/',
      'https://www.ledger.example/',
      'https://mail.ledger.example/',
      '',
    ])
      expect(await isChosenSite(url), url).toBe(false);
  });

  it('are closed while neither listed nor granted', async () => {
    granted = ['*://*.crane.example/*'];
    expect(await findClosedSites(['ledger.example', 'crane.example', 'courier.example'])).toEqual([
      'courier.example',
    ]);
    expect(listExcludedHosts()).toEqual(['mail.ledger.example']);
  });

  it('that were granted get the script in open tabs at once, but not in mail nor in discarded tabs', async () => {
    granted = ['*://*/*'];
    tabs = [
      { id: 1, url: 'https://courier.example/a' },
      { id: 2, url: 'https://mail.ledger.example/inbox' },
      { id: 3, url: 'https://courier.example/b', discarded: true },
    ];
    await injectInto(granted);
    expect(injected).toEqual([1]);
  });

  it('have one registration, which goes with the last of them', async () => {
    granted = ['*://courier.example/*'];
    await syncSiteScripts();
    await syncSiteScripts();
    expect(registered).toHaveLength(1);
    expect(registered[0]).toMatchObject({ matches: granted });
    expect(registered[0]?.excludeMatches).toEqual([
      '*://*.ledger.example/*',
      'https://*.cache.example/*',
      MAIL,
    ]);
    granted = [];
    await syncSiteScripts();
    expect(registered).toEqual([]);
  });
});
