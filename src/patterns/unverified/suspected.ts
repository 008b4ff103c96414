// U1 by suspicion of a wrong: "suspected arson", "suspected militants", "suspected of theft"; U2 where police or officials
// suspect. Suspected illnesses and accidents are no accusation.
import type { Reading } from '../../text/reading.ts';
import { CAPITAL, HYPHENATED } from '../../text/tokens.ts';
import { anyOf, GERUND, internWord, nounClass, verbClass, wordClass } from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical } from '../grammar/context.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { NEGATION, RELATIVE } from '../lexicon/function-words.ts';
import { OFFICIAL } from '../lexicon/people.ts';
import { OFFENCE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { accusationAnatomy, findActEnd, findClauseStart, findDescribedStart } from './accusation.ts';
import { isAuthority, isInCaseUnclaimed } from './legal-case.ts';

const SUSPECT = verbClass('suspect');
const SUSPECTED = internWord('suspected');
const ACCUSED = internWord('accused');
const OF = internWord('of');
const IN = internWord('in');
const WRONGDOER = anyOf(
  OFFENCE,
  wordClass('thieves spies'),
  nounClass(
    `militant member gunman criminal dealer smuggler trafficker spy agent arsonist insurgent rebel extremist jihadist
    gang gangster mobster thief robber burglar rapist shooter assassin collaborator supporter sympathiser sympathizer
    fighter bombing poisoning ringleader accomplice mastermind cell plotter looter vandal poacher pirate suicide-bomber
    separatist rustler paedophile pedophile predator assailant operative perpetrator hitman cyberattack cyber-attack drone leaker infiltrator`,
  ),
);
/** "the accused gunman"; not "accused officials of". */
const PERPETRATOR = wordClass(
  'killer murderer gunman shooter rapist attacker bomber spy thief hacker terrorist abuser ringleader mastermind smuggler fraudster robber arsonist assassin kidnapper trafficker',
);
/** Sickness and mishap. */
const ILL = wordClass(
  'case cases heart stroke outbreak covid coronavirus flu overdose concussion fracture infection virus leak measles ebola disorder disease tumor tumour cancer fault symptoms suicide injury poisonings',
);

/** "are suspected by detectives of having loosened the bolts" */
function matchBy(r: Reading, suspected: number) {
  const by = findNounPhraseAt(r, suspected + 2);
  if (!by || r.word[by.to] !== OF || !r.is(by.to + 1, GERUND)) return undefined;
  const from = findClauseStart(r, findVerbGroup(r, suspected));
  return {
    from,
    to: by.to,
    ...(isAuthority(r, by) && { subtype: 'U2' as const }),
    anatomy: () => accusationAnatomy(r, { claimant: by, hedge: 'verb', stage: 'suspected' }),
  };
}
const BY = internWord('by');

export default pattern({
  id: 'suspected',
  category: 'unverified',
  subtype: 'U1',
  title: '“Suspected”',
  explain: 'The word says that this is a suspicion, not something established.',
  ask: 'Who suspects it, and on what grounds?',
  notThis: 'A suspected illness or fault.',
  on: anyOf(SUSPECT, wordClass('accused')),
  unlessSettled: true,
  match(r, i) {
    const group = findVerbGroup(r, i);
    if (group.isNegated || group.isModal || isHypothetical(r, i)) return undefined;
    const next = i + 1;
    if ((r.word[i] === SUSPECTED || r.word[i] === ACCUSED) && group.from === i && !r.is(next, RELATIVE)) {
      const phrase = findNounPhraseAt(r, next);
      // "accused Ayton school shooter Jane Roe"
      const perpetrator = phrase && r.findIn(phrase.from, phrase.to, PERPETRATOR);
      const wrong = phrase && r.findIn(phrase.from, phrase.to, WRONGDOER) !== undefined;
      if (
        phrase &&
        wrong &&
        r.findIn(phrase.from, phrase.to, ILL) === undefined &&
        !isVerbHere(r, i) &&
        (r.word[i] !== ACCUSED || perpetrator !== undefined)
      )
        return {
          from: i,
          to: perpetrator !== undefined && r.has(perpetrator + 1, CAPITAL) ? perpetrator + 1 : phrase.to,
          anatomy: () => accusationAnatomy(r, { hedge: 'adjective', stage: 'suspected' }),
        };
    }
    if (r.word[i] === SUSPECTED && (r.word[next] === OF || r.word[next] === IN)) return matchOf(r, i);
    const by = r.word[i] === SUSPECTED && group.isPassive && r.word[next] === BY ? matchBy(r, i) : undefined;
    if (by) return by;
    return r.is(i, SUSPECT) ? matchActive(r, i) : undefined;
  },
  examples: [
    '[The men are suspected by detectives]U2 of having loosened the bolts.',
    'Soldiers detained [suspected militants] near the lake.',
    'Crews fought a fire set by [suspected arsonists].',
    '[A clerk suspected of stealing the seal] fled.',
    '[Two guards are suspected of theft].',
    '[Police suspect the brothers]U2 of the murder.',
    'They met the driver, [who is suspected in the killing].',
    'The [accused gunman] sat in silence.',
    '[Rivals suspect Quill] of theft.',
    'He died of a suspected heart attack.',
    'Doctors found nine suspected cases of measles.',
    'She suspected that the train was late.',
    'He is not suspected of theft.',
    'The suspect was led away.',
    'A suspected gas leak closed the road.',
  ],
});

/** "neighbours suspected burglars": a verb behind its subject. */
function isVerbHere(r: Reading, i: number): boolean {
  const subject = r.is(i - 1, PLAIN_SUBJECT);
  return subject && r.sentenceFrom(i) < i;
}
const PLAIN_SUBJECT = wordClass(
  'police officials investigators detectives he she they prosecutors authorities who',
);

function matchOf(r: Reading, i: number) {
  const group = findVerbGroup(r, i);
  if (group.isInfinitive) return undefined;
  const bare = group.from === i;
  const from = bare ? findDescribedStart(r, i) : findClauseStart(r, group);
  if (r.is(from, NEGATION)) return undefined;
  const subtype = isInCaseUnclaimed(r, i) ? ('U2' as const) : ('U1' as const);
  return {
    from,
    to: findActEnd(r, i + 2),
    subtype,
    anatomy: () => accusationAnatomy(r, { hedge: 'verb', stage: 'suspected' }),
  };
}

/** "police suspect the brothers of", "officials suspect that he killed" */
function matchActive(r: Reading, i: number) {
  const group = findVerbGroup(r, i);
  if (!group.isFinite || group.isPassive || group.isInfinitive || r.has(i, HYPHENATED)) return undefined;
  const subject = findSubject(r, group);
  if (!subject) return undefined;
  const legal = isAuthority(r, subject) || r.is(subject.head, OFFICIAL);
  const end = Math.min(r.sentenceTo(i), i + 16);
  const object = findNounPhraseAt(r, i + 1);
  const suspectsOf = object !== undefined && r.word[object.to] === OF;
  if (!suspectsOf && !legal) return undefined;
  if (!(legal && suspectsOf) && r.findIn(i + 1, end, OFFENCE) === undefined) return undefined;
  const to = suspectsOf ? object.to : i + 1;
  return {
    from: findClauseStart(r, group),
    to,
    subtype: legal ? ('U2' as const) : ('U1' as const),
    anatomy: () => accusationAnatomy(r, { claimant: subject, hedge: 'verb', stage: 'suspected' }),
  };
}
