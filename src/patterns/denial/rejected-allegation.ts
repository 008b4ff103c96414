// D1 and D3 by verbs that deny only if their object is an allegation, a report or the like: "rejected the claim" (D1),
// "dismissed the reports" (D3). Rejected bids, dismissed cases and employees are none.
import type { Reading } from '../../text/reading.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PARTICIPLE,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import {
  ARTICLE,
  DETERMINER,
  IT_OR_THEM,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
} from '../lexicon/function-words.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { HUMAN } from '../lexicon/people.ts';
import { ALLEGATION, UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ASKED, hasCueNear, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { ALLEGED_MATTER, AT, CLAIM_FORM, findGap, findMatter } from './rejected-matter.ts';
import { agrees, findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findTakenTo } from './taken-to.ts';
import { CITED } from './turned-on.ts';

/**
 * They do away with rumours and reports, and with little else that can be said of. "Debunk" and "disprove" are a verdict of
 * the outlet's own: what is debunked is settled.
 */
const DISPEL = verbClass('dispel+ quash scotch squelch squash');
const CONTRADICT = anyOf(
  DISPEL,
  verbClass('reject dispute contest counter contradict challenge disagree debunk undercut undermine'),
);
/** A witness debunks; the outlet's own "debunked" is a verdict. */
const DEBUNK = verbClass('debunk undercut undermine');
const WITNESS = nounClass(
  `witness aide friend ally colleague neighbour neighbor roommate employee passenger classmate bystander ex-wife spokesman
  spokeswoman spokesperson lawyer attorney`,
);
/** Verbs that deny with these words behind them: "knocked down the report", "poured cold water on the claims". */
const WITH_PARTICLE = verbClass(
  'knock shoot shut pour throw take tamp put lay bristle chafe bridle make fight fend beat swat+ talk give',
);
const DENYING_PARTICLES = phrases(
  `knock|knocks|knocked|knocking|shoot|shoots|shot|shooting|shut|shuts|shutting|swat|swats|swatted|swatting down;
  tamp|tamps|tamped|tamping|talk|talks|talked|talking down;
  pour|pours|poured|pouring|throw|throws|threw|throwing cold water; set the record straight on; put|lay|laid to rest;
  take|takes|took|taking issue with; take|takes|took|taking exception to;
  fight|fights|fought|fighting back against; fight|fights|fought|fighting|beat|beats|beating back;
  fight|fights|fought|fighting|fend|fends|fended|fending off`,
);
/** They belittle what is said of one, and contradict no fact of it. */
const OFFENDED = phrases(
  `take|takes|took|taking offence|offense|umbrage at; take|takes|took umbrage with; take|takes|took a dim view of;
  bristle|bristles|bristled|bristling|chafe|chafes|chafed|chafing|bridle|bridles|bridled|bridling at;
  pour|pours|poured|pouring scorn on; make|makes|made|making light of; give|gives|gave|giving short shrift to`,
);
/** Nobody shoots down or takes issue with these but to deny. */
const SAID = nounClass(
  `report rumour rumor speculation claim suggestion allegation accusation story talk assertion account characterization
  characterisation insinuation description portrayal depiction implication contention theory`,
);
const QUESTION = nounClass('question');
const MAKE_LIGHT = verbClass(
  `dismiss downplay deride mock ridicule slam+ blast decry denounce condemn lambast discount belittle disparage
  trash rubbish minimize minimise rebuff discredit pooh-pooh attack criticize criticise bash brush shrug+ wave laugh play
  bat+ push hit scoff lash fire swat+ sneer trivialise trivialize`,
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
const NEEDS_PARTICLE = verbClass(
  'brush shrug+ wave laugh play bat+ push hit scoff lash fire swat+ sneer joke',
);
const PUSH = verbClass('push');
const HARD = wordClass('hard');
/** "The claim was rejected by the firm" */
function matchPassive(r: Reading, verb: number, group: VerbGroup) {
  const subject = findSubject(r, group);
  // "was brushed aside by"
  const after = r.findPhraseAt(verb, PARTICLES) ?? verb + 1;
  const needs = after === verb + 1 && r.is(verb, NEEDS_PARTICLE);
  const by = r.word[after] === BY && !needs ? findNounPhraseAt(r, after + 1) : undefined;
  if (!by || isCourt(r, by) || !subject) return undefined;
  const matter = r.is(verb, CONTEST) ? CONTESTED : isAccusedSide(r, by) ? CITED_MATTER : ALLEGED_MATTER;
  if (r.findIn(subject.from, subject.head + 1, matter) === undefined) return undefined;
  if (r.findIn(subject.from, subject.head + 1, CLAIM_FORM) !== undefined) return undefined;
  const to = findResponseEnd(r, subject.from, verb);
  const subtype = findVerdictWord(r, verb, to) ?? (r.is(verb, CONTRADICT) ? 'D1' : 'D3');
  return toResponse(r, { from: subject.from, to }, by, {
    subtype,
    denied: { from: subject.from, to: subject.to },
  });
}
const BY = internWord('by');
const CITED_MATTER = anyOf(ALLEGED_MATTER, CITED);
const CONTEST = verbClass('dispute contest');
/** Their results and figures are disputed by those whom they touch. */
const CONTESTED = anyOf(ALLEGED_MATTER, nounClass('conclusion figure datum'), wordClass('data'));

/** "as false" makes it D1, "as a smear" D3; undefined without "as". */
function findVerdictWord(r: Reading, from: number, to: number): 'D1' | 'D3' | undefined {
  let worthless: 'D3' | undefined;
  for (let i = from; i < to; i++) {
    if (r.is(i, UNTRUE)) return 'D1';
    if (r.is(i, WORTHLESS)) worthless = 'D3';
  }
  return worthless;
}

/** "The record contradicts": what is no party denies nothing. */
function isParty(r: Reading, subject: NounPhrase, verb: number): boolean {
  const { head } = subject;
  if (r.is(verb, DEBUNK))
    return r.is(head, WITNESS) || ((isPerson(r, head) || r.is(head, PRONOUN)) && isAccusedSide(r, subject));
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
  const offended = r.findPhraseAt(verb, OFFENDED);
  const after = offended ?? r.findPhraseAt(verb, DENYING_PARTICLES);
  if (after === undefined) return undefined;
  const object = findNounPhraseAt(r, r.is(after, AT) ? after + 1 : after);
  if (!object) return undefined;
  const asked = offended !== undefined && r.is(object.head, QUESTION);
  if (!asked && r.findIn(object.from, object.to, SAID) === undefined) return undefined;
  // “shut down 34,000 accounts”: on a network, no versions of what happened
  if (r.is(verb, SHUT) && r.is(object.head, ACCOUNT)) return undefined;
  // "fends off talk that he cannot win": no allegation
  if (r.is(verb, FIGHT) && r.findIn(object.from, object.to, ALLEGATION) === undefined) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive) return undefined;
  // "took to the radio to shut down the rumours"
  const outer = group.isInfinitive ? findPlatform(r, group) : group;
  const responder = findResponder(r, outer) ?? { subject: undefined, from: group.from };
  if (responder.subject && isCourt(r, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, after);
  return toResponse(r, { from: responder.from, to }, responder.subject, {
    ...(offended !== undefined && { subtype: 'D3' as const }),
    denied: { from: object.from, to: Math.min(findTailEnd(r, object.to), to) },
  });
}

/** "[took] to the radio to shut down", "[used] her speech to rubbish"; the group itself where there is none */
function findPlatform(r: Reading, group: VerbGroup): VerbGroup {
  const outer = findTakenTo(r, group);
  return outer && r.is(outer.main, TAKE_OR_USE) ? outer : group;
}
const TAKE_OR_USE = anyOf(verbClass('take use'), wordClass('went'));
const SHUT = verbClass('shut');
const ACCOUNT = nounClass('account');
const FIGHT = verbClass('fight fend beat');

/** "brushed [the matter] aside", "laughed [the rumours] off" */
function findSplitParticle(r: Reading, verb: number): number | undefined {
  const object = r.is(verb, SPLITS) ? findNounPhraseAt(r, verb + 1) : undefined;
  if (!object || !(r.is(object.from, DETERMINER) || r.is(object.from, IT_OR_THEM))) return undefined;
  return r.is(object.to, SPLIT) ? object.to : r.is(object.to - 1, SPLIT) ? object.to - 1 : undefined;
}
const SPLITS = verbClass('brush shrug+ wave laugh play bat+ swat+');
const SPLIT = wordClass('aside off down away');
const MAY = wordClass('may might could would');
const SEEK = wordClass(
  'sought seeks seek tried tries try attempted attempts trying seeking scrambled moved rushed',
);

const DENIES_ALONE = anyOf(CONTRADICT, MAKE_LIGHT);

export default pattern({
  id: 'rejected-allegation',
  category: 'denial',
  subtype: 'D1',
  title: 'An allegation rejected',
  explain: 'The party contradicts or belittles what is alleged or reported.',
  ask: 'Which fact is contradicted, and what is offered instead?',
  notThis: 'A rejected bid, appeal or ballot; a dismissed case or employee.',
  on: anyOf(DENIES_ALONE, WITH_PARTICLE),
  quoted: 'read',
  unlessSettled: true,
  match(r, verb) {
    const shot = r.is(verb, WITH_PARTICLE) ? matchShotDown(r, verb) : undefined;
    if (shot || !r.is(verb, DENIES_ALONE)) return shot;
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal) return undefined;
    if (group.isPassive) return matchPassive(r, verb, group);
    // "sought to play down the report"
    const outer = !group.isInfinitive
      ? group
      : r.is(group.from - 1, SEEK)
        ? findVerbGroup(r, group.from - 1)
        : findPlatform(r, group);
    const sought = outer !== group && outer.isFinite && !outer.isNegated;
    if (!group.isFinite && !r.is(verb, GERUND) && !sought && !(group.isInfinitive && r.is(verb, DISPEL)))
      return undefined;
    // "may go some way to contesting the claims" (R19)
    if (r.is(verb, GERUND) && r.findIn(Math.max(r.sentenceFrom(verb), verb - 7), verb, MAY) !== undefined)
      return undefined;
    // "his disputed claim"
    if (group.from === verb && (r.is(verb - 1, ARTICLE) || r.is(verb - 1, POSSESSIVE))) return undefined;
    // "discouraged from closing disputed accounts"
    if (r.is(verb, PARTICIPLE) && r.is(verb - 2, PREPOSITION) && /^[a-z]+ing$/.test(r.textOf(verb - 1, verb)))
      return undefined;
    if (r.isQuoted(verb) && !r.is(verb, CONTRADICT)) return undefined;
    let first = r.findPhraseAt(verb, PARTICLES) ?? verb + 1;
    const split = first === verb + 1 ? findSplitParticle(r, verb) : undefined;
    if (r.is(verb, NEEDS_PARTICLE) && first === verb + 1 && split === undefined) return undefined;
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
    if (!responder.subject && (r.is(verb, CONTRADICTING) || r.is(verb, DEBUNK))) return undefined;
    if (responder.subject && (isCourt(r, responder.subject) || !isParty(r, responder.subject, verb)))
      return undefined;
    const to = findResponseEnd(r, responder.from, split ?? verb);
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
    '[Harlow is accused of theft]U1, a claim [he rejects outright].',
    '[Harlow is accused of theft]U1, which [he rejects].',
    '[Harlow is accused of theft]U1. [Harlow disputes taking the coins].',
    '[Harlow is accused of theft]U1. [Harlow swatted down the claims].',
    '[Harlow is accused of theft]U1. [Her office gave short shrift to the claims]D3.',
    'The cook gave short shrift to the soup.',
    '[Harlow is accused of theft]U1. [Harlow swatted away the claims]D3.',
    'The clerks were kept from closing disputed accounts.',
    '[Beijing rejected the claims].',
    '[The king rejected the allegations].',
    'Harlow spoke for an hour, dismissing questions he did not like.',
    '[The club disputed whether the player had been hurt].',
    '[The star took to the radio to shut down the rumours].',
    '[She used her speech to rubbish the claims]D3.',
    'The police shut down 300 accounts that spread rumours.',
    'A long paper may go some way to contesting the wilder accusations.',
    '[Harlow rejects any notion that his aides might have colluded].',
    '[Harlow disputes Quill’s recollection], and left.',
    '[A rival accused Harlow]U1 of theft. [A witness debunked the claim].',
    '[Harlow is fighting back against claims that he took the coins].',
    '[Harlow is fending off an accusation of theft].',
    'Harlow fended off a challenge from a rival.',
    'The report undermined the claim.',
    'Harlow is fending off talk that he will lose.',
    'The minister rejected claims that growth will stall.',
    'The minister rejected criticism of the housing target.',
    'Guardiola rejected comparisons with his old side.',
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
    '[Her lawyers took issue with the paper’s description of her as a thief].',
    '[The coach bristled at suggestions that he had been paid twice]D3.',
    '[Her conclusions have been contested by the firms she wrote about].',
    '[The mayor dismissed critics who called the remarks cruel]D3.',
    'The mayor dismissed a clerk who called the remarks cruel.',
    'The guests took offence at the price of the wine.',
    'The election was contested by nine parties.',
    'The teacher debunked the rumour that the lake was haunted.',
    'The board rejected the bid.',
    'The judge dismissed the complaint.',
    'The company dismissed ten employees.',
    'He rejected the idea of a tunnel.',
    'The insurer rejected the insurance claim.',
    'Voters rejected the party at the polls.',
    'She mocked his hat.',
    '[The mayor rejected attacks from rivals that she was no friend of farmers].',
    'Some call the merger a gift. [The chairman dismissed that notion, calling it “illogical”]D3.',
    '[The army rejected on Saturday a claim by its neighbour].',
    '[Aides played the reports down]D3.',
    '[The star laughed the rumours off]D3.',
    '[Harlow is accused of theft]U1. [The lawsuit was slammed by Harlow’s lawyers as frivolous]D3.',
    '[The claims were brushed aside by the club]D3.',
    '[Harlow is accused of theft]U1. [Harlow brushed it off]D3.',
    'The crumbs were brushed aside by the waiter.',
    'The farmer laughed the hat off.',
    'The board rejected on Monday a bid for the port.',
    'The tax would rise, [the Ledger reported]U4. [The mayor downplayed the move, saying it was one of many drafts]D3.',
    'The coach downplayed the heat, saying his side was used to it.',
    'Critics asked for more beds. The governor downplayed the growing outbreak, saying tests had doubled.',
  ],
});
