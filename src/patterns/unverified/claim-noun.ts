// U5 and U6 by the noun: "the firm’s claim that", "amid claims that", "rumours that", "speculation that". With wrongdoing
// in it, it is an accusation (U1); bare ("the rumours") it states nothing (R20); what may come is no fact (R19), unless it is told
// as a rumour.

import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA, SINGLE_QUOTE, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, THIRD_PERSON, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbAfter, opensClause } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { findLeadStart } from '../grammar/lead.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  BE,
  CONDITIONAL,
  DETERMINER,
  HE_OR_SHE,
  MODAL,
  POSSESSIVE,
  PREPOSITION,
} from '../lexicon/function-words.ts';
import { HUMAN, SIDE_LABEL } from '../lexicon/people.ts';
import { WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { findContentEnd, findVerbEnd, isContentModal } from './content-clause.ts';
import { NO_STAKE } from './stake.ts';
import { isView } from './view.ts';

const CLAIM = nounClass('claim assertion contention boast insistence');
const RUMOUR = anyOf(nounClass('rumour rumor whisper'), wordClass('suspicions'));
const YET = internWord('yet');
const SUSPICIONS = internWord('suspicions');
const TALK = wordClass('speculation gossip chatter hearsay');
const SPECULATION = wordClass('speculation');
const BARE_TALK = wordClass('talk');
const WORD = internWord('word');
const LEGEND = internWord('legend');
const THERE = internWord('there');
const OF = internWord('of');
const HAS = internWord('has');
const IS = internWord('is');
const IT = internWord('it');
const THE = internWord('the');
const THAT = internWord('that');
const ABOUT = wordClass('of about pertaining regarding concerning');
const PERTAINING = wordClass('pertaining regarding concerning');
const VERDICT = wordClass('false debunked baseless bogus untrue unfounded discredited disproven fake wild');
/** "spread rumours of", "fuelled rumours that", "amid rumours". */
const AFLOAT = wordClass(
  'amid amidst rash spread spreading following despite after fuelled fueled sparked sparking fuelling',
);

/** Whether the phrase names who claims: "the firm’s", "his", "US". */
function hasClaimant(r: Reading, from: number, head: number): boolean {
  const start = Math.max(r.sentenceFrom(head), Math.min(from, head - 3));
  for (let i = start; i < head; i++) {
    const apostrophe = r.word[i] === APOSTROPHE_S || (r.word[i] === SINGLE_QUOTE && !r.isQuoted(i));
    if (r.is(i, POSSESSIVE) || apostrophe || (i >= from && r.is(i, SIDE_LABEL))) return true;
  }
  return r.has(head - 1, CAPITAL) && head - 1 >= from;
}

/** "Rumour has it that", "word is that" */
function findIdiomEnd(r: Reading, head: number): number | undefined {
  const word = r.isWord(head, WORD) || r.isWord(head, LEGEND);
  if (word && !r.has(head, STARTS_SENTENCE) && !opensClause(r, head)) return undefined;
  if (!word && !r.is(head, RUMOUR)) return undefined;
  if (r.isWord(head + 1, HAS) && r.isWord(head + 2, IT)) return head + 3;
  const says = r.isWord(head + 2, THAT) || r.isWord(head + 2, THE) || r.is(head + 2, HE_OR_SHE);
  return word && r.isWord(head + 1, IS) && says ? head + 2 : undefined;
}

/** "Speculation is rife that", "rumours have swirled that", "rumours are flying about" */
function findAfloatEnd(r: Reading, head: number): number | undefined {
  const end = Math.min(r.sentenceTo(head), head + 7);
  let afloat = false;
  for (let i = head + 1; i < end && !r.isPunctuation(i); i++) {
    if (afloat && (r.isWord(i, THAT) || r.is(i, ABOUT))) return i + 1;
    if (r.is(i, SWIRL)) afloat = true;
    else if (!afloat && !r.is(i, AUXILIARY) && !isAdverb(r, i)) return undefined;
  }
  return undefined;
}
/** A wish, where "may" and "will" are rumoured as much as "is". */
const SHOULD = wordClass('should must ought');
const SWIRL = anyOf(
  verbClass(
    'swirl circulate spread emerge abound persist surface fly mount grow swell mill start begin+ appear',
  ),
  wordClass('rife rampant mounting growing afoot widespread flying flew rising swirling'),
);

/** "there has been talk of", "there was talk that" */
function findTalkStart(r: Reading, head: number): number | undefined {
  let i = head - 1;
  while (i > head - 6 && (r.is(i, AUXILIARY) || isAdverb(r, i) || r.is(i, DETERMINER))) i--;
  return i < head - 1 && r.isWord(i, THERE) ? i : undefined;
}

/** "rumours of a reunion swept the web", not "dispel rumours of": said to be about, by whoever denies it */
function isFreeRumour(r: Reading, from: number, head: number): boolean {
  if (!r.isWord(head + 1, OF)) return false;
  // "In 2015, speculation of espionage arose"
  if (r.is(head, SPECULATION)) return from === head && (opensClause(r, from) || r.word[from - 1] === COMMA);
  if (!r.is(head, RUMOUR)) return false;
  return opensClause(r, from) || r.is(from - 1, PREPOSITION) || r.is(from - 1, BE);
}

/** "the contention of Jane Quill that the bridge held" */
function matchOf(r: Reading, head: number) {
  if (!r.isWord(head + 1, OF)) return undefined;
  let that = head + 3;
  const end = Math.min(r.sentenceTo(head), head + OF_REACH);
  while (that < end && !r.isWord(that, THAT) && !r.isPunctuation(that)) that++;
  if (!r.isWord(that, THAT) || isContentModal(r, that)) return undefined;
  const claimant = { from: head + 2, to: that };
  const isParty = isPerson(r, that - 1) || r.is(that - 1, HUMAN);
  if (!isParty || r.findIn(claimant.from, that, NO_STAKE) !== undefined) return undefined;
  return {
    from: findPhraseStart(r, head),
    to: that,
    subtype: 'U6' as const,
    anatomy: () => ({
      claimant: r.textOf(claimant.from, claimant.to),
      claimant_named: isPerson(r, that - 1),
      stake: 'party' as const,
      hedge: 'noun' as const,
    }),
  };
}
const OF_REACH = 12;
const DISPEL = verbClass('dispel+ quash squelch squash quell');

/** "There are rumours the bank is closing": the clause behind a rumour without "that", to its verb. */
function findBareClauseEnd(r: Reading, head: number): number | undefined {
  const isTold = r.is(head - 1, BE) || r.is(head - 2, BE) || r.is(findPhraseStart(r, head) - 1, AFLOAT);
  if (!isTold || !(r.is(head + 1, DETERMINER) || r.is(head + 1, HE_OR_SHE) || r.has(head + 1, CAPITAL)))
    return undefined;
  const who = findNounPhraseAt(r, head + 1);
  // "rumours the club denied": what is told of the rumours
  const verb = who && findVerbAfter(r, findTailEnd(r, who.to));
  if (verb === undefined) return undefined;
  const { from } = findVerbGroup(r, verb);
  if (!r.is(from, AUXILIARY) || r.is(from, CONDITIONAL)) return undefined;
  return findVerbEnd(r, from);
}

/** "rumours that the bank would close": it is told, and nobody known tells it. */
function isToCome(r: Reading, head: number): boolean {
  const modal = r.findIn(head + 2, Math.min(r.sentenceTo(head), head + REACH), MODAL);
  return r.is(head, RUMOURED) && modal !== undefined && r.is(modal, WILL);
}
const RUMOURED = nounClass('rumour rumor whisper');
const WILL = wordClass('will would');
const REACH = 12;

export default pattern({
  id: 'claim-noun',
  category: 'unverified',
  subtype: 'U5',
  title: 'A claim or rumour',
  explain: 'The noun tells that this is claimed or rumoured, not established.',
  ask: 'Who says so, and on what basis?',
  notThis: 'The bare word (“the rumours”), or an accusation of wrongdoing.',
  on: anyOf(CLAIM, RUMOUR, TALK, BARE_TALK, wordClass('word legend')),
  unlessSettled: true,
  match(r, head) {
    const idiom = findIdiomEnd(r, head);
    if (idiom)
      return {
        from: head,
        to: idiom,
        anatomy: () => ({ claimant: null, claimant_named: false, stake: 'unknown', hedge: 'noun' }),
      };
    if (r.isWord(head, WORD) || r.isWord(head, LEGEND)) return undefined;
    const hearsay = () => ({
      claimant: null,
      claimant_named: false,
      stake: 'unknown' as const,
      hedge: 'noun' as const,
    });
    if (r.is(head, BARE_TALK)) {
      const there = findTalkStart(r, head);
      if (there === undefined || !(r.isWord(head + 1, THAT) || r.isWord(head + 1, OF))) return undefined;
      if (r.isWord(head + 1, THAT) && isContentModal(r, head + 1)) return undefined;
      return { from: head, to: findContentEnd(r, head + 1) ?? head + 2, anatomy: hearsay };
    }
    const afloat = r.is(head, CLAIM) || isHypothetical(r, head) ? undefined : findAfloatEnd(r, head);
    // "speculation has swirled that he should go"
    if (
      afloat !== undefined &&
      r.findIn(afloat, Math.min(r.sentenceTo(head), afloat + 10), SHOULD) !== undefined
    )
      return undefined;
    if (afloat !== undefined) return { from: findPhraseStart(r, head), to: afloat, anatomy: hearsay };
    const bare = r.is(head, CLAIM) ? undefined : findBareClauseEnd(r, head);
    if (bare !== undefined) return { from: findPhraseStart(r, head), to: bare, anatomy: hearsay };
    const of = r.is(head, CLAIM) ? matchOf(r, head) : undefined;
    if (of) return of;
    const that = r.isWord(head + 1, THAT) || (r.isWord(head + 1, YET) && r.isWord(head + 2, THAT));
    // "Acme Mills boasts that": a verb behind a name
    const isNamed = r.has(head - 1, CAPITAL) && findLeadStart(r, head - 1) === undefined;
    if (r.is(head, THIRD_PERSON) && isNamed && !r.is(head - 1, SIDE_LABEL)) return undefined;
    const rumour = !r.is(head, CLAIM);
    if (!that && !(rumour && r.is(head + 1, ABOUT))) return undefined;
    const from = findPhraseStart(r, head);
    if (!rumour && findVerbGroup(r, head).isFinite && from === head && !r.is(head - 1, PREPOSITION))
      return undefined;
    if (isHypothetical(r, from) || isVerdict(r, head)) return undefined;
    // "confirmed their suspicions that"
    if (r.isWord(head, SUSPICIONS) && hasClaimant(r, from, head)) return undefined;
    if (r.findIn(from, head, VERDICT) !== undefined || r.is(from - 1, DISPEL)) return undefined;
    if (r.findIn(from, head, NO_STAKE) !== undefined) return undefined;
    if (that && ((isContentModal(r, head + 1) && !isToCome(r, head)) || isView(r, head + 2)))
      return undefined;
    if (!that && !r.is(head + 1, PERTAINING) && !r.is(from - 1, AFLOAT) && !isFreeRumour(r, from, head))
      return undefined;
    const claimed = !rumour && hasClaimant(r, from, head);
    // "the claim that": whoever made it was told before
    if (!rumour && !claimed && r.isWord(from, THE)) return undefined;
    const to = findContentEnd(r, head + 1);
    if (to === undefined) return undefined;
    if (!rumour && !claimed && r.findIn(head, to + 6, WRONGDOING) !== undefined) return undefined;
    return {
      from,
      to,
      ...(claimed && { subtype: 'U6' as const }),
      anatomy: () => ({
        claimant: claimed ? r.textOf(from, head) : null,
        claimant_named: claimed,
        stake: claimed ? 'party' : 'unknown',
        hedge: 'noun',
      }),
    };
  },
  examples: [
    'There were [rumours that the bank would close].',
    'There were rumours that the bank might close.',
    'There were [rumours the bank was closing] its doors.',
    'There were rumours the bank feared.',
    'Speculation has swirled that the coach should go.',
    'There were [rumours that the king had wept].',
    'The shares fell amid [claims that the filter had leaked].',
    'The show spread [suspicions that the landing was faked].',
    'The town tested [the firm’s claim that its filter removed]U6 lead.',
    'It comes amid [speculation that the coach has left].',
    '[Rumors that the bridge had collapsed] reached the port.',
    'He repeated [his claim that the bridge had held]U6.',
    '[Rumour has it] that the king wept.',
    '[Word is] the king wept.',
    'Word is a fine thing to have.',
    '[Speculation is rife that] the king has left.',
    '[Rumours have swirled that] the king has left.',
    '[Rumours of a coup] reached the port.',
    'In May, [speculation of a coup] reached the port.',
    '[The contention of Jane Quill]U6 that the bridge held is old.',
    'For weeks there was [talk of a reunion].',
    'Speculation in shares is rife in the port.',
    '[They dispelled rumours of a coup]D1.',
    'The talk of the town is a dog.',
    'She quoted his claim that the bridge held nine trucks (the actual number is two).',
    'The rumours hurt her.',
    'There is speculation that the coach may leave.',
    'She laughed at his claim that the bridge is essential to the port.',
    'It fed the mayor’s claim that the clerk is unfit for office.',
    'His claim on the land is old.',
    'The claim was paid in May.',
    'She laughed at the gossip about it.',
    'The debunked claim that the earth is flat lives on.',
  ],
});
