// A page's side of the count on its tab's button: told to the background when it changes, and again when the page comes back from
// the back/forward cache, since browsers forget it with the page.
import { isChosen } from '../taxonomy/mark-choice.ts';
import { type PageState, sendToBackground } from './messages.ts';
import { onReturn } from './on-return.ts';
import type { Settings } from './settings-shape.ts';

/** @returns what takes the page's state as it is now; a page that is new in its tab has no marks. */
export function startTellingBadge(signal: AbortSignal): (state: PageState, settings: Settings) => void {
  let told = { count: 0, off: true };
  const tell = () => void sendToBackground('badge.set', told).catch(() => undefined);
  onReturn(tell, signal);
  return ({ status, findings, isAway = false }, settings) => {
    const off = status !== 'read' || isAway;
    const count = off ? 0 : findings.filter(finding => isChosen(finding, settings)).length;
    // That an article has no marks is news too: a frame in it then has no say.
    const isNew = count !== told.count || off !== told.off;
    told = { count, off };
    if (isNew) tell();
  };
}
