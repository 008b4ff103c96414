// D1 and D3 by what a party is reported to have said of an allegation: "said the report was false", "the claims, Harlow said, are false",
// "charges he says are false". No pattern of its own: called-untrue.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { COMMA, NUMBER, PUNCTUATION } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject, opensClause } from '../grammar/clause.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, NEGATED_BE, THAT_OR_WHICH } from '../lexicon/function-words.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { findInsertedTag, findLeadingWords, findTrailingWords } from './accused-answer.ts';
import { ALLEGED, hasCueNear } from './allegation-context.ts';
import { isMatter, isOfAccusation, MATTER } from './called-matter.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findSayingBefore } from './saying.ts';
import { MERIT, type Word } from './untrue-word.ts';

const HOLD = verbClass('have lack hold');
/** "said [the claims] were false", "said there is no truth to …" */
export function matchSaid(r: Reading, i: number, { subtype, from }: Word) {
  const be = findHolder(r, i, from);
  if (be === undefined) return undefined;
  const gap = matchGap(r, i, be, subtype);
  if (gap) return gap;
  const tag = findInsertedTag(r, be);
  if (tag) return matchAround(r, i, tag, subtype);
  const inner = thatAt(r, be - 1) ?? findSubject(r, findVerbGroup(r, be)) ?? thereAt(r, be - 1);
  const first = r.sentenceFrom(i);
  // "Reports that he left the board are not true, she said"
  if (inner && r.is(first, MATTER) && r.word[first + 1] === THAT) return matchTrailing(r, i, inner, subtype);
  const named = inner && isMatter(r, i, inner);
  if (!inner) return undefined;
  const saying = findSayingBefore(r, inner.from) ?? findBelieving(r, i, inner.from);
  if (saying === undefined || !r.is(saying, SAYING)) return matchTrailing(r, i, inner, subtype);
  const group = findVerbGroup(r, saying);
  const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
  if (responder.subject && findOutletIn(r, responder.subject)) return undefined;
  if (!named && !isOfAccusation(r, i, inner, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, i);
  return toResponse(r, { from: responder.from, to }, responder.subject, {
    subtype,
    denied: { from: inner.from, to: inner.to },
  });
}

/** "charges [he says are politically motivated]", "claims that [his lawyers say are false]": the matter stands before */
function matchGap(r: Reading, i: number, be: number, subtype: 'D1' | 'D3') {
  if (!r.is(be - 1, SAYING)) return undefined;
  const group = findVerbGroup(r, be - 1);
  const speaker = group.isFinite && !group.isNegated && !group.isModal ? findSubject(r, group) : undefined;
  if (!speaker || speaker.isInverted || findOutletIn(r, speaker) || isCourt(r, speaker)) return undefined;
  const relative = r.is(speaker.from - 1, THAT_OR_WHICH) ? speaker.from - 2 : speaker.from - 1;
  const comma = r.word[relative] === COMMA ? relative - 1 : relative;
  const ofMatter = r.findIn(Math.max(r.sentenceFrom(i), comma - 3), comma + 1, ANY_MATTER) !== undefined;
  // "was arrested for fraud, which he says is politically motivated"
  const ofCase = relative < speaker.from - 1 && hasCueNear(r, i, ALLEGED, 0);
  if (!ofMatter && !ofCase) return undefined;
  return toResponse(r, { from: speaker.from, to: findResponseEnd(r, speaker.from, i) }, speaker, { subtype });
}
const ANY_MATTER = anyOf(
  MATTER,
  nounClass('charge case indictment accusation arrest conviction lawsuit suit trial'),
);

/** "The claims, Harlow said, are false" */
function matchAround(
  r: Reading,
  i: number,
  tag: { speaker: NounPhrase; from: number },
  subtype: 'D1' | 'D3',
) {
  const inner = findNounPhraseBefore(r, tag.from);
  if (!inner || !isMatter(r, i, inner) || findOutletIn(r, tag.speaker) || isCourt(r, tag.speaker))
    return undefined;
  const to = findResponseEnd(r, inner.from, i);
  return toResponse(r, { from: inner.from, to }, tag.speaker, {
    subtype,
    denied: { from: inner.from, to: inner.to },
  });
}

/** "[Reports that he had left] were false, a spokesman said." */
function matchTrailing(r: Reading, i: number, inner: NounPhrase, subtype: 'D1' | 'D3') {
  const answer = r.isQuoted(i) ? undefined : (findTrailingWords(r, i) ?? findLeadingWords(r, i));
  if (!answer || findOutletIn(r, answer.speaker) || isCourt(r, answer.speaker)) return undefined;
  const first = r.sentenceFrom(i);
  const opens = r.is(first, MATTER) && r.word[first + 1] === THAT;
  if (!opens && !isMatter(r, i, inner) && !isOfAccusation(r, i, inner, answer.speaker)) return undefined;
  return toResponse(r, answer, answer.speaker, { subtype, denied: { from: inner.from, to: inner.to } });
}

const CONTAIN = wordClass('contains contained');
/** The verb in front of the word: "[are] completely without merit", "[lack] any basis". */
export function findHolder(r: Reading, i: number, from: number): number | undefined {
  if (r.is(from, NEGATED_BE)) return from;
  // "are [sad and] unfounded"
  let be =
    r.is(from - 1, AND) && !r.isPunctuation(from - 2) && !r.is(from - 2, BETWEEN) ? from - 3 : from - 1;
  while ((isAdverb(r, be) || r.is(be, BETWEEN) || r.has(be, NUMBER | PUNCTUATION)) && be > from - 7) be--;
  if (r.is(from, CONTAIN)) return from;
  // "It’s not fake"
  if (r.findIn(be + 1, from, NOT) !== undefined) return undefined;
  return r.is(be, BE) || (r.is(i, MERIT) && r.is(be, HOLD)) ? be : undefined;
}
/** "a complete and utter lie", "100 percent false", "just a load of nonsense" */
const BETWEEN = wordClass(
  'a an the and complete utter total absolute pure sheer outright blatant downright per percent load pack bunch lot of just all part act work old another gross crude wild grotesque deliberate',
);
const NOT = wordClass('not never hardly');
const AND = wordClass('and');
const THERE = internWord('there');

/** "The firm believes [the suit is without merit]", "said it believes …": of what is brought against one, no view */
function findBelieving(r: Reading, i: number, inner: number): number | undefined {
  const verb = r.word[inner - 1] === THAT ? inner - 2 : inner - 1;
  if (!r.is(verb, BELIEVE) || !(r.is(i, MERIT) || r.is(i, MERITLESS))) return undefined;
  return findSayingBefore(r, findSubject(r, findVerbGroup(r, verb))?.from ?? verb) ?? verb;
}
const BELIEVE = verbClass('believe');
const MERITLESS = wordClass('meritless baseless unfounded groundless frivolous');
const SAYING = anyOf(ANY_SAYING, BELIEVE, verbClass('assure reassure swear vow protest'));

function thereAt(r: Reading, i: number): NounPhrase | undefined {
  return r.word[i] === THERE ? { from: i, to: i + 1, head: i } : undefined;
}

/** "said that was false": the pronoun */
function thatAt(r: Reading, i: number): NounPhrase | undefined {
  const opens = r.is(i - 1, ANY_SAYING) || opensClause(r, i);
  return r.word[i] === THAT && opens ? { from: i, to: i + 1, head: i } : undefined;
}
const THAT = internWord('that');
