// The patterns of the category “unverified”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import outletReport from './outlet-report.ts';

export const unverifiedPatterns: readonly Pattern<'unverified'>[] = [outletReport];
