// D1 and D3 by what is wrong with the telling: "“The article paints a false picture,” the bank said", "said the case was
// built on lies", "said the senator was talking nonsense", "“These lies have hurt my family”". The matter called false by
// an adjective is called-untrue's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, nounClass, pastClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ARTICLE, BE, DEMONSTRATIVE, NOT_OR_NEVER } from '../lexicon/function-words.ts';
import { UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { type AccusedAnswer, findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { isAccusedName, isSpokenOfSide, isToldHere, mayDefendAccused } from './accused-party.ts';
import { MATTER } from './called-matter.ts';
import { toResponse } from './responder.ts';

/** The answer around token `i` of whoever is accused or told of, where that stands near. */
function findAnswer(r: Reading, i: number): AccusedAnswer | undefined {
  if (!hasAccusationNear(r, i) && !isToldHere(r, i, 2)) return undefined;
  const answer = findAccusedAnswer(r, i, isSpokenOfSide);
  return answer && !findOutletIn(r, answer.speaker) ? answer : undefined;
}

/** Beside the words of R-D1 and D3: what a picture is that misleads. */
const CROOKED = anyOf(
  UNTRUE,
  WORTHLESS,
  wordClass(
    'distorted partial incomplete skewed slanted unbalanced lopsided selective outdated warped hearsay rumour rumor rumours rumors innuendo speculation conjecture misunderstanding misunderstandings misinformation ignorance prejudice sand half-truths assumptions',
  ),
);
const PICTURE = nounClass('picture impression account portrait portrayal view version narrative description');
const PAINT = anyOf(
  verbClass('paint present create convey'),
  wordClass('give gives gave given giving offers offered'),
);

/** "paints a false picture", "gives a distorted and partial account" */
function matchPicture(r: Reading, noun: number) {
  let bad = noun - 1;
  while (bad > noun - 4 && !r.is(bad, CROOKED)) bad--;
  if (!r.is(bad, CROOKED)) return undefined;
  let verb = bad - 1;
  while (verb > bad - 5 && !r.is(verb, PAINT)) verb--;
  if (!r.is(verb, PAINT) || findVerbGroup(r, verb).isNegated) return undefined;
  return respond(r, noun, r.is(bad, UNTRUE) ? 'D1' : 'D3');
}

const BASED = anyOf(pastClass('built premised predicated'), wordClass('based rests relies'));
const ON = wordClass('on upon');

/** "is based on incomplete information", "was built on lies": of a report or a case */
function matchBased(r: Reading, based: number) {
  if (!r.is(based + 1, ON)) return undefined;
  let bad = based + 2;
  while (bad < based + 5 && (r.is(bad, ARTICLE) || isAdverb(r, bad) || r.is(bad, PILE))) bad++;
  if (!r.is(bad, CROOKED)) return undefined;
  const from = Math.max(r.sentenceFrom(based), based - 12);
  if (r.findIn(from, based, MATTER) === undefined && r.findIn(based - 3, based, IT) === undefined)
    return undefined;
  return respond(r, bad, r.is(bad, UNTRUE) ? 'D1' : 'D3');
}
const PILE = wordClass('series string set pack web of number entirely wholly purely');
const IT = wordClass('it this they these those');

const TALKING = wordClass('talking speaking spouting spreading peddling telling');
const I_OR_WE = wordClass('i we am are');

/** "said the senator was talking nonsense", "“They are spreading lies,” he said" */
function matchTalking(r: Reading, talking: number) {
  let word = talking + 1;
  while (word < talking + 5 && (r.is(word, PILE) || isAdverb(r, word) || r.is(word, UTTER))) word++;
  if (!r.is(word, NONSENSE)) return undefined;
  const be = isAdverb(r, talking - 1) ? talking - 2 : talking - 1;
  if (!r.is(be, BE) || r.is(be - 1, I_OR_WE) || findVerbGroup(r, be).isNegated) return undefined;
  return respond(r, word, r.is(word, UNTRUE) ? 'D1' : 'D3');
}
const UTTER = wordClass(
  'complete total utter absolute pure such sheer blatant malicious vicious outright wild',
);
const NONSENSE = wordClass(
  `nonsense rubbish garbage lies falsehoods untruths fabrications fiction gossip slander slanders smears misinformation
  disinformation propaganda drivel rot tripe bull bullshit tosh claptrap`,
);

/** "“I am sick of these lies”", "“Such nonsense hurts my family”": named so in passing */
function matchTheseLies(r: Reading, noun: number) {
  if (!r.isQuoted(noun) || !(r.is(noun - 1, THESE) || (r.is(noun - 2, THESE) && r.is(noun - 1, UTTER))))
    return undefined;
  if (!hasAccusationNear(r, noun)) return undefined;
  const answer = findAccusedAnswer(r, noun);
  const subtype = r.is(noun, UNTRUE) ? 'D1' : 'D3';
  return answer && toResponse(r, answer, answer.speaker, { subtype, scope: 'other point' });
}
/** "“I will fight these false claims,” he said", "“such baseless allegations”" */
function matchFalseClaims(r: Reading, i: number) {
  if (!r.isQuoted(i)) return undefined;
  let noun = i + 1;
  while (noun < i + 4 && (r.is(noun, AND) || r.is(noun, CROOKED))) noun++;
  const reporting = r.is(i, UNTRUE) && r.is(noun, REPORTING) && isAdverb(r, i - 1);
  if (reporting) return matchFalseReporting(r, i);
  if (!(r.is(i - 1, THESE) || (isAdverb(r, i - 1) && r.is(i - 2, THESE)))) return undefined;
  if (!r.is(noun, MATTER) || !hasAccusationNear(r, i)) return undefined;
  const answer = findAccusedAnswer(r, i);
  const subtype = r.findIn(i, noun, UNTRUE) === undefined ? 'D3' : 'D1';
  return answer && toResponse(r, answer, answer.speaker, { subtype, scope: 'other point' });
}
/** "“Some outlets engaged in deliberately false reporting,” she said": whoever says so, answers what they reported */
function matchFalseReporting(r: Reading, i: number) {
  const answer = findAccusedAnswer(r, i, mayDefendAccused);
  if (!answer || findOutletIn(r, answer.speaker)) return undefined;
  return toResponse(r, answer, answer.speaker, { subtype: 'D1', scope: 'other point' });
}
const REPORTING = wordClass('reporting reports report story stories coverage news');
const AND = wordClass('and');
const THESE = anyOf(DEMONSTRATIVE, wordClass('such his her their'));

const BROUGHT = pastClass(
  'brought filed charged prosecuted indicted published opened arrested printed aired launched sued',
);
const SHOULD = wordClass('should');

/** "“This case should never have been brought,” his lawyer said" */
function matchNeverBrought(r: Reading, verb: number) {
  const from = Math.max(r.sentenceFrom(verb), verb - 5);
  const should = r.findIn(from, verb, SHOULD);
  if (should === undefined || r.findIn(should + 1, verb, NOT_OR_NEVER) === undefined || !r.is(verb - 1, BE))
    return undefined;
  const answer = hasAccusationNear(r, verb) ? findAccusedAnswer(r, verb) : undefined;
  return answer && toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' });
}

const EVIDENCE = wordClass('facts evidence record records data documents emails');
const SUPPORT = wordClass('support supports bear back show shows prove proves match matches');

/** "“The facts do not support these charges,” her lawyer said" */
function matchUnsupported(r: Reading, verb: number) {
  const from = Math.max(r.sentenceFrom(verb), verb - 6);
  if (r.findIn(from, verb, EVIDENCE) === undefined || !findVerbGroup(r, verb).isNegated) return undefined;
  return respond(r, verb, 'D3');
}

/** "“My comments were misreported,” he said", "said the documents had been misinterpreted" */
function matchMisread(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isPassive || group.isNegated || group.isModal) return undefined;
  return respond(r, verb, 'D3') ?? matchMisreadByOthers(r, verb);
}
/** "They say that Harlow’s remarks were distorted": also by those who stand by the accused */
function matchMisreadByOthers(r: Reading, verb: number) {
  const from = Math.max(r.sentenceFrom(verb), verb - 12);
  const words = r.findIn(from, verb, WORDS);
  if (words === undefined || !r.findIn(from, words, OWNER)) return undefined;
  let ofAccused = false;
  for (let i = from; i < words; i++) ofAccused ||= isAccusedName(r, i);
  const answer = ofAccused ? findAccusedAnswer(r, verb, mayDefendAccused) : undefined;
  return answer && !findOutletIn(r, answer.speaker)
    ? toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' })
    : undefined;
}
const WORDS = wordClass('words remarks comments statements statement speech comment remark position views');
const OWNER = wordClass("'s his her their of");

/** "“We will not be deterred by baseless attacks,” the group said", "said it would not be cowed by smears" */
function matchNotDeterred(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  // "deterred [in any way] by"
  const by = r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 5), BY);
  if (!group.isPassive || by === undefined) return undefined;
  const refused =
    group.isInfinitive && r.findIn(Math.max(0, group.from - 3), group.from, REFUSE) !== undefined;
  if (!group.isNegated && !refused) return undefined;
  const end = Math.min(r.sentenceTo(verb), by + 8);
  const attack = r.findIn(verb + 2, end, ATTACK);
  if (attack === undefined) return undefined;
  return respond(r, verb, r.findIn(verb + 2, attack + 1, UNTRUE) === undefined ? 'D3' : 'D1');
}
const DETERRED = pastClass(
  'deterred intimidated bullied silenced distracted cowed swayed blackmailed provoked browbeaten derailed dissuaded fazed',
);
const BY = wordClass('by into');
const REFUSE = wordClass('refuse refuses refused going');
const ATTACK = anyOf(
  nounClass(
    'attack smear lie claim allegation accusation threat rumour rumor falsehood slur insult slander lawsuit tactic critic hater',
  ),
  wordClass('smearing silence media'),
);

/** "“Anyone saying that doesn’t know Harlow,” his spokeswoman said", "“Whoever wrote this should be ashamed”" */
function matchAnyone(r: Reading, who: number) {
  const says = r.is(who + 1, WHO) ? who + 2 : who + 1;
  if (!r.is(says, SAYING) || who > r.sentenceFrom(who) + 2) return undefined;
  const end = Math.min(r.sentenceTo(who), says + 12);
  const judged = r.findIn(says + 1, end, IGNORANT);
  return judged === undefined || !r.isQuoted(who) ? undefined : respond(r, judged, 'D3');
}
const ANYONE = wordClass('anyone anybody whoever those people everyone');
const WHO = wordClass('who');
const SAYING = wordClass(
  'saying says say thinks think claiming claims claim suggesting suggests suggest believes believe believing spreading making wrote writes peddling said knows know',
);
const IGNORANT = wordClass(
  "doesn't don't clearly obviously simply lying liars ashamed delusional crazy mad mistaken misinformed ignorant jealous stupid",
);
const MISREAD = pastClass(
  'distorted twisted misquoted sensationalised sensationalized misinterpreted misreported misconstrued misread mischaracterised mischaracterized misstated misrepresented',
);

function respond(r: Reading, i: number, subtype: 'D1' | 'D3') {
  const answer = findAnswer(r, i);
  if (!answer) return undefined;
  const span = { from: answer.from, to: Math.max(answer.to, Math.min(i + 1, r.sentenceTo(i))) };
  return toResponse(r, span, answer.speaker, { subtype, scope: 'other point' });
}

export default pattern({
  id: 'faulted-account',
  category: 'denial',
  subtype: 'D3',
  title: 'A telling called crooked',
  explain: 'The party says that what is told of it is distorted or rests on something untrue.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Views on films, books and plans; speakers of whom nothing is told.',
  on: anyOf(
    UNTRUE,
    WORTHLESS,
    PICTURE,
    BASED,
    TALKING,
    NONSENSE,
    BROUGHT,
    SUPPORT,
    MISREAD,
    DETERRED,
    ANYONE,
  ),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, PICTURE)) {
      const match = matchPicture(r, i);
      if (match) return match;
    }
    if (r.is(i, UNTRUE) || r.is(i, WORTHLESS)) {
      const match = matchFalseClaims(r, i);
      if (match) return match;
    }
    if (r.is(i, BASED)) return matchBased(r, i);
    if (r.is(i, TALKING)) return matchTalking(r, i);
    if (r.is(i, BROUGHT)) return matchNeverBrought(r, i);
    if (r.is(i, MISREAD)) return matchMisread(r, i);
    if (r.is(i, DETERRED)) return matchNotDeterred(r, i);
    if (r.is(i, ANYONE)) return matchAnyone(r, i);
    if (r.is(i, SUPPORT)) return matchUnsupported(r, i);
    return r.is(i, NONSENSE) ? matchTheseLies(r, i) : undefined;
  },
  examples: [
    '[The paper said]U4 that the bank had hidden a loss. [“The article gives a distorted picture of our work,” the bank said].',
    '[Harlow is accused of theft]U1. [His lawyer said the case was based on incomplete records].',
    '[Harlow is accused of theft]U1. [Harlow said the report was built on lies]D1.',
    '[Harlow is accused of theft]U1. [“I am sick of these lies,” Harlow said]D1.',
    '[Harlow is accused of theft]U1. [“This case should never have been brought,” his lawyer said].',
    '[Harlow is accused of theft]U1. [“The facts do not support this charge,” his lawyer said].',
    '[Harlow is accused of theft]U1. [“She is talking utter nonsense,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said the paper was spreading lies]D1.',
    '[Harlow is accused of theft]U1. [“I will fight these false claims,” Harlow said]D1.',
    '[Harlow is accused of theft]U1. [“My comments were misreported,” Harlow said].',
    '[Harlow is accused of theft]U1. [“We will not be deterred by these attacks,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said he would not be cowed by smears].',
    '[Harlow is accused of theft]U1. [“Anyone saying that clearly does not know me,” Harlow said].',
    '[Harlow is accused of theft]U1. [Friends say Harlow’s words were twisted].',
    'The crew will not be deterred by the storm.',
    '“Anyone saying that is a friend of mine,” the baker said.',
    'The critic said the film paints a false picture of the war.',
    'The play is based on lies told at court, the author said.',
    '“I am sick of these lies,” the actress says in the play.',
    'The child was talking nonsense.',
    'The boat should never have been launched, the captain said.',
    'The posts do not support the roof, the builder said.',
    '[Harlow is accused of theft]U1. The vicar said the choir was talking nonsense.',
  ],
});
