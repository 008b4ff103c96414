// Reads a page's text in stretches short enough to go unnoticed. What is read, page/read-text.ts decides.
import type { Earlier } from '../page/earlier-walk.ts';
import { type PageText, readTextInSlices } from '../page/read-text.ts';
import { toSight } from '../page/sight.ts';

/** Milliseconds at a stretch: half a frame. A median article takes one or two of them altogether. */
const SLICE = 8;

/**
 * @param earlier what has not changed since is not read again.
 * @param spend is told the milliseconds that each stretch took; what the page does between them does not count.
 * @returns undefined where the page was changed under the reading.
 */
export async function readInSlices(
  document: Document,
  spend: (ms: number) => void,
  earlier?: Earlier,
): Promise<PageText | undefined> {
  let start = performance.now();
  const page = await readTextInSlices(
    document,
    () => performance.now() - start >= SLICE,
    async () => {
      spend(performance.now() - start);
      await giveWay();
      start = performance.now();
    },
    toSight(document.defaultView as Window & typeof globalThis),
    earlier,
  );
  spend(performance.now() - start);
  return page;
}

/** Lets the browser do what it has to, input first. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));
}
