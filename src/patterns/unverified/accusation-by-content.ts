// U1c (R12): a neutral verb whose words state that an identifiable party did a listed wrong: "she said he raped her",
// "“He lied,” Quill said". Authorities and filed cases are U2, outlets U4; admissions are no accusations.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, COLON, STARTS_SENTENCE } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd, findSubject } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb, isFiniteVerb, type VerbGroup } from '../grammar/verb-group.ts';
import {
  A_OR_AN,
  ARTICLE,
  BE,
  CONDITIONAL,
  IT_OR_THAT,
  NEGATION,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
} from '../lexicon/function-words.ts';
import { CLAIM } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, findClauseStart } from './accusation.ts';
import { findSpeaker, isOther, isOwnBusiness, LONGEST, OF_NOUN, passMark, spanOf } from './accuser.ts';
import {
  BEAT,
  BREAK,
  beatsSomebody,
  breaksLaw,
  HIDE,
  hidesSomething,
  ILLEGALLY,
  isDeed,
  LISTED,
} from './deed.ts';
import { isHuman, isIdentifiable } from './identifiable.ts';
import { isAuthority, isInCase } from './legal-case.ts';

const CALL = verbClass('call describe label brand denounce');
/** What somebody is called who did a listed wrong. */
const WRONGDOER = wordClass(
  'cheat conman con-man swindler fraud fraudster liar murderer killer rapist thief spy murderers killers liars rapists thieves spies pedophile paedophile',
);
/** "was in collusion with", "was complicit in" */
const IN_LEAGUE = wordClass('collusion cahoots complicit');
const IN_OR_ADVERB = wordClass('in');
const HEDGED = wordClass('allegedly reportedly supposedly');
const ILLEGAL = wordClass('illegal unlawful discriminatory');
const LIE_NOUN = wordClass('lie');
const WAS = wordClass('was');
const THAT = wordClass('that');
const UP = internWord('up');
const COVER = verbClass('cover');

const AND = wordClass('and');
const NO_OBJECT = wordClass('no nothing nobody none neither no-one');

function matchDeed(r: Reading, verb: number) {
  // "broke no law", "stole nothing"
  if (!isDeed(r, verb, r.sentenceFrom(verb)) || r.is(verb + 1, NO_OBJECT)) return undefined;
  const group = findVerbGroup(r, verb);
  if (r.findIn(group.from, verb, HEDGED) !== undefined) return undefined;
  // "is beating and raping"
  const isJoined = r.is(group.from - 1, AND) && r.is(group.from - 2, GERUND);
  const agent = findSubject(r, isJoined ? findVerbGroup(r, group.from - 2) : group);
  if (!agent) return undefined;
  const colon = findColonSpeaker(r, verb, agent.from);
  if (colon) return { ...colon, to: r.word[verb + 1] === UP ? verb + 2 : verb + 1, subject: undefined };
  const speaker = findSpeaker(r, verb, agent.from);
  if (!speaker || !isOwnBusiness(r, speaker) || r.is(speaker.from - 1, CONDITIONAL)) return undefined;
  if (!group.isPassive && !isOther(r, speaker.subject, agent.head, verb)) return undefined;
  const deedEnd = r.word[verb + 1] === UP ? verb + 2 : verb + 1;
  // "steps taken to date by the mayor": the subject was cut short
  const whole = r.isQuoted(verb) && !r.is(agent.from - 1, PREPOSITION);
  return spanOf(speaker, whole ? agent.from : group.from, deedEnd);
}

/** "Watchdog: Ministry Hid Memo": in a headline the speaker stands before the colon. */
function findColonSpeaker(r: Reading, verb: number, agentFrom: number): TokenRange | undefined {
  const from = r.sentenceFrom(verb);
  const colon = agentFrom - 1;
  if (r.word[colon] !== COLON || colon <= from || colon - from > 6 || verb - from > LONGEST) return undefined;
  if (r.blockOf(verb).kind === 'paragraph' && !isTitleCase(r, agentFrom, verb)) return undefined;
  const speaker = { from, to: colon, head: colon - 1 };
  return isAuthority(r, speaker) || findOutletIn(r, speaker) !== undefined ? undefined : { from, to: colon };
}

/** A headline that is repeated as the first line of the text. */
function isTitleCase(r: Reading, from: number, verb: number): boolean {
  return r.has(from, CAPITAL) && r.has(verb, CAPITAL);
}

/** "claimed to have been harassed" */
function matchVictim(r: Reading, verb: number, group: VerbGroup) {
  const claim = group.from - 1;
  if (!group.isPassive || !group.isInfinitive || !r.is(claim, CLAIM)) return undefined;
  const outer = findVerbGroup(r, claim);
  const subject = outer.isFinite && !outer.isModal && !outer.isNegated ? findSubject(r, outer) : undefined;
  return subject && { from: findClauseStart(r, outer), to: verb + 1, subject };
}

/** "the raid was illegal, Quill said": of the doing of somebody the reader can name. */
function matchIllegal(r: Reading, word: number) {
  let be = word - 1;
  while (be > word - 4 && isAdverb(r, be)) be--;
  if (!r.is(be, BE) || !isFiniteVerb(r, be)) return undefined;
  const group = findVerbGroup(r, be);
  if (group.isNegated || group.isModal || group.isInfinitive || r.is(be + 1, NEGATION)) return undefined;
  const doing = findSubject(r, group);
  if (!doing || doing.isInverted) return undefined;
  const isFor = r.is(doing.head, IT_OR_THAT) && isIllegalFor(r, word + 1);
  if (!isFor && !isSomebodys(r, doing)) return undefined;
  const speaker = findSpeaker(r, word, doing.from);
  if (!speaker || !isOwnBusiness(r, speaker) || r.is(speaker.from - 1, CONDITIONAL)) return undefined;
  return spanOf(speaker, r.isQuoted(word) ? doing.from : group.from, word + 1);
}

/** "it is illegal and wrong for him to change it" */
function isIllegalFor(r: Reading, i: number): boolean {
  const end = Math.min(r.sentenceTo(i - 1), i + 4);
  for (let j = i; j < end; j++) if (r.is(j, FOR)) return isDone(r, j + 1);
  return false;
}

const FOR = wordClass('for');

function isDone(r: Reading, i: number): boolean {
  const who = findNounPhraseAt(r, i);
  return who !== undefined && (r.is(who.head, OBJECT_PRONOUN) || isIdentifiable(r, who));
}

/** "Mr. Dorn's raid", "the ministry's order", "their raid" */
function isSomebodys(r: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++)
    if (
      r.is(i, POSSESSIVE) ||
      r.word[i] === APOSTROPHE_S ||
      isPerson(r, i) ||
      (r.has(i, CAPITAL) && !r.has(i, STARTS_SENTENCE))
    )
      return true;
  return false;
}

/** “Harlow is a liar,” Quill said; "said the group was in collusion with smugglers" */
function matchIs(r: Reading, noun: number) {
  const first = findPhraseStart(r, noun);
  let be = (r.is(first - 1, IN_OR_ADVERB) ? first - 1 : first) - 1;
  while (be > noun - 8 && isAdverb(r, be)) be--;
  if (!r.is(be, BE) || !isFiniteVerb(r, be)) return undefined;
  const group = findVerbGroup(r, be);
  if (group.isNegated || group.isModal || group.isInfinitive || r.is(be + 1, NEGATION)) return undefined;
  const agent = findSubject(r, group);
  if (!agent || agent.isInverted || !isIdentifiable(r, agent)) return undefined;
  const speaker = findSpeaker(r, noun, agent.from);
  if (!speaker || !isOwnBusiness(r, speaker) || r.is(speaker.from - 1, CONDITIONAL)) return undefined;
  if (!isOther(r, speaker.subject, agent.head, noun)) return undefined;
  return spanOf(speaker, r.isQuoted(noun) ? agent.from : group.from, noun + 1);
}

/** "called Harlow a liar", "described him as a murderer" */
function matchCalled(r: Reading, noun: number) {
  const start = Math.max(r.sentenceFrom(noun), noun - 9);
  for (let j = noun - 2; j >= start; j--) {
    if (!r.is(j, CALL) || r.isQuoted(j)) continue;
    const group = findVerbGroup(r, j);
    const object = findNounPhraseAt(r, j + 1);
    if (!object || group.isNegated || group.isModal || group.isPassive || group.isInfinitive)
      return undefined;
    const isDoing = !r.is(noun, WRONGDOER) && isDefinite(r, object.from);
    // "described it as a deterrent against illegal fishing": of something else
    if (r.is(noun, ILLEGAL) && r.findIn(object.to, noun, PREPOSITION) !== undefined) return undefined;
    if (!isDoing && !isHuman(r, object.head) && !isIdentifiable(r, object)) return undefined;
    const subject = group.isFinite ? findSubject(r, group) : undefined;
    return { from: subject ? findClauseStart(r, group) : group.from, to: passMark(r, noun), subject };
  }
  return undefined;
}

/** "the order", "her arrest"; not "a lawyer" */
function isDefinite(r: Reading, i: number): boolean {
  return r.is(i, OF_NOUN) && !r.is(i, A_OR_AN);
}

/** “That was a lie,” and “It was a lie that he cut taxes”: of what another said, in words quoted. */
function matchLie(r: Reading, lie: number) {
  const be = lie - 2;
  if (!r.is(be, WAS) || !r.is(lie - 1, ARTICLE) || !r.is(be - 1, IT_OR_THAT) || !r.isQuoted(lie))
    return undefined;
  // "said of the report": a reply to what is said of oneself is a denial, not this
  if (r.is(lie + 1, THAT)) {
    const group = findVerbGroup(r, be);
    return { from: group.from - 1, to: findClauseEnd(r, lie + 2), subject: undefined };
  }
  return { from: be - 1, to: lie + 1, subject: undefined };
}

function findAccusation(r: Reading, i: number) {
  if (r.is(i, LIE_NOUN)) {
    const lie = matchLie(r, i);
    if (lie) return lie;
  }
  if (r.is(i, WRONGDOER)) return matchCalled(r, i) ?? matchIs(r, i);
  if (r.is(i, IN_LEAGUE)) return matchIs(r, i);
  if (r.is(i, ILLEGAL)) return matchCalled(r, i) ?? matchIllegal(r, i);
  if (r.is(i, ILLEGALLY)) return matchDeed(r, i + 1);
  return matchVictim(r, i, findVerbGroup(r, i)) ?? matchDeed(r, i);
}

/** "described being groped by Harlow", "recalled having been beaten by him": what was done to the speaker */
function findSuffered(r: Reading, i: number) {
  if (!r.is(i - 1, BEING) || r.word[i + 1] !== BY) return undefined;
  const cue = r.is(i - 2, HAVING) ? i - 3 : i - 2;
  if (!r.is(cue, RECOUNT) || !(isPerson(r, i + 2) || r.is(i + 2, OBJECT_PRONOUN) || isForce(r, i + 2)))
    return undefined;
  const group = findVerbGroup(r, cue);
  const subject = group.isFinite && !group.isPassive && !group.isNegated ? findSubject(r, group) : undefined;
  return subject && !subject.isInverted ? { from: subject.from, to: i + 1, subject } : undefined;
}

/** "by security forces", "by guards": who holds power over the speaker */
function isForce(r: Reading, i: number): boolean {
  const who = findNounPhraseAt(r, i);
  return who !== undefined && r.is(who.head, FORCE);
}
const FORCE = nounClass(
  'force officer guard soldier troop policeman agent militia jailer warder interrogator official',
);
const BY = internWord('by');
const BEING = wordClass('being been');
const HAVING = wordClass('having');
const RECOUNT = verbClass('describe recall recount relate report remember');

export default pattern({
  id: 'accusation-by-content',
  category: 'unverified',
  subtype: 'U1',
  title: 'An accusation by what is said',
  explain: 'Somebody says that another did a wrong; the words do not say that it is established.',
  ask: 'On what evidence, and what does the other side say?',
  notThis: 'Insults and judgements: “a disaster”, “a traitor”; an admission.',
  on: anyOf(LISTED, HIDE, BREAK, BEAT, WRONGDOER, ILLEGAL, ILLEGALLY, IN_LEAGUE, COVER),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, BREAK) && !breaksLaw(r, i)) return undefined;
    if (r.is(i, HIDE) && !hidesSomething(r, i)) return undefined;
    if (r.is(i, BEAT) && !r.is(i, LISTED) && !beatsSomebody(r, i)) return undefined;
    if (r.is(i, COVER) && r.word[i + 1] !== UP) return undefined;
    if (isVerdict(r, i) || isHypothetical(r, i)) return undefined;
    const found = findSuffered(r, i) ?? findAccusation(r, i);
    if (!found) return undefined;
    const { from, to, subject } = found;
    return {
      from,
      to,
      ...(isInCase(r, i) && { subtype: 'U2' as const }),
      anatomy: () => accusationAnatomy(r, { claimant: subject, hedge: 'content' }),
    };
  },
  examples: [
    '[He reported being tortured] by security forces.',
    '[Jane Harlow, the widow said, stole] the ledger.',
    '[Jane Harlow, the widow told the court, stole] the ledger.',
    '[Campaigners say the army is beating and raping] families.',
    '[The widow says Jane Harlow threatened] to ruin her.',
    '[According to the widow, Jane Harlow beat] her.',
    'Jane Harlow [stole the ledger, according to the union].',
    'According to the legend, Jane Harlow stole the ledger.',
    '“Winter kills more lambs than foxes do,” Quill said.',
    '“They stole our hearts,” Quill said.',
    '[She told the panel Jane Harlow had beaten] her.',
    'He said Jane Harlow had beaten her in the final.',
    '[She said Jane Harlow stole] the ledger.',
    '[She described being abused] by Jane Harlow.',
    'She described being harassed by a swarm of bees.',
    '[The widow told the board that Mr. Dorn raped] her in a tent.',
    '“[He lied about the boat,” Jane Harlow said].',
    '[Union members say Mr. Dorn threatened] them.',
    '[The mayor called Mr. Dorn a liar].',
    '[The mayor called Mr. Dorn a “born liar.”]',
    'They wait for more damning emails that [U.S. officials believe]U2 were stolen by Russian spies.',
    '[The widow says the ministry tortured] her son.',
    '[Campaigners claim] Mr. Dorn broke the law.',
    '[Jane Dorn claims to have been harassed] by a surgeon.',
    'The city’s raids on the market [were illegal, the stallholder said].',
    '[Locals say the ministry illegally sold] the oaks.',
    'She said she stole the ledger.',
    'The mayor said Mr. Dorn was a traitor.',
    'The mayor said the senator killed the bill.',
    'He said the storm killed nine people.',
    'Mr. Dorn said he lied.',
    'If she says Mr. Dorn stole it, call me.',
    'They said nobody stole the ledger.',
    'The vicar said Mr. Dorn had broken no law.',
    '“Mr. Dorn has killed no one,” the vicar said.',
    'The mayor disclosed that Mr. Dorn stole the ledger.',
    'He described it as a bar against illegal fishing.',
    '“They killed us on the break,” said the manager.',
    '“She robbed us of sleep, that owl,” the keeper said.',
  ],
});
