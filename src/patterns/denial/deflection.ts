// D3 by what a party does instead of answering: it points elsewhere, plays the victim. Attacks on whoever raised the matter
// are attacked-accuser's.
import type { Reading } from '../../text/reading.ts';
import {
  anyOf,
  internWord,
  nounClass,
  pastClass,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, opensClause } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { POSSESSIVE, REFLEXIVE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, ASKED, hasCueNear, REPORTED, WRONG } from './allegation-context.ts';
import { findResponder, toResponse } from './responder.ts';
import { MATTER_NOUN } from './subject-matter.ts';
import { isAccuser, isByAccused, respond } from './turned-on.ts';

const POINT = verbClass('point');
/** Only with "instead": "talked instead about the charity’s books" */
const TURN = verbClass('talk speak turn pivot');
const TO = internWord('to');
const INSTEAD = wordClass('instead');
const ABOUT_OR_TO = wordClass('about of to');

/** "pointed instead to his record" */
function matchPointed(r: Reading, verb: number) {
  let to = verb + 1;
  let instead = false;
  for (; to < verb + 5 && r.word[to] !== TO; to++) instead ||= r.is(to, INSTEAD);
  if (r.is(verb, TURN)) {
    const asked = hasCueNear(r, verb, ASKED, 0) && hasCueNear(r, verb, ALLEGED | ANSWERED | WRONG, 1);
    return asked && r.is(verb + 1, INSTEAD) && r.is(verb + 2, ABOUT_OR_TO)
      ? respond(r, verb, verb + 2)
      : undefined;
  }
  if (r.word[to] !== TO) return undefined;
  const answers =
    hasCueNear(r, verb, ANSWERED | ASKED, 0) && hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1);
  return instead || (answers && r.is(to + 1, POSSESSIVE)) ? respond(r, verb, to) : undefined;
}

/** "deflected with a joke", "deflected by pointing to his rival" */
function matchDeflected(r: Reading, verb: number) {
  if (!r.is(verb + 1, WITH_BY) || !hasCueNear(r, verb, ACCUSED | ALLEGED | ASKED | ANSWERED, 2))
    return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  return subject && (isPerson(r, subject.head) || isAccusedSide(r, subject))
    ? respond(r, verb, verb)
    : undefined;
}
const DEFLECT = verbClass('deflect');
const WITH_BY = wordClass('with by');

/** "cast himself as a victim" */
function matchVictim(r: Reading, noun: number) {
  if (r.is(noun - 2, PLAY) && isByAccused(r, noun - 2)) return respond(r, noun - 2, noun);
  for (let i = noun - 1; i > noun - 6; i--) {
    if (!r.is(i, REFLEXIVE) || !r.is(i + 1, AS) || !r.is(i - 1, CAST)) continue;
    return hasCueNear(r, noun, ALLEGED | ANSWERED | ASKED, 2) ? respond(r, i - 1, noun) : undefined;
  }
  return undefined;
}
const PLAY = verbClass('play');
const VICTIM = wordClass('victim victims target scapegoat martyr');
const AS = wordClass('as');
const CAST = verbClass('cast paint portray present describe depict see');

/** "Asked about the payment, Harlow [instead] criticised the opposition" */
function matchInstead(r: Reading, instead: number) {
  let start = r.sentenceFrom(instead);
  // "But asked about the theft, …"
  while (start < instead && !(r.is(start, OPENS_ASKED) && opensClause(r, start))) start++;
  if (start === instead || instead - start > 30) return undefined;
  const verb = r.is(instead + 1, VERB) ? instead + 1 : r.is(instead - 1, VERB) ? instead - 1 : undefined;
  if (verb === undefined || !findVerbGroup(r, verb).isFinite || !isAlleged(r, verb)) return undefined;
  return respond(r, verb, Math.max(verb, instead));
}
function isAlleged(r: Reading, i: number): boolean {
  return hasCueNear(r, i, ALLEGED | ANSWERED | WRONG | REPORTED, 1);
}
const OPENS_ASKED = wordClass('asked pressed questioned confronted quizzed');

/** "answered a question about the payment [by] talking about schools" */
function matchAnsweredBy(r: Reading, by: number) {
  if (!r.is(by + 1, TALKING)) return undefined;
  const verb = r.findIn(Math.max(r.sentenceFrom(by), by - 10), by, REACT);
  if (verb === undefined || r.findIn(verb + 1, by, MATTER) === undefined || !isAlleged(r, verb))
    return undefined;
  return respond(r, verb, by + 1);
}
const BY = wordClass('by');
const TALKING = wordClass(
  'talking pointing changing turning attacking pivoting mocking criticising criticizing blaming laughing accusing boasting praising',
);

/** "changed the subject", "shifted the blame to his staff" */
function matchShifted(r: Reading, verb: number) {
  const noun = r.is(verb + 1, THE) ? verb + 2 : verb + 1;
  const turns = r.is(verb, CHANGE) && r.is(noun, SUBJECT) && noun > verb + 1 && !r.is(noun + 1, OF_OR_LINE);
  const shifts = r.is(verb, SHIFT) && r.is(noun, BLAME) && r.is(noun + 1, ONTO);
  // "sought to turn the focus to jobs", "moved the conversation on"
  const steers = (r.is(verb, STEER) || r.is(verb, SHIFT)) && r.is(noun, TALK) && r.is(noun + 1, AWAY);
  if (steers) return isAnswering(r, verb) && isByAccused(r, verb) ? respond(r, verb, noun + 1) : undefined;
  if (!(turns || shifts) || !hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1)) return undefined;
  return isByAccused(r, verb) ? respond(r, verb, noun) : undefined;
}
/** Whether it comes behind an allegation or a question. */
function isAnswering(r: Reading, verb: number): boolean {
  return hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | WRONG, 1);
}
const STEER = anyOf(
  pastClass('turned moved steered diverted redirected refocused'),
  wordClass(
    'turn move steer divert redirect refocus turning moving steering diverting redirecting refocusing',
  ),
);
const TALK = wordClass('conversation focus attention discussion debate spotlight talk scrutiny');
const AWAY = wordClass('to away onto back from towards toward on');

/** "quickly pivoted to the economy": where something was asked */
function matchPivoted(r: Reading, verb: number) {
  if (r.word[verb + 1] !== TO && !r.is(verb + 1, AWAY)) return undefined;
  const asked = hasCueNear(r, verb, ASKED, 1) || hasCueNear(r, verb, ALLEGED | ANSWERED, 0);
  return asked && isByAccused(r, verb) ? respond(r, verb, verb + 1) : undefined;
}
const PIVOT = verbClass('pivot');

/** "put the onus on the former director" */
function matchPutOn(r: Reading, noun: number) {
  const verb = r.is(noun - 1, THE) ? noun - 2 : noun - 1;
  const whom = r.is(verb, PUT) && r.is(noun + 1, ONTO) ? findNounPhraseAt(r, noun + 2) : undefined;
  // "put the onus on states to act"
  return whom && r.word[whom.to] !== TO && isByAccused(r, verb) ? respond(r, verb, noun) : undefined;
}
const PUT = wordClass('put puts putting placed placing laid');
const ONUS = wordClass('onus blame');

/** As pasts: the other forms are nouns as often. */
const CHANGE = anyOf(pastClass('changed'), wordClass('changing change'));
const SUBJECT = wordClass('subject topic');
const OF_OR_LINE = wordClass('of line matter');
const SHIFT = anyOf(pastClass('shifted pinned'), wordClass('shift shifting pin pinning'));
const BLAME = wordClass('blame responsibility');
const ONTO = wordClass('to on onto at squarely firmly elsewhere');
const THE = wordClass('the any');

/** "responded to the claims with a joke", "met questions with a shrug" */
function matchLaughedOff(r: Reading, verb: number) {
  const start = r.word[verb + 1] === TO ? verb + 2 : verb + 1;
  const object = findNounPhraseAt(r, start);
  if (!object || r.findIn(object.from, object.to, MATTER) === undefined) return undefined;
  const to = r.findIn(object.to, Math.min(r.sentenceTo(verb), object.to + 6), WITH) ?? object.to;
  const scorn = r.findIn(to + 1, Math.min(r.sentenceTo(verb), to + 4), SCORN);
  return r.is(to, WITH) && scorn !== undefined ? respond(r, verb, verb) : undefined;
}
/** "reacted angrily to the claims", "responded furiously": by an accused party */
function matchAnger(r: Reading, verb: number) {
  if (!r.is(verb + 1, ANGRILY) || !hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | REPORTED, 1))
    return undefined;
  const object = r.word[verb + 2] === TO ? findNounPhraseAt(r, verb + 3) : undefined;
  if (object && r.findIn(object.from, object.to, MATTER) === undefined && !isAccuser(r, object))
    return undefined;
  return isByAccused(r, verb) ? respond(r, verb, verb + 1) : undefined;
}
const ANGRILY = wordClass('angrily furiously indignantly defiantly dismissively scornfully testily');

/** "The report drew an angry response from Harlow" */
function matchDrew(r: Reading, noun: number) {
  const verb = r.findIn(Math.max(r.sentenceFrom(noun), noun - 5), noun, DRAW);
  if (verb === undefined || !r.is(noun + 1, FROM) || !r.is(noun - 1, ANGRY)) return undefined;
  const group = findVerbGroup(r, verb);
  const matter = findSubject(r, group);
  const party = findNounPhraseAt(r, noun + 2);
  if (!matter || !party || group.isNegated || group.isModal || !isAccusedSide(r, party)) return undefined;
  if (r.findIn(matter.from, matter.to, MATTER) === undefined) return undefined;
  return toResponse(r, { from: matter.from, to: party.to }, party, { scope: 'other point' });
}
const REBUKE = wordClass('response rebuke reaction retort reply outburst rebuttal riposte');
const DRAW = wordClass(
  'drew draws drawn prompted prompts provoked provokes triggered triggers elicited elicits brought earned',
);
const FROM = wordClass('from');
const ANGRY = wordClass(
  'angry furious swift sharp stinging fierce scathing withering indignant testy terse heated strong',
);

const REACT = verbClass('respond react reply answer meet greet');
const MATTER = anyOf(
  MATTER_NOUN,
  nounClass('question scandal criticism controversy lawsuit news charge comment remark'),
);
const WITH = wordClass('with');
const SCORN = wordClass(
  `joke jokes shrug scorn derision mockery sarcasm insults insult fury contempt laugh laughter attack tirade rant jibe
  quip quips ridicule bluster indignation outrage anger broadside threats threat`,
);

export default pattern({
  id: 'deflection',
  category: 'denial',
  subtype: 'D3',
  title: 'An answer on something else',
  explain: 'The party points elsewhere and does not speak of the point itself.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Guides who point to a tower, keepers who deflect a shot.',
  on: anyOf(INSTEAD, BY, POINT, TURN, VICTIM, DEFLECT, CHANGE, SHIFT, ONUS, STEER, REACT, REBUKE),
  match(r, i) {
    if (r.is(i, DEFLECT)) return matchDeflected(r, i);
    if (r.is(i, INSTEAD)) return matchInstead(r, i);
    if (r.is(i, BY)) return matchAnsweredBy(r, i);
    if (r.is(i, ONUS)) return matchPutOn(r, i);
    if (r.is(i, CHANGE) || r.is(i, SHIFT)) return matchShifted(r, i);
    if (r.is(i, STEER)) {
      const steered = matchShifted(r, i);
      if (steered) return steered;
    }
    if (r.is(i, PIVOT)) {
      const pivoted = matchPivoted(r, i);
      if (pivoted) return pivoted;
    }
    if (r.is(i, REBUKE)) return matchDrew(r, i);
    if (r.is(i, REACT)) return matchAnger(r, i) ?? matchLaughedOff(r, i);
    return r.is(i, VICTIM) ? matchVictim(r, i) : matchPointed(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow put the onus on his former clerk].',
    'The law puts the onus on the buyer.',
    '[Harlow is accused of theft]U1. [Harlow changed the subject].',
    '[Harlow is accused of theft]U1. [Harlow tried to shift the blame to his staff].',
    '[Harlow is accused of theft]U1. [Harlow sought to turn the focus to jobs].',
    '[Harlow is accused of theft]U1. [Harlow tried to shift the conversation to schools].',
    'The lamp shifted the focus to the stage.',
    'Asked about the theft, [Harlow instead praised his staff].',
    '[Harlow answered questions about the theft by talking about schools].',
    'The cook answered the call by turning down the heat.',
    '[Harlow responded to the claims with a shrug].',
    '[Quill has accused Harlow]U1 of theft. [Harlow met questions about the cash with a shrug].',
    '[Harlow is accused of theft]U1. [Harlow reacted angrily].',
    '[Quill has accused Harlow]U1 of theft. [The claims drew an angry response from Harlow].',
    'The song drew an angry response from the dog.',
    'The mayor changed the subject line.',
    'The driver shifted the load to the back.',
    'The fans met the news with a song.',
    'The crowd answered the anthem with laughter.',
    '[The mayor pointed instead to her record on schools].',
    '[Harlow denied the theft]D1, and [he pointed to his long service].',
    '[Harlow is accused of theft]U1. [Harlow cast himself as a victim].',
    '[Harlow is accused of theft]U1. [Harlow deflected with a joke].',
    'The keeper deflected with his left foot.',
    'The guide pointed to the tower.',
    'Analysts pointed to weak sales.',
  ],
});
