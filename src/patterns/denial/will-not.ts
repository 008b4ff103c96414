// D4 by what a party would not, could not or does not do: "would not say whether", "does not comment on", "would not talk about
// the claims". No pattern of its own: declined.ts asks it.
import type { Reading } from '../../text/reading.ts';
import {
  anyOf,
  BASE_FORM,
  GERUND,
  internWord,
  nounClass,
  phrases,
  THIRD_PERSON,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletAt } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { BE, CONDITIONAL, DO_NOW, PREPOSITION, TO_OR_WITH, WEEKDAY } from '../lexicon/function-words.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { NEWSPEOPLE } from '../lexicon/media.ts';
import { SPOKESPERSON } from '../lexicon/people.ts';
import { IDENTIFY, SPEAK } from '../lexicon/verbs.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { confirmsNorDenies, isAnswer } from './answering.ts';
import { findResponder, isNegatedClause, type Responder, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';
import { MATTER_NOUN } from './subject-matter.ts';

/** "would not say", "could not discuss": no answer was given. */
const PLAINLY = verbClass(
  'comment say discuss specify disclose elaborate answer reveal confirm speculate detail explain clarify divulge describe go get',
);
/** An answer only with what is asked for behind them: "would not talk about it", "would not give details". */
const WITH_OBJECT = verbClass(
  'talk speak tell address give provide offer share name identify acknowledge respond weigh',
);
const COMING = verbClass('come take');
export const NOT_ANSWERED = anyOf(PLAINLY, WITH_OBJECT, COMING);
export const WILL = wordClass("will would won't wouldn't 'd 'll");
const CAN = wordClass("can't cannot could couldn't can");
const NOW = wordClass('immediately');
const AT_ONCE = verbClass('say confirm explain specify elaborate disclose clarify');
const COMMENTING = verbClass('comment discuss');
const COMMENT_VERB = verbClass('comment');
const DID = wordClass("did didn't");
/** Outside quotation, “I” is the author: “I will not explain how”. */
const NOBODY_ASKED = wordClass('you that this which one i');
const ABOUT = wordClass('whom whose whether if how what when where why who which more much exactly');
const SAY = internWord('say');
const ABOUT_IT = wordClass('about on');

/** "would not say whether", "does not comment on", "said it could not discuss", "would not be drawn" */
export function matchWillNot(r: Reading, verb: number) {
  if (r.is(verb, COMING) && !comesForth(r, verb)) return undefined;
  const group = findVerbGroup(r, verb);
  const ongoing =
    r.is(verb, GERUND) &&
    (r.is(verb, COMMENTING) || toPress(r, verb)) &&
    r.findIn(group.from, verb, BE) !== undefined;
  // "never discusses its clients"
  const rule =
    r.is(verb, THIRD_PERSON) &&
    r.is(verb, COMMENTING) &&
    r.findIn(group.from, verb, NEVER) !== undefined &&
    speaksForOthers(r, findResponder(r, group));
  if (group.isPassive || !group.isFinite || !(r.is(verb, BASE_FORM) || ongoing || rule)) return undefined;
  const isSilent = r.findPhraseAt(verb, SAY_NOTHING) !== undefined;
  if (!group.isNegated && !isSilent && !isNegatedClause(r, group, findResponder(r, group)?.subject))
    return undefined;
  // "said they did not discuss the tariffs": what was not spoken of elsewhere
  const did = r.findIn(group.from, verb, DID) !== undefined;
  // "did not immediately say whether"
  const soon = did && group.isNegated && r.is(verb, AT_ONCE) && r.findIn(group.from, verb, NOW) !== undefined;
  if (did && !soon && !r.is(verb, COMMENT_VERB)) return undefined;
  const wills = r.findIn(group.from, verb, WILL) !== undefined;
  const cans = r.findIn(group.from, verb, CAN) !== undefined && r.is(verb, COMMENTING);
  const usually =
    r.findIn(group.from, verb, DO_NOW) !== undefined &&
    (r.is(verb, COMMENTING) || (r.is(verb, SPEAK) && isOfCases(r, verb + 1)));
  // "said it did not comment on cases": the rule, reported
  const reported =
    r.is(verb, COMMENTING) && findSayingBefore(r, findSubject(r, group)?.from ?? 0) !== undefined;
  const speaks =
    r.findIn(group.from, verb, CAN) !== undefined && r.is(verb, SPEAK) && r.is(verb + 1, ABOUT_IT);
  if (!wills && !cans && !usually && !reported && !ongoing && !soon && !rule && !speaks) return undefined;
  if (
    r.is(verb, WITH_OBJECT) &&
    !speaks &&
    !usually &&
    !((wills || ongoing) && (isToldOfMatter(r, verb) || isWhenAsked(r, verb + 1)))
  )
    return undefined;
  if (
    !r.is(verb, WITH_OBJECT) &&
    !isInvolved(r, verb) &&
    !comesForth(r, verb) &&
    (!isAnswer(r, verb) || (r.word[verb] === SAY && !r.is(verb + 1, ABOUT) && !ends(r, verb + 1))) &&
    !(r.word[verb] === SAY && asksBehind(r, verb + 1))
  )
    return undefined;
  const inner = findResponder(r, group);
  if (!inner || (inner.subject && r.is(inner.subject.head, NOBODY_ASKED))) return undefined;
  const responder = widenToSpeaker(r, inner);
  if (r.is(responder.from - 1, CONDITIONAL)) return undefined;
  const subtype = confirmsNorDenies(r, verb) ? 'D2' : 'D4';
  return toResponse(
    r,
    { from: responder.from, to: findResponseEnd(r, responder.from, verb) },
    responder.subject,
    { subtype },
  );
}

/** "does not speak [about individual cases]": a rule */
function isOfCases(r: Reading, i: number): boolean {
  return r.is(i, ABOUT_IT) && r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 6), CASES) !== undefined;
}
const CASES = nounClass(
  'case matter investigation inquiry personnel individual client customer patient litigation',
);

/** "would not say [on Monday] whether", "[in a phone call] why" */
function asksBehind(r: Reading, i: number): boolean {
  if (!r.is(i, PREPOSITION) && !r.is(i, WEEKDAY) && !isAdverb(r, i)) return false;
  const end = Math.min(r.sentenceTo(i), i + 7);
  for (let j = i; j < end && !r.isPunctuation(j); j++) if (r.is(j, ASKED_WHAT)) return true;
  return false;
}
const ASKED_WHAT = wordClass('whether if how why who where');

/** "would not respond when asked who" */
function isWhenAsked(r: Reading, i: number): boolean {
  return r.is(i, WHEN) && r.is(i + 1, ASKED_OR_PRESSED);
}
const WHEN = wordClass('when');
const ASKED_OR_PRESSED = wordClass('asked pressed questioned quizzed challenged');

/** "would not come to the phone" */
function comesForth(r: Reading, verb: number): boolean {
  return r.findPhraseAt(verb, COME_FORTH) !== undefined;
}
const SAY_NOTHING = phrases('say nothing more|further|else; say little more');
const COME_FORTH = phrases(
  'say nothing more|further|else; say little more; come to the phone|door; take the call; come out to speak|talk',
);

/** "would not get involved in speculation", "get drawn into it" */
function isInvolved(r: Reading, verb: number): boolean {
  return (
    r.is(verb, GET) && r.is(verb + 1, INVOLVED) && r.findIn(verb + 2, verb + 5, SPECULATION) !== undefined
  );
}
const GET = wordClass('get');
const INVOLVED = wordClass('involved drawn dragged');
const SPECULATION = wordClass(
  'speculation rumours rumors gossip it this that details argument row debate discussion hypotheticals claims',
);

/** Of whom a rule is told that is kept before the press: bodies, spokespeople, and whoever is said to say it. */
function speaksForOthers(r: Reading, responder: Responder | undefined): boolean {
  const subject = responder?.subject;
  if (!subject) return false;
  if (r.is(subject.head, INSTITUTION) || r.findIn(subject.from, subject.to, SPOKESPERSON) !== undefined)
    return true;
  return findSayingBefore(r, subject.from) !== undefined;
}
const NEVER = wordClass('never');

/** "talk about the claims", "give details", "tell reporters where", "address the allegations" */
function isToldOfMatter(r: Reading, verb: number): boolean {
  const next = verb + 1;
  if (r.is(verb, SPEAK)) {
    const asked = hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 1);
    if (r.is(next, SPEAKS_ON)) return asked;
    return toPress(r, verb);
  }
  if (r.is(verb, WEIGH))
    return isAnswer(r, verb) && hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | TOLD, 1);
  if (r.is(verb, TELL)) return r.is(next, NEWSPEOPLE) || findOutletAt(r, next) !== undefined;
  if (r.is(verb, IDENTIFY)) return isAnswer(r, verb) && r.is(next, A_THE) && !r.is(next + 1, NAMED_NOT);
  const object = findNounPhraseAt(r, r.is(verb, RESPOND) ? next + 1 : next);
  if (r.is(verb, GIVING))
    return object !== undefined && r.is(object.head, DETAIL) && !r.is(object.from, OF_OTHERS);
  // "would not respond to questions", "would not address whether"
  if (r.is(next, WHETHER)) return !r.is(verb, RESPOND);
  return object !== undefined && r.findIn(object.from, object.to, QUESTIONED) !== undefined;
}
/** "speak to reporters", "talking to the media" */
function toPress(r: Reading, verb: number): boolean {
  const next = verb + 1;
  return (
    r.is(verb, SPEAK) && r.is(next, TO_OR_WITH) && (r.is(next + 1, NEWSPEOPLE) || r.is(next + 2, NEWSPEOPLE))
  );
}
const WEIGH = wordClass('weigh');
const SPEAKS_ON = wordClass('about publicly');
const TELL = verbClass('tell');
const A_THE = wordClass('the which who any his her its their');
const NAMED_NOT = wordClass('price date time day');
const RESPOND = verbClass('respond');
const GIVING = verbClass('give provide offer share');
const DETAIL = wordClass(
  'detail details information specifics explanation explanations answer answers reason reasons comment comments particulars clarification response',
);
const OF_OTHERS = wordClass('you');
const WHETHER = wordClass('whether how why');
const QUESTIONED = anyOf(MATTER_NOUN, wordClass('question questions criticism criticisms'));
