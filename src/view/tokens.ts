// The design's tokens as one style text, for the card's shadow root and for the extension's own pages. Values only: what
// they look like on a card or in the popup is in card-style.ts and popup-style.ts; marks on a page are page/'s.
//
// A surface carries the class 'sayso'. With data-theme="light" or "dark" it is that (a card follows the page it lies on);
// without, it follows the system. Contrast ratios are WCAG 2.x, computed; after each value, the surface it was measured on.

const LIGHT = `
  /* Type. px throughout: a host page's html{font-size:62.5%} must not reach the card. */
  --font-ui: -apple-system, BlinkMacSystemFont, "Segoe UI", "Noto Sans", Roboto, system-ui, sans-serif;
  --font-text: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", serif; /* what people wrote, and quotes */
  --t-11: 11px;   /* counts on glyphs, table captions; never running text */
  --t-12: 12px;   /* labels, origin line, footers */
  --t-13: 13px;   /* secondary text, anatomy table, list quotes' meta */
  --t-14: 14px;   /* running text, controls */
  --t-15: 15px;   /* reader note, question to ask */
  --t-17: 17px;   /* the card's first line: who says so */
  --t-22: 22px;   /* page titles (options, welcome) */
  --lh-tight: 1.25; --lh-ui: 1.4; --lh-text: 1.5;
  --w-regular: 400; --w-strong: 600;

  /* Space: steps of 4 */
  --s-1: 4px; --s-2: 8px; --s-3: 12px; --s-4: 16px; --s-5: 20px; --s-6: 24px; --s-8: 32px; --s-12: 48px;

  /* Shape */
  --r-1: 4px;     /* chips' inner parts, tags */
  --r-2: 6px;     /* buttons, rows */
  --r-3: 10px;    /* card, popup sections */
  --r-4: 16px;    /* bottom sheet, top corners */
  --r-full: 999px;

  /* Sizes */
  --card-width: 344px; --card-max-height: min(640px, 85vh);
  --popup-width: 360px; --panel-width: 400px;
  --target: 32px; --target-touch: 44px;   /* smallest hit area: pointer, touch */
  --glyph: 14px; --glyph-min: 12px;

  /* Motion. Opacity and 4 px of travel at most; nothing moves on the page itself. */
  --open-delay: 300ms; --open-delay-warm: 60ms; --close-delay: 250ms;
  --fade: 120ms; --slide: 180ms; --ease: cubic-bezier(.2, 0, 0, 1);

  /* Colour, light */
  color-scheme: light;
  --surface: #fffefb;        /* card, popup */
  --surface-sunk: #f5f4f0;   /* panel ground, table rows, chips */
  --surface-hover: #efede7;
  --ink: #1d1f23;            /* 16.4:1 on surface */
  --ink-soft: #5c6068;       /*  6.3:1 on surface, 5.7:1 on surface-sunk */
  --rule: #e2dfd7;           /* hairlines between rows: decoration only */
  --edge: #84888f;           /*  3.5:1 on surface: borders of controls */
  --accent: #2f4263;         /* 10.0:1 on surface: switches, links, buttons. Never a category. */
  --on-accent: #ffffff;      /* 10.1:1 on accent */
  --focus: #2f4263;
  --anonymous: #803b7c;      /*  7.4:1 on surface, 6.7:1 on surface-sunk */
  --denial: #155fa8;         /*  6.4:1 on surface, 5.9:1 on surface-sunk */
  --unverified: #8c5200;     /*  6.3:1 on surface, 5.7:1 on surface-sunk */
  --anonymous-tint: rgb(160 87 155 / .12);
  --denial-tint: rgb(43 121 201 / .12);
  --unverified-tint: rgb(172 109 28 / .14);
  --current-tint: rgb(70 90 130 / .16);
  --e-1: 0 1px 2px rgb(20 22 28 / .08);
  --e-2: 0 0 0 1px rgb(20 22 28 / .10), 0 2px 6px rgb(20 22 28 / .08), 0 10px 28px rgb(20 22 28 / .14);
  --e-3: 0 0 0 1px rgb(20 22 28 / .08), 0 -8px 32px rgb(20 22 28 / .16);
`;

const DARK = `
  color-scheme: dark;
  --surface: #1f2023;
  --surface-sunk: #17181a;
  --surface-hover: #2a2c30;
  --ink: #ecebe7;            /* 13.7:1 on surface */
  --ink-soft: #a9abb2;       /*  7.1:1 on surface, 7.8:1 on surface-sunk */
  --rule: #34363b;
  --edge: #7d8189;           /*  4.2:1 on surface */
  --accent: #b9c8e6;         /*  9.7:1 on surface */
  --on-accent: #17181a;
  --focus: #b9c8e6;
  --anonymous: #dba3d6;      /*  7.9:1 on surface, 8.7:1 on surface-sunk */
  --denial: #8abcf5;         /*  8.2:1 on surface, 9.0:1 on surface-sunk */
  --unverified: #e2b170;     /*  8.3:1 on surface, 9.1:1 on surface-sunk */
  --anonymous-tint: rgb(219 163 214 / .16);
  --denial-tint: rgb(138 188 245 / .16);
  --unverified-tint: rgb(226 177 112 / .16);
  --current-tint: rgb(185 200 230 / .20);
  --e-1: 0 1px 2px rgb(0 0 0 / .4);
  --e-2: 0 0 0 1px rgb(255 255 255 / .13), 0 2px 6px rgb(0 0 0 / .4), 0 12px 32px rgb(0 0 0 / .5);
  --e-3: 0 0 0 1px rgb(255 255 255 / .12), 0 -8px 32px rgb(0 0 0 / .5);
`;

/** Everything that carries a meaning becomes the system's own pair; lines, glyphs and words still tell the kinds apart. */
const FORCED = `
    --surface: Canvas; --surface-sunk: Canvas; --surface-hover: Canvas;
    --ink: CanvasText; --ink-soft: CanvasText; --rule: CanvasText; --edge: CanvasText;
    --accent: Highlight; --on-accent: HighlightText; --focus: Highlight;
    --anonymous: CanvasText; --denial: CanvasText; --unverified: CanvasText;
`;

export const TOKENS_CSS = `
.sayso {${LIGHT}}
.sayso[data-theme="dark"] {${DARK}}
@media (prefers-color-scheme: dark) { .sayso:not([data-theme]) {${DARK}} }
@media (prefers-reduced-motion: reduce) { .sayso { --fade: 0ms; --slide: 0ms; } }
@media (forced-colors: active) { .sayso, .sayso[data-theme="dark"], .sayso:not([data-theme]) {${FORCED}} }
`;
