// U2 by the verbs of a formal charge: "charged with", "indicted on", "prosecutors charged her". Fees, batteries and tasks
// are no charges; "critics charged that" is an allegation (U1).

import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, NUMBER, PUNCTUATION } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  PARTICIPLE,
  PAST,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, opensClause, type Subject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { passTime } from '../grammar/when.ts';
import { BE, NEGATION, PREPOSITION, PRONOUN } from '../lexicon/function-words.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';
import { HUMAN } from '../lexicon/people.ts';
import { LEGAL_NOUN, OFFENCE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import {
  accusationAnatomy,
  findClauseStart,
  findCountEnd,
  findDescribedStart,
  isGerund,
  isLooseGerund,
} from './accusation.ts';
import { isAuthority } from './legal-case.ts';

const CHARGE = verbClass('charge');
const INDICT = verbClass('indict arraign');
const IN = internWord('in');
const FOR = internWord('for');
const WITH = internWord('with');
const NOUN_TOO = wordClass('charge charges');
const THAT = internWord('that');
const OVER = wordClass('over under as');
const CASE = phrases(
  'in connection with; in relation to; in the death; in the deaths; in a case; in the case; in court; in federal court; by prosecutors; by police',
);
const CRIMINAL = anyOf(
  OFFENCE,
  LEGAL_NOUN,
  wordClass('counts violating conspiracy degree criminal drug terror death deaths crash'),
);
/** What somebody may be charged with as a duty, too. */
const TASK = wordClass(
  `planning plotting driving assisting aiding distributing selling recruiting financing funding joining helping
  participating importing engaging operating procuring supporting running organising organizing`,
);
/** … and what is nothing but a duty. */
const DUTY = wordClass(
  `drafting overseeing leading managing finding ensuring implementing enforcing protecting reviewing investigating
  finding developing designing setting making building preparing delivering improving keeping maintaining preserving providing
  regulating deciding determining coordinating advising monitoring writing teaching guarding defending bringing turning putting`,
);
const FORMALLY = wordClass('criminally jointly');

/** The preposition that ties the offence to "charged"; undefined if none does. */
function findMatter(r: Reading, verb: number): number | undefined {
  const end = Math.min(r.sentenceTo(verb), verb + 12);
  for (let j = verb + 1; j < end; j++) {
    if (r.word[j] === WITH || r.is(j, OVER))
      return isCriminal(r, j, Math.min(end + 6, j + 12)) ? j : undefined;
    // "charged in the alleged plot"
    if (j === verb + 1 && r.word[j] === IN && r.findIn(j + 1, Math.min(j + 6, end), OFFENCE) !== undefined)
      return j;
    const inCase = j < verb + 4 ? r.findPhraseAt(j, CASE) : undefined;
    if (inCase !== undefined) return inCase === j + 3 && r.word[inCase - 1] === WITH ? inCase - 1 : j;
    if (r.has(j, NUMBER) && j === verb + 1) return undefined;
  }
  return undefined;
}

/** A crime behind "charged with"; "with planning the fair" is a task, unless the law is spoken of around it. */
function isCriminal(r: Reading, preposition: number, end: number): boolean {
  const said = r.findIn(preposition + 1, end, CRIMINAL);
  // "charged with converting $250,000": what is a crime only by the words around
  const isDone = isGerund(r, preposition + 1) && r.findIn(preposition - 4, preposition, BE) !== undefined;
  const deed = said ?? (isDone && !r.is(preposition + 1, DUTY) ? preposition + 1 : undefined);
  if (deed === undefined) return false;
  if (said !== undefined && (deed > preposition + 1 || !r.is(deed, TASK))) return true;
  const start = r.sentenceFrom(deed);
  const from = Math.max(start > 0 ? r.sentenceFrom(start - 1) : 0, deed - NEAR);
  const next = r.sentenceTo(deed);
  const to = Math.min(next < r.size ? r.sentenceTo(next) : next, deed + NEAR);
  for (let i = from; i < to; i++)
    if ((said !== undefined && r.is(i, AUTHORITY)) || (r.is(i, CRIMINAL) && !r.is(i, TASK))) return true;
  return false;
}
/** How far around a task words of the law are looked for. */
const NEAR = 50;

interface Found extends TokenRange {
  readonly claimant?: TokenRange | undefined;
  readonly subtype?: 'U1';
}

function matchPassive(
  r: Reading,
  verb: number,
  group: VerbGroup,
  matter: number | undefined,
): Found | undefined {
  const bare = group.from === verb;
  const from = bare ? findDescribedStart(r, verb) : findClauseStart(r, group);
  if (r.is(from, NEGATION)) return undefined;
  const to = matter === undefined ? passTime(r, verb + 1) : findCountEnd(r, matter + 1);
  return { from, to };
}

function matchActive(r: Reading, verb: number, group: VerbGroup): Found | undefined {
  const loose = isLooseGerund(r, group);
  if (loose && r.word[group.from - 1] !== COMMA) return undefined;
  const claimant = loose ? undefined : findSubject(r, group);
  const isPaper = claimant !== undefined && r.is(claimant.head, PAPER);
  if (claimant && !isPaper && !r.is(verb, PAST) && r.is(verb, NOUN_TOO) && !isSpeaker(r, claimant.head))
    return undefined;
  const states = r.word[verb + 1] === THAT || isTag(r, group, claimant);
  if (states && claimant && r.is(verb, CHARGE)) {
    const range = claimant.isInverted
      ? { from: verb, to: claimant.to }
      : { from: claimant.from, to: verb + 1 };
    return { ...range, claimant, ...(!isAuthority(r, claimant) && { subtype: 'U1' as const }) };
  }
  const object = findNounPhraseAt(r, verb + 1);
  // "Charges quickly in the case": an order or an advert, or what a phone does
  if (!object || group.isInfinitive || (!claimant && !loose && !r.is(verb, PAST))) return undefined;
  const matter = findMatter(r, object.to - 1);
  const byLaw = claimant && isAuthority(r, claimant);
  if (matter === undefined && !(byLaw && r.is(verb, INDICT))) return undefined;
  return { from: claimant ? findClauseStart(r, group) : group.from, to: object.to, claimant };
}

const PAPER = wordClass('indictment complaint');

/** "Dorn knew of it, Quill charges." */
function isTag(r: Reading, group: VerbGroup, claimant: Subject | undefined): boolean {
  if (!claimant || group.isPassive || !isSpeaker(r, claimant.head)) return false;
  if (!claimant.isInverted && claimant.head !== group.from - 1) return false;
  const to = claimant.isInverted ? claimant.to : group.to;
  const from = claimant.isInverted ? group.from : claimant.from;
  const opens = r.word[from - 1] === COMMA || r.isQuoted(from - 1);
  return opens && (r.has(to, PUNCTUATION) || to >= r.sentenceTo(group.main));
}

/** "Quill was charged in May": of a person, in the passive, with no price behind it. */
function isNamedAccused(r: Reading, group: VerbGroup): boolean {
  const subject = group.isPassive && group.isFinite ? findSubject(r, group) : undefined;
  const next = passTime(r, group.to);
  const ends = r.has(next, PUNCTUATION) || r.is(next, PREPOSITION) || next >= r.sentenceTo(group.main);
  return (
    subject !== undefined &&
    ends &&
    r.word[next] !== FOR &&
    r.word[next] !== WITH &&
    isPerson(r, subject.head) &&
    !r.has(next + 1, NUMBER)
  );
}

function isSpeaker(r: Reading, head: number): boolean {
  return (
    isPerson(r, head) ||
    (r.word[head] === 0 && r.has(head, CAPITAL)) ||
    r.is(head, HUMAN) ||
    r.is(head, PRONOUN) ||
    r.is(head, AUTHORITY)
  );
}

function isPassiveShape(r: Reading, verb: number): boolean {
  const next = passTime(r, verb + 1);
  return (
    r.word[next] === WITH ||
    r.is(next, OVER) ||
    r.findPhraseAt(next, CASE) !== undefined ||
    r.is(next, ON_BY_FOR)
  );
}
const ON_BY_FOR = wordClass('on by for in');

/** "Also charged were a tailor and two agents" */
function matchInverted(r: Reading, verb: number): Found | undefined {
  const start = verb - 1;
  if (!r.is(start, ALSO) || !r.is(verb + 1, BE) || !opensClause(r, start)) return undefined;
  const whom = findNounPhraseAt(r, verb + 2);
  const isSomebody = whom && (r.is(whom.head, HUMAN) || isPerson(r, whom.head));
  return isSomebody ? { from: start, to: whom.to } : undefined;
}
const ALSO = wordClass('also');

export default pattern({
  id: 'charged',
  category: 'unverified',
  subtype: 'U2',
  title: 'A formal charge',
  explain: 'A charge has been brought; no court has decided on it here.',
  ask: 'What stage is the case at, and what does the defence say?',
  notThis: 'A fee, a battery, a task; a conviction or plea.',
  on: anyOf(CHARGE, INDICT),
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || group.isInfinitive || isHypothetical(r, verb)) return undefined;
    const isCharge = r.is(verb, CHARGE);
    const passive =
      r.is(verb, PARTICIPLE) && (group.isPassive || (group.from === verb && isPassiveShape(r, verb)));
    let found: Found | undefined;
    const inverted = isCharge ? matchInverted(r, verb) : undefined;
    if (inverted) found = inverted;
    else if (passive) {
      const matter = isCharge ? findMatter(r, verb) : findIndicted(r, verb);
      if (isCharge && matter === undefined && !r.is(verb - 1, FORMALLY) && !isNamedAccused(r, group))
        return undefined;
      found = matchPassive(r, verb, group, matter);
    } else if (group.isFinite || r.is(verb, GERUND)) found = matchActive(r, verb, group);
    if (!found) return undefined;
    const { claimant, subtype } = found;
    return {
      from: found.from,
      to: found.to,
      ...(subtype && { subtype }),
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb', stage: subtype ? 'none' : 'charged' }),
    };
  },
  examples: [
    'Jane Dorn was charged with drafting a new code.',
    'The phone lasts a day. Charges quickly in its case.',
    '[Also charged were a tailor] and two agents.',
    'Also charged were fees of nine pounds.',
    'Jane Dorn plays a cop who is charged with bribery.',
    'Dorn was charged with theft in 1925, convicted and fined.',
    'Quill was charged with fraud. A jury convicted her in May.',
    '[The indictment charges the couple] with fraud.',
    'In the indictment, [Mr. Quill is charged with converting more than $90,000]. He spoke for an hour.',
    'The staff and parts of the office charged with facilitating the move were tired.',
    '[She was charged with three counts of fraud] and awaits trial.',
    '[The treasurer has been charged with embezzling club funds].',
    '[Prosecutors charged Quill] with bribery.',
    'They jeered at [a former mayor indicted on bribery counts].',
    '[Harlow was indicted on Tuesday].',
    '[A grand jury indicted the sheriff].',
    '[Rivals charged]U1 that the count was rigged.',
    '[Two brothers were charged in connection with the fire].',
    '[Jane Quill was charged in May].',
    '[The driver was charged with helping a prisoner escape]. The police found him in a barn.',
    'The venue charged £9 for parking.',
    'She was charged with drawing up the budget.',
    'She was charged with planning the summer fair.',
    'The aide was charged with plotting his course to a larger public.',
    'The car was charged with power from the roof.',
    'He may be charged with theft.',
    'She has not been charged with theft.',
    'Harlow was charged with theft and later pleaded guilty.',
    'The bank charges customers for each transfer.',
    '[He was charged with attempt to murder] and bailed.',
  ],
});

/** "indicted on", "indicted Monday for" */
function findIndicted(r: Reading, verb: number): number | undefined {
  const next = passTime(r, verb + 1);
  if (r.is(next, ON_BY_FOR) || r.word[next] === WITH) return next;
  return undefined;
}
