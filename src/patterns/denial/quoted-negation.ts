// Negations that answer an accusation in the words of whoever is accused, and hardly another's: "I have no offshore
// accounts", "those payments were not bribes", "not a penny went missing". No pattern of its own: quoted-denial.ts asks it,
// of accused parties and those who speak for them only.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import {
  anyOf,
  internWord,
  nounClass,
  PARTICIPLE,
  PLURAL,
  pastClass,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import {
  ARTICLE,
  AUXILIARY,
  BE,
  COORDINATOR,
  HAVE,
  NOT_OR_NEVER,
  PREPOSITION,
} from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { WRONG_ADJECTIVE, WRONG_NOUN, WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { isAccusedName } from './accused-party.ts';
import { MATTER_NOUN, NO_ANSWER, PART, takesUp } from './subject-matter.ts';

type IsParty = (token: number) => boolean;

/** What one is called that has done wrong: "a thief", "racist". */
const NAME_CALLED = anyOf(
  nounClass(
    `thief liar crook cheat fraud racist sexist bigot bully abuser rapist killer murderer criminal traitor spy terrorist predator
    gangster monster misogynist homophobe fascist nazi supremacist extremist scam scandal lie crime con conman bribe gift
    favour favor ploy leak threat insult slur quid
    failure sham hoax coup purge snub stunt bailout shake-up demotion sign retaliation punishment`,
  ),
  wordClass(
    `antisemitic homophobic misogynistic misogynist bigoted abusive violent inappropriate dishonest untruthful complicit privy
    derogatory offensive malicious intentional deliberate sexual romantic staged alone`,
  ),
  WRONG_NOUN,
  WRONG_ADJECTIVE,
);
const NEGATED_BE = wordClass("isn't aren't wasn't weren't ain't");
const I_OR_YOU = wordClass('i you we he she they who');

/** "those payments were not bribes", "that wasn’t theft", "my remarks were not sexist" */
export function deniesName(r: Reading, i: number, { from, to }: TokenRange): boolean {
  const no = r.is(i, NOT_OR_NEVER) || r.is(i, NO);
  const be = r.is(i, NEGATED_BE) ? i : no && r.is(i - 1, BE) ? i - 1 : undefined;
  if (be === undefined || be <= from || r.is(be - 1, I_OR_YOU)) return false;
  let word = i + 1;
  while (word < i + 5 && (r.is(word, ARTICLE) || r.is(word, ANY) || isAdverb(r, word))) word++;
  if (!r.is(word, NAME_CALLED) || word >= to) return false;
  // "not a violent man"
  if (r.is(word + 1, HUMAN)) word++;
  // "a crime wave", "the attack was not a bomb threat"
  return (
    r.isPunctuation(word + 1) || r.is(word + 1, COORDINATOR) || r.is(word + 1, PREPOSITION) || word + 1 >= to
  );
}
const ANY = wordClass('any some kind sort of');
const NO = wordClass('no');

/** "Harlow is not a racist", "Mr Quill is no crook": of an accused party by name, whoever says so */
export function clearsName(r: Reading, i: number, words: TokenRange): boolean {
  const be = r.is(i, NEGATED_BE) ? i : i - 1;
  return isAccusedName(r, be - 1) && deniesName(r, i, words);
}

/** Verbs of what one takes, gives or breaks: what an accused party did "no" of. */
const DID = pastClass(
  `took paid received accepted made got broke hurt harmed committed stole hid concealed gave offered promised pocketed gained
  earned violated signed sent kept owed used played saw told asked did wrote deleted hidden destroyed hired threatened touched
  lost spent moved sold bought shared leaked attacked assaulted killed abused taken received done broken`,
);
const NOTHING = wordClass('no nothing nobody none zero');
/** What one has none of without denying anything. */
const UNHELD = anyOf(
  NO_ANSWER,
  wordClass(
    `interest children kids money time power authority sympathy respect confidence faith trust fear fears friends family
    memory recollection information position reaction opinion control words word chance hope patience use right home food
    food energy desire appetite illusions complaints issues issue concerns difficulty qualms trouble appeal love`,
  ),
);

/** "I have no offshore accounts", "we paid no bribes", "I hurt no one" */
function deniesObject(r: Reading, i: number, words: TokenRange, isParty: IsParty): boolean {
  if (!r.is(i, NOTHING)) return false;
  let verb = i - 1;
  while (isAdverb(r, verb) && verb > i - 3) verb--;
  const has = r.is(verb, HAVE);
  if (!has && !r.is(verb, DID)) return false;
  let subject = verb - 1;
  while (subject > words.from && (r.is(subject, AUXILIARY) || isAdverb(r, subject))) subject--;
  if (!isParty(subject) || findVerbGroup(r, verb).isModal) return false;
  if (!has) return !r.is(i + 1, NO_ANSWER) || r.is(i + 1, ONE);
  const end = Math.min(i + 5, words.to);
  if (r.findIn(i + 1, end, UNHELD) !== undefined) return false;
  if (r.findIn(i + 1, end, PART) !== undefined || takesUp(r, { from: i, to: Math.min(i + 6, words.to) }))
    return true;
  return r.is(i + 1, PLURAL) || r.is(i + 2, PLURAL);
}

/** "Not a penny went missing", "not a single donor lost money", "not one word of truth" */
function deniesAny(r: Reading, i: number, words: TokenRange): boolean {
  // "There isn’t a shred of proof"
  if (r.is(i, NEGATED_BE) && r.is(i + 1, ARTICLE) && r.is(i + 2, SINGLE)) return true;
  const single = r.is(i + 1, ONE) || (r.is(i + 1, ARTICLE) && (r.is(i + 2, SINGLE) || r.is(i + 2, PENNY)));
  return single && (r.is(i - 1, BE) || i <= words.from + 1) && r.isWord(i, NOT_WORD) && i + 3 < words.to;
}
const ONE = wordClass('one');
const SINGLE = wordClass('single shred scintilla iota ounce scrap grain word jot hint');
const PENNY = wordClass('penny cent dime dollar euro pound soul');
const NOT_WORD = internWord('not');

/** "I am not now and never have been", "I am not, and have never been, a member" */
function deniesEver(r: Reading, i: number, isParty: IsParty): boolean {
  if (!r.isWord(i, NOT_WORD) || !r.is(i - 1, BE) || !isParty(i - 2)) return false;
  let and = i + 1;
  while ((r.word[and] === COMMA || isAdverb(r, and)) && and < i + 4) and++;
  return r.is(and, COORDINATOR) && r.findIn(and + 1, and + 4, NEVER) !== undefined;
}
const NEVER = wordClass('never nor');

/** "He would not do such a thing", "I could never have done that": of what one is said to have done */
function deniesAble(r: Reading, i: number, isParty: IsParty): boolean {
  const modal = r.is(i, NOT_ABLE) || (r.is(i, NOT_OR_NEVER) && r.is(i - 1, ABLE));
  if (!modal || !isParty(r.is(i, NOT_ABLE) ? i - 1 : i - 2)) return false;
  let verb = i + 1;
  while (r.is(verb, HAVE) || isAdverb(r, verb)) verb++;
  return (r.is(verb, DO) && r.is(verb + 1, IT)) || r.is(verb, WRONG_VERB);
}
const NOT_ABLE = wordClass("wouldn't couldn't");
const ABLE = wordClass("would could 'd");
const DO = wordClass('do done');
const IT = wordClass('it that this such anything what');

/** "None of this happened", "None of those claims is accurate" */
function deniesAll(r: Reading, i: number, words: TokenRange): boolean {
  if (!r.is(i, NONE) || i > words.from + 2 || !r.is(i + 1, OF)) return false;
  return r.is(i + 2, IT_ALL) || r.findIn(i + 2, i + 5, MATTER_NOUN) !== undefined;
}
const NONE = wordClass('none');
const OF = wordClass('of');
const IT_ALL = wordClass('it this that these those what');

/** "I never saw her", "I never heard of it": of what one is said to have known */
function deniesSeen(r: Reading, i: number, isParty: IsParty): boolean {
  return r.is(i, NEVER) && r.is(i + 1, SEEN) && isParty(i - 1) && !r.is(i + 2, MANNER);
}
const SEEN = anyOf(verbClass('hear'), wordClass('saw seen'));
const MANNER = wordClass('so such anything it');

/** "I don’t have a racist bone in my body" */
function deniesBone(r: Reading, i: number): boolean {
  return r.is(i + 1, HAVE) && r.findIn(i + 2, i + 6, BONE) !== undefined;
}
/** "There was never any money" */
const THERE = wordClass('there');
const BONE = wordClass('bone');

/** "This is not a fair reflection of our work", "that’s not an accurate picture" */
function deniesPicture(r: Reading, i: number): boolean {
  if (!(r.is(i, NEGATED_BE) || (r.is(i, NOT_OR_NEVER) && r.is(i - 1, BE)))) return false;
  const picture = r.findIn(i + 1, i + 6, PICTURE);
  return picture !== undefined && r.findIn(i + 1, picture, FAIR) !== undefined;
}
const FAIR = wordClass('fair true accurate honest faithful correct balanced truthful right');
const PICTURE = nounClass(
  `reflection picture portrayal account representation description summary characterization characterisation depiction
  statement report reading interpretation version portrait`,
);

/** "That is not how it works", "That’s just not right" */
function deniesRight(r: Reading, i: number, { from }: TokenRange): boolean {
  if (!(r.is(i, NEGATED_BE) || (r.is(i, NOT_OR_NEVER) && (r.is(i - 1, BE) || r.is(i - 2, BE))))) return false;
  let subject = r.is(i, NEGATED_BE) ? i - 1 : i - 2;
  while (r.is(subject, BE) || isAdverb(r, subject)) subject--;
  if (!r.is(subject, DEMONSTRATED) || subject > from + 3) return false;
  return r.is(i + 1, RIGHT) && (r.is(i + 1, HOW) || r.isPunctuation(i + 2));
}
const RIGHT = wordClass('right correct so accurate how what who');
const HOW = wordClass('how what who');

/** "It’s not me", "That is not my voice": of a recording, a letter, a signature */
function deniesMine(r: Reading, i: number): boolean {
  const be = r.is(i, NEGATED_BE) ? i : i - 1;
  if (!(r.is(i, NEGATED_BE) || (r.is(i, NOT_OR_NEVER) && r.is(i - 1, BE))) || !r.is(be - 1, DEMONSTRATED))
    return false;
  if (r.is(i + 1, ME)) return r.isPunctuation(i + 2) || r.is(i + 2, PREPOSITION);
  return r.is(i + 1, OWN) && r.is(i + 2, TRACE);
}
export const DEMONSTRATED = wordClass('it this that these those');
const ME = wordClass('me him her us mine his hers ours');
const OWN = wordClass('my his her our');
const TRACE = nounClass(
  'voice handwriting signature account writing word email phone number letter fault doing money view position policy belief opinion intention intent style plan',
);

/** "We do not accept this characterisation", "I don’t agree with that description" */
function deniesVersion(r: Reading, i: number): boolean {
  let verb = i + 1;
  while (isAdverb(r, verb)) verb++;
  if (!r.is(verb, ACCEPT) || !findVerbGroup(r, verb).isNegated) return false;
  return r.findIn(verb + 1, verb + 7, VERSION) !== undefined;
}
const ACCEPT = wordClass('accept recognise recognize agree share');
const VERSION = anyOf(
  MATTER_NOUN,
  nounClass('version description portrayal depiction account criticism picture premise'),
);

/** "I don’t think that’s accurate", "I don’t believe it is true" */
function deniesThought(r: Reading, i: number): boolean {
  let verb = i + 1;
  while (isAdverb(r, verb)) verb++;
  if (!r.is(verb, THINK) || !findVerbGroup(r, verb).isNegated || !r.is(verb + 1, DEMONSTRATED)) return false;
  const adjective = r.findIn(verb + 2, verb + 6, FAIR);
  return (
    adjective !== undefined &&
    (r.is(adjective + 1, COORDINATOR) || r.isPunctuation(adjective + 1) || r.is(adjective + 1, PICTURE))
  );
}
const THINK = wordClass('think believe feel');

/** "The rotas were not altered": the verb is what was told before */
function deniesDone(r: Reading, i: number): boolean {
  if (!(r.is(i, NEGATED_BE) || (r.is(i, NOT_OR_NEVER) && r.is(i - 1, BE)))) return false;
  let verb = i + 1;
  while (isAdverb(r, verb)) verb++;
  return r.is(verb, PARTICIPLE) && takesUp(r, { from: verb, to: verb + 1 });
}

/** Whether the words at `i` contradict what is told of the speaker, whether it is an accusation or not. */
export function contradictsTold(r: Reading, i: number, words: TokenRange): boolean {
  return (
    deniesThought(r, i) ||
    deniesPicture(r, i) ||
    deniesRight(r, i, words) ||
    deniesMine(r, i) ||
    deniesVersion(r, i) ||
    deniesDone(r, i) ||
    deniesAll(r, i, words)
  );
}

/** "I told the truth", "we have been truthful": of whom it is said that they lied */
function claimsTruth(r: Reading, i: number, isParty: IsParty): boolean {
  if (!r.is(i, TRUTH)) return false;
  let verb = i - 1;
  while (verb > i - 4 && !r.is(verb, TOLD_OR_BEEN)) verb--;
  if (!r.is(verb, TOLD_OR_BEEN)) return false;
  let subject = verb - 1;
  while (r.is(subject, AUXILIARY) || isAdverb(r, subject)) subject--;
  const group = findVerbGroup(r, verb);
  return isParty(subject) && !group.isNegated && !group.isModal;
}
const TRUTH = wordClass('truth truthful');
const TOLD_OR_BEEN = wordClass('told telling been was am');

/** "I did not mean to offend anyone", "we never intended to mislead": of what one is said to have done */
function deniesMeant(r: Reading, i: number, isParty: IsParty): boolean {
  let verb = i + 1;
  while (isAdverb(r, verb)) verb++;
  if (!r.is(i, NOT_DONE) || !r.is(verb, MEAN) || findVerbGroup(r, verb).isModal) return false;
  let subject = i - 1;
  while (r.is(subject, AUXILIARY) || isAdverb(r, subject)) subject--;
  return isParty(subject) && r.is(verb + 1, TO_OR_ANY);
}
const NOT_DONE = wordClass("not never didn't");
const MEAN = wordClass('mean meant intend intended');
const TO_OR_ANY = wordClass('to any it that for');

/** Whether the words at `i` deny what the speaker, an accused party or who speaks for it, is accused of. */
export function deniesAsAccused(r: Reading, i: number, words: TokenRange, isParty: IsParty): boolean {
  return (
    deniesName(r, i, words) ||
    deniesObject(r, i, words, isParty) ||
    deniesAny(r, i, words) ||
    deniesEver(r, i, isParty) ||
    deniesAble(r, i, isParty) ||
    deniesAll(r, i, words) ||
    deniesSeen(r, i, isParty) ||
    (r.is(i, NEVER) && r.is(i + 1, ANY) && r.is(i - 2, THERE)) ||
    deniesBone(r, i) ||
    claimsTruth(r, i, isParty) ||
    deniesMeant(r, i, isParty)
  );
}
