// D3 by an accusation that goes back: "accused the paper of bias". One that brings a new wrong by somebody named is an
// accusation (R11).
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { ARTICLE, IT_OR_THEM } from '../lexicon/function-words.ts';
import { HUMAN } from '../lexicon/people.ts';
import { WRONGDOING } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { countAccusations, hasAccused, isAccusedSide } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, ASKED, hasCueNear, isHeadline } from './allegation-context.ts';
import { findResponder } from './responder.ts';
import { MATTER_NOUN } from './subject-matter.ts';
import { isAccuser, isByAccused, respond } from './turned-on.ts';

/** "accused the paper of bias": no new wrong (R11) */
function matchAccused(r: Reading, verb: number) {
  const quoted = r.quotationAt(verb + 1);
  const object = findNounPhraseAt(r, quoted?.from === verb + 1 ? verb + 2 : verb + 1);
  if (!object || !hasCueNear(r, verb, ACCUSED | ALLEGED | ANSWERED | ASKED, 2)) return undefined;
  // "accused the “fake media and its friends” of"
  const of = findTailStart(r, quoted?.from === verb + 1 ? quoted.to : object.to);
  if (of === undefined) return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  const own = subject !== undefined && isAccusedSide(r, subject);
  // "accused her of lying", "accused Democrats of playing politics": a reaction, whoever is accused of it
  let what = of + 1;
  while (r.is(what, ARTICLE) || isAdverb(r, what) || r.isPunctuation(what)) what++;
  if (own && (r.is(what, REACTING) || (r.is(what, SCHEMING) && hasAccused(r, object))))
    return respond(r, verb, verb);
  const bad = r.findIn(of + 1, Math.min(of + 5, r.sentenceTo(verb)), BAD_FAITH) !== undefined;
  const wrong = r.findIn(of + 1, Math.min(of + 9, r.sentenceTo(verb)), WRONGDOING) !== undefined;
  // "In reply, Harlow accused the board of caring more about headlines"
  if (own && !wrong && opensAsReply(r, verb)) return respond(r, verb, verb);
  if (own && !wrong && r.is(what, BEING) && r.findIn(what + 1, what + 4, ILL_DISPOSED) !== undefined)
    return respond(r, verb, verb);
  if (!bad && (wrong || countAccusations(r) < 2)) return undefined;
  const press = isAccuser(r, object) || findOutletIn(r, object) !== undefined;
  // "accused his critics of spewing hate": without bad faith in it, politics
  return press && own && (bad || !r.is(object.head, CRITIC)) ? respond(r, verb, verb) : undefined;
}
/** "In reply", "In response", "Hitting back" */
function opensAsReply(r: Reading, verb: number): boolean {
  const start = r.sentenceFrom(verb);
  return r.findIn(start, Math.min(start + 3, verb), IN_REPLY) !== undefined;
}
const IN_REPLY = wordClass('reply response return turn responding replying hitting retorting');

/** "accused Democrats of being blinded by hatred" */
const BEING = wordClass('being');
const ILL_DISPOSED = wordClass(
  'blinded biased obsessed motivated driven partisan unfair hypocritical dishonest jealous bitter vindictive desperate consumed prejudiced disingenuous irresponsible alarmist hysterical opportunistic naive selective politically',
);
const CRITIC = nounClass('critic');
const REACTING = wordClass(
  `lying lies fabricating inventing exaggerating misrepresenting distorting twisting smearing smear bias politicising
  politicizing grandstanding sensationalism hypocrisy partisanship playing targeting persecuting defaming slandering
  persecution defamation slander vendetta point-scoring opportunism scaremongering
  fearmongering mudslinging mud-slinging hysteria gutter mischief double`,
);
/** Of whoever accuses: "accused the charity of trying to ruin him". */
const SCHEMING = wordClass(
  `trying seeking attempting waging orchestrating pursuing conducting launching jealousy revenge greed opportunism desperation
  vengeance malice spite cowardice asking`,
);
/** The "of" right behind the object. */
function findTailStart(r: Reading, to: number): number | undefined {
  for (let i = to; i < to + 3; i++) if (r.word[i] === OF) return i;
  return undefined;
}
const OF = internWord('of');
const ACCUSE_VERB = verbClass('accuse');
const BAD_FAITH = wordClass(
  `bias vendetta trying seeking playing politics politicizing politicising hypocrisy spreading smearing rushing partisan
  partisanship harassing targeting peddling distorting misrepresenting twisting exaggerating sensationalism waging running
  attempting using double unfair unfairly ignoring obsession making launching conducting orchestrating pursuing
  acting behaving jealousy revenge greed opportunism irresponsible irresponsibly recklessness dishonesty desperation`,
);

/** "blamed the media for making an issue of it", "blamed the row on his enemies", "blamed a rogue employee", "blamed “haters”" */
function matchBlamed(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, r.isPunctuation(verb + 1) ? verb + 2 : verb + 1);
  if (!object || r.findIn(object.from, object.to, THING) !== undefined) return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  if (!subject) return undefined;
  const own = isAccusedSide(r, subject);
  if (r.is(object.to, FOR)) {
    const press = r.is(object.head, PRESS) || findOutletIn(r, object) !== undefined;
    const enemy = own && (isAccuser(r, object) || r.findIn(object.from, object.to, ENEMY) !== undefined);
    const to = own ? enemy || press : press && isPerson(r, subject.head);
    return to && isForFuss(r, object.to) ? respond(r, verb, verb) : undefined;
  }
  const isOpen = hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1, isHeadline(r, verb) ? 2 : 0);
  return own && isOpen && isBlamable(r, object) ? respond(r, verb, verb) : undefined;
}
/** "for making an issue of it", "for the scandal": no wrong but that the matter is spoken of */
function isForFuss(r: Reading, of: number): boolean {
  return (
    r.is(of + 1, MAKING_MUCH) || r.findIn(of + 1, Math.min(r.sentenceTo(of), of + 12), FUSS) !== undefined
  );
}
/** "[the row] on …", "[a rogue employee]", "[a witch hunt]" */
function isBlamable(r: Reading, { from, to, head }: NounPhrase): boolean {
  if (r.findIn(from, to, ENEMY) !== undefined) return true;
  return r.is(to, ON) ? r.findIn(from, to, BLAMED_MATTER) !== undefined : r.is(head, HUMAN);
}
const ENEMY = anyOf(
  nounClass('hater enemy rival opponent conspiracy plot vendetta smear troll detractor'),
  wordClass('witch hunt media press tabloids'),
);

/** "chalked the claims up to politics", "attributed the complaint to jealousy", "put it down to a rogue employee" */
function matchPutDown(r: Reading, verb: number) {
  const first = r.is(verb + 1, UP_OR_DOWN) ? verb + 2 : verb + 1;
  const object = findNounPhraseAt(r, first);
  if (!object) return undefined;
  const it = r.is(object.from, IT_OR_THEM) && object.to === object.from + 1;
  if (!it && r.findIn(object.from, object.to, BLAMED_MATTER) === undefined) return undefined;
  const to = r.findIn(object.to, Math.min(r.sentenceTo(verb), object.to + 3), TO);
  if (to === undefined || !hasCueNear(r, verb, ALLEGED | ASKED | ANSWERED, 1)) return undefined;
  const ill = r.findIn(to + 1, Math.min(r.sentenceTo(verb), to + 6), ILL_WILL) !== undefined;
  return ill && isByAccused(r, verb) ? respond(r, verb, to) : undefined;
}
const ATTRIBUTE = verbClass('attribute chalk ascribe');
const UP_OR_DOWN = wordClass('up down');
const TO = wordClass('to');
const ILL_WILL = anyOf(
  ENEMY,
  nounClass('employee worker staffer critic misunderstanding error'),
  wordClass(
    'politics jealousy envy spite malice revenge bias greed racism sexism disgruntled bitter rogue ignorance',
  ),
);
const BLAME = verbClass('blame');
const FOR = wordClass('for');
const ON = wordClass('on');
const PRESS = wordClass(
  'media press newspapers tabloids reporters journalists outlets papers news coverage tabloid pundits',
);
/** What has been made of something. */
const FUSS = nounClass(
  `controversy row flap furore furor uproar backlash fuss frenzy outcry scandal perception image narrative rumour rumor
  misunderstanding confusion distraction allegation accusation misperception`,
);
const MAKING_MUCH = wordClass(
  `making blowing twisting distorting fuelling fueling whipping stirring creating focusing obsessing misreporting
  misrepresenting misinterpreting spreading sensationalising sensationalizing exaggerating hyping manufacturing inflating ignoring misquoting`,
);
const BLAMED_MATTER = anyOf(MATTER_NOUN, FUSS);
/** Nobody's own doing. */
const THING = wordClass('weather economy pandemic himself herself themselves itself');

export default pattern({
  id: 'accused-back',
  category: 'denial',
  subtype: 'D3',
  title: 'An accusation in return',
  explain: 'The party accuses those who raised the matter of bad faith.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'An accusation that brings a new wrong.',
  on: anyOf(ACCUSE_VERB, BLAME, ATTRIBUTE),
  match(r, i) {
    if (r.is(i, ATTRIBUTE)) return matchPutDown(r, i);
    return r.is(i, BLAME) ? matchBlamed(r, i) : matchAccused(r, i);
  },
  examples: [
    '[Harlow is accused of theft]U1. In reply, [Harlow accused the board of caring more about headlines than safety].',
    '[Harlow is accused of theft]U1. [Harlow blamed “haters”].',
    '[Harlow is accused of theft]U1. [His lawyer attributed the claims to a disgruntled former clerk].',
    'The scientist attributed the storm to politics.',
    'Aides met on Monday. [Mr Harlow blamed the media for making an issue of his joke].',
    '[Harlow is accused of theft]U1. [Harlow blamed the row on his old rivals].',
    '[Harlow is accused of theft]U1. [Harlow blamed a former clerk].',
    '[Harlow is accused of theft]U1. [Harlow accused his rivals of being blinded by envy].',
    '[Harlow is accused of theft]U1. [Harlow accused the tabloid press of seeking revenge].',
    '[Quill has accused Harlow]U1 of theft. [Harlow accused Quill of trying to ruin him].',
    'The pupils blamed the teacher for the noise.',
    'She blamed the long road.',
    'The driver blamed a dog.',
    'The farmers blamed the media for the dry summer.',
    'The coach blamed the defeat on the rain.',
    'Harlow blamed a former player.',

    '[Harlow is accused of theft]U1. [Harlow accused the paper of lying].',
    '[Harlow is accused of theft]U1. [Harlow accused his rival]U1 of taking bribes.',
    '[Harlow denied the theft]D1. [He accused the newspaper of bias].',
  ],
});
