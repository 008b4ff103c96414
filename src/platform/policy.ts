// What an administrator has set for everybody in an organisation, from storage.managed: settings to begin with, or to stay by.
// Annotation sets in it are policy-sets.ts's. What does not fit is left out with a sentence, and the rest counts.
import * as v from 'valibot';
import { browser } from './browser.ts';
import { parseHost } from './host-name.ts';
import { POLICY_WORDS as WORDS } from './policy-words.ts';
import { parseSetting, type Settings } from './settings-shape.ts';

/** What can be locked, and the settings that each lock holds; that on sets holds their switches. */
export const LOCKS = {
  kinds: ['kinds', 'subtypesOff'],
  sites: ['where', 'sitesOnly', 'sitesOff'],
  sets: [],
} as const satisfies Record<string, readonly (keyof Settings)[]>;
export type Lock = keyof typeof LOCKS;

const PRESET = [...LOCKS.kinds, ...LOCKS.sites];
/** Everything that a policy may hold. A test compares it with the schema that Chrome is given. */
export const POLICY_NAMES = ['organisation', ...PRESET, 'sets', 'setsOff', 'locked'] as const;

export interface Policy {
  /** As it calls itself; empty if it does not. */
  readonly organisation: string;
  /** What the reader starts with in place of our defaults. */
  readonly preset: Partial<Settings>;
  /** What the reader cannot change. */
  readonly locked: readonly Lock[];
  /** Sentences for the reader about what could not be used. */
  readonly problems: readonly string[];
}

export const NO_POLICY: Policy = { organisation: '', preset: {}, locked: [], problems: [] };

/** Never rejects: Firefox answers with an error where there is no policy. */
export async function readManaged(
  names: readonly string[] | null,
): Promise<Readonly<Record<string, unknown>>> {
  try {
    return await browser.storage.managed.get(names && [...names]);
  } catch {
    return {};
  }
}

/** The policy, without its sets. Never rejects. */
export async function readPolicy(): Promise<Policy> {
  return parsePolicy(await readManaged(POLICY_NAMES.filter(name => name !== 'sets')));
}

const organisationShape = v.pipe(v.string(), v.trim(), v.maxLength(100));

/** Never throws. */
export function parsePolicy(given: Readonly<Record<string, unknown>>): Policy {
  const problems: string[] = [];
  const preset: Record<string, unknown> = {};
  for (const name of PRESET) {
    if (given[name] === undefined) continue;
    const read = parseSetting(name, given[name]);
    if (read) preset[name] = toPlainSites(name, read.value, problems);
    else problems.push(WORDS.unusable(name));
  }
  const organisation = v.safeParse(v.optional(organisationShape, ''), given.organisation);
  if (!organisation.success) problems.push(WORDS.unusable('organisation'));
  return {
    organisation: organisation.success ? organisation.output : '',
    preset,
    locked: parseLocks(given.locked, problems),
    problems,
  };
}

/** Administrators write sites as people do; a list holds plain host names. */
function toPlainSites(name: string, value: unknown, problems: string[]): unknown {
  if (name !== 'sitesOnly' && name !== 'sitesOff') return value;
  return (value as readonly string[]).flatMap(text => {
    const host = parseHost(text);
    if (host === undefined) problems.push(WORDS.notASite(name, text.slice(0, 100)));
    return host ?? [];
  });
}

function parseLocks(given: unknown, problems: string[]): Lock[] {
  if (given === undefined) return [];
  if (!Array.isArray(given)) {
    problems.push(WORDS.unusable('locked'));
    return [];
  }
  return given.flatMap(name => {
    if (Object.hasOwn(LOCKS, name)) return [name as Lock];
    problems.push(WORDS.notALock(String(name).slice(0, 100)));
    return [];
  });
}

/** What of it is shown, by group. @param hasSets whether it says anything of sets. */
export function toManaged({ organisation, preset, locked }: Policy, hasSets = false) {
  const isPreset = (lock: Lock) =>
    lock === 'sets' ? hasSets : LOCKS[lock].some(name => Object.hasOwn(preset, name));
  return { organisation, locked, preset: (Object.keys(LOCKS) as Lock[]).filter(isPreset) };
}

/** Names of the settings that the locks hold. */
export function toLockedSettings({ locked }: Pick<Policy, 'locked'>): (keyof Settings)[] {
  return locked.flatMap<keyof Settings>(lock => [...LOCKS[lock]]);
}
