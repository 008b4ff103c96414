// A small seed in our own prose, right in every way, for tests that spoil it in one way at a time.
import { compileSeed, type SeedSource, toProblemLine } from '../../build/seeds.ts';

export const ARTICLE = [
  'Fish market sold behind closed doors',
  'Two officials said the harbour board sold the old fish market in March. The sale was kept off the agenda, the Ledger reported.',
  'The board’s chair denied that there was a sale. The mayor did not reply to messages.',
  'Two officials said the price was £2 million, which the Ledger could not confirm.',
].join('\n');

type Fields = Record<string, unknown>;
export interface OwnSeed extends Fields {
  annotations: Fields[];
  notHighlighted: Fields[];
}

const SEED: OwnSeed = {
  title: 'Fish market sold behind closed doors',
  outlet: 'The Quay',
  url: 'https://example.org/fish-market',
  published: '2025-05-01',
  annotators: ['The Sayso project'],
  licence: 'CC BY 4.0',
  summary: 'The sale rests on two officials without names; the board’s chair denies it.',
  annotations: [
    {
      id: 's01',
      subtype: 'A3',
      quote: 'Two officials said',
      occurrence: 1,
      claim: 'the harbour board sold the old fish market in March',
      anatomy: { number: 2, role: 'officials', vantage: 'none' },
      note: 'Two officials, unnamed to us, normally known to the reporter. Look for how they would know.',
      sameSource: ['s05'],
    },
    {
      id: 's02',
      subtype: 'U4',
      quote: 'the Ledger reported',
      claim: 'The sale was kept off the agenda',
      anatomy: { relay: 'the Ledger', relay_kind: 'press' },
      note: 'Another paper’s reporting. Look for what this outlet confirmed by itself.',
      leftOpen: 'Whether anyone here has seen the agenda.',
    },
    {
      id: 's03',
      subtype: 'D1',
      quote: 'The board’s chair denied that there was a sale',
      anatomy: { who: 'The board’s chair', what_denied: 'there was a sale' },
      note: 'A direct denial of the sale. Look for whether another deal is left open.',
      answers: ['s01'],
    },
    {
      id: 's04',
      subtype: 'D5',
      quote: 'The mayor did not reply to messages',
      note: 'No reply is on record. Look for when the mayor was asked; silence is not an admission.',
    },
    {
      id: 's05',
      subtype: 'A3',
      quote: 'Two officials said',
      occurrence: 2,
      claim: 'the price was £2 million',
      note: 'Perhaps the same two officials. Look for whether they saw a contract.',
      doubt: 'The text does not say whether they are the same two.',
    },
    {
      id: 's06',
      subtype: 'U3',
      quote: 'the Ledger could not confirm',
      note: 'The paper says what it could not check. Look for what it tried.',
    },
  ],
  notHighlighted: [{ quote: 'Fish market sold behind closed doors', why: 'No marker.' }],
};

/** The seed as it is read from its folder, after a change to it. */
export function toSource(change: (seed: OwnSeed) => void = () => {}, articleText = ARTICLE): SeedSource {
  const seed = structuredClone(SEED);
  change(seed);
  return { id: 'own', articleText, annotationsJson: JSON.stringify(seed, null, 2) };
}

/** What a person reads about a seed, a line each. */
export function toProblemLines(source: SeedSource): string[] {
  const compiled = compileSeed(source);
  return 'problems' in compiled ? compiled.problems.map(toProblemLine) : [];
}

/** The same without file and line, which change with every key above: 'annotations[0].note: The note …'. */
export function problemsAfter(change: (seed: OwnSeed) => void): string[] {
  return toProblemLines(toSource(change)).map(line => line.replace(/^\S+ /, ''));
}
