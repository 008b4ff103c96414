// U5 by one word: "reportedly", "purportedly", "rumored", "purported", "purporting to". What is "alleged" belongs to the
// accusations; an adverb beside a named outlet in its sentence is that outlet's report (U4).
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, NUMBER } from '../../text/tokens.ts';
import { anyOf, internWord, NOUN, nounClass, wordClass } from '../../text/vocabulary.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletCited } from '../grammar/outlets.ts';
import { isAdverb, isFiniteVerb } from '../grammar/verb-group.ts';
import {
  ARTICLE,
  AUXILIARY,
  BE,
  DETERMINER,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
} from '../lexicon/function-words.ts';
import { WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';

const HEARSAY_ADVERB = wordClass('reportedly purportedly supposedly');
const DOUBTING = wordClass('supposedly');
const HEARSAY_ADJECTIVE = wordClass('purported rumored rumoured supposed');
/** As an adjective only before a sum ("a reported $4 million") and these. */
const REPORTED = wordClass('reported');
const REPORTED_THING = nounClass(
  `effort plan plot attempt link tie talk deal meddling interference move affair romance offer bid hacking hack feud rift
  relationship payment meeting conversation remark comment request threat decision split engagement pregnancy target buyer suitor snub row`,
);
const CURRENCY = /^(?:us)?[$£€]/i;
const MAGNITUDE = wordClass('million billion trillion thousand hundred dollars pounds euros m bn');
/** Of a thing only: "supposed to" is no hedge, "his supposed friend" a taunt. */
const SUPPOSED = wordClass('supposed');
const PURPORTED = wordClass('purported supposed');
const PURPORTING = wordClass('purporting purports purport');
const TO = internWord('to');

/** The word that the adverb modifies: the verb behind auxiliaries and adverbs, else the very next word. */
function findModified(r: Reading, adverb: number): number {
  const limit = Math.min(r.sentenceTo(adverb), adverb + 6);
  let i = adverb + 1;
  while (i < limit && (r.is(i, AUXILIARY) || r.is(i, NEGATION) || isAdverb(r, i))) i++;
  if (r.isWord(i, TO) && i + 1 < limit) i++;
  if (i >= limit || r.isPunctuation(i)) return adverb;
  // "reportedly had a meeting": the auxiliary is the verb
  if (r.is(i, ARTICLE) && r.is(i - 1, AUXILIARY)) return i - 1;
  // "reportedly a gift from her aunt": up to the noun
  const noun = r.is(i, ARTICLE) ? findNounPhraseAt(r, i) : undefined;
  return noun && noun.head < i + LONGEST ? noun.head : i;
}

/** Tokens of a noun phrase that is still a hedge's. */
const LONGEST = 6;

/** "a supposedly safe drug": the adverb stands inside a noun phrase and colours a quality, no statement. */
function isInsideNounPhrase(r: Reading, adverb: number): boolean {
  return (r.is(adverb - 1, ARTICLE) || r.is(adverb - 1, POSSESSIVE)) && !r.is(adverb + 1, AUXILIARY);
}

function matchAdjective(r: Reading, i: number) {
  // "was rumored": the passive is another pattern's
  if ((r.is(i - 1, BE) && r.word[i - 1] !== APOSTROPHE_S) || isAdverb(r, i - 1) || r.isPunctuation(i + 1))
    return undefined;
  if (r.is(i + 1, PREPOSITION) || r.is(i + 1, DETERMINER)) return undefined;
  const limit = Math.min(r.sentenceTo(i), i + 5);
  let to = i + 2;
  while (to < limit && r.is(to, NOUN) && !isFiniteVerb(r, to)) to++;
  return { from: i, to };
}

/** "a reported £4m", "the reported hacking", "resisted reported efforts" */
function matchReported(r: Reading, i: number) {
  const before = i - 1;
  const opens =
    r.is(before, ARTICLE) ||
    r.is(before, POSSESSIVE) ||
    r.is(before, ANOTHER) ||
    r.word[before] === APOSTROPHE_S ||
    r.is(before, PREPOSITION);
  if (!opens) return undefined;
  const next = i + 1;
  if (r.is(before, ARTICLE)) {
    let to = CURRENCY.test(r.textOf(next, next + 1)) ? next + 1 : next;
    if (r.has(to, NUMBER)) {
      for (to++; r.is(to, MAGNITUDE); ) to++;
      return { from: i, to };
    }
  }
  const isThing = r.is(next, REPORTED_THING) || (r.is(next, NOUN) && r.is(next + 1, REPORTED_THING));
  return isThing ? { from: i, to: r.is(next, REPORTED_THING) ? i + 2 : i + 3 } : undefined;
}

const ANOTHER = wordClass('another other');

/** "By some accounts, the plan works" */
const ACCOUNTS = wordClass('accounts');
const SOME = wordClass('some several many most various');
const BY = internWord('by');

export default pattern({
  id: 'hearsay-adverb',
  category: 'unverified',
  subtype: 'U5',
  title: 'Hearsay',
  explain: 'The word passes something on without saying who tells it.',
  ask: 'Who is speaking, and how would they know?',
  notThis: 'A guess of the author’s own: “likely”, “apparently”, “seems”.',
  on: anyOf(ACCOUNTS, HEARSAY_ADVERB, HEARSAY_ADJECTIVE, PURPORTING, REPORTED),
  match(r, i) {
    if (isHypothetical(r, i) && r.is(i, HEARSAY_ADJECTIVE)) return undefined;
    const anatomy = (hedge: 'adverb' | 'adjective' | 'verb' | 'noun') => () => ({
      claimant: null,
      claimant_named: false,
      stake: 'unknown' as const,
      hedge,
    });
    if (r.is(i, ACCOUNTS)) {
      if (!r.isWord(i - 2, BY) || !r.is(i - 1, SOME)) return undefined;
      return { from: i - 2, to: i + 1, anatomy: anatomy('noun') };
    }
    if (r.is(i, HEARSAY_ADJECTIVE)) {
      const range = matchAdjective(r, i);
      const wrong = r.is(i, PURPORTED) && range && r.findIn(i + 1, range.to, WRONG_NOUN) !== undefined;
      if (r.is(i, SUPPOSED) && !wrong) return undefined;
      return range && { ...range, ...(wrong && { subtype: 'U1' as const }), anatomy: anatomy('adjective') };
    }
    if (r.is(i, REPORTED)) {
      const range = matchReported(r, i);
      return range && { ...range, anatomy: anatomy('adjective') };
    }
    if (r.is(i, PURPORTING)) {
      return r.isWord(i + 1, TO) ? { from: i, to: i + 3, anatomy: anatomy('verb') } : undefined;
    }
    if (isInsideNounPhrase(r, i) && r.is(i, DOUBTING)) return undefined;
    const modified = findModified(r, i);
    const outlet = findOutletCited(r, i);
    return {
      from: i,
      to: modified + 1,
      ...(outlet && { subtype: 'U4' as const }),
      anatomy: anatomy('adverb'),
    };
  },
  examples: [
    'Another [reported target] has signed for a rival.',
    '[By some accounts], the plan works.',
    'He was paid from several accounts.',
    'The club has [reportedly sold] its best striker.',
    'She was [reportedly furious] about the delay.',
    'He [reportedly will step] down in June.',
    'The ring, [reportedly a gift] from her aunt, was lost.',
    'The couple [reportedly had] a long talk.',
    'A video [purporting to show] the crash spread within the hour.',
    'The [purported letter] carries no date.',
    'The deal, [reportedly worth] ten million dollars, fell through.',
    'The couple [supposedly met] on a train.',
    '[According to the Evening Ledger]U4, the couple [reportedly met]U4 on a train.',
    'The Washington Post revealed that the fund had [reportedly paid]U4 for a boat.',
    'The board heard of the [supposed bribes]U1.',
    'The [purported plot]U1 came to nothing.',
    'The club paid a [reported £4 million] for the striker.',
    'For months the [reported hacking] of the bank has been in the news.',
    'The club reported a loss of £4 million.',
    'The reported cases of flu fell.',
    'Her supposed friend left.',
    'The couple apparently met on a train.',
    'It seems that the couple met on a train.',
    'A supposedly simple form runs to forty pages.',
    'The train was supposed to leave at nine.',
    '“They reportedly met on a train,” she said.',
    'The couple most likely met on a train.',
  ],
});
