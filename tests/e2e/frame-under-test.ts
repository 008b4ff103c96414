// What stands in a page's only frame, met by its reader as the page itself is.
import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { PageUnderTest } from './page-under-test.ts';

export class FrameUnderTest extends PageUnderTest {
  private constructor(around: PageUnderTest) {
    super(around.kind, around.page, around.tab, around.askState);
  }

  /** Waits until the frame is there. */
  static async of(around: PageUnderTest): Promise<FrameUnderTest> {
    const found = new FrameUnderTest(around);
    await expect.poll(() => found.find() !== undefined, { timeout: 20_000, interval: 50 }).toBe(true);
    return found;
  }

  protected override get where(): Frame {
    return this.find()!;
  }

  protected override readOffset(): Promise<{ x: number; y: number }> {
    return this.page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      const { x, y } = frame.getBoundingClientRect();
      return { x: x + frame.clientLeft, y: y + frame.clientTop };
    });
  }

  /** Anew each time: a frame that navigates may become another to the protocol. */
  private find(): Frame | undefined {
    return this.page.frames().find(frame => frame.parentFrame() !== null);
  }
}
