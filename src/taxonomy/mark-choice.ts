// Which of the passages that were found the reader wants to see. Finds nothing and stores nothing.
import type { Category, Subtype } from './taxonomy.ts';

export interface MarkChoice {
  readonly kinds: Readonly<Record<Category, boolean>>;
  /** Of kinds that are on, these are left out. */
  readonly subtypesOff: readonly Subtype[];
}

/** Whether a passage is shown: marked, counted, listed. */
export function isChosen(
  { category, subtype }: { readonly category: Category; readonly subtype: Subtype },
  { kinds, subtypesOff }: MarkChoice,
): boolean {
  return kinds[category] && !subtypesOff.includes(subtype);
}
