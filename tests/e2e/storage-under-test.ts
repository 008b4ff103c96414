// What the extension under test has kept, read and written behind its back.
import type { Page } from 'puppeteer-core';

export class StorageUnderTest {
  /** @param control a page of the extension, to reach its storage from; another one after the extension was loaded anew */
  constructor(private readonly control: () => Page) {}

  /** Puts a value in place of the reader's settings, whatever it is. */
  async storeSettings(settings: unknown): Promise<void> {
    await this.control().evaluate(settings => chrome.storage.sync.set({ settings }), settings);
  }

  /** The same for any of what is kept on this device. */
  async storeOnDevice(items: Record<string, unknown>): Promise<void> {
    await this.control().evaluate(items => chrome.storage.local.set(items), items);
  }

  readStored(area: 'sync' | 'local', key: string): Promise<unknown> {
    return this.control().evaluate(
      async (area, key) => (await chrome.storage[area].get(key))[key],
      area,
      key,
    );
  }

  /** Chromium only: leaves storage.local no room for as much as a number. */
  async fillStorage(): Promise<void> {
    await this.control().evaluate(async () => {
      const { local } = chrome.storage;
      const room = local.QUOTA_BYTES - (await local.getBytesInUse());
      // The key and the quotation marks around the value count.
      await local.set({ filling: 'x'.repeat(room - 'filling""'.length) });
    });
  }

  async emptyStorage(): Promise<void> {
    await this.control().evaluate(() => chrome.storage.local.remove('filling'));
  }

  async clear(): Promise<void> {
    await this.control().evaluate(async () => {
      await chrome.storage.sync.clear();
      await chrome.storage.local.clear();
    });
  }
}
