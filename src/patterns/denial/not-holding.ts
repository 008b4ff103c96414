// D3 by what an accusation does not do, and D1 by what its teller gets wrong: "said the claims do not hold water", "“The
// paper has got its facts wrong,”". Part of the pattern faulted-clause.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { BE, COORDINATOR, HE_SHE_OR_THEY, PRONOUN } from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import {
  isAccusedSide,
  isSpokenOfSide,
  isToldHere,
  mayDefendAccused,
  namesAccuser,
} from './accused-party.ts';
import { ALLEGED, ANSWERED, hasCueNear } from './allegation-context.ts';
import { MATTER } from './called-matter.ts';
import { toResponse } from './responder.ts';
import { takesUp } from './subject-matter.ts';

/** What sound accusations do. */
const HOLD = phrases(
  `hold water; hold up; stand up; add up; stack up; wash; bear scrutiny; withstand scrutiny; survive scrutiny; stand scrutiny; make sense;
  pass muster; pass the; ring true; reflect reality; reflect the; represent the; tell the whole; tell the full; correspond to reality; bear any`,
);
/** Where such words begin. */
export const HOLDING = wordClass(
  'hold holds stand stands add adds stack wash bear bears withstand survive make makes pass ring reflect reflects represent represents tell tells correspond',
);

/** "said the claims do not hold water", "“This story does not add up,” he said" */
export function matchNotHolding(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isNegated || r.findPhraseAt(verb, HOLD) === undefined || group.isInfinitive) return undefined;
  const subject = findSubject(r, group);
  const named = subject && r.findIn(subject.from, subject.to, MATTER) !== undefined;
  if (!named || !hasAccusationNear(r, verb)) return undefined;
  const answer = findAccusedAnswer(r, verb);
  return answer && toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' });
}

/** "She made it all up", "They have made this whole thing up": of whoever tells it (D1) */
export function matchMadeItUp(r: Reading, up: number) {
  let made = up - 1;
  while (made > up - 5 && !r.is(made, MADE)) made--;
  if (!r.is(made, MADE) || r.findIn(made + 1, up, MADE_UP) === undefined) return undefined;
  const group = findVerbGroup(r, made);
  const inner = findSubject(r, group);
  if (!inner || group.isNegated || group.isModal || group.isInfinitive || group.isPassive) return undefined;
  const tells = r.is(inner.head, TELLER) || findOutletIn(r, inner) || namesAccuser(r, inner.from, inner.to);
  if (!tells || !hasAccusationNear(r, made)) return undefined;
  const answer = findAccusedAnswer(r, made);
  return answer && toResponse(r, answer, answer.speaker, { subtype: 'D1' });
}
const MADE = wordClass('made makes making make');
const MADE_UP = wordClass('it this that all everything thing things stuff');
export const UP = wordClass('up');

/** "said the residents were mistaken", "“Roe is wrong,” he said": who tells it errs (D1) */
export function matchErrs(r: Reading, i: number) {
  if (r.is(i, LYING)) {
    const match = matchLies(r, i);
    if (match) return match;
  }
  if (!r.is(i, ERRING) || !(ends(r, i + 1) || r.is(i + 1, ABOUT) || r.is(i + 1, COORDINATOR)))
    return undefined;
  let be = i - 1;
  while ((isAdverb(r, be) || r.is(be, PLAIN)) && be > i - 4) be--;
  if (!r.is(be, BE)) return undefined;
  const group = findVerbGroup(r, be);
  const inner = findSubject(r, group);
  if (!inner || group.isNegated || group.isModal || r.is(inner.head, PRONOUN)) return undefined;
  const tells =
    r.is(inner.head, TELLER) ||
    findOutletIn(r, inner) ||
    namesAccuser(r, inner.from, inner.to) ||
    takesUp(r, inner);
  const person = r.is(inner.head, HUMAN) || r.has(inner.head, CAPITAL) || r.is(inner.head, TELLER);
  const answer = tells && person ? findAccusedAnswer(r, i, isSpokenOfSide) : undefined;
  if (!answer || answer.words.from > inner.from) return undefined;
  const near = isToldHere(r, i) || hasAccusationNear(r, i);
  return near ? toResponse(r, answer, answer.speaker, { subtype: 'D1' }) : undefined;
}
/** "“She is lying,” Harlow said", "“He lied about me,” she said": of whoever tells it, by the accused side */
function matchLies(r: Reading, lying: number) {
  const group = findVerbGroup(r, lying);
  const inner = findSubject(r, group);
  if (!inner || group.isNegated || group.isModal || group.isInfinitive) return undefined;
  const tells =
    r.is(inner.head, HE_SHE_OR_THEY) || namesAccuser(r, inner.from, inner.to) || r.is(inner.head, ACCUSER);
  if (!tells || !hasCueNear(r, lying, ALLEGED | ANSWERED, 1)) return undefined;
  const answer = findAccusedAnswer(r, lying);
  // "said he lied": of himself
  if (!answer || answer.words.from > inner.from) return undefined;
  if (r.is(inner.head, HE_SHE_OR_THEY) && !r.isQuoted(inner.head)) return undefined;
  return toResponse(r, { from: answer.from, to: Math.max(answer.to, lying + 1) }, answer.speaker, {
    subtype: 'D1',
  });
}
const LYING = wordClass('lying lied lies');
const ACCUSER = nounClass('accuser complainant woman man witness');
const PLAIN = wordClass('plain dead flat flat-out all');
const ERRING = wordClass('mistaken misinformed misguided confused wrong incorrect lying deluded');
const ABOUT = wordClass('about on in');
/** "“These people don’t know what they are talking about,” he said" */
export function matchNotKnowing(r: Reading, talking: number) {
  const from = Math.max(r.sentenceFrom(talking), talking - 8);
  const know = r.findIn(from, talking, KNOW);
  if (know === undefined || !r.is(know + 1, WHAT) || !findVerbGroup(r, know).isNegated) return undefined;
  if (!(isToldHere(r, talking) || hasAccusationNear(r, talking))) return undefined;
  const answer = findAccusedAnswer(r, talking, isSpokenOfSide);
  return answer && toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' });
}
const KNOW = verbClass('know');
const WHAT = wordClass('what');
export const TALKING = wordClass('talking');
export const ERRS = anyOf(ERRING, LYING);

const GET = anyOf(verbClass('get'), wordClass('had has have'));
const FACTS = nounClass('fact figure story number sum date detail thing it this everything');
/** Who tells it. */
const TELLER = anyOf(
  nounClass(
    `newspaper paper reporter journalist article report story charity watchdog group committee accuser critic author documentary
    programme program study prosecutor government prosecution opponent media press he she they`,
  ),
  wordClass('he she they you'),
);

/** "said the charity had got its facts wrong", "“She has this wrong,”": the teller errs (D1) */
export function matchFactsWrong(r: Reading, wrong: number) {
  let facts = wrong - 1;
  while (isAdverb(r, facts) && facts > wrong - 3) facts--;
  if (!r.is(facts, FACTS)) return undefined;
  let verb = facts - 1;
  while (verb > facts - 4 && !r.is(verb, GET)) verb--;
  if (!r.is(verb, GET)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isInfinitive) return undefined;
  const inner = findSubject(r, group);
  if (!inner || !hasAccusationNear(r, verb)) return undefined;
  const tells =
    r.is(inner.head, TELLER) ||
    findOutletIn(r, inner) ||
    namesAccuser(r, inner.from, inner.to) ||
    takesUp(r, inner);
  const answer = tells ? findAccusedAnswer(r, verb, mayDefendAccused) : undefined;
  if (!answer || findOutletIn(r, answer.speaker)) return undefined;
  if (!isAccusedSide(r, answer.speaker) && !findOutletIn(r, inner)) return undefined;
  return toResponse(r, { from: answer.from, to: Math.max(answer.to, wrong + 1) }, answer.speaker, {
    subtype: 'D1',
  });
}
