// The patterns of the category “denial”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import directDenial from './direct-denial.ts';

export const denialPatterns: readonly Pattern<'denial'>[] = [directDenial];
