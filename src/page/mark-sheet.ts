// The style sheet of the marks, as literal rules: nothing is added to the page by which the rules would be chosen.
// Pure; the painter puts it on the page. The values and their contrast ratios are the design tokens'.
import type { Category } from '../taxonomy/taxonomy.ts';

/** What the marked text stands on, as the page paints it. */
export type Ground = 'light' | 'dark';
/** As in the settings: the line and a tint, the line alone, or a stronger tint alone. */
export type MarkStyle = 'line-and-tint' | 'line' | 'tint';

export interface MarkLook {
  readonly ground: Ground;
  readonly style: MarkStyle;
  /** The kind of the mark being read; its ground deepens in its own hue. */
  readonly current: Category | undefined;
}

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

/** The current mark before its kind is known, and the claim it is about: neutral. */
const NEUTRAL: Readonly<Record<Ground, { current: string; claim: string; claimLine: string }>> = {
  light: { current: 'rgb(110 122 146 / .18)', claim: 'rgb(90 105 135 / .09)', claimLine: 'rgb(110 122 146)' },
  dark: { current: 'rgb(185 200 230 / .20)', claim: 'rgb(185 200 230 / .09)', claimLine: '#8f9cb8' },
};

/**
 * In forced colours Chromium paints every highlight in one system pair, but keeps style, thickness and offset of the
 * line. The offset draws the line up onto the painted ground, where it shows.
 */
const FORCED_COLOURS = `@media (forced-colors: active) {
::highlight(sayso-anonymous) { text-decoration: underline dotted 2.5px; text-underline-offset: .06em; }
::highlight(sayso-denial) { text-decoration: underline double 1px; text-underline-offset: .06em; }
::highlight(sayso-unverified) { text-decoration: underline dashed 2px; text-underline-offset: .06em; }
::highlight(sayso-claim) { text-decoration: none; }
}`;

/** The whole sheet for a look. Paper is left as the page has it: nobody can rest on a mark there. */
export function toMarkSheet({ ground, style, current }: MarkLook): string {
  const colours = COLOURS[ground];
  const neutral = NEUTRAL[ground];
  const rule = (name: string, body: string) => `::highlight(sayso-${name}) { ${body} }`;
  const mark = (category: Category) => {
    const { line, tint, tintOnly } = colours[category];
    if (style === 'tint') return rule(category, `background-color: ${tintOnly};`);
    const underline = `text-decoration: underline ${LINE[category].style} ${line}; text-underline-offset: ${LINE[category].offset};`;
    return rule(category, style === 'line' ? underline : `background-color: ${tint}; ${underline}`);
  };
  return [
    '@media not print {',
    rule(
      'claim',
      `background-color: ${neutral.claim}; text-decoration: underline solid 1px ${neutral.claimLine}; text-underline-offset: .24em;`,
    ),
    mark('anonymous'),
    mark('denial'),
    mark('unverified'),
    rule('current', `background-color: ${current ? colours[current].current : neutral.current};`),
    ...(style === 'tint' ? [] : [FORCED_COLOURS]),
    '}',
  ].join('\n');
}
