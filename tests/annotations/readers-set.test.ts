// The set that a reader writes: nothing that was written is lost to what is written next, and nothing is left of what is gone.
import { describe, expect, it } from 'vitest';
import { toOwnFile } from '../../src/annotations/own-set.ts';
import { parseImport } from '../../src/annotations/parse-import.ts';
import {
  isOwnSetOf,
  type OwnWords,
  putAnnotation,
  putBack,
  takeAnnotation,
  toForeignId,
  toNewSet,
  toOwnSetId,
  toSharedSet,
} from '../../src/annotations/readers-set.ts';
import type { Finding } from '../../src/taxonomy/finding.ts';

const ADDRESS = 'https://courier.example/ferry';
const TEXT = [
  'The line sailed for a year with a cracked head, two officials told the Courier.',
  'Nobody at the yard had been told of it. The owner waved the whole matter away.',
].join('\n');
const ABOUT = { id: '', title: 'Ferry', outlet: '', published: '', author: '' };
const empty = toNewSet(ABOUT, toOwnSetId(ADDRESS, 'abcd1234'), TEXT);
const at = (words: string) => ({ from: TEXT.indexOf(words), to: TEXT.indexOf(words) + words.length });

let count = 0;
const words = (quote: string, more: Partial<OwnWords> = {}): OwnWords => ({
  newId: () => `own-${++count}`,
  span: at(quote),
  subtype: 'U1',
  note: '',
  ...more,
});
const SOURCE = 'two officials told the Courier';
const found = {
  id: 'x',
  category: 'anonymous',
  subtype: 'A3',
  span: at(SOURCE),
  quote: SOURCE,
  origin: { pattern: 'unnamed-role' },
  anatomy: { role: 'officials' },
  links: [],
} satisfies Finding;
const quotes = (set: { annotations: readonly { target: { exact: string } }[] }) =>
  set.annotations.map(({ target }) => target.exact);

describe('writing', () => {
  it('keeps annotations in the article’s order, and survives being kept', () => {
    const first = putAnnotation(
      empty,
      TEXT,
      words('waved the whole matter away', { subtype: 'D3', note: ' Why? ' }),
    );
    const set = putAnnotation(first, TEXT, words('Nobody at the yard'));
    expect(quotes(set)).toEqual(['Nobody at the yard', 'waved the whole matter away']);
    expect(set.annotations[1]).toMatchObject({ category: 'denial', note: 'Why?' });
    expect(set.annotations[0]).not.toHaveProperty('note');
    const { sets, rejected } = parseImport(toOwnFile(set));
    expect(rejected).toEqual([]);
    expect(sets[0]).toEqual(set);
  });

  it('takes in the passage of a pattern that is answered, as the pattern’s', () => {
    const set = putAnnotation(empty, TEXT, words('waved the whole matter away', { answers: found }));
    expect(quotes(set)).toEqual([SOURCE, 'waved the whole matter away']);
    const [source, reply] = set.annotations;
    expect(source).toMatchObject({ foundBy: 'unnamed-role', anatomy: { role: 'officials' } });
    expect(reply?.answers).toEqual([source?.id]);
  });

  it('changes what is said and not what it is said about; what nothing answers any more goes', () => {
    const set = putAnnotation(empty, TEXT, words('waved the whole matter away', { answers: found }));
    const edited = set.annotations[1]!.id;
    const changed = putAnnotation(set, 'Another copy.', {
      ...words('Nobody'),
      edited,
      span: { from: 0, to: 7 },
      subtype: 'D3',
      note: 'Shorter.',
    });
    expect(changed.annotations).toEqual(
      [
        { ...set.annotations[1], category: 'denial', subtype: 'D3', note: 'Shorter.', answers: undefined },
      ].map(({ answers: _, ...rest }) => rest),
    );
  });

  it('answers the same passage once, however often it is saved', () => {
    const set = putAnnotation(empty, TEXT, words('waved the whole matter away', { answers: found }));
    const [source, reply] = set.annotations;
    const inSet = {
      ...found,
      origin: { set: set.id, annotation: source!.id, score: 1, pattern: 'unnamed-role' },
    };
    const again = putAnnotation(set, TEXT, words('x', { edited: reply!.id, answers: inSet }));
    expect(again.annotations.map(({ id }) => id)).toEqual([source!.id, reply!.id]);
  });
});

describe('deleting', () => {
  const one = putAnnotation(empty, TEXT, words('Nobody at the yard'));
  const own = one.annotations[0]!;
  const asFinding = { ...found, id: own.id, origin: { set: one.id, annotation: own.id, score: 1 } };
  const both = putAnnotation(one, TEXT, words('waved the whole matter away', { answers: asFinding }));

  it('takes out the annotation and the links to it, and puts both back', () => {
    const { set, taken } = takeAnnotation(both, own.id)!;
    expect(quotes(set)).toEqual(['waved the whole matter away']);
    expect(set.annotations[0]).not.toHaveProperty('answers');
    expect(putBack(set, taken)).toEqual(both);
  });

  it('puts back what was taken and leaves what was written since', () => {
    const { set, taken } = takeAnnotation(both, own.id)!;
    const since = putAnnotation(set, TEXT, words('for a year'));
    expect(quotes(putBack(since, taken))).toEqual(['for a year', ...quotes(both)]);
  });

  it('leaves an empty set after the last, from which all comes back', () => {
    const { set, taken } = takeAnnotation(one, own.id)!;
    expect(set.annotations).toEqual([]);
    expect(putBack(undefined, taken)).toEqual(one);
  });

  it('of what is not there changes nothing', () => {
    expect(takeAnnotation(both, 'gone')).toBeUndefined();
  });
});

describe('handing on', () => {
  it('gives others a set that is not their own, the same each time', () => {
    expect(isOwnSetOf(empty.id, ADDRESS)).toBe(true);
    expect(isOwnSetOf(empty.id, `${ADDRESS}/2`)).toBe(false);
    expect(toSharedSet(empty).id).toBe(`abcd1234:${ADDRESS}`);
    expect(toForeignId('own:own:x')).toBe('x');
    expect(toForeignId('fortune')).toBe('fortune');
  });
});
