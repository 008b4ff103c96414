// A page's frames: which of them may hold what the page is for, and how a document in one is called. Only frames of the page's
// own origin can be looked into; starts nothing in any.
import type { Sight } from './sight.ts';

/** The least share of the window for an article. The largest advert of a desktop takes a fifth. */
const LEAST_SHARE = 1 / 3;

/** What the reader's eyes may be on; XML, plain text and images have no article. */
export function isHtml({ contentType }: Document): boolean {
  return contentType.includes('html'); // text/html, application/xhtml+xml
}

/**
 * The document in the largest of these frames, if that is shown, takes a good part of its window and is of the same origin:
 * the browser itself gives no other out, so that nobody else's words can pass for the page's.
 */
export function findDocument(frames: readonly HTMLIFrameElement[], sight: Sight): Document | undefined {
  let found: Document | undefined;
  let most = LEAST_SHARE;
  for (const frame of frames) {
    const { contentDocument, clientWidth, clientHeight, ownerDocument } = frame;
    const { innerWidth, innerHeight } = ownerDocument.defaultView as Window;
    // A tall one is scrolled through.
    const share = Math.min(clientWidth / innerWidth, 1) * Math.min(clientHeight / innerHeight, 1);
    // A frame is empty until what is to stand in it comes, which may be of another origin.
    if (!contentDocument?.body?.firstChild || share < most || !isHtml(contentDocument)) continue;
    if (!sight.isShown(frame)) continue;
    most = share;
    found = contentDocument;
  }
  return found;
}

/** Where the reader finds a document: one in a frame without an address of its own is on the page around it. */
export function nameDocument({ URL, title, defaultView }: Document): { title: string; address: string } {
  const outer = URL.startsWith('about:') && defaultView?.frameElement?.ownerDocument;
  return outer ? { ...nameDocument(outer), ...(title && { title }) } : { title, address: URL };
}
