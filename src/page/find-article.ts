// Which of a page's blocks are the article's prose: by how much of it stands where, by links and names, and by the
// words of short lines. Several articles on one page are each found. Knows blocks and the elements they stand in, as
// the reading of the page met them; walks no DOM.
import type { Block, BlockKind } from '../text/article.ts';
import { isFurniture } from './furniture.ts';

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
interface Region {
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
interface Piece {
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
const LEAST_PROSE = 100;
/** An element holds the article if it has this share of the prose around it … */
const MOST = 0.75;
/** … or this one, if it is marked as an article and the rest is in nothing so marked. */
const LARGER = 0.45;
/** A name that speaks against it does not count for what has this share of all prose. */
const RESCUE = 0.5;
/** A list, a box, a column with more of its characters in links leads elsewhere. */
const LINK_SHARE = 0.35;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;
/** Within a text: a heading that holds one is prose. */
const SENTENCE_BREAK = /[a-zß-ÿ]{2}[.!?]["”’]* [“"]?[A-ZÀ-Þ]/;
const CLAUSE = /[,;:.!?…–—]\s/;

/**
 * The kind of each block: its own if it belongs to an article, 'other' if not. On a page without prose enough nothing
 * counts but names.
 */
export function findArticle(
  text: string,
  blocks: readonly Block[],
  places: readonly BlockPlace[],
): readonly BlockKind[] {
  const regions = new Map<Place, Region>();
  const pieces = blocks.map(({ from, to }, i): Piece => {
    const { place, linked } = places[i]!;
    const words = text.slice(from, to);
    const region = regionOf(place, regions);
    return {
      text: words,
      kind: place.kind,
      linked,
      weight: weigh(words, place.kind, linked),
      region,
      look: place.look,
    };
  });
  const ordered = [...regions.values()]; // each after the one around it
  sumUp(pieces, ordered);
  const kinds = pieces.map(({ kind, region }) => (region.isBeside ? 'other' : kind));
  const [root] = ordered;
  if (root && root.prose >= LEAST_PROSE) keepArticle(pieces, kinds, ordered, findHolder(root, ordered));
  return kinds;
}

function regionOf(place: Place, regions: Map<Place, Region>): Region {
  const known = regions.get(place);
  if (known) return known;
  const chain: Place[] = [];
  let at: Place | undefined = place;
  for (; at && !regions.has(at); at = at.up) chain.push(at);
  let up = at && regions.get(at);
  for (let i = chain.length - 1; i >= 0; i--) {
    const region: Region = {
      up,
      beside: chain[i]!.beside,
      isArticle: chain[i]!.isArticle,
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

/** Long paragraphs weigh more than their length: a teaser has a sentence or two. */
function weigh(text: string, kind: BlockKind, linked: number): number {
  if (kind === 'headline' || kind === 'heading') return 0;
  const own = text.length - linked;
  if (own < 25 || linked > text.length / 2) return 0;
  const isSentence = SENTENCE_END.test(text);
  if (!isSentence && (text.length < 80 || !CLAUSE.test(text))) return 0;
  return own * Math.min(1, own / 200);
}

/** Sums up from the blocks to the root: first all, which decides what stands beside, then what does not. */
function sumUp(pieces: readonly Piece[], ordered: readonly Region[]): void {
  for (const { region, weight } of pieces) region.allProse += weight;
  for (let i = ordered.length - 1; i >= 0; i--) {
    const region = ordered[i]!;
    if (region.beside === 'surely') region.allProse = 0;
    if (region.up) region.up.allProse += region.allProse;
  }
  const least = Math.max((ordered[0]?.allProse ?? 0) * RESCUE, LEAST_PROSE);
  for (const region of ordered) {
    const isNamed = region.beside === 'surely' || (region.beside === 'likely' && region.allProse < least);
    region.isBeside = isNamed || region.up?.isBeside === true;
  }
  for (const { region, weight, text, linked } of pieces) {
    if (region.isBeside) continue;
    region.prose += weight;
    region.size += text.length;
    region.linked += linked;
    region.blocks++;
  }
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
function findHolder(root: Region, ordered: readonly Region[]): Region {
  let holder = findInner(root, MOST);
  const marked = findMarked(holder);
  if (marked && !isOneOfMany(marked, holder, ordered)) holder = findInner(marked, MOST);
  // Paragraphs right beside it, not in boxes of their own, are the article's first or last.
  while (holder.up && !leadsElsewhere(holder.up) && holder.up.children.some(isParagraph)) holder = holder.up;
  return holder;

  function isParagraph(region: Region): boolean {
    return region !== holder && region.blocks === 1 && region.prose > 50 && region.linked * 2 < region.size;
  }
}

/** Goes inwards while one child has so large a share. */
function findInner(from: Region, share: number): Region {
  let inner = from;
  for (;;) {
    const next = inner.children.find(({ prose }) => prose >= inner.prose * share);
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

/** Makes everything but the article 'other'. */
function keepArticle(
  pieces: readonly Piece[],
  kinds: BlockKind[],
  ordered: readonly Region[],
  holder: Region,
): void {
  for (const region of ordered)
    region.isWithin = region === holder || (region.up?.isWithin === true && !leadsElsewhere(region));
  const look = findLook(pieces.filter(({ region }) => region.isWithin && !region.isBeside));
  const isIn = pieces.map(
    piece =>
      (piece.region.isWithin && !piece.region.isBeside) ||
      // The article goes on in another element.
      (piece.look === look && piece.weight > 0 && piece.region.beside !== 'surely'),
  );
  const isProse = (piece: Piece, i: number) => piece.weight > 0 && isIn[i]! && !isFurniture(piece.text);
  const first = pieces.findIndex(isProse);
  let last = pieces.findLastIndex(isProse);
  // What is cut off in the middle of a sentence, as a paywall does, ends in none.
  while (isCutOff(pieces[last + 1], pieces[last]) && isIn[last + 1]) last++;
  const headline = kinds.lastIndexOf('headline', first);
  let isLed = false; // whether what follows belongs under a heading here
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    if (i < first) {
      if (i > headline && isStandfirst(piece)) kinds[i] = 'standfirst';
      else if (i !== headline) kinds[i] = 'other';
      continue;
    }
    const isKept: boolean = i <= last && isIn[i]! && isPartOf(piece, look, isLed);
    kinds[i] = isKept ? piece.kind : 'other';
    isLed = isKept;
  }
}

function isCutOff(piece: Piece | undefined, before: Piece | undefined): boolean {
  if (!piece || !before) return false;
  if (piece.kind === 'paragraph') return piece.look === before.look && CLAUSE.test(piece.text);
  return piece.kind === 'heading' && piece.region.up === before.region.up && SENTENCE_BREAK.test(piece.text);
}

/** Whether a block between the first and last paragraph is the article's own. */
function isPartOf(piece: Piece, look: string | undefined, isLed: boolean): boolean {
  if (isLink(piece) || isFurniture(piece.text)) return false;
  if (piece.kind === 'heading' || piece.kind === 'headline') return isLed || SENTENCE_BREAK.test(piece.text);
  // A caption or label that no tag or name gives away: no sentence, and not where the paragraphs are.
  return (
    piece.kind !== 'paragraph' ||
    piece.weight > 0 ||
    piece.look === look ||
    /^(?:p|pre|td|th)\b/.test(piece.look)
  );
}

/** How most of the prose looks, if by that it can be told from other text. */
function findLook(pieces: readonly Piece[]): string | undefined {
  const weights = new Map<string, number>();
  for (const { look, weight } of pieces) weights.set(look, (weights.get(look) ?? 0) + weight);
  let most: string | undefined;
  for (const [look, weight] of weights) if (weight > (weights.get(most ?? '') ?? 0)) most = look;
  const hasClass = most?.split(' < ').some(name => name.trim().includes(' '));
  return hasClass ? most : undefined;
}

/** Two or more blocks, much of which is links. */
function leadsElsewhere({ blocks, linked, size }: Region): boolean {
  return blocks > 1 && linked > size * LINK_SHARE;
}

function isLink({ text, linked }: Piece): boolean {
  return linked > text.length * 0.7;
}

/** Between headline and article: what is named so, or a sentence of its own. */
function isStandfirst({ text, kind, linked, region }: Piece): boolean {
  if (region.isBeside || linked > 0 || isFurniture(text)) return false;
  return kind === 'standfirst' || (text.length >= 40 && text.length < 400 && SENTENCE_END.test(text));
}
