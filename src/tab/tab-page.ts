// The tab that a popup or panel is about, and what can be said of it: the content script's own word, or why there is none. Reads only.
import { browser } from '../platform/browser.ts';
import type { PageState } from '../platform/messages.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { sendToTab } from '../platform/tab-messages.ts';
import type { TabPage } from '../view/page-model.ts';

/** The active tab of this window, or the one that our page's address names (`?tab=7`) where it stands in a tab of its own. */
export async function findTab(search: string): Promise<chrome.tabs.Tab | undefined> {
  const named = Number(new URLSearchParams(search).get('tab'));
  if (named) return browser.tabs.get(named).catch(() => undefined);
  const [active] = await browser.tabs.query({ active: true, currentWindow: true });
  return active;
}

/** How often, and after how many milliseconds each, a page that is still loading is asked again. */
const ATTEMPTS = 10;
const BETWEEN = 100;

/** What the content script reads; see content.ts. */
const HTML = ['text/html', 'application/xhtml+xml'];

export interface Expectation {
  /** The content script is about to arrive there, so that it is worth waiting for. */
  readonly isComing?: boolean;
  /** The reader has pressed our button on this very tab, so that a page without an address is one of the browser's own. */
  readonly isShown?: boolean;
}

export async function readTabPage(
  tab: chrome.tabs.Tab | undefined,
  settings: Settings,
  { isComing = false, isShown = false }: Expectation = {},
): Promise<TabPage> {
  if (settings.paused) return { state: 'paused' };
  if (tab?.id === undefined) return { state: 'cannot-read' };
  const state = await askTab(tab, isComing || tab.status === 'loading' ? ATTEMPTS : 1);
  if (!state) {
    // activeTab lets us see the address once the reader has opened the popup; the browser's own pages have none for us.
    const address = tab.url && URL.canParse(tab.url) ? new URL(tab.url) : undefined;
    if (!address && !isShown) return { state: 'not-seen' };
    if (!address || !/^https?:$/.test(address.protocol)) return { state: 'cannot-read' };
    if (!(await isHtml(tab.id))) return { state: 'cannot-read' };
    return { state: 'not-allowed', host: address.hostname };
  }
  return toTabPage(state);
}

/** A content script's word, as popup and panel show it. */
export function toTabPage({ status, ...page }: PageState): TabPage {
  if (status === 'read') return { state: 'read', ...page };
  return status === 'site-off' ? { state: 'site-off', host: page.host } : { state: status };
}

async function askTab({ id = -1 }: chrome.tabs.Tab, attempts: number) {
  for (let attempt = 1; attempt <= attempts; attempt++) {
    const state = await sendToTab(id, 'page.state', null).catch(() => undefined);
    if (state) return state;
    if (attempt < attempts) await new Promise(resolve => setTimeout(resolve, BETWEEN));
  }
  return undefined;
}

/** Whether there is a page that a script of ours can read: not in stores and viewers, which let none in, nor in data. */
async function isHtml(tabId: number): Promise<boolean> {
  const asked = await browser.scripting
    .executeScript({ target: { tabId }, func: () => document.contentType, injectImmediately: true })
    .catch(() => []);
  return HTML.includes(String(asked[0]?.result));
}
