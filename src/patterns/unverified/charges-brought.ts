// U2 by the noun: charges that were "laid", "filed" or "brought", or that somebody was "hit with". A charge by its verb ("was
// charged with") is charged.ts's, one that somebody faces legal-process.ts's.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { BE, NEGATION } from '../lexicon/function-words.ts';
import { OFFENCE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, findClauseStart } from './accusation.ts';

const CHARGES = wordClass('charge charges count counts');
const BRING = verbClass('lay file bring lodge prefer+ press');
const BROUGHT = wordClass('laid filed brought lodged preferred pressed');
const SLAP = wordClass('slapped hit');
const INCLUDE = wordClass('include includes included range ranged');
const AGAINST = internWord('against');
const WITH = internWord('with');
/** Of money and of electricity, too. */
const OTHER_CHARGE = wordClass(
  'delivery service extra additional late baggage bank energy congestion cover admission',
);

/** Whether the noun is of the law: by its offence, its number, or whom it is against. */
function isLegal(r: Reading, { from, to }: TokenRange, noun: number): boolean {
  if (r.findIn(from, noun, OTHER_CHARGE) !== undefined) return false;
  return r.findIn(from, to, OFFENCE) !== undefined || r.word[to] === AGAINST || r.isWord(to, OF);
}
const OF = internWord('of');

/** "[A murder charge was filed against Quill]" */
function matchFiled(r: Reading, noun: number, from: number) {
  if (!r.is(noun + 1, BE)) return undefined;
  const verb = r.is(noun + 2, BROUGHT) ? noun + 2 : noun + 3;
  if (!r.is(verb, BROUGHT) || r.word[verb + 1] !== AGAINST) return undefined;
  const accused = findNounPhraseAt(r, verb + 2);
  return accused && { from, to: accused.to };
}

/** "[Police laid charges against a man]", "[was hit with 14 charges]" */
function matchObject(r: Reading, noun: number, from: number) {
  if (r.word[from - 1] === WITH && r.is(from - 2, SLAP)) {
    const group = findVerbGroup(r, from - 2);
    return group.isPassive && group.isFinite && !group.isNegated && !group.isModal
      ? { from: findClauseStart(r, group), to: noun + 1 }
      : undefined;
  }
  if (!r.is(from - 1, BRING) || r.word[noun + 1] !== AGAINST) return undefined;
  const group = findVerbGroup(r, from - 1);
  const claimant = group.isFinite && !group.isPassive ? findSubject(r, group) : undefined;
  const accused = findNounPhraseAt(r, noun + 2);
  if (!claimant || !accused || group.isNegated || group.isModal) return undefined;
  return { from: claimant.from, to: accused.to, claimant };
}

/** "[Charges against him include burglary]" */
function matchInclude(r: Reading, noun: number, from: number) {
  if (r.word[noun + 1] !== AGAINST) return undefined;
  const accused = findNounPhraseAt(r, noun + 2);
  if (!accused || !r.is(accused.to, INCLUDE)) return undefined;
  const first = findNounPhraseAt(r, accused.to + 1);
  return first && r.findIn(first.from, first.to, OFFENCE) !== undefined ? { from, to: first.to } : undefined;
}

export default pattern({
  id: 'charges-brought',
  category: 'unverified',
  subtype: 'U2',
  title: 'Charges brought',
  explain: 'Charges have been brought; no court has decided on them here.',
  ask: 'What stage is the case at, and what does the defence say?',
  notThis: 'Charges for a service; charges that were dropped or may come.',
  on: CHARGES,
  unlessSettled: true,
  match(r, noun) {
    const from = findPhraseStart(r, noun);
    if (isHypothetical(r, noun) || r.is(from, NEGATION)) return undefined;
    const found: (TokenRange & { claimant?: TokenRange }) | undefined =
      matchFiled(r, noun, from) ?? matchObject(r, noun, from) ?? matchInclude(r, noun, from);
    if (
      !found ||
      !(r.findIn(from, found.to, ANY_TIE) !== undefined || isLegal(r, { from, to: noun + 1 }, noun))
    )
      return undefined;
    const { claimant } = found;
    return {
      from: found.from,
      to: found.to,
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'noun', stage: 'charged' }),
    };
  },
  examples: [
    '[A murder charge was filed against Quill] on Friday.',
    '[Police filed charges against a clerk] over the fire.',
    '[Two fraud charges were laid against Quill].',
    '[Charges against Quill include burglary] and fraud.',
    '[Quill was hit with two fraud charges] in May.',
    '[The dean was slapped with a murder charge].',
    '[Prosecutors brought charges against the firm] in May.',
    'No charges were filed against Quill.',
    'Charges may be filed against Quill.',
    'Quill was hit with delivery charges.',
    'The charges include breakfast.',
    'The team was hit with injuries on all counts.',
    'Police decided not to lay charges against the clerk.',
    'The bank brought in new charges.',
  ],
});

const ANY_TIE = anyOf(OFFENCE, wordClass('against'));
