// The extension's commands with the keys they really have, and the browser's own page where these are changed.
import { browser } from './browser.ts';

export interface BoundCommand {
  readonly name: string;
  readonly description: string;
  /** As the browser writes it; empty where it gave no key. */
  readonly keys: string;
}

/** None where the browser has no shortcuts for extensions, as Firefox for Android. */
export async function readShortcuts(): Promise<BoundCommand[]> {
  const commands = (await (browser.commands as typeof browser.commands | undefined)?.getAll()) ?? [];
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({
    name,
    description,
    keys: shortcut,
  }));
}

/** Rejects where the browser keeps that page closed to extensions. */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has its own call since 137, and lets no extension open about:addons; Chrome has no call, and lets it.
  const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
  if (openShortcutSettings) await openShortcutSettings.call(browser.commands);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
