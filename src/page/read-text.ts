// Reads a page's text once: which words, in which blocks, and where in the DOM each stands. Changes nothing on the
// page. The way through the DOM is walk.ts's, the text's form text-writer.ts's, the article's extent find-article.ts's.
import type { Article, Block } from '../text/article.ts';
import { toAnySight } from './attribute-sight.ts';
import type { Earlier, Trace } from './earlier-walk.ts';
import { findArticle, type Steps } from './find-article.ts';
import { byProperty } from './other-dom.ts';
import { addOtherDom } from './plain-dom.ts';
import type { BlockPlace } from './regions.ts';
import type { Sight } from './sight.ts';
import { TextMap } from './text-map.ts';
import { type TextBeside, Walk } from './walk.ts';

export interface PageText {
  readonly article: Article;
  readonly map: TextMap;
  /** Where each block of the article stands, one for each. */
  readonly places: readonly BlockPlace[];
  /** The open shadow roots that were met on the way. */
  readonly roots: readonly ShadowRoot[];
  /** The frames. */
  readonly frames: readonly HTMLIFrameElement[];
  /** For the next reading of the same page. */
  readonly trace: Trace;
}

/** Nodes: well under a millisecond of reading, also where the browser meets the script for the first time. */
const AT_A_STRETCH = 32;

/**
 * Reads the text of a document or of any node in it.
 *
 * Read is what a reader of the page sees: `aria-hidden` letters (drop caps) are, copies for screen readers are not.
 * Style is asked for block-level elements and for spans and custom elements with attributes; for any other inline
 * element only where it would join two words, or where its own attributes speak of hiding. So an inline element that
 * only a style sheet hides, under an ordinary name, is read. What stands in an open shadow root is read where its host
 * stands, and what is slotted there, in its slot.
 *
 * @param sight what is visible; by default the document's own computed style, or attributes alone where it has none.
 * @param beside of what surely stands beside the article nothing is read unless asked for: menus, comments, captions.
 */
export function readText(
  root: Node,
  sight: Sight = toAnySight(root),
  beside: TextBeside = 'doubtful',
  earlier?: Earlier,
): PageText {
  addOtherDom(byProperty);
  const steps = read(root, new Walk(root, sight, beside, earlier));
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * The same, in stretches of work after each of which `pause` is awaited, so that a long page never blocks the browser.
 * @param earlier what has not changed since is taken over; the earlier reading's trace can be used once only.
 * @param isDue whether it is time to pause; asked every few nodes.
 * @returns undefined where the page was changed under the walk, so that it lost its way; whoever follows the page will
 * have noticed the change too, and reads again.
 */
export async function readTextInSlices(
  root: Node,
  isDue: () => boolean,
  pause: () => Promise<void>,
  sight: Sight,
  earlier?: Earlier,
): Promise<PageText | undefined> {
  const walk = new Walk(root, sight, 'doubtful', earlier);
  const steps = read(root, walk);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (!isDue()) continue;
    await pause();
    if (!walk.hasItsPlace) return undefined;
  }
}

function* read(root: Node, walk: Walk): Steps<PageText> {
  while (walk.advance(AT_A_STRETCH)) yield;
  yield;
  const trace = walk.finish();
  const { text, blocks, sources, linked, runs } = trace.written;
  const { roots, frames } = trace;
  const places = sources.map((place, i) => ({ place, linked: linked[i]! }));
  const kinds = yield* findArticle(text, blocks, places);
  const judged = blocks.map(({ from, to }, i): Block => ({ from, to, kind: kinds[i]! }));
  return {
    article: { text, blocks: judged },
    map: new TextMap(root, text, runs),
    places,
    roots,
    frames,
    trace,
  };
}
