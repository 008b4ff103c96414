// How the overview marks beside the scrollbar look. Declarations only; where they stand is overview.ts's.

/**
 * A lane for each kind and a shape: round, hollow, split. At the right also on pages from right to left: no browser puts the
 * window's own scrollbar elsewhere for them. Clicks are taken on ticks alone, and not from the scrollbar: it is outside the
 * window's inner edge, or, where it lies over the page, over us too. A finger on the edge scrolls, so it meets none.
 */
export const OVERVIEW_CSS = `
.overview { position: fixed; top: 0; right: 0; width: 18px; pointer-events: none; forced-color-adjust: none; --halo: rgb(255 255 255 / .75); }
.overview.on-dark { --halo: rgb(18 18 18 / .75); }
.tick {
  position: absolute; right: 1px; width: 5px; box-sizing: border-box; pointer-events: auto; cursor: pointer;
  background: var(--line); box-shadow: 0 0 0 1px var(--halo);
}
.tick.anonymous { right: 13px; border-radius: 3px; }
.tick.denial { right: 7px; background: none; border: 1.5px solid var(--line); }
.tick.unverified { background: linear-gradient(90deg, var(--line) 2px, transparent 2px 3px, var(--line) 3px); }
.tick.current { outline: 2px solid var(--line); outline-offset: 1px; }
@media (pointer: coarse) { .tick { pointer-events: none; } }
@media (forced-colors: active) {
  .tick { --line: CanvasText !important; --halo: Canvas; }
  .tick.current { --line: Highlight !important; }
}
`;
