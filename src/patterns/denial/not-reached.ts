// D5 by the reporter's side: nobody was available, attempts failed, the party was asked and no answer is told. Calls that
// were not returned are no-response's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, phrases, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd } from '../grammar/clause.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { findResponder, findResponseEnd, isNegatedClause, toResponse } from './responder.ts';

const AVAILABLE = wordClass('available unavailable reachable unreachable');
const NEGATIVE = wordClass('unavailable unreachable');
const TO_COMMENT = phrases(
  `for comment; to comment; for further comment; for immediate comment; for an interview; for interview; to respond;
  to answer questions; for questions; to speak; by phone; to be interviewed; to discuss`,
);
const ATTEMPT = nounClass('attempt effort call message email bid');
const FAILED = wordClass('unsuccessful failed fruitless unreturned');
const SUCCESSFUL = wordClass('successful');
const SOUGHT = wordClass('contacted approached asked');
const FOR_COMMENT = phrases(
  `for comment; for a comment; for a response; for a statement; for further comment; for their comment; for response;
  for his comment; for her comment; for additional comment; to comment`,
);
const REACHING = phrases(
  `to reach; to contact; to locate; to interview; to get comment; to obtain comment; to speak; to get a comment;
  to get a response; to solicit comment; for comment; to elicit`,
);
const UNABLE = wordClass('unable');
const REACH = phrases('to reach; to contact; to locate; to get comment; to get a comment');
const SEEK = wordClass('seeking sought awaiting requesting requested');
const OUR = wordClass('has have had is was were are been');
const AS = internWord('as');

/** "was not available for comment", "no one was immediately available to comment" */
function matchAvailable(r: Reading, i: number) {
  if (r.findPhraseAt(i + 1, TO_COMMENT) === undefined) return undefined;
  let be = i - 1;
  while (isAdverb(r, be) && be > i - 4) be--;
  if (!r.is(be, BE)) return undefined;
  const group = findVerbGroup(r, i);
  const responder = findResponder(r, group);
  if (!responder) return undefined;
  if (!r.is(i, NEGATIVE) && !isNegatedClause(r, group, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, i);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

/** "Attempts to reach Harlow were unsuccessful" */
function matchFailed(r: Reading, i: number) {
  const limit = Math.max(r.sentenceFrom(i), i - 24);
  for (let noun = i - 1; noun >= limit; noun--) {
    if (!r.is(noun, ATTEMPT)) continue;
    if (r.findPhraseAt(noun + 1, REACHING) === undefined) return undefined;
    const from = findPhraseStart(r, noun);
    return toResponse(r, { from, to: findClauseEnd(r, i) }, undefined);
  }
  return undefined;
}

/** "Harlow has been approached for comment", "The Ledger has contacted the firm for comment" */
function matchSought(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || !r.is(group.from, OUR) || group.isNegated || group.isModal) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + (group.isPassive ? 4 : 12));
  for (let i = verb + 1; i < end; i++) {
    const to = r.findPhraseAt(i, FOR_COMMENT);
    if (to === undefined) continue;
    const responder = findResponder(r, group);
    if (!responder?.subject || r.word[responder.from - 1] === AS) return undefined;
    return toResponse(r, { from: responder.from, to }, group.isPassive ? responder.subject : undefined);
  }
  return undefined;
}

/** "The Ledger was unable to reach Harlow" */
function matchUnable(r: Reading, i: number) {
  const to = r.findPhraseAt(i + 1, REACH);
  const responder = to === undefined ? undefined : findResponder(r, findVerbGroup(r, i));
  if (to === undefined || !responder?.subject) return undefined;
  const reporter = r.is(responder.subject.head, WE) || findOutletIn(r, responder.subject) !== undefined;
  if (!reporter) return undefined;
  return toResponse(r, { from: responder.from, to: findResponseEnd(r, responder.from, to - 1) }, undefined);
}
const WE = wordClass('we i');

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
  on: anyOf(AVAILABLE, FAILED, SUCCESSFUL, SOUGHT, UNABLE, SEEK),
  match(r, i) {
    if (r.is(i, AVAILABLE)) return matchAvailable(r, i);
    if (r.is(i, UNABLE)) return matchUnable(r, i);
    if (r.is(i, SEEK)) return matchSeeking(r, i);
    if (r.is(i, SUCCESSFUL)) return findVerbGroup(r, i).isNegated ? matchFailed(r, i) : undefined;
    return r.is(i, FAILED) ? matchFailed(r, i) : matchSought(r, i);
  },
  examples: [
    '[No one at the firm was immediately available to comment].',
    '[The mayor was unavailable for comment].',
    '[Attempts to reach Harlow were unsuccessful].',
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
    'The talks failed in May.',
  ],
});
