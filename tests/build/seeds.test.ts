// The compiler of seeds: what it derives, and how it reads files and folders. What it says to an author whose seed is not
// right is in seed-problems.test.ts. The article is our own.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { compileAllSeeds, compileSeed, readSeeds, toBytes, toProblemLine } from '../../build/seeds.ts';
import type { AnnotationSet } from '../../src/annotations/annotation-set.ts';

const ARTICLE = [
  'The ferry company hid the crack for a year, according to two people briefed on the inspection.',
  'The company denied that the hull had cracked. The harbour office did not reply to a request for comment.',
  'A mechanic accused the yard of forging the report, the Harbour Post wrote. The yard’s owner called it nonsense.',
  'The yard has repaired ferries since 1931. The report, the Harbour Post wrote, was signed twice.',
].join('\n');

type Json = Record<string, unknown>;

const SOURCE = {
  id: 's01',
  subtype: 'A2',
  quote: 'according to two people briefed on the inspection',
  claim: 'The ferry company hid the crack for a year',
  anatomy: { number: 2, role: 'people briefed on the inspection', vantage: 'briefed' },
  note: 'Two people, unnamed to us but normally known to the reporter; look for whether they saw the crack.',
};
const DENIAL = {
  id: 's02',
  subtype: 'D1',
  quote: 'The company denied that the hull had cracked',
  anatomy: { who: 'the company', what_denied: 'the hull had cracked', by_accused: true },
  note: 'The company denies a crack in the hull; look for what it says of the rest.',
  answers: ['s01'],
};
const CLAIM = {
  id: 's03',
  subtype: 'U1',
  quote: 'A mechanic accused the yard',
  claim: 'forging the report',
  note: 'An accusation by one person; look for the reply.',
};
const SEED = {
  title: 'The ferry with the crack',
  outlet: 'The Ledger',
  published: '2024-02-29',
  annotators: ['The Sayso project'],
  licence: 'MIT',
  annotations: [SOURCE, DENIAL, CLAIM] as Json[],
};

const compile = (seed: unknown, articleText = ARTICLE) =>
  compileSeed({ id: 'ferry', articleText, annotationsJson: JSON.stringify(seed, null, 2) });

function setOf(seed: unknown, articleText = ARTICLE): AnnotationSet {
  const compiled = compile(seed, articleText);
  if ('problems' in compiled) throw new Error(compiled.problems.map(toProblemLine).join('\n'));
  return compiled.set;
}

/** The seed with one annotation changed; undefined takes a key out. */
function withChange(n: number, change: Json): unknown {
  return { ...SEED, annotations: SEED.annotations.map((a, i) => (i === n ? { ...a, ...change } : a)) };
}

describe('a seed that is right', () => {
  it('has each quote with its place, category and context', () => {
    const { annotations, length } = setOf(SEED);
    expect(length).toBe(ARTICLE.length);
    expect(annotations.map(({ id, category }) => [id, category])).toEqual([
      ['s01', 'anonymous'],
      ['s02', 'denial'],
      ['s03', 'unverified'],
    ]);
    for (const { target } of annotations) {
      expect(ARTICLE.slice(target.start, target.end)).toBe(target.exact);
      expect(ARTICLE).toContain(target.prefix + target.exact + target.suffix);
    }
  });

  it('has context of whole words, up to 64 units, and none beyond the article', () => {
    const [first, second] = setOf(SEED).annotations;
    expect(first!.target.prefix).toBe('The ferry company hid the crack for a year, ');
    expect(first!.target.suffix).toBe('.\nThe company denied that the hull had cracked. The harbour');
    expect(second!.target.prefix).toBe('for a year, according to two people briefed on the inspection.\n');
    const alone = setOf({ ...SEED, annotations: [{ ...CLAIM, quote: 'A b', claim: undefined }] }, 'A b');
    expect(alone.annotations[0]!.target).toMatchObject({ prefix: '', suffix: '', start: 0, end: 3 });
  });

  it('gives no part of a word as context, however long the word', () => {
    const long = 'x'.repeat(80);
    const set = setOf(
      { ...SEED, annotations: [{ ...CLAIM, quote: 'b', claim: undefined }] },
      `${long} b ${long}`,
    );
    expect(set.annotations[0]!.target).toMatchObject({ exact: 'b', prefix: '', suffix: '' });
  });

  it('keeps the two halves of a surrogate pair together', () => {
    const { target } = setOf(
      { ...SEED, annotations: [{ ...CLAIM, quote: 'b', claim: undefined }] },
      `${'a 🚢'.repeat(20)} b ${'🚢 a'.repeat(20)}`,
    ).annotations[0]!;
    // With the flag u a pair is one character, so that only halves match.
    expect(target.prefix + target.suffix).not.toMatch(/\p{Surrogate}/u);
    expect(target.prefix.length).toBeGreaterThan(0);
  });

  it('is sorted by position, in whichever order it was written', () => {
    const { annotations } = setOf({ ...SEED, annotations: [CLAIM, SOURCE, DENIAL] });
    expect(annotations.map(({ id }) => id)).toEqual(['s01', 's02', 's03']);
  });

  it('finds the claim in the quote’s own sentence before any other, and gives it context too', () => {
    const post = { ...CLAIM, quote: 'the Harbour Post wrote', occurrence: 2, claim: 'The report' };
    const { claim } = setOf({ ...SEED, annotations: [post] }).annotations[0]!;
    expect(claim).toMatchObject({ exact: 'The report', start: ARTICLE.indexOf('The report') });
    const twice = 'The report says one thing. The clerk says the report lies, they claim, in a drawer.';
    const own = setOf({ ...SEED, annotations: [{ ...CLAIM, quote: 'they claim', claim: 'report' }] }, twice);
    expect(own.annotations[0]!.claim!.start).toBe(twice.lastIndexOf('report'));
  });

  it('takes the occurrence that was asked for', () => {
    const at = (occurrence: number) =>
      setOf(withChange(2, { quote: 'the Harbour Post wrote', occurrence })).annotations[2]!.target.start;
    expect(at(1)).toBe(ARTICLE.indexOf('the Harbour Post wrote'));
    expect(at(2)).toBe(ARTICLE.lastIndexOf('the Harbour Post wrote'));
  });

  it('shows the claim among the anatomy, in the guideline’s order, and leaves out what is null', () => {
    const anatomy = { role: 'people', vantage: 'briefed', side: null, number: 2 };
    const compiled = setOf(withChange(0, { anatomy })).annotations[0]!.anatomy;
    expect(Object.entries(compiled)).toEqual([
      ['number', 2],
      ['role', 'people'],
      ['vantage', 'briefed'],
      ['claim', 'The ferry company hid the crack for a year'],
    ]);
  });

  it('links all annotations of one source to each other', () => {
    const more = [
      {
        ...CLAIM,
        id: 's04',
        quote: 'the Harbour Post wrote',
        occurrence: 1,
        claim: undefined,
        sameSource: ['s03'],
      },
      {
        ...CLAIM,
        id: 's05',
        quote: 'the Harbour Post wrote',
        occurrence: 2,
        claim: undefined,
        sameSource: ['s04'],
      },
    ];
    const { annotations } = setOf({ ...SEED, annotations: [...SEED.annotations, ...more] });
    expect(annotations.map(({ id, sameSource }) => [id, sameSource])).toEqual([
      ['s01', undefined],
      ['s02', undefined],
      ['s03', ['s04', 's05']],
      ['s04', ['s03', 's05']],
      ['s05', ['s03', 's04']],
    ]);
  });

  it('gives the same bytes for the same input, in whichever order keys are written', () => {
    const reversed = (value: Json) => Object.fromEntries(Object.entries(value).reverse());
    const other = reversed({
      ...SEED,
      annotations: SEED.annotations.map(a =>
        reversed({ ...a, anatomy: reversed((a.anatomy ?? {}) as Json) }),
      ),
    });
    expect(toBytes(setOf(SEED))).toEqual(toBytes(setOf(SEED)));
    expect(toBytes(setOf(other))).toEqual(toBytes(setOf(SEED)));
    expect(toBytes(setOf(SEED, `${ARTICLE}\n`))).toEqual(toBytes(setOf(SEED)));
    expect(JSON.parse(new TextDecoder().decode(toBytes(setOf(SEED))))).toEqual(setOf(SEED));
  });

  it('does not carry the article', () => {
    expect(new TextDecoder().decode(toBytes(setOf(SEED)))).not.toContain('has repaired ferries since 1931');
  });
});

describe('annotations.json', () => {
  const problemOf = (annotationsJson: string) => {
    const compiled = compileSeed({ id: 'ferry', articleText: ARTICLE, annotationsJson });
    return 'problems' in compiled ? compiled.problems.map(toProblemLine) : [];
  };

  it('is read whatever JSON it holds', () => {
    const odd = '[0, -1.5e+3, true, false, null, "\\u00e9\\n\\"", "\u007f🚢", {"": {}}, [], [[ ]]]';
    expect(() => JSON.parse(odd)).not.toThrow();
    expect(problemOf(odd)[0]).toBe(
      'seeds/ferry/annotations.json:1: This is a list; an object in braces should stand here.',
    );
  });

  it.each([
    '',
    '{',
    '[1, 2',
    '{"a": 2024-10-25}',
    '{"a": \'b\'}',
    '["\\x"]',
    '[01]',
    '[+1]',
    '[.5]',
    '["\t"]',
    '[nul]',
  ])('is told from what JSON does not take: %j', text => {
    expect(() => JSON.parse(text)).toThrow();
    expect(problemOf(text)).toEqual([
      expect.stringMatching(/^seeds\/ferry\/annotations\.json:1: This is not JSON: .*\.$/),
    ]);
  });
});

describe('a folder of seeds', () => {
  const dirs: string[] = [];
  afterEach(() => {
    for (const dir of dirs.splice(0)) rmSync(dir, { recursive: true });
  });

  function toFolder(files: Readonly<Record<string, string>>): string {
    const dir = mkdtempSync(join(tmpdir(), 'seeds-'));
    dirs.push(dir);
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(join(dir, path, '..'), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    return dir;
  }

  it('is compiled in order of names; files beside the folders are not looked at', () => {
    const json = JSON.stringify(SEED);
    const dir = toFolder({
      'b/article.txt': ARTICLE,
      'b/annotations.json': json,
      'a/article.txt': ARTICLE,
      'a/annotations.json': json,
      'README.md': '# Seeds',
    });
    expect(compileAllSeeds(dir).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('throws one error that lists the problems of all', () => {
    const dir = toFolder({
      'a/article.txt': ARTICLE,
      'a/annotations.json': JSON.stringify({ ...SEED, title: 1 }),
      'B b/article.txt': ARTICLE,
    });
    expect(() => compileAllSeeds(dir)).toThrow(
      [
        'The seeds have problems:',
        '  seeds/B b/annotations.json: This file is missing: a seed is a folder with article.txt and annotations.json.',
        '  seeds/B b: The folder’s name becomes the set’s id: use small letters, digits and hyphens.',
        '  seeds/a/annotations.json:1 title: “title” is a number; text should stand here.',
      ].join('\n'),
    );
  });

  it('gives the sets that are right beside the problems of the others', () => {
    const dir = toFolder({
      'a/article.txt': ARTICLE,
      'a/annotations.json': JSON.stringify(SEED),
      'b/article.txt': ARTICLE,
      'b/annotations.json': '{',
    });
    const { sets, problems } = readSeeds(dir);
    expect(sets.map(({ id }) => id)).toEqual(['a']);
    expect(problems.map(({ file }) => file)).toEqual(['seeds/b/annotations.json']);
  });
});
