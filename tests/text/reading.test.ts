// How an article is cut: tokens, sentences, quotations, in the spellings that pages really have.
import { describe, expect, test } from 'vitest';
import { toArticle } from '../../src/text/article.ts';
import { type Reading, read } from '../../src/text/reading.ts';
import { ABBREVIATION, ALL_CAPS, COMMA, DOUBLE_QUOTE } from '../../src/text/tokens.ts';
import { internWord, isIn, PAST, phrases, verbClass, wordClass } from '../../src/text/vocabulary.ts';

const readText = (text: string): Reading => read(toArticle(text));
const tokensOf = (text: string): string[] => {
  const r = readText(text);
  return Array.from({ length: r.size }, (_, i) => r.textOf(i, i + 1));
};
const sentencesOf = (text: string): string[] => {
  const r = readText(text);
  return Array.from({ length: r.sentences.count }, (_, s) =>
    r.textOf(r.sentences.from[s]!, r.sentences.to[s]!),
  );
};
const quotationsOf = (text: string): string[] => {
  const r = readText(text);
  return r.quotations.map(({ from, to }) => r.textOf(from, to));
};

describe('tokens', () => {
  test.each([
    ['Harlow’s aide didn’t say', ['Harlow', '’s', 'aide', 'didn’t', 'say']],
    ['they’ve gone; O’Brien stayed', ['they', '’ve', 'gone', ';', 'O’Brien', 'stayed']],
    ['the U.S. and J.K. Rowe', ['the', 'U.S.', 'and', 'J.K.', 'Rowe']],
    ['Mr. Roe paid $1,200.50 at 10:30 a.m.', ['Mr.', 'Roe', 'paid', '$', '1,200.50', 'at', '10:30', 'a.m.']],
    ['a co-worker of Gadget.com', ['a', 'co-worker', 'of', 'Gadget.com']],
    ['the firm‘s aide', ['the', 'firm', '‘s', 'aide']],
    ['the workers’ union', ['the', 'workers', '’', 'union']],
    ['so­ft\u200bware', ['so­ft\u200bware']],
    ['he said.The bank', ['he', 'said', '.', 'The', 'bank']],
    ['well... no — yes -- maybe', ['well', '...', 'no', '—', 'yes', '--', 'maybe']],
  ])('%s', (text, expected) => {
    expect(tokensOf(text)).toEqual(expected);
  });

  test('a word has its number whatever its case and apostrophe, and a hyphenated one that of its last part', () => {
    const role = wordClass('handmaid');
    const r = readText('HANDMAID Handmaid ex-handmaid handmaiden');
    expect([0, 1, 2, 3].map(i => r.is(i, role))).toEqual([true, true, true, false]);
    expect(r.has(0, ALL_CAPS)).toBe(true);
    const not = internWord("mightn't");
    expect(readText('it mightn’t').isWord(1, not)).toBe(true);
  });

  test('the country is not the pronoun', () => {
    const r = readText('US officials told us in the U.S. so');
    expect(r.word[0]).toBe(r.word[6]);
    expect(r.word[0]).not.toBe(r.word[3]);
    expect(r.has(6, ABBREVIATION)).toBe(true);
  });

  test('equal words have equal hashes, also those that no lexicon has', () => {
    const r = readText('Quillfeather met QUILLFEATHER, not Quillfeathers');
    expect(r.hash[0]).toBe(r.hash[2]);
    expect(r.hash[0]).not.toBe(r.hash[5]);
    expect(r.word[3]).toBe(COMMA);
  });

  test('verbs get their forms by rule', () => {
    const made = verbClass('admit+ deny write rob');
    for (const form of ['admitted', 'denying', 'denies', 'wrote', 'written', 'robbed', 'writing'])
      expect(isIn(internWord(form), made), form).toBe(true);
    expect(isIn(internWord('denied'), PAST)).toBe(true);
    expect(isIn(internWord('denyed'), made)).toBe(false);
  });
});

describe('sentences', () => {
  test.each([
    ['He left.She stayed.', ['He left.', 'She stayed.']],
    ['Mr. Roe met Gov. Poe in St. Ives. It rained.', ['Mr. Roe met Gov. Poe in St. Ives.', 'It rained.']],
    ['She lives in the U.S. He does not.', ['She lives in the U.S.', 'He does not.']],
    ['The U.S. Navy sailed.', ['The U.S. Navy sailed.']],
    ['“It is over.” The crowd left.', ['“It is over.”', 'The crowd left.']],
    ['“Is it over?” he asked.', ['“Is it over?” he asked.']],
    ['“Lies!” Rhea Tull said.', ['“Lies!” Rhea Tull said.']],
    ['“Who did?” Rhea Tull said she knew.', ['“Who did?”', 'Rhea Tull said she knew.']],
    ['“Lies!” Rhea Tull left.', ['“Lies!”', 'Rhea Tull left.']],
    ['Wait … what? No!', ['Wait … what?', 'No!']],
    ['No. 10 was silent.', ['No. 10 was silent.']],
    ['Acme Inc. said no.', ['Acme Inc. said no.']],
  ])('%s', (text, expected) => {
    expect(sentencesOf(text)).toEqual(expected);
  });

  test('none goes beyond its paragraph', () => {
    expect(sentencesOf('A headline\nThe text without an end\nMore.')).toHaveLength(3);
  });
});

describe('quotations', () => {
  test.each([
    ['She said: “No.” Then left.', ['“No.”']],
    ['She said "no" and "never".', ['"no"', '"never"']],
    ["'We can't,' the workers' leader said.", ["'We can't,'"]],
    ['‘We can’t,’ she said.', ['‘We can’t,’']],
    ['“He said ‘no’ to me,” she said.', ['“He said ‘no’ to me,”']],
    ['‘‘Two marks,’’ he said.', ['‘‘Two marks,’’']],
    ['It was the ’90s and the workers’ strike.', []],
    ['The firm‘s aides don‘t know. ‘No,’ said Roe.', ['‘No,’']],
    ['He called it "a trick and left. She stayed.', ['"a trick and left.']],
  ])('%s', (text, expected) => {
    expect(quotationsOf(text)).toEqual(expected);
  });

  test('one that goes on in the next paragraph ends with its own', () => {
    const found = quotationsOf('He said: “It began. It went on.\n“It ended,” he said.');
    expect(found).toEqual(['“It began. It went on.', '“It ended,”']);
  });

  test('a token knows whether it is quoted', () => {
    const r = readText('The “plan” failed');
    expect([0, 1, 2, 3, 4].map(i => r.isQuoted(i))).toEqual([false, true, true, true, false]);
    expect(r.word[1]).toBe(DOUBLE_QUOTE);
  });
});

describe('expressions', () => {
  const EXPRESSIONS = phrases('gave his|her full|first| name; gave in');
  const longest = (text: string) => {
    const r = read(toArticle(text));
    return r.textOf(1, r.findPhraseAt(1, EXPRESSIONS) ?? 1);
  };
  test('read each of the words that can stand in a place, or none', () => {
    expect(longest('She gave her name.')).toBe('gave her name');
    expect(longest('He gave his first name.')).toBe('gave his first name');
    expect(longest('He gave his last name.')).toBe('');
    expect(longest('She gave in.')).toBe('gave in');
  });
});
