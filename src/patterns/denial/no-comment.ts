// D4 by nouns and by where the question was sent: "no comment", "referred questions to", silence kept. Refusals by verb
// are declined's; calls that went unanswered are no-response's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { CONDITIONAL, HAVE } from '../lexicon/function-words.ts';
import { ANY_SAYING, REFER } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide } from './accused-party.ts';
import { ALLEGED, ASKED, hasCueNear } from './allegation-context.ts';
import { ends, WORK } from './answering.ts';
import { findResponder, toResponse, widenToSpeaker } from './responder.ts';
import { findResponseEnd } from './response-end.ts';
import { REQUEST } from './unanswered-request.ts';

const TO = internWord('to');
const NO = internWord('no');
const FROM = internWord('from');
const COMMENT = wordClass('comment comments');
const LITTLE = wordClass('little nothing');
const GIVE = verbClass('offer give make provide issue');
const NO_SPECIFIC = wordClass('immediate further public official additional specific other initial');
const THERE_BE = wordClass('was is were');
const REDIRECT = anyOf(REFER, verbClass('redirect forward pass'));
const QUESTION = wordClass(
  `question questions request requests inquiry inquiries enquiry enquiries query queries call calls comment comments
  reporters reporter journalists journalist media`,
);
const PRESS = phrases(
  `press office; spokesman; spokeswoman; spokesperson; communications office; media office; public affairs; lawyer;
  lawyers; attorney; attorneys; statement; press secretary; previous statement; earlier statement; news release`,
);
const SILENT = wordClass('silent mum tight-lipped quiet tightlipped');
const STAY = verbClass('remain stay keep');
const SILENT_ON = wordClass('on about over regarding as');
const RIGHT = phrases(
  `right to remain silent; right to silence; right not to answer; right against self-incrimination; fifth amendment;
  the fifth; privilege against self-incrimination; right not to testify; right not to give evidence`,
);
const INVOKE = verbClass('invoke assert exercise plead cite take');
const QUESTIONS = wordClass('questions question');
const IGNORE = verbClass('ignore');

/** "had no comment", "offered no further comment", "no immediate comment from the bank", "had little to say" */
function matchNoComment(r: Reading, noun: number) {
  let no = noun - 1;
  while (r.is(no, NO_SPECIFIC) && no > noun - 4) no--;
  // "did not have an immediate comment"
  if (r.is(no, ARTICLE) && r.is(no - 1, HAVE_BASE) && findVerbGroup(r, no - 1).isNegated)
    return respond(r, no - 1, noun, true);
  if (r.word[no] !== NO) return undefined;
  let verb = no - 1;
  while (isAdverb(r, verb) && verb > no - 3) verb--;
  if (r.is(verb, THERE_BE) && r.word[noun + 1] === FROM) {
    const from = verb - 1;
    return toResponse(r, { from, to: findResponseEnd(r, from, noun) }, findNounPhraseAt(r, noun + 2));
  }
  return r.is(verb, HAVE) || r.is(verb, GIVE) ? respond(r, verb, noun) : undefined;
}

const ARTICLE = wordClass('a an any');
const HAVE_BASE = wordClass('have');

function respond(r: Reading, verb: number, last: number, negated = false) {
  const group = findVerbGroup(r, verb);
  if (
    group.isInfinitive ||
    group.isNegated !== negated ||
    (group.isModal && !r.is(last, COMMENT)) ||
    group.isPassive ||
    r.is(group.from - 1, CONDITIONAL)
  )
    return undefined;
  const inner = findResponder(r, group);
  if (!inner || (inner.subject && r.is(inner.subject.head, WORK))) return undefined;
  const responder = widenToSpeaker(r, inner);
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, responder.subject);
}

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
    (r.findIn(verb + 1, to, QUESTION) !== undefined || (object && findOutletIn(r, object) !== undefined));
  if (!asked) {
    if (to !== verb + 1) return undefined;
    let isPress = false;
    const last = Math.min(end, to + 10);
    for (let i = to; i < last && !isPress; i++) isPress = r.findPhraseAt(i, PRESS) !== undefined;
    if (!isPress) return undefined;
  }
  return respond(r, verb, verb);
}

/** "remained silent on the claims" */
function matchSilence(r: Reading, adjective: number) {
  // "has remained silent": on what is alleged in the words before
  const bare = ends(r, adjective + 1) && hasCueNear(r, adjective, ALLEGED | ASKED, 1);
  if (!r.is(adjective + 1, SILENT_ON) && !bare) return undefined;
  let verb = adjective - 1;
  while (isAdverb(r, verb) && verb > adjective - 3) verb--;
  const subject = bare ? findResponder(r, findVerbGroup(r, verb))?.subject : undefined;
  if (bare && !(subject && isAccusedSide(r, subject))) return undefined;
  const group = findVerbGroup(r, verb);
  // "chose to remain silent"
  const chosen = group.isInfinitive && r.is(group.from - 1, CHOOSE) ? group.from - 1 : verb;
  return r.is(verb, STAY) || r.is(verb, BEEN) ? respond(r, chosen, adjective) : undefined;
}

const BEEN = wordClass('been');
const CHOOSE = verbClass('choose elect opt');

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
  const object = r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 5), QUESTIONS);
  if (object !== undefined) return respond(r, verb, object);
  // "ignored a request for comment": nothing came at all
  const request = r.findIn(verb + 1, Math.min(r.sentenceTo(verb), verb + 5), REQUEST);
  const answer =
    request !== undefined &&
    r.findIn(request, Math.min(r.sentenceTo(verb), request + 6), FOR_WORDS) !== undefined
      ? respond(r, verb, request)
      : undefined;
  return answer && { ...answer, subtype: 'D5' as const };
}
const FOR_WORDS = wordClass('comment interview seeking statement response');

function matchLittle(r: Reading, little: number) {
  const to = r.is(little + 1, MORE) ? little + 2 : little + 1;
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
/** "has said little about the case": of whoever is accused */
function matchSaidLittle(r: Reading, little: number) {
  const verb = little - 1;
  if (!r.is(verb, SAY_VERB) || !r.is(little + 1, SAID_ON)) return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  return subject && isAccusedSide(r, subject) ? respond(r, verb, little) : undefined;
}

/** "has not spoken publicly about the case" */
function matchNotSpoken(r: Reading, i: number) {
  const verb = r.is(i - 1, SPEAK) ? i - 1 : i + 1;
  if (!r.is(verb, SPEAK) || !findVerbGroup(r, verb).isNegated) return undefined;
  if (!hasCueNear(r, verb, ALLEGED | ASKED, 1)) return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  return subject && isAccusedSide(r, subject) ? respond(r, verb, Math.max(i, verb), true) : undefined;
}
const SAY_VERB = verbClass('say');
const SPEAK = verbClass('speak');
const PUBLICLY = wordClass('publicly');
const SAID_ON = wordClass('about on publicly');
const MORE = wordClass('more further else');
const SAY = wordClass('say add');

/** "said it would be inappropriate to comment" */
function matchImproper(r: Reading, verb: number) {
  if (r.word[verb - 1] !== TO || !r.is(verb - 2, IMPROPER)) return undefined;
  for (let i = verb - 3; i > verb - 9 && i >= r.sentenceFrom(verb); i--)
    if (r.is(i, ANY_SAYING)) return respond(r, i, verb);
  return undefined;
}
const RESPOND = wordClass('respond discuss speculate elaborate speak');
const IMPROPER = wordClass('inappropriate improper premature wrong unwise early appropriate right');

export default pattern({
  id: 'no-comment',
  category: 'denial',
  subtype: 'D4',
  title: 'No comment',
  explain: 'The party was asked and gave no answer, or sent the question elsewhere.',
  ask: 'Is a reason given, or a legal bar?',
  notThis: 'A patient referred to a clinic; silence that nobody asked to end.',
  on: anyOf(PUBLICLY, RESPOND, COMMENT, REDIRECT, SILENT, INVOKE, IGNORE, LITTLE),
  match(r, i) {
    if (r.is(i, COMMENT)) return matchNoComment(r, i) ?? matchImproper(r, i);
    if (r.is(i, REDIRECT)) return matchReferral(r, i);
    if (r.is(i, SILENT)) return matchSilence(r, i);
    if (r.is(i, LITTLE)) return matchLittle(r, i) ?? matchSaidLittle(r, i);
    if (r.is(i, PUBLICLY)) return matchNotSpoken(r, i);
    if (r.is(i, RESPOND)) return matchImproper(r, i);
    return r.is(i, IGNORE) ? matchIgnored(r, i) : matchRight(r, i);
  },
  examples: [
    '[The mayor ignored three requests for comment]D5.',
    'The mayor ignored a request for a crossing.',
    'The speech made no comment on the housing crisis.',
    '[The ministry had no immediate comment].',
    '[The mayor referred questions to his lawyer].',
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
