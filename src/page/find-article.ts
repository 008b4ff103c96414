// Which of a page's blocks are the article's prose: by how much of it stands where, by links and names, and by the
// words of short lines. Several articles on one page are each found. Knows blocks and the elements they stand in, as
// the reading of the page met them; walks no DOM.
import type { Block, BlockKind } from '../text/article.ts';
import { isFurniture } from '../text/furniture.ts';
import {
  type BlockPlace,
  findHolder,
  LEAST_PROSE,
  leadsElsewhere,
  type Piece,
  type Place,
  type Region,
  regionOf,
  sumUp,
} from './regions.ts';

/** Work that may pause at each step, and what comes of it. */
export type Steps<T> = Generator<undefined, T, undefined>;

const SENTENCE_END = /[.!?…]["'”’»)\]]*$/;
/** Within a text: a heading that holds one is prose. */
const SENTENCE_BREAK = /[a-zß-ÿ]{2}[.!?]["”’]* [“"]?[A-ZÀ-Þ]/;
const CLAUSE = /[,;:.!?…–—]\s/;

/**
 * The kind of each block: its own if it belongs to an article, 'other' if not. On a page without prose enough nothing
 * counts but names. In steps, since a page may have tens of thousands of blocks.
 */
export function* findArticle(
  text: string,
  blocks: readonly Block[],
  places: readonly BlockPlace[],
): Steps<readonly BlockKind[]> {
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
  yield;
  sumUp(pieces, ordered);
  const kinds = pieces.map(({ kind, region }) => (region.isBeside ? 'other' : kind));
  yield;
  const [root] = ordered;
  if (root && root.prose >= LEAST_PROSE) keepArticle(pieces, kinds, ordered, findHolder(root, ordered));
  return kinds;
}

/** Long paragraphs weigh more than their length: a teaser has a sentence or two. Whole numbers, which take no memory each. */
function weigh(text: string, kind: BlockKind, linked: number): number {
  if (kind === 'headline' || kind === 'heading') return 0;
  const own = text.length - linked;
  if (own < 25 || linked > text.length / 2) return 0;
  const isSentence = SENTENCE_END.test(text);
  if (!isSentence && (text.length < 80 || !CLAUSE.test(text))) return 0;
  return Math.round(own * Math.min(1, own / 200));
}

/** Makes everything but the article 'other'. */
function keepArticle(
  pieces: readonly Piece[],
  kinds: BlockKind[],
  ordered: readonly Region[],
  holder: Region,
): void {
  ordered.forEach(region => {
    region.isWithin = region === holder || (region.up?.isWithin === true && !leadsElsewhere(region));
  });
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

function isLink({ text, linked }: Piece): boolean {
  return linked > text.length * 0.7;
}

/** Between headline and article: what is named so, or a sentence of its own. */
function isStandfirst({ text, kind, linked, region }: Piece): boolean {
  if (region.isBeside || linked > 0 || isFurniture(text)) return false;
  return kind === 'standfirst' || (text.length >= 40 && text.length < 400 && SENTENCE_END.test(text));
}
