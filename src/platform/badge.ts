// A page's side of the count on its tab's button: told to the background when it changes, and again when the page comes back from
// the back/forward cache, since browsers forget it with the page.
import { sendToBackground } from './messages.ts';
import { onReturn } from './on-return.ts';

/** @returns what takes how many marks the page shows now, undefined where it is none to be counted; a new page has none. */
export function startTellingBadge(signal: AbortSignal): (marks: number | undefined) => void {
  let told = { count: 0, off: true };
  const tell = () => void sendToBackground('badge.set', told).catch(() => undefined);
  onReturn(tell, signal);
  return marks => {
    const off = marks === undefined;
    const count = marks ?? 0;
    // That an article has no marks is news too: a frame in it then has no say.
    const isNew = count !== told.count || off !== told.off;
    told = { count, off };
    if (isNew) tell();
  };
}
