// A5: documents and recordings that an outlet has from somebody it does not name: "emails seen by the Ledger", "a leaked
// memo". What lies open (court papers, records on request) is none (R7); "the Ledger obtained a copy" is
// outlet-obtained.ts's.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { findVerbAfter } from '../grammar/clause.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import {
  ACCORDING_TO,
  AUXILIARY,
  BE,
  PREPOSITION,
  RELATIVE,
  THAT_OR_WHICH,
  TO_OR_WITH,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { SOURCE } from '../lexicon/people.ts';
import { SEEM } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { findReceiverEnd, liesOpen, MATERIAL, SHOW } from './material-words.ts';

const GOT = wordClass(
  'obtained seen sighted reviewed viewed examined read heard acquired received watched inspected',
);
/** Handed over by those who signed them. */
const SIGNED = wordClass('letter letters statement statements petition');
const LEAKED = internWord('leaked');
const CONTENTS = nounClass('detail information');
const OFF = internWord('off');
const IN = internWord('in');
const BY = internWord('by');
const OF = internWord('of');
const TO = internWord('to');
const TIME = anyOf(
  wordClass(
    `earlier this last week month year exclusively first recently later and also newly today on night morning evening
    afternoon`,
  ),
  WEEKDAY,
);
/** How far the material may stand before the participle: "a memo to the staff of the northern office, seen by …". */
const REACH = 24;

/** The material that a participle at `i` says was got; the nearest before it. */
function findMaterial(r: Reading, i: number): number | undefined {
  const start = Math.max(r.sentenceFrom(i), i - REACH);
  for (let j = i - 1; j >= start; j--) if (r.is(j, MATERIAL) && !r.isQuoted(j)) return j;
  return undefined;
}

/** "according to" in front and "show" behind belong to the span (S4). */
function withCue(
  r: Reading,
  from: number,
  to: number,
  isInserted: boolean,
): TokenRange & { hasCue: boolean } {
  for (let back = 2; back <= 3; back++)
    if (r.findPhraseAt(from - back, ACCORDING_TO) === from) return { from: from - back, to, hasCue: true };
  const verb = findVerbAfter(r, isInserted && r.word[to] === COMMA ? to + 1 : to);
  if (verb !== undefined && r.is(verb, SEEM) && r.word[verb + 1] === TO && r.is(verb + 2, SHOW))
    return { from, to: verb + 3, hasCue: true };
  // "the emails show off her wit"
  if (verb !== undefined && r.is(verb, SHOW) && r.word[verb + 1] !== OFF)
    return { from, to: verb + 1, hasCue: true };
  return { from, to, hasCue: false };
}

/** "[a draft] of the bill", "[the contract], a copy of which": the part and the whole are one. */
function withWhole(r: Reading, from: number, head: number): number {
  if (r.word[from - 1] === OF && r.is(from - 2, MATERIAL)) return findPhraseStart(r, from - 2);
  const isPart = r.word[head + 1] === OF && r.is(head + 2, RELATIVE) && r.word[from - 1] === COMMA;
  return isPart && r.is(from - 2, MATERIAL) ? findPhraseStart(r, from - 2) : from;
}

/** "obtained (exclusively) by the Ledger", "leaked to Reuters": the end of the outlet. */
function findGetterEnd(r: Reading, i: number): number | undefined {
  const preposition = r.is(i, GOT) ? (j: number) => r.word[j] === BY : (j: number) => r.is(j, TO_OR_WITH);
  for (let j = i + 1; j < i + 5; j++) {
    if (preposition(j)) return findReceiverEnd(r, j + 1);
    if (!r.is(j, TIME) && !isAdverb(r, j)) return undefined;
  }
  return undefined;
}

/** "The tapes were leaked to …": an event told; "a memo that was leaked to …" describes the memo. */
function isMainClause(r: Reading, i: number): boolean {
  let j = i - 1;
  while (isAdverb(r, j)) j--;
  if (!r.is(j, BE)) return false;
  while (r.is(j, AUXILIARY)) j--;
  return !r.is(j, RELATIVE);
}

/** "a leaked memo": the noun that "leaked" describes. */
function findLeaked(r: Reading, i: number): number | undefined {
  let found: number | undefined;
  for (let j = i + 1; j < i + 5 && !r.isPunctuation(j); j++) {
    if (r.is(j, MATERIAL) || (found === undefined && r.is(j, CONTENTS))) found = j;
    else if (r.is(j, PREPOSITION)) break;
  }
  return found;
}

/** "according to an advance copy of his testimony": handed out before it was public, by whom is not said */
function matchAdvance(r: Reading, i: number) {
  if (!r.is(i + 1, COPY)) return undefined;
  const from = findPhraseStart(r, i + 1);
  const cued = withCue(r, from, findTailEnd(r, i + 2), false);
  return cued.hasCue ? { from: cued.from, to: cued.to, anatomy: () => describe(r, i + 1) } : undefined;
}
const ADVANCE = internWord('advance');
const COPY = wordClass('copy copies text transcript excerpts draft');

export default pattern({
  id: 'unpublished-material',
  category: 'anonymous',
  subtype: 'A5',
  title: 'Material from an unnamed provider',
  explain: 'The outlet rests on a document or recording; who handed it over is not said.',
  ask: 'Who gave it, is it complete, was it authenticated?',
  notThis: 'Court papers, public records, published reports.',
  on: wordClass(
    `obtained seen sighted reviewed viewed examined read heard acquired received watched inspected leaked shared provided given
    sent passed handed forwarded supplied disclosed shown described played advance`,
  ),
  match(r, i) {
    const end = findGetterEnd(r, i);
    if (end !== undefined && (r.word[end] !== BY || isUnnamed(r, end + 1))) {
      const head = findMaterial(r, i);
      // "A copy was obtained by the Ledger" tells how it came by it; "the memo was leaked to the Ledger" what happened
      if (
        head === undefined ||
        (!r.is(i, OBTAINED) && isMainClause(r, i)) ||
        (!r.is(i, GOT) && r.is(head, SIGNED))
      )
        return undefined;
      const from = findPhraseStart(r, head);
      if (liesOpen(r, from, head)) return undefined;
      const whole = withWhole(r, from, head);
      const isInserted = r.word[i - 1] === COMMA || r.findIn(head + 1, i, RELATIVE) !== undefined;
      const { from: first, to } = withCue(r, whole, end, isInserted);
      return { from: first, to, anatomy: () => describe(r, head) };
    }
    if (r.word[i] === ADVANCE) return matchAdvance(r, i);
    const seen = r.is(i, GOT) ? matchSeen(r, i) : undefined;
    if (seen) return seen;
    if (r.word[i] !== LEAKED) return undefined;
    const head = findLeaked(r, i);
    if (head === undefined) return undefined;
    const from = findPhraseStart(r, head);
    // "The leaked memo, which runs to ten pages, says"
    const tail = findTailEnd(r, head + 1);
    const { from: first, to, hasCue } = withCue(r, Math.min(from, i), tail, false);
    const opens = r.word[first - 1] === IN && first - 1 === r.sentenceFrom(first);
    if (!(hasCue || opens) || liesOpen(r, from, head)) return undefined;
    return { from: first, to, anatomy: () => describe(r, head) };
  },
  examples: [
    '[A copy of the memo was obtained by the Courier].',
    '[The memo, which the Courier has seen, says] the recall was delayed.',
    '[The documents, shared with the Courier] by a source, list nine works.',
    '[Emails described to the Courier show] the recall was delayed.',
    'The memo was leaked to the Courier in May.',
    '[Internal emails seen by the Ledger show] the recall was delayed.',
    'The recall was delayed, [according to a memo obtained by Reuters].',
    '[Documents obtained exclusively by Channel 5 show] the recall was delayed.',
    '[A recording heard by the Courier], made in May, is of poor quality.',
    '[A leaked memo says] the recall was delayed.',
    '[The leaked memo, which runs to ten pages, says] the recall was delayed.',
    'In [a leaked recording], he is heard to say that the recall was delayed.',
    '[A draft of the contract obtained by the Courier shows] the recall was delayed.',
    '[Photographs obtained by the Courier appear to show] the wreck.',
    'The recall was delayed, [according to a draft report leaked to the Guardian].',
    '[A letter to the board of the northern works, seen by the Evening Ledger, shows] the recall was delayed.',
    'The recall was delayed, [according to an advance copy of her testimony].',
    'The recall was delayed, [according to the memo obtained Monday night by Reuters].',
    '[Minutes seen by this newspaper show] the recall was delayed.',
    'Emails filed in court show the recall was delayed.',
    'Court documents obtained by the Ledger show the recall was delayed.',
    'Emails obtained by the police show the recall was delayed.',
    'The pipe leaked oil into the bay.',
    'The report, seen by some as harsh, was published in May.',
    'Records obtained by the Ledger under the Freedom of Information Act show the recall was delayed.',
    'The film was seen by a million viewers.',
  ],
});

/** "the letter, which Reuters has seen" */
function matchSeen(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const subject = { from: findPhraseStart(r, group.from - 1), to: group.from, head: group.from - 1 };
  const isHad =
    group.isFinite && !group.isPassive && !group.isNegated && r.is(subject.from - 1, THAT_OR_WHICH);
  if (!isHad || !findOutletIn(r, subject)) return undefined;
  const head = findMaterial(r, subject.from - 1);
  if (head === undefined) return undefined;
  const from = findPhraseStart(r, head);
  if (liesOpen(r, from, head)) return undefined;
  const { from: first, to } = withCue(r, withWhole(r, from, head), verb + 1, true);
  return { from: first, to, anatomy: () => describe(r, head) };
}

/** "by a source": whose name is not told */
function isUnnamed(r: Reading, i: number): boolean {
  const giver = findNounPhraseAt(r, i);
  return giver !== undefined && (r.is(giver.head, SOURCE) || r.is(giver.head, WHISTLEBLOWER));
}
const WHISTLEBLOWER = nounClass('whistleblower whistle-blower person insider employee');
const OBTAINED = wordClass('obtained reviewed');

function describe(r: Reading, head: number) {
  return {
    role: r.textOf(head, head + 1).toLowerCase(),
    vantage: 'document' as const,
    reason_quality: 'none' as const,
  };
}
