// What of a page can be seen: the two questions the reading of text asks about an element's style. Reads computed style;
// for documents without layout there is attribute-sight.ts. Keeps nothing and changes nothing.
import { elementsAround } from './plain-dom.ts';
import { tagOf } from './tags.ts';

/** Answers about elements. */
export interface Sight {
  /** Whether a reader sees text that stands right in the element, given all that is around it. */
  isShown(element: Element): boolean;
  /** Whether the element by itself starts and ends a line of its own. */
  isBlock(element: Element): boolean;
}

// Copies for screen readers, under the names that frameworks give them.
export const CLIPPED_NAME =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-(?:text|only))?|a11y-(?:text|hidden)|off-?screen|material-(?:icons|symbols)\S*)(?:$|[\s_-])/i;

/** Whether a class or style attribute makes it likely that an inline element is not for the eye. */
export function isSuspectName(className: string): boolean {
  return CLIPPED_NAME.test(className);
}

/** The sight of a window, by its computed style. Where the browser refuses that, all is shown, in lines of its own. */
export function toSight(view: Window & typeof globalThis): Sight {
  const { checkVisibility } = view.Element.prototype;
  const orYes = (ask: (element: Element) => boolean) => (element: Element) => {
    try {
      return ask(element);
    } catch {
      return true;
    }
  };
  return {
    isShown: orYes(element => isShownByStyle(view, checkVisibility, element)),
    isBlock: orYes(element => isBlockByStyle(view, element)),
  };
}

const VISIBLE = { visibilityProperty: true, opacityProperty: true };
const VISIBLE_OR_FADED = { visibilityProperty: true };

/** The browser looks through the elements around by itself: one question for a whole branch of the page. */
function isShownByStyle(
  view: Window,
  checkVisibility: Element['checkVisibility'],
  element: Element,
): boolean {
  if (!checkVisibility.call(element, VISIBLE)) {
    const style = view.getComputedStyle(element);
    // An element without a box of its own is "not visible" to checkVisibility, though what is in it may be.
    if (style.display === 'contents') {
      const around = elementsAround(element).next().value;
      return style.visibility === 'visible' && (!around || isShownByStyle(view, checkVisibility, around));
    }
    if (!checkVisibility.call(element, VISIBLE_OR_FADED) || isFaded(view, element)) return false;
  }
  return !isClipped(view, element);
}

/** Whether it or an element around it is transparent for good. */
function isFaded(view: Window, element: Element): boolean {
  if (isTransparent(view.getComputedStyle(element))) return true;
  for (const around of elementsAround(element)) {
    const { name } = tagOf(around.nodeName);
    // A page may hide its root until its scripts have run (anti-flicker snippets); it is read all the same.
    if (name === 'body' || name === 'html') return false;
    if (isTransparent(view.getComputedStyle(around))) return true;
  }
  return false;
}

/** Text that scrolls or fades into view starts transparent, and will be read. */
function isTransparent(style: CSSStyleDeclaration): boolean {
  if (style.opacity !== '0') return false;
  const isTimed = (durations: string) => /[1-9]/.test(durations);
  return !(
    (isTimed(style.transitionDuration) && /all|opacity/.test(style.transitionProperty)) ||
    (style.animationName !== 'none' && style.animationName !== '') ||
    /opacity/.test(style.willChange)
  );
}

/** The usual copies for screen readers: in a box of one pixel at most, whose overflow is cut off. */
function isClipped(view: Window, element: Element): boolean {
  // What stands in such a box is hardly wider; reading a box costs as much as all the rest.
  if (!((element as HTMLElement).offsetWidth <= 1)) return false; // also where it is undefined
  if (isClippingBox(view, element)) return true;
  for (const around of elementsAround(element)) {
    if ((around as HTMLElement).offsetWidth > 1) return false;
    if (isClippingBox(view, around)) return true;
  }
  return false;
}

function isClippingBox(view: Window, element: Element): boolean {
  if (!((element as HTMLElement).offsetHeight <= 1)) return false;
  const style = view.getComputedStyle(element);
  return style.display !== 'contents' && (style.overflow !== 'visible' || style.clip !== 'auto');
}

export function isBlockByStyle(view: Window, element: Element): boolean {
  const style = view.getComputedStyle(element);
  const { display } = style;
  if (/^(?:inline|contents|none|ruby)/.test(display)) return false;
  // A floated drop cap is a block to the browser, but the first letter of its word to the reader.
  const isDropCap = style.float !== 'none' && (element.textContent?.trim().length ?? 0) <= 3;
  return !isDropCap;
}
