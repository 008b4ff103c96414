// D1 and D3 of a quoted answer without a verb: "“All completely fabricated,” Harlow said", "“Total nonsense!”", "“Wrong,” she
// said". The word that calls the matter untrue is nearly all there is.
import type { Reading } from '../../text/reading.ts';
import { COLON, COMMA, NUMBER } from '../../text/tokens.ts';
import { anyOf, internWord, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { COORDINATOR, NEGATED_BE, NOT_OR_NEVER } from '../lexicon/function-words.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { isSaidByOther } from './called-matter.ts';
import { isCourt } from './court.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { toResponse } from './responder.ts';

/** Names for what is brought against somebody; "hunt" behind "witch". */
const NAMED = wordClass(
  `scam harassment vendetta smear smears sham farce travesty setup set-up hunt witch-hunt persecution slander slanders libel
  scapegoating harassment shakedown extortion blackmail conjecture hearsay stitch-up`,
);
const WITCH = internWord('witch');
const HUNT = internWord('hunt');
const JUDGED = anyOf(UNTRUE, WORTHLESS, NAMED);
/** What may stand in front: "all", "a complete", "100 percent", "another". */
const FILLING = wordClass(
  `all a an the another more just such what pure utter total complete absolute sheer totally completely absolutely utterly
  entirely percent per cent one hundred greatest biggest worst oldest old same blatant vicious malicious political partisan
  presidential continuing continued big fat bunch load pack of lot is it that this these those they was are were 's 're well look oh witch % yes and but`,
);
/** What may follow: "fake news", "from start to finish", "in history", "mate". */
const FOLLOWING = wordClass(
  'news story stories media allegations accusations claims from in every of and history reports',
);
/** Tokens of such an answer, its marks with it. */
const LONGEST = 14;

/** Whether all in front of the word is filling. */
function isAllFilled(r: Reading, from: number, i: number): boolean {
  for (let at = from; at < i; at++) {
    const fills = r.isPunctuation(at) || r.is(at, FILLING) || r.is(at, JUDGED) || r.is(at, COORDINATOR);
    if (!fills && !isAdverb(r, at) && !r.has(at, NUMBER)) return false;
    if (r.is(at, NOT_OR_NEVER)) return false;
  }
  return true;
}

/** Whether the quoted words stand for themselves: not "called it “nonsense”". */
function isSetOff(r: Reading, from: number): boolean {
  const before = from - 1;
  return (
    from === r.sentenceFrom(from) ||
    r.word[before] === COMMA ||
    r.word[before] === COLON ||
    r.is(before, ANY_SAYING)
  );
}

/** "[not] true", "[isn’t] entirely true" */
function notBefore(r: Reading, i: number): number | undefined {
  for (let not = i - 1; not > i - 4; not--) if (r.is(not, NOT_OR_NEVER) || r.is(not, NEGATED_BE)) return not;
  return undefined;
}
const TRUE = wordClass('true');

export default pattern({
  id: 'curt-answer',
  category: 'denial',
  subtype: 'D1',
  title: 'A curt answer',
  explain: 'The party answers with hardly more than a word for the matter.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Curt words on anything that is not held against the speaker.',
  on: anyOf(JUDGED, TRUE),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (!r.isQuoted(i) || (r.word[i] === HUNT && r.word[i - 1] !== WITCH)) return undefined;
    const reply = findQuotedReply(r, i);
    if (!reply || reply.words.to - reply.words.from > LONGEST) return undefined;
    const { words } = reply;
    const denied = r.is(i, TRUE);
    const not = denied ? notBefore(r, i) : i;
    if (not === undefined || !isSetOff(r, words.from) || !isAllFilled(r, words.from, not)) return undefined;
    if (!(ends(r, i + 1) || r.is(i + 1, FOLLOWING) || r.is(i + 1, JUDGED))) return undefined;
    const speaker = reply.speaker ?? findQuoteSpeaker(r, i);
    if (!speaker || isCourt(r, speaker) || findOutletIn(r, speaker)) return undefined;
    const untrue = denied || r.findIn(words.from, words.to, UNTRUE) !== undefined;
    const accused = isAccusedSide(r, speaker);
    const cues = ALLEGED | ASKED | ANSWERED;
    const answers = accused
      ? hasCueNear(r, i, cues | TOLD, 2)
      : isToldOfSide(r, speaker) && (isToldHere(r, i) || hasCueNear(r, i, cues, 1));
    const opens = words.from <= r.quotationAt(i)!.from + 1;
    const contradicts = opens && isSaidByOther(r, i, speaker) && ends(r, i + 1);
    if (!answers && !contradicts) return undefined;
    return toResponse(r, reply, speaker, { subtype: untrue ? 'D1' : 'D3' });
  },
  examples: [
    '[Harlow is accused of theft]U1. [“All 100 percent fabricated,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Total nonsense!” Harlow tweeted]D3.',
    '[Harlow is accused of theft]U1. [“Wrong,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Fake news,” he wrote] on Sunday.',
    '[Harlow is accused of theft]U1. [“The greatest scam in history,” Harlow wrote]D3.',
    '[Harlow is accused of theft]U1. [“Pure invention,” he said].',
    '[Harlow is accused of theft]U1. [“Total invention!” Harlow wrote].',
    '[Harlow is accused of theft]U1. [“All false,” his lawyer said].',
    '[Harlow is accused of theft]U1. [“Just the same old lies,” Harlow said].',
    '[The Ledger reported]U4 that Harlow had left. [“Complete invention,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Another vicious lie,” he said].',
    'A coach said the club paid late. [“That is not true,” the club’s chairman, Tom Quill, said].',
    '“It is not true love,” Quill said.',
    'A critic wrote: “Pure fiction.”',
    '“All lies in the end turn to dust,” the poet wrote.',
    '“Another early frost,” the farmer said.',
    '[Harlow is accused of theft]U1. The vicar called the weather “total nonsense”.',
    '“Wrong,” the teacher said.',
    '“Total nonsense!” the clown cried.',
    '[Harlow is accused of theft]U1. “Wrong turn,” the driver said.',
    'The play is called “All Lies”.',
    '[Harlow is accused of theft]U1. A friend had a word for the rain: “Ridiculous.”',
  ],
});
