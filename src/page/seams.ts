// Where an inline element begins or ends in the middle of a line, and may yet turn out to end the line: style makes blocks
// of some. Asks about style only where words would be joined; reads no DOM by itself.
import type { Sight } from './sight.ts';

/** All that English is written in. A class of all letters (\p{L}) costs a page more to make than to read with. */
export const LETTERS = 'A-Za-zÀ-ɏ';
const TOUCHING = new RegExp(`^[${LETTERS}\\d“"]`);

/** Few elements begin and end between two words; a page that puts thousands there is not asked for each. */
const MOST_SEAMS = 8;

/** The line that is being written. */
interface Line {
  readonly isInLine: boolean;
  readonly isInWord: boolean;
}

/** The seams since the last character. */
export class Seams {
  readonly #line: Line;
  readonly #sight: Sight;
  #elements: Element[] = [];
  /** Those that are asked about even where white space holds the words apart. */
  #styled = 0;

  constructor(line: Line, sight: Sight) {
    this.#line = line;
    this.#sight = sight;
  }

  /** @param isStyled whether style may well have made the element a block. */
  add(element: Element, isStyled: boolean): void {
    if (!this.#line.isInLine || !(isStyled || this.#line.isInWord)) return;
    if (this.#elements.length >= MOST_SEAMS) return;
    this.#elements.push(element);
    if (isStyled) this.#styled++;
  }

  /** Whether one of them ends the line before this text. They are forgotten then, and where words come anyway. */
  endsLine(data: string): boolean {
    if (this.#elements.length === 0) return false;
    const first = /\S/.exec(data);
    if (!first) {
      // White space: no words touch here, and only the styled seams stay in question.
      if (this.#styled === 0 && data !== '') this.clear();
      return false;
    }
    const isTouching = first.index === 0 && this.#line.isInWord && TOUCHING.test(data);
    const isAsked = isTouching || this.#styled > 0;
    const isEnd = isAsked && this.#elements.some(element => this.#sight.isBlock(element));
    this.clear();
    return isEnd;
  }

  clear(): void {
    if (this.#elements.length > 0) this.#elements = [];
    this.#styled = 0;
  }
}
