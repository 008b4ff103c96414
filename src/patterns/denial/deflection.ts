// D3 by what a party does instead of answering: it points elsewhere, or attacks the accuser, the outlet, the investigator
// (R11). Attacks that answer nothing are politics and are none.
import type { Reading } from '../../text/reading.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ARTICLE, POSSESSIVE, RELATIVE } from '../lexicon/function-words.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';
import { COLLECTIVE } from '../lexicon/people.ts';
import { SUE } from '../lexicon/verbs.ts';
import { WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { countAccusations, isAccusedSide, namesAccuser } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, ASKED, hasCueNear, REPORTED, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { MATTER_NOUN } from './subject-matter.ts';

const POINT = verbClass('point');
/** Only with "instead": "talked instead about the charity’s books" */
const TURN = verbClass('talk speak turn pivot');
const ATTACK = verbClass(
  'attack slam+ blast rip+ criticize criticise denounce lambast lash hit blame assail disparage mock deride rail berate fume savage bash berate vilify castigate chide discount',
);
const TO = internWord('to');
const BLAME = verbClass('blame');
const FOR = wordClass('for');
const AT = wordClass('out at back against about over');
const INSTEAD = wordClass('instead');
/** Who accuses, tells or looks into it. */
const ACCUSER = nounClass(
  `accuser prosecutor investigator judge reporter journalist whistleblower complainant press media newspaper paper
  outlet witness critic leak leaker counsel`,
);
const SMEAR_WORD = nounClass('liar');
const CALL = verbClass('call label brand describe dub+ term');

function respond(r: Reading, verb: number, last: number) {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive || (!group.isFinite && !r.is(verb, GERUND)))
    return undefined;
  const responder = findResponder(r, group);
  if (!responder) return undefined;
  const { subject } = responder;
  const neutral =
    subject && (r.is(subject.head, AUTHORITY) || r.is(subject.head, COLLECTIVE) || isCourt(r, subject));
  if (neutral || (subject && findOutletIn(r, subject))) return undefined;
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, subject, { scope: 'other point' });
}

/** "pointed instead to his record" */
function matchPointed(r: Reading, verb: number) {
  let to = verb + 1;
  let instead = false;
  for (; to < verb + 5 && r.word[to] !== TO; to++) instead ||= r.is(to, INSTEAD);
  if (r.is(verb, TURN)) {
    const asked = hasCueNear(r, verb, ASKED, 0) && hasCueNear(r, verb, ALLEGED | ANSWERED | WRONG, 1);
    return asked && r.is(verb + 1, INSTEAD) && r.is(verb + 2, ABOUT_OR_TO)
      ? respond(r, verb, verb + 2)
      : undefined;
  }
  if (r.word[to] !== TO) return undefined;
  const answers =
    hasCueNear(r, verb, ANSWERED | ASKED, 0) && hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1);
  return instead || (answers && r.is(to + 1, POSSESSIVE)) ? respond(r, verb, to) : undefined;
}

/** "lashed out at his accusers" */
function matchAttack(r: Reading, verb: number) {
  if (!hasCueNear(r, verb, ACCUSED | ALLEGED | ANSWERED, 1)) return undefined;
  let first = verb + 1;
  while ((r.is(first, AT) || isAdverb(r, first)) && first < verb + 4) first++;
  const object = findNounPhraseAt(r, first);
  // "blamed the chief for leaking" brings a new wrong (R11)
  if (!object || (r.is(verb, BLAME) && r.is(object.to, FOR))) return undefined;
  if (r.is(object.head, ACCUSER) || namesAccuser(r, object.from, object.to))
    return hasCueNear(r, verb, ACCUSED | ANSWERED, 1) || countAccusations(r) > 2
      ? respond(r, verb, verb)
      : undefined;
  if (r.findIn(object.from, Math.min(object.to + 4, r.sentenceTo(verb)), ANONYMOUS) !== undefined)
    return respond(r, verb, verb);
  // An accused party's attack on an outlet, or on whoever is cited against it
  const group = findVerbGroup(r, verb);
  // "an ally who has often criticized the inquiry": who somebody is, no answer
  if (r.is(group.from - 1, RELATIVE)) return undefined;
  const subject = findResponder(r, group)?.subject;
  const turned =
    findOutletIn(r, object) !== undefined || r.findIn(object.from, object.to, CITED) !== undefined;
  return turned && subject && isAccusedSide(r, subject) ? respond(r, verb, verb) : undefined;
}
const CITED = nounClass(
  'expert author source article story report investigation inquiry probe panel tribunal committee',
);

/** "launched a furious attack on the special counsel": the attack as a noun */
function matchLaunched(r: Reading, verb: number) {
  const attack = findNounPhraseAt(r, verb + 1);
  if (!attack || !r.is(attack.head, TIRADE) || !r.is(attack.to, ON)) return undefined;
  if (!hasCueNear(r, verb, ACCUSED | ALLEGED | ANSWERED | REPORTED, 1)) return undefined;
  const object = findNounPhraseAt(r, attack.to + 1);
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  if (!object || !subject || !isAccusedSide(r, subject)) return undefined;
  const turned =
    r.findIn(object.from, object.to, ACCUSER) ??
    r.findIn(object.from, object.to, CITED) ??
    findOutletIn(r, object);
  return turned === undefined ? undefined : respond(r, verb, attack.to);
}
const LAUNCH = verbClass('launch unleash mount deliver');
const ON = wordClass('on against at');
const TIRADE = nounClass('attack tirade broadside rant diatribe');

/** "deflected with a joke", "deflected by pointing to his rival" */
function matchDeflected(r: Reading, verb: number) {
  if (!r.is(verb + 1, WITH_BY) || !hasCueNear(r, verb, ACCUSED | ALLEGED | ASKED | ANSWERED, 2))
    return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  return subject && (isPerson(r, subject.head) || isAccusedSide(r, subject))
    ? respond(r, verb, verb)
    : undefined;
}
const DEFLECT = verbClass('deflect');
const WITH_BY = wordClass('with by');

/** "threatened to sue the paper", "vowed to sue for defamation": the answer goes to whoever told it */
function matchThreat(r: Reading, sue: number) {
  const verb = sue - 2;
  if (r.word[sue - 1] !== TO || !r.is(verb, THREATEN)) return undefined;
  if (!hasCueNear(r, verb, ACCUSED | ALLEGED | ANSWERED | REPORTED, 1)) return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  const object = findNounPhraseAt(r, sue + 1);
  const teller = object && (r.is(object.head, ACCUSER) || findOutletIn(r, object) !== undefined);
  const libel = r.findIn(sue + 1, Math.min(sue + 8, r.sentenceTo(sue)), LIBEL) !== undefined;
  return subject && (teller || libel) && isAccusedSide(r, subject) ? respond(r, verb, sue) : undefined;
}
const THREATEN = verbClass('threaten vow promise pledge');
const LIBEL = wordClass('defamation libel slander');

/** "criticised the use of anonymous sources" */
const ANONYMOUS = wordClass('anonymous unnamed leaks leakers leaking');

/** "accused the paper of bias": no new wrong (R11) */
function matchAccused(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || !hasCueNear(r, verb, ACCUSED | ALLEGED | ANSWERED | ASKED, 2)) return undefined;
  const of = findTailStart(r, object.to);
  if (of === undefined) return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  const own = subject !== undefined && isAccusedSide(r, subject);
  // "accused her of lying", "accused Democrats of playing politics": a reaction, whoever is accused of it
  let what = of + 1;
  while (r.is(what, ARTICLE) || isAdverb(r, what)) what++;
  if (own && r.is(what, REACTING)) return respond(r, verb, verb);
  const bad = r.findIn(of + 1, Math.min(of + 5, r.sentenceTo(verb)), BAD_FAITH) !== undefined;
  const wrong = r.findIn(of + 1, Math.min(of + 9, r.sentenceTo(verb)), WRONGDOING) !== undefined;
  if (!bad && (wrong || countAccusations(r) < 3)) return undefined;
  const press = r.is(object.head, ACCUSER) || findOutletIn(r, object) !== undefined;
  return press && own ? respond(r, verb, verb) : undefined;
}
const REACTING = wordClass(
  `lying lies fabricating inventing exaggerating misrepresenting distorting twisting smearing smear bias politicising
  politicizing grandstanding sensationalism hypocrisy partisanship playing targeting persecuting defaming slandering
  persecution defamation slander vendetta`,
);
/** The "of" right behind the object. */
function findTailStart(r: Reading, to: number): number | undefined {
  for (let i = to; i < to + 3; i++) if (r.word[i] === OF) return i;
  return undefined;
}
const OF = internWord('of');
const ACCUSE_VERB = verbClass('accuse');
const BAD_FAITH = wordClass(
  `bias vendetta trying seeking playing politics politicizing politicising hypocrisy spreading smearing rushing partisan
  partisanship harassing targeting peddling distorting misrepresenting twisting exaggerating sensationalism waging running
  attempting using double unfair unfairly ignoring obsession making launching conducting orchestrating pursuing`,
);

/** "questioned the credibility of the witness", "cast doubt on her motives" */
function matchQuestioned(r: Reading, noun: number) {
  if (!hasCueNear(r, noun, ALLEGED | ANSWERED, 2)) return undefined;
  for (let verb = noun - 1; verb > noun - 7 && verb >= r.sentenceFrom(noun); verb--) {
    // "cast doubt on": the verb is the first of the two
    if (!r.is(verb, QUESTIONED) || (r.is(verb - 1, QUESTIONED) && r.isWord(verb, DOUBT))) continue;
    const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
    return subject && isAccusedSide(r, subject) ? respond(r, verb, verb) : undefined;
  }
  return undefined;
}
const DOUBT = internWord('doubt');
const QUESTIONED = anyOf(
  verbClass('question attack impugn challenge doubt assail'),
  wordClass('cast casting'),
);
const ABOUT_OR_TO = wordClass('about of to');
const CREDIT = wordClass('credibility motive motives timing truthfulness impartiality methods methodology');

/** "cast himself as a victim" */
function matchVictim(r: Reading, noun: number) {
  for (let i = noun - 1; i > noun - 6; i--) {
    if (!r.is(i, SELF) || !r.is(i + 1, AS) || !r.is(i - 1, CAST)) continue;
    return hasCueNear(r, noun, ALLEGED | ANSWERED | ASKED, 2) ? respond(r, i - 1, noun) : undefined;
  }
  return undefined;
}
const VICTIM = wordClass('victim victims target scapegoat martyr');
const SELF = wordClass('himself herself themselves itself');
const AS = wordClass('as');
const CAST = verbClass('cast paint portray present describe depict see');

/** "called the reports “fairy tales”": any quoted name that does not praise, by the accused side */
function matchNamed(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, verb + 1);
  const gap = matchNamedBefore(r, verb);
  if (gap) return gap;
  if (!object || r.findIn(object.from, object.to, MATTER) === undefined) return undefined;
  let at = object.to;
  while (at < object.to + 3 && !r.isPunctuation(at)) at++;
  const quotation = r.quotationAt(at);
  if (!quotation || quotation.from !== at || r.findIn(at, quotation.to, GRAVE) !== undefined)
    return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  return subject && isAccusedSide(r, subject) ? respond(r, verb, verb) : undefined;
}
const MATTER = anyOf(
  MATTER_NOUN,
  nounClass(
    'inquiry investigation probe impeachment indictment account trial prosecution process case contention',
  ),
);
/** "an inquiry that he has called a “coup”": the matter stands before its relative clause */
function matchNamedBefore(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const quote = r.is(verb + 1, ONE) ? verb + 2 : verb + 1;
  const quotation = r.quotationAt(quote);
  if (quotation?.from !== quote || group.isPassive || group.isNegated || group.isModal) return undefined;
  let from = group.from - 1;
  while (from > group.from - 5 && !r.is(from, THAT) && !r.is(from - 1, MATTER)) from--;
  const start = r.is(from, THAT) ? from + 1 : from;
  if (!(r.is(start - 1, MATTER) || r.is(start - 2, MATTER) || r.is(start - 3, MATTER))) return undefined;
  const speaker = findNounPhraseAt(r, start);
  if (speaker?.to !== group.from || r.findIn(quote, quotation.to, GRAVE) !== undefined) return undefined;
  if (!isAccusedSide(r, speaker)) return undefined;
  return toResponse(r, { from: start, to: Math.min(quotation.to, r.sentenceTo(verb)) }, speaker, {
    scope: 'other point',
  });
}
const ONE = wordClass('a an the');
const THAT = wordClass('that which');
const GRAVE = wordClass(
  `serious troubling credible disturbing concerning shocking alarming true accurate damning horrifying helpful important
  devastating stunning chilling believable fair welcome good great`,
);

/** "called her accuser a liar" */
function matchLiar(r: Reading, noun: number) {
  if (!hasCueNear(r, noun, ACCUSED | ANSWERED | ASKED, 1)) return undefined;
  for (let verb = noun - 1; verb > noun - 8 && verb >= r.sentenceFrom(noun); verb--) {
    if (!r.is(verb, CALL)) continue;
    const object = findNounPhraseAt(r, verb + 1);
    const person = object && (isPerson(r, object.head) || r.is(verb + 1, THEM) || r.is(object.head, ACCUSER));
    return person ? respond(r, verb, noun) : undefined;
  }
  return undefined;
}
const THEM = wordClass('him her them');

export default pattern({
  id: 'deflection',
  category: 'denial',
  subtype: 'D3',
  title: 'An answer on something else',
  explain: 'The party points elsewhere or turns on whoever raised the matter.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Attacks that answer no allegation.',
  on: anyOf(POINT, TURN, ATTACK, SMEAR_WORD, ACCUSE_VERB, CREDIT, VICTIM, CALL, LAUNCH, DEFLECT, SUE),
  match(r, i) {
    if (r.is(i, POINT) || r.is(i, TURN)) return matchPointed(r, i);
    if (r.is(i, LAUNCH)) return matchLaunched(r, i);
    if (r.is(i, DEFLECT)) return matchDeflected(r, i);
    if (r.is(i, SUE)) return matchThreat(r, i);
    if (r.is(i, ACCUSE_VERB)) return matchAccused(r, i);
    if (r.is(i, CREDIT)) return matchQuestioned(r, i);
    if (r.is(i, VICTIM)) return matchVictim(r, i);
    if (r.is(i, CALL)) return matchNamed(r, i);
    return r.is(i, ATTACK) ? matchAttack(r, i) : matchLiar(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow accused the paper of lying].',
    '[Harlow is accused of theft]U1. [Harlow accused his rival]U1 of taking bribes.',
    '[The mayor pointed instead to her record on schools].',
    '[Harlow denied the theft]D1. [He lashed out at his accusers].',
    '[Harlow denied the theft]D1, and [he pointed to his long service].',
    '[Harlow denied the theft]D1. [She attacked the prosecutor].',
    '[Harlow denied the theft]D1. [He called her a liar].',
    '[She denied the accusation]D1. [She blasted the newspaper].',
    '[Harlow denied the theft]D1. [He accused the newspaper of bias].',
    '[Harlow is accused of theft]U1. [Harlow called the report “fairy dust”].',
    '[Harlow is accused of theft]U1. [Harlow cast himself as a victim].',
    '[Harlow is accused of theft]U1. [His lawyer questioned the credibility of the witness].',
    '[Harlow denied the theft]D1. [His spokesman criticised the use of anonymous sources].',
    '[Harlow is accused of theft]U1. Friends met about the inquiry that [Harlow has called a “circus”].',
    '[Harlow denied the theft]D1. [He launched a furious attack on the special counsel].',
    '[Harlow is accused of theft]U1. [Harlow deflected with a joke].',
    '[Harlow is accused of theft]U1. [Harlow threatened to sue the newspaper for libel].',
    'A widow threatened to sue the firm over the crash.',
    'The mayor called the report “helpful”.',
    'The troops launched an attack on the press building.',
    'The keeper deflected with his left foot.',
    'Buyers questioned the credibility of the plan.',
    'The guide pointed to the tower.',
    'Analysts pointed to weak sales.',
    'The troops attacked the town.',
    'The senator criticised the budget.',
    'He hit the ball out of the park.',
    'The film calls nobody a liar.',
  ],
});
