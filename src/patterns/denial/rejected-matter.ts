// What a rejecting verb has as its object: an allegation, a report, an idea of fact. Who rejects it, and whether that is a
// denial, rejected-allegation decides.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, PAST, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import { POINTING_OBJECT, THIRD_PERSON_PRONOUN, WEEKDAY } from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { UNTRUE, WORTHLESS, WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { countAccusations } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';

export const AT = wordClass('at against on with');
/** What is alleged or told of somebody. */
const MATTER = nounClass(
  `allegation accusation claim rumour rumor suggestion assertion speculation suspicion insinuation criticism
  characterization characterisation contention implication narrative comparison report story article lawsuit
  complaint charge finding account version wrongdoing involvement innuendo portrayal depiction concern controversy
  connection link talk backlash question statement furore furor scandal investigation probe inquiry indictment ad advert`,
);
/** Of these "reject" and its like make a denial, too. */
export const ALLEGED_MATTER = nounClass(
  `allegation accusation claim rumour rumor suggestion assertion speculation suspicion insinuation criticism
  characterization characterisation contention implication narrative comparison report charge finding account version
  wrongdoing involvement innuendo portrayal depiction story recollection testimony statement explanation`,
);
const ANY_MATTER = anyOf(MATTER, ALLEGED_MATTER);
/** Only with "that …": an idea may be a plan, too. */
const IDEA = nounClass('notion theory perception label idea');
const PROPOSED = wordClass('should could would must can might may need needs ought will');
const DISAGREE = verbClass('disagree');
const SAID_OF = nounClass('allegation accusation characterization characterisation account claim assertion');
export const CLAIM_FORM = wordClass(
  'insurance benefit benefits jobless compensation asylum disability refund',
);
const THAT = internWord('that');
const WHETHER = wordClass('whether');
const QUESTIONS = wordClass('questions');
const AS = internWord('as');
const DISPUTE_ALONE = verbClass('dispute');
const DISPUTE = verbClass('dispute contest challenge contradict');

export interface Matter {
  readonly end: number;
  readonly isAlleged: boolean;
  /** Only said to be small: an answer of the accused side alone. */
  readonly isLessened?: boolean;
}

/** The allegation that a verb has as its object; undefined if its object is anything else. */
export function findMatter(r: Reading, first: number, verb: number): Matter | undefined {
  if (r.is(verb, DISAGREE)) return readDisagreed(r, first, verb);
  if ((r.word[first] === THAT || r.is(first, WHETHER)) && r.is(verb, DISPUTE))
    return { end: first + 1, isAlleged: true };
  // "disputes owing that much"
  if (r.is(first, GERUND) && r.is(verb, DISPUTE_ALONE) && !r.isPunctuation(first + 1))
    return { end: first + 1, isAlleged: true };
  const object = findNounPhraseAt(r, passDay(r, first));
  if (r.word[first] === AS) return { end: first, isAlleged: false };
  if (!object || r.findIn(object.from, object.to, CLAIM_FORM) !== undefined) return undefined;
  // "dismissing questions he did not like": of nothing in particular
  if (r.is(object.head, QUESTIONS) && r.is(object.to, THIRD_PERSON_PRONOUN)) return undefined;
  if (r.is(object.from, POINTING_OBJECT) && object.to === object.from + 1)
    return readPointing(r, object, verb);
  const lessens = r.is(verb, DOWNPLAY) || r.is(first - 1, DOWN);
  if (lessens && r.is(object.head, OF_NATURE)) return undefined;
  const small = lessens ? readLessened(r, object, verb) : readDismissed(r, object, verb);
  if (small) return small;
  const noun = findMatterNoun(r, object, verb);
  return noun === undefined ? readOther(r, object, verb) : readNoun(r, noun, object, verb);
}

/** "disagreed that it had caused the deaths", "disagrees with that account" */
function readDisagreed(r: Reading, first: number, verb: number): Matter | undefined {
  const fact =
    (r.word[first] === THAT && hasCueNear(r, verb, ALLEGED, 1)) ||
    (saysWhatWas(r, first) && hasCueNear(r, verb, ALLEGED | TOLD | ANSWERED | WRONG, 2));
  const account = findNounPhraseAt(r, r.is(first, AT) ? first + 1 : first);
  const told = account && account.from > first && r.findIn(account.from, account.to, SAID_OF) !== undefined;
  return fact || told ? { end: first + 1, isAlleged: true } : undefined;
}

/** "disagreed [the policy contributed to it]": of what was, no view of what should be */
function saysWhatWas(r: Reading, first: number): boolean {
  const subject = findNounPhraseAt(r, r.word[first] === THAT ? first + 1 : first);
  return subject !== undefined && r.is(subject.to, PAST);
}

/** "rejected on Saturday a claim": where the object begins. */
function passDay(r: Reading, first: number): number {
  let start = first;
  while (isAdverb(r, start) && start < first + 3) start++;
  if (r.is(start, ON) && r.is(start + 1, WEEKDAY)) return start + 2;
  return r.is(start, WEEKDAY) ? start + 1 : start;
}

/** "brushed it off", "dismissed that as nonsense" */
function readPointing(r: Reading, { to }: NounPhrase, verb: number): Matter | undefined {
  const answers = hasCueNear(r, verb, ALLEGED | ASKED, 1);
  if (r.is(verb, WAVE_OFF) && r.is(to, AWAY) && answers)
    return { end: to + 1, isAlleged: true, isLessened: true };
  const bare = r.is(verb, RUBBISH) && hasCueNear(r, verb, ALLEGED | ASKED | TOLD, 1);
  return bare || (r.word[to] === AS && answers) ? { end: to, isAlleged: false } : undefined;
}

/** "downplayed the report" */
function readLessened(r: Reading, object: NounPhrase, verb: number): Matter | undefined {
  // "downplayed the move, saying it was one of many": who gives a reason, answers
  const reasoned = givesReason(r, object.to);
  if (reasoned && hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | TOLD | WRONG, 2))
    return { end: object.to, isAlleged: true };
  if (!hasCueNear(r, verb, ALLEGED | ASKED, 1) && countAccusations(r) < ACCUSATIONS)
    return readDismissed(r, object, verb);
  const isLessened = r.findIn(object.from, object.to, MATTER) === undefined;
  return { end: object.to, isAlleged: true, isLessened };
}

/** What is only said to be small, or waved aside, whatever it is called. */
function readDismissed(r: Reading, object: NounPhrase, verb: number): Matter | undefined {
  // "brushed the whole thing off", "shrugged off the affair"
  if (r.is(verb, WAVE_OFF) && r.is(object.head, VAGUE) && hasCueNear(r, verb, ALLEGED | ASKED, 1))
    return { end: object.to, isAlleged: true, isLessened: true };
  // "dismissed those numbers"
  const tally = r.is(object.head, TALLY) && r.is(object.from, THIS_OR_THAT);
  if (r.is(verb, DISMISS) && (tally || isBelittled(r, object, verb)))
    return { end: object.to, isAlleged: true };
  // "dismissed critics who called it cruel"
  return r.is(object.head, CRITIC) && r.is(verb, WAVE_OFF) && r.is(object.to, WHO)
    ? { end: object.to, isAlleged: true }
    : undefined;
}

/** "a New York Times report", "the claims of fraud", "any suggestion": the last word that names a matter. */
function findMatterNoun(r: Reading, object: NounPhrase, verb: number): number | undefined {
  for (let i = object.to - 1; i >= object.from; i--) {
    const ends = r.is(i, PROCEEDING) && r.is(verb, DISMISS);
    if (ends || r.is(i, ANY_MATTER) || r.is(i, IDEA)) return i;
  }
  return undefined;
}

function readNoun(r: Reading, noun: number, object: NounPhrase, verb: number): Matter | undefined {
  // What a court or a house dismisses, it ends.
  if (r.is(noun, PROCEEDING) && r.is(verb, DISMISS))
    return r.word[object.to] === AS ? { end: object.to, isAlleged: false } : undefined;
  if (r.is(noun, ANY_MATTER))
    return isOpinion(r, noun, object.to, verb)
      ? undefined
      : { end: object.to, isAlleged: r.is(noun, ALLEGED_MATTER) };
  return isIdeaOfFact(r, noun, object, verb) ? { end: object.to, isAlleged: true } : undefined;
}

/** "the idea that the firm had lied"; not "that taxes should rise" */
function isIdeaOfFact(r: Reading, idea: number, object: NounPhrase, verb: number): boolean {
  const end = r.sentenceTo(idea);
  // "dismissed that notion, calling it illogical"
  if (r.is(object.from, THIS_OR_THAT) && r.findIn(idea + 1, Math.min(idea + 16, end), SLIGHT) !== undefined)
    return true;
  if (r.word[idea + 1] !== THAT) return false;
  const told = (words: typeof PAST) => r.findIn(idea + 2, Math.min(idea + 14, end), words) !== undefined;
  return (told(PAST) && !told(PROPOSED)) || hasCueNear(r, verb, ALLEGED | ASKED | WRONG, 0);
}

function readOther(r: Reading, object: NounPhrase, verb: number): Matter | undefined {
  // "rejected attacks from rivals that she was no friend of farmers"
  if (r.is(object.head, ATTACKS) && r.is(object.to, FROM_OR_THAT) && r.is(verb, SHRUGGED))
    return { end: object.to, isAlleged: true };
  // "rejected the House of Commons’ charges"
  const owned = r.isWord(object.to, OF_WORD) ? findNounPhraseAt(r, object.to + 1) : undefined;
  if (owned && r.findIn(owned.from, owned.to, OWNER_MARK) !== undefined && r.is(owned.head, ALLEGED_MATTER))
    return { end: owned.to, isAlleged: true };
  // "disputed the figures": what others hold to be so; "rejected any wrongdoing"
  const held = r.is(object.head, HELD_TO_BE) && r.is(verb, DISPUTE);
  const wrong = r.is(object.head, WRONG_NOUN) && r.is(object.from, ANY);
  return held || wrong ? { end: object.to, isAlleged: true } : undefined;
}

/** Nobody alleges a disease or the weather: who makes light of them, answers nobody. */
const OF_NATURE = nounClass('outbreak virus pandemic epidemic disease illness storm heat weather injury');

function givesReason(r: Reading, from: number): boolean {
  const end = Math.min(r.sentenceTo(from - 1), from + 10);
  for (let i = from; i < end; i++) if (r.word[i] === COMMA) return r.is(i + 1, REASONING);
  return false;
}
const REASONING = wordClass(
  'saying noting calling insisting arguing describing claiming telling stressing pointing',
);

/** "claims that growth will stall", "criticism of the bill", "comparisons with": forecasts, policies, views (§5) */
function isOpinion(r: Reading, noun: number, to: number, verb: number): boolean {
  const end = Math.min(r.sentenceTo(noun), noun + 14);
  if (r.word[to] === THAT && r.findIn(to + 1, end, PROPOSED) !== undefined && !r.is(noun, RUMOURED))
    return !hasCueNear(r, verb, WRONG, 0);
  const of = r.is(to, OF_OR_OVER) ? findNounPhraseAt(r, to + 1) : undefined;
  if (r.is(noun, CRITICISM)) return of !== undefined && r.is(of.head, POLICY);
  return r.is(noun, VIEWED) && !hasCueNear(r, verb, ALLEGED | ASKED | WRONG, 1);
}
/** What is to come is rumoured, too: "dismissed speculation that he would quit". */
const RUMOURED = wordClass('speculation rumour rumours rumor rumors');
const OF_OR_OVER = wordClass('of over about with to');
const CRITICISM = wordClass('criticism');
const VIEWED = nounClass('comparison concern');
const POLICY = nounClass(
  'bill target policy plan tax budget law reform proposal deal strategy cut spending measure programme program agreement rule ban',
);

/** "dismissed the remark as minor", "dismissed the relevance of the claims" */
function isBelittled(r: Reading, object: NounPhrase, verb: number): boolean {
  const to = findTailEnd(r, object.to);
  if (r.findIn(object.to, Math.min(to, object.to + 5), ALLEGED_MATTER) !== undefined) return true;
  if (r.is(object.head, HUMAN) || isPerson(r, object.head)) return false;
  const as = r.word[object.to] === AS ? object.to : to;
  return (
    r.word[as] === AS &&
    r.findIn(as + 1, as + 6, SLIGHT) !== undefined &&
    (hasCueNear(r, verb, ALLEGED | ASKED, 1) || countAccusations(r) >= ACCUSATIONS)
  );
}
const SLIGHT = anyOf(
  WORTHLESS,
  UNTRUE,
  wordClass(
    `minor remote unimportant insignificant irrelevant trivial routine nothing noise old political isolated technical
    mere just merely simply illogical irrational laughable wrong ridiculous baffling joke jokes chatter theatre theater politics locker harmless isolated theoretical hypothetical`,
  ),
);
const ACCUSATIONS = 3;
const ON = wordClass('on');
const RUBBISH = verbClass('rubbish trash debunk pooh-pooh');
const THIS_OR_THAT = wordClass('that this such any those these');
const ATTACKS = wordClass('attacks');
const FROM_OR_THAT = wordClass('from that by');
const SHRUGGED = verbClass('reject dismiss shrug+ brush laugh');
const DISMISS = verbClass('dismiss');
const PROCEEDING = nounClass('article lawsuit complaint charge indictment case suit');
const CRITIC = nounClass('critic detractor accuser doubter naysayer');
const WAVE_OFF = verbClass('dismiss brush shrug+ wave laugh mock ridicule deride');
const WHO = wordClass('who as');
const DOWNPLAY = verbClass('downplay minimise minimize trivialise trivialize');
/** Brushed off, too, by the accused side. */
const VAGUE = nounClass('affair row matter saga thing episode fuss furore incident storm spat uproar');
const TALLY = wordClass('numbers figures totals tally toll statistics');
const DOWN = wordClass('down');
const AWAY = wordClass('off aside away');
const OF_WORD = internWord('of');
const OWNER_MARK = wordClass("'s ' ’");
const HELD_TO_BE = nounClass('figure conclusion estimate description diagnosis');
const ANY = wordClass('any all');
const OUTRIGHT = wordClass('outright entirely altogether');
const WHICH = wordClass('which');

/** "a claim [his office disputes]", "which she rejects": the object stands before the subject. */
export function findGap(r: Reading, first: number, group: VerbGroup): Matter | undefined {
  // "a claim she rejects outright"
  const end = isAdverb(r, first) || r.is(first, OUTRIGHT) ? first + 1 : first;
  if (end < r.sentenceTo(first - 1) && !r.isPunctuation(end)) return undefined;
  const subject = findSubject(r, group);
  if (!subject) return undefined;
  // "is accused of theft, which he rejects"
  if (
    r.is(subject.from - 1, WHICH) &&
    r.word[subject.from - 2] === COMMA &&
    hasCueNear(r, first - 1, ALLEGED, 0)
  )
    return { end: first, isAlleged: true };
  for (let i = subject.from - 1; i >= Math.max(r.sentenceFrom(first - 1), subject.from - 4); i--)
    if (r.is(i, ALLEGED_MATTER)) return { end: first, isAlleged: true };
  return undefined;
}
