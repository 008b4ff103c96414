// D1 by what a party will not own: "does not accept that he broke the rules", "claims not to have known", "professed
// ignorance of the payments". Offers, defeats and results that are not accepted are none.
import type { Reading } from '../../text/reading.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, HAVE, PRONOUN } from '../lexicon/function-words.ts';
import { AUTHORITY, INSTITUTION } from '../lexicon/institutions.ts';
import { SPOKESPERSON } from '../lexicon/people.ts';
import { ALLEGATION, WRONG_ADJECTIVE, WRONG_NOUN, WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { NOT_BE } from './negation.ts';
import { findResponder, findSayingBefore, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { OF_MIND } from './subject-matter.ts';

const ACCEPT = verbClass('accept');
const REFUSE = verbClass('refuse decline');
const THAT = internWord('that');
const TO = internWord('to');
const NOT = internWord('not');
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
const PROFESS = verbClass('claim profess plead+ feign swear');
const IGNORANCE = wordClass('ignorance');

/** "does not accept [that he broke the rules]", "refuses to accept [the findings]", "accepts [no blame]" */
function matchAccepted(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const refuses = group.isInfinitive && r.is(group.from - 1, REFUSE);
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

/** "claims [not to have known]", "professed [not to know]" */
function matchProfessed(r: Reading, not: number) {
  if (r.word[not + 1] !== TO || !r.is(not - 1, PROFESS)) return undefined;
  const known = r.is(not + 2, HAVE) ? not + 3 : not + 2;
  if (r.is(known, OF_MIND) && !r.is(known, FORGOTTEN) && !r.is(known, KNOW)) return undefined;
  return respond(r, not - 1, known, r.is(known, FORGOTTEN) ? 'D2' : 'D1');
}
const KNOW = wordClass('know known understand understood');
const FORGOTTEN = verbClass('remember recall recollect');

/** "professed ignorance of the payments" */
function matchIgnorance(r: Reading, noun: number) {
  return r.is(noun - 1, PROFESS) ? respond(r, noun - 1, noun, 'D1') : undefined;
}

/** "The council said it was not aware of any complaint": D2, by an institution or a spokesperson that was asked or told of */
function matchUnaware(r: Reading, aware: number) {
  let be = aware - 1;
  while (isAdverb(r, be) || r.is(be, NOT_WORD)) be--;
  const negated =
    r.is(aware, UNAWARE) ||
    r.findIn(be, aware, NOT_BE) !== undefined ||
    r.findIn(be, aware, NOT_WORD) !== undefined;
  if (!negated || !(r.is(be, BE) || r.is(be, NOT_BE)) || !r.is(be - 1, IT_OR_THEY) || !r.is(aware + 1, OF))
    return undefined;
  const saying = findSayingBefore(r, be - 1);
  const responder = saying === undefined ? undefined : findResponder(r, findVerbGroup(r, saying));
  const speaker = responder?.subject;
  if (!responder || !speaker || r.findIn(speaker.from, speaker.to, AUTHORITY) !== undefined) return undefined;
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
const AWARE = wordClass('aware unaware');
const UNAWARE = wordClass('unaware');
const NOT_WORD = wordClass('not');
const IT_OR_THEY = wordClass('it they');
const OF = wordClass('of');

function respond(r: Reading, verb: number, at: number, subtype: 'D1' | 'D2') {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive || group.isInfinitive) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject || isCourt(r, responder.subject)) return undefined;
  // "claims" is itself a cue: what is told must stand before
  const before = r.sentenceFrom(verb) - 1;
  const told = before >= 0 && hasCueNear(r, before, ALLEGED | ASKED | ANSWERED | WRONG, 0);
  const named = !r.is(responder.subject.head, PRONOUN);
  if (!isAccusedSide(r, responder.subject) && !(told && named)) return undefined;
  const to = findResponseEnd(r, responder.from, at);
  return toResponse(r, { from: responder.from, to }, responder.subject, {
    subtype,
    denied: { from: verb + 1, to },
  });
}

export default pattern({
  id: 'disowned-blame',
  category: 'denial',
  subtype: 'D1',
  title: 'Blame or knowledge disowned',
  explain: 'The party does not accept what is alleged, or says it did not know.',
  ask: 'Which part of the allegation is not accepted?',
  notThis: 'An offer, a defeat or a result that is not accepted.',
  on: anyOf(ACCEPT, wordClass('not aware unaware'), IGNORANCE),
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, ACCEPT)) return matchAccepted(r, i);
    if (r.is(i, AWARE)) return matchUnaware(r, i);
    return r.word[i] === NOT ? matchProfessed(r, i) : matchIgnorance(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow does not accept that he broke the law].',
    '[Harlow is accused of theft]U1. [Harlow refuses to accept the allegation].',
    '[Harlow is accused of theft]U1. [He accepts no blame].',
    '[Harlow is accused of theft]U1. [Harlow claims not to have known of the coins].',
    '[Harlow is accused of theft]U1. [Harlow professed ignorance of the sale].',
    '[Harlow is accused of theft]U1. [The firm does not accept the charge].',
    'Asked about the smell, [the council said it was not aware of any complaint]D2.',
    'The bank said it was not aware of the hour.',
    'Harlow does not accept the offer.',
    'The coach refused to accept defeat.',
    'The shop accepts no cards.',
    'The hotel does not accept that dogs should sleep inside.',
    'The pupil claims not to like oats.',
    'The king professed ignorance of botany.',
  ],
});
