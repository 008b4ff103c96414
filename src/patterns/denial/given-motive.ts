// D3 by a motive: an accused party says why it is accused: "“They are doing this to hurt my family,” Harlow said", "“It shows how
// desperate they are”", "“This is about money”", "said the judge hated him". Phrases that only attack are counter-attack's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, HE_SHE_OR_THEY, I_OR_WE, IT_OR_THAT, PERSON_AS_OBJECT } from '../lexicon/function-words.ts';
import { pattern } from '../pattern.ts';
import { type AccusedAnswer, findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { countAccusations, isAccusedName, isSpokenOfSide, namesAccuser } from './accused-party.ts';
import { toResponse } from './responder.ts';
import { ACCUSER } from './turned-on.ts';

/** The words of an accused party around token `i`, where an accusation is near. */
function answerAround(r: Reading, i: number): AccusedAnswer | undefined {
  return hasAccusationNear(r, i) ? findAccusedAnswer(r, i, isSpokenOfSide) : undefined;
}
function respond(r: Reading, answer: AccusedAnswer | undefined, last: number) {
  if (!answer) return undefined;
  const to = Math.max(answer.to, Math.min(last + 1, r.sentenceTo(last)));
  return toResponse(r, { from: answer.from, to }, answer.speaker, { scope: 'other point' });
}

/** "me", "my family", "our firm", and in reported words "him", "his party", "Harlow": what belongs to the speaker */
function isOwn(r: Reading, i: number): boolean {
  if (r.is(i, r.isQuoted(i) ? FIRST_PERSON : THIRD_PERSON)) return true;
  const object = findNounPhraseAt(r, i);
  if (!object) return false;
  for (let j = object.from; j < object.to; j++) if (isAccusedName(r, j)) return true;
  return r.isQuoted(i) && r.is(i, THIS) && r.is(object.head, OFFICE);
}
const FIRST_PERSON = wordClass('me us my our myself ourselves');
const THIRD_PERSON = wordClass('him his them their it its');
const THIS = wordClass('this the');
const OFFICE = wordClass('president presidency government administration company party family minister');

/** Somebody else: "they", "the charity", "this"; not "I", nor "he" of one who speaks of himself */
function isOther(r: Reading, subject: NounPhrase | undefined, speaker: NounPhrase): boolean {
  if (!subject) return false;
  if (r.is(subject.head, I_OR_WE)) return false;
  if (r.isQuoted(subject.head)) return !isOwn(r, subject.from);
  return !r.is(subject.head, HE_OR_IT) && r.hash[subject.head] !== r.hash[speaker.head];
}
const HE_OR_IT = wordClass('he she it');

/** "They are doing this [to hurt] my family", "wants [to bring] me down", "bent on [destroying] us" */
function matchHarm(r: Reading, harm: number) {
  if (r.word[harm - 1] !== TO || !isOwn(r, r.is(harm, GET) ? harm + 3 : harm + 1)) return undefined;
  if (r.is(harm, GET) && !(r.is(harm + 1, RID) && r.is(harm + 2, OF))) return undefined;
  if (r.is(harm, BRING) && r.findIn(harm + 2, harm + 5, DOWN) === undefined) return undefined;
  const answer = answerAround(r, harm);
  if (!answer) return undefined;
  const start = Math.max(answer.words.from, r.sentenceFrom(harm), harm - 12);
  for (let i = harm - 2; i >= start; i--) {
    if (!r.is(i, INTENT)) continue;
    if (r.is(i, PLAN)) return respond(r, answer, harm + 1);
    const group = findVerbGroup(r, i);
    if (group.isNegated || group.isModal) return undefined;
    const subject = findSubject(r, group);
    return isOther(r, subject, answer.speaker) ? respond(r, answer, harm + 1) : undefined;
  }
  return undefined;
}
const TO = internWord('to');
const GET = wordClass('get');
const RID = wordClass('rid');
const OF = wordClass('of');
const BRING = wordClass('bring take tear drag drive push force');
const DOWN = wordClass('down out apart through');
const HARM = anyOf(
  GET,
  BRING,
  wordClass(
    `destroy hurt damage harm ruin smear discredit silence tarnish sully besmirch undermine defame slander humiliate embarrass
    bully intimidate blackmail extort vilify demonise demonize crucify hound persecute sabotage derail frame weaken punish
    delegitimise delegitimize target`,
  ),
);
const PLAN = wordClass(
  'campaign attempt effort plot conspiracy plan bid scheme ploy pretext excuse way tactic',
);
const INTENT = anyOf(
  PLAN,
  verbClass('want seek try conspire decide collude'),
  wordClass('doing does did done using used use determined desperate keen trying acting'),
);

/** "The charity is using this [because] they know I will win", "They came out with it [because] they hate us" */
function matchBecause(r: Reading, because: number) {
  if (!r.is(because + 1, HE_SHE_OR_THEY) || !r.is(because + 2, FEARS)) return undefined;
  const start = Math.max(r.sentenceFrom(because), because - 8);
  const done = r.findIn(start, because, RAISES);
  if (done === undefined) return undefined;
  const answer = answerAround(r, because);
  const group = findVerbGroup(r, done);
  if (!answer || group.isNegated || !isOther(r, findSubject(r, group), answer.speaker)) return undefined;
  return respond(r, answer, because + 2);
}
const FEARS = wordClass(
  "know knows fear fears hate hates want wants are is need needs don't can't cannot can lost",
);
const RAISES = wordClass(
  'using doing making saying attacking targeting bringing raising pushing did used made spreading',
);

/** "It shows [how desperate] the charity is", "This is a sign of [desperation]", "They are getting [desperate]" */
function matchDesperate(r: Reading, word: number) {
  const how = r.is(word - 1, HOW) || (isAdverb(r, word - 1) && r.is(word - 2, HOW));
  const start = Math.max(r.sentenceFrom(word), word - 7);
  const shows = how
    ? r.findIn(start, word, SHOW) !== undefined
    : r.is(word, DESPERATION)
      ? r.findIn(start, word, SIGN) !== undefined
      : isSaidOfOthers(r, word);
  return shows ? respond(r, answerAround(r, word), word) : undefined;
}
/** "[they] are [getting] desperate": those who accuse */
function isSaidOfOthers(r: Reading, word: number): boolean {
  let be = word - 1;
  while (be > word - 4 && (isAdverb(r, be) || r.is(be, GROW))) be--;
  if (!(r.is(be, BE) || r.is(be + 1, GROW)) || r.is(word + 1, FOR_TO)) return false;
  const subject = findSubject(r, findVerbGroup(r, r.is(be, BE) ? be : be + 1));
  if (!subject) return false;
  return r.is(subject.head, THEY) || r.is(subject.head, ACCUSER) || namesAccuser(r, subject.from, subject.to);
}
const HOW = wordClass('how');
const SHOW = verbClass('show prove reveal demonstrate tell reflect');
const DESPERATION = wordClass('desperation');
const SIGN = anyOf(SHOW, wordClass('sign act mark move sheer pure smacks reeks out smack reek smells'));
const GROW = wordClass('getting becoming growing become grown');
const FOR_TO = wordClass('for to');
const THEY = wordClass('they');
const DESPERATE = wordClass('desperate desperation');

/** "[This is] about money, nothing more", "said it was all about revenge" */
function matchAbout(r: Reading, about: number) {
  let be = about - 1;
  while (be > about - 4 && (isAdverb(r, be) || r.is(be, ONLY))) be--;
  if (!r.is(be, BE) || !r.is(be - 1, IT_OR_THAT) || findVerbGroup(r, be).isNegated) return undefined;
  const ill = r.findIn(about + 1, Math.min(about + 4, r.sentenceTo(about)), GREED);
  const next = ill === undefined ? about : ill + 1;
  const whole = r.isPunctuation(next) || next >= r.sentenceTo(about) || r.is(next, AND_NOT);
  return ill !== undefined && whole ? respond(r, answerAround(r, about), ill) : undefined;
}
const ABOUT = wordClass('about');
const ONLY = wordClass('all only just simply purely really clearly nothing but entirely solely');
const GREED = wordClass(
  `money cash politics power revenge control greed retaliation publicity attention votes ratings envy jealousy vengeance fame
  payback headlines race religion intimidation retribution`,
);
const AND_NOT = wordClass('and not rather nothing said');

/** "The judge [hates] me", "said the prosecutor hated him", "He’s a hater", "She has it in for us" */
function matchHate(r: Reading, hate: number) {
  if (r.is(hate, IN)) {
    const has =
      r.is(hate + 1, FOR) && r.is(hate - 1, IT_OR_THAT) && r.is(hate - 2, HAS) && isOwn(r, hate + 2);
    return has ? respond(r, answerAround(r, hate), hate + 2) : undefined;
  }
  if (r.is(hate, HATER)) {
    const start = Math.max(r.sentenceFrom(hate), hate - 9);
    const accuser =
      r.findIn(start, hate, ACCUSER) !== undefined ||
      namesAccuser(r, start, hate) ||
      (r.is(hate - 1, A) && r.findIn(start, hate, HE_SHE_OR_THEY) !== undefined);
    return accuser ? respond(r, answerAround(r, hate), hate) : undefined;
  }
  const group = findVerbGroup(r, hate);
  if (group.isNegated || group.isModal || group.isPassive || !isOwn(r, hate + 1)) return undefined;
  const answer = answerAround(r, hate);
  const subject = answer && findSubject(r, group);
  if (!answer || !subject || !isOther(r, subject, answer.speaker)) return undefined;
  const accuser =
    r.is(subject.head, ACCUSER) ||
    namesAccuser(r, subject.from, subject.to) ||
    r.is(subject.head, HE_SHE_OR_THEY);
  return accuser ? respond(r, answer, hate + 1) : undefined;
}
const HATE = verbClass('hate despise resent');
const HATER = wordClass('hater haters');
const IN = wordClass('in');
const FOR = wordClass('for');
const HAS = wordClass('has have had');
const A = wordClass('a');

/** "said the judge was [biased] against him", "“She is very hostile to me”": of an accused party, wherever it says so */
function matchBiased(r: Reading, biased: number) {
  if (
    !r.is(biased + 1, TOWARDS) ||
    !(r.is(biased + 2, PERSON_AS_OBJECT) || isAccusedName(r, biased + 2)) ||
    countAccusations(r) === 0
  )
    return undefined;
  const answer = findAccusedAnswer(r, biased);
  return respond(r, answer, biased + 2);
}
const BIASED = wordClass('biased prejudiced hostile unfair conspiring plotting stacked rigged');
const TOWARDS = wordClass('against to toward towards');

/** "“[There is an attempt] to spread rumours about my firm,” he said": of what is told, not of who tells it */
function matchSpread(r: Reading, spread: number) {
  const object = findNounPhraseAt(r, spread + 1);
  if (!object || r.findIn(object.from, object.to, FALSE_TALK) === undefined) return undefined;
  const start = Math.max(r.sentenceFrom(spread), spread - 8);
  const intent = r.findIn(start, spread, INTENT);
  if (r.word[spread - 1] !== TO ? !r.is(spread - 1, BE) : intent === undefined) return undefined;
  const answer = answerAround(r, spread);
  if (!answer) return undefined;
  const subject = findSubject(r, findVerbGroup(r, r.is(spread - 1, BE) ? spread : intent!));
  const other = subject && (isOther(r, subject, answer.speaker) || r.is(subject.head, THERE));
  return other || (intent !== undefined && r.is(intent, PLAN)) ? respond(r, answer, object.head) : undefined;
}
const SPREAD = wordClass('spread spreading peddle peddling plant planting circulate circulating');
const FALSE_TALK = wordClass(
  'rumour rumours rumor rumors gossip falsehood falsehoods innuendo hysteria fear misinformation disinformation slander stories',
);
const THERE = wordClass('there');

/** "Ask yourself why this comes out now", "The [timing] is suspicious", "is no coincidence" */
function matchTiming(r: Reading, word: number) {
  const be = word - (isAdverb(r, word - 1) ? 2 : 1);
  const start = Math.max(r.sentenceFrom(word), word - 8);
  const said = r.is(word, COINCIDENCE)
    ? r.is(word - 1, NO) && r.is(word - 2, BE)
    : r.is(be, BE) && r.findIn(start, be, TIMING) !== undefined;
  return said ? respond(r, answerAround(r, word), word) : undefined;
}
const TIMING = wordClass('timing');
const COINCIDENCE = wordClass('coincidence accident');
const NO = wordClass('no');
const SUSPICIOUS = anyOf(
  COINCIDENCE,
  wordClass(
    'suspicious curious telling convenient odd strange interesting coincidental suspect questionable',
  ),
);

export default pattern({
  id: 'given-motive',
  category: 'denial',
  subtype: 'D3',
  title: 'A motive given for it',
  explain: 'The accused party says why it is accused, and not that it is untrue.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Motives of rivals, thieves and armies where nothing is brought against the speaker.',
  on: anyOf(HARM, wordClass('because'), DESPERATE, ABOUT, HATE, HATER, IN, SPREAD, SUSPICIOUS, BIASED),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, HARM)) return matchHarm(r, i);
    if (r.is(i, DESPERATE)) return matchDesperate(r, i);
    if (r.is(i, ABOUT)) return matchAbout(r, i);
    if (r.is(i, HATE) || r.is(i, HATER) || r.is(i, IN)) return matchHate(r, i);
    if (r.is(i, BIASED)) return matchBiased(r, i);
    if (r.is(i, SPREAD)) return matchSpread(r, i);
    return r.is(i, SUSPICIOUS) ? matchTiming(r, i) : matchBecause(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. [“They are doing this to hurt my family,” Harlow said].',
    '[Harlow is accused of theft]U1. [“People want to bring me down,” Harlow said].',
    '[Harlow is accused of theft]U1. [“They are using this because they know I will win,” Harlow said].',
    '[Harlow is accused of theft]U1. [“It shows how desperate they are,” Harlow said].',
    '[Harlow is accused of theft]U1. [“This is about money, nothing more,” his lawyer said].',
    '[Harlow is accused of theft]U1. [“The judge hates me,” Harlow said].',
    '[Harlow is accused of theft]U1. [Harlow said it was all about revenge].',
    '[Harlow is accused of theft]U1. [Harlow said the prosecutors hated him].',
    '[Harlow is accused of theft]U1. [“The timing is suspicious,” Harlow said].',
    '[Harlow is accused of theft]U1. [“There is an attempt to spread rumours about my firm,” Harlow said].',
    'The coach said the game was all about money.',
    '“They want to hurt us on the wing,” the coach said.',
    'The rebels want to destroy the bridge.',
    '“My children hate me in the morning,” the baker said.',
    '“It shows how desperate they are for rain,” the farmer said.',
    'The dog is doing this because it wants food.',
    '[Harlow is accused of theft]U1. “I want to hurt nobody’s feelings with this song,” the singer said.',
    '[Harlow is accused of theft]U1. The book is about money.',
    'The timing of the goal was strange.',
  ],
});
