// D2 by verbs: a response that does not contradict the point: "did not deny", "neither confirmed nor denied", "stopped
// short of", "would not rule out", "sidestepped the question", "defended", "stands by".
import type { Reading } from '../../text/reading.ts';
import { COMMA } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { I_OR_WE, IT_OR_THEM, OR_NOR, WOULD } from '../lexicon/function-words.ts';
import { ADMIT, DENY, RECALL } from '../lexicon/verbs.ts';
import { WRONG_NOUN } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD } from './allegation-context.ts';
import { confirmsNorDenies } from './answering.ts';
import { isCourt } from './court.ts';
import { matchDefended, matchDoubledDown, STAND } from './defended.ts';
import { asksIn, EVADED, matchEvaded, QUESTION } from './ducked.ts';
import { matchForgotten, NO_RECOLLECTION } from './forgotten.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { MATTER_NOUN } from './subject-matter.ts';
import { EVADE, respond } from './weak-response.ts';

const DISPUTE = verbClass('dispute refute contest challenge');
/** What may be disputed where something is told of somebody. */
const DISPUTED = nounClass(
  'account version figure finding fact detail statement authenticity accuracy substance thrust amount characterization description timeline',
);
/** As often of no answer: “economists do not dispute the figures”. */
const FIGURES = nounClass('figure finding fact amount');
const CHALLENGE = verbClass('challenge');
const CONFIRM = verbClass('confirm');
const STOP = verbClass('stop+ fall');
const SHORT = internWord('short');
const OF = internWord('of');
const RULE = verbClass('rule');
/** "would not exclude it" */
const EXCLUDE = verbClass('exclude');
const OUT = internWord('out');
const BY = internWord('by');
const NO = internWord('no');
const DEFEND = verbClass('defend justify');
const YES_OR_NO = wordClass('directly specifically explicitly');
const ANSWER = verbClass('answer address respond');
const ADDRESS = verbClass('address mention acknowledge');
const ANSWER_ONLY = verbClass('answer');
const WHEN = wordClass('when');
const NEITHER = wordClass('neither nor');

/** "did not deny the report", "without denying", "neither confirmed nor denied" */
function matchNotDenied(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (group.isPassive && r.is(verb, CHALLENGE)) return undefined; // of whoever asks the questions
  if (group.isPassive && group.isNegated && r.word[verb + 1] === BY) return matchNotDisputedBy(r, verb);
  // "do not explicitly confirm that they disagreed"
  if (r.is(verb, CONFIRM) && group.isNegated && !group.isModal && r.is(verb - 1, YES_OR_NO))
    return respond(r, verb, verb, { negated: true });
  if (r.is(verb, CONFIRM)) {
    if (!confirmsNorDenies(r, verb)) return undefined;
    return respond(r, verb, verb + 2, { negated: group.isNegated, widen: true });
  }
  // "there is no denying that"
  // "neither denied nor admitted"
  if (r.is(verb, DENY) && r.is(verb - 1, NEITHER) && r.is(verb + 1, NEITHER) && r.is(verb + 2, ADMIT))
    return respond(r, verb, verb + 2, { negated: group.isNegated, widen: true });
  if (!group.isNegated || r.is(verb - 1, NEITHER) || r.isWord(verb - 1, NO)) return undefined;
  const first = findNounPhraseAt(r, verb + 1);
  const clause = r.is(verb + 1, THAT_OR_IT) || r.is(verb + 1, GERUND) || ends(r, verb + 1);
  const told =
    r.is(verb, DISPUTE) &&
    !(first && r.is(first.head, FIGURES) && !hasCueNear(r, verb, ALLEGED | ASKED | TOLD, 2));
  const matter = first && r.findIn(first.from, first.to, told ? anyDisputed : anyMatter) !== undefined;
  if (!clause && !matter && !hasCueNear(r, verb, ALLEGED | ASKED, 1)) return undefined;
  if (!clause && !matter && !r.is(verb, DENY)) return undefined;
  if (group.isModal && !r.is(group.from, WOULD)) return undefined;
  return respond(r, verb, verb, { negated: true });
}

/** "which was not disputed by the club" */
function matchNotDisputedBy(r: Reading, verb: number) {
  const by = findNounPhraseAt(r, verb + 2);
  const { from } = findVerbGroup(r, verb);
  if (!by || isCourt(r, by) || r.is(verb, CONFIRM)) return undefined;
  const responder = findResponder(r, findVerbGroup(r, verb));
  const start = r.is(from - 1, WHICH) ? from - 1 : (responder?.from ?? from);
  return toResponse(r, { from: start, to: findResponseEnd(r, start, verb) }, by, { scope: 'none' });
}

const WHICH = wordClass('which');
const THAT_OR_IT = wordClass('that it this them having');
const anyMatter = anyOf(MATTER_NOUN, WRONG_NOUN);
const anyDisputed = anyOf(anyMatter, DISPUTED);

const DID_NOT = wordClass("did didn't");

/** "stopped short of denying" */
function matchShort(r: Reading, verb: number) {
  // "stopped short, however, of ruling out"
  const of = r.word[verb + 2] === COMMA && r.word[verb + 4] === COMMA ? verb + 5 : verb + 2;
  const short = r.word[verb + 1] === SHORT && r.word[of] === OF;
  const subject = short ? findResponder(r, findVerbGroup(r, verb))?.subject : undefined;
  if (subject && r.is(subject.head, PAPER)) return undefined;
  // "stopped short of an outright denial"
  const denial = short ? r.findIn(of + 1, Math.min(of + 4, r.sentenceTo(verb)), DENIAL) : undefined;
  if (denial !== undefined) return respond(r, verb, denial);
  if (!short || !r.is(of + 1, SHORT_OF)) return undefined;
  // "stopped short of saying it was terrorism" answers nothing by itself
  const open = r.is(of + 1, TELLING) && r.findIn(of + 2, of + 5, WHETHER) !== undefined;
  return open || r.is(of + 1, OF_DENYING) || hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1)
    ? respond(r, verb, of + 1)
    : undefined;
}

const TELLING = wordClass('telling saying');
const WHETHER = wordClass('whether if who');
const PAPER = nounClass('report study inquiry article ruling document statement');
const DENIAL = wordClass('denial apology admission confirmation');
const OF_DENYING = wordClass('denying confirming admitting apologizing apologising');
const SHORT_OF = wordClass(
  'denying confirming saying telling accusing calling endorsing admitting apologizing apologising ruling blaming',
);

/** "would not rule out", "has not ruled out": leaves the question open */
function matchRuledOut(r: Reading, verb: number) {
  // "did not rule it out"
  const out = r.is(verb, EXCLUDE) ? verb : r.is(verb + 1, IT_OR_THEM) ? verb + 2 : verb + 1;
  if (r.is(verb, EXCLUDE) ? !isPossible(r, verb + 1) : r.word[out] !== OUT) return undefined;
  // "cannot rule out anything as the cause"
  if (r.is(out + 1, ANYTHING)) return undefined;
  const asked = findResponder(r, findVerbGroup(r, verb))?.subject;
  // "we would not rule it out": the outlet's own forecast
  if (asked && r.is(asked.head, I_OR_WE) && !r.isQuoted(verb)) return undefined;
  // "did not rule out that others would": a forecast, where nobody asks
  const did = r.findIn(findVerbGroup(r, verb).from, verb, DID_NOT) !== undefined;
  const subject = did ? findResponder(r, findVerbGroup(r, verb))?.subject : undefined;
  if (did && !(subject && isAccusedSide(r, subject)) && !hasCueNear(r, verb, ALLEGED | ASKED, 1))
    return undefined;
  return respond(r, verb, out, { negated: true });
}

/** "would not exclude [it]", "… [the possibility that]"; not "did not exclude women" */
function isPossible(r: Reading, i: number): boolean {
  const object = findNounPhraseAt(r, i);
  return (
    object !== undefined &&
    (r.is(object.head, IT_OR_THEM) || r.is(object.head, POSSIBILITY)) &&
    r.is(i - 2, WOULD_NOT)
  );
}
const ANYTHING = wordClass('anything any');
const POSSIBILITY = wordClass('possibility one');
const WOULD_NOT = wordClass("not wouldn't could couldn't");

function matchNotAnswered(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const direct = r.findIn(group.from, verb + 4, YES_OR_NO) !== undefined;
  const object = r.is(verb, ADDRESS) ? findNounPhraseAt(r, verb + 1) : undefined;
  if (
    group.isNegated &&
    !group.isModal &&
    object &&
    (r.findIn(object.from, object.to, MATTER_NOUN) !== undefined ||
      r.is(object.head, QUESTION) ||
      (direct && r.is(object.head, EVADED)))
  )
    return respond(r, verb, verb, { negated: true });
  // "was asked about it but did not answer"
  const plain = r.is(verb, ANSWER_ONLY) && group.isNegated && !group.isModal;
  if (plain && (ends(r, verb + 1) || r.is(verb + 1, WHEN)) && asksIn(r, verb))
    return respond(r, verb, verb, { negated: true });
  // "did not answer directly"
  if (plain && r.is(verb + 1, YES_OR_NO)) return respond(r, verb, verb + 1, { negated: true });
  return group.isNegated && direct && hasCueNear(r, verb, ASKED | ALLEGED, 1)
    ? respond(r, verb, verb, { negated: true })
    : undefined;
}

const DOUBLE = verbClass('double');

/** "did not admit wrongdoing", "without admitting guilt", "admitted no wrongdoing" */
function matchNotAdmitted(r: Reading, verb: number) {
  // "without admitting or denying", "neither admitted nor denied"
  if (r.is(verb + 1, OR_NOR) && r.is(verb + 2, DENY)) {
    if (r.is(verb - 1, WITHOUT))
      return toResponse(r, { from: verb - 1, to: findResponseEnd(r, verb - 1, verb + 2) }, undefined);
    return respond(r, verb, verb + 2, { negated: findVerbGroup(r, verb).isNegated });
  }
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || r.findIn(object.from, object.to, GUILT) === undefined) return undefined;
  if (r.is(verb - 1, WITHOUT))
    return toResponse(r, { from: verb - 1, to: findResponseEnd(r, verb - 1, verb) }, undefined);
  if (findVerbGroup(r, verb).isNegated) return respond(r, verb, verb, { negated: true });
  return r.is(object.from, NO_WRONG) ? respond(r, verb, verb) : undefined;
}

const GUILT = wordClass('wrongdoing guilt liability fault misconduct');
const WITHOUT = wordClass('without');
const NO_WRONG = wordClass('no');

/** "would only say that", "would say only that" */
function matchOnly(r: Reading, only: number) {
  // "and only said: “Ask the firm”"
  if (r.is(only + 1, SAID) && r.quotationAt(only + 3)?.from === only + 3)
    return respond(r, only + 1, only + 3);
  // "said only: “Deterrence is functioning.”", "brushed him off, saying only, “…”"
  if (r.is(only - 1, SAID) && r.isPunctuation(only + 1) && r.quotationAt(only + 2)?.from === only + 2)
    return hasCueNear(r, only, ALLEGED | ASKED | ANSWERED, 1) ? respondWithQuote(r, only) : undefined;
  // "said only that he had done his job"
  if (r.is(only - 1, SAID) && r.is(only + 1, THAT)) return respond(r, only - 1, only);
  const say = r.is(only + 1, SAY) ? only + 1 : r.is(only - 1, SAY) ? only - 1 : undefined;
  if (say === undefined || !r.is(Math.min(say, only) - 1, WOULD_SAY)) return undefined;
  return respond(r, say, only);
}

/** The words with their speaker, through the first quoted sentence. */
function respondWithQuote(r: Reading, only: number) {
  const responder = findResponder(r, findVerbGroup(r, only - 1));
  if (!responder) return undefined;
  const to = Math.min(r.quotationAt(only + 2)!.to, r.sentenceTo(only));
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

const ONLY = wordClass('only');
const SAY = wordClass('say');
const SAID = wordClass('said says saying');
const THAT = wordClass('that');
const WOULD_SAY = wordClass("would will 'd could");

export default pattern({
  id: 'non-denial',
  category: 'denial',
  subtype: 'D2',
  title: 'A response that does not contradict',
  explain: 'The party responds, but does not say that it is not so.',
  ask: 'What was asked that this leaves open?',
  notThis: 'A title defended; an idea that was ruled out.',
  quoted: 'read',
  on: anyOf(
    ONLY,
    ADMIT,
    DENY,
    DISPUTE,
    CONFIRM,
    STOP,
    RULE,
    EXCLUDE,
    EVADE,
    ANSWER,
    ADDRESS,
    RECALL,
    NO_RECOLLECTION,
    DEFEND,
    STAND,
    DOUBLE,
  ),
  match(r, i) {
    if (r.isQuoted(i) && !r.is(i, DENY) && !r.is(i, CONFIRM) && !r.is(i, STAND)) return undefined;
    // "would neither acknowledge nor rule out a review"
    if (r.is(i, ADDRESS) && r.is(i - 1, NEITHER) && r.is(i + 1, NEITHER))
      return respond(r, i, i + 2, { negated: findVerbGroup(r, i).isNegated, widen: true });
    if (r.is(i, ADMIT)) return matchNotAdmitted(r, i);
    if (r.is(i, ONLY)) return matchOnly(r, i);
    if (r.is(i, STOP)) return matchShort(r, i);
    if (r.is(i, RULE) || r.is(i, EXCLUDE)) return matchRuledOut(r, i);
    if (r.is(i, EVADE)) return matchEvaded(r, i);
    if (r.is(i, RECALL) || r.is(i, NO_RECOLLECTION)) return matchForgotten(r, i);
    if (r.is(i, DEFEND) || r.is(i, STAND)) return matchDefended(r, i);
    if (r.is(i, DOUBLE)) return matchDoubledDown(r, i);
    return r.is(i, ANSWER) || r.is(i, ADDRESS) ? matchNotAnswered(r, i) : matchNotDenied(r, i);
  },
  examples: [
    'Asked about it, she rose. [She did not answer directly, saying the lease was old].',
    '[The midwife told the coroner she had no memory of the call].',
    '[The minister would not exclude it].',
    'The club would not exclude women.',
    '[The committee would neither acknowledge nor rule out a review].',
    'Pressed to take part, [the minister said only: “The talks go on.”]',
    'Harlow had no recollection of the night that she fell ill.',
    '[The mayor stopped short of telling the Ledger whether he would resign].',
    'We would not rule out hopes of a larger screen.',
    'Quill, a lawyer who has defended clients against claims in court, was there.',
    '[Harlow is accused of theft]U1. [Quill defended Harlow, saying he was an honest man].',
    '[The Ledger reported]U4 that Harlow knew of the sale. [Harlow said he could not recall it].',
    '[Harlow is accused of theft]U1. He would not talk of it and [only said: “Ask the bank.”]',
    'A poet spoke of her verse. “I stand by that,” she said.',
    'The senator defended the bill in a speech to students.',
    'There is no denying that the second act drags.',
    '[The Ledger reported]U4 that the gift was large. [The mayor did not dispute the figures].',
    'The mayor did not challenge the incumbent.',
    'The leak was not challenged by the panel.',
    '[Harlow did not deny the report].',
    '[Her letter did not explicitly confirm the sale].',
    '[The ministry neither confirmed nor denied the strike].',
    '[The envoy stopped short of denying it].',
    '[The president has not ruled out a pardon].',
    '[The minister sidestepped a question about the bribe].',
    '[The club stands by its statement].',
    'Pressed on the leak, [the minister did not rule out talks with state or local elected officials].',
    'Critics spoke of fraud. [The mayor defended her handling of the fund].',
    'Asked about the payment, [the treasurer had no recollection of it].',
    '[She did not directly answer the question].',
    '[The spokesman would only say that talks went on].',
    '[The bank did not admit wrongdoing].',
    '[Harlow said only that he had done his job].',
    'In his speech [the mayor did not address the allegations].',
    '[The mayor defended Jane Roe amid allegations of fraud].',
    'The boy saw the payment, [which was not disputed by the club].',
    'In a radio interview, [the senator doubled down on her remarks].',
    '[The sheriff defended his decision, saying he had followed the law].',
    '[The minister stopped short of an outright denial].',
    '[Harlow did not directly address the issue of the loan].',
    'Critics spoke of fraud and other allegations. [The mayor sidestepped the issue].',
    'Asked about the bribe, [the mayor deflected].',
    'Voters were tired of candidates dodging questions.',
    'The car dodged the crowd.',
    'After doubling down on her remarks, she left the hall.',
    '[Defending the delay, the minister pointed to the rules], which critics call a cover-up.',
    'Asked about the bribe, the mayor spoke of the port. [He did not rule it out].',
    'Defending champion Roe won in May.',
    'The bakery doubled down on its rye bread.',
    'She defended her decision in a long talk on chess.',
    'The goalkeeper defended Roe.',
    'The champion defended his title.',
    'The study stopped short of saying that the firm rigged the vote.',
    'The mayor was asked about the fraud but [did not answer]D2.',
    'The bell rang, but he did not answer.',
    'He stood by the window.',
    'The judge did not rule on the case.',
    'Doctors did not deny her care.',
    'The bank stopped short of the target.',
    'They avoided the main road.',
    'He remembered the house well.',
    '[The spokesman neither denied nor admitted the sale].',
    '[The officer said he had no recollection of such a report].',
    '[The department justified the delay by saying the tests had failed].',
    'The view justified the climb.',
  ],
});
