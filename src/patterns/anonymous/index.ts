// The patterns of the category “anonymous”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import anonymityClause from './anonymity-clause.ts';
import bareSource from './bare-source.ts';
import ellipticSource from './elliptic-source.ts';
import outletLearned from './outlet-learned.ts';
import outletObtained from './outlet-obtained.ts';
import partialName from './partial-name.ts';
import privatePerson from './private-person.ts';
import sourceTag from './source-tag.ts';
import unnamedRole from './unnamed-role.ts';
import unpublishedMaterial from './unpublished-material.ts';
import vantageSource from './vantage-source.ts';
import withheldSource from './withheld-source.ts';

export const anonymousPatterns: readonly Pattern<'anonymous'>[] = [
  withheldSource,
  anonymityClause,
  unpublishedMaterial,
  outletObtained,
  vantageSource,
  unnamedRole,
  privatePerson,
  partialName,
  ellipticSource,
  bareSource,
  outletLearned,
  sourceTag,
];
