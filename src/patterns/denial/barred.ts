// D4 by a rule that stands in the way of an answer: "privacy laws prevented the hospital from commenting", "said it was barred from
// discussing the case", "it is the firm’s policy not to comment". Refusals without one are declined's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, nounClass, PAST, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { NOT_OR_NEVER, POSSESSIVE, PRONOUN } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findResponder, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';

/** "[prevented] the hospital from commenting", "was [barred] from discussing the case" */
function matchBarred(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || !group.isFinite) return undefined;
  const whom = group.isPassive ? undefined : findNounPhraseAt(r, verb + 1);
  const from = group.isPassive ? verb + 1 : whom?.to;
  if (from === undefined || !r.is(from, FROM)) return undefined;
  const answer = r.is(from + 1, FURTHER) ? from + 2 : from + 1;
  if (!r.is(answer, COMMENTING)) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject || isCourt(r, responder.subject) || r.is(responder.subject.head, COURTROOM))
    return undefined;
  const said = findSayingBefore(r, responder.subject.from) !== undefined;
  // "Jurors are barred from discussing the case": nobody asks them
  if (group.isPassive ? !said : !r.is(responder.subject.head, RULE)) return undefined;
  // "The law bars firms from disclosing names": what holds for all
  const own = said || r.is(verb, PAST) || r.is(answer, COMMENTING_ONLY) || (whom && r.is(whom.head, PRONOUN));
  if (!own) return undefined;
  const outer = widenToSpeaker(r, responder);
  return toResponse(
    r,
    { from: outer.from, to: findResponseEnd(r, outer.from, answer) },
    whom ?? outer.subject,
  );
}

/** "her lawyers had [advised] her not to comment", "had been [told] by her lawyers not to discuss it" */
function matchAdvised(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || !group.isFinite) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 8);
  let not = verb + 1;
  while (not < end && !r.is(not, NOT_OR_NEVER) && !r.isPunctuation(not)) not++;
  if (!r.is(not, NOT_OR_NEVER) || !r.is(not + 1, TO) || !r.is(not + 2, SPEAK_OF_IT)) return undefined;
  const inner = findResponder(r, group);
  if (!inner?.subject) return undefined;
  const outer = widenToSpeaker(r, inner);
  // "Jurors are told not to discuss the case": nobody has asked them
  if (outer.from === inner.from && !(group.isPassive && hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1)))
    return undefined;
  return toResponse(r, { from: outer.from, to: findResponseEnd(r, outer.from, not + 2) }, outer.subject);
}
const ADVISE = wordClass('advised told instructed warned ordered urged');

/** "it is the firm’s [policy] not to comment on cases", "has a [policy] of not commenting" */
function matchPolicy(r: Reading, policy: number) {
  let not = policy + 1;
  if (r.is(not, IS) || r.is(not, OF)) not++;
  // "It is not our practice to comment"
  const denied = r.is(policy - 1, POSSESSIVE) && r.is(policy - 2, NOT_OR_NEVER) && r.is(policy + 1, TO);
  if (!r.is(not, NOT_OR_NEVER) && !denied) return undefined;
  const answer = denied ? policy + 2 : r.is(not + 1, TO) ? not + 2 : not + 1;
  if (!r.is(answer, COMMENTING) && !r.is(answer, COMMENT)) return undefined;
  const reply = r.isQuoted(policy) ? findQuotedReply(r, policy) : undefined;
  if (reply) {
    const speaker = reply.speaker ?? findQuoteSpeaker(r, policy);
    return speaker && !findOutletIn(r, speaker) ? toResponse(r, reply, speaker) : undefined;
  }
  const saying = findSayingBefore(r, findNounStart(r, policy));
  const start =
    saying === undefined
      ? r.sentenceFrom(policy)
      : (findResponder(r, findVerbGroup(r, saying))?.from ?? policy);
  if (policy - start > 14 || r.is(policy - 1, NO)) return undefined;
  // "it is its policy not to", "has a policy of not", "its policy is not to"
  const states = r.is(policy + 1, IS) || r.findIn(Math.max(start, policy - 7), policy, HAS) !== undefined;
  if (!states) return undefined;
  return toResponse(r, { from: start, to: findResponseEnd(r, start, answer) }, undefined);
}

/** Where "its policy", "it is the firm’s policy" starts, a few words before the noun. */
function findNounStart(r: Reading, policy: number): number {
  let i = policy;
  while (i > r.sentenceFrom(policy) && i > policy - 7 && !r.is(i - 1, SAID)) i--;
  return i;
}

const BAR = verbClass('prevent prohibit preclude forbid bar+ restrict stop+ prevent');
const FROM = wordClass('from');
const FURTHER = wordClass('further publicly');
const COMMENTING = wordClass('commenting discussing speaking disclosing elaborating');
const COMMENT = wordClass('comment discuss');
const SPEAK_OF_IT = anyOf(COMMENT, wordClass('speak talk say answer'));
const COMMENTING_ONLY = wordClass('commenting');
const COURTROOM = nounClass('judge juror magistrate order');
const RULE = nounClass(
  'law rule regulation policy order agreement confidentiality privacy guideline statute restriction clause obligation',
);
const POLICY = nounClass('policy practice');
const IS = wordClass('is was');
const OF = wordClass('of');
const NO = wordClass('no');
const HAS = wordClass('is was has had have');
const TO = wordClass('to');
const SAID = wordClass('said says say that');

export default pattern({
  id: 'barred',
  category: 'denial',
  subtype: 'D4',
  title: 'Barred from comment',
  explain: 'The party gives no answer, and names a rule for it.',
  ask: 'Which rule is it, and what does it leave open?',
  notThis: 'Jurors who may not speak of a case; a ban on something else.',
  quoted: 'read',
  on: anyOf(BAR, POLICY, ADVISE),
  match(r, i) {
    if (r.is(i, POLICY)) return matchPolicy(r, i);
    if (r.isQuoted(i)) return undefined;
    return r.is(i, BAR) ? matchBarred(r, i) : matchAdvised(r, i);
  },
  examples: [
    '[Harlow said her lawyers had advised her not to comment].',
    '[Harlow is accused of theft]U1. [Harlow said she had been told by her lawyers not to discuss it].',
    'Jurors were told not to discuss the case.',
    '[Privacy laws prevented the hospital from commenting].',
    '[The school said that it was barred from discussing the case].',
    '[The clinic said federal law prohibits it from commenting on the patient].',
    '[It is the bank’s policy not to comment on rumours].',
    '[The bank said its policy is not to comment on cases].',
    '[“It is our policy not to comment on cases,” a spokeswoman said].',
    '[The bank has a policy of not commenting on cases].',
    'Jurors are barred from discussing the case.',
    'The judge barred her from speaking to the press.',
    'The law prevents the shop from selling knives.',
    'It is the policy of the school to teach chess.',
    'The law bars firms from disclosing names.',
    'The rule of not discussing prices ended in May.',
    'The rain stopped the band from playing.',
    'The policy was not to blame.',
  ],
});
