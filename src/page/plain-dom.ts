// The few DOM accessors the walk needs, taken from the prototypes so that a page cannot put its own in their place:
// `form.firstChild` is an <input name="firstChild"> in Chromium's isolated world too. Reads only.

type Getter<T> = (node: Node) => T;

/** Tree access for one DOM implementation. */
export interface PlainDom {
  readonly firstChild: Getter<ChildNode | null>;
  readonly nextSibling: Getter<ChildNode | null>;
  readonly parent: Getter<ParentNode | null>;
  readonly nodeType: Getter<number>;
  readonly localName: (element: Element) => string;
  readonly attribute: (element: Element, name: string) => string | null;
  readonly hasAttributes: (element: Element) => boolean;
  readonly attributeNames: (element: Element) => readonly string[];
  /** All text in an element, scripts and hidden parts too. */
  readonly allText: (element: Element) => string;
}

/** Plain property access, for DOMs without a browser's prototypes (linkedom), where no script has run. */
const byProperty: PlainDom = {
  // In linkedom 0.18 a doctype has no next sibling.
  firstChild: node => (node.nodeType === 9 ? (node as Document).documentElement : node.firstChild),
  nextSibling: node => node.nextSibling,
  parent: node => node.parentNode,
  nodeType: node => node.nodeType,
  localName: element => element.localName,
  attribute: (element, name) => element.getAttribute(name),
  hasAttributes: element => element.hasAttributes(),
  attributeNames: element => element.getAttributeNames(),
  allText: element => element.textContent ?? '',
};

let prototypes: PlainDom | undefined;

function fromPrototypes(): PlainDom | undefined {
  if (typeof Node !== 'function' || typeof Element !== 'function') return undefined;
  const getter = (owner: object, name: string) => Object.getOwnPropertyDescriptor(owner, name)?.get;
  const firstChild = getter(Node.prototype, 'firstChild');
  const nextSibling = getter(Node.prototype, 'nextSibling');
  const parent = getter(Node.prototype, 'parentNode');
  const nodeType = getter(Node.prototype, 'nodeType');
  const localName = getter(Element.prototype, 'localName');
  const textContent = getter(Node.prototype, 'textContent');
  if (!firstChild || !nextSibling || !parent || !nodeType || !localName || !textContent) return undefined;
  const { getAttribute, getAttributeNames, hasAttributes } = Element.prototype;
  return {
    firstChild: node => firstChild.call(node),
    nextSibling: node => nextSibling.call(node),
    parent: node => parent.call(node),
    nodeType: node => nodeType.call(node),
    localName: element => localName.call(element),
    attribute: (element, name) => getAttribute.call(element, name),
    hasAttributes: element => hasAttributes.call(element),
    attributeNames: element => getAttributeNames.call(element),
    allText: element => textContent.call(element) ?? '',
  };
}

/** The accessors that work on this node: the browser's own, or plain properties where the node is of another DOM. */
export function plainDomOf(node: Node): PlainDom {
  prototypes ??= fromPrototypes();
  if (!prototypes) return byProperty;
  try {
    prototypes.firstChild(node);
    return prototypes;
  } catch {
    return byProperty; // a linkedom node in a process that has jsdom's globals
  }
}
