// Notices that a page has changed and has come to rest: late text, another article without a reload, a return from the
// back/forward cache. Reads nothing itself; a page that never rests costs a bounded share of time.
import { Touched } from '../page/touched.ts';
import type { Budget } from './budget.ts';

export interface FollowParts {
  readonly document: Document;
  /** Whether a node is our own host element. */
  readonly isOwn: (node: Node) => boolean;
  /** What may be spent of the page's time; `onSettled` spends it. */
  readonly budget: Budget;
  /** The address has changed: what was read is no longer true. */
  readonly onLeave: () => void;
  /** The page has changed and is at rest. Changes that come before the promise settles are told after it. */
  readonly onSettled: () => Promise<void>;
}

/** Milliseconds without a change that count as rest, and after which a restless page is read all the same. */
const REST = 250;
const PATIENCE = 2000;

/** Attributes by which text is shown and hidden: 'read more', a paywall that opens, `<details>`. */
const SHOWING = ['class', 'style', 'hidden', 'open'];

export interface Following {
  /**
   * Follows shadow roots too: what happens in one is not told to the document.
   * @returns whether any of them is new: what has happened in it until now is not known.
   */
  watch(roots: readonly ShadowRoot[]): boolean;
  /** What has changed since this was last asked; whoever asks is about to read it. */
  takeChanges(): Touched;
}

const WATCHED = { subtree: true, childList: true, characterData: true, attributeFilter: SHOWING };

/** Watches until the signal aborts. */
export function startFollowing(parts: FollowParts, signal: AbortSignal): Following {
  const { document, isOwn, budget, onLeave, onSettled } = parts;
  const view = document.defaultView;
  if (!view) return { watch: () => false, takeChanges: () => new Touched() };
  const now = () => view.performance.now();
  let timer: number | undefined;
  let firstChange = 0;

  let isWorking = false;
  let hasChangedMeanwhile = false;

  const settle = async () => {
    timer = undefined;
    if (document.visibilityState === 'hidden') return; // a tab in the background waits until it is looked at
    if (budget.wait > 0) {
      timer = view.setTimeout(settle, budget.wait);
      return;
    }
    isWorking = true;
    hasChangedMeanwhile = false;
    try {
      await onSettled();
    } finally {
      isWorking = false;
    }
    if (hasChangedMeanwhile && !signal.aborted) schedule();
  };
  const schedule = () => {
    if (isWorking) {
      hasChangedMeanwhile = true;
      return;
    }
    const at = now();
    if (timer === undefined) firstChange = at;
    else view.clearTimeout(timer);
    const due = Math.min(at + REST, firstChange + PATIENCE);
    timer = view.setTimeout(settle, Math.max(0, due - at, budget.wait));
  };

  let changes = new Touched();
  /** @returns whether text may have come, gone or been shown by it. */
  const note = (record: MutationRecord): boolean => {
    const { type, target, addedNodes, removedNodes } = record;
    const nodes = [...addedNodes, ...removedNodes];
    if (isOwn(target) || (type === 'childList' && nodes.every(isOwn))) return false;
    changes.add(record);
    // What holds nothing shows no text, however it looks.
    return type !== 'attributes' || target.hasChildNodes() || (target as Element).shadowRoot !== null;
  };
  const observer = new MutationObserver(records => {
    // All are noted; that one is enough to be read again is no reason to stop.
    if (records.filter(note).length > 0) schedule();
  });
  const watched = new WeakSet<Node>();
  const watch = (roots: readonly Node[]): boolean => {
    const unknown = roots.filter(root => !watched.has(root));
    for (const root of unknown) {
      watched.add(root);
      observer.observe(root, WATCHED);
    }
    return unknown.length > 0;
  };
  watch([document]);

  const options = { signal };
  // The URL changes before the text does: what was marked is cleared at once, the new text read when it has settled. But
  // an endless page that writes the address of each article as it comes by, over the last one, is still the same page.
  const { navigation } = view as unknown as { navigation?: EventTarget };
  let address = document.location?.href;
  const leave = (event: Event) => {
    const next = document.location?.href;
    const isSamePage = next?.split('#')[0] === address?.split('#')[0];
    address = next;
    if (isSamePage) return; // a jump within the page
    if ((event as NavigationCurrentEntryChangeEvent).navigationType !== 'replace') onLeave();
    schedule();
  };
  navigation?.addEventListener('currententrychange', leave, options);
  view.addEventListener('popstate', leave, options);
  // A page may send both itself, which is no reason to read it.
  view.addEventListener('pageshow', event => event.isTrusted && event.persisted && schedule(), options);
  document.addEventListener(
    'visibilitychange',
    event => event.isTrusted && document.visibilityState === 'visible' && schedule(),
    options,
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    view.clearTimeout(timer);
  });
  return {
    watch: roots => !signal.aborted && watch(roots),
    takeChanges() {
      for (const record of observer.takeRecords()) note(record);
      const taken = changes;
      changes = new Touched();
      return taken;
    },
  };
}
