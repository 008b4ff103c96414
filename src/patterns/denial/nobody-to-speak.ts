// D5 by whom there is to ask: "Court records did not list a lawyer who could speak for him", "It was not clear if she had a lawyer who
// could comment". Who was asked and was silent is no-response's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { findClauseEnd } from '../grammar/clause.ts';
import { findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { BE } from '../lexicon/function-words.ts';
import { LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { findResponder, toResponse } from './responder.ts';

/** "a lawyer [who could comment] on his behalf", "a lawyer [to speak] for him": the end of what that one would do */
function findSpeaking(r: Reading, lawyer: number): number | undefined {
  const end = Math.min(r.sentenceTo(lawyer), lawyer + 12);
  for (let i = lawyer + 1; i < end; i++)
    if (r.is(i, SPEAK) && (r.is(i - 1, TO) || r.is(i - 1, COULD) || r.is(i - 1, WHO))) return i;
  return undefined;
}

/** Where "It was not clear if", "Court records did not list", "No lawyer was listed" starts; undefined where nothing is missing. */
function findMissing(r: Reading, lawyer: number): number | undefined {
  const start = r.sentenceFrom(lawyer);
  const limit = Math.max(start, lawyer - 14);
  for (let i = lawyer - 1; i >= limit; i--) {
    // "It was not immediately clear if"
    if (r.is(i, CLEAR) && r.findIn(i + 1, i + 3, IF) !== undefined)
      return isUnclear(r, i) ? Math.max(start, i - 4) : undefined;
    if (!r.is(i, LIST)) continue;
    const group = findVerbGroup(r, i);
    if (group.isNegated && !group.isModal && !group.isPassive) return findResponder(r, group)?.from;
  }
  return undefined;
}

/** "not immediately clear", "unknown" */
function isUnclear(r: Reading, i: number): boolean {
  return r.is(i, UNCLEAR) || r.findIn(Math.max(r.sentenceFrom(i), i - 4), i, NOT) !== undefined;
}

function matchLawyer(r: Reading, lawyer: number) {
  const speaking = findSpeaking(r, lawyer);
  if (speaking !== undefined) {
    const from = findMissing(r, lawyer);
    return from === undefined
      ? undefined
      : toResponse(r, { from, to: findClauseEnd(r, speaking) }, undefined);
  }
  // "No lawyer was listed for Harlow"
  const from = findPhraseStart(r, lawyer);
  if (!r.is(from, NO)) return undefined;
  const end = Math.min(r.sentenceTo(lawyer), lawyer + 9);
  const listed = r.findIn(lawyer + 1, end, LISTED);
  if (listed === undefined || !r.is(listed - 1, BE)) return undefined;
  return toResponse(r, { from, to: findClauseEnd(r, listed) }, undefined);
}

/** "Contact information for Harlow could not be found" */
function matchContact(r: Reading, contact: number) {
  if (!r.is(contact + 1, DETAILS)) return undefined;
  const end = Math.min(r.sentenceTo(contact), contact + 12);
  const found = r.findIn(contact + 2, end, FOUND);
  if (found === undefined) return undefined;
  const group = findVerbGroup(r, found);
  if (!(group.isNegated && (group.isPassive || r.is(found, AVAILABLE)))) return undefined;
  return toResponse(r, { from: contact, to: findClauseEnd(r, found) }, undefined);
}

const SPEAK = wordClass('comment speak respond talk');
const TO = wordClass('to');
const COULD = wordClass('could can might would');
const WHO = wordClass('who');
const UNCLEAR = wordClass('unclear unknown');
const CLEAR = anyOf(UNCLEAR, wordClass('clear known'));
const IF = wordClass('if whether');
const NOT = wordClass("not n't wasn't isn't");
const LIST = wordClass('list name show identify listed have had');
const NO = wordClass('no');
const LISTED = wordClass('listed named');
const CONTACT = wordClass('contact');
const DETAILS = wordClass('information details');
const AVAILABLE = wordClass('available');
const FOUND = wordClass('found located available');
const SPEAKER = anyOf(LAWYER, SPOKESPERSON, wordClass('representative'));

export default pattern({
  id: 'nobody-to-speak',
  category: 'denial',
  subtype: 'D5',
  title: 'Nobody found to answer',
  explain: 'The report says that nobody was found who could answer for the party.',
  ask: 'Was the party itself asked? Silence is not an admission.',
  notThis: 'A lawyer who was not there; a list without a name.',
  on: anyOf(SPEAKER, CONTACT),
  match(r, i) {
    return r.is(i, CONTACT) ? matchContact(r, i) : matchLawyer(r, i);
  },
  examples: [
    '[It was not immediately clear if the driver had a lawyer who could comment on her behalf].',
    '[Court records did not list a lawyer who could speak for the driver].',
    '[It was unclear whether the owner had an attorney to speak on his behalf].',
    '[No lawyer was listed for the driver].',
    '[The driver did not have a lawyer who could comment].',
    '[Contact information for the owner could not be found].',
    'The lawyer was not in the hall.',
    'It was not clear if the lawyer had a car.',
    'He did not have a lawyer in the family.',
    'The guide lists a lawyer who can speak French.',
    'No lawyer was born in the house.',
    'The contact information was printed on the box.',
  ],
});
