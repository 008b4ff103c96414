// Which verbs, with what follows them, are an answer to a question: what a party can decline or be unable to give. For
// the patterns of D4 and D5.

import type { Reading } from '../../text/reading.ts';
import { internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { ends } from '../grammar/when.ts';
import {
  DETERMINER,
  OBJECT_PRONOUN,
  OR_NOR,
  POSSESSIVE,
  PREPOSITION,
  REFLEXIVE,
} from '../lexicon/function-words.ts';
import { IDENTIFY, SPEAK } from '../lexicon/verbs.ts';

/** Answers whatever follows. */
const ANSWERING = verbClass(
  'comment elaborate respond reply specify speculate clarify dignify characterize characterise',
);
/** Answers unless somebody or something else than information is their object. */
const TELLING = verbClass(
  'say disclose confirm explain detail reveal discuss address answer divulge describe tell',
);
/** Answers with such an object: "provide details", "take questions". */
const GIVING = verbClass('provide give offer share release take issue grant add supply furnish');
const ANSWER = wordClass(
  `comment comments detail details information specifics interview interviews statement statements figures explanation
  answer answers reason reasons response evidence elaboration clarification questions interviews reply remarks further
  breakdown names numbers figures records data documents emails copies copy footage transcript transcripts correspondence`,
);
const BE = internWord('be');
const BECOME = wordClass('interviewed drawn specific pinned');
const TALKING = wordClass('to with about on publicly further in when or until for');
const CLAUSE_OPENER = wordClass(
  `whether if how what when where why who whom whose which more much anything publicly exactly or on about specifically anything so
  any`,
);
const SELF_NAMING = wordClass('named identified quoted');
/** What is told, answered or discussed elsewhere than before the press. */
const NO_ANSWER = wordClass(
  `door doors phone bell summons call-up no yes sorry goodbye ceasefire peace deal terms settlement compromise roll returns records
  documents transcripts data emails identity name names whereabouts`,
);

/** Whether the verb at token `i`, a base form or a gerund, gives an answer. */
export function isAnswer(r: Reading, i: number): boolean {
  if (r.is(i, ANSWERING)) return true;
  const next = i + 1;
  if (r.is(i, TELLING)) {
    const object = findNounPhraseAt(r, next);
    if (object && (r.is(object.head, NO_ANSWER) || r.findIn(next, object.to, NO_ANSWER) !== undefined))
      return false;
    if (r.word[i] === SAY) return r.is(next, CLAUSE_OPENER) || r.is(next, THAT) || ends(r, next);
    return !(r.is(next, OBJECT_PRONOUN) && r.word[next] !== IT);
  }
  // "weigh in", "engage with questions"
  if (r.is(i, WEIGH)) return r.is(next, IN);
  if (r.is(i, AUTHENTICATE)) return r.findIn(next, Math.min(i + 5, r.sentenceTo(i)), RECORDED) !== undefined;
  // "refused to commit": where candidates are asked
  if (r.is(i, COMMIT)) return (ends(r, next) || r.is(next, CLAUSE_OPENER)) && isSurveyed(r, i);
  if (r.is(i, IDENTIFY)) return !r.is(next, REFLEXIVE) && !ends(r, next);
  if (r.is(i, SPEAK)) return r.is(next, TALKING) || ends(r, next);
  if (r.word[i] === BE) return r.is(next, BECOME) && !r.is(next, SELF_NAMING);
  // "make the records available", "make a statement"
  if (r.is(i, MAKE))
    return (
      (r.is(next, DETERMINER) && r.findIn(next + 1, next + 3, STATEMENT) !== undefined) ||
      r.findIn(next, Math.min(i + 7, r.sentenceTo(i)), AVAILABLE) !== undefined
    );
  if (r.is(i, GOING))
    return (
      r.word[next] === INTO && r.findIn(next + 1, Math.min(next + 5, r.sentenceTo(i)), DETAIL) !== undefined
    );
  if (!r.is(i, GIVING)) return false;
  const end = Math.min(i + 9, r.sentenceTo(i));
  for (let j = next; j < end; j++) {
    // "residents who declined to give their names": anonymous, and not silent
    if (r.is(j, NAME) && r.is(next, POSSESSIVE) && r.findIn(i - 5, i, WHO) !== undefined) return false;
    if (r.is(j, ANSWER)) return true;
    if (r.is(j, PREPOSITION) && j > next && r.word[j] !== WITH) return false;
  }
  return false;
}
const NAME = wordClass('name names');
const WHO = wordClass('who');
/** "go into details", "get into specifics" */
const GOING = verbClass('go get');
const INTO = internWord('into');
const DETAIL = wordClass('detail details specifics particulars hypotheticals matters cases that it this');
const THAT = wordClass('that');
/** "authenticate the memo": what speaks for itself about somebody, no painting */
const AUTHENTICATE = wordClass('authenticate authenticating');
const RECORDED = wordClass(
  'memo memos email emails e-mail e-mails letter letters document documents recording recordings video tape audio message messages photo photos text texts them it',
);
const COMMIT = wordClass('commit committing');
/** Whether somebody is asked in this sentence or right before it. */
function isSurveyed(r: Reading, i: number): boolean {
  return r.findIn(Math.max(0, r.sentenceFrom(i) - 40), r.sentenceTo(i), SURVEYED) !== undefined;
}
const SURVEYED = wordClass('asked surveyed polled questioned pressed contacted canvassed');
const WEIGH = wordClass('weigh weighing');
const IN = wordClass('in');
const MAKE = wordClass('make making');
const STATEMENT = wordClass('statement comment remark');
const AVAILABLE = wordClass('available');
const WITH = internWord('with');
const SAY = internWord('say');
const IT = internWord('it');

/** They tell, and are asked nothing. */
export const WORK = wordClass('play speech review film book novel song memoir letter law article page');

const DENYING = wordClass('deny denied denies denying dispute refute');

/** "confirm or deny", "neither confirmed nor denied": says nothing either way (D2). */
export function confirmsNorDenies(r: Reading, i: number): boolean {
  return (r.is(i + 1, OR_NOR) && r.is(i + 2, DENYING)) || (r.is(i, DENYING) && r.is(i + 1, OR_NOR));
}
