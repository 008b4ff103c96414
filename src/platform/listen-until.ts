// Listening to the browser for a time: its events take no signal.

interface BrowserEvent<L> {
  addListener(listener: L): void;
  removeListener(listener: L): void;
}

/** Listens until the signal aborts; without one for as long as the script runs. */
export function listenUntil<L>(signal: AbortSignal | undefined, event: BrowserEvent<L>, listener: L): void {
  event.addListener(listener);
  signal?.addEventListener('abort', () => event.removeListener(listener));
}
