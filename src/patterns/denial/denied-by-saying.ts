// D1 by what a party is reported to have said: "said he had never met her", "insisted the firm had nothing to do with
// it". The negated clause has to be about the speaker's own side and to answer something; any other "not" is none.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, NUMBER } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, PARTICIPLE, verbClass, wordClass } from '../../text/vocabulary.ts';
import { hasPublicChannel, isVerdict } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { BE, DO, PRONOUN } from '../lexicon/function-words.ts';
import { AUTHORITY, COMPANY, INSTITUTION, ORGANISATION } from '../lexicon/institutions.ts';
import { LAWYER, OFFICIAL, PERSON, SOURCE, SPOKESPERSON } from '../lexicon/people.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { countAccusations, isAccusedName, isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { type Denied, findNegatedSubject, NEVER, NO_NOUN, NOT, NOT_BE, readNegation } from './negation.ts';
import { findEarlierSubject, findResponder, findSayingBefore, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { MATTER_NOUN, takesUp } from './subject-matter.ts';

const OWN_SIDE = anyOf(wordClass('i he she it they we nobody client clients'), COMPANY, ORGANISATION);
const CLIENT = wordClass('client clients');
const SURVEYED = wordClass('percent voters respondents adults majority');
const WHEN_OR_BY = wordClass('when by after because if');
const INSIST = verbClass('insist maintain');
const PERSONAL = wordClass('he she');
const ALLEGEDLY = wordClass('allegedly reportedly');
const THERE = internWord('there');
const THAT = wordClass('that');
const AUTHORITIES = wordClass('authorities officials');

const ARTICLE_A = wordClass('a an the');
const HELD = wordClass('have has had been be yet always do able ready sure going happy');

/** From so many accusations and denials on, an article is about one. */
const ACCUSATIONS = 3;

/** Whether the negated clause speaks of the speaker's side: "Harlow said he …", "the firm said it …". */
function isOwnSide(r: Reading, inner: NounPhrase, speaker: NounPhrase | undefined, strong: boolean): boolean {
  // "authorities said there were no credible threats": a finding, no answer
  if (r.word[inner.head] === THERE) return !speaker || !r.is(speaker.head, AUTHORITIES);
  if (r.is(inner.head, THAT)) return strong;
  if (r.is(inner.from, NONE)) return speaker !== undefined && isAccusedSide(r, speaker);
  const isAccused = isAccusedName(r, inner.head);
  if (!r.is(inner.head, OWN_SIDE) && !isPerson(r, inner.head) && !isAccused) return false;
  if (!speaker) return r.is(inner.head, PRONOUN);
  // Of somebody else by name: "said Roe was not willing" is no denial, "said Roe was no racist" is.
  const named = r.has(inner.head, CAPITAL) && r.hash[inner.head] !== r.hash[speaker.head];
  if (named && !strong && !isMouthpiece(r, speaker)) return false;
  if (isAccused && isAccusedSide(r, speaker)) return true;
  if (r.is(speaker.head, PRONOUN))
    return !r.is(inner.head, PERSONAL) || r.word[inner.head] === r.word[speaker.head];
  const speaksForOthers =
    r.findIn(speaker.from, speaker.to, SPOKESPERSON) !== undefined ||
    r.findIn(speaker.from, speaker.to, LAWYER) !== undefined ||
    r.findIn(speaker.from, speaker.to, INSTITUTION) !== undefined;
  return r.is(inner.head, PRONOUN) || speaksForOthers;
}

/** Whether somebody of whom something is told contradicts it: insists that it is not so, or takes it up in the words. */
function contradicts(
  r: Reading,
  i: number,
  to: number,
  own: boolean,
  insists: boolean,
  accused: boolean,
): boolean {
  const cues = ALLEGED | ASKED | ANSWERED | TOLD;
  if (insists && own && hasCueNear(r, i, cues | WRONG, 2)) return true;
  // "said she was not called": what others did not do
  if (isOfState(r, i) && !accused) return false;
  const told = isToldHere(r, i) || hasCueNear(r, i, cues, 1);
  if (!told && !(hasCueNear(r, i, cues, 3) && countAccusations(r) > 0)) return false;
  return takesUp(r, { from: i, to: Math.min(to, i + 10) });
}

/** "was not called", "has not yet": what is or was, where "did not call" is what somebody did. */
function isOfState(r: Reading, i: number): boolean {
  // "did not do it" is a deed
  if (r.is(i + 1, DO) && r.is(i + 2, IT_OR_ANY)) return false;
  // "he’s never used it"
  if (r.word[i - 1] === APOSTROPHE_S && r.is(i, NEVER)) return false;
  return r.is(i + 1, HELD) || ((r.is(i - 1, BE) || r.is(i, NOT_BE)) && r.is(i + 1, PARTICIPLE));
}

/** Spokespeople and press secretaries: who contradict in somebody’s name. */
function isMouthpiece(r: Reading, { from, to }: NounPhrase): boolean {
  return r.findIn(from, to, SPOKESPERSON) !== undefined || r.findIn(from, to, PRESS) !== undefined;
}
/** "[issued a statement] over the weekend saying" */
function isIssued(r: Reading, i: number): boolean {
  return r.findIn(Math.max(r.sentenceFrom(i), i - 16), i, STATEMENT) !== undefined;
}
const STATEMENT = nounClass('statement');
const PRESS = wordClass('press');
const NONE = wordClass('none nobody no neither');
const IT_OR_ANY = wordClass('it this that anything any');
const INFORMANT = anyOf(SOURCE, OFFICIAL, PERSON);

function isAnswer(
  r: Reading,
  i: number,
  inner: NounPhrase,
  { isStrong, isOfAccused }: Denied,
  accused: boolean,
  channel: boolean,
  insists: boolean,
): boolean {
  // "her lawyer said her client did not know": lawyers speak to a case
  const ofClient = r.is(inner.head, CLIENT) && !isOfState(r, i);
  if (ofClient && (accused || hasCueNear(r, i, ALLEGED | ASKED | WRONG | ANSWERED, 3))) return true;
  // "issued a statement saying she had never met him"
  const isStated = channel || isIssued(r, i);
  if (isOfAccused && isStated && r.is(i, NEVER) && hasCueNear(r, i, ALLEGED | TOLD | WRONG, 4)) return true;
  if (isOfAccused && !accused) return false;
  // "said in a statement that it had not paid": nobody states it unasked where all is about accusations
  if (
    !isOfAccused &&
    countAccusations(r) >= ACCUSATIONS &&
    isStated &&
    hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | TOLD | WRONG, 2)
  )
    return true;
  if (isStrong && hasCueNear(r, i, ALLEGED | ASKED | WRONG | ANSWERED, accused ? 4 : 2)) return true;
  if (isOfAccused) return hasCueNear(r, i, ALLEGED | ASKED | WRONG | ANSWERED, 3, 1);
  if (isOfState(r, i)) return false;
  const before = r.sentenceFrom(i) - 1;
  if (accused && hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 2)) return true;
  if (accused && countAccusations(r) >= ACCUSATIONS && hasCueNear(r, i, WRONG | ALLEGED | ANSWERED, 4, 1))
    return true;
  const cues = insists ? ACCUSED | ASKED : ACCUSED;
  return hasCueNear(r, i, ACCUSED, 0) || (before >= 0 && hasCueNear(r, before, cues, 0));
}

export default pattern({
  id: 'denied-by-saying',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial in other words',
  explain: 'The party is reported to have said that it did not happen, or not so.',
  ask: 'Exactly which point is denied, and which is left open?',
  notThis: '“He said he did not know the way”; what others did not do.',
  on: anyOf(NOT, NO_NOUN),
  unlessSettled: true,
  match(r, i) {
    const denied = readNegation(r, i);
    if (!denied) return undefined;
    const inner = findNegatedSubject(r, i);
    if (!inner) return undefined;
    const saying = findSayingBefore(r, inner.from);
    if (saying === undefined || !r.is(saying, ANY_SAYING)) return undefined;
    const group = findVerbGroup(r, saying);
    if (group.isNegated || group.isPassive) return undefined;
    const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
    const { subject } = responder;
    if (subject && (r.has(subject.from, NUMBER) || r.is(subject.head, SURVEYED))) return undefined;
    if (subject && isCourt(r, subject) && !isAccusedSide(r, subject)) return undefined;
    if (r.is(responder.from - 1, WHEN_OR_BY) || isVerdict(r, saying)) return undefined;
    // "“…,” said Roe, who has not decided"
    if (responder.from > saying) return undefined;
    // "allegedly stated": the outlet has it from the accusers
    if (r.is(saying - 1, ALLEGEDLY)) return undefined;
    const insists = r.is(saying, INSIST);
    // "her press secretary insisted the mayor had not been told"
    const speaksUp = insists && subject !== undefined && isMouthpiece(r, subject);
    const own = isOwnSide(r, inner, subject, denied.isStrong) || (denied.isStrong && insists) || speaksUp;
    const party = subject ?? findEarlierSubject(r, responder.from, r.sentenceFrom(i));
    const accused = party !== undefined && isAccusedSide(r, party);
    const to = findResponseEnd(r, responder.from, i);
    const answers =
      own &&
      (denied.isPlain ||
        speaksUp ||
        isAnswer(r, i, inner, denied, accused, hasPublicChannel(r, saying + 1), insists));
    const words = { from: inner.from, to };
    const speaks = party && (isToldOfSide(r, party) || isMouthpiece(r, party));
    // "a US official said the gate had not been breached": who informs, answers nothing
    const informs = subject && r.is(subject.from, ARTICLE_A) && r.is(subject.head, INFORMANT);
    // "said the allegations were not credible"
    const ofMatter = accused && (denied.isStrong || r.is(inner.head, MATTER_NOUN));
    const takes = (own || ofMatter) && speaks && !informs;
    if (!answers && !(takes && contradicts(r, i, to, own, insists, accused))) return undefined;
    if (subject && (r.is(subject.head, AUTHORITY) || findOutletIn(r, subject))) return undefined;
    return toResponse(r, { from: responder.from, to }, subject, { subtype: denied.subtype, denied: words });
  },
  examples: [
    '[A rival accused Harlow]U1 of fraud. [Quill issued a statement over the weekend saying she had done nothing wrong].',
    '[A rival accused Harlow]U1 of fraud. [Harlow said he had never met the man].',
    '[The mayor’s press secretary insisted the mayor had not received any briefing].',
    '[The firm said it had nothing to do with the leak], which prosecutors call a crime.',
    'Asked about the bribe, [the mayor said he did not take any money].',
    '[He was accused of the theft]U1. [His lawyer said he was not involved].',
    '[The suit alleges]U2 fraud. [A spokesman said the bank had no knowledge of the scheme].',
    '[She was accused of leaking the tape]U1. [She insisted that she had done nothing wrong].',
    'Asked about the payment, [the minister said she did not recall it]D2.',
    'Police say Harlow sold the stamps. [Harlow denies the theft]. He spoke for an hour. [He said he had not known the buyer].',
    '[Harlow is accused of theft]U1. [He says he did not do it].',
    '[Harlow is accused of theft]U1. [He said that was not true].',
    '[Harlow is accused of theft]U1. [Harlow has maintained that none of the stamps were stolen].',
    'Harlow said none of the trains were late.',
    'Harlow said he did not know the way.',
    'The farmer said he had never seen such rain.',
    'She said the train did not stop there.',
    'He said he was not happy with the score.',
    'The guide said there was no path to the lake.',
    'The ranger said the bear did not harm anyone.',
    'He left without saying a word.',
    '[A rival accused Harlow]U1 of fraud. He said she did not understand the rules.',
    '[The Ledger reported]U4 that Harlow had sold stamps. Harlow said he did not hold a list of the dealers.',
    '[A rival accused Harlow]U1 of fraud. “We talk at the bakery,” said Ruth Oakes, who has not met him.',
    '[Roe is charged with fraud]U2. [Her lawyer said her client did not know about the loan].',
    'Her doctor said her client did not feel well.',
  ],
});
