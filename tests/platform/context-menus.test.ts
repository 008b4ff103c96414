// Entries in the browser's menu: made and answered where there is such a menu; where there is none, all else starts.
import { beforeEach, describe, expect, it, vi } from 'vitest';

type OnClicked = (info: { menuItemId: string }, tab?: { id?: number }) => void;
const made: string[] = [];
const listeners: OnClicked[] = [];
const withMenu = {
  contextMenus: {
    removeAll: async () => void made.splice(0),
    create: ({ id }: { id: string }) => made.push(id),
    onClicked: { addListener: (listener: OnClicked) => listeners.push(listener) },
  },
};
const fake: { browser: Partial<typeof withMenu> } = { browser: withMenu };
vi.mock('../../src/platform/browser.ts', () => ({
  get browser() {
    return fake.browser;
  },
}));
const { createMenus, handleMenus, MENU_ITEMS } = await import('../../src/platform/context-menus.ts');
const WORDS = { annotate: 'Read it', author: 'Write', why: 'Why?', copy: 'Copy' };

beforeEach(() => {
  made.length = 0;
  listeners.length = 0;
  fake.browser = withMenu;
});

describe('the menu', () => {
  it('has each entry once, and tells which was chosen in which tab', async () => {
    await createMenus(WORDS);
    await createMenus(WORDS);
    expect(made).toEqual([...MENU_ITEMS]);
    const chosen: unknown[] = [];
    handleMenus((item, tabId) => chosen.push([item, tabId]));
    listeners[0]?.({ menuItemId: 'why' }, { id: 7 });
    listeners[0]?.({ menuItemId: 'of another' }, { id: 7 });
    listeners[0]?.({ menuItemId: 'why' });
    expect(chosen).toEqual([['why', 7]]);
  });

  it('is done without where the browser has none, as on Android', async () => {
    fake.browser = {};
    await createMenus(WORDS);
    handleMenus(() => undefined);
    expect([made, listeners]).toEqual([[], []]);
  });
});
