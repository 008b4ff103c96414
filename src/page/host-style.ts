// How the card's host and the frame in it stand on a page. Declarations only; what is in the card is view's.

/**
 * Only `!important` in the shadow root's own sheet is stronger than a page's rules for the host. Nothing inside uses
 * `rem`; direction and colour scheme are inherited even through `all: initial`'s reset of everything else.
 */
export const HOST_CSS = `
:host {
  all: initial !important;
  position: fixed !important; top: 0 !important; left: 0 !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important;
  direction: ltr !important; unicode-bidi: isolate !important;
}
:host([data-theme="light"]) { color-scheme: light !important; }
:host([data-theme="dark"]) { color-scheme: dark !important; }
.frame {
  position: fixed; inset: auto; margin: 0; padding: 0; border: 0; box-sizing: border-box;
  width: max-content; max-width: calc(100vw - 16px); overflow: auto; overscroll-behavior: contain;
  background: none; color: inherit;
}
.frame[hidden] { display: none; }
.status { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.frame[data-place="sheet"] { width: 100%; max-width: none; }
@media print { :host { display: none !important; } }
`;
