// What a UTF-16 unit is inside running text: space, letter, digit, symbol, invisible; and the folded unit it stands for in a
// word. Looked up in a table for nearly all of English.

export const SPACE = 0;
export const LOWER = 1;
export const UPPER = 2;
export const DIGIT = 3;
/** Soft hyphens, zero-width characters, combining marks: inside a word as if not there. */
export const INVISIBLE = 4;
export const SYMBOL = 5;

/** Up to the end of General Punctuation a table; beyond it, rare in English, the regular expressions. */
export const TABLE = 0x2070;
const kinds = new Uint8Array(TABLE);
/** The folded unit of a letter or digit, 0 for everything else. */
export const wordUnits = new Uint16Array(TABLE);
for (let code = 0; code < TABLE; code++) {
  kinds[code] = classify(code);
  wordUnits[code] = foldUnit(code);
}

function foldUnit(code: number): number {
  const kind = classify(code);
  if (kind === UPPER) return String.fromCharCode(code).toLowerCase().charCodeAt(0);
  return kind === LOWER || kind === DIGIT ? code : 0;
}

export function wordUnitOf(code: number): number {
  return code < TABLE ? wordUnits[code]! : foldUnit(code);
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (/\s/.test(character)) return SPACE;
  if (/\p{Default_Ignorable_Code_Point}|\p{M}/u.test(character)) return INVISIBLE;
  if (/\p{Lu}/u.test(character)) return UPPER;
  if (/\p{L}/u.test(character)) return LOWER;
  return /\p{N}/u.test(character) ? DIGIT : SYMBOL;
}

export function kindOf(code: number): number {
  return code < TABLE ? kinds[code]! : classify(code);
}

export function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019 || code === 0x02bc;
}

export function isHyphen(code: number): boolean {
  return code === 0x2d || code === 0x2010 || code === 0x2011;
}
