// The form in which quotes are compared: letters and digits only, lower case, accents and ligatures undone. Whatever
// copies of an article change without changing its words (quotation marks, dashes, spaces, soft hyphens, zero-width
// characters, composed or decomposed accents, a space lost behind a link) is gone in it. Never shown to anyone.

/** A character that stands between words: white space, punctuation, symbols. */
const BETWEEN = 0;
/** A character that is not there at all for a reader: soft hyphen, zero-width, combining mark. */
const NOTHING = 1;
/** A character that folds to more than one letter; only the slow path knows which. */
const SEVERAL = 2;

const INVISIBLE = /\p{Default_Ignorable_Code_Point}/u;
const MARK = /\p{M}/u;
const WORD = /[\p{L}\p{N}]/u;

/** Compatibility decomposition without marks, lower case; '' for what is no letter or digit. */
function foldCharacter(character: string): string {
  let folded = '';
  for (const c of character.normalize('NFKD').toLowerCase()) if (WORD.test(c)) folded += c;
  return folded;
}

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (INVISIBLE.test(character) || MARK.test(character)) return NOTHING;
  const folded = foldCharacter(character);
  if (folded.length === 1) return folded.charCodeAt(0);
  return folded.length > 1 ? SEVERAL : BETWEEN;
}

/**
 * One entry for each UTF-16 unit, filled when a unit is first met: 128 kB, for a lookup that took a ninth of the time
 * of a small table with a Map behind it.
 */
const UNKNOWN = 0xffff;
const folds = new Uint16Array(0x10000).fill(UNKNOWN);

/**
 * What one UTF-16 unit is in letters form: 0 between words, 1 nothing, 2 several letters, else the code of its letter.
 * Half of a surrogate pair counts as between words; no letter of English needs one.
 */
export function foldUnit(code: number): number {
  const known = folds[code] as number;
  if (known !== UNKNOWN) return known;
  const value = code >= 0xd800 && code <= 0xdfff ? BETWEEN : classify(code);
  folds[code] = value;
  return value;
}

/** Whether a folded unit (see foldUnit) belongs to a word. */
export function isLetter(folded: number): boolean {
  return folded > NOTHING;
}

export interface Letters {
  /** The letters, one UTF-16 unit each. */
  readonly letters: string;
  /** For each letter the offset, in the text's UTF-16 units, of the character it comes from. */
  readonly at: Int32Array;
  /** 1 where a letter is the first of a word. */
  readonly opens: Uint8Array;
}

/** Folds `text` between two offsets (base 0, half-open). */
export function toLetters(text: string, from = 0, to = text.length): Letters {
  const room = to - from;
  let codes = new Uint16Array(room);
  let at = new Int32Array(room);
  let opens = new Uint8Array(room);
  let n = 0;
  let open = 1;
  for (let i = from; i < to; i++) {
    const unit = foldUnit(text.charCodeAt(i));
    if (unit === BETWEEN) open = 1;
    else if (unit === SEVERAL) {
      const letters = foldCharacter(text.charAt(i));
      if (n + letters.length + (to - i) > codes.length) {
        // Ligatures make the letters form longer than the text: grow by half.
        const bigger = Math.ceil((n + letters.length + (to - i)) * 1.5);
        const [c, a, o] = [codes, at, opens];
        codes = new Uint16Array(bigger);
        at = new Int32Array(bigger);
        opens = new Uint8Array(bigger);
        codes.set(c.subarray(0, n));
        at.set(a.subarray(0, n));
        opens.set(o.subarray(0, n));
      }
      for (let j = 0; j < letters.length; j++) {
        codes[n] = letters.charCodeAt(j);
        at[n] = i;
        opens[n++] = j === 0 ? open : 0;
      }
      open = 0;
    } else if (unit !== NOTHING) {
      codes[n] = unit;
      at[n] = i;
      opens[n++] = open;
      open = 0;
    }
  }
  return { letters: toText(codes, n), at: at.subarray(0, n), opens: opens.subarray(0, n) };
}

/** Browsers and Node have it; the core's types, which know no platform, do not. */
declare const TextDecoder: new (
  label: string,
  options: { ignoreBOM: boolean },
) => { decode(units: Uint16Array): string };
const decoder = new TextDecoder('utf-16le', { ignoreBOM: true });

/** By the platform's decoder: fromCharCode, fed in pieces, cost more than all the folding. No letter is half of a pair. */
function toText(codes: Uint16Array, n: number): string {
  return decoder.decode(codes.subarray(0, n));
}
