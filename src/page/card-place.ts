// Where a card may stand, from the layout of its words: at the line under the pointer, or in a margin that is free. Reads
// layout; places nothing.
import type { Placement } from '@floating-ui/dom';
import { elementsAround } from './plain-dom.ts';
import { type Box, isInBox, type Point } from './safe-polygon.ts';

/** What a card is about. */
export interface CardAnchor {
  readonly range: Range;
  /** The claim's range; the card keeps clear of it where it ends within two lines of the mark. */
  readonly claim?: Range | undefined;
  /** Where the pointer met the mark: of a mark over several lines, the card stands at that one. */
  readonly point?: Point | undefined;
}

/** Margin beside the text in which a pinned card has room: its width and a gap on either side. */
const MARGIN = 376;

export function toReference(box: Box, { range }: CardAnchor) {
  const { left, top, right, bottom } = box;
  const rect = { x: left, y: top, left, top, right, bottom, width: right - left, height: bottom - top };
  const contextElement = elementAround(range);
  return { getBoundingClientRect: () => rect, ...(contextElement && { contextElement }) };
}

/** The mark's line under the pointer (else its first), and below it as much of mark and claim as is near. */
export function toAnchorBox({ range, claim, point }: CardAnchor): Box {
  const lines = Array.from(range.getClientRects());
  const all = range.getBoundingClientRect();
  const line = (point && lines.find(box => isInBox(point, box, 2))) ?? lines[0] ?? all;
  // The card must not cover the words it explains: not the mark's further lines, nor a claim that ends close below.
  const nearest = line.bottom + 2 * 1.6 * line.height;
  const claimBottom = claim?.getBoundingClientRect().bottom ?? 0;
  const bottom = Math.max(line.bottom, ...[all.bottom, claimBottom].filter(edge => edge <= nearest));
  return { left: line.left, right: line.right, top: line.top, bottom };
}

/** A free margin beside the mark's block, if one is wide enough. */
export function findMargin({ range }: CardAnchor): { box: Box; placement: Placement } | undefined {
  const block = findBlock(range.startContainer);
  const view = block?.ownerDocument.defaultView;
  if (!block || !view) return undefined;
  const { left, right } = block.getBoundingClientRect();
  const { top, bottom } = range.getBoundingClientRect();
  const width = block.ownerDocument.documentElement.clientWidth;
  // What stands in the margin is not known to us: only a margin in which nothing lies at the mark's height is free.
  const isFree = (x: number) => {
    const there = block.ownerDocument.elementFromPoint(x, (top + bottom) / 2);
    return !there || there === block || [...elementsAround(block)].includes(there);
  };
  if (width - right >= MARGIN && isFree(right + MARGIN / 2))
    return { box: { left, right, top, bottom }, placement: 'right-start' };
  if (left >= MARGIN && isFree(left - MARGIN / 2))
    return { box: { left, right, top, bottom }, placement: 'left-start' };
  return undefined;
}

function findBlock(node: Node): Element | undefined {
  const view = node.ownerDocument?.defaultView;
  for (const up of elementsAround(node))
    if (view && !/^(?:inline|contents)/.test(view.getComputedStyle(up).display)) return up;
  return undefined;
}

/** The element that the range's words begin in. */
export function elementAround({ startContainer }: Range): Element | undefined {
  return elementsAround(startContainer).next().value;
}
