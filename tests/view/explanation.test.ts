import { describe, expect, it } from 'vitest';
import { detect } from '../../src/engine/detect.ts';
import { PATTERNS } from '../../src/patterns/catalogue.ts';
import { parseMarked } from '../../src/patterns/marked-text.ts';
import { SUBTYPES } from '../../src/taxonomy/taxonomy.ts';
import { toArticle } from '../../src/text/article.ts';
import { toExplanation } from '../../src/view/explanation.ts';
import { made } from './own-findings.ts';

describe('an explanation', () => {
  it.each([
    [
      made('A3', 'two officials said', { number: 2, role: 'officials' }),
      'Two officials; how they know is not said; no reason for anonymity is given.',
    ],
    [
      made('A1', 'one aide, who asked not to be named because the vote is near, said', {
        number: 1,
        role: 'aide',
        vantage: 'direct',
        reason_given: 'because the vote is near',
      }),
      'One aide, who asked not to be named; the reason given is “because the vote is near”.',
    ],
    [
      made('D1', 'Harlow denied taking the money', { who: 'Harlow', what_denied: 'taking the money' }),
      'Harlow denies it; the words denied are “taking the money”.',
    ],
    [
      made('D4', 'The bank declined to comment', { who: 'The bank' }),
      'The bank declined to answer; no reason is given.',
    ],
    [
      made('U4', 'Channel 5 reported', { claimant: 'Channel 5', relay: 'Channel 5', relay_kind: 'press' }),
      'Channel 5, passed on here; what the original rests on is not said in these words.',
    ],
  ] as const)('of %j', (finding, words) => {
    expect(toExplanation(finding)).toBe(words);
  });

  it('is one sentence without a verdict, for everything that patterns find in their examples', () => {
    for (const { id, subtype, examples } of PATTERNS)
      for (const example of examples)
        for (const finding of detect(toArticle(parseMarked(example, subtype).text))) {
          const words = toExplanation(finding);
          expect(words, id).toMatch(/^[“‘"]?[\p{Lu}\d$£€].*\.$/u);
          expect(words, id).not.toMatch(/undefined|null|;\s*;|\s{2}|\n/);
          // The article's own words may be anything; ours judge nobody.
          expect(words.replace(/“[^”]*”/g, ''), id).not.toMatch(/\bfalse|\bl(?:ie|ying)\b|suspicious/);
        }
  });

  it('exists for every subtype, however little the words tell', () => {
    for (const subtype of Object.values(SUBTYPES).flat())
      expect(toExplanation(made(subtype, 'words', {})), subtype).toMatch(/^\p{Lu}.*\.$/u);
  });
});
