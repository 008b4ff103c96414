// How the popup looks: 360 px wide, under 600 px tall (the most that browsers give), the list scrolling within.
import { SURFACE_CSS } from './surface-style.ts';

export const POPUP_CSS = `${SURFACE_CSS}
.popup {
  width: var(--popup-width); max-width: 100vw; max-height: 600px; margin: 0; display: flex; flex-direction: column;
  background: var(--surface); overflow: hidden; overflow-wrap: break-word;
}
.popup > * { flex: none; }
.bar { display: flex; align-items: center; gap: 8px; min-height: 48px; padding: 0 8px 0 16px; }
.bar .logo { width: 20px; height: 20px; }
.bar b { flex: 1; font-size: 15px; font-weight: 600; }
.problems { margin: 0 16px 10px; padding: 8px 12px; border-radius: var(--r-2); background: var(--surface-sunk); border-inline-start: 3px solid var(--edge); }
.problems p { margin: 0; font-size: 12px; line-height: 18px; }
.problems p + p { margin-top: 4px; }
.status { padding: 2px 16px 12px; }
.status:has(+ .actions), .status:has(+ .statement) { padding-bottom: 14px; }
.status h1 { margin: 0; font: 600 17px/1.3 var(--font-text); }
.status p { margin: 3px 0 0; font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.actions { display: flex; flex-wrap: wrap; gap: 8px; padding: 0 16px 16px; }
.sayso .button {
  display: inline-flex; align-items: center; justify-content: center; min-height: 36px; padding: 4px 14px;
  border-radius: var(--r-2); font-weight: 600; font-size: 14px;
}
.sayso .button.main { background: var(--accent); color: var(--on-accent); }
.sayso .button.second { box-shadow: inset 0 0 0 1px var(--edge); }
.sayso .button.second:hover { background: var(--surface-hover); }

.kinds { border-block: 1px solid var(--rule); }
.kind { display: flex; align-items: center; gap: 10px; min-height: 44px; padding: 4px 16px; font-size: 14px; cursor: pointer; }
.kind + .kind { border-top: 1px solid var(--rule); }
.kind .name { text-decoration: underline var(--line) var(--hue); text-underline-offset: 5px; }
.kind .count {
  margin-inline-start: auto; min-width: 20px; text-align: end; font-size: 13px; font-variant-numeric: tabular-nums;
  color: var(--ink-soft);
}
.kind.off .name { text-decoration: none; color: var(--ink-soft); }
.kind.off .kind-glyph { color: var(--ink-soft); }

.switch { position: relative; flex: none; width: 34px; height: 20px; }
.sayso .switch { border-radius: 10px; box-shadow: inset 0 0 0 1.5px var(--edge); }
.switch::before { content: ""; position: absolute; inset: -6px -4px; }
.switch::after {
  content: ""; position: absolute; left: 5px; top: 5px; width: 10px; height: 10px; border-radius: 50%;
  background: var(--edge); transition: left var(--fade);
}
.sayso .switch[aria-checked="true"] { background: var(--accent); box-shadow: none; }
.switch[aria-checked="true"]::after { left: 17px; top: 3px; width: 14px; height: 14px; background: var(--on-accent); }

.list-head { display: flex; justify-content: space-between; align-items: center; min-height: 40px; padding: 6px 8px 0 16px; }
.list-head h2 { margin: 0; font-size: 12px; font-weight: 400; color: var(--ink-soft); }
.list-head .text-button { min-height: 32px; padding: 0 8px; font-size: 12px; }
.popup > .passages { flex: 0 1 auto; min-height: 140px; margin: 0; padding: 0; list-style: none; overflow-y: auto; }
.sayso .passage { display: grid; grid-template-columns: 14px 1fr; gap: 0 10px; width: 100%; padding: 5px 16px; }
.sayso .passage:hover { background: var(--surface-hover); }
.sayso .passage:focus-visible { outline-offset: -2px; border-radius: var(--r-2); }
.passage .kind-glyph { margin-top: 3px; }
.passage .quote {
  display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; min-width: 0;
  font-size: 14px; line-height: 20px;
}
.passage .meta { grid-column: 2; font-size: 12px; line-height: 18px; color: var(--ink-soft); }

.site { display: flex; align-items: center; justify-content: space-between; gap: 10px; min-height: 48px; padding: 4px 16px; margin-top: 8px; border-top: 1px solid var(--rule); font-size: 14px; cursor: pointer; }
.kinds + .site { margin-top: 0; border-top: 0; }
.statement { margin: 0; padding: 10px 16px 12px; border-top: 1px solid var(--rule); background: var(--surface-sunk); font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.statement span { display: block; }

@media (pointer: coarse) {
  .popup { width: 100%; max-height: none; }
  .bar .icon-button { width: 44px; height: 44px; }
  .sayso .button, .list-head .text-button, .sayso .passage { min-height: 44px; }
  .switch::before { inset: -12px -8px; }
}
@media (forced-colors: active) {
  .problems, .sayso .button.second { border: 1px solid CanvasText; }
  .sayso .button.main { border: 1px solid ButtonBorder; background: ButtonFace; color: ButtonText; }
  .sayso .switch, .switch::after { forced-color-adjust: none; }
  .sayso .switch { box-shadow: inset 0 0 0 1.5px CanvasText; }
  .switch::after { background: CanvasText; }
  .sayso .switch[aria-checked="true"] { background: Highlight; box-shadow: inset 0 0 0 1.5px Highlight; }
  .switch[aria-checked="true"]::after { background: HighlightText; }
}
`;
