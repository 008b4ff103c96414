// U2 by a suit: "sued the firm over", "filed a lawsuit alleging", "is being sued for". A suit whose matter is not told is
// no claim; a class action's outcome is not its business.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, PUNCTUATION } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PARTICIPLE,
  PAST,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { DETERMINER, TIME_NOUN, WEEKDAY } from '../lexicon/function-words.ts';
import { ACCUSE, SUE } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, findClauseStart, isLooseGerund } from './accusation.ts';
import { NO_CASE } from './legal-case.ts';

const FILE = verbClass('file bring launch lodge');
const CONTRAST = wordClass('but while although which');
const SUIT = wordClass('lawsuit lawsuits suit suits complaint complaints action');
const BY = internWord('by');
const THE = internWord('the');
/** Papers filed for other ends, too. */
const CLAIM_PAPER = nounClass('claim petition charge grievance');
const ALLEGE = verbClass('allege accuse');
const MATTER = anyOf(
  ACCUSE,
  wordClass('over for claiming arguing saying because contending asserting claims citing'),
);

const COURT_OR_DAY = anyOf(WEEKDAY, wordClass('court'));
const LONGEST = 25;

/** "has taken the maker to court, saying" */
function matchTaken(r: Reading, verb: number): Found | undefined {
  const whom = findNounPhraseAt(r, verb + 1);
  if (!whom || !r.isWord(whom.to, TO) || !r.is(whom.to + 1, COURT)) return undefined;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isPassive || group.isNegated || group.isModal) return undefined;
  const matter = findMatter(r, whom.to + 2);
  const claimant = matter === undefined ? undefined : findSubject(r, group);
  return claimant && { from: findClauseStart(r, group), to: whom.to + 2, claimant };
}
const TAKE = wordClass('took taken takes');
const TO = internWord('to');
const COURT = wordClass('court');

/** "for several years" */
function isSpell(r: Reading, i: number): boolean {
  const phrase = findNounPhraseAt(r, i);
  return phrase !== undefined && r.is(phrase.head, TIME_NOUN) && r.is(i, DETERMINER);
}

/** The word that opens what the suit is about; undefined if nothing does before the clause is over. */
function findMatter(r: Reading, i: number): number | undefined {
  const end = Math.min(r.sentenceTo(i - 1), i + 18);
  for (let j = i; j < end; j++) {
    if (r.is(j, MATTER) && !isSpell(r, j + 1)) return j;
    if (r.word[j] === COMMA && !r.is(j + 1, MATTER) && j > i + 8) return undefined;
    if (r.is(j, CONTRAST)) return undefined;
  }
  return undefined;
}

interface Found extends TokenRange {
  readonly claimant?: TokenRange | undefined;
}

/** "The widow sued Acme on Thursday in federal court": a named party, a day or a court, nothing else. */
function isPlainSuit(r: Reading, verb: number): boolean {
  const object = r.is(verb, PAST) ? findNounPhraseAt(r, verb + 1) : undefined;
  if (!object || !r.has(object.head, CAPITAL)) return false;
  return r.findIn(object.to, Math.min(r.sentenceTo(verb), object.to + 8), COURT_OR_DAY) !== undefined;
}

function matchSue(r: Reading, verb: number, group: VerbGroup): Found | undefined {
  const next = verb + 1;
  const matter = findMatter(r, next);
  // "is being sued by nine drivers": who sues is told
  if (matter === undefined && !(group.isPassive ? r.word[next] === BY : isPlainSuit(r, verb)))
    return undefined;
  if (group.isPassive || (r.is(verb, PARTICIPLE) && r.word[next] === BY)) {
    const by = r.word[next] === BY ? findNounPhraseAt(r, next + 1) : undefined;
    return { from: findClauseStart(r, group), to: by?.to ?? next, claimant: by };
  }
  const object = findNounPhraseAt(r, next);
  if (!object || (r.is(verb, GERUND) && group.from === verb)) return undefined;
  const claimant = findSubject(r, group);
  const from = findClauseStart(r, group);
  const to = matter !== undefined && r.is(matter, ACCUSE) && matter - from < LONGEST ? matter + 1 : object.to;
  // Over an insertion that hides who sues: the verb and whom
  if (!claimant && r.word[group.from - 1] !== COMMA) return undefined;
  return { from: claimant ? from : group.from, to, claimant };
}

/** "filed a lawsuit against the firm, accusing it of": through the suit. */
function matchFile(r: Reading, verb: number, group: VerbGroup): Found | undefined {
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || group.isPassive) return undefined;
  const isSuit = r.is(object.head, SUIT);
  if (!isSuit && !r.is(object.head, CLAIM_PAPER)) return undefined;
  // "a formal complaint" goes to an office, not to a court
  if (r.findIn(object.from, object.head, NO_CASE) !== undefined) return undefined;
  const loose = isLooseGerund(r, group);
  if (loose && r.word[group.from - 1] !== COMMA) return undefined;
  const matter = findMatter(r, object.to);
  if (matter === undefined) return undefined;
  // "filed a claim with the board, alleging"; "filed the complaint" was told of before
  if (!(isSuit && !r.isWord(object.from, THE)) && !r.is(matter, ALLEGE)) return undefined;
  const claimant = loose ? undefined : findSubject(r, group);
  const from = claimant && matter - claimant.from < LONGEST ? findClauseStart(r, group) : group.from;
  // "filed a lawsuit against the firm alleging": the cue belongs to it.
  const to = r.is(matter, ACCUSE) && matter - from < LONGEST ? matter + 1 : object.to;
  return { from, to, claimant };
}

export default pattern({
  id: 'sued',
  category: 'unverified',
  subtype: 'U2',
  title: 'A suit',
  explain: 'One side has taken this to court; it is not decided.',
  ask: 'What does the other side answer?',
  notThis: 'A suit whose matter is not told; a suit that is only threatened.',
  on: anyOf(SUE, FILE, TAKE),
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || group.isInfinitive || isHypothetical(r, verb)) return undefined;
    if (r.has(verb + 1, PUNCTUATION)) return undefined;
    const found = r.is(verb, SUE)
      ? matchSue(r, verb, group)
      : r.is(verb, TAKE)
        ? matchTaken(r, verb)
        : matchFile(r, verb, group);
    if (!found) return undefined;
    const { claimant } = found;
    return {
      from: found.from,
      to: found.to,
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb', stage: 'sued' }),
    };
  },
  examples: [
    '[The app, owned by Quill, has sued Hale Group], a Danish firm, saying it hid the fault.',
    '[Nine drivers have taken the firm to court], saying it hid the fault.',
    'Nine drivers took the firm to court.',
    '[Nine drivers sued the firm] over unpaid hours.',
    '[The firm was sued by nine drivers] for unpaid hours.',
    '[Harlow sued the magazine], saying it had printed lies.',
    '[The drivers filed a lawsuit] over unpaid hours.',
    '[A widow has filed a complaint] over the crash.',
    '[The city is being sued] over the flood.',
    '[The clerk filed a claim with the labour board, alleging] that the firm had spied on her.',
    'The man who filed the complaint over the call is a clerk.',
    'She filed an insurance claim over the flood.',
    'She threatened to sue the firm over unpaid hours.',
    'The drivers may sue the firm over unpaid hours.',
    'The firm was sued in May.',
    'She filed a formal complaint over the noise.',
    'He filed a story from Leeds.',
    'She brought a suit and a tie.',
    'If they sue over the flood, the city will pay.',
  ],
});
