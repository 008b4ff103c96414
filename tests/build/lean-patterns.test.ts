import { describe, expect, it } from 'vitest';
import { readSources } from '../../build/build.ts';
import { bundleAll } from '../../build/bundle.ts';
import { toLeanSource } from '../../build/lean-patterns.ts';
import { PATTERNS } from '../../src/patterns/catalogue.ts';

describe('a lean bundle', () => {
  it('carries each pattern’s title, and none of its examples; the command-line tool carries all', async () => {
    const { chrome, node } = await bundleAll(readSources());
    const content = new TextDecoder().decode(chrome.files.get('content.js'));
    const tool = new TextDecoder().decode(node.files.get('sayso.mjs'));
    for (const { id, title, notThis, examples } of PATTERNS) {
      expect(content, id).toContain(title);
      expect(tool, id).toContain(examples[0]);
      for (const text of [notThis, ...examples]) expect(content, id).not.toContain(text);
    }
  });

  it('names the file of a pattern that it cannot read', () => {
    expect(() => toLeanSource('export default pattern({ id: 1 });', 'src/patterns/x.ts')).toThrow(
      'src/patterns/x.ts: “examples” was not found; run “npm run fix”.',
    );
  });
});
