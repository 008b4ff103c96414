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

/** Plain comparisons: a million of the runner's own took longer than all that is tested. */
function must(isSo: boolean, what: string, of: unknown): void {
  if (!isSo) throw new Error(`${what}: ${JSON.stringify(of)}`);
}

function mustBeSound(annotation: Annotation): void {
  const { id, subtype, category, target, note = 'x', anatomy } = annotation;
  must(isSubtype(subtype) && category === categoryOf(subtype), 'a subtype and its category', annotation);
  must(id.length > 0, 'an id', annotation);
  must(/[\p{L}\p{N}]/u.test(target.exact) && target.exact.length <= MAX_QUOTE, 'a quote', annotation);
  must(target.prefix.length + target.suffix.length <= 128, 'a short context', annotation);
  must(Number.isSafeInteger(target.start) && target.start >= 0, 'a position', annotation);
  must(typeof note === 'string' && note.length <= MAX_NOTE, 'a note', annotation);
  for (const value of Object.values(anatomy))
    must(
      value === null || ['string', 'number', 'boolean'].includes(typeof value),
      'plain anatomy',
      annotation,
    );
}

it('10,000 spoiled files do no harm', () => {
  const edit = fc.tuple(fc.nat(500), fc.constantFrom('put', 'remove', 'rename'), anything);
  fc.assert(
    fc.property(fc.constantFrom(...FILES), fc.array(edit, { minLength: 1, maxLength: 6 }), (file, edits) => {
      const { sets, rejected } = parseImport(spoil(file, edits));
      for (const { where, why } of rejected)
        must(typeof where === 'string' && /^\p{Lu}.*\.$|^.+\?$/u.test(why), 'a sentence', { where, why });
      for (const set of sets) {
        const { length } = set.annotations;
        must(length > 0 && length <= MAX_ANNOTATIONS, 'a number of annotations', length);
        must(/^https?:/i.test(set.source ?? 'https://x'), 'a web address', set.source);
        set.annotations.forEach(mustBeSound);
        // What was taken can be stored and read again.
        const file = toOwnFile(set);
        const [again] = parseImport(file).sets;
        must(again !== undefined && toOwnFile(again) === file, 'the same set again', set);
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
