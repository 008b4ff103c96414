// How fields, boxes, folds, rows and keys look on the pages of ours that stand in a tab; they follow controls-style.ts.

export const FORM_CSS = `
.sayso .soft { color: var(--ink-soft); font-size: 13px; text-wrap: pretty; }
.sayso .block { display: block; }
.sayso p.note { margin: 12px 0; max-width: 64em; }
.sayso a { color: var(--accent); }
.sayso .text-button { min-height: 32px; padding: 0 8px; }
.sayso .button { flex: none; max-width: 100%; }

.sayso input { font: inherit; color: inherit; accent-color: var(--accent); }
.sayso input[type="checkbox"], .sayso input[type="radio"] { width: 16px; height: 16px; margin: 0; flex: none; }
.sayso input[type="text"], .sayso input[type="search"] {
  width: 320px; max-width: 100%; min-height: 36px; padding: 4px 10px; border: 1px solid var(--edge);
  border-radius: var(--r-2); background: var(--surface);
}
.sayso input::placeholder { color: var(--ink-soft); opacity: 1; }
.sayso input[aria-invalid] { border-width: 2px; border-color: var(--ink); }
.sayso input[type="range"] { width: 220px; max-width: 100%; min-width: 0; height: 32px; margin: 0; }

.rows > * { padding: 14px 0; border-bottom: 1px solid var(--rule); }
.rows > :first-child { padding-top: 0; }
.rows > :last-child { border-bottom: 0; padding-bottom: 0; }
.row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 24px; }
.row > :first-child { flex: 1 1 220px; min-width: 0; max-width: 36em; }
label.row { cursor: pointer; }
.row.off { color: var(--ink-soft); }
.slider { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.slider output { min-width: 96px; font-variant-numeric: tabular-nums; }
.radios { margin: 0; padding-inline: 0; border-width: 0 0 1px; min-width: 0; }
.radios legend { padding: 0 0 4px; font-weight: 600; float: inline-start; width: 100%; }
.radios legend + * { clear: both; }
.radio { display: flex; align-items: baseline; gap: 10px; padding: 6px 0; cursor: pointer; }
.radio input { position: relative; top: 2px; }
.within { margin-inline-start: 26px; }
.sites h3 { margin-bottom: 4px; }
.sites p, .site-list p { margin: 4px 0; }
.hosts { margin: 4px 0 8px; padding: 0; list-style: none; }
.hosts li { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; min-height: 40px; border-bottom: 1px solid var(--rule); }
.hosts .host { flex: 1 1 auto; min-width: 0; }
.add { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; margin-top: 8px; }
.add .problem { flex-basis: 100%; margin: 0; font-size: 13px; }
.add .problem:empty { display: none; }

.fold > summary { padding: 10px 0; cursor: pointer; color: var(--accent); font-weight: 600; }
.fold.pattern > summary { color: inherit; font-weight: 400; display: list-item; list-style-position: outside; margin-inline-start: 22px; }
.keys { border-collapse: collapse; }
.keys th { padding: 6px 0; padding-inline-end: 24px; text-align: start; font-weight: 400; }
.keys td { padding: 6px 0; }
.keys td:has(kbd) { white-space: nowrap; }
.keys kbd {
  padding: 2px 7px; border-radius: 4px; background: var(--surface-sunk); box-shadow: inset 0 0 0 1px var(--edge);
  font: 12px var(--font-ui);
}
.sayso mark { background: none; color: inherit; }

@media (pointer: coarse) {
  .sayso .text-button, .sayso input[type="text"], .sayso input[type="search"] { min-height: 44px; }
  .sayso .icon-button { width: 44px; height: 44px; }
  .radio, .subtype label { padding-block: 10px; }
}
@media (forced-colors: active) {
  .keys kbd { border: 1px solid CanvasText; }
}
`;
