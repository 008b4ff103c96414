// D2 by what a party says it does not know: "pleaded ignorance", "claimed not to remember", "“I’m not familiar with it,” he
// said"; D1 where it "claims not to have known". Where
// "did not recall" is reported with its clause, denied-by-saying has it.

import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { HAVE, PRONOUN } from '../lexicon/function-words.ts';
import { RECALL } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide, isSpokenOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { OF_MIND } from './subject-matter.ts';

/** "claims [not to have known]", "professed [not to remember]" */
function matchProfessed(r: Reading, not: number) {
  const to = r.isWord(not - 1, TO) ? not - 1 : not + 1;
  const verb = Math.min(not, to) - 1;
  if (!r.isWord(to, TO) || !r.is(verb, PROFESS)) return undefined;
  const last = Math.max(not, to) + 1;
  const known = r.is(last, HAVE) ? last + 1 : last;
  if (r.is(known, OF_MIND) && !r.is(known, RECALL) && !r.is(known, KNOW)) return undefined;
  return toProfessed(r, verb, known, r.is(known, RECALL) ? 'D2' : 'D1');
}
const KNOW = wordClass('know known understand understood');
const TO = internWord('to');

/** "pleaded [ignorance]", "professed complete [ignorance] of the loan" */
function matchIgnorance(r: Reading, noun: number) {
  const verb = r.is(noun - 1, PROFESS) ? noun - 1 : noun - 2;
  return r.is(verb, PROFESS) ? toProfessed(r, verb, noun, 'D2') : undefined;
}
const PROFESS = verbClass('claim profess plead feign swear');

function toProfessed(r: Reading, verb: number, at: number, subtype: 'D1' | 'D2') {
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

/** "“I haven’t read it,” he said": short, and all that the sentence says */
function matchQuoted(r: Reading, i: number) {
  const end = r.isQuoted(i) ? r.findPhraseAt(i, UNREAD) : undefined;
  const reply = end === undefined ? undefined : findQuotedReply(r, i);
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, i));
  if (!reply || !speaker || findOutletIn(r, speaker) || i - reply.words.from > 4) return undefined;
  const asked = hasCueNear(r, i, ALLEGED | ASKED, 1) && isSpokenOfSide(r, speaker);
  return asked && (ends(r, end!) || end! - i > 2)
    ? toResponse(r, reply, speaker, { scope: 'none' })
    : undefined;
}

const IGNORANCE = wordClass('ignorance');
const NOT = wordClass('not never');
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
  on: anyOf(IGNORANCE, NOT, OPENS_UNREAD),
  match(r, i) {
    if (r.isQuoted(i)) return r.is(i, OPENS_UNREAD) ? matchQuoted(r, i) : undefined;
    if (r.is(i, IGNORANCE)) return matchIgnorance(r, i);
    return r.is(i, NOT) ? matchProfessed(r, i) : undefined;
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow pleaded ignorance].',
    '[Harlow is accused of theft]U1. [Harlow professed complete ignorance of the coins].',
    '[Harlow is accused of theft]U1. [Harlow claimed not to remember the vault].',
    '[Harlow is accused of theft]U1. [Harlow feigned ignorance].',
    '[Harlow is accused of theft]U1. [“I’m not familiar with that,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I can’t remember,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow claims not to have known of the coins]D1.',
    'The pupil claims not to like oats.',
    'The king professed ignorance of botany.',
    'The pupils feigned ignorance of the rule.',
    'The poet wrote on ignorance.',
    '“I haven’t read it,” the singer said of the novel.',
    '“I can’t remember,” the guide said of the first line.',
    'He asked her not to remember the day.',
    'Visitors are told not to know the end.',
  ],
});
