// What a reader can ask to see no more. Types only.
import type { Category } from './taxonomy.ts';

export type Hiding =
  /** Passages by their keys; see reader/hidden-passage.ts. */
  | { readonly scope: 'passage'; readonly keys: readonly string[] }
  | { readonly scope: 'kind'; readonly category: Category }
  | { readonly scope: 'site' };
