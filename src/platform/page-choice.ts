// What the reader chose, for a script on a page: settings and hidden passages, read once and followed from then on, through
// the back/forward cache too. Decides nothing by them.
import { readHiddenPassages, startWatchingHidden } from './hidden-passages.ts';
import { readSettings, type Settings, startWatchingSettings } from './settings.ts';

export interface PageChoice {
  readonly settings: Settings;
  /** Keys of the passages that the reader hid. */
  readonly hidden: ReadonlySet<string>;
}

/** Reads what is chosen now. @param onChange called with each later choice, until the signal aborts. */
export async function startFollowingChoice(
  onChange: (now: PageChoice) => void,
  signal: AbortSignal,
): Promise<PageChoice> {
  let now = await readOnPage(signal);
  const change = (part: Partial<PageChoice>) => {
    now = { ...now, ...part };
    onChange(now);
  };
  startWatchingSettings(({ settings }) => change({ settings }), signal);
  startWatchingHidden(hidden => change({ hidden }), signal);
  // A page that comes back from the cache has missed what was changed meanwhile.
  addEventListener('pageshow', event => event.persisted && read().then(change), { signal });
  return now;
}

async function read(): Promise<PageChoice> {
  const [{ settings }, hidden] = await Promise.all([readSettings(), readHiddenPassages()]);
  return { settings, hidden };
}

/** Firefox never settles a call that was pending when its page went into the cache, so it asks again on return. */
function readOnPage(signal: AbortSignal): Promise<PageChoice> {
  return new Promise(resolve => {
    const ask = () => read().then(resolve);
    addEventListener('pageshow', event => event.persisted && ask(), { signal });
    ask();
  });
}
