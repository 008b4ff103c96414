// The closed classes of English: determiners, pronouns, prepositions, auxiliaries, and the little words that mark
// clauses, time and number. No nouns or full verbs.
import { anyOf, nounClass, phrases, wordClass } from '../../text/vocabulary.ts';

export const ARTICLE = wordClass('the a an');
/** Starts a singular. */
export const ARTICLE_ONE = wordClass('a an one another this that each every');
export const DEMONSTRATIVE = wordClass('this that these those');
export const POSSESSIVE = wordClass('my your his her its our their whose');
export const QUANTIFIER = wordClass(
  `some any many several multiple few other another both all each every various numerous certain most more dozens
  scores hundreds no half either neither countless additional`,
);
export const NUMBER_WORD = wordClass(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen twenty thirty
  dozen hundred thousand million billion couple pair handful group number trio`,
);
export const ORDINAL = wordClass('first second third fourth fifth sixth last next same');
export const DETERMINER = anyOf(ARTICLE, DEMONSTRATIVE, POSSESSIVE, QUANTIFIER, NUMBER_WORD);

export const SUBJECT_PRONOUN = wordClass('i you he she it we they who');
export const OBJECT_PRONOUN = wordClass('me him her it us them whom you');
export const PRONOUN = wordClass(
  `i you he she it we they me him us them myself himself herself itself ourselves themselves yourself who whom
  someone somebody anyone anybody everyone everybody nobody nothing something anything everything none`,
);
/** "he", "she", "they": the third person that stands for somebody in the story. */
export const THIRD_PERSON_PRONOUN = wordClass('he she they it');
/** "someone familiar with", "somebody close to". */
export const INDEFINITE_PERSON = wordClass('someone somebody one anyone');
export const RELATIVE = wordClass('who whom whose which that');

// Small sets that several patterns look for, named by what is in them.
export const I_OR_WE = wordClass('i we');
export const ME_OR_US = wordClass('me us');
export const HE_OR_SHE = wordClass('he she');
export const HE_SHE_OR_THEY = wordClass('he she they');
export const PERSON_AS_SUBJECT = wordClass('he i she they we');
export const PERSON_AS_OBJECT = wordClass('her him me them us');
export const I_WE_OR_NOBODY = wordClass('i nobody none we');
export const NOBODY = wordClass('neither no nobody none');
export const REFLEXIVE = wordClass('herself himself itself themselves');
export const IT_OR_THAT = wordClass('it that this');
export const IT_OR_THEM = wordClass('it that them this');
/** What takes up what was said, as a subject: "this is false". */
export const POINTING = wordClass('it that these they this those');
/** The same as an object: "denied it". */
export const POINTING_OBJECT = wordClass('it that them these this those');
export const THAT_OR_WHICH = wordClass('that which');
export const IF_OR_WHETHER = wordClass('if unless whether');
export const OR_NOR = wordClass('nor or');
export const NOT_OR_NEVER = wordClass('never not');
export const WOULD = wordClass("would wouldn't");
export const DO_NOW = wordClass("do does doesn't don't");
export const A_OR_AN = wordClass('a an');
export const REPEATED = wordClass('multiple numerous repeated several');
/** "anything further", "nothing more", "little else" */
export const FURTHER = wordClass('else further more');
export const TO_OR_WITH = wordClass('to with');

export const PREPOSITION = wordClass(
  `of in on at by for from with to into onto about against among amid around as across after before behind below
  beneath beside between beyond despite during except inside near off outside over past per since through throughout
  toward towards under underneath until up upon via within without regarding concerning including like unlike
  alongside atop versus following ahead`,
);
/** Prepositions that tie a phrase to the noun before it rather than open an adverbial. */
export const NOUN_PREPOSITION = wordClass(
  'of in at for from with inside within on to near outside under around across between about against into involving over',
);
export const CONJUNCTION = wordClass('and or but nor yet so');
export const COORDINATOR = wordClass('and or nor');
/** Words that open a subordinate clause. */
export const SUBORDINATOR = wordClass(
  `that because although though while when where whether if unless until since as after before once whereas lest
  how why what which who`,
);
export const CONDITIONAL = wordClass('if whether unless would could should might may');

export const BE = wordClass("be is are was were been being am 's 're 'm isn't aren't wasn't weren't ain't");
export const NEGATED_BE = wordClass("isn't aren't wasn't weren't");
export const HAVE = wordClass("have has had having 've 'd 's haven't hasn't hadn't");
export const DO = wordClass("do does did don't doesn't didn't");
export const MODAL = wordClass(
  `will would can could may might must shall should ought 'll 'd won't wouldn't can't couldn't mustn't shouldn't
  cannot mightn't shan't`,
);
export const AUXILIARY = anyOf(BE, HAVE, DO, MODAL);
export const NEGATION = wordClass(
  `not never no neither nor cannot can't won't wouldn't don't doesn't didn't isn't aren't wasn't weren't hasn't haven't
  hadn't couldn't shouldn't without hardly barely ain't none nothing nobody`,
);

export const QUESTION_WORD = wordClass('who what how why where when whether if');

/** Adverbs that stand inside a verb group ("has repeatedly denied") without ending in -ly, and the common ones that do. */
export const ADVERB = wordClass(
  `also again already always ever just later long never not now often once only since soon still then thus too
  yesterday today twice yet even further instead rather previously recently repeatedly reportedly allegedly initially
  immediately publicly privately formally officially strongly flatly categorically vehemently vigorously strenuously
  consistently adamantly emphatically angrily quickly swiftly earlier subsequently separately directly explicitly
  specifically reliably independently similarly specially simply largely widely falsely wrongly clearly sharply
  openly quietly merely duly jointly promptly steadfastly firmly fiercely staunchly furiously forcefully
  unequivocally outright personally essentially effectively apparently supposedly purportedly ostensibly presumably
  eventually finally originally briefly frequently routinely variously firstly tonight meanwhile however so far regardless`,
);

/** Nouns that end like adverbs; known as nouns they are none. Nothing asks for them. */
nounClass('family assembly rally monopoly anomaly bully ally supply reply folly belly');

export const MONTH = wordClass(
  `january february march april may May june july august september october november december jan feb mar apr jun jul aug
  sept oct nov dec`,
);
export const WEEKDAY = wordClass(
  'monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun',
);
export const TIME_NOUN = wordClass(
  `day days week weeks weekend month months year years morning afternoon evening night hour hours minute minutes today
  yesterday tomorrow tonight decade decades overnight`,
);
/** A time phrase between subject and verb or behind the verb: "on Monday", "last week", "in 2017". */
export const TIME_OPENER = wordClass('on last this earlier late early in next that');

/** "according to" and its like, up to and including the last word of the cue. */
export const ACCORDING_TO = phrases('according to; as per; in the words of');
