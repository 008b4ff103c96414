// The welcome page's wiring: draws it and marks its article as any page's is, by the same reader, so that the first card opens at
// once. What is shown is view/welcome-view.ts's.
import '../platform/bind-messages.ts';
import { annotateInBackground } from '../platform/annotate-in-background.ts';
import { browser } from '../platform/browser.ts';
import { handleMessages } from '../platform/messages.ts';
import listed from '../platform/news-domains.json';
import { toPageSettings } from '../platform/page-settings.ts';
import { readSettings, startWatchingSettings } from '../platform/settings.ts';
import type { Settings } from '../platform/settings-shape.ts';
import { openShortcutSettings, readShortcuts } from '../platform/shortcuts.ts';
import { startReader } from '../reader/reader.ts';
import { adoptStyle } from '../view/adopt-style.ts';
import { WELCOME_CSS } from '../view/welcome-style.ts';
import { renderWelcome } from '../view/welcome-view.ts';
import { WELCOME_WORDS } from '../view/welcome-words.ts';

const forEver = new AbortController().signal;
const host = location.hostname;

/** Lists of sites say nothing about a page of our own; a pause does. */
const toOwnSettings = (settings: Settings) => ({ ...toPageSettings(settings, host), isOn: !settings.paused });

async function draw(): Promise<void> {
  adoptStyle(document, WELCOME_CSS);
  // Its language stays the article's: a page in another than English is not read.
  document.title = WELCOME_WORDS.title;
  const [shortcuts, isPinned] = await Promise.all([readShortcuts(), readIsPinned()]);
  const isTouch = matchMedia('(hover: none)').matches;
  document.body.append(
    renderWelcome(
      { shortcuts, isPinned, listed: listed.length, isTouch },
      // Where the browser opens no such page, the options page says where it is.
      {
        onShortcuts: () =>
          void openShortcutSettings().catch(() => location.assign('../options/options.html#keys')),
      },
    ),
  );
}

async function readIsPinned(): Promise<boolean | undefined> {
  const chosen = await browser.action.getUserSettings?.().catch(() => undefined);
  return chosen?.isOnToolbar;
}

async function run(): Promise<void> {
  const [{ settings }] = await Promise.all([readSettings(), draw()]);
  const reader = startReader(
    {
      document,
      annotate: article => annotateInBackground(article, () => undefined),
      settings: toOwnSettings(settings),
      isNewsSite: true,
      onChange: () => tell(),
    },
    forEver,
  );

  function tell(): void {
    const { failed, unsupported, paused } = WELCOME_WORDS.try;
    const troubles: Record<string, string> = { failed, unsupported, off: paused };
    const trouble = document.querySelector('.trouble');
    if (trouble) trouble.textContent = troubles[reader.state().status] ?? '';
  }

  startWatchingSettings(read => {
    reader.change(toOwnSettings(read.settings));
    tell();
  }, forEver);
  // So that the popup's list and the shortcuts can be tried here, too.
  handleMessages(
    {
      'page.state': async () => {
        await reader.whenRead();
        const { status, ...page } = reader.state();
        return { ...page, status: status === 'off' ? 'paused' : status, host };
      },
      'page.show': ({ id }) => reader.show(id),
      'page.step': ({ by }) => reader.step(by),
    },
    forEver,
  );
  tell();
}

void run();
