import { describe, expect, it } from 'vitest';
import { mergeFindings } from '../../src/engine/merge-findings.ts';
import type { Finding } from '../../src/taxonomy/finding.ts';

const person = (id: string, from: number, to: number, more: object = {}): Finding =>
  ({
    id,
    category: 'denial',
    subtype: 'D1',
    span: { from, to },
    quote: '',
    links: [],
    origin: { set: 'own', annotation: id, score: 1 },
    anatomy: {},
    ...more,
  }) as Finding;
const pattern = (id: string, from: number, to: number, more: object = {}): Finding =>
  ({ ...person(id, from, to), origin: { pattern: 'direct-denial' }, ...more }) as Finding;

describe('annotations and patterns over the same words', () => {
  it('the annotation wins and takes over what only the pattern knows', () => {
    const merged = mergeFindings(
      [person('s1', 10, 30, { anatomy: { who: 'the mayor', to_whom: null } })],
      [pattern('p1', 12, 28, { anatomy: { who: 'mayor', to_whom: 'the Courier' } })],
    );
    expect(merged.map(f => f.id)).toEqual(['s1']);
    expect(merged[0]?.anatomy).toEqual({ who: 'the mayor', to_whom: 'the Courier' });
  });

  it('a pattern of another category lends nothing', () => {
    const other = pattern('p1', 12, 28, {
      category: 'unverified',
      subtype: 'U1',
      anatomy: { claimant: 'x' },
    });
    expect(mergeFindings([person('s1', 10, 30)], [other])[0]?.anatomy).toEqual({});
  });

  it('a link to the pattern’s finding leads to the annotation', () => {
    const [, reply] = mergeFindings(
      [person('s1', 10, 30)],
      [pattern('p1', 12, 28), pattern('p2', 40, 50, { links: [{ rel: 'answers', to: 'p1' }] })],
    );
    expect(reply?.links).toEqual([{ rel: 'answers', to: 's1' }]);
  });

  it('what does not touch stands side by side in the order of reading', () => {
    expect(
      mergeFindings([person('s1', 30, 40)], [pattern('p1', 0, 10), pattern('p2', 40, 50)]).map(f => f.id),
    ).toEqual(['p1', 's1', 'p2']);
  });
});
