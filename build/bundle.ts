// Turns the sources into the files of dist/, in memory: same sources, same bytes. Writes nothing to disk and compiles no
// seeds; build.ts does the one and hands over the other.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile } from 'esbuild';
import type { AnnotationSet } from '../src/annotations/annotation-set.ts';
import { PATTERNS } from '../src/patterns/catalogue.ts';
import type { MessageFile } from '../src/words/message-file.ts';
import { leanPatterns } from './lean-patterns.ts';
import { leanStyles } from './lean-styles.ts';
import { toThirdPartyNotice } from './licences.ts';
import {
  listNamedFiles,
  type Manifest,
  toChromeManifest,
  toFirefoxManifest,
  toTargets,
} from './manifests.ts';
import { pageModules } from './page-modules.ts';
import { toPatternMessages } from './pattern-messages.ts';
import { toEsbuildPlugin } from './sets-module.ts';

/** What a build starts from. */
export interface Sources {
  /** The project's folder: holds manifest.json, src/, icons/ and node_modules/. */
  readonly root: string;
  readonly sets: readonly AnnotationSet[];
  /** Match patterns of the pages that are read without being asked. */
  readonly matches: readonly string[];
}

export interface Bundle {
  /** Paths with `/`, relative to the bundle's folder in dist/. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** What went in, for sizes.ts; paths relative to the project's folder. */
  readonly metafile: Metafile;
}

export type BundleName = 'chrome' | 'firefox' | 'lab' | 'node';

const NOTICE = 'THIRD-PARTY.txt';

/**
 * In manifest version 3 `chrome.*` returns promises in both browsers, and the few calls that the page's script makes are the
 * same in both: there the polyfill would be 3 kB of gzip on every article for nothing.
 */
const ON_PAGES = { 'webextension-polyfill': './src/platform/native-browser.ts' };

/** All four bundles of dist/. @throws BuildFailure of esbuild, or Error with a sentence on what is missing. */
export async function bundleAll(sources: Sources): Promise<Record<BundleName, Bundle>> {
  const manifest = readManifest(sources.root);
  const targets = toTargets(manifest);
  const [chrome, firefox, lab, node] = await Promise.all([
    bundleExtension(sources, toChromeManifest(manifest, sources.matches), targets.chrome),
    bundleExtension(sources, toFirefoxManifest(manifest, sources.matches), targets.firefox),
    bundleLab(sources, [targets.chrome, targets.firefox]),
    bundleNode(sources),
  ]);
  return { chrome, firefox, lab, node };
}

/** The manifest at the top of the project. @throws Error when it is not JSON. */
export function readManifest(root: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(root, 'manifest.json'), 'utf8')) as Manifest;
  } catch (error) {
    throw new Error(`manifest.json cannot be read: ${(error as Error).message}`);
  }
}

/** One browser's complete unpacked extension. */
async function bundleExtension(sources: Sources, manifest: Manifest, target: string): Promise<Bundle> {
  const pages = findPages(sources.root);
  const plugins = [leanPatterns(sources.root), leanStyles(), ...pageModules(sources.root)];
  const shared = { format: 'iife', target, plugins } as const;
  const [page, own] = await Promise.all([
    bundleWith(sources, {
      ...shared,
      alias: ON_PAGES,
      // Escapes instead of letters beyond ASCII: one byte a character in the browser's memory on every page, and faster to compile.
      charset: 'ascii',
      entryPoints: [
        { in: 'src/content.ts', out: 'content' },
        { in: 'src/frame.ts', out: 'frame' },
      ],
    }),
    bundleWith(sources, {
      ...shared,
      entryPoints: [
        { in: 'src/background.ts', out: 'background' },
        ...pages.flatMap(page => [
          { in: `src/${page}/${page}.ts`, out: `${page}/${page}` },
          { in: `src/${page}/${page}.css`, out: `${page}/${page}` },
        ]),
      ],
    }),
  ]);
  const files = new Map([...page.files, ...own.files]);
  const metafile = {
    inputs: { ...page.metafile.inputs, ...own.metafile.inputs },
    outputs: { ...page.metafile.outputs, ...own.metafile.outputs },
  };
  files.set(NOTICE, toBytes(toThirdPartyNotice(sources.root, Object.keys(metafile.inputs)) ?? ''));
  files.set('manifest.json', toBytes(`${JSON.stringify(manifest, null, 2)}\n`));
  for (const page of pages)
    files.set(`${page}/${page}.html`, readFileSync(join(sources.root, 'src', page, `${page}.html`)));
  for (const [path, bytes] of readMessages(sources.root)) files.set(path, bytes);
  for (const icon of readdirSync(join(sources.root, 'icons')).filter(name => name.endsWith('.png')))
    files.set(`icons/${icon}`, readFileSync(join(sources.root, 'icons', icon)));
  const schema = manifest.storage?.managed_schema;
  if (schema && existsSync(join(sources.root, 'src', schema)))
    files.set(schema, readFileSync(join(sources.root, 'src', schema)));
  checkNamedFiles(files, manifest);
  return { files: sorted(files), metafile };
}

/** The words in each language there is, where browsers look for them; with the English ones, what patterns say of themselves. */
function readMessages(root: string): [path: string, bytes: Uint8Array][] {
  const folder = join(root, 'src/words/_locales');
  if (!existsSync(folder)) return []; // that they are lacking is said with all else that is
  return readdirSync(folder).map(language => {
    const own = JSON.parse(readFileSync(join(folder, language, 'messages.json'), 'utf8')) as MessageFile;
    const all = language === 'en' ? { ...own, ...toPatternMessages(PATTERNS) } : own;
    return [`_locales/${language}/messages.json`, toBytes(`${JSON.stringify(all, null, 1)}\n`)];
  });
}

/** The page layer and engine as one script to inject into any page, without the extension. */
function bundleLab(sources: Sources, target: string[]): Promise<Bundle> {
  return bundleWith(sources, {
    entryPoints: [{ in: 'src/lab.ts', out: 'sayso-page' }],
    format: 'iife',
    target,
    plugins: [leanPatterns(sources.root)],
  });
}

/** The command-line tool, which other programs can import too. */
function bundleNode(sources: Sources): Promise<Bundle> {
  return bundleWith(sources, {
    entryPoints: [{ in: 'src/cli.ts', out: 'sayso' }],
    outExtension: { '.js': '.mjs' },
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
}

async function bundleWith(sources: Sources, options: BuildOptions): Promise<Bundle> {
  const result = await build({
    bundle: true,
    minify: true,
    legalComments: 'eof',
    charset: 'utf8',
    ...options,
    absWorkingDir: sources.root,
    outdir: 'out', // nominal: nothing is written
    write: false,
    metafile: true,
    logLevel: 'silent', // build.ts prints what is thrown
    plugins: [toEsbuildPlugin(sources.sets), ...(options.plugins ?? [])],
  });
  const out = join(sources.root, 'out');
  const files = new Map(
    result.outputFiles.map(file => [
      file.path.slice(out.length + 1).replaceAll('\\', '/'),
      file.contents as Uint8Array,
    ]),
  );
  const notice = toThirdPartyNotice(sources.root, Object.keys(result.metafile.inputs));
  if (notice) files.set(NOTICE, toBytes(notice));
  return { files: sorted(files), metafile: result.metafile };
}

/** Folders of src/ that are pages of the extension: those with an HTML file of their own name. */
function findPages(root: string): string[] {
  return readdirSync(join(root, 'src'), { withFileTypes: true })
    .filter(
      entry =>
        entry.isDirectory() && readdirSync(join(root, 'src', entry.name)).includes(`${entry.name}.html`),
    )
    .map(entry => entry.name)
    .sort();
}

/** A manifest or page that names a file we did not make would fail only in the browser, and silently. */
function checkNamedFiles(files: ReadonlyMap<string, Uint8Array>, manifest: Manifest): void {
  const missing = listNamedFiles(manifest)
    .filter(path => !files.has(path))
    .map(path => `manifest.json names ${path}`);
  for (const [path, bytes] of files) {
    if (!path.endsWith('.html')) continue;
    const html = new TextDecoder().decode(bytes);
    for (const [, named] of html.matchAll(/<(?:script|link|img)\b[^>]*?\b(?:src|href)="([^"]+)"/g)) {
      const target = new URL(named!, `file:///${path}`).pathname.slice(1);
      if (!files.has(target)) missing.push(`${path} names ${named}`);
    }
  }
  if (missing.length > 0)
    throw new Error(`The extension would lack files:\n  ${[...new Set(missing)].join('\n  ')}`);
}

function sorted(files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function toBytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
