// D1 by what a party will not own: "does not accept that he broke the rules", and D2: "said it was not aware of a complaint". Offers,
// defeats and results that are not accepted are none.

import type { Reading } from '../../text/reading.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, NEGATED_BE } from '../lexicon/function-words.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { SPOKESPERSON } from '../lexicon/people.ts';
import { DECLINE } from '../lexicon/verbs.ts';
import { ALLEGATION, WRONG_ADJECTIVE, WRONG_NOUN, WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isCourt, isOfLaw } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';

const ACCEPT = verbClass('accept');
const THAT = internWord('that');
const NO_OR_ANY = wordClass('no any');
const MATTER = anyOf(
  ALLEGATION,
  WRONG_NOUN,
  nounClass(
    'blame responsibility fault liability guilt wrongdoing characterisation characterization criticism version',
  ),
);
const WRONGED = anyOf(WRONG_VERB, WRONG_NOUN, WRONG_ADJECTIVE, wordClass('wrong rules rule law laws'));
const FUTURE = wordClass("will would should can could must won't wouldn't");

/** "does not accept [that he broke the rules]", "refuses to accept [the findings]", "accepts [no blame]" */
function matchAccepted(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const refuses = group.isInfinitive && r.is(group.from - 1, DECLINE);
  const outer = refuses ? findVerbGroup(r, group.from - 1) : group;
  if (outer.isModal || outer.isPassive || group.isPassive || r.is(verb, GERUND)) return undefined;
  const none = r.is(verb + 1, NO_OR_ANY) && !r.isWord(verb + 1, ANY);
  if (!refuses && !none && !group.isNegated) return undefined;
  if (refuses && outer.isNegated) return undefined;
  const responder = findResponder(r, outer);
  if (!responder?.subject || isCourt(r, responder.subject)) return undefined;
  if (!isNotAccepted(r, verb)) return undefined;
  const accused = isAccusedSide(r, responder.subject);
  if (!accused && !hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1)) return undefined;
  const to = findResponseEnd(r, responder.from, verb);
  return toResponse(r, { from: responder.from, to }, responder.subject, { denied: { from: verb + 1, to } });
}
const ANY = internWord('any');

/** Whether what follows is an allegation, or a clause of a wrong. */
function isNotAccepted(r: Reading, verb: number): boolean {
  if (r.word[verb + 1] === THAT) {
    const end = Math.min(r.sentenceTo(verb), verb + 14);
    return (
      r.findIn(verb + 2, verb + 6, FUTURE) === undefined && r.findIn(verb + 2, end, WRONGED) !== undefined
    );
  }
  const object = findNounPhraseAt(r, verb + 1);
  return object !== undefined && r.findIn(object.from, object.to, MATTER) !== undefined;
}

/** "The council said it was not aware of any complaint": D2, by an institution or a spokesperson that was asked or told of */
function matchUnaware(r: Reading, aware: number) {
  let be = aware - 1;
  while (isAdverb(r, be) || r.is(be, NOT_WORD)) be--;
  const negated =
    r.is(aware, UNAWARE) ||
    r.findIn(be, aware, NEGATED_BE) !== undefined ||
    r.findIn(be, aware, NOT_WORD) !== undefined;
  if (
    !negated ||
    !(r.is(be, BE) || r.is(be, NEGATED_BE)) ||
    !r.is(be - 1, IT_OR_THEY) ||
    !r.is(aware + 1, OF)
  )
    return undefined;
  const saying = findSayingBefore(r, be - 1);
  const responder = saying === undefined ? undefined : findResponder(r, findVerbGroup(r, saying));
  const speaker = responder?.subject;
  if (!responder || !speaker || isOfLaw(r, speaker)) return undefined;
  const speaks =
    r.findIn(speaker.from, speaker.to, INSTITUTION) !== undefined ||
    r.findIn(speaker.from, speaker.to, SPOKESPERSON) !== undefined;
  if (!speaks || isCourt(r, speaker)) return undefined;
  if (!hasCueNear(r, aware, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 2)) return undefined;
  const to = findResponseEnd(r, responder.from, aware);
  return toResponse(r, { from: responder.from, to }, speaker, {
    subtype: 'D2',
    denied: { from: be - 1, to },
  });
}
/** "Harlow does not believe he did anything improper": what an accused party is told to think of its own deeds */
function matchNotHeld(r: Reading, held: number) {
  const group = findVerbGroup(r, held);
  if (!group.isNegated || group.isModal || group.isInfinitive || r.isQuoted(held)) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject || !isAccusedSide(r, responder.subject)) return undefined;
  const inner = r.word[held + 1] === THAT ? held + 2 : held + 1;
  const end = Math.min(r.sentenceTo(held), inner + 9);
  if (!r.is(inner, OWN) || r.findIn(inner, inner + 3, FUTURE) !== undefined) return undefined;
  if (r.findIn(inner, end, WRONGED) === undefined) return undefined;
  if (!hasCueNear(r, held, ALLEGED | ASKED | ANSWERED | WRONG, 3)) return undefined;
  const to = findResponseEnd(r, responder.from, held);
  return toResponse(r, { from: responder.from, to }, responder.subject, { denied: { from: inner, to } });
}
const HELD = verbClass('believe think feel');
const OWN = wordClass('he she it they his her its their there');

const AWARE = wordClass('aware unaware');
const UNAWARE = wordClass('unaware');
const NOT_WORD = wordClass('not');
const IT_OR_THEY = wordClass('it they');
const OF = wordClass('of');

export default pattern({
  id: 'disowned-blame',
  category: 'denial',
  subtype: 'D1',
  title: 'Blame or knowledge disowned',
  explain: 'The party does not accept what is alleged, or says it did not know.',
  ask: 'Which part of the allegation is not accepted?',
  notThis: 'An offer, a defeat or a result that is not accepted.',
  on: anyOf(ACCEPT, AWARE, HELD),
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, HELD)) return matchNotHeld(r, i);
    return r.is(i, ACCEPT) ? matchAccepted(r, i) : matchUnaware(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow does not believe he did anything wrong].',
    '[Harlow is accused of theft]U1. Harlow does not believe he will win.',
    '[Harlow is accused of theft]U1. [Harlow does not accept that he broke the law].',
    '[Harlow is accused of theft]U1. [Harlow refuses to accept the allegation].',
    '[Harlow is accused of theft]U1. [He accepts no blame].',
    '[Harlow is accused of theft]U1. [Harlow refuses to accept that he broke the rules].',
    '[Harlow is accused of theft]U1. [The firm does not accept the charge].',
    'Asked about the smell, [the council said it was not aware of any complaint]D2.',
    'The bank said it was not aware of the hour.',
    'Harlow does not accept the offer.',
    'The coach refused to accept defeat.',
    'The shop accepts no cards.',
    'The hotel does not accept that dogs should sleep inside.',
    'The players do not accept the draw.',
  ],
});
