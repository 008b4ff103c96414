// What an organisation has set: what fits counts, what does not is told in words, and nothing of it throws.
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toOwnFile } from '../../src/annotations/own-set.ts';
import { toWebAnnotations } from '../../src/annotations/web-annotation.ts';
import { toOwnSet } from '../engine/own-set.ts';
import { toFakeBrowser } from './fake-browser.ts';

const fake = toFakeBrowser();
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { NO_POLICY, parsePolicy, POLICY_NAMES, readPolicy } = await import('../../src/platform/policy.ts');
const { parsePolicySets, readPolicySets } = await import('../../src/platform/policy-sets.ts');

describe('a policy', () => {
  it('is none where the browser has none', async () => {
    expect(await readPolicy()).toEqual(NO_POLICY);
    expect(await readPolicySets()).toEqual({ sets: [], off: [], isLocked: false, problems: [] });
  });

  it('names sites as people write them', () => {
    const { preset, problems } = parsePolicy({
      sitesOnly: ['https://www.Ledger.example/news', 'courier.example'],
    });
    expect(preset).toEqual({ sitesOnly: ['ledger.example', 'courier.example'] });
    expect(problems).toEqual([]);
  });

  it('loses what does not fit, with a sentence, and nothing else', () => {
    const { organisation, preset, locked, problems } = parsePolicy({
      organisation: ' Northmoor School ',
      kinds: { denial: 'off' },
      subtypesOff: ['Z9'],
      where: 'only',
      sitesOnly: ['ledger.example', 'not a site'],
      locked: ['sites', 'everything'],
    });
    expect({ organisation, preset, locked }).toEqual({
      organisation: 'Northmoor School',
      preset: { where: 'only', sitesOnly: ['ledger.example'] },
      locked: ['sites'],
    });
    expect(problems).toHaveLength(4);
    expect(problems.join(' ')).toMatch(
      /“kinds” cannot be used.*“subtypesOff” cannot be used.*“not a site”.*“everything”/,
    );
  });

  it('gives sets in any form a reader can take in, as text or as what the text says', () => {
    const given = [
      toOwnFile(toOwnSet('one')),
      JSON.parse(toOwnFile(toOwnSet('two'))),
      toWebAnnotations(toOwnSet('three'), String),
    ];
    const { sets, problems } = parsePolicySets({ sets: given });
    expect(sets.map(({ id, annotations }) => [id, annotations.length])).toEqual(
      ['one', 'two', 'three'].map(id => [id, toOwnSet().annotations.length]),
    );
    expect(problems).toEqual([]);
  });

  it('tells what of a set could not be taken, and why; the rest of the set and the other sets count', () => {
    const spoiled = JSON.parse(toOwnFile(toOwnSet('one')));
    spoiled.annotations[2].subtype = 'Z9';
    const { sets, problems } = parsePolicySets({ sets: [spoiled, '{"sayso"', toOwnFile(toOwnSet('two'))] });
    expect(sets.map(({ id, annotations }) => [id, annotations.length])).toEqual([
      ['one', toOwnSet().annotations.length - 1],
      ['two', toOwnSet().annotations.length],
    ]);
    expect(problems[0]).toMatch(
      /set 1 could not be taken\. annotations\[2\]\.subtype: This is none of the subtypes/,
    );
    expect(problems[1]).toMatch(/set 2 could not be taken\. The file is not JSON/);
  });

  it('holds sets to the limits of any other', () => {
    const { sets, problems } = parsePolicySets({ sets: [' '.repeat(2 * 1024 * 1024 + 1)] });
    expect(sets).toEqual([]);
    expect(problems.join(' ')).toContain('2 MB');
  });

  it('that names what there is not is told so', async () => {
    Object.assign(fake.managed, { kindz: {}, kinds: {} });
    expect((await readPolicySets()).problems.join(' ')).toContain('“kindz” is nothing that this version');
    for (const name of Object.keys(fake.managed)) delete fake.managed[name];
  });

  it('of any shape throws nothing and sets nothing that does not fit', () => {
    const values = fc.dictionary(fc.constantFrom(...POLICY_NAMES, 'other'), fc.jsonValue());
    fc.assert(
      fc.property(values, given => {
        const { preset, problems } = parsePolicy(given);
        expect(parsePolicy(preset as never).problems).toEqual([]);
        expect(parsePolicySets(given).sets).toEqual([]);
        for (const problem of problems) expect(problem).toMatch(/^In what your organisation has set, .*\.$/s);
      }),
    );
  });

  it('may hold just what the schema tells Chrome', () => {
    const schema = readFileSync(new URL('../../src/managed-schema.json', import.meta.url), 'utf8');
    expect(Object.keys(JSON.parse(schema).properties).sort()).toEqual([...POLICY_NAMES].sort());
  });
});
