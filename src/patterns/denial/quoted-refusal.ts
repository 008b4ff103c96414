// D4 in the party's own words: "“No comment,” he said", "“I don’t want to answer it yet”", "“I’ve nothing to say to that”".
// Refusals that are reported are declined's and no-comment's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, BASE_FORM, internWord, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { DETERMINER, FURTHER, HAVE, I_OR_WE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { isAnswer } from './answering.ts';
import { findQuotedReply, findQuoteSpeaker, type QuotedReply } from './quoted-reply.ts';
import { toResponse } from './responder.ts';

const NO = internWord('no');
const TO = internWord('to');
const COMMENT = wordClass('comment comments');
const NOTHING = wordClass('little nothing');
const SAY = wordClass('say add');

/** The reply that holds token `i`, of whoever speaks it; undefined where nobody does, or an outlet. */
function toQuoted(r: Reading, i: number) {
  const reply = findQuotedReply(r, i);
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, i));
  return speaker && !findOutletIn(r, speaker) ? toResponse(r, reply, speaker) : undefined;
}

/** "a statement saying that the fund is new and “has no comment on it”": words of a statement, whoever speaks them */
function toBorrowed(r: Reading, noun: number, reply: QuotedReply) {
  if (reply.speaker || findQuoteSpeaker(r, noun) || reply.words.from === r.sentenceFrom(noun))
    return undefined;
  return r.findIn(r.sentenceFrom(noun), reply.words.from, STATING) === undefined
    ? undefined
    : toResponse(r, reply, undefined);
}
const STATING = wordClass('saying said statement says stating');

/** "“No comment,” he said", "said the fund “has no comment on it”" */
function matchNoComment(r: Reading, noun: number) {
  const reply = findQuotedReply(r, noun);
  if (!reply || r.word[noun - 1] !== NO) return undefined;
  if (r.is(noun - 2, HAVE))
    return noun - 3 <= reply.words.from ? (toQuoted(r, noun) ?? toBorrowed(r, noun, reply)) : undefined;
  return reply.speaker && noun - 2 <= reply.words.from ? toQuoted(r, noun) : undefined;
}

/** "“I don’t talk about my clients,” he said" */
function matchRefusal(r: Reading, verb: number) {
  const own = findVerbGroup(r, verb);
  // "not going to comment"
  const group = own.isInfinitive && r.is(own.from - 1, GOING) ? findVerbGroup(r, own.from - 1) : own;
  const isBare = r.is(verb, BASE_FORM) || r.is(verb, ANSWERING);
  if (!group.isNegated || group.isPassive || !isBare) return undefined;
  // "get into that"
  const into = r.is(verb + 1, INTO) ? verb + 1 : verb;
  if (r.is(verb, GET) && into === verb) return undefined;
  // "get into specifics"; not "get into a fight"
  const joins = r.is(verb, JOIN) && (r.is(verb + 1, IN_ON) || r.is(verb + 1, ANY_NOT));
  const topic =
    into > verb &&
    r.is(verb, GET) &&
    (r.is(into + 1, DETERMINER)
      ? r.findIn(into + 2, into + 4, DETAIL) !== undefined
      : !r.is(into + 1, TROUBLE));
  if (
    !(
      r.is(into + 1, ON_IT) ||
      topic ||
      joins ||
      r.is(verb, COMMENT) ||
      r.is(verb, DISCUSS) ||
      r.is(verb, COMMENTING)
    )
  )
    return undefined;
  const reply = findQuotedReply(r, verb);
  if (!reply) return undefined;
  // "“Not going to talk about it,” he said"
  const start = r.isPunctuation(reply.words.from) ? reply.words.from + 1 : reply.words.from;
  if (r.is(start, NOT) && r.is(start + 1, GOING) && group.from === start) return toQuoted(r, verb);
  const subject = findSubject(r, group);
  if (!subject || !r.is(subject.head, I_OR_WE)) return undefined;
  return subject.head <= reply.words.from + 6 ? toQuoted(r, verb) : undefined;
}

/** "“I’ve nothing to say to that,” he said" */
function matchNothing(r: Reading, nothing: number) {
  // "I wish I had nothing to add"
  if (r.is(nothing - 3, WISH)) return undefined;
  const have = r.is(nothing - 1, HAVE) || r.is(nothing - 1, CLITIC_VE);
  const to = r.is(nothing + 1, FURTHER) ? nothing + 2 : nothing + 1;
  const says = r.word[to] === TO && r.is(to + 1, SAY);
  return have && says && r.is(nothing - 2, I_OR_WE) ? toQuoted(r, nothing) : undefined;
}

/** "“It would be inappropriate for me to comment,” he said", "“We are unable to discuss it,” she said" */
function matchUnfit(r: Reading, verb: number) {
  const saysMore = r.is(verb, SAY_MORE) && r.is(verb + 1, MORE);
  if (r.word[verb - 1] !== TO || !(r.is(verb, COMMENT) || r.is(verb, DISCUSSING) || saysMore))
    return undefined;
  // "inappropriate [for me] to", "inappropriate [for the club] to"
  let unfit = verb - 2;
  while (unfit > verb - 7 && !r.is(unfit, UNFIT) && !r.is(unfit, UNABLE) && !r.is(unfit, FIT)) unfit--;
  // "not right for me to talk about it"
  const isNotFit = r.is(unfit, FIT) && r.is(unfit - 1, NOT);
  if (r.is(unfit, UNABLE) ? unfit !== verb - 2 : !(r.is(unfit, UNFIT) || isNotFit)) return undefined;
  if (unfit < verb - 2 && !r.is(unfit + 1, FOR)) return undefined;
  if (r.is(unfit, UNABLE) && r.is(verb, RESPONDING)) return undefined;
  return toQuoted(r, verb);
}
const FIT = wordClass('right appropriate proper fair');
const UNFIT = wordClass('wrong inappropriate improper unwise premature irresponsible');
const RESPONDING = wordClass('respond speak');
const UNABLE = wordClass('unable');
const FOR = wordClass('for of');
const SAY_MORE = wordClass('say');
const MORE = wordClass('more anything further');
const DISCUSSING = wordClass('discuss speculate elaborate respond speak talk');

/** "“I will not be making any further comment,” he said", "“I’d rather not say,” he said" */
function matchNotMade(r: Reading, i: number) {
  if (r.is(i, RATHER)) {
    const verb = i + 2;
    const refuses =
      r.is(i + 1, NOT) &&
      r.is(verb, SAYING) &&
      (r.is(verb, SAY) ? isAnswer(r, verb) : r.is(verb + 1, ON_IT) || r.is(verb, COMMENT));
    return refuses ? toQuoted(r, i) : undefined;
  }
  if (!findVerbGroup(r, i).isNegated || findVerbGroup(r, i).isPassive) return undefined;
  const comment = r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 4), COMMENT);
  const subject = comment === undefined ? undefined : findSubject(r, findVerbGroup(r, i));
  return subject && r.is(subject.head, I_OR_WE) ? toQuoted(r, i) : undefined;
}
const WISH = wordClass('wish');
const RATHER = wordClass('rather prefer');
const NOT = wordClass('not');
const SAYING = wordClass('say comment talk discuss speak answer');
const MAKE = verbClass('make');

/** "“I’m not going there,” he said", "“We cannot say more,” she said": short, and all that is said */
function matchPhrase(r: Reading, i: number) {
  const words = r.findPhraseAt(i, REFUSING);
  if (words === undefined) return undefined;
  const reply = findQuotedReply(r, i);
  const end = r.is(words, TODAY) ? words + 1 : words;
  const alone = reply && i - reply.words.from < 4 && (r.isPunctuation(end) || end >= r.sentenceTo(i));
  return alone ? toQuoted(r, i) : undefined;
}
const TODAY = wordClass('today tonight now yet');
const REFUSING = phrases(
  `not going there; won't go there; not commenting; not going to say; not going to answer; not saying; cannot say more; can't say more;
  can't say anything; cannot say anything; can't say any more; not saying anything; not answering; can't talk; next question; no more questions; nothing from me|us; nothing more from me|us; nothing to say; wish i could say|tell|comment|answer; wish i could answer|discuss|say that|it|this; would love|like to answer|comment|discuss; not going to play that game; not going to play this game; between me and my lawyer; between me and my lawyers; won't be answering; not at this time`,
);
/** "“I’ll answer that at the right time,” he said" */
function matchLater(r: Reading, verb: number) {
  const end = Math.min(r.sentenceTo(verb), verb + 8);
  for (let i = verb + 1; i < end; i++) {
    if (r.findPhraseAt(i, LATER) === undefined) continue;
    const subject = findSubject(r, findVerbGroup(r, verb));
    return subject && r.is(subject.head, I_OR_WE) ? toQuoted(r, verb) : undefined;
  }
  return undefined;
}
const LATER = phrases(
  `at the right time; at the appropriate time; at the proper time; in due course; when the time comes; when the time is right`,
);
const OPENS_PHRASE = wordClass("not won't cannot can't next no between wish would nothing");
const CLITIC_VE = wordClass("'ve");
const DISCUSS = wordClass('discuss dignify characterize characterise litigate relitigate');
const COMMENTING = wordClass('commenting');
const TALKING = wordClass(
  'comment commenting talk discuss speak speculate elaborate respond answer answering get go getting joining join weigh engage dignify characterize characterise litigate relitigate',
);
const GET = wordClass('get go getting going');
const DETAIL = wordClass('details specifics particulars detail reasons substance conversations');
const TROUBLE = wordClass('trouble debt bed shape position');
const INTO = wordClass('into');
const ANSWERING = wordClass('answering commenting getting going joining weighing');
/** "not joining in the guessing", "not going to weigh in on it" */
const JOIN = wordClass('join joining weigh weighing engage pile');
const IN_ON = wordClass('in with');
const ANY_NOT = wordClass('anything such speculation rumours rumors gossip hypotheticals');
const ON_IT = wordClass('about on to further individual ongoing pending legal private that this it');
const GOING = wordClass('going able here want wish');

export default pattern({
  id: 'quoted-refusal',
  category: 'denial',
  subtype: 'D4',
  title: 'No comment, in the party’s own words',
  explain: 'The party’s quoted words say that it will not answer.',
  ask: 'What had been asked, and is a reason given?',
  notThis: 'Somebody who talks of comments, or does not want to talk about dinner.',
  on: anyOf(COMMENT, TALKING, SAY_MORE, NOTHING, RATHER, MAKE, OPENS_PHRASE),
  quoted: 'read',
  match(r, i) {
    if (!r.isQuoted(i)) return undefined;
    if (r.is(i, SAY_MORE)) return matchUnfit(r, i);
    return (
      (r.is(i, COMMENT) ? matchNoComment(r, i) : undefined) ??
      (r.is(i, TALKING) ? (matchRefusal(r, i) ?? matchUnfit(r, i) ?? matchLater(r, i)) : undefined) ??
      (r.is(i, RATHER) || r.is(i, MAKE) ? matchNotMade(r, i) : undefined) ??
      (r.is(i, OPENS_PHRASE) ? matchPhrase(r, i) : undefined) ??
      (r.is(i, NOTHING) ? matchNothing(r, i) : undefined)
    );
  },
  examples: [
    '[“Nothing from me today,” Harlow said].',
    '[“I wish I could answer that,” the mayor said].',
    '[“It would be wrong of us to say more,” a spokeswoman said].',
    '“I will not say that it is over,” the coach said.',
    'Asked about the loan, Harlow smiled. [“Not going to talk about it,” he said].',
    '“Not a word about it,” he said of the film.',
    '[“No comment,” Harlow said].',
    '[“We do not discuss our clients,” the firm said].',
    '[“I’m not going to comment on that,” Harlow said].',
    '[“I don’t want to answer it yet,” Harlow said].',
    '[“I’m not going to get into that,” Harlow said].',
    '[“We won’t get into specifics,” a spokeswoman said].',
    '“I don’t want to go into the lake,” the swimmer said.',
    '[“I’ve nothing to say to that,” Harlow told the Ledger].',
    '[Her office said the fund “has no comment on the matter.”]',
    '[“It would be inappropriate for me to comment on the case,” the minister said].',
    '[“We are unable to comment while the inquiry goes on,” a spokesman said].',
    '[“I will not be making any further comment,” Harlow said].',
    '[“I’d rather not say,” Harlow told the Ledger].',
    '[“I have nothing more to say,” Harlow told the Ledger].',
    '[“I’m not going there,” Harlow said].',
    '[“I won’t dignify that with an answer,” Harlow said].',
    '[“I’ll answer that question at the right time,” Harlow said].',
    '[“We are not joining in the guessing,” a spokesman said].',
    '[“I’m not getting into that,” Harlow said].',
    '“I’m not getting into the boat,” the cook said.',
    '“We will not join the fair,” the baker said.',
    '“I would rather not swim,” the guide said.',
    '“It would be unfair to the cook to eat now,” he said.',
    '“I am not going there before May,” the guide said.',
    '“I will not be making any jam,” the cook said.',
    '“The comment was a kind one,” she said.',
    '“Nothing grows here,” the gardener said.',
    '“I have nothing to wear,” he said.',
    '“We don’t get into the sea before May,” the guide said.',
    '“You never answer that bell,” she said.',
  ],
});
