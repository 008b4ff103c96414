// How it looks where popup or panel has little to show, and where something went wrong; see page-states.ts.

export const PAGE_STATES_CSS = `
.problems { margin: 0 16px 10px; padding: 8px 12px; border-radius: var(--r-2); background: var(--surface-sunk); border-inline-start: 3px solid var(--edge); }
.problems p { margin: 0; font-size: 12px; line-height: 18px; }
.problems p + p { margin-top: 4px; }
.status { padding: 2px 16px 12px; }
.status:has(+ .actions), .status:has(+ .statement) { padding-bottom: 14px; }
.status h1 { margin: 0; font: 600 17px/1.3 var(--font-text); }
.status p { margin: 3px 0 0; font-size: 12px; line-height: 18px; color: var(--ink-soft); text-wrap: pretty; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; padding: 0 16px 16px; }
@media (forced-colors: active) {
  .problems { border: 1px solid CanvasText; }
}
`;
