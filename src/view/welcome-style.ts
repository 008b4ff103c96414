// How the welcome page looks: the article first and widest, the rest quiet beneath it.
import { CONTROLS_CSS } from './controls-style.ts';
import { FORM_CSS } from './form-style.ts';
import { SURFACE_CSS } from './surface-style.ts';

export const WELCOME_CSS = `${SURFACE_CSS}${CONTROLS_CSS}${FORM_CSS}
.welcome { min-height: 100vh; padding: 0 24px 48px; background: var(--surface-sunk); font-size: 15px; line-height: 1.5; overflow-wrap: break-word; }
.welcome > * { max-width: 860px; margin-inline: auto; }
.head { display: flex; gap: 16px; padding-block: 40px 24px; }
.head .logo { width: 44px; height: 44px; }
.head h1 { margin: 0; font: 600 28px/1.3 var(--font-text); }
.head .lead { margin: 6px 0 0; color: var(--ink-soft); max-width: 44em; }
.welcome h2 { margin: 0 0 8px; font: 600 20px/1.3 var(--font-text); }
.welcome h3 { margin: 20px 0 4px; font-size: 15px; font-weight: 600; }
.how { margin: 0 0 16px; color: var(--ink-soft); }
.trouble { margin: 0 0 16px; padding: 10px 14px; border-radius: var(--r-2); border-inline-start: 3px solid var(--edge); background: var(--surface); }
.trouble:empty { display: none; }
.paper { padding: 24px clamp(16px, 6vw, 56px) 32px; border-radius: var(--r-3); background: var(--surface); box-shadow: 0 0 0 1px var(--rule), 0 2px 12px rgb(20 22 28 / .06); }
.paper-head { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 16px; margin: 0 0 16px; padding-bottom: 8px; border-bottom: 1px solid var(--rule); font-size: 13px; color: var(--ink-soft); }
.paper h3 { margin: 0 0 12px; font: 600 26px/1.25 var(--font-text); }
.paper p:not(.paper-head) { margin: 0 0 14px; font: 18px/1.65 var(--font-text); }
.beside { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(320px, 100%), 1fr)); gap: 0 40px; }
.block { margin-top: 36px; }
.block p { margin: 0 0 8px; text-wrap: pretty; }
.kinds-list { margin: 0; padding: 0; list-style: none; }
.kinds-list .kind { display: flex; gap: 12px; padding: 6px 0; }
.kinds-list .kind-glyph { width: 16px; height: 16px; margin-top: 4px; }
.kinds-list .name { text-decoration: underline var(--line) var(--hue); text-underline-offset: 5px; }
.kinds-list p { margin: 4px 0 0; color: var(--ink-soft); font-size: 14px; }
.may { margin: 0 0 8px; padding-inline-start: 20px; }
.may li { margin: 4px 0; }
.keys { margin-bottom: 12px; }
.foot { display: flex; flex-wrap: wrap; gap: 8px 24px; margin-top: 40px; padding-top: 16px; border-top: 1px solid var(--rule); }
@media (max-width: 600px) {
  .welcome { padding-inline: 16px; }
  .head { flex-direction: column; gap: 10px; padding-top: 24px; }
}
@media (forced-colors: active) {
  .paper { border: 1px solid CanvasText; }
}
`;
