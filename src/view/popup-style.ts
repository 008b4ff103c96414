// How the popup looks: 360 px wide, under 600 px tall (the most that browsers give), the list scrolling within.
import { CONTROLS_CSS } from './controls-style.ts';
import { EXPORT_CSS } from './export-style.ts';
import { PAGE_STATES_CSS } from './page-states-style.ts';
import { SURFACE_CSS } from './surface-style.ts';

export const POPUP_CSS = `${SURFACE_CSS}${CONTROLS_CSS}${PAGE_STATES_CSS}${EXPORT_CSS}
.popup {
  width: var(--popup-width); max-width: 100vw; max-height: 600px; margin: 0; display: flex; flex-direction: column;
  background: var(--surface); overflow: hidden; overflow-wrap: break-word;
}
.popup > * { flex: none; }
.bar { display: flex; align-items: center; gap: 8px; min-height: 48px; padding-inline: 16px 8px; }
.bar .logo { width: 20px; height: 20px; }
.bar b { flex: 1; font-size: 15px; font-weight: 600; }
.kinds { border-block: 1px solid var(--rule); }
.kind { display: flex; align-items: center; gap: 10px; min-height: 40px; padding: 4px 16px; font-size: 14px; cursor: pointer; }
.kind + .kind { border-top: 1px solid var(--rule); }
.kind .name { text-decoration: underline var(--line) var(--hue); text-underline-offset: 5px; }
.kind .count {
  margin-inline-start: auto; min-width: 20px; text-align: end; font-size: 13px; font-variant-numeric: tabular-nums;
  color: var(--ink-soft);
}
.kind.off .name { text-decoration: none; color: var(--ink-soft); }
.kind.off .kind-glyph { color: var(--ink-soft); }

.list-head { display: flex; justify-content: space-between; align-items: center; min-height: 36px; padding-top: 4px; padding-inline: 16px 8px; }
.list-head h2 { margin: 0; font-size: 12px; font-weight: 400; color: var(--ink-soft); }
.list-head .text-button { min-height: 32px; padding: 0 8px; font-size: 12px; }
.popup > .passages:has(> :nth-child(3)) { flex: 0 1 auto; min-height: 140px; }
.popup > .passages { margin: 0; padding: 0; list-style: none; overflow-y: auto; }
.sayso .passage { display: grid; grid-template-columns: 14px 1fr; gap: 0 10px; width: 100%; padding: 5px 16px; }
.sayso .passage:hover { background: var(--surface-hover); }
.sayso .passage:focus-visible { outline-offset: -2px; border-radius: var(--r-2); }
.passage .kind-glyph { margin-top: 3px; }
.passage .quote {
  display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden; min-width: 0;
  font-size: 14px; line-height: 20px;
}
.passage .meta { grid-column: 2; font-size: 12px; line-height: 18px; color: var(--ink-soft); }

.site { display: flex; align-items: center; justify-content: space-between; gap: 10px; min-height: 44px; padding: 4px 16px; margin-top: 4px; border-top: 1px solid var(--rule); font-size: 14px; cursor: pointer; }
.kinds + .site { margin-top: 0; border-top: 0; }
.hidden-here { display: flex; align-items: center; justify-content: space-between; margin: 0; min-height: 40px; padding-block: 4px; padding-inline: 16px 8px; border-top: 1px solid var(--rule); font-size: 13px; color: var(--ink-soft); }
.hidden-here .text-button { min-height: 32px; padding: 0 8px; }
.statement { margin: 0; padding: 10px 16px 12px; border-top: 1px solid var(--rule); background: var(--surface-sunk); font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.statement span { display: block; }

@media (pointer: coarse) {
  .popup { width: 100%; max-height: none; }
  .bar .icon-button { width: 44px; height: 44px; }
  .kind, .list-head .text-button, .sayso .passage { min-height: 44px; }
}
`;
