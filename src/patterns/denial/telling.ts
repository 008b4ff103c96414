// Of whom the words of an article tell what others say of them, and who is asked. One word at a time; what comes of it is
// sides.ts's.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, COMMA } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, pastClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject, findVerbAfter, opensClause } from '../grammar/clause.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ACCORDING_TO, DETERMINER, POSSESSIVE } from '../lexicon/function-words.ts';
import { SOURCE } from '../lexicon/people.ts';
import { ANY_SAYING, ASK, SEEM, THINK } from '../lexicon/verbs.ts';
import { type Add, addObject, findParty, HE_OR_SHE } from './party.ts';

const THAT = internWord('that');
/** They tell of somebody what that one would not: their complement’s subject has to answer. */
const TELLER = anyOf(
  nounClass(
    `report rumour rumor critic opponent rival detractor prosecutor lawsuit suit complaint document memo dossier
    whistleblower accuser plaintiff indictment paper newspaper magazine tabloid story article investigator filing
    affidavit victim activist watchdog inquiry recording email witness official text message footage video transcript book
    union charity campaigner resident neighbour neighbor tenant nurse worker employee survivor claimant parent student patient customer
    teammate player family auditor biographer group clip image photograph screenshot file database ad advert advertisement commercial`,
  ),
  wordClass('police authorities democrats republicans'),
);
const REPORT = verbClass('report allege testify claim');
const WHETHER = wordClass('whether');
/** What these tell of somebody is brought against that one. */
const CHARGING = nounClass(
  'prosecutor lawsuit suit complaint indictment affidavit accuser plaintiff complainant',
);
/** Who tells of somebody because something is wrong with what that one did. */
const FAULTING = nounClass(
  'critic opponent rival detractor whistleblower victim survivor audit auditor inquiry investigation watchdog inspector ombudsman union protester activist campaigner',
);
const ANY_TELLER = anyOf(TELLER, FAULTING);
/** What they do when they are done. */
const FIND = verbClass('find conclude determine');
const ALLEGES = wordClass('allege alleges alleged alleging testified testifies');
/** What evidence does. */
const SHOW = verbClass('show suggest indicate reveal');
const REPORTEDLY = wordClass('reportedly purportedly');
const EMERGE = pastClass('emerged transpired');
const LINKED = pastClass('linked tied');
const WITH = wordClass('with');
const HEARSAY = nounClass('report rumour rumor speculation claim suggestion');
const IT = wordClass('it');
const TO = internWord('to');
/** Whom the words at token `i` tell of, ask, or ask about. */
export function noteToldOf(r: Reading, i: number, add: Add, addAccused: Add): void {
  if (r.is(i, REPORTEDLY)) {
    const verb = findVerbAfter(r, i + 1);
    if (verb !== undefined) add(findSubject(r, findVerbGroup(r, verb)));
  } else if (r.is(i, EMERGE)) {
    if (r.word[i + 1] === THAT) addParty(r, i + 2, add);
  } else if (r.is(i, HEARSAY)) {
    // "reports that Quill had left", "speculation on Monday that the firm …"
    const that = findThat(r, i + 1);
    if (that !== undefined) addParty(r, that + 1, add);
  } else if (r.is(i, SEEM)) {
    // "a video appears to show Quill …"
    if (
      r.word[i + 1] === TO &&
      r.is(i + 2, SHOW) &&
      r.findIn(Math.max(r.sentenceFrom(i), i - 8), i, TELLER) !== undefined
    )
      addParty(r, i + 3, add);
  } else if (r.is(i, LINKED) && r.is(i + 1, WITH)) {
    const group = findVerbGroup(r, i);
    if (group.isPassive && !group.isNegated) add(findSubject(r, group));
  } else if (r.findPhraseAt(i, ACCORDING_TO) !== undefined) noteAccordingTo(r, i, add);
  else if (r.word[i + 1] === TO && (r.is(i, ANY_SAYING) || r.is(i, THINK) || r.is(i, LINKED))) {
    // "Harlow was said to have …", "was linked to …"
    const group = findVerbGroup(r, i);
    if (group.isPassive && !group.isNegated) add(findSubject(r, group));
  } else if (r.is(i, ANY_SAYING) || r.is(i, ALLEGES) || r.is(i, SHOW) || r.is(i, FIND))
    noteTold(r, i, add, addAccused);
  else if (r.is(i, WHETHER)) {
    add(findParty(r, i + 1));
  } else if (r.is(i, ASK)) {
    const group = findVerbGroup(r, i);
    if (group.isPassive) add(findSubject(r, group));
    else if (group.isFinite) addObject(r, i + 1, add);
  }
}

/** "According to a report in the Courier, Quill has left": of whom an outlet or a document tells */
function noteAccordingTo(r: Reading, i: number, add: Add): void {
  const named = r.findPhraseAt(i, ACCORDING_TO)!;
  if (!opensClause(r, i)) return;
  const source = findNounPhraseAt(r, named);
  if (!source || !(r.findIn(source.from, source.to, TELLER) !== undefined || findOutletIn(r, source))) return;
  const comma = findTailEnd(r, source.to);
  if (r.word[comma] === COMMA) addParty(r, comma + 1, add);
}

/** The "that" of a complement, right behind the word or over a day: "reported on Monday that". */
function findThat(r: Reading, i: number): number | undefined {
  const end = Math.min(i + 6, r.sentenceTo(i - 1));
  for (let that = i; that < end && !r.isPunctuation(that); that++) if (r.word[that] === THAT) return that;
  return undefined;
}

/** "the mayor, [Jane Quill], hid it" */
function findApposed(r: Reading, { to }: NounPhrase): NounPhrase | undefined {
  const name = r.word[to] === COMMA && r.has(to + 1, CAPITAL) ? findNounPhraseAt(r, to + 1) : undefined;
  return name && r.word[name.to] === COMMA && isPerson(r, name.head) ? name : undefined;
}

/** The party at token `i`, and the name behind its role: "the striker Tom Quill". */
function addParty(r: Reading, i: number, add: Add): void {
  const party = findParty(r, i);
  add(party);
  add(party && findApposed(r, party));
  if (party && r.has(party.head, CAPITAL) && !r.is(party.from, DETERMINER)) return;
  const named = findNounPhraseAt(r, i);
  if (named && named.head !== party?.head && isPerson(r, named.head)) add(named);
}

/** "reported that the firm sold it [and that Quill] knew" */
function addFurther(r: Reading, from: number, add: Add): void {
  const end = Math.min(r.sentenceTo(from - 1), from + 40);
  for (let that = from + 2; that < end && !r.isQuoted(that); that++)
    if (r.word[that] === THAT && r.is(that - 1, AND)) addParty(r, that + 1, add);
}
const AND = wordClass('and');

/** Whether an outlet or somebody who tells of others is the subject: "the Courier said", "critics say". */
function isTelling(r: Reading, verb: number): boolean {
  const group = findVerbGroup(r, verb);
  const present = r.is(verb, PRESENT) && group.from === verb;
  if (!(group.isFinite || present) || group.isNegated || group.isModal) return false;
  const teller = findSubject(r, group);
  // "it was reported that Quill …", "it has been claimed …"
  if (group.isPassive) return teller !== undefined && r.is(teller.head, IT);
  if (r.is(verb, REPORT)) return true;
  if (!teller) return false;
  if (r.findIn(teller.from, teller.to, ANY_TELLER) !== undefined || findOutletIn(r, teller)) return true;
  if (opensWithTeller(r, verb)) return true;
  // "Roe told a hearing that Quill paid"
  if (r.is(verb, TOLD) && r.findIn(verb + 1, verb + 6, FORUM) !== undefined) return true;
  // "two aides told the Ledger that Quill paid"
  if (r.is(teller.head, INFORMANT)) return !r.is(teller.from, POSSESSIVE);
  // "Greenpeace said Calder had dumped waste"
  const named = r.has(teller.head, CAPITAL);
  return (
    named &&
    r.word[teller.head] === 0 &&
    !isPerson(r, teller.head) &&
    r.is(verb, PAST_SAID) &&
    tellsOfNamed(r, verb)
  );
}
const PAST_SAID = wordClass('said says');
/** "said [Calder had] dumped": what another named party did */
function tellsOfNamed(r: Reading, verb: number): boolean {
  const inner = r.word[verb + 1] === THAT ? verb + 2 : verb + 1;
  const subject = r.has(inner, CAPITAL) ? findNounPhraseAt(r, inner) : undefined;
  return subject !== undefined && r.is(subject.to, DID);
}
const DID = wordClass('had has was were did');
const TOLD = wordClass('told tells telling');
const FORUM = nounClass(
  'hearing court committee panel jury inquiry tribunal investigator lawmaker senator judge prosecutor',
);
const INFORMANT = anyOf(
  SOURCE,
  wordClass('people women men'),
  nounClass(
    'aide adviser advisor staffer executive person colleague associate woman man engineer manager accountant contractor intern insider trader guard pilot',
  ),
);
/** Forms that are no nouns: "activists allege". */
const PRESENT = wordClass('allege say claim testify contend');

/** "[A complaint] filed on Monday says": what opens the sentence tells, over when and where it was made. */
function opensWithTeller(r: Reading, verb: number): boolean {
  const start = r.sentenceFrom(verb);
  const first = findNounPhraseAt(r, start);
  if (!first || first.to < verb - 8 || r.findIn(first.from, first.to, ANY_TELLER) === undefined) return false;
  for (let i = first.to; i < verb; i++) if (r.isPunctuation(i)) return false;
  return true;
}

/** "Critics say Harlow hid it", "the Ledger reported that Harlow …" */
function noteTold(r: Reading, verb: number, add: Add, addAccused: Add): void {
  const start = Math.max(r.sentenceFrom(verb), verb - 8);
  const that = findThat(r, verb + 1);
  // A name outside the lexicon may be an outlet’s; without a "that" or a capital no complement tells of a party.
  const told =
    that ??
    (r.has(verb + 1, CAPITAL) || r.is(verb + 1, DETERMINER) || r.is(verb + 1, HE_OR_SHE) ? verb : undefined);
  if (told === undefined || !isTelling(r, verb)) return;
  const charges =
    r.is(verb, ALLEGES) ||
    r.findIn(start, verb, CHARGING) !== undefined ||
    r.findIn(start, verb, FAULTING) !== undefined;
  addParty(r, told + 1, add);
  if (that !== undefined) addFurther(r, that + 1, add);
  const party = findParty(r, told + 1);
  if (!charges || !party || r.is(party.head, HE_OR_SHE)) return;
  addAccused(party, 0);
  const apposed = findApposed(r, party);
  if (apposed) addAccused(apposed, 0);
}

/** Words at which `noteToldOf` may find somebody. */
export const NOTED_TELLING = anyOf(
  ANY_SAYING,
  WHETHER,
  ASK,
  SHOW,
  FIND,
  EMERGE,
  ALLEGES,
  REPORTEDLY,
  LINKED,
  HEARSAY,
  SEEM,
  THINK,
  wordClass('according'),
);
