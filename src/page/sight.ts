// What of a page can be seen: the two questions the reading of text asks about an element's style. Reads computed
// style where there is layout, attributes alone where there is none; keeps nothing and changes nothing.
import { plainDomOf } from './plain-dom.ts';
import { BLOCK_TAGS, tagOf } from './tags.ts';

/** Answers about one element by itself; its ancestors have been asked before it. */
export interface Sight {
  /**
   * False for an element whose text no reader sees.
   * @param isBare whether it is known to have no attributes that tell it from others of its tag.
   */
  isShown(element: Element, isBare?: boolean): boolean;
  /** Whether the element starts and ends a line of its own. */
  isBlock(element: Element): boolean;
}

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse))/i;
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item|flow-root)/i;
const INLINE_STYLE = /(?:^|;)\s*display\s*:\s*inline/i;
// Copies for screen readers, under the names that frameworks give them.
const CLIPPED_NAME =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-(?:text|only))?|a11y-(?:text|hidden)|off-?screen|material-(?:icons|symbols)\S*)(?:$|[\s_-])/i;

/** Whether a class or style attribute makes it likely that an inline element is not for the eye. */
export function isSuspectName(className: string): boolean {
  return CLIPPED_NAME.test(className);
}

/**
 * For documents without layout: parsed HTML, the command line. `aria-hidden` on a block hides it here, because menus
 * and dialogs that only style hides carry it; on an inline element it does not, because the letters of a drop cap do.
 */
export const attributesOnly: Sight = {
  isShown(element) {
    const dom = plainDomOf(element);
    if (dom.attribute(element, 'hidden') !== null) return false;
    const tag = tagOf(dom.nodeName(element)).name;
    if (tag === 'dialog' && dom.attribute(element, 'open') === null) return false;
    if (BLOCK_TAGS.has(tag) && dom.attribute(element, 'aria-hidden') === 'true') return false;
    const style = dom.attribute(element, 'style');
    if (style && HIDING_STYLE.test(style)) return false;
    const className = dom.attribute(element, 'class');
    return !(className && CLIPPED_NAME.test(className));
  },
  isBlock(element) {
    const dom = plainDomOf(element);
    const style = dom.attribute(element, 'style');
    if (BLOCK_TAGS.has(tagOf(dom.nodeName(element)).name)) return !(style && INLINE_STYLE.test(style));
    return !!style && BLOCK_STYLE.test(style);
  },
};

/**
 * The sight of a document: its window's computed style, or attributes alone if it has no window (DOMParser results)
 * or the browser refuses.
 */
export function toSight(document: Document): Sight {
  const view = document.defaultView;
  if (!view || typeof view.getComputedStyle !== 'function') return attributesOnly;
  return {
    isShown: (element, isBare = false) => {
      try {
        // Nobody clips a bare tag; reading a box costs as much as all the rest.
        return isShownByStyle(view, element, !isBare);
      } catch {
        return attributesOnly.isShown(element);
      }
    },
    isBlock: element => {
      try {
        return isBlockByStyle(view, element);
      } catch {
        return attributesOnly.isBlock(element);
      }
    },
  };
}

const VISIBLE = { visibilityProperty: true, opacityProperty: true };

function isShownByStyle(view: Window & typeof globalThis, element: Element, mayBeClipped: boolean): boolean {
  const { checkVisibility } = view.Element?.prototype ?? {};
  if (typeof checkVisibility !== 'function') {
    const style = view.getComputedStyle(element);
    return style.display !== 'none' && style.visibility !== 'hidden' && style.visibility !== 'collapse';
  }
  if (!checkVisibility.call(element, VISIBLE)) {
    const style = view.getComputedStyle(element);
    // An element without a box of its own is "not visible" to checkVisibility, though its children are.
    if (style.display === 'contents') return style.visibility === 'visible';
    if (!checkVisibility.call(element, { visibilityProperty: true })) return false;
    if (style.opacity === '0' && !isFadingIn(style)) return false;
  }
  return !mayBeClipped || !isClipped(view, element);
}

/** Text that scrolls or fades into view starts transparent, and will be read. */
function isFadingIn(style: CSSStyleDeclaration): boolean {
  const isTimed = (durations: string) => /[1-9]/.test(durations);
  return (
    (isTimed(style.transitionDuration) && /all|opacity/.test(style.transitionProperty)) ||
    (style.animationName !== 'none' && style.animationName !== '') ||
    /opacity/.test(style.willChange)
  );
}

/** The usual copies for screen readers: a box of one pixel at most, whose overflow is cut off. */
function isClipped(view: Window, element: Element): boolean {
  const box = element as HTMLElement;
  if (!(box.offsetWidth <= 1 && box.offsetHeight <= 1)) return false; // also where they are undefined
  const style = view.getComputedStyle(element);
  return style.display !== 'contents' && (style.overflow !== 'visible' || style.clip !== 'auto');
}

function isBlockByStyle(view: Window, element: Element): boolean {
  const style = view.getComputedStyle(element);
  const { display } = style;
  if (/^(?:inline|contents|none|ruby)/.test(display)) return false;
  // A floated drop cap is a block to the browser, but the first letter of its word to the reader.
  const isDropCap = style.float !== 'none' && (element.textContent?.trim().length ?? 0) <= 3;
  return !isDropCap;
}
