// What is shipped: complete, the same bytes each time, and without the means to reach the network, run text as code or
// write markup. Builds in memory; what the extensions do in a browser is e2e's.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ROOT, readSources, toErrorText } from '../../build/build.ts';
import { type Bundle, type BundleName, bundleAll } from '../../build/bundle.ts';
import { listNamedFiles, type Manifest } from '../../build/manifests.ts';

const read = (bundle: Bundle, path: string) => new TextDecoder().decode(bundle.files.get(path));

let bundles: Record<BundleName, Bundle>;
beforeAll(async () => {
  bundles = await bundleAll(readSources());
});

const EXTENSIONS = ['chrome', 'firefox'] as const;

describe.each(EXTENSIONS)('the extension for %s', name => {
  it('holds every file its manifest names, and the notice for the code of others', () => {
    const { files } = bundles[name];
    const manifest = JSON.parse(read(bundles[name], 'manifest.json')) as Manifest;
    for (const path of listNamedFiles(manifest)) expect(files.has(path), path).toBe(true);
    expect(read(bundles[name], 'THIRD-PARTY.txt')).toContain('webextension-polyfill');
  });

  it('carries the annotation sets once, in the background, and not the articles', () => {
    const { sets, root } = readSources();
    const background = read(bundles[name], 'background.js');
    const content = read(bundles[name], 'content.js');
    for (const set of sets) {
      expect(background).toContain(set.id);
      expect(content).not.toContain(set.id);
      const article = readFileSync(join(root, 'seeds', set.id, 'article.txt'), 'utf8');
      // Quotes travel with 64 characters to either side at most, so no set covers every long paragraph.
      const paragraphs = article.split('\n').filter(line => line.length > 200);
      expect(paragraphs.some(line => !background.includes(line))).toBe(true);
    }
  });

  // The AMO linter flags the same. `Function(` is looked for with its constructor's name only: minified code has others.
  it.each([
    [
      'network',
      /\bfetch\s*\(|XMLHttpRequest|WebSocket|WebTransport|EventSource|sendBeacon|importScripts|RTCPeerConnection|new Image\b|serviceWorker\.register|prefetch|preconnect/,
    ],
    [
      'address that markup or style loads from',
      /<(?:img|iframe|script|link|object|embed|video|audio|source)\b[^>]*\b(?:src|href|data)=["']?(?:https?:)?\/\/|url\(\s*["']?(?:https?:)?\/\/|@import/i,
    ],
    ['text run as code', /\beval\s*\(|\bnew Function\b|\bimport\s*\(/],
    [
      'markup from text',
      /innerHTML|outerHTML|insertAdjacentHTML|document\.write|createContextualFragment|setHTMLUnsafe/,
    ],
  ])('has no %s', (_what, banned) => {
    for (const [path, bytes] of bundles[name].files) {
      if (!/\.(?:js|html|css)$/.test(path)) continue;
      const hit = banned.exec(new TextDecoder().decode(bytes));
      expect(
        hit ? `${path}: …${hit.input.slice(hit.index - 40, hit.index + 40)}…` : undefined,
      ).toBeUndefined();
    }
  });

  it('loads its pages’ scripts and styles from itself', () => {
    for (const [path, bytes] of bundles[name].files) {
      if (!path.endsWith('.html')) continue;
      const html = new TextDecoder().decode(bytes);
      expect(html, path).not.toMatch(/\b(?:src|href)="(?:https?:)?\/\//);
      expect(html, path).not.toMatch(/<script(?![^>]*\bsrc=)|\bon\w+=|\bstyle=/);
    }
  });

  it('is text that browsers take for UTF-8', () => {
    // Chrome refuses to load a content script with a non-character in it.
    for (const [path, bytes] of bundles[name].files)
      if (/\.(?:js|css|html|json)$/.test(path)) {
        const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
        expect(text, path).not.toMatch(/[\uFDD0-\uFDEF\uFFFE\uFFFF]/);
      }
  });
});

it('gives the same bytes twice', async () => {
  const again = await bundleAll(readSources());
  for (const name of Object.keys(bundles) as BundleName[]) {
    const { files } = bundles[name];
    expect([...again[name].files.keys()], name).toEqual([...files.keys()]);
    for (const [path, bytes] of files)
      expect(Buffer.from(bytes).equals(again[name].files.get(path)!), `${name}/${path}`).toBe(true);
  }
});

it('names no folder of the machine it was built on', () => {
  for (const [name, { files }] of Object.entries(bundles))
    for (const [path, bytes] of files)
      expect(new TextDecoder().decode(bytes).includes(ROOT), `${name}/${path}`).toBe(false);
});

describe('the Node build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sayso-node-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('can be imported without running the tool', async () => {
    const file = join(folder, 'sayso.mjs');
    writeFileSync(file, bundles.node.files.get('sayso.mjs')!);
    const { annotate } = (await import(pathToFileURL(file).href)) as {
      annotate(text: string): { article: { text: string }; findings: unknown[] };
    };
    const text = 'A quiet day\nNothing was said by anyone about anything.';
    expect(annotate(text).article.text).toBe(text);
  });

  it('as a tool says how it is used: when asked, and when it is used wrongly', () => {
    const file = join(folder, 'tool.mjs');
    writeFileSync(file, bundles.node.files.get('sayso.mjs')!);
    const run = (...args: string[]) => spawnSync(process.execPath, [file, ...args], { encoding: 'utf8' });
    for (const asked of ['--help', '-h']) {
      const { status, stdout } = run(asked);
      expect(stdout).toMatch(/^Usage: sayso annotate FILE/);
      expect(status).toBe(0);
    }
    const { status, stderr } = run('annotate', '--formt', 'text');
    expect(stderr).toMatch(/Unknown option '--formt'.*Usage: sayso annotate FILE/s);
    expect(status).toBe(2);
  });
});

describe('a build that cannot be', () => {
  it('names the file and line of a mistake in the code', async () => {
    const { build } = await import('esbuild');
    const error = await build({
      stdin: { contents: 'const a = 1;\nconst a = 2;', sourcefile: 'src/wrong.ts', loader: 'ts' },
      logLevel: 'silent',
      write: false,
    }).catch(error => error);
    expect(await toErrorText(error)).toMatch(/"a" has already been declared[\s\S]*src\/wrong\.ts:2/);
  });

  it('says that the manifest is missing', async () => {
    const root = mkdtempSync(join(tmpdir(), 'sayso-empty-'));
    await expect(bundleAll({ root, sets: [], matches: [] })).rejects.toThrow(
      /^manifest\.json cannot be read/,
    );
    rmSync(root, { recursive: true });
  });

  it('says which files a page or the manifest names that nothing makes', async () => {
    const root = mkdtempSync(join(tmpdir(), 'sayso-lacking-'));
    mkdirSync(join(root, 'src/popup'), { recursive: true });
    mkdirSync(join(root, 'icons'));
    copyFileSync(join(ROOT, 'manifest.json'), join(root, 'manifest.json'));
    for (const entry of [
      'content.ts',
      'frame.ts',
      'background.ts',
      'lab.ts',
      'cli.ts',
      'popup/popup.ts',
      'popup/popup.css',
    ])
      writeFileSync(join(root, 'src', entry), '');
    writeFileSync(
      join(root, 'src/popup/popup.html'),
      '<script src="popup.js"></script><img src="../logo.png">',
    );
    const lacking = await bundleAll({ root, sets: [], matches: [] }).catch(error =>
      String(error.message).split('\n'),
    );
    const wanted = [
      'The extension would lack files:',
      '  manifest.json names icons/16.png',
      '  manifest.json names icons/32.png',
      '  manifest.json names icons/48.png',
      '  manifest.json names icons/128.png',
      '  manifest.json names options/options.html',
      '  manifest.json names managed-schema.json',
      '  manifest.json names panel/panel.html',
      '  manifest.json names _locales/en/messages.json',
      '  popup/popup.html names ../logo.png',
    ];
    // Both browsers' extensions are made at once, and Firefox's, which has no such schema, may be the first to fail.
    expect([wanted, wanted.filter(line => !line.includes('managed'))]).toContainEqual(lacking);
    rmSync(root, { recursive: true });
  });
});
