// What a walk through a page's DOM knows of the element it is in, and what a later walk may take over. Made for each element that
// is entered; reads nothing.
import type { BlockKind } from '../text/article.ts';
import type { Like } from './like.ts';
import type { Besideness, Place } from './regions.ts';
import type { Tag } from './tags.ts';

/** How much had been read at some point: numbers of blocks, of their runs, of shadow roots, frames and kept levels. */
export interface Tally {
  blocks: number;
  runs: number;
  roots: number;
  frames: number;
  kept: number;
}

/** @returns undefined where they are the same. */
export function toDifference(one: Tally, other: Tally): Tally | undefined {
  const by = {
    blocks: one.blocks - other.blocks,
    runs: one.runs - other.runs,
    roots: one.roots - other.roots,
    frames: one.frames - other.frames,
    kept: one.kept - other.kept,
  };
  return by.blocks | by.runs | by.roots | by.frames | by.kept ? by : undefined;
}

/**
 * An element in a line, unless its maker says otherwise. A class, so that all have one shape and the engine stays fast; its fields
 * are assigned, not defined, since to define them takes a call of its own for each of hundreds of elements.
 */
export class Level implements Place {
  declare readonly element: Element;
  declare readonly tag: Tag;
  declare up: Level | undefined;
  declare readonly kind: BlockKind;
  declare readonly beside: Besideness;
  /** What was seen in it, or in the block around, and in others like it. */
  declare readonly like: Like;
  declare readonly look: string;
  declare readonly depth: number;
  declare readonly isPre: boolean;
  declare isArticle: boolean;
  /** How the element ends: with a line of its own, or as a part of one. */
  declare isBlock: boolean;
  /** An inline element that style may well have made a block. */
  declare isSeam: boolean;
  /** Whether text right in it is known to be seen. */
  declare isShown: boolean;
  /** Whether all in it is read anew, since its style may have changed. */
  declare isFresh: boolean;
  /** Of a block that began between lines: what had been read before it, and, if there is text in it, with it. */
  declare before: Tally | undefined;
  declare after: Tally | undefined;
  /** Of a slot, what stands in it and is still to be read, last one first. */
  declare slotted: Node[] | undefined;

  constructor(
    element: Element,
    tag: Tag,
    up: Level | undefined,
    kind: BlockKind,
    beside: Besideness,
    like: Like,
  ) {
    this.element = element;
    this.tag = tag;
    this.up = up;
    this.kind = kind;
    this.beside = beside;
    this.like = like;
    this.look = like.name;
    this.depth = up ? up.depth + 1 : 0;
    this.isPre = up?.isPre === true || tag.name === 'pre';
    this.isArticle = this.isBlock = this.isSeam = this.isShown = this.isFresh = false;
    this.before = this.after = this.slotted = undefined;
  }
}
