// A copy of the built extension with something in it changed, for what cannot be brought about in a browser otherwise.
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../build/browsers.ts';
import { BrowserUnderTest, builtExtension } from './browser-under-test.ts';

/** @param changes by file; must change it, or the test is about something that is no more. */
export function describeInChangedBrowsers(
  name: string,
  changes: Readonly<Record<string, (text: string) => string>>,
  define: (browser: () => BrowserUnderTest) => void,
  kinds: readonly BrowserKind[] = BROWSER_KINDS,
): void {
  describe.each(kinds)(`${name}, in %s`, kind => {
    let browser: BrowserUnderTest;
    let folder = '';

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'sayso-changed-'));
      cpSync(builtExtension(kind), folder, { recursive: true });
      for (const [file, change] of Object.entries(changes)) {
        const before = readFileSync(join(folder, file), 'utf8');
        const after = change(before);
        if (after === before) throw new Error(`${file} holds nothing to change.`);
        writeFileSync(join(folder, file), after);
      }
      browser = await BrowserUnderTest.start(kind, { at: { extension: folder } });
    });
    afterAll(async () => {
      await browser?.close();
      rmSync(folder, { recursive: true, force: true });
    });
    define(() => browser);
  });
}
