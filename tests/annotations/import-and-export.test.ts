// Sets that leave as files and come back: nothing is lost on the way, and what cannot be taken is told, with its place.
import sets from 'sayso:sets';
import { describe, expect, it } from 'vitest';
import type { Annotation, AnnotationSet } from '../../src/annotations/annotation-set.ts';
import { toHypothesis } from '../../src/annotations/hypothesis.ts';
import { toOwnFile } from '../../src/annotations/own-set.ts';
import { parseImport } from '../../src/annotations/parse-import.ts';
import { toWebAnnotations } from '../../src/annotations/web-annotation.ts';
import { toOwnSet } from '../engine/own-set.ts';

const nameOf = (subtype: string) => `A name of ${subtype}`;
const seed = sets[0] as AnnotationSet;

const roundTrips: [form: string, write: (set: AnnotationSet) => string][] = [
  ['our own form', toOwnFile],
  ['Web Annotations', set => toWebAnnotations(set, nameOf)],
  ['the Hypothesis form', set => toHypothesis(set, nameOf)],
];

describe.each(roundTrips)('%s', (_, write) => {
  it.each([
    ['the bundled seed', seed],
    ['a set of our own', toOwnSet()],
    [
      'a set with an address, a licence and a date',
      {
        ...toOwnSet(),
        licence: 'CC BY 4.0',
        source: 'https://example.org/a?b=1',
        modified: '2026-03-02T10:00:00Z',
      },
    ],
  ])('gives the same bytes again for %s', (_, set) => {
    const file = write(set);
    const { sets, rejected } = parseImport(file);
    expect(rejected).toEqual([]);
    expect(sets).toHaveLength(1);
    expect(write(sets[0] as AnnotationSet)).toBe(file);
  });
});

describe('Web Annotations', () => {
  it('carry all that a set says', () => {
    const [read] = parseImport(toWebAnnotations(seed, nameOf)).sets;
    expect(read).toEqual(seed);
  });

  it('say of what a pattern found that no person wrote it', () => {
    const { note: _, ...first } = toOwnSet().annotations[0] as Annotation;
    const set = { ...toOwnSet(), annotations: [{ ...first, foundBy: 'outlet-report' }] };
    const file = toWebAnnotations(set, nameOf);
    expect(JSON.parse(file).first.items[0].generator.id).toBe('urn:sayso:pattern:outlet-report');
    expect(parseImport(file).sets[0]?.annotations[0]?.foundBy).toBe('outlet-report');
  });
});

describe('files of other programs', () => {
  const target = {
    source: 'https://example.org/ferry',
    selector: [
      { type: 'TextQuoteSelector', exact: 'an engineer said', prefix: 'it was cracked, ', suffix: '.' },
    ],
  };
  const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value });

  it('are taken with a tag for the kind, and without a position', () => {
    const { sets, rejected } = parseImport(
      JSON.stringify([
        {
          '@context': 'http://www.w3.org/ns/anno.jsonld',
          id: 'https://example.org/annotations/1',
          type: 'Annotation',
          body: [tag('Anonymous source'), { type: 'TextualBody', value: 'Which engineer?' }],
          target,
        },
      ]),
    );
    expect(rejected).toEqual([]);
    expect(sets[0]).toMatchObject({
      source: 'https://example.org/ferry',
      annotations: [
        {
          id: 'https://example.org/annotations/1',
          subtype: 'A3',
          target: { exact: 'an engineer said' },
          note: 'Which engineer?',
        },
      ],
    });
  });

  it('make a set of each article', () => {
    const of = (id: string, source: string) => ({
      id,
      type: 'Annotation',
      body: tag('D1'),
      target: { ...target, source },
    });
    const { sets } = parseImport(
      JSON.stringify([
        of('urn:x:1', 'https://a.example/'),
        of('urn:x:2', 'https://b.example/'),
        of('urn:x:3', 'https://a.example/'),
      ]),
    );
    expect(sets.map(({ source, annotations }) => [source, annotations.length])).toEqual([
      ['https://a.example/', 2],
      ['https://b.example/', 1],
    ]);
    expect(new Set(sets.map(({ id }) => id)).size).toBe(2);
  });

  it('of the Hypothesis client are taken by their tags', () => {
    const row = {
      id: 'x1',
      uri: 'https://example.org/ferry',
      user: 'acct:ada@hypothes.is',
      text: 'Hm.',
      tags: ['denial'],
      target: [target],
    };
    const [set] = parseImport(JSON.stringify({ export_date: '2026-01-01', annotations: [row] })).sets;
    expect(set).toMatchObject({ author: 'ada@hypothes.is', annotations: [{ subtype: 'D1', note: 'Hm.' }] });
  });
});

describe('what cannot be taken', () => {
  const valid = JSON.parse(toOwnFile(toOwnSet()));
  const withFirst = (change: object) =>
    JSON.stringify({
      ...valid,
      annotations: [{ ...valid.annotations[0], ...change }, ...valid.annotations.slice(1)],
    });
  const quote = valid.annotations[0].target;

  it.each([
    ['no JSON', '{', '', /not JSON/],
    ['a number', '7', '', /single value/],
    ['something else', '{"a": [1]}', '', /none of the forms/],
    ['too large a file', ' '.repeat(2 * 1024 * 1024 + 1), '', /larger than 2 MB/],
    ['too large a file in bytes', `"${'ü'.repeat(1_100_000)}"`, '', /larger than 2 MB/],
    ['a file too deep', `${'['.repeat(40)}${']'.repeat(40)}`, '', /more than 12 deep/],
    ['a version to come', JSON.stringify({ ...valid, sayso: 2 }), 'sayso', /version 2/],
    ['an unknown subtype', withFirst({ subtype: 'A9' }), 'annotations[0].subtype', /none of the subtypes/],
    [
      'an empty quote',
      withFirst({ target: { ...quote, exact: ' ' } }),
      'annotations[0].target.exact',
      /no letter/,
    ],
    [
      'an endless quote',
      withFirst({ target: { ...quote, exact: 'a'.repeat(2001) } }),
      'annotations[0].target.exact',
      /longer than 2,000/,
    ],
    [
      'half a character',
      withFirst({ target: { ...quote, exact: 'a\ud800' } }),
      'annotations[0].target.exact',
      /broken text/,
    ],
    ['a note that is a list', withFirst({ note: ['x'] }), 'annotations[0].note', /Text should/],
    ['a link to run', JSON.stringify({ ...valid, source: 'javascript:alert(1)' }), 'source', /http/],
    [
      'an unknown value',
      withFirst({ anatomy: { stake: 'mine' } }),
      'annotations[0].anatomy.stake',
      /party, authority/,
    ],
    [
      'a second of the same id',
      withFirst({ id: valid.annotations[1].id }),
      valid.annotations[1].id,
      /same id/,
    ],
  ])('%s is told with its place and reason', (_, file, where, why) => {
    const { rejected } = parseImport(file);
    expect(rejected).toHaveLength(1);
    expect(rejected[0]).toMatchObject({ where, why: expect.stringMatching(why) });
  });

  it('leaves the other annotations as they are', () => {
    const { sets } = parseImport(withFirst({ subtype: 'A9' }));
    expect(sets[0]?.annotations).toHaveLength(valid.annotations.length - 1);
  });

  it('is cut to 5,000 annotations, with a word about the rest', () => {
    const many = Array.from({ length: 5_001 }, (_, i) => ({
      id: `m${i}`,
      subtype: 'A1',
      target: { exact: 'x y' },
    }));
    const { sets, rejected } = parseImport(JSON.stringify({ ...valid, annotations: many }));
    expect(sets[0]?.annotations).toHaveLength(5_000);
    expect(rejected[0]?.why).toMatch(/at most 5,000/);
  });

  it('does not reach any object’s prototype', () => {
    const file = toOwnFile(toOwnSet()).replace(
      '"id": "f01"',
      '"id": "f01", "__proto__": {"stolen": 1}, "constructor": {"prototype": 1}',
    );
    const [set] = parseImport(file).sets;
    expect(set?.annotations).toHaveLength(valid.annotations.length);
    expect(JSON.stringify(set)).not.toContain('stolen');
    expect(({} as { stolen?: number }).stolen).toBeUndefined();
  });

  it('links to annotations that are not there are left out', () => {
    const [set] = parseImport(withFirst({ answers: ['nobody', 'f02'] })).sets;
    expect(set?.annotations[0]?.answers).toEqual(['f02']);
  });
});
