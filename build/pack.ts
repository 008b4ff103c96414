// `npm run pack`: what the stores get, as zips in dist/: the two extensions and the sources that addons.mozilla.org builds
// Firefox's again from. The same sources give the same bytes, on any machine and on any day. Uploads nothing.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { DIST, readSources, toErrorText } from './build.ts';
import { bundleAll, readManifest, type Sources } from './bundle.ts';
import { isMain } from './is-main.ts';

/** All that a build reads, and what a person reads who looks it over. Not the tests. */
const SOURCE_FOLDERS = ['build', 'icons', 'seeds', 'src'];
const SOURCE_FILES = [
  'ARCHITECTURE.md',
  'CHANGELOG.md',
  'LICENSE',
  'PRIVACY.md',
  'README.md',
  'SECURITY.md',
  'manifest.json',
  'package-lock.json',
  'package.json',
  'tsconfig.base.json',
  'tsconfig.json',
];

/** Zips keep a local time; this is the first one they can hold, whatever the time zone. */
const toNoDate = () => new Date(1980, 0, 1);

/** A zip of these files, in the order of their names, without dates and owners. */
export function toZip(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...files].sort(([a], [b]) => (a < b ? -1 : 1));
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: toNoDate() });
}

/** The files a build needs, by their paths with `/`. @throws Error of the file system when one is missing. */
export function readSourceFiles(root: string): ReadonlyMap<string, Uint8Array> {
  const inFolders = SOURCE_FOLDERS.flatMap(folder =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter(entry => entry.isFile() && !entry.name.startsWith('.'))
      .map(entry => join(entry.parentPath, entry.name).slice(join(root, '/').length).replaceAll('\\', '/')),
  );
  return new Map([...SOURCE_FILES, ...inFolders].map(path => [path, readFileSync(join(root, path))]));
}

/** All zips by their names. @throws what bundling throws. */
export async function packAll(sources: Sources): Promise<ReadonlyMap<string, Uint8Array>> {
  const { version } = readManifest(sources.root);
  const { chrome, firefox } = await bundleAll(sources);
  return new Map([
    [`sayso-${version}-chrome.zip`, toZip(chrome.files)],
    [`sayso-${version}-firefox.zip`, toZip(firefox.files)],
    [`sayso-${version}-source.zip`, toZip(readSourceFiles(sources.root))],
  ]);
}

async function packToDist(): Promise<void> {
  const zips = await packAll(readSources());
  mkdirSync(DIST, { recursive: true });
  for (const [name, bytes] of zips) {
    writeFileSync(join(DIST, name), bytes);
    // As sha256sum prints it, so that two people can compare what they built.
    console.log(`${createHash('sha256').update(bytes).digest('hex')}  dist/${name}`);
  }
}

if (isMain(import.meta.url))
  await packToDist().catch(async error => {
    console.error(`${await toErrorText(error)}\nNothing was packed.`);
    process.exitCode = 1;
  });
