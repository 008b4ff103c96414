// D2 by what an accused or criticised party will not take back: "refused to apologise", "was unrepentant", "“I’m not going to say it was
// a mistake”". What it stands by is non-denial's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { BE, HAVE, I_OR_WE, WOULD } from '../lexicon/function-words.ts';
import { DECLINE } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { isSpokenOfSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { findResponder, toResponse } from './responder.ts';
import { respond } from './weak-response.ts';

/** Whether the party has something to answer: it is accused, or others tell of it, and that stands near. */
function isCriticised(r: Reading, verb: number): boolean {
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  if (!subject || !isSpokenOfSide(r, subject)) return false;
  return hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 2);
}

/** "refused to apologise", "would not admit that he had paid" */
function matchNotConceded(r: Reading, concede: number) {
  const group = findVerbGroup(r, concede);
  if (
    r.is(concede, ACCEPT) &&
    r.findIn(concede + 1, Math.min(r.sentenceTo(concede), concede + 4), BLAME) === undefined
  )
    return undefined;
  if (r.is(concede, ADMITS) && !concedes(r, concede + 1)) return undefined;
  const refused = group.isInfinitive && r.is(group.from - 1, DECLINE) ? group.from - 1 : undefined;
  if (refused !== undefined) {
    const outer = findVerbGroup(r, refused);
    if (!outer.isFinite || outer.isNegated || outer.isModal || !isCriticised(r, refused)) return undefined;
    return respond(r, refused, concede);
  }
  const would = group.isNegated && group.isModal && r.findIn(group.from, concede, WOULD) !== undefined;
  return would && !group.isInfinitive && isCriticised(r, concede)
    ? respond(r, concede, concede, { negated: true })
    : undefined;
}

/** "admit wrongdoing", "admit that", "concede he": a fault, not a visitor */
function concedes(r: Reading, i: number): boolean {
  return r.is(i, THAT_HE) || r.is(i, FAULT) || r.is(i + 1, FAULT) || r.is(i + 2, FAULT);
}

/** "was unrepentant", "remained defiant in the face of the allegations" */
function matchDefiant(r: Reading, i: number) {
  let verb = i - 1;
  while (isAdverb(r, verb) && verb > i - 3) verb--;
  if (!r.is(verb, STAY) || !(ends(r, i + 1) || r.is(i + 1, ABOUT))) return undefined;
  return isCriticised(r, verb) ? respond(r, verb, i) : undefined;
}

/** "made no apology for it", "offered no apologies" */
function matchNoApology(r: Reading, apology: number) {
  if (!r.is(apology - 1, NO) || !r.is(apology - 2, MAKE)) return undefined;
  const verb = apology - 2;
  return isCriticised(r, verb) ? respond(r, verb, apology) : undefined;
}

/** "“I’m not going to say it was a mistake,” he said", "“I won’t apologise for it,” she said" */
function matchQuoted(r: Reading, verb: number) {
  const own = findVerbGroup(r, verb);
  const group = own.isInfinitive && r.is(own.from - 1, GOING) ? findVerbGroup(r, own.from - 1) : own;
  if (!group.isNegated || group.isPassive) return undefined;
  const subject = findSubject(r, group);
  const reply = subject && r.is(subject.head, I_OR_WE) ? findQuotedReply(r, verb) : undefined;
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, verb));
  if (!reply || !speaker || verb - reply.words.from > 9) return undefined;
  const says =
    !r.is(verb, SAY) || r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 6), MISTAKE) !== undefined;
  if (!says || (r.is(verb, ADMITS) && !concedes(r, verb + 1))) return undefined;
  if (r.is(verb, ACCEPT) || !hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 2))
    return undefined;
  return toResponse(r, reply, speaker, { scope: 'none' });
}

/** "has no regrets", "“I have no regrets,” he said" */
function matchNoRegret(r: Reading, regret: number) {
  const verb = regret - 2;
  if (!r.is(regret - 1, NO) || !(r.is(verb, HAVE) || r.is(verb, EXPRESS))) return undefined;
  if (!r.isQuoted(regret))
    return isCriticised(r, verb) ? respond(r, verb, regret, { widen: true }) : undefined;
  const reply = findQuotedReply(r, regret);
  const speaker = reply && (reply.speaker ?? findQuoteSpeaker(r, regret));
  const accused = speaker && isSpokenOfSide(r, speaker);
  if (!reply || !accused || !hasCueNear(r, regret, ALLEGED | ASKED | ANSWERED | WRONG | TOLD, 2))
    return undefined;
  return toResponse(r, reply, speaker, { scope: 'none' });
}
const REGRET = wordClass('regret regrets');
const EXPRESS = wordClass('expressed voiced showed');

const APOLOGISE = wordClass('apologise apologize retract');
const ADMITS = wordClass('admit concede acknowledge');
const ACCEPT = wordClass('accept');
const SAY = wordClass('say');
const CONCEDING = anyOf(APOLOGISE, ADMITS, ACCEPT, SAY);
const BLAME = wordClass('responsibility blame fault guilt');
const THAT_HE = wordClass('that he she it they his her its their');
const FAULT = wordClass(
  'wrongdoing guilt fault liability error errors mistake mistakes responsibility blame',
);
const MISTAKE = wordClass('mistake wrong sorry error');
const STAY = anyOf(BE, verbClass('remain stay'));
const DEFIANT = wordClass('unapologetic unrepentant defiant impenitent');
const ABOUT = wordClass('about over in on despite amid');
const NO = wordClass('no');
const MAKE = wordClass('made makes make offered offers issued');
const APOLOGY = wordClass('apology apologies');
const GOING = wordClass('going');

export default pattern({
  id: 'held-ground',
  category: 'denial',
  subtype: 'D2',
  title: 'Nothing taken back',
  explain: 'The party takes nothing back, and does not say that it is not so.',
  ask: 'What was said of it that this leaves open?',
  notThis: 'A defiant team; a refusal to admit visitors.',
  quoted: 'read',
  on: anyOf(CONCEDING, DEFIANT, APOLOGY, REGRET),
  match(r, i) {
    if (r.is(i, REGRET)) return matchNoRegret(r, i);
    if (r.isQuoted(i)) return r.is(i, CONCEDING) ? matchQuoted(r, i) : undefined;
    if (r.is(i, DEFIANT)) return matchDefiant(r, i);
    if (r.is(i, APOLOGY)) return matchNoApology(r, i);
    return r.is(i, SAY) ? undefined : matchNotConceded(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow refused to apologise].',
    '[Harlow is accused of theft]U1. [Harlow has refused to admit that he took the coins].',
    '[Harlow is accused of theft]U1. [Harlow would not accept responsibility].',
    '[Harlow is accused of theft]U1. [Harlow remained defiant].',
    '[Harlow is accused of theft]U1. [Harlow was unrepentant].',
    '[Harlow is accused of theft]U1. [Harlow made no apology].',
    '[Harlow is accused of theft]U1. [“I’m not going to say it was a mistake,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said he had no regrets].',
    '[Harlow is accused of theft]U1. [“I have no regrets,” Harlow said].',
    '“I have no regrets,” the climber said.',
    'The team remained defiant in the rain.',
    'The guard refused to admit the visitors.',
    'The clerk refused to accept the parcel.',
    'The singer made no apology for the long song.',
    '“I won’t say that the soup was wrong,” the cook said.',
    'The child refused to apologise to his brother.',
    'The queen is defiant in the painting.',
  ],
});
