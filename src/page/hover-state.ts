// When a card opens, stays, pins and closes: events in, actions out. Pure: knows neither the DOM nor the time of day.

/** How the pointer must behave, in milliseconds and CSS pixels. */
export const TIMING = {
  /** Rest on a mark before its card opens. */
  open: 300,
  /** The same while a card is open, or closed within the last `warm` ms: the reader is looking at marks. */
  openWarm: 60,
  warm: 300,
  /** Away from mark and card before the card closes. */
  close: 250,
  /** Movement that is still rest. */
  jitter: 6,
} as const;

/** A mark under the pointer, or one that is to be shown. */
export interface Hit {
  /** The finding's id. */
  readonly id: string;
  /** Where in the window the pointer met it (CSS pixels). */
  readonly x: number;
  readonly y: number;
}

export type HoverTimer = 'open' | 'close';

/** `at` is in milliseconds on any clock that runs forward. */
export type HoverEvent = { readonly at: number } & (
  | {
      readonly type: 'move';
      readonly hit: Hit | undefined;
      readonly isOverCard: boolean;
      /** On the way from the mark to its card. */
      readonly isTravelling: boolean;
      /** A button is down, or words are selected. */
      readonly isBusy: boolean;
      /** What the reader chose in place of `TIMING.open`. */
      readonly rest?: number;
    }
  | { readonly type: 'timer'; readonly timer: HoverTimer }
  | { readonly type: 'press' }
  | {
      readonly type: 'click';
      readonly hit: Hit | undefined;
      readonly isOverCard: boolean;
      /** The click means nothing to the page: no link or control, no modifier, nothing selected. */
      readonly isFree: boolean;
      readonly isTouch: boolean;
    }
  | { readonly type: 'escape' | 'scroll' | 'hide' }
  /** Shown on request: from the list, by keyboard, by a link on a card. */
  | { readonly type: 'show'; readonly hit: Hit }
);

export type HoverAction =
  | { readonly type: 'open'; readonly hit: Hit; readonly isPinned: boolean }
  /** `isInPlace`: the reader pressed something on the card itself. */
  | { readonly type: 'pin'; readonly hit: Hit; readonly isInPlace: boolean }
  | { readonly type: 'close' }
  | { readonly type: 'start'; readonly timer: HoverTimer; readonly ms: number }
  | { readonly type: 'stop'; readonly timer: HoverTimer };

export interface HoverState {
  readonly card: { readonly id: string; readonly isPinned: boolean } | undefined;
  /** The mark the pointer rests on, whose card is not open; the `open` timer runs. */
  readonly waiting: Hit | undefined;
  /** Whether the `close` timer runs. */
  readonly isLeaving: boolean;
  readonly closedAt: number;
}

export interface HoverStep {
  readonly state: HoverState;
  readonly actions: readonly HoverAction[];
}

export const AT_REST: HoverState = {
  card: undefined,
  waiting: undefined,
  isLeaving: false,
  closedAt: Number.NEGATIVE_INFINITY,
};

/** What an event leads to. An event that changes nothing returns the same state and no actions. */
export function toNextHover(state: HoverState, event: HoverEvent): HoverStep {
  switch (event.type) {
    case 'move':
      return onMove(state, event);
    case 'timer':
      return onTimer(state, event);
    case 'click':
      return onClick(state, event);
    case 'show':
      return open(state, event.hit, true);
    case 'press':
      return stopWaiting(state);
    case 'scroll':
      return state.card && !state.card.isPinned ? close(state, event.at) : stopWaiting(state);
    case 'escape':
    case 'hide':
      return state.card ? close(state, event.at) : stopWaiting(state);
  }
}

function onMove(state: HoverState, event: Extract<HoverEvent, { type: 'move' }>): HoverStep {
  const { card } = state;
  if (card?.isPinned) return stopWaiting(state);
  const { hit, isOverCard, isTravelling, isBusy } = event;
  if (isOverCard || (card && hit?.id === card.id)) return then(stopWaiting(state), stopLeaving);
  const left = card ? startLeaving(state, isTravelling) : { state, actions: [] };
  if (!hit || isBusy) return then(left, stopWaiting);
  return then(left, now => startWaiting(now, hit, event));
}

function onTimer(state: HoverState, event: Extract<HoverEvent, { type: 'timer' }>): HoverStep {
  if (event.timer === 'open')
    return state.waiting ? open(state, state.waiting, false) : { state, actions: [] };
  return state.isLeaving && state.card && !state.card.isPinned
    ? close(state, event.at)
    : { state, actions: [] };
}

function onClick(state: HoverState, event: Extract<HoverEvent, { type: 'click' }>): HoverStep {
  const { card } = state;
  // Who is at work in a card must not lose it by a slip of the hand.
  if (event.isOverCard)
    return card && !card.isPinned ? pin(state, { id: card.id, x: 0, y: 0 }, true) : { state, actions: [] };
  // A finger has no way to leave: it closes by touching elsewhere.
  if (!event.hit) return event.isTouch && card ? close(state, event.at) : stopWaiting(state);
  if (!event.isFree) return stopWaiting(state);
  if (card?.id !== event.hit.id) return open(state, event.hit, true);
  if (card.isPinned) return close(state, event.at);
  return pin(state, event.hit, false);
}

function pin(state: HoverState, hit: Hit, isInPlace: boolean): HoverStep {
  const pinned: HoverStep = {
    state: { ...state, card: { id: hit.id, isPinned: true } },
    actions: [{ type: 'pin', hit, isInPlace }],
  };
  return then(then(pinned, stopWaiting), stopLeaving);
}

function open(state: HoverState, hit: Hit, isPinned: boolean): HoverStep {
  const quiet = then(stopWaiting(state), stopLeaving);
  return {
    state: { ...quiet.state, card: { id: hit.id, isPinned } },
    actions: [...quiet.actions, { type: 'open', hit, isPinned }],
  };
}

function close(state: HoverState, at: number): HoverStep {
  const quiet = then(stopWaiting(state), stopLeaving);
  return {
    state: { ...quiet.state, card: undefined, closedAt: at },
    actions: [...quiet.actions, { type: 'close' }],
  };
}

function startWaiting(
  state: HoverState,
  hit: Hit,
  { at, isTravelling, rest = TIMING.open }: Extract<HoverEvent, { type: 'move' }>,
): HoverStep {
  const { waiting, card } = state;
  const isResting =
    waiting?.id === hit.id && Math.hypot(hit.x - waiting.x, hit.y - waiting.y) <= TIMING.jitter;
  if (isResting) return { state, actions: [] };
  // A mark on the way to the card must not take its place in passing.
  const isWarm = card ? !isTravelling : at - state.closedAt <= TIMING.warm;
  const ms = isWarm ? Math.min(TIMING.openWarm, rest) : rest;
  return { state: { ...state, waiting: hit }, actions: [{ type: 'start', timer: 'open', ms }] };
}

function stopWaiting(state: HoverState): HoverStep {
  if (!state.waiting) return { state, actions: [] };
  return { state: { ...state, waiting: undefined }, actions: [{ type: 'stop', timer: 'open' }] };
}

/** Travel towards the card starts the time anew with every step; standing still on the way does not. */
function startLeaving(state: HoverState, isTravelling: boolean): HoverStep {
  if (state.isLeaving && !isTravelling) return { state, actions: [] };
  return {
    state: { ...state, isLeaving: true },
    actions: [{ type: 'start', timer: 'close', ms: TIMING.close }],
  };
}

function stopLeaving(state: HoverState): HoverStep {
  if (!state.isLeaving) return { state, actions: [] };
  return { state: { ...state, isLeaving: false }, actions: [{ type: 'stop', timer: 'close' }] };
}

function then(first: HoverStep, next: (state: HoverState) => HoverStep): HoverStep {
  const second = next(first.state);
  return { state: second.state, actions: [...first.actions, ...second.actions] };
}
