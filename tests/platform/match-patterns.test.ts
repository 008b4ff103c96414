import { describe, expect, it } from 'vitest';
import { isMatch, toMatchPatterns } from '../../src/platform/match-patterns.ts';

describe('match patterns', () => {
  it('of a news domain take in its subdomains, over http and https', () => {
    const [pattern] = toMatchPatterns([{ domain: 'ledger.example' }]) as [string];
    for (const address of [
      'https://ledger.example/',
      'http://www.ledger.example/a?b#c',
      'https://a.b.ledger.example/',
    ])
      expect(isMatch(pattern, address), address).toBe(true);
    for (const address of [
      'https://myledger.example/',
      'https://ledger.example.org/',
      'ftp://ledger.example/',
      'ledger.example',
      '',
    ])
      expect(isMatch(pattern, address), address).toBe(false);
  });

  it.each([
    ['*://*/*', 'https://anything.example/x', true],
    ['*://*/*', 'file:///home/x.html', false],
    ['https://ledger.example/*', 'http://ledger.example/', false],
    ['*://ledger.example/*', 'https://www.ledger.example/', false],
    ['*://ledger.example/*', 'https://LEDGER.example:8443/', true],
    ['<all_urls>', 'https://ledger.example/', false],
  ])('%s and %s: %s', (pattern, address, expected) => {
    expect(isMatch(pattern, address)).toBe(expected);
  });
});
