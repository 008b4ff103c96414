// Notices which page the panel stands beside: another tab of its window, or another page in the same tab. Reads no page.
import { browser } from '../platform/browser.ts';
import { findTab } from './tab-page.ts';

/**
 * Calls back when another tab, or a page that is new in its tab, stands beside us; until the signal aborts.
 * @param search of our page's address: a panel that names its tab stays with it.
 */
export function startFollowingTab(
  search: string,
  current: () => chrome.tabs.Tab | undefined,
  onTab: (tab: chrome.tabs.Tab | undefined) => void,
  signal: AbortSignal,
): void {
  const isNamed = new URLSearchParams(search).has('tab');
  const look = () => void findTab(search).then(tab => signal.aborted || onTab(tab));
  const onActivated = ({ windowId }: chrome.tabs.OnActivatedInfo) => {
    // Without a tab as yet we do not know our window: findTab does.
    if (!isNamed && windowId === (current()?.windowId ?? windowId)) look();
  };
  const onUpdated = (id: number, { status }: chrome.tabs.OnUpdatedInfo) => {
    if (status && id === current()?.id) look();
  };
  const onRemoved = (id: number) => {
    if (id === current()?.id) look();
  };
  browser.tabs.onActivated.addListener(onActivated);
  browser.tabs.onUpdated.addListener(onUpdated);
  browser.tabs.onRemoved.addListener(onRemoved);
  signal.addEventListener('abort', () => {
    browser.tabs.onActivated.removeListener(onActivated);
    browser.tabs.onUpdated.removeListener(onUpdated);
    browser.tabs.onRemoved.removeListener(onRemoved);
  });
}
