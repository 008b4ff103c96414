// The patterns of the category “denial”; one line for each file beside this one.
import type { Pattern } from '../pattern.ts';
import accusedBack from './accused-back.ts';
import askedBack from './asked-back.ts';
import askedReply from './asked-reply.ts';
import askedRetraction from './asked-retraction.ts';
import attackedAccuser from './attacked-accuser.ts';
import bareRefusal from './bare-refusal.ts';
import barred from './barred.ts';
import calledLiar from './called-liar.ts';
import calledNames from './called-names.ts';
import calledUntrue from './called-untrue.ts';
import caseFaulted from './case-faulted.ts';
import continuedDenial from './continued-denial.ts';
import contrast from './contrast.ts';
import couldNotExplain from './could-not-explain.ts';
import counterAttack from './counter-attack.ts';
import curtAnswer from './curt-answer.ts';
import declined from './declined.ts';
import deflection from './deflection.ts';
import denialNoun from './denial-noun.ts';
import deniedBySaying from './denied-by-saying.ts';
import despiteReports from './despite-reports.ts';
import directDenial from './direct-denial.ts';
import disownedBlame from './disowned-blame.ts';
import evasion from './evasion.ts';
import explained from './explained.ts';
import faultedAccount from './faulted-account.ts';
import faultedClause from './faulted-clause.ts';
import findingsCited from './findings-cited.ts';
import givenMotive from './given-motive.ts';
import headlineDenial from './headline-denial.ts';
import heldGround from './held-ground.ts';
import leftToOthers from './left-to-others.ts';
import madeIssue from './made-issue.ts';
import madeLight from './made-light.ts';
import noComment from './no-comment.ts';
import noResponse from './no-response.ts';
import nobodyToSpeak from './nobody-to-speak.ts';
import nonDenial from './non-denial.ts';
import notReached from './not-reached.ts';
import notTold from './not-told.ts';
import ownAccount from './own-account.ts';
import plainDenial from './plain-denial.ts';
import plea from './plea.ts';
import professedIgnorance from './professed-ignorance.ts';
import putOff from './put-off.ts';
import quotedDenial from './quoted-denial.ts';
import quotedRefusal from './quoted-refusal.ts';
import rejectedAllegation from './rejected-allegation.ts';
import replied from './replied.ts';
import responded from './responded.ts';
import stockReply from './stock-reply.ts';
import taggedDenial from './tagged-denial.ts';
import walkedAway from './walked-away.ts';
import wouldNotHaveIt from './would-not-have-it.ts';

export const denialPatterns: readonly Pattern<'denial'>[] = [
  directDenial,
  denialNoun,
  rejectedAllegation,
  curtAnswer,
  calledLiar,
  despiteReports,
  madeIssue,
  calledUntrue,
  faultedClause,
  faultedAccount,
  deniedBySaying,
  disownedBlame,
  taggedDenial,
  plainDenial,
  ownAccount,
  findingsCited,
  contrast,
  counterAttack,
  caseFaulted,
  deflection,
  attackedAccuser,
  accusedBack,
  calledNames,
  givenMotive,
  madeLight,
  askedBack,
  askedRetraction,
  plea,
  quotedDenial,
  continuedDenial,
  replied,
  headlineDenial,
  nonDenial,
  evasion,
  couldNotExplain,
  heldGround,
  professedIgnorance,
  responded,
  stockReply,
  explained,
  askedReply,
  declined,
  bareRefusal,
  barred,
  noComment,
  quotedRefusal,
  leftToOthers,
  noResponse,
  notReached,
  notTold,
  nobodyToSpeak,
  putOff,
  walkedAway,
  wouldNotHaveIt,
];
