// A real browser with the built extension, for tests: opens pages of any host name, the popup as a tab, stops and reloads the
// extension. What is on a page is page-under-test.ts's.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type BrowserKind, ensureBrowser } from '../../build/browsers.ts';
import {
  type Launched,
  launchPlainChromium,
  launchWithExtension,
  openExtensionPage,
} from '../../build/launch.ts';
import { GECKO_ID } from '../../build/manifests.ts';
import { type Served, servePages } from '../../build/serve.ts';
import { evaluateInFirefox } from './bidi.ts';
import { ControlsUnderTest } from './controls-under-test.ts';
import { LooksUnderTest } from './looks-under-test.ts';
import { PageUnderTest } from './page-under-test.ts';
import { PanelUnderTest } from './panel-under-test.ts';
import { PopupUnderTest } from './popup-under-test.ts';
import { StorageUnderTest } from './storage-under-test.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** The popup, for a tab number that no tab has, so that it has nothing to act on. */
const CONTROL = 'popup/popup.html?tab=999999';

/** Milliseconds that a page may take to load. */
const PATIENCE = 30_000;

/** Asks again until the expectation holds; fails with the last difference. Nothing waits for a fixed time. */
export function eventually(read: () => unknown): ReturnType<typeof expect.poll> {
  return expect.poll(read, { timeout: 20_000, interval: 50 });
}

/** Firefox's own notes that a page was left, or the background stopped, before a reply came; no fault of ours. */
const LEFT_WHILE_ASKING =
  /Promise resolved while context is inactive|Promise re(?:solved|jected) after context unloaded/;

export interface StartOptions {
  /** Port of a proxy for all requests. */
  readonly proxy?: number;
  /** Chromium only: an origin without encryption that is trusted like one with it. */
  readonly trusted?: string;
  /** Chromium only: folder of a profile that outlives the browser. */
  readonly profile?: string;
  /** Another copy of the extension, in another environment. */
  readonly at?: {
    readonly extension: string;
    readonly environment?: Readonly<Record<string, string>>;
  };
}

/** Folder of the built extension. */
export function builtExtension(kind: BrowserKind): string {
  return join(DIST, kind === 'firefox' ? 'firefox' : 'chrome');
}

export class BrowserUnderTest {
  private readonly pages: PageUnderTest[] = [];
  private readonly popups: Page[] = [];
  readonly looks: LooksUnderTest;
  readonly storage = new StorageUnderTest(() => this.control);
  readonly controls: ControlsUnderTest;

  private constructor(
    readonly kind: BrowserKind,
    private readonly launched: Launched,
    /** A page of the extension that stays open, to reach the extension API from. */
    private control: Page,
  ) {
    this.looks = new LooksUnderTest(kind, launched.browser);
    this.controls = new ControlsUnderTest(kind, launched, () => this.control);
  }

  static async start(
    kind: BrowserKind,
    { proxy, trusted, profile, at }: StartOptions = {},
  ): Promise<BrowserUnderTest> {
    const launched = await launchWithExtension({
      kind,
      executable: ensureBrowser(kind),
      extension: at?.extension ?? builtExtension(kind),
      isHeadless: true,
      proxy,
      trusted,
      profile,
      environment: at?.environment,
    });
    return new BrowserUnderTest(kind, launched, await openExtensionPage(launched, CONTROL, 'script'));
  }

  /** Opens a page at `https://…`; `site` holds what stands there, by path. */
  async open(url: string, site: string | Served | Record<string, string | Served>): Promise<PageUnderTest> {
    const before = await this.listTabs();
    const page = await this.launched.browser.newPage();
    const tab = (await this.listTabs()).find(id => !before.includes(id))!;
    return this.openIn(page, tab, url, site);
  }

  /** Has the browser put a tab away, as it does when memory is short. @returns its number from now on. */
  async discard({ tab, page }: PageUnderTest): Promise<number> {
    // Firefox knows the tab by the same number when it is back, and would hold its requests for a page that is gone.
    await page.setRequestInterception(false);
    return this.control.evaluate(async tab => (await chrome.tabs.discard(tab))?.id ?? tab, tab);
  }

  /**
   * Brings back a tab that was put away: the browser makes a new page for it. That is served, and loaded, once there is one to serve;
   * what the browser loads before is an error of the network.
   */
  async bringBack(tab: number, url: string, site: string): Promise<PageUnderTest> {
    const known = new Set(await this.launched.browser.pages());
    // Chromium has the new page already, and knows it by the address of its errors.
    const isNew = (page: Page) => !known.has(page) || page.url().startsWith('chrome-error:');
    await this.control.evaluate(tab => chrome.tabs.update(tab, { active: true }), tab);
    let page: Page | undefined;
    await eventually(async () => {
      page = (await this.launched.browser.pages()).find(isNew);
      return page !== undefined;
    }).toBe(true);
    // The browser’s own load has to fail first: it would break off ours.
    const readStatus = () => this.control.evaluate(async tab => (await chrome.tabs.get(tab)).status, tab);
    await eventually(readStatus).toBe('complete');
    return this.openIn(page!, tab, url, site, loadInTime);
  }

  private async openIn(
    page: Page,
    tab: number,
    url: string,
    site: string | Served | Record<string, string | Served>,
    load = (page: Page, url: string): Promise<unknown> =>
      page.goto(url, { waitUntil: 'load', timeout: PATIENCE }),
  ): Promise<PageUnderTest> {
    const opened = new PageUnderTest(this.kind, page, tab, () => this.askTab(tab, 'page.state'));
    this.pages.push(opened);
    const paths = toPaths(url, site);
    await servePages(page, ({ pathname }) =>
      pathname === '/favicon.ico' ? { status: 204, body: '' } : paths.get(pathname),
    );
    await load(page, url);
    await page.bringToFront();
    return opened;
  }

  /** The popup, acting on that page. */
  async openPopup(on: PageUnderTest): Promise<PopupUnderTest> {
    return this.openOwnPage(`popup/popup.html?tab=${on.tab}`, 'body');
  }

  /** A page of the extension in a tab; resolves once `selector` is there. */
  async openOwnPage(path: string, selector: string): Promise<PopupUnderTest> {
    const page = await openExtensionPage(this.launched, path, selector);
    this.popups.push(page);
    return new PopupUnderTest(page);
  }

  /** The page of the extension that something done opens in a tab of its own, known by an element in it. */
  async whenOpened(selector: string, act: () => Promise<void>): Promise<PopupUnderTest> {
    const before = await this.launched.browser.pages();
    await act();
    let opened: Page | undefined;
    await eventually(async () => {
      // While a document is being replaced, Firefox answers questions about it with errors.
      for (const page of await this.launched.browser.pages())
        if (!before.includes(page) && (await page.$(selector).catch(() => null))) opened = page;
      return opened !== undefined;
    }).toBe(true);
    this.popups.push(opened!);
    return new PopupUnderTest(opened!);
  }

  /** The same, as a page with marks of its own. */
  async openOwnTab(path: string, selector: string): Promise<PageUnderTest> {
    const before = await this.listTabs();
    const page = await openExtensionPage(this.launched, path, selector);
    const tab = (await this.listTabs()).find(id => !before.includes(id))!;
    const opened = new PageUnderTest(this.kind, page, tab, () => this.askTab(tab, 'page.state'));
    this.pages.push(opened);
    await page.bringToFront();
    return opened;
  }

  /** The panel in a tab of its own, about that page. */
  async openPanel(on: PageUnderTest): Promise<PanelUnderTest> {
    const page = await openExtensionPage(this.launched, `panel/panel.html?tab=${on.tab}`, '.panel');
    this.popups.push(page);
    return new PanelUnderTest(page);
  }

  /** Shows a passage, as the popup's list does. */
  async show(id: string, on: PageUnderTest): Promise<void> {
    await this.control.evaluate(
      (tab, id) => chrome.tabs.sendMessage(tab, { name: 'page.show', payload: { id } }, { frameId: 0 }),
      on.tab,
      id,
    );
  }

  /** Counts from now on what a page's script tells the rest of the extension. @returns what reads the count. */
  async countMessages({ tab }: PageUnderTest): Promise<() => Promise<number>> {
    const counting = await this.control.evaluateHandle(tab => {
      const counted = { messages: 0 };
      chrome.runtime.onMessage.addListener((_, sender) => {
        if (sender.tab?.id === tab) counted.messages++;
      });
      return counted;
    }, tab);
    return () => counting.evaluate(({ messages }) => messages);
  }

  readBadge(on: PageUnderTest): Promise<string> {
    return this.control.evaluate(tabId => chrome.action.getBadgeText({ tabId }), on.tab);
  }

  /** Errors of our scripts that Firefox does not report to a page's client. */
  async readOwnErrors(): Promise<string[]> {
    if (this.kind !== 'firefox') return [];
    const messages = await evaluateInFirefox(
      this.launched.browser,
      `JSON.stringify(Services.console.getMessageArray()
        .filter(message => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
        .filter(message => String(message.sourceName).startsWith('${this.launched.origin}'))
        .map(String))`,
    );
    return (JSON.parse(messages) as string[]).filter(message => !LEFT_WHILE_ASKING.test(message));
  }

  /** Stops the background as the browser does when it has been idle; the next event starts it anew. */
  async stopBackground(): Promise<void> {
    if (this.kind === 'firefox') {
      await evaluateInFirefox(
        this.launched.browser,
        `WebExtensionPolicy.getByID('${GECKO_ID}').extension
          .terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true }); 'done'`,
      );
      return;
    }
    const session = await this.control.createCDPSession();
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** Loads the extension anew, as an update does; pages that are open keep the script that they have. */
  async reloadExtension(): Promise<void> {
    const { browser } = this.launched;
    await browser.installExtension(join(DIST, this.kind === 'firefox' ? 'firefox' : 'chrome'));
    this.control = await openExtensionPage(this.launched, CONTROL, 'script');
  }

  /** Has the browser itself ask for an address, in a tab of its own, whatever comes of it. */
  async askNetwork(address: string): Promise<void> {
    const page = await this.launched.browser.newPage();
    await page.goto(address).catch(() => undefined);
    await page.close();
  }

  /** Closes what a test opened, forgets the settings, and fails if anything of ours went wrong meanwhile. */
  async reset(): Promise<void> {
    const errors = [...this.pages.flatMap(page => page.errors), ...(await this.readOwnErrors())];
    for (const page of [...this.pages.map(({ page }) => page), ...this.popups])
      if (!page.isClosed()) await page.close();
    this.pages.length = 0;
    this.popups.length = 0;
    await this.storage.clear();
    await this.looks.reset();
    if (this.kind === 'firefox')
      await evaluateInFirefox(this.launched.browser, `Services.console.reset(); 'done'`);
    expect(errors).toEqual([]);
  }

  close(): Promise<void> {
    return this.launched.browser.close();
  }

  /** Ends the browser as a power cut would: at once, with nothing written that was not written. */
  async kill(): Promise<void> {
    const program = this.launched.browser.process()!;
    const ended = new Promise(resolve => program.once('exit', resolve));
    program.kill('SIGKILL');
    await ended;
  }

  private listTabs(): Promise<number[]> {
    return this.control.evaluate(async () => (await chrome.tabs.query({})).map(tab => tab.id ?? -1));
  }

  /** A message to a page's content script; undefined while none answers. */
  private askTab(tab: number, name: string) {
    return this.control.evaluate(
      (tab, name) =>
        chrome.tabs.sendMessage(tab, { name, payload: null }, { frameId: 0 }).catch(() => undefined),
      tab,
      name,
    );
  }
}

/** Loads a page that a browser may break off, or load without saying so, as Firefox now and then does. */
async function loadInTime(page: Page, url: string): Promise<void> {
  const stands = (url: string) => location.href === url && document.readyState === 'complete';
  for (const deadline = performance.now() + PATIENCE; ; ) {
    page.goto(url, { timeout: PATIENCE }).catch(() => undefined);
    try {
      await page.waitForFunction(stands, { timeout: PATIENCE / 10 }, url);
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
  }
}

function toPaths(url: string, site: string | Served | Record<string, string | Served>): Map<string, Served> {
  const isOne = typeof site === 'string' || 'body' in site;
  const paths = isOne ? { [new URL(url).pathname]: site as string | Served } : site;
  return new Map(
    Object.entries(paths).map(([path, served]) => [
      path,
      typeof served === 'string' ? { body: served } : served,
    ]),
  );
}

/** Chromium without the extension, for the lab build. */
export function launchPlain(): Promise<Browser> {
  return launchPlainChromium(ensureBrowser('chromium'));
}
