// Reads a page's text in stretches short enough to go unnoticed. What is read, page/read-text.ts decides.
import { type PageText, readTextInSlices } from '../page/read-text.ts';

/** Milliseconds at a stretch: half a frame. A median article takes one or two of them altogether. */
const SLICE = 8;

/** @returns undefined where the page was changed under the reading. */
export function readInSlices(document: Document): Promise<PageText | undefined> {
  let until = performance.now() + SLICE;
  return readTextInSlices(
    document,
    () => performance.now() >= until,
    async () => {
      await giveWay();
      until = performance.now() + SLICE;
    },
  );
}

/** Lets the browser do what it has to, input first. */
function giveWay(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<void> } };
  return scheduler?.yield?.() ?? new Promise(resolve => setTimeout(resolve));
}
