import { describe, expect, it } from 'vitest';
import { anchorQuote } from '../../src/engine/anchor-quote.ts';

const TEXT =
  'The mayor said no. The mayor said nothing more. Asked again on Friday, the mayor’s office said the file—all 300 pages of it—was closed.';
const words = (selector: Parameters<typeof anchorQuote>[1], text = TEXT) => {
  const span = anchorQuote(text, selector);
  return span && text.slice(span.from, span.to);
};

describe('one quote in one text', () => {
  it('is found by its words', () =>
    expect(words({ exact: 'Asked again on Friday' })).toBe('Asked again on Friday'));
  it('is found across other quotes and dashes', () =>
    expect(words({ exact: "the mayor's office said the file -- all 300 pages" })).toBe(
      'the mayor’s office said the file—all 300 pages',
    ));
  it('goes by its context where it stands twice', () => {
    expect(anchorQuote(TEXT, { exact: 'The mayor said', suffix: ' nothing more' })?.from).toBe(19);
    expect(anchorQuote(TEXT, { exact: 'The mayor said', suffix: ' no. The' })?.from).toBe(0);
  });
  it('goes by its old place where all else is alike', () => {
    const text = 'yes or no. '.repeat(20);
    expect(anchorQuote(text, { exact: 'yes', start: 110 })?.from).toBe(110);
  });
  it('is found with a letter in ten changed', () =>
    expect(words({ exact: 'Asked agian on Friday, the mayors office' })).toBe(
      'Asked again on Friday, the mayor’s office',
    ));
  it('is not found where its words are not there', () => {
    expect(words({ exact: 'a quite different sentence about ships' })).toBeUndefined();
    expect(words({ exact: '' })).toBeUndefined();
    expect(words({ exact: '…' })).toBeUndefined();
    expect(words({ exact: 'anything' }, '')).toBeUndefined();
  });
  it('is not found with another number', () =>
    expect(words({ exact: 'the file, all 200 pages of it, was closed' })).toBeUndefined());
});
