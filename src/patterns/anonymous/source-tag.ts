// A4 and A3 as tags of headlines (R21): "Rail chief to quit: sources", "Sources: rail chief to quit". Inside a sentence a
// source needs a cue, which is the other patterns' business; "Source: Office of Statistics" under a table is none.
import type { Reading } from '../../text/reading.ts';
import {
  ALL_CAPS,
  CAPITAL,
  COLON,
  COMMA,
  DASH,
  PUNCTUATION,
  SEMICOLON,
  STARTS_SENTENCE,
} from '../../text/tokens.ts';
import { anyOf, wordClass } from '../../text/vocabulary.ts';
import { findVerbAfter } from '../grammar/clause.ts';
import { findOutletAt } from '../grammar/outlets.ts';
import { OFFICIAL, PLURAL_ROLE, SOURCE } from '../lexicon/people.ts';
import { pattern } from '../pattern.ts';
import { kindOfSource } from './source-kind.ts';
import { readSourcePhrase } from './source-phrase.ts';

/** "AccuWeather, NOAA", "Office for Statistics; Bank of England": names and what joins them */
function isList(r: Reading, from: number): boolean {
  let marks = 0;
  for (let i = from; i < r.sentenceTo(from - 1); i++) {
    if (r.word[i] === COMMA || r.word[i] === SEMICOLON) marks++;
    else if (!r.has(i, CAPITAL | PUNCTUATION) && !r.is(i, JOINS)) return false;
  }
  return marks > 0;
}
const JOINS = wordClass('of for and the');

export default pattern({
  id: 'source-tag',
  category: 'anonymous',
  subtype: 'A4',
  title: 'A headline resting on sources',
  explain: 'The headline names a source but tells little or nothing about it.',
  ask: 'Who, how many, and how would they know?',
  notThis: 'The source of a table or a picture: “Source: Office of Statistics”.',
  on: anyOf(SOURCE, OFFICIAL, PLURAL_ROLE),
  match(r, head) {
    const phrase = readSourcePhrase(r, head);
    const start = r.sentenceFrom(head);
    const end = r.sentenceTo(head);
    const kind = kindOfSource(r, phrase);
    if (!kind || kind === 'A6') return undefined;
    const before = r.word[phrase.from - 1];
    const mark = before === COLON || before === DASH;
    const closes =
      mark &&
      phrase.from - start > 3 &&
      (head + 1 >= end || (head + 2 >= end && r.has(head + 1, PUNCTUATION)));
    // "AP source: rail chief to quit"
    const ofOutlet = phrase.from < head && findOutletAt(r, phrase.from) !== undefined;
    const heads =
      r.has(phrase.from, STARTS_SENTENCE) && r.word[head + 1] === COLON && (phrase.isPlural || ofOutlet);
    // "SOURCES: SECOND MEMO EXISTS": capitals make a heading of any paragraph
    const shouts = r.has(head, ALL_CAPS) && r.has(head + 2, ALL_CAPS) && r.has(head + 3, ALL_CAPS);
    // "Sources: AccuWeather, NOAA": a credit
    const isPlain = r.blockOf(head).kind === 'paragraph' && findVerbAfter(r, head + 2) === undefined;
    if (heads && (isPlain || isList(r, head + 2))) return undefined;
    const isHeading = shouts || r.blockOf(head).kind === 'heading' || r.sentences.of[head]! < 2;
    if (!isHeading || !(closes || (heads && end - head > 4))) return undefined;
    return {
      from: phrase.from,
      to: head + 1,
      subtype: kind,
      anatomy: () => ({ number: phrase.isPlural ? 'unspecified' : 1 }),
    };
  },
  examples: [
    'Rail chief to quit over crash: [sources]',
    'Rail chief to quit over crash, says board - [sources]',
    '[Sources]: Rail chief to quit over crash',
    'Rail chief to quit over crash — [U.S. officials]A3',
    'Rail chief to quit over crash: [party insiders]A3',
    'Rail chief to quit over crash: [White House official]A3',
    'Source: Office of Statistics',
    'Sources: Ledger',
    'Rail chief to quit: report of officials',
    'Rail chief to meet city officials',
    'He listed his sources.',
    'Two things matter: water and sources',
    'Sources: Ledger, Courier',
  ],
});
