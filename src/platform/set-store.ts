// The annotation sets that the reader added, kept in storage.local: a list of what there is, and each set under a key of its
// own. What a file holds was checked before (annotations/parse-import); what comes back out of storage is checked again.
import * as v from 'valibot';
import type { AnnotationSet } from '../annotations/annotation-set.ts';
import { toOwnFile } from '../annotations/own-set.ts';
import { parseImport } from '../annotations/parse-import.ts';
import { isOwnSet } from '../taxonomy/own-annotations.ts';
import { say } from '../words/say.ts';
import { browser } from './browser.ts';
import { type PolicySets, readPolicySets, readPolicySetsMark } from './policy-sets.ts';
import { SET_LIST as LIST } from './set-changes.ts';

const keyOf = (id: string) => `set:${id}`;
const isSetKey = (key: string) => key.startsWith(keyOf(''));

const entry = v.object({
  id: v.string(),
  title: v.string(),
  author: v.string(),
  licence: v.optional(v.string()),
  source: v.optional(v.string()),
  /** Of annotations. */
  count: v.number(),
  /** ISO date and time. */
  added: v.string(),
  isOn: v.boolean(),
  /** The reader's own, written in this browser. */
  isOwn: v.optional(v.boolean(), false),
});
/** One set as it stands in the list. */
export type StoredSet = v.InferOutput<typeof entry>;

const listShape = v.object({
  stored: v.array(entry),
  /** Ids of sets that came with Sayso, or from an organisation, which the reader switched off. */
  bundledOff: v.array(v.string()),
  /** Of those, which the organisation had switched off and the reader switched on. */
  bundledOn: v.optional(v.array(v.string()), []),
  /** One more with each change, by whichever page. */
  revision: v.optional(v.number(), 0),
});
export type SetList = v.InferOutput<typeof listShape>;

export const NO_SETS_STORED: SetList = { stored: [], bundledOff: [], bundledOn: [], revision: 0 };

/** A set to be kept. */
export interface AddedSet {
  readonly set: AnnotationSet;
  readonly isOwn?: boolean;
}

/**
 * The list of stored sets, in the order in which they were added. One that cannot be understood is made anew from the sets
 * themselves, all of them on.
 * @throws Error from the browser when storage fails.
 */
export async function readSetList(): Promise<SetList> {
  const stored: Record<string, unknown> = await browser.storage.local.get(LIST);
  const result = v.safeParse(listShape, stored[LIST] ?? NO_SETS_STORED);
  return result.success ? result.output : { ...NO_SETS_STORED, stored: await recoverEntries() };
}

async function recoverEntries(): Promise<StoredSet[]> {
  const ids = (await listKeys()).filter(isSetKey).map(key => key.slice(keyOf('').length));
  const sets = await Promise.all(ids.map(readStoredSet));
  return sets.flatMap(set =>
    set ? [toEntry(set, { added: new Date(0).toISOString(), isOn: true, isOwn: isOwnSet(set.id) })] : [],
  );
}

function toEntry(
  { id, title, author, licence, source, annotations }: AnnotationSet,
  rest: Pick<StoredSet, 'added' | 'isOn' | 'isOwn'>,
): StoredSet {
  return {
    id,
    title,
    author,
    ...(licence !== undefined && { licence }),
    ...(source !== undefined && { source }),
    count: annotations.length,
    ...rest,
  };
}

/** A stored set; undefined when it is gone or damaged. */
export async function readStoredSet(id: string): Promise<AnnotationSet | undefined> {
  const stored: Record<string, unknown> = await browser.storage.local.get(keyOf(id));
  const file = stored[keyOf(id)];
  return typeof file === 'string' ? parseImport(file).sets[0] : undefined;
}

/**
 * Changes whenever the sets do. Asked, and not listened for: a page may hear of a change, and want its article annotated anew,
 * before the background does. Never rejects.
 */
export async function readSetRevision(): Promise<string> {
  const revision = readSetList().then(
    list => list.revision,
    () => -1,
  );
  return (await Promise.all([revision, readPolicySetsMark()])).join(' ');
}

/** A set that the reader did not add: Sayso's own, or an organisation's. */
export interface GivenSet {
  readonly set: AnnotationSet;
  readonly isOn: boolean;
  readonly isPolicy: boolean;
  /** Whether it stays as it is switched. */
  readonly isLocked: boolean;
}

/** The organisation's sets, then Sayso's own; of those with one id the organisation's. */
export function toGivenSets(
  bundled: readonly AnnotationSet[],
  { sets, off, isLocked }: PolicySets,
  { bundledOff, bundledOn }: Pick<SetList, 'bundledOff' | 'bundledOn'>,
): GivenSet[] {
  const taken = new Set(sets.map(({ id }) => id));
  const isOn = (id: string) =>
    isLocked ? !off.includes(id) : bundledOn.includes(id) || !(bundledOff.includes(id) || off.includes(id));
  const toGiven = (isPolicy: boolean) => (set: AnnotationSet) => ({
    set,
    isOn: isOn(set.id),
    isPolicy,
    isLocked,
  });
  return [...sets.map(toGiven(true)), ...bundled.filter(({ id }) => !taken.has(id)).map(toGiven(false))];
}

/**
 * All sets that are switched on, as far as they can be read. Where two are about the same words the first counts: the reader's
 * own, the organisation's, Sayso's, then those that were added. Never rejects: pages are marked with what there is.
 */
export async function readActiveSets(bundled: readonly AnnotationSet[]): Promise<AnnotationSet[]> {
  const policy = await readPolicySets();
  try {
    const list = await readSetList();
    const given = toGivenSets(bundled, policy, list);
    const ids = new Set(given.map(({ set }) => set.id));
    const on = list.stored.filter(({ id, isOn }) => isOn && !ids.has(id));
    const sets = (await Promise.all(on.map(({ id }) => readStoredSet(id)))).filter(set => set !== undefined);
    const own = sets.filter(({ id }) => isOwnSet(id));
    const others = sets.filter(({ id }) => !isOwnSet(id));
    return [...own, ...given.filter(({ isOn }) => isOn).map(({ set }) => set), ...others];
  } catch {
    return toGivenSets(bundled, policy, NO_SETS_STORED).flatMap(({ set, isOn }) => (isOn ? [set] : []));
  }
}

/**
 * Adds sets, or replaces those of the same id, in one write: after it all of them are there or, if it fails, none and
 * everything as before. A new set is on; a replaced one stays as it was switched.
 * @throws Error with a sentence for the reader when there is no room or storage fails.
 */
export async function addSets(added: readonly AddedSet[], now: Date): Promise<void> {
  await change(({ stored, ...rest }) => {
    const items: Record<string, unknown> = {};
    const byId = new Map(stored.map(one => [one.id, one]));
    for (const { set, isOwn = false } of added) {
      items[keyOf(set.id)] = toOwnFile(set, 0);
      const old = byId.get(set.id);
      byId.set(
        set.id,
        toEntry(set, { added: old?.added ?? now.toISOString(), isOn: old?.isOn ?? true, isOwn }),
      );
    }
    return { list: { ...rest, stored: [...byId.values()] }, items };
  });
}

/**
 * Changes one of the reader's own sets, as it is now and while nobody else does.
 * @param id of the list's entries, that of the set or none. @param to gets the set, undefined where there is none; what it
 * returns is kept, and a set without annotations is taken out. Undefined: nothing is changed.
 * @throws Error with a sentence for the reader when there is no room or storage fails.
 */
export async function changeOwnSet(
  find: (stored: readonly StoredSet[]) => string | undefined,
  to: (set: AnnotationSet | undefined) => AnnotationSet | undefined,
  now: Date,
): Promise<void> {
  let emptied: string | undefined;
  await change(async list => {
    const id = find(list.stored.filter(({ isOwn }) => isOwn));
    const set = to(id === undefined ? undefined : await readStoredSet(id));
    if (!set) return { list };
    const old = list.stored.find(one => one.id === set.id);
    const others = list.stored.filter(one => one !== old);
    if (set.annotations.length === 0) emptied = keyOf(set.id);
    if (emptied) return { list: { ...list, stored: others } };
    // What could not be read again would be lost, with all that stands beside it.
    const file = toOwnFile(set, 0);
    const [reason] = parseImport(file).rejected;
    if (reason) throw new Unkept(say('store_cannot', { why: reason.why }));
    const entry = toEntry(set, {
      added: old?.added ?? now.toISOString(),
      isOn: old?.isOn ?? true,
      isOwn: true,
    });
    const stored = old ? list.stored.map(one => (one === old ? entry : one)) : [...list.stored, entry];
    return { list: { ...list, stored }, items: { [keyOf(set.id)]: file } };
  });
  if (emptied) await browser.storage.local.remove(emptied);
}

/** Why something was not stored, in words for the reader. */
class Unkept extends Error {}

/**
 * Takes a set out. The list goes first: a set without an entry is only a remainder, which the next start clears away.
 * @returns whether it was on then, which whoever shows it may not know yet.
 */
export async function removeSet(id: string): Promise<boolean> {
  let wasOn = true;
  await change(({ stored, ...rest }) => {
    wasOn = stored.find(one => one.id === id)?.isOn ?? true;
    return { list: { ...rest, stored: stored.filter(one => one.id !== id) } };
  });
  await browser.storage.local.remove(keyOf(id));
  return wasOn;
}

/** @param isBundled whether it is one that the reader did not add, of which only the switch is kept. */
export async function switchSet(id: string, isOn: boolean, isBundled: boolean): Promise<void> {
  await change(list => ({
    list: isBundled
      ? {
          ...list,
          bundledOff: [...list.bundledOff.filter(off => off !== id), ...(isOn ? [] : [id])],
          bundledOn: [...list.bundledOn.filter(on => on !== id), ...(isOn ? [id] : [])],
        }
      : { ...list, stored: list.stored.map(one => (one.id === id ? { ...one, isOn } : one)) },
  }));
}

/** Removes what a write that was cut off, or a removal, left behind. */
export async function clearRemainders(): Promise<void> {
  const { stored } = await readSetList();
  const known = new Set([LIST, ...stored.map(({ id }) => keyOf(id))]);
  const keys = await listKeys();
  const lost = keys.filter(key => isSetKey(key) && !known.has(key));
  if (lost.length > 0) await browser.storage.local.remove(lost);
}

async function listKeys(): Promise<string[]> {
  const local = browser.storage.local as { getKeys?: () => Promise<string[]> };
  // Chromium 130 and Firefox 143 have it; before, everything has to be read for its keys.
  return local.getKeys ? local.getKeys() : Object.keys(await browser.storage.local.get(null));
}

interface Change {
  readonly list: SetList;
  readonly items?: Record<string, unknown>;
}

/** Reads the list, changes it and writes it back with `items`, while no other page of the extension does the same. */
async function change(to: (list: SetList) => Change | Promise<Change>): Promise<void> {
  await navigator.locks.request('sayso-sets', async () => {
    const { list, items = {} } = await to(await readSetList());
    try {
      const revision = list.revision + 1;
      await browser.storage.local.set({ ...items, [LIST]: { ...list, revision } });
    } catch (error) {
      throw new Error(toReason(error));
    }
  });
}

function toReason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return /quota/i.test(message) ? say('store_full') : say('store_failed');
}
