// Which kind of unnamed source the words of a noun phrase make: the guideline's R1 and R3, and what is never a source. It
// asks nothing of the verb (source-cue.ts), of names nearby or of earlier mentions (source-mention.ts).

import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S, COMMA, HYPHENATED, NUMBER } from '../../text/tokens.ts';
import { anyOf, internWord, nounClass, phrases, verbClass, wordClass } from '../../text/vocabulary.ts';
import { opensClause } from '../grammar/clause.ts';
import { hasPhraseNear } from '../grammar/context.ts';
import { findLeadStart } from '../grammar/lead.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import {
  ACCORDING_TO,
  ARTICLE,
  DEMONSTRATIVE,
  INDEFINITE_PERSON,
  MONTH,
  NOBODY,
  NUMBER_WORD,
  RELATIVE,
} from '../lexicon/function-words.ts';
import { AUTHORITY, INSTITUTION, ORGANISATION_SUFFIX } from '../lexicon/institutions.ts';
import {
  COLLECTIVE,
  INSIDE_ROLE,
  KIN,
  LAWYER,
  LOCAL_LABEL,
  NATIONALITY,
  OFFICIAL,
  PEOPLE,
  PERSON,
  PLURAL_ROLE,
  PRIVATE_PERSON,
  SIDE_LABEL,
  SOURCE,
  SPOKESPERSON,
} from '../lexicon/people.ts';
import { POSTMODIFIER } from '../lexicon/vantage.ts';
import { PLAIN_SAY } from '../lexicon/verbs.ts';
import { hasLabel, type SourcePhrase } from './source-phrase.ts';

export type SourceKind = 'A1' | 'A2' | 'A3' | 'A4' | 'A6';

/** "an Iraqi said": a noun only where no other noun follows. */
const DEMONYM = anyOf(
  NATIONALITY,
  nounClass('muslim christian jew mormon catholic sikh hindu buddhist protestant syrian'),
);
const PARTICIPANT = nounClass('participant attendee');
/** Every noun an unnamed source may go by. */
export const SOURCE_NOUN = anyOf(
  SOURCE,
  INSIDE_ROLE,
  OFFICIAL,
  PERSON,
  PEOPLE,
  PARTICIPANT,
  PRIVATE_PERSON,
  KIN,
  SPOKESPERSON,
  LAWYER,
  wordClass('someone somebody'),
  DEMONYM,
);

/** "a growing number of Republicans": a crowd */
const NUMBER_OF = wordClass('number numbers majority handful');
const SOMEBODY = anyOf(INDEFINITE_PERSON, wordClass('someone somebody'));
/** They inform the police or complain in public. */
const NO_INFORMANT = nounClass('informant tipster whistleblower leaker');
const WHOM = wordClass('whom');
const PERSON_NOUN = wordClass('person people individual individuals');
const WHO = wordClass('who');
const WITNESSING = wordClass(
  'saw heard lived lives witnessed was were escaped fled said knew live gave did declined asked',
);
const FIGURE = nounClass('figure');
const SPEAKS_OPENLY = nounClass(
  'journalist reporter correspondent editor writer juror user viewer reader commenter',
);
const OF_NEWSROOM = nounClass('writer reporter editor journalist correspondent');
const FORMER = wordClass('former ex');
/** Offices of which there is one, or that speak as the institution: "a judge said", "the minister said". */
const JUDGE = wordClass('judge');
const PUBLIC_OFFICE = wordClass(
  'judge governor chairman president coach chief head leader general inspector',
);
/** Who stands somewhere and sees: a witness, not somebody with access to knowledge. */
const ORDINARY = anyOf(PRIVATE_PERSON, KIN, nounClass('man woman'));
const OF = internWord('of');
const WITH = internWord('with');
const PLACE_PREPOSITION = wordClass('at in within inside from on near across');

const MASS = wordClass(
  'hundred hundreds thousand thousands million millions dozens scores percent half thirds quarter quarters',
);
/** "sheriff’s deputies" are the sheriff's office. */
const DEPUTY = nounClass('deputy officer');
const ERA = wordClass(
  'roman medieval contemporary primary later earlier early ancient byzantine ottoman literary historical written secondary classical biblical greek',
);
const LAWMEN = wordClass('deputies agents');
const MEMBER = nounClass('member');
const STAFF = internWord('staff');
const OF_THE_SHOW = wordClass('cast crew');
const FAMILY = internWord('family');
const AROUND = internWord('around');
const TEAM = nounClass(
  'team staff entourage delegation circle camp cabinet campaign household crew unit squad inner-circle',
);
const CIRCLE = nounClass('circle orbit camp team entourage inner-circle');
/** Around whom a circle stands; the pronouns too: "people around him". */
const AT_CENTRE = anyOf(
  wordClass('him her them'),
  nounClass('president prince queen king candidate leader chancellor minister mayor governor chairman'),
);
const WORKPLACE = anyOf(
  INSTITUTION,
  ORGANISATION_SUFFIX,
  nounClass('plant factory mill shipyard paper newsroom studio building camp headquarters newspaper'),
);
const IN_OUT = wordClass('in of');
const POLL = phrases(
  'poll; polls; survey; surveyed; percent; per cent; %; respondents; respondent; focus group; study',
);
const SEAT = anyOf(
  SIDE_LABEL,
  wordClass(
    'washington kremlin kyiv moscow beijing tehran jerusalem brussels westminster baghdad kabul ankara ministry',
  ),
);

/** R1 and R3: which kind of source the words of the phrase make, apart from a back-reference. */
export function kindOfSource(r: Reading, phrase: SourcePhrase): SourceKind | undefined {
  const { from, head } = phrase;
  if (r.word[head + 1] === APOSTROPHE_S || (r.is(head, NO_INFORMANT) && phrase.withheld < 0))
    return undefined;
  if (r.is(head, DEPUTY) && r.word[head - 1] === APOSTROPHE_S && r.is(head - 2, AUTHORITY)) return undefined;
  // "None of the officials has said" tells nothing; "neither wanted to be named" does
  if (r.is(from, NOBODY) && phrase.withheld < 0) return undefined;
  // "those details" is no "those who"; "280,000 people whom the state lists"
  if (r.is(head, DEMONSTRATIVE) && phrase.vantage < 0 && !isInCircle(r, head)) return undefined;
  if (r.is(head + 1, WHOM)) return undefined;
  if (phrase.firstNameOnly >= 0) return 'A6';
  if (phrase.withheld >= 0) return 'A1';
  if (r.is(head, SPOKESPERSON) || (r.is(head, COLLECTIVE) && r.is(from, NUMBER_OF))) return undefined;
  if (r.is(head, DEMONYM)) return isDemonymNoun(r, phrase) ? 'A6' : undefined;
  if ((phrase.vantage >= 0 || isDescribedByAccess(r, phrase)) && hasAccess(r, phrase)) return 'A2';
  if (r.is(head, PEOPLE) && isInCircle(r, head)) return 'A2';
  if (r.is(head, PARTICIPANT) && isAtMeeting(r, phrase)) return 'A2';
  // "a former Ledger writer": of a workplace, no author
  if (r.is(head, OF_NEWSROOM) && phrase.isCounted && r.findIn(from, head, FORMER) !== undefined) return 'A3';
  if (r.is(head, LAWYER) || r.is(head, SPEAKS_OPENLY)) return undefined;
  // "Roman sources say": chronicles
  if (r.is(head, SOURCE) && r.is(head - 1, ERA) && findLeadStart(r, head - 1) === undefined) return undefined;
  if (r.is(head, SOURCE))
    return r.word[head + 1] === OF
      ? undefined
      : hasLabel(r, phrase) || isPlaced(r, phrase) || isDescribed(r, phrase)
        ? 'A3'
        : 'A4';
  if (isPrivately(r, phrase)) return 'A3';
  if (r.is(head, OFFICIAL)) return isUnnamedOfficial(r, phrase) ? 'A3' : undefined;
  if (r.is(head, FIGURE)) return phrase.hasRank && phrase.isCounted ? 'A3' : undefined;
  if (r.is(head, PERSON_NOUN) && isAtWork(r, phrase)) return 'A3';
  if (r.is(head, ORDINARY) || r.is(head, PERSON) || r.is(head, PEOPLE))
    return isCountedPerson(r, phrase) ? 'A6' : undefined;
  // "deputies said", "federal agents said": the police
  if (r.is(head, LAWMEN) && !phrase.isCounted && !phrase.hasRank) return undefined;
  if (!r.is(head, INSIDE_ROLE)) return undefined;
  if (r.is(head, MEMBER) && r.isWord(head - 1, STAFF) && phrase.isPlural) return 'A3';
  if (r.is(head, MEMBER) && r.is(head - 1, OF_THE_SHOW)) return phrase.isCounted ? 'A3' : undefined;
  if (r.is(head, MEMBER) && r.isWord(head - 1, FAMILY)) return phrase.isCounted ? 'A6' : undefined;
  if (phrase.isPlural) return isUnnamedPlural(r, phrase) ? 'A3' : undefined;
  return phrase.isCounted && !phrase.isPossessed && !isPublicOffice(r, phrase) ? 'A3' : undefined;
}

/** "Privately, ministers concede", "officials privately admit": not to the public, so that names are withheld. */
function isPrivately(r: Reading, { from, head, isPlural }: SourcePhrase): boolean {
  if (!isPlural || !(r.is(head, OFFICIAL) || r.is(head, IN_OFFICE))) return false;
  if (r.is(head + 1, PRIVATELY)) return r.is(head + 2, SPEAKS) && !r.is(head + 2, TELL);
  let before = r.word[from - 1] === COMMA ? from - 2 : from - 1;
  // "Privately, however, Democrats concede"
  if (r.isWord(before, HOWEVER) && r.word[before - 1] === COMMA) before -= 2;
  return r.is(before, PRIVATELY) && opensClause(r, before) && r.is(head + 1, SPEAKS);
}
const PRIVATELY = wordClass('privately');
const HOWEVER = internWord('however');
const SPEAKS = anyOf(PLAIN_SAY, verbClass('admit+ concede complain grumble worry fret'));
const TELL = verbClass('tell');
const IN_OFFICE = nounClass(
  'minister lawmaker senator congressman mp legislator republican democrat diplomat',
);

/** "a judge said", "a minister said"; not "one Kurdish leader", "a Republican senator". */
function isPublicOffice(r: Reading, { from, head, hasRank, hasSide }: SourcePhrase): boolean {
  if (!r.is(head, PUBLIC_OFFICE) || !r.is(from, ARTICLE)) return false;
  return r.is(head, JUDGE) || !(hasRank || hasSide);
}

/** "a Mormon who told me", "one Iraqi said"; not "one French newspaper". */
function isDemonymNoun(r: Reading, { from, head, isCounted }: SourcePhrase): boolean {
  return isCounted && from === head - 1 && (r.is(head + 1, WHO) || r.is(head + 1, PLAIN_SAY));
}

/** "a person at the bank", "someone inside the ministry": a colleague, no passer-by. */
function isAtWork(r: Reading, { head, isCounted }: SourcePhrase): boolean {
  if (!isCounted || !r.is(head + 1, PLACE_PREPOSITION)) return false;
  const place = findNounPhraseAt(r, head + 2);
  return place !== undefined && r.is(place.head, WORKPLACE);
}

/** "members of his team", "members of the negotiating team": insiders, where a member of parliament is none. */
function isTeamMember(r: Reading, head: number): boolean {
  if (!r.is(head, MEMBER) || r.word[head + 1] !== OF) return false;
  const group = findNounPhraseAt(r, head + 2);
  return group !== undefined && r.is(group.head, TEAM);
}

/** "people around the president", "those in his inner circle" */
function isInCircle(r: Reading, head: number): boolean {
  const place = findNounPhraseAt(r, head + 2);
  if (!place) return false;
  if (r.isWord(head + 1, AROUND)) return isPerson(r, place.head) || r.is(place.head, AT_CENTRE);
  return r.is(head + 1, PLACE_PREPOSITION) && r.is(place.head, CIRCLE);
}

/** "At the lunch the tweets came up, participants said": who was there, where no study is told of. */
function isAtMeeting(r: Reading, { from, head, isPlural }: SourcePhrase): boolean {
  if (!isPlural || from !== head || hasPhraseNear(r, head, POLL, 1)) return false;
  return r.findIn(r.sentenceFrom(head), head, MEETING) !== undefined;
}
const MEETING = wordClass(
  'meeting lunch luncheon dinner breakfast call session talks caucus retreat briefing',
);

/** "a person who travels with the candidate"; not "a person who saw the crash". */
function isDescribedByAccess(r: Reading, { from, head, isCounted }: SourcePhrase): boolean {
  const told = isCounted || r.findPhraseAt(from - 2, ACCORDING_TO) !== undefined;
  if (told && r.is(head, PARTICIPANT)) return true;
  return told && r.is(head, PERSON_NOUN) && r.is(head + 1, WHO) && !r.is(head + 2, WITNESSING);
}

/** "people close to X", "a source familiar with"; not "a man who saw the crash". */
function hasAccess(r: Reading, { head, isCounted, isDefinite, isPlural, vantage }: SourcePhrase): boolean {
  if (r.is(head, PARTICIPANT)) return true;
  // "a man close to the club" knows; "a man who saw the crash" is a witness
  if (r.is(head, ORDINARY)) return r.is(vantage, POSTMODIFIER) || r.word[vantage] === WITH;
  if (r.is(head, LAWYER)) return isCounted;
  return isCounted || isPlural || r.is(head, SOMEBODY) || r.is(head, SOURCE) || !isDefinite;
}

function isUnnamedOfficial(r: Reading, { head, hasRank, hasSide, isCounted }: SourcePhrase): boolean {
  if (isCounted || hasRank) return true;
  return (hasSide && !r.is(head - 1, LOCAL_LABEL)) || isStatePlaced(r, head);
}

function isUnnamedPlural(r: Reading, { head, isCounted, hasRank, hasSide }: SourcePhrase): boolean {
  if (r.is(head, PLURAL_ROLE) || isTeamMember(r, head)) return true;
  if (r.is(head, COLLECTIVE)) return isCounted;
  return isCounted || hasRank || hasSide;
}

function isCountedPerson(r: Reading, { from, isCounted, isPossessed, head }: SourcePhrase): boolean {
  if (hasPhraseNear(r, head, POLL) || isCrowd(r, from, head)) return false;
  return (isCounted || r.is(head, SOMEBODY)) && !isPossessed;
}

/** "21,000 workers", "one in five people", "hundreds of fans": a share or a mass, no particular people. */
function isCrowd(r: Reading, from: number, head: number): boolean {
  for (let i = from; i < head; i++) {
    if (
      r.is(i, MASS) ||
      (r.has(i, NUMBER) && !r.has(i, HYPHENATED) && r.tokens.to[i]! - r.tokens.from[i]! > 2)
    )
      return true;
  }
  return r.is(from - 1, IN_OUT) && (r.has(from - 2, NUMBER) || r.is(from - 2, NUMBER_WORD));
}

/** "officials in Washington", "officials at the foreign ministry" */
function isStatePlaced(r: Reading, head: number): boolean {
  if (!r.is(head + 1, PLACE_PREPOSITION)) return false;
  const end = Math.min(head + 6, r.sentenceTo(head));
  for (let i = head + 2; i < end && !r.isPunctuation(i); i++) if (r.is(i, SEAT)) return true;
  return false;
}

/** "a source at the ministry", "sources on Capitol Hill" */
function isPlaced(r: Reading, { head, to }: SourcePhrase): boolean {
  // "a source in May said"
  const isTime = r.is(head + 2, MONTH) || r.has(head + 2, NUMBER);
  return to > head + 2 && r.is(head + 1, PLACE_PREPOSITION) && !isTime;
}

/** "one source, a long-time border agent" */
function isDescribed(r: Reading, { head, to }: SourcePhrase): boolean {
  if (r.word[head + 1] !== COMMA) return false;
  for (let i = head + 2; i < Math.min(to, head + 10); i++) {
    if (r.is(i, OFFICIAL) || r.is(i, INSIDE_ROLE)) return true;
    if (r.is(i, RELATIVE) || r.isPunctuation(i)) return false;
  }
  return false;
}
