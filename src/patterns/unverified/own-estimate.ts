// U6 by a party's own figure or praise: "the company estimates its plan will save", "Republicans have estimated that",
// "the firm touts its filter as". Estimates of agencies, scholars and analysts are not its business.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, COMMA, NUMBER, SINGLE_QUOTE } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { isVerbAhead } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { passTime } from '../grammar/when.ts';
import { ACCORDING_TO, DETERMINER, POSSESSIVE, PRONOUN, SUBJECT_PRONOUN } from '../lexicon/function-words.ts';
import { COMPANY } from '../lexicon/institutions.ts';
import { pattern } from '../pattern.ts';

const ESTIMATE = verbClass('estimate reckon');
const TOUT = verbClass('tout');
/** Who has a stake in the figure. */
const PARTY = anyOf(
  COMPANY,
  wordClass(
    `republicans democrats conservatives tories labour party campaign union unions organisers organizers administration
    house backers supporters proponents sponsors gop industry ceo owner owners executives promoters lobby boosters
    sector chamber association federation landlords farmers retailers growers manufacturers makers rebels army military advocates activists lobbyists`,
  ),
);
/** "rating company", "research firm": estimates are its trade. */
const FORECASTER = wordClass(
  'research consulting consultancy analytics data ratings rating tracking polling market risk catastrophe modelling modeling accounting advisory insurance',
);
const THAT = internWord('that');
const AS = internWord('as');
const IT = internWord('it');
const AT = internWord('at');
const REACH = 12;

/** "it estimates", where the sentence before had a company for its subject or speaker */
function isCompanyBefore(r: Reading, pronoun: number): boolean {
  return r.isWord(pronoun, IT) && r.findIn(Math.max(0, pronoun - 40), pronoun, COMPANY) !== undefined;
}

function isTouted(r: Reading, verb: number): boolean {
  if (r.isWord(verb + 1, THAT)) return true;
  for (let i = verb + 2; i < Math.min(r.sentenceTo(verb), verb + REACH) && !r.isPunctuation(i); i++)
    if (r.isWord(i, AS)) return true;
  return false;
}

/** "touted the plan as making strides": a fact, no mere praise */
function isToutedAsDoing(r: Reading, verb: number): boolean {
  for (let i = verb + 2; i < Math.min(r.sentenceTo(verb), verb + REACH) && !r.isPunctuation(i); i++)
    if (r.isWord(i, AS) && r.is(i + 1, GERUND)) return true;
  return false;
}
const LOBBY = wordClass('advocacy lobby lobbying trade industry campaign');

/** "the Centre, [a group that advocates] for stricter laws, estimates": behind the name it says what it is for */
function isAdvocate(r: Reading, head: number, verb: number): boolean {
  if (r.word[verb - 1] !== COMMA) return false;
  let comma = head + 1;
  while (comma < head + 6 && r.word[comma] !== COMMA) comma++;
  return r.word[comma] === COMMA && r.findIn(comma, verb - 1, ADVOCATES) !== undefined;
}
const ADVOCATES = wordClass(
  'advocate advocates advocating advocacy favors favours favoring favouring opposes opposed opposing lobbies lobbying campaigns campaigning supports supporting dedicated',
);

function isEstimated(r: Reading, verb: number): boolean {
  // "estimated this year that"
  const next = passTime(r, verb + 1);
  if (r.isWord(next, THAT) || r.is(next, SUBJECT_PRONOUN)) return true;
  // "a crowd that the campaign estimated at 3,000"
  if (r.isWord(next, AT))
    return r.has(next + 1, NUMBER) || r.has(next + 2, NUMBER) || r.has(next + 3, NUMBER);
  // "estimates nearly 500 jobs have gone"
  const isCount = r.has(next, NUMBER) || (isAdverb(r, next) && r.has(next + 1, NUMBER));
  if (!isCount && !r.is(next, DETERMINER) && !r.is(next, POSSESSIVE)) return false;
  for (let i = next + 1; i < Math.min(r.sentenceTo(verb), next + 8) && !r.isPunctuation(i); i++)
    if (isVerbAhead(r, i)) return true;
  return false;
}

/** "by the company’s own estimate", "according to the firm’s estimates" */
function matchNoun(r: Reading, head: number) {
  if (!r.is(head, ESTIMATE_NOUN)) return undefined;
  const from = findPhraseStart(r, head);
  // "by its own reckoning", "by the larger council’s own estimate"
  const own =
    r.isWord(head - 1, OWN) &&
    (r.word[head - 2] === APOSTROPHE_S || r.word[head - 2] === SINGLE_QUOTE || r.is(head - 2, POSSESSIVE));
  const owner = own ? head - 2 : r.findIn(from, head, PARTY);
  if (owner === undefined || (!own && r.word[owner + 1] !== APOSTROPHE_S)) return undefined;
  const according = r.findPhraseAt(from - 2, ACCORDING_TO) === from;
  if (!according && !r.isWord(from - 1, BY)) return undefined;
  return {
    from: according ? from - 2 : from - 1,
    to: head + 1,
    anatomy: () => ({ claimant: r.textOf(from, owner + 1), stake: 'party' as const, hedge: 'noun' as const }),
  };
}
const OWN = internWord('own');
const ESTIMATE_NOUN = wordClass('estimate estimates calculation calculations reckoning count tally');
const CALCULATION = wordClass('calculation calculations reckoning');
const BY = internWord('by');

export default pattern({
  id: 'own-estimate',
  category: 'unverified',
  subtype: 'U6',
  title: 'A party’s own estimate',
  explain: 'The figure or praise comes from a party with a stake in it.',
  ask: 'How was it worked out, and is there a measure from outside?',
  notThis: 'An estimate by an agency or a scholar without a stake.',
  on: anyOf(ESTIMATE, ESTIMATE_NOUN, TOUT),
  match(r, verb) {
    const noun = matchNoun(r, verb);
    if (noun || r.is(verb, CALCULATION)) return noun;
    const group = findVerbGroup(r, verb);
    if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
    const subject = findSubject(r, group);
    if (!subject || isHypothetical(r, subject.from)) return undefined;
    const tout = r.is(verb, TOUT);
    if (tout ? !isTouted(r, verb) : !isEstimated(r, verb)) return undefined;
    const party =
      isAdvocate(r, subject.head, group.from) ||
      r.is(subject.head, PARTY) ||
      isCompanyBefore(r, subject.head) ||
      r.findIn(subject.from, subject.head, LOBBY) !== undefined ||
      (tout && isToutedAsDoing(r, verb));
    // "touted the move as a triumph" is praise, of a politician’s; a maker’s is a claim on its ware
    if (!party && !(tout && r.isWord(verb + 1, THAT))) return undefined;
    if (r.findIn(subject.from, subject.to, FORECASTER) !== undefined) return undefined;
    return {
      from: subject.from,
      to: group.to,
      anatomy: () => ({
        claimant: r.textOf(subject.from, subject.to),
        claimant_named: !r.is(subject.head, PRONOUN),
        stake: 'party',
        hedge: 'verb',
      }),
    };
  },
  examples: [
    '[The company estimates] that the plan will save £14m a year.',
    '[The firm estimates] its plan will save $3 million.',
    '[Republicans have estimated] that the cut will save $3 million.',
    '[Organisers estimated] that 9,000 people came.',
    'He spoke to a crowd that [the campaign estimated] at 3,000 people.',
    '[The bakery chain touts] its bread as the oldest in town.',
    '[Education advocacy groups estimated] this year that nine schools leak.',
    'Trade fell by a third, [by the dairy sector’s calculations].',
    'Nine in ten were fixed, [by the company’s own estimate].',
    '[By its own reckoning], the mill is the safest in the land.',
    'Nine thousand marched, [by the union’s count].',
    'By the clerk’s watch it was nine.',
    '[The mayor touted] the plan as making the tram faster.',
    '[The mayor touted] that the tram was never late.',
    '[The Chamber of Commerce, which estimates] nearly 500 jobs have gone, met on Monday.',
    '[The Centre, a group that advocates for stricter laws, estimated] that nine births were missed.',
    'The firm sold nine mills. [It estimates] that each was worth $3 million.',
    'The agency estimates that the cut will save $3 million.',
    'Scholars estimate that nine ships sank.',
    'The company estimates its costs each year.',
    'The company will estimate that sum in May.',
    'A research firm estimates that sales fell.',
    'The mayor touted the tram as a triumph.',
    'The touts sold tickets as usual.',
    'An estimated nine ships sank.',
  ],
});
