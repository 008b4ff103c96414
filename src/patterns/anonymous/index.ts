// The patterns of the category “anonymous”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import unnamedRole from './unnamed-role.ts';

export const anonymousPatterns: readonly Pattern<'anonymous'>[] = [unnamedRole];
