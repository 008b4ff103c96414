// D3 by a name that an accused party gives the matter or whoever raised it: "called the reports “fairy tales”", "called her a
// liar". The matter called untrue or baseless is called-untrue's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ARTICLE, THAT_OR_WHICH } from '../lexicon/function-words.ts';
import { HUMAN, SPOKESPERSON } from '../lexicon/people.ts';
import { UNTRUE, WORTHLESS } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { isAccusedSide, isToldOfSide, mayDefendAccused } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, ASKED, hasCueNear, REPORTED } from './allegation-context.ts';
import { findResponder, toResponse } from './responder.ts';
import { MATTER_NOUN } from './subject-matter.ts';
import { ACCUSER, findDoneGroup, isAccuser, isByAccused, respond } from './turned-on.ts';

const SMEAR_WORD = nounClass('liar');
const CALL = verbClass('call label brand describe dub+ term');

/** "called the reports “fairy tales”": any quoted name that does not praise, by the accused side */
function matchNamed(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, verb + 1);
  const gap = matchNamedBefore(r, verb);
  if (gap) return gap;
  if (!object || !isNameable(r, verb, object)) return undefined;
  let at = object.to;
  while (at < object.to + 3 && !r.isPunctuation(at)) at++;
  const quotation = r.quotationAt(at);
  if (!quotation || quotation.from !== at || r.findIn(at, quotation.to, GRAVE) !== undefined)
    return undefined;
  const subject = findResponder(r, findVerbGroup(r, verb))?.subject;
  if (!subject) return undefined;
  const speaks = r.findIn(subject.from, subject.to, SPOKESPERSON) !== undefined && isToldOfSide(r, subject);
  return speaks || isAccusedSide(r, subject) ? respond(r, verb, verb) : undefined;
}
/** The matter, whoever accuses, or "them" where the sentence has named the matter: "cried foul over the raids, calling them “absurd”" */
function isNameable(r: Reading, verb: number, object: NounPhrase): boolean {
  if (r.findIn(object.from, object.to, MATTER) !== undefined || isAccusingPerson(r, object)) return true;
  if (!r.is(object.from, IT_OR_THEM) || object.to > object.from + 1) return false;
  return r.findIn(Math.max(r.sentenceFrom(verb), verb - 20), verb, CAST_MATTER) !== undefined;
}
const IT_OR_THEM = wordClass('it them this');

/** Somebody who accuses, no election or house that does. */
function isAccusingPerson(r: Reading, object: NounPhrase): boolean {
  return (isPerson(r, object.head) || r.is(object.head, HUMAN)) && isAccuser(r, object);
}
const MATTER = anyOf(
  MATTER_NOUN,
  nounClass(
    'inquiry investigation probe impeachment indictment account trial prosecution process case contention',
  ),
  wordClass('situation matter'),
);
/** "an inquiry that he has called a “coup”": the matter stands before its relative clause */
function matchNamedBefore(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  const quote = r.is(verb + 1, ARTICLE) ? verb + 2 : verb + 1;
  const quotation = r.quotationAt(quote);
  if (quotation?.from !== quote || group.isPassive || group.isNegated || group.isModal) return undefined;
  let from = group.from - 1;
  while (from > group.from - 5 && !r.is(from, THAT_OR_WHICH) && !r.is(from - 1, MATTER)) from--;
  const start = r.is(from, THAT_OR_WHICH) ? from + 1 : from;
  if (!(r.is(start - 1, MATTER) || r.is(start - 2, MATTER) || r.is(start - 3, MATTER))) return undefined;
  const speaker = findNounPhraseAt(r, start);
  if (speaker?.to !== group.from || r.findIn(quote, quotation.to, GRAVE) !== undefined) return undefined;
  // "a contention that the senator called “ridiculous”": of whom it is told, too
  const belittled = r.findIn(quote, quotation.to, BELITTLING) !== undefined && isToldOfSide(r, speaker);
  if (!belittled && !isAccusedSide(r, speaker)) return undefined;
  return toResponse(r, { from: start, to: Math.min(quotation.to, r.sentenceTo(verb)) }, speaker, {
    scope: 'other point',
  });
}
const BELITTLING = anyOf(WORTHLESS, UNTRUE);
const GRAVE = wordClass(
  `serious troubling credible disturbing concerning shocking alarming true accurate damning horrifying helpful important
  unfortunate regrettable sad tragic difficult painful heartbreaking horrific terrible unacceptable wrong devastating stunning chilling believable fair welcome good great`,
);

/** "Harlow says claims ‘politically motivated’": a headline without its verb */
function matchHeadline(r: Reading, verb: number) {
  const object = r.blockOf(verb).kind === 'headline' ? findNounPhraseAt(r, verb + 1) : undefined;
  if (!object || r.findIn(object.from, object.to, CAST_MATTER) === undefined) return undefined;
  const quotation = r.quotationAt(object.to);
  if (quotation?.from !== object.to) return undefined;
  const untrue = r.findIn(object.to, quotation.to, UNTRUE) !== undefined;
  if (!untrue && r.findIn(object.to, quotation.to, ILL_MEANT) === undefined) return undefined;
  const speaker = findNounPhraseAt(r, r.sentenceFrom(verb));
  if (speaker?.to !== verb || !mayDefendAccused(r, speaker) || findOutletIn(r, speaker)) return undefined;
  return toResponse(r, { from: speaker.from, to: quotation.to }, speaker, { subtype: untrue ? 'D1' : 'D3' });
}
const SAY = wordClass('says say said claims insists');

/** "called her accuser a liar" */
function matchLiar(r: Reading, noun: number) {
  if (!hasCueNear(r, noun, ACCUSED | ANSWERED | ASKED, 1)) return undefined;
  for (let verb = noun - 1; verb > noun - 8 && verb >= r.sentenceFrom(noun); verb--) {
    if (!r.is(verb, CALL)) continue;
    const object = findNounPhraseAt(r, verb + 1);
    const person = object && (isPerson(r, object.head) || r.is(verb + 1, THEM) || r.is(object.head, ACCUSER));
    return person ? respond(r, verb, noun) : undefined;
  }
  return undefined;
}
const THEM = wordClass('him her them');

/** "dismissed Roe as a minor figure", "painted her as a scorned lover": whoever raised the matter, or knows of it, made small */
function matchMadeSmall(r: Reading, verb: number) {
  const reach = Math.min(r.sentenceTo(verb), verb + AS_REACH);
  if (!r.is(verb, CALL) && r.findIn(verb + 1, reach, AS) === undefined) return undefined;
  if (!hasCueNear(r, verb, ALLEGED | ANSWERED | ASKED | REPORTED, 2)) return undefined;
  const group = findDoneGroup(r, verb);
  if (group.isPassive || group.isModal || group.isNegated) return undefined;
  // "referred to the inquiry as"
  const first = r.is(verb, REFER) && r.is(verb + 1, TO) ? verb + 2 : verb + 1;
  const object = findNounPhraseAt(r, first);
  if (!object) return undefined;
  const as = findAs(r, verb, object);
  if (as === undefined) return undefined;
  const end = Math.min(r.sentenceTo(verb), as + 7);
  const isMatter = r.findIn(object.from, object.to, CAST_MATTER) !== undefined;
  const asMatter = isMatter || (r.is(object.from, IT_OR_THEM) && isNameable(r, verb, object));
  const put = r.findIn(as + 1, end, asMatter ? ILL_MEANT : SMALL);
  // "dismissed him as “incompetent”": whatever the name
  const named = !asMatter && r.is(verb, DISMISS) && r.quotationAt(as + 1)?.from === as + 1;
  if (put === undefined && !named) return undefined;
  const person =
    isPerson(r, object.head) || r.is(object.head, HUMAN) || r.is(object.from, THEM) || isAccuser(r, object);
  if (!asMatter && !person) return undefined;
  const subject = findResponder(r, group)?.subject;
  const own = subject !== undefined && isAccusedSide(r, subject);
  // "casting them as evidence of bias": the questions
  if (!subject) return asMatter || r.is(object.from, THEM) ? respond(r, verb, as) : undefined;
  const told = r.is(object.from, IT_OR_THEM) && isNameable(r, verb, object);
  return own || ((told || r.is(verb, DISMISS)) && mayDefendAccused(r, subject))
    ? respond(r, verb, as)
    : undefined;
}
/** "compared the inquiry to a lynching", "likened the charity to the Stasi" */
function matchLikened(r: Reading, verb: number) {
  const object = findNounPhraseAt(r, verb + 1);
  if (!object || !r.is(object.to, TO) || !hasCueNear(r, verb, ALLEGED | ANSWERED | ASKED | REPORTED, 1))
    return undefined;
  const fits = r.findIn(object.from, object.to, CAST_MATTER) !== undefined || isAccuser(r, object);
  return fits && isByAccused(r, verb) ? respond(r, verb, verb) : undefined;
}
const LIKEN = verbClass('liken compare');
const REFER = verbClass('refer+');
const TO = wordClass('to');

/** Tokens from the verb to its “as”, over names. */
const AS_REACH = 30;

/** The "as" of "dismissed [them] as", over "and" and names; of "called", the token before the name given. */
function findAs(r: Reading, verb: number, object: NounPhrase): number | undefined {
  if (r.is(verb, CALL) && r.is(object.to, ARTICLE)) return object.to - 1;
  const end = Math.min(object.to + 6, r.sentenceTo(verb));
  for (let i = object.to; i < end && !r.isPunctuation(i); i++) if (r.is(i, AS)) return i;
  return undefined;
}
const AS = wordClass('as');
const DISMISS = verbClass('dismiss');
const CAST_AS = anyOf(
  verbClass(
    'dismiss cast portray paint characterize characterise depict frame deride treat view regard refer+',
  ),
  CALL,
);
/** What a party makes of whoever speaks against it. */
const SMALL = anyOf(
  nounClass(
    `nobody crank fantasist attention-seeker seeker opportunist gold-digger stalker partisan hack troublemaker hanger-on volunteer
    litigant complainer critic rival stooge puppet pawn mouthpiece crackpot loser propagandist extremist agitator malcontent naysayer ingrate impostor
    publicity-seeker busybody traitor hypocrite coward rat snitch fool thug bully scumbag whiner crybaby`,
  ),
  wordClass(
    `minor low-level junior peripheral disgruntled bitter jilted scorned troubled unstable disturbed unreliable insignificant
    discredited rogue fringe unhinged jealous vengeful vindictive confused mistaken embittered biased desperate lone deluded serial disgraced washed-up
    delusional failed aggrieved resentful ill-informed misguided`,
  ),
);
/** What it makes of the matter. */
const ILL_MEANT = anyOf(
  WORTHLESS,
  wordClass(
    'joke witch circus charade hoax scam revenge retribution retaliation payback politics distraction',
  ),
  nounClass('attack attempt plot conspiracy vendetta ploy crusade coup stunt inquisition'),
  wordClass(
    'bias hostility harassment overreach persecution politics political politically partisan hysteria hunt meddling interference',
  ),
);
const CAST_MATTER = anyOf(
  MATTER,
  nounClass('question scandal controversy row criticism raid search arrest lawsuit'),
  wordClass('criticism'),
);

export default pattern({
  id: 'called-names',
  category: 'denial',
  subtype: 'D3',
  title: 'The matter or the accuser called names',
  explain: 'The accused party gives the matter, or whoever raised it, a belittling name.',
  ask: 'Does the answer name one fact that is wrong?',
  notThis: 'Praise, and names for people and works where nothing is alleged.',
  on: anyOf(SMEAR_WORD, CALL, CAST_AS, SAY, LIKEN),
  match(r, i) {
    if (r.is(i, SMEAR_WORD)) return matchLiar(r, i);
    if (r.is(i, SAY)) return matchHeadline(r, i);
    if (r.is(i, LIKEN)) return matchLikened(r, i);
    const small = matchMadeSmall(r, i);
    return small ?? (r.is(i, CALL) ? matchNamed(r, i) : undefined);
  },
  examples: [
    '[Quill has accused Harlow]U1 of theft. [Harlow likened the inquiry to a lynching].',
    '[Quill has accused Harlow]U1 of theft. [His lawyers tried to paint Quill as unreliable].',
    'The cook likened the soup to a stew.',
    '[Harlow says theft claims ‘politically motivated’]\n\n[Quill has accused Harlow]U1 of theft.',
    '[Harlow: Theft claims are a smear]\n\n[Quill has accused Harlow]U1 of theft.',
    '[Quill has accused Harlow]U1 of theft. [Harlow dismissed Quill as a minor figure].',
    '[Quill has accused Harlow]U1 of theft. [His lawyer painted her as a scorned lover].',
    '[Quill has accused Harlow]U1 of theft. [Harlow cast the questions as evidence of bias].',
    '[Quill has accused Harlow]U1 of theft. [Harlow dismissed Quill as “incompetent”].',
    '[Quill has accused Harlow]U1 of theft. Both wept over the raids, with [Harlow’s lawyer calling them “absurd”].',
    'The critic called the singer a nobody.',
    'The firm dismissed Quill as manager.',
    '[Quill has accused Harlow]U1 of theft. Critics painted the harbour as a minor port.',
    'The play casts Quill as a bitter widow.',
    'The writer depicts the king as a jealous man.',
    '[Harlow denied the theft]D1. [He called her a liar].',
    '[Harlow is accused of theft]U1. [Harlow called the report “fairy dust”].',
    '[Harlow is accused of theft]U1. Friends met about the inquiry that [Harlow has called a “circus”].',
    'The mayor called the report “helpful”.',
    'The film calls nobody a liar.',
  ],
});
