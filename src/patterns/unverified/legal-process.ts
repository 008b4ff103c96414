// U2 by what the law does before a verdict: arrests, trials, investigations and searches named with their offence
// ("arrested on suspicion of", "on trial for", "wanted for", "faces charges of"). Arrests without an offence are facts of
// an incident (R13); formal charges are the business of charged.ts.

import type { Reading, TokenRange } from '../../text/reading.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PARTICIPLE,
  PAST,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { passTime } from '../grammar/when.ts';
import { HE_OR_SHE, NEGATION, PREPOSITION, TIME_NOUN } from '../lexicon/function-words.ts';
import { ARREST } from '../lexicon/verbs.ts';
import { OFFENCE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, findClauseStart, findCountEnd, findDescribedStart } from './accusation.ts';

const SEIZE = verbClass('arrest detain apprehend investigate prosecute');
const HOLD = verbClass('hold question try extradite remand jail book imprison');
const WANTED = wordClass('wanted');
verbClass('want');
const FACE = verbClass('face');
const TRIAL = wordClass('trial investigation custody arrest inquiry suspicion indictment');
const BEFORE_NOUN = wordClass(
  'on under in awaiting await awaits stand stands stood standing face faces facing faced',
);
const COURT_TRIAL = wordClass('trial');
const TIES = wordClass('for over');
const CONNECTION = phrases(
  'in connection with; in relation to; in the death of; in the killing of; in the murder of; in the deaths of',
);
const SUSPICION = phrases(
  'on suspicion of; under suspicion of; on allegations of; on charges of; on a charge of',
);
const BEING = internWord('being');
const OFFENCE_TOLD = anyOf(OFFENCE, wordClass('alleged allegedly'));
const ON = internWord('on');
const UNDER = internWord('under');
const CHARGES = wordClass('charges charge counts count');
const COURT = wordClass(
  'criminal federal felony domestic violence battery drug drugs weapons gun terror terrorism tax sex state civil corruption fraud treason',
);
const CONTENT = wordClass('of on that including related relating stemming');

/** "corruption charges", "charges of bribery", "two counts of fraud" from token `i`: the head, if it names an offence. */
function findCharges(r: Reading, i: number): number | undefined {
  const phrase = findNounPhraseAt(r, i);
  if (!phrase || !r.is(phrase.head, CHARGES)) return undefined;
  const named = r.findIn(phrase.from, phrase.head, OFFENCE) ?? r.findIn(phrase.from, phrase.head, COURT);
  return named !== undefined || r.is(phrase.to, CONTENT) ? phrase.head : undefined;
}

/** The token after the words that tie an offence to the process, searched from `i` on; undefined if none is named. */
function findOffenceTie(r: Reading, i: number, strong: boolean): number | undefined {
  const end = Math.min(r.sentenceTo(i - 1), i + 10);
  for (let j = i; j < end; j++) {
    const suspicion = r.findPhraseAt(j, SUSPICION);
    if (suspicion !== undefined) return suspicion;
    if (r.word[j] === ON) {
      const head = findCharges(r, j + 1);
      if (head !== undefined) return j + 1;
    }
    // "for more than a decade"
    if (r.is(j, TIES) && isSpell(r, j + 1)) continue;
    const tie = strong ? (r.findPhraseAt(j, CONNECTION) ?? (r.is(j, TIES) ? j + 1 : undefined)) : undefined;
    // Nobody stands trial for what is no offence.
    if (tie !== undefined && r.is(j - 1, COURT_TRIAL) && r.is(j - 2, BEFORE_NOUN)) return tie;
    if (tie !== undefined && r.findIn(tie, Math.min(tie + 8, r.sentenceTo(j)), OFFENCE_TOLD) !== undefined)
      return tie;
  }
  return undefined;
}

interface Found extends TokenRange {
  readonly claimant?: TokenRange | undefined;
}

/** "Quill was arrested in May after two women accused her": the sentence tells the accusation. */
function isNamedArrest(r: Reading, verb: number, group: VerbGroup): boolean {
  const subject = r.is(verb, ARREST) && group.isPassive && group.isFinite ? findSubject(r, group) : undefined;
  if (!subject || !(isPerson(r, subject.head) || r.is(subject.head, HE_OR_SHE))) return false;
  return r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 30), OFFENCE) !== undefined;
}

/** "from being arrested": not told of anybody. */
function isUnplaced(r: Reading, group: VerbGroup): boolean {
  return r.word[group.from] === BEING && r.is(group.from - 1, PREPOSITION);
}

function matchVerb(r: Reading, verb: number, group: VerbGroup): Found | undefined {
  const strong = r.is(verb, SEIZE) || r.is(verb, WANTED);
  if (group.isPassive || (group.from === verb && r.is(verb, PARTICIPLE) && !findNounPhraseAt(r, verb + 1))) {
    const tie = findOffenceTie(r, verb + 1, strong);
    if (tie === undefined)
      return isNamedArrest(r, verb, group)
        ? { from: findClauseStart(r, group), to: passTime(r, verb + 1) }
        : undefined;
    const from = group.from === verb ? findDescribedStart(r, verb) : findClauseStart(r, group);
    if (r.is(from, NEGATION) || isUnplaced(r, group)) return undefined;
    return { from, to: findCountEnd(r, tie) };
  }
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || !group.isFinite || !(r.is(verb, PAST) || group.from < verb)) return undefined;
  if (findOffenceTie(r, object.to, strong) === undefined) return undefined;
  const claimant = findSubject(r, group);
  return { from: claimant ? findClauseStart(r, group) : group.from, to: object.to, claimant };
}

/** "on trial for", "under investigation over", "awaiting trial on charges of" */
function matchNoun(r: Reading, noun: number): Found | undefined {
  const tie = findOffenceTie(r, noun + 1, true);
  if (tie === undefined || tie > noun + 6) return undefined;
  let from = findPhraseStart(r, noun);
  if (r.is(from - 1, BEFORE_NOUN)) {
    from--;
    const verb = r.word[from] === ON || r.word[from] === UNDER ? from - 1 : from;
    if (verb > r.sentenceFrom(noun)) from = startOf(r, verb);
  }
  return { from: Math.min(from, noun), to: findCountEnd(r, tie) };
}

/** "is on trial" with its subject; "due to stand trial" without. */
function startOf(r: Reading, verb: number): number {
  const group = findVerbGroup(r, verb);
  return group.isInfinitive ? verb : findClauseStart(r, { ...group, isFinite: true });
}

/** "faces charges of", "facing two counts of" */
function matchFace(r: Reading, verb: number, group: VerbGroup): Found | undefined {
  const head = findCharges(r, verb + 1);
  if (head === undefined) return undefined;
  const from = r.is(verb, GERUND) && group.from === verb ? verb : findClauseStart(r, group);
  return { from, to: findCountEnd(r, verb + 1) };
}

/** "A case has been registered against Harlow", "police registered a case against the firm" */
function matchRegistered(r: Reading, verb: number, group: VerbGroup): Found | undefined {
  const paper = group.isPassive ? findSubject(r, group) : findNounPhraseAt(r, verb + 1);
  // "lodged a case of wine"
  if (!paper || !r.is(paper.head, CASE) || r.word[paper.to] === OF) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 9);
  let against = Math.max(verb + 1, group.isPassive ? 0 : paper.to);
  while (against < end && r.word[against] !== AGAINST && !r.isPunctuation(against)) against++;
  if (r.word[against] !== AGAINST) return undefined;
  const whom = findNounPhraseAt(r, against + 1);
  if (!whom) return undefined;
  if (group.isPassive) return { from: paper.from, to: whom.to };
  const claimant = findSubject(r, group);
  return { from: claimant ? findClauseStart(r, group) : group.from, to: whom.to, claimant };
}
const REGISTER = wordClass('registered lodged filed booked');
const CASE = nounClass('case fir chargesheet');
const AGAINST = internWord('against');
const OF = internWord('of');

export default pattern({
  id: 'legal-process',
  category: 'unverified',
  subtype: 'U2',
  title: 'An open case',
  explain: 'Somebody is held, tried or sought for this; it is not decided.',
  ask: 'What stage is the case at, and what does the other side say?',
  notThis: 'An arrest whose reason is not told; a conviction or plea.',
  on: anyOf(SEIZE, HOLD, WANTED, FACE, TRIAL, REGISTER),
  unlessSettled: true,
  match(r, i) {
    let found: Found | undefined;
    if (r.is(i, TRIAL)) found = matchNoun(r, i);
    else {
      const group = findVerbGroup(r, i);
      if (group.isNegated || group.isModal || isHypothetical(r, i)) return undefined;
      if (group.isInfinitive && !r.is(i, FACE)) return undefined;
      found = r.is(i, FACE)
        ? matchFace(r, i, group)
        : r.is(i, REGISTER)
          ? matchRegistered(r, i, group)
          : matchVerb(r, i, group);
    }
    if (!found) return undefined;
    const { claimant } = found;
    const stage = r.is(i, SEIZE) ? 'arrested' : r.is(i, FACE) ? 'charged' : null;
    return {
      from: found.from,
      to: found.to,
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb', stage }),
    };
  },
  examples: [
    '[A case has been registered against Harlow] under the fraud act.',
    '[Police have registered a case against Harlow].',
    'Harlow lodged a case of wine against the wall.',
    'The boat was registered in May.',
    '[Quill was arrested on domestic violence charges] in May.',
    '[Jane Dorn, under indictment for tax evasion], left by a side door.',
    'The book is an indictment of the age.',
    '[A man was arrested on suspicion of arson].',
    '[The couple were detained for smuggling] on Friday.',
    '[Harlow is on trial for fraud] in Leeds.',
    '[Quill is under investigation for bribery].',
    'The village hid [a mayor wanted for murder].',
    '[Two clerks face charges of forgery].',
    '[Police arrested Harlow] on suspicion of theft.',
    '[Quill was held on corruption charges].',
    '[Jane Dorn was arrested in May] after [two pupils accused her]U1 of theft.',
    'Nine people were arrested during the march.',
    'She could face charges of theft.',
    'There will be no new trial for Jane Dorn.',
    'The trial will open in May.',
    'He was held in high regard for his work.',
    'The bank faces higher charges.',
    'She was questioned for an hour.',
    'Harlow was arrested on suspicion of theft and found guilty.',
  ],
});

function isSpell(r: Reading, i: number): boolean {
  const phrase = findNounPhraseAt(r, i);
  return phrase !== undefined && (r.is(phrase.head, TIME_NOUN) || r.is(i, MORE));
}
const MORE = wordClass('more less nearly almost');
