// The build: seeds and sources in, dist/ out. With --watch it builds again on every change; with --parts it also prints
// what the content script is made of. How a bundle is made is bundle.ts's.
import { mkdirSync, readdirSync, readFileSync, rmSync, watch, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formatMessages } from 'esbuild';
import { toMatchPatterns } from '../src/platform/match-patterns.ts';
import { type Bundle, type BundleName, bundleAll, type Sources } from './bundle.ts';
import { isMain } from './is-main.ts';
import { compileAllSeeds } from './seeds.ts';
import { toPartsTable, toSizeTable } from './size.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DIST = join(ROOT, 'dist');

/** Reads what a build starts from. @throws Error listing every problem of the seeds. */
export function readSources(root = ROOT): Sources {
  const domains = readFileSync(join(root, 'src/platform/news-domains.json'), 'utf8');
  return {
    root,
    sets: compileAllSeeds(join(root, 'seeds')),
    matches: toMatchPatterns(JSON.parse(domains)),
  };
}

/** Builds everything into dist/. @throws BuildFailure of esbuild, or Error with sentences a person can act on. */
export async function buildToDist(): Promise<Record<BundleName, Bundle>> {
  const bundles = await bundleAll(readSources());
  for (const [name, { files }] of Object.entries(bundles)) writeFolder(join(DIST, name), files);
  return bundles;
}

/** The error in words: esbuild's with the place and the line, ours as they are. */
export async function toErrorText(error: unknown): Promise<string> {
  const { errors } = error as { errors?: Parameters<typeof formatMessages>[0] };
  if (errors?.length)
    return (await formatMessages(errors, { kind: 'error', color: process.stderr.isTTY })).join('');
  return error instanceof Error ? error.message : String(error);
}

/** Makes a folder hold exactly these files; leaves alone those that are right already, so that watchers see changes only. */
function writeFolder(folder: string, files: ReadonlyMap<string, Uint8Array>): void {
  mkdirSync(folder, { recursive: true });
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const bytes = files.get(path.slice(folder.length + 1).replaceAll('\\', '/'));
    if (!bytes) rmSync(path);
  }
  for (const [path, bytes] of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    if (!isSame(target, bytes)) writeFileSync(target, bytes);
  }
}

function isSame(path: string, bytes: Uint8Array): boolean {
  try {
    return readFileSync(path).equals(bytes);
  } catch {
    return false;
  }
}

/** Builds and says how it went. True when it went well. */
async function buildAndReport(): Promise<boolean> {
  const start = performance.now();
  try {
    const bundles = await buildToDist();
    console.log(toSizeTable(bundles));
    if (process.argv.includes('--parts')) console.log(`\n${toPartsTable(bundles.chrome)}`);
    console.log(
      `\nBuilt dist/chrome, dist/firefox, dist/lab, dist/node in ${Math.round(performance.now() - start)} ms.`,
    );
    return true;
  } catch (error) {
    console.error(`${await toErrorText(error)}\nThe build failed; dist/ is as it was.`);
    return false;
  }
}

/** Builds again whenever a source changes; one build at a time. */
function startWatching(): void {
  let timer: NodeJS.Timeout | undefined;
  let running = Promise.resolve();
  const onChange = () => {
    clearTimeout(timer);
    // Editors save in several steps; 80 ms gathers them.
    timer = setTimeout(() => {
      running = running.then(async () => void (await buildAndReport()));
    }, 80);
  };
  for (const path of ['src', 'seeds', 'icons', 'manifest.json'])
    watch(join(ROOT, path), { recursive: path !== 'manifest.json' }, onChange);
  console.log('Watching src, seeds, icons and manifest.json. Stop with Ctrl-C.');
}

if (isMain(import.meta.url)) {
  const isWatching = process.argv.includes('--watch');
  const isBuilt = await buildAndReport();
  if (isWatching) startWatching();
  else if (!isBuilt) process.exitCode = 1;
}
