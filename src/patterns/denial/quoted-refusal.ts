// D4 in the party's own words: "“No comment,” he said", "“I don’t want to answer it yet”", "“I’ve nothing to say to that”".
// Refusals that are reported are declined's and no-comment's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, BASE_FORM, internWord, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { DETERMINER, HAVE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
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

/** "“No comment,” he said", "said the fund “has no comment on it”" */
function matchNoComment(r: Reading, noun: number) {
  const reply = findQuotedReply(r, noun);
  if (!reply || r.word[noun - 1] !== NO) return undefined;
  if (r.is(noun - 2, HAVE)) return noun - 3 <= reply.words.from ? toQuoted(r, noun) : undefined;
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
  const topic =
    into > verb &&
    r.is(verb, GET) &&
    (r.is(into + 1, DETERMINER)
      ? r.findIn(into + 2, into + 4, DETAIL) !== undefined
      : !r.is(into + 1, TROUBLE));
  if (!(r.is(into + 1, ON_IT) || topic || r.is(verb, COMMENT) || r.is(verb, DISCUSS))) return undefined;
  const subject = findSubject(r, group);
  if (!subject || !r.is(subject.head, I_OR_WE)) return undefined;
  const reply = findQuotedReply(r, verb);
  return reply && subject.head <= reply.words.from + 6 ? toQuoted(r, verb) : undefined;
}

/** "“I’ve nothing to say to that,” he said" */
function matchNothing(r: Reading, nothing: number) {
  const have = r.is(nothing - 1, HAVE) || r.is(nothing - 1, CLITIC_VE);
  const says = r.word[nothing + 1] === TO && r.is(nothing + 2, SAY);
  return have && says && r.is(nothing - 2, I_OR_WE) ? toQuoted(r, nothing) : undefined;
}
const CLITIC_VE = wordClass("'ve");
const DISCUSS = wordClass('discuss');
const TALKING = wordClass('comment talk discuss speak speculate elaborate respond answer answering get go');
const GET = wordClass('get go');
const DETAIL = wordClass('details specifics particulars detail reasons substance conversations');
const TROUBLE = wordClass('trouble debt bed shape position');
const INTO = wordClass('into');
const ANSWERING = wordClass('answering');
const ON_IT = wordClass('about on to further individual ongoing pending legal private that this it');
const I_OR_WE = wordClass('i we');
const GOING = wordClass('going able here want wish');

export default pattern({
  id: 'quoted-refusal',
  category: 'denial',
  subtype: 'D4',
  title: 'No comment, in the party’s own words',
  explain: 'The party’s quoted words say that it will not answer.',
  ask: 'What had been asked, and is a reason given?',
  notThis: 'Somebody who talks of comments, or does not want to talk about dinner.',
  on: anyOf(COMMENT, TALKING, NOTHING),
  quoted: 'read',
  match(r, i) {
    if (!r.isQuoted(i)) return undefined;
    return (
      (r.is(i, COMMENT) ? matchNoComment(r, i) : undefined) ??
      (r.is(i, TALKING) ? matchRefusal(r, i) : undefined) ??
      (r.is(i, NOTHING) ? matchNothing(r, i) : undefined)
    );
  },
  examples: [
    '[“No comment,” Harlow said].',
    '[“We do not discuss our clients,” the firm said].',
    '[“I’m not going to comment on that,” Harlow said].',
    '[“I don’t want to answer it yet,” Harlow said].',
    '[“I’m not going to get into that,” Harlow said].',
    '[“We won’t get into specifics,” a spokeswoman said].',
    '“I don’t want to go into the lake,” the swimmer said.',
    '[“I’ve nothing to say to that,” Harlow told the Ledger].',
    '[Her office said the fund “has no comment on the matter.”]',
    '“The comment was a kind one,” she said.',
    '“Nothing grows here,” the gardener said.',
    '“I have nothing to wear,” he said.',
    '“We don’t get into the sea before May,” the guide said.',
    '“You never answer that bell,” she said.',
  ],
});
