// Where the panel stands: Chrome's side panel, Firefox's sidebar, or, where there is neither (on phones), a tab of its own.
// Opens it; what is in it is the panel's own.
import { browser } from './browser.ts';

interface FirefoxSidebar {
  open(): Promise<void>;
  toggle(): Promise<void>;
}

/** Types know Chrome's API only. */
const sidebar = () => (browser as { sidebarAction?: FirefoxSidebar }).sidebarAction;

/** The panel's address in a tab of its own; `findTab` reads it. */
const toPanelUrl = (tab: number) => browser.runtime.getURL(`panel/panel.html?tab=${tab}`);

/**
 * Opens the panel beside a tab. Must be called within the click or key itself: browsers refuse later.
 * @throws Error from the browser when it does not open.
 */
export async function openPanel({ id = -1, windowId }: chrome.tabs.Tab): Promise<void> {
  if (browser.sidePanel) await browser.sidePanel.open({ windowId });
  else if (sidebar()) await sidebar()?.open();
  else await browser.tabs.create({ url: toPanelUrl(id), active: true });
}

/** For the keyboard command: the same key closes it where the browser can do that. */
export async function togglePanel(tab: chrome.tabs.Tab): Promise<void> {
  const firefox = sidebar();
  if (firefox) await firefox.toggle();
  else await openPanel(tab);
}
