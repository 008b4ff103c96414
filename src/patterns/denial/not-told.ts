// D2 by what nobody has told the party: "“The mayor has not been notified that he is under investigation,” her lawyer said",
// "said she had not received a subpoena": it leaves open whether there is an investigation. D1 where what is reported is
// that the party knew: "said the president was never told about the payments".
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, nounClass, pastClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { LAWYER } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { isMouthpiece } from './own-side.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';

/** What one is or is not let know, by those who investigate or by anybody. */
const INFORMED = anyOf(
  pastClass('notified informed contacted approached interviewed questioned subpoenaed served briefed told'),
  wordClass('aware'),
);
/** Of these also what others than investigators would have told. */
const LET_KNOW = anyOf(pastClass('informed briefed told notified'), wordClass('aware'));
const ABOUT = wordClass('of about on that');
const AWARE = wordClass('aware');
const MADE = wordClass('made');
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

/**
 * Lawyers ("Jane Roe, a lawyer for the firm"), spokespeople and firms: they speak of what the party has heard because they
 * were asked.
 */
function speaksForParty(r: Reading, speaker: NounPhrase, end: number): boolean {
  const to = Math.max(speaker.to, Math.min(end, speaker.from + 14));
  if (isMouthpiece(r, { ...speaker, to }) || r.findIn(speaker.from, to, LAWYER) !== undefined) return true;
  return r.is(speaker.head, INSTITUTION);
}

/** "never told about the payments", "not been briefed on it": of what the sentences before report */
function isOfMatter(r: Reading, verb: number): boolean {
  if (!r.is(verb, LET_KNOW) || !r.is(verb + 1, ABOUT)) return false;
  return hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | TOLD, 2);
}

export default pattern({
  id: 'not-told',
  category: 'denial',
  subtype: 'D2',
  title: 'Nothing was heard from those who investigate',
  explain: 'The party says that nobody has told it so; whether it is so stays open.',
  ask: 'Who would have to tell the party, and when?',
  notThis: 'Somebody who was not told of anything else.',
  on: anyOf(INFORMED, RECEIVED),
  quoted: 'read',
  match(r, verb) {
    // "had not been made aware of it"
    const main = r.is(verb, AWARE) && r.is(verb - 1, MADE) ? verb - 1 : verb;
    if (r.is(main, AWARE)) return undefined;
    const group = findVerbGroup(r, main);
    const hears = r.is(main, RECEIVED) ? !group.isPassive : group.isPassive;
    if (!group.isNegated || group.isModal || !hears) return undefined;
    const end = Math.min(r.sentenceTo(verb), verb + REACH);
    const ofInquiry = r.findIn(verb + 1, end, INQUIRY) !== undefined;
    if (!ofInquiry && !isOfMatter(r, verb)) return undefined;
    const said = findSaid(r, main);
    if (!said?.speaker || !speaksForParty(r, said.speaker, said.to)) return undefined;
    return toResponse(r, said, said.speaker, ofInquiry ? { scope: 'none' } : { subtype: 'D1' });
  },
  examples: [
    '[“The mayor has not been notified by anyone that he is under investigation,” Jane Roe, his lawyer, said].',
    '[Her lawyer said she had not been contacted by the police].',
    '[A spokesman said the fund had not received a subpoena].',
    '[The firm said it had not been served with a lawsuit].',
    '[“We have not been interviewed by investigators,” a spokeswoman for the port said].',
    '[A lawyer for Harlow said his client had never been informed of an investigation].',
    '[The Ledger reported]U4 that the mayor knew of the sale. [The White House said the president had not been briefed on the sale]D1.',
    '[The Ledger reported]U4 that the mayor knew of the sale. [A spokeswoman said he had not been made aware of it]D1.',
    'The guide said the guests had not been told of the tide.',
    'Harlow said he had not been told of an investigation.',
    'The neighbours said they had not been contacted by the police.',
    'The spokesman said the guests had not been served soup.',
    'The lawyer said the letter was not received in May.',
    'The farmer was not notified of the flood.',
    'The firm said it was served with a lawsuit.',
    'The police said the family had not been informed.',
  ],
});
