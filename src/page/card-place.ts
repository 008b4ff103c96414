// Where a card may stand, from the layout of its words: at the line under the pointer, or in a margin that is free. Reads
// layout; places nothing.
import type { Placement, Platform } from '@floating-ui/core';
import { HOST_TAG } from './host-tag.ts';
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

/**
 * What placing has to know of a card that stands in the top layer, beside a box: the window's own coordinates, and nothing that
 * scrolls or cuts off in between.
 */
export const PLATFORM: Platform = {
  getElementRects: ({ reference, floating }) => ({
    reference: toRect(reference as Box),
    floating: { x: 0, y: 0, ...sizeOf(floating) },
  }),
  getDimensions: sizeOf,
  getClippingRect({ element }) {
    const seen = (element as Element).ownerDocument.defaultView?.visualViewport;
    const { offsetLeft: x = 0, offsetTop: y = 0, width = 0, height = 0 } = seen ?? {};
    return { x, y, width, height };
  },
  isRTL: element => getComputedStyle(element as Element).direction === 'rtl',
};

function toRect({ left, top, right, bottom }: Box) {
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function sizeOf(element: HTMLElement): { width: number; height: number } {
  const { offsetWidth: width, offsetHeight: height } = element;
  return { width, height };
}

/** Share of the window that a mark's lines may take for the card to stand clear of all of them. */
const MOST_LINES = 0.4;

/** The mark's line under the pointer (else its first), with as much of mark and claim above and below it as is near. */
export function toAnchorBox({ range, claim, point }: CardAnchor): Box {
  const lines = Array.from(range.getClientRects());
  const all = range.getBoundingClientRect();
  const line = (point && lines.find(box => isInBox(point, box, 2))) ?? lines[0] ?? all;
  // The card must not cover the words it explains: neither the mark's other lines nor a claim that ends close below.
  const view = range.startContainer.ownerDocument?.defaultView;
  const own = all.height <= (view?.innerHeight ?? 0) * MOST_LINES ? all : line;
  const claimBottom = claim?.getBoundingClientRect().bottom ?? 0;
  const isNear = claimBottom <= line.bottom + 2 * 1.6 * line.height;
  const bottom = Math.max(own.bottom, line.bottom, isNear ? claimBottom : 0);
  return { left: line.left, right: line.right, top: Math.min(own.top, line.top), bottom };
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
    // Our own card counts for nothing: it may stand there already.
    if (!there || there.localName === HOST_TAG) return true;
    return there === block || [...elementsAround(block)].includes(there);
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
