// House rules that the compiler cannot hold by itself: what view may import, how long an entry may be, what the lockfile
// may say.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const filesOf = (folder: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts') && !path.endsWith('.d.ts'))
    .map(path => join(folder, path));
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** The import and re-export statements of a file: whether types only, and from where. */
function importsOf(path: string): { isTypeOnly: boolean; from: string }[] {
  const statements = read(path).matchAll(
    /^(?:import|export)\s+(type\s)?[^;'"]*?\bfrom\s+'([^']+)'|^import\s+'([^']+)'/gm,
  );
  return [...statements].map(([, type, from, bare]) => ({
    isTypeOnly: Boolean(type),
    from: (from ?? bare)!,
  }));
}

it('view takes types from the core and, of values, only the vocabulary and the words', () => {
  for (const path of filesOf('src/view'))
    for (const { isTypeOnly, from } of importsOf(path))
      if (from.startsWith('../') && !isTypeOnly)
        expect(from, `${path} may import only types from ${from}`).toMatch(
          /^\.\.\/(?:taxonomy|words)\/|\/view\//,
        );
});

it('only platform touches the extension API', () => {
  const entries = ['src/content.ts', 'src/frame.ts', 'src/background.ts', 'src/cli.ts', 'src/lab.ts'];
  for (const path of filesOf('src')) {
    for (const { from } of importsOf(path))
      if (from === 'webextension-polyfill') expect(path).toBe('src/platform/browser.ts');
    const isEntry = entries.includes(path) || /^src\/(?:author|tab|popup|panel|options|welcome)\//.test(path);
    if (!path.startsWith('src/platform/') && !isEntry)
      for (const { from } of importsOf(path)) expect(from, path).not.toContain('/platform/');
  }
});

it('nobody imports an entry', () => {
  for (const path of filesOf('src'))
    for (const { from } of importsOf(path))
      expect(from, path).not.toMatch(/\/(?:content|background|cli|lab|popup|options|welcome)\.ts$/);
});

it('an entry is wiring: at most 100 lines', () => {
  for (const path of [
    'content',
    'background',
    'cli',
    'lab',
    'popup/popup',
    'options/options',
    'welcome/welcome',
  ].map(name => `src/${name}.ts`)) {
    const lines = read(path)
      .split('\n')
      .filter(line => line.trim() !== '').length;
    expect(lines, path).toBeLessThanOrEqual(100);
  }
});

it('every file says in its first line what it is for', () => {
  for (const path of [...filesOf('src'), ...filesOf('build')])
    expect(read(path).split('\n', 1)[0], path).toMatch(/^\/\/ \S|^#!/);
});

it('folders and files have names that say something', () => {
  for (const path of [...filesOf('src'), ...filesOf('build')])
    expect(path).not.toMatch(/\b(?:utils?|helpers?|common|manager|misc)\b/);
});

it('the lockfile names no registry, so that anyone’s own is used', () => {
  expect(read('package-lock.json')).not.toMatch(/"resolved":/);
});
