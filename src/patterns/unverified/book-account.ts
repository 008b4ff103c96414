// U4: what a book tells: "according to his memoir", "the book claims", "she writes in her memoir". Reviews of novels and
// what scripture says are not its business.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA } from '../../text/tokens.ts';
import { internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject, findVerbAfter } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ARTICLE, DETERMINER, POSSESSIVE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { relayAnatomy } from './relay.ts';

const BOOK = nounClass('book memoir biography autobiography tell-all excerpt');
/** A "book" that is no account of facts. */
const OTHER_BOOK = wordClass(
  'comic cook picture rule prayer school holy law textbook audio story children notebook record play good',
);
const TELL = verbClass(
  'say write claim allege describe recount recall report detail reveal assert state note quote suggest contend',
);
const NEUTRAL = verbClass(
  'say claim allege describe recount report detail assert state quote suggest contend',
);
const ACCORDING = internWord('according');
const TO = internWord('to');
/** "his biography" is a profile on some site. */
const BIOGRAPHY = internWord('biography');
const IN = internWord('in');
const OF = internWord('of');
/** "in her book Years of Iron": how far before the verb may be. */
const NEAR = 12;

/** "she writes in her memoir": the verb before "in". */
function matchBefore(r: Reading, head: number, from: number): TokenRange | undefined {
  const start = Math.max(r.sentenceFrom(head), from - 6);
  for (let i = from - 2; i >= start; i--) {
    if (r.isPunctuation(i)) return undefined;
    if (!r.is(i, TELL)) continue;
    const group = findVerbGroup(r, i);
    const subject =
      group.isFinite && !group.isPassive && !group.isModal && !group.isNegated
        ? findSubject(r, group)
        : undefined;
    return subject && { from: Math.min(subject.from, group.from), to: head + 1 };
  }
  return undefined;
}

/** "In his memoir, Roe writes": the verb behind. */
function matchBehind(r: Reading, head: number, from: number): TokenRange | undefined {
  if (from - 1 > r.sentenceFrom(head) + 1) return undefined;
  const end = Math.min(r.sentenceTo(head), head + NEAR);
  for (let i = head + 1; i < end; i++) {
    if (!r.is(i, TELL)) continue;
    const group = findVerbGroup(r, i);
    const subject = group.isFinite && !group.isPassive && !group.isModal ? findSubject(r, group) : undefined;
    return subject && subject.from > head ? { from: from - 1, to: i + 1 } : undefined;
  }
  return undefined;
}

function matchSubject(r: Reading, head: number, from: number): TokenRange | undefined {
  const verb = findVerbAfter(r, head + 1);
  if (verb === undefined || !r.is(verb, NEUTRAL) || r.word[head + 1] === COMMA) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
  return { from, to: verb + 1 };
}

export default pattern({
  id: 'book-account',
  category: 'unverified',
  subtype: 'U4',
  title: 'A book’s account',
  explain: 'The fact rests on what a book tells.',
  ask: 'How does the author know, and has anybody else confirmed it?',
  notThis: 'A book as such: its sale, its style, its plot.',
  on: BOOK,
  match(r, head) {
    const from = findPhraseStart(r, head);
    const profile = r.isWord(head, BIOGRAPHY) && !r.is(from, ARTICLE);
    if (
      profile ||
      r.has(head, CAPITAL) ||
      !(r.is(from, DETERMINER) || r.word[head - 1] === APOSTROPHE_S) ||
      r.findIn(from, head, OTHER_BOOK) !== undefined ||
      isHypothetical(r, from)
    )
      return undefined;
    let range: TokenRange | undefined;
    if (r.isWord(from - 1, TO) && r.isWord(from - 2, ACCORDING)) range = { from: from - 2, to: head + 1 };
    else if (r.isWord(from - 1, IN) && r.is(from, DETERMINER))
      range = matchBefore(r, head, from) ?? matchBehind(r, head, from);
    else if (!r.isWord(from - 1, OF)) range = matchSubject(r, head, from);
    return (
      range && {
        ...range,
        anatomy: relayAnatomy(
          r,
          { from, to: head + 1 },
          {
            claimant_named: r.is(from, POSSESSIVE) ? null : false,
            relay_kind: 'book',
          },
        ),
      }
    );
  },
  examples: [
    'The king wept at night, [according to a new biography].',
    '[The book claims] that the king wept at night.',
    '[Harlow writes in her memoir] that the vote was close.',
    '[In his book, Quill describes] a row at the summit.',
    'The two met twice, [according to his memoir].',
    '[Quill’s book says] the king wept.',
    '[The memoir says] the two met twice.',
    'The book sold well in May.',
    'She reads in her book every night.',
    'He wrote a book about the war.',
    'The cookbook says to add salt.',
    'The rule book says nothing of it.',
    'Her memoir is due in June.',
  ],
});
