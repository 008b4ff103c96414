// Puts a policy where a browser looks for an organisation's, for a copy of the extension of its own, so that no other test meets
// it; and takes it away again. Starts no browser.
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { BROWSER_KINDS, type BrowserKind } from '../../build/browsers.ts';
import { GECKO_ID } from '../../build/manifests.ts';
import { builtExtension, type StartOptions } from './browser-under-test.ts';

/** Where Chromium and Google's Chrome look; nowhere else, whatever they are told. */
const CHROMIUM_FOLDERS = ['/etc/chromium/policies/managed', '/etc/opt/chrome/policies/managed'];

export interface PlacedPolicy {
  readonly at: NonNullable<StartOptions['at']>;
  readonly remove: () => void;
}

/**
 * The browsers to which this user can give a policy. Firefox looks in the user's own home, too; Chromium only where the
 * machine's administrator may write.
 */
export const BROWSERS_WITH_POLICY = BROWSER_KINDS.filter(
  kind => kind === 'firefox' || CHROMIUM_FOLDERS.every(folder => isWritable(nearest(folder))),
);

export function placePolicy(kind: BrowserKind, policy: object): PlacedPolicy {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'sayso-policy-')));
  const extension = join(folder, 'extension');
  cpSync(builtExtension(kind), extension, { recursive: true });
  const files = kind === 'firefox' ? toFirefoxFiles(folder, policy) : toChromiumFiles(extension, policy);
  const made: string[] = [];
  for (const [file, content] of files) {
    const first = mkdirSync(dirname(file), { recursive: true });
    // From the deepest up, as far as they were made here.
    for (let own = dirname(file); first && own.length >= first.length; own = dirname(own)) made.push(own);
    writeFileSync(file, JSON.stringify(content));
  }
  return {
    at: { extension, ...(kind === 'firefox' && { environment: { HOME: folder } }) },
    remove: () => {
      for (const [file] of files) rmSync(file, { force: true });
      for (const own of made) if (readdirSync(own).length === 0) rmdirSync(own);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** A native manifest: what Firefox hands out beside the policies of policies.json, by the same call. */
function toFirefoxFiles(home: string, data: object): [file: string, content: object][] {
  const content = { name: GECKO_ID, description: 'A test', type: 'storage', data };
  return [[join(home, '.mozilla/managed-storage', `${GECKO_ID}.json`), content]];
}

function toChromiumFiles(extension: string, policy: object): [file: string, content: object][] {
  // An unpacked extension is known by its folder.
  const hash = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hash].map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  const content = { '3rdparty': { extensions: { [id]: policy } } };
  return CHROMIUM_FOLDERS.map(folder => [join(folder, `sayso-test-${id}.json`), content]);
}

function nearest(folder: string): string {
  try {
    return realpathSync(folder);
  } catch {
    return nearest(dirname(folder));
  }
}

function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
