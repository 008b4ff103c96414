// The design's tokens, for the card's shadow root and for the extension's own pages. Values only: what a surface looks
// like is in surface-style.ts, card-style.ts and popup-style.ts; marks on a page are page/'s.
//
// A surface carries the class 'sayso'. With data-theme="light" or "dark" it is that (a card follows the page it lies on);
// without, it follows the system. Contrast ratios are WCAG 2.x, computed; after each value, the surface it was measured
// on. They stand here, outside the strings, so that no page is sent them.

type Tokens = Readonly<Record<string, string>>;

const toDeclarations = (tokens: Tokens): string =>
  Object.entries(tokens)
    .map(([name, value]) => `${name}:${value};`)
    .join('');

const SHAPE: Tokens = {
  '--font-ui': '-apple-system,BlinkMacSystemFont,"Segoe UI","Noto Sans",Roboto,system-ui,sans-serif',
  // What people wrote, and quotes.
  '--font-text': '"Iowan Old Style",Charter,"Source Serif 4",Georgia,"Noto Serif",serif',
  '--r-2': '6px', // buttons, rows
  '--r-3': '10px', // card
  '--r-4': '16px', // bottom sheet, top corners
  '--card-width': '344px',
  '--card-max-height': 'min(640px,85vh)',
  '--popup-width': '360px',
  '--fade': '120ms',
};

const LIGHT: Tokens = {
  'color-scheme': 'light',
  '--surface': '#fffefb',
  '--surface-sunk': '#f5f4f0',
  '--surface-hover': '#efede7',
  '--ink': '#1d1f23', // 16.4:1 on surface
  '--ink-soft': '#5c6068', // 6.3:1 on surface, 5.7:1 on surface-sunk
  '--rule': '#e2dfd7', // hairlines between rows: decoration only
  '--edge': '#84888f', // 3.5:1 on surface: borders of controls
  '--accent': '#2f4263', // 10.0:1 on surface: switches, links, buttons; never a category
  '--on-accent': '#fff', // 10.1:1 on accent
  '--anonymous': '#803b7c', // 7.4:1 on surface, 6.7:1 on surface-sunk
  '--denial': '#155fa8', // 6.4:1 on surface, 5.9:1 on surface-sunk
  '--unverified': '#8c5200', // 6.3:1 on surface, 5.7:1 on surface-sunk
  '--e-2': '0 0 0 1px rgb(20 22 28/.1),0 2px 6px rgb(20 22 28/.08),0 10px 28px rgb(20 22 28/.14)',
  '--e-3': '0 0 0 1px rgb(20 22 28/.08),0 -8px 32px rgb(20 22 28/.16)',
};

const DARK: Tokens = {
  'color-scheme': 'dark',
  '--surface': '#1f2023',
  '--surface-sunk': '#17181a',
  '--surface-hover': '#2a2c30',
  '--ink': '#ecebe7', // 13.7:1 on surface
  '--ink-soft': '#a9abb2', // 7.1:1 on surface, 7.8:1 on surface-sunk
  '--rule': '#34363b',
  '--edge': '#7d8189', // 4.2:1 on surface
  '--accent': '#b9c8e6', // 9.7:1 on surface
  '--on-accent': '#17181a',
  '--anonymous': '#dba3d6', // 7.9:1 on surface, 8.7:1 on surface-sunk
  '--denial': '#8abcf5', // 8.2:1 on surface, 9.0:1 on surface-sunk
  '--unverified': '#e2b170', // 8.3:1 on surface, 9.1:1 on surface-sunk
  '--e-2': '0 0 0 1px rgb(255 255 255/.13),0 2px 6px rgb(0 0 0/.4),0 12px 32px rgb(0 0 0/.5)',
  '--e-3': '0 0 0 1px rgb(255 255 255/.12),0 -8px 32px rgb(0 0 0/.5)',
};

/** Everything that carries a meaning becomes the system's own pair; lines, glyphs and words still tell the kinds apart. */
const FORCED: Tokens = {
  ...Object.fromEntries(['--surface', '--surface-sunk', '--surface-hover'].map(name => [name, 'Canvas'])),
  ...Object.fromEntries(
    ['--ink', '--ink-soft', '--rule', '--edge', '--anonymous', '--denial', '--unverified'].map(name => [
      name,
      'CanvasText',
    ]),
  ),
  '--accent': 'Highlight',
  '--on-accent': 'HighlightText',
};

export const TOKENS_CSS = `
.sayso { ${toDeclarations({ ...SHAPE, ...LIGHT })} }
.sayso[data-theme="dark"] { ${toDeclarations(DARK)} }
@media (prefers-color-scheme: dark) { .sayso:not([data-theme]) { ${toDeclarations(DARK)} } }
@media (prefers-reduced-motion: reduce) { .sayso { --fade: 0ms; } }
@media (forced-colors: active) {
  .sayso, .sayso[data-theme="dark"], .sayso:not([data-theme]) { ${toDeclarations(FORCED)} }
}
`;
