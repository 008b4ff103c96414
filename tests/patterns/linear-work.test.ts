// Each pattern's work grows with the length of a text and no faster, whatever stands in it: sentences without an end made
// of the pattern's own trigger words and of its examples'. Counts looks at tokens; asserts no time.
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { PATTERNS } from '../../src/patterns/catalogue.ts';
import { isSettled } from '../../src/patterns/grammar/context.ts';
import { parseMarked } from '../../src/patterns/marked-text.ts';
import type { AnyPattern } from '../../src/patterns/pattern.ts';
import { toArticle } from '../../src/text/article.ts';
import { read } from '../../src/text/reading.ts';
import { isIn, spellingOf, vocabularySize } from '../../src/text/vocabulary.ts';
import { countLooks } from './counted-reading.ts';

// Counting is slow, and a busy machine slower: what is asserted is the count.
vi.setConfig({ testTimeout: 60_000 });

/** Words of the shorter text, at least. Walks that are bounded reach their bound well before. */
const LENGTH = 400;
/** Four times the words, four times the looks: a quarter more is allowed for what only the longer text lets end. */
const GROWTH = 5;
const ALLEGED = 'Harlow, accused of theft, denied the allegation. Asked about it, she replied: “';
const SIGNS = 'the a of and , , “ ” " ( ) — who that said told Jane Harlow Mr. U.S. not have been to'.split(
  ' ',
);

/** At most fifty of the words that call the pattern, from all over its list. */
function toTriggers({ on }: AnyPattern): string[] {
  const words: string[] = [];
  for (let id = 1; id <= vocabularySize(); id++) if (isIn(id, on)) words.push(spellingOf(id));
  const step = Math.ceil(words.length / 50);
  return words.filter((_, n) => n % step === 0);
}

/** The words of the examples, commas as words of their own, nothing that ends a sentence. */
function toExampleWords({ examples, subtype }: AnyPattern): string[] {
  const text = examples.map(example => parseMarked(example, subtype).text).join(' ');
  return text
    .replace(/[.?!](?=\s|$)/g, '')
    .replace(/,/g, ' ,')
    .split(/\s+/);
}

/** As engine/detect.ts calls a pattern, quotations or not. */
function countWork(pattern: AnyPattern, words: readonly string[], times: number, opening: string): number {
  const r = read(toArticle(opening + `${words.join(' ')} `.repeat(times)));
  const called = Array.from({ length: r.size }, (_, i) => i).filter(i => isIn(r.word[i]!, pattern.on));
  const work = { looks: 0 };
  countLooks(r, work);
  let end = 0;
  for (const i of called) {
    const match = pattern.match(r, i);
    if (pattern.unlessSettled) isSettled(r, i);
    if (!match) continue;
    // Overlaps are resolved by marking each token of a match.
    work.looks += match.to - match.from;
    if (match.from < end) continue;
    match.anatomy?.();
    end = match.to;
  }
  return work.looks;
}

function expectLinear(pattern: AnyPattern, words: readonly string[], opening = ''): void {
  // Whole repetitions, so that both texts hold the same words in the same shares.
  const times = Math.ceil(LENGTH / words.length);
  const short = countWork(pattern, words, times, opening);
  const long = countWork(pattern, words, times * 4, opening);
  expect(
    long,
    `looks at ${words.length * times * 4} words, against ${short} at a quarter`,
  ).toBeLessThanOrEqual(short * GROWTH + LENGTH);
}

describe.each(PATTERNS.map(pattern => [pattern.id, pattern] as const))('%s', (_, pattern) => {
  const triggers = toTriggers(pattern);
  const words = toExampleWords(pattern);
  const between = (sign: string) => triggers.flatMap(trigger => [trigger, ...sign.split(' ')]);

  test('on nothing but its trigger words', () => expectLinear(pattern, triggers));
  test('on its examples in one sentence', () => expectLinear(pattern, words));
  test('on its trigger words between commas and names', () =>
    expectLinear(pattern, between(', Jane Harlow')));
  test('on its trigger words in brackets and quotations that do not close', () =>
    expectLinear(pattern, between('( “ ‘ of the')));
  test('on all of them in one quotation without an end', () =>
    expectLinear(pattern, [...triggers, ...words.filter(word => !/["“”]/.test(word))], ALLEGED));
  test('on any jumble of them', () => {
    const word = fc.oneof(fc.constantFrom(...triggers), fc.constantFrom(...words), fc.constantFrom(...SIGNS));
    const jumble = fc.array(word, { minLength: 3, maxLength: 40 });
    fc.assert(
      fc.property(jumble, some => expectLinear(pattern, some)),
      { numRuns: 3, seed: 7 },
    );
  });
});
