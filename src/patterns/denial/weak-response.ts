// The response of a verb that does not contradict the point: its responder and its span. Which verbs are such, non-denial.ts
// and defended.ts say.
import type { Reading } from '../../text/reading.ts';
import { GERUND, verbClass } from '../../text/vocabulary.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { BE, HAVE, I_OR_WE } from '../lexicon/function-words.ts';
import { findQuotedReply } from './quoted-reply.ts';
import { findResponder, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** Only of what is done: “would dodge” tells of no answer. */
export const EVADE = verbClass('sidestep+ dodge evade duck skirt avoid deflect swerve fudge');

/**
 * The response whose verb is token `verb`; undefined where nobody does it, or it is negated against what is expected.
 * @param last the last token that belongs to the verb.
 */
export function respond(
  r: Reading,
  verb: number,
  last: number,
  options: { negated?: boolean; widen?: boolean } = {},
) {
  const group = findVerbGroup(r, verb);
  if (group.isPassive || group.isNegated !== (options.negated ?? false)) return undefined;
  if (group.isModal && !group.isNegated && r.is(verb, EVADE)) return undefined;
  const finite = group.isFinite || r.is(verb, HAVE) || r.is(verb, BE);
  if (!finite && !r.is(verb, GERUND) && !group.isInfinitive) return undefined;
  const inner =
    findResponder(r, group) ?? (r.is(verb, GERUND) ? { subject: undefined, from: group.from } : undefined);
  if (!inner) return undefined;
  const own = inner.subject && r.is(inner.subject.head, I_OR_WE) ? findQuotedReply(r, verb) : undefined;
  if (own) return toResponse(r, own, own.speaker, { scope: 'none' });
  const responder = options.widen ? widenToSpeaker(r, inner) : inner;
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'none' });
}
