// Findings made up for the tests of what is seen: our own prose, with only the fields a test is about.
import type { AnonymousAnatomy, DenialAnatomy, UnverifiedAnatomy } from '../../src/taxonomy/anatomy.ts';
import type { Finding } from '../../src/taxonomy/finding.ts';
import { categoryOf, type Subtype } from '../../src/taxonomy/taxonomy.ts';

type AnatomyOf<S extends Subtype> = S extends `A${string}`
  ? AnonymousAnatomy
  : S extends `D${string}`
    ? DenialAnatomy
    : UnverifiedAnatomy;

/** Found by a pattern, at the beginning of its text, unless `more` says otherwise. */
export function made<S extends Subtype>(
  subtype: S,
  quote: string,
  anatomy: AnatomyOf<S>,
  more: Partial<Pick<Finding, 'id' | 'span' | 'links' | 'origin' | 'note' | 'leftOpen'>> = {},
): Finding {
  return {
    id: subtype,
    category: categoryOf(subtype),
    subtype,
    quote,
    anatomy,
    span: { from: 0, to: quote.length },
    links: [],
    origin: { pattern: 'made-up' },
    ...more,
  } as Finding;
}

export const BY_PERSON = { origin: { set: 'own', annotation: 'x', score: 1 } } as const;
