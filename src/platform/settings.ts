// What the reader chose: kinds on or off, mark style, pause, sites. Kept in storage.sync, checked on the way in; a value
// that does not fit is replaced by its default and reported, so that nothing else is lost with it.
import * as v from 'valibot';
import { SUBTYPES } from '../taxonomy/taxonomy.ts';
import { browser } from './browser.ts';
import { SETTINGS_KEY } from './choice-keys.ts';

/** Milliseconds. Whoever wants to wait longer wants to click. */
export const LONGEST_DELAY = 2000;

const KindSwitches = v.object({
  anonymous: v.optional(v.boolean(), true),
  denial: v.optional(v.boolean(), true),
  unverified: v.optional(v.boolean(), true),
});

/** A host name is at most 253 characters long; a list that does not fit into storage.sync is refused by the browser. */
const HostNames = v.optional(v.array(v.pipe(v.string(), v.maxLength(253))), []);
const LineColour = v.optional(v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/i), v.toLowerCase()));

/** One entry a setting: its check and, within it, its default. */
const fields = {
  /** Which kinds are marked. */
  kinds: v.optional(KindSwitches, {}),
  /** Of these, the subtypes that are not. */
  subtypesOff: v.optional(
    v.array(v.picklist([...SUBTYPES.anonymous, ...SUBTYPES.denial, ...SUBTYPES.unverified])),
    [],
  ),
  /** How marks look: DESIGN's line and tint, or quieter, or line-less. */
  marks: v.optional(v.picklist(['line-and-tint', 'line', 'tint']), 'line-and-tint'),
  /** The reader's own line colours, `#rrggbb`; kinds without one have ours. */
  colours: v.optional(v.object({ anonymous: LineColour, denial: LineColour, unverified: LineColour }), {}),
  /** Whether marks are printed with the page. */
  print: v.optional(v.boolean(), false),
  /** What opens a card besides the list and the keyboard commands: resting and clicking, clicking alone, nothing. */
  opens: v.optional(v.picklist(['hover', 'click', 'keyboard']), 'hover'),
  /** Rest on a mark before its card opens, in milliseconds. */
  delay: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(LONGEST_DELAY)), 300),
  /** Marks beside the scrollbar, where in the page the passages are. */
  overview: v.optional(v.boolean(), false),
  /** Nothing is read or marked anywhere while true. */
  paused: v.optional(v.boolean(), false),
  /** Host names on which the reader switched Sayso off; sites within them belong to them. */
  sitesOff: HostNames,
  /** By which the reader signs annotations; empty for none. */
  author: v.optional(v.pipe(v.string(), v.trim(), v.maxLength(100)), ''),
  /** 'allowed': all listed sites and those that the browser lets us read. 'only': of these, `sitesOnly`. */
  where: v.optional(v.picklist(['allowed', 'only']), 'allowed'),
  /** The host names that count while `where` is 'only'. */
  sitesOnly: HostNames,
};
const Fields = v.object(fields);

export type Settings = v.InferOutput<typeof Fields>;

export interface ReadSettings {
  settings: Settings;
  /** Sentences for the reader about what could not be read and was replaced; empty when all was well. */
  problems: string[];
}

export const DEFAULT_SETTINGS: Settings = v.parse(Fields, {});

export const SETTING_NAMES = Object.keys(fields) as (keyof Settings)[];

/** Checks one setting's value, or takes its default where there is none. Undefined when the value does not fit. */
export function parseSetting<K extends keyof Settings>(
  name: K,
  value: unknown,
): { value: Settings[K] } | undefined {
  const result = v.safeParse(fields[name], value);
  return result.success ? { value: result.output as Settings[K] } : undefined;
}

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
  for (const name of SETTING_NAMES) {
    const result = parseSetting(name, (stored as Record<string, unknown>)[name]);
    if (result) read[name] = result.value;
    else problems.push(`The setting “${name}” could not be read, so its default is in use.`);
  }
  return { settings: v.parse(Fields, read), problems };
}

/** Reads the reader's settings. Never rejects: a storage that fails yields the defaults and a sentence. */
export async function readSettings(): Promise<ReadSettings> {
  try {
    const stored: Record<string, unknown> = await browser.storage.sync.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY]);
  } catch {
    return {
      settings: DEFAULT_SETTINGS,
      problems: ['The browser did not hand over your settings, so the defaults are in use.'],
    };
  }
}

/**
 * Stores a change on top of what is there now.
 * @throws Error from the browser when storage is full or fails; callers say so where the reader can see it.
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const { settings } = await readSettings();
  const next = change(settings);
  await browser.storage.sync.set({ [SETTINGS_KEY]: next });
  return next;
}

/** Calls back on every change, from whichever page of the extension, until the signal aborts. */
export function startWatchingSettings(onChange: (read: ReadSettings) => void, signal: AbortSignal): void {
  const listen = (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    const change = changes[SETTINGS_KEY];
    if (area === 'sync' && change) onChange(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
