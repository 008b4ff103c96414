// D4 by nouns and by where the question was sent: "no comment", "referred questions to", silence kept. Refusals by verb
// are declined's; calls that went unanswered are no-response's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { FURTHER, HAVE, NEGATION } from '../lexicon/function-words.ts';
import { ANY_SAYING, GIVE, REFER } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { ALLEGED, ASKED, hasCueNear } from './allegation-context.ts';
import { isCourt } from './court.ts';
import {
  COUNSEL,
  isOfAccused,
  matchCounsel,
  matchNotSpoken,
  matchSaidLittle,
  matchSilence,
  matchSilenceKept,
  PUBLICLY,
  respond,
  SILENCE,
  SILENT,
} from './kept-silent.ts';
import { findResponder, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { REQUEST } from './unanswered-request.ts';

const TO = internWord('to');
const NO = internWord('no');
const FROM = internWord('from');
const COMMENT = wordClass('comment comments');
/** "has made no public statement" */
const MAKE = wordClass('made make makes');
const REMARKS = wordClass('statement statements remarks remark');
const EXPLANATION = wordClass('explanation explanations');
const LITTLE = wordClass('little nothing more');
const MORE = wordClass('more');
/** Of themselves, or of whoever is described. */
const I_OR_WHO = wordClass('i who');
const NO_SPECIFIC = wordClass('immediate further public official additional specific other initial');
const BEEN = wordClass('been');
const THERE = wordClass('there');
const THERE_BE = wordClass('was is were');
const REDIRECT = anyOf(REFER, verbClass('redirect forward pass'), wordClass('steered steers'));
const QUESTION = wordClass(
  `question questions request requests inquiry inquiries enquiry enquiries query queries call calls comment comments
  reporters reporter journalists journalist media`,
);
const PRESS = phrases(
  `press office; spokesman; spokeswoman; spokesperson; communications office; media office; public affairs; lawyer;
  lawyers; attorney; attorneys; statement; press secretary; previous statement; earlier statement; news release`,
);
const RIGHT = phrases(
  `right to remain silent; right to silence; right not to answer; right against self-incrimination; fifth amendment;
  the fifth; privilege against self-incrimination; right not to testify; right not to give evidence`,
);
const INVOKE = verbClass('invoke assert exercise plead cite take');
const QUESTIONS = wordClass('questions question');
const IGNORE = verbClass('ignore stonewall');
const STONEWALL = verbClass('stonewall');

/** "had no comment", "offered no further comment", "no immediate comment from the bank", "had little to say" */
function matchNoComment(r: Reading, noun: number) {
  let no = noun - 1;
  while (r.is(no, NO_SPECIFIC) && no > noun - 4) no--;
  // "did not have an immediate comment"
  if (r.is(no, ARTICLE) && r.is(no - 1, HAVE_BASE) && findVerbGroup(r, no - 1).isNegated)
    return respond(r, no - 1, noun, { negated: true });
  if (r.word[no] !== NO) return undefined;
  // "has made no public statement"
  if (r.is(noun, REMARKS) && !(no < noun - 1 && r.is(no - 1, MAKE))) return undefined;
  let verb = no - 1;
  while (isAdverb(r, verb) && verb > no - 3) verb--;
  // "there was no comment from", "there has been no comment from"
  if ((r.is(verb, THERE_BE) || (r.is(verb, BEEN) && r.is(verb - 2, THERE))) && r.word[noun + 1] === FROM) {
    const from = r.is(verb, BEEN) ? verb - 2 : verb - 1;
    return toResponse(r, { from, to: findResponseEnd(r, from, noun) }, findNounPhraseAt(r, noun + 2));
  }
  // "offered no explanation": of an accused party
  if (!r.is(noun, COMMENT) && !r.is(noun, REMARKS))
    return r.is(verb, GIVE) && hasCueNear(r, verb, ALLEGED | ASKED, 1) && isOfAccused(r, verb)
      ? respond(r, verb, noun)
      : undefined;
  return r.is(verb, HAVE) || r.is(verb, GIVE) ? respond(r, verb, noun, { modal: true }) : undefined;
}

const ARTICLE = wordClass('a an any');
const HAVE_BASE = wordClass('have');

/** "referred questions to the ministry", "deferred to its press office" */
function matchReferral(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isPassive) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 14);
  let to = verb + 1;
  while (to < end && r.word[to] !== TO && !r.isPunctuation(to)) to++;
  if (r.word[to] !== TO || to >= end) return undefined;
  const object = findNounPhraseAt(r, verb + 1);
  const asked =
    to > verb + 1 &&
    object !== undefined &&
    (r.findIn(verb + 1, to, QUESTION) !== undefined || findOutletIn(r, object) !== undefined);
  if (!asked) {
    if (to !== verb + 1) return undefined;
    let isPress = false;
    const last = Math.min(end, to + 10);
    for (let i = to; i < last && !isPress; i++) isPress = r.findPhraseAt(i, PRESS) !== undefined;
    if (!isPress) return undefined;
  }
  // "referred a reporter to a letter that the lawyer sent": there the answer is
  const whom = findNounPhraseAt(r, to + 1);
  if (whom && r.is(whom.from, A) && r.is(whom.head, DOCUMENT)) return undefined;
  return respond(r, verb, verb);
}
const A = wordClass('a an');
const DOCUMENT = nounClass('statement letter post tweet email memo article report interview video');

/** "All questions were referred to the press office": where they went, and no answer */
function matchReferred(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isPassive || group.isNegated || group.isModal || r.word[verb + 1] !== TO) return undefined;
  const subject = findResponder(r, group)?.subject;
  if (!subject) return undefined;
  const asked = r.findIn(subject.from, subject.to, PUT_QUESTION);
  const whom = findNounPhraseAt(r, verb + 2);
  // "questions of law were referred to a judge"
  if (asked === undefined || r.is(asked + 1, OF) || !whom || isCourt(r, whom)) return undefined;
  return toResponse(r, { from: subject.from, to: findResponseEnd(r, subject.from, verb) }, undefined);
}
const OF = wordClass('of');
const PUT_QUESTION = wordClass(
  'questions question requests request inquiries inquiry enquiries enquiry queries query comment reporters reporter',
);

/** "invoked his right to silence", "plans to assert her right not to answer questions", "took the Fifth" */
function matchRight(r: Reading, verb: number) {
  const end = Math.min(r.sentenceTo(verb), verb + 6);
  for (let i = verb + 1; i < end; i++) {
    const after = r.findPhraseAt(i, RIGHT);
    if (after !== undefined) {
      const group = findVerbGroup(r, verb);
      // "Roe, who invoked it in May, is now a witness": tells who that is
      if (r.is(group.from - 1, WHO)) return undefined;
      if (!group.isInfinitive) return respond(r, verb, after - 1);
      const planner = findVerbGroup(r, group.from - 1);
      const responder = findResponder(r, planner);
      return (
        responder &&
        toResponse(
          r,
          { from: responder.from, to: findResponseEnd(r, responder.from, after - 1) },
          responder.subject,
        )
      );
    }
  }
  return undefined;
}

const WHO = wordClass('who');

/** "ignored reporters’ questions", "had little to say" */
function matchIgnored(r: Reading, verb: number) {
  if (findVerbGroup(r, verb).isPassive) return matchWereIgnored(r, verb);
  if (r.is(verb, STONEWALL)) {
    const whom = findNounPhraseAt(r, verb + 1);
    const isPress = whom && (findOutletIn(r, whom) !== undefined || r.is(whom.head, PRESS_OR_QUESTION));
    return isPress ? respond(r, verb, whom.head) : undefined;
  }
  const object = r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 7), QUESTIONS);
  if (object !== undefined && (object <= verb + 4 || r.findIn(verb + 1, object, LIST) !== undefined))
    return respond(r, verb, object);
  // "ignored a request for comment": nothing came at all
  const request = r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 5), REQUEST);
  const after = request === undefined ? undefined : Math.min(r.sentenceTo(verb), request + 6);
  // "ignored repeated emails from the Courier"
  const sender =
    request !== undefined && r.word[request + 1] === FROM ? findNounPhraseAt(r, request + 2) : undefined;
  const fromPress = sender && (findOutletIn(r, sender) !== undefined || r.is(sender.head, QUESTION));
  const answer =
    request !== undefined && (fromPress || r.findIn(request, after!, FOR_WORDS) !== undefined)
      ? respond(r, verb, request)
      : undefined;
  return answer && { ...answer, subtype: 'D5' as const };
}
const PRESS_OR_QUESTION = anyOf(QUESTION, nounClass('newspaper paper outlet broadcaster magazine'));
const LIST = wordClass('list');
/** "Repeated requests for comment were ignored" */
function matchWereIgnored(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const subject = group.isNegated || group.isModal ? undefined : findResponder(r, group)?.subject;
  const request = subject && r.findIn(subject.from, subject.to, REQUEST);
  if (!subject || request === undefined || r.findIn(request, subject.to, FOR_WORDS) === undefined)
    return undefined;
  const to = findResponseEnd(r, subject.from, verb);
  return toResponse(r, { from: subject.from, to }, undefined, { subtype: 'D5' });
}
const FOR_WORDS = wordClass('comment interview seeking statement response');

function matchLittle(r: Reading, little: number) {
  const to = r.is(little + 1, FURTHER) ? little + 2 : little + 1;
  // "had no more to say"
  if (r.is(little, MORE)) {
    if (r.word[little - 1] !== NO || !r.is(little - 2, HAVE) || r.word[to] !== TO || !r.is(to + 1, SAY))
      return undefined;
    const group = findVerbGroup(r, little - 2);
    const inner = findResponder(r, group);
    if (
      !inner?.subject ||
      group.isNegated ||
      r.findIn(inner.subject.from, inner.subject.to, I_OR_WHO) !== undefined
    )
      return undefined;
    const outer = widenToSpeaker(r, inner);
    return toResponse(r, { from: outer.from, to: findResponseEnd(r, outer.from, to + 1) }, outer.subject);
  }
  if (!r.is(little - 1, HAVE) || r.word[to] !== TO || !r.is(to + 1, SAY)) return undefined;
  const group = findVerbGroup(r, little - 1);
  if (group.isModal && !group.isNegated && to > little + 1) {
    // "said it would have nothing more to say"
    const responder = findResponder(r, group);
    if (!responder) return undefined;
    const outer = widenToSpeaker(r, responder);
    return toResponse(r, { from: outer.from, to: findResponseEnd(r, outer.from, to + 1) }, outer.subject);
  }
  return respond(r, little - 1, to + 1);
}
const SAY = wordClass('say add');

/** "said it would be inappropriate to comment" */
function matchImproper(r: Reading, verb: number) {
  if (r.word[verb - 1] !== TO || !r.is(verb - 2, IMPROPER)) return undefined;
  // "said it would be right to add a clause"
  if (r.is(verb, ADD) && !r.is(verb + 1, ANYTHING)) return undefined;
  for (let i = verb - 3; i > verb - 9 && i >= r.sentenceFrom(verb); i--)
    if (r.is(i, ANY_SAYING))
      return r.is(verb - 2, FIT) && r.findIn(i, verb - 2, NEGATION) === undefined
        ? undefined
        : respond(r, i, verb);
  return undefined;
}
const RESPOND = wordClass('respond discuss speculate elaborate speak prejudge pre-empt preempt add');
/** Only where it would not be so. */
const FIT = wordClass('appropriate right fair');
const ADD = wordClass('add');
const ANYTHING = wordClass('anything more further to');
const IMPROPER = wordClass(
  'inappropriate improper premature wrong unwise early appropriate right fair unfair',
);

export default pattern({
  id: 'no-comment',
  category: 'denial',
  subtype: 'D4',
  title: 'No comment',
  explain: 'The party was asked and gave no answer, or sent the question elsewhere.',
  ask: 'Is a reason given, or a legal bar?',
  notThis: 'A patient referred to a clinic; silence that nobody asked to end.',
  on: anyOf(
    COUNSEL,
    EXPLANATION,
    REMARKS,
    PUBLICLY,
    RESPOND,
    COMMENT,
    REDIRECT,
    SILENT,
    SILENCE,
    INVOKE,
    IGNORE,
    LITTLE,
  ),
  match(r, i) {
    if (r.is(i, COMMENT) || r.is(i, EXPLANATION) || r.is(i, REMARKS))
      return matchNoComment(r, i) ?? matchImproper(r, i);
    if (r.is(i, REDIRECT)) return matchReferral(r, i) ?? matchReferred(r, i);
    if (r.is(i, SILENT)) return matchSilence(r, i);
    if (r.is(i, SILENCE)) return matchSilenceKept(r, i);
    if (r.is(i, LITTLE)) return matchLittle(r, i) ?? matchSaidLittle(r, i);
    if (r.is(i, COUNSEL)) return matchCounsel(r, i);
    if (r.is(i, PUBLICLY)) return matchNotSpoken(r, i);
    if (r.is(i, RESPOND)) return matchImproper(r, i);
    return r.is(i, IGNORE) ? matchIgnored(r, i) : matchRight(r, i);
  },
  examples: [
    '[The two have stonewalled this newspaper].',
    '[The chief has made no public statement about the affair].',
    '[Harlow stayed silent when asked about it].',
    'A clip passed around on the bus shows a dog.',
    'The wall of stone was long.',
    '[The Highway Patrol steered all inquiries to the governor].',
    'The pilot steered the boat to the port.',
    '[The ministry said it would be wrong to prejudge the inquiry].',
    '[The ministry said it would not be right to add anything now].',
    'The ministry said it would be right to add a clause.',
    'The ministry said it would be wrong to add a clause.',
    '[The bank kept its own counsel].',
    '[The firm said that it would have no more to say] while the inquiry runs.',
    '[Harlow ignored a list of 14 questions we sent him last Thursday].',
    'She kept the counsel of her friends.',
    '[Harlow is accused of theft]U1. [He stayed tight-lipped].',
    '[Harlow is accused of theft]U1. [He is saying nothing].',
    'But that is not to say Harlow has been silent.',
    '[The mayor ignored three requests for comment]D5.',
    'The mayor ignored a request for a crossing.',
    '[Requests for comment were ignored]D5.',
    '[The bank ignored two emails from the Ledger]D5.',
    'Requests for a crossing were ignored.',
    'The speech made no comment on the housing crisis.',
    '[The ministry had no immediate comment].',
    '[The mayor referred questions to his lawyer].',
    'The mayor referred reporters to a letter that his lawyer had sent.',
    '[There was no immediate comment from the harbour board].',
    '[The team offered no further comment].',
    '[The regiment deferred to its press office].',
    '[The duke has remained silent on the allegations].',
    '[Harlow is accused of theft]U1. [Harlow has remained silent].',
    '[Harlow is accused of theft]U1. [Harlow has said little about the case].',
    '[Harlow is accused of theft]U1. [Harlow has not spoken publicly about the case].',
    'The poet said little about her work.',
    '[Harlow invoked his right to silence].',
    '[The coach ignored questions about the video].',
    'When the Ledger reached him, [Harlow had little to say].',
    '[The embassy directed enquiries to the palace].',
    '[The council said it would be inappropriate to comment].',
    '[The spokesman said he had nothing to add].',
    '[The spokesman did not have an immediate comment].',
    '[Questions about the gift were referred to the palace].',
    'Questions of law were referred to a judge by the clerk.',
    '[The editor, who has seen the letters, would say nothing about them].',
    'He would say nothing at dinner.',
    '[Harlow is accused of theft]U1. [Harlow has been silent since the allegation was made].',
    '[Harlow is accused of theft]U1. [Harlow has kept his silence].',
    '[Harlow is accused of theft]U1. [Harlow said nothing as he left the court].',
    'The club has stayed quiet on the topic of a new ground.',
    '[Harlow is accused of theft]U1. [Harlow offered no explanation for the coins].',
    'The guide offered no explanation for the fog.',
    '[The bank said it had nothing further to add].',
    'The doctor referred the patient to a clinic.',
    'The crowd remained silent for a minute.',
    'The bill was referred to a committee.',
    'He had little to do at the port.',
    'She had a comment on each page.',
    'The captain directed the ship to the pier.',
    'He took the road to the coast.',
    '[The college said it would have nothing more to say].',
    '[The second witness invoked her right not to give evidence].',
  ],
});
