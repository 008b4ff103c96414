// Tells when the annotation sets have changed. Apart from set-store.ts, so that a page's script, which only needs to know
// that they did, does not carry what reads and checks them.
import { browser } from './browser.ts';
import { listenUntil } from './listen-until.ts';

/** Where storage.local keeps the list of sets. */
export const SET_LIST = 'sets';

/** Calls back whenever the sets, or which of them are on, have changed, or an organisation has changed what it gives, until the signal aborts. */
export function startWatchingSets(onChange: () => void, signal?: AbortSignal): void {
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || (area === 'local' && Object.hasOwn(changes, SET_LIST))) onChange();
  };
  listenUntil(signal, browser.storage.onChanged, listen);
}
