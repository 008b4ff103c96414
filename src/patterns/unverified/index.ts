// The patterns of the category “unverified”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import accusationByContent from './accusation-by-content.ts';
import accusedOf from './accused-of.ts';
import allegationNoun from './allegation-noun.ts';
import alleged from './alleged.ts';
import alleges from './alleges.ts';
import authoritySays from './authority-says.ts';
import belligerent from './belligerent.ts';
import blamedFor from './blamed-for.ts';
import bookAccount from './book-account.ts';
import charged from './charged.ts';
import chargesBrought from './charges-brought.ts';
import circulatingFootage from './circulating-footage.ts';
import claimNoun from './claim-noun.ts';
import couldNotVerify from './could-not-verify.ts';
import filingSays from './filing-says.ts';
import hearsayAdverb from './hearsay-adverb.ts';
import hearsayPassive from './hearsay-passive.ts';
import legalProcess from './legal-process.ts';
import mediaReports from './media-reports.ts';
import noEvidence from './no-evidence.ts';
import outletPassive from './outlet-passive.ts';
import outletReport from './outlet-report.ts';
import ownEstimate from './own-estimate.ts';
import reportTag from './report-tag.ts';
import selfClaim from './self-claim.ts';
import sued from './sued.ts';
import suspected from './suspected.ts';
import unsupported from './unsupported.ts';
import unverifiedAdjective from './unverified-adjective.ts';
import whatIsCalled from './what-is-called.ts';
import wordAround from './word-around.ts';

export const unverifiedPatterns: readonly Pattern<'unverified'>[] = [
  accusationByContent,
  accusedOf,
  allegationNoun,
  alleged,
  alleges,
  authoritySays,
  belligerent,
  blamedFor,
  circulatingFootage,
  claimNoun,
  bookAccount,
  charged,
  chargesBrought,
  couldNotVerify,
  filingSays,
  hearsayAdverb,
  hearsayPassive,
  legalProcess,
  mediaReports,
  noEvidence,
  outletPassive,
  outletReport,
  ownEstimate,
  sued,
  reportTag,
  selfClaim,
  suspected,
  unsupported,
  unverifiedAdjective,
  whatIsCalled,
  wordAround,
];
