// The symbols that grammar asks for, in all their shapes: each full stop, comma, dash and mark of quotation by its number in the
// vocabulary. Which of them end a sentence or open a quotation is not decided here.
import { TABLE } from './letter-kinds.ts';
import {
  CLOSE_BRACKET,
  COLON,
  COMMA,
  DASH,
  DOUBLE_QUOTE,
  ELLIPSIS,
  EXCLAMATION,
  OPEN_BRACKET,
  PERIOD,
  QUESTION,
  SEMICOLON,
  SINGLE_QUOTE,
} from './tokens.ts';
import { internWord } from './vocabulary.ts';

/** By UTF-16 unit below `TABLE`; 0 for a symbol that no grammar asks for. */
export const symbolWords = new Uint16Array(TABLE);
for (const [symbols, word] of [
  ['.', PERIOD],
  [',', COMMA],
  [':', COLON],
  [';', SEMICOLON],
  ['?', QUESTION],
  ['!', EXCLAMATION],
  ['\u2026', ELLIPSIS],
  ['([', OPEN_BRACKET],
  [')]', CLOSE_BRACKET],
  ['-\u2012\u2013\u2014\u2015', DASH],
  ['"\u201c\u201d\u201e\u00ab\u00bb', DOUBLE_QUOTE],
  ["'\u2018\u2019`", SINGLE_QUOTE],
  ['&', internWord('&')], // "Mail & Guardian"
  ['%', internWord('%')], // "100% false"
] as const)
  for (const symbol of symbols) symbolWords[symbol.charCodeAt(0)] = word;
