// A page's side of an open panel: tells it what happens here for as long as it answers. Nobody is asked whether a panel is
// open: one that is asks to be told, and one that is gone answers no more.
import { type PagePlace, type PanelMessages, sendToPanel } from './messages.ts';

/** Whoever knows which passage of the page is read. */
export interface PlaceSource {
  place(): PagePlace;
  /** Tells of each other place until the signal aborts. */
  follow(onPlace: (place: PagePlace) => void, signal: AbortSignal): void;
}

export class PanelAudience {
  #listening: AbortController | undefined;

  /**
   * A panel wants to be told from now on. It says so again whenever the page has changed, for then another document of the page may
   * be the one that is read. @returns where the page stands now.
   */
  follow(source: PlaceSource, signal: AbortSignal): PagePlace {
    this.#listening?.abort();
    this.#listening = new AbortController();
    const until = AbortSignal.any([signal, this.#listening.signal]);
    source.follow(place => void this.tell('panel.place', place), until);
    return source.place();
  }

  /**
   * Says something to the panel, if there is one. Never rejects.
   * @param isCalled whether it is said although no panel asked: one may be about our page and not know of us.
   */
  async tell<K extends keyof PanelMessages>(
    name: K,
    payload: PanelMessages[K]['payload'],
    isCalled = false,
  ): Promise<void> {
    const listening = this.#listening;
    if (!listening && !isCalled) return;
    const heard = await sendToPanel(name, payload).catch(() => undefined);
    if (heard === true || listening !== this.#listening) return;
    this.#listening = undefined;
    listening?.abort();
  }
}
