// What the options page is handed of the patterns and of the changelog.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../../build/build.ts';
import { parseChanges, toPatternEntry } from '../../build/page-modules.ts';
import { PATTERNS } from '../../src/patterns/catalogue.ts';
import { pattern } from '../../src/patterns/pattern.ts';
import { wordClass } from '../../src/text/vocabulary.ts';

describe('the catalogue', () => {
  it('has a pattern’s own words, its examples cut at the marks, and nothing that runs', () => {
    const entry = toPatternEntry(
      pattern({
        id: 'crane',
        category: 'denial',
        subtype: 'D4',
        title: 'The title',
        explain: 'What it tells.',
        ask: 'What to ask?',
        notThis: 'What it is not.',
        on: wordClass('crane'),
        match: () => undefined,
        examples: ['Asked, [the firm declined]. [A driver said]A3 it fell', '[It declined]', 'It fell.'],
      }),
    );
    expect(entry).toEqual({
      id: 'crane',
      category: 'denial',
      subtype: 'D4',
      title: 'The title',
      explain: 'What it tells.',
      ask: 'What to ask?',
      notThis: 'What it is not.',
      marked: [
        [
          'Asked, ',
          { words: 'the firm declined', subtype: 'D4' },
          '. ',
          { words: 'A driver said', subtype: 'A3' },
          ' it fell',
        ],
        [{ words: 'It declined', subtype: 'D4' }],
      ],
      silent: ['It fell.'],
    });
  });

  it('has examples of both sorts for every pattern', () => {
    for (const { id, marked, silent } of PATTERNS.map(toPatternEntry))
      expect([id, marked.length > 0, silent.length > 0]).toEqual([id, true, true]);
  });
});

describe('what changed', () => {
  it('is read from the changelog, by version and group, items over several lines too', () => {
    const text =
      '# Changes\n\nSome words.\n\n## 0.2.0\n\n**Reading**\n- One\n  and a half.\n- Two.\n\n## 0.1.0\n';
    expect(parseChanges(text)).toEqual([
      { version: '0.2.0', groups: [{ name: 'Reading', items: ['One and a half.', 'Two.'] }] },
      { version: '0.1.0', groups: [] },
    ]);
  });

  it.each([
    ['', 'names no version'],
    ['- An item', 'stands under no version'],
    ['## 1.0.0\n- An item', 'stands under no version or group'],
  ])('%j is an error with a sentence', (text, words) => expect(() => parseChanges(text)).toThrow(words));

  it('the project’s own changelog can be read', () => {
    const changes = parseChanges(readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8'));
    expect(changes[0]?.groups.flatMap(({ items }) => items).length).toBeGreaterThan(0);
  });
});
