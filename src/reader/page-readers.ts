// The readers of a page: its own document's, and, where that is no article, one for a frame of its own origin that fills a good
// part of the window. Whose word counts is decided here; what a reader does, reader.ts knows.
import { findDocument } from '../page/frames.ts';
import { toSight } from '../page/sight.ts';
import { startReader } from './reader.ts';
import type { Reader, ReaderParts, ReaderSettings } from './reader-contract.ts';
import type { ReadingPlace } from './reading-place.ts';

export interface PageReaders {
  /** The reader that speaks for the page, and the document that it reads. */
  current(): { readonly reader: Reader; readonly document: Document };
  whenRead(): Promise<void>;
  change(settings: ReaderSettings): void;
  annotateAnew(): void;
  /** Reads what looks like no article: the frame, where there is more to read in it than around it. */
  readAnyway(): void;
  place(): ReadingPlace;
  follow(onPlace: (place: ReadingPlace) => void, signal: AbortSignal): void;
}

/** All end when the signal aborts. */
export function startReaders(parts: ReaderParts, signal: AbortSignal): PageReaders {
  let { settings } = parts;
  let frames: readonly HTMLIFrameElement[] = [];
  /** In a frame: the readers there, for a frame may hold one, too. */
  let inner: { document: Document; readers: PageReaders; stop: AbortController } | undefined;

  const leave = () => {
    inner?.stop.abort();
    inner = undefined;
    parts.onChange?.();
  };
  const look = () => {
    if (signal.aborted) return;
    const view = parts.document.defaultView as Window & typeof globalThis;
    const document = own.status === 'not-an-article' ? findDocument(frames, toSight(view)) : undefined;
    if (document === inner?.document) return;
    leave();
    if (document) {
      const stop = new AbortController();
      const readers = startReaders({ ...parts, settings, document }, stop.signal);
      inner = { document, readers, stop };
      // While its window is still its own: afterwards it may be another's, or of another origin.
      document.defaultView?.addEventListener('pagehide', leave, { signal: stop.signal });
    }
  };
  const sizes = new ResizeObserver(look);
  const onRead = (met: readonly HTMLIFrameElement[]) => {
    for (const frame of met) {
      if (frames.includes(frame)) continue;
      // Another document in it, or another size of it, is no change of the document around.
      frame.addEventListener('load', look, { signal });
      sizes.observe(frame);
    }
    frames = met;
    look();
  };
  const own = startReader({ ...parts, onRead }, signal);
  signal.addEventListener('abort', () => {
    sizes.disconnect();
    leave();
  });

  const current = () => {
    const found = inner?.readers.current();
    return found?.reader.status === 'read' ? found : { reader: own, document: parts.document };
  };
  return {
    current,
    async whenRead() {
      await own.whenRead();
      await inner?.readers.whenRead();
    },
    change(next) {
      settings = next;
      own.change(next);
      inner?.readers.change(next);
    },
    annotateAnew() {
      own.annotateAnew();
      inner?.readers.annotateAnew();
    },
    readAnyway() {
      const there = inner?.readers;
      if (there && there.current().reader.state().blocks > own.state().blocks) there.readAnyway();
      else own.readAnyway();
    },
    place: () => current().reader.place(),
    follow: (onPlace, until) => current().reader.follow(onPlace, until),
  };
}
