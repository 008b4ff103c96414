// Gives a document of ours or a shadow root its style, without an element and untouched by a page's CSP.

/** Makes `css` the one adopted sheet of `root`. */
export function adoptStyle(root: Document | ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
