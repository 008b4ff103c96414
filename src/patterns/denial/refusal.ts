// What is refused to somebody when it is "denied": bail, entry, a request. The other sense of the verb than the denials'.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL, NUMBER } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { isVerbAhead } from '../grammar/phrase-tail.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { DETERMINER, TIME_NOUN, TIME_OPENER, WEEKDAY } from '../lexicon/function-words.ts';
import { WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { isCourt } from './court.ts';
import { MATTER_NOUN } from './subject-matter.ts';

export const REFUSABLE = wordClass(
  `bail bond entry visa visas access service services benefits permission permit permits request requests motion motions
  application applications appeal appeals petition petitions parole asylum leave coverage boarding treatment care loan
  loans credit citizenship admission promotion opportunity opportunities right rights funding aid food water medication
  medicine compensation refund refunds pay claim-form stay injunction hearing release vote votes planning certification change changes bid
  certiorari justice sleep shelter education tenure chance license licence licenses licences victory win penalty
  seat majority extension exemption waiver waivers clemency pardon immunity custody visitation freedom liberty
  protection privilege privileges title oxygen degree job jobs housing insurance dignity due-process authorization authorisation clearance accreditation
  equality services passport passports proposal proposals registration status approval relief review abortions abortion marriage`,
);
export const CLAIMS = wordClass('insurance benefit benefits jobless disability');
/** What deniers of doctrines deny. */
const DOCTRINE = wordClass(
  'holocaust climate science evolution reality gravity deniers denier premise premises',
);
const PERSON_OBJECT = wordClass('him her us me you them people anyone women men workers patients voters');
const IN_GOAL = wordClass('goalkeeper keeper goalie woodwork crossbar post upright');
const HER = wordClass('her');
const TOLD_BY_HER = anyOf(MATTER_NOUN, WRONG_NOUN, nounClass('account version'));
const IT_OR_THEM = wordClass('it them this that all everything');
const ALL = wordClass('all flatly outright entirely completely again');
const THAT = internWord('that');
const REFLEXIVE = wordClass('himself herself itself themselves myself ourselves yourself');
const INSURER = wordClass('insurer insurers agency fema medicare medicaid plan insurance');
const CLAIM = wordClass('claim claims');
const OF = internWord('of');

/** Whether the object of "deny" is something that is refused to somebody. */
export function isRefusal(r: Reading, verb: number, subject: NounPhrase | undefined): boolean {
  const first = verb + 1;
  // "The goalkeeper denied the forward twice"
  if (subject && r.is(subject.head, IN_GOAL)) return true;
  // "denied her claims"
  const owned = r.is(first, HER) ? findNounPhraseAt(r, first) : undefined;
  if (owned && r.findIn(first + 1, owned.to, TOLD_BY_HER) !== undefined) return false;
  if (r.is(first, PERSON_OBJECT) && !(r.is(first, IT_OR_THEM) && endsThere(r, first + 1))) return true;
  // "denied herself sugar", "denied planning permission"
  if (r.is(first, REFLEXIVE) && findNounPhraseAt(r, first + 1)) return true;
  if (r.is(first + 1, REFUSABLE) && r.is(first, GERUND)) return true;
  // "denied ever meeting her"
  if (isAdverb(r, first) && endsInIng(r, first + 1)) return false;
  const object = findNounPhraseAt(r, first);
  if (!object || r.word[first] === THAT) return false;
  // "denied it all"
  if (r.is(first, IT_OR_THEM) && r.is(first + 1, ALL)) return false;
  // "denied Roe a hearing"; "denied Roe was there" is a clause
  // "Harlow Denies Sexual Assault": capitals of a headline are no name
  if (r.blockOf(verb).kind === 'headline' && !r.is(object.head, REFUSABLE)) return false;
  if (isPerson(r, object.head) && !isVerbAhead(r, object.to) && !r.is(first, GERUND)) return true;
  if (r.findIn(Math.max(r.sentenceFrom(verb), verb - 20), verb, DOCTRINE) !== undefined) return true;
  if (r.is(object.head, REFUSABLE) || r.is(object.from, CLAIMS)) return true;
  if (r.findIn(object.from, object.to, DOCTRINE) !== undefined) return true;
  if (subject && isCourt(r, subject))
    return r.findIn(object.from, object.to, WRONG_NOUN) === undefined && !r.is(first, GERUND);
  // "The insurer denied the claim", "denied 4,100 claims for relief"
  const ofInsurance = (subject && r.is(subject.head, INSURER)) || r.has(first, NUMBER);
  if (r.is(object.head, CLAIM) && ofInsurance && r.word[object.to] !== THAT && !r.isWord(object.to, OF))
    return true;
  // "denied claims the vote was rigged"
  if (r.is(object.head, MATTER_NOUN)) return false;
  // "the keeper denied Lindqvist"
  const name = r.has(object.head, CAPITAL) && r.word[object.head] === 0 && !isVerbAhead(r, object.to);
  if (name && r.word[object.to] !== APOSTROPHE_S) return true;
  // "denied crossing the border": the lexicon has not every verb
  if (object.head === first && endsInIng(r, first)) return false;
  // "denied Harlow bail": a second noun phrase right behind the first
  const second = findNounPhraseAt(r, object.to);
  if (!second || r.is(object.head, GERUND) || isAdverb(r, object.to)) return false;
  if (r.is(second.from, WEEKDAY) || r.is(second.from, TIME_OPENER) || r.is(second.head, TIME_NOUN))
    return false;
  return r.is(second.head, REFUSABLE) || r.is(second.from, DETERMINER);
}

function endsInIng(r: Reading, i: number): boolean {
  return r.textOf(i, i + 1).endsWith('ing');
}

function endsThere(r: Reading, i: number): boolean {
  return i >= r.sentenceTo(i - 1) || r.isPunctuation(i) || !findNounPhraseAt(r, i);
}
