// D1 and D3 by verbs that deny only if their object is an allegation, a report or the like: "rejected the claim" (D1),
// "dismissed the reports" (D3). Rejected bids, dismissed cases and employees are none.
import type { Reading } from '../../text/reading.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PAST,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import { ARTICLE, POSSESSIVE, PRONOUN } from '../lexicon/function-words.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { HUMAN } from '../lexicon/people.ts';
import { UNTRUE, WORTHLESS, WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { countAccusations, isAccusedSide } from './accused-party.ts';
import { ALLEGED, ASKED, hasCueNear, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { agrees, findResponder, findResponseEnd, toResponse } from './responder.ts';

/** They do away with rumours and reports, and with little else that can be said of. */
const DISPEL = verbClass('dispel+ quash scotch squelch debunk disprove');
const CONTRADICT = anyOf(DISPEL, verbClass('reject dispute contest counter contradict challenge disagree'));
/** Verbs that deny with these words behind them: "knocked down the report", "poured cold water on the claims". */
const WITH_PARTICLE = verbClass('knock shoot pour throw take tamp put lay');
const DENYING_PARTICLES = phrases(
  `knock down; knocks down; knocked down; knocking down; shoot down; shoots down; shot down; shooting down;
  pour cold water; pours cold water; poured cold water; pouring cold water; throw cold water; threw cold water;
  throws cold water; throwing cold water; take issue with; takes issue with; took issue with; taking issue with;
  tamp down; tamps down; tamped down; tamping down; put to rest; lay to rest; laid to rest`,
);
/** Nobody shoots down or takes issue with these but to deny. */
const SAID = nounClass(
  'report rumour rumor speculation claim suggestion allegation accusation story talk assertion account characterization characterisation insinuation',
);
const MAKE_LIGHT = verbClass(
  `dismiss downplay deride mock ridicule slam+ blast decry denounce condemn lambast discount belittle disparage
  trash rubbish minimize minimise rebuff discredit pooh-pooh attack criticize criticise bash brush shrug+ wave laugh play
  bat+ push hit scoff lash fire swat+ sneer`,
);
/** Those that make light only of what nobody would praise or blame otherwise. */
const REACTING = verbClass(
  'slam+ blast decry denounce condemn lambast attack criticize criticise bash trash discredit',
);
/** Verbs with a particle: "brushed off", "played down", "pushed back on", "hit back at". */
const PARTICLES = phrases(
  `brush off; brushed off; brushes off; brushing off; brush aside; brushed aside; brushes aside; brushing aside;
  shrug off; shrugged off; shrugs off; shrugging off; wave off; waved off; waves off; wave away; waved away; waves away;
  laugh off; laughed off; laughs off; laughing off; play down; played down; plays down; playing down;
  bat away; batted away; bats away; push back; pushed back; pushes back; pushing back; hit back; hits back; hitting back;
  scoff at; scoffed at; scoffs at; scoffing at; lash out; lashed out; lashes out; lashing out; fire back; fired back;
  fires back; firing back; swat away; swatted away; bat aside; sneered at`,
);
const NEEDS_PARTICLE = verbClass('brush shrug+ wave laugh play bat+ push hit scoff lash fire swat+ sneer');
const PUSH = verbClass('push');
const HARD = wordClass('hard');
const AT = wordClass('at against on with');
/** What is alleged or told of somebody. */
const MATTER = nounClass(
  `allegation accusation claim rumour rumor suggestion assertion speculation suspicion insinuation criticism
  characterization characterisation contention implication narrative comparison report story article lawsuit
  complaint charge finding account version wrongdoing involvement innuendo portrayal depiction concern controversy
  connection link talk backlash question statement furore furor scandal investigation probe inquiry indictment`,
);
/** Of these "reject" and its like make a denial, too. */
const ALLEGED_MATTER = nounClass(
  `allegation accusation claim rumour rumor suggestion assertion speculation suspicion insinuation criticism
  characterization characterisation contention implication narrative comparison report charge finding account version
  wrongdoing involvement innuendo portrayal depiction story recollection testimony statement`,
);
/** Only with "that …": an idea may be a plan, too. */
const IDEA = nounClass('notion theory perception label idea');
const PROPOSED = wordClass('should could would must can might may need needs ought will');
const DISAGREE = verbClass('disagree');
const SAID_OF = nounClass('allegation accusation characterization characterisation account claim assertion');
const CLAIM_FORM = wordClass('insurance benefit benefits jobless compensation asylum disability refund');
const THAT = internWord('that');
const AS = internWord('as');
const DISPUTE = verbClass('dispute contest challenge contradict');
const PRONOUN_OBJECT = wordClass('it them this that those these');

interface Matter {
  readonly end: number;
  readonly isAlleged: boolean;
  /** Only said to be small: an answer of the accused side alone. */
  readonly isLessened?: boolean;
}

/** The allegation that a verb has as its object; undefined if its object is anything else. */
function findMatter(r: Reading, first: number, verb: number): Matter | undefined {
  if (r.is(verb, DISAGREE)) {
    // "disagreed that it had caused the deaths", "disagrees with that account"
    const from = r.is(first, AT) ? first + 1 : first;
    const fact = r.word[first] === THAT && hasCueNear(r, verb, ALLEGED, 1);
    const account = findNounPhraseAt(r, from);
    const told = account && account.from > first && r.findIn(account.from, account.to, SAID_OF) !== undefined;
    return fact || told ? { end: first + 1, isAlleged: true } : undefined;
  }
  if (r.word[first] === THAT && r.is(verb, DISPUTE)) return { end: first + 1, isAlleged: true };
  let start = first;
  while (isAdverb(r, start) && start < first + 3) start++;
  const object = findNounPhraseAt(r, start);
  if (r.word[first] === AS) return { end: first, isAlleged: false };
  if (!object || r.findIn(object.from, object.to, CLAIM_FORM) !== undefined) return undefined;
  if (r.is(object.from, PRONOUN_OBJECT) && object.to === object.from + 1) {
    const as = r.word[object.to] === AS;
    return as && hasCueNear(r, verb, ALLEGED | ASKED, 1) ? { end: object.to, isAlleged: false } : undefined;
  }
  const lessens = r.is(verb, DOWNPLAY) || r.is(first - 1, DOWN);
  if (lessens && (hasCueNear(r, verb, ALLEGED | ASKED, 1) || countAccusations(r) >= ACCUSATIONS))
    return {
      end: object.to,
      isAlleged: true,
      isLessened: r.findIn(object.from, object.to, MATTER) === undefined,
    };
  if (r.is(verb, DISMISS) && isBelittled(r, object, verb)) return { end: object.to, isAlleged: true };
  // "a New York Times report", "the claims of fraud", "any suggestion": the head, or a wrong with its "any"
  for (let i = object.to - 1; i >= object.from; i--) {
    // What a court or a house dismisses, it ends.
    if (r.is(i, PROCEEDING) && r.is(verb, DISMISS))
      return r.word[object.to] === AS ? { end: object.to, isAlleged: false } : undefined;
    if (r.is(i, MATTER)) return { end: object.to, isAlleged: r.is(i, ALLEGED_MATTER) };
    if (r.is(i, IDEA)) {
      // "the idea that the firm had lied"; not "that taxes should rise"
      const isOfFact =
        r.findIn(i + 2, Math.min(i + 14, r.sentenceTo(i)), PAST) !== undefined &&
        r.findIn(i + 2, Math.min(i + 14, r.sentenceTo(i)), PROPOSED) === undefined;
      const told = r.word[i + 1] === THAT && (isOfFact || hasCueNear(r, verb, ALLEGED | ASKED | WRONG, 0));
      return told ? { end: object.to, isAlleged: true } : undefined;
    }
  }
  return r.is(object.head, WRONG_NOUN) && r.is(object.from, ANY)
    ? { end: object.to, isAlleged: true }
    : undefined;
}
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
    mere just merely simply joke jokes chatter theatre theater politics locker harmless isolated theoretical hypothetical`,
  ),
);
const ACCUSATIONS = 3;
const DISMISS = verbClass('dismiss');
const PROCEEDING = nounClass('article lawsuit complaint charge indictment case suit');
const DOWNPLAY = verbClass('downplay');
const DOWN = wordClass('down');
const ANY = wordClass('any all');

/** "The claim was rejected by the firm" */
function matchPassive(r: Reading, verb: number, group: VerbGroup) {
  const subject = findSubject(r, group);
  const by = r.word[verb + 1] === BY ? findNounPhraseAt(r, verb + 2) : undefined;
  if (
    !by ||
    isCourt(r, by) ||
    !subject ||
    r.findIn(subject.from, subject.head + 1, ALLEGED_MATTER) === undefined
  )
    return undefined;
  if (r.findIn(subject.from, subject.head + 1, CLAIM_FORM) !== undefined) return undefined;
  const to = findResponseEnd(r, subject.from, verb);
  const subtype = findVerdictWord(r, verb, to) ?? (r.is(verb, CONTRADICT) ? 'D1' : 'D3');
  return toResponse(r, { from: subject.from, to }, by, {
    subtype,
    denied: { from: subject.from, to: subject.to },
  });
}
const BY = internWord('by');

/** "as false" makes it D1, "as a smear" D3; undefined without "as". */
function findVerdictWord(r: Reading, from: number, to: number): 'D1' | 'D3' | undefined {
  let worthless: 'D3' | undefined;
  for (let i = from; i < to; i++) {
    if (r.is(i, UNTRUE)) return 'D1';
    if (r.is(i, WORTHLESS)) worthless = 'D3';
  }
  return worthless;
}

/** "a claim [his office disputes]", "which she rejects": the object stands before the subject. */
function findGap(r: Reading, first: number, group: VerbGroup): Matter | undefined {
  if (first < r.sentenceTo(first - 1) && !r.isPunctuation(first)) return undefined;
  const subject = findSubject(r, group);
  if (!subject) return undefined;
  for (let i = subject.from - 1; i >= Math.max(r.sentenceFrom(first - 1), subject.from - 4); i--)
    if (r.is(i, ALLEGED_MATTER)) return { end: first, isAlleged: true };
  return undefined;
}

/** "The record contradicts": what is no party denies nothing. */
function isParty(r: Reading, { head }: NounPhrase, verb: number): boolean {
  if (r.is(verb, CONTRADICTING))
    return isPerson(r, head) || r.is(head, HUMAN) || r.is(head, PRONOUN) || r.is(head, INSTITUTION);
  return !r.is(head, EVIDENCE);
}
const CONTRADICTING = verbClass('contradict challenge counter');
const EVIDENCE = nounClass(
  `record evidence fact datum video footage document study testimony account report finding investor market share stock
  trader voter analysis email result figure image photo transcript recording`,
);

/** "shot down the rumours", "moved to knock down reports", "took issue with the claim" */
function matchShotDown(r: Reading, verb: number) {
  const after = r.findPhraseAt(verb, DENYING_PARTICLES);
  if (after === undefined) return undefined;
  const object = findNounPhraseAt(r, r.is(after, AT) ? after + 1 : after);
  if (!object || r.findIn(object.from, object.to, SAID) === undefined) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive) return undefined;
  const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
  if (responder.subject && isCourt(r, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, after);
  return toResponse(r, { from: responder.from, to }, responder.subject, {
    denied: { from: object.from, to: Math.min(findTailEnd(r, object.to), to) },
  });
}

const SEEK = wordClass(
  'sought seeks seek tried tries try attempted attempts trying seeking scrambled moved rushed',
);

export default pattern({
  id: 'rejected-allegation',
  category: 'denial',
  subtype: 'D1',
  title: 'An allegation rejected',
  explain: 'The party contradicts or belittles what is alleged or reported.',
  ask: 'Which fact is contradicted, and what is offered instead?',
  notThis: 'A rejected bid, appeal or ballot; a dismissed case or employee.',
  on: anyOf(CONTRADICT, MAKE_LIGHT, WITH_PARTICLE),
  quoted: 'read',
  unlessSettled: true,
  match(r, verb) {
    if (r.is(verb, WITH_PARTICLE)) return matchShotDown(r, verb);
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal) return undefined;
    if (group.isPassive) return matchPassive(r, verb, group);
    // "sought to play down the report"
    const outer = group.isInfinitive && r.is(group.from - 1, SEEK) ? findVerbGroup(r, group.from - 1) : group;
    const sought = outer !== group && outer.isFinite && !outer.isNegated;
    if (!group.isFinite && !r.is(verb, GERUND) && !sought && !(group.isInfinitive && r.is(verb, DISPEL)))
      return undefined;
    // "his disputed claim"
    if (group.from === verb && (r.is(verb - 1, ARTICLE) || r.is(verb - 1, POSSESSIVE))) return undefined;
    if (r.isQuoted(verb) && !r.is(verb, CONTRADICT)) return undefined;
    let first = r.findPhraseAt(verb, PARTICLES) ?? verb + 1;
    if (r.is(verb, NEEDS_PARTICLE) && first === verb + 1) return undefined;
    if (first > verb + 1) {
      while ((isAdverb(r, first) || r.is(first, HARD)) && first < verb + 5) first++;
      if (r.is(first, AT)) first++;
    }
    const matter = findMatter(r, first, verb) ?? findGap(r, first, group);
    if (!matter) return undefined;
    const contradicts = r.is(verb, CONTRADICT) || r.is(verb, PUSH);
    const responder = findResponder(r, outer) ?? { subject: undefined, from: group.from };
    if (!agrees(r, group, responder.subject)) return undefined;
    if (matter.isLessened && !(responder.subject && isAccusedSide(r, responder.subject))) return undefined;
    if (!responder.subject && r.is(verb, CONTRADICTING)) return undefined;
    if (responder.subject && (isCourt(r, responder.subject) || !isParty(r, responder.subject, verb)))
      return undefined;
    const to = findResponseEnd(r, responder.from, verb);
    const said = findVerdictWord(r, matter.end, to);
    if (!said && contradicts && !matter.isAlleged) return undefined;
    if (!said && !contradicts && r.is(verb, REACTING) && !hasCueNear(r, verb, ALLEGED | ASKED | WRONG, 1))
      return undefined;
    if (!said && r.is(verb, REACTING) && !matter.isAlleged) return undefined;
    return toResponse(r, { from: responder.from, to }, responder.subject, {
      subtype: said === 'D1' || contradicts ? 'D1' : 'D3',
      denied: { from: first, to: Math.min(findTailEnd(r, matter.end), to) },
    });
  },
  examples: [
    '[Aides sought to play down the report]D3.',
    '[Harlow rejected the allegations].',
    '[The club disputed a report that its coach had been paid twice].',
    '[The ministry dismissed the accusations]D3.',
    '[Her office brushed off questions about the trip]D3.',
    '[The mayor dismissed the claims as false].',
    '[The mayor dismissed the claims as a partisan smear]D3.',
    '[Aides played down the reports]D3.',
    'Asked about the email, [the minister dismissed the remark as a harmless joke]D3.',
    '[The bank pushed back on the claim].',
    '[The embassy rejected suggestions that it had paid for the trip].',
    'She was fired for being late, a claim that [the firm strongly disputes].',
    '[The suggestion was rejected by the club].',
    '[Harlow rejected as untrue a charge that he had lied].',
    'The board rejected the bid.',
    'The judge dismissed the complaint.',
    'The company dismissed ten employees.',
    'He rejected the idea of a tunnel.',
    'The insurer rejected the insurance claim.',
    'Voters rejected the party at the polls.',
    'She mocked his hat.',
  ],
});
