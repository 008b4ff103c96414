// D1 by what it is said to have been instead: "said it was a loan, not a bribe", "“This isn’t about money; it’s about safety”". What an
// accused party sets against what is told of it.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, COMMA, DASH } from '../../text/tokens.ts';
import { anyOf, BASE_FORM, GERUND, internWord, NOUN, phrases, wordClass } from '../../text/vocabulary.ts';
import { findVerbGroup, isFiniteVerb } from '../grammar/verb-group.ts';
import { BE, COORDINATOR, NEGATED_BE, SUBJECT_PRONOUN } from '../lexicon/function-words.ts';
import { DENY } from '../lexicon/verbs.ts';
import { WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { findAccusedAnswer } from './accused-answer.ts';
import { isToldHere, isToldOfSide, mayDefendAccused } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { toResponse } from './responder.ts';
import { takesUp } from './subject-matter.ts';

const NOT = internWord('not');
const ABOUT = internWord('about');
/** Tokens of what is set aside, and from the copula to the "not". */
const LONGEST = 9;
const BACK = 14;

/** "a loan[, not a bribe]", "out of kindness [and not greed]": what is set aside ends its clause and has no verb. */
function isSetAside(r: Reading, not: number, end: number): boolean {
  const joined = r.word[not - 1] === COMMA || r.word[not - 1] === DASH || r.is(not - 1, COORDINATOR);
  if (!joined || r.isPunctuation(not + 1) || r.findPhraseAt(not + 1, NO_CONTRAST) !== undefined) return false;
  let i = not + 1;
  // "should guard it, not abuse it": no wish
  if (r.is(i, BASE_FORM) && !r.is(i, NOUN)) return false;
  while (i < Math.min(end, not + LONGEST) && !r.isPunctuation(i)) {
    if (r.is(i, CLAUSE) || (isFiniteVerb(r, i) && !r.is(i, GERUND) && r.is(i - 1, SUBJECT_PRONOUN)))
      return false;
    i++;
  }
  return i > not + 1 && (r.isPunctuation(i) || i >= end);
}
const CLAUSE = wordClass(
  'that which who when if because until unless is are was were has have had will would',
);
const NO_CONTRAST = phrases(
  'least; less; more; all; every; everyone; very; too; much; only; just; even; least; yet; necessarily; to mention; unlike; surprisingly; so; to be; to; in the least; now; always; one; today; tomorrow',
);

/** "It [was] a loan, not": the copula before, with nobody’s wishes for a subject ("what we need is", "it’s time"). */
function findCopula(r: Reading, not: number, from: number): number | undefined {
  for (let be = not - 1; be >= Math.max(from, not - BACK); be--) {
    // "the [public’s] trust": no copula
    if (!r.is(be, BE) || (r.word[be] === APOSTROPHE_S && !r.is(be - 1, IT))) continue;
    if (r.is(be - 1, WISHED) || r.is(be + 1, TIME) || r.is(be + 2, TIME)) return undefined;
    return r.findIn(Math.max(from, be - 6), be, WHAT) === undefined ? be : undefined;
  }
  return undefined;
}
const WISHED = wordClass(
  'should must need needs answer solution priority focus goal aim to would will could can may might',
);
const WHAT = wordClass('what if priority solution answer goal aim focus');
const TIME = wordClass('time important');
const IT = wordClass('it this that these those they he she');

/** "This isn’t [about] money", "It was never [about] him": of the matter in hand */
function isNotAbout(r: Reading, not: number, from: number): boolean {
  const be = r.is(not, NEGATED_BE) ? not : not - 1;
  if (!r.is(be, BE) && !r.is(be, NEGATED_BE)) return false;
  return r.word[not + 1] === ABOUT && r.is(be - 1, IT) && be - 1 <= from + 3;
}

const ELSE = phrases(
  'for any other reason; for any other reasons; for any other purpose; for other reasons; because of anything else; for political reasons',
);

export default pattern({
  id: 'contrast',
  category: 'denial',
  subtype: 'D1',
  title: 'This, and not that',
  explain: 'The party says what it was instead, and sets what is told of it aside.',
  ask: 'What shows that it was the one and not the other?',
  notThis: 'Wishes and views: “We need jobs, not slogans.”',
  on: anyOf(wordClass('not never'), NEGATED_BE),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    // Cheap first: most that is not so is set against nothing, or answers nothing.
    const isAside = r.word[i] === NOT && isSetAside(r, i, r.sentenceTo(i));
    if (!isAside && r.word[i + 1] !== ABOUT) return undefined;
    if (!hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 2) && !hasCueNear(r, i, TOLD | WRONG, 1))
      return undefined;
    // "for spam, and not for any other reason": whoever speaks for the party
    if (r.findPhraseAt(i + 1, ELSE) !== undefined) {
      const other = findAccusedAnswer(r, i, mayDefendAccused);
      return other && toResponse(r, other, other.speaker, { denied: other.words });
    }
    const accused = findAccusedAnswer(r, i);
    const answer = accused ?? (isToldHere(r, i, 2) ? findAccusedAnswer(r, i, isToldOfSide) : undefined);
    if (!answer) return undefined;
    // of whom something is told, only what takes it up
    if (!accused && !takesUp(r, answer.words)) return undefined;
    const { from, to } = answer.words;
    const about = isNotAbout(r, i, r.isPunctuation(from) ? from + 1 : from);
    if (!about) {
      if (!isAside) return undefined;
      const be = findCopula(r, i, from);
      if (be === undefined) return undefined;
      // "the answer is dialogue, not violence": it has to take up what is told
      const aside = { from: i + 1, to: Math.min(to, i + LONGEST) };
      const wrong = r.findIn(aside.from, Math.max(aside.to, i + 5), WRONGDOING) !== undefined;
      const ofMatter = r.is(be - 1, IT) || takesUp(r, { from, to: Math.min(to, i + LONGEST) });
      if (!wrong && !ofMatter) return undefined;
    }
    // "Harlow, who denies the theft, has said": that is a denial of its own
    const denies = r.findIn(answer.from, from, DENY);
    const start = denies === undefined ? answer.from : findVerbGroup(r, from - 1).from;
    return toResponse(r, { from: Math.min(start, from), to: answer.to }, answer.speaker, {
      denied: answer.words,
    });
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow said the theft was a prank, not a crime].',
    '[Harlow is accused of theft]U1. [Harlow said it was a family matter and not a police one].',
    '[Harlow is accused of theft]U1. [“It was never about the coins,” Harlow said].',
    '[Harlow is accused of theft]U1. [“This isn’t about money; it’s about trust,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said they were his own coins and not the bank’s].',
    '[A rival accused Harlow]U1 of theft. [His lawyer said it was a gap in the books, not a crime].',
    '[Harlow is accused of theft]U1. [“It was a private trip, not a company one,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow told the Ledger that the theft was the work of a stranger, not a friend].',
    '[Harlow is accused of theft]U1. Harlow said the answer was patience, not anger.',
    '[Harlow is accused of theft]U1. “What we need is calm, not noise,” Harlow said.',
    '[Harlow is accused of theft]U1. Harlow said it was time for work, not words.',
    '[Harlow is accused of theft]U1. Harlow said he was glad, not least for his family.',
    '[A rival accused Quill]U1 of bias. [“We closed the page for spam, and not for any other reason,” a spokeswoman said].',
    'Harlow said the soup was warm, not hot.',
    'The captain said it was a draw, not a defeat.',
    'It was a loan, not a gift.',
    '“This isn’t about me,” the goalkeeper said.',
    'The vicar said the lamp was brass and not gold.',
    '“It’s about the music, not the money,” the singer said.',
    '[Harlow is accused of theft]U1. The vicar said the lamp was brass, not gold.',
  ],
});
