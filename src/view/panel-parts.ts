// The parts of the panel, each drawn anew by itself when what it shows has changed, so that focus, caret and scroll of the others stay.
// Knows nothing of what they show.
import { type Child, h } from './element.ts';
import { replaceKeepingFocus } from './keep-focus.ts';
import { drawUnlessPressed } from './keep-press.ts';

const PARTS = [
  'bar',
  'problems',
  'story',
  'strip',
  'filters',
  'kind',
  'search',
  'list',
  'export',
  'keys',
  'notice',
] as const;
type Part = (typeof PARTS)[number];

export class PanelParts {
  /** Where each part stands: in the document for as long as the panel is. */
  readonly places: Readonly<Record<Part, HTMLElement>> = Object.fromEntries(
    PARTS.map(name => [name, h('div', { class: `part-${name}` })]),
  ) as never;
  readonly #shown = new Map<Part, readonly unknown[]>();

  /** What the part was last drawn for; undefined before it is. */
  shown(name: Part): readonly unknown[] | undefined {
    return this.#shown.get(name);
  }

  /** @param deps the part is drawn anew when one of them is another than before. */
  put(name: Part, deps: readonly unknown[], render: () => Child): void {
    const before = this.#shown.get(name);
    if (before && before.length === deps.length && before.every((dep, i) => dep === deps[i])) return;
    this.#shown.set(name, deps);
    const next = render();
    const place = this.places[name];
    drawUnlessPressed(place, () => {
      if (next instanceof HTMLElement) replaceKeepingFocus(place, next);
      else place.replaceChildren();
    });
  }
}
