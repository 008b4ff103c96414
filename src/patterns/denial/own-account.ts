// D1 and D2 by the account an accused party gives instead: "said he was unaware", "“I was framed,” she said", "said the
// money was a loan". Negations are denied-by-saying's and quoted-denial's; attacks are counter-attack's.
import type { Reading } from '../../text/reading.ts';
import { APOSTROPHE_S } from '../../text/tokens.ts';
import {
  anyOf,
  internWord,
  keyedPhrases,
  keysOf,
  phrases,
  verbClass,
  wordClass,
} from '../../text/vocabulary.ts';
import { findNounPhraseAt } from '../grammar/noun-phrase.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findNounPhraseBefore } from '../grammar/phrase-before.ts';
import { findVerbGroup, isAdverb } from '../grammar/verb-group.ts';
import { BE, FURTHER, POSSESSIVE, THIRD_PERSON_PRONOUN } from '../lexicon/function-words.ts';
import { MAINTAIN } from '../lexicon/verbs.ts';
import { CLEARANCE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { CONTRADICTING, EVADING, UNMISTAKABLE } from './account-words.ts';
import { findAccusedAnswer, hasAccusationNear } from './accused-answer.ts';
import { isAccusedSide, isToldHere, isToldOfSide, mayDefendAccused } from './accused-party.ts';
import { ALLEGED, ANSWERED, ASKED, hasCueNear, TOLD, WRONG } from './allegation-context.ts';
import { isCourt } from './court.ts';
import { NOT as NEGATION, readNegation } from './negation.ts';
import { findResponder, toResponse } from './responder.ts';
import { findResponseEnd } from './response-end.ts';

/** Of a question in the same sentence. */
const IGNORANT = keyedPhrases(
  `hadn't read; had not read; haven't read; have not read; hasn't read; hadn't seen; had not seen; haven't seen; have not seen; hasn't seen;
  not aware; unaware; not|wasn't|isn't|aren't|weren't familiar; wasn't|isn't|weren't|aren't aware; no knowledge; no information`,
);
/** Tokens. */
const ASKED_NEAR = 30;
const ASKED_HERE = wordClass('asked pressed questioned contacted reached');
const PROPER = wordClass(
  'legitimate lawful legal proper appropriate justified necessary ethical transparent',
);
const NOT = wordClass('not never no nothing');
const IF = wordClass('if unless whether might may could');
const DO_WITH = wordClass('to');
const THERE = internWord('there');

interface Account {
  readonly subtype: 'D1' | 'D2';
  /** Where its words begin. */
  readonly at: number;
  /** Needs no accusation near. */
  readonly isPlain?: boolean;
}

function readAccount(r: Reading, i: number): Account | undefined {
  const contradicts = r.findPhraseAround(i, CONTRADICTING);
  const plain = r.findPhraseAround(i, UNMISTAKABLE);
  if (plain) return { subtype: 'D1', at: plain.from, isPlain: true };
  // "had nothing to do with it" is plain-denial's
  // "had nothing further to add" answers nothing
  const { to = 0 } = contradicts ?? {};
  if (contradicts)
    return r.is(r.is(to, FURTHER) ? to + 1 : to, DO_WITH)
      ? undefined
      : { subtype: 'D1', at: contradicts.from };
  const evades = r.findPhraseAround(i, EVADING);
  if (evades) return { subtype: 'D2', at: evades.from };
  // "[was] entirely proper", "[was] “perfectly fine”"
  let be = i - 1;
  while (isAdverb(r, be) && be > i - 3) be--;
  if (r.quotationAt(be)?.from === be) be--;
  const owns = r.word[be] === APOSTROPHE_S && !r.is(be - 1, THIRD_PERSON_PRONOUN);
  const says =
    (r.is(i, PROPER) || isFine(r, i)) &&
    r.is(be, BE) &&
    !owns &&
    r.word[be - 1] !== THERE &&
    !r.is(i - 1, NOT);
  return says && !findVerbGroup(r, be).isNegated ? { subtype: 'D2', at: i } : undefined;
}

/** "The Ledger reported that Harlow paid. Harlow said the payment was legal", "… that she did not recall it" */
function answersTold(r: Reading, i: number, at: number): boolean {
  if (!isToldHere(r, at)) return false;
  return r.is(i, LAWFUL_WORD) || r.findIn(at, at + 3, RECOLLECTION) !== undefined || r.is(at, DULY);
}
const LAWFUL_WORD = wordClass('lawful legal proper appropriate ethical legitimate');
/** "properly disclosed", "cooperating with the inquiry" */
const DULY = wordClass('properly fully duly cooperating co-operating');
const RECOLLECTION = wordClass('recall recollection remember memory');

/** "perfectly [fine]", "completely [routine]", "“[perfect]”" */
function isFine(r: Reading, i: number): boolean {
  return r.is(i, FINE) && (r.is(i - 1, UTTERLY) || (r.quotationAt(i)?.from === i - 1 && r.is(i, PERFECT)));
}
const PERFECT = wordClass('perfect');
const FINE = anyOf(PERFECT, wordClass('fine routine normal standard innocent innocuous harmless'));
const UTTERLY = wordClass('perfectly completely entirely totally absolutely wholly utterly fully very');

/** "Asked about the tweet, she said she had not read it" */
function matchIgnorant(r: Reading, i: number) {
  const words = r.findPhraseAround(i, IGNORANT);
  if (!words) return undefined;
  // "said he was unaware of any such rift": of what was just told
  const such = r.findIn(words.to, Math.min(words.to + 4, r.sentenceTo(i)), SUCH) !== undefined;
  const start = Math.max(r.sentenceFrom(i), i - ASKED_NEAR);
  const end = Math.min(r.sentenceTo(i), i + ASKED_NEAR);
  if (!such && r.findIn(start, end, ASKED_HERE) === undefined) return undefined;
  const answer = findAccusedAnswer(r, words.from, mayDefendAccused);
  if (!answer || r.findIn(answer.words.from, words.from, IF) !== undefined) return undefined;
  return toResponse(r, answer, answer.speaker, { subtype: 'D2', scope: 'none' });
}

const SUCH = wordClass('such');

/** "He has insisted he was asleep at the time": R17, of the accused party itself, right behind the accusation */
function matchInsisted(r: Reading, verb: number) {
  const lawful = isLawful(r, verb + 1);
  if (!lawful && !hasCueNear(r, verb, ALLEGED | WRONG | TOLD | ASKED | ANSWERED, 1)) return undefined;
  const infinitive = findVerbGroup(r, verb);
  // "has continued to insist"
  const group =
    infinitive.isInfinitive && r.is(infinitive.from - 1, GOES_ON)
      ? findVerbGroup(r, infinitive.from - 1)
      : infinitive;
  if (group.isNegated || group.isModal || group.isPassive || !group.isFinite) return undefined;
  const inner = r.isWord(verb + 1, THAT) ? verb + 2 : verb + 1;
  const own = r.is(inner, POSSESSIVE)
    ? findNounPhraseAt(r, inner)?.to
    : r.is(inner, THIRD_PERSON_PRONOUN)
      ? inner + 1
      : lawful
        ? inner
        : undefined;
  if (own === undefined || !(lawful || r.is(own, WAS))) return undefined;
  const responder = findResponder(r, group);
  if (!responder?.subject) return undefined;
  const accused = isAccusedSide(r, responder.subject);
  if (!lawful && !accused && !isToldOfSide(r, responder.subject)) return undefined;
  const to = findResponseEnd(r, responder.from, inner + 1);
  return toResponse(r, { from: responder.from, to }, responder.subject, { denied: { from: inner, to } });
}
const GOES_ON = verbClass('continue go');

/** "is adamant that he did nothing wrong", "remained adamant that no rule had been broken" */
function matchAdamant(r: Reading, adamant: number) {
  let verb = adamant - 1;
  while (isAdverb(r, verb)) verb--;
  if (!r.is(verb, STAY)) return undefined;
  const group = findVerbGroup(r, verb);
  const responder = findResponder(r, group);
  if (!responder?.subject || group.isNegated || group.isModal || !isAccusedSide(r, responder.subject))
    return undefined;
  if (!deniesBehind(r, adamant) && !isLawful(r, adamant + 1)) return undefined;
  const to = findResponseEnd(r, responder.from, adamant + 2);
  return toResponse(r, { from: responder.from, to }, responder.subject, {
    denied: { from: adamant + 1, to },
  });
}
/** "adamant [that he took nothing]": a negation of what is or was, or innocence */
function deniesBehind(r: Reading, adamant: number): boolean {
  const end = Math.min(r.sentenceTo(adamant), adamant + 9);
  for (let i = adamant + 1; i < end; i++) {
    if (r.is(i, FUTURE)) return false;
    if (r.is(i, INNOCENT)) return true;
    if (r.is(i, NOT) || r.is(i, NEGATION))
      return r.is(adamant, ADAMANT) || readNegation(r, i)?.subtype === 'D1';
  }
  return false;
}
const FUTURE = wordClass(
  "will 'll would should can could must won't wouldn't can't cannot couldn't shouldn't",
);
const INNOCENT = wordClass('innocent');
const STAY = anyOf(BE, verbClass('remain stay'));
const ADAMANT = wordClass('adamant');
/** They need a negation that denies: one can be clear of much. */
const CLEAR = wordClass('clear emphatic categorical unequivocal insistent');

/** "claimed complete vindication", "his claim of total exoneration" */
function matchCleared(r: Reading, noun: number) {
  let from = noun;
  while (from > noun - 4 && (r.is(from - 1, WHOLLY) || r.is(from - 1, HIS))) from--;
  const verb = from - 1;
  if (r.is(verb, OF) && r.is(verb - 1, CLAIM_NOUN)) {
    const start = findNounPhraseBefore(r, verb)?.from;
    return start === undefined ? undefined : toResponse(r, { from: start, to: noun + 1 }, undefined);
  }
  if (!r.is(verb, DECLARE)) return undefined;
  const group = findVerbGroup(r, verb);
  if (group.isNegated || group.isModal || group.isPassive || group.isInfinitive) return undefined;
  const responder = findResponder(r, group) ?? { subject: undefined, from: group.from };
  if (responder.subject && (isCourt(r, responder.subject) || findOutletIn(r, responder.subject)))
    return undefined;
  const to = findResponseEnd(r, responder.from, noun);
  return toResponse(r, { from: responder.from, to }, responder.subject, { denied: { from, to: noun + 1 } });
}
const WHOLLY = wordClass('complete total full utter absolute partial his her own');
const HIS = wordClass('his her their');
const OF = wordClass('of');
const CLAIM_NOUN = wordClass('claim claims protestation protestations assertion assertions');
const DECLARE = wordClass(
  'claim claims claimed claiming declare declares declared declaring proclaim proclaims proclaimed proclaiming protested protesting protests asserted asserting asserts trumpeted trumpeting',
);

/** "it acted lawfully", "that he complied with the law" */
function isLawful(r: Reading, from: number): boolean {
  const end = Math.min(r.sentenceTo(from - 1), from + 10);
  for (let i = from; i < end; i++) if (r.findPhraseAt(i, LAWFUL) !== undefined) return true;
  return false;
}
const LAWFUL = phrases(
  'acted lawfully; acted legally; acted properly; acted within the law; acted in good faith; complied with the law; complies with the law; complied with all; followed the law; followed the rules; broke no laws; broke no law; obeyed the law; done nothing; did nothing',
);
const THAT = internWord('that');
const WAS = wordClass('was were had has did is');

export default pattern({
  id: 'own-account',
  category: 'denial',
  subtype: 'D1',
  title: 'The party’s own account',
  explain: 'The accused party tells it otherwise, or says it cannot tell.',
  ask: 'Which point of the accusation does this account meet?',
  notThis: 'Accounts of people whom the article accuses of nothing.',
  on: anyOf(
    MAINTAIN,
    ADAMANT,
    CLEAR,
    CLEARANCE,
    keysOf(CONTRADICTING, UNMISTAKABLE, EVADING, IGNORANT),
    PROPER,
    FINE,
  ),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    if (r.is(i, MAINTAIN) && !r.isQuoted(i)) return matchInsisted(r, i);
    if ((r.is(i, ADAMANT) || r.is(i, CLEAR)) && !r.isQuoted(i)) return matchAdamant(r, i);
    if (r.is(i, CLEARANCE) && !r.isQuoted(i)) return matchCleared(r, i);
    const ignorant = matchIgnorant(r, i);
    if (ignorant) return ignorant;
    const account = readAccount(r, i);
    if (!account) return undefined;
    if (account.isPlain) {
      // "said it was not consensual": the accusation
      if (r.findIn(Math.max(r.sentenceFrom(i), account.at - 3), account.at, NOT) !== undefined)
        return undefined;
      const answer = findAccusedAnswer(r, account.at, mayDefendAccused);
      if (answer && r.findIn(Math.max(answer.words.from, account.at - 10), account.at, IF) === undefined)
        return toResponse(r, answer, answer.speaker, { subtype: 'D1', denied: answer.words });
    }
    if (!(hasAccusationNear(r, i) || hasCueNear(r, i, TOLD, 1) || isToldHere(r, i))) return undefined;
    const { subtype, at } = account;
    const answer =
      findAccusedAnswer(r, at) ??
      (answersTold(r, i, at) ? findAccusedAnswer(r, at, isToldOfSide) : undefined) ??
      (subtype === 'D1' && (isToldHere(r, at) || hasCueNear(r, at, ALLEGED | TOLD, 1))
        ? findAccusedAnswer(r, at, isToldOfSide)
        : undefined);
    if (!answer || r.findIn(Math.max(answer.words.from, at - 10), at, IF) !== undefined) return undefined;
    return toResponse(r, answer, answer.speaker, { subtype, denied: answer.words });
  },
  examples: [
    '[Harlow is accused of theft]U1. [Harlow said the sale was “perfectly routine”]D2.',
    '[Harlow is accused of theft]U1. [Harlow said he was kept in the dark].',
    '[Harlow is accused of theft]U1. [Harlow said he was doing his job]D2.',
    '[Harlow is accused of theft]U1. [Harlow said the payment was made in error]D2.',
    '[Harlow is accused of theft]U1. [Harlow is adamant that he took nothing].',
    '[Harlow is accused of theft]U1. [Harlow has been clear that he never saw the coins].',
    '[Harlow’s protestations of innocence] went unheard.',
    '[Harlow is accused of theft]U1. Harlow is clear that he will not resign.',
    'The chef is adamant that no salt is needed.',
    '[The bank maintains that it complied with the law].',
    'Staff spoke of a rift. [Quill said she was unaware of any such rift]D2.',
    'Asked about the memo, [the senator said he had not read it]D2.',
    '[“I’m not familiar with that,” Quill said]D2 when asked about the memo.',
    '[The actor said any contact was consensual].',
    'She asked the guide, who was unaware of the path.',
    '[Harlow is accused of theft]U1. He spoke to reporters. [He said he was unaware of the vault].',
    '[Harlow is accused of theft]U1. [“I was framed by people who envy me,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I have no idea how the coins got there,” Harlow said]D2.',
    '[Harlow is accused of theft]U1. [Harlow said the coins were a gift from an aunt]D2.',
    '[Harlow is accused of theft]U1. [He knew nothing about the coins, Harlow said].',
    '[Harlow is accused of theft]U1. [“The keys were planted,” his lawyer said].',
    '[Harlow is accused of theft]U1. [“It was consensual,” said Harlow].',
    '[Harlow is accused of theft]U1. [His lawyer said the sale was entirely lawful]D2.',
    'Harlow said he was unaware of the rain.',
    '[Harlow is accused of theft]U1. He told Quill not to agree to set up the meetings.',
    '“I have no idea how the coins got there,” the diver said.',
    '[Harlow is accused of theft]U1. The shop owner said the coins were a gift.',
    'The tickets were a gift, she said.',
    'The vicar said the fee was entirely proper.',
    'He told a joke about the mayor.',
    'The teacher said the exam was routine.',
    '[Harlow claimed complete vindication on Friday].',
    '[His claim of total exoneration] came on Friday.',
    'The page claimed his attention.',
  ],
});
