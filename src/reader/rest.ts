// When a page that changes has come to rest: waits for a pause in its changes, but not without end, and until there is
// time left for it.
import type { Budget } from './budget.ts';

/** Milliseconds without a change that count as rest, and after which a restless page is read all the same. */
const REST = 250;
const PATIENCE = 2000;

export interface RestParts {
  readonly view: Window;
  /** What may be spent of the page's time; `onRest` spends it. */
  readonly budget: Budget;
  /** The page is at rest, and looked at. */
  readonly onRest: () => Promise<void>;
}

/**
 * Waits until the signal aborts.
 * @returns to be called when the page has changed; while `onRest` is at work, it is told of that afterwards.
 */
export function waitForRest({ view, budget, onRest }: RestParts, signal: AbortSignal): () => void {
  let timer: number | undefined;
  let firstChange = 0;
  let isAnswered = true;
  let hasChangedMeanwhile = false;

  const settle = async () => {
    timer = undefined;
    if (view.document.visibilityState === 'hidden') return; // a tab in the background waits until it is looked at
    if (budget.wait > 0) {
      timer = view.setTimeout(settle, budget.wait);
      return;
    }
    isAnswered = hasChangedMeanwhile = false;
    try {
      await onRest();
    } finally {
      isAnswered = true;
    }
    if (hasChangedMeanwhile && !signal.aborted) disturb();
  };
  const disturb = () => {
    if (!isAnswered) {
      hasChangedMeanwhile = true;
      return;
    }
    const now = view.performance.now();
    if (timer === undefined) firstChange = now;
    else view.clearTimeout(timer);
    const due = Math.min(now + REST, firstChange + PATIENCE);
    timer = view.setTimeout(settle, Math.max(0, due - now, budget.wait));
  };
  signal.addEventListener('abort', () => view.clearTimeout(timer));
  return disturb;
}
