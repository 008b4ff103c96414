// D1 by what the accuser does: "“She lies,” Harlow said", "said the paper was lying", "“He made that up”". Told of the matter,
// lies are called-untrue's and faulted-account's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, phrases, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { HE_SHE_OR_THEY } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { type AccusedAnswer, findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { hasAccused, isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { isHeadline } from './allegation-context.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { toResponse } from './responder.ts';
import { ACCUSER } from './turned-on.ts';

const LIE = wordClass('lies lied lying');
const CLOSES = wordClass('about and when because or through');
const MAKE = wordClass('made making makes make');
const UP = phrases(
  'made it up; made that up; made this up; making it up; making this up; makes things up; make things up; made it all up',
);

/** Whether whoever accuses is the subject: by a pronoun of others, or by name. */
function isOfAccuser(r: Reading, verb: number): boolean {
  const { from } = findVerbGroup(r, verb);
  if (r.is(from - 1, HE_SHE_OR_THEY)) return true;
  const subject = findNounPhraseBefore(r, from);
  return subject !== undefined && (r.is(subject.head, ACCUSER) || hasAccused(r, subject));
}

/** "“She lies,” Harlow said", "Harlow says ‘she lies’": also of one of whom something was just told */
function findQuotedAnswer(r: Reading, verb: number): AccusedAnswer | undefined {
  const reply = findQuotedReply(r, verb);
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, verb));
  if (!speaker || findOutletIn(r, speaker)) return undefined;
  const spoken = isAccusedSide(r, speaker) || (isToldHere(r, verb, 3) && isToldOfSide(r, speaker));
  return spoken || (isHeadline(r, verb) && isToldOfSide(r, speaker)) ? { ...reply, speaker } : undefined;
}

export default pattern({
  id: 'called-liar',
  category: 'denial',
  subtype: 'D1',
  title: 'The accuser is said to lie',
  explain: 'The party says that whoever tells it lies.',
  ask: 'Which statement is the lie, and what shows it?',
  notThis: 'Lies told of where the speaker is accused of nothing; “the town lies in a valley”.',
  on: anyOf(LIE, MAKE),
  quoted: 'read',
  unlessSettled: true,
  match(r, verb) {
    if (!r.is(verb, LIE) && r.findPhraseAt(verb, UP) === undefined) return undefined;
    const group = findVerbGroup(r, verb);
    // "lied to Congress": a charge of its own
    if (r.is(verb, LIE) && !r.isPunctuation(verb + 1) && !r.is(verb + 1, CLOSES)) return undefined;
    if (group.isNegated || group.isModal || group.isInfinitive || !isOfAccuser(r, verb)) return undefined;
    if (!hasAccusationNear(r, verb) && !isToldHere(r, verb, 3) && !isHeadline(r, verb)) return undefined;
    const answer = r.isQuoted(verb) ? findQuotedAnswer(r, verb) : findAccusedAnswer(r, verb);
    // "He lied to us, Harlow said" is what is brought against another, unless it opens the answer
    const opens = answer && group.from - 2 <= answer.words.from + 1;
    return opens ? toResponse(r, answer, answer.speaker, { denied: answer.words }) : undefined;
  },
  examples: [
    '[A rival accused Harlow]U1 of theft. [“The reporters are lying,” Harlow said].',
    '[A rival accused Harlow]U1 of theft. [“They’re making it up,” said Harlow].',
    '[A rival accused Harlow]U1 of theft. [“She lies,” Harlow said].',
    '[A rival accused Harlow]U1 of theft. [“He is lying, and he knows it,” Harlow said].',
    '[The Ledger reported]U4 that Harlow took bribes. [“They made it up,” Harlow said].',
    '[A rival accused Harlow]U1 of theft. [Harlow said she was lying].',
    '[Ann Roe accused Harlow]U1 of theft. [“Ann Roe lied,” Harlow told reporters].',
    '[A rival accused Harlow]U1 of theft. [“She lies, she smears, she spreads hate,” said Harlow].',
    'The town lies in a valley, Harlow said.',
    '“He was lying on the sofa,” the nurse said.',
    '[A rival accused Harlow]U1 of theft. “He is not lying,” Harlow said.',
    '“They made it up as they went,” the singer said.',
    '[A rival accused Harlow]U1 of theft. The vicar said the truth lies elsewhere.',
    'She lies awake at night, she said.',
    'The fault lies with the weather, the farmer said.',
    '“The ship has lain here for years,” said the guide.',
  ],
});
