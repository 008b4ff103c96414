// Which mark lies under a point of the window: by the caret there, whatever the number of marks. Reads layout only
// for the one or two marks in question; the browser's own `highlightsFromPoint` reads it for all.
import type { Span } from '../text/span.ts';
import { type Box, isInBox } from './safe-polygon.ts';
import type { TextMap } from './text-map.ts';

export interface PlacedMark {
  readonly id: string;
  readonly span: Span;
  readonly range: Range;
}

export interface MarkAtParts {
  readonly document: Document;
  readonly map: TextMap;
  /** Open shadow roots in which there may be marks. By default none. */
  readonly roots?: readonly ShadowRoot[];
  /** Sorted by span, without overlap; only those that are shown. Asked at each look, so it may change. */
  readonly marks: () => readonly PlacedMark[];
  /** One box a line. By default the range's client rects; jsdom has none. */
  readonly rectsOf?: (range: Range) => readonly Box[];
  /** The caret at a point. By default the browser's, under either of its names. */
  readonly caretAt?: (x: number, y: number) => Caret | undefined;
}

export interface Caret {
  readonly node: Node;
  readonly offset: number;
}

export interface MarkAt {
  readonly mark: PlacedMark;
  /** The line of the mark under the point. */
  readonly line: Box;
}

/** Pixels around a line's box that still belong to it: the underline hangs below. */
const LINE_SLACK = 2;

/** A function that finds the mark at a point (CSS pixels of the window), or undefined. */
export function toMarkFinder(parts: MarkAtParts): (x: number, y: number) => MarkAt | undefined {
  const { document, map, marks, roots = [], rectsOf = readRects } = parts;
  const { caretAt = (x, y) => readCaret(document, roots, x, y) } = parts;
  return (x, y) => {
    const list = marks();
    if (list.length === 0) return undefined;
    const caret = caretAt(x, y);
    const offset = caret && map.offsetOf(caret.node, caret.offset);
    if (offset === undefined) return undefined;
    // At the seam of two marks the caret belongs to both; it also snaps to text from a margin: the boxes decide.
    for (let at = findLastFrom(list, offset); at >= 0 && list[at]!.span.to >= offset; at--) {
      const mark = list[at]!;
      const line = rectsOf(mark.range).find(box => isInBox({ x, y }, box, LINE_SLACK));
      if (line) return { mark, line };
    }
    return undefined;
  };
}

/** Index of the last mark that begins at or before an offset; -1 if none does. */
function findLastFrom(marks: readonly PlacedMark[], offset: number): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (marks[middle]!.span.from <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

function readRects(range: Range): readonly Box[] {
  return Array.from(range.getClientRects());
}

function readCaret(
  document: Document,
  shadowRoots: readonly ShadowRoot[],
  x: number,
  y: number,
): Caret | undefined {
  try {
    if (typeof document.caretPositionFromPoint === 'function') {
      // Without the roots named, the caret in one of them is said to be at its host.
      const caret = document.caretPositionFromPoint(x, y, { shadowRoots: [...shadowRoots] });
      return caret ? { node: caret.offsetNode, offset: caret.offset } : undefined;
    }
    // Chrome before 128, Safari before 26.
    const range = document.caretRangeFromPoint?.(x, y);
    return range ? { node: range.startContainer, offset: range.startOffset } : undefined;
  } catch {
    return undefined;
  }
}
