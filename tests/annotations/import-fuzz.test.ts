// Malformed sets by the thousand: the importer never throws, and nothing it lets through breaks a limit.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Annotation } from '../../src/annotations/annotation-set.ts';
import { toHypothesis } from '../../src/annotations/hypothesis.ts';
import { MAX_ANNOTATIONS, MAX_LINE, MAX_NOTE, MAX_QUOTE } from '../../src/annotations/limits.ts';
import { toOwnFile } from '../../src/annotations/own-set.ts';
import { parseImport } from '../../src/annotations/parse-import.ts';
import { toWebAnnotations } from '../../src/annotations/web-annotation.ts';
import { categoryOf, isSubtype } from '../../src/taxonomy/taxonomy.ts';
import { toOwnSet } from '../engine/own-set.ts';

const FILES = [
  toOwnFile,
  (s: never) => toWebAnnotations(s, String),
  (s: never) => toHypothesis(s, String),
].map(write =>
  JSON.parse(write({ ...toOwnSet(), annotations: toOwnSet().annotations.slice(0, 3) } as never)),
);

/** What somebody careless or hostile may put where something else should stand. */
const anything = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom(
    null,
    true,
    -1,
    1e308,
    '',
    ' ',
    '\ud800',
    '\u202e',
    '<b>',
    'javascript:0',
    'A1',
    '__proto__',
  ),
  fc.constantFrom(
    'a'.repeat(MAX_QUOTE + 1),
    'a'.repeat(MAX_LINE + 1),
    [],
    {},
    [[[]]],
    { toString: 1 },
    { length: -1 },
  ),
);

interface Slot {
  readonly holder: Record<string, unknown>;
  readonly key: string;
}

/** Every place of a value where something else can stand. */
function listSlots(value: unknown): Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  const holder = value as Record<string, unknown>;
  return Object.keys(holder).flatMap(key => [{ holder, key }, ...listSlots(holder[key])]);
}

/** @param edits each: which place (wraps round), what to do there, what to put. */
function spoil(
  file: unknown,
  edits: readonly (readonly [number, 'put' | 'remove' | 'rename', unknown])[],
): string {
  const copy = structuredClone(file);
  for (const [place, edit, value] of edits) {
    const slots = listSlots(copy);
    const slot = slots[place % Math.max(1, slots.length)];
    if (!slot) continue;
    const { holder, key } = slot;
    if (edit === 'put') holder[key] = structuredClone(value);
    else {
      const old = holder[key];
      delete holder[key];
      if (edit === 'rename') holder[typeof value === 'string' ? value : 'renamed'] = old;
    }
  }
  return JSON.stringify(copy);
}

function expectSound(annotation: Annotation): void {
  const { id, subtype, category, target, note = 'x', anatomy } = annotation;
  expect(isSubtype(subtype)).toBe(true);
  expect(category).toBe(categoryOf(subtype));
  expect(id.length).toBeGreaterThan(0);
  expect(target.exact).toMatch(/[\p{L}\p{N}]/u);
  expect(target.exact.length).toBeLessThanOrEqual(MAX_QUOTE);
  expect(target.prefix.length + target.suffix.length).toBeLessThanOrEqual(128);
  expect(Number.isSafeInteger(target.start) && target.start >= 0).toBe(true);
  expect(typeof note).toBe('string');
  expect(note.length).toBeLessThanOrEqual(MAX_NOTE);
  for (const value of Object.values(anatomy))
    expect(value === null || ['string', 'number', 'boolean'].includes(typeof value)).toBe(true);
}

it('10,000 spoiled files do no harm', () => {
  const edit = fc.tuple(fc.nat(500), fc.constantFrom('put', 'remove', 'rename'), anything);
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.array(edit, { minLength: 1, maxLength: 6 }), (file, edits) => {
      const { sets, rejected } = parseImport(spoil(file, edits));
      for (const { where, why } of rejected) {
        expect(typeof where).toBe('string');
        expect(why).toMatch(/^\p{Lu}.*\.$|^.+\?$/u);
      }
      for (const set of sets) {
        expect(set.annotations.length).toBeGreaterThan(0);
        expect(set.annotations.length).toBeLessThanOrEqual(MAX_ANNOTATIONS);
        expect(set.source ?? 'https://x').toMatch(/^https?:/i);
        set.annotations.forEach(expectSound);
        // What was taken can be stored and read again.
        expect(parseImport(toOwnFile(set)).sets).toEqual([set]);
      }
    }),
    { numRuns: 10_000 },
  );
});

it('any text at all does no harm', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), text => {
      expect(parseImport(text).sets).toEqual([]);
    }),
    { numRuns: 1_000 },
  );
});
