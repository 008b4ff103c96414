// U5 by what is told around a place: "whispers in the bars have it that", "talk in the town that", "there has been chatter about".
// Rumours and claims by their own nouns are claim-noun.ts's.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, internWord, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { opensClause } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { AUXILIARY } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { findContentEnd, isContentModal } from './content-clause.ts';

const TALK = wordClass('talk chatter whispers rumblings murmurs murmurings mutterings gossip scuttlebutt');
const RUMOUR = wordClass('rumour rumor rumours rumors');
const WORD = wordClass('word');
const IT = internWord('it');
const THAT = internWord('that');
const IS = internWord('is');
const THERE = internWord('there');
const HAVE_IT = wordClass('has have had');
const PLACE = wordClass('in around on among at across within inside of');
const ABOUT = wordClass('about of');
const DOING = phrases('doing the rounds; making the rounds');
/** "amid talk that", "sank on talk that", "trading gossip that" */
const BEFORE = wordClass('amid amidst on trading swapping exchanging despite after');
const SPREAD = anyOf(
  verbClass('persist circulate swirl spread'),
  wordClass('going gone went doing making rife'),
);

/** Past "in the bars", "doing the rounds of the tearooms" behind the noun at `head`. */
function passPlace(r: Reading, head: number): number {
  let at = head + 1;
  const rounds = r.findPhraseAt(at, DOING);
  if (rounds !== undefined) at = rounds;
  for (let phrases = 0; phrases < 3 && r.is(at, PLACE); phrases++) {
    const place = findNounPhraseAt(r, at + 1);
    if (!place) return at;
    at = place.to;
  }
  return at;
}

/** "There has been chatter [in the statehouse] about", "there are whispers that" */
function matchThere(r: Reading, head: number, at: number): TokenRange | undefined {
  let i = head - 1;
  while (i > head - 6 && (r.is(i, AUXILIARY) || isAdverb(r, i) || r.is(i, MUCH))) i--;
  if (!r.isWord(i, THERE) || i === head - 1) return undefined;
  const that = r.isWord(at, THAT);
  if (!that && !r.is(at, ABOUT)) return undefined;
  if (that && isContentModal(r, at)) return undefined;
  return { from: head, to: findContentEnd(r, at) ?? at + 1 };
}
const MUCH = wordClass('some much persistent growing');

/** "Talk has persisted that", "word has been going round the town that": the token behind "that" */
function findSpread(r: Reading, at: number): number | undefined {
  const end = Math.min(r.sentenceTo(at), at + 13);
  let spreads = false;
  for (let i = at; i < end && !r.isPunctuation(i); i++) {
    if (spreads && r.isWord(i, THAT)) return i;
    if (r.is(i, SPREAD)) spreads = true;
    else if (!spreads && !r.is(i, AUXILIARY) && !isAdverb(r, i)) return undefined;
  }
  return undefined;
}

export default pattern({
  id: 'word-around',
  category: 'unverified',
  subtype: 'U5',
  title: 'What is told around',
  explain: 'The text passes on what people are saying; nobody in particular says it.',
  ask: 'Who says so, and how would they know?',
  notThis: 'Talks that are held; the talk of the town as a phrase.',
  on: anyOf(TALK, RUMOUR, WORD),
  unlessSettled: true,
  match(r, head) {
    const at = passPlace(r, head);
    const from = findPhraseStart(r, head);
    const anatomy = () => ({
      claimant: null,
      claimant_named: false,
      stake: 'unknown' as const,
      hedge: 'noun' as const,
    });
    if (isHypothetical(r, from)) return undefined;
    // "whispers in the bars have it that"
    if (at > head + 1 && r.is(at, HAVE_IT) && r.isWord(at + 1, IT)) return { from, to: at + 2, anatomy };
    // "the rumour around town is that"
    if (at > head + 1 && r.isWord(at, IS) && r.isWord(at + 1, THAT)) return { from, to: at + 2, anatomy };
    if (r.is(head, RUMOUR)) return undefined;
    const spread = opensClause(r, from) ? findSpread(r, at) : undefined;
    if (spread !== undefined && !isContentModal(r, spread)) return { from, to: spread, anatomy };
    if (r.is(head, WORD)) return undefined;
    const there = matchThere(r, head, at);
    if (there) return { ...there, anatomy };
    if (!r.isWord(at, THAT) || isContentModal(r, at)) return undefined;
    if (!opensClause(r, from) && !r.is(from - 1, BEFORE)) return undefined;
    return { from, to: findContentEnd(r, at) ?? at + 1, anatomy };
  },
  examples: [
    '[Whispers in the bars of the port have it] that the bag was meant for a biker.',
    '[The rumour around town is that] the bank has been sold.',
    '[Talk in the town that the council knew] was raised at the meeting.',
    'There has been [chatter in the statehouse about a sealed subpoena].',
    '[Talk has persisted] that he walked out.',
    '[Word has been going round the town] that the owners mean to move the line.',
    'Bankers have been trading [talk that an operator is waiting].',
    'The talk of the town is the new bridge.',
    'Word of the fire reached the port.',
    'There will be a talk about bees.',
    'He gave a talk on Monday about the mill.',
    'The talk in the hall was loud.',
    'The murmurs of the crowd could be heard in the port.',
    'She gave her word that the debt would be paid.',
  ],
});
