// What stands in a frame of a page, met by its reader as the page itself is.
import type { Frame } from 'puppeteer-core';
import { expect } from 'vitest';
import { PageUnderTest } from './page-under-test.ts';

export class FrameUnderTest extends PageUnderTest {
  private constructor(
    around: PageUnderTest,
    private readonly address: string | undefined,
  ) {
    super(around.kind, around.page, around.tab, around.askState);
  }

  /** Waits until the frame is there. @param address where it is not the page's only one. */
  static async of(around: PageUnderTest, address?: string): Promise<FrameUnderTest> {
    const found = new FrameUnderTest(around, address);
    await expect.poll(() => found.find() !== undefined, { timeout: 20_000, interval: 50 }).toBe(true);
    return found;
  }

  protected override get where(): Frame {
    return this.find()!;
  }

  protected override readOffset(): Promise<{ x: number; y: number }> {
    return this.page.evaluate(address => {
      const frames = [...document.querySelectorAll('iframe')];
      const frame = frames.find(({ src }) => !address || src === address)!;
      const { x, y } = frame.getBoundingClientRect();
      return { x: x + frame.clientLeft, y: y + frame.clientTop };
    }, this.address ?? '');
  }

  /** Anew each time: a frame that navigates may become another to the protocol. */
  private find(): Frame | undefined {
    const isIt = (frame: Frame) => !this.address || frame.url() === this.address;
    return this.page.frames().find(frame => frame.parentFrame() !== null && isIt(frame));
  }
}
