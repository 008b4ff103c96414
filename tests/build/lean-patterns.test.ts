import { describe, expect, it } from 'vitest';
import { readSources } from '../../build/build.ts';
import { bundleAll } from '../../build/bundle.ts';
import { toLeanSource } from '../../build/lean-patterns.ts';
import { PATTERNS } from '../../src/patterns/catalogue.ts';
import { toShownExamples } from '../../src/patterns/shown-examples.ts';

describe('a lean bundle', () => {
  it('carries what each pattern says of itself in the background, and no more of its examples than a card shows; the command-line tool carries all', async () => {
    const { chrome, node } = await bundleAll(readSources());
    const background = new TextDecoder().decode(chrome.files.get('background.js'));
    const content = new TextDecoder().decode(chrome.files.get('content.js'));
    const tool = new TextDecoder().decode(node.files.get('sayso.mjs'));
    for (const { id, explain, notThis, examples } of PATTERNS) {
      expect(background.includes(explain), id).toBe(true);
      expect(content.includes(explain), `${id} in the page’s script`).toBe(false);
      expect(tool.includes(examples[0]!), id).toBe(true);
      const shown = toShownExamples(examples);
      expect(shown, id).toHaveLength(2);
      for (const text of [notThis, ...examples])
        expect(background.includes(text), `${id}: ${text}`).toBe(shown.includes(text));
    }
  });

  it('names the file of a pattern that it cannot read', () => {
    expect(() => toLeanSource('export default pattern({ id: 1 });', 'src/patterns/x.ts')).toThrow(
      'src/patterns/x.ts: “examples” was not found; run “npm run fix”.',
    );
  });
});
