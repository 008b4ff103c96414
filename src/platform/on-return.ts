// A page that comes back from the back/forward cache, to which nothing was told meanwhile.

/** Calls back each time that the browser brings the page back; a page that only says so costs nothing. Until the signal aborts. */
export function onReturn(work: () => unknown, signal: AbortSignal): void {
  addEventListener('pageshow', event => event.isTrusted && event.persisted && work(), { signal });
}
