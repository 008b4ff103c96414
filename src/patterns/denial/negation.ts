// What a negation says that was not so ("did not take it", "no role in it", "was not involved"). Of whom, negated-subject.ts
// tells; whether anybody answers with it, the patterns decide.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, COMMA, DOUBLE_QUOTE } from '../../text/tokens.ts';
import {
  BASE_FORM,
  internWord,
  nounClass,
  PARTICIPLE,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import {
  ARTICLE,
  BE,
  DETERMINER,
  DO,
  HAVE,
  NEGATED_BE,
  PRONOUN,
  QUESTION_WORD,
} from '../lexicon/function-words.ts';
import { RECALL } from '../lexicon/verbs.ts';
import { WRONG_ADJECTIVE, WRONG_NOUN, WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { countAccusations } from './accused-party.ts';
import { isAnswer as isComment } from './answering.ts';
import { AUX, NEITHER, NEVER, NO_NOUN } from './negated-subject.ts';
import { deniesName } from './quoted-negation.ts';
import { MATTER_NOUN, NO_ANSWER, OF_MIND, PART } from './subject-matter.ts';
import { deniesOwnWords } from './unasked-denial.ts';

export const NOT = wordClass(
  `not never don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't neither`,
);
const NOTHING_PHRASE = phrases(
  `nothing to do with; nothing wrong; nothing illegal; nothing improper; nothing inappropriate; nothing untoward;
  nothing to hide; nothing unusual; nothing of the sort|kind`,
);
/** Adjectives that deny when negated: "was not involved". */
const INVOLVED = wordClass(
  `involved aware responsible guilty present connected linked behind part true accurate affiliated associated complicit
  party to racist sexist antisemitic homophobic`,
);
/** Who cannot say, denies nothing. */
const NOT_KNOWN = phrases(
  'no record of whether|if|who|what|how; no information on|about|whether|if; no details; no word on',
);
const CLITIC_D = wordClass("'d");
const NOT_HAVE = phrases(
  "could not have; would not have; couldn't have; wouldn't have; could never have; would never have",
);
const TO = internWord('to');
const WILLING = wordClass("won't wouldn't can't couldn't will would can could should shouldn't");
const KNOW = wordClass('know known met spoken aware');
const MET = wordClass('met spoken');
const SEEN = verbClass('see hear');
const SURE = wordClass('sure certain');
const SAY = internWord('say');
/** "no one at the firm" */
const ONE = internWord('one');
const WITH = internWord('with');
const ALONE = internWord('alone');
/** From so many accusations and denials on, an article is about one. */
const ACCUSATIONS = 3;

export interface Denied {
  /** Whether the words deny by themselves, wherever an allegation stands near. */
  readonly isStrong: boolean;
  readonly subtype: 'D1' | 'D2';
  /** Needs no allegation near. */
  readonly isPlain?: boolean;
  /** An answer only of an accused party. */
  readonly isOfAccused?: boolean;
}

const INTENTION = nounClass('intention intent');
/** "not worried about it": a mood. */
const UNMOVED = wordClass(
  'focused concerned worried interested bothered surprised afraid scared happy sorry',
);
const CLEAR = wordClass('clear easy enough');
const RIGHT = wordClass('right best first only last same time end moment');
const DECIDE = verbClass('decide');
const BLAME = wordClass('blame');
const HIS = wordClass('his hers theirs mine ours');
const NOT_WORD = internWord('not');
const NOR = wordClass('nor');
const RECOGNISE = wordClass('recognise recognize');

const LONGER = wordClass('longer');

/** What the negation at token `i` does; undefined where it denies nothing. */
export function readNegation(r: Reading, i: number): Denied | undefined {
  const end = Math.min(r.sentenceTo(i), i + 7);
  // "was glad, not least for her": of what was said before, contrast's
  if (r.word[i] === NOT_WORD && r.word[i - 1] === COMMA) return undefined;
  // "he no longer talks of it"
  if (r.is(i + 1, LONGER)) return undefined;
  // "is no racist", "was not a violent man", "were not bribes"
  const ofName = deniesName(r, i, { from: r.sentenceFrom(i), to: r.sentenceTo(i) });
  if (r.is(i, NO_NOUN)) return ofName ? OF_ACCUSED : readNoNoun(r, i, end);
  // "was not to blame"
  if (r.word[i + 1] === TO) return r.is(i + 2, BLAME) ? OF_ACCUSED : undefined;
  // "the signature was not his"
  const isAlone = r.isPunctuation(i + 2) || i + 2 >= r.sentenceTo(i);
  if (followsBe(r, i) && r.is(i + 1, HIS) && isAlone) return OF_ACCUSED;
  if (r.is(i, NEITHER)) return readNeither(r, i);
  let next = i + 1;
  while ((isAdverb(r, next) || r.is(next, BE) || r.is(next, HAVE) || r.is(next, DO)) && next < end) next++;
  for (const rule of [ofWordsAndViews, ofKnowledge, ofLikelihood, ofPartTaken]) {
    const ruling = rule(r, i, next, end);
    if (ruling !== undefined) return ruling ?? undefined;
  }
  const strong = isOfWrong(r, next, end);
  return ofName && !strong ? OF_ACCUSED : { isStrong: strong, subtype: 'D1' };
}

/** A denial by words alone, or an answer, of an accused party. */
const OF_ACCUSED: Denied = { isStrong: true, subtype: 'D1', isOfAccused: true };
const WEAKLY_OF_ACCUSED: Denied = { isStrong: false, subtype: 'D1', isOfAccused: true };
const STRONG: Denied = { isStrong: true, subtype: 'D1' };
const PLAIN: Denied = { isStrong: true, subtype: 'D1', isPlain: true };

/** What one kind of wording makes of a negation: null if nothing is denied by it, undefined if it is of another kind. */
type Ruling = Denied | null | undefined;

/** "was not", "isn’t" */
function followsBe(r: Reading, i: number): boolean {
  return r.is(i - 1, BE) || r.is(i, NEGATED_BE);
}

/** "nothing to do with it", "no role in it", "no bribes were paid" */
function readNoNoun(r: Reading, i: number, end: number): Denied | undefined {
  if (r.findPhraseAt(i, NOTHING_PHRASE) !== undefined) return STRONG;
  if (r.findIn(i + 1, end, BETTER) !== undefined || r.findPhraseAt(i, NOT_KNOWN) !== undefined)
    return undefined;
  for (let j = i + 1; j < Math.min(end, i + 5); j++) {
    // "no intention of resigning": a plan; "of cheating" is a wrong
    if (r.isQuoted(i) && r.is(j, INTENTION) && r.findIn(j + 1, j + 5, WRONG_VERB) === undefined)
      return undefined;
    if (r.is(j, PART)) return STRONG;
  }
  // "no one wants one", "nobody should", "no party has a majority": views and states
  if (isOfNobodyNow(r, i, end) || r.findIn(i - 3, i, WILLING) !== undefined) return undefined;
  const lacks = r.is(i + 1, NO_ANSWER) && !r.isWord(i + 1, ONE);
  return lacks ? undefined : WEAKLY_OF_ACCUSED;
}

/** "neither he nor his firm took bribes" */
function readNeither(r: Reading, i: number): Denied | undefined {
  const to = Math.min(r.sentenceTo(i), i + 14);
  const nor = r.findIn(i + 2, i + 8, NOR);
  if (nor === undefined || !(r.is(i + 1, PRONOUN) || r.is(i + 1, DETERMINER) || r.has(i + 1, CAPITAL)))
    return undefined;
  const ofWrong = r.findIn(nor, to, WRONG_NOUN) ?? r.findIn(nor, to, WRONG_VERB) ?? r.findIn(nor, to, PART);
  return { isStrong: ofWrong !== undefined, subtype: 'D1', isOfAccused: ofWrong === undefined };
}

/** Words used, views held, memories: "did not recognise the claims", "does not recall", "never said that". */
function ofWordsAndViews(r: Reading, i: number, next: number, end: number): Ruling {
  // "is not a “student of the man”": a word that others gave
  if (followsBe(r, i) && r.is(next, ARTICLE) && r.word[next + 1] === DOUBLE_QUOTE) return PLAIN;
  // "never discussed it with her" is a deed, "did not discuss it" no answer
  if (isComment(r, next) && !r.is(i, NEVER)) return null;
  if (r.is(next, UNMOVED) || r.is(next, DECIDE)) return null;
  // "was not clear when", "not the right time"
  if (r.is(next, CLEAR) || (r.is(next, ARTICLE) && r.is(next + 1, RIGHT))) return null;
  if (r.is(next, RECOGNISE) && r.findIn(next + 1, end, MATTER_NOUN) !== undefined) return STRONG;
  if (r.is(next, RECALL)) return { isStrong: true, subtype: 'D2' };
  // "said she had never said that"
  return deniesOwnWords(r, i) ? PLAIN : undefined;
}

/** "did not know of it", "had never met her", "is not sure", "has never seen it" */
function ofKnowledge(r: Reading, i: number, next: number): Ruling {
  if (r.is(next, KNOW) && !r.is(i, WILLING)) {
    // "had never met her": nobody says so unasked where all is about accusations
    const isOfAccused = !(r.is(next, MET) && r.is(i, NEVER) && countAccusations(r) >= ACCUSATIONS);
    return { isStrong: !isOfAccused, subtype: r.is(next + 1, QUESTION_WORD) ? 'D2' : 'D1', isOfAccused };
  }
  if (r.is(next, SURE) || (r.word[next] === SAY && r.word[next + 1] === WITH))
    return { isStrong: false, subtype: 'D2', isOfAccused: true };
  return r.is(i, NEVER) && r.is(next, SEEN) ? WEAKLY_OF_ACCUSED : undefined;
}

/** "could not have done it", "would never hurt anyone", "does not believe he broke any law", "was not meant as a threat" */
function ofLikelihood(r: Reading, i: number, next: number, end: number): Ruling {
  if (r.findPhraseAt(i, NOT_HAVE) !== undefined || r.findPhraseAt(i - 1, NOT_HAVE) !== undefined)
    return WEAKLY_OF_ACCUSED;
  if (isUnlikeOne(r, i, next)) return WEAKLY_OF_ACCUSED;
  if (r.is(next, HOLD) && holdsNoWrong(r, next, end)) return WEAKLY_OF_ACCUSED;
  if (followsBe(r, i) && r.is(next, MEANT))
    return { isStrong: r.findIn(next, end, WRONG_NOUN) !== undefined, subtype: 'D1', isOfAccused: true };
  // "he’d never ask"
  return r.is(i - 1, CLITIC_D) && r.is(next, BASE_FORM) && !r.is(next, PARTICIPLE) ? null : undefined;
}

/** "had never had anything to do with it", "did not play any part in it", "is not the source", "did not break any laws" */
function ofPartTaken(r: Reading, i: number, next: number, end: number): Ruling {
  const willing = r.is(i, WILLING);
  if (!willing && ((!r.is(next, OF_MIND) && hasAnyPart(r, next, end)) || isNotTheOne(r, i, next)))
    return STRONG;
  // Nobody says so unasked.
  if (!willing && r.is(next, BREAK) && r.findIn(next + 1, next + 4, LAWS) !== undefined) return PLAIN;
  return r.is(next, OF_MIND) || willing || r.findIn(i - 2, i, WILLING) !== undefined ? null : undefined;
}

/** "was not involved", "had never been alone with her", "did not steal it" */
function isOfWrong(r: Reading, next: number, end: number): boolean {
  return (
    r.is(next, INVOLVED) ||
    (r.isWord(next, ALONE) && r.word[next + 1] === WITH) ||
    r.is(next, WRONG_VERB) ||
    r.findIn(next, end, WRONG_NOUN) !== undefined ||
    r.findIn(next, end, WRONG_ADJECTIVE) !== undefined
  );
}

const BREAK = verbClass('break violate');
const LAWS = nounClass('law rule regulation statute');

/** "not [had any contact] with her", "never [had anything to do with] it" */
function hasAnyPart(r: Reading, next: number, end: number): boolean {
  for (let i = next; i < Math.min(end, next + 3); i++) {
    if (r.findPhraseAt(i, ANYTHING_TO_DO) !== undefined) return true;
    // "did not have [reason to believe] that they were stolen"
    if (r.findPhraseAt(i, GROUNDS) !== undefined && r.is(i - 1, HAVE)) return true;
    if (r.is(i, ANY) && (r.is(i + 1, PART) || r.is(i + 2, PART))) return true;
  }
  return false;
}
const ANYTHING_TO_DO = phrases('anything to do with; anything to hide; anyone to hide');
const GROUNDS = phrases(
  'reason to believe; reason to think; evidence that; evidence of; indication that; knowledge of; a record of; records of; proof that; a role in; a hand in; contact with; a relationship with; an affair with',
);
const ANY = wordClass('any');

/** "said he is not [the source] of the leak" */
function isNotTheOne(r: Reading, i: number, next: number): boolean {
  return (r.is(i - 1, BE) || r.is(i, NEGATED_BE)) && r.is(next, ARTICLE) && r.is(next + 1, THE_ONE);
}
const THE_ONE = nounClass(
  'source leaker author originator whistleblower culprit perpetrator mastermind mole informant',
);

/** "no one wants it", "no party has a majority", "no deal was better": what is so of anybody, not what somebody did */
function isOfNobodyNow(r: Reading, i: number, end: number): boolean {
  if (r.findIn(i + 1, end, WANT) !== undefined && !r.is(i - 1, AUX)) return true;
  for (let verb = i + 1; verb < end; verb++) {
    if (r.is(verb, WILLING) || r.is(verb, BETTER)) return true;
    if (!r.is(verb, HAS_OR_IS)) continue;
    let next = verb + 1;
    while (isAdverb(r, next) && next < end) next++;
    return !r.is(next, PARTICIPLE) && !r.is(next, BE);
  }
  return false;
}
const WANT = verbClass('want like believe think expect need care');
const HAS_OR_IS = wordClass('has have is are');
const BETTER = wordClass('better worse more should must');

const MEANT = wordClass('meant intended designed aimed directed motivated');
const HOLD = verbClass('believe think');

/** "did not think [he broke] any law": the view of one's own deeds, with a wrong in it */
function holdsNoWrong(r: Reading, held: number, end: number): boolean {
  const inner = r.word[held + 1] === THAT_WORD ? held + 2 : held + 1;
  if (!r.is(inner, PRONOUN) && !r.is(inner, DETERMINER)) return false;
  const to = Math.min(r.sentenceTo(held), end + 4);
  for (let i = inner; i < to; i++)
    if (r.is(i, WRONG_VERB) || r.is(i, WRONG_NOUN) || r.is(i, WRONG_ADJECTIVE) || r.is(i, LAW_OR_WRONG))
      return true;
  return false;
}
const THAT_WORD = internWord('that');
const LAW_OR_WRONG = wordClass('law laws rule rules wrong odds');

/** "would never [hurt] anyone", "would not do [such a thing]" */
function isUnlikeOne(r: Reading, i: number, verb: number): boolean {
  if (!r.is(i, UNLIKE) && !r.is(i - 1, WOULD)) return false;
  if (r.is(verb, WRONG_VERB) || r.is(verb, HURT)) return true;
  // "do" was passed over as an auxiliary, "done" was not
  const thing = r.is(verb, DONE) ? verb + 1 : verb;
  return r.findPhraseAt(thing, SUCH_A_THING) !== undefined;
}
const WOULD = wordClass('would could');
const UNLIKE = wordClass("wouldn't couldn't");
const HURT = verbClass('hurt harm');
const DONE = wordClass('done');
const SUCH_A_THING = phrases(
  'such a thing; such things; anything like that; something like that; anything like this; something like this; anything of the sort; that sort of thing; that kind of thing; anything to hurt; anything to harm; anything wrong; anything illegal; a thing like that',
);
