// D1 by set phrases: "would have none of it", "begged to differ", "does not accept that", "shot that down", "Not so, according to the
// bank". Of what was told before; verbs that take the allegation itself as their object are rejected-allegation.ts's.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, pastClass, phrases, wordClass } from '../../text/vocabulary.ts';
import { findAttribution } from '../grammar/attribution.ts';
import { opensClause } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { I_OR_WE, IT_OR_THAT, IT_OR_THEM, WOULD } from '../lexicon/function-words.ts';
import { SAY } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

const NONE_OF = phrases('have none of it; have none of that; have none of this');
const HAVE = wordClass('have');
const BEG = wordClass('beg begs begged');
const TO_DIFFER = phrases('to differ; to disagree');
const ACCEPT = wordClass('accept');
const SHOOT = pastClass('shot batted knocked swatted slapped shoots bats');
const DOWN = wordClass('down away aside');
const SCOTCH = wordClass('scotched scotches');
const NOT = wordClass('not');
const SO = wordClass('so');

/** The last token of the set phrase whose verb is token `i`; undefined if it is none. */
function findPhraseEnd(r: Reading, i: number): number | undefined {
  if (r.is(i, HAVE)) {
    const to = r.is(i - 1, WOULD_OR_WILL) ? r.findPhraseAt(i, NONE_OF) : undefined;
    return to === undefined ? undefined : to - 1;
  }
  if (r.is(i, BEG)) {
    const to = r.findPhraseAt(i + 1, TO_DIFFER);
    return to === undefined ? undefined : to - 1;
  }
  if (r.is(i, ACCEPT)) return r.is(i + 1, IT_OR_THAT) && ends(r, i + 2) ? i + 1 : undefined;
  if (r.is(i, SCOTCH)) return r.is(i + 1, IT_OR_THEM) && ends(r, i + 2) ? i + 1 : undefined;
  return r.is(i + 1, IT_OR_THEM) && r.is(i + 2, DOWN) && (ends(r, i + 3) || r.word[i + 3] === COMMA)
    ? i + 2
    : undefined;
}
const WOULD_OR_WILL = anyOf(WOULD, wordClass("will 'd 'll"));

/** "The bank would have none of it" */
function matchVerb(r: Reading, i: number) {
  const last = r.isQuoted(i) ? undefined : findPhraseEnd(r, i);
  if (last === undefined) return undefined;
  const group = findVerbGroup(r, i);
  if (group.isPassive || group.isInfinitive || group.isNegated !== r.is(i, ACCEPT)) return undefined;
  if (group.isModal && !r.is(i, HAVE)) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject || r.is(responder.subject.head, I_OR_WE)) return undefined;
  if (findOutletIn(r, responder.subject) || isCourt(r, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

/** "Not so, according to the bank", "Not so, said the bank" */
function matchNotSo(r: Reading, not: number) {
  if (!opensClause(r, not) || !r.is(not + 1, SO) || r.word[not + 2] !== COMMA) return undefined;
  const start = r.is(not + 3, SAY) ? not + 4 : not + 5;
  const phrase = findNounPhraseAt(r, start);
  const speaker = phrase && { ...phrase, to: findTailEnd(r, phrase.to) };
  const attribution = speaker && findAttribution(r, speaker);
  if (!speaker || !attribution || attribution.from !== not + 3 || findOutletIn(r, phrase)) return undefined;
  return toResponse(r, { from: not, to: attribution.to }, phrase);
}

export default pattern({
  id: 'would-not-have-it',
  category: 'denial',
  subtype: 'D1',
  title: 'A flat contradiction',
  explain: 'The party contradicts what was said before in a set phrase, without a word on the matter itself.',
  ask: 'Which part of it is contradicted, and what would show who is right?',
  notThis: 'A view that is not shared, where nothing was alleged.',
  on: anyOf(HAVE, BEG, ACCEPT, SHOOT, SCOTCH, NOT),
  match(r, i) {
    const found = r.is(i, NOT) ? matchNotSo(r, i) : matchVerb(r, i);
    return found && hasCueNear(r, i, ALLEGED | ASKED | ANSWERED | TOLD, 1) ? found : undefined;
  },
  examples: [
    '[Quill accused the bank]U1 of theft. [The bank would have none of it].',
    '[Quill accused the bank]U1 of theft. [The bank begged to differ].',
    '[Quill accused the bank]U1 of theft. [The bank does not accept that].',
    '[Harlow is accused of theft]U1. [Harlow shot that down].',
    '[Harlow is accused of theft]U1. [His lawyer batted it away].',
    '[Harlow is accused of theft]U1. [His lawyer scotched that].',
    '[Harlow is accused of theft]U1. [Not so, according to the bank].',
    'The hall is cold. The porter begs to differ.',
    'The keeper batted it away.',
    'The hunter shot it down.',
    'The shop does not accept that.',
    'The cook would have none of it in her soup.',
    'Not so, said the baker, and cut the cake.',
  ],
});
