// Settings as a file: what is written is read back, and what cannot be used is told and changes nothing.
import { describe, expect, it, vi } from 'vitest';

vi.mock('../../src/platform/browser.ts', () => ({ browser: {} }));
const { parseSettingsFile, toSettingsFile } = await import('../../src/platform/settings-file.ts');
const { DEFAULT_SETTINGS } = await import('../../src/platform/settings-shape.ts');

const own = {
  ...DEFAULT_SETTINGS,
  marks: 'line' as const,
  delay: 900,
  colours: { denial: '#004d40' },
  subtypesOff: ['A6' as const],
  sitesOff: ['ledger.example'],
};

describe('a settings file', () => {
  it('is read back as it was written', () => {
    const { settings, changed, problems } = parseSettingsFile(toSettingsFile(own), DEFAULT_SETTINGS);
    expect(settings).toEqual(own);
    expect(changed).toBe(5);
    expect(problems).toEqual([]);
  });

  it('changes nothing when it says what is so', () => {
    expect(parseSettingsFile(toSettingsFile(own), own).changed).toBe(0);
  });

  it('leaves alone what it does not name', () => {
    const { settings } = parseSettingsFile('{"sayso": {"print": true}}', own);
    expect(settings).toEqual({ ...own, print: true });
  });

  it('has each value told that cannot be used, and the others taken over', () => {
    const file = JSON.stringify({
      sayso: { delay: 5000, marks: 'wavy', print: true, colours: { denial: 'teal' }, size: 3 },
    });
    const { settings, changed, problems } = parseSettingsFile(file, own);
    expect(settings).toEqual({ ...own, print: true });
    expect(changed).toBe(1);
    expect(problems).toEqual([
      '“size” is no setting of this version, so it was left out.',
      '“marks” stays as it was: it must be "line-and-tint", "line" or "tint".',
      '“colours” stays as it was: each colour must be written as "#2472c0".',
      '“delay” stays as it was: it must be a whole number from 0 to 2000.',
    ]);
  });

  it.each([
    ['', 'not a JSON file'],
    ['marks: line', 'not a JSON file'],
    ['null', 'no settings of Sayso'],
    ['[]', 'no settings of Sayso'],
    ['{"marks": "line"}', 'no settings of Sayso'],
    ['{"sayso": [1]}', 'no settings of Sayso'],
  ])('that says %j is refused in words', (text, words) => {
    const { settings, problems } = parseSettingsFile(text, own);
    expect(settings).toBeUndefined();
    expect(problems).toEqual([expect.stringContaining(words)]);
  });

  it('cannot reach an object’s prototype', () => {
    const { settings } = parseSettingsFile('{"sayso": {"__proto__": {"paused": true}, "print": true}}', own);
    expect(settings?.paused).toBe(false);
  });
});
