// The drawings of our own surfaces, as SVG elements. Decoration only: hidden from screen readers, beside words always.
import { h } from './element.ts';
import { KEY } from './keep-focus.ts';

type Shape = readonly [tag: string, attributes: Readonly<Record<string, string | number>>];

const line = (width: number, d: string): Shape => [
  'path',
  {
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': width,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
    d,
  },
];
const fill = (d: string, colour = 'currentColor'): Shape => [
  'path',
  { fill: colour, 'fill-rule': 'evenodd', d },
];
const ring = (cx: number, cy: number, r: number, width: number, more = {}): Shape => [
  'circle',
  { fill: 'none', stroke: 'currentColor', 'stroke-width': width, cx, cy, r, ...more },
];

const GLYPHS = {
  // The three kinds: a person with an empty face, a speech bubble, a line not yet closed.
  anonymous: [ring(8, 4.7, 3, 1.8), fill('M1.9 15c.3-3.6 2.7-5.5 6.1-5.5s5.8 1.9 6.1 5.5z')],
  denial: [
    fill(
      'M3 1.2h10c1 0 1.8.8 1.8 1.8v6.5c0 1-.8 1.8-1.8 1.8H8.6L5 15.1v-3.8H3c-1 0-1.8-.8-1.8-1.8V3c0-1 .8-1.8 1.8-1.8zM4 4v1.5h8V4zm0 3v1.5h8V7z',
    ),
  ],
  unverified: [
    ring(8, 8, 5.9, 2.5, {
      'stroke-dasharray': '5.2 2.214',
      'stroke-dashoffset': 2.6,
      transform: 'rotate(-90 8 8)',
    }),
  ],
  person: [line(1.4, 'M2.5 13.5l.8-3.3 7.7-7.7 2.5 2.5-7.7 7.7z')],
  pattern: [line(1.4, 'M2 4.5h5M9.5 4.5H14M2 8h2M6.5 8h5M2 11.5h5M9.5 11.5h2')],
  down: [line(1.8, 'M8 2.5v11M3.5 9L8 13.5 12.5 9')],
  up: [line(1.8, 'M8 13.5v-11M3.5 7L8 2.5 12.5 7')],
  more: [line(1.8, 'M3 6l5 5 5-5')],
  less: [line(1.8, 'M3 10.5l5-5 5 5')],
  previous: [line(1.6, 'M10 3L5 8l5 5')],
  next: [line(1.6, 'M6 3l5 5-5 5')],
  close: [line(1.5, 'M4 4l8 8M12 4l-8 8')],
  panel: [line(1.4, 'M2 3h12v10H2zM9.5 3v10')],
  options: [line(1.4, 'M2 5h6.5M13 5h1M2 11h1M7.5 11H14'), ring(10.7, 5, 2, 1.4), ring(5.3, 11, 2, 1.4)],
  // The same drawing as icons/icon.svg: an opening quotation mark, its first comma filled, its second open.
  sayso: [
    ['rect', { width: 16, height: 16, rx: 3.6, fill: '#465a82' }],
    fill(
      'M6.9 3.3C4 4.2 2.2 6.5 2.2 9.7c0 1.9 1.15 3.2 2.75 3.2 1.5 0 2.6-1.05 2.6-2.55S6.5 7.85 5.1 7.85c-.2 0-.35 0-.5.05.2-1.4 1.15-2.55 2.85-3.25z',
      '#fff',
    ),
    ring(11.35, 10.3, 1.95, 1.35, { stroke: '#fff' }),
    ['path', { fill: 'none', stroke: '#fff', 'stroke-width': 1.35, d: 'M9.4 10.4C9.1 7.2 10.3 5 13.1 3.95' }],
  ],
} satisfies Record<string, readonly Shape[]>;

export type GlyphName = keyof typeof GLYPHS;

/** Drawings that point along the line of words: mirrored where words run from right to left. */
const POINTING = /^(?:previous|next|panel)$/;

/** @param className 'kind-glyph' takes the hue of the kind around it. */
export function renderGlyph(name: GlyphName, className?: string): Element {
  const shapes = (GLYPHS[name] as readonly Shape[]).map(([tag, attributes]) => h(tag, attributes));
  return h(
    'svg',
    {
      viewBox: '0 0 16 16',
      'aria-hidden': 'true',
      class: POINTING.test(name) ? 'pointing' : className,
    },
    ...shapes,
  );
}

/** A button that shows a drawing alone; its name is read out, and shown on rest. */
export function renderIconButton(
  glyph: GlyphName,
  name: string,
  key: string,
  onclick: () => void,
): HTMLElement {
  return h(
    'button',
    { type: 'button', class: 'icon-button', 'aria-label': name, title: name, [KEY]: key, onclick },
    renderGlyph(glyph),
  );
}
