// D2 by what nobody has told the party: "“The mayor has not been notified that he is under investigation,” her lawyer said",
// "said she had not received a subpoena". It leaves open whether there is an investigation.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, nounClass, pastClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { LAWYER } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { isMouthpiece } from './own-side.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findResponder, findSayingBefore, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** Of these one hears from those who investigate. */
const TOLD = pastClass('notified informed contacted approached interviewed questioned subpoenaed served');
const RECEIVED = pastClass('received');
const INQUIRY = anyOf(
  nounClass(
    'investigation investigator inquiry probe subpoena prosecutor lawsuit summons warrant target detective',
  ),
  wordClass('police fbi authorities investigated indicted charged'),
);
/** Tokens behind the verb in which the inquiry stands. */
const REACH = 12;

interface Said extends TokenRange {
  readonly speaker: NounPhrase | undefined;
}

/** Who says so, with the span of speaker and words. */
function findSaid(r: Reading, verb: number): Said | undefined {
  if (r.isQuoted(verb)) {
    const reply = findQuotedReply(r, verb);
    return reply && { ...reply, speaker: reply.speaker ?? findQuoteSpeaker(r, verb) };
  }
  const inner = findSubject(r, findVerbGroup(r, verb));
  const saying = inner && findSayingBefore(r, inner.from);
  const responder = saying === undefined ? undefined : findResponder(r, findVerbGroup(r, saying));
  return (
    responder && {
      from: responder.from,
      to: findResponseEnd(r, responder.from, verb),
      speaker: responder.subject,
    }
  );
}

/** Lawyers ("Jane Roe, a lawyer for the firm"), spokespeople, firms, and whoever is accused. */
function speaksForParty(r: Reading, speaker: NounPhrase, end: number): boolean {
  const to = Math.max(speaker.to, Math.min(end, speaker.from + 14));
  if (isMouthpiece(r, { ...speaker, to }) || r.findIn(speaker.from, to, LAWYER) !== undefined) return true;
  return isAccusedSide(r, speaker) || r.is(speaker.head, INSTITUTION);
}

export default pattern({
  id: 'not-told',
  category: 'denial',
  subtype: 'D2',
  title: 'Nothing was heard from those who investigate',
  explain: 'The party says that nobody has told it so; whether it is so stays open.',
  ask: 'Who would have to tell the party, and when?',
  notThis: 'Somebody who was not told of anything else.',
  on: anyOf(TOLD, RECEIVED),
  quoted: 'read',
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    const hears = r.is(verb, RECEIVED) ? !group.isPassive : group.isPassive;
    if (!group.isNegated || group.isModal || !hears) return undefined;
    const end = Math.min(r.sentenceTo(verb), verb + REACH);
    if (r.findIn(verb + 1, end, INQUIRY) === undefined) return undefined;
    const said = findSaid(r, verb);
    if (!said?.speaker || !speaksForParty(r, said.speaker, said.to)) return undefined;
    return toResponse(r, said, said.speaker, { scope: 'none' });
  },
  examples: [
    '[“The mayor has not been notified by anyone that he is under investigation,” Jane Roe, his lawyer, said].',
    '[Her lawyer said she had not been contacted by the police].',
    '[A spokesman said the fund had not received a subpoena].',
    '[The firm said it had not been served with a lawsuit].',
    '[“We have not been interviewed by investigators,” a spokeswoman for the port said].',
    '[A lawyer for Harlow said his client had never been informed of an investigation].',
    'The neighbours said they had not been contacted by the police.',
    'The spokesman said the guests had not been served soup.',
    'The lawyer said the letter was not received in May.',
    'The farmer was not notified of the flood.',
    'The firm said it was served with a lawsuit.',
    'The police said the family had not been informed.',
  ],
});
