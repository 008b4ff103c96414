// DOMs that no browser made and no script has run in (linkedom, for the command line): plain property access will do there. No part
// of the page's script.
import { type PlainDom, PROCESSING_INSTRUCTION } from './plain-dom.ts';

/** Plain property access, for DOMs without a browser's prototypes (linkedom), where no script has run. */
export const byProperty: PlainDom = {
  rootElement: document => document.documentElement,
  firstChild: node => node.firstChild,
  nextSibling: node => node.nextSibling,
  parent: node => node.parentNode,
  nodeName: node => (node.nodeType === PROCESSING_INSTRUCTION ? '#processing-instruction' : node.nodeName),
  attribute: (element, name) => element.getAttribute(name),
  hasAttributes: element => element.hasAttributes(),
  attributeNames: element => element.getAttributeNames(),
  allText: element => element.textContent ?? '',
  shadowRoot: () => null,
  slotted: () => [],
  shownIn: node => node.parentNode,
};
