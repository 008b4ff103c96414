// Where tests find what the extension hands to the reader: files that it has the browser save, words on the clipboard.
import type { Page } from 'puppeteer-core';
import type { PageUnderTest } from './page-under-test.ts';

export interface TakenFile {
  readonly name: string;
  readonly text: string;
}

/** Keeps files from the reader's disk from now on. @returns those that a page of the extension has handed out since. */
export async function catchFiles(page: Page): Promise<() => Promise<TakenFile[]>> {
  await page.evaluate(() => {
    const caught: { name: string; text: string }[] = [];
    const blobs = new Map<string, Blob>();
    const create = URL.createObjectURL;
    URL.createObjectURL = blob => {
      const url = create(blob);
      blobs.set(url, blob as Blob);
      return url;
    };
    HTMLAnchorElement.prototype.click = function () {
      void blobs
        .get(this.href)
        ?.text()
        .then(text => caught.push({ name: this.download, text }));
    };
    Object.assign(globalThis, { caught });
  });
  return () => page.evaluate(() => (globalThis as unknown as { caught: TakenFile[] }).caught);
}

/** What is on the clipboard, as a field of the page gets it by the keyboard. */
export async function pasteInto({ page }: PageUnderTest): Promise<string> {
  await page.bringToFront();
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<textarea id="paste"></textarea>');
  });
  const field = (await page.$('#paste'))!;
  await field.focus();
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return field.evaluate(field => {
    const { value } = field as HTMLTextAreaElement;
    field.remove();
    return value;
  });
}
