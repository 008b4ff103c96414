// Scrolls words into view where nothing lies over them: neither the page's own fixed header nor our sheet. Once, without a
// glide, and, outside of frames, not at all where they can be seen already.
import { elementAround } from './card-place.ts';
import { HOST_TAG } from './host-tag.ts';
import { elementsAround } from './plain-dom.ts';

/** CSS pixels that stay free around the words. */
const CLEAR = 12;
/** Bars that lie over each other, each found when the one before is cleared. */
const MOST_BARS = 3;

/** @param below share of the window, from its top, that will stay free: a sheet takes the rest. */
export function bringIntoView(range: Range, below = 1): void {
  const element = elementAround(range);
  const view = element?.ownerDocument.defaultView;
  if (!element || !view) return;
  const bottom = view.innerHeight * below - CLEAR;
  const isSeen = () => {
    const box = toLine(range);
    return box.top >= CLEAR && box.bottom <= bottom && !findCover(element, box);
  };
  // What is in sight in a frame may be out of sight in the window around it.
  if (isSeen() && !view.frameElement) return;
  element.scrollIntoView({ block: 'center', behavior: 'instant' });
  // A paragraph longer than the window has its middle there, not the passage.
  const { top, height } = toLine(range);
  scrollUp(element, top + height / 2 - bottom / 2);
  for (let bar = 0; bar < MOST_BARS; bar++) {
    const line = toLine(range);
    const cover = findCover(element, line);
    if (!cover) return;
    scrollUp(element, line.top - cover.getBoundingClientRect().bottom - CLEAR);
  }
}

function toLine(range: Range): DOMRect {
  return range.getClientRects()[0] ?? range.getBoundingClientRect();
}

/** What lies over a line of an element's text; not our own card, which goes elsewhere. */
function findCover(element: Element, { left, right, top, bottom }: DOMRect): Element | undefined {
  const there = element.ownerDocument.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  if (!there || there.localName === HOST_TAG) return undefined;
  return element.contains(there) || [...elementsAround(element)].includes(there) ? undefined : there;
}

/** Scrolls whatever holds the element by so much, the innermost box first, the window last. */
function scrollUp(element: Element, by: number): void {
  const { scrollingElement, defaultView } = element.ownerDocument;
  let left = by;
  for (const up of [element, ...elementsAround(element)]) {
    if (Math.abs(left) < 1) return;
    if (up !== scrollingElement && !/auto|scroll/.test(defaultView?.getComputedStyle(up).overflowY ?? ''))
      continue;
    const before = up.scrollTop;
    up.scrollBy({ top: left, behavior: 'instant' });
    left -= up.scrollTop - before;
  }
}
