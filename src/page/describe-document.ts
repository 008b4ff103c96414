// What a document says of itself beside its text: title, address, and when its article was published. Judges nothing: pages
// write what they like there.
import { nameDocument } from './frames.ts';

export function describeDocument(document: Document) {
  // By the prototype: in a content script `document.querySelector` may be a form of the page with that name.
  const published = Document.prototype.querySelector
    .call(document, 'meta[property="article:published_time"]')
    ?.getAttribute('content');
  return { ...nameDocument(document), published: published ?? undefined };
}
