// What can be seen of documents that no browser shows: parsed HTML, the command line, DOMs without layout. Reads attributes and
// what such a DOM knows of style; no part of the page's script.
import { elementsAround, type PlainDom, plainDomOf } from './plain-dom.ts';
import { CLIPPED_NAME, isBlockByStyle, type Sight, toSight } from './sight.ts';
import { BLOCK_TAGS, tagOf } from './tags.ts';

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/i;
const INLINE_STYLE = /(?:^|;)\s*display\s*:\s*inline/i;

/**
 * For documents without layout: parsed HTML, the command line. `aria-hidden` on a block hides it here, because menus
 * and dialogs that only style hides carry it; on an inline element it does not, because the letters of a drop cap do.
 */
export const attributesOnly: Sight = {
  isShown(element) {
    const dom = plainDomOf(element);
    if (isHiddenByAttributes(element, dom)) return false;
    for (const around of elementsAround(element)) if (isHiddenByAttributes(around, dom)) return false;
    return true;
  },
  isBlock(element) {
    const dom = plainDomOf(element);
    const style = dom.attribute(element, 'style');
    if (BLOCK_TAGS.has(tagOf(dom.nodeName(element)).name)) return !(style && INLINE_STYLE.test(style));
    return !!style && BLOCK_STYLE.test(style);
  },
};

function isHiddenByAttributes(element: Element, dom: PlainDom): boolean {
  if (!dom.hasAttributes(element)) return tagOf(dom.nodeName(element)).name === 'dialog';
  if (dom.attribute(element, 'hidden') !== null) return true;
  const tag = tagOf(dom.nodeName(element)).name;
  if (tag === 'dialog' && dom.attribute(element, 'open') === null) return true;
  if (BLOCK_TAGS.has(tag) && dom.attribute(element, 'aria-hidden') === 'true') return true;
  const style = dom.attribute(element, 'style');
  if (style && HIDING_STYLE.test(style)) return true;
  const className = dom.attribute(element, 'class');
  return className !== null && CLIPPED_NAME.test(className);
}

/** What can be seen of any document: by its window's style, or by attributes alone if it has none (DOMParser results). */
export function toAnySight(root: Node): Sight {
  const view = (root.ownerDocument ?? (root as Document)).defaultView;
  // A node outside its document has no computed style at all.
  if (!root.isConnected || typeof view?.getComputedStyle !== 'function') return attributesOnly;
  if (typeof view.Element?.prototype?.checkVisibility === 'function') return toSight(view);
  return {
    isShown: element => orElse(isShownAllAround, attributesOnly.isShown, view, element),
    isBlock: element => orElse(isBlockByStyle, attributesOnly.isBlock, view, element),
  };
}

/** Where a DOM knows no style after all (linkedom), what the attributes say. */
function orElse(
  ask: (view: Window, element: Element) => boolean,
  otherwise: (element: Element) => boolean,
  view: Window,
  element: Element,
): boolean {
  try {
    return ask(view, element);
  } catch {
    return otherwise(element);
  }
}

/** Where there is no checkVisibility (jsdom). Visibility is inherited, display is not. */
function isShownAllAround(view: Window, element: Element): boolean {
  const { visibility, display } = view.getComputedStyle(element);
  if (display === 'none' || visibility === 'hidden' || visibility === 'collapse') return false;
  for (const around of elementsAround(element))
    if (view.getComputedStyle(around).display === 'none') return false;
  return true;
}
