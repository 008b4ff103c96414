// The patterns of the category “unverified”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import hearsayAdverb from './hearsay-adverb.ts';
import hearsayPassive from './hearsay-passive.ts';
import outletReport from './outlet-report.ts';

export const unverifiedPatterns: readonly Pattern<'unverified'>[] = [
  hearsayAdverb,
  hearsayPassive,
  outletReport,
];
