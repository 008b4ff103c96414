// Listens to pointer, touch and Escape on the page and lets hover-state.ts decide. Never prevents or stops an event but the
// Escape that is the card's own, and never draws: what opens and closes is told to the caller.
import {
  AT_REST,
  type Hit,
  type HoverAction,
  type HoverEvent,
  type HoverState,
  type HoverTimer,
  toNextHover,
} from './hover-state.ts';
import { type Box, isOnTheWay, type Point } from './safe-polygon.ts';

export interface Clock {
  /** Milliseconds, running forward. */
  now(): number;
  /** Calls back once after so many milliseconds; the result stops it. */
  after(ms: number, call: () => void): () => void;
  /** Calls back once before the next frame is painted. */
  nextFrame(call: () => void): void;
}

export interface HoverParts {
  readonly document: Document;
  /** The mark at a point of the window. */
  readonly findAt: (x: number, y: number) => { readonly id: string } | undefined;
  /** Whether an event's target is the card's host. */
  readonly isOverCard: (target: EventTarget | null) => boolean;
  /** Where the card is, while it is open. */
  readonly cardBox: () => Box | undefined;
  /** Opens a card, or replaces the open one. */
  readonly onOpen: (hit: Hit, isPinned: boolean) => void;
  /** The open card now stays until it is closed. */
  readonly onPin: (hit: Hit, isInPlace: boolean) => void;
  readonly onClose: () => void;
  /** Whether the open card lies in a modal dialog of the page, which Escape would close too. By default false. */
  readonly isInModal?: () => boolean;
  /** Whether the scrolling of this document or element moves the open card's mark. By default always true. */
  readonly movesMark?: (target: EventTarget | null) => boolean;
  /** False while cards open on click only. By default always true. */
  readonly opensOnRest?: () => boolean;
  /** False while cards open from the list and by keyboard only. By default always true. */
  readonly opensOnClick?: () => boolean;
  /** Rest on a mark before its card opens, in milliseconds. By default hover-state's. */
  readonly rest?: () => number;
  /** Whether an event is the reader's doing. By default the browser's own word for it: scripts of the page forge others. */
  readonly isReal?: (event: Event) => boolean;
  readonly clock?: Clock;
}

export interface Hover {
  /** Opens a mark's card, pinned. */
  show(hit: Hit): void;
  /** Closes the card, if one is open. */
  hide(): void;
}

/** What answers to a click by itself. A label counts: it clicks its field. */
const CONTROLS =
  'a[href], area[href], button, input, select, textarea, label, summary, option, audio, video, [contenteditable=""], [contenteditable="true"], [onclick], [role="button"], [role="link"], [role="tab"], [role="checkbox"], [role="menuitem"]';

/** Watches until the signal aborts; then an open card is closed. */
export function startHover(parts: HoverParts, signal: AbortSignal): Hover {
  const hover = new HoverWatch(parts);
  hover.listen(signal);
  return { show: hit => hover.send({ type: 'show', hit }), hide: () => hover.send({ type: 'hide' }) };
}

/** A union's members, each without its time: the watch adds it. */
type Untimed<E> = E extends unknown ? Omit<E, 'at'> : never;

class HoverWatch {
  readonly #parts: HoverParts;
  readonly #clock: Clock;
  readonly #stops = new Map<HoverTimer, () => void>();
  #state: HoverState = AT_REST;
  /** The last move, until a frame has looked at it. */
  #move: PointerEvent | undefined;
  /** Where the pointer was last seen on the open card's mark. */
  #exit: Point = { x: 0, y: 0 };

  constructor(parts: HoverParts) {
    this.#parts = parts;
    this.#clock = parts.clock ?? toWindowClock(parts.document);
  }

  listen(signal: AbortSignal): void {
    const view = this.#parts.document.defaultView ?? this.#parts.document;
    // Captured at the window, so that a page that stops its events does not stop ours; passive, so that ours cannot.
    const options = { capture: true, passive: true, signal };
    const { isReal = event => event.isTrusted } = this.#parts;
    const on = (type: string, listener: (event: Event) => void) =>
      view.addEventListener(type, event => isReal(event) && listener(event), options);
    on('pointermove', event => this.#onPointerMove(event as PointerEvent));
    on(
      'pointerout',
      event => (event as PointerEvent).relatedTarget ?? this.#onPointerMove(event as PointerEvent),
    );
    on('pointerdown', () => this.send({ type: 'press' }));
    on('click', event => this.#onClick(event as PointerEvent));
    const onKeyDown = (event: KeyboardEvent) => isReal(event) && this.#onKeyDown(event);
    view.addEventListener('keydown', onKeyDown as EventListener, { capture: true, signal });
    on('scroll', event => this.#onScroll(event));
    signal.addEventListener('abort', () => {
      this.#move = undefined;
      this.send({ type: 'hide' });
    });
  }

  send(event: Untimed<HoverEvent>): void {
    const { state, actions } = toNextHover(this.#state, { ...event, at: this.#clock.now() } as HoverEvent);
    this.#state = state;
    for (const action of actions) this.#act(action);
  }

  #act(action: HoverAction): void {
    switch (action.type) {
      case 'open':
        this.#exit = action.hit;
        this.#parts.onOpen(action.hit, action.isPinned);
        break;
      case 'pin':
        this.#parts.onPin(action.hit, action.isInPlace);
        break;
      case 'close':
        this.#parts.onClose();
        break;
      case 'start':
        this.#stopTimer(action.timer);
        this.#startTimer(action.timer, action.ms);
        break;
      case 'stop':
        this.#stopTimer(action.timer);
    }
  }

  #startTimer(timer: HoverTimer, ms: number): void {
    this.#stops.set(
      timer,
      this.#clock.after(ms, () => this.send({ type: 'timer', timer })),
    );
  }

  #stopTimer(timer: HoverTimer): void {
    this.#stops.get(timer)?.();
    this.#stops.delete(timer);
  }

  #onPointerMove(event: PointerEvent): void {
    if (event.pointerType === 'touch') return; // a finger that moves scrolls
    const isWaiting = this.#move !== undefined;
    this.#move = event;
    if (isWaiting) return;
    this.#clock.nextFrame(() => {
      const move = this.#move;
      this.#move = undefined;
      if (move) this.#look(move);
    });
  }

  /** At most once a frame: what is under the pointer. */
  #look(event: PointerEvent): void {
    const { document, findAt, isOverCard, cardBox, opensOnRest, rest } = this.#parts;
    const point = { x: event.clientX, y: event.clientY };
    const hasLeft = event.type === 'pointerout';
    const isOver = !hasLeft && isOverCard(event.target);
    const found = hasLeft || isOver ? undefined : findAt(point.x, point.y);
    const isOnMark = found !== undefined && found.id === this.#state.card?.id;
    if (isOnMark) this.#exit = point;
    const box = this.#state.card && cardBox();
    this.send({
      type: 'move',
      hit: found && (isOnMark || (opensOnRest?.() ?? true)) ? { id: found.id, ...point } : undefined,
      isOverCard: isOver,
      isTravelling: !hasLeft && box !== undefined && isOnTheWay(point, this.#exit, box),
      isBusy: event.buttons !== 0 || hasSelection(document),
      ...(rest && { rest: rest() }),
    });
  }

  #onClick(event: PointerEvent): void {
    const { document, findAt, isOverCard, opensOnClick } = this.#parts;
    // Of a keyboard or a script: no place on the page.
    if (event.detail === 0) return;
    const isOver = isOverCard(event.target);
    const under = isOver ? undefined : findAt(event.clientX, event.clientY);
    const found = under?.id === this.#state.card?.id || (opensOnClick?.() ?? true) ? under : undefined;
    this.send({
      type: 'click',
      hit: found && { id: found.id, x: event.clientX, y: event.clientY },
      isOverCard: isOver,
      isFree: isFreeClick(event) && !hasSelection(document),
      isTouch: event.pointerType === 'touch',
    });
  }

  /** Escape closes one thing at a time: while a card is open, it must not close what the page has opened as well. */
  #onKeyDown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    const { isOverCard, isInModal } = this.#parts;
    const isTypedInCard = isOverCard(event.target);
    if (this.#state.card && (isTypedInCard || isInModal?.())) event.preventDefault();
    // The page's own keys stay the page's; those typed in the card never were.
    if (this.#state.card && isTypedInCard) event.stopPropagation();
    this.send({ type: 'escape' });
  }

  #onScroll(event: Event): void {
    const { isOverCard, movesMark } = this.#parts;
    if (!isOverCard(event.target) && (movesMark?.(event.target) ?? true)) this.send({ type: 'scroll' });
  }
}

function isFreeClick(event: PointerEvent): boolean {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false;
  // The path leads into open shadow roots; the target is only the outermost host.
  return !event.composedPath().some(isControl);
}

function isControl(target: EventTarget): boolean {
  // By its type: elements of a frame are of another "Element". From the prototype: a form may have a field named "matches".
  return (target as Node).nodeType === 1 && Element.prototype.matches.call(target as Element, CONTROLS);
}

function hasSelection(document: Document): boolean {
  // Not isCollapsed: Chromium says it is for what was selected with the mouse in a shadow root.
  return document.getSelection()?.type === 'Range';
}

function toWindowClock(document: Document): Clock {
  const view = document.defaultView ?? window;
  return {
    now: () => view.performance.now(),
    after(ms, call) {
      const timer = view.setTimeout(call, ms);
      return () => view.clearTimeout(timer);
    },
    nextFrame: call => void view.requestAnimationFrame(call),
  };
}
