// D2 by an explanation of the party’s own: "explained that the aide had left by then", "blamed a software error for the gap", "put it down to a
// mix-up". Only of an accused party, right behind what is alleged.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ARTICLE, DETERMINER, NEGATION, POSSESSIVE, SUBJECT_PRONOUN } from '../lexicon/function-words.ts';
import { COMPANY, ORGANISATION } from '../lexicon/institutions.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { takesUp } from './subject-matter.ts';

const EXPLAIN = verbClass('explain clarify');
const THAT = internWord('that');
const BLAME = verbClass('blame attribute ascribe chalk');
const DOWN = phrases('put it down to; puts it down to; put this down to; put them down to; put that down to');
/** What nobody is to blame for, or hardly anybody. */
const CIRCUMSTANCE = nounClass(
  `error glitch fault mistake oversight weather misunderstanding confusion circumstance pandemic shortage delay mix-up mixup
  malfunction bug typo miscommunication failure problem issue fatigue tiredness stress inexperience medication alcohol haste
  pressure fog`,
);

/** "explained that he had lent it", "clarified that it was hers" */
function explains(r: Reading, verb: number): boolean {
  if (r.word[verb + 1] === THAT) return true;
  return (
    r.is(verb, EXPLAIN) &&
    (r.is(verb + 1, SUBJECT_PRONOUN) || r.is(verb + 1, DETERMINER)) &&
    isClause(r, verb + 1)
  );
}
/** "explained [the payment was] his": a clause, where "explained the rules" tells nothing */
function isClause(r: Reading, from: number): boolean {
  const subject = findNounPhraseAt(r, from);
  return subject !== undefined && r.is(subject.to, AUX);
}
const AUX = wordClass('was were had is are has');

/** "blamed [a software error]", "attributed it to [haste]" */
function blamesCircumstance(r: Reading, verb: number): boolean {
  const end = Math.min(r.sentenceTo(verb), verb + 9);
  if (r.is(verb, DOWN_VERB)) {
    const to = r.findPhraseAt(verb, DOWN);
    return to !== undefined && r.findIn(to, to + 5, CIRCUMSTANCE) !== undefined;
  }
  // "blamed his accountant"
  if (r.is(verb + 1, POSSESSIVE) && r.findIn(verb + 2, verb + 5, OWN_PEOPLE) !== undefined) return true;
  // "blamed it on an assistant"
  const on = r.findIn(verb + 1, end, ON);
  if (on !== undefined && r.findIn(on + 1, on + 4, OWN_PEOPLE) !== undefined) return true;
  const at = r.findIn(verb + 1, end, CIRCUMSTANCE);
  return at !== undefined && r.findIn(verb + 1, at, FOR) === undefined;
}
const DOWN_VERB = wordClass('put puts');
const FOR = wordClass('for');
const ON = wordClass('on');
const OWN_PEOPLE = nounClass(
  'staff aide adviser advisor accountant predecessor secretary assistant employee contractor supplier subordinate driver team lawyer manager doctor',
);

/** "called it [a misunderstanding]", "described the payment as [a loan]" */
function callsHarmless(r: Reading, verb: number): boolean {
  const end = Math.min(r.sentenceTo(verb), verb + 10);
  const fun = r.findIn(verb + 1, end, FUN);
  if (fun !== undefined) return r.findIn(verb + 1, fun, AS) !== undefined;
  const at = r.findIn(verb + 1, end, HARMLESS);
  if (at === undefined) return false;
  const article = r.findIn(Math.max(verb + 1, at - 3), at, ARTICLE);
  return article !== undefined && r.findIn(verb + 1, at, NEGATION) === undefined;
}
const FUN = wordClass('satire parody banter humour humor lighthearted light-hearted tongue-in-cheek sarcasm');
const AS = wordClass('as');
const CALL = verbClass('call describe characterise characterize portray');
const HARMLESS = nounClass(
  'misunderstanding mistake loan gift joke accident formality coincidence oversight error mix-up prank',
);

const FORWARD = wordClass('will would could should may might');
const BODY = anyOf(COMPANY, ORGANISATION);

export default pattern({
  id: 'explained',
  category: 'denial',
  subtype: 'D2',
  title: 'An explanation',
  explain: 'The accused party explains the matter, or lays it to circumstances.',
  ask: 'Does the explanation meet what is alleged?',
  notThis: 'Explanations of those who are accused of nothing.',
  on: anyOf(EXPLAIN, BLAME, DOWN_VERB, CALL),
  unlessSettled: true,
  match(r, verb) {
    const tells = r.is(verb, EXPLAIN) ? explains : r.is(verb, CALL) ? callsHarmless : blamesCircumstance;
    if (!tells(r, verb)) return undefined;
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || group.isPassive || group.isInfinitive || !group.isFinite)
      return undefined;
    const responder = findResponder(r, group);
    if (!responder?.subject || isCourt(r, responder.subject) || !isAccusedSide(r, responder.subject))
      return undefined;
    // "described the video as satire": what was just told
    const taken = r.is(verb, CALL) && takesUp(r, { from: verb, to: r.sentenceTo(verb) });
    if (!taken && !hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1) && !hasCueNear(r, verb, TOLD, 0))
      return undefined;
    if (r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 8), FORWARD) !== undefined) return undefined;
    // "the airline" may be another
    const bare = r.is(responder.subject.from, ARTICLE) && r.is(responder.subject.head, BODY);
    if (bare && !takesUp(r, { from: verb, to: r.sentenceTo(verb) })) return undefined;
    const to = findResponseEnd(r, responder.from, verb);
    return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'other point' });
  },
  examples: [
    '[Harlow is accused of fraud]U1. Harlow had posted a video with a doctored speech. [Harlow described the video as satire].',
    '[Harlow is accused of theft]U1. [Harlow explained that the coins had been his aunt’s].',
    '[Harlow is accused of theft]U1. [Harlow blamed a clerical error for the gap in the books].',
    '[Harlow is accused of theft]U1. [His lawyer clarified that the sale was in June].',
    '[Harlow is accused of theft]U1. [Harlow put it down to a mix-up].',
    '[Harlow is accused of theft]U1. [Harlow attributed the gap to a computer glitch].',
    '[Harlow is accused of theft]U1. [Harlow explained he had lent the coins to a friend].',
    '[Harlow is accused of theft]U1. [Harlow described the payment as a loan].',
    '[Harlow is accused of theft]U1. [Harlow blamed the gap on an assistant].',
    'The coach called the goal an accident.',
    'The guide explained that the path was closed.',
    'The airline blamed bad weather for the delay.',
    '[Harlow is accused of theft]U1. The judge explained that the trial was to start in May.',
    'Harlow explained the rules of the game.',
    '[Harlow is accused of theft]U1. Harlow could not be told apart from his twin, the guard explained.',
    'Harlow explained that the lake was deep.',
    'Forecasters blamed the fog for the delay.',
    'The vet attributed the fall to a fault in the saddle.',
  ],
});
