// How the options page looks: one column of sections on a quiet ground, beside it a list of them where there is room.
import { CONTROLS_CSS } from './controls-style.ts';
import { EXPORT_CSS } from './export-style.ts';
import { FORM_CSS } from './form-style.ts';
import { SURFACE_CSS } from './surface-style.ts';

export const OPTIONS_CSS = `${SURFACE_CSS}${CONTROLS_CSS}${EXPORT_CSS}${FORM_CSS}
.options { min-height: 100vh; background: var(--surface-sunk); padding: 0 16px 48px; overflow-wrap: break-word; }
.head { display: flex; align-items: center; gap: 12px; max-width: 1196px; margin-inline: auto; padding-block: 20px; }
.head .logo { width: 28px; height: 28px; }
.head h1 { margin: 0; font: 600 22px/1.3 var(--font-text); }
.head .product { color: var(--ink-soft); font-weight: 400; }
.columns { max-width: 1196px; margin-inline: auto; }
.options main { min-width: 0; }
nav ul { display: flex; flex-wrap: wrap; gap: 0 4px; margin: 0 0 16px; padding: 0; list-style: none; }
nav a { display: block; padding: 6px 10px; border-radius: var(--r-2); color: var(--ink-soft); text-decoration: none; }
nav a:hover { background: var(--surface-hover); color: var(--ink); }
nav a[aria-current] { color: var(--ink); font-weight: 600; box-shadow: inset 0 -2px var(--accent); border-end-start-radius: 0; border-end-end-radius: 0; }
@media (min-width: 1000px) {
  .columns { display: grid; grid-template-columns: 192px minmax(0, 1fr); gap: 32px; align-items: start; }
  nav { position: sticky; top: 20px; }
  nav ul { flex-direction: column; margin: 0; }
  nav a[aria-current] { box-shadow: inset 2px 0 var(--accent); border-radius: 0; border-start-end-radius: var(--r-2); border-end-end-radius: var(--r-2); }
  nav a[aria-current]:dir(rtl) { box-shadow: inset -2px 0 var(--accent); }
}
.section {
  margin-bottom: 24px; padding: 28px 32px 32px; border-radius: var(--r-3); background: var(--surface);
  box-shadow: 0 0 0 1px var(--rule); scroll-margin-top: 16px;
}
.section h2 { margin: 0; font: 600 22px/1.3 var(--font-text); }
.section h2:focus { outline: none; }
.section h3 { margin: 0; font-size: 15px; font-weight: 600; }
.lead { margin: 4px 0 20px; color: var(--ink-soft); text-wrap: pretty; }

.looks { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 16px; margin: 0; padding: 0; border: 0; min-width: 0; }
.look { display: flex; flex-direction: column; padding: 12px 14px 14px; border-radius: var(--r-3); box-shadow: inset 0 0 0 1px var(--edge); cursor: pointer; }
.look:has(:checked) { box-shadow: inset 0 0 0 2px var(--accent); }
.look-head { display: flex; align-items: center; gap: 8px; font-weight: 600; }
.look-note { flex: 1; margin: 2px 0 10px; font-size: 12px; line-height: 17px; color: var(--ink-soft); }
.papers { display: block; border-radius: var(--r-2); overflow: hidden; box-shadow: 0 0 0 1px var(--rule); }
.paper { display: block; padding: 10px 12px; font: 14.5px/1.65 var(--font-text); }
.paper-white { background: #fff; color: #161616; }
.paper-sepia { background: #f4ecd8; color: #2c2416; }
.paper-black { background: #121212; color: #e4e2dd; }

.colours { margin-top: 28px; }
.colours > .soft { margin: 2px 0 8px; }
.colour { display: grid; grid-template-columns: auto 1fr auto; gap: 2px 12px; align-items: center; padding: 10px 0; border-top: 1px solid var(--rule); }
.colour-name { display: flex; align-items: center; gap: 8px; min-height: 32px; }
.colour-check { grid-column: 2 / -1; font-size: 13px; color: var(--ink-soft); }
.colour-check p { margin: 0; }
.colour-check .faint { color: var(--ink); }
.options input[type="color"] { width: 48px; height: 32px; padding: 2px; border: 1px solid var(--edge); border-radius: var(--r-2); background: var(--surface); cursor: pointer; }

.group { margin-top: 20px; }
.group:first-child { margin-top: 0; }
.group-head { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 10px; min-height: 44px; border-bottom: 1px solid var(--edge); }
.group-head .switch { margin-inline-start: auto; }
.group.off .kind-glyph { color: var(--ink-soft); }
.subtype { display: grid; grid-template-columns: 250px minmax(0, 1fr); gap: 2px 12px; padding: 7px 0; border-bottom: 1px solid var(--rule); align-items: baseline; }
.subtype label { display: flex; align-items: baseline; gap: 12px; min-height: 24px; cursor: pointer; }
.subtype label input { position: relative; top: 2px; }
.subtype .example { margin: 0; font: 14.5px/22px var(--font-text); }
.options[dir="rtl"] .example { width: fit-content; }
.options[dir="rtl"] .set-title { unicode-bidi: plaintext; text-align: right; }
.off .subtype label, .off .subtype .example { color: var(--ink-soft); }

.notice-place { position: sticky; bottom: 16px; z-index: 1; max-width: 720px; margin-inline: auto; }
.notice { display: flex; align-items: center; gap: 12px; padding-block: 12px; padding-inline: 16px 12px; border-radius: var(--r-3); background: var(--surface); box-shadow: var(--e-2); }
.notice-words { flex: 1; min-width: 0; }
.notice-words p { margin: 0; font-weight: 600; }
.notice-words ul { margin: 4px 0 0; padding-inline-start: 18px; font-size: 13px; }
.problems { margin: 0 0 24px; padding: 12px 16px; border-radius: var(--r-2); background: var(--surface); border-inline-start: 3px solid var(--edge); }
.problems p { margin: 0; }

.options .line { width: 220px; min-height: 36px; padding: 0 10px; border: 1px solid var(--edge); border-radius: var(--r-2); background: transparent; font: inherit; color: var(--ink); }
.sets { margin: 0 0 8px; padding: 0; list-style: none; }
.set { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 16px; align-items: center; padding: 10px 0; border-bottom: 1px solid var(--rule); }
.set > .soft { grid-column: 1; font-size: 13px; }
.set-title { grid-column: 1; font-family: var(--font-text); font-size: 15px; }
.set.off .set-title { color: var(--ink-soft); }
.set-actions .save-as ul { inset-inline: auto 0; max-width: calc(100vw - 48px); }
.set-actions summary { display: inline-flex; align-items: center; cursor: pointer; list-style: none; }
.set-actions summary::-webkit-details-marker { display: none; }
.set-actions { grid-column: 2; grid-row: 1 / span 2; display: flex; flex-wrap: wrap; justify-content: end; align-items: center; gap: 4px 12px; }
.set-actions .text-button { min-height: 32px; padding: 0 8px; }
.drop { margin-top: 20px; padding: 16px 20px 20px; border: 1px dashed var(--edge); border-radius: var(--r-3); }
.drop.over { border-style: solid; border-color: var(--accent); background: var(--surface-hover); }
.drop p { margin: 4px 0 12px; }
.previews { margin-top: 16px; padding: 16px 20px; border-radius: var(--r-3); background: var(--surface-sunk); }
.preview + .preview { margin-top: 16px; padding-top: 16px; border-top: 1px solid var(--rule); }
.preview p { margin: 2px 0; }
.previewed { margin-top: 8px; }
.kind-counts { display: flex; flex-wrap: wrap; gap: 2px 16px; margin: 6px 0; padding: 0; list-style: none; }
.kind-counts li { display: flex; align-items: center; gap: 6px; }
.quotes { margin: 0; padding-inline-start: 14px; border-inline-start: 2px solid var(--rule); list-style: none; }
.preview .rejected-head { margin-top: 10px; font-weight: 600; }
.rejected { margin: 2px 0 0; padding-inline-start: 18px; font-size: 13px; }
.previews .actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }

.listed-box { max-height: 320px; overflow: auto; border-radius: var(--r-2); box-shadow: inset 0 0 0 1px var(--rule); }
.listed { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(240px, 100%), 1fr)); gap: 0 16px; margin: 0; padding: 8px 12px; list-style: none; }
.listed li { padding: 4px 0; font-size: 13px; }
.listed .soft { display: block; font-size: 12px; }
.fold > input { margin-top: 8px; }

.search { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; padding: 8px 0; background: var(--surface); }
.search p { margin: 0; }
.kind-group { margin-top: 16px; }
.kind-group h3 { display: flex; align-items: center; gap: 10px; min-height: 44px; border-bottom: 1px solid var(--edge); }
.subtype-group h4 { margin: 16px 0 4px; font-size: 13px; font-weight: 600; color: var(--ink-soft); }
.pattern { scroll-margin-top: 64px; border-bottom: 1px solid var(--rule); }
.pattern .pattern-title { font-weight: 600; }
.pattern summary .soft { display: block; }
.pattern[open] { padding-bottom: 12px; }
.pattern h5 { margin: 10px 0 2px; font-size: 12px; font-weight: 600; color: var(--ink-soft); }
.pattern ul { margin: 0; padding-inline-start: 18px; }
.pattern li { margin: 2px 0; font: 14.5px/22px var(--font-text); white-space: pre-line; }
.pattern li span { display: inline-block; max-width: 100%; }
.pattern p { margin: 4px 0; }
.pattern > :not(summary) { margin-inline-start: 22px; }
.pattern .ask .quote { font-style: italic; }

.foot { padding: 0 32px; color: var(--ink-soft); font-size: 13px; }
.foot p { margin: 0 0 8px; }
.foot h3, .foot h4 { margin: 12px 0 4px; font-size: 13px; color: var(--ink); }
.foot ul { margin: 0; padding-inline-start: 18px; }

@media (max-width: 700px) {
  .options { padding-inline: 0; }
  .head, nav { padding-inline: 16px; }
  nav a { padding-inline: 8px; }
  .section { padding: 20px 16px 24px; border-radius: 0; }
  .looks { grid-template-columns: minmax(0, 1fr); }
  .subtype { grid-template-columns: 16px minmax(0, 1fr); }
  .subtype label { grid-column: 1 / -1; }
  .subtype .example { grid-column: 2; }
  .group-head { padding-block: 6px; }
  .set-actions { margin-inline-start: -8px; }
  .foot { padding-inline: 16px; }
  .set { grid-template-columns: minmax(0, 1fr); }
  .set-actions { grid-column: 1; grid-row: auto; justify-content: start; }
  .notice-place { margin-inline: 8px; }
}
@media (forced-colors: active) {
  .section, .look, .notice, .listed-box, .previews { border: 1px solid CanvasText; }
  .look:has(:checked) { border: 3px solid Highlight; }
  .paper { background: Canvas; color: CanvasText; }
  nav a[aria-current] { text-decoration: underline; }
}
`;
