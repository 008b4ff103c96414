// U6 by a distancing verb: "the firm claims", "she insists that", "a man who claims to be". One's own innocence is a denial
// and another's wrongdoing an accusation: they outrank it. Objects that are no statement ("claimed the title", "claimed
// nine lives"), wishes (R26) and those without a stake are skipped.
import type { Reading, TokenRange } from '../../text/reading.ts';
import {
  CAPITAL,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  HYPHENATED,
  NUMBER,
  PUNCTUATION,
  STARTS_SENTENCE,
} from '../../text/tokens.ts';
import {
  anyOf,
  BASE_FORM,
  GERUND,
  internWord,
  NOUN,
  nounClass,
  PAST,
  PLURAL,
  THIRD_PERSON,
  VERB,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, type Subject } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findTailEnd, isVerbAhead } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isAdverb, type VerbGroup } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
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
import { WRONG_VERB } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { AUTHORITY, FILING_LIKE, NO_STAKE } from './stake.ts';

const CLAIM = verbClass('claim assert contend insist boast brag maintain profess aver swear');
const CHARGE = verbClass('charge');
const CLAIM_VERB = verbClass('claim');
const TAKEN = wordClass('credit gains success successes progress responsibility');
/** With these an infinitive tells a fact about oneself: "claims to be". */
const WITH_INFINITIVE = verbClass('claim profess');
/** Without "that" these take objects: "maintains a lead", "asserted its rights". */
const WITH_THAT = verbClass('maintain assert profess boast');
const WITH_OF = verbClass('boast');
/** What should or will be is a view or a wish, not a fact (R26). */
const WISH = wordClass(
  `should must ought will would shall won't wouldn't may might needs need wants want wanted hope hopes intends intend plan plans`,
);
const THAT = internWord('that');
const THAT_WORD = wordClass('that');
const WITHOUT = internWord('without');
const THERE = internWord('there');
const TO = internWord('to');
const OF = internWord('of');
const BE = internWord('be');
const ABOUT = internWord('about');
const FINITE_AUXILIARY = wordClass('is are was were had has could would');
const FIRST_PERSON = wordClass('i we you');
const FALSELY = wordClass(
  'falsely wrongly incorrectly erroneously misleadingly baselessly inaccurately mistakenly rightly correctly',
);
const OF_CLAIMS = wordClass(
  'recent earlier latest repeated own false wild new such similar other insurance jobless health medical legal tax patent damage benefit bogus baseless fraud',
);
const WHAT = wordClass('what which');
const COMPARED = wordClass('what which as than');

/** "the unverified claims": an adjective before the noun. */
function isNounUse(r: Reading, verb: number, group: VerbGroup): boolean {
  if (group.from < verb || !r.is(verb, NOUN)) return false;
  return (
    r.is(verb - 1, OF_CLAIMS) ||
    /(?:[a-z]ed|ous|ful|less|ic|ical|ive|[ai]ble)$/.test(r.textOf(verb - 1, verb))
  );
}

/** "its filter removes lead": a verb the lexicon lacks, behind a noun. */
function isUnknownVerbAhead(r: Reading, i: number): boolean {
  if (!r.is(i, DETERMINER)) return false;
  for (let j = i + 2; j < Math.min(r.sentenceTo(i), i + 6); j++) {
    if (r.isPunctuation(j) || r.is(j, PREPOSITION) || r.isPunctuation(j + 1)) return false;
    if (r.word[j] === 0 && !r.has(j, CAPITAL) && /(?:[a-rt-z]s|ed)$/.test(r.textOf(j, j + 1))) return true;
  }
  return false;
}

/** "Roe repeatedly pressured": past the adverbs a word in -ed that the lexicon lacks. */
function isUnknownPast(r: Reading, i: number): boolean {
  let j = i;
  while (j < i + 3 && isAdverb(r, j)) j++;
  return r.word[j] === 0 && !r.has(j, CAPITAL) && /[a-z]ed$/.test(r.textOf(j, j + 1));
}

/** Whether a clause, and not a mere object, follows: "claimed he won", "claims the filter removes lead". */
function isClauseAhead(r: Reading, i: number): boolean {
  if (r.is(i, SUBJECT_PRONOUN) || r.isWord(i, THERE) || isUnknownVerbAhead(r, i)) return true;
  const phrase = findNounPhraseAt(r, i);
  if (!phrase || phrase.to >= r.sentenceTo(i)) return false;
  return (
    isVerbAhead(r, phrase.to) ||
    r.is(phrase.to, SUBJECT_PRONOUN) ||
    isUnknownPast(r, phrase.to) ||
    (isVerbAhead(r, findTailEnd(r, phrase.to)) && findTailEnd(r, phrase.to) < r.sentenceTo(i))
  );
}

/** "…, the firm claims." with the claim before it. */
function isParenthetical(r: Reading, group: VerbGroup, subject: Subject): boolean {
  if (subject.isInverted) return true;
  const after = group.to >= r.sentenceTo(group.main) || r.isPunctuation(group.to);
  const before =
    r.word[subject.from - 1] === COMMA ||
    r.is(subject.from - 1, COMPARED) ||
    r.word[subject.from - 1] === DOUBLE_QUOTE;
  return (after && before) || (r.is(subject.from - 1, WHAT) && r.is(group.to, AUXILIARY));
}

/** "a system that he claimed could", "what it claims was" */
function isGap(r: Reading, subject: Subject, next: number): boolean {
  if (!r.is(next, FINITE_AUXILIARY)) return false;
  return (
    r.is(subject.head, SUBJECT_PRONOUN) ||
    (r.is(subject.head, HUMAN) && !r.has(subject.from, STARTS_SENTENCE)) ||
    r.is(subject.from - 1, RELATIVE) ||
    r.is(subject.from - 1, WHAT)
  );
}

/** "after …, the firm gave in": behind the comma a clause */
function findCommaClause(r: Reading, from: number): boolean {
  for (let i = from + 1; i < Math.min(r.sentenceTo(from), from + 14); i++)
    if (r.word[i] === COMMA) return isClauseAhead(r, i + 1);
  return false;
}

function isWish(r: Reading, from: number): boolean {
  for (let i = from; i < Math.min(r.sentenceTo(from), from + 7); i++) {
    // "insists that she be heard"
    if ((r.is(i, WISH) && !r.is(i - 1, DETERMINER)) || (r.isWord(i, BE) && i > from && !r.isWord(i - 1, TO)))
      return true;
    if (r.is(i, VERB) && !r.is(i, NOUN) && !r.is(i, AUXILIARY) && !r.is(i, GERUND)) return false;
  }
  return false;
}

/** "insisted that the lady go to a clinic": a bare verb behind a singular asks for it. */
function isAskedFor(r: Reading, from: number): boolean {
  const phrase = findNounPhraseAt(r, from);
  if (!phrase || r.is(phrase.head, PLURAL) || r.is(phrase.head, PRONOUN)) return false;
  const verb = phrase.to;
  return r.is(verb, BASE_FORM) && !r.is(verb, PAST) && !r.is(verb, NOUN) && !r.is(verb, AUXILIARY);
}

/** Whether what follows the verb is a statement of fact. */
function hasStatement(r: Reading, group: VerbGroup, subject: Subject | undefined): boolean {
  const next = group.to;
  if (r.isWord(next, TO)) {
    if (!r.is(group.main, WITH_INFINITIVE)) return false;
    return (
      !r.is(next + 1, DETERMINER) &&
      !r.is(next + 1, PRONOUN) &&
      !r.has(next + 1, CAPITAL | PUNCTUATION | NUMBER)
    );
  }
  // "claimed credit", "both sides claim gains"
  if (r.is(group.main, CLAIM_VERB) && r.is(next, TAKEN)) return true;
  if (r.is(group.main, WITH_OF) && (r.isWord(next, OF) || r.isWord(next, ABOUT))) return true;
  if (r.is(group.main, CHARGE)) return r.isWord(next, THAT) && r.is(group.main, PAST);
  if (r.isWord(next, THAT)) return !isWish(r, next + 1) && !isAskedFor(r, next + 1);
  // "claimed without evidence that"
  if (r.isWord(next, WITHOUT))
    return r.findIn(next, Math.min(next + 6, r.sentenceTo(next)), THAT_WORD) !== undefined;
  if (r.word[next] === COMMA && r.isQuoted(next + 1)) return true;
  if (r.isQuoted(next) && r.word[next] === DOUBLE_QUOTE) return r.quotationAt(next)!.to - next > 6;
  // "a system that he claimed could": the clause's subject stands before
  if (subject && (isParenthetical(r, group, subject) || isGap(r, subject, next))) return true;
  // "claims after the hearing was set, the firm gave in"
  if (r.is(group.main, CLAIM_VERB) && subject && r.is(next, SUBORDINATOR)) return findCommaClause(r, next);
  if (r.is(group.main, WITH_THAT) && !r.is(next, SUBJECT_PRONOUN) && !r.isWord(next, THERE)) return false;
  return isClauseAhead(r, next) && !isWish(r, next);
}

/** "He left, claiming that": behind a comma; "get in by claiming" is a way of doing it, no claim reported. */
function isParticipial(r: Reading, verb: number): boolean {
  if (r.is(verb - 1, DETERMINER) || r.is(verb - 1, PREPOSITION)) return false;
  for (let i = verb - 1; i >= Math.max(r.sentenceFrom(verb), verb - 5); i--)
    if (r.word[i] === COMMA || r.is(i, COORDINATOR) || r.word[i] === DASH) return true;
  return false;
}

/** "fights back claims", "to probe claims": a bare singular is no subject, so that the verb is a noun. */
function isBareSubject(r: Reading, verb: number, { from, head }: Subject): boolean {
  if (from < head || !r.is(verb, NOUN) || !r.is(verb, THIRD_PERSON)) return false;
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
  return !r.is(main, BASE_FORM) && (r.is(from - 1, COORDINATOR) || r.word[from - 1] === DASH);
}

/** "claims it killed ten": the claimant's own deed. */
function isOfOneself(r: Reading, verb: number): boolean {
  const first = r.isWord(verb + 1, THAT) ? verb + 2 : verb + 1;
  return r.is(first, SUBJECT_PRONOUN) || r.is(first, POSSESSIVE);
}

function matchFinite(r: Reading, group: VerbGroup): (TokenRange & { subject?: Subject }) | undefined {
  const subject = findSubject(r, group);
  if (!subject)
    return isElliptical(r, group) && hasStatement(r, group, undefined)
      ? { from: group.from, to: group.to }
      : undefined;
  if (isBareSubject(r, group.main, subject) || isWithoutStake(r, subject) || !hasStatement(r, group, subject))
    return undefined;
  if (isHypothetical(r, subject.from)) return undefined;
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
  const from =
    subject.to - subject.from > 12 || relative ? Math.max(subject.from, group.from - 6) : subject.from;
  return { from, to: group.to, subject };
}

/** "The raid was claimed by the Islamic State": responsibility, by those who take it */
function matchClaimedBy(r: Reading, verb: number) {
  if (!r.is(verb, CLAIM_VERB) || !r.is(verb + 1, BY_WORD)) return undefined;
  const group = findVerbGroup(r, verb);
  const subject = group.isPassive && !group.isNegated && !group.isModal ? findSubject(r, group) : undefined;
  const by = findNounPhraseAt(r, verb + 2);
  if (!subject || !by || !(r.is(subject.head, RAID) || r.is(group.from - 1, RELATIVE))) return undefined;
  if (r.findIn(Math.max(r.sentenceFrom(verb), group.from - 8), group.from, RAID) === undefined)
    return undefined;
  return {
    from: r.is(group.from - 1, RELATIVE) ? group.from - 1 : subject.from,
    to: by.to,
    anatomy: () => ({
      claimant: r.textOf(by.from, by.to),
      claimant_named: true,
      stake: 'party' as const,
      hedge: 'verb' as const,
    }),
  };
}
const BY_WORD = wordClass('by');
const RAID = nounClass('attack bombing blast raid strike assault shooting killing explosion ambush massacre');

export default pattern({
  id: 'self-claim',
  category: 'unverified',
  subtype: 'U6',
  title: 'A party’s own claim',
  explain: 'This is what a party with a stake claims; the verb keeps a distance.',
  ask: 'What does the party gain by it, and is there a measure from outside?',
  notThis: 'An opinion (“argues”), a thing taken (“claimed the title”), a plain “said”.',
  on: anyOf(CLAIM, CHARGE),
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    const attack = matchClaimedBy(r, verb);
    if (attack) return attack;
    if (r.has(verb, HYPHENATED) || group.isPassive || group.isNegated || group.isModal || isVerdict(r, verb))
      return undefined;
    if (r.findIn(group.from, group.to, FALSELY) !== undefined || r.is(group.from - 1, FALSELY))
      return undefined;
    if (r.is(verb, GERUND) && group.from === verb) {
      const selfStyled = r.is(verb - 1, HUMAN) && r.isWord(verb + 1, TO);
      if (
        r.is(verb, CHARGE) ||
        (!isParticipial(r, verb) && !selfStyled) ||
        !hasStatement(r, group, undefined)
      )
        return undefined;
      return {
        from: verb,
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
      anatomy: () => ({
        claimant: subject ? r.textOf(subject.from, subject.to) : null,
        claimant_named: subject ? !r.is(subject.head, PRONOUN) : null,
        stake: 'party',
        hedge: 'verb',
      }),
    };
  },
  examples: [
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
    'The bag was claimed by a man in a hat.',
    'The storm claimed nine lives.',
    'She claimed the title in May.',
    'He filed an insurance claim.',
    'She has a claim to the land.',
    'Nobody claimed responsibility for the raid.',
    'Critics claim the bridge is weak.',
    'The union insists it wants a vote.',
    'He falsely claimed the bridge was shut.',
    'He could claim he was ill.',
    'She insisted that the queen go to a clinic.',
    'The officers maintain order.',
  ],
});
