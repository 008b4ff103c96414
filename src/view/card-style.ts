// How the card looks. One style text for its shadow root, where no rule of the page reaches and none of ours leaves.
//
// The card stands in a 'frame', which is the host's: it gives the place and the height that is free, and the card scrolls
// within that by itself, so that its shadow is not cut. A linked passage is one box that goes there as a whole: its button
// fills it, and the arrows to other replies lie above.
import { SURFACE_CSS } from './surface-style.ts';

export const CARD_CSS = `${SURFACE_CSS}
.card {
  width: var(--card-width); max-width: 100%; max-height: inherit;
  display: flex; flex-direction: column; overflow: hidden;
  background: var(--surface); border-radius: var(--r-3); box-shadow: var(--e-2); overflow-wrap: break-word;
}
.card:focus { outline: none; }
.frame { overflow: visible; }
.frame[data-place="sheet"] .card { width: auto; border-radius: var(--r-4) var(--r-4) 0 0; box-shadow: var(--e-3); }
.frame[data-place="sheet"] .card::before {
  content: ""; flex: none; width: 36px; height: 4px; margin: 8px auto -4px; border-radius: 2px; background: var(--edge);
}
.card-body { min-height: 0; max-height: calc(var(--card-max-height) - 41px); padding: 14px 16px; overflow-y: auto; overscroll-behavior: contain; scrollbar-width: thin; }

.eyebrow {
  display: flex; align-items: center; gap: 7px; min-height: 20px; font-size: 12px; line-height: 20px;
  color: var(--ink-soft);
}
.eyebrow b { font-weight: 600; color: var(--hue); white-space: nowrap; }
.eyebrow .subtype::before { content: "·" / ""; margin-inline-end: 7px; }
.tools { margin-inline-start: auto; display: flex; gap: 2px; margin-block: -6px; margin-inline-end: -8px; }
.who { margin: 7px 0 10px; font: 600 17px/1.3 var(--font-text); text-wrap: pretty; }
.say { margin: 0; display: grid; grid-template-columns: 64px 1fr; gap: 8px 12px; }
.say dt { font-size: 12px; line-height: 20px; color: var(--ink-soft); }
.say dd { margin: 0; min-width: 0; font-size: 14px; line-height: 20px; text-wrap: pretty; }
.say dd.question { font: italic 15px/20px var(--font-text); }

.linked {
  position: relative; display: grid; grid-template-columns: 14px 1fr; gap: 2px 10px; margin-top: 12px;
  padding: 9px 12px 10px; border-radius: var(--r-2); background: var(--surface-sunk);
}
.linked:hover { background: var(--surface-hover); }
.linked .kind-glyph { margin-top: 3px; }
.relation {
  display: flex; align-items: center; flex-wrap: wrap; gap: 0 4px; min-width: 0; font-size: 12px; line-height: 20px;
  color: var(--ink-soft);
}
.relation .icon-button { position: relative; z-index: 1; margin-block: -6px; }
.relation .icon-button svg { width: 12px; height: 12px; }
.relation .icon-button + .icon-button { margin-inline-start: -6px; }
.sayso .go {
  margin-inline-start: auto; display: inline-flex; align-items: center; gap: 4px; white-space: nowrap;
  color: var(--accent); font-weight: 600;
}
.go svg { width: 12px; height: 12px; }
.go::after { content: ""; position: absolute; inset: 0; border-radius: var(--r-2); }
.sayso .go:focus-visible { outline: none; }
.go:focus-visible::after { outline: 2px solid var(--accent); outline-offset: 2px; }
.linked .quote { grid-column: 2; min-width: 0; font-size: 14px; line-height: 20px; }
.linked.own { background: none; box-shadow: inset 0 0 0 1px var(--rule); }
.linked + .linked { margin-top: 8px; }
.said { margin-top: 4px; }
.said .note-by { margin: 0; }

.note { margin: 14px 0 0; padding-top: 12px; border-top: 1px solid var(--rule); font: 15px/1.5 var(--font-text); text-wrap: pretty; }
.note-by { display: block; margin-bottom: 2px; font: 12px/20px var(--font-ui); color: var(--ink-soft); }
.anatomy { width: 100%; margin-top: 12px; border-collapse: collapse; font-size: 13px; line-height: 18px; }
.anatomy th {
  width: 118px; font-weight: 400; text-align: start; vertical-align: top; color: var(--ink-soft);
  padding: 5px 0; padding-inline-end: 12px; border-top: 1px solid var(--rule);
}
.anatomy td { vertical-align: top; padding: 5px 0; border-top: 1px solid var(--rule); }
.anatomy .silent td { color: var(--ink-soft); font-style: italic; }
.same-source { margin-top: 4px; padding-top: 8px; border-top: 1px solid var(--rule); }
.same-source h2 { margin: 0; font: 400 12px/20px var(--font-ui); color: var(--ink-soft); }
.same-source ul { margin: 0 -8px; padding: 0; list-style: none; }
.same-source button {
  display: grid; grid-template-columns: 1fr 12px; align-items: center; gap: 8px; width: 100%; min-height: 32px;
  padding: 4px 8px; border-radius: var(--r-2); font-size: 14px; line-height: 20px;
}
.same-source button:hover { background: var(--surface-hover); }
.same-source button:focus-visible { outline-offset: -2px; }
.same-source svg { width: 12px; height: 12px; color: var(--accent); }
.plain { margin: 10px 0 0; font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.general { padding-top: 8px; border-top: 1px solid var(--rule); }
.general > * { margin: 0; padding: 0; font: inherit; list-style: none; }
.general > p, .general li { font-size: 13px; color: var(--ink); }
.general li { margin-top: 6px; padding-inline-start: 10px; border-inline-start: 2px solid var(--rule); }
.general mark { background: none; color: inherit; text-decoration: underline var(--line) var(--hue); text-underline-offset: .22em; }
.row { display: flex; flex-wrap: wrap; gap: 0 4px; margin: 10px -8px -6px; padding-top: 6px; border-top: 1px solid var(--rule); }
.row .text-button { min-height: 32px; padding: 0 8px; font-size: 13px; }

.card > form { display: flex; flex-direction: column; min-height: 0; }
.about { margin: 6px 0 0; font-size: 15px; line-height: 20px; max-height: 80px; overflow-y: auto; }
.field { margin: 10px 0 0; }
.field label { display: block; font-size: 12px; line-height: 20px; color: var(--ink-soft); }
.field :is(select, textarea) {
  display: block; width: 100%; min-height: 34px; margin: 0; padding: 6px 8px; border: 1px solid var(--edge); border-radius: var(--r-2);
  background: var(--surface); color: inherit; font: 14px/20px var(--font-ui); resize: vertical;
}
.field .count { font-size: 12px; line-height: 18px; color: var(--ink-soft); }
.field .over { color: var(--ink); font-weight: 600; }
.problem { margin: 10px 0 0; font-weight: 600; }
.problem:empty { display: none; }
form .text-button + .text-button { margin: 0; }
.card-foot {
  flex: none; display: flex; align-items: center; gap: 6px; min-height: 40px; padding-inline: 16px 8px;
  border-top: 1px solid var(--rule); font-size: 12px; color: var(--ink-soft);
}
.card-foot svg { width: 14px; height: 14px; }
.card-foot .text-button {
  margin-inline-start: auto; min-height: 32px; padding: 0 8px; display: inline-flex; align-items: center; gap: 4px;
}
.card-foot .text-button svg { width: 12px; height: 12px; }
.stepper { display: flex; align-items: center; }
.frame[data-place="sheet"] .card-foot { flex-wrap: wrap; padding-inline-start: 8px; }

@media (pointer: coarse) {
  .card .icon-button { width: 44px; height: 44px; }
  .tools { margin-block: -12px; margin-inline-end: -12px; }
  .relation .icon-button { margin-block: -12px; }
  .relation .icon-button + .icon-button { margin-inline-start: -14px; }
  .card-foot .text-button, .row .text-button, .same-source button { min-height: 44px; }
}
@media (forced-colors: active) {
  .card { border: 1px solid CanvasText; }
  .linked { border: 1px solid CanvasText; }
  .linked.own { border-style: dashed; }
}
`;
