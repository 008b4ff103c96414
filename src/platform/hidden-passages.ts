// The passages that the reader hid, by key; kept on this device alone. What a key is made of is reader/hidden-passage.ts's.
import * as v from 'valibot';
import { browser } from './browser.ts';
import { HIDDEN_KEY } from './choice-keys.ts';

/** The oldest give way: a list that only grows would be read on every page for ever. */
const MOST = 500;

const Keys = v.array(v.pipe(v.string(), v.maxLength(40)));

function parseKeys(stored: unknown): ReadonlySet<string> {
  const result = v.safeParse(Keys, stored);
  return new Set(result.success ? result.output : []);
}

/** Never rejects: a storage that fails, or holds something else, hides nothing. */
export async function readHiddenPassages(): Promise<ReadonlySet<string>> {
  try {
    const stored: Record<string, unknown> = await browser.storage.local.get(HIDDEN_KEY);
    return parseKeys(stored[HIDDEN_KEY]);
  } catch {
    return new Set();
  }
}

/** @throws Error from the browser when storage is full or fails. */
export async function hidePassages(keys: readonly string[], isHidden: boolean): Promise<void> {
  const hidden = new Set(await readHiddenPassages());
  for (const key of keys) hidden.delete(key);
  const all = isHidden ? [...hidden, ...keys] : [...hidden];
  await browser.storage.local.set({ [HIDDEN_KEY]: all.slice(-MOST) });
}
