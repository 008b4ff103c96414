// U3 by one adjective: "unverified reports that", "the claims are unconfirmed". A bare "unverified claims" states nothing
// (principle 3), "baseless" and "false" are verdicts, and an "unproven treatment" is a matter of medicine.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject, findVerbAfter } from '../grammar/clause.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, DETERMINER } from '../lexicon/function-words.ts';
import { DOCUMENT } from '../lexicon/media.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { ALLEGATION } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { findContentEnd } from './content-clause.ts';

const UNVERIFIED = wordClass(
  'unverified unconfirmed unsubstantiated uncorroborated unproven unauthenticated unverifiable verifiable evidence-free unsupported undocumented',
);
const CLAIM_NOUN = anyOf(
  ALLEGATION,
  DOCUMENT,
  nounClass(
    'footage information mention detail evidence theory testimony tip conspiracy reporting intelligence news',
  ),
);
const CONTENT = wordClass(
  'that of about from by on in showing claiming alleging suggesting linking against regarding',
);
const REMAIN = verbClass('remain stay');
const SHOW = verbClass('show purport appear depict');
const HELD = anyOf(BE, REMAIN);
const ONE = internWord('one');
const OF = internWord('of');
const FROM = internWord('from');

/** The noun behind the adjective, over at most two more modifiers. */
function findHead(r: Reading, adjective: number): number | undefined {
  const end = Math.min(r.sentenceTo(adjective), adjective + 5);
  let head: number | undefined;
  for (let i = adjective + 1; i < end && !r.isPunctuation(i); i++) {
    if (r.is(i, CLAIM_NOUN)) head = i;
    else if (head !== undefined || r.is(i, DETERMINER)) break;
  }
  return head;
}

const VERIFIABLE = wordClass('verifiable');
const NOT = wordClass("not isn't aren't wasn't weren't");

function matchAttributive(r: Reading, adjective: number): TokenRange | undefined {
  const head = findHead(r, adjective);
  if (head === undefined) return undefined;
  let from = findPhraseStart(r, head);
  if (from > adjective) from = adjective;
  if (r.isWord(from - 1, OF) && r.isWord(from - 2, ONE)) from -= 2;
  const verb = findVerbAfter(r, head + 1);
  if (verb !== undefined && (r.is(verb, ANY_SAYING) || r.is(verb, SHOW)) && findVerbGroup(r, verb).isFinite)
    return { from, to: verb + 1 };
  // "unverified information from a former spy": from whom it is are other words
  if (r.isWord(head + 1, FROM)) return { from, to: head + 1 };
  if (!r.is(head + 1, CONTENT)) return undefined;
  const to = findContentEnd(r, head + 1);
  return to === undefined ? undefined : { from, to };
}

function matchPredicative(r: Reading, adjective: number): TokenRange | undefined {
  let verb = adjective - 1;
  while (isAdverb(r, verb) || r.is(verb, NOT)) verb--;
  // "not immediately verifiable"
  if (!r.is(verb, HELD) || (r.is(adjective, VERIFIABLE) && r.findIn(verb, adjective, NOT) === undefined))
    return undefined;
  const subject = findSubject(r, findVerbGroup(r, verb));
  if (!subject || !r.is(subject.head, CLAIM_NOUN)) return undefined;
  return { from: subject.from, to: adjective + 1 };
}

export default pattern({
  id: 'unverified-adjective',
  category: 'unverified',
  subtype: 'U3',
  title: 'Called unverified',
  explain: 'The text itself calls this unverified.',
  ask: 'What would verify it, and has anybody tried?',
  notThis: 'A judgement (“baseless”), or an untested product (“an unproven drug”).',
  on: UNVERIFIED,
  match(r, i) {
    const range = matchPredicative(r, i) ?? matchAttributive(r, i);
    return range && { ...range, anatomy: () => ({ hedge: 'notice', claimant: null }) };
  },
  examples: [
    'The page printed [unverified information] from a rival.',
    'There were [unverified reports that the bridge had collapsed].',
    '[Unconfirmed reports of a second boat] reached the port.',
    '[The claims are unverified].',
    '[The allegation remains unproven].',
    '[The unverified memo states] that the two met.',
    'She repeated [unsubstantiated claims about the vote].',
    'He spreads unverified claims.',
    'The clinic sells an unproven drug.',
    'Baseless claims filled the page.',
    'The unverified account was deleted.',
    'He made an unproven leap of faith.',
    'The unconfirmed nominee waited.',
  ],
});
