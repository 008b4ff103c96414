// What a reader does in the browser itself, not on a page: toolbar button, keys, menus, sidebar, and which sites are allowed.

import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../build/browsers.ts';
import type { Launched } from '../../build/launch.ts';
import { GECKO_ID } from '../../build/manifests.ts';
import { evaluateInFirefox } from './bidi.ts';
import type { PageUnderTest } from './page-under-test.ts';

export class ControlsUnderTest {
  /** @param control a page of the extension, to reach its API from; another one after the extension was loaded anew */
  constructor(
    private readonly kind: BrowserKind,
    private readonly launched: Launched,
    private readonly control: () => Page,
  ) {}

  /** What a click on the toolbar button does for us on any page: the `activeTab` permission for it. */
  async useToolbarButton(on: PageUnderTest): Promise<void> {
    await on.page.bringToFront();
    if (this.kind === 'firefox') {
      await evaluateInFirefox(
        this.launched.browser,
        `WebExtensionPolicy.getByID('${GECKO_ID}').extension.tabManager
          .addActiveTabPermission(gBrowser.selectedTab); 'done'`,
      );
      return;
    }
    const [extension] = (await this.launched.browser.extensions()).values();
    await on.page.triggerExtensionAction(extension!);
  }

  /** Firefox only: its question whether a site may be allowed is answered with yes. */
  async sayYesToSites(): Promise<void> {
    await evaluateInFirefox(
      this.launched.browser,
      `Services.prefs.setBoolPref('extensions.webextOptionalPermissionPrompts', false); 'done'`,
    );
  }

  /** Takes back a site that the popup asked for. */
  async withdrawSite(host: string): Promise<void> {
    await this.control().evaluate(
      origin => chrome.permissions.remove({ origins: [origin] }),
      `*://${host}/*`,
    );
  }

  /** Chromium only: what the browser's own page of extensions lets the reader choose, all listed sites or none until asked. */
  async setSiteAccess(access: 'ON_ALL_SITES' | 'ON_SPECIFIC_SITES'): Promise<void> {
    const page = await this.launched.browser.newPage();
    await page.goto('chrome://extensions/');
    await page.evaluate(
      (extensionId, hostAccess) =>
        (
          chrome as unknown as {
            developerPrivate: { updateExtensionConfiguration(update: object): Promise<void> };
          }
        ).developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
      new URL(this.launched.origin).host,
      access,
    );
    await page.close();
  }

  /** A keyboard command of the manifest, as if its keys were pressed on that page. */
  async press(command: 'toggle' | 'next' | 'previous' | 'annotate', on: PageUnderTest): Promise<void> {
    await on.page.bringToFront();
    // Keys sent by a debugging protocol reach the page, not the browser's own shortcuts.
    if (this.kind === 'firefox') {
      const key = (await this.readShortcuts())[command]!.split('+').at(-1);
      await evaluateInFirefox(
        this.launched.browser,
        `document.querySelector('keyset[id^="ext-keyset"] key[key="${key}"]').doCommand(); 'done'`,
      );
      return;
    }
    const worker = await this.findWorker();
    await worker.evaluate(
      async (command, tab) => {
        const { onCommand } = chrome.commands as unknown as {
          onCommand: { dispatch(command: string, tab: chrome.tabs.Tab): void };
        };
        onCommand.dispatch(command, await chrome.tabs.get(tab));
      },
      command,
      on.tab,
    );
  }

  /** One of our entries in the browser's own menu on that page; no debugging protocol opens that menu. */
  async chooseInMenu(item: 'annotate' | 'author' | 'why' | 'copy', on: PageUnderTest): Promise<void> {
    await on.page.bringToFront();
    if (this.kind === 'firefox') {
      await evaluateInFirefox(
        this.launched.browser,
        `(() => {
          const { extension } = WebExtensionPolicy.getByID('${GECKO_ID}');
          const info = { menuItemId: '${item}', editable: false, modifiers: [] };
          extension.emit('webext-menu-menuitem-click', info, gBrowser.selectedTab);
          return 'done';
        })()`,
      );
      return;
    }
    const worker = await this.findWorker();
    await worker.evaluate(
      async (item, tab) => {
        const { onClicked } = chrome.contextMenus as unknown as {
          onClicked: { dispatch(info: object, tab: chrome.tabs.Tab): void };
        };
        onClicked.dispatch({ menuItemId: item, editable: false }, await chrome.tabs.get(tab));
      },
      item,
      on.tab,
    );
  }

  /** The keys that the browser really gave to each command; empty where it gave none. */
  readShortcuts(): Promise<Record<string, string>> {
    return this.control().evaluate(async () =>
      Object.fromEntries(
        (await chrome.commands.getAll()).map(({ name, shortcut }) => [name ?? '', shortcut ?? '']),
      ),
    );
  }

  /** Opens Firefox's own sidebar with Sayso's panel in it, as the button in the sidebar's bar does. */
  async openSidebar(): Promise<void> {
    const widget = `${GECKO_ID.replace(/[^a-z0-9_-]/gi, '_')}-sidebar-action`;
    await evaluateInFirefox(
      this.launched.browser,
      `Services.wm.getMostRecentWindow('navigator:browser').SidebarController.show(${JSON.stringify(widget)}); 'done'`,
    );
  }

  /** All that can be read in the sidebar now; nothing while it is closed. */
  sidebarText(): Promise<string> {
    return this.control().evaluate(() => {
      const view = chrome.extension.getViews({ type: 'sidebar' as never })[0] as Window | undefined;
      // biome-ignore lint/performance/useDomNodeTextContent: what is not shown cannot be read.
      return view?.document.body.innerText ?? '';
    });
  }

  /** Presses the first row of the sidebar's list whose words contain these. */
  pressInSidebar(words: string): Promise<void> {
    return this.control().evaluate(words => {
      const view = chrome.extension.getViews({ type: 'sidebar' as never })[0] as Window | undefined;
      const rows = [...(view?.document.querySelectorAll<HTMLElement>('.passage') ?? [])];
      rows.find(row => row.textContent?.includes(words))?.click();
    }, words);
  }

  /** Chromium's background, started if it has stopped. */
  private async findWorker() {
    const target = await this.launched.browser.waitForTarget(
      target => target.type() === 'service_worker' && target.url().startsWith(this.launched.origin),
    );
    return (await target.worker())!;
  }
}
