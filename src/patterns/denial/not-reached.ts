// D5 by the reporter's side: nobody was available, attempts failed, the party was asked and no answer is told. Calls that
// were not returned are no-response's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd } from '../grammar/clause.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { BE, CONJUNCTION, I_OR_WE, REPEATED, WEEKDAY } from '../lexicon/function-words.ts';
import { COLLECTIVE, LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import {
  BOUNCED,
  isAsker,
  matchBounced,
  matchContacted,
  matchNotReached,
  NO_PARTY,
  REACHES,
} from './newsroom.ts';
import { findResponder, isNegatedClause, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

const AVAILABLE = wordClass('available unavailable reachable unreachable');
const NEGATIVE = wordClass('unavailable unreachable');
const TO_COMMENT = phrases(
  `for comment; to comment; for further comment; for immediate comment; for an interview; for interview; to respond;
  to answer questions; for questions; to speak; by phone; to be interviewed; to discuss`,
);
const ATTEMPT = nounClass('attempt effort call message email bid');
const FAILED = wordClass('unsuccessful failed fruitless unreturned futile abortive');
/** "came to nothing", "went nowhere" */
const NOWHERE = wordClass('nothing nowhere naught nought');
const SUCCESSFUL = wordClass('successful');
const SOUGHT = wordClass('contacted approached asked invited emailed messaged texted gone');
const FOR_COMMENT = phrases(
  `for comment; for a comment; for a response; for a statement; for further comment; for their comment; for response;
  for his comment; for her comment; for additional comment; to comment`,
);
const REACHING = phrases(
  `to reach; to contact; to locate; to interview; to get comment; to obtain comment; to speak; to get a comment;
  to get a response; to solicit comment; for comment; to elicit; to get; to seek comment; to obtain; to get in touch`,
);
const UNABLE = wordClass('unable');
const REACH = phrases('to reach; to contact; to locate; to get comment; to get a comment');
const SEEK = wordClass('seeking sought awaiting requesting requested');
const OUR = wordClass('has have had is was were are been');
const AS = internWord('as');
const I = internWord('i');

/** "was not available for comment", "no one was immediately available to comment" */
function matchAvailable(r: Reading, i: number) {
  let be = i - 1;
  while (isAdverb(r, be) && be > i - 4) be--;
  // "was travelling and unavailable for comment"
  if (r.is(be, CONJUNCTION) && r.is(i, NEGATIVE)) be = findBe(r, be);
  if (!r.is(be, BE)) return matchNotMade(r, i);
  const group = findVerbGroup(r, be < i - 4 ? be : i);
  const responder = findResponder(r, r.is(i - 1, CONJUNCTION) ? findVerbGroup(r, be) : group);
  if (!responder) return undefined;
  // "A lawyer for Harlow was not immediately available."
  const speaks =
    responder.subject && r.findIn(responder.subject.from, responder.subject.to, MOUTHPIECE) !== undefined;
  if (r.findPhraseAt(i + 1, TO_COMMENT) === undefined && !(speaks && (ends(r, i + 1) || r.is(i + 1, ON_DAY))))
    return undefined;
  if (!r.is(i, NEGATIVE) && !isNegatedClause(r, group, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, i);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

/** The form of "be" a few words before a conjunction. */
function findBe(r: Reading, conjunction: number): number {
  for (let i = conjunction - 1; i > conjunction - 7 && i > r.sentenceFrom(conjunction); i--)
    if (r.is(i, BE)) return i;
  return conjunction;
}

/** "A phone number for him was disconnected", "Calls to his office went to voicemail" */
function matchDeadLine(r: Reading, i: number) {
  if (r.is(i, SERVICE) && !r.is(i - 1, IN_OF)) return undefined;
  if (r.is(i, VOICEMAIL) && !(r.word[i - 1] === TO && r.findIn(Math.max(0, i - 4), i, WENT) !== undefined))
    return undefined;
  const line = r.is(i, VOICEMAIL) ? CALLS : LINE;
  const limit = Math.max(r.sentenceFrom(i), i - 24);
  for (let noun = limit; noun < i; noun++) {
    if (!r.is(noun, line) || (line === LINE && !r.is(noun - 1, PHONE) && !r.is(noun + 1, LISTED))) continue;
    const from = findPhraseStart(r, noun);
    return toResponse(r, { from, to: findClauseEnd(r, i) }, undefined);
  }
  return undefined;
}
const DISCONNECTED = wordClass('disconnected');
const SERVICE = wordClass('service');
const VOICEMAIL = wordClass('voicemail voice-mail');
const IN_OF = wordClass('in of');
const TO = internWord('to');
const WENT = wordClass('went go goes straight directly');
const CALLS = nounClass('call');
const PHONE = wordClass('phone telephone cell mobile');
const LISTED = wordClass('listed for associated belonging');
const LINE = wordClass('number numbers');

/** "did not make anyone available for comment" */
function matchNotMade(r: Reading, i: number) {
  if (r.findPhraseAt(i + 1, TO_COMMENT) === undefined) return undefined;
  for (let verb = i - 1; verb > i - 6 && verb > r.sentenceFrom(i); verb--) {
    if (!r.is(verb, MAKE)) continue;
    const group = findVerbGroup(r, verb);
    const responder = group.isNegated && !group.isModal ? findResponder(r, group) : undefined;
    if (!responder?.subject) return undefined;
    const to = findResponseEnd(r, responder.from, i);
    return toResponse(r, { from: responder.from, to }, responder.subject, { subtype: 'D4' });
  }
  return undefined;
}
const MAKE = verbClass('make');

const BY_WORD = internWord('by');
const MOUTHPIECE = anyOf(SPOKESPERSON, LAWYER);
const ON_DAY = anyOf(WEEKDAY, wordClass('on'));

/** "Attempts to reach Harlow were unsuccessful" */
function matchFailed(r: Reading, i: number) {
  const limit = Math.max(r.sentenceFrom(i), i - 24);
  for (let noun = i - 1; noun >= limit; noun--) {
    if (!r.is(noun, ATTEMPT)) continue;
    // "Attempts by the Ledger to contact her"
    const by = r.isWord(noun + 1, BY_WORD) ? findNounPhraseAt(r, noun + 2) : undefined;
    const reached = r.findPhraseAt(by?.to ?? noun + 1, REACHING);
    if (reached === undefined || r.findIn(reached, i, NO_PARTY) !== undefined) return undefined;
    const start = findPhraseStart(r, noun);
    // "[Repeated] attempts"
    const from = r.is(start - 1, REPEATED) ? start - 1 : start;
    return toResponse(r, { from, to: findClauseEnd(r, i) }, undefined);
  }
  return undefined;
}

/** "Harlow has been approached for comment", "The Ledger has contacted the firm for comment" */
function matchSought(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isNegated || group.isModal) return undefined;
  // "The Ledger asked the firm for comment": what was done once, by an outlet only
  const once = !r.is(group.from, OUR);
  const asker = findResponder(r, group)?.subject;
  // "I found them, and asked them for comment": whoever tells it so tells the answer, too
  if (
    once &&
    (!asker ||
      !isAsker(r, asker) ||
      r.isWord(asker.head, I) ||
      r.is(findNounPhraseAt(r, verb + 1)?.head ?? 0, COLLECTIVE))
  )
    return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + (group.isPassive ? 4 : 12));
  for (let i = verb + 1; i < end; i++) {
    const to = r.findPhraseAt(i, FOR_COMMENT);
    if (to === undefined) continue;
    const responder = findResponder(r, group);
    if (!responder?.subject || r.word[responder.from - 1] === AS) return undefined;
    return toResponse(r, { from: responder.from, to }, group.isPassive ? responder.subject : undefined);
  }
  return once || group.isPassive ? undefined : matchContacted(r, verb);
}

/** "His voicemail was full", "her mailbox is full" */
function matchFull(r: Reading, i: number) {
  let be = i - 1;
  while (isAdverb(r, be) && be > i - 3) be--;
  const box = be - 1;
  const plain = ends(r, i + 1) || r.is(i + 1, CONJUNCTION);
  if (!r.is(be, BE) || !r.is(box, MAILBOX) || !plain) return undefined;
  const from = findPhraseStart(r, box);
  return toResponse(r, { from, to: findResponseEnd(r, from, i) }, undefined);
}
const FULL = wordClass('full');
const MAILBOX = wordClass('voicemail voice-mail mailbox inbox');

/** "The Ledger has reached out to the firm [for comment]", "but did not hear back" */
function matchReachedOut(r: Reading, verb: number) {
  const out = r.word[verb + 1] === OUT;
  const group = findVerbGroup(r, verb);
  const back = r.is(verb, HEAR) && r.is(verb + 1, BACK) && group.isNegated;
  if ((!out && !back) || group.isPassive || group.isModal || (out && group.isNegated)) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject) return undefined;
  const { head } = responder.subject;
  const reporter =
    r.is(head, I_OR_WE) || r.is(head, REPORTER) || findOutletIn(r, responder.subject) !== undefined;
  let to = back ? verb + 2 : undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 14);
  for (let i = verb + 2; i < end && to === undefined; i++) to = r.findPhraseAt(i, FOR_COMMENT);
  // "The Ledger has reached out to Harlow": for what, goes without saying
  const whom = r.word[verb + 2] === TO && r.is(group.from, OUR) ? findNounPhraseAt(r, verb + 3) : undefined;
  if (out && reporter && to === undefined && whom && ends(r, whom.to))
    return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, verb) }, undefined);
  return to !== undefined && (reporter || out)
    ? toResponse(r, { from: responder.from, to }, undefined)
    : undefined;
}
const OUT = internWord('out');
const REACH_OUT = wordClass('reached');
const HEAR = wordClass('hear heard');
const BACK = wordClass('back');
const REPORTER = nounClass('reporter journalist');

/** "left a message seeking comment", "Messages seeking comment were left with her lawyer" */
function matchMessage(r: Reading, seeking: number) {
  const noun = seeking - 1;
  if (!r.is(noun, ATTEMPT) || !r.is(seeking + 1, COMMENT)) return undefined;
  const start = r.sentenceFrom(noun);
  const left = r.findIn(Math.max(start, noun - 6), noun, LEFT);
  if (left !== undefined) {
    const responder = findResponder(r, findVerbGroup(r, left));
    return (
      responder?.subject &&
      toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, seeking) }, undefined)
    );
  }
  const end = Math.min(r.sentenceTo(noun), seeking + 12);
  const later = r.findIn(seeking + 2, end, LEFT);
  if (later === undefined || !r.is(later - 1, BE)) return undefined;
  const from = findPhraseStart(r, noun);
  return toResponse(r, { from, to: findResponseEnd(r, from, later) }, undefined);
}
const LEFT = wordClass('left sent emailed');

/** "The Ledger was unable to reach Harlow" */
function matchUnable(r: Reading, i: number) {
  const to = r.findPhraseAt(i + 1, REACH);
  const responder = to === undefined ? undefined : findResponder(r, findVerbGroup(r, i));
  if (to === undefined || !responder?.subject) return undefined;
  const reporter = r.is(responder.subject.head, I_OR_WE) || findOutletIn(r, responder.subject) !== undefined;
  if (!reporter) return undefined;
  return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, to - 1) }, undefined);
}

/** "is seeking comment from the firm" */
function matchSeeking(r: Reading, i: number) {
  const group = findVerbGroup(r, i);
  if (!r.is(i + 1, COMMENT) || !r.is(group.from, OUR)) return undefined;
  const responder = findResponder(r, group);
  return (
    responder && toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, i) }, undefined)
  );
}
const COMMENT = wordClass('comment');

export default pattern({
  id: 'not-reached',
  category: 'denial',
  subtype: 'D5',
  title: 'Not reached',
  explain: 'The party was asked or looked for; no answer is told.',
  ask: 'When and how were they asked? Silence is not an admission.',
  notThis: 'A product that is not available; attempts at anything else.',
  on: anyOf(
    DISCONNECTED,
    SERVICE,
    VOICEMAIL,
    AVAILABLE,
    FAILED,
    NOWHERE,
    SUCCESSFUL,
    SOUGHT,
    REACHES,
    FULL,
    BOUNCED,
    UNABLE,
    SEEK,
    REACH_OUT,
    HEAR,
  ),
  match(r, i) {
    if (r.is(i, AVAILABLE)) return matchAvailable(r, i);
    if (r.is(i, REACHES)) return matchNotReached(r, i);
    if (r.is(i, FULL)) return matchFull(r, i);
    if (r.is(i, BOUNCED)) return matchBounced(r, i);
    if (r.is(i, UNABLE)) return matchUnable(r, i);
    if (r.is(i, DISCONNECTED) || r.is(i, SERVICE) || r.is(i, VOICEMAIL)) return matchDeadLine(r, i);
    if (r.is(i, SEEK)) return matchMessage(r, i) ?? matchSeeking(r, i);
    if (r.is(i, REACH_OUT) || r.is(i, HEAR)) return matchReachedOut(r, i);
    if (r.is(i, SUCCESSFUL)) return findVerbGroup(r, i).isNegated ? matchFailed(r, i) : undefined;
    return r.is(i, FAILED) || r.is(i, NOWHERE) ? matchFailed(r, i) : matchSought(r, i);
  },
  examples: [
    '[Attempts by the Ledger to contact Harlow failed].',
    '[Efforts to reach Harlow through the union came to nothing].',
    'Efforts to save the mill came to nothing.',
    '[No one at the firm was immediately available to comment].',
    '[The mayor was unavailable for comment].',
    '[Attempts to reach Harlow were unsuccessful].',
    '[A phone number listed for Harlow was disconnected].',
    '[Calls to her office went straight to voicemail].',
    '[The firm did not make anyone available for comment]D4.',
    'A number of buses were out of service.',
    'The boiler was disconnected in May.',
    '[The club has been approached for comment].',
    '[The Ledger has contacted the ministry for comment].',
    '[The Courier was unable to reach the owner on Friday].',
    '[Neither man was available for comment].',
    'The drug is not available in shops.',
    '[Efforts to contact the family were not successful].',
    'Attempts to climb the tower were unsuccessful.',
    'The firm was contacted by a buyer.',
    'She has asked the council for a permit.',
    'He was unable to reach the shelf.',
    '[A lawyer for Harlow was not immediately available].',
    '[The Ledger has reached out to the firm for comment].',
    '[The Ledger did not hear back].',
    '[The Ledger left a message seeking comment with the firm].',
    '[Messages seeking comment were left at the office].',
    'Efforts to reach a deal were unsuccessful.',
    '[The Ledger could not reach the owner].',
    '[The Ledger asked the bank for comment].',
    '[The Ledger has contacted the bank].',
    'The farmer has contacted the bank.',
    '[The Ledger has reached out to the bank].',
    '[His voicemail was full].',
    'The clerk asked the bank for comment cards.',
    'The climbers could not reach the shore.',
    '[The owner was travelling and unavailable for comment].',
    '[An email to the firm bounced back].',
    'The ball bounced off the post.',
    'The hall was full.',
    'Her voicemail was full of praise.',
    'The Ledger asked readers for comment on its new design.',
    'The club reached out to young fans.',
    'The talks failed in May.',
    'In the end I found the twins, and asked them for comment on the letters.',
  ],
});
