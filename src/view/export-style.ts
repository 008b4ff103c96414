// How the row looks by which findings leave; it follows controls-style.ts. Its menu opens upwards, over the list: a popup has
// no height to spare.

export const EXPORT_CSS = `
.export { display: flex; align-items: center; justify-content: space-between; gap: 4px; min-height: 40px; padding: 4px 8px; border-top: 1px solid var(--rule); font-size: 13px; }
.export .text-button { min-height: 32px; padding: 0 8px; display: inline-flex; align-items: center; cursor: pointer; list-style: none; }
.export summary::-webkit-details-marker { display: none; }
.save-as { position: relative; }
.save-as ul {
  position: absolute; inset-inline-start: 0; bottom: calc(100% + 4px); z-index: 3; width: max-content; min-width: 220px;
  max-width: calc(100vw - 24px); margin: 0; padding: 4px 0; list-style: none; background: var(--surface);
  border-radius: var(--r-2); box-shadow: var(--e-2);
}
.sayso .save-as li button { display: block; width: 100%; min-height: 34px; padding: 6px 16px; font-size: 14px; }
.sayso .save-as li button:hover { background: var(--surface-hover); }
.sayso .save-as li button:focus-visible { outline-offset: -2px; border-radius: var(--r-2); }
@media (pointer: coarse) {
  .export .text-button, .sayso .save-as li button { min-height: 44px; }
}
@media (forced-colors: active) { .save-as ul { border: 1px solid CanvasText; } }
`;
