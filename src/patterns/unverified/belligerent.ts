// U6 by who speaks: an armed party on its own battles and on casualties, whatever the verb ("the ministry said its forces
// destroyed nine tanks"). What it says on other matters is ordinary attribution.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL, COMMA, HYPHENATED } from '../../text/tokens.ts';
import {
  anyOf,
  internWord,
  nounClass,
  PAST,
  phrases,
  THIRD_PERSON,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject, type Subject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup, type VerbGroup } from '../grammar/verb-group.ts';
import { passTime } from '../grammar/when.ts';
import { PRONOUN } from '../lexicon/function-words.ts';
import { BELLIGERENT } from '../lexicon/institutions.ts';
import { NATIONALITY } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';

const ACCORDING = wordClass('according');
const SAY = verbClass('say add report announce state note confirm declare write reiterate tell');
const TOLD = verbClass('tell');
/** Parties that fight as such; as a government's arm they need a battle in what they say. */
const ARMED = anyOf(
  BELLIGERENT,
  wordClass(
    'hamas hezbollah taliban isis isil houthis houthi al-shabaab shabab boko-haram command al-qaeda qaeda pkk ypg',
  ),
);
const STATE = wordClass(
  'israel russia ukraine iran syria turkey pakistan india azerbaijan armenia us u.s. kyiv moscow jerusalem tehran ankara ethiopia myanmar coalition nato pentagon centcom',
);
const WAR_OFFICE = nounClass(
  'ministry force staff pentagon administration government spokesman spokesperson spokeswoman official',
);
const OF_WAR = wordClass(
  'air general defence defense military army war idf air-force navy rebel rebels insurgent hamas taliban',
);
const IT = wordClass('it they');
const BATTLE = anyOf(
  verbClass(
    'kill destroy shoot intercept strike hit target capture seize repel attack bomb shell liberate retaliate neutralise neutralize wound fire launch',
  ),
  nounClass(
    'strike airstrike casualty tank drone missile rocket militant fighter soldier troop position bunker warplane militia battalion brigade tunnel launcher weapon force ship vessel warship frigate fortification ammunition target bomb shell fire launch wound hit attack capture raid',
  ),
  wordClass(
    'advanced repulsed ambushed raided brought foiled thwarted lost losses downed downing shot dead retaliation retaliating strikes attacks operation raid offensive',
  ),
);
const VIOLENT = anyOf(
  wordClass('shot downed downing lost fired'),
  verbClass(
    'kill destroy shoot intercept strike hit target capture seize repel attack bomb shell liberate retaliate neutralise neutralize wound launch carry',
  ),
);

/** What an army says it did with one of these needs no second word. */
const DEADLY = anyOf(
  wordClass('shot downed repulsed'),
  verbClass('kill destroy shoot intercept strike repel'),
);

/** "said it had captured two settlements", "say their troops came under fire": of its own side */
function tellsOfOwnAct(r: Reading, from: number, to: number): boolean {
  const clause = passTime(r, from);
  const own = r.isWord(clause, THAT) ? clause + 1 : clause;
  if (!r.is(own, OWN)) return false;
  for (let i = own + 1; i < Math.min(to, own + 9) && !r.isPunctuation(i); i++)
    if (r.is(i, ACT) || r.findPhraseAt(i, UNDER_ATTACK) !== undefined || takesPlace(r, i)) return true;
  return false;
}

/** "had taken the town", "control the airport" */
function takesPlace(r: Reading, i: number): boolean {
  return r.is(i, TAKEN) && r.findIn(i + 1, Math.min(r.sentenceTo(i), i + 5), PLACE) !== undefined;
}
const TAKEN = wordClass('took taken control controls controlled hold holds');
const PLACE = nounClass(
  'town village city settlement hill bridge airport airfield base district suburb outpost checkpoint',
);

const OWN = wordClass('it its they their');
const THAT = internWord('that');
const ACT = anyOf(
  wordClass('advanced repulsed raided ambushed foiled thwarted'),
  verbClass('capture seize retake recapture target strike destroy kill repel intercept shell bomb liberate'),
);
const UNDER_ATTACK = phrases(
  'brought down; bring down; pushed back; driven back; beaten back; fought off; taken back; took back; took control; taken control; was behind; were behind; come under; came under; under fire; carried out; opened fire; fired missiles; fired rockets; fired drones',
);

/** What one country says another did. */
const SHELL = verbClass('shell bomb');

/** A battle word, and one that tells what was done, within the words beside the cue. */
function tellsOfBattle(r: Reading, from: number, to: number, armed: boolean): boolean {
  if (tellsOfOwnAct(r, from, to)) return true;
  let words = 0;
  let done = false;
  const enemy = r.findIn(from, to, STATE) ?? r.findIn(from, to, NATIONALITY);
  for (let i = from; i < to; i++) {
    if (!r.is(i, BATTLE)) continue;
    words++;
    if (armed && r.is(i, DEADLY)) return true;
    if (enemy !== undefined && r.is(i, SHELL)) return true;
    done ||= r.is(i, VIOLENT);
  }
  return words >= 2 && done;
}

function isBelligerent(r: Reading, subject: Subject): boolean {
  const { from, head } = subject;
  if (r.is(head, ARMED) && (r.has(head, CAPITAL) || !isPerson(r, head))) return true;
  if (isPerson(r, head)) return false;
  if (r.is(head, STATE)) return r.has(head, CAPITAL);
  if (r.isWord(head, STATE_WORD) && r.isWord(head - 1, ISLAMIC)) return true;
  if (isRun(r, subject)) return true;
  if (!r.is(head, WAR_OFFICE)) return false;
  for (let i = from; i < subject.to; i++) if (r.is(i, OF_WAR)) return true;
  return false;
}

const STATE_WORD = internWord('state');
const ISLAMIC = internWord('islamic');

/** "Gaza’s Hamas-run Health Ministry", "the Russian-installed governor": a party's own office */
function isRun(r: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (r.has(i, HYPHENATED) && RUN.test(r.textOf(i, i + 1))) return true;
  return false;
}
const RUN =
  /^(?:hamas|houthi|hezbollah|taliban|rebel|militia|russian|moscow|junta|separatist)-(?:run|controlled|held|installed|appointed|led)$/i;

/** "it added", behind a sentence whose speaker was the same armed party. */
function continues(r: Reading, subject: Subject): boolean {
  if (!r.is(subject.head, IT)) return false;
  const start = Math.max(0, subject.from - 80);
  for (let i = subject.from - 1; i >= start; i--) {
    if (!r.is(i, SAY) || !r.is(i, PAST)) continue;
    const group = findVerbGroup(r, i);
    const earlier = group.isFinite ? findSubject(r, group) : undefined;
    if (earlier && !r.is(earlier.head, PRONOUN)) return isBelligerent(r, earlier);
  }
  return false;
}

/** "[its forces] destroyed", "[that its troops] had" */
function isOwnForces(r: Reading, from: number): boolean {
  const own = r.isWord(from, THAT) ? from + 1 : from;
  return r.is(own, OWN) && r.is(own + 1, FORCES);
}
const FORCES = wordClass('forces troops army soldiers fighters jets warplanes navy military units');

function matchSpeech(
  r: Reading,
  verb: number,
  group: VerbGroup,
): (TokenRange & { subject: Subject }) | undefined {
  const subject = findSubject(r, group);
  if (!subject || isHypothetical(r, subject.from)) return undefined;
  const end = Math.min(r.sentenceTo(verb), verb + 40);
  // "told reporters it had destroyed two tanks"
  const next = r.is(verb, TOLD) ? (findNounPhraseAt(r, verb + 1)?.to ?? verb + 1) : verb + 1;
  // "The ministry said its forces destroyed nine tanks": whose forces fight, fights
  const ownForces = r.is(subject.head, WAR_OFFICE) && isOwnForces(r, next) && tellsOfOwnAct(r, next, end);
  if (!ownForces && !isBelligerent(r, subject) && !continues(r, subject)) return undefined;
  const before = subject.isInverted || r.word[subject.from - 1] === COMMA;
  const from = before ? Math.max(r.sentenceFrom(verb), verb - 40) : verb + 1;
  const armed = r.is(subject.head, ARMED) || isRun(r, subject);
  // "On Monday, the rebels said they had taken the town": behind the verb, too
  if (!tellsOfBattle(r, from, end, armed) && !tellsOfOwnAct(r, next, end)) return undefined;
  return subject.isInverted
    ? { from: group.from, to: subject.to, subject }
    : { from: subject.from, to: group.to, subject };
}

function matchSaid(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
  // "the militants say"
  const plain = r.isWord(verb, SAY_WORD) && group.from === verb;
  if (!r.is(verb, PAST) && !r.is(verb, THIRD_PERSON) && !plain) return undefined;
  return matchSpeech(r, verb, group);
}

/** "Nine drones were shot down, according to the army" */
function matchAccording(r: Reading, cue: number) {
  if (!r.isWord(cue + 1, TO)) return undefined;
  const phrase = findNounPhraseAt(r, cue + 2);
  const subject = phrase && { ...phrase, isInverted: true };
  if (!subject || !isBelligerent(r, subject)) return undefined;
  const from = Math.max(r.sentenceFrom(cue), cue - 40);
  if (!tellsOfBattle(r, from, Math.min(r.sentenceTo(cue), cue + 40), r.is(subject.head, ARMED)))
    return undefined;
  return { from: cue, to: subject.to, subject };
}
const TO = internWord('to');
const SAY_WORD = internWord('say');

export default pattern({
  id: 'belligerent',
  category: 'unverified',
  subtype: 'U6',
  title: 'A warring party’s account',
  explain: 'This is what a party to the fighting says of it.',
  ask: 'What does the other side say, and who has seen it?',
  notThis: 'The same party on other matters: “the army said the road is open”.',
  on: anyOf(SAY, ACCORDING),
  match(r, verb) {
    const range = r.is(verb, ACCORDING) ? matchAccording(r, verb) : matchSaid(r, verb);
    return (
      range && {
        from: range.from,
        to: range.to,
        anatomy: () => ({
          claimant: r.textOf(range.subject.from, range.subject.to),
          claimant_named: !r.is(range.subject.head, PRONOUN) || null,
          stake: r.is(range.subject.from, NATIONALITY) ? 'state' : 'party',
          hedge: 'verb',
        }),
      }
    );
  },
  examples: [
    '[Russia said] Ukraine had shelled the plant.',
    '[The defence ministry said] its forces destroyed nine tanks.',
    '[The army said] it had killed three fighters.',
    '[Hamas said] its men had struck two tanks.',
    '[The rebels say] they control the airport.',
    'Nine drones were shot down overnight, [the air force said].',
    '[The rebels said] they shot down a warplane. In the same raid, [they added], four soldiers were killed.',
    '[Russia said] its troops seized the town and killed 40 soldiers.',
    'Nine drones were shot down, [according to the army].',
    '[The army said] its forces had taken the town.',
    '[The Taliban said] it was behind the attack.',
    'The army said its forces had taken the train.',
    'The road was open again, according to the army.',
    'The army said the road was open again.',
    'The defence ministry said the budget would grow.',
    'Police said two soldiers were hurt in the crash.',
    'Russia said it would sign the treaty.',
    'The navy said the ship was late.',
    'The ministry said sales of tanks rose.',
  ],
});
