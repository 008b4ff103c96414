// D3 by an attack: the party turns on the accuser, the outlet, the investigator (R11). Attacks that answer nothing are
// politics and are none.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { OFFICIAL, SOURCE } from '../lexicon/people.ts';
import { SUE } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { findAccusedAnswer } from './accused-answer.ts';
import { countAccusations, hasAccused, isAccusedSide, isToldOfSide } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, ASKED, hasCueNear, isHeadline, REPORTED } from './allegation-context.ts';
import { DO_INSTEAD, LODGE, matchLodged, matchStrike, matchWarned } from './asked-of-others.ts';
import { ATTACK_OPENER, findAttackVerb, readAttack } from './attack-words.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findDoneGroup, isAccuser, isByAccused, isCited, isOverMatter, respond } from './turned-on.ts';

const ATTACK = verbClass(
  'attack slam+ blast rip+ criticize criticise denounce lambast lash hit blame assail disparage mock deride rail berate fume savage bash berate vilify castigate chide discount discredit insult ridicule malign denigrate demean belittle taunt scold upbraid excoriate pillory skewer smear decry condemn',
);
const BLAME = verbClass('blame');
const TO = internWord('to');
const FOR = wordClass('for');
const AT = wordClass('out at back against about over');

/** "lashed out at his accusers" */
function matchAttack(r: Reading, verb: number) {
  const ahead = isHeadline(r, verb) ? 2 : 0;
  if (!hasCueNear(r, verb, ACCUSED | ALLEGED | ANSWERED | REPORTED | ASKED, 1, ahead)) return undefined;
  let first = verb + 1;
  while ((r.is(first, AT) || isAdverb(r, first)) && first < verb + 4) first++;
  const object = first < r.sentenceTo(verb) ? findNounPhraseAt(r, first) : undefined;
  // "blamed the chief for leaking" brings a new wrong (R11)
  if (!object || (r.is(verb, BLAME) && r.is(object.to, FOR))) return undefined;
  if (isAccuser(r, object))
    return hasCueNear(r, verb, ACCUSED | ANSWERED, 1, ahead) || countAccusations(r) > 2
      ? respond(r, verb, verb)
      : undefined;
  const unnamed = r.findIn(object.from, Math.min(object.to + 4, r.sentenceTo(verb)), ANONYMOUS);
  // "criticised the ban on anonymous accounts"
  if (unnamed !== undefined && (r.is(unnamed, LEAK) || r.is(unnamed + 1, INFORMANT)))
    return respond(r, verb, verb);
  // An accused party's attack on an outlet, or on whoever is cited against it
  // "blasted Republicans for playing politics": also by those who stand by the accused
  if (isForBadFaith(r, object.to)) return respond(r, verb, verb);
  return ((isCited(r, object) || isOverMatter(r, object.to)) && isByAccused(r, verb)) ||
    isByToldOf(r, verb, object.to)
    ? respond(r, verb, verb)
    : undefined;
}

/** "for being sore losers", "for playing politics with the inquiry": no fault but the accusation itself */
function isForBadFaith(r: Reading, to: number): boolean {
  return r.is(to, FOR) && r.findIn(to + 1, Math.min(r.sentenceTo(to), to + 5), BAD_FAITH) !== undefined;
}
const BAD_FAITH = wordClass(
  `sore politicising politicizing politics grandstanding smear smears partisan hypocrites hypocrisy sensationalising
  sensationalizing rehashing dredging obsessing witch mudslinging mud-slinging`,
);

/** Whether somebody of whom something is told, accused or not, attacks over just that: "scolded her rival for suggesting …" */
function isByToldOf(r: Reading, verb: number, to: number): boolean {
  if (!isOverMatter(r, to)) return false;
  const subject = findResponder(r, findDoneGroup(r, verb))?.subject;
  return subject !== undefined && isToldOfSide(r, subject);
}
/** "tore into the paper", "took a swipe at her accuser", "cried foul over the raids": by an accused party */
function matchTurnedOn(r: Reading, verb: number) {
  const attack = readAttack(r, verb);
  if (!attack) return undefined;
  const told = attack.target === undefined ? undefined : findNounPhraseAt(r, skipWhat(r, attack.target));
  if (told && isByToldOf(r, verb, told.to)) return respond(r, verb, attack.last);
  if (!isByAccused(r, verb)) return undefined;
  const ahead = isHeadline(r, verb) ? 2 : 0;
  const isOpen = hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | REPORTED, 1, ahead);
  if (attack.target === undefined) return isOpen ? respond(r, verb, attack.last) : undefined;
  const object = findNounPhraseAt(r, skipWhat(r, attack.target));
  if (!object || !(isOpen || (isCited(r, object) && countAccusations(r) > 2))) return undefined;
  const turned = isAccuser(r, object) || isCited(r, object) || isOverMatter(r, object.to);
  return turned ? respond(r, verb, attack.last) : undefined;
}

/** "at [what he called] a nasty charity": the name given stands behind */
function skipWhat(r: Reading, i: number): number {
  if (!r.is(i, WHAT)) return i;
  const called = r.findIn(i + 2, Math.min(r.sentenceTo(i), i + 6), CALLED);
  if (called === undefined) return i;
  return r.is(called + 1, AS) ? called + 2 : called + 1;
}
const WHAT = wordClass('what');
const AS = wordClass('as');
const CALLED = wordClass(
  'called calls described characterized characterised termed labelled labeled dubbed considers sees saw',
);

/** "told the reporter to get a life", "urged the paper to stop spreading lies" */
function matchToldOff(r: Reading, verb: number) {
  // "called on the charity to apologise"
  if (r.is(verb, CALL) && !r.is(verb + 1, ON)) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + ASKED_REACH);
  if (r.findIn(verb + 2, end, DO) === undefined) return undefined;
  const warned = matchWarned(r, verb) ?? matchStrike(r, verb);
  if (warned) return warned;
  const object = findNounPhraseAt(r, r.is(verb, CALL) ? verb + 2 : verb + 1);
  if (!object || r.word[object.to] !== TO) return undefined;
  let told = object.to + 1;
  while (r.isPunctuation(told) || isAdverb(r, told)) told++;
  if (!r.is(told, TELL_OFF) || !(isAccuser(r, object) || findOutletIn(r, object))) return undefined;
  if (r.is(verb, ASK)) return undefined;
  const isOpen = hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED | REPORTED, 1);
  return isOpen && isByAccused(r, verb) ? respond(r, verb, told) : undefined;
}

const CALL = verbClass('call');
const ASK = verbClass('ask');
const TELL = anyOf(CALL, verbClass('tell urge advise warn order ask'));
/** Tokens from “asked” to what is to be done. */
const ASKED_REACH = 22;
const TELL_OFF = wordClass(
  'stop quit grow get focus move mind shut concentrate back find prove apologise apologize retract leave cease go look read write withdraw',
);
const DO = anyOf(DO_INSTEAD, TELL_OFF);

/** "criticised the use of anonymous sources" */
const LEAK = wordClass('leaks leakers leaking');
const INFORMANT = anyOf(
  SOURCE,
  OFFICIAL,
  wordClass('people quotes quotations sourcing accusations allegations reports letters officials'),
);
const ANONYMOUS = wordClass('anonymous unnamed leaks leakers leaking');

/** "launched a furious attack on the special counsel": the attack as a noun */
function matchLaunched(r: Reading, verb: number) {
  const attack = findNounPhraseAt(r, verb + 1);
  if (!attack || !r.is(attack.head, TIRADE) || !r.is(attack.to, ON)) return undefined;
  // it opens many a report: what is answered follows
  const ahead = isHeadline(r, verb) ? 2 : 1;
  if (!hasCueNear(r, verb, ACCUSED | ALLEGED | ANSWERED | REPORTED, 1, ahead)) return undefined;
  const object = findNounPhraseAt(r, attack.to + 1);
  if (!object || !isByAccused(r, verb)) return undefined;
  return isAccuser(r, object) || isCited(r, object) ? respond(r, verb, attack.to) : undefined;
}
const LAUNCH = verbClass('launch unleash mount deliver');
const ON = wordClass('on against at');
const TIRADE = nounClass('attack tirade broadside rant diatribe');

/** "threatened to sue the paper", "vowed to sue for defamation": the answer goes to whoever told it */
function matchThreat(r: Reading, sue: number) {
  const ahead = isHeadline(r, sue) ? 2 : 0;
  if (!hasCueNear(r, sue, ACCUSED | ALLEGED | ANSWERED | REPORTED, 1, ahead)) return undefined;
  const object = findNounPhraseAt(r, sue + 1);
  const teller =
    object && (isAccuser(r, object) || hasAccused(r, object) || findOutletIn(r, object) !== undefined);
  const libel = r.findIn(sue + 1, Math.min(sue + 8, r.sentenceTo(sue)), LIBEL) !== undefined;
  const over = isOverMatter(r, object ? object.to : sue + 1) || isOverMatter(r, sue + 1);
  if (!teller && !libel && !over) return undefined;
  const verb = sue - 2;
  if (r.word[sue - 1] === TO && r.is(verb, THREATEN))
    return isByAccused(r, verb) ? respond(r, verb, sue) : undefined;
  const party = ahead > 0 && r.word[sue - 1] === TO ? findNounPhraseAt(r, r.sentenceFrom(sue)) : undefined;
  // "Harlow to sue paper"
  if (party?.to === sue - 1 && isAccusedSide(r, party))
    return toResponse(r, { from: party.from, to: findResponseEnd(r, party.from, sue) }, party, {
      scope: 'other point',
    });
  // "said he would sue the paper"
  const answer = r.findIn(sue - 4, sue, INTENDED) === undefined ? undefined : findAccusedAnswer(r, sue);
  return answer && toResponse(r, answer, answer.speaker, { scope: 'other point' });
}
const INTENDED = wordClass('will would plans planned intends intended going considering suing');
const THREATEN = verbClass('threaten vow promise pledge');
const LIBEL = wordClass('defamation libel slander');

/** "questioned the credibility of the witness", "cast doubt on her motives" */
function matchQuestioned(r: Reading, noun: number) {
  if (!hasCueNear(r, noun, ALLEGED | ANSWERED, 2)) return undefined;
  for (let verb = noun - 1; verb > noun - 7 && verb >= r.sentenceFrom(noun); verb--) {
    // "called into question": the verb is the first of the three
    if (r.isWord(verb, QUESTION) && r.isWord(verb - 1, INTO) && r.is(verb - 2, BRING))
      return isByAccused(r, verb - 2) ? respond(r, verb - 2, verb) : undefined;
    // "cast doubt on": the verb is the first of the two
    if (!r.is(verb, QUESTIONED) || (r.is(verb - 1, QUESTIONED) && r.isWord(verb, DOUBT))) continue;
    return isByAccused(r, verb) ? respond(r, verb, verb) : undefined;
  }
  return undefined;
}
const DOUBT = internWord('doubt');
const QUESTION = internWord('question');
const INTO = internWord('into');
const BRING = verbClass('call bring throw');

const QUESTIONED = anyOf(
  verbClass('question attack impugn challenge doubt assail undermine'),
  wordClass('cast casting'),
);
const CREDIT = wordClass(
  `credibility motive motives timing truthfulness impartiality methods methodology account accounts testimony version
  recollection recollections memory evidence reliability integrity sanity character professionalism allegations claims
  veracity authenticity genuineness provenance validity accuracy legitimacy fairness objectivity recording recordings tape tapes dossier`,
);

export default pattern({
  id: 'attacked-accuser',
  category: 'denial',
  subtype: 'D3',
  title: 'An attack on whoever raised it',
  explain: 'The party turns on those who accuse, report or investigate.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Attacks that answer no allegation.',
  on: anyOf(ATTACK, CREDIT, LAUNCH, SUE, ATTACK_OPENER, TELL, LODGE),
  match(r, i) {
    if (r.is(i, ATTACK_OPENER)) {
      const match = matchTurnedOn(r, findAttackVerb(r, i));
      if (match) return match;
    }
    if (r.is(i, TELL)) return matchToldOff(r, i);
    if (r.is(i, LODGE)) return matchLodged(r, i);
    if (r.is(i, LAUNCH)) return matchLaunched(r, i);
    if (r.is(i, SUE)) return matchThreat(r, i);
    if (r.is(i, CREDIT)) return matchQuestioned(r, i);
    return r.is(i, ATTACK) ? matchAttack(r, i) : undefined;
  },
  examples: [
    '[Harlow denied the theft]D1. [He lashed out at his accusers].',
    '[Harlow denied the theft]D1. [She attacked the prosecutor].',
    '[She denied the accusation]D1. [She blasted the newspaper].',
    '[Harlow is accused of theft]U1. [Harlow tore into the newspaper].',
    '[Harlow is accused of theft]U1. [Harlow took a swipe at his accuser].',
    '[Harlow is accused of theft]U1. [Both Harlow and his wife cried foul over the raids].',
    '[Harlow is accused of theft]U1. [His lawyer said he would sue the newspaper].',
    '[Quill has accused Harlow]U1 of theft. [Harlow went after Quill on the radio].',
    '[Quill has accused Harlow]U1 of theft. [Harlow went on the attack].',
    '[Quill has accused Harlow]U1 of theft. [His lawyer sought to discredit her].',
    '[Quill has accused Harlow]U1 of theft. [Friends of Harlow blasted Quill for playing politics].',
    '[Quill has accused Harlow]U1 of theft. [Harlow dressed down Quill over the claim].',
    '[Quill has accused Harlow]U1 of theft. [Harlow urged voters not to fall for the smears].',
    '[Quill has accused Harlow]U1 of theft. [His lawyers questioned the veracity of the letters].',
    '[Quill has accused Harlow]U1 of theft. [Harlow took Quill to task].',
    '[Quill has accused Harlow]U1 of theft. [His lawyers asked the judge to strike the “inflammatory” passages].',
    '[Quill has accused Harlow]U1 of theft. [Harlow lodged a formal protest over the claim].',
    'The neighbours lodged a protest over the noise.',
    'The editor asked the writer to strike the misleading passage.',
    'The nurse urged parents not to fall for the story of the fox.',
    'The stage hands dressed down the hall.',
    '[Harlow slams lawsuit]\n\n[Quill has accused Harlow]U1 of theft.',
    '[Quill has accused Harlow]U1 of theft. Harlow took a shot at goal.',
    '[Quill has accused Harlow]U1 of theft. Harlow turned on the lights and went after the dog.',
    '[Quill has accused Harlow]U1 of theft. [Harlow called on Quill to apologise].',
    '[Quill has accused Harlow]U1 of theft. [Harlow reserved his harshest words for Quill].',
    '[Quill has accused Harlow]U1 of theft. [Harlow threatened Quill with a lawsuit].',
    'The chef reserved his best words for the soup.',
    'The striker tore into the penalty area.',
    'The neighbours cried foul over the fence.',
    '[Harlow is accused of theft]U1. [His lawyer questioned the credibility of the witness].',
    '[Harlow denied the theft]D1. [His spokesman criticised the use of anonymous sources].',
    '[Harlow denied the theft]D1. [He launched a furious attack on the special counsel].',
    '[Harlow is accused of theft]U1. [Harlow threatened to sue the newspaper for libel].',
    'A widow threatened to sue the firm over the crash.',
    'The troops launched an attack on the press building.',
    '[Harlow is accused of theft]U1. [Harlow called into question the motives of the auditors].',
    'Buyers questioned the credibility of the plan.',
    'The troops attacked the town.',
    'The senator criticised the budget.',
    'He hit the ball out of the park.',
  ],
});
