import { describe, expect, it } from 'vitest';
import { compare } from '../../build/accuracy.ts';
import { parseMarked } from '../../src/patterns/marked-text.ts';
import { toArticle } from '../../src/text/article.ts';
import { made } from '../view/own-findings.ts';

describe('accuracy', () => {
  const { text, expected } = parseMarked(
    '[Two officials said]A3 it was [alleged]U1. [Sources say]A4 so.',
    'A1',
  );
  const labelled = { article: toArticle(text), labels: expected };
  const found = (subtype: 'A3' | 'A4' | 'U1', from: number, to: number) =>
    made(subtype, text.slice(from, to), {}, { span: { from, to } });

  it('pairs each label with one finding of its kind, and says how far they agree', () => {
    const findings = [found('A3', 0, 13), found('A3', 14, 18), found('U1', 26, 33)];
    expect(compare(labelled, findings, 'anonymous')).toEqual({
      labelled: 2,
      found: 2,
      matched: 1,
      sameSubtype: 1,
      overlap: 13 / 18,
    });
    expect(compare(labelled, findings, 'unverified')).toMatchObject({
      labelled: 1,
      found: 1,
      matched: 1,
      overlap: 1,
    });
    expect(compare(labelled, findings, 'denial')).toMatchObject({ labelled: 0, found: 0, matched: 0 });
  });

  it('counts another subtype as found, not as the same', () => {
    expect(compare(labelled, [found('A4', 0, 18)], 'anonymous')).toMatchObject({
      matched: 1,
      sameSubtype: 0,
    });
  });
});
