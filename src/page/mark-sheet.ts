// The style sheet of the marks, as literal rules: nothing is added to the page by which the rules would be chosen.
// Pure; the painter puts it on the page. The values and their contrast ratios are the design tokens'.
import type { Category } from '../taxonomy/taxonomy.ts';
import { type Colour, fromHex, toLegible } from './colour.ts';

/** What the marked text stands on, as the page paints it. */
export type Ground = 'light' | 'dark';
/** As in the settings: the line and a tint, the line alone, or a stronger tint alone. */
export type MarkStyle = 'line-and-tint' | 'line' | 'tint';

export interface MarkLook {
  readonly ground: Ground;
  readonly style: MarkStyle;
  /** The kind of the mark being read; its ground deepens in its own hue. */
  readonly current: Category | undefined;
  /** The reader's own line colours, `#rrggbb`; kinds without one have ours. */
  readonly colours?: OwnColours | undefined;
  /** Whether marks are printed with the page. By default they are not. */
  readonly isPrinted?: boolean | undefined;
}

export type OwnColours = { readonly [C in Category]?: string | undefined };

interface Colours {
  /** Of the line; ≥ 3:1 on the ground and on the tint. */
  readonly line: string;
  readonly tint: string;
  /** Where there is no line, the tint has to be found by itself. */
  readonly tintOnly: string;
  readonly current: string;
}

/** Line style carries the kind, hue supports it: never a solid line (a link) or a wavy one (a misspelling). */
const LINE: Readonly<Record<Category, { style: string; offset: string }>> = {
  anonymous: { style: 'dotted 2px', offset: '.22em' },
  denial: { style: 'double 1px', offset: '.2em' },
  unverified: { style: 'dashed 2px', offset: '.22em' },
};

const COLOURS: Readonly<Record<Ground, Readonly<Record<Category, Colours>>>> = {
  // These lines hold on white, sepia and #121212 alike, so a ground that was read wrongly still shows its marks.
  light: {
    anonymous: {
      line: '#a0579b',
      tint: 'rgb(160 87 155 / .09)',
      tintOnly: 'rgb(160 87 155 / .22)',
      current: 'rgb(160 87 155 / .14)',
    },
    denial: {
      line: '#2472c0',
      tint: 'rgb(43 121 201 / .09)',
      tintOnly: 'rgb(43 121 201 / .22)',
      current: 'rgb(43 121 201 / .14)',
    },
    unverified: {
      line: '#a06514',
      tint: 'rgb(172 109 28 / .11)',
      tintOnly: 'rgb(172 109 28 / .26)',
      current: 'rgb(172 109 28 / .13)',
    },
  },
  dark: {
    anonymous: {
      line: '#c88dc2',
      tint: 'rgb(219 163 214 / .13)',
      tintOnly: 'rgb(219 163 214 / .30)',
      current: 'rgb(219 163 214 / .18)',
    },
    denial: {
      line: '#6fa9ea',
      tint: 'rgb(138 188 245 / .13)',
      tintOnly: 'rgb(138 188 245 / .30)',
      current: 'rgb(138 188 245 / .18)',
    },
    unverified: {
      line: '#d29f58',
      tint: 'rgb(226 177 112 / .13)',
      tintOnly: 'rgb(226 177 112 / .30)',
      current: 'rgb(226 177 112 / .18)',
    },
  },
};

/** What a dark page is taken for when a colour is fitted to it. */
const DARK_GROUND = '#121212';
/** A line of the reader's own colour on a dark page: more than the 3:1 it needs, so that 3:1 is left on its own tint. */
const LEAST_ON_DARK = 4.5;

/** Tints of a colour of the reader's own, in the strengths that ours have. */
const STRENGTH: Readonly<Record<Ground, { tint: number; tintOnly: number; current: number }>> = {
  light: { tint: 0.1, tintOnly: 0.24, current: 0.14 },
  dark: { tint: 0.13, tintOnly: 0.3, current: 0.18 },
};

/** The line's colour: ours, or the reader's own as it is drawn on a ground, on dark ones as light as it has to be. */
export function toLine(category: Category, ground: Ground, own: string | undefined): string {
  if (own === undefined) return COLOURS[ground][category].line;
  return ground === 'dark' ? toLegible(own, DARK_GROUND, LEAST_ON_DARK) : own.toLowerCase();
}

function toColours(category: Category, ground: Ground, own: string | undefined): Colours {
  if (own === undefined) return COLOURS[ground][category];
  const line = toLine(category, ground, own);
  const { tint, tintOnly, current } = STRENGTH[ground];
  const colour = fromHex(line);
  return {
    line,
    tint: toAlpha(colour, tint),
    tintOnly: toAlpha(colour, tintOnly),
    current: toAlpha(colour, current),
  };
}

function toAlpha({ red, green, blue }: Colour, alpha: number): string {
  return `rgb(${red} ${green} ${blue} / ${alpha})`;
}

/** The current mark before its kind is known, and the claim it is about: neutral. */
const NEUTRAL: Readonly<Record<Ground, { current: string; claim: string; claimLine: string }>> = {
  light: { current: 'rgb(110 122 146 / .18)', claim: 'rgb(90 105 135 / .09)', claimLine: 'rgb(110 122 146)' },
  dark: { current: 'rgb(185 200 230 / .20)', claim: 'rgb(185 200 230 / .09)', claimLine: '#8f9cb8' },
};

/** The highlight of a name, as it stands in a sheet. */
const toHighlight = (name: string) => `::highlight(sayso-${name})`;

/**
 * The whole sheet for a look.
 * @param select what a rule is for: by default the page's highlights; the options page draws samples with the same rules.
 */
export function toMarkSheet(look: MarkLook, select: (name: string) => string = toHighlight): string {
  const { ground, style, current, colours = {}, isPrinted = false } = look;
  const neutral = NEUTRAL[ground];
  const rule = (name: string, body: string) => `${select(name)} { ${body} }`;
  const colour = (category: Category) => toColours(category, ground, colours[category]);
  const mark = (category: Category) => {
    const { line, tint, tintOnly } = colour(category);
    const { style: drawn, offset } = LINE[category];
    const underline = `text-decoration: underline ${drawn} ${line}; text-underline-offset: ${offset};`;
    if (style === 'tint')
      // Hue alone is too little for a reader who asked the system for more contrast.
      return `${rule(category, `background-color: ${tintOnly};`)}
@media (prefers-contrast: more) { ${rule(category, underline)} }`;
    return rule(category, style === 'line' ? underline : `background-color: ${tint}; ${underline}`);
  };
  const sheet = [
    rule(
      'claim',
      `background-color: ${neutral.claim}; text-decoration: underline solid 1px ${neutral.claimLine}; text-underline-offset: .24em;`,
    ),
    mark('anonymous'),
    mark('denial'),
    mark('unverified'),
    rule('current', `background-color: ${current ? colour(current).current : neutral.current};`),
    toForcedColours(rule),
  ].join('\n');
  return isPrinted ? sheet : `@media not print {\n${sheet}\n}`;
}

/**
 * In forced colours Chromium paints every highlight in one system pair, but keeps style, thickness and offset of the
 * line. The offset draws the line up onto the painted ground, where it shows. There the line is drawn in every style: a
 * tint in one pair for all kinds would tell nothing. The mark being read has a thick line: its ground is not its own there.
 */
function toForcedColours(rule: (name: string, body: string) => string): string {
  const line = (category: Category, drawn: string) =>
    rule(category, `text-decoration: underline ${drawn}; text-underline-offset: .06em;`);
  return `@media (forced-colors: active) {
${line('anonymous', 'dotted 2.5px')}
${line('denial', 'double 1px')}
${line('unverified', 'dashed 2px')}
${rule('claim', 'text-decoration: none;')}
${rule('current', 'text-decoration: underline solid 4px; text-underline-offset: .06em;')}
}`;
}
