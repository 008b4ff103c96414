// What the reader chose, for a script on a page: settings and hidden passages, asked of the background once and followed from
// then on, through the back/forward cache too. Checks nothing, and decides nothing by them.
import type { Hiding } from '../taxonomy/hiding.ts';
import { browser } from './browser.ts';
import { HIDDEN_KEY, SETTINGS_KEY } from './choice-keys.ts';
import { listenUntil } from './listen-until.ts';
import { type SiteChoice, sendToBackground } from './messages.ts';
import { onReturn } from './on-return.ts';

export interface PageChoice extends SiteChoice {
  /** Keys of the passages that the reader hid. */
  readonly hidden: ReadonlySet<string>;
}

export interface FollowedChoice {
  /** As it was told last. */
  readonly now: PageChoice;
  /** Asks anew and tells of what has changed: a popup may hear of a change, and ask for the page's state, before the page does. */
  readonly catchUp: () => Promise<void>;
}

/** Reads what is chosen now. @param onChange called after each later change, until the signal aborts. */
export async function startFollowingChoice(
  onChange: () => void,
  signal: AbortSignal,
): Promise<FollowedChoice> {
  let now = await readOnPage(signal);
  let asked = 0;
  let told = 0;
  const catchUp = async () => {
    const own = ++asked;
    const next = await read();
    // An answer that a later one has overtaken tells nothing new. One that never comes holds up no other.
    if (!next || own < told || signal.aborted) return;
    told = own;
    if (toText(next) === toText(now)) return;
    now = next;
    onChange();
  };
  const listen = (changes: Record<string, unknown>, area: string) => {
    if (area === 'managed' || SETTINGS_KEY in changes || HIDDEN_KEY in changes) void catchUp();
  };
  listenUntil(signal, browser.storage.onChanged, listen);
  // A page that comes back from the cache has missed what was changed meanwhile.
  onReturn(catchUp, signal);
  return {
    get now() {
      return now;
    },
    catchUp,
  };
}

/** Keeps what the reader wants to see no more, or again. Rejects where that cannot be kept. */
export async function keepHiding(what: Hiding, isHidden: boolean, host: string): Promise<void> {
  if (!(await sendToBackground('choice.hide', { what, isHidden, host }))) throw new Error('It was not kept.');
}

function toText({ settings, hidden, isBeside }: PageChoice): string {
  return JSON.stringify([settings, isBeside, ...hidden]);
}

/** Undefined where the extension was reloaded or removed under this page. */
async function read(): Promise<PageChoice | undefined> {
  const choice = await sendToBackground('choice.read', null).catch(() => undefined);
  return choice && { ...choice, hidden: new Set(choice.hidden) };
}

/** Firefox never settles a call that was pending when its page went into the cache, so it asks again on return. */
function readOnPage(signal: AbortSignal): Promise<PageChoice> {
  return new Promise(resolve => {
    // A background that was stopped over the question is asked once more.
    const ask = async () => {
      const now = (await read()) ?? (await read());
      if (now) resolve(now);
    };
    onReturn(ask, signal);
    void ask();
  });
}
