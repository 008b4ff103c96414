// Which passage is being read: the one whose card is open, and the one nearest the line that eyes rest on as the page
// scrolls. Watches only while somebody wants to know; scrolls and paints nothing.

export interface ReadingPlace {
  /** Id of the passage nearest the reading line. */
  readonly near?: string | undefined;
  /** Id of the passage whose card is open. */
  readonly open?: string | undefined;
}

export interface PlaceParts {
  readonly document: Document;
  /** Ids of the passages that can be seen, in reading order. */
  readonly shown: () => readonly string[];
  /** Where a passage is in the window, in CSS pixels; undefined where the page has changed. */
  readonly boxOf: (id: string) => { readonly top: number; readonly bottom: number } | undefined;
  readonly open: () => string | undefined;
}

/** Where eyes rest: a third down the window. */
const LINE = 1 / 3;

/** Where the page stands now. */
export function readPlace(parts: PlaceParts): ReadingPlace {
  return { near: findNearest(parts), open: parts.open() };
}

export interface PlaceWatch {
  /** Something but scrolling may have changed: a card, the marks. */
  look(): void;
}

/** Calls back, at most once a frame, when another passage is read; until the signal aborts. */
export function startWatchingPlace(
  parts: PlaceParts,
  onPlace: (place: ReadingPlace) => void,
  signal: AbortSignal,
): PlaceWatch {
  const view = parts.document.defaultView;
  let told = readPlace(parts);
  let isWaiting = false;
  const look = () => {
    if (signal.aborted) return;
    const place = readPlace(parts);
    if (place.near === told.near && place.open === told.open) return;
    told = place;
    onPlace(place);
  };
  const onScroll = () => {
    if (isWaiting) return;
    isWaiting = true;
    view?.requestAnimationFrame(() => {
      isWaiting = false;
      look();
    });
  };
  // Captured, for boxes that scroll within the page do not pass it on.
  view?.addEventListener('scroll', onScroll, { capture: true, passive: true, signal });
  view?.addEventListener('resize', onScroll, { passive: true, signal });
  return { look };
}

/** By bisection: passages in reading order stand below one another, and each box that is asked for costs. */
function findNearest({ document, shown, boxOf }: PlaceParts): string | undefined {
  const ids = shown();
  const height = document.defaultView?.innerHeight ?? 0;
  const line = toLine(document, height);
  const topOf = (i: number) => boxOf(ids[i] ?? '')?.top ?? Number.NEGATIVE_INFINITY;
  let low = -1;
  for (let high = ids.length; high - low > 1; ) {
    const middle = (low + high) >> 1;
    if (topOf(middle) <= line) low = middle;
    else high = middle;
  }
  const near = [low, low + 1].filter(i => ids[i] !== undefined);
  const inView = near.filter(i => topOf(i) >= 0 && topOf(i) <= height);
  const [first, second] = inView.length > 0 ? inView : near;
  if (first === undefined || second === undefined) return ids[first ?? -1];
  return ids[line - topOf(first) <= topOf(second) - line ? first : second];
}

/** At either end of a page the line goes all the way up or down, or the first and last passages would never meet it. */
function toLine({ scrollingElement }: Document, height: number): number {
  const { scrollTop, scrollHeight } = scrollingElement ?? { scrollTop: 0, scrollHeight: 0 };
  const line = height * LINE;
  const left = scrollHeight - height - scrollTop;
  if (scrollHeight <= height) return line;
  if (left < height - line) return height - left;
  return Math.min(line, scrollTop);
}
