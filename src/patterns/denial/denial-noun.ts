// D1 by the noun: "his denial that …", "issued a denial", "denials of wrongdoing". Refusals ("denial of service"), doctrines
// ("climate denial") and states of mind ("in denial") are none.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PAST,
  PLURAL,
  THIRD_PERSON,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findNounPhraseAt, findPhraseStart, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  CONDITIONAL,
  COORDINATOR,
  HE_OR_SHE,
  POSSESSIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { ALLEGATION, WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, hasCueNear, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { PART } from './subject-matter.ts';

const THAT = internWord('that');
const BY = internWord('by');
const OF = internWord('of');
const FROM = internWord('from');
const DENIABLE = anyOf(ALLEGATION, WRONG_NOUN, PART);
const ISSUE = verbClass('issue repeat reiterate offer make give release put post publish tweet send');
const DENIAL = nounClass('denial');
const DESPITE = wordClass('despite');
const IN = wordClass('in');
/** "his insistence that there was no deal": a denial if what is insisted on is negated, or is innocence. */
const INSISTENCE = nounClass(
  `insistence assertion argument contention protestation assurance claim statement testimony defence defense position line
  story version explanation response`,
);
const NEGATED = wordClass(
  "not never no none nothing nobody innocent didn't wasn't hasn't hadn't isn't weren't don't doesn't haven't without wrongly falsely",
);
const SERVICE = wordClass('service services');
const PLURAL_DENIAL = wordClass('denials');

/** Whether what follows the noun is the matter that is denied. */
function hasMatter(r: Reading, noun: number): boolean {
  if (r.word[noun + 1] === THAT) return true;
  if (r.word[noun + 1] !== OF || r.is(noun + 2, SERVICE)) return false;
  const object = findNounPhraseAt(r, noun + 2);
  return (
    r.is(noun + 2, GERUND) ||
    (object !== undefined && r.findIn(object.from, object.to, DENIABLE) !== undefined)
  );
}

/** "Harlow’s insistence that he never took it", "assurances from the bank that no record was lost" */
function matchInsistence(r: Reading, noun: number) {
  const from = findPhraseStart(r, noun);
  if (r.is(from - 1, CONDITIONAL)) return undefined;
  const by = r.is(noun + 1, FROM_OR_BY) ? findNounPhraseAt(r, noun + 2) : undefined;
  const whose = by ?? findOwner(r, from, noun);
  if (!whose) return undefined;
  // "his assertion he did nothing wrong", "her argument yesterday that …", "his defence is that …"
  let clause = by ? by.to : noun + 1;
  while (r.is(clause, TIME_WORD) || r.is(clause, IS_OR_WAS)) clause++;
  if (r.word[clause] !== THAT && !r.is(clause, SUBJECT_PRONOUN)) return undefined;
  if (r.is(noun, STANCE) && clause === noun + 1 && r.word[clause] !== THAT) return undefined;
  const inner = r.word[clause] === THAT ? clause + 1 : clause;
  const denial = findDenied(r, noun, inner);
  if (denial === undefined) return undefined;
  // R17: whoever insists on their own innocence, denies
  const insistsOnOwn = r.is(noun, INSISTING) && r.is(inner, HE_OR_SHE) && r.is(whose.head, POSSESSIVE);
  if (!insistsOnOwn && !isAccusedSide(r, whose)) return undefined;
  const start = by ? from : whose.from;
  const to = stopAtOuterVerb(r, denial + 1, findResponseEnd(r, start, denial));
  return toResponse(r, { from: start, to }, by, { denied: { from: noun + 1, to } });
}

/** Whose insistence: "his", "Harlow’s". */
function findOwner(r: Reading, from: number, noun: number): NounPhrase | undefined {
  if (r.is(from, POSSESSIVE)) return { from, to: from + 1, head: from };
  const mark = r.findIn(from, noun, OWNER);
  if (mark === undefined) return undefined;
  return { from: findPhraseStart(r, mark - 1), to: mark, head: mark - 1 };
}

/** The token in the clause at `inner` that says it was not so: a negation of the party’s own deeds, or how it was (R17). */
function findDenied(r: Reading, noun: number, inner: number): number | undefined {
  const end = Math.min(r.sentenceTo(noun), inner + 10);
  const negation = r.findIn(inner, end, NEGATED);
  const limit = negation ?? end;
  if (r.findIn(inner, limit, FUTURE) !== undefined) return undefined;
  const own = r.is(inner, SUBJECT_PRONOUN) || r.is(inner, POSSESSIVE) || r.is(inner, NEGATED);
  if (r.is(noun, STATEMENT) && !(r.is(inner, SUBJECT_PRONOUN) || r.is(inner, NEGATED))) return undefined;
  // "that taxes do not work": a view
  if (negation !== undefined)
    return own || r.has(inner, CAPITAL) || r.findIn(inner, end, DENIABLE) !== undefined
      ? negation
      : undefined;
  // "that he was there as a guest": of those who insist on it right beside the accusation
  if (!r.is(noun, INSISTING) || !r.is(inner, SUBJECT_PRONOUN) || !r.is(inner + 1, WAS_OR_HAD))
    return undefined;
  return hasCueNear(r, noun, ALLEGED | WRONG | ANSWERED, 2) ? inner + 1 : undefined;
}
/** They hold all kinds of things. */
const STATEMENT = nounClass('statement testimony story version response');
const WAS_OR_HAD = wordClass('was were had is');
const INSISTING = nounClass('insistence protestation contention assurance defence defense');
/** "his defence is that": what a party says again and again. */
const STANCE = nounClass('defence defense position line story version explanation response');
const IS_OR_WAS = wordClass('is was remains has been always');
const FROM_OR_BY = wordClass('from by of');

/** "his insistence that he never took it [has worn thin]": the second verb, behind no clause of its own, is the outer one. */
function stopAtOuterVerb(r: Reading, from: number, to: number, before = 0): number {
  let verbs = before;
  for (let i = from; i < to; i++) {
    if (r.is(i, CLAUSE)) return to;
    const unknownPast = r.word[i] === 0 && r.textOf(i, i + 1).endsWith('ed');
    const finite =
      r.is(i, AUXILIARY) || r.is(i, PAST) || unknownPast || (r.is(i, THIRD_PERSON) && !r.is(i, PLURAL));
    if (!finite || r.is(i - 1, AUXILIARY)) continue;
    if (verbs++ > 0 && (before > 0 || i > from + 2)) return i;
  }
  return to;
}
const CLAUSE = anyOf(SUBORDINATOR, COORDINATOR);
const TIME_WORD = anyOf(WEEKDAY, wordClass('yesterday earlier today'));
const OWNER = wordClass("'s");
const FUTURE = wordClass("will would should can could won't wouldn't cannot can't couldn't");

/** "her rejection of the claims", "Harlow’s point-by-point rebuttal of the report" */
function matchRebuttal(r: Reading, noun: number) {
  const from = findPhraseStart(r, noun);
  const whose = findOwner(r, from, noun);
  const object = whose && r.is(noun + 1, OF_OR_TO) ? findNounPhraseAt(r, noun + 2) : undefined;
  if (!whose || !object || r.findIn(object.from, object.to, REBUTTED) === undefined) return undefined;
  if (isCourt(r, whose) || r.is(whose.from - 1, CONDITIONAL)) return undefined;
  return toResponse(r, { from: whose.from, to: object.to }, whose, { denied: object });
}
const REBUTTAL = nounClass('rebuttal rejection refutation repudiation');
const OF_OR_TO = wordClass('of to');
const REBUTTED = nounClass(
  'allegation accusation claim charge rumour rumor suggestion story account characterization characterisation',
);

export default pattern({
  id: 'denial-noun',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial',
  explain: 'The party says of the matter that it is not so.',
  ask: 'Exactly which words are denied, and which are not?',
  notThis: 'Something refused: “denial of service”; “in denial”.',
  on: anyOf(DENIAL, INSISTENCE, REBUTTAL),
  unlessSettled: true,
  match(r, noun) {
    if (r.is(noun, REBUTTAL)) return matchRebuttal(r, noun);
    if (!r.is(noun, DENIAL)) return matchInsistence(r, noun);
    const from = findPhraseStart(r, noun);
    if (r.is(from - 1, CONDITIONAL) || r.is(noun - 1, IN)) return undefined;
    if (isCourt(r, { from, to: noun })) return undefined;
    const group = from - 1 > r.sentenceFrom(noun) ? findVerbGroup(r, from - 1) : undefined;
    const matter = hasMatter(r, noun);
    if (
      group &&
      r.is(group.main, ISSUE) &&
      group.isFinite &&
      !group.isNegated &&
      (matter || r.word[noun + 1] !== OF)
    ) {
      const responder = findResponder(r, group);
      if (responder) {
        const to = findResponseEnd(r, responder.from, noun);
        return toResponse(r, { from: responder.from, to }, responder.subject, {
          denied: { from: noun + 1, to },
        });
      }
    }
    const theirs = r.findIn(from, noun, POSSESSIVE) !== undefined || r.is(noun, PLURAL_DENIAL);
    const despite = r.is(from - 1, DESPITE);
    if (!matter && !(theirs && (despite || r.word[noun + 1] === FROM || r.word[noun + 1] === BY)))
      return undefined;
    const end = findResponseEnd(r, from, noun);
    // "his denials of fraud [did not help]"
    const object = r.word[noun + 1] === OF ? findNounPhraseAt(r, noun + 2) : undefined;
    const to = object && object.to < end ? stopAtOuterVerb(r, object.to, end, 1) : end;
    return toResponse(r, { from, to }, undefined, { denied: { from: noun + 1, to } });
  },
  examples: [
    'The war went on despite repeated [denials by the council].',
    'The move came after [his denial that the club was for sale].',
    '[Harlow issued a flat denial].',
    'The trip went on despite [her denials of any involvement].',
    '[The bank repeated its denial that records were lost].',
    'It followed a string of [denials from the palace].',
    'The tape casts doubt on [the denials of wrongdoing].',
    '[Harlow is accused of theft]U1. [His insistence that he never saw the coins] has worn thin.',
    '[Harlow is accused of theft]U1. Few believe [Harlow’s insistence that he never saw the coins].',
    '[Harlow is accused of theft]U1. [His defence is that he never saw the coins].',
    '[Harlow is accused of theft]U1. Few believe [his insistence that he was there as a guest].',
    '[Harlow is accused of theft]U1. Nobody heard [assurances from Harlow that no coins were taken].',
    '[Harlow’s rejection of the allegations] was brief.',
    '[Harlow is accused of theft]U1. Harlow’s position is that he will not resign.',
    'The club’s rejection of the bid was brief.',
    'The town is in denial.',
    'A denial of service attack shut the site.',
    'Climate denial is rarer now.',
    'The denial of bail came on Monday.',
    'She appealed against the denial of her visa.',
    'The fans were in a state of denial.',
  ],
});
