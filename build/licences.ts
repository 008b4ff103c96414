// The notice that goes with bundled code of others: who wrote it and on which terms. Reads node_modules only; judges no
// licence.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

interface Package {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly text: string;
}

/**
 * A plain-text notice for the packages among a bundle's inputs, in order of name; empty when there are none.
 * @param inputs paths of modules, relative to `root`, as esbuild's metafile has them.
 * @throws Error naming a package that comes without a licence text.
 */
export function toThirdPartyNotice(root: string, inputs: readonly string[]): string {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input.replaceAll('\\', '/'))?.[0];
    if (folder) folders.add(folder);
  }
  const packages = [...folders].map(folder => readPackage(root, folder));
  packages.sort((a, b) => (a.name < b.name ? -1 : 1));
  if (packages.length === 0) return '';
  const parts = packages.map(
    ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`,
  );
  return ['Sayso contains code of these packages.\n', ...parts].join(`\n${'-'.repeat(72)}\n\n`);
}

function readPackage(root: string, folder: string): Package {
  const path = join(root, folder);
  const { name, version, license } = JSON.parse(readFileSync(join(path, 'package.json'), 'utf8'));
  const file = readdirSync(path)
    .filter(entry => /^licen[cs]e/i.test(entry))
    .sort()[0];
  if (!license || !file)
    throw new Error(`${folder} comes without a licence, so it cannot be bundled. Replace it.`);
  return { name, version, license, text: readFileSync(join(path, file), 'utf8').replaceAll('\r', '').trim() };
}
