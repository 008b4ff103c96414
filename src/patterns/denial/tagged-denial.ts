// D1 with the attribution behind or in the middle: "No money was taken, the firm insisted", "The payments, he said, were
// never hidden", "According to Harlow, no rule was broken". In front of the words it is denied-by-saying's; quoted words
// are quoted-denial's.
import type { Reading } from '../../text/reading.ts';
import { COMMA, DASH, NUMBER } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, PAST, wordClass } from '../../text/vocabulary.ts';
import { findAttribution } from '../grammar/attribution.ts';
import { opensClause } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ACCORDING_TO, BE, HE_OR_SHE, I_OR_WE, IF_OR_WHETHER, MODAL } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { type AccusedAnswer, findLeadingWords, findTrailingWords } from './accused-answer.ts';
import { isAccusedName, isAccusedSide, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { isCourt, isOfLaw } from './court.ts';
import { findNegatedSubject, NEVER, NO_NOUN } from './negated-subject.ts';
import { type Denied, NOT, readNegation } from './negation.ts';
import { toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';
import { MATTER_NOUN, takesUp } from './subject-matter.ts';

/** Tokens between the attribution and the negation, and of the attribution. */
const NEAR = 7;
const TAG = 12;
const FAR = 16;

/** "The payments[, he said,] were never hidden", "The money – according to Harlow – was not his" */
function findInsertedTag(r: Reading, i: number): AccusedAnswer | undefined {
  const from = r.sentenceFrom(i);
  for (let close = i - 1; close > Math.max(from, i - NEAR); close--) {
    const mark = r.word[close]!;
    if (mark !== COMMA && mark !== DASH) continue;
    for (let open = close - 2; open > Math.max(from, close - TAG); open--) {
      if (r.word[open] !== mark) continue;
      const named = r.findPhraseAt(open + 1, ACCORDING_TO);
      const speaker = findNounPhraseAt(r, named ?? open + 1);
      if (!speaker) return undefined;
      const tail = findTailEnd(r, speaker.to);
      const said = named === undefined ? findAttribution(r, { from: speaker.from, to: tail }) : undefined;
      const ends = named !== undefined ? tail === close : said?.kind === 'subject' && said.to === close;
      if (!ends || said?.group?.isNegated) return undefined;
      const to = findResponseEnd(r, from, i);
      return { from, to, speaker, words: { from, to } };
    }
    return undefined;
  }
  return undefined;
}

/** Whether an accused side can have answered with the negation; a matter that is called untrue needs less. */
function answers(r: Reading, i: number, denied: Denied, { speaker, words }: AccusedAnswer): boolean {
  const told = ALLEGED | ASKED | ANSWERED | TOLD;
  if (!isAccusedSide(r, speaker))
    return denied.isStrong && !denied.isOfAccused && isToldOfSide(r, speaker) && hasCueNear(r, i, told, 1);
  const subject = findNegatedSubject(r, i);
  const ofMatter = subject !== undefined && r.findIn(subject.from, subject.to, MATTER_NOUN) !== undefined;
  if (denied.isStrong || ofMatter) return hasCueNear(r, i, told, 2);
  if (opensWithNone(r, i) && hasCueNear(r, i, ALLEGED | ASKED, 1)) return true;
  const insists = r.findIn(words.to, words.to + 8, INSIST) !== undefined;
  if (r.is(i, NEVER) || insists) return hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 2);
  // "He did not take the money, Harlow said": of the party's own deeds
  const own = subject !== undefined && (r.is(subject.head, HE_OR_SHE) || isAccusedName(r, subject.head));
  if (own && (r.is(i, DID_NOT) || r.is(i - 1, DID))) return hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 2);
  return hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 1) && takesUp(r, words);
}

/** "There had been no payments", "No money changed hands": the whole clause says that something was not. */
function opensWithNone(r: Reading, i: number): boolean {
  if (!r.is(i, NO_NOUN)) return false;
  const be = findVerbGroup(r, i - 1).from;
  const there = r.isWord(be - 1, THERE) && opensClause(r, be - 1);
  if (!there && !opensClause(r, i)) return false;
  const noun = findNounPhraseAt(r, i);
  if (!noun || r.is(noun.head, TO_COME)) return false;
  return there ? !r.is(be, MODAL) : r.is(noun.to, PAST) && !r.is(noun.to, BE);
}
const THERE = internWord('there');
const TO_COME = nounClass(
  'decision date plan comment word reason doubt time timeline deadline need question update change talk hurry rush way point room chance sign',
);

export default pattern({
  id: 'tagged-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial in other words',
  explain: 'The party is reported to have said that it did not happen, or not so.',
  ask: 'Exactly which point is denied, and which is left open?',
  notThis: 'What a party says of other things: “The trams, he said, were never late.”',
  on: anyOf(NOT, NO_NOUN),
  unlessSettled: true,
  match(r, i) {
    if (!hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | TOLD, 2)) return undefined;
    const denied = readNegation(r, i);
    if (!denied) return undefined;
    const subject = findNegatedSubject(r, i);
    if (subject && findSayingBefore(r, subject.from) !== undefined) return undefined;
    const said = findInsertedTag(r, i) ?? findTrailingWords(r, i) ?? findLeadingWords(r, i);
    // an "I" outside quotation marks is the author’s
    if (r.findIn(i - 3, i, I_OR_WE) !== undefined) return undefined;
    if (
      !said ||
      r.is(said.from, IF_OR_WHETHER) ||
      isVerdict(r, i) ||
      (isHypothetical(r, i) && !r.is(i - 1, WOULD))
    )
      return undefined;
    const { speaker } = said;
    if (r.is(speaker.head, THEY) || i - said.words.from > FAR) return undefined;
    if (isCourt(r, speaker) || findOutletIn(r, speaker) || r.has(speaker.from, NUMBER)) return undefined;
    if (isOfLaw(r, speaker)) return undefined;
    if (!answers(r, i, denied, said)) return undefined;
    return toResponse(r, said, speaker, { subtype: denied.subtype, denied: said.words });
  },
  examples: [
    '[A rival accused Harlow]U1 of fraud. [There had been no payments, Harlow said].',
    '[A rival accused Harlow]U1 of fraud. [Nothing of the sort happened, Harlow said].',
    '[A rival accused Harlow]U1 of fraud. No date has been set, Harlow said.',
    '[A rival accused Harlow]U1 of fraud. [The payments, Harlow said, were never hidden].',
    '[A rival accused Harlow]U1 of fraud. [He had no part in the sale, Harlow said].',
    '[A rival accused Harlow]U1 of fraud. [According to Harlow, he was not involved in the sale].',
    '[A rival accused Harlow]U1 of fraud. [The sale, according to Harlow, was not illegal].',
    '[A rival accused Harlow]U1 of hiding the stamps. [The stamps were not hidden, Harlow said].',
    '[A rival accused Harlow]U1 of fraud. [The firm did not bribe anyone, his lawyer said].',
    '[Harlow is accused of theft]U1. [He did not take the money, Harlow said].',
    'The trams, Harlow said, were never late.',
    'The road was not open, Harlow said.',
    '[A rival accused Harlow]U1 of fraud. The trams did not run that day, a guide said.',
    '[A rival accused Harlow]U1 of fraud. The judge, Roe said, was not in a hurry.',
    'The trams, police said, were not late.',
    'No tickets were left, the club said.',
    'It was not a good year, according to the owner.',
    'According to Harlow, no swan was seen on the lake.',
  ],
});
const WOULD = wordClass('would could');
const DID = wordClass('did has had');
const DID_NOT = wordClass("didn't hasn't hadn't");
const INSIST = wordClass('insist insists insisted');
const THEY = wordClass('they');
