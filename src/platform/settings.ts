// What the reader chose: kinds on or off, mark style, pause, sites. Kept in storage.sync, checked on the way in; a value
// that does not fit is replaced by its default and reported, so that nothing else is lost with it. Defaults are ours, or those
// that an organisation has set (policy.ts); only what differs from them is kept.
import { say } from '../words/say.ts';
import { browser } from './browser.ts';
import { SETTINGS_KEY } from './choice-keys.ts';
import { NO_POLICY, type Policy, readPolicy, toLockedSettings } from './policy.ts';
import { POLICY_WORDS } from './policy-words.ts';
import { DEFAULT_SETTINGS, parseSetting, SETTING_NAMES, type Settings } from './settings-shape.ts';

export interface ReadSettings {
  settings: Settings;
  /** Sentences for the reader about what could not be read and was replaced; empty when all was well. */
  problems: string[];
  /** What an organisation has set. */
  policy: Policy;
}

export const DEFAULTS: ReadSettings = { settings: DEFAULT_SETTINGS, problems: [], policy: NO_POLICY };

/**
 * Checks a stored value field by field. Never throws: what does not fit falls back to its default, with a sentence.
 * @param policy takes our defaults' place, and where it is locked that of what is stored.
 */
export function parseSettings(stored: unknown, policy: Policy = NO_POLICY): ReadSettings {
  const base = toBase(policy);
  const problems = [...policy.problems];
  if (stored === undefined) return { settings: base, problems, policy };
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) {
    problems.push(say('stored_unreadable'));
    return { settings: base, problems, policy };
  }
  const locked = toLockedSettings(policy);
  const read: Record<string, unknown> = { ...base };
  for (const name of SETTING_NAMES) {
    const value = (stored as Record<string, unknown>)[name];
    if (value === undefined || locked.includes(name)) continue;
    const result = parseSetting(name, value);
    if (result) read[name] = result.value;
    else problems.push(say('stored_setting_unreadable', { name }));
  }
  return { settings: read as Settings, problems, policy };
}

/** What the reader has before any choice. */
export function toBase({ preset }: Policy): Settings {
  return { ...DEFAULT_SETTINGS, ...preset };
}

/** Reads the reader's settings. Never rejects: a storage that fails yields the defaults and a sentence. */
export async function readSettings(): Promise<ReadSettings> {
  const asked = readPolicy();
  try {
    const stored: Record<string, unknown> = await browser.storage.sync.get(SETTINGS_KEY);
    return parseSettings(stored[SETTINGS_KEY], await asked);
  } catch {
    const policy = await asked;
    const { settings, problems } = parseSettings(undefined, policy);
    problems.push(say('stored_not_handed'));
    return { settings, problems, policy };
  }
}

/** Why a change was not kept, in words for the reader. */
export class LockedSetting extends Error {}

/**
 * Stores a change on top of what is there now. What an organisation has locked stays as it is.
 * @throws LockedSetting when nothing else was to be changed; Error from the browser when storage is full or fails; callers say
 * so where the reader can see it.
 */
export async function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  const { settings: now, policy } = await readSettings();
  const asked = change(now);
  const locked = toLockedSettings(policy);
  const isOther = (name: keyof Settings, one: Settings, other: Settings) =>
    JSON.stringify(one[name]) !== JSON.stringify(other[name]);
  const changed = SETTING_NAMES.filter(name => isOther(name, asked, now));
  if (changed.length > 0 && changed.every(name => locked.includes(name)))
    throw new LockedSetting(POLICY_WORDS.isLocked);
  const next = { ...asked, ...Object.fromEntries(locked.map(name => [name, now[name]])) };
  const base = toBase(policy);
  const own = SETTING_NAMES.filter(name => isOther(name, next, base)).map(name => [name, next[name]]);
  await browser.storage.sync.set({ [SETTINGS_KEY]: Object.fromEntries(own) });
  return next;
}

/** Calls back on every change, from whichever page of the extension or the organisation, until the signal aborts. */
export function startWatchingSettings(onChange: (read: ReadSettings) => void, signal: AbortSignal): void {
  let asked = 0;
  const listen = async (changes: Record<string, chrome.storage.StorageChange>, area: string) => {
    if (area !== 'managed' && (area !== 'sync' || !changes[SETTINGS_KEY])) return;
    const own = ++asked;
    const read = await readSettings();
    // What a later change has overtaken tells nothing new.
    if (own === asked && !signal.aborted) onChange(read);
  };
  browser.storage.onChanged.addListener(listen);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(listen));
}
