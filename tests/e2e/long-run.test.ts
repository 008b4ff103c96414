// Article after article in one browser with everything on: each is marked and has its card, and what background and tab hold
// does not grow with their number. The long form is `npm run soak`.
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { ensureBrowser } from '../../build/browsers.ts';
import { launchWithExtension } from '../../build/launch.ts';
import { LOADS_HEAD, runLoads, toLoadsRow } from '../../build/soak-loads.ts';
import { toTable } from '../../build/table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const LOADS = 36;
/** Bytes: less than a browser's own page takes, more than collections of garbage differ by. */
const FLAT = 500_000;

it('keeps nothing of the articles that were left', { timeout: 600_000 }, async () => {
  const launched = await launchWithExtension({
    kind: 'chromium',
    executable: ensureBrowser('chromium'),
    extension: `${ROOT}/dist/chrome`,
    isHeadless: true,
  });
  try {
    const readings = await runLoads(launched, ROOT, LOADS, 6);
    console.log(toTable([LOADS_HEAD, ...readings.map(toLoadsRow)]));
    expect(readings.at(-1)?.marked).toBe(LOADS);
    // By the fourth reading the browser's back/forward cache is full: it keeps a few pages whole, as it should.
    const [, , , before, , after] = readings;
    expect(after!.documents).toBeLessThanOrEqual(before!.documents);
    expect(after!.tab - before!.tab).toBeLessThan(FLAT);
    expect(after!.background - before!.background).toBeLessThan(FLAT);
  } finally {
    await launched.browser.close();
  }
});
