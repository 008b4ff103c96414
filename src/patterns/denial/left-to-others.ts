// D4 by content: the question is somebody else's ("a matter for the police"), or the party is in no position to answer it.
// Refusals by verb are declined's, "no comment" and referrals no-comment's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, phrases, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { BE, HAVE, PRONOUN } from '../lexicon/function-words.ts';
import { COURT, INSTITUTION } from '../lexicon/institutions.ts';
import { HUMAN, LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { isAnswer } from './answering.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

const MATTER = wordClass('matter question issue');
const FOR = wordClass('for');
const THAT = wordClass('that this it these those they');
/** "in no position to comment", "not at liberty to discuss" */
const POSITION = phrases(
  'in a position to; in any position to; in no position to; at liberty to; the ability to; my place to; our place to; for me to; for us to; up to us to; up to me to',
);
const OPENS_POSITION = wordClass('in at the my our for up');
const TELL = wordClass('tell give name supply');
const NO_POSITION = wordClass('no');
const WHO_DECIDES = anyOf(INSTITUTION, COURT, HUMAN, LAWYER, wordClass('courts police authorities lawyers'));

/** "That is [an operational matter for the police]" */
function readMatter(r: Reading, noun: number): { from: number; subject: NounPhrase } | undefined {
  if (!r.is(noun + 1, FOR)) return undefined;
  const whose = findNounPhraseAt(r, noun + 2);
  const decides = whose && (r.is(whose.head, WHO_DECIDES) || isPerson(r, whose.head));
  let be = noun - 1;
  while (be > noun - 5 && !r.is(be, BE)) be--;
  if (!decides || !r.is(be, BE)) return undefined;
  const near = { from: be - 1, to: be, head: be - 1 };
  const subject = r.is(be - 1, THAT) ? near : findSubject(r, findVerbGroup(r, be));
  return subject && r.is(subject.head, THAT) ? { from: be, subject } : undefined;
}

/** "we are [not in a position to comment]" */
function readPosition(r: Reading, i: number): { from: number; subject: NounPhrase } | undefined {
  const after = r.findPhraseAt(i, POSITION);
  if (after === undefined || !isAnswer(r, after) || r.is(after, TELL)) return undefined;
  for (let verb = i - 1; verb > i - 4; verb--) {
    if (!r.is(verb, BE) && !r.is(verb, HAVE)) continue;
    const group = findVerbGroup(r, verb);
    const subject = findSubject(r, group);
    const negated = group.isNegated || r.findIn(verb, i + 2, NOT) !== undefined || r.is(i + 1, NO_POSITION);
    return negated && subject && r.is(subject.head, PRONOUN) ? { from: group.from, subject } : undefined;
  }
  return undefined;
}
const NOT = wordClass("not n't");

export default pattern({
  id: 'left-to-others',
  category: 'denial',
  subtype: 'D4',
  title: 'A question left to others',
  explain: 'The party says that it is not for it to answer.',
  ask: 'Who could answer, and was that one asked?',
  notThis: 'A matter of taste, or one for a committee, where nobody is asked about anything.',
  on: anyOf(MATTER, OPENS_POSITION),
  quoted: 'read',
  match(r, i) {
    const found = r.is(i, MATTER) ? readMatter(r, i) : readPosition(r, i);
    if (!found) return undefined;
    const reply = r.isQuoted(i) ? findQuotedReply(r, i) : undefined;
    const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, i));
    if (reply && reply.words.to - reply.words.from > 5)
      return speaker && !findOutletIn(r, speaker) && isAsked(r, i, speaker)
        ? toResponse(r, reply, speaker)
        : undefined;
    const inner = { subject: found.subject, from: found.subject.from };
    const responder = widenToSpeaker(r, inner);
    if (responder.from === inner.from || !responder.subject || findOutletIn(r, responder.subject))
      return undefined;
    if (!isAsked(r, i, responder.subject)) return undefined;
    return toResponse(
      r,
      { from: responder.from, to: findResponseEnd(r, responder.from, i) },
      responder.subject,
    );
  },
  examples: [
    'Asked who had signed it, [the mayor said that was a matter for the board].',
    '[“This is an operational matter for the police,” a spokesman said].',
    'Asked about the leak, the club was silent. [“That is a question for the lawyers,” the owner said].',
    '[“We are not in a position to comment on it,” a spokeswoman said].',
    '[“I’m not at liberty to discuss the case,” her lawyer said].',
    '[“It is not my place to speak about the contract,” a spokesman said].',
    'It is a matter of taste, the chef said.',
    '“That is a matter for the players,” the cook said of the soup.',
    'The bill is a matter for the house.',
    'It is not for me to say which soup is best, she told the cook.',
    'The pilot was in a position to see the lake.',
    'He has the ability to explain a poem.',
  ],
});

/** Whether anybody asks, or the speaker is there to be asked. */
function isAsked(r: Reading, i: number, { from, to }: NounPhrase): boolean {
  if (r.findIn(from, to, SPOKESPERSON) !== undefined || r.findIn(from, to, LAWYER) !== undefined) return true;
  return hasCueNear(r, i, ALLEGED | ANSWERED | ASKED | TOLD, 1);
}
