// BENCHMARKS.md: its tables, how each is printed again, and what a run of some parts left out.
import { expect, it } from 'vitest';
import { PARTS, readFacts, type Section, toReport } from '../../build/bench-report.ts';
import { createSheet, wrap } from '../../build/bench-sheet.ts';

const FACTS = {
  commit: 'abc1234',
  day: '2025-05-01',
  browser: 'Chromium 1.2',
  node: 'Node v20',
  machine: 'Linux',
};

function toSection(part: Section['part']): Section {
  const sheet = createSheet(() => undefined);
  sheet.say('Three articles.');
  sheet.table([
    ['what', 'ms'],
    ['one | two', '12.5'],
  ]);
  return { part, told: sheet.told, seconds: 61.2, command: `npm run bench -- ${part}` };
}

it('holds each part with its table, its words and the command that prints it again', () => {
  const report = toReport(FACTS, PARTS.map(toSection));
  expect(report.match(/^## /gm)).toHaveLength(PARTS.length);
  expect(report).toContain(
    '\nThree articles.\n\n| what       |   ms |\n| ---------- | ---: |\n| one \\| two | 12.5 |\n',
  );
  for (const part of PARTS)
    expect(report).toContain(`Printed again by \`npm run bench -- ${part}\`, in 62 s.`);
  expect(report).toContain('commit abc1234, 2025-05-01: Chromium 1.2, headless, and Node v20, on Linux.');
  expect(report).not.toContain('Left out');
});

it('says which parts a run left out, and how all are run', () => {
  const report = toReport(FACTS, [toSection('way'), toSection('sets')]);
  expect(report.replaceAll('\n', ' ')).toContain(
    '**Left out of this run:** pages, peers, reading, anchoring, context, lines. `npm run bench -- --write` without names runs all.',
  );
});

it('tells the machine without its name or a path', () => {
  expect(readFacts().machine).toMatch(/^\w+ with \d+ processors? \([^/]+\) and \d+ GB of memory$/);
});

it('prints as it comes, words broken to the width of a terminal and tables lined up', () => {
  const printed: string[] = [];
  const sheet = createSheet(text => printed.push(text));
  sheet.say('word '.repeat(40).trim());
  sheet.table([
    ['what', 'ms'],
    ['one pass', '1.0'],
  ]);
  expect(printed[0]!.split('\n').map(line => line.length)).toEqual([99, 99]);
  expect(printed[1]).toBe('\nwhat       ms\none pass  1.0\n');
  expect(wrap('a_word_that_is_too_long b', 10)).toBe('a_word_that_is_too_long\nb');
});
