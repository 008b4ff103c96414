// Suites that run in each browser: which of them share one, and which have their own.
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { BROWSER_KINDS, type BrowserKind } from '../../build/browsers.ts';
import { BrowserUnderTest } from './browser-under-test.ts';

/**
 * The browsers that all suites of a run share, one of each kind: a start costs more than most tests. They end with the process.
 * A browser in which a test failed is closed, so that no other fails by it.
 */
const shared = new Map<BrowserKind, BrowserUnderTest>();

/** A suite that runs in each browser; every test begins with default settings and no page open. */
export function describeInBrowsers(
  name: string,
  define: (browser: () => BrowserUnderTest) => void,
  kinds: readonly BrowserKind[] = BROWSER_KINDS,
): void {
  describe.each(kinds)(`${name}, in %s`, kind => {
    beforeAll(async () => {
      if (!shared.has(kind)) shared.set(kind, await BrowserUnderTest.start(kind));
    });
    let isSpoiled = false;
    afterEach(async ({ task }) => {
      const wasSpoiled = isSpoiled || task.result?.state === 'fail';
      isSpoiled = true; // unless it can be reset
      await shared.get(kind)!.reset();
      isSpoiled = wasSpoiled;
    });
    afterAll(async () => {
      if (!isSpoiled) return;
      await shared.get(kind)?.close();
      shared.delete(kind);
    });
    define(() => shared.get(kind)!);
  });
}

/**
 * The same for tests that change what `reset` cannot undo: permissions, the extension itself, the browser's own windows, a background
 * that is stopped (Chromium's driver may miss that it is there again).
 */
export function describeInOwnBrowsers(
  name: string,
  define: (browser: () => BrowserUnderTest) => void,
  kinds: readonly BrowserKind[] = BROWSER_KINDS,
): void {
  describe.each(kinds)(`${name}, in %s`, kind => {
    let browser: BrowserUnderTest;
    beforeAll(async () => {
      browser = await BrowserUnderTest.start(kind);
    });
    afterEach(() => browser.reset());
    afterAll(() => browser?.close());
    define(() => browser);
  });
}
