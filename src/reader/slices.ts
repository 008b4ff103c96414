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
  await giveWay(); // whoever has it read was at work just now
  let start = performance.now();
  const isDue = () => performance.now() - start >= SLICE;
  const pause = async () => {
    spend(performance.now() - start);
    await giveWay();
    start = performance.now();
  };
  const sight = toSight(document.defaultView as Window & typeof globalThis);
  const page = await readTextInSlices(document, isDue, pause, sight, earlier);
  await pause(); // in a long page it took a while to find the article, and what is done with it takes another
  return page;
}

/** Lets the browser do what it has to, input first. */
export function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));
}
