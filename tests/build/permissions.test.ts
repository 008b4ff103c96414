// What the extensions may do, against a list that people have agreed to: build/permissions.txt. A manifest that asks for more,
// by whatever key, fails here until the list says so too.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, readSources } from '../../build/build.ts';
import { readManifest } from '../../build/bundle.ts';
import { type Manifest, toChromeManifest, toFirefoxManifest } from '../../build/manifests.ts';

/** Keys that let us do nothing; every other one is written out, those too that nobody has thought of yet. */
const HARMLESS = [
  'manifest_version',
  'name',
  'version',
  'default_locale',
  'description',
  'icons',
  'action',
  'options_ui',
  'sidebar_action',
  'commands',
];

/** Sites are listed in news-domains.json, five hundred of them; here they are one line. */
const LISTED = 'the sites of src/platform/news-domains.json';

/** One line for each value: `Firefox: permissions: storage`. */
function toLines(browser: string, manifest: Manifest): string[] {
  const walk = (path: string, value: unknown): string[] =>
    Array.isArray(value)
      ? value.flatMap(item => walk(path, item))
      : typeof value === 'object' && value !== null
        ? Object.entries(value).flatMap(([key, inner]) => walk(`${path}.${key}`, inner))
        : [`${path}: ${value}`];
  return Object.entries(manifest)
    .filter(([key]) => !HARMLESS.includes(key))
    .flatMap(([key, value]) => walk(`${browser}: ${key}`, value));
}

it('is what the agreed list says, no more and no less', () => {
  const { root, matches } = readSources();
  const source = readManifest(root);
  for (const made of [toChromeManifest(source, matches), toFirefoxManifest(source, matches)])
    expect(made.content_scripts[0]?.matches).toEqual(matches);
  const asked = [
    ...toLines('Chrome', toChromeManifest(source, [LISTED])),
    ...toLines('Firefox', toFirefoxManifest(source, [LISTED])),
  ];
  const agreed = readFileSync(join(ROOT, 'build/permissions.txt'), 'utf8').trim().split('\n');
  expect(asked).toEqual(agreed);
});
