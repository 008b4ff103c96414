// Settings as a file: written for the reader to keep, and read back with a sentence for each value that cannot be used.
import { say } from '../words/say.ts';
import { parseSetting, SETTING_NAMES, type Settings } from './settings-shape.ts';

/** What a file must say, for the sentence that tells that it does not. */
const MUST_BE = {
  kinds: 'must_kinds',
  subtypesOff: 'must_subtypes',
  marks: 'must_marks',
  colours: 'must_colours',
  print: 'must_boolean',
  opens: 'must_opens',
  delay: 'must_delay',
  overview: 'must_boolean',
  paused: 'must_boolean',
  licence: 'must_licence',
  author: 'must_author',
  where: 'must_where',
  sitesOff: 'must_hosts',
  sitesOnly: 'must_hosts',
} as const satisfies Record<keyof Settings, string>;

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
    return refuse(say('file_no_json'));
  }
  const found = isObject(content) ? content.sayso : undefined;
  if (!isObject(found)) return refuse(say('file_no_settings'));
  const problems = Object.keys(found)
    .filter(name => !SETTING_NAMES.some(known => known === name))
    .map(name => say('file_unknown', { name }));
  const settings: Record<string, unknown> = { ...now };
  let changed = 0;
  for (const name of SETTING_NAMES) {
    if (!Object.hasOwn(found, name)) continue;
    const read = parseSetting(name, found[name]);
    if (!read) problems.push(say('file_stays', { name, must: say(MUST_BE[name]) }));
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
