// The few DOM accessors the walk needs, taken from the prototypes so that a page cannot put its own in their place:
// `form.firstChild` is an <input name="firstChild"> in Chromium's isolated world too. Reads only.

type Getter<T> = (node: Node) => T;

/** Tree access for one DOM implementation. */
export interface PlainDom {
  /** Of a document; its other children, a doctype among them, are no elements. */
  readonly rootElement: (document: Document) => Element | null;
  readonly firstChild: Getter<ChildNode | null>;
  readonly nextSibling: Getter<ChildNode | null>;
  readonly parent: Getter<ParentNode | null>;
  /** Of a processing instruction '#processing-instruction': its own is any word, and may be that of an element. */
  readonly nodeName: Getter<string>;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly hasAttributes: (element: Element) => boolean;
  readonly attributeNames: (element: Element) => readonly string[];
  /** All text in an element, scripts and hidden parts too. */
  readonly allText: (element: Element) => string;
  /** An element's shadow root, if it has one that is open. */
  readonly shadowRoot: (element: Element) => ShadowRoot | null;
  /** What stands in a slot; nothing if its own content does. */
  readonly slotted: (slot: Element) => readonly Node[];
  /** Where a node stands as the page is shown: in a slot, in a shadow root's host, else in its parent. */
  readonly shownIn: (node: Node) => Node | null;
}

/** Node types. */
const ELEMENT = 1;
const TEXT = 3;
export const PROCESSING_INSTRUCTION = 7;
const FRAGMENT = 11;

/** A method or getter as a function of its object; bound, so that calling it costs no frame of ours. */
function toFunction<A extends unknown[], R>(
  method: (this: never, ...args: A) => R,
): (of: Node, ...args: A) => R {
  return Function.prototype.call.bind(method) as (of: Node, ...args: A) => R;
}

function toGetter<T>(owner: object, name: string): Getter<T> {
  const get = Object.getOwnPropertyDescriptor(owner, name)?.get;
  if (!get) throw new TypeError(`This DOM has no ${name}.`);
  return toFunction(get);
}

interface Prototypes {
  readonly html: PlainDom;
  readonly xml: PlainDom;
  /** Throws on a node of another DOM, such as linkedom's in a process that has jsdom's globals. */
  readonly isHtml: (node: Node) => boolean;
}

function fromPrototypes(): Prototypes {
  const { prototype: element } = Element;
  const nodeName = toGetter<string>(Node.prototype, 'nodeName');
  const parent = toGetter<ParentNode | null>(Node.prototype, 'parentNode');
  const nodeType = toGetter<number>(Node.prototype, 'nodeType');
  const shadowRoot = toGetter<ShadowRoot | null>(element, 'shadowRoot');
  const slotOfElement = toGetter<Element | null>(element, 'assignedSlot');
  const slotOfText = toGetter<Element | null>(Text.prototype, 'assignedSlot');
  const html: PlainDom = {
    rootElement: toGetter<Element | null>(Document.prototype, 'documentElement'),
    firstChild: toGetter(Node.prototype, 'firstChild'),
    nextSibling: toGetter(Node.prototype, 'nextSibling'),
    parent,
    nodeName,
    attribute: toFunction(element.getAttribute),
    hasAttributes: toFunction(element.hasAttributes),
    attributeNames: toFunction(element.getAttributeNames),
    allText: toGetter(Node.prototype, 'textContent'),
    shadowRoot,
    slotted: toFunction(HTMLSlotElement.prototype.assignedNodes),
    shownIn(node) {
      const type = nodeType(node);
      const slot = type === ELEMENT ? slotOfElement(node) : type === TEXT ? slotOfText(node) : null;
      const up = slot ?? parent(node);
      return up && nodeType(up) === FRAGMENT ? ((up as Node as ShadowRoot).host ?? null) : up;
    },
  };
  const xml: PlainDom = {
    ...html,
    nodeName: node =>
      nodeType(node) === PROCESSING_INSTRUCTION ? '#processing-instruction' : nodeName(node),
  };
  const ownerDocument = toGetter<Document | null>(Node.prototype, 'ownerDocument');
  const contentType = toGetter<string>(Document.prototype, 'contentType');
  return { html, xml, isHtml: node => contentType(ownerDocument(node) ?? node) === 'text/html' };
}

/** Undefined until asked for, null in a process without a browser's DOM. */
let prototypes: Prototypes | null | undefined;

function findPrototypes(): Prototypes | null {
  try {
    return fromPrototypes();
  } catch {
    return null; // no DOM at all, or one that keeps its accessors elsewhere
  }
}

/** The elements that a node stands in as the page is shown, innermost first: a slot, a shadow root's host, its parent. */
export function* elementsAround(node: Node): Generator<Element> {
  const { shownIn, nodeName } = plainDomOf(node);
  for (let up = shownIn(node); up && !nodeName(up).startsWith('#'); up = shownIn(up)) yield up as Element;
}

/**
 * Whether a form around a node has a field with the name of something that every element has, such as "parentNode": whoever
 * climbs by properties, as libraries do, goes astray there, or round and round.
 */
export function hasTrapAround(node: Node): boolean {
  for (const element of elementsAround(node)) {
    if (plainDomOf(element).nodeName(element).toLowerCase() !== 'form') continue;
    // Chromium does not list such names among the form's own, but answers for each.
    for (const name in HTMLFormElement.prototype) if (Object.hasOwn(element, name)) return true;
  }
  return false;
}

/** For nodes of other DOMs than the browser's own. */
let otherDom: PlainDom | undefined;

/** Has nodes read that no browser made; see other-dom.ts. */
export function addOtherDom(dom: PlainDom): void {
  otherDom = dom;
}

/** The accessors that work on this node: the browser's own, or those that were added where the node is of another DOM. */
export function plainDomOf(node: Node): PlainDom {
  if (prototypes === undefined) prototypes = findPrototypes();
  try {
    if (prototypes) return prototypes.isHtml(node) ? prototypes.html : prototypes.xml;
  } catch {}
  return otherDom as PlainDom;
}
