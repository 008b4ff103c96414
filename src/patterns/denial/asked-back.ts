// D3 by a question sent back: an accused party says who or what should be asked about instead: "“You should be asking the charity,”
// Harlow said", "“Why do you keep bringing this up?”", "“The real question is who paid for it”". Attacks on whoever asks are attacked-accuser's.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, COMMA } from '../../text/tokens.ts';
import { anyOf, internWord, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, HE_SHE_OR_THEY } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { type AccusedAnswer, findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { isAccusedName, isAccusedSide, isSpokenOfSide } from './accused-party.ts';
import { findQuotedReply } from './quoted-reply.ts';
import { toResponse } from './responder.ts';

/** The quoted sentence or reported clause of an accused party around token `i`, near an accusation. */
function respond(r: Reading, i: number) {
  const answer = hasAccusationNear(r, i)
    ? (findAccusedAnswer(r, i, isSpokenOfSide) ?? findAsked(r, i))
    : undefined;
  if (!answer) return undefined;
  const to = Math.max(answer.to, Math.min(i + 1, r.sentenceTo(i)));
  return toResponse(r, { from: answer.from, to }, answer.speaker, { scope: 'other point' });
}

/** "“Why now?” [Harlow asked]": a question has a verb of its own */
function findAsked(r: Reading, i: number): AccusedAnswer | undefined {
  const reply = r.isQuoted(i) ? findQuotedReply(r, i) : undefined;
  if (!reply || reply.speaker) return undefined;
  const inverted = r.is(reply.words.to, ASKED);
  const speaker = findNounPhraseAt(r, inverted ? reply.words.to + 1 : reply.words.to);
  if (!speaker || !(inverted || r.is(speaker.to, ASKED)) || !isAccusedSide(r, speaker)) return undefined;
  return { ...reply, to: inverted ? speaker.to : speaker.to + 1, speaker };
}
const ASKED = wordClass('asked asks');

/** "You should be [asking] the charity", "The media ought to [investigate] her", "said reporters should [look] at his rival" */
function matchShouldAsk(r: Reading, should: number) {
  const end = Math.min(r.sentenceTo(should), should + 6);
  let verb = should + 1;
  while (verb < end && (isAdverb(r, verb) || r.is(verb, BE_OR_TO))) verb++;
  if (!r.is(verb, LOOKS) || findVerbGroup(r, verb).isNegated) return undefined;
  const subject = findSubject(r, findVerbGroup(r, verb));
  if (!subject || !r.is(subject.head, WHO_ASKS)) return undefined;
  const at = r.is(verb + 1, AT_INTO) ? verb + 2 : verb + 1;
  if (r.is(verb, LOOK) && at === verb + 1) return undefined;
  const object = findNounPhraseAt(r, at);
  const question = r.is(at, QUESTION_OPENER) || (object !== undefined && r.is(object.to, QUESTION_OPENER));
  return question || (object !== undefined && isElsewhere(r, object)) ? respond(r, verb) : undefined;
}
const SHOULD = wordClass('should ought need must');
const BE_OR_TO = wordClass('be to all also really instead');
const LOOK = wordClass('look looking focus focusing focused concentrate concentrating talk talking');
const LOOKS = anyOf(
  LOOK,
  wordClass(
    'ask asking investigate investigating question questioning examine examining probe probing pursue pursuing',
  ),
);
const AT_INTO = wordClass('at into on about');
const WHO_ASKS = wordClass(
  `you they people reporters media press journalists we voters everyone everybody police prosecutors investigators committee
  congress parliament authorities newspapers`,
);
const QUESTION_OPENER = wordClass('why who how what where whether about');

/** Somebody or something else than the speaker: "the charity", "her", "his rival’s books" */
function isElsewhere(r: Reading, { from, to, head }: NounPhrase): boolean {
  if (r.is(head, SELF)) return false;
  for (let i = from; i < to; i++) if (isAccusedName(r, i)) return false;
  return !r.is(from, MINE);
}
const SELF = wordClass('me us yourself yourselves it');
const MINE = wordClass('my our');

/** "Why do you [keep bringing] this up?", "Why is nobody asking about her?", "Why are we still talking about it?" */
function matchWhy(r: Reading, why: number) {
  if (!r.isQuoted(why)) return undefined;
  const end = Math.min(r.sentenceTo(why), why + 9);
  const asks = r.findIn(why + 1, end, RAISING);
  if (asks === undefined || r.findIn(why + 1, asks, ASKER) === undefined) return undefined;
  for (let i = why + 1; i < asks; i++) if (r.word[i] === COMMA) return undefined;
  return respond(r, why);
}
const WHY = wordClass('why');
const ASKER = wordClass("you they we nobody anyone media press reporters journalists one isn't aren't don't");
const RAISING = wordClass(
  'asking ask bring bringing talking raise raising obsessed obsessing focusing focus investigating investigate dredging dredge reporting covering',
);

/** "The real [question] is who paid", "What we should be talking about is …", "The question you should be asking is …" */
function matchReal(r: Reading, noun: number) {
  const real = r.is(noun - 1, REAL) && (r.is(noun + 1, BE) || r.word[noun + 1] === IN);
  return real ? respond(r, noun) : undefined;
}
const REAL = wordClass('real actual bigger');
const MATTER = wordClass(
  'question questions issue issues problem culprit culprits criminal criminals corruption victim victims wrongdoing collusion thief thieves',
);
const IN = internWord('here');

/** "[What we ought to be talking about] is the leak" */
function matchWhat(r: Reading, what: number) {
  const should = r.findIn(what + 1, Math.min(r.sentenceTo(what), what + 4), SHOULD);
  if (should === undefined || !r.is(should - 1, WHO_ASKS_OR_REALLY)) return undefined;
  const verb = r.findIn(should + 1, Math.min(r.sentenceTo(what), should + 5), LOOKS);
  const is = verb === undefined ? undefined : r.findIn(verb + 1, Math.min(r.sentenceTo(what), verb + 3), BE);
  return is === undefined ? undefined : respond(r, what);
}
const WHAT = wordClass('what');
const WHO_ASKS_OR_REALLY = anyOf(WHO_ASKS, wordClass('really'));

/** "The explanation should really [come from] the auditors", "It is the auditors who should [explain]" */
function matchComeFrom(r: Reading, should: number) {
  let verb = should + 1;
  while (verb < should + 4 && isAdverb(r, verb)) verb++;
  const answered =
    r.is(verb, COME) && r.is(verb + 1, FROM) && r.findIn(should - 4, should, ANSWER) !== undefined;
  const whoShould =
    r.is(should - 1, WHO) && r.is(verb, EXPLAINS) && r.findIn(should - 9, should, BE) !== undefined;
  return answered || whoShould ? respond(r, verb) : undefined;
}
const COME = wordClass('come');
const FROM = wordClass('from');
const ANSWER = wordClass('explanation clarification answer answers apology explanations');
const WHO = wordClass('who that');
const EXPLAINS = wordClass(
  'explain answer apologise apologize investigated questioned ashamed jailed prosecuted resign',
);

/** "[Quill] should be investigated", "She should be ashamed of herself": whoever else */
function matchShouldBe(r: Reading, should: number) {
  if (!r.is(should + 1, BE) || !r.is(should + 2, INVESTIGATED)) return undefined;
  const subject = findSubject(r, findVerbGroup(r, should + 2));
  if (
    !subject ||
    !(isPerson(r, subject.head) || r.has(subject.head, CAPITAL) || r.is(subject.head, HE_SHE_OR_THEY))
  )
    return undefined;
  const answer = hasAccusationNear(r, should) ? findAccusedAnswer(r, should) : undefined;
  // who speaks of its own case says nothing of others
  const own = answer && r.hash[answer.speaker.head] === r.hash[subject.head];
  return answer && !own && !r.is(subject.head, MINE) ? respond(r, should + 2) : undefined;
}
const INVESTIGATED = wordClass('investigated ashamed prosecuted jailed charged impeached arrested');

/** "[What about] her emails?", "[Ask her] why she took the money": opens the words */
function matchAbout(r: Reading, i: number) {
  const open = r.isPunctuation(i - 1) || r.sentenceFrom(i) === i;
  if (!r.isQuoted(i) || !open) return undefined;
  if (r.is(i, WHAT)) {
    const object = r.is(i + 1, ABOUT) ? findNounPhraseAt(r, i + 2) : undefined;
    return object && isElsewhere(r, object) && object.to > object.from ? respond(r, i) : undefined;
  }
  const object = findNounPhraseAt(r, i + 1);
  if (!object) return undefined;
  const right = r.findIn(object.from, object.to, RIGHT) !== undefined;
  const asked = right || (r.is(object.to, QUESTION_OPENER) && isElsewhere(r, object));
  return asked ? respond(r, i) : undefined;
}
const ABOUT = wordClass('about');
const ASK = wordClass('ask');
const RIGHT = wordClass('right');

export default pattern({
  id: 'asked-back',
  category: 'denial',
  subtype: 'D3',
  title: 'A question sent back',
  explain: 'The accused party says that something or somebody else should be asked about.',
  ask: 'What was asked, and is any of it answered?',
  notThis: 'Advice on what to look at where nothing is brought against the speaker.',
  on: anyOf(SHOULD, WHY, MATTER, WHAT, ASK),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, SHOULD)) return matchShouldAsk(r, i) ?? matchComeFrom(r, i) ?? matchShouldBe(r, i);
    if (r.is(i, WHY)) return matchWhy(r, i);
    if (r.is(i, MATTER)) return matchReal(r, i);
    return (r.is(i, WHAT) ? matchWhat(r, i) : undefined) ?? matchAbout(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [“You should be asking the charity about it,” Harlow said].',
    '[Harlow is accused of theft]U1. [“You should be looking at Quill,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said reporters should look at his rival].',
    '[Harlow is accused of theft]U1. [“Why do you keep bringing this up?” Harlow asked].',
    '[Harlow is accused of theft]U1. [“The real question is who wrote it,” Harlow said].',
    '[Harlow is accused of theft]U1. [“What we should be talking about is schools,” Harlow said].',
    '[Harlow is accused of theft]U1. [“The explanation should come from the auditors,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Quill should be investigated,” Harlow said].',
    '[Harlow is accused of theft]U1. [“What about Quill?” Harlow said].',
    '“You should be asking the farmer for eggs,” the cook said.',
    '“The real question is when to sow,” the gardener said.',
    '“What about the soup?” the cook said.',
    '“Why do you keep bringing snow in?” the host asked.',
    '[Harlow is accused of theft]U1. The guide said people should look at the tower.',
    '[Harlow is accused of theft]U1. “You should look at me,” Harlow told the barber.',
    'The explanation should come from the teacher, the pupil said.',
    'Voters should look at the plan.',
  ],
});
