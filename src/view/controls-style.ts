// How buttons and switches look on pages of our own; they follow surface-style.ts.

export const CONTROLS_CSS = `
.sayso .button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 36px; padding: 4px 14px;
  border-radius: var(--r-2); font-weight: 600; font-size: 14px;
}
.sayso .button.main { background: var(--accent); color: var(--on-accent); }
.sayso .button.second { box-shadow: inset 0 0 0 1px var(--edge); }
.sayso .button.second:hover { background: var(--surface-hover); }
.switch { position: relative; flex: none; width: 34px; height: 20px; }
.sayso .switch { border-radius: 10px; box-shadow: inset 0 0 0 1.5px var(--edge); }
.switch::before { content: ""; position: absolute; inset: -6px -4px; }
.switch::after {
  content: ""; position: absolute; inset-inline-start: 5px; top: 5px; width: 10px; height: 10px; border-radius: 50%;
  background: var(--edge); transition: inset-inline-start var(--fade);
}
.sayso .switch[aria-checked="true"] { background: var(--accent); box-shadow: none; }
.sayso .switch[aria-disabled="true"] { opacity: 0.5; cursor: default; }
.switch[aria-checked="true"]::after { inset-inline-start: 17px; top: 3px; width: 14px; height: 14px; background: var(--on-accent); }

@media (pointer: coarse) {
  .sayso .button { min-height: 44px; }
  .switch::before { inset: -12px -8px; }
}
@media (forced-colors: active) {
  .sayso .button.second { border: 1px solid CanvasText; }
  .sayso .button.main { border: 1px solid ButtonBorder; background: ButtonFace; color: ButtonText; }
  .sayso .switch, .switch::after { forced-color-adjust: none; }
  .sayso .switch { box-shadow: inset 0 0 0 1.5px CanvasText; }
  .switch::after { background: CanvasText; }
  .sayso .switch[aria-checked="true"] { background: Highlight; box-shadow: inset 0 0 0 1.5px Highlight; }
  .switch[aria-checked="true"]::after { background: HighlightText; }
}
`;
