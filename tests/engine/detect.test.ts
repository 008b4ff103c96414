// What holds for everything the patterns find, on ordinary and on hostile text.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detect } from '../../src/engine/detect.ts';
import { categoryOf } from '../../src/taxonomy/taxonomy.ts';
import { toArticle } from '../../src/text/article.ts';

const WORDS =
  'the a an two senior U.S. officials official aide said told denied that report according to Reuters reported , . “ ” " \' ’ ( ) — who familiar with on condition of anonymity and Jane Roe Mr. it was accused of fraud allegedly not \n'.split(
    /(?<=\S) /,
  );
const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 120 }).map(words => words.join(' '));

function expectSound(text: string): void {
  const findings = detect(toArticle(text));
  let end = 0;
  findings.forEach(({ id, span, quote, category, subtype, links }, i) => {
    expect(span.from).toBeGreaterThanOrEqual(end);
    expect(span.to).toBeGreaterThan(span.from);
    expect(quote).toBe(text.slice(span.from, span.to));
    expect(quote).not.toMatch(/^\s|\s$|\n/);
    expect(categoryOf(subtype)).toBe(category);
    expect(id).toBe(`p${String(i + 1).padStart(2, '0')}`);
    for (const { to } of links) expect(findings.some(other => other.id === to)).toBe(true);
    end = span.to;
  });
}

describe('findings', () => {
  test('are sound on any jumble of words that patterns look for', () => {
    fc.assert(fc.property(prose, expectSound), { numRuns: 300 });
  });

  test('are sound on any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), expectSound));
  });

  test.each([
    ['commas', 'said ,'.repeat(10_000)],
    ['a sentence without an end', 'a senior official who said that '.repeat(8_000)],
    ['quotation marks', '“ he said “ ’ ‘ " '.repeat(5_000)],
    ['capitals', 'Jane Roe Harlow Quill '.repeat(5_000)],
    ['one noun', 'the official said it. '.repeat(5_000)],
    ['prepositions', 'of the official with the aide in '.repeat(3_000)],
    ['one verb', 'said '.repeat(50_000)],
    ['brackets that do not close', '( a source said ( it is alleged ( '.repeat(1_500)],
    [
      'one source, mentioned again and again',
      `A senior official said so. ${'The official said so. '.repeat(2_000)}`,
    ],
    ['claims and replies', 'Harlow was accused of fraud. Harlow denied it. '.repeat(1_500)],
    ['one endless word', 'a'.repeat(100_000)],
    ['hyphens and dots', 'a-b.c'.repeat(20_000)],
  ])('are sound on hostile text: %s', (_, text) => {
    expectSound(text);
  });
});

test('text outside the article’s prose is not read; a post that the text reports is not read again', () => {
  const said = 'A senior defence official said the jets had left.';
  const article = (kind: 'other' | 'post' | 'paragraph', before: string) => ({
    text: `${before}\n${said}`,
    blocks: [
      { from: 0, to: before.length, kind: 'paragraph' as const },
      { from: before.length + 1, to: before.length + 1 + said.length, kind },
    ],
  });
  expect(detect(article('paragraph', 'It rained.'))).toHaveLength(1);
  expect(detect(article('other', 'It rained.'))).toHaveLength(0);
  expect(detect(article('post', 'It rained.'))).toHaveLength(1);
  expect(detect(article('post', 'The ministry wrote on Facebook:'))).toHaveLength(0);
});

test('what is denied is told without the quotation mark that closes more than it', () => {
  const text =
    'A rival accused Harlow of fraud. “The board will not dismiss him because he did nothing wrong,” an ally said.';
  const denial = detect(toArticle(text)).find(({ category }) => category === 'denial');
  expect(denial?.anatomy).toMatchObject({ what_denied: 'nothing wrong' });
});

test('a reason is not what was said itself', () => {
  const text =
    'A rival accused Harlow of fraud. An ally said the board would not dismiss him “because he did nothing wrong.”';
  const denial = detect(toArticle(text)).find(({ category }) => category === 'denial');
  expect(denial?.anatomy).toMatchObject({ what_denied: 'nothing wrong', reason_given: null });
});

test('“the official” is linked to the mention it takes up', () => {
  const findings = detect(
    toArticle(
      'A senior treasury official said the plan was dead. Markets fell. The official added that it was late.',
    ),
  );
  expect(findings.map(({ subtype }) => subtype)).toEqual(['A3', 'A3']);
  expect(findings[0]?.links).toEqual([{ rel: 'same-source', to: findings[1]?.id }]);
  expect(findings[1]?.links).toEqual([{ rel: 'same-source', to: findings[0]?.id }]);
});

describe('a response is linked', () => {
  /** "denial quote → claim quote" of each answers-link. */
  const answers = (text: string) => {
    const findings = detect(toArticle(text));
    return findings.flatMap(({ quote, links }) =>
      links
        .filter(({ rel }) => rel === 'answers')
        .map(({ to }) => `${quote} → ${findings.find(({ id }) => id === to)?.quote}`),
    );
  };

  test('to the claim in its own sentence', () => {
    expect(
      answers('A senior treasury official said the bank hid losses, but Harbour Bank denied any wrongdoing.'),
    ).toEqual(['Harbour Bank denied any wrongdoing → A senior treasury official said']);
  });

  test('to the nearest earlier claim about the same party', () => {
    expect(
      answers(
        'Two senior officials said Harlow took the money. Channel 5 reported that Quill had left. It rained. Harlow denied taking money.',
      ),
    ).toEqual(['Harlow denied taking money → Two senior officials said']);
  });

  test('not to a claim about somebody else', () => {
    expect(
      answers('Two senior officials said Quill took the money. It rained. Harlow denied leaking the memo.'),
    ).toEqual([]);
  });

  test('not to what the responder claims', () => {
    expect(answers('State television said the two had met. State television denied the rumours.')).toEqual(
      [],
    );
  });

  test.each([
    'The mayor accused the board of fraud, and said he had never taken any money from it.',
    'Harlow dismissed the report as a smear, according to two senior officials.',
    'A person familiar with the sale said it was off. The person declined to comment on the price.',
  ])('not where one party does both, nor to its own attribution: %s', text => {
    expect(answers(text)).toEqual([]);
  });

  test.each([
    // The pronoun is the one who accused.
    'Senator Quill accused the board of fraud. “It was a witch hunt against me,” he said of the inquiry.',
    // The role takes up the claimant, who had no name.
    'A spokesman for the port claimed the crane was safe. The spokesman declined to say who had built it.',
    'Friends of Jane Harlow told the Evening Ledger the deal was dead. Harlow denied having signed anything.',
    // The same source by another noun.
    'A senior official who was in the room said the talks had failed. The aide declined to say more.',
    // Its subject stands before the verb that is joined to another.
    'Senator Lisa Quill called the vote a farce and accused the council of theft. Quill denied wrongdoing.',
  ])('not by who claims, by whatever words that is said: %s', text => {
    expect(answers(text)).toEqual([]);
  });

  test('to a claim about a namesake of the responder no more than to anybody’s', () => {
    expect(
      answers(
        'John Harlow reportedly took the money and left for Oslo. It rained. Jane Harlow denied the allegations.',
      ),
    ).toEqual([]);
  });

  test.each([
    'A senior official said the mayor of Leeds was leaving and Harlow declined to comment on her future.',
    'A person who works with Harlow said she would not discuss the leaked letters.',
  ])('not where the response is what a source tells: %s', text => {
    expect(answers(text)).toEqual([]);
  });

  test.each([
    // Another matter, which the refusal names.
    'The memo was first reported by Channel 5. It rained. The school declined to comment on reports that a coach had been fired for theft.',
    // Whoever they are, nobody spoke of them.
    'Two senior officials said Quill took the money. Half of the members asked did not respond to requests for comment.',
    // The question was another one.
    'Two senior officials said Harlow took the money. Asked about the weather in Oslo, Harlow said she had no recollection of it.',
  ])('not where it is about something else: %s', text => {
    expect(answers(text)).toEqual([]);
  });

  test('by a pronoun to what is said of the person before it', () => {
    expect(answers('Two senior officials said Jane Harlow took the money. She denied taking it.')).toEqual([
      'She denied taking it → Two senior officials said',
    ]);
  });
});
