// The patterns of the category “anonymous”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import bareSource from './bare-source.ts';
import privatePerson from './private-person.ts';
import unnamedRole from './unnamed-role.ts';
import vantageSource from './vantage-source.ts';
import withheldSource from './withheld-source.ts';

export const anonymousPatterns: readonly Pattern<'anonymous'>[] = [
  withheldSource,
  vantageSource,
  unnamedRole,
  bareSource,
  privatePerson,
];
