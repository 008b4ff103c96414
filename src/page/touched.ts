// Which parts of a page have changed since it was read, by what a mutation observer told: so that the rest need not be read again.
// Reads no text.
import { elementsAround } from './plain-dom.ts';

/** More changes than these are not told apart: the page is read as a whole. */
const MOST = 1000;
/** Node type. */
const FRAGMENT = 11;
const STYLES = /^(?:style|link)$/i;

/** What has changed, as a later reading asks for it. */
export class Touched {
  /** Nodes whose children or text have changed, or, where true, in which anything may look other than before. */
  readonly #nodes = new Map<Node, boolean>();
  /** Whether nothing of an earlier reading holds. */
  isAll = false;
  /** All elements that a change is in. */
  #around: Set<Node> | undefined;

  add({ type, target, addedNodes, removedNodes }: MutationRecord): void {
    if (this.isAll) return;
    this.#around = undefined;
    const isStyled = type === 'attributes';
    // A sibling may look otherwise too (`.open + .text`), and what is put under a host is shown in the slots of its shadow tree.
    const node = toElement(isStyled ? (target.parentNode ?? target) : target);
    const isRestyled = isStyled || !!(node as Element).shadowRoot || this.isRestyled(node);
    this.#nodes.set(node, isRestyled);
    this.isAll =
      this.#nodes.size > MOST || (!isStyled && [target, ...addedNodes, ...removedNodes].some(isStyle));
    if (this.isAll) this.#nodes.clear(); // what is gone from a page that nobody reads is not held fast
  }

  /** Whether something in the element, or the element itself, has changed. */
  has(element: Element): boolean {
    this.#around ??= this.#findAround();
    return this.#around.has(element);
  }

  /** Whether everything in a node may look other than before. */
  isRestyled(node: Node): boolean {
    return this.#nodes.get(node) === true;
  }

  #findAround(): Set<Node> {
    const around = new Set<Node>();
    for (const node of this.#nodes.keys()) {
      around.add(node);
      for (const element of elementsAround(node)) {
        if (around.has(element)) break;
        around.add(element);
      }
    }
    return around;
  }
}

/** A shadow root is shown where its host is. */
function toElement(node: Node): Node {
  return node.nodeType === FRAGMENT ? ((node as ShadowRoot).host ?? node) : node;
}

function isStyle({ nodeName, parentNode }: Node): boolean {
  return STYLES.test(nodeName) || STYLES.test(parentNode?.nodeName ?? '');
}
