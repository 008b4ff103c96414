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
   * What was read in an element, if nothing has changed in it since and it stands where it stood. Whether it is shown is not
   * asked again: what hides an element without a word to a mutation observer is found by the next whole walk.
   * @param level of that element now.
   */
  find(level: Level, around: Level): Level | undefined {
    const { element } = level;
    const known = level.isFresh ? undefined : this.#known.get(element);
    if (!known || this.#touched.has(element)) return undefined;
    return known.up?.element === around.element && isAlike(known, level) ? known : undefined;
  }

  /**
   * Has an earlier level, and all that was kept in it, stand in the new walk and count from a point of it on.
   * @returns the levels, itself last.
   */
  move(known: Level, around: Level, to: Tally): readonly Level[] {
    const { before, after } = known as { before: Tally; after: Tally };
    const by = (name: keyof Tally) => to[name] - before[name];
    const [blocks, runs, roots, frames, kept] = [
      by('blocks'),
      by('runs'),
      by('roots'),
      by('frames'),
      by('kept'),
    ];
    const move = (tally: Tally): Tally => ({
      blocks: tally.blocks + blocks,
      runs: tally.runs + runs,
      roots: tally.roots + roots,
      frames: tally.frames + frames,
      kept: tally.kept + kept,
    });
    known.up = around;
    const levels = this.trace.kept.slice(before.kept, after.kept);
    for (const level of levels) {
      level.before = move(level.before as Tally);
      level.after = move(level.after as Tally);
    }
    return levels;
  }
}

/** Whether text in one of two levels is what it is in the other. */
function isAlike(one: Level, other: Level): boolean {
  return (
    one.kind === other.kind &&
    one.beside === other.beside &&
    one.isArticle === other.isArticle &&
    one.look === other.look &&
    one.isPre === other.isPre
  );
}
