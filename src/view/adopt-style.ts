// Gives a document of ours or a shadow root its style, without an element and untouched by a page's CSP; and a page its title.
import { inOurLanguage } from './element.ts';

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

/** Gives a page of ours its title, and its language where all on it is ours. */
export function adoptWords(document: Document, title: string): void {
  document.title = title;
  Object.assign(document.documentElement, inOurLanguage());
}
