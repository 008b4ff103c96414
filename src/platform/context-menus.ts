// Our entries in the browser's menu on a page. Their words and what they do are the background's.
import { browser } from './browser.ts';

/** Firefox for Android has no such menu. */
const menus = () => browser.contextMenus as typeof browser.contextMenus | undefined;

export const MENU_ITEMS = ['annotate', 'author', 'why', 'copy'] as const;
export type MenuItem = (typeof MENU_ITEMS)[number];

/** Browsers keep entries while they are installed: called on install and update, not at each start. */
export async function createMenus(words: Readonly<Record<MenuItem, string>>): Promise<void> {
  await menus()?.removeAll();
  for (const id of MENU_ITEMS)
    menus()?.create({
      id,
      title: words[id],
      contexts: [id === 'annotate' ? 'page' : 'selection'],
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
}

/** Must be called at the background's start, like every listener of it. */
export function handleMenus(onItem: (item: MenuItem, tabId: number) => void): void {
  menus()?.onClicked.addListener(({ menuItemId }, tab) => {
    const item = MENU_ITEMS.find(id => id === menuItemId);
    if (item && tab?.id !== undefined) onItem(item, tab.id);
  });
}
