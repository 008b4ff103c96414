// When a page says its article was published. Judges nothing: pages write what they like there.

export function readPublished(document: Document): string | undefined {
  // By the prototype: in a content script `document.querySelector` may be a form of the page with that name.
  return Document.prototype.querySelector
    .call(document, 'meta[property="article:published_time"]')
    ?.getAttribute('content')
    ?.trim();
}
