// What the reader chose: kinds on or off, mark style, pause, sites. Kept in storage.sync, checked on the way in; a value
// that does not fit is replaced by its default and reported, so that nothing else is lost with it.
import * as v from 'valibot';
import { browser } from './browser.ts';

const KEY = 'settings';

const KindSwitches = v.object({
  anonymous: v.optional(v.boolean(), true),
  denial: v.optional(v.boolean(), true),
  unverified: v.optional(v.boolean(), true),
});

/** One entry a setting: its check and, within it, its default. */
const fields = {
  /** Which kinds are marked. */
  kinds: v.optional(KindSwitches, {}),
  /** How marks look: DESIGN's line and tint, or quieter, or line-less. */
  marks: v.optional(v.picklist(['line-and-tint', 'line', 'tint']), 'line-and-tint'),
  /** Nothing is read or marked anywhere while true. */
  paused: v.optional(v.boolean(), false),
  /** Host names on which the reader switched Sayso off. */
  sitesOff: v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []),
};
const Fields = v.object(fields);

export type Settings = v.InferOutput<typeof Fields>;

export interface ReadSettings {
  settings: Settings;
  /** Sentences for the reader about what could not be read and was replaced; empty when all was well. */
  problems: string[];
}

export const DEFAULT_SETTINGS: Settings = v.parse(Fields, {});

/** Checks a stored value field by field. Never throws: what does not fit falls back to its default, with a sentence. */
export function parseSettings(stored: unknown): ReadSettings {
  if (stored === undefined) return { settings: DEFAULT_SETTINGS, problems: [] };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored))
    return {
      settings: DEFAULT_SETTINGS,
      problems: ['Your settings could not be read, so the defaults are in use.'],
    };
  const problems: string[] = [];
  const read: Record<string, unknown> = {};
  for (const [name, check] of Object.entries(fields)) {
    const result = v.safeParse(check, (stored as Record<string, unknown>)[name]);
    if (result.success) read[name] = result.output;
    else problems.push(`The setting “${name}” could not be read, so its default is in use.`);
  }
  return { settings: v.parse(Fields, read), problems };
}

/** Reads the reader's settings. Never rejects: a storage that fails yields the defaults and a sentence. */
export async function readSettings(): Promise<ReadSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.sync.get(KEY);
    return parseSettings(stored[KEY]);
  } catch {
    return {
      settings: DEFAULT_SETTINGS,
      problems: ['The browser did not hand over your settings, so the defaults are in use.'],
    };
  }
}

/**
 * `readSettings` for a script on a page: Firefox never settles a call that was pending when its page went into the
 * back/forward cache, so it asks again on return.
 */
export function readSettingsOnPage(signal: AbortSignal): Promise<ReadSettings> {
  return new Promise(resolve => {
    const ask = () => readSettings().then(resolve);
    addEventListener('pageshow', event => event.persisted && ask(), { signal });
    ask();
  });
}

/**
 * Stores a change on top of what is there now.
 * @throws Error from the browser when storage is full or fails; callers say so where the reader can see it.
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const { settings } = await readSettings();
  const next = change(settings);
  await browser.storage.sync.set({ [KEY]: next });
  return next;
}

/** Calls back on every change, from whichever page of the extension, until the signal aborts. */
export function startWatchingSettings(onChange: (read: ReadSettings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = changes[KEY];
    if (area === 'sync' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
