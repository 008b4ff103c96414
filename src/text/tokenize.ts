// Cuts blocks of text into tokens in one pass over their UTF-16 units: words with their number in the vocabulary,
// numbers, punctuation. It decides nothing about sentences or quotations.

import { cliticAt, cliticWord } from './clitics.ts';
import {
  DIGIT,
  INVISIBLE,
  isApostrophe,
  isHyphen,
  kindOf,
  LOWER,
  SPACE,
  SYMBOL,
  TABLE,
  UPPER,
  wordUnitOf,
  wordUnits,
} from './letter-kinds.ts';
import type { Span } from './span.ts';
import { symbolWords } from './symbols.ts';
import {
  ABBREVIATION,
  ALL_CAPS,
  CAPITAL,
  DASH,
  DOUBLE_QUOTE,
  ELLIPSIS,
  GLUED,
  HYPHENATED,
  MAY_MONTH,
  NUMBER,
  PERIOD,
  PUNCTUATION,
  SINGLE_QUOTE,
  TITLE_ABBREVIATION,
  type Tokens,
  UNITED_STATES,
} from './tokens.ts';
import { addToHash, findWord, HASH_SEED, internWord, isIn, wordClass } from './vocabulary.ts';

/** Abbreviations after which a sentence may end. */
const OTHER_ABBREVIATION = wordClass(
  `inc corp co ltd jr sr bros dept univ assn ave blvd etc fla calif ariz conn mass mich minn wash ore va pa ga
  tenn tex okla nev colo wis ill ind ky la md mo neb nc est approx esq llc plc`,
);
const US_FOLDED_HASH = addToHash(addToHash(HASH_SEED, 117), 115);
const NO = internWord('no');
const MAY = internWord('may');
const BEFORE_MONTH = wordClass(
  'in on since by until from last this next late early mid every through between before after during',
);

/** Cuts the given stretches of `text` (in order, not overlapping) into tokens; what lies between them is not read. */
export function tokenize(text: string, stretches: readonly Span[]): Tokens & { firstOf: Int32Array } {
  const made = new Tokenizer(text);
  const firstOf = new Int32Array(stretches.length + 1);
  for (let i = 0; i < stretches.length; i++) {
    firstOf[i] = made.size;
    made.readStretch(stretches[i]!);
  }
  firstOf[stretches.length] = made.size;
  return Object.assign(made.finish(), { firstOf });
}

class Tokenizer {
  size = 0;
  private room: number;
  private from: Int32Array;
  private to: Int32Array;
  private word: Uint16Array;
  private hash: Int32Array;
  private flags: Uint8Array;
  private end = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
    this.room = 64 + (text.length >> 2);
    this.from = new Int32Array(this.room);
    this.to = new Int32Array(this.room);
    this.word = new Uint16Array(this.room);
    this.hash = new Int32Array(this.room);
    this.flags = new Uint8Array(this.room);
  }

  finish(): Tokens {
    const { size, from, to, word, hash, flags } = this;
    return { size, from, to, word, hash, flags };
  }

  readStretch({ from, to }: Span): void {
    const { text } = this;
    this.end = to;
    let at = from;
    let glued = 0;
    while (at < to) {
      const code = text.charCodeAt(at);
      const kind = kindOf(code);
      if (kind === SPACE) {
        glued = 0;
        at++;
        continue;
      }
      if (kind === INVISIBLE) {
        at++;
        continue;
      }
      at = kind === SYMBOL ? this.readSymbol(at, code, glued) : this.readWord(at, kind, glued);
      glued = GLUED;
    }
  }

  private push(from: number, to: number, word: number, hash: number, flags: number): void {
    if (this.size === this.room) this.grow();
    const i = this.size++;
    this.from[i] = from;
    this.to[i] = to;
    this.word[i] = word;
    this.hash[i] = hash;
    this.flags[i] = flags;
  }

  private grow(): void {
    this.room *= 2;
    const grown = <T extends Int32Array | Uint16Array | Uint8Array>(old: T): T => {
      const bigger = new (old.constructor as new (n: number) => T)(this.room);
      bigger.set(old);
      return bigger;
    };
    this.from = grown(this.from);
    this.to = grown(this.to);
    this.word = grown(this.word);
    this.hash = grown(this.hash);
    this.flags = grown(this.flags);
  }

  /** @returns the offset after it. */
  private readSymbol(at: number, code: number, glued: number): number {
    const { text, end } = this;
    let to = at + 1;
    let word = code < TABLE ? symbolWords[code]! : 0;
    const isRepeated = to < end && text.charCodeAt(to) === code;
    if (word === PERIOD && isRepeated) {
      while (to < end && text.charCodeAt(to) === code) to++;
      word = ELLIPSIS;
    } else if (word === DASH) {
      while (to < end && text.charCodeAt(to) === 0x2d) to++;
    } else if (word === SINGLE_QUOTE && isRepeated) {
      // Two single marks in a row stand for a double one (wire copy).
      word = DOUBLE_QUOTE;
      to++;
    }
    this.push(at, to, word, 0, glued | PUNCTUATION);
    return to;
  }

  /** A word or a number, and the clitic behind it. @returns the offset after both. */
  private readWord(start: number, firstKind: number, glued: number): number {
    const { text, end } = this;
    let flags = glued | (firstKind === UPPER ? CAPITAL : firstKind === DIGIT ? NUMBER : 0);
    let hash = HASH_SEED;
    let length = 0;
    let partFrom = start;
    let capitals = 0;
    let clitic = 0;
    let dotted = false;
    let at = start;
    for (; at < end; at++) {
      const code = text.charCodeAt(at);
      // The hot path: nearly every unit is a letter of the table. (A capital after a small letter is left alone.)
      const unit = code < TABLE ? wordUnits[code]! : wordUnitOf(code);
      if (unit !== 0) {
        hash = Math.imul(hash ^ unit, 0x01000193); // addToHash, by hand
        length++;
        if (unit !== code) capitals++;
        continue;
      }
      if (code === 0x20) break;
      if (kindOf(code) === INVISIBLE) continue;
      const next = at + 1 < end ? text.charCodeAt(at + 1) : 32;
      const nextKind = kindOf(next);
      if (isHyphen(code)) {
        if (nextKind !== LOWER && nextKind !== UPPER && nextKind !== DIGIT) break;
        flags |= HYPHENATED;
        hash = addToHash(hash, 0x2d);
        length++;
        partFrom = at + 1;
        continue;
      }
      // "tech‘s": a mark that opens, slipped into a word
      if (isApostrophe(code) || (code === 0x2018 && nextKind === LOWER)) {
        if (nextKind !== LOWER && nextKind !== UPPER) break;
        clitic = cliticAt(text, at, end);
        if (clitic) break;
        hash = addToHash(hash, 0x27);
        length++;
        continue;
      }
      if (code === 0x2e) {
        if (nextKind === DIGIT && flags & NUMBER) continue;
        const single = length === 1 && !(flags & NUMBER);
        if (single || dotted) {
          // "U.S.", "a.m.", "J." of a name; the dots are part of the spelling.
          const another = nextKind === LOWER || nextKind === UPPER;
          if (dotted && another && !this.isDot(at + 2)) {
            flags |= ABBREVIATION;
            hash = addToHash(hash, 0x2e);
            length++;
            at++;
            break; // "U.S.The"
          }
          if (another && this.isDot(at + 2)) dotted = true;
          else if (!dotted && capitals === 0) break;
          flags |= ABBREVIATION;
          hash = addToHash(hash, 0x2e);
          length++;
          if (!another || !this.isDot(at + 2)) {
            at++;
            break;
          }
          continue;
        }
        if (nextKind === LOWER && !(flags & NUMBER)) {
          // "Amazon.com"
          hash = addToHash(hash, 0x2e);
          length++;
          continue;
        }
        const isAbbreviation =
          flags & HYPHENATED
            ? isIn(this.findPart(partFrom, at), TITLE_ABBREVIATION) // "then-Gov. Roe"
            : flags & CAPITAL && length <= 6 && this.isAbbreviation(findWord(hash, length), at);
        if (isAbbreviation) {
          flags |= ABBREVIATION;
          at++;
        }
        break;
      }
      // "AT&T"
      if (code === 0x26 && capitals > 0 && nextKind === UPPER) {
        hash = addToHash(hash, 0x26);
        length++;
        continue;
      }
      if ((code === 0x2c || code === 0x3a) && flags & NUMBER && nextKind === DIGIT) continue;
      break;
    }
    if (capitals > 1 && capitals >= length - 3 && this.isAllCaps(start, at)) flags |= ALL_CAPS;
    let word = findWord(hash, length);
    if (word === 0 && flags & HYPHENATED) word = this.findPart(partFrom, flags & ABBREVIATION ? at - 1 : at);
    if (flags & ALL_CAPS && length === 2 && hash === US_FOLDED_HASH) word = UNITED_STATES;
    if (word === MAY && flags & CAPITAL && this.isMonth(at)) word = MAY_MONTH;
    this.push(start, at, word, hash, flags);
    if (!clitic) return at;
    this.push(at, at + clitic, cliticWord(text, at, clitic), 0, GLUED);
    return at + clitic;
  }

  /** Whether "May", which ends at `at`, is the month: "in May", "last May", "May 12". */
  private isMonth(at: number): boolean {
    if (this.size > 0 && isIn(this.word[this.size - 1]!, BEFORE_MONTH)) return true;
    const next = at + 1 < this.end ? this.text.charCodeAt(at + 1) : 0;
    return kindOf(next) === DIGIT;
  }

  /** No small letter in the word. */
  private isAllCaps(from: number, to: number): boolean {
    for (let i = from; i < to; i++) if (kindOf(this.text.charCodeAt(i)) === LOWER) return false;
    return true;
  }

  /** The number of a part of a hyphenated word. */
  private findPart(from: number, to: number): number {
    let hash = HASH_SEED;
    let length = 0;
    for (let i = from; i < to; i++) {
      const code = this.text.charCodeAt(i);
      const unit = isApostrophe(code) ? 0x27 : wordUnitOf(code);
      if (unit === 0) continue;
      hash = addToHash(hash, unit);
      length++;
    }
    return findWord(hash, length);
  }

  private isDot(at: number): boolean {
    return at < this.end && this.text.charCodeAt(at) === 0x2e;
  }

  /** Whether the full stop at `at` belongs to the word: "Sen.", "Inc.", "No. 1" (but "No." by itself is an answer). */
  private isAbbreviation(id: number, at: number): boolean {
    if (isIn(id, TITLE_ABBREVIATION) || isIn(id, OTHER_ABBREVIATION)) return true;
    if (id !== NO || at + 2 >= this.end) return false;
    const { text } = this;
    return kindOf(text.charCodeAt(at + 1)) === SPACE && kindOf(text.charCodeAt(at + 2)) === DIGIT;
  }
}
