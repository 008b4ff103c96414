// A text in letters form with the fingerprint of each of its words, worked out once however many sets ask for parts of it,
// and not at all while none does.
import { GRAM, hashAt } from '../annotations/quote-index.ts';
import { foldUnit, type Letters, toLetters } from '../text/letters.ts';
import type { Region } from './quote-ends.ts';

/** A part of the text. */
export interface Slice {
  readonly region: Region;
  /** Calls back for each word of it: the letter where it starts, in letters of the region, and its fingerprint. */
  readonly fingerprints: (each: (letter: number, hash: number) => void) => void;
}

export class LettersOfText {
  readonly text: string;
  #whole: Letters | undefined;
  /** UTF-16 units folded for `near`. */
  #folded = 0;
  /** Letters that open a word and have GRAM letters behind them, and their fingerprints. */
  #words: { readonly letters: Int32Array; readonly hashes: Int32Array } | undefined;

  constructor(text: string) {
    this.text = text;
  }

  /** The part between two offsets (UTF-16 units, half-open; beyond the text's ends they are its ends). */
  slice(from: number, to: number): Slice {
    const { letters, at, opens } = this.#letters();
    const a = lowerBound(at, from);
    const b = lowerBound(at, to);
    const part = { letters: letters.slice(a, b), at: at.subarray(a, b), opens: opens.subarray(a, b) };
    return {
      region: { text: this.text, letters: part },
      fingerprints: each => {
        const words = this.#fingerprints();
        for (let i = lowerBound(words.letters, a); i < words.letters.length; i++) {
          const letter = words.letters[i] as number;
          if (letter + GRAM > b) break;
          each(letter - a, words.hashes[i] as number);
        }
      },
    };
  }

  /**
   * A part that is looked at once. While such parts are few, only they are folded: most texts hold none of the quotes, and a
   * stock phrase or two.
   */
  near(from: number, to: number): Region {
    const [start, end] = [Math.max(0, from), Math.min(this.text.length, to)];
    this.#folded += end - start;
    if (this.#whole || this.#folded > this.text.length) return this.slice(from, to).region;
    // From the start of a word, so that it is known which letters open one.
    let word = start;
    while (word > 0 && foldUnit(this.text.charCodeAt(word - 1)) !== 0) word--;
    const { letters, at, opens } = toLetters(this.text, word, end);
    const a = lowerBound(at, start);
    return {
      text: this.text,
      letters: { letters: letters.slice(a), at: at.subarray(a), opens: opens.subarray(a) },
    };
  }

  #letters(): Letters {
    this.#whole ??= toLetters(this.text);
    return this.#whole;
  }

  #fingerprints() {
    if (this.#words) return this.#words;
    const { letters, opens } = this.#letters();
    const starts: number[] = [];
    for (let letter = 0; letter + GRAM <= letters.length; letter++) if (opens[letter]) starts.push(letter);
    const hashes = Int32Array.from(starts, letter => hashAt(letters, letter));
    this.#words = { letters: Int32Array.from(starts), hashes };
    return this.#words;
  }
}

/** The first index whose value is not below the wanted one, in a sorted array. */
function lowerBound(sorted: Int32Array, wanted: number): number {
  let a = 0;
  let b = sorted.length;
  while (a < b) {
    const middle = (a + b) >> 1;
    if ((sorted[middle] as number) < wanted) a = middle + 1;
    else b = middle;
  }
  return a;
}
