// A5: "the Ledger obtained a copy", "Reuters has seen the letter": the outlet got unpublished material. The passive
// ("emails seen by the Ledger") is unpublished-material.ts's.
import { verbClass } from '../../text/vocabulary.ts';
import { capLength, findClauseEnd, findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { pattern } from '../pattern.ts';
import { liesOpen, MATERIAL } from './material-words.ts';

export default pattern({
  id: 'outlet-obtained',
  category: 'anonymous',
  subtype: 'A5',
  title: 'Material the outlet got hold of',
  explain: 'The outlet rests on a document or recording; who handed it over is not said.',
  ask: 'Who gave it, is it complete, was it authenticated?',
  notThis: 'Court papers, public records; somebody in the story who got a letter.',
  on: verbClass('obtain see review view acquire examine hear'),
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (!group.isFinite || group.isPassive || group.isNegated || group.isModal) return undefined;
    const object = findNounPhraseAt(r, verb + 1);
    if (!object || !r.is(object.head, MATERIAL) || liesOpen(r, object.from, object.head)) return undefined;
    const subject = findSubject(r, group);
    if (!subject || !findOutletIn(r, { ...subject, to: subject.head + 1 })) return undefined;
    const to = capLength(r, subject.from, Math.max(findClauseEnd(r, verb), object.to), 25);
    return {
      from: subject.from,
      to,
      anatomy: () => ({
        role: r.textOf(object.head, object.head + 1).toLowerCase(),
        vantage: 'document' as const,
        reason_quality: 'none' as const,
      }),
    };
  },
  examples: [
    '[The AP obtained a copy of the guidance].',
    '[Reuters has seen the letter], which is dated May.',
    '[The Evening Ledger reviewed the emails].',
    '[The Courier has obtained internal documents].',
    '[CNN obtained a recording of the call], and played it on Friday.',
    '[The newspaper has viewed a draft of the plan].',
    'Harlow obtained a copy of the guidance.',
    'The Courier reviewed the film.',
    'The Ledger obtained court records of the case.',
    'Reuters could not review the letter.',
    'Reuters has not seen the letter.',
    'The police reviewed the emails.',
  ],
});
