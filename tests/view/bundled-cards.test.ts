// The cards of every annotation that ships, as a careful editor would read them: within the limits, whole, well formed.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { compileAllSeeds } from '../../build/seeds.ts';
import { buildQuoteIndex } from '../../src/annotations/quote-index.ts';
import { annotate } from '../../src/engine/annotate.ts';
import { toArticle } from '../../src/text/article.ts';
import { toReplyOrder } from '../../src/view/card-links.ts';
import { countWords } from '../../src/view/english.ts';
import { toCardWords } from '../../src/view/wording.ts';

const SEEDS = join(import.meta.dirname, '../../seeds');

describe.each(compileAllSeeds(SEEDS).map(set => [set.id, set] as const))('%s', (id, set) => {
  const article = toArticle(readFileSync(join(SEEDS, id, 'article.txt'), 'utf8'));
  const findings = annotate(article, buildQuoteIndex([set])).filter(({ origin }) => 'set' in origin);

  it('has a card for every annotation', () => expect(findings).toHaveLength(set.annotations.length));

  it.each(findings.map(finding => [finding.id, toCardWords(finding)] as const))('%s', (_, words) => {
    const { who, leftOpen, ask, note, origin } = words;
    expect(countWords(leftOpen), leftOpen).toBeLessThanOrEqual(17);
    expect(countWords(ask), ask).toBeLessThanOrEqual(12);
    expect(who).toMatch(/^\p{Lu}.*[^\s.,;:]$/u);
    expect(leftOpen).toMatch(/^[\p{Lu}“].*\.$/u);
    expect(note).toMatch(/\.$/);
    expect(origin).toBe('Written by a person');
    for (const line of [who, leftOpen, ask])
      expect(line, 'the same word twice, or a pronoun left in brackets').not.toMatch(
        /\b(\w+) \1\b|\((?:\p{Lu}|the )/u,
      );
    for (const { label, value } of words.anatomyRows) expect(value.trim(), label).not.toBe('');
  });

  it('shows a direct denial before the other replies', () => {
    for (const { id: claim } of findings) {
      const replies = findings.filter(({ links }) =>
        links.some(({ rel, to }) => rel === 'answers' && to === claim),
      );
      const subtypes = toReplyOrder(replies).map(({ subtype }) => subtype === 'D1');
      expect(subtypes).toEqual([...subtypes].sort((a, b) => Number(b) - Number(a)));
    }
  });
});
