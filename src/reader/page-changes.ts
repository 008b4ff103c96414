// What changes in a page's DOM while it is open, in the document and in its open shadow roots.
import { Touched } from '../page/touched.ts';

/** Attributes by which text is shown and hidden: 'read more', a paywall that opens, `<details>`. */
const SHOWING = ['class', 'style', 'hidden', 'open'];
const WATCHED = { subtree: true, childList: true, characterData: true, attributeFilter: SHOWING };

export interface PageChanges {
  /**
   * Shadow roots are watched one by one: what happens in one is not told to the document.
   * @returns whether any of these is new: what has happened in it until now is not known.
   */
  watch(roots: readonly Node[]): boolean;
  /** What has changed since this was last asked; whoever asks is about to read it. */
  take(): Touched;
}

/**
 * Notes changes until the signal aborts.
 * @param isOwn whether a node is our own host element
 * @param onChange text may have come, gone or been shown
 */
export function notePageChanges(
  isOwn: (node: Node) => boolean,
  onChange: () => void,
  signal: AbortSignal,
): PageChanges {
  let changes = new Touched();
  /** @returns whether text may have come, gone or been shown by it. */
  const note = (record: MutationRecord): boolean => {
    const { type, target, addedNodes, removedNodes } = record;
    const nodes = [...addedNodes, ...removedNodes];
    if (isOwn(target) || (type === 'childList' && nodes.every(isOwn))) return false;
    changes.add(record);
    // What holds nothing shows no text, however it looks.
    return type !== 'attributes' || target.hasChildNodes() || (target as Element).shadowRoot !== null;
  };
  const observer = new MutationObserver(records => {
    // All are noted; that one is enough to be read again is no reason to stop.
    if (records.filter(note).length > 0) onChange();
  });
  signal.addEventListener('abort', () => observer.disconnect());
  const watched = new WeakSet<Node>();
  return {
    watch(roots) {
      const unknown = signal.aborted ? [] : roots.filter(root => !watched.has(root));
      for (const root of unknown) {
        watched.add(root);
        observer.observe(root, WATCHED);
      }
      return unknown.length > 0;
    },
    take() {
      for (const record of observer.takeRecords()) note(record);
      const taken = changes;
      changes = new Touched();
      return taken;
    },
  };
}
