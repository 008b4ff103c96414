// What npm run new-seed writes: a draft whose every gap check-seeds asks for, and which is a seed once they are filled.
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSeed } from '../../build/new-seed.ts';
import { compileSeed } from '../../build/seeds.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'sayso-new-seed-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const ARTICLE = [
  'Ferry line hid faults',
  'The line sailed with a cracked head, according to two people briefed on the matter. It denied it.',
  '',
  'The chair said the ferry was sound. It denied it. The council has accused the line of fraud.',
].join('\r\n');

function create(...args: string[]) {
  writeFileSync(join(root, 'Ferry.txt'), ARTICLE);
  return createSeed(root, [join(root, 'Ferry.txt'), ...args]);
}
const readDraft = (id: string) => {
  const read = (name: string) => readFileSync(join(root, 'seeds', id, name), 'utf8');
  return { id, articleText: read('article.txt'), annotationsJson: read('annotations.json') };
};

describe('a new seed', () => {
  test('holds the article and what the patterns found', () => {
    expect(create()).toEqual({
      written: ['seeds/ferry/article.txt', 'seeds/ferry/annotations.json'],
      passages: 4,
    });
    const { articleText, annotationsJson } = readDraft('ferry');
    expect(articleText.split('\n')).toHaveLength(4);
    expect(JSON.parse(annotationsJson)).toMatchObject({
      title: 'Ferry line hid faults',
      annotations: [
        { subtype: 'A2', quote: 'according to two people briefed on the matter' },
        { quote: 'It denied it', occurrence: 1 },
        { quote: 'It denied it', occurrence: 2 },
        { subtype: 'U1', quote: 'The council has accused the line' },
      ],
    });
  });

  test('misses only what a person has to say, and is a seed once that is said', () => {
    create('courier-ferry');
    const draft = readDraft('courier-ferry');
    const { problems } = compileSeed(draft) as { problems: readonly { key: string }[] };
    expect(new Set(problems.map(({ key }) => key.replace(/\d+/, 'n')))).toEqual(
      new Set(['outlet', 'published', 'annotators', 'licence', 'annotations[n].note']),
    );
    const seed = JSON.parse(draft.annotationsJson);
    const said = {
      outlet: 'The Courier',
      published: '2026-03-01',
      annotators: ['A class'],
      licence: 'CC BY 4.0',
    };
    const note = 'It is not told who says so; look for a name.';
    const annotations = seed.annotations.map((annotation: object) => ({ ...annotation, note }));
    const annotationsJson = JSON.stringify({ ...seed, ...said, annotations });
    expect(compileSeed({ ...draft, annotationsJson })).toHaveProperty('set.annotations.length', 4);
  });

  test.each([
    [[], /^Usage/],
    [['x.txt', 'An Id'], /cannot be an id/],
    [['nowhere.txt', 'nowhere'], /cannot be read/],
  ])('%j is refused with what to do', (args, sentence) => {
    expect(createSeed(root, args)).toEqual({ problems: [expect.stringMatching(sentence)] });
    expect(existsSync(join(root, 'seeds'))).toBe(false);
  });

  test('never overwrites one that is there', () => {
    create();
    const before = readDraft('ferry');
    expect(create()).toEqual({ problems: [expect.stringMatching(/there already/)] });
    expect(readDraft('ferry')).toEqual(before);
  });
});
