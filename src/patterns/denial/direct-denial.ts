// D1 by the verb "deny" and its like, in every form: finite, participle, infinitive, passive. Refusals of bail, entry or
// service are no denials; "did not deny" is non-denial's.
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { ARTICLE, CONDITIONAL, I_OR_WE, OR_NOR, POINTING, POSSESSIVE } from '../lexicon/function-words.ts';
import { ADMIT, DENY } from '../lexicon/verbs.ts';
import { ALLEGATION, WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isCourt } from './court.ts';
import { findQuotedReply } from './quoted-reply.ts';
import { CLAIMS, isRefusal, REFUSABLE } from './refusal.ts';
import { agrees, findEarlierSubject, findResponder, type Responder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { findTakenTo } from './taken-to.ts';

const THAT = internWord('that');
const NOT = internWord('not');
const BY = internWord('by');
const NOT_DENIED = wordClass('without to before from of by for about');
/** "stopped short of denying", "could not but deny" are left to non-denial and to nobody. */
const WITHOUT = wordClass('without of from');
/** Verbs whose infinitive is done: "continued to deny", "took to Twitter to deny". */
const DONE = anyOf(
  verbClass(
    `continue begin+ start seek try attempt rush move appear seem go come take issue hurry proceed use scramble release
    write step post race speak appear tweet`,
  ),
  wordClass(
    'said reported understood believed quick forced statement conference interview twitter facebook media television radio air',
  ),
);
const STATES = wordClass('statement letter post tweet email message memo release note video interview');

/** The verb of which the infinitive is done: "continued to deny", "issued a statement to deny", "was quick to deny". */
function findDone(r: Reading, group: VerbGroup): number | undefined {
  // "went on television to deny"
  const taken = findTakenTo(r, group);
  if (taken) return taken.main;
  for (let i = group.from - 1; i > group.from - 5 && i >= r.sentenceFrom(group.main); i--)
    if (r.is(i, DONE)) return i;
  return undefined;
}

/** ", denying that …", "a statement denying …" */
function findGerundResponder(r: Reading, verb: number, group: VerbGroup): Responder | undefined {
  const before = group.from - 1;
  if (before < r.sentenceFrom(verb)) return { subject: undefined, from: group.from };
  if (r.word[before] === COMMA || r.is(before, STATES)) {
    const subject = findEarlierSubject(r, before, r.sentenceFrom(verb));
    const near = subject && r.is(before, STATES) && before - subject.from < 10;
    return { subject, from: near ? subject.from : group.from };
  }
  const issued = findResponder(r, group);
  if (issued?.subject && issued.from < before - 1 && r.findIn(issued.from, before, STATES) !== undefined)
    return issued;
  // "After first denying it, the ministry admitted"
  const outer = r.is(before, FIRST) ? before - 1 : before;
  if (r.is(outer, AFTER) && r.findIn(verb, r.sentenceTo(verb), ADMIT) !== undefined) return undefined;
  return r.is(before, NOT_DENIED) ? undefined : { subject: undefined, from: group.from };
}

/** "The claim was denied by the firm", "the allegations have been denied" */
function matchPassive(r: Reading, verb: number, group: VerbGroup) {
  const subject = findSubject(r, group);
  if (!subject || group.isModal || group.isNegated) return undefined;
  // "Reports that wreckage was found were denied": the noun opens the sentence
  const start = r.sentenceFrom(verb);
  const opens = r.is(start, ALLEGATION) && r.word[start + 1] === THAT ? start : undefined;
  const matter =
    opens ??
    r.findIn(subject.from, subject.head + 1, ALLEGATION) ??
    r.findIn(subject.from, subject.head + 1, WRONG_NOUN);
  const by = r.word[verb + 1] === BY ? findNounPhraseAt(r, verb + 2) : undefined;
  // "this was denied by the firm"
  // … "their presence there has been denied by both capitals"
  const ofWhatWasSaid =
    by && (r.is(subject.head, POINTING) || (r.is(subject.head, OF_FACT) && !isCourt(r, by)));
  if ((matter === undefined && !ofWhatWasSaid) || r.is(subject.head, REFUSABLE) || r.is(subject.from, CLAIMS))
    return undefined;
  if (by && isCourt(r, by)) return undefined;
  const from = opens ?? subject.from;
  const to = findResponseEnd(r, from, verb);
  return toResponse(r, { from, to }, by, { denied: { from: subject.from, to: subject.to } });
}

const OF_FACT = nounClass(
  'presence existence involvement participation use attack strike link role meeting payment relationship affair',
);

const AFTER = wordClass('after having');
const FIRST = wordClass('first initially long repeatedly');

/** Policies and governments are repudiated, too. */
const DISOWN = verbClass('repudiate');

export default pattern({
  id: 'direct-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial',
  explain: 'The party says of the matter that it is not so.',
  ask: 'Exactly which words are denied, and which are not?',
  notThis: 'Something refused: “the judge denied bail”; “did not deny”.',
  on: DENY,
  quoted: 'read',
  unlessSettled: true,
  match(r, verb) {
    const group = findVerbGroup(r, verb);
    if (group.isNegated || r.is(verb - 1, OR_NOR) || r.isWord(group.from - 1, NOT)) return undefined;
    if (r.is(group.from - 1, CONDITIONAL)) return undefined;
    if (group.isPassive) return matchPassive(r, verb, group);
    if (group.isModal) return undefined;
    const gerund = r.is(verb, GERUND) && !group.isFinite;
    if (!gerund && !group.isFinite && !(group.isInfinitive && findDone(r, group) !== undefined))
      return undefined;
    if (gerund && r.is(group.from - 1, WITHOUT)) return undefined;
    const responder = gerund ? findGerundResponder(r, verb, group) : findDenier(r, group);
    if (!responder || !agrees(r, group, responder.subject) || isRefusal(r, verb, responder.subject))
      return undefined;
    if (
      r.is(verb, DISOWN) &&
      r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 8), ALLEGATION) === undefined
    )
      return undefined;
    // "Request denied" in a headline
    if (responder.subject && r.is(responder.subject.head, REFUSABLE)) return undefined;
    // "“I categorically deny this,” he said"
    const own = !responder.subject || r.is(responder.subject.head, I_OR_WE);
    const reply = own ? findQuotedReply(r, verb) : undefined;
    if (reply) return toResponse(r, reply, reply.speaker, { denied: { from: verb + 1, to: reply.words.to } });
    // "I deny that it matters": the columnist's own
    if (responder.subject && r.is(responder.subject.head, I_OR_WE) && !r.isQuoted(verb)) return undefined;
    if (group.from === verb && (r.is(verb - 1, ARTICLE) || r.is(verb - 1, POSSESSIVE))) return undefined;
    const to = findResponseEnd(r, responder.from, verb);
    return toResponse(r, { from: responder.from, to }, responder.subject, { denied: { from: verb + 1, to } });
  },
  examples: [
    '[Harlow is said to deny the claims].',
    '[Harlow, who is due in court on Friday, denies the claims].',
    '[Harlow – who is due in court on Friday – denies the claims].',
    '[The presence of troops has been denied by both capitals].',
    '[Harlow has denied crossing the border].',
    'After first denying that the camps existed, the ministry admitted it.',
    'The goalkeeper denied the forward twice.',
    'Did the mayor deny the report?',
    'The agency issued rules denying authorization for any such radio.',
    '[Harlow went on television to deny the claims].',
    'The council denied planning permission for the barn.',
    'She denied herself sugar for a month.',
    'The insurer denied the claim, then paid it.',
    '[Harlow released a statement on Monday denying the charge].',
    '[Harlow has repeatedly denied taking the money].',
    '[A spokesman for the bank denied that any records were lost].',
    '[The minister denies wrongdoing].',
    'He was named in the report. [He denied it], and walked away.',
    '[The club refuted the allegation], and fans cheered.',
    'The memo was leaked, but [her lawyer strongly denied any involvement, citing the date].',
    '[Both men deny the charges].',
    '[The couple deny the allegations].',
    '[All four deny wrongdoing].',
    'Harlow left the building, [denying that he had been dismissed].',
    '[The chain issued a statement denying the report].',
    '[Harlow has continued to deny any link to the firm].',
    '[The claim was denied by the airline].',
    '“[He denies every word of it],” she said.',
    '[Harlow denied them].',
    'The judge denied Harlow bail.',
    'The judge denied bail.',
    'He was denied entry to the country.',
    'The bank would deny nobody a hearing.',
    'The agency denied her application for a visa.',
    'She said nobody should be denied treatment.',
    'The court denied the challenge on Monday.',
    'The officers denied him water for a day.',
    'A website that denies the Holocaust was blocked.',
    'The league denied the club a licence.',
    'I deny that it matters.',
  ],
});

function findDenier(r: Reading, group: VerbGroup): Responder | undefined {
  const done = group.isInfinitive ? findDone(r, group) : undefined;
  if (done === undefined) return findResponder(r, group);
  return findResponder(r, findVerbGroup(r, done)) ?? { subject: undefined, from: group.from };
}
