// How much of a page's time we may take: a small purse that fills slowly. Measures nothing itself; whoever works tells what
// it took.

/** Of each unit of time at most one in so many is spent on following a page: three per cent. */
const SHARE = 31;
/** Milliseconds of work that may be saved up, so that a page at rest is read at once whenever it changes. */
const MOST_SAVED = 100;

/**
 * In any stretch of time T the work done is at most T / 31 + 100 ms, and one reading more: a reading that was begun is
 * brought to its end, and paid for afterwards.
 */
export class Budget {
  readonly #now: () => number;
  #saved = MOST_SAVED;
  #at: number;

  /** @param now milliseconds of a clock that never goes back. */
  constructor(now: () => number) {
    this.#now = now;
    this.#at = now();
  }

  /** @param ms what some work took. */
  spend(ms: number): void {
    this.#fill();
    this.#saved -= ms;
  }

  /** Milliseconds until there is something to spend again; 0 if there is. */
  get wait(): number {
    this.#fill();
    return this.#saved > 0 ? 0 : Math.ceil((1 - this.#saved) * SHARE);
  }

  #fill(): void {
    const now = this.#now();
    this.#saved = Math.min(MOST_SAVED, this.#saved + (now - this.#at) / SHARE);
    this.#at = now;
  }
}
