// D1 by what the words are set against: "“Despite reports, no family was turned away,” the shelter said", "said that, contrary to
// the claims, no jobs were cut". Without a report in front, the negation has to answer one near: denied-by-saying's and
// quoted-denial's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';
import { pattern } from '../pattern.ts';
import { findAccusedAnswer } from './accused-answer.ts';
import { mayDefendAccused } from './accused-party.ts';
import { NO_NOUN } from './negated-subject.ts';
import { NOT } from './negation.ts';
import { toResponse } from './responder.ts';
import { MATTER_NOUN } from './subject-matter.ts';

const DESPITE = wordClass('despite contrary');
const CONTRARY = wordClass('contrary');
const TO = wordClass('to');
/** "contrary to what has been reported" */
const WHAT = wordClass('what');
const TOLD = anyOf(
  MATTER_NOUN,
  wordClass(
    'reported written said claimed alleged suggested believe implied rumoured rumored headlines press media',
  ),
);
const NEGATED = anyOf(NOT, NO_NOUN);
/** Tokens from the word to what is told, and from there to the negation. */
const NEAR = 7;
const FAR = 16;

/** What the words are set against ends here; undefined where they are set against anything else. */
function findTold(r: Reading, i: number): number | undefined {
  const from = r.is(i + 1, TO) ? i + 2 : i + 1;
  if (from === i + 1 && r.is(i, CONTRARY)) return undefined;
  const told = r.findIn(from, Math.min(r.sentenceTo(i), from + NEAR), TOLD);
  return told !== undefined && (r.is(told, MATTER_NOUN) || r.is(from, WHAT)) ? told : undefined;
}

export default pattern({
  id: 'despite-reports',
  category: 'denial',
  subtype: 'D1',
  title: 'Set against reports',
  explain: 'The speaker says, against reports or claims, that it is not so.',
  ask: 'Which point of the reports do the words deny?',
  notThis: 'What an outlet sets against a report in its own words.',
  on: DESPITE,
  quoted: 'read',
  match(r, i) {
    const told = findTold(r, i);
    if (told === undefined) return undefined;
    const not = r.findIn(told + 1, Math.min(r.sentenceTo(i), told + FAR), NEGATED);
    if (not === undefined) return undefined;
    const answer = findAccusedAnswer(r, not, mayDefendAccused);
    if (!answer || findOutletIn(r, answer.speaker) || r.is(answer.speaker.head, AUTHORITY)) return undefined;
    // "Despite the reports, Harlow said she was not ready": the outlet’s own words
    if (i < answer.words.from) return undefined;
    return toResponse(r, answer, answer.speaker, { denied: { from: not, to: answer.words.to } });
  },
  examples: [
    '[“Despite reports, no family was turned away,” the shelter said].',
    '[“Contrary to what has been written, we did not cut any jobs,” the firm said].',
    '[The club said that, contrary to the rumours, no player had left].',
    '[“Despite claims in the press, our water is not polluted,” a spokeswoman said].',
    '[“Contrary to reports, Ms Roe is not leaving,” her agent said].',
    '[A spokesman said that, despite the reports, the bank was not for sale].',
    'Despite the reports, the road is not closed.',
    '“Despite the rain, we did not stop,” the guide said.',
    '“Contrary to habit, he did not sing,” the tenor said.',
    'Despite the report, Harlow said she was not ready.',
    '“Despite what he had eaten, he was not ill,” the nurse said.',
    'Contrary to reports of snow, no snow fell.',
  ],
});
