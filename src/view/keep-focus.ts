// Puts a newly rendered element in the place of the old one without the reader losing the place: focus and scroll stay
// with the parts of the same name. Knows nothing of what is rendered.

/** Names a part that may hold focus or scroll; the same in every rendering. */
export const KEY = 'data-key';

/**
 * Replaces all children of a container by one element. Focus that lay within goes to the part with the same data-key,
 * or, if that is gone, to the new element when it can take it. Focus elsewhere stays there.
 */
export function replaceKeepingFocus(container: Element | ShadowRoot, next: HTMLElement): void {
  const root = container.getRootNode() as Document | ShadowRoot;
  const active = root.activeElement;
  const hadFocus = active !== null && container.contains(active);
  const key = active?.getAttribute(KEY);
  const scrolled = [...container.querySelectorAll(`[${KEY}]`)].filter(part => part.scrollTop > 0);
  const places = scrolled.map(part => [part.getAttribute(KEY)!, part.scrollTop] as const);

  container.replaceChildren(next);
  for (const [name, top] of places) {
    const part = findPart(container, name);
    if (part) part.scrollTop = top;
  }
  if (!hadFocus) return;
  const successor = (key && findPart(container, key)) || next;
  successor.focus({ preventScroll: true });
}

/** Not by selector: a key may hold an id of any spelling. */
function findPart(container: Element | ShadowRoot, key: string): HTMLElement | undefined {
  return [...container.querySelectorAll<HTMLElement>(`[${KEY}]`)].find(
    part => part.getAttribute(KEY) === key,
  );
}
