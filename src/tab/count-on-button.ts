// The count of marks on a tab's button. Where frames of the tab have a script of ours too, that of whichever speaks for the tab.
import { browser } from '../platform/browser.ts';
import { sendToFrame } from '../platform/messages.ts';
import { readSettings } from '../platform/settings.ts';
import { findSpeaker, listFrames } from '../platform/tab-messages.ts';
import { isChosen } from '../taxonomy/mark-choice.ts';

interface Count {
  readonly count: number;
  /** Nothing is read there. */
  readonly off: boolean;
}

/** For each tab, the last count that is being found out: an earlier one that comes later is out of date. */
const latest = new Map<number, symbol>();

/** @param told by a script in the tab, which need not be the one that speaks for it. */
export async function showCount(tabId: number, told: Count): Promise<void> {
  const frames = await listFrames(tabId);
  const own = Symbol();
  latest.set(tabId, own);
  const { count, off } = frames.length === 0 ? told : await countIn(tabId);
  if (latest.get(tabId) !== own) return;
  latest.delete(tabId);
  // The tab may be gone by now; there is nothing to tell anyone then.
  const quiet = () => undefined;
  await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' }).catch(quiet);
  await browser.action.setBadgeBackgroundColor({ tabId, color: off ? '#84888f' : '#465a82' }).catch(quiet);
}

/** Asking each script also has it learn whether it stands beside an article. */
async function countIn(tab: number): Promise<Count> {
  const speaker = await findSpeaker(tab);
  const state = await sendToFrame(tab, speaker, 'page.state', null).catch(() => undefined);
  if (state?.status !== 'read' || state.isAway) return { count: 0, off: true };
  const { settings } = await readSettings();
  return { count: state.findings.filter(finding => isChosen(finding, settings)).length, off: false };
}
