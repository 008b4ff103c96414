// D1 by what a party asks of the outlet or the accuser: a retraction or a correction, that the story be taken down, and so
// says that the report is not so.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';
import { isCourt } from './court.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

const RETRACTION = wordClass('retraction retractions');
const DEMAND = verbClass('demand seek request want');
const CALL_FOR = verbClass('call ask press');
const FOR = internWord('for');
const BETWEEN = wordClass(
  'a an full formal public immediate written complete and apology correction unconditional prompt',
);
/** "asked the paper [to retract the story]", "demanded that it [withdraw the claim]" */
const RETRACT = verbClass('retract withdraw correct take remove');
const TAKE_DOWN = phrases('take down; take back');
const TOLD_OF = nounClass(
  'story article report claim allegation accusation post tweet video remark comment statement',
);
const ASK_TO = verbClass('ask demand want urge call order request press');
const TO = internWord('to');
const THAT = internWord('that');
/** Tokens between the asking verb and the retracting one. */
const REACH = 9;

/** "demanded a retraction", "called for a full retraction" */
function findNounDemand(r: Reading, noun: number): number | undefined {
  let i = noun - 1;
  while (r.is(i, BETWEEN) && i > noun - 8) i--;
  const verb = r.word[i] === FOR && r.is(i - 1, CALL_FOR) ? i - 1 : i;
  return r.is(verb, DEMAND) || (verb < i && r.is(verb, CALL_FOR)) ? verb : undefined;
}

/** "demanded that the paper retract the story", "called on it to take down the article" */
function findVerbDemand(r: Reading, verb: number): number | undefined {
  const particle = r.findPhraseAt(verb, TAKE_DOWN);
  if (r.is(verb, TAKE) && particle === undefined) return undefined;
  const object = findNounPhraseAt(r, particle ?? verb + 1);
  if (!object || r.findIn(object.from, object.to, TOLD_OF) === undefined) return undefined;
  const from = Math.max(r.sentenceFrom(verb), verb - REACH);
  for (let asks = verb - 1; asks >= from; asks--) {
    if (!r.is(asks, ASK_TO)) continue;
    const clause = r.word[asks + 1] === THAT || r.word[verb - 1] === TO;
    return clause && asks + 2 < verb ? asks : undefined;
  }
  return undefined;
}
const TAKE = verbClass('take');

export default pattern({
  id: 'asked-retraction',
  category: 'denial',
  subtype: 'D1',
  title: 'A retraction demanded',
  explain: 'The party wants the report taken back, and so says that it is not so.',
  ask: 'Which sentence of the report does the party call wrong?',
  notThis: 'A retraction that the outlet or a journal has already made.',
  on: anyOf(RETRACTION, RETRACT),
  match(r, i) {
    const verb = r.is(i, RETRACTION) ? findNounDemand(r, i) : findVerbDemand(r, i);
    if (verb === undefined) return undefined;
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || group.isPassive || group.isInfinitive) return undefined;
    const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
    const { subject } = responder;
    if (subject && (isCourt(r, subject) || findOutletIn(r, subject))) return undefined;
    const to = findResponseEnd(r, responder.from, i);
    return toResponse(r, { from: responder.from, to }, subject, { scope: 'general' });
  },
  examples: [
    '[Her lawyers demanded a retraction from the magazine].',
    '[The senator is seeking a full retraction].',
    '[Harlow called for an apology and a retraction].',
    'In a letter to the editor, [the firm demanded an immediate retraction of the story].',
    '[The embassy asked for a public retraction].',
    '[The coach wants a retraction].',
    '[Harlow asked the paper to retract the story].',
    '[Harlow demanded that the paper withdraw the claim].',
    '[Her lawyers called on the magazine to take down the article].',
    'The teacher asked the class to correct the spelling.',
    'The court ordered the shop to withdraw the claim.',
    'The journal published a retraction.',
    'The muscle allows the retraction of the claw.',
    'The Ledger demanded a retraction by its rival.',
    'She would demand a retraction if she cared.',
    'The judge called for a retraction.',
    'The number of retractions rose.',
  ],
});
