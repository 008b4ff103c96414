// D1 by words that deny whoever says them: "had nothing to do with it", "did nothing wrong", "no such meeting took place",
// "it never happened". Reported or quoted, of the accused or of their allies. Other negations need a party that is
// accused: denied-by-saying's and quoted-denial's.

import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, NUMBER, PERIOD } from '../../text/tokens.ts';
import {
  anyOf,
  internWord,
  NOUN,
  nounClass,
  PLURAL,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, DO, HAVE, IF_OR_WHETHER, OBJECT_PRONOUN, PERSON_AS_SUBJECT } from '../lexicon/function-words.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { SURVEYED } from '../lexicon/people.ts';
import { ANY_SAYING, CLAIM } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { findLeadingWords, findSayingNear, findTrailingWords } from './accused-answer.ts';
import {
  countAccusations,
  isAccusedName,
  isAccusedSide,
  isToldName,
  isToldOfSide,
  mayDefendAccused,
  namesAccuser,
} from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isCourt, isOfLaw } from './court.ts';
import { backsAccusation, findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findEarlierSubject, findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { takesUp } from './subject-matter.ts';

const NOTHING = wordClass('nothing anything');
const NOTHING_WORD = internWord('nothing');
const NEGATED = wordClass(
  "not never nobody no nor neither don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't",
);
/** What follows "nothing" and "anything" in a denial. */
const BEHIND_NOTHING = phrases(
  `to do with; to hide; to fear; to cover up; to be ashamed; of the kind; of the sort; of that kind; of that sort; like that; like what;
  could be further; further from the truth; wrong; illegal; improper; inappropriate; untoward; unethical; unlawful;
  illicit; criminal; nefarious; sinister; corrupt; dishonest; shady; immoral; offensive; remotely wrong`,
);
const HAD = anyOf(HAVE, BE, DO, wordClass('done did doing has having'));
const NO = wordClass('no');
const NO_MATTER = nounClass(
  `wrongdoing collusion misconduct impropriety cover-up coverup conspiracy quid truth involvement corruption crime
  fraud cheating interference meddling abuse discrimination harassment infighting rift feud`,
);
const EXCEPT = wordClass('except but save');
const THAT = wordClass('that');
const SUCH = internWord('such');
const VERB_OF_NO = anyOf(BE, HAVE, verbClass('do commit+ play see'), wordClass('been'));
const HAPPEN = verbClass('happen occur+ exist take transpire');
const NOT = wordClass('not');
const HASNT = wordClass("hasn't haven't");
const TO = wordClass('to');
const AGAIN = wordClass('again');
const TAKE = verbClass('take');
const PLACE = internWord('place');
const IT = wordClass(`it this that these those they any none event meeting conversation incident
  encounter transfer transfers payment payments call exchange affair assault attack`);
const IF = wordClass('if unless whether when');
const ACCUSATIONS = 2;
/** Tokens. */
const FAR = 30;

/** Whether the words at token `i` deny by themselves. */
function deniesPlainly(r: Reading, i: number): boolean {
  const start = r.sentenceFrom(i);
  if (r.is(i, NOTHING)) {
    let next = i + 1;
    while (isAdverb(r, next) && next < i + 3) next++;
    if (r.findPhraseAt(next, BEHIND_NOTHING) === undefined) return false;
    const from = Math.max(start, i - 5);
    if (r.word[i] !== NOTHING_WORD) return r.findIn(from, i, NEGATED) !== undefined;
    return r.findIn(from, i, HAD) !== undefined;
  }
  if (r.is(i, NO)) {
    const verb = isAdverb(r, i - 1) ? i - 2 : i - 1;
    const follows = r.is(verb, VERB_OF_NO) && r.word[verb] !== APOSTROPHE_S;
    if (r.word[i + 1] === SUCH) return follows || happens(r, i + 2) || isDone(r, i + 2);
    if (deniesPlans(r, i)) return true;
    const matter = r.is(i + 1, NO_MATTER) ? i + 1 : i + 2;
    // "no crime except to love him": a figure of speech
    return follows && r.is(matter, NO_MATTER) && !r.is(matter + 1, EXCEPT);
  }
  if (!r.is(i, HAPPEN) || (r.is(i, TAKE) && r.word[i + 1] !== PLACE)) return false;
  // "it did not occur to me"
  if (r.is(i + 1, TO) || r.is(i + 1, AGAIN)) return false;
  const group = findVerbGroup(r, i);
  if (!group.isNegated || group.isModal || group.isInfinitive) return false;
  // "that has not happened": what was promised is still to be done
  if (r.is(group.from, HASNT) || (r.is(group.from, HAVE) && r.is(group.from + 1, NOT))) return false;
  const subject = findSubject(r, group);
  // "said that never happened"
  if (!subject && r.is(group.from - 1, THAT))
    return r.is(group.from - 2, ANY_SAYING) || group.from - 1 === start;
  return subject !== undefined && (r.is(subject.head, IT) || hasCueNear(r, i, ALLEGED | ASKED, 1));
}

/** "there are no plans for a channel": where it was rumoured or reported that there are */
function deniesPlans(r: Reading, i: number): boolean {
  let noun = i + 1;
  while (r.is(noun, PRESENT) && noun < i + 3) noun++;
  let verb = i - 1;
  while (isAdverb(r, verb) && verb > i - 3) verb--;
  if (!r.is(i, NO) || !r.is(noun, PLAN) || !r.is(verb, VERB_OF_NO)) return false;
  const start = r.sentences.from[Math.max(0, r.sentences.of[i]! - 1)]!;
  if (r.findIn(Math.max(start, i - 60), i, RUMOURED) !== undefined) return true;
  // "there are absolutely no plans", behind the denial
  return r.isQuoted(i) && hasCueNear(r, i, ANSWERED, 4);
}
const PLAN = nounClass('plan intention discussion negotiation talk');
const PRESENT = wordClass('current immediate present such formal specific firm concrete');
const RUMOURED = anyOf(
  nounClass('report rumour rumor'),
  wordClass('speculation reported reportedly rumoured rumored linked reporting'),
);

/** "no such incident [ever occurred]" */
function happens(r: Reading, i: number): boolean {
  for (let verb = i; verb < i + 6 && verb < r.sentenceTo(i - 1); verb++) if (r.is(verb, HAPPEN)) return true;
  return false;
}

/** "no such payments [had been made]" */
function isDone(r: Reading, from: number): boolean {
  for (let i = from; i < from + 4 && i < r.sentenceTo(from - 1); i++)
    if (r.is(i, BE) || r.is(i, HAVE)) return r.is(i - 1, NOUN) || r.is(i - 1, PLURAL) || r.word[i - 1] === 0;
  return false;
}

interface Saying extends TokenRange {
  readonly speaker: NounPhrase | undefined;
  readonly verb?: number;
  /** Without the attribution, where that stands behind them. */
  readonly words?: TokenRange;
}

/** Who says the words at token `i`, with the span of both. */
function findSaying(r: Reading, i: number): Saying | undefined {
  const quotation = r.quotationAt(i);
  if (quotation) {
    const reply = findQuotedReply(r, i);
    if (!reply) return undefined;
    const before = reply.words.from - 1;
    const starts = reply.words.from === r.sentenceFrom(i);
    const setOff = r.isPunctuation(before) || r.is(before, ANY_SAYING) || reply.to > reply.words.to;
    const whole = starts || (reply.speaker !== undefined && setOff);
    if (whole && reply.words.to - reply.words.from > 4)
      return { ...reply, speaker: reply.speaker ?? findQuoteSpeaker(r, i) };
  }
  // "saying that while women should be heard, this did not happen"
  const saying = findSayingNear(r, i) ?? (r.is(i, HAPPEN) ? findSayingNear(r, i, FAR) : undefined);
  if (saying === undefined || !r.is(saying, ANY_SAYING)) {
    const around = findTrailingWords(r, i) ?? findLeadingWords(r, i);
    if (around) return around;
    // "would vote to remove him “because he did nothing wrong”"
    return quotation && quotation.to - quotation.from > 4 ? { ...quotation, speaker: undefined } : undefined;
  }
  const group = findVerbGroup(r, saying);
  if (group.isNegated || group.isPassive) return undefined;
  const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
  const speaker = responder.subject ?? findEarlierSubject(r, responder.from, r.sentenceFrom(i));
  const far = quotation !== undefined && quotation.from > saying + 6;
  if (far) return { from: quotation.from, to: quotation.to, speaker, verb: saying };
  return { from: responder.from, to: findResponseEnd(r, responder.from, i), speaker, verb: saying };
}

/** "no such meeting": one that others tell of; not "no such thing as luck" */
function isNoSuch(r: Reading, i: number): boolean {
  return r.is(i, NO) && r.word[i + 1] === SUCH && !r.is(i + 3, AS) && !r.is(i + 2, LUCK);
}
const AS = wordClass('as');
const LUCK = wordClass('luck comfort qualms');

/** Whether anything is alleged near that the words can answer; what has "nothing to do with" a thing may be mere opinion. */
function hasOccasion(r: Reading, i: number, { speaker, verb }: Saying): boolean {
  if (r.blockOf(i).kind === 'headline') return true;
  if (speaker && isNoSuch(r, i)) return true;
  if (speaker && isOfAccusedByOthers(r, i, speaker)) return true;
  if (speaker && deniesPlans(r, i)) return true;
  const told = speaker !== undefined && isToldOfSide(r, speaker);
  const claims = verb !== undefined && r.is(verb, CLAIM);
  // "it has nothing to do with politics" is as much a view
  const view = r.findPhraseAt(i + 1, TO_DO_WITH) !== undefined && !hasParty(r, i, speaker);
  if (r.word[i - 2] === IT_ITSELF && !view && hasCueNear(r, i, TOLD, 1)) return true;
  // "said the cuts had nothing to do with the deaths": what somebody said they had
  const answers =
    view && r.is(i - 1, HAD_PAST) && !r.is(i - 2, RELATIVE_WHO) && speaker !== undefined && isTakenUp(r, i);
  if (answers) return true;
  if (view && speaker && backsAccusation(r, i, speaker)) return false;
  if (view && !(speaker && isAccusedSide(r, speaker)) && !claims) return false;
  if (!view && r.findPhraseAt(i + 1, WRONGFUL) !== undefined && r.findIn(i - 6, i, THERE) !== undefined)
    return true;
  const accused = speaker !== undefined && isAccusedSide(r, speaker);
  if (hasCueNear(r, i, ALLEGED | ASKED, accused ? 3 : 1)) return true;
  if (countAccusations(r) >= ACCUSATIONS) return true;
  return (told || claims) && hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | TOLD | WRONG, 3, 1);
}
/** "The chairman said [Quill] had done nothing wrong": of an accused party by name, by anybody but the accusers */
function isOfAccusedByOthers(r: Reading, i: number, speaker: NounPhrase): boolean {
  let subject = i - 1;
  while (r.is(subject, HAD) || isAdverb(r, subject)) subject--;
  if (!isAccusedName(r, subject) && !isToldName(r, subject)) return false;
  if (!mayDefendAccused(r, speaker) || namesAccuser(r, speaker.from, speaker.to)) return false;
  return hasCueNear(r, i, ALLEGED | ANSWERED | TOLD | WRONG, 2);
}

/** "nothing to do with [the deaths]": the sentences before blame or ask, and the words behind take up theirs. */
function isTakenUp(r: Reading, i: number): boolean {
  if (!hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | TOLD | WRONG, 2)) return false;
  return takesUp(r, { from: i + 4, to: Math.min(r.sentenceTo(i), i + 12) });
}
const RELATIVE_WHO = wordClass('who which that');
const HAD_PAST = wordClass('had');

/** "There was nothing improper about it": nobody says so of what nobody questions */
const NECESSARILY = wordClass('necessarily inherently intrinsically per');
const WRONGFUL = phrases(
  'improper; illegal; inappropriate; untoward; unethical; unlawful; illicit; nefarious; sinister',
);
const THERE = wordClass('there');
const TO_DO_WITH = phrases('to do with');

/** "we had nothing to do with it", "the party said it had nothing to do with it" */
function hasParty(r: Reading, i: number, speaker: NounPhrase | undefined): boolean {
  if (r.findIn(i - 4, i, PERSON_AS_SUBJECT) !== undefined) return true;
  const own = r.word[i - 2] === IT_ITSELF && r.is(i - 1, HAVE) && r.is(i - 3, ANY_SAYING);
  return own && speaker !== undefined && r.is(speaker.head, INSTITUTION);
}
const IT_ITSELF = internWord('it');

/** "they told me that it never happened" */
function isTold(r: Reading, i: number): boolean {
  const from = Math.max(r.sentenceFrom(i), i - 14);
  for (let verb = i - 1; verb >= from; verb--)
    if (r.is(verb, TELL) && r.isQuoted(verb) && r.is(verb + 1, OBJECT_PRONOUN)) return true;
  return false;
}
const TELL = verbClass('tell');

/** "expected them to argue: “…”" */
function isOnlyExpected(r: Reading, i: number, said: number): boolean {
  const from = r.quotationAt(i)?.from ?? said;
  for (let verb = from - 1; verb > from - 4; verb--)
    if (r.is(verb, ANY_SAYING)) return findVerbGroup(r, verb).isInfinitive;
  return false;
}

export default pattern({
  id: 'plain-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial in plain words',
  explain: 'The speaker says of the matter that it was not so.',
  ask: 'How does the speaker know, and which point do the words deny?',
  notThis: 'A court’s or an inquiry’s finding; “nothing wrong” where nothing is alleged.',
  on: anyOf(NOTHING, NO, HAPPEN),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    // "nothing necessarily wrong with it": a view on any such case
    if (!deniesPlainly(r, i) || r.is(i + 1, NECESSARILY)) return undefined;
    if (r.findIn(Math.max(r.sentenceFrom(i), i - 10), i, IF_OR_WHETHER) !== undefined) return undefined;
    if (isVerdict(r, i) || (!r.isQuoted(i) && isHypothetical(r, i))) return undefined;
    // "told me that the tape did not exist": what others say
    if (r.isQuoted(i) && isTold(r, i)) return undefined;
    const said = findSaying(r, i);
    if (!said || r.is(said.from - 1, IF) || isOnlyExpected(r, i, said.from)) return undefined;
    const { speaker } = said;
    if (!hasOccasion(r, i, said)) return undefined;
    if (speaker) {
      if (isCourt(r, speaker) || findOutletIn(r, speaker) || r.is(speaker.head, SURVEYED)) return undefined;
      if (r.has(speaker.from, NUMBER)) return undefined;
      if (isOfLaw(r, speaker) && !isAccusedSide(r, speaker)) return undefined;
    } else if (r.word[said.to] === PERIOD && !r.isQuoted(i)) return undefined;
    const to = Math.min(r.quotationAt(i)?.to ?? said.to, said.words?.to ?? said.to, said.to);
    return toResponse(r, said, speaker, { denied: { from: i, to } });
  },
  examples: [
    '[Harlow is accused of theft]U1. [The vicar said Harlow had done nothing wrong].',
    '[A rival accused Harlow]U1 of fraud. [An ally said]A3 the board would not dismiss him [“because he did nothing wrong.”]',
    '[A rival accused Harlow]U1 of fraud. [No such meeting took place, his lawyer said].',
    '[A rival accused Harlow]U1 of fraud. [According to his office, there was no fraud].',
    '[A rival accused Harlow]U1 of fraud. [“There was nothing improper about the sale,” a friend said].',
    '[A rival accused Harlow]U1 of fraud. [“No such meeting ever took place,” a friend said].',
    '[A rival accused Harlow]U1 of fraud. [The firm’s owner has said there was no cover-up].',
    '[A rival accused Harlow]U1 of fraud. [A friend said that the sale never took place].',
    '[Mayor Denies Fraud]\n\n[A rival accused Harlow]U1 of fraud. [The firm has insisted it had nothing to hide].',
    '[A rival accused Harlow]U1 of fraud. [Nothing of the kind had happened, and there was nothing to hide, his office said].',
    '[A rival accused Harlow]U1 of fraud. [“There was nothing illegal about it,” said a friend].',
    'The coach said his side did nothing wrong in the second half.',
    'The farmer said the rain had nothing to do with the harvest.',
    'The judge said there was no wrongdoing in the case.',
    'She wondered whether there was nothing wrong with the engine.',
    'The wedding never happened in the novel.',
    '[A rival accused Harlow]U1 of fraud. The court said there was no wrongdoing.',
    'The poll found that 40 percent said the team did nothing wrong.',
    'Nothing of the kind grows there, the gardener said.',
    '[The duke said no such list existed].',
    '[Harlow is accused of theft]U1. [Harlow alleged]U1 that the audit was a show, stating: “It is personal. It has nothing to do with the books.”',
    '[Harlow is accused of theft]U1. Harlow told a rally: “It is personal. [It has nothing to do with the books].”',
    'There were [rumours of a sale]U5. [The owner said he had no plans to sell].',
    '[“There was nothing improper about the trip,” the minister said].',
    'The mayor said the town had no plans for a pool.',
    '“There is no such thing as luck,” the coach said.',
    '[A rival accused Harlow]U1 of fraud. [“That did not happen,” he said].',
    'A rival had promised an audit. [He accused Harlow]U1 of delays. “That has not happened,” he said.',
    '[Harlow, a councillor, denied having met her]. [He said he had never written to her]. “She has committed no crime except to follow me on a train.”',
  ],
});
