// D3 by what the case lacks or gets wrong: "said the board had not proven the allegations", "the complaint “misstates the
// law”". A case called names is counter-attack's, one called false or baseless called-untrue's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';
import { findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { mayDefendAccused } from './accused-party.ts';
import { hasCueNear, REPORTED } from './allegation-context.ts';
import { toResponse } from './responder.ts';

/** "had not proven the allegations", "failed to provide evidence": what others could not show */
function matchUnproven(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const failed = group.isInfinitive && r.is(group.from - 1, FAILED);
  if (!(group.isNegated || failed) || group.isPassive || (group.isModal && !failed)) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 9);
  if (r.findIn(verb + 1, end, PROOF) === undefined) return undefined;
  const isOpen = hasCueNear(r, verb, REPORTED, 2) || hasAccusationNear(r, verb);
  const answer = isOpen ? findAccusedAnswer(r, verb, mayDefendAccused) : undefined;
  if (!answer || findOutletIn(r, answer.speaker) || r.findIn(answer.words.from, verb, PROVER) === undefined)
    return undefined;
  return toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' });
}
/** As words: as verbs of the lexicon, “show” and “present” would cut noun phrases in two. */
const PROVE = wordClass(
  'prove proved proven substantiate substantiated provide provided produce produced presented offered shown',
);
const FAILED = wordClass('failed fails failing');
/** Who has to prove something, or says it. */
const PROVER = anyOf(
  nounClass(
    `accuser prosecutor investigator reporter journalist whistleblower complainant newspaper paper critic inquiry investigation
    probe prosecution case report lawsuit suit indictment plaintiff regulator committee agency board panel team`,
  ),
  wordClass('police'),
);
const PROOF = anyOf(
  nounClass('allegation accusation claim charge evidence proof case crime'),
  wordClass('guilt intent wrongdoing'),
);

/** "said the Tribune had misread the records", "the complaint “misstates the law”" */
function matchMisread(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive) return undefined;
  const answer = findAccusedAnswer(r, verb, mayDefendAccused);
  if (!answer || findOutletIn(r, answer.speaker)) return undefined;
  const from = Math.max(answer.words.from, verb - 12);
  for (let i = from; i < verb; i++) {
    const inner = findNounPhraseAt(r, i);
    if (inner && (r.is(inner.head, TELLER) || findOutletIn(r, inner)))
      return toResponse(r, answer, answer.speaker, { subtype: 'D3', scope: 'other point' });
  }
  return undefined;
}
const MISREAD = anyOf(
  verbClass(
    'misstate misinterpret misconstrue misrepresent mischaracterize mischaracterise misreport distort',
  ),
  wordClass('misread misreads misunderstand misunderstands misunderstood'),
);
const TELLER = nounClass(
  'report story article complaint lawsuit suit paper newspaper claim allegation accusation reporter journalist indictment filing prosecutor programme documentary',
);

export default pattern({
  id: 'case-faulted',
  category: 'denial',
  subtype: 'D3',
  title: 'A case called unproven or misread',
  explain: 'The speaker says that the report or the case misreads something, or proves nothing.',
  ask: 'What is said to be misread, and what does it say instead?',
  notThis: 'Readers, critics and audiences who misread a work.',
  on: anyOf(PROVE, MISREAD),
  quoted: 'read',
  unlessSettled: true,
  match: (r, verb) => (r.is(verb, MISREAD) ? matchMisread(r, verb) : matchUnproven(r, verb)),
  examples: [
    '[His manager said the article had misread the records].',
    '[The firm said the report misrepresented its position].',
    '[“The complaint misstates the law,” a spokesman said].',
    '[Harlow said the reporter had misunderstood the letter].',
    '[Harlow is accused of theft]U1. [The chief said the board had not proven the allegations].',
    '[Harlow is accused of theft]U1. [“The prosecution has failed to produce evidence,” her lawyer said].',
    'The actor said the audience had misread the play.',
    'The scouts misread the map.',
    'The court said the board had not proven the allegations.',
    'The baker did not prove the dough, she said.',
    'The report said the mayor had misread the chart.',
    'The firm did not provide lunch.',
  ],
});
