// D2 by evasion: "hedged", "demurred", "was noncommittal", "changed the subject", "gave no direct answer", "revised her
// statement". Questions ducked or matters not denied are non-denial's.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, pastClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ends } from '../grammar/when.ts';
import { BE, POSSESSIVE, PRONOUN } from '../lexicon/function-words.ts';
import { INSTITUTION } from '../lexicon/institutions.ts';
import { HUMAN } from '../lexicon/people.ts';
import { QUESTIONED } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isAnswer } from './answering.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** Answering without an answer, with no object. */
const HEDGE = verbClass(
  'hedge waver demur+ equivocate waffle prevaricate backpedal stonewall obfuscate dissemble',
);
const BALK = verbClass('balk baulk');
const AT = wordClass('at');
const IN = wordClass('in');
const QUESTION = wordClass('question questions answering commenting');
const HEDGED_ON = wordClass('on about when whether over');
const COY = wordClass(
  `noncommittal non-committal evasive coy vague cagey circumspect elusive equivocal guarded ambiguous opaque`,
);
const STAY = anyOf(BE, verbClass('remain stay sound appear seem'));
/** Verbs whose object is the party's own earlier account. */
const REVISE = verbClass('change revise amend alter shift');
const ACCOUNT = nounClass('story account statement explanation version tune testimony answer');
const TELLING = wordClass('explaining saying stating claiming say insisting adding telling');
const SUBJECT = wordClass('subject topic conversation');
/** "a direct answer", "a yes-or-no answer" */
const DIRECT = wordClass(
  'direct straight clear yes-or-no definitive straightforward firm specific substantive no',
);
const EVASIVE = wordClass(
  'evasive noncommittal non-committal vague cagey rambling circuitous meandering ambiguous cryptic non-answer',
);
const ANSWERS = nounClass('answer response reply');
const GIVE = verbClass('give offer provide');
const NO = internWord('no');

function respond(r: Reading, verb: number, last: number, negated = false) {
  const group = findVerbGroup(r, verb);
  if (group.isPassive || group.isNegated !== negated || !(group.isFinite || r.is(verb, BE))) return undefined;
  if (group.isModal && !negated) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject) return undefined;
  const to = findResponseEnd(r, responder.from, last);
  return toResponse(r, { from: responder.from, to }, responder.subject, { scope: 'none' });
}

/** "hedged", "hedged on whether" */
function matchHedged(r: Reading, verb: number) {
  const next = isAdverb(r, verb + 1) ? verb + 2 : verb + 1;
  // "when asked to comment, the senator balked", "balked at the question": nothing was said (R27)
  if (r.is(verb, BALK)) {
    const at =
      r.is(next, AT) && r.findIn(next, Math.min(next + 5, r.sentenceTo(verb)), QUESTION) !== undefined;
    const answer = isPressed(r, verb) && (at || ends(r, next)) ? respond(r, verb, verb) : undefined;
    return answer && { ...answer, subtype: 'D4' as const };
  }
  // "wavered in answering a question"
  if (r.is(next, IN) && r.is(next + 1, QUESTION)) return respond(r, verb, next + 1);
  const plain = ends(r, next) || r.is(next, HEDGED_ON);
  return plain && isPressed(r, verb) ? respond(r, verb, verb) : matchHedgedOn(r, verb, next);
}

/** Whether somebody is asked in this sentence or the one before. */
function isPressed(r: Reading, verb: number): boolean {
  const sentence = r.sentences.of[verb]!;
  const from = Math.max(r.sentences.from[Math.max(0, sentence - 1)]!, verb - 60);
  return r.findIn(from, Math.min(r.sentenceTo(verb), verb + 10), PRESSED) !== undefined;
}
const PRESSED = wordClass('asked pressed questioned reporters reporter grilled quizzed');

/** "hedged on whether he would support her": the question stands with it */
function matchHedgedOn(r: Reading, verb: number, next: number) {
  return r.is(next, HEDGED_ON) && r.findIn(next, next + 3, WHETHER) !== undefined
    ? respond(r, verb, verb)
    : undefined;
}
const WHETHER = wordClass('whether if when how');

/** "was noncommittal", "remained vague about the sum" */
function matchCoy(r: Reading, i: number) {
  let verb = i - 1;
  while (isAdverb(r, verb) && verb > i - 4) verb--;
  if (!r.is(verb, STAY) || !(ends(r, i + 1) || r.is(i + 1, HEDGED_ON))) return undefined;
  // "coy about whether": the question stands with it
  const whether = r.is(i + 1, HEDGED_ON) && r.findIn(i + 1, i + 4, WHETHER) !== undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  // "its use of the word has been vague"
  if (subject && !isSpeaker(r, subject)) return undefined;
  return whether || hasCueNear(r, i, ASKED | ALLEGED, 1) ? respond(r, verb, i) : undefined;
}

/** People and bodies; not "the description", "its use". */
function isSpeaker(r: Reading, { from, to, head }: NounPhrase): boolean {
  if (r.is(head, PRONOUN) || r.is(head, HUMAN) || isPerson(r, head) || r.has(head, CAPITAL)) return true;
  return r.findIn(from, to, INSTITUTION) !== undefined;
}

/** "hesitated to repeat the claim", "Asked about it, he hesitated" */
function matchHesitated(r: Reading, verb: number) {
  const said = r.is(verb + 1, TO) ? verb + 2 : undefined;
  const repeats = said !== undefined && (r.is(said, REPEATING) || isAnswer(r, said));
  if (!repeats && !(ends(r, verb + 1) && isPressed(r, verb))) return undefined;
  return repeats && !hasCueNear(r, verb, ASKED | ALLEGED | ANSWERED | TOLD, 1)
    ? undefined
    : respond(r, verb, said ?? verb);
}
const HESITATE = pastClass('hesitated');
const TO = wordClass('to');
const REPEATING = wordClass('repeat endorse defend criticize criticise answer');

/** "danced around the question", "pivoted to the economy when asked about it" */
function matchTurnedFrom(r: Reading, verb: number) {
  const end = Math.min(r.sentenceTo(verb), verb + 6);
  if (r.is(verb, DANCE))
    return r.is(verb + 1, AROUND) && r.findIn(verb + 2, end, QUESTION) !== undefined
      ? respond(r, verb, verb)
      : undefined;
  const turned = r.is(verb + 1, TO) || ends(r, verb + 1) || r.is(verb + 1, WHEN);
  return turned && isPressed(r, verb) && hasCueNear(r, verb, ALLEGED | ASKED, 1)
    ? respond(r, verb, verb)
    : undefined;
}
const DANCE = pastClass('danced tap-danced tiptoed skated');
const AROUND = wordClass('around round');
const PIVOT = pastClass('pivoted');
const WHEN = wordClass('when');

/** "Pressed to answer, he repeated the same line" */
function matchRepeated(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, verb + 1);
  const same = object && r.is(object.head, LINE);
  return same && asksHere(r, verb) ? respond(r, verb, object.head) : undefined;
}
const REPEAT = pastClass('repeated');
const LINE = nounClass('line answer statement response assertion mantra');

/** Whether a question stands in front in the sentence. */
function asksHere(r: Reading, verb: number): boolean {
  return r.findIn(Math.max(r.sentenceFrom(verb), verb - 24), verb, QUESTIONED) !== undefined;
}

/** "revised her statement", "changed the subject" */
function matchRevised(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, verb + 1);
  if (!object) return undefined;
  if (r.findIn(object.from, object.to, SUBJECT) !== undefined && object.to - object.from <= 2)
    return hasCueNear(r, verb, ASKED, 1) ? respond(r, verb, verb) : undefined;
  const own = r.is(object.from, POSSESSIVE) && r.findIn(object.from, object.to, ACCOUNT) !== undefined;
  // "revised her statement, explaining that": what it says now
  const told = r.findIn(object.to, Math.min(object.to + 4, r.sentenceTo(verb)), TELLING) !== undefined;
  const answers = own && told && hasCueNear(r, verb, ASKED | ALLEGED | ANSWERED | WRONG, 5);
  return answers ? respond(r, verb, verb) : undefined;
}

/** "would not give a direct answer", "gave no clear answer" */
function matchNoAnswer(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || !r.is(object.head, ANSWERS)) return undefined;
  // "gave an evasive answer"
  if (r.findIn(object.from, object.head, EVASIVE) !== undefined)
    return hasCueNear(r, verb, ASKED | ALLEGED, 1) ? respond(r, verb, verb) : undefined;
  if (r.findIn(object.from, object.head, DIRECT) === undefined) return undefined;
  const none = r.word[object.from] === NO;
  return respond(r, verb, verb, !none);
}

/** "Pressed on the payments, he shrugged": a reply without words to a question about a wrong */
function matchWordless(r: Reading, verb: number) {
  const last = r.is(verb, LEAVES) ? verb + 1 : verb;
  if (last > verb && !r.is(last, GOING)) return undefined;
  const answers =
    asksHere(r, verb) && ends(r, last + 1) && hasCueNear(r, verb, ALLEGED | ANSWERED | WRONG, 1);
  return answers ? respond(r, verb, last) : undefined;
}
const LEAVES = pastClass('walked drove');
const GOING = wordClass('away off');
const WORDLESS = anyOf(LEAVES, pastClass('laughed shrugged chuckled smirked'));

export default pattern({
  id: 'evasion',
  category: 'denial',
  subtype: 'D2',
  title: 'An answer avoided',
  explain: 'The party speaks, but gives no answer to what was asked.',
  ask: 'What was asked that this leaves open?',
  notThis: 'Bets that are hedged; laws and plans that are revised.',
  on: anyOf(REPEAT, HEDGE, BALK, COY, REVISE, GIVE, WORDLESS, HESITATE, DANCE, PIVOT),
  match(r, i) {
    if (r.is(i, REPEAT)) return matchRepeated(r, i);
    if (r.is(i, COY)) return matchCoy(r, i);
    if (r.is(i, HESITATE)) return matchHesitated(r, i);
    if (r.is(i, DANCE) || r.is(i, PIVOT)) return matchTurnedFrom(r, i);
    if (r.is(i, WORDLESS)) return matchWordless(r, i);
    if (r.is(i, REVISE)) return matchRevised(r, i);
    return r.is(i, GIVE) ? matchNoAnswer(r, i) : matchHedged(r, i);
  },
  examples: [
    '[Critics accused the firm]U1 of theft. Its use of the word has been vague.',
    'Reporters asked whether she had met the lobbyist. [She hedged].',
    '[The senator hedged on whether he would back the inquiry].',
    'Pressed about the missing funds, [the mayor demurred].',
    'Reporters pressed him on the deal. [Harlow was evasive].',
    'Asked whether the payment was a bribe, [Harlow changed the subject].',
    'Critics spoke of fraud and other allegations. [Harlow revised her statement, saying she had met him].',
    '[The coach would not give a direct answer].',
    '[The minister gave no clear answer].',
    'Critics spoke of fraud. Friends came to the mayor’s defence.',
    'Asked to comment on the claims, [the senator initially balked]D4.',
    '[The envoy had been coy about whether she would testify].',
    'Reached by the Ledger, [the owner hesitated to repeat his earlier claim].',
    'Pressed on the bribe, [the coach gave an evasive answer].',
    '[The senator danced around the question].',
    'The boy hesitated to jump.',
    'The pair danced around the hall.',
    'The oracle gave a vague answer, and the firm pivoted to tea.',
    'Asked about the price, the buyer balked at the sum.',
    'Pressed on the bribe, [the mayor shrugged].',
    'Confronted with the accusation, [Harlow walked away].',
    'Asked about the weather, the mayor shrugged.',
    'A rival spoke of fraud. The mayor laughed.',
    '[The envoy wavered in answering a question about the port].',
    'The flame wavered in the draught.',
    'Pressed by the host to answer, [the envoy repeated the same line].',
    'The choir repeated the same line.',
    'The fund hedged its bets.',
    'The farmer hedged the field with hawthorn.',
    'The bureau revised its statement of growth.',
    'Critics spoke of fraud. The fund revised its statement.',
    'The painting is vague.',
    'The council changed the subject of the course.',
    'The app gives a direct answer.',
    'The team changed its story board.',
  ],
});
