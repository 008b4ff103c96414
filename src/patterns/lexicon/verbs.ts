// Verbs by what they do to a statement: report it, claim it, deny it, refuse it, accuse. Forms are made by rule; see
// text/inflection.ts for the notation.
import { anyOf, verbClass, wordClass } from '../../text/vocabulary.ts';

/** Neutral reporting: the outlet lends no colour. */
export const SAY = verbClass(
  `say tell add note explain state write report announce recall describe remark reply respond answer comment continue
  observe mention tweet post confirm disclose reveal acknowledge concede admit+ stress emphasize emphasise reiterate
  repeat point estimate predict warn caution suggest indicate hint confide concur+ quip+ joke conclude
  relay recount detail testify declare elaborate clarify signal relate inform brief text email lament complain
  advise assure speculate characterise characterize paint volunteer`,
);
/** The core of SAY: a subject of one of these gives words or information with hardly an exception. */
export const PLAIN_SAY = verbClass(
  'say tell add note explain state recall confirm disclose reveal remark warn caution concur+ acknowledge recount describe',
);
/** Distancing verbs: the speaker's claim, at the speaker's own risk. */
export const CLAIM = verbClass('claim assert contend insist boast tout maintain profess purport aver+ argue');
/** Accusing verbs; the accusation itself is their complement. */
export const ACCUSE = verbClass('accuse allege blame implicate fault denounce');
export const CHARGE = verbClass('charge indict arraign prosecute book');
export const ARREST = verbClass('arrest detain apprehend');
export const SUE = verbClass('sue');
export const SUSPECT = verbClass('suspect');

/** Denying verbs that say of a matter that it is not so. */
export const DENY = verbClass('deny refute rebut+ repudiate disavow disclaim');
/** They deny when their object is an allegation, a report or the like. */
export const REJECT = verbClass('reject dispute contest dismiss counter disagree rebuff discount deflect');
export const DECLINE = verbClass('decline refuse');
export const RESPOND = verbClass('respond reply answer return');
export const REFER = verbClass('refer+ direct defer+');

export const ASK = verbClass('ask press question contact approach reach query');
export const VERIFY = verbClass('verify confirm authenticate corroborate substantiate establish ascertain');

/** Holding something true, without a word said. */
export const THINK = verbClass('believe think rumour rumor repute');

export const RECALL = verbClass('recall remember recollect');

export const ANY_SAYING = anyOf(SAY, CLAIM);

/** Ordinary verbs that are no nouns: behind a noun they end its phrase ("the mayor hid the ledger"). Nothing asks for them. */
verbClass(
  `go come flee become begin+ bring choose forget+ lose send seem appear arrive remain occur+ happen resign receive
  include involve require contain produce provide serve follow create believe allow give take make get know think keep
  hide want break agree ensure enter expect gain join obey prefer+ prove realise realize refer+ remember sit+ stand
  spend sell buy throw grow destroy sweep`,
);
/** An admission is no denial (R11). */
export const ADMIT = verbClass('admit+ acknowledge concede');
export const GIVE = verbClass('give issue make offer provide');
export const IDENTIFY = verbClass('identify name');
export const MAINTAIN = verbClass('insist maintain');
/** Of whom a question was put to, by words that stand before him, too: "pressed on the point". */
export const QUESTIONED = wordClass('asked challenged confronted grilled pressed questioned quizzed');
export const SEEM = verbClass('appear purport seem');
export const SPEAK = verbClass('speak talk');
