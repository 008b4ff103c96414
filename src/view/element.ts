// Makes elements from tags, attributes and words. All strings become text nodes or attribute values, never markup.
import { say, toLanguage } from '../words/say.ts';

const SVG = 'http://www.w3.org/2000/svg';
const SVG_TAGS = new Set(['svg', 'g', 'path', 'circle', 'rect']);

/** Attributes of what holds our own words: their language, and which way it is written. */
export function inOurLanguage(): { lang: string; dir: string } {
  return { lang: toLanguage(), dir: say('direction') };
}

/** Attributes of what holds the article's words, which are English whatever language is around them. */
export const AS_IN_ARTICLE = { lang: 'en', dir: 'ltr' } as const;

/** A string is an attribute's value, `true` an attribute without one, a function the listener of an event ('onclick'). */
export type Attribute = string | number | boolean | undefined | ((event: Event) => void);
/** What is not there (`undefined`, `false`) is left out, so that conditions can stand among the children. */
export type Child = Node | string | undefined | false;

export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: Child[]
): HTMLElementTagNameMap[K];
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: Child[]
): Element;
export function h(
  tag: string,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: Child[]
): Element {
  // By the prototype: in a content script `document.createElement` may be a form of the page with that name.
  const { createElement, createElementNS } = Document.prototype;
  const element = SVG_TAGS.has(tag)
    ? createElementNS.call(document, SVG, tag)
    : createElement.call(document, tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== undefined && value !== false)
      element.setAttribute(name, value === true ? '' : withoutTurns(String(value)));
  }
  for (const child of children)
    if (child !== undefined && child !== false)
      element.append(typeof child === 'string' ? withoutTurns(child) : child);
  return element;
}

/**
 * Words without the marks that turn their direction (U+202A–202E, U+2066–2069). Quoted words may hold some that are never closed,
 * and would turn around what stands after them in our sentence. Pairs that set words apart stay: `say` puts them there.
 */
function withoutTurns(words: string): string {
  return words.replace(/(\u2068[^\u202A-\u202E\u2066-\u2069]*\u2069)|[\u202A-\u202E\u2066-\u2069]/g, '$1');
}
