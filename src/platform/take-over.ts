// One copy of the content script at a time on a page: the one in touch with the extension as it is now. Knows nothing of what the
// script does.
import { browser } from './browser.ts';

const RETIRE = 'sayso:retire';
/** By a symbol, which no element's name can stand for; the page's own scripts do not see our globals. */
const RUNNING = Symbol.for('sayso:running');

/** Has every other copy on this page step back. @returns what stops this one, here or when its turn comes. */
export function takeOver(): AbortController {
  const stop = new AbortController();
  const world = globalThis as { [RUNNING]?: AbortController };
  world[RUNNING]?.abort();
  world[RUNNING] = stop;
  // One from before an update sees neither our globals nor the extension any more, but still holds marks. The page can send
  // the same event: a script that is in touch with its extension stays.
  document.dispatchEvent(new CustomEvent(RETIRE));
  document.addEventListener(RETIRE, () => browser.runtime?.id || stop.abort(), { signal: stop.signal });
  return stop;
}
