// The vocabulary: what can be marked, in which kinds and subtypes, and what is known about each. Types and plain names
// only; the wording of the card is view's, the rules are the patterns'.

export const CATEGORIES = ['anonymous', 'denial', 'unverified'] as const;
export type Category = (typeof CATEGORIES)[number];

export const SUBTYPES = {
  anonymous: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'],
  denial: ['D1', 'D2', 'D3', 'D4', 'D5'],
  unverified: ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'],
} as const;
export type Subtype = (typeof SUBTYPES)[Category][number];

/** The category a subtype belongs to: its letter says so. */
export function categoryOf(subtype: Subtype): Category {
  return subtype[0] === 'A' ? 'anonymous' : subtype[0] === 'D' ? 'denial' : 'unverified';
}

export function isSubtype(value: unknown): value is Subtype {
  return (
    typeof value === 'string' && CATEGORIES.some(c => (SUBTYPES[c] as readonly string[]).includes(value))
  );
}
