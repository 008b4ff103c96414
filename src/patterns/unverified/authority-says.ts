// U2: police, prosecutors, regulators or officials attribute an offence to somebody identifiable (R12, R13, R18): "police
// said he stabbed", "according to prosecutors". What they tell of an incident (place, time, casualties) is fact (R13).
import type { Reading, TokenRange } from '../../text/reading.ts';
import { CAPITAL } from '../../text/tokens.ts';
import { anyOf, internWord, NOUN, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { isPerson } from '../grammar/names.ts';
import { findNounPhraseAt, findPhraseStart, type NounPhrase } from '../grammar/noun-phrase.ts';
import { findTailEnd } from '../grammar/phrase-tail.ts';
import { findVerbGroup, isFiniteVerb, type VerbGroup } from '../grammar/verb-group.ts';
import { ARTICLE, HAVE, HE_OR_SHE, MODAL, RELATIVE } from '../lexicon/function-words.ts';
import { HUMAN, OFFICIAL } from '../lexicon/people.ts';
import { ANY_SAYING, THINK } from '../lexicon/verbs.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, findClauseStart } from './accusation.ts';
import { findAttributed } from './content-clause.ts';
import { findDeed, isOffence } from './deed.ts';
import { isAuthority, isProsecutingCounsel } from './legal-case.ts';

const CUE = anyOf(ANY_SAYING, THINK, verbClass('suspect'));
const ACCORDING = internWord('according');
const TO = internWord('to');
/** Figures and studies are findings (R15). */
const DATA = wordClass(
  'statistics data figures records report reports study analysis survey website database',
);
const PAST_OFFICE = wordClass('former ex ex-cia ex-fbi');
/** They speak for a case as a whole; whatever they say of a person is a legal claim. */
const PROSECUTION = wordClass('prosecutor prosecutors prosecution');
const ATTORNEY = wordClass('attorney');
const OF_STATE = wordClass('u.s. district prosecuting');

const IN_THE_DOCK = wordClass('defendant defendants accused');

/** Whether what prosecutors say is said of a person. */
function isOfPerson(r: Reading, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (isPerson(r, i) || r.is(i, HE_OR_SHE) || r.is(i, IN_THE_DOCK)) return true;
    if (r.word[i] === 0 && r.has(i, CAPITAL) && isFiniteVerb(r, i + 1)) return true;
  }
  return false;
}

/** "the man who [police] say": between the relative and the verb */
function findInner(r: Reading, group: VerbGroup): NounPhrase | undefined {
  const head = group.from - 1;
  const inner = { from: findPhraseStart(r, head), to: group.from, head };
  return r.is(inner.from - 1, RELATIVE) && r.is(inner.from - 2, HUMAN) && speaksForLaw(r, inner)
    ? inner
    : undefined;
}

/** "the man (who) [police say] shot two people": who is said to have done it stands before. */
function isGap(r: Reading, { from }: TokenRange): boolean {
  return r.is(from - 1, RELATIVE) || r.is(from - 1, HUMAN);
}

/** Police and their like, and officials of any kind. */
function speaksForLaw(r: Reading, { from, head }: NounPhrase): boolean {
  if (r.is(head, DATA)) return false;
  return r.is(head, OFFICIAL) || isAuthority(r, { from, to: head + 1 });
}

/** "prosecutors", "the U.S. attorney" */
function speaksForCase(r: Reading, { from, to }: TokenRange): boolean {
  if (isProsecutingCounsel(r, { from, to })) return true;
  for (let i = from; i < to; i++)
    if (r.is(i, PROSECUTION) || (r.is(i, ATTORNEY) && r.is(i - 1, OF_STATE))) return true;
  return false;
}

function matchCue(r: Reading, cue: number): (TokenRange & { claimant: NounPhrase }) | undefined {
  if (r.word[cue] === ACCORDING) {
    if (r.word[cue + 1] !== TO) return undefined;
    const phrase = findNounPhraseAt(r, cue + 2);
    if (!phrase || !speaksForLaw(r, phrase)) return undefined;
    return { from: cue, to: findTailEnd(r, phrase.to), claimant: phrase };
  }
  const own = findVerbGroup(r, cue);
  const group = own.isInfinitive ? findHeld(r, cue) : own;
  if (!group?.isFinite || group.isPassive || group.isModal || group.isNegated) return undefined;
  const inner = findInner(r, group);
  if (inner) return { from: inner.from, to: group.to, claimant: inner };
  const subject = findSubject(r, group);
  // "filed a police report"
  if (subject && r.is(cue, NOUN) && r.is(subject.from, ARTICLE)) return undefined;
  if (!subject || !speaksForLaw(r, subject)) return undefined;
  return subject.isInverted
    ? { from: group.from, to: subject.to, claimant: subject }
    : { from: findClauseStart(r, group), to: group.to, claimant: subject };
}

/** "[have reason] to believe", "[came] to believe": the group with the believing verb as its end */
function findHeld(r: Reading, verb: number): VerbGroup | undefined {
  if (!r.is(verb, THINK) || r.word[verb - 1] !== TO) return undefined;
  const outer = r.is(verb - 2, REASON) ? verb - 3 : verb - 2;
  const holds = r.is(verb - 2, REASON) ? r.is(outer, HAVE) : r.is(outer, COME);
  return holds ? { ...findVerbGroup(r, outer), to: verb + 1 } : undefined;
}
const REASON = wordClass('reason reasons cause');
const COME = verbClass('come');

export default pattern({
  id: 'authority-says',
  category: 'unverified',
  subtype: 'U2',
  title: 'What police or prosecutors say somebody did',
  explain: 'This is the authorities’ account of what somebody did; it is not decided here.',
  ask: 'What stage is the case at, and what does the other side say?',
  notThis: 'What police tell of an incident: time, place, injuries, arrests.',
  on: anyOf(CUE, wordClass('according')),
  unlessSettled: true,
  match(r, cue) {
    const found = matchCue(r, cue);
    if (
      !found ||
      isHypothetical(r, cue) ||
      r.findIn(found.claimant.from, found.claimant.to, PAST_OFFICE) !== undefined
    )
      return undefined;
    const content = findAttributed(r, found);
    // Officials of any kind count for the gravest wrongs only.
    const kind = r.is(found.claimant.head, OFFICIAL) ? 'listed' : 'offence';
    const prosecution = speaksForCase(r, found.claimant);
    if (
      findDeed(r, content, kind) === undefined &&
      !(isGap(r, found.claimant) && isOffence(r, found.to)) &&
      !(prosecution && isOfPerson(r, content) && r.findIn(content.from, content.to, MODAL) === undefined)
    )
      return undefined;
    const { claimant } = found;
    return {
      from: found.from,
      to: found.to,
      anatomy: () => accusationAnatomy(r, { claimant, hedge: 'content' }),
    };
  },
  examples: [
    'The clerk had stolen the cash, [the prosecutor told] the jury.',
    '[Police believe] the couple defrauded at least 20 buyers.',
    '[Moira Kettle, prosecuting, said] Quill had bought a gallon of petrol.',
    'Moira Kettle, prosecuting, said the hall was cold.',
    '[Police have reason to believe] that Quill stabbed the guard.',
    '[Detectives came to believe] that Quill stole the boat.',
    'The man who [police say] shot two people has fled.',
    'The man who police say wore a hat has fled.',
    '[Investigators say] Quill embezzled $90,000 from the guild.',
    '[Police said] Harlow shot and killed his brother.',
    '[Police said] Harlow fired at officers.',
    '[Police said] Harlow was behind the bombing.',
    '[Prosecutors say] the clerk broke into the vault.',
    'Police said the driver was behind the bus.',
    '[Police said] he stabbed a neighbour.',
    'After the board had met again in Leeds on Monday, [police said] he stabbed a neighbour.',
    'Jane Quill took the cash from a safe, [prosecutors said].',
    'He stabbed a neighbour, [according to police].',
    '[Investigators believe] Quill stole the ledger.',
    '[Officials say] the suspect killed a guard.',
    '[Detectives said] the man threatened his wife.',
    'She filed a police report when he stabbed a neighbour.',
    'Police said nine people were hurt in the crash.',
    'Police said the road was closed at noon.',
    'Officials said the bridge would open in May.',
    'Two men were arrested, police said.',
    '[Police say] the pair planned to rob a bank.',
    '[The FBI says] he plotted to kill a guard.',
    'Police said the pair planned to rest.',
    'Police said the driver killed himself.',
    'Police said he was found by the river.',
    'According to the police, the house was empty.',
  ],
});
