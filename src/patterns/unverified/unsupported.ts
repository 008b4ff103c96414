// U3 by what was looked for and not there: "produced nothing to back that up", "nothing made public bears it out", "had no way of
// checking", "could not stand it up". Notices by "verify" and by "evidence" are could-not-verify.ts's and no-evidence.ts's.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject, opensClause } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { NOBODY } from '../lexicon/function-words.ts';
import { ALLEGATION } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isNewsroom } from './could-not-verify.ts';

const BACK = wordClass('back backs backed');
const BEAR = wordClass('bear bears bore');
const SUPPORT = wordClass('support substantiate corroborate');
const UP = wordClass('up');
const OUT = wordClass('out');
const TO = internWord('to');
const IT_OR_HER = wordClass('it that this them him her');
const NOTHING = wordClass('nothing');
const NO = wordClass('no');
const ANY = wordClass('any anything');
/** What a claim is made of: "to support the figure". */
const CLAIMED = anyOf(
  ALLEGATION,
  nounClass(
    'figure number claim assertion account estimate contention charge statement story version theory',
  ),
);
const GIVE = verbClass('produce offer provide show see find give share cite present supply');

/** "back [that] up", "back up [the claim]", "bear [her] out", "support [the figure]": the token after it; undefined if it is none. */
function findBacked(r: Reading, i: number): number | undefined {
  if (r.is(i, SUPPORT)) {
    const claim = findNounPhraseAt(r, i + 1);
    return claim && r.is(claim.head, CLAIMED) ? claim.to : undefined;
  }
  const particle = r.is(i, BACK) ? UP : OUT;
  const end = Math.min(r.sentenceTo(i), i + 7);
  if (!r.is(i + 1, particle)) {
    // "back that up": a short object only
    const object = r.is(i + 1, IT_OR_HER) ? i + 2 : findNounPhraseAt(r, i + 1)?.to;
    return object !== undefined && object < end && r.is(object, particle) ? object + 1 : undefined;
  }
  const object = findNounPhraseAt(r, i + 2);
  return object && r.is(object.head, CLAIMED) ? object.to : undefined;
}

/** "produced nothing to back that up", "found no log that would bear her out", "nothing made public bears that out" */
function matchBacked(r: Reading, i: number): TokenRange | undefined {
  const to = findBacked(r, i);
  if (to === undefined || r.isQuoted(i)) return undefined;
  const start = r.sentenceFrom(i);
  const nothing = r.findIn(Math.max(start, i - REACH), i, NOTHING);
  if (nothing !== undefined && opensClause(r, nothing) && r.word[i - 1] !== TO) return { from: nothing, to };
  const none = findNone(r, i, start);
  const verb = none === undefined ? undefined : findGiver(r, none, start);
  if (verb === undefined || findVerbGroup(r, verb).isModal) return undefined;
  const subject = findSubject(r, findVerbGroup(r, verb));
  return subject && !subject.isInverted ? { from: subject.from, to } : undefined;
}
/** Tokens. */
const REACH = 12;

/** "nothing", "no records", and with a negation "anything", before "to back it up" or "that would". */
function findNone(r: Reading, i: number, start: number): number | undefined {
  const opens = r.word[i - 1] === TO ? i - 1 : r.is(i - 1, WOULD) && r.is(i - 2, THAT) ? i - 2 : undefined;
  if (opens === undefined) return undefined;
  for (let j = opens - 1; j >= Math.max(start, opens - 5); j--) {
    if (r.isPunctuation(j)) return undefined;
    if (r.is(j, NOTHING) || r.is(j, NO)) return j;
    if (r.is(j, ANY))
      return r.findIn(start, j, NOBODY) !== undefined || isDenied(r, j, start) ? j : undefined;
  }
  return undefined;
}
function isDenied(r: Reading, j: number, start: number): boolean {
  const verb = findGiver(r, j, start);
  return verb !== undefined && findVerbGroup(r, verb).isNegated;
}
function findGiver(r: Reading, none: number, start: number): number | undefined {
  return none > start && r.is(none - 1, GIVE) ? none - 1 : undefined;
}
const WOULD = wordClass('would could might');
const THAT = wordClass('that which');

/** "Reuters had no means of checking either account", "has no way of knowing when they were taken" */
function matchMeans(r: Reading, i: number): TokenRange | undefined {
  const to = r.findPhraseAt(i, MEANS);
  const verb = r.is(i, NO) ? i - 1 : r.is(i, IN) ? i - 2 : i - 1;
  if (to === undefined) return undefined;
  const group = findVerbGroup(r, verb);
  const subject = findSubject(r, group);
  if (!subject || subject.isInverted || !isNewsroom(r, subject) || group.isModal) return undefined;
  if (r.is(i, IN) && !r.is(i - 1, NOT)) return undefined;
  const object = findNounPhraseAt(r, to);
  return { from: subject.from, to: object?.to ?? to };
}
const MEANS = phrases(
  `no way of knowing|checking|verifying|confirming|telling|establishing; no way to know|check|verify|confirm|tell;
  no means of knowing|checking|verifying|confirming|establishing; no means to check|verify|confirm; in a position to check|verify|confirm`,
);
const IN = wordClass('in');
const NOT = wordClass("not n't");

/** "We could not stand it up", "has been unable to stand that up" */
function matchStandUp(r: Reading, verb: number): TokenRange | undefined {
  const up = r.is(verb + 1, UP) ? verb + 1 : r.is(verb + 1, IT_OR_HER) && r.is(verb + 2, UP) ? verb + 2 : -1;
  if (up < 0 || r.isQuoted(verb)) return undefined;
  const own = findVerbGroup(r, verb);
  const unable = own.isInfinitive && r.is(own.from - 1, UNABLE);
  const group = unable ? findVerbGroup(r, own.from - 1) : own;
  const denied =
    unable || (own.isModal && own.isNegated) || r.findIn(own.from - 5, own.from, NONE_OF) !== undefined;
  const subject = denied ? findSubject(r, group) : undefined;
  return subject && isNewsroom(r, subject) ? { from: subject.from, to: up + 1 } : undefined;
}
const STAND = wordClass('stand');
const UNABLE = wordClass('unable');
const NONE_OF = wordClass('none');

/** "gave no basis for the claim" */
function matchBasis(r: Reading, i: number): TokenRange | undefined {
  if (!r.is(i - 1, NO) || !r.is(i - 2, GIVE) || !r.is(i + 1, FOR)) return undefined;
  const group = findVerbGroup(r, i - 2);
  const subject = group.isFinite && !group.isModal ? findSubject(r, group) : undefined;
  const claim = findNounPhraseAt(r, i + 2);
  const ofClaim = claim && r.is(claim.head, CLAIMED) ? claim.to : r.is(i + 2, SAYING) ? i + 3 : undefined;
  return subject && ofClaim !== undefined ? { from: subject.from, to: ofClaim } : undefined;
}
const BASIS = wordClass('basis source sourcing');
const FOR = wordClass('for');
const SAYING = wordClass('saying');

/** "Neither account can be checked" */
function matchUnchecked(r: Reading, verb: number): TokenRange | undefined {
  const start = r.findIn(Math.max(r.sentenceFrom(verb), verb - 7), verb, NEITHER);
  if (start === undefined || !opensClause(r, start) || !r.is(verb - 1, BE) || !r.is(verb - 2, ABLE))
    return undefined;
  return r.findIn(start, verb, CLAIMED) !== undefined ? { from: start, to: verb + 1 } : undefined;
}
const BE = wordClass('be');
const ABLE = wordClass('can could');
const CHECKED = wordClass('checked');
const NEITHER = wordClass('neither none');

export default pattern({
  id: 'unsupported',
  category: 'unverified',
  subtype: 'U3',
  title: 'Nothing to bear it out',
  explain: 'The text itself says that nothing was found or shown that supports this.',
  ask: 'Who looked, and where? What would settle it?',
  notThis: 'Support of another kind: “no money to back up the plan”.',
  on: anyOf(BACK, BEAR, SUPPORT, NO, IN, STAND, BASIS, CHECKED),
  match(r, i) {
    const range = r.is(i, STAND)
      ? matchStandUp(r, i)
      : r.is(i, BASIS)
        ? matchBasis(r, i)
        : r.is(i, CHECKED)
          ? matchUnchecked(r, i)
          : r.is(i, NO) || r.is(i, IN)
            ? matchMeans(r, i)
            : matchBacked(r, i);
    return range && { ...range, anatomy: () => ({ hedge: 'notice', evidence_cited: null, claimant: null }) };
  },
  examples: [
    'The mayor spoke of nine tanks. [He produced nothing to back that up].',
    '[The Courier has seen nothing to bear out their account].',
    '[The Courier found no log that would bear her out].',
    '[Nothing made public so far bears that out].',
    '[No one has produced anything to back up the claim].',
    '[The union shared no records to support the figure].',
    '[The paper has no way of knowing] when they were taken.',
    '[Reuters had no means of checking either account].',
    '[We could not stand it up].',
    '[He gave no basis for the claim].',
    '[Neither account can be checked].',
    'The board gave no money to back up the plan.',
    'The driver had no way of knowing that the road was shut.',
    'The shelf could not stand up by itself.',
    'The baggage could not be checked.',
    'Nothing bears fruit in the north.',
    'The minister found no reason to support the bill.',
  ],
});
