// Marks beside the scrollbar: a tick for each passage, as far down the window as its words are down the page. For the eye and
// the mouse alone; lists are the way for everybody else. Works only when the page or its marks have changed, never at rest.
import { CATEGORIES, type Category } from '../taxonomy/taxonomy.ts';
import { type CardHost, createDiv } from './host.ts';
import { type Ground, type OwnColours, toLine } from './mark-sheet.ts';

export interface OverviewMark {
  readonly id: string;
  readonly category: Category;
  readonly range: Range;
  /** Shown when the mouse rests on its tick. */
  readonly title: string;
}

export interface OverviewParts {
  readonly document: Document;
  readonly host: Pick<CardHost, 'keep'>;
  /** What is marked now. */
  readonly marks: () => readonly OverviewMark[];
  readonly ground: () => Ground;
  readonly colours: () => OwnColours;
  /** Id of the passage whose card is open. */
  readonly current: () => string | undefined;
  readonly onGo: (id: string) => void;
  /** What we may take of the page's time. */
  readonly budget: { spend(ms: number): void; readonly wait: number };
}

export interface Overview {
  /** Something but the page's size has changed: marks, colours, the card. */
  look(): void;
}

/** A mark, CSS pixels from the window's top to the middle of its tick. */
interface Placed {
  readonly mark: OverviewMark;
  readonly y: number;
}

/** CSS pixels. */
const TICK = 4;
/** Ticks with less than this between them are one: they could not be told apart. */
const LEAST_GAP = 1;
/** An endless page has only its first so many marks measured. */
const MOST_MARKS = 1000;
/** Of the page whose size is watched: few have so many at the top. */
const MOST_BOXES = 50;
/** Passages that a tick names. */
const MOST_TITLES = 3;

/** Until the signal aborts; then nothing of it is left on the page. */
export function startOverview(parts: OverviewParts, signal: AbortSignal): Overview {
  const { document, host, budget } = parts;
  const view = document.defaultView as Window;
  const strip = createDiv(document, 'overview');
  strip.setAttribute('aria-hidden', 'true');
  let isWaiting = false;
  /** Of the page when it was drawn. */
  let height: number | undefined;
  const draw = () => {
    isWaiting = false;
    if (signal.aborted) return;
    const start = view.performance.now();
    height = readHeight(document);
    strip.replaceChildren(...renderTicks(parts));
    strip.classList.toggle('on-dark', parts.ground() === 'dark');
    if (strip.firstChild) host.keep(strip);
    else strip.remove();
    budget.spend(view.performance.now() - start);
  };
  const look = () => {
    if (isWaiting) return;
    isWaiting = true;
    view.setTimeout(() => view.requestAnimationFrame(draw), budget.wait);
  };
  // Zooming resizes the window too.
  view.addEventListener('resize', look, { signal });
  const observer = new ResizeObserver(look);
  // Where root and body are as high as the window, what is in them grows.
  for (const box of [...document.querySelectorAll('html, body, body > *')].slice(0, MOST_BOXES))
    observer.observe(box);
  // And deeper boxes like these are noticed as soon as the page scrolls.
  const lookAgain = () => void (readHeight(document) === height || look());
  view.addEventListener('scroll', lookAgain, { passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    strip.remove();
  });
  look();
  return { look };
}

const readHeight = ({ scrollingElement }: Document) => scrollingElement?.scrollHeight;

function renderTicks(parts: OverviewParts): HTMLElement[] {
  const { document, ground, colours } = parts;
  const { scrollHeight, scrollTop, clientHeight } = document.scrollingElement ?? document.documentElement;
  // Also where all scrolls in a box of its own: the window's edge is beside nothing then.
  if (scrollHeight <= clientHeight) return [];
  const placed = parts
    .marks()
    .slice(0, MOST_MARKS)
    .flatMap(mark => {
      const { top, height } = mark.range.getBoundingClientRect();
      const at = (top + height / 2 + scrollTop) / scrollHeight;
      return height > 0 && at >= 0 && at <= 1 ? [{ mark, y: at * clientHeight }] : [];
    })
    .sort((a, b) => a.y - b.y);
  const current = placed.filter(({ mark }) => mark.id === parts.current());
  const lanes = CATEGORIES.flatMap(category =>
    toRuns(placed.filter(({ mark }) => mark.category === category)),
  );
  return [...lanes, ...current.map(one => [one])].map((run, i) => {
    const tick = renderTick(parts, run, clientHeight);
    const { category } = (run[0] as Placed).mark;
    tick.style.setProperty('--line', toLine(category, ground(), colours()[category]));
    if (i >= lanes.length) tick.classList.add('current');
    return tick;
  });
}

/** Marks whose ticks would touch, together. @param placed in order. */
export function toRuns<T extends { readonly y: number }>(placed: readonly T[]): T[][] {
  const runs: T[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const one of placed) {
    if (one.y - end < TICK + LEAST_GAP) runs.at(-1)?.push(one);
    else runs.push([one]);
    end = one.y;
  }
  return runs;
}

function renderTick({ document, onGo }: OverviewParts, run: readonly Placed[], bottom: number): HTMLElement {
  const first = run[0] as Placed;
  const last = run.at(-1) as Placed;
  const tick = createDiv(document, `tick ${first.mark.category}`);
  const top = Math.min(Math.max(0, first.y - TICK / 2), bottom - TICK);
  tick.style.top = `${top}px`;
  tick.style.height = `${last.y - first.y + TICK}px`;
  const more = run.length > MOST_TITLES ? ['…'] : [];
  tick.title = [...run.slice(0, MOST_TITLES).map(({ mark }) => mark.title), ...more].join('\n');
  tick.addEventListener('click', ({ clientY }) => {
    const distance = ({ y }: Placed) => Math.abs(y - clientY);
    onGo(run.reduce((best, one) => (distance(one) < distance(best) ? one : best)).mark.id);
  });
  return tick;
}
