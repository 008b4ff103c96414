// The way of Hypothesis that the benchmark measures: the place that its description tells to take.
import { expect, it } from 'vitest';
import { anchorAsHypothesis } from './hypothesis-way.ts';

const TEXT =
  'The ferry left late. Nobody said why. The bridge was shut at noon. Nobody said why. The mayor went home.';
const FIRST = TEXT.indexOf('Nobody');
const SECOND = TEXT.lastIndexOf('Nobody');
const QUOTE = { exact: 'Nobody said why.', prefix: '', suffix: '' };

const toWords = (found: { start: number; end: number } | undefined) =>
  found && TEXT.slice(found.start, found.end);

it('takes the place whose words before and behind fit, where the quote stands twice', () => {
  const kept = { ...QUOTE, prefix: 'was shut at noon. ', suffix: ' The mayor' };
  expect(anchorAsHypothesis(TEXT, kept)).toEqual({
    start: SECOND,
    end: SECOND + QUOTE.exact.length,
    score: 1,
  });
});

it('takes the place nearer to the hint where there is no context, and the first without a hint', () => {
  expect(anchorAsHypothesis(TEXT, { ...QUOTE, start: SECOND - 3 })?.start).toBe(SECOND);
  expect(anchorAsHypothesis(TEXT, QUOTE)?.start).toBe(FIRST);
});

it('finds words that were changed, with a score below one', () => {
  const found = anchorAsHypothesis(TEXT, { ...QUOTE, exact: 'The bridge was closed at noon.' });
  expect(toWords(found)).toBe('The bridge was shut at noon.');
  expect(found?.score).toBeLessThan(1);
  expect(found?.score).toBeGreaterThan(0.8);
});

it('finds nothing where more than half of the quote is wrong', () => {
  expect(anchorAsHypothesis(TEXT, { ...QUOTE, exact: 'Zwölf Boxkämpfer jagen Viktor quer über Sylt' })).toBe(
    undefined,
  );
  expect(anchorAsHypothesis(TEXT, { ...QUOTE, exact: '' })).toBe(undefined);
});
