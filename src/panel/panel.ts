// The panel's wiring: follows the tab beside it (or the one its address names) and the passage that is read there, shows
// what its page is, and hands on what the reader does. What is shown is panel-view's.
import '../platform/bind-messages.ts';
import { browser } from '../platform/browser.ts';
import { handleMessages, type PagePlace, sendToFrame } from '../platform/messages.ts';
import { toManaged } from '../platform/policy.ts';
import { openShortcutSettings, readShortcuts } from '../platform/shortcuts.ts';
import { findSpeaker } from '../platform/tab-messages.ts';
import { startFollowingTab } from '../tab/follow-tab.ts';
import { OwnControl } from '../tab/own-control.ts';
import { TabControl } from '../tab/tab-control.ts';
import { findTab } from '../tab/tab-page.ts';
import { adoptStyle, adoptWords } from '../view/adopt-style.ts';
import type { TabPage } from '../view/page-model.ts';
import { TROUBLE_WORDS } from '../view/page-words.ts';
import type { Shortcut } from '../view/panel-model.ts';
import { PANEL_CSS } from '../view/panel-style.ts';
import { PanelView } from '../view/panel-view.ts';
import { PANEL_WORDS } from '../view/panel-words.ts';

const { search } = location;
const { signal } = new AbortController();
let shortcuts: readonly Shortcut[] = [];
/** The page that was asked last to tell what happens on it. */
let asked: TabPage | undefined;
/** Number of the frame that its article stands in. */
let followed = 0;
const control = new TabControl({}, render);
const own = new OwnControl(control, render);
/** A panel in a tab of its own hides the page. */
function bringPageForward(): void {
  if (search && control.tab?.id) void browser.tabs.update(control.tab.id, { active: true });
}
const view = new PanelView({
  ...control.actions,
  onShow: id => {
    control.actions.onShow(id);
    bringPageForward();
  },
  onEdit: id => {
    bringPageForward();
    void own.edit(id);
  },
  onDelete: id => void own.remove(id),
  onPutBack: async () => {
    const id = await own.putBack();
    if (id !== undefined) view.awaitRow(id);
  },
  onDismiss: () => own.dismiss(),
  onShortcuts: () => void control.attempt(openShortcutSettings, TROUBLE_WORDS.noShortcuts),
  onOptions: () => void browser.runtime.openOptionsPage(),
});

function render(): void {
  const { page, settings, policy, problems, isCopied } = control;
  const managed = toManaged(policy);
  if (page.state === 'loading') own.dismiss();
  view.show({
    page,
    notice: own.notice,
    choice: settings,
    managed,
    shortcuts,
    hasOptions: true,
    problems,
    isCopied,
  });
  if (page !== asked) void follow(page);
}

/** Asks the page to tell what happens on it, also while it is no article as yet; one without our script has nothing to tell. */
async function follow(page: TabPage): Promise<void> {
  asked = page;
  view.setCurrent(undefined, false);
  if (page.state === 'loading') return;
  const tab = control.tab?.id ?? -1;
  const frame = await findSpeaker(tab);
  if (page !== asked) return;
  followed = frame;
  const place = await sendToFrame(tab, frame, 'page.follow', null).catch(() => undefined);
  if (place && page === asked) showPlace(place, false);
}

/** An open card is what is being read, wherever the page stands. */
function showPlace({ open, near }: PagePlace, isFollowed: boolean): void {
  view.setCurrent(open ?? near, isFollowed);
}

// Panels of other windows are about other tabs.
const isOurs = ({ tab }: chrome.runtime.MessageSender) => tab !== undefined && tab.id === control.tab?.id;
handleMessages(
  {
    'panel.changed': () => {
      void control.refresh();
      return true;
    },
  },
  signal,
  isOurs,
);
handleMessages(
  {
    'panel.place': place => {
      showPlace(place, true);
      return true;
    },
  },
  signal,
  sender => isOurs(sender) && sender.frameId === followed,
);

adoptStyle(document, PANEL_CSS);
adoptWords(document, PANEL_WORDS.page);
document.getElementById('panel')?.replaceWith(view.element);
render();
addEventListener('resize', () => view.resize());
void control.start(findTab(search));
startFollowingTab(
  search,
  () => control.tab,
  tab => void control.look(tab),
  signal,
);
// Phones have no keyboard commands; the browser's own, without a description, are not ours to tell.
void readShortcuts().then(
  read => {
    shortcuts = read.filter(({ description }) => description !== '');
    render();
  },
  () => undefined,
);
