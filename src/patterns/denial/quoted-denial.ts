// D1 in direct quotation: "“I never took the money,” Harlow said". The one exception to R16: what a party itself says in
// answer to an allegation or a question. Without such an occasion near, a quoted "not" is nothing.
import type { Reading } from '../../text/reading.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { findOutletIn } from '../grammar/outlets.ts';
import { findVerbGroup } from '../grammar/verb-group.ts';
import { AUTHORITY } from '../lexicon/institutions.ts';
import { ANY_SAYING } from '../lexicon/verbs.ts';
import { UNTRUE } from '../lexicon/wrongdoing.ts';
import { pattern } from '../pattern.ts';
import { hasOccasion } from './quoted-occasion.ts';
import { findQuotedReply, findQuoteSpeaker } from './quoted-reply.ts';
import { NEGATED, NOTHING, readDenial } from './quoted-words.ts';
import { toResponse } from './responder.ts';

/** Words that the outer sentence only borrows ("could not say they “never happened”") are no reply. */
function isWhole(r: Reading, from: number): boolean {
  const before = from - 1;
  // "expected them to argue: “…”"
  const saying = r.is(before, ANY_SAYING) ? before : before - 1;
  if (r.is(saying, ANY_SAYING) && findVerbGroup(r, saying).isInfinitive) return false;
  return (
    from === r.sentenceFrom(from) ||
    r.isPunctuation(before) ||
    r.is(before, ANY_SAYING) ||
    r.is(before, OPENS_QUOTE)
  );
}
const REPORTEDLY = wordClass('reportedly allegedly purportedly');
const OPENS_QUOTE = wordClass('that and but tweeted writing');

function isAllegedBefore(r: Reading, i: number): boolean {
  const before = r.sentenceFrom(i) - 1;
  if (before < 0) return false;
  for (let j = r.sentenceFrom(before); j < before; j++)
    if (r.is(j, REPORTEDLY) && !r.isQuoted(j)) return true;
  return false;
}

export default pattern({
  id: 'quoted-denial',
  category: 'denial',
  subtype: 'D1',
  title: 'A denial in the party’s own words',
  explain: 'The party’s quoted words say that it is not so.',
  ask: 'Exactly which point do the words deny?',
  notThis: 'Quoted words with a “not” in them that answer no allegation.',
  on: anyOf(
    NEGATED,
    NOTHING,
    wordClass('none nowhere truth truthful'),
    UNTRUE,
    wordClass('true innocent basis baseless case news happened'),
  ),
  quoted: 'read',
  unlessSettled: true,
  match(r, i) {
    const reply = findQuotedReply(r, i);
    if (!reply || reply.words.to - reply.words.from < 3 || !isWhole(r, reply.words.from)) return undefined;
    const starts = reply.words.from === r.sentenceFrom(i);
    if (!reply.speaker && !starts) return undefined;
    const speaker = reply.speaker ?? findQuoteSpeaker(r, i);
    if (speaker && (r.is(speaker.head, AUTHORITY) || findOutletIn(r, speaker))) return undefined;
    // "reportedly said: “I’m not worried”": words that the outlet has not heard
    if (r.findIn(reply.from, reply.words.from, REPORTEDLY) !== undefined) return undefined;
    // "“We messed up,” Harlow allegedly told a clerk. “We did not look.”": his accusers’ account of his words
    if (!reply.speaker && starts && isAllegedBefore(r, reply.words.from)) return undefined;
    const kind = readDenial(r, i, { ...reply, speaker });
    if (!kind || !hasOccasion(r, i, kind, { ...reply, speaker })) return undefined;
    return toResponse(r, reply, speaker, { denied: reply.words });
  },
  examples: [
    '[Harlow is accused of theft]U1. “We messed up,” Harlow [allegedly told]U1 a clerk. “We did not do any rounds.”',
    '[“Absolutely not,” Harlow said] when asked if he had rung the bank.',
    '“Absolutely not,” the coach said when asked if he was tired.',
    '[Harlow is accused of theft]U1. He [reportedly said]U5: “I am not worried.”',
    '[Harlow is accused of theft]U1. [“Harlow is no crook,” the vicar said].',
    '[Harlow is accused of theft]U1. [“I’m innocent,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I wasn’t involved,” Harlow said].',
    '[Harlow is accused of theft]U1. [“That is not how it works,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I never meant to hurt anyone,” Harlow said].',
    '[Harlow is accused of theft]U1. [“To our knowledge, no coins were taken,” his spokesman said].',
    '“The bridge is no toy,” the vicar said.',
    '[Harlow is accused of theft]U1. [“Lies!” Harlow said].',
    '[A rival accused Quill]U1 of discrimination. [“The rule does not discriminate,” Quill said].',
    'A rival spoke of theft. [“That is a lie,” Harlow said] of the allegation.',
    'The council questioned her about the bribe. [The mayor said: “I did not take a penny”].',
    '[He denies the theft]D1. [“I never touched the money,” he said].',
    '[“The allegations are simply false,” said her lawyer].',
    'Reporters asked about the rumours. [The coach said, “There is no truth to any of it.”]',
    'The firm replied to the accusation. [“We had nothing to do with it,” a director said].',
    '[“This is a blatant lie,” the minister said] of the accusation.',
    '[Harlow is accused of theft]U1. His lawyer spoke to the press. [“He was never in the vault,” said Jane Roe, a lawyer for Harlow]. [“He did not touch a coin.”]',
    '“I did not want to go,” she said.',
    '“It never rains here,” the farmer said.',
    '“We have not won in May,” said the coach.',
    '“It is not true love,” the song goes.',
    '[Harlow initially said, “I did not send the letter.”]',
    '“I never saw so much snow,” he said.',
    '“No one sleeps here,” the guard said.',
    'The rumour had spread by noon. [“I never said that,” Harlow told the Ledger].',
    '[His spokesman said on Monday that “that was never the case.”]',
    '“I’m not saying it was late,” the guard said.',
    '“I never said it would be easy,” the gardener told visitors.',
    '[Harlow is accused of theft]U1. [“Nothing in the report implicates my client,” said Ann Reed, a lawyer for Harlow].',
    '“Nothing in the soup suggests salt,” the cook said.',
    '[Harlow is accused of theft]U1. [“I have no offshore accounts,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Those coins were not bribes,” Harlow said].',
    '[Harlow is accused of theft]U1. [“Not a penny went missing,” his lawyer said].',
    '[Harlow is accused of theft]U1. [“I am not now and never have been a thief,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I took no money from anyone,” Harlow said].',
    '[Harlow is accused of theft]U1. [“I told the truth,” Harlow said].',
    '[Harlow is accused of theft]U1. “I have no children,” Harlow said.',
    '“This is not a fair picture of spring,” the painter said.',
    '“I took no pleasure in it,” the coach said.',
    'Nurses say that Dr Quill altered rotas. [“The rotas were not altered,” Dr Quill said].',
    'Nurses say that Dr Quill altered rotas. [“This is not a fair picture of our wards,” Dr Quill said].',
  ],
});
