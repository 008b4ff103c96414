// Who, by what they are, only speak of such matters to answer: lawyers of their clients, suspects to those who question
// them, institutions of what their own are said to have done. denied-by-saying asks; the negation it has read itself.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { anyOf, nounClass, PAST, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findAddressee } from '../grammar/attribution.ts';
import { isPerson } from '../grammar/names.ts';
import type { NounPhrase } from '../grammar/noun-phrase.ts';
import { HE_SHE_OR_THEY, POSSESSIVE } from '../lexicon/function-words.ts';
import { AUTHORITY, COMPANY, COURT, ORGANISATION } from '../lexicon/institutions.ts';
import { LAWYER, SPOKESPERSON } from '../lexicon/people.ts';
import { isAccusedName, isAccusedSide, isToldName, mayDefendAccused, namesAccuser } from './accused-party.ts';
import { ACCUSED, ALLEGED, ANSWERED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isProsecution } from './court.ts';
import { takesUp } from './subject-matter.ts';

const CLIENT = nounClass('client');
const OF_STATE = wordClass('district state prosecuting assistant u.s. general');
/** What a lawyer tells of the case itself, or of what is still to come. */
const OF_CASE = anyOf(
  verbClass('decide plan appeal receive review seek file speak discuss hear see want enter apply'),
  wordClass('yet been able sure going available surprised seen decided'),
);

/** "Her lawyer said she was not at the scene" */
export function answersForClient(
  r: Reading,
  i: number,
  inner: NounPhrase,
  speaker: NounPhrase | undefined,
): boolean {
  if (!speaker || r.findIn(speaker.from, speaker.to, LAWYER) === undefined) return false;
  if (isProsecution(r, speaker) || r.findIn(speaker.from, speaker.to, OF_STATE) !== undefined) return false;
  const ofClient = r.is(inner.head, HE_SHE_OR_THEY) || r.is(inner.head, CLIENT) || isPerson(r, inner.head);
  if (!ofClient || r.findIn(i + 1, i + 4, OF_CASE) !== undefined) return false;
  return hasCueNear(r, i, ALLEGED | WRONG | ACCUSED, 4, 1);
}

const TELLING = verbClass('tell');
const QUESTIONER = anyOf(
  AUTHORITY,
  COURT,
  nounClass(
    'officer detective investigator deputy trooper agent juror magistrate inquiry inquest prosecutor',
  ),
);
const SUSPECT = nounClass('suspect defendant driver gunman shooter attacker');

/** "The driver told officers he had not been drinking" */
export function answersToPolice(
  r: Reading,
  i: number,
  inner: NounPhrase,
  saying: number,
  speaker: NounPhrase | undefined,
): boolean {
  const addressee = r.is(saying, TELLING) && speaker ? findAddressee(r, saying) : undefined;
  if (!addressee || r.findIn(addressee.from, addressee.to, QUESTIONER) === undefined) return false;
  if (!r.is(inner.head, HE_SHE_OR_THEY)) return false;
  return (
    (r.is(speaker!.head, SUSPECT) || isAccusedSide(r, speaker!)) && hasCueNear(r, i, ALLEGED | WRONG, 6, 1)
  );
}

/** "The minister said Quill had no part in it", "aides to Quill said he was not told": of an accused party, by who stands up for it */
export function answersForAccused(
  r: Reading,
  inner: NounPhrase,
  speaker: NounPhrase | undefined,
  isStrong: boolean,
  words: TokenRange,
): boolean {
  if (!speaker || !mayDefendAccused(r, speaker) || namesAccuser(r, speaker.from, speaker.to)) return false;
  const named = isAccusedName(r, inner.head) || isToldName(r, inner.head);
  const stands = r.findIn(speaker.from, speaker.to + 3, CLOSE) !== undefined;
  // "said Quill did not know of the deal"
  const unknown =
    r.findIn(inner.to, Math.min(words.to, inner.to + 4), KNOWN) !== undefined && takesUp(r, words);
  if (
    !(named && (isStrong || stands || unknown)) &&
    !(stands && r.is(inner.head, HE_SHE_OR_THEY) && isNamedNear(r, speaker))
  )
    return false;
  return (
    hasCueNear(r, inner.from, ALLEGED | ANSWERED | WRONG | TOLD, 2) &&
    (isStrong || takesUp(r, words) || stands)
  );
}
/** "aides to [Quill]", "friends of [Quill]" */
function isNamedNear(r: Reading, { from, to }: NounPhrase): boolean {
  for (let i = from; i < to + 4; i++) if (isAccusedName(r, i) || isToldName(r, i)) return true;
  return false;
}
const KNOWN = wordClass('know known aware');
const CLOSE = wordClass('aides aide allies ally friends friend associates supporters defenders close');

const BODY = anyOf(COMPANY, ORGANISATION);
const NO = wordClass('no none');
const WAS_OR_DID = anyOf(PAST, wordClass('was were has have had'));

/** "The firm said its staff had not been told", "the club said no player was paid": of what was told before */
export function answersForOwn(
  r: Reading,
  i: number,
  inner: NounPhrase,
  speaker: NounPhrase | undefined,
  words: TokenRange,
): boolean {
  if (!speaker) return false;
  const speaks = r.is(speaker.head, BODY) || r.findIn(speaker.from, speaker.to, SPOKESPERSON) !== undefined;
  if (!speaks || !(r.is(inner.from, POSSESSIVE) || r.is(inner.from, NO))) return false;
  const past = r.findIn(inner.to, Math.min(words.to, inner.to + 5), WAS_OR_DID) !== undefined;
  if (!past && !r.is(inner.from, POSSESSIVE)) return false;
  return hasCueNear(r, i, ALLEGED | ANSWERED | WRONG | TOLD, 1) && takesUp(r, words);
}
