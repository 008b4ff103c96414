// Notices that a page has changed and has come to rest: late text, another article without a reload, a return from the
// back/forward cache. Reads nothing itself; a page that never rests costs a bounded share of time.
import { Touched } from '../page/touched.ts';
import type { Budget } from './budget.ts';
import { notePageChanges, type PageChanges } from './page-changes.ts';
import { waitForRest } from './rest.ts';

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

/** Watches until the signal aborts. */
export function startFollowing(parts: FollowParts, signal: AbortSignal): PageChanges {
  const { document, isOwn, budget, onLeave, onSettled } = parts;
  const view = document.defaultView;
  if (!view) return { watch: () => false, take: () => new Touched() };

  const onChange = waitForRest({ view, budget, onRest: onSettled }, signal);
  const changes = notePageChanges(isOwn, onChange, signal);
  changes.watch([document]);
  noticeAnotherPage(view, onLeave, onChange, signal);
  noticeReturn(view, onChange, signal);
  return changes;
}

/**
 * The URL changes before the text does: what was marked is cleared at once, the new text read when it has settled. But
 * an endless page that writes the address of each article as it comes by, over the last one, is still the same page.
 */
function noticeAnotherPage(
  view: Window,
  onLeave: () => void,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const { document } = view;
  const { navigation } = view as unknown as { navigation?: EventTarget };
  let address = document.location?.href;
  const leave = (event: Event) => {
    const next = document.location?.href;
    const isSamePage = next?.split('#')[0] === address?.split('#')[0];
    address = next;
    if (isSamePage) return; // a jump within the page
    if ((event as NavigationCurrentEntryChangeEvent).navigationType !== 'replace') onLeave();
    onChange();
  };
  navigation?.addEventListener('currententrychange', leave, { signal });
  view.addEventListener('popstate', leave, { signal });
}

/** A page that comes back, or is looked at again. It may send both events itself, which is no reason to read it. */
function noticeReturn(view: Window, onReturn: () => void, signal: AbortSignal): void {
  const { document } = view;
  view.addEventListener('pageshow', event => event.isTrusted && event.persisted && onReturn(), { signal });
  document.addEventListener(
    'visibilitychange',
    event => event.isTrusted && document.visibilityState === 'visible' && onReturn(),
    { signal },
  );
}
