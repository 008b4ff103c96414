// U6 by a distancing verb: "the firm claims", "she insists that", "a man who claims to be". One's own innocence is a denial
// and another's wrongdoing an accusation: they outrank it. Objects that are no statement ("claimed the title", "claimed
// nine lives"), wishes (R26), views, what any of a kind claims and those without a stake are skipped.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, DASH, HYPHENATED } from '../../text/tokens.ts';
import {
  anyOf,
  BASE_FORM,
  GERUND,
  internWord,
  NOUN,
  nounClass,
  THIRD_PERSON,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, type Subject } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import {
  ARTICLE_ONE,
  CONJUNCTION,
  COORDINATOR,
  DETERMINER,
  POSSESSIVE,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
} from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { CLEARANCE, WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isJudged } from './accusation.ts';
import { matchRaid, RESPONSIBILITY, toAnatomy } from './claimed-raid.ts';
import { CHARGE, FINITE_AUXILIARY, hasStatement, isDenialOfOneself, TAKEN } from './claimed-statement.ts';
import { AUTHORITY, FILING_LIKE, NO_STAKE } from './stake.ts';

const CLAIM = verbClass('claim assert contend insist boast brag maintain profess aver swear');
const THAT = internWord('that');
const TO = internWord('to');
const AFTER_OR_FOR = wordClass('for after before while despite since');
const MESSAGE = nounClass(
  'ad advert advertisement tweet post tirade rant statement video letter message email flyer leaflet mailer',
);
const FIRST_PERSON = wordClass('i we you');
const OF_CLAIMS = wordClass(
  'recent earlier latest familiar repeated own false wild new such similar other insurance jobless health medical legal tax patent damage benefit unemployment disability asylum welfare pension bogus baseless fraud',
);

/** "the unverified claims": an adjective before the noun. */
function isNounUse(r: Reading, verb: number, group: VerbGroup): boolean {
  if (group.from < verb || !r.is(verb, NOUN)) return false;
  // "every lavish claim": one does not "claim", one "claims"
  if (r.is(verb, BASE_FORM) && isOne(r, verb)) return true;
  return (
    r.is(verb - 1, OF_CLAIMS) ||
    (!r.is(verb - 1, NOUN_LIKE) &&
      /(?:[a-z]ed|ous|ful|less|ic|ical|ive|[ai]ble)$/.test(r.textOf(verb - 1, verb)))
  );
}

/** Nouns that end as adjectives do. */
const NOUN_LIKE = anyOf(
  HUMAN,
  nounClass('clinic critic republic public cooperative collective initiative native mechanic fabric'),
);

function isOne(r: Reading, noun: number): boolean {
  for (let i = noun - 1; i >= Math.max(r.sentenceFrom(noun), noun - 3); i--) {
    if (r.is(i, ARTICLE_ONE)) return !r.is(i - 1, COORDINATOR);
    if (r.isPunctuation(i) || r.is(i, COORDINATOR) || r.has(i, CAPITAL)) return false;
  }
  return false;
}

/** "it is odd when a firm claims", "whenever a witness insists": of any of its kind (R19). */
function isOfAny(r: Reading, { from }: Subject, verb: number): boolean {
  return r.is(from - 1, WHENEVER) && r.is(from, ANY_ONE) && r.is(verb, THIRD_PERSON);
}
const WHENEVER = wordClass('when whenever where wherever');
const ANY_ONE = wordClass('a an any another someone somebody anyone anybody');

/** "He left, claiming that": behind a comma; "get in by claiming" is a way of doing it, no claim reported. */
function isParticipial(r: Reading, verb: number): boolean {
  // "a tweet claiming that", "an attack ad claiming"; "scolded her for claiming that", "after boasting that"
  if (r.is(verb - 1, MESSAGE) || (r.is(verb - 1, AFTER_OR_FOR) && r.isWord(verb + 1, THAT))) return true;
  if (r.is(verb - 1, DETERMINER) || r.is(verb - 1, PREPOSITION)) return false;
  for (let i = verb - 1; i >= Math.max(r.sentenceFrom(verb), verb - 5); i--)
    if (r.word[i] === COMMA || r.is(i, COORDINATOR) || r.word[i] === DASH) return true;
  return false;
}

/** "fights back claims", "to probe claims": a bare singular is no subject, so that the verb is a noun. */
function isBareSubject(r: Reading, verb: number, { from, head }: Subject): boolean {
  if (!r.is(verb, NOUN)) return false;
  // "puts his exoneration claim to test": one of them "claims"
  const isCommon = r.word[head] === 0 || r.is(head, CLEARANCE);
  const isSingular = isCommon && !r.has(head, CAPITAL) && !r.textOf(head, head + 1).endsWith('s');
  if (r.is(verb, BASE_FORM) && isSingular && !r.is(from, DETERMINER)) return true;
  if (from < head || !r.is(verb, THIRD_PERSON)) return false;
  return !r.has(head, CAPITAL) && !r.is(head, PRONOUN) && !r.is(head, DETERMINER);
}

function isWithoutStake(r: Reading, subject: Subject): boolean {
  const { from, head } = subject;
  if (r.is(head, FIRST_PERSON) || r.is(head, NO_STAKE) || r.is(head, FILING_LIKE) || r.is(head, AUTHORITY))
    return true;
  if (r.is(from, NO_STAKE)) return true;
  return findOutletIn(r, { from, to: head + 1, head }) !== undefined;
}

/** A clause can start here: behind punctuation, a conjunction, "that". */
function isOpened(r: Reading, i: number): boolean {
  return r.isPunctuation(i - 1) || r.is(i - 1, SUBORDINATOR) || r.is(i - 1, CONJUNCTION);
}

/** "He called it an asset and contended that", "Roe—his aide—claimed": the subject is out of reach. */
function isElliptical(r: Reading, { from, main }: VerbGroup): boolean {
  if (r.is(main, BASE_FORM)) return false;
  if (r.is(from - 1, COORDINATOR)) return true;
  // Two dashes hold an insertion; behind a single one "claims" is a noun: "– claims the firm has rejected"
  if (r.word[from - 1] !== DASH) return false;
  for (let i = from - 2; i >= r.sentenceFrom(main); i--) if (r.word[i] === DASH) return true;
  return false;
}

/** "claims it killed ten": the claimant's own deed. */
function isOfOneself(r: Reading, verb: number): boolean {
  const first = r.isWord(verb + 1, THAT) ? verb + 2 : verb + 1;
  return r.is(first, SUBJECT_PRONOUN) || r.is(first, POSSESSIVE);
}

/** Tokens of a claimant that is marked whole. */
const LONGEST = 20;

function matchFinite(r: Reading, group: VerbGroup): (TokenRange & { subject?: Subject }) | undefined {
  const subject = findSubject(r, group);
  if (!subject)
    return isElliptical(r, group) && hasStatement(r, group, undefined)
      ? { from: group.from, to: group.to }
      : undefined;
  if (isBareSubject(r, group.main, subject) || isWithoutStake(r, subject) || !hasStatement(r, group, subject))
    return undefined;
  if (isHypothetical(r, subject.from) || isOfAny(r, subject, group.main)) return undefined;
  if (isDenialOfOneself(r, group.main)) return undefined;
  if (subject.isInverted) {
    const speaker =
      isPerson(r, subject.head) || r.is(subject.from, DETERMINER) || r.is(subject.head, PRONOUN);
    const closed = subject.to >= r.sentenceTo(group.main) || r.isPunctuation(subject.to);
    return speaker && closed && group.from === group.main
      ? { from: group.from, to: subject.to, subject }
      : undefined;
  }
  // Behind an insertion whose start was missed: the verb alone
  if (
    r.word[group.from - 1] === COMMA &&
    subject.from > r.sentenceFrom(group.main) &&
    !isOpened(r, subject.from)
  )
    return { from: group.from, to: group.to, subject };
  const relative = r.is(group.from - 1, RELATIVE) && !r.is(group.from - 1, PRONOUN);
  // A claimant with all that is told of it is too long to mark: the verb alone
  if (subject.to - subject.from > LONGEST && !relative) return { from: group.from, to: group.to, subject };
  let from = relative ? Math.max(subject.from, group.from - 6) : subject.from;
  // "helped arrange to [a woman who claimed]"
  for (let i = from; r.is(group.from - 1, RELATIVE) && i < subject.to; i++)
    if (r.word[i] === TO && r.is(i + 1, DETERMINER)) from = i + 1;
  return { from, to: group.to, subject };
}

export default pattern({
  id: 'self-claim',
  category: 'unverified',
  subtype: 'U6',
  title: 'A party’s own claim',
  explain: 'This is what a party with a stake claims; the verb keeps a distance.',
  ask: 'What does the party gain by it, and is there a measure from outside?',
  notThis: 'An opinion (“argues”), a thing taken (“claimed the title”), a plain “said”.',
  on: anyOf(CLAIM, CHARGE, RESPONSIBILITY),
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    const raid = matchRaid(r, verb);
    if (raid || r.is(verb, RESPONSIBILITY)) return raid;
    if (r.has(verb, HYPHENATED) || group.isPassive || group.isNegated || group.isModal || isVerdict(r, verb))
      return undefined;
    if (isJudged(r, group)) return undefined;
    if (r.is(verb, GERUND) && group.from === verb) {
      const selfStyled = r.is(verb - 1, HUMAN) && r.isWord(verb + 1, TO);
      if (
        r.is(verb, CHARGE) ||
        (!isParticipial(r, verb) && !selfStyled) ||
        !hasStatement(r, group, undefined)
      )
        return undefined;
      return {
        from: r.is(verb - 1, MESSAGE) ? (findNounPhraseBefore(r, verb)?.from ?? verb) : verb,
        to: r.isWord(verb + 1, THAT) ? verb + 2 : verb + 1,
        anatomy: () => ({ hedge: 'verb', stake: 'party' }),
      };
    }
    if (!group.isFinite || isNounUse(r, verb, group)) return undefined;
    const range = matchFinite(r, group);
    if (!range) return undefined;
    const { subject } = range;
    // R17: another's wrongdoing makes it an accusation
    const accuses =
      !r.is(verb + 1, FINITE_AUXILIARY) &&
      !isOfOneself(r, verb) &&
      !r.is(verb + 1, TAKEN) &&
      r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 12), WRONG_VERB) !== undefined;
    return {
      from: range.from,
      to: range.to,
      ...(accuses && { subtype: 'U1' as const }),
      anatomy: toAnatomy(r, subject),
    };
  },
  examples: [
    '[The clinic claims] that the pill works.',
    'The champion claimed his third title of the season in straight sets.',
    'The owner claims that his father built the mill. (He did not.)',
    'The owner claims that the mill is his. It is not.',
    'After [boasting that] the mill was his, he left.',
    'He sent [a tweet claiming that] the mill is his.',
    '[The owner bragged] in a letter that he had met the king.',
    '[The militia laid claim] to an attack on the bridge.',
    'The heirs laid claim to the mill.',
    '[The owner claims] that the mill is his. It is not large.',
    '[Ann Rathe, a lawyer based in Oslo in the south of the country, claimed] that her firm was the first.',
    'The firm faces a slew of suits from [artists who claim] that their work was copied.',
    '[The G/Q Media spokesperson claims] the union refused to help.',
    'Fans claim the pies are worth the trip.',
    '[The maker claims] a range of 500 miles.',
    '[The firm claims] 10 million users.',
    '[The mayor claimed] on Tuesday that the port was the busiest in the land.',
    '[The firm claims] its filter removes lead.',
    '[The mayor insists] that the bridge was safe.',
    'The bridge is safe, [the mayor claims].',
    '[A man who claims] to be her cousin came to the door.',
    '[The minister boasted] of a million new homes.',
    '[Both clubs maintain] that the fee was paid.',
    '[It claims] to bake one loaf in five.',
    '[The firm, which claims] to be the oldest, sells bread.',
    'A woman [claiming] to be his cousin came to the door.',
    '[The rebels claimed] responsibility for the raid.',
    'He left the hall, [claiming that] he was ill.',
    '[The attack was claimed by the Islamic State].',
    'The firm paid him for a visit to [a cook who claimed] she was ill.',
    'That was a bold expansion of [Quill’s by-now-familiar claims that the bridge held] ten lorries.',
    'The lorry was sold by the firm – claims [Quill has rejected]D1.',
    'The bag was claimed by a man in a hat.',
    'The storm claimed nine lives.',
    'She claimed the title in May.',
    'He filed an insurance claim.',
    'She has a claim to the land.',
    '[The rebels took responsibility] for the raid.',
    '[The rebels claimed] the bombing.',
    'The mayor took responsibility for the delay.',
    'Nobody claimed responsibility for the raid.',
    'Critics claim the bridge is weak.',
    'The union insists it wants a vote.',
    'He falsely claimed the bridge was shut.',
    'He could claim he was ill.',
    'She insisted that the queen go to a clinic.',
    'The officers maintain order.',
    'Here every lavish claim to fame was raw.',
    'Report puts Quill exoneration claim to test',
    'Shops are shut. Unemployment claims climbed to a record 3.1 million in the week ended Sunday.',
    '[The guild insists it isn’t yielding to the mayor]D1.',
    'She met individuals who claim to speak for the port.',
    'They insist that the changes would be few.',
    'She insists that trade is set to rebound.',
    'Quill maintained that the clause amounted to slavery.',
    'It is odd when a bakery claims to give all its bread away.',
    'She insisted that she was tired of waiting.',
    'The mayor insisted that the bridge is essential to the port.',
    'Quill contends it was a bad idea.',
    'The host insists that guests leave their shoes outside.',
    'The coach insists every player swims.',
    'The nurse insisted that she stay in bed.',
  ],
});
