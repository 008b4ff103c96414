// Whom a source speaks to: a reporter, or somebody inside the story, so that whoever tells is an actor in it and informs nobody.
// And how far the words for the listener go.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, CAPITAL } from '../../text/tokens.ts';
import { anyOf, internWord, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletAt, findOutletIn } from '../grammar/outlets.ts';
import { ME_OR_US, OBJECT_PRONOUN } from '../lexicon/function-words.ts';
import { AUTHORITY, INSTITUTION } from '../lexicon/institutions.ts';
import { HUMAN, PEOPLE, SOURCE } from '../lexicon/people.ts';
import type { SourceCue } from './source-view.ts';

const TO = internWord('to');
/** Listeners inside the story: who tells them is an actor in it. */
const STORY_LISTENER = anyOf(
  AUTHORITY,
  wordClass(
    `him her them it himself court jury jurors judge congress parliament mps senators lawmakers committee subcommittee
    panel inquiry inquest crowd crowds supporters audience rally meeting conference hearing council board staff
    employees workers passengers students parents congregation dispatchers dispatcher operator responders members
    house senate commons delegates tribunal grand`,
  ),
);
export const PRESS = wordClass(
  'reporter reporters journalist journalists correspondent correspondents newsmen columnist',
);

/** "aides warned Mr. Harlow": whoever is warned is in the story, and so is who warns. */
export function warnsSomebody(r: Reading, i: number): boolean {
  const whom = findNounPhraseAt(r, i);
  return whom !== undefined && (isPerson(r, whom.head) || (r.is(i, OBJECT_PRONOUN) && !r.is(i, ME_OR_US)));
}

/** "a source confirmed [to CNN]" */
export function withListener(r: Reading, to: number, kind: SourceCue['kind']): number {
  if (kind !== 'subject' || r.word[to] !== TO) return to;
  const listener = findNounPhraseAt(r, to + 1);
  return findOutletAt(r, to + 1)?.to ?? ((listener && findOutletIn(r, listener)?.to) || to);
}

/** "told Fox News there are …", "told USA TODAY on Monday": the outlet's name ends where the name ends. */
export function addresseeEnd(r: Reading, { from, to }: NounPhrase): number {
  const outlet = findOutletAt(r, from);
  if (outlet && outlet.to > to) return outlet.to;
  return outlet && outlet.to < to && r.word[outlet.to] !== APOSTROPHE_S && !r.has(outlet.to, CAPITAL)
    ? outlet.to
    : to;
}

/** "those on the call noted to the council that", "an aide suggested to Harlow": said to somebody in the story. */
export function saysInStory(r: Reading, phrase: { head: number }, to: number): boolean {
  if (r.word[to] !== TO || r.is(phrase.head, SOURCE)) return false;
  const listener = findNounPhraseAt(r, to + 1);
  if (!listener || findOutletAt(r, to + 1) || findOutletIn(r, listener)) return false;
  if (r.findIn(listener.from, listener.to, PRESS) !== undefined || r.is(listener.head, ME_OR_US))
    return false;
  return (
    r.is(listener.head, STORY_LISTENER) || r.is(listener.head, INSTITUTION) || isPerson(r, listener.head)
  );
}

export function isStoryListener(r: Reading, phrase: { head: number }, addressee: NounPhrase): boolean {
  const { from, to, head } = addressee;
  if (r.findIn(from, to, PRESS) !== undefined || r.is(head, ME_OR_US) || findOutletIn(r, addressee))
    return false;
  if (r.is(head, PEOPLE) && r.has(head, CAPITAL)) return false; // the magazine
  if (r.is(head, STORY_LISTENER) && !r.is(head, OBJECT_PRONOUN)) return true;
  // "a source told him": whoever is called a source informs.
  if (r.is(phrase.head, SOURCE)) return false;
  if (r.is(head, OBJECT_PRONOUN)) return true;
  for (let i = from; i < to; i++) if (isPerson(r, i)) return true;
  return !r.has(head, CAPITAL) || r.is(head, HUMAN);
}
