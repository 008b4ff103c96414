// Whether marks can be seen and told apart, computed from the sheet that pages are given.
import { describe, expect, it } from 'vitest';
import { type Ground, type MarkStyle, toMarkSheet } from '../../src/page/mark-sheet.ts';
import { CATEGORIES, type Category } from '../../src/taxonomy/taxonomy.ts';
import { layOn, parseColour, type Rgb, toContrast, toDistance, VISIONS } from './colour.ts';

/** A highlight's declarations in the sheet, forced colours apart. */
function ruleOf(css: string, name: string): string {
  const rule = new RegExp(`::highlight\\(sayso-${name}\\) \\{([^}]*)\\}`).exec(css)?.[1];
  if (rule === undefined) throw new Error(`The sheet has no rule for ${name}.`);
  return rule;
}

const COLOUR = '(#[\\da-f]+|rgb\\([^)]*\\))';
const lineOf = (rule: string) => new RegExp(`underline [^;]*?${COLOUR};`).exec(rule)?.[1];
const tintOf = (rule: string) => new RegExp(`background-color: ${COLOUR};`).exec(rule)?.[1];

function look(ground: Ground, category: Category, style: MarkStyle = 'line-and-tint') {
  const css = toMarkSheet({ ground, style, current: category });
  const rule = ruleOf(css, category);
  return { line: lineOf(rule), tint: tintOf(rule), current: tintOf(ruleOf(css, 'current')) };
}

const GROUNDS: Record<string, Rgb> = {
  white: [255, 255, 255],
  sepia: [0xf4, 0xec, 0xd8],
  'near black': [0x12, 0x12, 0x12],
  black: [0, 0, 0],
};

// The light sheet holds on every ground: it is what a page has whose ground was read wrongly.
const PLACES: [Ground, string][] = [
  ...Object.keys(GROUNDS).map((name): [Ground, string] => ['light', name]),
  ['dark', 'near black'],
  ['dark', 'black'],
];

describe.each(PLACES)('marks of the %s sheet on %s', (sheet, name) => {
  const ground = GROUNDS[name]!;

  it.each(CATEGORIES)('show their line at 3:1 or more: %s', category => {
    const { line, tint, current } = look(sheet, category);
    const { rgb } = parseColour(line!);
    const tinted = layOn(ground, tint!);
    for (const behind of [ground, tinted, layOn(tinted, current!), layOn(ground, current!)])
      expect(toContrast(rgb, behind)).toBeGreaterThanOrEqual(3);
  });

  it('show the claim’s line at 3:1 or more', () => {
    const rule = ruleOf(toMarkSheet({ ground: sheet, style: 'line-and-tint', current: undefined }), 'claim');
    const { rgb } = parseColour(lineOf(rule)!);
    for (const behind of [ground, layOn(ground, tintOf(rule)!)])
      expect(toContrast(rgb, behind)).toBeGreaterThanOrEqual(3);
  });
});

describe('kinds are told apart', () => {
  const pairs = CATEGORIES.flatMap((one, i) => CATEGORIES.slice(i + 1).map(other => [one, other] as const));

  it.each(['light', 'dark'] as const)('by the line’s style alone, on a %s page', ground => {
    const styles = CATEGORIES.map(category => {
      const rule = ruleOf(toMarkSheet({ ground, style: 'line', current: undefined }), category);
      return /underline (\w+)/.exec(rule)?.[1];
    });
    expect(new Set(styles).size).toBe(CATEGORIES.length);
  });

  for (const [vision, matrix] of Object.entries(VISIONS))
    it.each(pairs)(`by the line’s colour, with ${vision} vision: %s and %s`, (one, other) => {
      for (const ground of ['light', 'dark'] as const) {
        const [a, b] = [look(ground, one), look(ground, other)].map(({ line }) => parseColour(line!).rgb);
        // Well apart even in a line two pixels thin; the nearest pair (violet and blue without red cones) is at 14.
        expect(toDistance(a!, b!, matrix)).toBeGreaterThan(10);
      }
    });
});
