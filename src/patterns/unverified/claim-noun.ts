// U5 and U6 by the noun: "the firm’s claim that", "amid claims that", "rumours that", "speculation that". With wrongdoing
// in it, it is an accusation (U1); bare ("the rumours") it states nothing (R20); what may come is no fact (R19).
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, SINGLE_QUOTE, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { POSSESSIVE, PREPOSITION } from '../lexicon/function-words.ts';
import { SIDE_LABEL } from '../lexicon/people.ts';
import { WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { findContentEnd, isContentModal } from './content-clause.ts';

const CLAIM = nounClass('claim assertion contention boast insistence');
const RUMOUR = nounClass('rumour rumor whisper');
const TALK = wordClass('speculation gossip chatter hearsay');
const WORD = internWord('word');
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
  const word = r.isWord(head, WORD);
  if (word && !r.has(head, STARTS_SENTENCE)) return undefined;
  if (!word && !r.is(head, RUMOUR)) return undefined;
  if (r.isWord(head + 1, HAS) && r.isWord(head + 2, IT)) return head + 3;
  return word && r.isWord(head + 1, IS) && r.isWord(head + 2, THAT) ? head + 2 : undefined;
}

export default pattern({
  id: 'claim-noun',
  category: 'unverified',
  subtype: 'U5',
  title: 'A claim or rumour',
  explain: 'The noun tells that this is claimed or rumoured, not established.',
  ask: 'Who says so, and on what basis?',
  notThis: 'The bare word (“the rumours”), or an accusation of wrongdoing.',
  on: anyOf(CLAIM, RUMOUR, TALK, wordClass('word')),
  unlessSettled: true,
  match(r, head) {
    const idiom = findIdiomEnd(r, head);
    if (idiom)
      return {
        from: head,
        to: idiom,
        anatomy: () => ({ claimant: null, claimant_named: false, stake: 'unknown', hedge: 'noun' }),
      };
    if (r.isWord(head, WORD)) return undefined;
    const that = r.isWord(head + 1, THAT);
    const rumour = !r.is(head, CLAIM);
    if (!that && !(rumour && r.is(head + 1, ABOUT))) return undefined;
    const from = findPhraseStart(r, head);
    if (!rumour && findVerbGroup(r, head).isFinite && from === head && !r.is(head - 1, PREPOSITION))
      return undefined;
    if (isHypothetical(r, from) || isVerdict(r, head)) return undefined;
    if (r.findIn(from, head, VERDICT) !== undefined) return undefined;
    if (that && isContentModal(r, head + 1)) return undefined;
    if (!that && !r.is(head + 1, PERTAINING) && !r.is(from - 1, AFLOAT)) return undefined;
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
    'There were [rumours that the king had wept].',
    'The shares fell amid [claims that the filter had leaked].',
    'The town tested [the firm’s claim that its filter removed]U6 lead.',
    'It comes amid [speculation that the coach has left].',
    '[Rumors that the bridge had collapsed] reached the port.',
    'He repeated [his claim that the bridge had held]U6.',
    '[Rumour has it] that the king wept.',
    'The rumours hurt her.',
    'There is speculation that the coach may leave.',
    'His claim on the land is old.',
    'The claim was paid in May.',
    'She laughed at the gossip about it.',
    'The debunked claim that the earth is flat lives on.',
  ],
});
