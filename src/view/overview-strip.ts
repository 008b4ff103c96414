// Where in the article the marks stand: a lane for each kind, a tick for each mark. For the eye and the mouse alone; the
// list beside it is the way for everybody else, so it is hidden from screen readers.
import { CATEGORIES, type Category } from '../taxonomy/taxonomy.ts';
import { say } from '../words/say.ts';
import { h } from './element.ts';
import { renderGlyph } from './glyphs.ts';
import type { ReadPage } from './page-model.ts';
import { PANEL_WORDS } from './panel-words.ts';

/** CSS pixels. */
const TICK = 4;
const LANE = 18;
/** Ticks with less than this between them become one: they could not be told apart. */
const LEAST_GAP = 2;

export interface StripModel extends Pick<ReadPage, 'findings' | 'places'> {
  readonly kinds: Readonly<Record<Category, boolean>>;
  /** Of a lane, without its glyph; CSS pixels. */
  readonly width: number;
  /** Id of the passage that is read now. */
  readonly current?: string | undefined;
}

export interface StripMark {
  readonly id: string;
  readonly quote: string;
  /** Middle of its tick, CSS pixels from the lane's start. */
  readonly x: number;
}

/** A click in a lane goes to the mark nearest to it. */
export function renderStrip(model: StripModel, onShow: (id: string) => void): HTMLElement {
  return h(
    'div',
    { class: 'strip', 'aria-hidden': 'true' },
    ...CATEGORIES.map(category => renderLane(category, model, onShow)),
    h('div', { class: 'axis' }, h('span', {}, PANEL_WORDS.start), h('span', {}, PANEL_WORDS.end)),
  );
}

function renderLane(category: Category, model: StripModel, onShow: (id: string) => void): HTMLElement {
  const { findings, places, kinds, width, current } = model;
  const marks = findings.flatMap((finding, i) => {
    if (finding.category !== category) return [];
    const at = places[i]?.at ?? 0;
    return [{ id: finding.id, quote: finding.quote, x: TICK / 2 + at * (width - TICK) }];
  });
  const nearest = (event: Event) => {
    const { clientX, currentTarget } = event as MouseEvent & { currentTarget: Element };
    const { left, right } = currentTarget.getBoundingClientRect();
    return findNearest(marks, say('direction') === 'rtl' ? right - clientX : clientX - left);
  };
  const currentMark = marks.find(({ id }) => id === current);
  const lines = h(
    'svg',
    {
      class: 'lane-marks',
      width,
      height: LANE,
      onclick: event => {
        const mark = nearest(event);
        if (mark && kinds[category]) onShow(mark.id);
      },
      onpointermove: event => {
        const { currentTarget } = event as Event & { currentTarget: Element };
        currentTarget.parentElement?.setAttribute('title', nearest(event)?.quote ?? '');
      },
    },
    // The whole lane takes the click; ticks alone would be too small to hit.
    h('rect', { class: 'lane-ground', width, height: LANE }),
    ...toTicks(marks).map(([from, to]) =>
      h('rect', { class: 'tick', x: from, y: 4, width: to - from, height: 10, rx: 1 }),
    ),
    ...(currentMark ? renderCurrent(currentMark) : []),
  );
  const off = kinds[category] ? '' : ' off';
  return h('div', { class: `lane kind-${category}${off}` }, renderGlyph(category, 'kind-glyph'), lines);
}

function renderCurrent({ x }: StripMark): Element[] {
  const left = x - TICK / 2;
  return [
    h('rect', { class: 'current-ground', x: left - 3, y: 1, width: TICK + 6, height: LANE - 2, rx: 2.5 }),
    h('rect', { class: 'tick current', x: left, y: 3, width: TICK, height: LANE - 6, rx: 1 }),
  ];
}

/** From and to of each tick, marks too near to one another under one. @param marks in order. */
export function toTicks(marks: readonly Pick<StripMark, 'x'>[]): [from: number, to: number][] {
  const ticks: [from: number, to: number][] = [];
  for (const { x } of marks) {
    const last = ticks.at(-1);
    if (last && x - TICK / 2 - last[1] < LEAST_GAP) last[1] = Math.max(last[1], x + TICK / 2);
    else ticks.push([x - TICK / 2, x + TICK / 2]);
  }
  return ticks;
}

/** @param x CSS pixels from the lane's start. */
export function findNearest(marks: readonly StripMark[], x: number): StripMark | undefined {
  return marks.reduce<StripMark | undefined>(
    (best, mark) => (best && Math.abs(best.x - x) <= Math.abs(mark.x - x) ? best : mark),
    undefined,
  );
}
