// U1 by blame: "blamed Iran for the attack", "blamed the attack on Iran", "pointed the finger at" (R25). Blame for what is
// no wrong (weather, defeats, prices) is no accusation.
import type { Reading, TokenRange } from '../../text/reading.ts';
import { COMMA, PUNCTUATION } from '../../text/tokens.ts';
import {
  anyOf,
  GERUND,
  internWord,
  nounClass,
  PARTICIPLE,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findSubject } from '../grammar/clause.ts';
import { isHypothetical, isVerdict } from '../grammar/context.ts';
import { findNounPhraseAt, findPhraseStart } from '../grammar/noun-phrase.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { OFFENCE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { ANYBODY, accusationAnatomy, findClauseStart } from './accusation.ts';
import { LISTED } from './deed.ts';
import { isOpinion } from './relay.ts';

const BLAME = verbClass('blame implicate');
/** They accuse only where the deed behind "for" is a listed wrong: "condemned the army for killing". */
const CRITICISE = verbClass(
  'criticise criticize condemn denounce slam+ blast fault rebuke lambast castigate chide',
);
const GRAVE = anyOf(
  LISTED,
  wordClass(
    'killing killings massacre massacres torture murder murders rape fraud theft bribery discrimination espionage genocide poisoning shelling bombing harassing harassment',
  ),
);
/** Their infinitive is done. */
const TRY = wordClass('tried sought seeking trying moved rushed');
const FINGER = wordClass('finger fingers');
const POINT = verbClass('point');
const AT = internWord('at');
const FOR = internWord('for');
const ON = internWord('on');
const IN = internWord('in');
const BY = internWord('by');
const VIOLENT = anyOf(
  OFFENCE,
  nounClass(
    'strike explosion blast raid ambush assassination death disappearance leak poisoning hack breach bloodshed',
  ),
  wordClass('violence unrest attacks killings'),
);
/** What cannot do wrong. */
const THING = wordClass(
  'weather pandemic coronavirus virus climate drought storm rain inflation prices economy technology error glitch fog wind fire',
);

/** The tie between the blamed and the deed: "for", "on", "in"; undefined if the deed is no wrong. */
function findDeed(r: Reading, i: number): number | undefined {
  const end = Math.min(r.sentenceTo(i - 1), i + 12);
  for (let j = i; j < end; j++) {
    if (r.has(j, PUNCTUATION) && !r.isQuoted(j)) return undefined;
    if (r.word[j] === ON) return undefined;
    if (r.word[j] !== FOR && r.word[j] !== IN) continue;
    return r.findIn(j + 1, Math.min(end + 6, r.sentenceTo(j), j + 10), VIOLENT) === undefined ? undefined : j;
  }
  return undefined;
}

/** "blamed on Iran": the deed stands before the verb. */
function isDeedBefore(r: Reading, verb: number): boolean {
  return r.findIn(Math.max(r.sentenceFrom(verb), verb - 12), verb, VIOLENT) !== undefined;
}

export default pattern({
  id: 'blamed-for',
  category: 'unverified',
  subtype: 'U1',
  title: 'Somebody is blamed',
  explain: 'Somebody says who did it; the words do not say that it is established.',
  ask: 'On what evidence, and what does the blamed side say?',
  notThis: 'Blame for weather, prices or a defeat.',
  on: anyOf(BLAME, FINGER, CRITICISE),
  unlessSettled: true,
  match(r, verb) {
    if (r.is(verb, FINGER)) return matchFinger(r, verb);
    const own = findVerbGroup(r, verb);
    // "tried to blame the army for the attack"
    const group = own.isInfinitive && r.is(own.from - 1, TRY) ? findVerbGroup(r, own.from - 1) : own;
    if (group.isNegated || group.isModal || group.isInfinitive) return undefined;
    if (isVerdict(r, verb) || isHypothetical(r, verb)) return undefined;
    if (r.is(verb, CRITICISE)) return matchCriticised(r, verb);
    const next = verb + 1;
    const onWhom = r.word[next] === ON || r.word[next] === BY ? findNounPhraseAt(r, next + 1) : undefined;
    let range: TokenRange;
    let claimant: TokenRange | undefined;
    if (onWhom && !r.is(onWhom.head, THING)) {
      if (!isDeedBefore(r, verb) && findDeed(r, onWhom.to) === undefined) return undefined;
      const isBare = group.from === verb || group.isPassive;
      claimant = isBare ? undefined : findSubject(r, group);
      range = { from: claimant?.from ?? group.from, to: onWhom.to };
    } else if (r.is(verb, PARTICIPLE) && (group.isPassive || r.word[next] === FOR || r.word[next] === IN)) {
      const deed = findDeed(r, next);
      if (deed === undefined) return undefined;
      const bare = group.from === verb;
      if (bare && r.is(verb - 1, ANYBODY)) return undefined;
      const deedPhrase = findNounPhraseAt(r, deed + 1);
      range = {
        from: bare ? findPhraseStart(r, verb - 1) : findClauseStart(r, group),
        to: deedPhrase?.to ?? deed + 1,
      };
    } else {
      const object = findNounPhraseAt(r, next);
      if (!object || r.is(object.head, THING)) return undefined;
      const deed = findDeed(r, object.to);
      if (deed === undefined && !isBlameOn(r, object)) return undefined;
      claimant = r.is(verb, GERUND) && group.from === verb ? undefined : findSubject(r, group);
      range = { from: claimant ? findClauseStart(r, group) : group.from, to: object.to };
    }
    const who = claimant;
    return { ...range, anatomy: () => accusationAnatomy(r, { claimant: who, hedge: 'verb' }) };
  },
  examples: [
    '[The president blamed the rebels] for the attack.',
    'They fled after a bombing [the ministry has blamed on separatists].',
    '[The guild blamed the poisoning] on a rival.',
    '[A militia blamed for the massacre] fled the town.',
    '[The governor was implicated in the fraud] by a clerk.',
    'She spoke for an hour, [blaming the army] for the killings.',
    'After the bombing [the ministry pointed the finger at separatists].',
    '[The bishop denounced the army] for killing nine farmers.',
    '[The guild has condemned the ministry] for the torture of its members.',
    'The bishop denounced the army for its silence.',
    'The editorial board denounced the mayor for lies about the bridge.',
    'She spoke to those implicated in the fraud.',
    'The union criticised the firm for closing the plant.',
    'He blamed the weather for the delay.',
    'The coach blamed his players for the defeat.',
    '[The general tried to blame the militia] for the attack.',
    'Nobody could blame the army for the attack.',
    'The minister did not blame the army for the attack.',
    'Growers blamed high prices on the drought.',
    'Whoever is to blame will pay.',
  ],
});

/** "blamed the poisoning on": the deed is the object. */
function isBlameOn(r: Reading, object: TokenRange & { head: number }): boolean {
  return r.is(object.head, VIOLENT) && r.word[object.to] === ON;
}

/** "The bishop denounced the army for killing" */
function matchCriticised(r: Reading, verb: number) {
  const group = findVerbGroup(r, verb);
  if (group.isPassive || (r.is(verb, GERUND) && group.from === verb && r.word[verb - 1] !== COMMA))
    return undefined;
  const object = findNounPhraseAt(r, verb + 1);
  // An editorial that denounces gives a view
  if (!object || r.is(object.head, THING) || isOpinion(r, verb)) return undefined;
  const end = Math.min(r.sentenceTo(verb), object.to + 6);
  let tie = object.to;
  while (tie < end && r.word[tie] !== FOR) tie++;
  if (tie >= end || r.findIn(tie + 1, Math.min(tie + 4, r.sentenceTo(verb)), GRAVE) === undefined)
    return undefined;
  const claimant = group.isFinite ? findSubject(r, group) : undefined;
  return {
    from: claimant ? findClauseStart(r, group) : group.from,
    to: object.to,
    anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb' }),
  };
}

/** "pointed the finger at rebels" */
function matchFinger(r: Reading, finger: number) {
  const verb = r.is(finger - 1, POINT) ? finger - 1 : finger - 2;
  const whom = r.word[finger + 1] === AT ? findNounPhraseAt(r, finger + 2) : undefined;
  if (!r.is(verb, POINT) || !whom) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isInfinitive) return undefined;
  const from = Math.max(r.sentenceFrom(verb), verb - 30);
  if (r.findIn(from, Math.min(r.sentenceTo(verb), whom.to + 12), VIOLENT) === undefined) return undefined;
  const claimant = group.isFinite ? findSubject(r, group) : undefined;
  return {
    from: claimant ? findClauseStart(r, group) : group.from,
    to: whom.to,
    anatomy: () => accusationAnatomy(r, { claimant, hedge: 'verb' }),
  };
}
