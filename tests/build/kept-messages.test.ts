// A page's script whose extension is gone can say no more than what it kept: whatever is said in it has to be in that list.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { ROOT, readSources } from '../../build/build.ts';
import { bundleAll } from '../../build/bundle.ts';

vi.stubGlobal('chrome', { runtime: { id: 'sayso' }, i18n: { getMessage: () => '' } });
const { KEPT } = await import('../../src/platform/keep-messages.ts');

it('the script on a page keeps every message that it can say', async () => {
  const { chrome } = await bundleAll(readSources());
  const list = KEPT.trim().split(/\s+/);
  const script = new TextDecoder()
    .decode(chrome.files.get('content.js'))
    .replaceAll(/`\s*(?:[a-z]\w*\s+){20,}`/g, '``');
  const literals = new Set([...script.matchAll(/["'`]([a-z]\w*)["'`]/g)].map(([, text]) => text));
  const made = [...script.matchAll(/`([a-z]\w*(?:\$\{[^}]+\}\w*)+)`/g)].map(
    ([, text]) => new RegExp(`^${text!.replace(/\$\{[^}]+\}/g, '\\w+')}$`),
  );
  const isSaid = (key: string) => literals.has(key) || made.some(pattern => pattern.test(key));
  const path = join(ROOT, 'src/words/_locales/en/messages.json');
  const said = Object.keys(JSON.parse(readFileSync(path, 'utf8'))).filter(
    key => isSaid(key) || isSaid(key.replace(/_(?:one|other)$/, '')),
  );
  expect(said.length).toBeGreaterThan(50);
  expect([...list].sort()).toEqual(said.sort());
});
