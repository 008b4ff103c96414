// Samples of marks on the options and welcome pages: by the very rules that pages get, and the contrast of a colour.
import { contrastOf, fromHex, toLegible } from '../page/colour.ts';
import { type MarkStyle, type OwnColours, toLine, toMarkSheet } from '../page/mark-sheet.ts';
import type { Category } from '../taxonomy/taxonomy.ts';
import type { ColourCheck } from '../view/options-model.ts';

const WHITE = '#ffffff';
const SEPIA = '#f4ecd8';
const BLACK = '#121212';
/** WCAG 2's limit for what is not text. */
const LEAST = 3;
const STYLES: readonly MarkStyle[] = ['line-and-tint', 'line', 'tint'];

export interface SampleLook {
  readonly marks: MarkStyle;
  readonly colours: OwnColours;
}

/**
 * Rules for all samples: in `.look-<style> .on-light` and `.on-dark` they have the look their classes say, in `.own-look` the
 * reader's own on our own ground.
 */
export function toSampleSheet({ marks, colours }: SampleLook): string {
  const look = { colours, current: undefined, isPrinted: true };
  const plain = (ground: 'light' | 'dark') =>
    toMarkSheet({ ...look, ground, style: marks }, name => `.own-look .sample-${name}`);
  const chosen = STYLES.flatMap(style =>
    (['light', 'dark'] as const).map(ground =>
      toMarkSheet({ ...look, ground, style }, name => `.look-${style} .on-${ground} .sample-${name}`),
    ),
  );
  return [plain('light'), `@media (prefers-color-scheme: dark) {\n${plain('dark')}\n}`, ...chosen].join('\n');
}

/** @param own the reader's colour for the kind, `#rrggbb`; undefined for ours. */
export function checkColour(category: Category, own: string | undefined): ColourCheck {
  const line = toLine(category, 'light', own);
  const onDark = toLine(category, 'dark', own);
  const contrast = (colour: string, ground: string) => contrastOf(fromHex(colour), fromHex(ground));
  const [white, sepia] = [contrast(line, WHITE), contrast(line, SEPIA)];
  // Sepia is the darker of the two: what can be seen there can be seen on white.
  const better = Math.min(white, sepia) < LEAST ? toLegible(line, SEPIA, LEAST) : undefined;
  return { line, onDark, white, sepia, black: contrast(onDark, BLACK), better };
}
