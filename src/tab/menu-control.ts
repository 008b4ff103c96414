// What is chosen in the browser's menu on a page, carried out in its tab. Who asks for marks and gets none is told why, on the
// page; the popup says the same in its own place.
import type { MenuItem } from '../platform/context-menus.ts';
import type { PageNote, PageState } from '../platform/messages.ts';
import { readSettings } from '../platform/settings.ts';
import { bringScript } from '../platform/site-access.ts';
import { sendToTab } from '../platform/tab-messages.ts';
import { isChosen, type MarkChoice } from '../taxonomy/mark-choice.ts';
import { POPUP_WORDS } from '../view/page-words.ts';
import { toWhyNotNote } from '../view/why-not.ts';

/** Resolves where it comes to nothing, too: the browser's own pages have no script of ours, and only the popup says so. */
export async function carryOutChoice(item: MenuItem, tabId: number): Promise<void> {
  await bringScript(tabId);
  const done =
    item === 'annotate'
      ? annotatePage(tabId)
      : item === 'author'
        ? sendToTab(tabId, 'page.author', null)
        : explainWords(tabId, item === 'copy');
  await done.catch(() => undefined);
}

/** Has the tab's page read, whatever it looks like. Rejects when no content script answers there. */
async function annotatePage(tabId: number): Promise<void> {
  const state = await sendToTab(tabId, 'page.annotate', null);
  const note = toWhyUnmarked(state, (await readSettings()).settings);
  if (note) await sendToTab(tabId, 'page.say', note);
}

/** Opens or copies the marks in the selected words. Rejects when no content script answers there. */
async function explainWords(tabId: number, isCopy: boolean): Promise<void> {
  const whyNot = await sendToTab(tabId, 'page.explain', { isCopy });
  if (whyNot) await sendToTab(tabId, 'page.say', toWhyNotNote(whyNot));
}

function toWhyUnmarked(
  { status, host, findings, hidden, blocks }: PageState,
  choice: MarkChoice,
): PageNote | undefined {
  const { paused, siteOff, failed, unsupported, noneShown, nothingFound } = POPUP_WORDS;
  if (status === 'paused') return { ...paused };
  if (status === 'site-off') return { title: siteOff.title(host), text: siteOff.text };
  if (status === 'failed') return { ...failed };
  if (status === 'unsupported') return { ...unsupported };
  if (findings.some(finding => isChosen(finding, choice))) return undefined;
  if (findings.length + hidden > 0) return { ...noneShown };
  return { title: nothingFound.title, text: nothingFound.text(blocks) };
}
