// Draws a part anew, but never under a press: a button taken away between press and release would lose the click, and with it
// what the reader wanted. Knows nothing of what is drawn.

const presses = new WeakMap<Document, Presses>();

/**
 * Calls `draw` at once or, while the mouse, a finger, or the space bar holds something within the container, after what its
 * release does. Of several that wait for one container only the last is called.
 */
export function drawUnlessPressed(container: Element, draw: () => void): void {
  const { ownerDocument: document } = container;
  const here = presses.get(document) ?? new Presses(document);
  presses.set(document, here);
  here.draw(container, draw);
}

class Presses {
  #pressed: Node | undefined;
  readonly #waiting = new Map<Element, () => void>();

  constructor(document: Document) {
    const press = ({ target }: Event) => {
      this.#pressed = target instanceof Node ? target : undefined;
    };
    // The click comes in the same task as the release, after it.
    const release = () => setTimeout(() => this.#release());
    const on = (type: string, listener: (event: Event) => void) =>
      document.addEventListener(type, listener, { capture: true, passive: true });
    on('pointerdown', event => (event as PointerEvent).button === 0 && press(event));
    for (const type of ['pointerup', 'pointercancel', 'contextmenu', 'change']) on(type, release);
    // A menu that the browser opens under the press has the release to itself.
    on('pointermove', event => this.#pressed && (event as PointerEvent).buttons === 0 && release());
    on('keydown', event => isSpace(event) && press(event));
    on('keyup', event => isSpace(event) && release());
    // Whoever leaves the window while holding a button lets it go elsewhere.
    document.defaultView?.addEventListener('blur', release);
  }

  draw(container: Element, draw: () => void): void {
    if (this.#pressed && container.contains(this.#pressed)) {
      this.#waiting.set(container, draw);
      return;
    }
    this.#waiting.delete(container);
    draw();
  }

  #release(): void {
    this.#pressed = undefined;
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const draw of waiting) draw();
  }
}

function isSpace(event: Event): boolean {
  return event instanceof KeyboardEvent && event.key === ' ';
}
