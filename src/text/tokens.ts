// What a text's tokens are: their flags, the numbers of punctuation, the arrays they are kept in. How text is cut into them
// is tokenize.ts.
import { internWord, wordClass } from './vocabulary.ts';

/** First letter is a capital. */
export const CAPITAL = 1;
/** Two or more letters, all capitals. */
export const ALL_CAPS = 2;
/** Starts with a digit. */
export const NUMBER = 4;
/** Has a hyphen inside; its word is the last part's if the whole is not in the vocabulary ("ex-aide" → "aide"). */
export const HYPHENATED = 8;
/** Ends in a full stop that belongs to it. */
export const ABBREVIATION = 16;
/** No white space before it. */
export const GLUED = 32;
/** Neither word nor number. */
export const PUNCTUATION = 64;
/** First word of its sentence (quotation marks aside): its capital says nothing. */
export const STARTS_SENTENCE = 128;

// Numbers of the punctuation that grammar asks for; other symbols have number 0 and the flag PUNCTUATION.
export const PERIOD = internWord('.');
export const COMMA = internWord(',');
export const COLON = internWord(':');
export const SEMICOLON = internWord(';');
export const QUESTION = internWord('?');
export const EXCLAMATION = internWord('!');
export const DASH = internWord('—');
export const ELLIPSIS = internWord('…');
export const OPEN_BRACKET = internWord('(');
export const CLOSE_BRACKET = internWord(')');
/** Quotation marks as written; which of them open and close a quotation, quotations.ts decides. */
export const DOUBLE_QUOTE = internWord('"');
export const SINGLE_QUOTE = internWord("'");
/** The clitic of "Trump’s", "it’s". */
export const APOSTROPHE_S = internWord("'s");
/** "U.S." and "US" (but not "us"). */
export const UNITED_STATES = internWord('u.s.');
/** The month, where its neighbours tell it from the verb: it alone keeps its capital. */
export const MAY_MONTH = internWord('May');

/** Titles and the like: a full stop after them never ends a sentence. */
export const TITLE_ABBREVIATION = wordClass(
  `mr mrs ms dr prof gov sen sens rep reps gen col lt sgt capt cmdr maj adm cpl pvt rev hon pres supt det st ft mt vs
  messrs jan feb mar apr jun jul aug sept oct nov dec gov atty`,
);

/** Struct of arrays, one entry for each token of the article. */
export interface Tokens {
  readonly size: number;
  /** Half-open, in UTF-16 units of the article's text. */
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** Number in the vocabulary, 0 for a word it does not have. */
  readonly word: Uint16Array;
  /** Of the folded spelling: equal for equal words, known or not. */
  readonly hash: Int32Array;
  readonly flags: Uint8Array;
}
