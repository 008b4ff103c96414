// U1 by a noun with its own complement: "allegations that …", "accusations of fraud", "rape claims against him". Bare
// back-references ("the allegations") are skipped (R20); claims and complaints count only if they tell a wrong.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COMMA, PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, verbClass, type WordClass, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd, findVerbAfter, opensClause } from '../grammar/clause.ts';
import { isVerdict } from '../grammar/context.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb, isFiniteVerb } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  DETERMINER,
  MODAL,
  NEGATION,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT_PRONOUN,
} from '../lexicon/function-words.ts';
import { ANY_SAYING, ARREST, DENY } from '../lexicon/verbs.ts';
import { OFFENCE, WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, findCountEnd, findTitleStart } from './accusation.ts';
import { isInCase } from './legal-case.ts';

const ALLEGATION = nounClass('allegation accusation');
/** Nouns that hold an accusation only if their complement is a wrong. */
const STATEMENT = nounClass('claim complaint suspicion suggestion assertion insinuation');
/** "on suspicion of" is the business of legal-process.ts; "in charge of" is an office. */
const TIED = nounClass('suspicion charge');
const LEGAL_TIE = wordClass('on under in take takes took taking');
/** Of the law; U2. Only with an offence: "charges of fraud", not "charges for delivery". */
const CHARGES = nounClass('charge');
/** "considering murder charges" */
const AHEAD = anyOf(
  MODAL,
  wordClass('considering weighing mulling preparing possible potential pursuing seeking'),
);
const THAT = internWord('that');
const OF = internWord('of');
const AGAINST = internWord('against');
const BY = wordClass('by from');
const ABOUT = wordClass('of about over regarding concerning');
/** "that Russia should hack": no fact (R19, R26). */
const NOT_FACT = anyOf(NEGATION, MODAL, wordClass('potential possible future'));
const VAGUE = wordClass('about over regarding concerning');
const COMPLICIT = wordClass(
  'interference meddling intervention complicit involved involvement behind guilty responsible colluded illegally',
);
const WRONG = anyOf(WRONGDOING, COMPLICIT);
const WRONG_OR_OFFENCE = anyOf(OFFENCE, WRONG);
/** "insurance claims", "patent claims" */
const OTHER_CLAIM = wordClass(
  'insurance benefit benefits jobless unemployment patent asylum land damages legal compensation',
);

/** "by critics", "from a former aide" behind the noun. */
function passClaimant(r: Reading, i: number): { to: number; claimant?: TokenRange } {
  if (!r.is(i, BY)) return { to: i };
  const phrase = findNounPhraseAt(r, i + 1);
  return phrase ? { to: phrase.to, claimant: phrase } : { to: i };
}

/** "allegations [in the complaint] of a cover-up" */
function passFiling(r: Reading, i: number): number {
  const filing = r.is(i, IN) ? findNounPhraseAt(r, i + 1) : undefined;
  return filing && r.is(filing.head, FILING) ? filing.to : i;
}
const IN = wordClass('in');
const FILING = nounClass('complaint lawsuit suit filing letter indictment report petition affidavit memo');

/** "that the tax office targeted": through the verb of the clause; undefined for "that threaten his seat". */
function endOfThat(r: Reading, that: number): number | undefined {
  const opening = passInsertion(r, that + 1);
  const subject = findNounPhraseAt(r, opening);
  if (!subject || r.word[opening] === APOSTROPHE_S) return undefined;
  const tail = findTailEnd(r, subject.to);
  const verb = findVerbAfter(r, tail) ?? findVerbAfter(r, subject.to);
  if (verb !== undefined) return verb + 1;
  return r.is(tail, AUXILIARY) ? tail + 1 : subject.to;
}

/** "that, in addition to the ban, the group": what stands between commas behind "that". */
function passInsertion(r: Reading, i: number): number {
  if (r.word[i] !== COMMA) return i;
  const end = Math.min(r.sentenceTo(i), i + 14);
  for (let j = i + 1; j < end; j++) if (r.word[j] === COMMA) return j + 1;
  return i;
}

function tellsWrong(r: Reading, { from, to }: TokenRange, wanted: WordClass): boolean {
  const wrong = r.findIn(from, Math.min(to, from + 14), wanted);
  return wrong !== undefined && r.findIn(from, wrong, NOT_FACT) === undefined;
}

interface Complement {
  readonly to: number;
  readonly content: TokenRange;
}

/** The words behind the noun that tell of what; undefined if there are none. */
function findComplement(r: Reading, i: number): Complement | undefined {
  if (r.word[i] === THAT) {
    const to = endOfThat(r, i);
    return to === undefined ? undefined : { to, content: { from: i + 1, to: findClauseEnd(r, i + 1) } };
  }
  if (r.is(i, ABOUT)) {
    const to = findCountEnd(r, i + 1);
    return to > i + 1
      ? { to, content: { from: i + 1, to: Math.max(to, findClauseEnd(r, i + 1)) } }
      : undefined;
  }
  if (r.word[i] !== AGAINST) return undefined;
  const against = findNounPhraseAt(r, i + 1);
  const next = against && findTailEnd(r, against.to) >= against.to ? against.to : undefined;
  return next !== undefined && (r.word[next] === OF || r.word[next] === THAT)
    ? findComplement(r, next)
    : undefined;
}

export default pattern({
  id: 'allegation-noun',
  category: 'unverified',
  subtype: 'U1',
  title: 'An allegation',
  explain: 'The noun tells of an accusation; the words do not say that it is established.',
  ask: 'Who makes it, with what evidence, and what is the reply?',
  notThis: '“The allegations” without their content; insurance claims; complaints about the weather.',
  on: anyOf(ALLEGATION, STATEMENT, CHARGES),
  unlessSettled: true,
  match(r, noun) {
    if (r.is(noun - 1, NEGATION) || isVerdict(r, noun)) return undefined;
    // "could face charges of" (R19)
    if (r.is(noun, CHARGES) && r.findIn(Math.max(noun - 6, r.sentenceFrom(noun)), noun, AHEAD) !== undefined)
      return undefined;
    const strong = r.is(noun, ALLEGATION);
    const from = findTitleStart(r, r.is(noun - 1, WRONGDOING) ? noun - 1 : noun);
    if (r.is(from, NEGATION)) return undefined;
    if (!strong && findVerbGroup(r, noun).isFinite && !isNounHere(r, noun)) return undefined;
    if (r.is(noun - 1, OTHER_CLAIM)) return undefined;
    if (r.is(noun - 1, LEGAL_TIE) && (r.is(noun, TIED) || r.is(noun - 2, ARREST))) return undefined;
    const { to: next, claimant } = passClaimant(r, noun + 1);
    const complement =
      findComplement(r, next) ??
      findComplement(r, passFiling(r, next)) ??
      findPremodifier(r, noun, next) ??
      findLoose(r, noun, next);
    if (!complement) return undefined;
    const { content } = complement;
    if (
      (!strong || r.is(next, VAGUE)) &&
      !tellsWrong(r, content, r.is(noun, CHARGES) ? WRONG_OR_OFFENCE : WRONG)
    )
      return undefined;
    if (r.is(complement.content.from, NEGATION)) return undefined;
    return {
      from,
      to: complement.to,
      claim: content.from > noun ? content : undefined,
      subtype: r.is(noun, CHARGES) || isInCase(r, noun) ? 'U2' : 'U1',
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'noun' }),
    };
  },
  examples: [
    '[Allegations have emerged that the coach took] money.',
    '[Suspicions persist that the port was complicit] in the fraud.',
    'There are [allegations that, besides the ban, the guild was watched].',
    'The council is looking into [allegations that the mayor hid] the accounts.',
    'She left the club amid [accusations of theft].',
    'The board heard [claims of foreign interference] in the ballot.',
    'The rally turned to [its claims of discrimination] against members.',
    'He ignored [allegations by two former nurses that the surgeon lied].',
    'The guild heard [rape allegations against the drummer].',
    'The guild heard [harassment allegations made by two pupils against the drummer].',
    'She asked about [allegations in the complaint of a cover-up].',
    '[The allegations include fraud] and theft.',
    'They repeated [a suggestion that the minister was complicit] in the raid.',
    'The board heard [complaints of harassment] from staff.',
    'The board read out [charges of fraud]U2 against the treasurer.',
    'They read [allegations the mayor hid] the accounts.',
    '[Allegations surfaced in May that the coach lied].',
    'She spoke about the allegations for an hour.',
    'The claims have been passed to the board.',
    'The attorney is considering murder charges against them.',
    'Insurance claims of £9 million were paid.',
    'There was no allegation of theft.',
    'They heard complaints of noise at night.',
    'A suggestion that the park be closed was dropped.',
    'The false claims of theft were debunked.',
  ],
});

/** "sexual abuse allegations against the coach": the wrong stands before the noun. */
function findPremodifier(r: Reading, noun: number, behind: number): Complement | undefined {
  if (!r.is(noun - 1, WRONGDOING)) return undefined;
  // "harassment allegations made by two women against the coach"
  const next = r.is(behind, MADE) ? passClaimant(r, behind + 1).to : behind;
  if (r.word[next] !== AGAINST) return undefined;
  const against = findNounPhraseAt(r, next + 1);
  return (
    against && { to: against.to, content: { from: Math.min(findPhraseStart(r, noun), noun - 1), to: noun } }
  );
}

const MADE = wordClass('made lodged levelled leveled raised brought filed directed');

/** "claims of fraud", "a suggestion", "its complaint": "claim" used as a noun. */
function isNounHere(r: Reading, noun: number): boolean {
  const before = noun - 1;
  if (opensClause(r, noun)) return true;
  return (
    r.is(noun + 1, PREPOSITION) ||
    r.is(before, POSSESSIVE) ||
    r.word[before] === APOSTROPHE_S ||
    r.is(before, PREPOSITION)
  );
}

/** "allegations the money was diverted"; "allegations surfaced in May that the coach lied" */
function findLoose(r: Reading, noun: number, next: number): Complement | undefined {
  const opens = r.is(next, DETERMINER) || r.is(next, SUBJECT_PRONOUN) || r.has(next, CAPITAL);
  const subject = opens ? findNounPhraseAt(r, next) : undefined;
  const verb = subject && findVerbAfter(r, subject.to);
  // "an allegation he had repeated" tells nothing of its content.
  if (subject && verb !== undefined && isFiniteVerb(r, subject.to) && !r.is(verb, UTTER))
    return { to: verb + 1, content: { from: next, to: findClauseEnd(r, next) } };
  let arise = noun + 1;
  while (r.is(arise, AUXILIARY) || isAdverb(r, arise)) arise++;
  // "the allegations include violations of the law"
  if (r.is(noun, ALLEGATION) && r.is(noun + 1, INCLUDE)) {
    const first = findNounPhraseAt(r, noun + 2);
    return first && { to: first.to, content: { from: noun + 2, to: findClauseEnd(r, noun + 2) } };
  }
  if (!r.is(arise, ARISE)) return undefined;
  const end = Math.min(r.sentenceTo(noun), arise + 7);
  for (let j = arise + 1; j < end && !r.has(j, PUNCTUATION); j++)
    if (r.word[j] === THAT) return findComplement(r, j);
  return undefined;
}
const INCLUDE = wordClass('include includes included');
const UTTER = anyOf(ANY_SAYING, DENY, verbClass('make face level reject dispute raise bring'));
const ARISE = verbClass('surface emerge arise appear persist remain linger swirl circulate mount grow');
