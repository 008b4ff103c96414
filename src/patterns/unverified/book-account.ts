// U4: what a book tells: "according to his memoir", "the book claims", "she writes in her memoir". Reviews of novels and
// what scripture says are not its business.
import { oncePerReading } from '../../text/memo.ts';
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject, findVerbAfter } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ARTICLE, DETERMINER, POSSESSIVE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { relayAnatomy } from './relay.ts';

const BOOK = nounClass('book memoir biography autobiography tell-all excerpt documentary');
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
const BY = internWord('by');
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
  // "Iron Years, a new book by Jane Quill, says"
  const by = r.isWord(head + 1, BY) ? findNounPhraseAt(r, head + 2) : undefined;
  const tail = by?.to ?? findTailEnd(r, head + 1);
  const inserted = r.word[from - 1] === COMMA && r.word[tail] === COMMA;
  const verb = findVerbAfter(r, inserted ? tail + 1 : tail);
  if (verb === undefined || !r.is(verb, NEUTRAL) || r.word[head + 1] === COMMA) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
  return { from, to: verb + 1 };
}

/** "The author of the book writes" */
function matchAuthorOf(r: Reading, head: number, from: number): TokenRange | undefined {
  const author = from - 2;
  const verb = findVerbAfter(r, findTailEnd(r, head + 1));
  if (!r.is(author, AUTHOR) || verb === undefined || !r.is(verb, TELL)) return undefined;
  const group = findVerbGroup(r, verb);
  return group.isFinite && !group.isPassive && !group.isModal
    ? { from: findPhraseStart(r, author), to: verb + 1 }
    : undefined;
}
const AUTHOR = nounClass('author writer');

/** Surnames of those whose book the article has told of: "in her memoir, Jane Quill", "a book by Jane Quill". */
const authorsOf = oncePerReading((r: Reading): ReadonlyMap<number, number> => {
  const authors = new Map<number, number>();
  for (let i = 1; i < r.size; i++) {
    if (!r.is(i, BOOK) || r.is(i - 1, OTHER_BOOK)) continue;
    const owned = r.findIn(Math.max(0, i - 4), i, HIS_OR_HER) !== undefined;
    const end = Math.min(r.sentenceTo(i), i + NEAR);
    for (let j = Math.max(r.sentenceFrom(i), i - AUTHOR_NEAR); j < end; j++) {
      if (!isPerson(r, j) || isPerson(r, j + 1) || authors.has(r.hash[j]!)) continue;
      let first = j;
      while (isPerson(r, first - 1)) first--;
      if (owned || (r.isWord(first - 1, BY) && first > i)) authors.set(r.hash[j]!, i);
    }
  }
  return authors;
});
const HIS_OR_HER = wordClass('his her');
const AUTHOR_NEAR = 20;

/** “The king wept,” Quill wrote: later than the book is told of. */
function matchAuthor(r: Reading, verb: number): TokenRange | undefined {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
  if (!r.isWord(verb + 1, THAT) && !r.isPunctuation(verb + 1) && !r.isPunctuation(group.from - 1))
    return undefined;
  const subject = findSubject(r, group);
  const told = subject && authorsOf(r).get(r.hash[subject.head]!);
  if (!subject || told === undefined || told > verb) return undefined;
  return { from: Math.min(subject.from, group.from), to: Math.max(subject.to, group.to) };
}
const ACCORDING_WORD = wordClass('according');

/** "according to “Iron Years,” a book by Jane Quill", "according to “Iron Years,” by Jane Quill" */
function matchTitle(r: Reading, according: number): TokenRange | undefined {
  const title = r.isWord(according + 1, TO) ? r.quotationAt(according + 2) : undefined;
  if (title?.from !== according + 2 || title.to - title.from > LONGEST_TITLE) return undefined;
  const next = r.word[title.to] === COMMA ? title.to + 1 : title.to;
  if (r.isWord(next, BY) && r.has(next + 1, CAPITAL)) {
    const author = findNounPhraseAt(r, next + 1);
    return author && isPerson(r, author.head) ? { from: according, to: author.to } : undefined;
  }
  const kind = r.is(next, ARTICLE) ? findNounPhraseAt(r, next) : undefined;
  return kind && r.is(kind.head, BOOK) && r.findIn(kind.from, kind.head, OTHER_BOOK) === undefined
    ? { from: according, to: kind.to }
    : undefined;
}
/** Tokens. */
const LONGEST_TITLE = 16;
const WRITE = verbClass('write recount');
const THAT = internWord('that');

export default pattern({
  id: 'book-account',
  category: 'unverified',
  subtype: 'U4',
  title: 'A book’s account',
  explain: 'The fact rests on what a book tells.',
  ask: 'How does the author know, and has anybody else confirmed it?',
  notThis: 'A book as such: its sale, its style, its plot.',
  on: anyOf(BOOK, WRITE, ACCORDING_WORD),
  match(r, head) {
    if (r.is(head, ACCORDING_WORD)) {
      const title = matchTitle(r, head);
      return title && { ...title, anatomy: relayAnatomy(r, title, { relay_kind: 'book' }) };
    }
    if (r.is(head, WRITE)) {
      const author = matchAuthor(r, head);
      return author && { ...author, anatomy: relayAnatomy(r, author, { relay_kind: 'book' }) };
    }
    const inHeadline = r.blockOf(head).kind !== 'paragraph';
    const from = findPhraseStart(r, head);
    const profile = r.isWord(head, BIOGRAPHY) && !r.is(from, ARTICLE);
    if (
      profile ||
      (r.has(head, CAPITAL) && !inHeadline) ||
      !(inHeadline || r.is(from, DETERMINER) || r.word[head - 1] === APOSTROPHE_S) ||
      r.findIn(from, head, OTHER_BOOK) !== undefined ||
      isHypothetical(r, from)
    )
      return undefined;
    let range: TokenRange | undefined;
    if (r.isWord(from - 1, TO) && r.isWord(from - 2, ACCORDING)) range = { from: from - 2, to: head + 1 };
    else if (r.isWord(from - 1, IN) && r.is(from, DETERMINER))
      range = matchBefore(r, head, from) ?? matchBehind(r, head, from);
    else if (r.isWord(from - 1, OF)) range = matchAuthorOf(r, head, from);
    else range = matchSubject(r, head, from);
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
    '[A new book by Jane Quill says] the king wept.',
    '[The author of the book claims] that the king wept.',
    'She sold her memoir to Rhea Tull in May. “The king wept,” [Tull wrote].',
    'The two met twice, [according to “Iron Years,” a book] by Jane Quill.',
    '[According to “Iron Years,” by Jane Quill], the two met twice.',
    'The book sold well in May.',
    'She reads in her book every night.',
    'He wrote a book about the war.',
    'The cookbook says to add salt.',
    'The rule book says nothing of it.',
    'Her memoir is due in June.',
  ],
});
