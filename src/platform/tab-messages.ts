// The way to a tab's content script. Beside that of its page there may be one in a frame that shows a copy from an AMP cache; which
// of them speaks for the tab is decided here, anew with each message. What is said, messages.ts declares.
import { browser } from './browser.ts';
import { type PageState, sendToFrame, type TabMessages } from './messages.ts';

/** Frames that a tab may have had one after another; of those that are gone, each costs a message that nobody gets. */
const MOST_FRAMES = 8;

const toKey = (tab: number) => `frames:${tab}`;

/** Numbers of the frames of a tab in which a script of ours has started; some of them may be gone. */
export async function listFrames(tab: number): Promise<readonly number[]> {
  const { [toKey(tab)]: frames = [] } = await browser.storage.session.get(toKey(tab));
  return frames as readonly number[];
}

let noted: Promise<unknown> = Promise.resolve();

/** Keeps in mind, as long as the browser runs, that a script of ours stands in a frame. Called in the background alone. */
export function noteFrame(tab: number, frame: number): Promise<void> {
  const note = async () => {
    const frames = await listFrames(tab);
    if (!frames.includes(frame))
      await browser.storage.session.set({ [toKey(tab)]: [frame, ...frames].slice(0, MOST_FRAMES) });
  };
  const done = noted.then(note);
  // One after another: each adds to what the one before it has written.
  noted = done.catch(() => undefined);
  return done;
}

/** Number of the frame that speaks for a tab: 0, its page, unless one shows an article or might, and the page does not. */
export async function findSpeaker(tab: number): Promise<number> {
  const frames = await listFrames(tab);
  if (frames.length === 0) return 0;
  const weights = await Promise.all([...frames, 0].map(frame => weigh(tab, frame)));
  const most = Math.max(...weights);
  return most < 0 ? 0 : ([...frames, 0][weights.indexOf(most)] ?? 0);
}

async function weigh(tab: number, frame: number): Promise<number> {
  const state = await sendToFrame(tab, frame, 'page.state', null).catch(() => undefined);
  if (!state || state.isAway) return -1;
  if (state.status === 'read') return frame === 0 ? Number.POSITIVE_INFINITY : 3;
  // Where it is not known what is an article, the one with more of what might be.
  return state.status === 'not-an-article' ? toShare(state) : 2;
}

/** Below 1. */
function toShare({ blocks }: PageState): number {
  return blocks / (blocks + 1);
}

/** Asks a tab's article. Rejects when no content script answers there. */
export async function sendToTab<K extends keyof TabMessages>(
  tab: number,
  name: K,
  payload: TabMessages[K]['payload'],
): Promise<TabMessages[K]['reply']> {
  return sendToFrame(tab, await findSpeaker(tab), name, payload);
}

/** Tells every script of ours in a tab. Rejects where there is none. */
export async function sendToAllFrames<K extends keyof TabMessages>(
  tab: number,
  name: K,
  payload: TabMessages[K]['payload'],
): Promise<void> {
  await browser.tabs.sendMessage(tab, { name, payload });
}
