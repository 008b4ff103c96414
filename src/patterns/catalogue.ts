// Every pattern there is, by category. The order decides nothing: overlaps are resolved by the guideline's ranks.
import { anonymousPatterns } from './anonymous/index.ts';
import { denialPatterns } from './denial/index.ts';
import type { AnyPattern } from './pattern.ts';
import { unverifiedPatterns } from './unverified/index.ts';

export const PATTERNS: readonly AnyPattern[] = [
  ...anonymousPatterns,
  ...denialPatterns,
  ...unverifiedPatterns,
];
