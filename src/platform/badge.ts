// A page's side of the count on its tab's button: told to the background when it changes, and again when the page comes back from
// the back/forward cache, since browsers forget it with the page. What counts, the caller decides.
import { sendToBackground } from './messages.ts';

/** @returns what takes the count of marks shown now; a page that is new in its tab has none there. */
export function startTellingBadge(signal: AbortSignal): (count: number, off: boolean) => void {
  let told = { count: 0, off: false };
  const tell = () => void sendToBackground('badge.set', told).catch(() => undefined);
  addEventListener('pageshow', event => event.persisted && tell(), { signal });
  return (count, off) => {
    const isNew = count !== told.count;
    told = { count, off };
    if (isNew) tell();
  };
}
