// U1 by the verb "accuse", active, passive and as a participle; U2 where an authority or a filed case accuses. An
// accusation without its content ("the accused", "the man who accused him") is not its business.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, PERIOD, SEMICOLON } from '../../text/tokens.ts';
import { GERUND, internWord, NOUN, VERB, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd, findSubject } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { passTime } from '../grammar/when.ts';
import {
  COORDINATOR,
  DEMONSTRATIVE,
  NEGATION,
  NOBODY,
  RELATIVE,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import {
  ANYBODY,
  accusationAnatomy,
  findActEnd,
  findClauseStart,
  findDescribedStart,
  findOpeningFiling,
  isGerund,
  isJudged,
  isLooseGerund,
} from './accusation.ts';
import { isAuthority, isFiling, isInCase, isInCaseUnclaimed } from './legal-case.ts';
import { isQuality } from './view.ts';

const ACCUSE = verbClass('accuse');
const ACCUSED = internWord('accused');
const OF = internWord('of');
const BY = internWord('by');
const MATTER = wordClass('of in over');
/** "accused him for leaking", "accused her over the files" */
const LOOSE_TIE = wordClass('for over');
const OVER = internWord('over');
const STAND = verbClass('stand');
const ONWARD = wordClass('on forward out');
/** "went on to accuse", "seemed to accuse", "took to Twitter to accuse": it was done; "wanted to accuse" it was not. */
const DOCK = wordClass('trial court dock custody');
const NOTHING = wordClass('nothing');
const GO_ON = verbClass('continue appear seem proceed');

/** "of" within reach behind the accused: "accused Kyiv on Monday of", "accused Roe, who runs the firm, of". */
function findOf(r: Reading, i: number, reach: number): number | undefined {
  const limit = Math.min(r.sentenceTo(i - 1), i + reach);
  for (let j = i; j < limit; j++) {
    if (r.word[j] === OF || (j < i + 5 && r.is(j, LOOSE_TIE) && (isGerund(r, j + 1) || r.word[j] === OVER)))
      return j;
    if (r.word[j] === PERIOD || r.word[j] === SEMICOLON) return undefined;
  }
  return undefined;
}

function matchPassive(r: Reading, verb: number, group: VerbGroup) {
  let at = verb + 1;
  for (let rounds = 0; rounds < 2 && !r.is(at, MATTER); rounds++) at = passTime(r, at);
  const by = r.word[at] === BY ? findNounPhraseAt(r, at + 1) : undefined;
  const of = by ? findOf(r, by.to, 8) : r.is(at, MATTER) ? at : undefined;
  // "accused of nothing", "accused by nobody"
  if (of === undefined || r.is(of + 1, NOTHING) || (by && r.is(by.from, NOBODY))) return undefined;
  const stands = r.is(verb - 1, STAND);
  const bare = group.from === verb && !stands;
  const from = bare
    ? isInDock(r, verb)
      ? verb
      : findDescribedStart(r, verb)
    : findClauseStart(r, stands ? findVerbGroup(r, verb - 1) : group);
  // "whom police accused of": the accused stands before
  const accuser = bare && r.is(from - 1, RELATIVE) ? { from, to: verb } : undefined;
  if (r.is(from, NEGATION) || r.is(from, NOBODY) || (bare && r.is(verb - 1, ANYBODY))) return undefined;
  const claim = { from: of + 1, to: findClauseEnd(r, of + 1) };
  return { from, to: by ? by.to : findActEnd(r, of + 1), claimant: by ?? accuser, claim };
}

/** "whom prosecutors accuse of lying": the accused stands before */
function matchRelative(r: Reading, verb: number, group: VerbGroup) {
  if (!r.is(verb + 1, MATTER) || group.isPassive || r.is(verb, GERUND)) return undefined;
  const head = group.from - 1;
  const subject = { from: findPhraseStart(r, head), to: group.from, head };
  if (subject.from > head || !r.is(subject.from - 1, WHOM)) return undefined;
  const claim = { from: verb + 2, to: findClauseEnd(r, verb + 2) };
  return { from: subject.from - 1, to: findActEnd(r, verb + 2), claimant: subject, claim };
}
const WHOM = wordClass('whom who which that');

/** The accused: a noun phrase, or one with words in quotation marks (“the ‘far left’”). */
function findAccused(r: Reading, i: number): TokenRange | undefined {
  for (let j = i; j < i + 3 && r.word[j] !== OF; j++) {
    const quotation = r.quotationAt(j);
    if (quotation?.closed && quotation.from === j && quotation.to - j < 12)
      return { from: i, to: quotation.to };
  }
  // "those on the left"
  return findNounPhraseAt(r, i) ?? (r.is(i, DEMONSTRATIVE) ? { from: i, to: i + 1 } : undefined);
}

function matchActive(r: Reading, verb: number, group: VerbGroup) {
  const object = findAccused(r, verb + 1);
  if (!object || r.is(object.from, NOBODY)) return undefined;
  const of = findOf(r, object.to, 24);
  if (of === undefined) return undefined;
  let { to } = object;
  if (r.is(to, COORDINATOR)) to = findNounPhraseAt(r, to + 1)?.to ?? to;
  const opening = findOpeningFiling(r, group);
  const loose = isLooseGerund(r, group);
  const subject = opening?.claimant ?? (loose ? undefined : findSubject(r, group));
  const from = opening?.from ?? (group.isInfinitive || loose ? group.from : findClauseStart(r, group));
  const claim = { from: of + 1, to: findClauseEnd(r, of + 1) };
  return { from, to: Math.min(to, of), claimant: subject, claim };
}

export default pattern({
  id: 'accused-of',
  category: 'unverified',
  subtype: 'U1',
  title: 'An accusation',
  explain: 'Somebody is accused of this; the words do not say that it is established.',
  ask: 'Who accuses, on what evidence, and what is the reply?',
  notThis: '“The accused”, an accusation whose content is not told, one that a court has decided.',
  on: ACCUSE,
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || isVerdict(r, verb) || isHypothetical(r, verb)) return undefined;
    if (isJudged(r, group)) return undefined;
    if (group.isInfinitive && (group.isPassive || !isDone(r, group.from - 1))) return undefined;
    const relative = matchRelative(r, verb, group);
    const passive = group.isPassive || (r.word[verb] === ACCUSED && isPassiveShape(r, verb, group));
    const found = relative ?? (passive ? matchPassive(r, verb, group) : matchActive(r, verb, group));
    if (!found || isQuality(r, found.claim.from)) return undefined;
    const { claimant } = found;
    const legal = claimant
      ? isAuthority(r, claimant) || isFiling(r, claimant)
      : passive
        ? isInCaseUnclaimed(r, verb)
        : isInCase(r, verb);
    return {
      from: found.from,
      to: found.to,
      claim: found.claim,
      subtype: legal ? 'U2' : 'U1',
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb' }),
    };
  },
  examples: [
    'The novel follows a judge who is accused of taking a bribe.',
    'In the opening chapter a priest is accused of stealing a relic.',
    'The novel is accused of nothing worse than charm.',
    'The clerk, [whom prosecutors accuse of lying]U2, left in May.',
    '[A former partner accused the surgeon] of billing for operations never done.',
    '[The opposition has repeatedly accused the mayor and her brother] of rigging the tender.',
    'In a speech on Monday he went on [to accuse Harlow] of lying to the council.',
    '[The club was accused on Friday of misleading fans].',
    'The firm, [which is accused by campaigners] of dumping waste in the river, has closed its plant.',
    'The film follows [a priest accused of hiding the letters].',
    'Quill, [who has been accused of bribery], left the hall.',
    'A crowd gathered outside, [accusing the governor] of theft.',
    '[Prosecutors accuse Quill]U2 of steering contracts to a friend.',
    '[The lawsuit accuses the chain]U2 of spying on its staff.',
    'The accused sat in silence.',
    'She has defended people accused of theft.',
    'The mayor accused Quill of being a weak and timid clerk.',
    'The guild baselessly accused Quill of theft.',
    'She has never been accused of anything.',
    'He could be accused of haste.',
    'The man who accused him has left town.',
    'Quill was accused of fraud and found guilty in May.',
    'The post falsely accused her of theft.',
    'Nobody wanted to accuse the mayor of theft.',
  ],
});

/** "a man accused of theft" against "critics accused officials of theft". */
function isPassiveShape(r: Reading, verb: number, group: VerbGroup): boolean {
  if (r.is(verb + 1, MATTER) || r.word[verb + 1] === BY) return true;
  if (r.is(verb - 1, STAND)) return true;
  const after = passTime(r, verb + 1);
  return after > verb + 1 && (r.is(after, MATTER) || r.word[after] === BY) && group.from === verb;
}

/** "went on trial on Monday accused of": the accused stands elsewhere. */
function isInDock(r: Reading, verb: number): boolean {
  return r.is(verb - 1, DOCK) || (r.is(verb - 1, WEEKDAY) && r.findIn(verb - 5, verb, DOCK) !== undefined);
}

function isDone(r: Reading, before: number): boolean {
  const noun = r.is(before, NOUN) && !r.is(before, VERB);
  return r.is(before, ONWARD) || r.is(before, GO_ON) || noun || r.has(before, CAPITAL);
}
