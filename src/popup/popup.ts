// The popup's wiring: shows what the tab under it is, and hands on what the reader does. What is shown is popup-view's;
// nothing is kept here that the tab or the settings do not know.
import '../platform/bind-messages.ts';
import { browser } from '../platform/browser.ts';
import { openPanel } from '../platform/panel-place.ts';
import { toManaged } from '../platform/policy.ts';
import { TabControl } from '../tab/tab-control.ts';
import { findTab } from '../tab/tab-page.ts';
import { adoptStyle, adoptWords } from '../view/adopt-style.ts';
import { replaceKeepingFocus } from '../view/keep-focus.ts';
import { drawUnlessPressed } from '../view/keep-press.ts';
import { POPUP_WORDS, TROUBLE_WORDS } from '../view/page-words.ts';
import type { PopupActions } from '../view/popup-model.ts';
import { POPUP_CSS } from '../view/popup-style.ts';
import { renderPopup } from '../view/popup-view.ts';

let isListWhole = false;
// Who sees the popup has pressed the button that it hangs from.
const control = new TabControl({ isShown: true }, render);

const actions: PopupActions = {
  ...control.actions,
  onOptions: () => void browser.runtime.openOptionsPage(),
  onExplain: () =>
    void browser.tabs.create({ url: browser.runtime.getURL('options/options.html#looks-for') }),
  onShowAll: isWhole => {
    isListWhole = isWhole;
    render();
  },
  // Within the click: the tab is known by then, or there is nothing to list.
  onPanel: () => {
    const { tab } = control;
    if (!tab) return;
    void control.attempt(async () => {
      await openPanel(tab);
      window.close();
    }, TROUBLE_WORDS.noPanel);
  },
};

function render(): void {
  const { page, settings, policy, problems, isCopied } = control;
  const { kinds, subtypesOff } = settings;
  const shown = page.state === 'read' ? { ...page, kinds, subtypesOff, isListWhole } : page;
  const managed = toManaged(policy);
  const model = { ...shown, managed, hasPanel: true, hasOptions: true, problems, isCopied };
  const place = document.getElementById('popup') ?? document.body;
  drawUnlessPressed(place, () => replaceKeepingFocus(place, renderPopup(model, actions)));
}

adoptStyle(document, POPUP_CSS);
adoptWords(document, POPUP_WORDS.name);
render();
void control.start(findTab(location.search));
