// D1 by the verb "deny" and its like. Refusals of bail, entry or service are no denials; "did not deny" is D2's.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { GERUND, internWord, wordClass } from '../../text/vocabulary.ts';
import { capLength, findClauseEnd, findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { THIRD_PERSON_PRONOUN } from '../lexicon/function-words.ts';
import { LAWYER, ROLE, SPOKESPERSON } from '../lexicon/people.ts';
import { DENY } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';

/** What is refused, not said to be untrue, when it is denied. */
const REFUSABLE = wordClass(
  `bail entry visa visas access service services benefits permission request requests motion motions application
  applications appeal appeals petition parole asylum leave coverage boarding treatment care loan loans credit
  citizenship admission promotion opportunity opportunities right rights funding aid food water medication
  compensation refund pay claim-form stay injunction hearing release vote planning certification`,
);
const CLAIMS = wordClass('insurance benefit benefits jobless disability');
const REASON = wordClass('citing because saying calling insisting');
const NOR = internWord('nor');

/** Whether the object of "deny" is something that is refused to somebody. */
function isRefusal(r: Reading, verb: number): boolean {
  const object = findNounPhraseAt(r, verb + 1);
  if (!object) return false;
  if (r.is(object.head, REFUSABLE) || r.is(object.from, CLAIMS)) return true;
  // "denied Harlow bail": a second noun phrase right behind the first
  const second = findNounPhraseAt(r, object.to);
  return second !== undefined && r.is(second.head, REFUSABLE);
}

export default pattern({
  id: 'direct-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial',
  explain: 'The party named says of the matter that it is not so.',
  ask: 'Exactly which words are denied, and which are not?',
  notThis: 'Something refused: “the judge denied bail”; “did not deny”.',
  on: DENY,
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (group.isPassive || group.isNegated || group.isModal || r.isWord(verb - 1, NOR)) return undefined;
    if (!group.isFinite || r.is(verb, GERUND) || isRefusal(r, verb)) return undefined;
    const subject = findSubject(r, group);
    if (!subject) return undefined;
    let to = findClauseEnd(r, verb);
    if (r.word[to] === COMMA && r.is(to + 1, REASON)) to = findClauseEnd(r, to + 1);
    to = capLength(r, subject.from, to, 25);
    return {
      from: subject.from,
      to,
      anatomy: () => ({
        who: r.textOf(subject.from, subject.to),
        speaks_as: r.is(subject.head, SPOKESPERSON)
          ? 'spokesperson'
          : r.is(subject.head, LAWYER)
            ? 'lawyer'
            : r.is(subject.head, THIRD_PERSON_PRONOUN)
              ? 'self'
              : null,
        who_unnamed: r.is(subject.head, ROLE) || null,
        what_denied: r.textOf(verb + 1, to) || null,
      }),
    };
  },
  examples: [
    '[Harlow has repeatedly denied taking the money].',
    '[A spokesman for the bank denied that any records were lost].',
    '[The minister denies wrongdoing].',
    'He was named in the report. [He denied it], and walked away.',
    '[The club refuted the allegation], and fans cheered.',
    'The memo was leaked, but [her lawyer strongly denied any involvement, citing the date].',
    'The judge denied Harlow bail.',
    'The judge denied bail.',
    'He was denied entry to the country.',
    'The bank would deny nobody a hearing.',
    'The agency denied her application for a visa.',
    'She said nobody should be denied treatment.',
  ],
});
