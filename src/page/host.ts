// The one element that Sayso adds to a page: a host with a closed shadow root, and in it the card, placed beside its
// mark in the top layer; the overview too, if that is wanted. Made for the first of them. What they say is rendered elsewhere.
import { computePosition, flip, offset, shift, size } from '@floating-ui/core';
import { autoUpdate } from '@floating-ui/dom';
import { type CardAnchor, elementAround, findMargin, PLATFORM, toAnchorBox } from './card-place.ts';
import { HOST_CSS } from './host-style.ts';
import { HOST_TAG } from './host-tag.ts';
import type { Ground } from './mark-sheet.ts';
import { elementsAround, hasTrapAround } from './plain-dom.ts';
import type { Box } from './safe-polygon.ts';

export { HOST_TAG };

export interface HostParts {
  readonly document: Document;
  /** The card's own style; applied within the shadow root, where the host is `:host`. */
  readonly css: string;
  /** Puts a content in the place of another, such that the reader does not lose the place in it. */
  readonly swap?: (frame: HTMLElement, content: HTMLElement) => void;
}

export interface CardOptions {
  readonly ground: Ground;
  /** A pinned card follows its mark when the page scrolls or changes, and stands in the margin if that is wide enough. */
  readonly isPinned: boolean;
  /** Not in the margin, however wide that is: the pointer is on the card, which must not go away from under it. */
  readonly isAtMark?: boolean;
  /** At the bottom of the window, for touch. */
  readonly isSheet?: boolean;
  /** In the upper corner of the window, about no words; a sheet stays one. */
  readonly isInCorner?: boolean;
}

export interface CardHost {
  readonly isOpen: boolean;
  /** Whether the card lies in a modal dialog of the page. */
  readonly isInModal: boolean;
  /** Shows the content at a mark, in place of what was shown. */
  show(content: HTMLElement, anchor: CardAnchor, options: CardOptions): void;
  /** Replaces the content where the card stands; its place is corrected if its size has changed. */
  replace(content: HTMLElement): void;
  /** The card is pinned from now on, and stays on the side of the mark where it stands. */
  pin(): void;
  hide(): void;
  /** Shows an element of ours besides the card, until it is removed; put back where the page took the host away. */
  keep(element: HTMLElement): void;
  /** Has screen readers say something when they have finished what they are saying. */
  announce(words: string): void;
  /** Whether an event's target, as the page sees it, is the card. */
  contains(target: EventTarget | null): boolean;
  /** Where the card is, in CSS pixels of the window; undefined while it is closed. */
  box(): Box | undefined;
}

/** CSS pixels. */
const GAP = 8;

/**
 * A host without an element as yet. A left-over of an earlier script is removed; on abort, ours is.
 */
export function createCardHost(parts: HostParts, signal: AbortSignal): CardHost {
  for (const old of parts.document.querySelectorAll(HOST_TAG)) old.remove();
  const host = new ShadowHost(parts);
  signal.addEventListener('abort', () => host.remove());
  return host;
}

class ShadowHost implements CardHost {
  readonly #document: Document;
  readonly #css: string;
  readonly #swap: (frame: HTMLElement, content: HTMLElement) => void;
  #host: HTMLElement | undefined;
  #root: ShadowRoot | undefined;
  #frame: HTMLElement | undefined;
  #status: HTMLElement | undefined;
  #anchor: CardAnchor | undefined;
  #options: CardOptions | undefined;
  #stopFollowing: (() => void) | undefined;

  constructor({ document, css, swap }: HostParts) {
    this.#document = document;
    this.#css = css;
    this.#swap = swap ?? ((frame, content) => frame.replaceChildren(content));
  }

  get isOpen(): boolean {
    return this.#anchor !== undefined;
  }

  get isInModal(): boolean {
    return this.isOpen && this.#host?.parentNode !== this.#document.documentElement;
  }

  show(content: HTMLElement, anchor: CardAnchor, options: CardOptions): void {
    const { host, frame } = this.#ensure(anchor);
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#anchor = anchor;
    this.#options = options;
    host.setAttribute('data-theme', options.ground);
    this.#swap(frame, content);
    frame.hidden = false;
    // Shown anew, the card comes to the top of the top layer, above a dialog opened since.
    if (typeof frame.showPopover === 'function') {
      if (frame.matches(':popover-open')) frame.hidePopover();
      frame.showPopover();
    }
    this.#place();
    if (options.isPinned && !options.isSheet && !options.isInCorner) this.#follow();
  }

  replace(content: HTMLElement): void {
    if (!this.#anchor || !this.#frame) return;
    this.#swap(this.#frame, content);
    this.#place();
  }

  pin(): void {
    if (!this.#anchor || !this.#options || this.#options.isPinned) return;
    this.#options = { ...this.#options, isPinned: true, isAtMark: true };
    if (!this.#options.isSheet) this.#follow();
  }

  hide(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = undefined;
    this.#anchor = undefined;
    if (!this.#frame) return;
    if (typeof this.#frame.hidePopover === 'function' && this.#frame.matches(':popover-open'))
      this.#frame.hidePopover();
    this.#frame.hidden = true;
    this.#frame.replaceChildren();
    this.announce('');
  }

  keep(element: HTMLElement): void {
    this.#ensure(this.#anchor);
    if (element.parentNode !== this.#root) this.#root?.append(element);
  }

  announce(words: string): void {
    if (this.#status) this.#status.textContent = words;
  }

  remove(): void {
    this.hide();
    this.#host?.remove();
    this.#host = undefined;
    this.#frame = undefined;
  }

  contains(target: EventTarget | null): boolean {
    // The root is closed: for the page, and for us at the window, every event in it comes from the host.
    return target !== null && target === this.#host;
  }

  box(): Box | undefined {
    return this.isOpen ? this.#frame?.getBoundingClientRect() : undefined;
  }

  /** The host, in the document, or in the open dialog that holds the mark: outside it, all is inert. */
  #ensure(anchor: CardAnchor | undefined): { host: HTMLElement; frame: HTMLElement } {
    if (!this.#host || !this.#frame) {
      const made = renderHost(this.#document, this.#css);
      this.#host = made.host;
      this.#root = made.root;
      this.#frame = made.frame;
      this.#status = made.status;
    }
    const place = (anchor && findModal(anchor.range)) ?? this.#document.documentElement;
    if (this.#host.parentNode !== place) place.append(this.#host);
    return { host: this.#host, frame: this.#frame };
  }

  #follow(): void {
    const { range } = this.#anchor!;
    const around = elementAround(range);
    const contextElement = around && !hasTrapAround(around) ? around : undefined;
    const reference = { getBoundingClientRect: () => range.getBoundingClientRect(), contextElement };
    this.#stopFollowing = autoUpdate(reference as never, this.#frame!, () => this.#place());
  }

  #place(): void {
    const anchor = this.#anchor;
    const frame = this.#frame;
    if (!anchor || !frame || !this.#options) return;
    const { isSheet, isInCorner } = this.#options;
    frame.setAttribute('data-place', isSheet ? 'sheet' : 'mark');
    if (isSheet || isInCorner) {
      const place = isSheet
        ? { left: '0', top: 'auto', right: '0', bottom: '0', maxHeight: '50vh' }
        : { left: 'auto', top: `${GAP}px`, right: `${GAP}px`, bottom: 'auto', maxHeight: '85vh' };
      Object.assign(frame.style, place);
      return;
    }
    const margin = this.#options.isPinned && !this.#options.isAtMark ? findMargin(anchor) : undefined;
    const box = margin ? margin.box : toAnchorBox(anchor);
    const placement = margin?.placement ?? 'bottom-start';
    void computePosition(box, frame, {
      platform: PLATFORM,
      strategy: 'fixed',
      placement,
      middleware: [
        offset(GAP),
        flip({ padding: GAP, crossAxis: false }),
        shift({ padding: GAP }),
        size({
          padding: GAP,
          apply: ({ availableHeight, elements }) => {
            elements.floating.style.maxHeight = `${Math.max(160, Math.floor(availableHeight))}px`;
          },
        }),
      ],
    }).then(
      ({ x, y }) => {
        if (this.#anchor !== anchor) return; // another card, or none, by now
        Object.assign(frame.style, { left: `${x}px`, top: `${y}px`, right: 'auto', bottom: 'auto' });
      },
      () => {}, // the page took the host away meanwhile; the next card puts it back
    );
  }
}

function findModal(range: Range): Element | undefined {
  for (const element of elementsAround(range.startContainer)) {
    if (element.localName !== 'dialog') continue;
    try {
      return element.matches(':modal') && !hasTrapAround(element) ? element : undefined;
    } catch {
      return undefined; // a browser without :modal
    }
  }
  return undefined;
}

const XHTML = 'http://www.w3.org/1999/xhtml';

/** An element of ours, in XML documents too. */
export function createDiv(document: Document, className: string): HTMLElement {
  const div = document.createElementNS(XHTML, 'div') as HTMLElement;
  div.className = className;
  return div;
}

function renderHost(
  document: Document,
  css: string,
): { host: HTMLElement; root: ShadowRoot; frame: HTMLElement; status: HTMLElement } {
  const host = document.createElementNS(XHTML, HOST_TAG) as HTMLElement;
  const root = host.attachShadow({ mode: 'closed' });
  const frame = createDiv(document, 'frame');
  frame.setAttribute('popover', 'manual');
  const status = createDiv(document, 'status');
  status.setAttribute('role', 'status');
  root.append(toStyle(document, HOST_CSS + css, root), frame, status);
  return { host, root, frame, status };
}

/** A constructed sheet, which no policy of the page binds; a style element where there is none. */
function toStyle(document: Document, css: string, root: ShadowRoot): Node {
  try {
    const sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    return document.createTextNode('');
  } catch {
    const style = document.createElement('style');
    style.textContent = css;
    return style;
  }
}
