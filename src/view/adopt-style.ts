// Gives a document of ours or a shadow root its style, without an element and untouched by a page's CSP.

/** Makes `css` the one adopted sheet of `root`. */
export function adoptStyle(root: Document | ShadowRoot, css: string): void {
  root.adoptedStyleSheets = [];
  addStyle(root)(css);
}

/** Adds a sheet after those there are. @returns what replaces its rules. */
export function addStyle(root: Document | ShadowRoot): (css: string) => void {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  return css => sheet.replaceSync(css);
}
