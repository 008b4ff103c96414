// D2 by what a party says it does not know: "pleaded ignorance", "claimed not to remember", "“I’m not familiar with it,” he said". Where
// "did not recall" is reported with its clause, denied-by-saying has it.
import type { Reading } from '../../text/reading.ts';
import { anyOf, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ASKED, hasCueNear } from './allegation-context.ts';
import { ends } from './answering.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** "pleaded [ignorance]", "professed complete [ignorance] of the loan" */
function matchIgnorance(r: Reading, noun: number) {
  const verb = r.is(noun - 1, PROFESS) ? noun - 1 : noun - 2;
  return r.is(verb, PROFESS) ? toProfessed(r, verb, noun) : undefined;
}

/** "claimed not to [remember] the meeting" */
function matchNotTo(r: Reading, verb: number) {
  const to = verb - 1;
  const not =
    r.is(to, TO) && r.is(to - 1, NOT) ? to - 1 : r.is(to, NOT) && r.is(to - 1, TO) ? to - 1 : undefined;
  return not !== undefined && r.is(not - 1, PROFESS) ? toProfessed(r, not - 1, verb) : undefined;
}

function toProfessed(r: Reading, verb: number, last: number) {
  const group = findVerbGroup(r, verb);
  const responder =
    group.isFinite && !group.isNegated && !group.isModal ? findResponder(r, group) : undefined;
  if (!responder?.subject || !hasCueNear(r, verb, ALLEGED | ASKED, 1)) return undefined;
  const { subject } = responder;
  if (!isAccusedSide(r, subject) && !isToldOfSide(r, subject)) return undefined;
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, subject, { scope: 'none' });
}

/** "“I haven’t read it,” he said": short, and all that the sentence says */
function matchQuoted(r: Reading, i: number) {
  const end = r.isQuoted(i) ? r.findPhraseAt(i, UNREAD) : undefined;
  const reply = end === undefined ? undefined : findQuotedReply(r, i);
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, i));
  if (!reply || !speaker || findOutletIn(r, speaker) || i - reply.words.from > 4) return undefined;
  const asked =
    hasCueNear(r, i, ALLEGED | ASKED, 1) && (isAccusedSide(r, speaker) || isToldOfSide(r, speaker));
  return asked && (ends(r, end!) || end! - i > 2)
    ? toResponse(r, reply, speaker, { scope: 'none' })
    : undefined;
}

const IGNORANCE = wordClass('ignorance');
const PROFESS = verbClass('plead claim profess feign');
const KNOW = wordClass('know remember recall');
const TO = wordClass('to');
const NOT = wordClass('not');
const UNREAD = phrases(
  `haven't read it; haven't read the report; haven't seen it; haven't seen the report; haven't seen that; haven't seen the video; have not read it;
  have not seen it; have not seen the report; not familiar with it; not familiar with that; not familiar with the; not aware of that; not aware of it;
  can't remember; cannot remember; can't recall; cannot recall`,
);
const OPENS_UNREAD = wordClass("haven't have not can't cannot");

export default pattern({
  id: 'professed-ignorance',
  category: 'denial',
  subtype: 'D2',
  title: 'Ignorance professed',
  explain: 'The party says that it does not know or remember, and leaves the point open.',
  ask: 'Could the party know it, and does any record tell?',
  notThis: 'Ignorance of those who are accused of nothing.',
  quoted: 'read',
  on: anyOf(IGNORANCE, KNOW, OPENS_UNREAD),
  match(r, i) {
    if (r.is(i, OPENS_UNREAD)) return matchQuoted(r, i);
    if (r.isQuoted(i)) return undefined;
    return r.is(i, IGNORANCE) ? matchIgnorance(r, i) : matchNotTo(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow pleaded ignorance].',
    '[Harlow is accused of theft]U1. [Harlow professed complete ignorance of the coins].',
    '[Harlow is accused of theft]U1. [Harlow claimed not to remember the vault].',
    '[Harlow is accused of theft]U1. [Harlow feigned ignorance].',
    '[Harlow is accused of theft]U1. [“I’m not familiar with that,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I can’t remember,” Harlow said].',
    'The pupils feigned ignorance of the rule.',
    'The poet wrote on ignorance.',
    '“I haven’t read it,” the singer said of the novel.',
    '“I can’t remember,” the guide said of the first line.',
    'He asked her not to remember the day.',
    'Visitors are told not to know the end.',
  ],
});
