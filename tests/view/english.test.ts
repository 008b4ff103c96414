import { describe, expect, it } from 'vitest';
import { isPluralNoun, toCounted, toNumberWord, toQuoted, toSentenceStart } from '../../src/view/english.ts';

describe('numbers', () => {
  it.each([
    [1, 'one'],
    ['12', 'twelve'],
    [13, '13'],
    ['Several', 'several'],
    ['at least three', 'at least three'],
    ['unspecified', undefined],
    [0, undefined],
    [null, undefined],
  ])('%s → %s', (number, word) => expect(toNumberWord(number)).toBe(word));
});

describe('counted nouns', () => {
  it.each([
    [2, 'senior official', 'two senior officials'],
    [1, 'officials', 'one official'],
    [1, 'a senior aide', 'one senior aide'],
    [3, 'person', 'three people'],
    [2, 'policewoman', 'two policewomen'],
    [2, 'secretary at the ministry', 'two secretaries at the ministry'],
    ['several', 'officials, both current and former', 'several officials, both current and former'],
    [4, 'current and former minister', 'four current and former ministers'],
    [1, 'witnesses', 'one witness'],
    [null, 'senior official', 'a senior official'],
    [null, 'FBI agent', 'an FBI agent'],
    [null, 'U.S. official', 'a U.S. official'],
    [null, 'NATO diplomat', 'a NATO diplomat'],
    [null, 'union leader', 'a union leader'],
    [null, 'hourly worker', 'an hourly worker'],
    [null, 'campaign aides', 'campaign aides'],
    ['unspecified', 'the aide', 'the aide'],
  ])('%s, “%s” → %s', (number, noun, expected) => expect(toCounted(number, noun)).toBe(expected));
});

describe('plural or not', () => {
  it.each([
    ['two ministers', true],
    ['Critics', true],
    ['police', true],
    ['the company’s lawyers', true],
    ['The harbour office and the mayor', true],
    ['James Jones', false],
    ['Northline Holdings', false],
    ['the Department of Health and Human Services', false],
    ['a spokesman for both firms', false],
    ['lawyers for the bank', true],
  ])('%s: %s', (phrase, isPlural) => expect(isPluralNoun(phrase)).toBe(isPlural));
});

describe('quotation marks', () => {
  it.each([
    ['the lease was “fair”', '“the lease was ‘fair’”'],
    ['“They hate it,”', '“They hate it”'],
    ['he called it "odd"', '“he called it ‘odd’”'],
    ['“Never,” she said. “Not once”', '“‘Never,’ she said. ‘Not once’”'],
  ])('%s → %s', (words, quoted) => expect(toQuoted(words)).toBe(quoted));
});

it('begins sentences', () => {
  expect(toSentenceStart('“élan”, they said')).toBe('“Élan”, they said');
});
