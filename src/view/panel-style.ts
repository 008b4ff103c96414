// How the panel looks: one column of any width from 280 px, the bar above and the statement below always in view, the
// rest scrolling between. On tall panels the strip and the filters stay at the top while the list passes beneath.
import { CONTROLS_CSS } from './controls-style.ts';
import { EXPORT_CSS } from './export-style.ts';
import { PAGE_STATES_CSS } from './page-states-style.ts';
import { SURFACE_CSS } from './surface-style.ts';

export const PANEL_CSS = `${SURFACE_CSS}${CONTROLS_CSS}${PAGE_STATES_CSS}${EXPORT_CSS}
.panel {
  display: flex; flex-direction: column; height: 100vh; max-width: 720px; margin: 0 auto; overflow: hidden;
  background: var(--surface); overflow-wrap: break-word;
}
.panel > * { flex: none; }
.panel .body { flex: 1 1 0; min-height: 0; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }
.bar { display: flex; align-items: center; gap: 8px; min-height: 48px; padding-inline: 16px 8px; }
.bar .logo { width: 20px; height: 20px; }
.bar b { font-size: 15px; font-weight: 600; }
.bar .host {
  flex: 1; min-width: 0; padding-inline-end: 8px; text-align: end; font-size: 12px; color: var(--ink-soft);
  overflow: hidden; text-overflow: ellipsis; white-space: nowrap;
}

.story { padding: 4px 16px 14px; }
.story h1 { margin: 0 0 8px; font: 600 19px/1.3 var(--font-text); }
.story ul { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none; }
.story li { display: grid; grid-template-columns: 14px 1fr; gap: 10px; font: 15px/1.45 var(--font-text); text-wrap: pretty; }
.story li .kind-glyph { margin-top: 4px; }
.story b { font-weight: 600; }

.chooser { background: var(--surface); }
@media (min-height: 820px) { .chooser { position: sticky; top: 0; z-index: 2; border-bottom: 1px solid var(--rule); } }
.strip { margin: 0 16px; padding: 10px 0 8px; border-block: 1px solid var(--rule); }
.lane { display: flex; align-items: center; gap: 10px; height: 18px; }
.lane .kind-glyph { width: 12px; height: 12px; margin-inline-end: 2px; }
.lane-marks { overflow: visible; border-bottom: 1px solid var(--rule); }
.lane:nth-of-type(3) .lane-marks { overflow: visible; border-bottom-color: transparent; }
.lane-ground { fill: transparent; }
.lane:not(.off) .lane-marks { cursor: pointer; }
.tick { fill: var(--hue); }
.panel[dir="rtl"] .lane-marks { transform: scaleX(-1); }
.lane.off .tick { fill: var(--edge); }
.lane.off .kind-glyph { color: var(--edge); }
.current-ground { fill: var(--surface); stroke: var(--ink); stroke-width: 1.5; }
.axis { display: flex; justify-content: space-between; margin-block: 4px 0; margin-inline-start: 24px; font-size: 11px; line-height: 15px; color: var(--ink-soft); }

.chips { display: flex; flex-wrap: wrap; gap: 4px; padding: 12px 16px 8px; }
.sayso .chip {
  display: inline-flex; flex: 0 1 auto; align-items: center; justify-content: center; gap: 5px; min-height: 32px;
  padding: 0 8px; border-radius: 999px;
  box-shadow: inset 0 0 0 1px var(--edge); font-size: 13px; white-space: nowrap;
}
.sayso .chip:hover { background: var(--surface-hover); }
.chip .kind-glyph { width: 12px; height: 12px; }
.chip .count { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.chip.off { color: var(--ink-soft); text-decoration: line-through; }
.chip.off .kind-glyph { color: var(--ink-soft); }
.sayso .chip[aria-pressed="true"] { background: var(--accent); color: var(--on-accent); box-shadow: none; }
.chip[aria-pressed="true"] .count, .chip[aria-pressed="true"] .kind-glyph { color: inherit; }
.kind-line .text-button { flex: none; min-height: 32px; padding: 0 8px; }
.kind-line {
  display: flex; align-items: center; justify-content: space-between; gap: 10px; margin: 0; padding: 2px 16px 8px;
  font-size: 12px; line-height: 18px; color: var(--ink-soft);
}
label.kind-line { cursor: pointer; }
.search { padding: 2px 16px 10px; }
.search input {
  width: 100%; min-height: 32px; margin: 0; padding: 0 10px; border: 1px solid var(--edge); border-radius: var(--r-2);
  background: transparent; font: 14px/1.4 var(--font-ui); color: var(--ink);
}
.search input::placeholder { color: var(--ink-soft); opacity: 1; }
.listed { margin: 0; padding: 8px 16px 0; font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.listed:empty { padding: 0; }

.panel ol { margin: 0; padding: 0; list-style: none; }
.panel .rows { padding: 6px 0 10px; }
.row { position: relative; }
.head { position: relative; display: grid; grid-template-columns: 14px 1fr auto; gap: 0 10px; padding: 8px 16px; }
.head:hover { background: var(--surface-hover); }
.head .kind-glyph { margin-top: 3px; }
.sayso .passage { min-width: 0; }
.passage::after { content: ""; position: absolute; inset: 0; border-radius: var(--r-2); }
.sayso .passage:focus-visible { outline: none; }
.passage:focus-visible::after { outline: 2px solid var(--accent); outline-offset: -2px; }
.passage .quote {
  display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; overflow: hidden;
  font-size: 14.5px; line-height: 20px;
}
.head .place { font-size: 12px; line-height: 20px; color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; }
.head .meta { grid-column: 2; font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.row .fold { position: absolute; z-index: 1; top: 26px; inset-inline-end: 8px; height: 28px; }
.row .fold svg { width: 12px; height: 12px; }
.replies .head { padding-top: 7px; }
.row.joined::before {
  content: ""; position: absolute; z-index: 1; inset-inline-start: 22px; top: 29px; bottom: -8px;
  border-inline-start: 1.5px solid var(--edge); pointer-events: none;
}
.replies li:not(:last-child) > .row::before {
  content: ""; position: absolute; z-index: 1; inset-inline-start: 22px; top: 28px; bottom: -8px;
  border-inline-start: 1.5px solid var(--edge); pointer-events: none;
}
.head:has([aria-current]) { background: var(--surface-hover); box-shadow: inset 3px 0 0 var(--ink); }
.panel[dir="rtl"] .head:has([aria-current]) { box-shadow: inset -3px 0 0 var(--ink); }
.passage[aria-current] .quote { font-weight: 600; }

.detail { padding-block: 2px 14px; padding-inline: 40px 16px; font-size: 14px; line-height: 20px; }
.detail .who { margin: 4px 0 10px; font: 600 16px/1.3 var(--font-text); text-wrap: pretty; }
.say { display: grid; grid-template-columns: 64px 1fr; gap: 8px 12px; margin: 0; }
.say dt { font-size: 12px; line-height: 20px; color: var(--ink-soft); }
.say dd { margin: 0; min-width: 0; text-wrap: pretty; }
.say dd.question { font: italic 15px/20px var(--font-text); }
.others { margin-top: 10px; }
.others p, .note-by { display: block; margin: 0; font: 12px/20px var(--font-ui); color: var(--ink-soft); }
.others ul { margin: 0; padding: 0; list-style: none; }
.sayso .other {
  display: grid; grid-template-columns: 14px 1fr 12px; align-items: start; gap: 10px; width: 100%; min-height: 32px;
  padding: 6px 10px; border-radius: var(--r-2); background: var(--surface-sunk);
}
.others li + li { margin-top: 4px; }
.sayso .other:hover { background: var(--surface-hover); }
.other svg { margin-top: 3px; }
.other svg:last-child { width: 12px; height: 12px; margin-top: 4px; color: var(--accent); }
.detail .note { margin: 12px 0 0; padding-top: 10px; border-top: 1px solid var(--rule); font: 15px/1.5 var(--font-text); text-wrap: pretty; }
.anatomy { width: 100%; margin-top: 10px; border-collapse: collapse; font-size: 13px; line-height: 18px; }
.anatomy th {
  width: 118px; font-weight: 400; text-align: start; vertical-align: top; color: var(--ink-soft);
  padding: 5px 0; padding-inline-end: 12px; border-top: 1px solid var(--rule);
}
.anatomy td { vertical-align: top; padding: 5px 0; border-top: 1px solid var(--rule); }
.anatomy .silent td { color: var(--ink-soft); font-style: italic; }
.detail .plain { margin: 10px 0 0; font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.general { padding-top: 8px; border-top: 1px solid var(--rule); }
.general > * { margin: 0; padding: 0; font: inherit; list-style: none; }
.general > p, .general li { font-size: 13px; color: var(--ink); }
.general li { margin-top: 6px; padding-inline-start: 10px; border-inline-start: 2px solid var(--rule); }
.general mark { background: none; color: inherit; text-decoration: underline var(--line) var(--hue); text-underline-offset: .22em; }
.detail .origin { display: flex; align-items: center; gap: 6px; margin: 10px 0 0; font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.detail .origin svg { width: 14px; height: 14px; }
.detail .own { display: flex; gap: 4px; margin-block: 6px 0; margin-inline-start: -8px; }
.own .text-button { min-height: 32px; padding: 0 8px; }
.own-notice { display: flex; align-items: center; gap: 10px; padding-block: 10px; padding-inline: 16px 8px; border-top: 1px solid var(--rule); font-size: 13px; line-height: 18px; }
.own-notice > div { flex: 1; min-width: 0; }
.own-notice p { margin: 2px 0 0; color: var(--ink-soft); }

.keys { margin: 4px 0 0; padding: 8px 16px 16px; border-top: 1px solid var(--rule); font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.keys summary { min-height: 32px; line-height: 32px; cursor: pointer; border-radius: var(--r-2); }
.keys dl { display: grid; grid-template-columns: auto 1fr; gap: 6px 16px; margin: 4px 0 10px; }
.keys dt { font-weight: 600; color: var(--ink); white-space: nowrap; }
.keys dd { margin: 0; }
.keys p { margin: 0 0 8px; }
.panel > .statement {
  max-height: 30vh; margin: 0; padding: 10px 16px 12px; border-top: 1px solid var(--rule); background: var(--surface-sunk);
  font-size: 12px; line-height: 18px; color: var(--ink-soft); overflow-y: auto; text-wrap: pretty;
}

@media (max-width: 319px) {
  .detail { padding-inline-start: 16px; }
  .say { grid-template-columns: 1fr; gap: 0; }
  .say dd + dt { margin-top: 6px; }
}
@media (pointer: coarse) {
  .bar .icon-button, .row .fold { width: 44px; height: 44px; }
  .row .fold { inset-inline-end: 2px; top: 22px; }
  .head { min-height: 68px; }
  .own .text-button { min-height: 44px; }
  .sayso .chip, .search input, .sayso .other, .keys summary { min-height: 44px; }
  .keys summary { line-height: 44px; }
}
@media (forced-colors: active) {
  .sayso .chip, .sayso .other { border: 1px solid ButtonBorder; }
  .sayso .chip[aria-pressed="true"] { forced-color-adjust: none; background: Highlight; color: HighlightText; }
  .head:has([aria-current]) { border-inline-start: 3px solid Highlight; padding-inline-start: 13px; }
  .tick { fill: CanvasText; }
  .current-ground { fill: Canvas; stroke: Highlight; stroke-width: 2; }
}
@media print {
  .panel { height: auto; overflow: visible; }
  .panel .body { overflow: visible; }
  .bar .icon-button, .chips, .search, .fold, .keys { display: none; }
}
`;
