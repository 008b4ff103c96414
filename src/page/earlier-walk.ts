// What an earlier walk through a page has read and a later one may take over: the text of blocks in which nothing has changed
// since. Says what still holds; copies no text, and asks the page for nothing.
import type { Level, Tally } from './level.ts';
import type { Written } from './text-writer.ts';
import type { Touched } from './touched.ts';

/** What a walk leaves to the next one. Good for one: that changes what it takes over. */
export interface Trace {
  readonly written: Written<Level>;
  readonly roots: readonly ShadowRoot[];
  readonly frames: readonly HTMLIFrameElement[];
  /** Blocks with text in them, inner ones before those around them. */
  readonly kept: readonly Level[];
  /** See KindJudge. */
  readonly marks: readonly (Node | null)[];
}

/** An earlier walk through the same page, and what has changed since it began. */
export interface Earlier {
  readonly trace: Trace;
  readonly touched: Touched;
}

/** @param marks of the page now. @returns undefined where nothing holds any more. */
export function toEarlierWalk(earlier: Earlier, marks: Trace['marks']): EarlierWalk | undefined {
  const isSame = marks.every((mark, i) => mark === earlier.trace.marks[i]);
  return isSame && !earlier.touched.isAll ? new EarlierWalk(earlier) : undefined;
}

export class EarlierWalk {
  readonly trace: Trace;
  readonly #touched: Touched;
  readonly #known = new Map<Element, Level>();
  /** What a level of this walk was in the earlier one, where that is known to be the same. */
  readonly #same = new Map<Level, Level>();

  constructor({ trace, touched }: Earlier) {
    this.trace = trace;
    this.#touched = touched;
    for (const level of trace.kept) this.#known.set(level.element, level);
  }

  /** Whether all in an element is to be read anew. */
  isFresh(element: Element, around: Level): boolean {
    return around.isFresh || this.#touched.isRestyled(element);
  }

  /**
   * What was read in an element, if nothing has changed in it since and it stands where it stood, in what is as it was. Whether it
   * is shown is not asked again: what hides an element without a word to a mutation observer is found by the next whole walk.
   */
  find(element: Element, around: Level): Known | undefined {
    if (around.isFresh) return undefined;
    const known = this.#known.get(element);
    return known && !this.#touched.has(element) && this.#isSame(around, known.up)
      ? (known as Known)
      : undefined;
  }

  /** Whether text in a level is what it was in an earlier one. */
  #isSame(level: Level | undefined, was: Level | undefined): boolean {
    if (!level || !was) return level === was;
    if (level === was || this.#same.get(level) === was) return true;
    const isAlike =
      level.element === was.element &&
      level.kind === was.kind &&
      level.beside === was.beside &&
      level.isArticle === was.isArticle &&
      level.look === was.look &&
      level.isPre === was.isPre &&
      this.#isSame(level.up, was.up);
    if (isAlike) this.#same.set(level, was);
    return isAlike;
  }
}

/** A level that was kept. */
type Known = Level & { readonly before: Tally; readonly after: Tally };

/** Has a kept level count from another point of reading on. */
export function move(level: Level, by: Tally): Level {
  for (const tally of [level.before, level.after]) {
    if (!tally) continue;
    tally.blocks += by.blocks;
    tally.runs += by.runs;
    tally.roots += by.roots;
    tally.frames += by.frames;
    tally.kept += by.kept;
  }
  return level;
}
