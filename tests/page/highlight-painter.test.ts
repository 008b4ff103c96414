// What is in the shared registry after each call: that is what the reader sees painted.
import { describe, expect, it } from 'vitest';
import { contrastOf, fromHex } from '../../src/page/colour.ts';
import { createPainter, type Mark, type MarkSheet } from '../../src/page/highlight-painter.ts';
import { toMarkSheet } from '../../src/page/mark-sheet.ts';

class FakeHighlight extends Set<AbstractRange> {
  priority = 0;
}

/** As Firefox shows it to an extension: looking up works, walking throws. */
class FakeRegistry {
  readonly #map = new Map<string, unknown>();
  get = (name: string) => this.#map.get(name);
  set = (name: string, value: unknown) => this.#map.set(name, value);
  delete = (name: string) => this.#map.delete(name);
  clear = () => this.#map.clear();
  [Symbol.iterator](): never {
    throw new Error('denied');
  }
  /** For the test alone. */
  names = () => [...this.#map.keys()].sort();
}

/** A root as the DOM has it: a shadow root is one that has a host. */
const range = (name: string, root: object = {}) =>
  ({ name, startContainer: { getRootNode: () => root } }) as unknown as AbstractRange;
const marks: Mark[] = [
  { id: 'a', category: 'anonymous', range: range('a') },
  { id: 'd', category: 'denial', range: range('d') },
  { id: 'u', category: 'unverified', range: range('u') },
  { id: 'a2', category: 'anonymous', range: range('a2') },
];

function setUp() {
  const registry = new FakeRegistry();
  const document = {} as Document;
  const sheet = { css: '', on: [] as Node[] };
  const created: MarkSheet = {
    replace: css => {
      sheet.css = css;
    },
    putOn: roots => {
      sheet.on = [...roots];
    },
  };
  const painter = createPainter({
    document,
    registry,
    Highlight: FakeHighlight,
    createSheet: () => created,
  });
  const rangesOf = (name: string) => [...((registry.get(name) as FakeHighlight | undefined) ?? [])];
  return { document, registry, sheet, painter, rangesOf };
}

describe('painter', () => {
  it('paints each category under its name, below the current mark and above the claim', () => {
    const { registry, painter, rangesOf } = setUp();
    painter.paint(marks);
    painter.setCurrent('d');
    painter.setClaim(range('claim'));
    expect(registry.names()).toEqual([
      'sayso-anonymous',
      'sayso-claim',
      'sayso-current',
      'sayso-denial',
      'sayso-unverified',
    ]);
    expect(rangesOf('sayso-anonymous')).toEqual([marks[0]!.range, marks[3]!.range]);
    expect(rangesOf('sayso-current')).toEqual([marks[1]!.range]);
    const priorities = ['claim', 'anonymous', 'denial', 'unverified', 'current'].map(
      name => (registry.get(`sayso-${name}`) as FakeHighlight).priority,
    );
    expect(priorities).toEqual([0, 1, 1, 1, 2]);
  });

  it('puts its rules where marks are: on the document, and on each shadow root for as long as it has some', () => {
    const { document, painter, sheet } = setUp();
    const [one, other] = [{ host: {} }, { host: {} }];
    painter.paint([{ ...marks[0]!, range: range('a', one) }]);
    expect(sheet.on).toEqual([document, one]);
    painter.setClaim(range('claim', other));
    expect(sheet.on).toHaveLength(3);
    painter.paint(marks);
    expect(sheet.on).toEqual([document]);
    painter.clear();
    expect(sheet.on).toEqual([]);
  });

  it('leaves no name without ranges behind', () => {
    const { registry, painter, sheet } = setUp();
    painter.paint(marks.slice(0, 1));
    expect(registry.names()).toEqual(['sayso-anonymous']);
    painter.paint([]);
    expect(registry.names()).toEqual([]);
    painter.paint(marks);
    painter.clear();
    expect(registry.names()).toEqual([]);
    expect(sheet.on).toEqual([]);
  });

  it('puts nothing on a page without marks', () => {
    const { registry, painter, sheet } = setUp();
    painter.setLook({ ground: 'dark', style: 'line' });
    painter.paint([]);
    painter.setCurrent('a');
    expect([registry.names(), sheet.css]).toEqual([[], '']);
  });

  it('takes off what is not among the marks any more, the one being read too', () => {
    const { registry, painter, rangesOf } = setUp();
    painter.paint(marks);
    painter.setCurrent('a');
    painter.setClaim(range('claim'));
    painter.paint(marks.slice(1, 3));
    expect(registry.names()).toEqual(['sayso-denial', 'sayso-unverified']);
    painter.setCurrent('a2');
    expect(rangesOf('sayso-current')).toEqual([]);
    painter.paint(marks);
    expect(rangesOf('sayso-anonymous')).toHaveLength(2);
  });

  it('repaints for the ground, the style and the kind of the current mark', () => {
    const { painter, sheet } = setUp();
    painter.paint(marks);
    expect(sheet.css).toBe(toMarkSheet({ ground: 'light', style: 'line-and-tint', current: undefined }));
    const look = { ground: 'dark', style: 'line', colours: { denial: '#006644' }, isPrinted: true } as const;
    painter.setLook(look);
    painter.setCurrent('u');
    expect(sheet.css).toBe(toMarkSheet({ ...look, current: 'unverified' }));
  });

  it('puts back what the page has cleared, but gives up on a page that insists', () => {
    const { registry, painter } = setUp();
    painter.paint(marks);
    expect(painter.repair()).toBe(false);
    let repairs = 0;
    for (let i = 0; i < 50; i++) {
      registry.clear();
      if (painter.repair()) repairs++;
    }
    expect(repairs).toBeGreaterThan(0);
    expect(repairs).toBeLessThan(20);
    expect(registry.names()).toEqual([]);
  });

  it('leaves a highlight of the page’s own that has taken one of its names', () => {
    const { registry, painter } = setUp();
    painter.paint(marks);
    const own = new FakeHighlight();
    registry.set('sayso-denial', own);
    painter.clear();
    expect(registry.names()).toEqual(['sayso-denial']);
    expect(registry.get('sayso-denial')).toBe(own);
  });

  it('says so where the browser has no highlights, and does nothing', () => {
    const painter = createPainter({ document: {} as Document, registry: undefined, Highlight: undefined });
    expect(painter.isSupported).toBe(false);
    expect(() => painter.paint(marks)).not.toThrow();
    const refused = createPainter({
      document: {} as Document,
      registry: new FakeRegistry(),
      Highlight: FakeHighlight,
      createSheet: () => undefined,
    });
    expect(refused.isSupported).toBe(false);
  });
});

describe('mark sheet', () => {
  it('tells kinds by their line, on both grounds, and never by a plain or wavy one', () => {
    for (const ground of ['light', 'dark'] as const) {
      const css = toMarkSheet({ ground, style: 'line-and-tint', current: undefined });
      for (const [name, line] of [
        ['anonymous', 'dotted'],
        ['denial', 'double'],
        ['unverified', 'dashed'],
      ])
        expect(css).toMatch(new RegExp(`sayso-${name}\\) \\{ background-color: rgb[^}]*underline ${line}`));
      expect(css).not.toMatch(/wavy/);
    }
  });

  it('is not for paper', () => {
    const css = toMarkSheet({ ground: 'light', style: 'line-and-tint', current: 'denial' });
    expect(css).toMatch(/^@media not print \{[\s\S]*\}$/);
  });

  it('has a quiet style without tints and one without lines', () => {
    const line = toMarkSheet({ ground: 'light', style: 'line', current: undefined });
    expect(line).not.toMatch(/sayso-(?:anonymous|denial|unverified)\) \{ background/);
    const tint = toMarkSheet({ ground: 'dark', style: 'tint', current: undefined });
    const ordinary = tint.slice(0, tint.search(/@media \((?:forced|prefers)/));
    expect(ordinary).not.toMatch(/sayso-(?:anonymous|denial|unverified)\) \{[^}]*underline/);
  });

  it('gives the line back without which kinds are told by hue alone, where contrast or colours are the system’s', () => {
    const tint = toMarkSheet({ ground: 'light', style: 'tint', current: undefined });
    for (const media of ['prefers-contrast: more', 'forced-colors: active'])
      expect(tint).toMatch(
        new RegExp(
          `@media \\(${media}\\) \\{\\s*::highlight\\(sayso-anonymous\\) \\{ text-decoration: underline dotted`,
        ),
      );
  });

  it('is not printed unless asked for', () => {
    const look = { ground: 'light', style: 'line', current: undefined } as const;
    expect(toMarkSheet(look)).toMatch(/^@media not print \{[\s\S]*\}$/);
    expect(toMarkSheet({ ...look, isPrinted: true })).not.toMatch(/print/);
  });

  it('draws a kind in the reader’s own colour, lighter on dark pages, and the others in ours', () => {
    const colours = { denial: '#004D40' };
    const light = toMarkSheet({ ground: 'light', style: 'line-and-tint', current: 'denial', colours });
    expect(light).toContain('underline double 1px #004d40');
    expect(light).toContain('background-color: rgb(0 77 64 / 0.1)');
    expect(light).toContain('::highlight(sayso-current) { background-color: rgb(0 77 64 /');
    expect(light).toContain('underline dotted 2px #a0579b');
    const dark = toMarkSheet({ ground: 'dark', style: 'line-and-tint', current: undefined, colours });
    const line = /double 1px (#[0-9a-f]{6})/.exec(dark)![1]!;
    expect(line).not.toBe('#004d40');
    const contrast = contrastOf(fromHex(line), fromHex('#121212'));
    expect(contrast).toBeGreaterThanOrEqual(3);
  });

  it('draws samples by other selectors with the same rules', () => {
    const look = { ground: 'dark', style: 'line', current: undefined } as const;
    const samples = toMarkSheet(look, name => `.sample .mark-${name}`);
    expect(samples.replaceAll(/\.sample \.mark-(\w+)/g, '::highlight(sayso-$1)')).toBe(toMarkSheet(look));
  });
});
