// D1 by the noun: "his denial that …", "issued a denial", "denials of wrongdoing". Refusals ("denial of service"), doctrines
// ("climate denial") and states of mind ("in denial") are none.
import type { Reading } from '../../text/reading.ts';
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
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import {
  AUXILIARY,
  CONDITIONAL,
  COORDINATOR,
  POSSESSIVE,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  WEEKDAY,
} from '../lexicon/function-words.ts';
import { ALLEGATION, WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { PART } from './subject-matter.ts';

const THAT = internWord('that');
const OF = internWord('of');
const FROM = internWord('from');
const DENIABLE = anyOf(ALLEGATION, WRONG_NOUN, PART);
const ISSUE = verbClass('issue repeat reiterate offer make give release put');
const DENIAL = nounClass('denial');
const DESPITE = wordClass('despite');
const IN = wordClass('in');
/** "his insistence that there was no deal": a denial if what is insisted on is negated, or is innocence. */
const INSISTENCE = nounClass('insistence assertion argument contention protestation assurance claim');
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

/** "Harlow’s insistence that he never took it" */
function matchInsistence(r: Reading, noun: number) {
  // "his assertion he did nothing wrong", "her argument yesterday that …"
  const clause = r.is(noun + 1, TIME_WORD) ? noun + 2 : noun + 1;
  if (r.word[clause] !== THAT && !r.is(clause, SUBJECT_PRONOUN)) return undefined;
  const from = findPhraseStart(r, noun);
  if (r.is(from - 1, CONDITIONAL)) return undefined;
  const end = Math.min(r.sentenceTo(noun), noun + 11);
  const negation = r.findIn(noun + 2, end, NEGATED);
  if (negation === undefined || r.findIn(noun + 2, negation, FUTURE) !== undefined) return undefined;
  const name = r.findIn(from, noun, OWNER);
  const owner = r.is(from, POSSESSIVE) ? from : name === undefined ? undefined : name - 1;
  if (owner === undefined) return undefined;
  const whose = { from: Math.min(from, owner), to: owner + 1, head: owner };
  if (!isAccusedSide(r, whose)) return undefined;
  const to = stopAtOuterVerb(r, negation + 1, findResponseEnd(r, from, negation));
  return toResponse(r, { from, to }, undefined, { denied: { from: noun + 1, to } });
}

/** "his insistence that he never took it [has worn thin]": the second verb, behind no clause of its own, is the outer one. */
function stopAtOuterVerb(r: Reading, from: number, to: number): number {
  let verbs = 0;
  for (let i = from; i < to; i++) {
    if (r.is(i, CLAUSE)) return to;
    const finite = r.is(i, AUXILIARY) || r.is(i, PAST) || (r.is(i, THIRD_PERSON) && !r.is(i, PLURAL));
    if (!finite || r.is(i - 1, AUXILIARY)) continue;
    if (verbs++ > 0 && i > from + 2) return i;
  }
  return to;
}
const CLAUSE = anyOf(SUBORDINATOR, COORDINATOR);
const TIME_WORD = anyOf(WEEKDAY, wordClass('yesterday earlier today'));
const OWNER = wordClass("'s");
const FUTURE = wordClass("will would should can could won't wouldn't cannot can't couldn't");

export default pattern({
  id: 'denial-noun',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial',
  explain: 'The party says of the matter that it is not so.',
  ask: 'Exactly which words are denied, and which are not?',
  notThis: 'Something refused: “denial of service”; “in denial”.',
  on: anyOf(DENIAL, INSISTENCE),
  unlessSettled: true,
  match(r, noun) {
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
    if (!matter && !(theirs && (despite || r.word[noun + 1] === FROM))) return undefined;
    const to = findResponseEnd(r, from, noun);
    return toResponse(r, { from, to }, undefined, { denied: { from: noun + 1, to } });
  },
  examples: [
    'The move came after [his denial that the club was for sale].',
    '[Harlow issued a flat denial].',
    'The trip went on despite [her denials of any involvement].',
    '[The bank repeated its denial that records were lost].',
    'It followed a string of [denials from the palace].',
    'The tape casts doubt on [the denials of wrongdoing].',
    '[Harlow is accused of theft]U1. [His insistence that he never saw the coins] has worn thin.',
    '[Harlow is accused of theft]U1. Few believe [Harlow’s insistence that he never saw the coins].',
    'The town is in denial.',
    'A denial of service attack shut the site.',
    'Climate denial is rarer now.',
    'The denial of bail came on Monday.',
    'She appealed against the denial of her visa.',
    'The fans were in a state of denial.',
  ],
});
