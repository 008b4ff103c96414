// The keyboard commands of the manifest, as the background carries them out. Which keys they have is shortcuts.ts's.

import { say } from '../words/say.ts';
import { browser } from './browser.ts';
import { togglePanel } from './panel-place.ts';
import { changeSettings } from './settings.ts';
import { sendToPage } from './site-access.ts';
import { sendToTab } from './tab-messages.ts';

/** Must be called while the background starts, or a key that wakes it is lost. */
export function listenForCommands(): void {
  // Firefox for Android has no commands.
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((command, tab) => {
    // What fails otherwise has no surface here to say it on: a panel that did not open is told in the popup, and a page without
    // our script has no passages to step through, and nowhere to say anything.
    void carryOut(command, tab).catch(() => undefined);
  });
}

async function carryOut(command: string, tab: chrome.tabs.Tab | undefined): Promise<void> {
  if (command === 'toggle')
    await changeSettings(now => ({ ...now, paused: !now.paused })).catch(() =>
      sendToTab(tab?.id ?? -1, 'page.say', {
        title: say('card_not_hidden'),
        text: say('card_not_hidden_text'),
      }),
    );
  else if (tab?.id === undefined) return;
  // At once: browsers open a panel only within the key's own event.
  else if (command === 'panel') await togglePanel(tab);
  else if (command === 'annotate') await sendToPage(tab.id, 'page.author', null);
  else if (command === 'next' || command === 'previous')
    await sendToTab(tab.id, 'page.step', { by: command === 'next' ? 1 : -1 });
}
