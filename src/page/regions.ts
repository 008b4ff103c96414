// The elements of a page that hold text, summed up: how much prose stands in each, how much of it is links, what stands beside
// an article, and which element holds it. Which blocks are then the article's, find-article.ts decides.
import type { BlockKind } from '../text/article.ts';

/**
 * Whether an element stands beside an article, by its name or tag: a comment does; what is called "read-more" does
 * unless most of the page's prose is in it.
 */
export type Besideness = 'no' | 'likely' | 'surely';

/** An element with text in it, and the ones around it. */
export interface Place {
  readonly up: Place | undefined;
  /** What text right here is, if it is an article's. */
  readonly kind: BlockKind;
  readonly beside: Besideness;
  /** Whether tag or names say that an article is in here. */
  readonly isArticle: boolean;
  /** Tag and classes of the block-level element around, and of the one around that: 'p lead < div story'. */
  readonly look: string;
}

/** Where a block stands. */
export interface BlockPlace {
  /** The innermost element it began in. */
  readonly place: Place;
  /** How many of its characters stand in links. */
  readonly linked: number;
}

/** What stands in one element and all elements in it. */
export interface Region {
  readonly up: Region | undefined;
  readonly beside: Besideness;
  readonly isArticle: boolean;
  readonly children: Region[];
  /** Weight of all prose but what surely stands beside an article. */
  allProse: number;
  isBeside: boolean;
  /** Of what does not stand beside one: weight of the prose, characters, how many of them in links, blocks. */
  prose: number;
  size: number;
  linked: number;
  blocks: number;
  /** Whether it is in the element that holds the article, and not a list or box of links there. */
  isWithin: boolean;
}

/** What is known of a block. */
export interface Piece {
  readonly text: string;
  readonly kind: BlockKind;
  readonly linked: number;
  /** 0 for what is no prose. */
  readonly weight: number;
  readonly region: Region;
  /** How its element and the one around it look. */
  readonly look: string;
}

/** Prose of this weight, some two lines, is the least to look for an article in. */
export const LEAST_PROSE = 100;
/** An element holds the article if it has this share of the prose around it … */
const MOST = 0.75;
/** … or this one, if it is marked as an article and the rest is in nothing so marked. */
const LARGER = 0.45;
/** A name that speaks against it does not count for what has this share of all prose. */
const RESCUE = 0.5;
/** A list, a box, a column with more of its characters in links leads elsewhere. */
const LINK_SHARE = 0.35;

/** The region of an element, made with those around it the first time it is asked for, the outer ones before. */
export function regionOf(place: Place, regions: Map<Place, Region>): Region {
  const chain: Place[] = [];
  let up: Region | undefined;
  for (let at: Place | undefined = place; at && !up; at = at.up) {
    up = regions.get(at);
    if (!up) chain.push(at);
  }
  for (let i = chain.length - 1; i >= 0; i--) {
    const { beside, isArticle } = chain[i]!;
    const region: Region = {
      up,
      beside,
      isArticle,
      children: [],
      allProse: 0,
      isBeside: false,
      prose: 0,
      size: 0,
      linked: 0,
      blocks: 0,
      isWithin: false,
    };
    up?.children.push(region);
    regions.set(chain[i]!, region);
    up = region;
  }
  return up!;
}

/**
 * Sums up from the blocks to the root: first all, which decides what stands beside, then what does not. Without iterators, which
 * are dear until the engine has optimised them.
 */
export function sumUp(pieces: readonly Piece[], ordered: readonly Region[]): void {
  pieces.forEach(({ region, weight }) => {
    region.allProse += weight;
  });
  for (let i = ordered.length - 1; i >= 0; i--) {
    const region = ordered[i]!;
    if (region.beside === 'surely') region.allProse = 0;
    if (region.up) region.up.allProse += region.allProse;
  }
  const least = Math.max((ordered[0]?.allProse ?? 0) * RESCUE, LEAST_PROSE);
  ordered.forEach(region => {
    const isNamed = region.beside === 'surely' || (region.beside === 'likely' && region.allProse < least);
    region.isBeside = isNamed || region.up?.isBeside === true;
  });
  pieces.forEach(({ region, weight, text, linked }) => {
    if (region.isBeside) return;
    region.prose += weight;
    region.size += text.length;
    region.linked += linked;
    region.blocks++;
  });
  for (let i = ordered.length - 1; i > 0; i--) {
    const { up, prose, size, linked, blocks } = ordered[i]!;
    if (!up) continue;
    up.prose += prose;
    up.size += size;
    up.linked += linked;
    up.blocks += blocks;
  }
}

/** The innermost element that still holds most of the prose. */
export function findHolder(root: Region, ordered: readonly Region[]): Region {
  let holder = findInner(root);
  const marked = findMarked(holder);
  if (marked && !isOneOfMany(marked, holder, ordered)) holder = findInner(marked);
  // Paragraphs right beside it, not in boxes of their own, are the article's first or last.
  while (holder.up && !leadsElsewhere(holder.up) && holder.up.children.some(isParagraph)) holder = holder.up;
  return holder;

  function isParagraph(region: Region): boolean {
    return region !== holder && region.blocks === 1 && region.prose > 50 && region.linked * 2 < region.size;
  }
}

/** Goes inwards while one child has most of it. */
function findInner(from: Region): Region {
  let inner = from;
  for (;;) {
    const next = inner.children.find(({ prose }) => prose >= inner.prose * MOST);
    // One long paragraph is not the article if others have anything to say.
    if (!next || (next.blocks === 1 && next.prose < inner.prose)) return inner;
    inner = next;
  }
}

/** What is marked as an article and holds the larger part of the prose. */
function findMarked(holder: Region): Region | undefined {
  let marked: Region | undefined;
  for (let r: Region | undefined = holder; r; r = r.children.find(c => c.prose >= holder.prose * LARGER))
    if (r !== holder && r.isArticle) marked = r;
  return marked;
}

/** Whether the rest of the prose is for the most part in other elements marked so: a page of several articles. */
function isOneOfMany(marked: Region, holder: Region, ordered: readonly Region[]): boolean {
  const around = new Set<Region>();
  for (let r: Region | undefined = marked; r; r = r.up) around.add(r);
  let others = 0;
  const counted = new Set<Region>();
  for (const region of ordered) {
    if (around.has(region)) continue;
    const isInCounted = region.up !== undefined && (counted.has(region.up) || region.up === marked);
    const isOther = region.isArticle && region.prose >= LEAST_PROSE * 2;
    if (!isInCounted && isOther) others += region.prose;
    if (isInCounted || isOther || region === marked) counted.add(region);
  }
  return others > (holder.prose - marked.prose) / 2;
}

/** Two or more blocks, much of which is links. */
export function leadsElsewhere({ blocks, linked, size }: Region): boolean {
  return blocks > 1 && linked > size * LINK_SHARE;
}
