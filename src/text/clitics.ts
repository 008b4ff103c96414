// The short words that an apostrophe ties to the word before: ’s, ’d, ’m, ’ve, ’re, ’ll. Each becomes a token of its own;
// "n’t" does not, nor what an apostrophe merely spells ("O’Brien").
import { kindOf, LOWER, SPACE, UPPER } from './letter-kinds.ts';
import { APOSTROPHE_S } from './tokens.ts';
import { internWord } from './vocabulary.ts';

const CLITIC_D = internWord("'d");
const CLITIC_M = internWord("'m");
const CLITIC_VE = internWord("'ve");
const CLITIC_RE = internWord("'re");
const CLITIC_LL = internWord("'ll");

/**
 * Length in UTF-16 units of the clitic at an apostrophe, which counts; 0 if the letters behind it belong to the word.
 * @param at offset of the apostrophe. @param end where the text to be read ends.
 */
export function cliticAt(text: string, at: number, end: number): number {
  const a = text.charCodeAt(at + 1) | 32;
  const second = at + 2 < end ? text.charCodeAt(at + 2) : 32;
  const two = kindOf(second) === LOWER || kindOf(second) === UPPER;
  if (!two) return a === 0x73 || a === 0x64 || a === 0x6d ? 2 : 0; // s d m
  const b = second | 32;
  const third = at + 3 < end ? kindOf(text.charCodeAt(at + 3)) : SPACE;
  if (third === LOWER || third === UPPER) return 0;
  return (a === 0x76 && b === 0x65) || (a === 0x72 && b === 0x65) || (a === 0x6c && b === 0x6c) ? 3 : 0; // ve re ll
}

/** The number in the vocabulary of a clitic that `cliticAt` found. */
export function cliticWord(text: string, at: number, length: number): number {
  const letter = text.charCodeAt(at + 1) | 32;
  if (length === 2) return letter === 0x73 ? APOSTROPHE_S : letter === 0x64 ? CLITIC_D : CLITIC_M;
  return letter === 0x76 ? CLITIC_VE : letter === 0x72 ? CLITIC_RE : CLITIC_LL;
}
