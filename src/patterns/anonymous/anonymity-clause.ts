// A1: the clause that withholds the name, where it stands by itself: "He spoke on condition of anonymity because …". As
// part of a source's own phrase with its cue it is withheld-source.ts's (the longer passage stays).
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  PLURAL,
  phrases,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import { BE, NEGATION, PRONOUN, RELATIVE } from '../lexicon/function-words.ts';
import { HUMAN, PEOPLE } from '../lexicon/people.ts';
import { FIRST_NAME_ONLY, WITHHOLD } from '../lexicon/vantage.ts';
import { pattern } from '../pattern.ts';
import { countOf, reasonOf } from './source-anatomy.ts';
import { findAnchorBefore } from './source-mention.ts';
import { findWithheldEnd } from './withheld-clause.ts';

const NAMED = wordClass('named identified quoted');
const AUTHORIZED = wordClass('authorized authorised permitted allowed cleared');
const NAME = wordClass('name names identity identities');
const TRIGGER = anyOf(
  NAMED,
  AUTHORIZED,
  NAME,
  wordClass('anonymity anonymously anonymous background attribution confidence unauthorized unauthorised'),
);
/** Saying these of oneself is the act of a source; the others are donors' and winners' too. */
const SPEAK_OUT = wordClass(
  'speak talk discuss comment disclose reveal release share brief address give provide be',
);
const ANONYMITY_OF = wordClass(
  `of grant grants granted granting request requested requesting requests ask asked asking for seek sought seeking
  demand demanded demanding on under offer offered offering give given giving their his her complete total them him`,
);
const TELLABLE = phrases('not to be; not be; to be; not being; be directly; be publicly');
const USED = wordClass('used published printed disclosed revealed released made');
const WITHHOLDING = wordClass('withhold withheld withholding');
const GIVE = wordClass('print publish give provide disclose reveal share use giving providing');
const NO_SOURCE = wordClass(
  `donor donors winner winners buyer buyers bidder benefactor victim victims suspect suspects girl boy child children
  teenager teen juvenile minor juror jurors caller police court company judge`,
);
const REMAIN = wordClass('remain remains remained remaining stay stayed be');
const ON = internWord('on');
const FOR = internWord('for');
const DEEP = internWord('deep');
const BE_WORD = internWord('be');
const TO = internWord('to');
const NOT = internWord('not');
const ANONYMITY = internWord('anonymity');
const ANONYMOUSLY = internWord('anonymously');
const ANONYMOUS = internWord('anonymous');
const BACKGROUND = internWord('background');
const ATTRIBUTION = internWord('attribution');
const NEITHER = internWord('neither');
const CONFIDENCE = internWord('confidence');
const IN = internWord('in');
const SPEAKING = verbClass('speak talk');
const ONLY = wordClass('only');
/** "that their names be [kept out] of print" */
const LEFT = wordClass('left kept');
const OUT = wordClass('out');
const THEY = internWord('they');
const FIRST_OR_SECOND = wordClass('i you we it');

/** Whether the words around token `i` withhold a name. */
function withholds(r: Reading, i: number): boolean {
  const w = r.word[i]!;
  if (w === ANONYMITY) return r.is(i - 1, ANONYMITY_OF) || isAdverb(r, i - 1);
  if (w === ANONYMOUSLY) return true;
  if (w === ANONYMOUS) return r.is(i - 1, REMAIN);
  if (w === BACKGROUND) return r.word[i - 1] === ON || (r.word[i - 1] === DEEP && r.word[i - 2] === ON);
  if (w === ATTRIBUTION) return r.word[i - 1] === FOR && r.word[i - 2] === NOT;
  // "would talk only in confidence"
  if (w === CONFIDENCE) return r.word[i - 1] === IN && (r.is(i - 2, SPEAKING) || r.is(i - 2, ONLY));
  if (r.is(i, NAMED)) return (r.word[i - 1] === BE_WORD || isAdverb(r, i - 1)) && isUnnaming(r, i);
  if (r.is(i, NAME)) return isNameWithheld(r, i);
  const verb = isAdverb(r, i + 2) ? i + 3 : i + 2;
  return r.word[i + 1] === TO && r.is(verb, SPEAK_OUT) && isDenied(r, i);
}

/** "asked not to be named", "declined to be identified" */
function isUnnaming(r: Reading, i: number): boolean {
  for (let j = i - 1; j >= i - 4; j--) if (r.findPhraseAt(j, TELLABLE) !== undefined) return true;
  return false;
}

/** "that his name not be used", "declined to give her name", "withheld their names" */
function isNameWithheld(r: Reading, i: number): boolean {
  if (r.is(i - 2, WITHHOLDING) || r.is(i - 1, WITHHOLDING)) return true;
  if (r.is(i - 2, GIVE)) return r.word[i - 3] === TO || r.is(i - 3, NEGATION);
  for (let j = i + 1; j < i + 5; j++)
    if (r.is(j, WITHHOLDING) || (r.is(j, USED) && r.is(j - 1, BE)) || (r.is(j, LEFT) && r.is(j + 1, OUT)))
      return true;
  return false;
}

/** "was not authorized to", "unauthorized to" */
function isDenied(r: Reading, i: number): boolean {
  return (
    findVerbGroup(r, i).isNegated ||
    r
      .textOf(i, i + 1)
      .toLowerCase()
      .startsWith('un')
  );
}

/** "to be identified only by her first name": somebody named in part, partial-name.ts's. */
function isPartialName(r: Reading, i: number): boolean {
  for (let j = i - 1; j < i + 6; j++) if (r.findPhraseAt(j, FIRST_NAME_ONLY) !== undefined) return true;
  return false;
}

/** The verb that does the withholding: the leftmost near the marker that has a subject, or a gerund. */
function findWithholding(r: Reading, i: number): VerbGroup | undefined {
  if (r.is(i, AUTHORIZED)) return findVerbGroup(r, i);
  const start = Math.max(r.sentenceFrom(i), i - 16);
  for (let j = i - 1; j >= start; j--) {
    if (!r.is(j, WITHHOLD)) continue;
    const group = findVerbGroup(r, j);
    if (group.isFinite || (r.is(j, GERUND) && r.word[j - 1] === COMMA)) return group;
  }
  return undefined;
}

/** "[would speak] only if his name were left out", "only in confidence" */
function isOnlySo(r: Reading, group: VerbGroup, i: number): boolean {
  return !group.isNegated && r.is(group.main, SPEAKING) && r.findIn(group.main, i + 1, ONLY) !== undefined;
}

/** "He [cannot be identified], as his contract bars him from speaking": of a source told of right before. */
function isKeptBack(r: Reading, group: VerbGroup, i: number): boolean {
  if (!r.is(i, NAMED) || !group.isPassive || group.main !== i) return false;
  const anchor = findAnchorBefore(r, i);
  return anchor !== undefined && r.sentences.of[i]! - r.sentences.of[anchor.head]! < 2;
}

/** "Some of them [spoke …]": where no subject is made out, the few words from the start of the sentence. */
function findClauseStart(r: Reading, verb: number): number | undefined {
  const start = r.sentenceFrom(verb);
  if (r.word[start] === NEITHER) return start;
  if (verb - start > 8 || verb === start) return undefined;
  for (let i = start; i < verb; i++)
    if (r.isPunctuation(i) || r.is(i, FIRST_OR_SECOND) || isPerson(r, i)) return undefined;
  return start;
}

/** "Both officials": how many they are and what. */
function whoOf(r: Reading, from: number, head: number) {
  if (r.word[head] === THEY) return { number: 'unspecified', role: 'people' };
  if (r.is(head, PRONOUN)) return { number: 1 };
  const isNoun = r.is(head, HUMAN);
  const number = countOf(r, from, head, !isNoun || r.is(head, PLURAL) || r.is(head, PEOPLE));
  return isNoun ? { number, role: r.textOf(head, head + 1).toLowerCase() } : { number };
}

export default pattern({
  id: 'anonymity-clause',
  category: 'anonymous',
  subtype: 'A1',
  title: 'A name withheld',
  explain: 'The text says that the source’s name is kept from the reader; the reporter normally knows it.',
  ask: 'What reason is given, and is it specific or boilerplate?',
  notThis: 'Donors, winners or victims who stay unnamed in the story; the anonymity of a web site.',
  on: TRIGGER,
  match(r, i) {
    if (!withholds(r, i) || isPartialName(r, i)) return undefined;
    const group = findWithholding(r, i);
    if (!group || (group.isModal && !isOnlySo(r, group, i) && !isKeptBack(r, group, i))) return undefined;
    let to = findWithheldEnd(r, i);
    const anatomy = () => ({ ...reasonOf(r, { from: group.from, to }), anaphor: true });
    if (r.is(group.main, GERUND) && !group.isFinite) return { from: group.from, to, anatomy };
    if (group.isNegated && !r.is(i, AUTHORIZED) && r.is(i - 1, NEGATION)) return undefined;
    const subject = findSubject(r, group);
    if (!subject) {
      const from = findClauseStart(r, group.from);
      return from === undefined ? undefined : { from, to, anatomy };
    }
    if (r.is(subject.head, FIRST_OR_SECOND) || r.is(subject.head, NO_SOURCE)) return undefined;
    if (isPerson(r, subject.head) || isPerson(r, group.from - 2) || isPerson(r, group.from - 3))
      return undefined;
    if (isHypothetical(r, subject.from)) return undefined;
    const { from: first, head } = subject;
    const withWho = () => ({ ...anatomy(), ...whoOf(r, first, head) });
    if (findOutletIn(r, subject) && r.word[i] !== ANONYMITY) return undefined;
    // "an aide who declined to be named [said no]"
    if (r.is(group.from - 1, RELATIVE)) to = Math.min(to, Math.max(findTailEnd(r, subject.head + 1), i + 1));
    // "a shop that sells shoes [who declined to be named]": what stands before "who" is an object further in
    const isInside = r.is(group.from - 1, RELATIVE) && r.is(first - 1, VERB) && r.is(first - 2, RELATIVE);
    return { from: isInside ? group.from - 1 : Math.min(first, group.from), to, anatomy: withWho };
  },
  examples: [
    '[An engineer at the plant said]A3 the valve was old. [She would speak only if her name was left out].',
    '[All four asked that their names be kept out of print].',
    '[Both would talk only in confidence].',
    'They put the money in confidence tricks.',
    'The list of names was left out in the rain.',
    '[A French official said]A3 the deal was done. [He spoke on condition of anonymity because the text is not final].',
    '[A tax official said]A3 the form was lost. [The official was not authorized to talk to reporters].',
    '[One aide said]A3 she had quit. [The aide asked that her name not be used for fear of losing her job].',
    '[Both officials requested anonymity to discuss private talks].',
    'The plan is dead, they said, [speaking on condition of anonymity].',
    '[All three asked not to be named because the talks are secret].',
    '[They were granted anonymity to speak freely].',
    '“It was all lies,” [said one owner of a shop]A3 that sells shoes [who declined to be named for fear of trouble].',
    'The donor asked to remain anonymous.',
    'The anonymity of the web appeals to him.',
    'He was named captain in May.',
    'The bridge is not authorized to carry lorries.',
    'The victim was not identified by the police.',
    'Her family background helped.',
    'The winner wished to remain anonymous.',
  ],
});
