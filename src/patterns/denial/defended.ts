// D2 by what a party stands by: “defended his handling of the case”, “stands by its report”, “doubled down on her remarks”.
// One part of the pattern non-denial.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, VERB, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbAfter, opensClause } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { DETERMINER, POSSESSIVE, SUBJECT_PRONOUN, SUBORDINATOR } from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { countAccusations, isAccusedName, isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { takesUp } from './subject-matter.ts';
import { respond } from './weak-response.ts';

const BY = internWord('by');
export const STAND = verbClass('stand');
/** What an accused or criticised party defends; a title, a border or a thesis is something else. */
const CONDUCT = nounClass(
  `handling action decision conduct record comment remark behaviour behavior move response use choice practice work
  treatment statement tweet post policy role integrity reputation approach performance reporting coverage deal vote call
  story payment trip purchase hiring appointment process system method tactic procedure programme program investigation
  spending scheme law amendment bill notion idea plan budget joke comparison language wording theory assertion proposal measure
  arrangement ruling contract partnership salary bonus fee cut closure ban arrest shooting killing ad advert video image photo cartoon
  interview speech selection pick leadership rule order change deployment sale firing dismissal effort strategy campaign operation raid strike involvement relationship tenure son himself herself itself`,
);
const OWNER = wordClass("'s");
const OWN_CONDUCT = anyOf(nounClass('handling conduct behaviour behavior'), wordClass('actions'));
const STANDS_BY = nounClass(
  `accuracy report reporting story statement decision comment remark claim allegation account word article work record testimony
  conduct deal contract sale product finding action staff journalism tweet research study result coverage journalist reporter it`,
);

/** "doubled down on her remarks" */
export function matchDoubledDown(r: Reading, verb: number) {
  if (!r.is(verb + 1, DOWN) || !r.is(verb + 2, ON)) return undefined;
  const object = findNounPhraseAt(r, verb + 3);
  if (!object || !r.is(object.from, POSSESSIVE) || !r.is(object.head, OWN_WORDS)) return undefined;
  const group = findVerbGroup(r, verb);
  return group.isModal || !group.isFinite ? undefined : respond(r, verb, verb);
}

const DOWN = wordClass('down');
const ON = wordClass('on');
const OWN_WORDS = nounClass(
  'remark comment statement tweet post word decision stance position denial defence defense',
);

/** "defended his handling of the case", "stands by its reporting" */
export function matchDefended(r: Reading, verb: number) {
  const opening = r.is(verb, GERUND) ? matchDefending(r, verb) : undefined;
  if (opening) return opening;
  const stands = r.is(verb, STAND);
  if (stands && r.word[verb + 1] !== BY && !r.is(verb + 1, BEHIND)) return undefined;
  const first = verb + (stands ? 2 : 1);
  // "stood by what he said", "stand by every word"
  if (stands && r.is(first, WHAT) && r.is(first + 1, SUBJECT_PRONOUN) && r.is(first + 2, SAID_OR_DID))
    return findVerbGroup(r, verb).isModal ? undefined : respond(r, verb, first + 2);
  // "“I stand by that”", "stands by it all"
  if (
    stands &&
    countAccusations(r) > 0 &&
    r.is(first, THAT_OR_ALL) &&
    ends(r, first + 1) &&
    r.is(verb - 1, SUBJECT_PRONOUN)
  )
    return findVerbGroup(r, verb).isModal ? undefined : respond(r, verb, first);
  const object = findNounPhraseAt(r, first);
  if (!object) return undefined;
  // "defended the way it handled the complaint"
  const way =
    r.is(object.head, WAY) &&
    (r.is(object.to, SUBJECT_PRONOUN) || r.is(object.to, DETERMINER)) &&
    r.is(verb, DEFENDING) &&
    hasCueNear(r, verb, ALLEGED | ASKED, 1);
  if (way && !findVerbGroup(r, verb).isModal) return respond(r, verb, verb);
  if (r.findIn(object.from, object.to, stands ? STANDS_BY : CONDUCT) === undefined && !r.is(verb, JUSTIFY))
    return matchDefendedPerson(r, verb, object);
  const whose = r.is(first, POSSESSIVE) || r.findIn(first, object.to, OWNER) !== undefined;
  if (stands && !whose && object.to > first + 3) return undefined;
  const own =
    whose &&
    (r.findIn(object.from, object.to, OWN_CONDUCT) !== undefined ||
      (r.is(object.head, OWN_CHOICE) && isExplained(r, object)));
  // "justified the delay by saying": who justifies, answers
  const reasoned = r.is(verb, JUSTIFY) && (r.is(object.to, BY_SAYING) || isExplained(r, object));
  const occasion =
    own ||
    reasoned ||
    hasCueNear(r, verb, ALLEGED | ASKED, 1) ||
    (whose && isCriticisedNear(r, verb)) ||
    isToldAndTakenUp(r, verb, object) ||
    (!stands && ownerIsAccused(r, object));
  const accused = !occasion && countAccusations(r) > 2;
  if (!stands && !occasion && !accused) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isModal || (group.isInfinitive && !isDone(r, group.from))) return undefined;
  if (group.isInfinitive) return respond(r, group.from - 1, verb);
  const match = respond(r, verb, verb, { widen: stands });
  const responder = findResponder(r, group);
  if (!responder?.subject || (r.is(verb, GERUND) && group.isFinite && !stands)) return undefined;
  // "defended the bill": a policy is argued for by anybody (§5)
  if (!stands && r.is(object.head, POLICY) && !isAccusedSide(r, responder.subject)) return undefined;
  if (accused && !stands && !(whose && isAccusedSide(r, responder.subject))) return undefined;
  // "just after he had defended"
  if (
    r.is(responder.from - 1, SUBORDINATOR) ||
    r.findIn(responder.subject.from, responder.subject.head, SUBORDINATOR) !== undefined
  )
    return undefined;
  return isCourt(r, responder.subject) ? undefined : match;
}

/** What is as often praised in a speech as answered for. */
const POLICY = nounClass(
  'law bill plan budget measure rule amendment cut closure change order proposal idea theory program programme',
);

/** "The firm defended [the sale]": where the sentences before tell of the party and of what it defends */
function isToldAndTakenUp(r: Reading, verb: number, object: NounPhrase): boolean {
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  return subject !== undefined && isToldOfSide(r, subject) && isToldHere(r, verb, 2) && takesUp(r, object);
}

/** "defended the aides’ statements", "defended Harlow’s conduct": of somebody accused */
function ownerIsAccused(r: Reading, { from, head }: NounPhrase): boolean {
  if (countAccusations(r) < 3 || !r.is(head, OWN_STATEMENTS)) return false;
  for (let i = from; i < head; i++) if (isAccusedName(r, i)) return true;
  return false;
}
const OWN_STATEMENTS = anyOf(
  OWN_CONDUCT,
  nounClass('statement action remark decision record response role behaviour'),
);

/** "Defending the delay, an official pointed to the rules": what is defended opens the sentence */
function matchDefending(r: Reading, verb: number) {
  if (!r.is(verb, DEFENDING) || !opensClause(r, verb)) return undefined;
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || r.findIn(object.from, object.to, DEFENDED_ACT) === undefined) return undefined;
  let comma = object.to;
  while (comma < object.to + 8 && r.word[comma] !== COMMA && !r.isPunctuation(comma)) comma++;
  const speaker = r.word[comma] === COMMA ? findNounPhraseAt(r, comma + 1) : undefined;
  const said = speaker && findVerbAfter(r, findTailEnd(r, speaker.to));
  if (!speaker || said === undefined || !r.is(said, VERB) || isCourt(r, speaker)) return undefined;
  if (!hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | TOLD, 2)) return undefined;
  return toResponse(r, { from: verb, to: findResponseEnd(r, verb, said) }, speaker, { scope: 'none' });
}
const DEFENDED_ACT = anyOf(CONDUCT, nounClass('timing delay pace wording tone cost price'));

/** Whether the sentence, or the one before it, tells of critics: what they say is answered. */
function isCriticisedNear(r: Reading, verb: number): boolean {
  const start = r.sentences.from[Math.max(0, r.sentences.of[verb]! - 1)]!;
  return r.findIn(Math.max(start, verb - 60), Math.min(r.sentenceTo(verb), verb + 20), CRITICS) !== undefined;
}
const CRITICS = anyOf(
  verbClass('criticize criticise condemn denounce lambast'),
  nounClass('critic backlash outcry controversy detractor'),
  wordClass('criticism criticisms uproar furor furore fire scrutiny'),
);

/** "sought [to] defend", "continued [to] defend": the infinitive is done */
function isDone(r: Reading, to: number): boolean {
  return r.is(to - 1, SEEKING) && findVerbGroup(r, to - 1).isFinite;
}
const SEEKING = verbClass('seek try continue attempt rush move');

/** "defended his decision, saying", "defended her remarks against": who gives reasons, answers critics. */
function isExplained(r: Reading, { to }: NounPhrase): boolean {
  const end = Math.min(r.sentenceTo(to - 1), to + 14);
  for (let i = to; i < end; i++)
    if (r.is(i, AGAINST) || (r.word[i] === COMMA && r.is(i + 1, REASONING))) return true;
  return false;
}

const OWN_CHOICE = nounClass('decision remark comment tweet statement choice post');
const AGAINST = wordClass('against amid');
const REASONING = wordClass('saying arguing insisting telling claiming noting calling stressing explaining');

/** "defended the nominee amid allegations of assault": a person, where the sentence tells what is alleged */
function matchDefendedPerson(r: Reading, verb: number, object: NounPhrase) {
  const end = Math.min(r.sentenceTo(verb), verb + 16);
  const alleged = r.findIn(object.to, end, ALLEGED_AGAINST);
  // "has defended clients against charges": a lawyer’s trade
  if (r.is(object.head, CLIENT)) return undefined;
  const person = isPerson(r, object.head) || r.is(object.head, HUMAN) || r.is(object.head, HIM);
  // "defended Trump, saying he didn’t mean it"
  if (isAccusedName(r, object.head) && isExplained(r, object) && !findVerbGroup(r, verb).isModal)
    return respond(r, verb, verb);
  if (!person || alleged === undefined || r.findIn(object.to, alleged, AMID) === undefined) return undefined;
  const { isModal, isInfinitive } = findVerbGroup(r, verb);
  return isModal || isInfinitive ? undefined : respond(r, verb, verb);
}

const CLIENT = nounClass('client suspect defendant');
const THAT_OR_ALL = wordClass('that this it everything those these');
const WHAT = wordClass('what');
const SAID_OR_DID = wordClass('said did wrote reported tweeted published do say');
const WAY = wordClass('way manner');
const DEFENDING = verbClass('defend');
const JUSTIFY = verbClass('justify');
const BY_SAYING = wordClass('by');
const HIM = wordClass('him her them himself herself');
const BEHIND = wordClass('behind');
const ALLEGED_AGAINST = nounClass('allegation accusation claim criticism charge scandal furor furore report');
const AMID = wordClass('amid against after over from despite following');
