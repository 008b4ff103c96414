// A script on a page that is no longer one for it leaves, when it is told that something was withdrawn.
import { sendToBackground } from './messages.ts';

/** @param stop ends the script, if the page is not allowed any more. */
export async function leaveWhereNotAllowed(stop: AbortController): Promise<null> {
  if ((await sendToBackground('page.isAllowed', null).catch(() => undefined)) !== false) return null;
  stop.abort();
  await sendToBackground('badge.set', { count: 0, off: false }).catch(() => undefined);
  return null;
}
