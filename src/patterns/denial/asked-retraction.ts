// D1 by what a party asks of the outlet: a retraction or a correction, and so says that the report is not so.
import { internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
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

export default pattern({
  id: 'asked-retraction',
  category: 'denial',
  subtype: 'D1',
  title: 'A retraction demanded',
  explain: 'The party wants the report taken back, and so says that it is not so.',
  ask: 'Which sentence of the report does the party call wrong?',
  notThis: 'A retraction that the outlet or a journal has already made.',
  on: RETRACTION,
  match(r, noun) {
    let i = noun - 1;
    while (r.is(i, BETWEEN) && i > noun - 8) i--;
    const verb = r.word[i] === FOR && r.is(i - 1, CALL_FOR) ? i - 1 : i;
    if (!(r.is(verb, DEMAND) || (verb < i && r.is(verb, CALL_FOR)))) return undefined;
    const group = findVerbGroup(r, verb);
    if (group.isNegated || group.isModal || group.isPassive || group.isInfinitive) return undefined;
    const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
    const { subject } = responder;
    if (subject && (isCourt(r, subject) || findOutletIn(r, subject))) return undefined;
    const to = findResponseEnd(r, responder.from, noun);
    return toResponse(r, { from: responder.from, to }, subject, { scope: 'general' });
  },
  examples: [
    '[Her lawyers demanded a retraction from the magazine].',
    '[The senator is seeking a full retraction].',
    '[Harlow called for an apology and a retraction].',
    'In a letter to the editor, [the firm demanded an immediate retraction of the story].',
    '[The embassy asked for a public retraction].',
    '[The coach wants a retraction].',
    'The journal published a retraction.',
    'The muscle allows the retraction of the claw.',
    'The Ledger demanded a retraction by its rival.',
    'She would demand a retraction if she cared.',
    'The judge called for a retraction.',
    'The number of retractions rose.',
  ],
});
