// D1 in a headline: "Minister ‘did not shout’ at officials", "Keane: I never said I would leave". Denials in the text are
// quoted-denial's.
import { COLON, PERIOD } from '../../text/tokens.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { isAdverb } from '../grammar/verb-group.ts';
import { BE } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { toResponse } from './responder.ts';
import { OF_MIND } from './subject-matter.ts';

const NOT = wordClass('not');
const DID = wordClass('did');
const DID_NOT = wordClass("didn't never");
const I_OR_WE = wordClass('i we');
/** "‘did not deserve’ to lose": a view */
const OF_VIEW = anyOf(OF_MIND, BE, wordClass('deserve matter work stop give win lose'));
/** Tokens of a name before the colon, and up to the negation in quotation marks. */
const NAME = 8;
const OPENING = 3;

export default pattern({
  id: 'headline-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial in a headline',
  explain: 'The headline quotes words that say it is not so.',
  ask: 'What does the story say was alleged, and by whom?',
  notThis: 'Views in a headline: “Rovers ‘did not deserve’ to lose”.',
  on: anyOf(NOT, DID_NOT),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.blockOf(i).kind !== 'headline' || !(r.is(i, DID_NOT) || r.is(i - 1, DID))) return undefined;
    const from = r.sentenceFrom(i);
    const subject = findNounPhraseAt(r, from);
    const quotation = r.quotationAt(i);
    const quotes = quotation && i - quotation.from < OPENING && subject?.to === quotation.from;
    const speaks = !quotation && r.is(i - 1, I_OR_WE) && r.word[i - 2] === COLON && i - from < NAME;
    if (!quotes && !speaks) return undefined;
    let verb = i + 1;
    while (isAdverb(r, verb)) verb++;
    if (r.is(verb, OF_VIEW)) return undefined;
    const to = r.sentenceTo(i);
    return toResponse(r, { from, to: r.word[to - 1] === PERIOD ? to - 1 : to }, subject);
  },
  examples: [
    '[Keane: I never said I wanted to leave]\n\nHe spoke on Monday.',
    '[Minister ‘did not shout’ at clerks]\n\nShe spoke on Monday.',
    '[Mayor ‘never met’ port owner]\n\nThe mayor spoke on Monday.',
    '[Quill “didn’t take a penny”]\n\nHe spoke on Monday.',
    '[Roe: We never asked for the tapes]\n\nShe spoke on Monday.',
    '[Club ‘did not pay’ for trip]\n\nThe club spoke on Monday.',
    'Rovers ‘did not deserve’ to lose\n\nThe coach spoke on Monday.',
    'Why I never eat oats\n\nA column.',
    'Tram did not stop for swans\n\nIt was a long day.',
    'Roe: I didn’t know I had it in me\n\nShe spoke on Monday.',
    'Star ‘not happy’ with pay\n\nThe star spoke on Monday.',
    'Lake never froze this winter\n\nThe lake is deep.',
  ],
});
