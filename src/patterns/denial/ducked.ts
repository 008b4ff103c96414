// D2 by a question that was ducked: "sidestepped the question", "avoided saying whether", "deflected when asked". No pattern of its own:
// non-denial.ts asks it.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, GERUND, nounClass, PLURAL, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { ends } from '../grammar/when.ts';
import { DETERMINER } from '../lexicon/function-words.ts';
import { ALLEGED, ASKED, hasCueNear } from './allegation-context.ts';
import { MATTER_NOUN } from './subject-matter.ts';
import { respond } from './weak-response.ts';

export const QUESTION = nounClass('question answer query inquiry');
const ANSWERING = wordClass('answering addressing commenting responding');

/** "sidestepped the question", "avoided answering", "did not directly answer the question" */
export function matchEvaded(r: Reading, verb: number) {
  const end = Math.min(r.sentenceTo(verb), verb + 6);
  if (r.is(verb + 1, ANSWERING)) return respond(r, verb, verb + 1);
  const at = r.findIn(verb + 1, end, QUESTION) ?? findEvaded(r, verb);
  return at === undefined || isGeneral(r, verb) ? undefined : respond(r, verb, at);
}

/** "sidestepped the issue", "dodged the allegations", "avoided saying whether": where somebody asks or accuses */
function findEvaded(r: Reading, verb: number): number | undefined {
  if (!hasCueNear(r, verb, ALLEGED | ASKED, 1)) return undefined;
  if (r.is(verb + 1, SAYING) && r.is(verb + 2, WHETHER)) return verb + 1;
  if (ends(r, verb + 1) || r.is(verb + 1, WHEN)) return asksIn(r, verb) ? verb : undefined;
  const object = findNounPhraseAt(r, r.is(verb + 1, AROUND) ? verb + 2 : verb + 1);
  return object && r.is(object.head, EVADED) && !r.is(verb, AVOID) ? object.head : undefined;
}
const SAYING = wordClass('saying');
const WHETHER = wordClass('whether if who what why how');
const WHEN = wordClass('when');
const AROUND = wordClass('around');
export const EVADED = anyOf(MATTER_NOUN, nounClass('issue topic subject matter controversy'));

const AVOID = verbClass('avoid evade');

/** Whether somebody is asked in this sentence. */
export function asksIn(r: Reading, verb: number): boolean {
  return (
    r.findIn(
      Math.max(r.sentenceFrom(verb), verb - 24),
      Math.min(r.sentenceTo(verb), verb + 8),
      ASKED_HERE,
    ) !== undefined
  );
}
const ASKED_HERE = wordClass('asked pressed questioned confronted quizzed grilled');

/** "candidates dodging questions": what such people do, and nobody's answer. */
function isGeneral(r: Reading, verb: number): boolean {
  const before = verb - 1;
  return (
    r.is(verb, GERUND) && r.is(before, PLURAL) && !r.has(before, CAPITAL) && !r.is(before - 1, DETERMINER)
  );
}
