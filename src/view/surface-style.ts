// What card, popup and later panel and options have in common: type, buttons, focus, the hue and line of a kind.
import { TOKENS_CSS } from './tokens.ts';

// In forced colours the accent is Highlight, a ground: words in it would be too pale on the canvas.
// Where our words run from right to left, an English quote is as wide as its words and begins at its own left; a sentence of ours
// runs as its first word does that is not set apart.
export const SURFACE_CSS = `${TOKENS_CSS}
.sayso, .sayso *, .sayso *::before, .sayso *::after { box-sizing: border-box; }
.sayso {
  font: 14px/1.4 var(--font-ui); color: var(--ink); text-align: start; text-transform: none; letter-spacing: normal;
  -webkit-font-smoothing: antialiased; scrollbar-color: var(--edge) transparent;
}
.sayso svg { display: block; flex: none; }
.sayso[dir="rtl"] .pointing { transform: scaleX(-1); }
.sayso button {
  margin: 0; padding: 0; border: 0; background: none; font: inherit; color: inherit; text-align: start; cursor: pointer;
  -webkit-tap-highlight-color: transparent;
}
.sayso :focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.sayso .hidden-words {
  position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap;
}
.sayso.kind-anonymous, .sayso .kind-anonymous { --hue: var(--anonymous); --line: dotted 2px; }
.sayso.kind-denial, .sayso .kind-denial { --hue: var(--denial); --line: double 1px; }
.sayso.kind-unverified, .sayso .kind-unverified { --hue: var(--unverified); --line: dashed 2px; }
.sayso .kind-glyph { width: 14px; height: 14px; color: var(--hue); }
.sayso .quote { font-family: var(--font-text); }
.sayso[dir="rtl"] .quote { width: fit-content; }
.sayso[dir="rtl"] :is(.who, .say dd, .note, .anatomy td) { unicode-bidi: plaintext; text-align: right; }
.sayso .icon-button {
  width: 32px; height: 32px; display: grid; place-items: center; flex: none; border-radius: var(--r-2);
  color: var(--ink-soft);
}
.sayso .icon-button svg { width: 16px; height: 16px; }
.sayso .icon-button:hover, .sayso .text-button:hover { background: var(--surface-hover); color: var(--ink); }
.sayso .text-button { border-radius: var(--r-2); color: var(--accent); font-weight: 600; }
.sayso .text-button:hover { color: var(--accent); }
@media (forced-colors: active) {
  .sayso .text-button, .sayso .go { color: LinkText !important; }
}
`;
