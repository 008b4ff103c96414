// The readings of a page's text: one at a time, the newest counts, and where the page has only changed, no more is read than what
// has. Knows when to read the whole again; knows nothing of what is found in the text.
import type { PageText } from '../page/read-text.ts';
import type { Touched } from '../page/touched.ts';
import { readInSlices } from './slices.ts';

/**
 * A style sheet, a media query, a ticked box can show and hide text without a word to a mutation observer: after so many readings
 * of changes alone the whole page is read again.
 */
const MOST_IN_A_ROW = 8;

export interface WalkParts {
  readonly document: Document;
  /** What has changed since it was last asked. */
  readonly takeChanges: () => Touched;
  /** @param ms what a stretch of reading took. */
  readonly spend: (ms: number) => void;
  /** @returns whether the text may be taken over by the next reading. */
  readonly onText: (text: PageText) => boolean;
}

export class PageWalks {
  readonly #parts: WalkParts;
  /** The reading that is under way; an earlier one that ends later counts no more. */
  #walk: Promise<void> | undefined;
  /** The last one that came to its end, if nothing was read since. */
  #last: PageText | undefined;
  #inARow = 0;

  constructor(parts: WalkParts) {
    this.#parts = parts;
  }

  get isReading(): boolean {
    return this.#walk !== undefined;
  }

  /** @param isChangeOnly whether what has not changed need not be read again. */
  read(isChangeOnly: boolean): Promise<void> {
    const { document, takeChanges, spend, onText } = this.#parts;
    const touched = takeChanges();
    const last = isChangeOnly && this.#inARow < MOST_IN_A_ROW ? this.#last : undefined;
    this.#last = undefined; // a reading that is left off, or overtaken, leaves the next one nothing to go by
    this.#inARow = last ? this.#inARow + 1 : 0;
    const walk = readInSlices(document, spend, last && { trace: last.trace, touched }).then(text => {
      if (this.#walk !== walk) return;
      this.#walk = undefined;
      if (text && onText(text)) this.#last = text;
    });
    this.#walk = walk;
    return walk;
  }

  /** Whatever is being read counts no more. */
  cancel(): void {
    this.#walk = undefined;
    this.#last = undefined;
  }

  /** Resolves once what is being read now has been; another reading may be under way by then. */
  async whenDone(): Promise<void> {
    await this.#walk;
  }
}
