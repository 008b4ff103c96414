// What the settings mean for one site.
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { isOnAt, switchSite } = await import('../../src/platform/page-settings.ts');
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings-shape.ts');

describe('a site', () => {
  it('is on by default', () => expect(isOnAt(DEFAULT_SETTINGS, 'www.ledger.example')).toBe(true));

  it.each([
    ['while paused', { paused: true }, 'ledger.example'],
    ['when named as one to leave alone', { sitesOff: ['ledger.example'] }, 'ledger.example'],
    ['when it lies within one of those', { sitesOff: ['ledger.example'] }, 'www.ledger.example'],
    [
      'when only others are read',
      { where: 'only' as const, sitesOnly: ['courier.example'] },
      'ledger.example',
    ],
    ['when none is named', { where: 'only' as const }, 'ledger.example'],
  ])('is off %s', (_when, change, host) =>
    expect(isOnAt({ ...DEFAULT_SETTINGS, ...change }, host)).toBe(false),
  );

  it('is on when it is one of the only ones, and that list counts only when chosen', () => {
    const only = { ...DEFAULT_SETTINGS, where: 'only' as const, sitesOnly: ['ledger.example', 'localhost'] };
    for (const host of ['ledger.example', 'www.ledger.example', 'localhost'])
      expect(isOnAt(only, host)).toBe(true);
    expect(isOnAt(only, 'notledger.example')).toBe(false);
    expect(isOnAt({ ...only, where: 'allowed' }, 'notledger.example')).toBe(true);
  });

  it.each([
    ['ledger.example', {}],
    ['www.ledger.example', { sitesOff: ['ledger.example'] }],
    ['www.ledger.example', { where: 'only' as const, sitesOnly: ['courier.example'] }],
    [
      'ledger.example',
      { where: 'only' as const, sitesOnly: ['ledger.example'], sitesOff: ['ledger.example'] },
    ],
  ])('%s is switched on and off whichever list says so: %j', (host, change) => {
    const before = { ...DEFAULT_SETTINGS, ...change };
    const on = switchSite(before, host, true);
    expect(isOnAt(on, host)).toBe(true);
    const off = switchSite(on, host, false);
    expect(isOnAt(off, host)).toBe(false);
    expect(switchSite(off, host, false).sitesOff.filter(site => site === host)).toHaveLength(1);
    expect(isOnAt(switchSite(off, host, true), host)).toBe(true);
  });
});
