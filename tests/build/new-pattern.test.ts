// What npm run new-pattern writes, in a copy of the patterns' folder, and what it says to a person who asks for the
// impossible.
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createPattern } from '../../build/new-pattern.ts';
import type { AnyPattern } from '../../src/patterns/pattern.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sayso-new-pattern-'));
  for (const part of ['src/patterns', 'src/taxonomy', 'src/text', 'tsconfig.base.json'])
    cpSync(fileURLToPath(new URL(`../../${part}`, import.meta.url)), join(root, part), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const problemsOf = (...args: string[]) => {
  const result = createPattern(root, args);
  return 'problems' in result ? result.problems : [];
};
const listFiles = () => readdirSync(join(root, 'src/patterns'), { recursive: true, encoding: 'utf8' }).sort();

/** An index with these patterns in it. */
const toIndex = (...lines: string[]) =>
  ["import type { Pattern } from '../pattern.ts';", ...lines, ''].join('\n');

describe('a new pattern', () => {
  test('is in the catalogue, with placeholders that no test of patterns lets pass', async () => {
    const result = createPattern(root, ['denial', 'D5', 'own-new-pattern']);
    expect(result).toEqual({
      written: ['src/patterns/denial/own-new-pattern.ts', 'src/patterns/denial/index.ts'],
    });
    const { PATTERNS } = (await import(join(root, 'src/patterns/catalogue.ts'))) as {
      PATTERNS: readonly AnyPattern[];
    };
    const made = PATTERNS.find(({ id }) => id === 'own-new-pattern')!;
    expect(made).toMatchObject({ category: 'denial', subtype: 'D5' });
    const { title, explain, ask, notThis, examples } = made;
    for (const text of [title, explain, ask, notThis, ...examples]) expect(text).toContain('TODO');
    expect(examples.filter(example => example.includes('['))).toHaveLength(6);
    expect(examples).toHaveLength(12);
  });

  test('stands in the index in the order of the imports', () => {
    const path = join(root, 'src/patterns/denial/index.ts');
    writeFileSync(
      path,
      toIndex(
        "import alpha from './alpha.ts';",
        "import omega from './omega.ts';",
        '',
        "export const denialPatterns: readonly Pattern<'denial'>[] = [alpha, omega];",
      ),
    );
    createPattern(root, ['denial', 'D1', 'own-middle']);
    createPattern(root, ['denial', 'D1', 'own-zeta']);
    expect(readFileSync(path, 'utf8')).toBe(
      toIndex(
        "import alpha from './alpha.ts';",
        "import omega from './omega.ts';",
        "import ownMiddle from './own-middle.ts';",
        "import ownZeta from './own-zeta.ts';",
        '',
        "export const denialPatterns: readonly Pattern<'denial'>[] = [alpha, omega, ownMiddle, ownZeta];",
      ),
    );
  });

  test('breaks a list that grows too long for a line, and is added to one that is broken', () => {
    const path = join(root, 'src/patterns/unverified/index.ts');
    writeFileSync(
      path,
      toIndex(
        "import someRatherLongName from './some-rather-long-name.ts';",
        '',
        "export const unverifiedPatterns: readonly Pattern<'unverified'>[] = [someRatherLongName];",
      ),
    );
    createPattern(root, ['unverified', 'U1', 'another-rather-long-name']);
    createPattern(root, ['unverified', 'U1', 'third']);
    expect(readFileSync(path, 'utf8')).toBe(
      toIndex(
        "import anotherRatherLongName from './another-rather-long-name.ts';",
        "import someRatherLongName from './some-rather-long-name.ts';",
        "import third from './third.ts';",
        '',
        "export const unverifiedPatterns: readonly Pattern<'unverified'>[] = [",
        '  someRatherLongName,',
        '  anotherRatherLongName,',
        '  third,',
        '];',
      ),
    );
  });
});

describe('it says in words', () => {
  test.each([
    [
      ['denials', 'D1', 'x-ray'],
      'There is no category “denials”; there are anonymous, denial, unverified. Did you mean “denial”?',
    ],
    [
      ['denial', 'A1', 'x-ray'],
      '“A1” is no subtype of denial; it has D1 (direct denial), D2 (leaves the point open), D3 (dismissal), D4 (declined), D5 (no reply received).',
    ],
    [
      ['denial', 'D1', 'Own_Name'],
      '“Own_Name” cannot be an id: write small letters, words joined by hyphens, like refusal-to-comment.',
    ],
    [
      ['denial', 'D1', '../../x'],
      '“../../x” cannot be an id: write small letters, words joined by hyphens, like refusal-to-comment.',
    ],
    [
      ['denial', 'D1', 'new'],
      '“new” is a word of the language, or means the pattern itself; add another word to it.',
    ],
    [
      ['denial', 'D1', 'denial-helpers'],
      '“denial-helpers” says nothing about what is marked; name it after the words or what they do.',
    ],
    [
      ['unverified', 'U4', 'unnamed-role'],
      'The id “unnamed-role” is taken by src/patterns/anonymous/unnamed-role.ts; ids are unique over all categories.',
    ],
    [
      ['denial', 'D1', 'index'],
      'The id “index” is taken by src/patterns/anonymous/index.ts; ids are unique over all categories.',
    ],
  ])('%s', (args, sentence) => {
    expect(problemsOf(...args)[0]).toBe(sentence);
  });

  test('how it is used, when words are missing or left over', () => {
    for (const args of [[], ['denial', 'D1'], ['denial', 'D1', 'a', 'b']])
      expect(problemsOf(...args)[0]).toMatch(/^Usage: npm run new-pattern/);
  });

  test('all problems at once, and writes nothing then', () => {
    const before = listFiles();
    expect(problemsOf('denail', 'D9', 'A b')).toHaveLength(3);
    expect(listFiles()).toEqual(before);
  });

  test('that the index is not as it should be, and writes nothing then', () => {
    writeFileSync(join(root, 'src/patterns/denial/index.ts'), 'export {};\n');
    const before = listFiles();
    expect(problemsOf('denial', 'D1', 'own-pattern')[0]).toMatch(
      /^src\/patterns\/denial\/index\.ts has no list/,
    );
    expect(listFiles()).toEqual(before);
  });
});
