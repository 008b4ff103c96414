// Of whom the words of an article tell what others say of them, and who is asked. One word at a time; what comes of it is
// sides.ts's.
import type { Reading } from '../../text/reading.ts';
import { anyOf, internWord, nounClass, pastClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { ANY_SAYING, ASK } from '../lexicon/verbs.ts';
import { type Add, addObject, findParty, HE_OR_SHE } from './party.ts';

const THAT = internWord('that');
/** They tell of somebody what that one would not: their complement’s subject has to answer. */
const TELLER = anyOf(
  nounClass(
    `report rumour rumor critic opponent rival detractor prosecutor lawsuit suit complaint document memo dossier
    whistleblower accuser plaintiff indictment paper newspaper magazine tabloid story article investigator filing
    affidavit victim activist watchdog inquiry recording email witness official text message footage video transcript book`,
  ),
  wordClass('police authorities democrats republicans'),
);
const REPORT = verbClass('report allege testify');
const WHETHER = wordClass('whether');
/** What these tell of somebody is brought against that one. */
const CHARGING = nounClass(
  'prosecutor lawsuit suit complaint indictment affidavit accuser plaintiff complainant',
);
const ALLEGES = wordClass('allege alleges alleged alleging');
/** What evidence does. */
const SHOW = verbClass('show suggest indicate reveal');
const EMERGE = pastClass('emerged transpired');
const LINKED = pastClass('linked tied');
const TO = internWord('to');
/** Whom the words at token `i` tell of, ask, or ask about. */
export function noteToldOf(r: Reading, i: number, add: Add, addAccused: Add): void {
  if (r.is(i, EMERGE)) {
    if (r.word[i + 1] === THAT) add(findParty(r, i + 2));
  } else if (r.word[i + 1] === TO && (r.is(i, ANY_SAYING) || r.is(i, LINKED))) {
    // "Harlow was said to have …", "was linked to …"
    const group = findVerbGroup(r, i);
    if (group.isPassive && !group.isNegated) add(findSubject(r, group));
  } else if (r.is(i, ANY_SAYING) || r.is(i, SHOW)) noteTold(r, i, add, addAccused);
  else if (r.is(i, WHETHER)) {
    add(findParty(r, i + 1));
  } else if (r.is(i, ASK)) {
    const group = findVerbGroup(r, i);
    if (group.isPassive) add(findSubject(r, group));
    else if (group.isFinite) addObject(r, i + 1, add);
  }
}

/** "Critics say Harlow hid it", "the Ledger reported that Harlow …" */
function noteTold(r: Reading, verb: number, add: Add, addAccused: Add): void {
  const start = Math.max(r.sentenceFrom(verb), verb - 8);
  if (!r.is(verb, REPORT) && r.findIn(start, verb, TELLER) === undefined) return;
  const group = findVerbGroup(r, verb);
  if (!group.isFinite || group.isNegated || group.isPassive || group.isModal) return;
  if (!r.is(verb, REPORT)) {
    const teller = findSubject(r, group);
    if (!teller || r.findIn(teller.from, teller.to, TELLER) === undefined) return;
  }
  const party = findParty(r, r.word[verb + 1] === THAT ? verb + 2 : verb + 1);
  add(party);
  const charges = r.is(verb, ALLEGES) || r.findIn(start, verb, CHARGING) !== undefined;
  if (charges && party && !r.is(party.head, HE_OR_SHE)) addAccused(party, 0);
}

/** Words at which `noteToldOf` may find somebody. */
export const NOTED_TELLING = anyOf(ANY_SAYING, WHETHER, ASK, SHOW, EMERGE, LINKED);
