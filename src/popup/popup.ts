// The popup's wiring: asks the tab under it what is marked there, renders, and carries out what the reader does. What is
// shown is popup-view's; nothing is kept here that the tab or the settings do not know.
import { browser } from '../platform/browser.ts';
import { sendToTab } from '../platform/messages.ts';
import {
  changeSettings,
  DEFAULT_SETTINGS,
  type ReadSettings,
  readSettings,
  type Settings,
  startWatchingSettings,
} from '../platform/settings.ts';
import { requestSites } from '../platform/site-access.ts';
import { adoptStyle } from '../view/adopt-style.ts';
import { replaceKeepingFocus } from '../view/keep-focus.ts';
import type { PopupActions, PopupPage } from '../view/popup-model.ts';
import { POPUP_CSS } from '../view/popup-style.ts';
import { renderPopup } from '../view/popup-view.ts';
import { findTab, readTabPage } from './tab-page.ts';

let tab: chrome.tabs.Tab | undefined;
let read: ReadSettings = { settings: DEFAULT_SETTINGS, problems: [] };
let page: PopupPage = { state: 'loading' };
let isListWhole = false;
let failure: string | undefined;

const hostOf = (of: PopupPage) => ('host' in of ? of.host : '');

const actions: PopupActions = {
  onKind: (category, isOn) => change(now => ({ ...now, kinds: { ...now.kinds, [category]: isOn } })),
  onSite: isOn =>
    change(now => {
      const others = now.sitesOff.filter(site => site !== hostOf(page));
      return { ...now, sitesOff: isOn ? others : [...others, hostOf(page)] };
    }),
  onResume: () => change(now => ({ ...now, paused: false })),
  onShow: id => void attempt(() => sendToTab(tab?.id ?? -1, 'page.show', { id })),
  onShowAll: isWhole => {
    isListWhole = isWhole;
    render();
  },
  onAllow: () => allow(hostOf(page)),
  onAllowEverywhere: () => allow(undefined),
  onReadPage: () =>
    void attempt(async () => {
      const target = { tabId: tab?.id ?? -1 };
      if (page.state === 'not-allowed')
        await browser.scripting.executeScript({ target, files: ['/content.js'] });
      await sendToTab(target.tabId, 'page.annotate', null);
      await refresh();
    }),
};

/** Does what the reader asked for; if it fails, says so at the top of the popup. */
async function attempt(
  work: () => Promise<unknown>,
  complaint = 'The page did not answer. Reload it and try again.',
): Promise<void> {
  try {
    await work();
    failure = undefined;
  } catch {
    failure = complaint;
  }
  render();
}

function change(to: (now: Settings) => Settings): void {
  void attempt(() => changeSettings(to), 'The browser did not keep this setting; it is as it was.');
}

/** Must ask within the click itself: browsers show no dialog later. The background then puts the script there. */
function allow(host: string | undefined): void {
  const asked = requestSites(host);
  void attempt(async () => {
    if (await asked) await refresh({ isComing: true });
  }, 'The browser did not let Sayso ask for this site.');
}

async function refresh({ isComing = false } = {}): Promise<void> {
  page = await readTabPage(tab, read.settings, isComing);
  render();
}

function render(): void {
  const shown = page.state === 'read' ? { ...page, kinds: read.settings.kinds, isListWhole } : page;
  const problems = [...read.problems, ...(failure ? [failure] : [])];
  const model = { ...shown, hasPanel: false, hasOptions: false, problems };
  replaceKeepingFocus(document.getElementById('popup') ?? document.body, renderPopup(model, actions));
}

async function run(): Promise<void> {
  adoptStyle(document, POPUP_CSS);
  render();
  startWatchingSettings(next => {
    read = next;
    void refresh();
  }, new AbortController().signal);
  [tab, read] = await Promise.all([findTab(location.search), readSettings()]);
  await refresh();
}

void run();
