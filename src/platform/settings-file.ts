// Settings as a file: written for the reader to keep, and read back with a sentence for each value that cannot be used.
import { parseSetting, SETTING_NAMES, type Settings } from './settings-shape.ts';

/** What a file must say, for the sentence that tells that it does not. */
const MUST_BE: Record<keyof Settings, string> = {
  kinds: 'it must say true or false for anonymous, denial and unverified',
  subtypesOff: 'it must be a list of subtypes, such as "A1"',
  marks: 'it must be "line-and-tint", "line" or "tint"',
  colours: 'each colour must be written as "#2472c0"',
  print: 'it must be true or false',
  opens: 'it must be "hover", "click" or "keyboard"',
  delay: 'it must be a whole number from 0 to 2000',
  overview: 'it must be true or false',
  paused: 'it must be true or false',
  licence: 'it must be a licence’s name of at most 100 characters',
  author: 'it must be a name of at most 100 characters',
  where: 'it must be "allowed" or "only"',
  sitesOff: 'it must be a list of host names',
  sitesOnly: 'it must be a list of host names',
};

/** The text of a file that `parseSettingsFile` reads. */
export function toSettingsFile(settings: Settings): string {
  return `${JSON.stringify({ sayso: settings }, null, 2)}\n`;
}

export interface SettingsFile {
  /** What the reader has now, with what the file says in its place. Undefined when the file is none of ours. */
  readonly settings: Settings | undefined;
  /** How many settings it changes. */
  readonly changed: number;
  /** A sentence for each value that was not taken over. */
  readonly problems: readonly string[];
}

/**
 * Reads a settings file. Never throws. What it does not name, or what cannot be used, stays as it is now.
 */
export function parseSettingsFile(text: string, now: Settings): SettingsFile {
  const refuse = (problem: string) => ({ settings: undefined, changed: 0, problems: [problem] });
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return refuse('It is not a JSON file. A file that “Export” made is one.');
  }
  const found = isObject(content) ? content.sayso : undefined;
  if (!isObject(found)) return refuse('It holds no settings of Sayso. A file that “Export” made does.');
  const problems = Object.keys(found)
    .filter(name => !SETTING_NAMES.some(known => known === name))
    .map(name => `“${name}” is no setting of this version, so it was left out.`);
  const settings: Record<string, unknown> = { ...now };
  let changed = 0;
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(found, name)) continue;
    const read = parseSetting(name, found[name]);
    if (!read) problems.push(`“${name}” stays as it was: ${MUST_BE[name]}.`);
    else if (JSON.stringify(read.value) !== JSON.stringify(now[name])) {
      settings[name] = read.value;
      changed++;
    }
  }
  return { settings: settings as Settings, changed, problems };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
