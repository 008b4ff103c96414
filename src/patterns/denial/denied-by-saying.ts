// D1 by what a party is reported to have said: "said he had never met her", "insisted the firm had nothing to do with
// it". The negated clause has to be about the speaker's own side and to answer something; any other "not" is none.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, NUMBER, QUESTION } from '../../text/tokens.ts';
import { anyOf, GERUND, nounClass, PARTICIPLE, verbClass, wordClass } from '../../text/vocabulary.ts';
import { hasPublicChannel, isVerdict } from '../grammar/context.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { ARTICLE, AUXILIARY, BE, DO, MODAL, NEGATED_BE, PRONOUN } from '../lexicon/function-words.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';
import { HUMAN, OFFICIAL, PERSON, SOURCE, SURVEYED } from '../lexicon/people.ts';
import { MAINTAIN } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { countAccusations, isAccusedSide, isToldHere, isToldOfSide } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { findSayingOverBelief } from './belief.ts';
import { isCourt } from './court.ts';
import { beforeIt, findNegatedSubject, findSubjectBeforeQuote, NEVER, NO_NOUN } from './negated-subject.ts';
import { type Denied, NOT, readNegation } from './negation.ts';
import { isMouthpiece, isOwnSide } from './own-side.ts';
import { findEarlierSubject, findResponder, type Responder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore, SAID_BY } from './saying.ts';
import { answersForAccused, answersForClient, answersForOwn, answersToPolice } from './standing.ts';
import { MATTER_NOUN, takesUp } from './subject-matter.ts';

const CLIENT = wordClass('client clients');
const WHEN_OR_BY = wordClass('when by after because if');
const ALLEGEDLY = wordClass('allegedly reportedly');

const NEITHER = wordClass('neither');
const NOR = wordClass('nor');
const HELD = wordClass('have has had been be yet always do able ready sure going happy');

/** From so many accusations and denials on, an article is about one. */
const ACCUSATIONS = 3;

/** Whether somebody of whom something is told contradicts it: insists that it is not so, or takes it up in the words. */
function contradicts(
  r: Reading,
  i: number,
  to: number,
  own: boolean,
  insists: boolean,
  accused: boolean,
  strong: boolean,
): boolean {
  const cues = ALLEGED | ASKED | ANSWERED | TOLD;
  if (insists && own && hasCueNear(r, i, cues | WRONG, 2)) return true;
  // "said she was not called": what others did not do
  if (isOfState(r, i) && !accused && !strong) return false;
  const told = isToldHere(r, i) || hasCueNear(r, i, cues, 1);
  // "The Ledger reported that Harlow paid. Harlow said she had never met the man", "… that she was not involved"
  if (own && isToldHere(r, i) && (strong || (r.is(i, NEVER) && isOfOwnDeed(r, i)))) return true;
  if (!told && !(hasCueNear(r, i, cues, 3) && countAccusations(r) > 0)) return false;
  return takesUp(r, { from: i, to: Math.min(to, i + 10) });
}

/** "was not called", "has not yet": what is or was, where "did not call" is what somebody did. */
function isOfState(r: Reading, i: number): boolean {
  // "did not do it" is a deed
  if (r.is(i + 1, DO) && r.is(i + 2, IT_OR_ANY)) return false;
  // "he’s never used it"
  if (r.word[i - 1] === APOSTROPHE_S && r.is(i, NEVER)) return false;
  let next = i + 1;
  while (isAdverb(r, next) && next < i + 3) next++;
  return r.is(i + 1, HELD) || ((r.is(beforeIt(r, i), BE) || r.is(i, NEGATED_BE)) && r.is(next, PARTICIPLE));
}

/** "had not taken money", "aren't yielding": what somebody did or does, not what was done to them or what they are. */
function isOfOwnDeed(r: Reading, i: number): boolean {
  const not = r.is(i, NEGATED_BE) || r.is(beforeIt(r, i), BE);
  return not
    ? r.is(i + 1, GERUND) || r.textOf(i + 1, i + 2).endsWith('ing')
    : !r.is(i, NO_NOUN) && !isOfState(r, i);
}

/** "[issued a statement] over the weekend saying" */
function isIssued(r: Reading, i: number): boolean {
  return r.findIn(Math.max(r.sentenceFrom(i), i - 16), i, STATEMENT) !== undefined;
}
/** Who says so: also of "went on to say", the subject of the verb before. */
function findSayer(r: Reading, group: VerbGroup): Responder {
  if (group.isInfinitive)
    for (let verb = group.from - 1; verb > group.from - 4; verb--)
      if (r.is(verb, GOES_ON))
        return findResponder(r, findVerbGroup(r, verb)) ?? { subject: undefined, from: verb };
  return findResponder(r, group) ?? { subject: undefined, from: group.from };
}
const GOES_ON = verbClass('go continue begin+ proceed hasten');
const STATEMENT = nounClass('statement');
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
  if (ofClient && (accused || hasCueNear(r, i, ALLEGED | ASKED | WRONG | ANSWERED, 4, 1))) return true;
  // "issued a statement saying she had never met him"
  const isStated = channel || isIssued(r, i);
  if (isOfAccused && isStated && r.is(i, NEVER) && hasCueNear(r, i, ALLEGED | TOLD | WRONG, 4)) return true;
  if (isOfAccused && !accused) return false;
  // "Harlow says he never touched aide" in a headline: what is alleged follows
  if (accused && r.blockOf(i).kind === 'headline' && countAccusations(r) > 0 && !isOfState(r, i)) return true;
  // "said in a statement that it had not paid": nobody states it unasked where all is about accusations
  if (
    !isOfAccused &&
    countAccusations(r) >= ACCUSATIONS &&
    isStated &&
    hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | TOLD | WRONG, 2)
  )
    return true;
  if (isStrong && hasCueNear(r, i, ALLEGED | ASKED | WRONG | ANSWERED, accused ? 15 : 2)) return true;
  if (isOfAccused && hasCueNear(r, i, ALLEGED | ASKED | WRONG | ANSWERED, 3, 1)) return true;
  // "told the agents that they were not aware of it": where all is about accusations, what an inquiry heard answers it
  if (isOfAccused) return countAccusations(r) >= ACCUSATIONS && hasCueNear(r, i, TOLD, 2);
  if (isOfState(r, i)) return false;
  const before = r.sentenceFrom(i) - 1;
  if (accused && hasCueNear(r, i, ALLEGED | ASKED | ANSWERED, 2)) return true;
  if (accused && countAccusations(r) >= ACCUSATIONS && hasCueNear(r, i, WRONG | ALLEGED | ANSWERED, 4, 1))
    return true;
  const cues = insists ? ACCUSED | ASKED : ACCUSED;
  return hasCueNear(r, i, ACCUSED, 0) || (before >= 0 && hasCueNear(r, before, cues, 0));
}

/** "not in a position to comment", "not for the club to discuss", "would call back but never did": no answer, and no denial */
function isRefusing(r: Reading, i: number): boolean {
  if (r.is(i, NEVER) && r.is(i + 1, DO)) return r.isPunctuation(i + 2) || i + 2 >= r.sentenceTo(i);
  const end = Math.min(r.sentenceTo(i), i + 9);
  const comment = r.findIn(i + 1, end, COMMENT);
  return comment !== undefined && r.findIn(i + 1, Math.min(comment, i + 4), PLACE) !== undefined;
}
const COMMENT = wordClass('comment discuss speculate elaborate');
const PLACE = wordClass('position liberty for place appropriate able proper free');

/** "insists [no rules were broken]", "maintains that [none of the dismissals were revenge]": not what will or should be */
function deniesAll(r: Reading, i: number, saying: number): boolean {
  if (!r.is(i, NO_NOUN) || i > saying + 2) return false;
  return r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 12), MODAL) === undefined;
}

/** "the minister maintains that it was [not]": of what stands before */
function isElliptical(r: Reading, i: number): boolean {
  const bare = r.is(i - 1, AUXILIARY) ? i - 2 : i - 1;
  return ends(r, i + 1) && r.is(bare, PRONOUN) && !r.is(i, NO_NOUN);
}

/** "He was asked if he had closed it. He said he had not.", "Did he close it? He said he did not." */
function isAskedBefore(r: Reading, i: number): boolean {
  const before = r.sentenceFrom(i) - 1;
  if (before < 0) return false;
  return r.word[before] === QUESTION || r.findIn(r.sentenceFrom(before), before, WAS_ASKED) !== undefined;
}
const WAS_ASKED = wordClass('asked questioned pressed quizzed');

/** Tokens: a saying verb stands no further before a negation, with the subject of what is said between. */
const REACH = 60;

export default pattern({
  id: 'denied-by-saying',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial in other words',
  explain: 'The party is reported to have said that it did not happen, or not so.',
  ask: 'Exactly which point is denied, and which is left open?',
  notThis: '“He said he did not know the way”; what others did not do.',
  on: anyOf(NOT, NO_NOUN),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.findIn(Math.max(r.sentenceFrom(i), i - REACH), i, SAID_BY) === undefined) return undefined;
    const denied = readNegation(r, i);
    if (!denied || isRefusing(r, i)) return undefined;
    const inner = findNegatedSubject(r, i);
    if (!inner) return undefined;
    // "that “[no money] was taken”": it stands before the quotation
    const opening = r.quotationAt(inner.from)?.from ?? inner.from;
    const saying = findSayingBefore(r, opening) ?? findSayingOverBelief(r, opening);
    if (saying === undefined) return undefined;
    // whole sentences in quotation marks are quoted-denial's
    if (r.isQuoted(i) && (r.isQuoted(saying) || !findSubjectBeforeQuote(r, i))) return undefined;
    const group = findVerbGroup(r, saying);
    if (group.isNegated || group.isPassive) return undefined;
    const responder = findSayer(r, group);
    const { subject } = responder;
    if (subject && (r.has(subject.from, NUMBER) || r.is(subject.head, SURVEYED))) return undefined;
    if (subject && isCourt(r, subject) && !isAccusedSide(r, subject)) return undefined;
    if (r.is(responder.from - 1, WHEN_OR_BY) || isVerdict(r, saying)) return undefined;
    // "“…,” said Roe, who has not decided"
    if (responder.from > saying) return undefined;
    // "allegedly stated": the outlet has it from the accusers
    if (r.is(saying - 1, ALLEGEDLY)) return undefined;
    const insists = r.is(saying, MAINTAIN);
    // "her press secretary insisted the mayor had not been told"
    const speaksUp = insists && subject !== undefined && isMouthpiece(r, subject);
    const own = isOwnSide(r, inner, subject, denied) || (denied.isStrong && insists) || speaksUp;
    const party = subject ?? findEarlierSubject(r, responder.from, r.sentenceFrom(i));
    const accused = party !== undefined && isAccusedSide(r, party);
    if (r.isQuoted(i) && !accused) return undefined;
    // "neither he nor [his firm did]"
    const last = r.is(i, NEITHER) ? (r.findIn(i, Math.min(r.sentenceTo(i), i + 8), NOR) ?? i) : i;
    const to = findResponseEnd(r, responder.from, last);
    const answers =
      (own || (insists && deniesAll(r, i, saying))) &&
      (denied.isPlain ||
        speaksUp ||
        // "insists that none of them were paid", "maintains that it did not": R17 without a word on whom
        (insists && deniesAll(r, i, saying)) ||
        (isElliptical(r, i) && (insists || isAskedBefore(r, i))) ||
        // R17: who insists on what was not done, denies it, whether or not it is told who said otherwise
        (insists && isOfOwnDeed(r, i)) ||
        isAnswer(r, i, inner, denied, accused, hasPublicChannel(r, saying + 1), insists));
    const words = { from: inner.from, to };
    const speaks = party && (isToldOfSide(r, party) || isMouthpiece(r, party));
    // "a US official said the gate had not been breached": who informs, answers nothing
    const informs = subject && r.is(subject.from, ARTICLE) && r.is(subject.head, INFORMANT);
    // "said the allegations were not credible"
    const ofMatter = accused && (denied.isStrong || r.is(inner.head, MATTER_NOUN));
    // "Calder said the data was never sold": the thing was told of before
    const ofThing =
      r.is(i, NEVER) &&
      !r.is(inner.head, HUMAN) &&
      !r.is(inner.head, PRONOUN) &&
      takesUp(r, { from: inner.from, to: inner.to });
    const takes = (own || ofMatter || ofThing) && speaks && !informs;
    const stands =
      answersForClient(r, i, inner, subject) ||
      answersToPolice(r, i, inner, saying, subject) ||
      answersForAccused(r, inner, subject, denied.isStrong, { from: inner.from, to: Math.min(to, i + 10) }) ||
      answersForOwn(r, i, inner, subject, { from: inner.from, to: Math.min(to, i + 10) });
    if (
      !answers &&
      !stands &&
      !(takes && contradicts(r, i, to, own, insists, accused || ofThing, denied.isStrong))
    )
      return undefined;
    if (subject && (r.is(subject.head, AUTHORITY) || findOutletIn(r, subject))) return undefined;
    return toResponse(r, { from: responder.from, to }, subject, { subtype: denied.subtype, denied: words });
  },
  examples: [
    '[The board insists no rules were broken].',
    'The adviser says it was read out; [the minister maintains that it was not].',
    'He was asked if he had closed the valve. [He said he had not].',
    '[Harlow is accused of theft]U1. [Harlow said the books were in order and that none of the payments had been hidden].',
    '[Harlow is accused of theft]U1. [Harlow says, through his lawyer, that he never asked for it].',
    '[Harlow is accused of theft]U1. Harlow has said that he no longer talks of it.',
    '[The Ledger reported]U4 that Harlow knew of the sale and that Quill was paid. [Quill said he had no knowledge of the sale].',
    '[A suit accuses Calder Group]U2 of fraud. [Calder said its files were never forged].',
    '[Harlow is accused of theft]U1. [Friends of Harlow said he did not know of the theft].',
    '[Harlow is accused of theft]U1. [Harlow said the signature was not his].',
    '[A rival accused Harlow]U1 of fraud. [Quill issued a statement over the weekend saying she had done nothing wrong].',
    '[A rival accused Harlow]U1 of fraud. [Harlow said he had never met the man].',
    '[The senator insists she isn’t yielding to donors].',
    'The senator insists she isn’t ready.',
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
    '[Harlow is accused of theft]U1. [Harlow said he was satisfied that no rule had been broken].',
    '[Harlow is accused of theft]U1. [Harlow said he “did not take any coins”].',
    '[Harlow is accused of theft]U1. [His office said there was “no theft”].',
    '[Harlow is accused of theft]U1. [Harlow does not believe he broke any law, he said].',
    '[Harlow is accused of theft]U1. [Harlow’s mother said her son would never hurt anyone].',
    '[Harlow is accused of theft]U1. [Harlow swore he had never met the dealer].',
    '[Harlow is accused of theft]U1. [Harlow made clear that he had no part in it].',
    '[Harlow is accused of theft]U1. [Harlow said his words were not meant as a threat].',
    '[The owner said they did not break any laws].',
    '[Harlow is accused of theft]U1. Harlow said he was “not focused on the hack”.',
    '[Harlow is accused of theft]U1. [His lawyer said he was not at the vault].',
    '[Harlow is accused of theft]U1. [Harlow told officers he had not been there].',
    '[Harlow is accused of theft]U1. [Harlow said that never happened].',
    '[Harlow is accused of theft]U1. [Harlow said neither he nor his firm took bribes].',
    '[Harlow is accused of theft]U1. [He went on to say that he had not lied].',
    '[Harlow is accused of theft]U1. Harlow said no one wants an election.',
    '[Harlow is accused of theft]U1. Harlow said his team had not played well.',
    '[Harlow is accused of theft]U1. His lawyer said he had not decided whether to appeal.',
    'The farmer said it would never hurt the grass.',
    'The guide said he was confident there was no ice.',
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
